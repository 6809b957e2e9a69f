import { renderMarkdown } from '../../lib/review';
import type { Json } from '../synth';
import { APP, expectChangeIn, MODES, own, PRINCIPAL, type Stop } from './both-modes';
import { configuration, noted, ref, reviewChange, reviewPlan } from './helpers';
import { planOf } from './plan-of';

const FOREIGN = '99999999-9999-4999-8999-999999999999';
const SCOPE = '11111111-1111-4111-8111-111111111111';

const federated = { display_name: 'ci', issuer: 'https://issuer.test', audiences: ['api://AzureADTokenExchange'] };
const CREDENTIALS: [what: string, type: string, body: Json, kind: string, subject: string, foreign?: string][] = [
  [
    'a federated credential',
    'azuread_application_federated_identity_credential',
    { application_id: APP, ...federated, subject: 'repo:elsewhere/repo' },
    'federated-credential',
    'repo:elsewhere/repo',
    'federated credential for repo:elsewhere/repo',
  ],
  [
    'a flexible federated credential',
    'azuread_application_flexible_federated_identity_credential',
    {
      application_id: APP,
      display_name: 'ci',
      issuer: 'https://issuer.test',
      audience: 'api://AzureADTokenExchange',
      claims_matching_expression: "claims['sub'] matches 'repo:elsewhere/*'",
    },
    'federated-credential',
    "claims['sub'] matches 'repo:elsewhere/*'",
    "federated credential for claims['sub'] matches 'repo:elsewhere/*'",
  ],
  [
    'a certificate',
    'azuread_application_certificate',
    { application_id: APP, type: 'AsymmetricX509Cert', value: 'MIIC', end_date: '2027-01-01T00:00:00Z' },
    'credential',
    'certificate',
  ],
  [
    'a certificate of the service principal',
    'azuread_service_principal_certificate',
    { service_principal_id: PRINCIPAL, type: 'AsymmetricX509Cert', value: 'MIIC', end_date_relative: '10h' },
    'credential',
    'certificate of the service principal',
  ],
  [
    'a secret of the service principal',
    'azuread_service_principal_password',
    { service_principal_id: PRINCIPAL, display_name: 'x', end_date: '2027-01-01T00:00:00Z' },
    'credential',
    'client secret x of the service principal',
  ],
  [
    'a token signing certificate',
    'azuread_service_principal_token_signing_certificate',
    { service_principal_id: PRINCIPAL, display_name: 'CN=x', end_date: '2027-01-01T00:00:00Z' },
    'token-signing-certificate',
    'CN=x',
  ],
];

type Switch = [
  what: string,
  before: Json,
  after: Json,
  forth: string[],
  back: string[],
  stopsForth: Stop,
  stopsBack: Stop,
];

