import type { Impact } from '../facts/permission';
import { type Fact, keyIn, keyOf, type State, type Subject } from '../facts/state';
import { type Cell, EVENTS, factText, KINDS, type KindRow, ROWS } from '../kinds';
import type { Note, PermissionChange } from '../report';
import { type Finding, finding } from './finding';
import { byWeight, comparePermissions } from './permissions';
import { compareResources } from './resources';

export interface Comparison {
  readonly changes: readonly PermissionChange[];

  /** How many permissions stay as they are. */
  readonly kept: number;
  readonly findings: readonly Finding[];
}

/** A subject before and after. At least one of the two exists. */
export interface Pair {
  readonly before?: Subject;
  readonly after?: Subject;
}

/**
 * What a change does: the difference of two sets of facts, and events that no set can express.
 *
 * @param today date in ISO form, for what is of use until a day
 */
export function compare(before: State, after: State, today: string): Comparison {
  const changes: PermissionChange[] = [];
  const findings: Finding[] = [];
  let kept = 0;
  const left = leftBehind(before, after);
  for (const key of new Set([...before.subjects.keys(), ...after.subjects.keys()])) {
    const pair = { before: before.subjects.get(key), after: after.subjects.get(key) };
    if (pair.before && left.has(pair.before.stack)) {
      continue;
    }
    const permissions = comparePermissions(pair);
    changes.push(...permissions.changes);
    kept += permissions.kept;
    findings.push(...compareSubjects(pair, permissions.changes.length > 0, today));
  }
  return {
    changes: changes.sort(byWeight),
    kept,
    findings: [
      ...renamed(findings),
      ...[...left].map(([stack, tenant]) => finding(EVENTS.stackLeft, { stack, tenant, app: stack, address: stack })),
      ...compareResources(before, after),
      ...(after.incomplete
        ? [finding(EVENTS.incomplete, { stack: '', tenant: null, app: 'plan', address: 'plan' })]
        : []),
    ],
  };
}

/**
 * The stacks that are gone, with their tenants. Terraform destroys nothing of a stack that is gone. A configuration
 * that is no stack may belong to any.
 */
function leftBehind(before: State, after: State): Map<string, string | null> {
  const gone = after.stacks.includes('')
    ? []
    : before.stacks.filter((each) => each !== '' && !after.stacks.includes(each));
  const subjects = [...before.subjects.values()];
  return new Map(gone.map((stack) => [stack, subjects.find((each) => each.stack === stack)?.who.tenant ?? null]));
}

/**
 * What differs in a subject besides its permissions. When an app is destroyed or replaced, so is all that it has: that
 * is one loss.
 */
function compareSubjects({ before, after }: Pair, permissionsChange: boolean, today: string): Finding[] {
  const subject = after ?? before;
  const isGone = before?.isApp && !after?.isApp;
  const isReplaced = after?.all('app').some(({ action }) => action === 'replaced');
  const isImported = isAdopted(after) && !isAdopted(before);
  const isNew = !before?.isApp && !before?.facts.has('service-principal');
  const rewst = [before, after].some((each) => each?.isRewsts);
  const found: Finding[] = [];
  for (const [kind, row] of ROWS) {
    const [old, now] = [before?.facts.get(kind), after?.facts.get(kind)];
    if (subject && (old || now) && (!isGone || kind === 'app') && !isPartOfNews(row, before, after)) {
      const differences = compareFacts(rowFor(row, after, isImported), old ?? NONE, now ?? NONE, isNew, today).filter(
        ({ cell, alone }) => !(isReplaced && alone && cell.stops === 'loss'),
      );
      found.push(
        ...differences.map(({ cell, text, impact, source }) =>
          finding(cell, subject.who, { source, rewst, ...text }, impact),
        ),
      );
    }
  }
  if (!after || isGone) {
    return found;
  }
  found.push(...forgotten(after, rewst));
  if (isRewritten(before, after)) {
    found.push(finding(EVENTS.rewritten, after.who));
  }
  if (found.length === 0 && !permissionsChange) {
    return found;
  }
  return [
    ...found,
    ...(after.candidates.length > 0 ? [finding(EVENTS.oneOf, after.who, { after: after.candidates.join(', ') })] : []),
    ...(after.repeated ? [finding(EVENTS.repeated, after.who)] : []),
  ];
}

function isAdopted(subject: Subject | undefined): boolean {
  return subject?.all('app').some(({ action }) => action === 'imported') ?? false;
}

/** The row for an app that is imported or that stays, with the cells for it. */
function rowFor(row: KindRow, after: Subject | undefined, isImported: boolean): KindRow {
  const { gained, gainedByImported, lost, lostByApp } = row;
  if (!gainedByImported && !lostByApp) {
    return row;
  }
  const isApp = after?.isApp || after?.facts.has('service-principal');
  return { ...row, gained: isImported ? (gainedByImported ?? gained) : gained, lostByApp: isApp ? lostByApp : lost };
}

/** Resources that leave Terraform's management and have no kind of their own. */
function forgotten({ who, facts }: Subject, rewst = false): Finding[] {
  const names = new Map<string, string[]>();
  const said = new Set<string>();
  for (const [kind, each] of facts) {
    for (const { action, source, what, permission } of each.values()) {
      if (action === 'forgotten' && ROWS.get(kind)?.forgotten) {
        said.add(source);
      } else if (action === 'forgotten') {
        const name = what.text === 'true' ? kind : what.text;
        names.set(source, [...(names.get(source) ?? []), permission?.value ?? name]);
      }
    }
  }
  return [...names].flatMap(([source, all]) =>
    said.has(source) ? [] : [finding(EVENTS.forgotten, who, { source, rewst, subject: whole(all) })],
  );
}

/** A service principal is all that its resource says of it. */
function whole(names: readonly string[]): string {
  return names.find((each) => each === 'service principal') ?? names.join(', ');
}

/** Whether a plan updates an app that this library adopted, as its address says. */
function isRewritten(before: Subject | undefined, after: Subject): boolean {
  const wasThere = before?.all('app').some(({ action }) => action !== 'imported');
  return (
    wasThere === true &&
    after
      .all('app')
      .some(({ action, source }) => (action === 'updated' || action === 'imported') && source.includes('.adopted_'))
  );
}

/** Whether facts come or go with what they are part of. */
function isPartOfNews({ partOf }: KindRow, before: Subject | undefined, after: Subject | undefined): boolean {
  return partOf?.some((kind) => (before?.facts.has(kind) ?? false) !== (after?.facts.has(kind) ?? false)) ?? false;
}

const NONE: ReadonlyMap<string, Fact> = new Map();

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
function compareFacts(
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
    if (!staying.has(fact) && !covering(now, fact, row.isAnotherWhenReplaced)) {
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

/** An app that is destroyed while one of the same name is created in its stack: a construct was probably renamed. */
function renamed(findings: readonly Finding[]): Finding[] {
  const { gained, lost, renamed: cell } = KINDS.app;
  const nameOf = ({ stack, app }: Note) => keyIn(stack, app);
  const made = new Map(findings.flatMap((each) => (each.cell === gained ? [[nameOf(each.note), each.note]] : [])));
  return findings.map((each) => {
    const other = each.cell === lost ? made.get(nameOf(each.note)) : undefined;
    const { stack, tenant, app, address, rewst } = each.note;
    return other
      ? finding(cell, { stack, tenant, app, address }, { rewst, before: address, after: other.address })
      : each;
  });
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
    return row.gained;
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
