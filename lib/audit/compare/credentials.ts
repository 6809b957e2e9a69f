import { code } from '../../private/markdown';
import type { Fact, Subject } from '../../review/facts/state';
import { identity, known } from '../../review/facts/value';
import { list, part } from '../read/json';
import { isKnown, itemsOf, objectOf, type TenantApp, textOf } from '../read/tenant-app';
import type { Credential, Difference } from '../report';

/** The credentials of an app, and how they differ from those of the code. */
export interface Credentials {
  readonly credentials: readonly Credential[];
  readonly differences: readonly Difference[];
}

type Found = Omit<Credential, 'inCode'>;

/** A credential of the code. */
interface Claim {
  readonly key: string;
  readonly end: string | null;

  /** Whether the code says which one it is, without an expression that only an apply resolves. */
  readonly known: boolean;
  readonly fact: Fact;
}

/** Compares each credential with at most one of the code, so that a second one of the same name counts as extra. */
export function compareCredentials(
  app: TenantApp,
  codeSubject: Subject | undefined,
  now: Date,
  within: number,
): Credentials {
  const found = credentialsOf(app, now, within);
  if (codeSubject === undefined) {
    return { credentials: found.map((each) => ({ ...each, inCode: null })), differences: [] };
  }
  const claims = new Set(claimsOf(codeSubject));
  const matched = new Map<Found, Claim>();
  const match = (isSame: (credential: Found, claim: Claim) => boolean) => {
    for (const each of found.filter((credential) => !matched.has(credential))) {
      const claim = [...claims].find((other) => isSame(each, other));
      if (claim) {
        matched.set(each, claim);
        claims.delete(claim);
      }
    }
  };
  match((credential, { key, end }) => key === keyOf(credential) && end === credential.end);
  match((credential, { key, end }) => key === keyOf(credential) && (isClientSecret(credential) || end === null));
  match(({ kind }, { known: isSaid, fact }) => !isSaid && kind === 'federated credential' && isTrust(fact));
  // If the code has no secrets, they are made by hand.
  const byHand = codeSubject.all('secret').length === 0;
  const credentials = found.map((each) => ({
    ...each,
    inCode: matched.get(each)?.known === false || (byHand && isClientSecret(each)) ? null : matched.has(each),
  }));
  return {
    credentials,
    differences: [
      ...credentials.filter(({ inCode }) => inCode === false).map(notInCode),
      ...[...matched].flatMap(([credential, claim]) => differing(credential, claim)),
      ...[...claims].filter((claim) => isMissing(app, claim)).map(({ fact }) => notThere(fact)),
    ],
  };
}

function credentialsOf(app: TenantApp, now: Date, within: number): Found[] {
  const of = (owner: Credential['of'], object: Record<string, unknown> | undefined): Found[] =>
    [
      ['secret', list(object?.passwordCredentials)] as const,
      ['certificate', list(object?.keyCredentials)] as const,
    ].flatMap(([kind, all]) =>
      all.map((each) => {
        const end = isoOf(each.endDateTime);
        const name = textOf(each.displayName) ?? 'unnamed';
        return { kind, of: owner, name, end, state: stateOf(end, now, within), issuer: null, subject: null };
      }),
    );
  const federated = itemsOf(app, 'federated-credentials').map(
    ({ name, issuer, subject, claimsMatchingExpression }): Found => ({
      kind: 'federated credential',
      of: 'application',
      name: textOf(name) ?? 'unnamed',
      end: null,
      state: 'valid',
      issuer: textOf(issuer) ?? null,
      subject: textOf(subject) ?? textOf(part(claimsMatchingExpression).value) ?? null,
    }),
  );
  return [
    ...of('application', objectOf(app.application)),
    ...of('service principal', objectOf(app.servicePrincipal)),
    ...federated,
  ].sort(
    (a, b) => plain(a.of, b.of) || plain(a.kind, b.kind) || plain(a.end ?? '', b.end ?? '') || plain(a.name, b.name),
  );
}

