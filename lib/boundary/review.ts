import type * as standing from '../review/standing';

/** What a boundary takes from the review, which loads with the first construct that a boundary looks at. */
export function review(): typeof standing {
  return require('../review/standing');
}