const APP_ID = { application_id: APP };
const ROLES = { access_token: [{ name: 'groups', additional_properties: ['emit_as_roles'] }] };
const SWITCHES: Switch[] = [
  [
    'tokens tell more about a user',
    own(),
    own({ optional_claims: { id_token: [{ name: 'email' }] }, group_membership_claims: ['All'] }),
    ['token-claim-added groups (All)', 'token-claim-added email'],
    ['token-claim-removed groups (All)', 'token-claim-removed email'],
    'nothing',
    'nothing',
  ],
  [
    'groups of a user count as roles',
    own(),
    own({ optional_claims: ROLES }),
    ['token-claim-added groups', 'groups-as-roles those that the app asks for'],
    ['token-claim-removed groups'],
    'broadening',
    'nothing',
  ],
  [
    'claims may be a resource of their own',
    own(),
    own({}, {}, { azuread_application_optional_claims: { x: { ...APP_ID, ...ROLES } } }),
    ['token-claim-added groups', 'groups-as-roles those that the app asks for'],
    ['token-claim-removed groups'],
    'broadening',
    'nothing',
  ],
  [
    'an app of others comes into the tenant',
    own(),
    own(
      {},
      {},
      {
        azuread_service_principal: {
          rewst: own().resource.azuread_service_principal.rewst,
          other: { client_id: FOREIGN },
        },
      },
    ),
    ['service-principal-created'],
    ['service-principal-destroyed'],
    'broadening',
    'loss',
  ],
  [
    'the service principal of others is taken over',
    own(),
    own(
      {},
      {},
      {
        azuread_service_principal: {
          rewst: own().resource.azuread_service_principal.rewst,
          other: { client_id: FOREIGN, use_existing: true },
        },
      },
    ),
    [`microsoft-service-principal-managed ${FOREIGN}`],
    [`microsoft-service-principal-destroyed ${FOREIGN}`],
    'broadening',
    'loss',
  ],
  [
    'a public client signs in without a secret',
    own(),
    own({ fallback_public_client_enabled: true }),
    ['public-client-on'],
    ['public-client-off'],
    'broadening',
    'nothing',
  ],
  [
    'a public client may be a resource of its own',
    own(),
    own({}, {}, { azuread_application_fallback_public_client: { x: { ...APP_ID, enabled: true } } }),
    ['public-client-on'],
    ['public-client-off'],
    'broadening',
    'nothing',
  ],
  [
    'devices may sign in without a user',
    own(),
    own({ device_only_auth_enabled: true }),
    ['device-only-on'],
    ['device-only-off'],
    'broadening',
    'nothing',
  ],
  [
    'claims may be mapped',
    own(),
    own({ api: { mapped_claims_enabled: true } }),
    ['mapped-claims-on'],
    ['mapped-claims-off'],
    'broadening',
    'nothing',
  ],
  [
    'the version of access tokens changes',
    own(),
    own({ api: { requested_access_token_version: 2 } }),
    ['token-version-changed'],
    ['token-version-changed'],
    'broadening',
    'broadening',
  ],
  [
    'known clients are consented together',
    own(),
    own({ api: { known_client_applications: [FOREIGN] } }),
    [`known-client-added ${FOREIGN}`],
    [`known-client-removed ${FOREIGN}`],
    'broadening',
    'nothing',
  ],
  [
    'known clients may be a resource of their own',
    own(),
    own({}, {}, { azuread_application_known_clients: { x: { ...APP_ID, known_client_ids: [FOREIGN] } } }),
    [`known-client-added ${FOREIGN}`],
    [`known-client-removed ${FOREIGN}`],
    'broadening',
    'nothing',
  ],
  [
    'a client needs no consent',
    own(),
    own(
      {},
      {},
      {
        azuread_application_pre_authorized: {
          x: { ...APP_ID, authorized_client_id: FOREIGN, permission_ids: [SCOPE] },
        },
      },
    ),
    [`pre-authorized-client-added ${FOREIGN}`],
    [`pre-authorized-client-removed ${FOREIGN}`],
    'broadening',
    'nothing',
  ],
  [
    'an app is hidden by a feature tag',
    own(),
    own({ feature_tags: { hide: true } }),
    ['feature-tag-added hide'],
    ['feature-tag-removed hide'],
    'broadening',
    'nothing',
  ],
  [
    'an app is hidden by the tag behind it',
    own(),
    own({}, { tags: ['HideApp', 'mine'] }),
    ['feature-tag-added hide'],
    ['feature-tag-removed hide'],
    'broadening',
    'nothing',
  ],
  [
    'an app signs in by SAML',
    own(),
    own({}, { preferred_single_sign_on_mode: 'saml' }),
    ['sign-in-setting-changed saml'],
    ['sign-in-setting-removed saml'],
    'broadening',
    'nothing',
  ],
  [
    'people are sent elsewhere to sign in',
    own({}, { login_url: 'https://a.test' }),
    own({}, { login_url: 'https://b.test' }),
    ['sign-in-setting-changed https://b.test', 'sign-in-setting-removed https://a.test'],
    ['sign-in-setting-changed https://a.test', 'sign-in-setting-removed https://b.test'],
    'broadening',
    'broadening',
  ],
  [
    'an app role stands for something else',
    own({ app_role: [{ id: 'r', value: 'Read', enabled: true }] }),
    own({
      app_role: [
        { id: 'r', value: 'Write', enabled: true },
        { id: 's', value: 'New' },
      ],
    }),
    ['published-permission-changed'],
    ['published-permission-removed New', 'published-permission-changed'],
    'broadening',
    'broadening and loss',
  ],
  [
    'people may consent to a scope',
    own({ api: { oauth2_permission_scope: [{ id: 's', value: 'Do', type: 'Admin' }] } }),
    own({ api: { oauth2_permission_scope: [{ id: 's', value: 'Do' }] } }),
    ['published-permission-changed'],
    ['published-permission-changed'],
    'broadening',
    'broadening',
  ],
  [
    'a scope of a resource of its own stands for something else',
    own({}, {}, { azuread_application_permission_scope: { x: { application_id: APP, scope_id: 's', value: 'Read' } } }),
    own({}, {}, { azuread_application_permission_scope: { x: { application_id: APP, scope_id: 's', value: 'Do' } } }),
    ['published-permission-changed'],
    ['published-permission-changed'],
    'broadening',
    'broadening',
  ],
  [
    'an app role of a resource of its own stands for something else',
    own({}, {}, { azuread_application_app_role: { x: { application_id: APP, role_id: 's', value: 'Read' } } }),
    own({}, {}, { azuread_application_app_role: { x: { application_id: APP, role_id: 's', value: 'Do' } } }),
    ['published-permission-changed'],
    ['published-permission-changed'],
    'broadening',
    'broadening',
  ],
  [
    'an app publishes more, which is granted to nobody yet',
    own(),
    own({ app_role: [{ id: 'r', value: 'Read' }] }),
    [],
    ['published-permission-removed Read'],
    'nothing',
    'loss',
  ],
  [
    'an app publishes a scope in a resource of its own',
    own({ api: { oauth2_permission_scope: [{ id: 's', value: 'Do', type: 'User' }] } }),
    own({}, {}, { azuread_application_permission_scope: { x: { application_id: APP, scope_id: 's', value: 'Do' } } }),
    [],
    [],
    'nothing',
    'nothing',
  ],
  [
    'a service principal is disabled',
    own(),
    own({}, { account_enabled: false }),
    ['service-principal-disabled'],
    ['service-principal-enabled'],
    'loss',
    'broadening',
  ],
  [
    'people need no longer be assigned',
    own({}, { app_role_assignment_required: true }),
    own({}, { app_role_assignment_required: false }),
    ['assignment-not-required'],
    ['assignment-required'],
    'broadening',
    'loss',
  ],
  [
    'a service principal goes, whatever was set of it',
    own({}, { app_role_assignment_required: true }),
    configuration(),
    ['service-principal-destroyed'],
    [],
    'loss',
    'nothing',
  ],
];

