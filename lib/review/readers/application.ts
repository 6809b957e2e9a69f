import { ResourceApi } from '../../permissions/resource-api';
import { isAtRewst } from '../../rewst/rewst-hosts';
import { type Api, unknownApi } from '../facts/permissions';
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
import { known, type Value } from '../facts/value';
import { type Context, type Reader, type ReadFact, values } from './reader';

const REDIRECT_URIS = values('redirect_uris');

const PLATFORMS = [
  ['Web', 'web'],
  ['SPA', 'single_page_application'],
  ['PublicClient', 'public_client'],
] as const;

/** Which accounts an audience lets in. */
const ACCOUNTS = new Map([
  ['AzureADMyOrg', ['of its own tenant']],
  ['AzureADMultipleOrgs', ['of its own tenant', 'of other tenants']],
  ['AzureADandPersonalMicrosoftAccount', ['of its own tenant', 'of other tenants', 'personal']],
  ['PersonalMicrosoftAccount', ['personal']],
]);

/** Readers of apps and of the resources that manage parts of them. */
export const APPLICATION_READERS = {
  azuread_application: {
    picks: {
      ...values('id', 'client_id', 'object_id', 'display_name', 'sign_in_audience', 'owners'),
      required_resource_access: {
        '//': 'value',
        resource_app_id: 'value',
        resource_access: values('//', 'id', 'type'),
      },
      web: {
        ...REDIRECT_URIS,
        implicit_grant: values('access_token_issuance_enabled', 'id_token_issuance_enabled'),
      },
      single_page_application: REDIRECT_URIS,
      public_client: REDIRECT_URIS,
      password: values('display_name', 'end_date'),
    },
    facts: (resource, context) => {
      const { fields } = resource;
      const subject = context.subjects.ofApp(resource);
      return [
        { kind: 'app', subject, what: known('app') },
        ...accounts(subject, fields.sign_in_audience),
        ...token(subject, 'id-tokens', part(fields.web, 'implicit_grant', 'id_token_issuance_enabled')),
        ...token(subject, 'access-tokens', part(fields.web, 'implicit_grant', 'access_token_issuance_enabled')),
        ...PLATFORMS.flatMap(([platform, block]) =>
          fieldList(fields[block]).flatMap((each) =>
            redirectUris(subject, platform, each instanceof Unresolved ? each : fieldsOf(each).redirect_uris),
          ),
        ),
        ...owners(subject, 'application', fields.owners, context),
        ...fieldList(fields.required_resource_access).flatMap((each) => asksOf(subject, each, resource, context)),
        ...fieldList(fields.password).map((each) =>
          secret(subject, each instanceof Unresolved ? { display_name: each } : fieldsOf(each), resource.key),
        ),
      ];
    },
  },
  azuread_application_registration: {
    picks: values(
      'id',
      'client_id',
      'object_id',
      'display_name',
      'sign_in_audience',
      'implicit_access_token_issuance_enabled',
      'implicit_id_token_issuance_enabled',
    ),
    facts: (resource, context) => {
      const { fields } = resource;
      const subject = context.subjects.ofApp(resource);
      return [
        { kind: 'app', subject, what: known('app') },
        ...accounts(subject, fields.sign_in_audience),
        ...token(subject, 'id-tokens', fields.implicit_id_token_issuance_enabled),
        ...token(subject, 'access-tokens', fields.implicit_access_token_issuance_enabled),
      ];
    },
  },
  azuread_application_api_access: {
    picks: values('application_id', 'api_client_id', 'role_ids', 'scope_ids'),
    facts: (resource, context) => {
      const { application_id, api_client_id, role_ids, scope_ids } = resource.fields;
      const subject = context.subjects.ofApplicationId(application_id, resource);
      const api = context.permissions.api(api_client_id);
      return [
        ...fieldList(role_ids).map((id) => asks(subject, api, 'application', id, resource, context)),
        ...fieldList(scope_ids).map((id) => asks(subject, api, 'delegated', id, resource, context)),
      ].flat();
    },
  },
  azuread_application_redirect_uris: {
    picks: values('application_id', 'type', 'redirect_uris'),
    facts: (resource, { subjects }) => {
      const { application_id, type, redirect_uris } = resource.fields;
      return redirectUris(subjects.ofApplicationId(application_id, resource), shownValue(type).text, redirect_uris);
    },
  },
  azuread_application_owner: {
    picks: values('application_id', 'owner_object_id'),
    facts: (resource, context) => {
      const { application_id, owner_object_id } = resource.fields;
      const subject = context.subjects.ofApplicationId(application_id, resource);
      return owners(subject, 'application', [owner_object_id], context);
    },
  },
  azuread_application_password: {
    picks: values('application_id', 'display_name', 'end_date', 'end_date_relative'),
    facts: (resource, { subjects }) => [
      secret(subjects.ofApplicationId(resource.fields.application_id, resource), resource.fields, resource.key),
    ],
  },
} as const satisfies Record<string, Reader>;

/** Owners of an app or of its service principal. */
export function owners(
  subject: Subject,
  of: 'application' | 'service principal',
  field: Field,
  { references }: Context,
): ReadFact[] {
  return fieldList(field).map((each) => ({ kind: 'owner', subject, what: references.shown(each), where: known(of) }));
}

function accounts(subject: Subject, audience: Field): ReadFact[] {
  const { text, known: isKnown, digest } = shownValue(audience, 'AzureADMyOrg');
  const letIn = ACCOUNTS.get(text)?.map(known) ?? [{ text, known: isKnown, digest }];
  return letIn.map((what) => ({ kind: 'accounts', subject, what, detail: text }));
}

/** A flag that is on, or that nobody knows, is a fact; one that is off is none. */
function token(subject: Subject, kind: 'id-tokens' | 'access-tokens', field: Field): ReadFact[] {
  const what = shownValue(field, 'false');
  return what.text === 'false' ? [] : [{ kind, subject, what }];
}

function redirectUris(subject: Subject, platform: string, uris: Field): ReadFact[] {
  return fieldList(uris).map((each) => {
    const what = shownValue(each);
    const kind = what.known && isAtRewst(what.text) ? 'redirect-uri' : 'foreign-redirect-uri';
    return { kind, subject, what, where: known(platform) };
  });
}

function secret(subject: Subject, fields: Fields, source: string): ReadFact {
  const end = endOf(fields);
  return {
    kind: 'secret',
    subject,
    what: shownValue(fields.display_name, 'unnamed'),
    discriminator: `${source} ${end.text} ${end.digest ?? ''}`,
    detail: end.text,
  };
}

function endOf({ end_date, end_date_relative }: Fields): Value {
  return typeof end_date !== 'string' && typeof end_date_relative === 'string'
    ? known(`${end_date_relative} after it is made`)
    : shownValue(end_date, 'no end given: after two years');
}

/** The permissions that one block of required resource access asks for. */
function asksOf(subject: Subject, block: Field, resource: Resource, context: Context): ReadFact[] {
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
function asks(
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
