import type * as standing from '../review/standing';

/** What a boundary takes from the review. The review loads when a boundary checks its first construct. */
export function loadReview(): typeof standing {
  return require('../review/standing');
}