describe.each(MODES)('in a %s', (mode) => {
  const expectChange = expectChangeIn(mode);

  test.each(CREDENTIALS)('%s is a new way to sign in', (_, type, body, kind, subject) => {
    const after = own({}, {}, { [type]: { added: body } });
    expectChange(own(), after, [`${kind}-added ${subject}`], 'broadening');
    const isLast = kind !== 'token-signing-certificate';
    const gone = `${kind}-removed ${subject}`;
    expectChange(after, own(), isLast ? [gone, 'no-credential-left'] : [gone], isLast ? 'loss' : 'nothing');
    expectChange(after, after, [], 'nothing');
  });

  test.each(CREDENTIALS)(
    '%s of an app that is not configured is said loudest',
    (_, type, body, _kind, subject, foreign = subject) => {
      const to = 'application_id' in body ? { application_id: FOREIGN } : { service_principal_id: FOREIGN };
      const after = own({}, {}, { [type]: { added: { ...body, ...to } } });
      expectChange(own(), after, [`foreign-credential-added ${foreign}`], 'every gain');
      expectChange(after, own(), [`foreign-credential-removed ${foreign}`], 'nothing');
    },
  );

  test.each(SWITCHES)('%s', (_, before, after, forth, back, stopsForth, stopsBack) => {
    expectChange(before, after, forth, stopsForth);
    expectChange(after, before, back, stopsBack);
    expectChange(after, after, [], 'nothing');
  });

  test('a new app with its service principal has nothing but what every app has', () => {
    expectChange({}, own(), ['app-created'], 'broadening');
  });

  test('an attribute that the binding does not know stops every gate when it comes or changes', () => {
    const newer = (value: unknown) => own({ web: { brand_new: value } });
    const note = 'attribute-not-reviewed azuread_application.web.brand_new';
    expectChange(own(), newer(true), [note], 'every gain');
    expectChange(newer(true), newer(false), [note], 'every gain');
    expectChange(newer(true), newer(true), [], 'nothing');
    expectChange(own(), newer(''), [], 'nothing');
  });

  test('a type that the table does not have stops every gate', () => {
    const newer = own({}, {}, { azuread_brand_new: { x: { name: 'x' } } });
    expectChange(own(), newer, ['not-reviewed azuread_brand_new'], 'every gain');
  });

  test('a policy that keeps people out gives something when it changes or goes', () => {
    const policy = (state: string) => own({}, {}, { azuread_conditional_access_policy: { x: { state } } });
    const note = 'guard-changed azuread_conditional_access_policy';
    expectChange(own(), policy('enabled'), [], 'nothing');
    expectChange(policy('enabled'), policy('disabled'), [note], 'every gain');
    expectChange(policy('enabled'), own(), [note], 'every gain');
  });

  test('a policy whose lists are in another order keeps out the same', () => {
    const policy = (...included_users: string[]) => {
      const conditions = { applications: { included_applications: ['All'] }, users: { included_users } };
      return own({}, {}, { azuread_conditional_access_policy: { x: { state: 'enabled', conditions } } });
    };
    expectChange(policy('one', 'two'), policy('two', 'one'), [], 'nothing');
    expect(noted(reviewChange(policy('one', 'two'), policy('one')))).toContain(
      'guard-changed azuread_conditional_access_policy',
    );
  });

  describe('a policy that is on', () => {
    const policy = (applications: Json, more: Json = {}): Json =>
      own(
        {},
        {},
        {
          azuread_conditional_access_policy: {
            x: { state: 'enabled', conditions: { applications, users: { included_users: ['All'] } }, ...more },
          },
        },
      );
    const client_id = ref('azuread_application.rewst.client_id');

    test('may lock out an app that it names, or any', () => {
      const note = 'may-be-locked-out';
      expectChange(own(), policy({ included_applications: [client_id] }), [`${note} Rewst`], 'loss');
      expectChange(own(), policy({ included_applications: ['All'] }), [`${note} All`], 'loss');
      const client_applications = { included_service_principals: ['ServicePrincipalsInMyTenant'] };
      const conditions = { applications: {}, client_applications, users: {} };
      expectChange(own(), policy({}, { conditions }), [`${note} ServicePrincipalsInMyTenant`], 'loss');
    });

    test('locks out no app that it leaves out or does not name, nor while it only reports', () => {
      const none = { included_applications: ['All'], excluded_applications: [client_id] };
      expectChange(own(), policy(none), [], 'nothing');
      expectChange(own(), policy({ included_applications: ['Office365'] }), [], 'nothing');
      const state = 'enabledForReportingButNotEnforced';
      expectChange(own(), policy({ included_applications: ['All'] }, { state }), [], 'nothing');
    });
  });

  test.each<[note: string, app: (value: unknown) => Json]>([
    ['device-only-on', (value) => ({ device_only_auth_enabled: value })],
    ['mapped-claims-on', (value) => ({ api: { mapped_claims_enabled: value } })],
    ['public-client-on', (value) => ({ fallback_public_client_enabled: value })],
    ['access-tokens-on', (value) => ({ web: { implicit_grant: { access_token_issuance_enabled: value } } })],
  ])('a switch that the file no longer says may stay on: %s', (note, app) => {
    expect(noted(reviewChange(own(app(true)), own(app(ref('var.on')))))).toEqual([note]);
  });

  test('a policy that is made for fewer gives something', () => {
    const policies = (keys: string[]): Json =>
      own({}, {}, { azuread_conditional_access_policy: { x: { for_each: keys, state: 'enabled' } } });
    expect(noted(reviewChange(policies(['a', 'b']), policies(['a'])))).toContain(
      'guard-changed azuread_conditional_access_policy',
    );
  });

  test('an app that a template made may go', () => {
    const made = own({}, {}, { azuread_application_from_template: { x: { template_id: 't' } } });
    const type = 'azuread_application_from_template';
    expectChange(own(), made, [`not-reviewed ${type}`], 'every gain');
    expectChange(made, own(), [`not-reviewed-destroyed ${type}`], 'loss');
  });

  test('a type that cannot give anything says nothing', () => {
    expectChange(
      own(),
      own({}, {}, { azuread_user_flow_attribute: { x: { display_name: 'Shoe size' } } }),
      [],
      'nothing',
    );
  });
});

