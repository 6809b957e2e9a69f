import { code, enumerate, shortened } from '../../private/markdown';
import { isOfApp, keyIn, type Who } from '../facts/state';
import type { Report } from '../report';
import type { Label } from './labels';

/** The least number of places for which equal things are said once. */
const MIN_PLACES = 3;

/** The longest list of names. The rest is counted. */
const MAX_NAMES = 20;
const MAX_UNFOLDED = 3;

/** Things that are equal except for their stack. */
export interface Equal<T extends Who> {
  readonly one: T;
  readonly label: string;
}

/** Says what is equal in several stacks once, in the order of the first stack. */
export class Places {
  private readonly noun: string;
  private readonly all: readonly string[];

  constructor(
    { stacks, source }: Pick<Report, 'stacks' | 'source'>,
    private readonly label: Label,
  ) {
    const isTenantEach = stacks.every(({ tenants }) => tenants.length === 1);
    this.noun = source === 'plan' || isTenantEach ? 'tenants' : 'stacks';
    this.all = stacks.map(({ name }) => name);
  }

  /** @param alike the parts of a thing that a reader sees, without who it is about */
  public equal<T extends Who>(things: readonly T[], alike: (thing: T) => unknown): Equal<T>[] {
    const groups = new Map<string, T[]>();
    for (const thing of things) {
      const key = JSON.stringify([thing.address, alike(thing)]);
      const group = groups.get(key);
      if (group) {
        group.push(thing);
      } else {
        groups.set(key, [thing]);
      }
    }
    const isInMany = (group: readonly T[]) => new Set(group.map(({ stack }) => stack)).size >= MIN_PLACES;
    const inFew = [...groups.values()].filter((group) => !isInMany(group)).flat();
    const largeGroups = this.largeGroupsOf(inFew, alike);
    return [...groups.values()].flatMap((group) =>
      isInMany(group)
        ? [{ one: group[0], label: this.labelOf(group) }]
        : group.flatMap((one) => {
            const largeGroup = largeGroups.get(one);
            return largeGroup
              ? largeGroup[0] === one
                ? [{ one, label: this.labelOfLargeGroup(largeGroup) }]
                : []
              : [{ one, label: this.label(one) }];
          }),
    );
  }

  /** What is equal for so many apps that nobody would read it row by row. */
  private largeGroupsOf<T extends Who>(things: readonly T[], alike: (thing: T) => unknown): Map<T, T[]> {
    const groups = new Map<string, T[]>();
    for (const thing of things) {
      const key = JSON.stringify(alike(thing));
      const group = groups.get(key) ?? [];
      group.push(thing);
      groups.set(key, group);
    }
    const largeGroups = [...groups.values()].filter(({ length }) => length > MAX_NAMES);
    return new Map(largeGroups.flatMap((largeGroup) => largeGroup.map((thing) => [thing, largeGroup] as const)));
  }

  private labelOfLargeGroup(largeGroup: readonly Who[]): string {
    const apps = [...new Set(largeGroup.map(({ app }) => app))];
    const all =
      apps.length === largeGroup.length ? apps : largeGroup.map(({ stack, address }) => keyIn(stack, address));
    const noun = largeGroup.every(({ address }) => isOfApp(address)) ? 'apps' : 'principals or resources';
    return folded(`${largeGroup.length.toLocaleString('en-US')} ${noun}:`, all);
  }

  private labelOf(group: readonly Who[]): string {
    const apps = [...new Set(group.map(({ app }) => app))];
    const name = apps.length === 1 ? code(shortened(apps[0])) : `${apps.length.toLocaleString('en-US')} apps`;
    return `${name} (${this.where(group.map(({ stack }) => stack))})`;
  }

  /** `in 38 of 40 tenants, not in a and b`; the shorter of the two lists. */
  public where(stacks: readonly string[]): string {
    const here = new Set(stacks);
    const others = this.all.filter((name) => !here.has(name));
    const total = this.all.length.toLocaleString('en-US');
    if (others.length === 0) {
      return `in all ${total} ${this.noun}`;
    }
    const many = `in ${here.size.toLocaleString('en-US')} of ${total} ${this.noun}`;
    return others.length < here.size ? folded(`${many}, not in`, others) : folded(`${many}:`, [...here].sort());
  }
}

/**
 * Words with names behind them. Many names are folded. The summary is HTML, in which Markdown code has no effect, so no
 * name goes there.
 */
function folded(words: string, all: readonly string[]): string {
  return all.length <= MAX_UNFOLDED
    ? `${words} ${names(all)}`
    : `<details><summary>${words} …</summary>${names(all)}</details>`;
}

/** The first names as code, and the number of the rest. */
export function names(all: readonly string[]): string {
  const shown = all.slice(0, MAX_NAMES).map((name) => code(shortened(name)));
  const more = all.length - shown.length;
  return enumerate(more > 0 ? [...shown, `${more.toLocaleString('en-US')} others`] : shown);
}