function claimsOf(subject: Subject): Claim[] {
  const claim = (key: string, fact: Fact): Claim => ({
    key,
    end: isoOf(fact.detail),
    known: fact.what.known && fact.where?.known !== false,
    fact,
  });
  return [
    ...subject.all('secret').map((fact) => claim(`secret ${fact.what.text}`, fact)),
    ...subject.all('credential').map((fact) => claim(fact.what.text, fact)),
    ...subject.all('federated-credential').map((fact) => claim(trustOf(fact.where?.text, fact.what.text), fact)),
  ];
}

/** What identifies a credential in the code. */
function keyOf({ kind, of, name, issuer, subject }: Found): string {
  if (kind === 'federated credential') {
    return trustOf(issuer, subject);
  }
  const ofPrincipal = of === 'application' ? '' : ' of the service principal';
  return kind === 'certificate'
    ? `certificate${ofPrincipal}`
    : ofPrincipal === ''
      ? `secret ${name}`
      : `client secret ${name}${ofPrincipal}`;
}

/** Whom a federated credential lets in. Equal subjects of two issuers are different. */
function trustOf(issuer: string | null | undefined, subject: string | null): string {
  return `federated ${identity(known(issuer ?? ''))} ${subject}`;
}

function isTrust({ kind }: Fact): boolean {
  return kind === 'federated-credential';
}

/** Whether it is a client secret of the app, with which Rewst signs in. Every other credential is another way to sign in. */
function isClientSecret({ kind, of }: Found): boolean {
  return kind === 'secret' && of === 'application';
}

function notInCode(each: Credential): Difference {
  return {
    ...difference('only in the tenant', each.name, `${credentialWords(each)} is not in the code.`),
    broadens: !isClientSecret(each),
  };
}

function differing(credential: Found, { known: isSaid, end }: Claim): Difference[] {
  const { name } = credential;
  if (!isSaid) {
    const words = `${credentialWords(credential)}: what the code says is known on apply alone.`;
    return [difference('cannot tell', name, words)];
  }
  return end === null || end === credential.end
    ? []
    : [
        difference(
          'other',
          name,
          `Secret ${code(name)} ends ${code(credential.end ?? 'never')}, and in the code ${code(end)}.`,
        ),
      ];
}

/** Whether the tenant is known to lack a credential that the code names. */
function isMissing(app: TenantApp, { known: isSaid, fact, key }: Claim): boolean {
  if (!isSaid || app.isElsewhere) {
    return false;
  }
  if (isTrust(fact)) {
    return isKnown(app.lists.get('federated-credentials'));
  }
  return objectOf(key.endsWith(' of the service principal') ? app.servicePrincipal : app.application) !== undefined;
}

function notThere({ kind, what, where, detail }: Fact): Difference {
  const words =
    kind === 'secret'
      ? `Secret ${code(what.text)}`
      : kind === 'federated-credential'
        ? `Federated credential of issuer ${code(where?.text ?? '')} for ${code(what.text)}`
        : `${what.text.charAt(0).toUpperCase()}${what.text.slice(1)} (${detail})`;
  return difference('only in the code', what.text, `${words} is not there.`);
}

function difference(direction: Difference['direction'], what: string, words: string): Difference {
  return { direction, kind: 'credential', what, words, impact: null, broadens: false, exception: null };
}

/** A credential in words, for the start of a sentence. */
function credentialWords({ kind, of, name, issuer, subject }: Found): string {
  const from = issuer === null ? '' : ` (issuer ${code(issuer)}, subject ${code(subject ?? '')})`;
  const what = `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${code(name)}${from}`;
  return of === 'service principal'
    ? `${what} of the service principal, which no page of the registration shows,`
    : what;
}

/** A date-time in UTC and whole seconds, as Terraform keeps it. */
function isoOf(value: unknown): string | null {
  const text = textOf(value);
  const time = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? null : `${new Date(time).toISOString().slice(0, 19)}Z`;
}

const DAY = 24 * 60 * 60 * 1000;

function stateOf(end: string | null, now: Date, within: number): Credential['state'] {
  if (end === null) {
    return 'valid';
  }
  const left = Date.parse(end) - now.getTime();
  return left <= 0 ? 'expired' : left <= within * DAY ? 'ending' : 'valid';
}

function plain(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