test.each([
  ['azuread_service_principal_password', { service_principal_id: PRINCIPAL }],
  ['azuread_application_certificate', { application_id: APP, value: 'x' }],
  ['azuread_service_principal_token_signing_certificate', { service_principal_id: PRINCIPAL }],
])('%s with a later end is another one', (type, body) => {
  const until = (end_date: string): Json => own({}, {}, { [type]: { x: { ...body, end_date } } });
  const report = reviewChange(until('2027-01-01T00:00:00Z'), until('2037-01-01T00:00:00Z'), 'broadening');
  expect(report.gates[0].passed).toBe(false);
});

test('a credential of azuread 2 is of the app whose object ID it names', () => {
  const credential = { application_object_id: ref('azuread_application.rewst.object_id'), ...federated, subject: 's' };
  const after = own({}, {}, { azuread_application_federated_identity_credential: { added: credential } });
  const plan = planOf(own(), after);
  const changes = plan.resource_changes as { address: string; change: { after_unknown: Json } }[];
  const added = changes.find(({ address }) => address.endsWith('.added'));
  Object.assign(added?.change.after_unknown ?? {}, { application_id: true });
  expect(noted(reviewPlan(plan))).toEqual(['federated-credential-added s']);
  expect(noted(reviewChange(own(), after))).toEqual(['federated-credential-added s']);
});

