import { ResourceApi } from '../../permissions/resource-api';
import { REWST_HOSTS } from '../../rewst/rewst-hosts';
import {
  type App,
  type Grant,
  identity,
  type MicrosoftServicePrincipal,
  type Owner,
  type RedirectUri,
  type Snapshot,
  type Value,
} from '../facts/model';
import type { ChangeKind, Granted, Note, NoteKind, PermissionChange } from '../report';

export interface Comparison {
  readonly changes: PermissionChange[];
  readonly kept: number;
  readonly notes: Note[];
}

/** What is different after a change, permission by permission, and what else matters for safety. */
export function compare(before: Snapshot, after: Snapshot): Comparison {
  const keys = [...new Set([...before.apps.keys(), ...after.apps.keys()])];
  const pairs = keys.map((key) => new AppChange(before.apps.get(key), after.apps.get(key)));
  const changes = pairs.flatMap((pair) => pair.permissions());
  return {
    changes: changes.filter((change) => change !== 'kept').sort(byWeight),
    kept: changes.filter((change) => change === 'kept').length,
    notes: [
      ...pairs.flatMap((pair) => pair.notes()),
      ...microsoftNotes(before.microsoftServicePrincipals, after.microsoftServicePrincipals),
      ...repetitionNotes(before, after),
      ...unreadNotes(before, after),
      ...(after.incomplete ? [note('plan-incomplete', 'plan', 'plan')] : []),
    ],
  };
}

/** Which accounts an audience lets in. */
const AUDIENCES = new Map([
  ['AzureADMyOrg', ['own tenant']],
  ['AzureADMultipleOrgs', ['own tenant', 'other tenants']],
  ['AzureADandPersonalMicrosoftAccount', ['own tenant', 'other tenants', 'personal']],
  ['PersonalMicrosoftAccount', ['personal']],
]);

/** One app before and after. */
class AppChange {
  private readonly app: App;
  private readonly isAdopted: boolean;
  private readonly grantsBefore: ReadonlyMap<string, Grant>;

  constructor(
    private readonly before: App | undefined,
    private readonly after: App | undefined,
  ) {
    // biome-ignore lint/style/noNonNullAssertion: an app that is in neither state is not compared
    this.app = (after ?? before)!;
    this.isAdopted = after?.fate === 'imported' && !before?.registered;
    this.grantsBefore = new Map([...(before?.grants.values() ?? [])].map((grant) => this.named(grant)));
  }

  /**
   * A revoked grant by the name of what the app asked for. When the last permission of an API goes, so does the data
   * source that says which API the grant is of.
   */
  private named(grant: Grant): [string, Grant] {
    const { name, apiClientId, kind, value } = grant.permission;
    const isGranted = (other: string) => this.before?.grants.has(other) || this.after?.grants.has(other);
    const asked = [...(this.before?.asks.values() ?? [])].filter(
      ({ permission }) => permission.kind === kind && permission.value === value && !isGranted(permission.name),
    );
    const isRevoked = apiClientId === undefined && value !== undefined && !this.after?.grants.has(name);
    return isRevoked && asked.length === 1
      ? [asked[0].permission.name, { ...grant, permission: asked[0].permission }]
      : [name, grant];
  }

  public permissions(): (PermissionChange | 'kept')[] {
    const names = new Set(
      [this.before, this.after].flatMap((app) => [
        ...(app?.asks.keys() ?? []),
        ...((app === this.before ? this.grantsBefore : app?.grants)?.keys() ?? []),
      ]),
    );
    return [...names].map((name) => this.permission(name));
  }

  public notes(): Note[] {
    const notes = this.allNotes();
    const isTouched = (): boolean => notes.length > 0 || this.permissions().some((change) => change !== 'kept');
    return this.after?.repeated && isTouched() ? [...notes, this.note('app-repeated')] : notes;
  }

  private allNotes(): Note[] {
    return [
      ...this.lifecycle(),
      ...this.audience(),
      ...this.tokens('id-tokens', 'idTokens'),
      ...this.tokens('access-tokens', 'accessTokens'),
      ...this.redirectUris(),
      ...this.owners(),
      ...this.secrets(),
      ...this.lookAlikes(),
    ];
  }

