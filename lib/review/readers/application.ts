import { fieldList, fieldsOf, part, shownValue, Unresolved } from '../facts/resource';
import { known } from '../facts/value';
import { accounts, asksOf, featureTags, flag, knownClients, owners, redirectUris, tokenVersion } from './app-facts';
import { CLAIMS, tokenClaims } from './claims';
import { passwordBlock } from './credentials';
import { PERMISSION, publishedBy } from './published';
import { harmless, type Reader, values } from './reader';

const REDIRECT_URIS = values('redirect_uris');

const PLATFORMS = [
  ['Web', 'web'],
  ['SPA', 'single_page_application'],
  ['PublicClient', 'public_client'],
] as const;

/** Attributes that both types have, and that give no access. */
const DESCRIPTION = {
  ...harmless(
    'for people to read',
    'description',
    'marketing_url',
    'notes',
    'privacy_statement_url',
    'service_management_reference',
    'support_url',
    'terms_of_service_url',
  ),
  ...harmless('filled in by Microsoft', 'disabled_by_microsoft', 'publisher_domain'),
  ...values('group_membership_claims'),
};

const PUBLISHED = 'gives nothing until it is granted, and grants are read';

/** Readers of the resources that register an app. */
export const APPLICATION_READERS = {
  azuread_application: {
    finds: 'the app, who may sign in to it and how, where tokens are sent, what it asks for, owners, client secrets',
    picks: {
      ...DESCRIPTION,
      ...values(
        'id',
        'application_id',
        'client_id',
        'object_id',
        'display_name',
        'sign_in_audience',
        'owners',
        'template_id',
      ),
      ...values('device_only_auth_enabled', 'fallback_public_client_enabled'),
      required_resource_access: {
        '//': 'value',
        resource_app_id: 'value',
        resource_access: values('//', 'id', 'type'),
      },
      web: {
        ...REDIRECT_URIS,
        ...harmless('where people are sent without a token', 'homepage_url', 'logout_url'),
        implicit_grant: values('access_token_issuance_enabled', 'id_token_issuance_enabled'),
      },
      single_page_application: REDIRECT_URIS,
      public_client: REDIRECT_URIS,
      password: {
        ...values('display_name', 'end_date', 'start_date'),
        ...harmless('filled in by Microsoft', 'key_id'),
        ...harmless('a secret, which the review never reads', 'value'),
      },
      api: {
        ...values('known_client_applications', 'mapped_claims_enabled', 'requested_access_token_version'),
        oauth2_permission_scope: PERMISSION,
      },
      feature_tags: values('custom_single_sign_on', 'enterprise', 'gallery', 'hide'),
      tags: 'value',
      app_role: PERMISSION,
      ...harmless(PUBLISHED, 'app_role_ids', 'oauth2_permission_scope_ids'),
      ...harmless('for people to see', 'logo_image', 'logo_url'),
      ...harmless('names the app as an API', 'identifier_uris'),
      optional_claims: CLAIMS,
      ...harmless('how an answer is sent to a redirect URI, and these are read', 'oauth2_post_response_required'),
      ...harmless('for the provider alone', 'prevent_duplicate_names'),
    },
    facts: (resource, context) => {
      const { fields } = resource;
      const subject = context.subjects.ofApp(resource);
      return [
        // An app of another template is another app.
        { kind: 'app', subject, what: known('app'), discriminator: shownValue(fields.template_id, '').text },
        ...accounts(subject, fields.sign_in_audience),
        ...flag(subject, 'id-tokens', part(fields.web, 'implicit_grant', 'id_token_issuance_enabled')),
        ...flag(subject, 'access-tokens', part(fields.web, 'implicit_grant', 'access_token_issuance_enabled')),
        ...flag(subject, 'public-client', fields.fallback_public_client_enabled),
        ...flag(subject, 'device-only', fields.device_only_auth_enabled),
        ...flag(subject, 'mapped-claims', part(fields.api, 'mapped_claims_enabled')),
        tokenVersion(subject, part(fields.api, 'requested_access_token_version'), '1'),
        ...knownClients(subject, part(fields.api, 'known_client_applications'), context),
        ...featureTags(subject, fields),
        ...tokenClaims(subject, fields.optional_claims, fields.group_membership_claims),
        ...PLATFORMS.flatMap(([platform, block]) =>
          fieldList(fields[block]).flatMap((each) =>
            redirectUris(subject, platform, each instanceof Unresolved ? each : fieldsOf(each).redirect_uris, context),
          ),
        ),
        ...owners(subject, 'application', fields.owners, context),
        ...fieldList(fields.required_resource_access).flatMap((each) => asksOf(subject, each, resource, context)),
        ...publishedBy(resource, context),
        ...fieldList(fields.password).map((each) => passwordBlock(subject, each, resource)),
      ];
    },
  },
  azuread_application_registration: {
    finds: 'the app, who may sign in to it, tokens from the sign-in page',
    picks: {
      ...DESCRIPTION,
      ...values(
        'id',
        'client_id',
        'object_id',
        'display_name',
        'sign_in_audience',
        'implicit_access_token_issuance_enabled',
        'implicit_id_token_issuance_enabled',
        'requested_access_token_version',
      ),
      ...harmless('where people are sent without a token', 'homepage_url', 'logout_url'),
    },
    facts: (resource, context) => {
      const { fields } = resource;
      const subject = context.subjects.ofApp(resource);
      return [
        { kind: 'app', subject, what: known('app') },
        ...accounts(subject, fields.sign_in_audience),
        ...flag(subject, 'id-tokens', fields.implicit_id_token_issuance_enabled),
        ...flag(subject, 'access-tokens', fields.implicit_access_token_issuance_enabled),
        tokenVersion(subject, fields.requested_access_token_version, '2'),
        ...tokenClaims(subject, undefined, fields.group_membership_claims),
      ];
    },
  },
} as const satisfies Record<string, Reader>;
