import type { Impact } from '../facts/permission';
import { type Fact, keyOf } from '../facts/state';
import { type Cell, factText, type KindRow } from '../kinds';
import type { Note } from '../report';

/** What the difference of two sets of facts has of one fact. */
interface Difference {
  readonly cell: Cell;

  /** Whether a separate resource says it, not the one that registers the app. */
  readonly alone?: boolean;
  readonly impact?: Impact;

  /** Address of the resource that says it. */
  readonly source: string | null;
  readonly text: Partial<Note>;
}

/** The difference of two sets of facts of one kind, gains first. */
export function compareFacts(
  row: KindRow,
  old: ReadonlyMap<string, Fact>,
  now: ReadonlyMap<string, Fact>,
  isNew: boolean,
  today: string,
): Difference[] {
  const staying = new Set<Fact>();
  const found: { cell?: Cell; before?: Fact; after?: Fact }[] = [];
  for (const fact of now.values()) {
    const same = covering(old, fact) ?? more(row, old, fact);
    const cell = cellOf(row, same, fact);
    if (same && cell !== row.gained && (!row.lostByApp || keyOf(same) === keyOf(fact))) {
      staying.add(same);
    }
    if (cell && !(isNew && fact.what.text === row.expectedOfNewApps)) {
      found.push({ cell, before: same, after: fact });
    }
  }
  for (const fact of old.values()) {
    if (!staying.has(fact) && !covering(now, fact, row.isAnotherWhenReplaced) && !mayStay(row, fact, now.values())) {
      found.push({ cell: lostCell(row, fact, staying, now, today), before: fact });
    }
  }
  const all = row.isOneThing ? oneOf(row, found, first(old), first(now)) : found;
  return all.flatMap(({ cell, ...facts }) =>
    cell
      ? [
          {
            cell,
            text: factText(row, { ...facts, staying: [...staying] }),
            impact: (facts.after ?? facts.before)?.impact,
            source: (facts.after ?? facts.before)?.source ?? null,
            alone: (facts.before ?? facts.after)?.alone,
          },
        ]
      : [],
  );
}

/** Whether it is unknown if a fact goes: the replaced resource, or the list, may say the same after apply. */
function mayStay(row: KindRow, { what, source }: Fact, now: Iterable<Fact>): boolean {
  const { isAList, isOneThing, isAnotherWhenReplaced } = row;
  const isSuch = (each: Fact) => each.source === source && (isAList || each.action === 'replaced') && !each.what.known;
  return what.known && !isOneThing && !isAnotherWhenReplaced && [...now].some(isSuch);
}

/** The difference of something that exists once, with what it loses and gains. */
function oneOf(row: KindRow, found: readonly { cell?: Cell; before?: Fact }[], before?: Fact, after?: Fact) {
  if (before && after && keyOf(before) !== keyOf(after) && row.another) {
    return [{ cell: row.another, before, after }];
  }
  const [first, ...others] = found;
  const lost = others.find(({ cell, before: old }) => cell !== first.cell && cell?.stops === 'loss' && old?.what.known);
  return [first, lost].flatMap((each) => (each ? [{ cell: each.cell, before, after }] : []));
}

/** The cell for the loss of a fact. `staying` are the facts of its kind that existed before and stay. */
function lostCell(
  row: KindRow,
  fact: Fact,
  staying: ReadonlySet<Fact>,
  now: ReadonlyMap<string, Fact>,
  today: string,
): Cell | undefined {
  const isUsable = row.isUsable ?? (() => true);
  if (row.last && isUsable(fact, today) && ![...staying].some((each) => isUsable(each, today))) {
    return row.last;
  }
  if (row.lostByApp && ![...now.values()].some((each) => isSamePlace(each, fact))) {
    return row.lostByApp;
  }
  return fact.alone ? (row.lostAlone ?? row.lost) : row.lost;
}

/** Whether two facts of a kind have the same name and place, whatever else they say. */
function isSamePlace(one: Fact, other: Fact): boolean {
  return one.what.text === other.what.text && one.where?.text === other.where?.text;
}

/** The cell for a fact that exists after the change. Undefined if it existed before and stays. */
function cellOf(row: KindRow, before: Fact | undefined, after: Fact): Cell | undefined {
  if (after.action === 'forgotten') {
    return row.forgotten;
  }
  if (before && after.action === 'replaced') {
    return row.isAnotherWhenReplaced ? row.gained : row.replaced;
  }
  if (after.action === 'imported' && before?.action !== 'imported' && row.imported) {
    return row.imported;
  }
  if (!before) {
    return (after.what.known ? undefined : row.gainedUnknown) ?? row.gained;
  }
  return after.action === 'updated' ? row.changed : undefined;
}

/** The same fact in a set, or one that is true of everyone and everywhere. */
function covering(set: ReadonlyMap<string, Fact>, fact: Fact, unlessReplaced?: true): Fact | undefined {
  const same = set.get(keyOf(fact)) ?? (fact.where && set.get(keyOf({ ...fact, where: undefined })));
  return unlessReplaced && same?.action === 'replaced' ? undefined : same;
}

/** A fact of a set that gives more and is otherwise the same. */
function more({ isLess }: KindRow, set: ReadonlyMap<string, Fact>, fact: Fact): Fact | undefined {
  return (
    isLess &&
    [...set.values()].find((each) => keyOf({ ...each, where: fact.where }) === keyOf(fact) && isLess(fact, each))
  );
}

function first(set: ReadonlyMap<string, Fact>): Fact | undefined {
  return set.values().next().value;
}
