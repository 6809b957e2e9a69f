import { type Fact, keyIn, type State, type Subject } from '../facts/state';
import { EVENTS, KINDS, type KindRow, ROWS } from '../kinds';
import type { Note, PermissionChange } from '../report';
import { compareFacts } from './facts';
import { type Finding, finding } from './finding';
import { leftBehind } from './left-behind';
import { byWeight, comparePermissions } from './permissions';
import { compareResources } from './resources';

const NONE: ReadonlyMap<string, Fact> = new Map();

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
  const hasRewsts = [...after.subjects.values()].some(({ isRewsts }) => isRewsts);
  for (const key of new Set([...before.subjects.keys(), ...after.subjects.keys()])) {
    const [was, is] = [before.subjects.get(key), after.subjects.get(key)];
    const isLeft = was !== undefined && left.has(was.stack);
    if (isLeft && !is) {
      continue;
    }
    // In another tenant all of it is new.
    const pair = { before: isLeft && !was.facts.has('tenant') ? undefined : was, after: is };
    const permissions = comparePermissions(pair);
    changes.push(...permissions.changes);
    kept += permissions.kept;
    findings.push(...compareSubjects(pair, permissions.changes.length > 0, today, hasRewsts));
  }
  return {
    changes: changes.sort(byWeight),
    kept,
    findings: [
      ...renamed(findings),
      ...[...left].map(([stack, tenant]) => leftStack(stack, tenant)),
      ...compareResources(before, after),
      ...(after.incomplete
        ? [finding(EVENTS.incomplete, { stack: '', tenant: null, app: 'plan', address: 'plan' })]
        : []),
    ],
  };
}

function leftStack(stack: string, tenant: string | null): Finding {
  const name = stack === '' ? 'stack' : stack;
  return finding(EVENTS.stackLeft, { stack, tenant, app: name, address: name });
}

/**
 * What differs in a subject besides its permissions. When an app is destroyed or replaced, so is all that it has: that
 * is one loss.
 */
function compareSubjects(
  { before, after }: Pair,
  permissionsChange: boolean,
  today: string,
  hasRewsts: boolean,
): Finding[] {
  const subject = after ?? before;
  const isGone = before?.isApp && !after?.isApp;
  const isReplaced = after?.all('app').some(({ action }) => action === 'replaced');
  const isImported = isAdopted(after) && !isAdopted(before);
  const isNew = !before?.isApp && !before?.facts.has('service-principal');
  const isGuard = after?.facts.has('locked-out') ?? false;
  const rewst = [before, after].some((each) => each?.isRewsts) || (isGuard && hasRewsts);
  const found: Finding[] = [];
  for (const [kind, row] of ROWS) {
    const [old, now] = [before?.facts.get(kind), after?.facts.get(kind)];
    if (subject && (old || now) && (!isGone || kind === 'app') && !isPartOfNews(row, before, after)) {
      const differences = compareFacts(
        rowFor(row, subject, after, isImported),
        old ?? NONE,
        now ?? NONE,
        isNew,
        today,
      ).filter(({ cell, alone }) => !(isReplaced && alone && cell.stops === 'loss'));
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
  if (WAYS_IN.some((kind) => before?.facts.has(kind)) && !hasWayIn(after, today)) {
    found.push(finding(EVENTS.noWayIn, after.who, { rewst }));
  }
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

/** What an app signs in with besides its secrets, of which the last one has a cell of its own. */
const WAYS_IN = ['credential', 'federated-credential'] as const;

function hasWayIn(subject: Subject, today: string): boolean {
  return (
    WAYS_IN.some((kind) => subject.facts.has(kind)) ||
    subject.all('secret').some((each) => KINDS.secret.isUsable(each, today))
  );
}

function isAdopted(subject: Subject | undefined): boolean {
  return subject?.all('app').some(({ action }) => action === 'imported') ?? false;
}

/** The row for an app that is imported or that stays, with the cells for it. */
function rowFor(row: KindRow, subject: Subject, after: Subject | undefined, isImported: boolean): KindRow {
  const { gained, gainedByImported, lost, lostByApp } = row;
  if (!gainedByImported && !lostByApp) {
    return row;
  }
  const isApp = after?.isApp || after?.facts.has('service-principal') || subject.isProgram;
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

/** An app that is destroyed while one of the same name is created in its stack: a construct was probably renamed. */
function renamed(findings: readonly Finding[]): Finding[] {
  const { gained, lost, replaced, renamed: cell } = KINDS.app;
  const nameOf = ({ stack, app }: Note) => keyIn(stack, app);
  const made = new Map(findings.flatMap((each) => (each.cell === gained ? [[nameOf(each.note), each.note]] : [])));
  return findings.map((each) => {
    const other = each.cell === lost ? made.get(nameOf(each.note)) : undefined;
    const { stack, tenant, app, address, rewst } = each.note;
    // What an unfinished replacement left behind has the same address.
    return other
      ? finding(
          other.address === address ? replaced : cell,
          { stack, tenant, app, address },
          { rewst, before: address, after: other.address },
        )
      : each;
  });
}
