import { code } from '../../private/markdown';
import type { Fact, Subject } from '../../review/facts/state';
import type { Kind } from '../../review/kinds';
import { list } from '../read/json';
import { itemsOf, objectOf, type TenantApp, textOf } from '../read/tenant-app';
import type { Credential, Difference } from '../report';

/** Every way to sign in as the app: its own secrets, certificates and federated credentials, and those of its principal. */
export function credentialsOf(
  app: TenantApp,
  codeSubject: Subject | undefined,
  now: Date,
  within: number,
): Credential[] {
  const inCode = codeSubject && namesIn(codeSubject);
  // Without secrets in the code they are made by hand.
  const isByHand = (kind: Credential['kind'], owner: Credential['of']) =>
    kind === 'secret' && owner === 'application' && !inCode?.has('secret');
  const of = (owner: Credential['of'], object: Record<string, unknown> | undefined): Credential[] =>
    [
      ['secret', list(object?.passwordCredentials)] as const,
      ['certificate', list(object?.keyCredentials)] as const,
    ].flatMap(([kind, all]) =>
      all.map((each) => {
        const name = textOf(each.displayName) ?? 'unnamed';
        const end = isoOf(each.endDateTime);
        return {
          kind,
          of: owner,
          name,
          end,
          state: stateOf(end, now, within),
          issuer: null,
          subject: null,
          inCode: inCode === undefined || isByHand(kind, owner) ? null : isSaid(inCode, kind, owner, name, end),
        };
      }),
    );
  return [
    ...of('application', objectOf(app.application)),
    ...of('service principal', objectOf(app.servicePrincipal)),
    ...itemsOf(app, 'federated-credentials').map((each) => ({
      kind: 'federated credential' as const,
      of: 'application' as const,
      name: textOf(each.name) ?? 'unnamed',
      end: null,
      state: 'valid' as const,
      issuer: textOf(each.issuer) ?? null,
      subject: textOf(each.subject) ?? null,
      inCode: inCode ? (inCode.get('federated credential')?.has(textOf(each.subject) ?? '') ?? false) : null,
    })),
  ].sort(
    (a, b) => plain(a.of, b.of) || plain(a.kind, b.kind) || plain(a.end ?? '', b.end ?? '') || plain(a.name, b.name),
  );
}

function isSaid(
  inCode: ReadonlyMap<string, ReadonlySet<string>>,
  kind: 'secret' | 'certificate',
  owner: Credential['of'],
  name: string,
  end: string | null,
): boolean {
  if (kind === 'secret' && owner === 'application') {
    return inCode.get('secret')?.has(name) ?? false;
  }
  const of = owner === 'application' ? '' : ' of the service principal';
  const what = kind === 'secret' ? `client secret ${name}${of}` : `certificate${of}`;
  return inCode.get('credential')?.has(`${what} ${end}`) ?? false;
}

/** What the code says of credentials by kind: names of secrets, ends of certificates, subjects of federated credentials. */
function namesIn(subject: Subject): Map<string, Set<string>> {
  const of = (kind: Kind, name: (fact: Fact) => string) => new Set(subject.all(kind).map(name));
  const secrets = of('secret', ({ what }) => what.text);
  return new Map([
    ...(secrets.size > 0 ? [['secret', secrets] as const] : []),
    ['credential', of('credential', ({ what, detail }) => `${what.text} ${isoOf(detail)}`)],
    ['federated credential', of('federated-credential', ({ what }) => what.text)],
  ]);
}

/** How the credentials differ from those of the code. A secret that was made by hand is no difference if the code has none. */
export function credentialDifferences(
  credentials: readonly Credential[],
  app: TenantApp,
  codeSubject: Subject,
): Difference[] {
  const secrets = codeSubject.all('secret');
  const own = credentials.filter(({ kind, of }) => kind === 'secret' && of === 'application');
  const differences = credentials
    .filter(({ inCode }) => inCode === false)
    .map((each) => ({
      ...difference('only in the tenant', each.name, `${credentialWords(each)} is not in the code.`),
      // A client secret of the app is how Rewst signs in; every other way in is one more.
      broadens: !own.includes(each),
    }));
  if (app.isElsewhere || objectOf(app.application) === undefined) {
    return differences;
  }
  for (const { what, detail } of secrets.filter((secret) => secret.what.known)) {
    const same = own.filter(({ name }) => name === what.text);
    const end = isoOf(detail);
    if (same.length === 0) {
      differences.push(difference('only in the code', what.text, `Secret ${code(what.text)} is not there.`));
    } else if (end !== null && !same.some((each) => each.end === end)) {
      const ends = same.map((each) => code(each.end ?? 'never')).join(', ');
      differences.push(
        difference('other', what.text, `Secret ${code(what.text)} ends ${ends}, and in the code ${code(end)}.`),
      );
    }
  }
  return differences;
}

function difference(direction: Difference['direction'], what: string, words: string): Difference {
  return { direction, kind: 'credential', what, words, impact: null, broadens: false, exception: null };
}

/** A credential in words, in front of what is said of it. */
export function credentialWords({ kind, of, name, issuer, subject }: Credential): string {
  const from = issuer === null ? '' : ` (issuer ${code(issuer)}, subject ${code(subject ?? '')})`;
  const what = `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${code(name)}${from}`;
  return of === 'service principal'
    ? `${what} of the service principal, which no page of the registration shows,`
    : what;
}

/** A moment in whole seconds of UTC, as Terraform keeps it. */
export function isoOf(value: unknown): string | null {
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