  private permission(name: string): PermissionChange | 'kept' {
    const after = this.after?.asks.get(name);
    const asked = { before: this.isAdopted && after?.kept ? after : this.before?.asks.get(name), after };
    const grant = { before: this.grantsBefore.get(name), after: this.after?.grants.get(name) };
    const wider = isWider(grant.before, grant.after);
    const change = changeOf(asked, wider, grant.before !== undefined && !grant.after);
    const found = asked.after ?? grant.after ?? asked.before ?? grant.before;
    if (!change || !found) {
      return 'kept';
    }
    const { permission } = found;
    const within = [...((grant.after ?? grant.before)?.within.values() ?? [])];
    return {
      change,
      app: this.app.name.text,
      address: this.app.address,
      permission: permission.name,
      kind: permission.kind,
      api: permission.api ?? null,
      apiClientId: permission.apiClientId ?? null,
      value: permission.value ?? null,
      id: permission.id ?? null,
      unresolved: permission.unresolved ?? null,
      adminConsentRequired: permission.adminConsentRequired ?? null,
      impact: permission.impact,
      granted: grantedOf(wider, grant.before, grant.after),
      oneUser: permission.kind !== 'directory role' && within.length > 0,
      within,
      integrations: (asked.after ?? asked.before ?? grant.after ?? grant.before)?.integrations ?? [],
      gained: change === 'added' || change === 'granted',
      exception: null,
    };
  }

  private lifecycle(): Note[] {
    const { before, after } = this;
    if (!this.app.registered) {
      return [];
    }
    if (after?.fate === 'forgotten') {
      return [this.note('app-forgotten')];
    }
    if (before && after?.fate === 'replaced') {
      return [this.note('app-replaced')];
    }
    if (!after) {
      return [this.note('app-destroyed')];
    }
    if (after.fate === 'imported' && before?.fate !== 'imported') {
      return [this.note('app-imported')];
    }
    return before?.registered ? [] : [this.note('app-created', { broadens: true })];
  }

  private audience(): Note[] {
    const after = this.after?.audience;
    if (!this.after?.registered || !after) {
      return [];
    }
    const before = this.before?.audience ?? { text: 'AzureADMyOrg', known: true };
    if (identity(before) === identity(after)) {
      return [];
    }
    const letIn = AUDIENCES.get(before.text) ?? [];
    const wider = AUDIENCES.get(after.text)?.some((accounts) => !letIn.includes(accounts)) ?? true;
    return [
      this.note(wider ? 'audience-widened' : 'audience-narrowed', {
        before: this.before ? before.text : null,
        after: after.text,
        broadens: wider,
      }),
    ];
  }

  private tokens(kind: 'id-tokens' | 'access-tokens', flag: 'idTokens' | 'accessTokens'): Note[] {
    const before = this.before?.[flag] ?? { text: 'false', known: true };
    const after = this.after?.[flag];
    if (!after || identity(before) === identity(after)) {
      return [];
    }
    const off = after.text === 'false';
    return [this.note(`${kind}-${off ? 'off' : 'on'}`, { after: after.known ? null : after.text, broadens: !off })];
  }

  private redirectUris(): Note[] {
    return added(
      this.before?.redirectUris,
      this.after?.redirectUris,
      ({ uri, platform }: RedirectUri) => `${platform} ${identity(uri)}`,
    ).map(({ uri, platform }) =>
      this.note(isAtRewst(uri) ? 'redirect-uri-added' : 'foreign-redirect-uri-added', {
        subject: uri.text,
        after: platform,
        broadens: true,
      }),
    );
  }

  private owners(): Note[] {
    const key = ({ objectId, of }: Owner) => `${of} ${identity(objectId)}`;
    const note = (kind: NoteKind, broadens: boolean) => (owner: Owner) =>
      this.note(kind, { subject: owner.objectId.text, after: owner.of, broadens });
    return [
      ...added(this.before?.owners, this.after?.owners, key).map(note('owner-added', true)),
      ...(this.after ? added(this.after.owners, this.before?.owners, key).map(note('owner-removed', false)) : []),
    ];
  }

  private secrets(): Note[] {
    if (!this.after) {
      return [];
    }
    const before = this.before?.secrets ?? [];
    const { secrets } = this.after;
    const survive = secrets.filter(
      (secret) =>
        secret.fate !== 'replaced' &&
        before.some(
          ({ key, name, end }) =>
            key === secret.key && identity(name) === identity(secret.name) && identity(end) === identity(secret.end),
        ),
    );
    const created = secrets.filter((secret) => !survive.includes(secret));
    const destroyed = before.filter(({ key }) => !survive.some((secret) => secret.key === key));
    const none = survive.length === 0;
    return [
      ...created.map(({ name, end }) => this.note('secret-created', { subject: name.text, after: end.text })),
      ...destroyed.map(({ name, end }) =>
        this.note(none ? 'last-secret-destroyed' : 'secret-destroyed', {
          subject: name.text,
          before: end.text,
          after: none ? null : survive.map((secret) => secret.name.text).join(', '),
        }),
      ),
    ];
  }

  private lookAlikes(): Note[] {
    const clientIds = (app?: App) =>
      [...(app?.asks.values() ?? [])].map(({ permission }) => permission.apiClientId ?? '');
    return added(clientIds(this.before), clientIds(this.after), String).flatMap((clientId) => {
      const lookAlike = ResourceApi._partnerCenterLookAlike(clientId);
      return lookAlike ? [this.note('partner-center-look-alike', { subject: clientId, after: lookAlike })] : [];
    });
  }

