import { type Fact, keyOf, type State, Subject } from '../../review/facts/state';
import type { Kind } from '../../review/kinds';
import { isKnown, type TenantApp } from '../read/tenant-app';
import { countsInTenant, grantsOfUnknownApis, isGrantKnown } from './grants';

/** The facts of the code and those of the tenant, made comparable. */
export interface Pair {
  readonly code: State;
  readonly tenant: State;

  /** Facts of the tenant that cannot be compared with the code, and why. */
  readonly cannotTell: readonly { readonly fact: Fact; readonly why: string }[];
}

/** What the code does not decide, because the app's owners can change it. Secrets are compared by name and end. */
const DIFFER_BY_NATURE: readonly Kind[] = [
  'app',
  'secret',
  'credential',
  'federated-credential',
  'foreign-credential',
  'token-signing-certificate',
  'feature-tag',
];

/** Settings that an adopted app keeps, whatever the code says of a new one. */
const KEPT_WHEN_ADOPTED: readonly Kind[] = [
  'device-only',
  'enabled',
  'everyone',
  'known-client',
  'mapped-claims',
  'pre-authorized',
  'public-client',
  'sign-in-setting',
  'token-version',
];

/** What is unknown of a service principal that could not be read. */
const OF_SERVICE_PRINCIPAL: readonly Kind[] = ['enabled', 'everyone', 'service-principal', 'sign-in-setting'];

/** Facts that belong to no app. */
const OTHERS: readonly Kind[] = ['app-of-others', 'microsoft-service-principal', 'unread-module', 'unread-resource'];

/** Edits the two sets of facts, so that their difference has only what matters, and nothing that is unknown. */
export function pairOf(app: TenantApp, codeSubject: Subject, tenantSubject: Subject): Pair {
  const code = copyOf(codeSubject, codeSubject);
  const tenant = copyOf(tenantSubject, codeSubject);
  allowConsentByHand(code);
  if (codeSubject.all('app').some(({ action }) => action === 'imported')) {
    keepOnly(code, (kind) => !KEPT_WHEN_ADOPTED.includes(kind));
    keepOnly(tenant, (kind) => !KEPT_WHEN_ADOPTED.includes(kind));
  }
  if (app.isElsewhere) {
    keepOnly(tenant, (kind) => kind === 'granted');
    keepDelegatedGrants(app, code, tenant);
  } else if (!isKnown(app.application)) {
    // What the registration has is unknown.
    for (const [kind, facts] of code.facts) {
      if (kind !== 'granted') {
        tenant.facts.set(kind, facts);
      }
    }
  }
  if (typeof app.servicePrincipal === 'string') {
    for (const kind of OF_SERVICE_PRINCIPAL) {
      tenant.facts.set(kind, code.facts.get(kind) ?? new Map());
    }
  }
  fillUnread(app, code, tenant);
  // Without owners in the code, the app's owners decide.
  const owned = code.all('owner').map(({ where }) => where?.text);
  remove(tenant, 'owner', ({ where }) => !owned.includes(where?.text));
  const cannotTell = [
    ...pairUnknownApis(code, tenant).map((fact) => ({ fact, why: 'which API that is of is not known' })),
    ...dropUnknown(code, tenant).map((fact) => ({ fact, why: 'what the code says is known on apply alone' })),
  ].sort((a, b) => (a.fact.what.text < b.fact.what.text ? -1 : 1));
  return { code: stateOf(code), tenant: stateOf(tenant), cannotTell };
}

function copyOf({ facts }: Subject, { key, stack, address, ...of }: Subject): Subject {
  const copy = new Subject(key, stack, address, { name: of.name, type: of.type, tenant: of.tenant });
  for (const [kind, all] of facts) {
    if (!DIFFER_BY_NATURE.includes(kind) && !OTHERS.includes(kind)) {
      copy.facts.set(kind, new Map(all));
    }
  }
  return copy;
}

/** What the code asks for may also be granted on the consent page. */
function allowConsentByHand(code: Subject): void {
  for (const fact of code.all('asks')) {
    code.add({ ...fact, kind: 'granted' });
  }
}

/**
 * Keeps what a partner's app needs at a customer: Rewst's consent covers delegated permissions, and never Partner
 * Center.
 */
function keepDelegatedGrants(app: TenantApp, code: Subject, tenant: Subject): void {
  keepOnly(code, (kind) => kind === 'granted');
  remove(
    code,
    'granted',
    (fact) => !countsInTenant(app, fact.permission) && !tenant.facts.get('granted')?.has(keyOf(fact)),
  );
}

/** Makes grants and owners that could not be read no difference. */
function fillUnread(app: TenantApp, code: Subject, tenant: Subject): void {
  for (const fact of code.all('owner')) {
    const list = fact.where?.text === 'application' ? 'application-owners' : 'service-principal-owners';
    if (!isKnown(app.lists.get(list))) {
      tenant.add(fact);
    }
  }
  for (const fact of code.all('granted')) {
    if (fact.permission && !isGrantKnown(app, fact.permission.kind)) {
      tenant.add(fact);
    }
  }
}

/** Makes a grant of an unknown API no difference if it may be what the code asks for. */
function pairUnknownApis(code: Subject, tenant: Subject): Fact[] {
  return [...grantsOfUnknownApis(tenant)].flatMap(([value, facts]) => {
    const asked = code
      .all('granted')
      .filter((each) => each.permission?.kind === 'delegated' && each.permission.value === value)
      .filter((each) => !tenant.facts.get('granted')?.has(keyOf(each)));
    for (const each of asked) {
      tenant.add(each);
    }
    const mayBeAsked = asked.length > 0 ? facts : [];
    for (const each of mayBeAsked) {
      code.add(each);
    }
    return mayBeAsked;
  });
}

/** Makes what the code says with unresolved expressions no difference. */
function dropUnknown(code: Subject, tenant: Subject): Fact[] {
  const cannotTell: Fact[] = [];
  for (const [kind, facts] of code.facts) {
    const unknown = [...facts].filter(
      ([, { what, permission }]) => !what.known || permission?.unresolved !== undefined,
    );
    if (unknown.length === 0) {
      continue;
    }
    for (const [key] of unknown) {
      facts.delete(key);
    }
    for (const fact of tenant.all(kind).filter((each) => !facts.has(keyOf(each)))) {
      cannotTell.push(fact);
      code.add(fact);
    }
  }
  return cannotTell;
}

function keepOnly(subject: Subject, isKept: (kind: Kind) => boolean): void {
  for (const kind of [...subject.facts.keys()].filter((each) => !isKept(each))) {
    subject.facts.delete(kind);
  }
}

function remove(subject: Subject, kind: Kind, isGone: (fact: Fact) => boolean): void {
  const facts = subject.facts.get(kind) ?? new Map<string, Fact>();
  for (const [key, fact] of facts) {
    if (isGone(fact)) {
      facts.delete(key);
    }
  }
}

/** A state with one subject. */
export function stateOf(subject: Subject): State {
  return {
    subjects: new Map([[subject.key, subject]]),
    backends: new Map(),
    repetitions: new Map(),
    exceptions: [],
    others: new Map(),
    stacks: [subject.stack],
    incomplete: false,
  };
}