test('a client of azuread 2 needs no consent of the app whose object ID it names', () => {
  const application_object_id = ref('azuread_application.rewst.object_id');
  const added = { application_object_id, authorized_app_id: FOREIGN, permission_ids: [SCOPE] };
  const report = reviewChange(own(), own({}, {}, { azuread_application_pre_authorized: { added } }));
  expect(report.notes).toMatchObject([{ kind: 'pre-authorized-client-added', app: 'Rewst', subject: FOREIGN }]);
});

test('what the provider computes and nobody sets is nothing that an app gets', () => {
  const plan = planOf({}, own());
  for (const { change } of plan.resource_changes as { change: { after_unknown: Json } }[]) {
    Object.assign(change.after_unknown, { tags: true, feature_tags: true, features: true });
  }
  expect(noted(reviewPlan(plan))).toEqual(['app-created']);
});

describe('a secret of an app that was there before', () => {
  const secret = { azuread_application_password: { s: { application_id: APP, display_name: 's' } } };
  const importing = (json: Json): Json => ({ ...json, import: [{ to: 'azuread_application.rewst', id: '/x' }] });
  const KIND = 'imported-app-secret-created s';

  test('and that the same change imports is a broadening', () => {
    const plan = planOf(own(), own({}, {}, secret));
    const [app] = plan.resource_changes as { change: Json }[];
    Object.assign(app.change, { importing: { id: '/x' } });
    for (const report of [
      reviewChange({}, importing(configuration({}, secret)), 'broadening'),
      reviewPlan(plan, 'broadening'),
    ]) {
      expect(noted(report).sort()).toEqual(['app-imported', KIND]);
      expect(report.gates[0].stoppedBy.map(({ what }) => what)).toEqual(['imported-app-secret-created']);
    }
  });

  test('is none once the app is managed', () => {
    const report = reviewChange(importing(configuration()), importing(configuration({}, secret)), 'broadening');
    expect(noted(report)).toEqual(['secret-created s']);
    expect(report.gates[0].passed).toBe(true);
  });
});

test('an app of the configuration comes into another tenant', () => {
  const provider = { azuread: [{ tenant_id: PRINCIPAL }, { alias: 'customer', tenant_id: FOREIGN }] };
  const customer = { provider: 'azuread.customer', client_id: ref('azuread_application.rewst.client_id') };
  const principals = { rewst: own().resource.azuread_service_principal.rewst, customer };
  const report = reviewChange(
    { ...own(), provider },
    { ...own({}, {}, { azuread_service_principal: principals }), provider },
  );
  expect(noted(report)).toEqual(['service-principal-created']);
  expect(renderMarkdown(report)).toContain('`Rewst` gets a service principal in a tenant where no app of it is known');
});