  private note(kind: NoteKind, rest: Partial<Note> = {}): Note {
    return note(kind, this.app.name.text, this.app.address, rest);
  }
}

function changeOf(
  asked: { before?: unknown; after?: unknown },
  wider: boolean,
  revoked: boolean,
): ChangeKind | undefined {
  if (asked.after && !asked.before) {
    return 'added';
  }
  if (wider) {
    return 'granted';
  }
  if (asked.before && !asked.after) {
    return 'removed';
  }
  return revoked ? 'revoked' : undefined;
}

/** Whether a grant holds for somebody or somewhere that it did not hold for. */
function isWider(before: Grant | undefined, after: Grant | undefined): boolean {
  if (!before || !after) {
    return after !== undefined;
  }
  const { within } = after;
  return before.within.size > 0 && (within.size === 0 || [...within.keys()].some((key) => !before.within.has(key)));
}

function grantedOf(wider: boolean, before: Grant | undefined, after: Grant | undefined): Granted {
  if (wider) {
    return 'now';
  }
  if (after) {
    return 'already';
  }
  return before ? 'revoked' : 'no';
}

function microsoftNotes(
  before: ReadonlyMap<string, MicrosoftServicePrincipal>,
  after: ReadonlyMap<string, MicrosoftServicePrincipal>,
): Note[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)];
    const kind = microsoftKind(old, now);
    const { name, address, clientId } = now ?? (old as MicrosoftServicePrincipal);
    return [
      ...(kind ? [note(`microsoft-service-principal-${kind}`, name, address, { subject: clientId ?? null })] : []),
      ...(kind === 'managed' && clientId !== undefined && ResourceApi._partnerCenterLookAlike(clientId)
        ? [note('partner-center-look-alike', name, address, { subject: clientId, after: name })]
        : []),
    ];
  });
}

function microsoftKind(before: MicrosoftServicePrincipal | undefined, after: MicrosoftServicePrincipal | undefined) {
  if (!after || after.fate === 'replaced') {
    return 'destroyed';
  }
  if (!before || after.fate === 'imported') {
    return 'managed';
  }
  if (after.fate === 'forgotten') {
    return 'forgotten';
  }
  return after.fate === 'updated' ? 'changed' : undefined;
}

/** More of a resource is more of what it gives, and how many there are is known on apply alone. */
function repetitionNotes(before: Snapshot, after: Snapshot): Note[] {
  return [...after.repetitions].flatMap(([key, { address, digest }]) => {
    const old = before.repetitions.get(key);
    const changes = old && old.digest !== digest && !(countOf(digest) <= countOf(old.digest));
    return changes ? [note('repetition-changed', address, address, { broadens: true })] : [];
  });
}

/** How many there are, where the file says so; a number that compares with nothing where it does not. */
function countOf(repetition: string): number {
  return repetition === '' ? 1 : Number(/^count (\d+)$/.exec(repetition)?.[1]);
}

function unreadNotes(before: Snapshot, after: Snapshot): Note[] {
  return [...new Set([...before.unread.keys(), ...after.unread.keys()])].flatMap((key) => {
    const [old, now] = [before.unread.get(key), after.unread.get(key)];
    const { address, type } = now ?? old ?? { address: key, type: '' };
    const broadens = type === 'module' && now !== undefined;
    return old?.digest === now?.digest ? [] : [note('not-reviewed', address, address, { subject: type, broadens })];
  });
}

function note(kind: NoteKind, app: string, address: string, rest: Partial<Note> = {}): Note {
  return { kind, app, address, subject: null, before: null, after: null, broadens: false, ...rest };
}

function added<T>(before: readonly T[] = [], after: readonly T[] = [], key: (each: T) => string): T[] {
  const old = new Set(before.map(key));
  return [...new Map(after.map((each) => [key(each), each])).values()].filter((each) => !old.has(key(each)));
}

function isAtRewst({ text, known }: Value): boolean {
  const url = known && URL.canParse(text) ? new URL(text) : undefined;
  return (
    url?.protocol === 'https:' &&
    url.port === '' &&
    url.username === '' &&
    Object.values(REWST_HOSTS).includes(url.hostname)
  );
}

const WEIGHTS: readonly string[] = ['critical', 'unknown', 'high', 'other'];
const CHANGES: readonly string[] = ['added', 'granted', 'removed', 'revoked'];

/** What a reviewer should see first comes first: gains before losses, the worst before the rest. */
function byWeight(a: PermissionChange, b: PermissionChange): number {
  return (
    Number(b.gained) - Number(a.gained) ||
    WEIGHTS.indexOf(a.impact) - WEIGHTS.indexOf(b.impact) ||
    plain(a.app, b.app) ||
    plain(a.address, b.address) ||
    plain(a.permission, b.permission) ||
    CHANGES.indexOf(a.change) - CHANGES.indexOf(b.change)
  );
}

function plain(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
