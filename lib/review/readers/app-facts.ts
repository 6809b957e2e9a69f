import { publishedAppName } from '../../permissions/published-app-ids';
import { ResourceApi } from '../../permissions/resource-api';
import { isRewstUri } from '../../rewst/rewst-hosts';
import { type Api, unknownApi } from '../facts/permissions';
import type { References } from '../facts/references';
import {
  type Field,
  type Fields,
  fieldList,
  fieldsOf,
  part,
  type Resource,
  shownValue,
  Unresolved,
} from '../facts/resource';
import type { Subject } from '../facts/state';
import { known } from '../facts/value';
import type { Kind } from '../kinds';
import type { Context, ReadFact } from './reader';

/** Which accounts an audience lets in. */
const ACCOUNTS = new Map([
  ['AzureADMyOrg', ['of its own tenant']],
  ['AzureADMultipleOrgs', ['of its own tenant', 'of other tenants']],
  ['AzureADandPersonalMicrosoftAccount', ['of its own tenant', 'of other tenants', 'personal']],
  ['PersonalMicrosoftAccount', ['personal']],
]);

/** Owners of an app or of its service principal. */
export function owners(
  subject: Subject,
  of: 'application' | 'service principal',
  field: Field,
  { references }: Context,
): ReadFact[] {
  return fieldList(field).map((each) => ({
    kind: 'owner',
    subject,
    what: references.shown(each),
    where: known(of),
    detail: nameOfOwner(each, references),
  }));
}

/** The name of an owner, if the file has it. */
function nameOfOwner(owner: Field, references: References): string | undefined {
  const { type, fields } = references.find(owner).resource ?? {};
  if (type === 'azuread_client_config' || references.isDeployer(owner)) {
    return 'whoever deploys';
  }
  const names = [fields?.display_name, fields?.user_principal_name];
  return names.find((each): each is string => typeof each === 'string' && each !== '');
}

export function accounts(subject: Subject, audience: Field): ReadFact[] {
  const { text, known: isKnown, digest } = shownValue(audience, 'AzureADMyOrg');
  // Nearly every audience lets in accounts of the app's own tenant.
  const letIn = ACCOUNTS.get(text)?.map(known) ?? [known('of its own tenant'), { text, known: isKnown, digest }];
  return letIn.map((what) => ({ kind: 'accounts', subject, what, detail: text }));
}

/** A flag that is on or unknown is a fact. One that is off is none. */
export function flag(subject: Subject, kind: Kind, field: Field): ReadFact[] {
  const what = shownValue(field, 'false');
  return what.text === 'false' ? [] : [{ kind, subject, what }];
}

const FEATURES = new Map([
  ['custom_single_sign_on', 'WindowsAzureActiveDirectoryCustomSingleSignOnApplication'],
  ['enterprise', 'WindowsAzureActiveDirectoryIntegratedApp'],
  ['gallery', 'WindowsAzureActiveDirectoryGalleryApplicationNonPrimaryV1'],
  ['hide', 'HideApp'],
]);

/** Feature tags, or the tags behind them. They decide where people see an app. */
export function featureTags(subject: Subject, { feature_tags, tags }: Fields): ReadFact[] {
  const all = fieldList(tags).map((each) => shownValue(each));
  return [...FEATURES].flatMap(([name, tag]) => {
    const isTagged = all.some(({ text }) => text === tag);
    const field = isTagged ? 'true' : part(feature_tags, name);
    const { text, known: isKnown, digest } = shownValue(field, 'false');
    return text === 'false' ? [] : [{ kind: 'feature-tag', subject, what: { text: name, known: isKnown, digest } }];
  });
}

/** The version of access tokens that an app takes. */
export function tokenVersion(subject: Subject, version: Field, ifMissing: '1' | '2'): ReadFact {
  return { kind: 'token-version', subject, what: shownValue(version, ifMissing) };
}

/** The clients of an app that are consented together with it. */
export function knownClients(subject: Subject, clients: Field, { references }: Context): ReadFact[] {
  return fieldList(clients).map((each) => ({ kind: 'known-client', subject, ...client(each, references) }));
}

/** A client of an app, with the name that the file or Microsoft has for its ID. */
export function client(id: Field, references: References): Pick<ReadFact, 'what' | 'detail'> {
  const { text, resource } = references.find(id);
  const name = resource?.fields.display_name;
  const detail = typeof name === 'string' ? name : publishedAppName(text ?? '');
  return { what: references.shown(id), detail: text === undefined ? undefined : detail };
}

export function redirectUris(subject: Subject, platform: string, uris: Field, { references }: Context): ReadFact[] {
  return fieldList(uris).map((each) => {
    const what = references.shown(each);
    const kind = isRewstUri(what.text) ? 'redirect-uri' : 'foreign-redirect-uri';
    return { kind: what.known ? kind : 'unknown-redirect-uri', subject, what, where: known(platform) };
  });
}

/** The permissions that one block of required resource access asks for. */
export function asksOf(subject: Subject, block: Field, resource: Resource, context: Context): ReadFact[] {
  if (block instanceof Unresolved) {
    return asks(subject, unknownApi(block), 'application', block, resource, context);
  }
  const { resource_app_id, resource_access, '//': comment } = fieldsOf(block);
  const api = context.permissions.api(resource_app_id, comment);
  return fieldList(resource_access).flatMap((entry) => {
    const fields = fieldsOf(entry);
    const kind = fields.type === 'Scope' ? 'delegated' : 'application';
    const id = entry instanceof Unresolved ? entry : fields.id;
    return asks(subject, api, kind, id, resource, context, String(fields['//'] ?? ''));
  });
}

const COMMENT = /^(?:(\S+) \((?:delegated|application)\)|.*?)(?:, for (.*)|(, kept))?$/;

/** A permission that an app asks for, and a warning if its API is easily taken for Microsoft Partner Center. */
export function asks(
  subject: Subject,
  api: Api,
  kind: 'application' | 'delegated',
  id: Field,
  { key }: Resource,
  { permissions }: Context,
  comment = '',
): ReadFact[] {
  const [, said, integrations, kept] = COMMENT.exec(comment) ?? [];
  const permission = permissions.permission(api, kind, id, `${key} ${api.clientId ?? api.name}`, said);
  return [
    {
      kind: 'asks',
      subject,
      what: known(permission.name),
      permission,
      integrations: integrations?.split(', '),
      kept: kept !== undefined,
    },
    ...lookAlike(subject, permission.apiClientId),
  ];
}

/** A warning if an API is easily taken for Microsoft Partner Center. */
export function lookAlike(subject: Subject, clientId: string | undefined): ReadFact[] {
  const detail = clientId === undefined ? undefined : ResourceApi._partnerCenterLookAlike(clientId);
  return detail === undefined || clientId === undefined
    ? []
    : [{ kind: 'partner-center-look-alike', subject, what: known(clientId), detail }];
}
