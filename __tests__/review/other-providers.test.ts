import { renderMarkdown } from '../../lib/review/render/render-markdown';
import type { Json } from '../synth';
import { APP, expectChangeIn, MODES, own, PRINCIPAL, type Stop } from './both-modes';
import { changed, DIRECTORY_READ_WRITE_ALL, GRAPH, noted, ref, reviewChange, reviewPlan } from './helpers';
import { idsOf, planOf } from './plan-of';
import { planned as created, planOf as planned } from './planned';

const SOMEBODY = '99999999-9999-4999-8999-999999999999';
const SUBSCRIPTION = '/subscriptions/11111111-1111-4111-8111-111111111111';
const CLIENT_ID = ref('azuread_application.rewst.client_id');

const role = (role_definition_name: string, principal_id = PRINCIPAL): Json =>
  own({}, {}, { azurerm_role_assignment: { x: { scope: SUBSCRIPTION, role_definition_name, principal_id } } });
const policy = (object_id: string): Json =>
  own({}, {}, { azurerm_key_vault_access_policy: { x: { object_id, secret_permissions: ['Get'] } } });

/** How cdktf hands a service principal of one stack to another one. */
const STATE = 'data.terraform_remote_state.cross-stack-reference-input-a';
const ofOtherStack = {
  handed: ref(`${STATE}.outputs.cross-stack-output-azuread_service_principalspobject_id`),
  state: { data: { terraform_remote_state: { 'cross-stack-reference-input-a': { backend: 'local' } } } },
};

const ROLES: [role: string, stops: Stop][] = [
  ['Owner', 'every gain'],
  ['User Access Administrator', 'every gain'],
  ['Role Based Access Control Administrator', 'every gain'],
  ['Contributor', 'high'],
  ['Reader', 'broadening'],
  ['Whatever we call it', 'every gain'],
];

describe.each(MODES)('in a %s', (mode) => {
  const expectChange = expectChangeIn(mode);

  test.each(ROLES)('an app gets the Azure role %s', (name, stops) => {
    expectChange(own(), role(name), [`azure-role-added ${name}`], stops);
    expectChange(role(name), own(), [`azure-role-removed ${name}`], 'loss');
    expectChange(role(name), role(name), [], 'nothing');
  });

  test.each([
    ['active', SUBSCRIPTION],
    ['eligible', `${SUBSCRIPTION} when activated`],
  ])('an app gets an Azure role that is %s for a time', (kind, place) => {
    const held = (principal_id: string): Json => {
      const role_definition_id =
        '/providers/Microsoft.Authorization/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635';
      const x = { scope: SUBSCRIPTION, role_definition_id, principal_id };
      return own({}, {}, { [`azurerm_pim_${kind}_role_assignment`]: { x } });
    };
    expectChange(own(), held(PRINCIPAL), ['azure-role-added Owner'], 'every gain');
    expectChange(own(), held(SOMEBODY), ['azure-role-added Owner'], 'every gain');
    expectChange(held(PRINCIPAL), own(), ['azure-role-removed Owner'], 'loss');
    expect(reviewChange(own(), held(PRINCIPAL)).notes[0].after).toBe(place);
  });

  test('a role of Azure that somebody makes allows more', () => {
    const made = (...actions: string[]): Json =>
      own(
        {},
        {},
        {
          azurerm_role_definition: {
            d: { name: 'Ours', role_definition_resource_id: 'roles/d', permissions: { actions } },
          },
          azurerm_role_assignment: {
            x: { scope: SUBSCRIPTION, role_definition_id: 'roles/d', principal_id: PRINCIPAL },
          },
        },
      );
    const notes = ['azure-role-added Ours', 'azure-role-removed Ours'];
    expectChange(made('*/read'), made('*'), notes, 'every gain');
    expectChange(made('*/read'), made('*/read'), [], 'nothing');
  });

  test.each([
    ['Owner', '8e3af657-a8ff-443c-a75c-2fe8c4bcb635', 'every gain'],
    ['User Access Administrator', '18d7d88d-d35e-4fb5-a5c3-7773c20a72d9', 'every gain'],
    ['Role Based Access Control Administrator', 'F58310D9-A9F6-439A-9E8D-F62E7B41A168', 'every gain'],
    ['Contributor', 'b24988ac-6180-42a0-ab88-20f7382dd24c', 'high'],
    ['Reader', 'acdd72a7-3385-48ef-bd42-f606fba81ae7', 'broadening'],
  ] as const)('role %s of Azure is known by its ID, of a subscription or of none', (name, id, stops) => {
    for (const scope of ['', SUBSCRIPTION]) {
      const role_definition_id = `${scope}/providers/Microsoft.Authorization/roleDefinitions/${id}`;
      const held = { x: { scope: SUBSCRIPTION, role_definition_id, principal_id: PRINCIPAL } };
      expectChange(own(), own({}, {}, { azurerm_role_assignment: held }), [`azure-role-added ${name}`], stops);
    }
    expectChange(
      role(name),
      own(
        {},
        {},
        {
          azurerm_role_assignment: {
            x: {
              scope: SUBSCRIPTION,
              role_definition_id: `/providers/Microsoft.Authorization/roleDefinitions/${id}`,
              principal_id: PRINCIPAL,
            },
          },
        },
      ),
      [],
      'nothing',
    );
  });

  test('a role of Azure by its name that somebody makes allows more', () => {
    const made = (...actions: string[]): Json =>
      own(
        {},
        {},
        {
          azurerm_role_definition: { d: { name: 'Ours', permissions: { actions } } },
          azurerm_role_assignment: {
            x: { scope: SUBSCRIPTION, role_definition_name: 'Ours', principal_id: PRINCIPAL },
          },
        },
      );
    const notes = ['azure-role-added Ours', 'azure-role-removed Ours'];
    expectChange(made('*/read'), made('*'), notes, 'every gain');
  });

  test('a role of Azure loses its condition, or gets another one', () => {
    const held = (more: Json): Json =>
      own(
        {},
        {},
        {
          azurerm_role_assignment: {
            x: { scope: SUBSCRIPTION, role_definition_name: 'Owner', principal_id: PRINCIPAL, ...more },
          },
        },
      );
    const notes = ['azure-role-added Owner', 'azure-role-removed Owner'];
    expectChange(held({ condition: 'only readers' }), held({}), notes, 'every gain');
    expectChange(held({ condition: 'only readers' }), held({ condition: 'only owners' }), notes, 'every gain');
  });

  test('an app joins a group that has a role of Azure', () => {
    const group = (members: string[]): Json =>
      own(
        {},
        {},
        {
          azuread_group: { g: { display_name: 'Admins', members } },
          azurerm_role_assignment: {
            x: {
              scope: SUBSCRIPTION,
              role_definition_name: 'Owner',
              principal_id: ref('azuread_group.g.object_id'),
            },
          },
        },
      );
    expectChange(group([]), group([PRINCIPAL]), ['group-member-added Admins'], 'every gain');
  });

  test('a group that has a role of Azure takes in others', () => {
    const group = (rule: string): Json =>
      own(
        {},
        {},
        {
          azuread_group: { g: { display_name: 'Admins', dynamic_membership: { enabled: true, rule } } },
          azurerm_role_assignment: {
            x: {
              scope: SUBSCRIPTION,
              role_definition_name: 'Owner',
              principal_id: ref('azuread_group.g.object_id'),
            },
          },
        },
      );
    expectChange(group('a'), group('b'), ['group-rule-changed b', 'group-rule-removed a'], 'every gain');
  });

  describe('a resource that names a managed identity', () => {
    const identity = (granted: Json, more: Json = {}): Json =>
      own({}, {}, { azurerm_user_assigned_identity: { m: { name: 'm' } }, ...granted, ...more });
    const granted = {
      azuread_app_role_assignment: {
        g: {
          app_role_id: DIRECTORY_READ_WRITE_ALL,
          principal_object_id: ref('azurerm_user_assigned_identity.m.principal_id'),
          resource_object_id: SOMEBODY,
        },
      },
    };
    const used = {
      azurerm_linux_virtual_machine: {
        v: { identity: [{ identity_ids: [ref('azurerm_user_assigned_identity.m.id')] }] },
      },
    };

    test('to which something is granted is not rated', () => {
      const note = 'unrated-resource azurerm_linux_virtual_machine';
      expectChange(identity(granted), identity(granted, used), [note], 'every gain');
      expectChange(identity(granted, used), identity(granted, used), [], 'nothing');
    });

    test('of which no more is known stops nothing', () => {
      expectChange(identity({}), identity({}, used), [], 'nothing');
    });

    const trusted = (subject: string, more: Json = {}): Json => ({
      azurerm_federated_identity_credential: {
        f: { parent_id: ref('azurerm_user_assigned_identity.m.id'), issuer: 'https://issuer', subject, ...more },
      },
    });

    test('stops working when it loses what it was granted', () => {
      expectChange(identity(granted), identity({}), [], 'loss');
      const joins = {
        group_object_id: SOMEBODY,
        member_object_id: ref('azurerm_user_assigned_identity.m.principal_id'),
      };
      const member = { azuread_group_member: { g: joins } };
      expectChange(identity(member), identity({}), [`group-member-removed ${SOMEBODY}`], 'loss');
    });

    test('is a way to sign in if it is a federated credential', () => {
      const note = 'identity-credential-added repo:a';
      expectChange(identity({}), identity({}, trusted('repo:a')), [note], 'broadening');
      expectChange(identity(granted), identity(granted, trusted('repo:a')), [note], 'every gain');
      expectChange(identity({}, trusted('repo:a')), identity({}), ['identity-credential-removed repo:a'], 'nothing');
      const both = [note, 'identity-credential-removed repo:b'];
      expectChange(identity({}, trusted('repo:b')), identity({}, trusted('repo:a')), both, 'broadening');
      const audience = ['api://another'];
      expectChange(
        identity({}, trusted('repo:a')),
        identity({}, trusted('repo:a', { audience })),
        [note, 'identity-credential-removed repo:a'],
        'broadening',
      );
    });

    test('is a way to sign in also if the identity is not known', () => {
      const elsewhere = { parent_id: '', user_assigned_identity_id: `${SUBSCRIPTION}/userAssignedIdentities/m` };
      const note = 'identity-credential-added repo:a';
      expectChange(own(), own({}, {}, trusted('repo:a', elsewhere)), [note], 'every gain');
    });
  });

  test('a group that is looked up, and that an app is in, gets a role of Azure', () => {
    const held = (others: Json): Json => ({
      ...own(
        {},
        {},
        {
          azuread_group_member: {
            m: { group_object_id: ref('data.azuread_group.g.object_id'), member_object_id: PRINCIPAL },
          },
          ...others,
        },
      ),
      data: { azuread_group: { g: { display_name: 'Admins', object_id: SOMEBODY } } },
    });
    const role = {
      azurerm_role_assignment: {
        x: {
          scope: SUBSCRIPTION,
          role_definition_name: 'Owner',
          principal_id: ref('data.azuread_group.g.object_id'),
        },
      },
    };
    expectChange(held({}), held(role), ['azure-role-added Owner'], 'every gain');
  });

  test('an unknown ID that is written out may be that of an app', () => {
    expectChange(own(), role('Owner', SOMEBODY), ['azure-role-added Owner'], 'every gain');
    expectChange(own(), role('Reader', SOMEBODY), ['azure-role-added Reader'], 'broadening');
    const { azurerm_role_assignment } = role('Owner', SOMEBODY).resource;
    const alone = { resource: { azurerm_role_assignment } };
    expectChange({}, alone, ['azure-role-added Owner'], 'every gain');
  });

  test('whoever the file calls a person is no app, because Azure refuses one there', () => {
    const { x } = role('Owner', SOMEBODY).resource.azurerm_role_assignment;
    const person = { azurerm_role_assignment: { x: { ...x, principal_type: 'User' } } };
    expectChange(own(), own({}, {}, person), [], 'nothing');
    const app = { azurerm_role_assignment: { x: { ...x, principal_id: PRINCIPAL, principal_type: 'User' } } };
    expectChange(own(), own({}, {}, app), ['azure-role-added Owner'], 'every gain');
  });

  test('an app of another stack may get a role of Azure, or something that is not rated', () => {
    const { handed, state } = ofOtherStack;
    const notes = ['azure-role-added Owner'];
    expectChange({ ...own(), ...state }, { ...role('Owner', handed), ...state }, notes, 'every gain');
    const note = 'unrated-resource azurerm_key_vault_access_policy';
    expectChange({ ...own(), ...state }, { ...policy(handed), ...state }, [note], 'every gain');
  });

  test("a managed identity's role of Azure is none of an app's business", () => {
    const identity = { azurerm_user_assigned_identity: { m: { name: 'm' } } };
    const principal_id = ref('azurerm_user_assigned_identity.m.principal_id');
    const held = {
      azurerm_role_assignment: { x: { scope: SUBSCRIPTION, role_definition_name: 'Owner', principal_id } },
    };
    expectChange(own({}, {}, identity), own({}, {}, { ...identity, ...held }), [], 'nothing');
  });

  test('a resource that names an app by a reference is not rated', () => {
    const note = 'unrated-resource azurerm_key_vault_access_policy';
    expectChange(own(), policy(PRINCIPAL), [note], 'every gain');
    expectChange(own(), policy(CLIENT_ID), [note], 'every gain');
    expectChange(policy(PRINCIPAL), own(), ['unrated-resource-removed azurerm_key_vault_access_policy'], 'loss');
    expectChange(policy(PRINCIPAL), policy(PRINCIPAL), [], 'nothing');
    const more = { azurerm_key_vault_access_policy: { x: { object_id: PRINCIPAL, secret_permissions: ['Set'] } } };
    expectChange(policy(PRINCIPAL), own({}, {}, more), [note], 'every gain');
  });

  test('tags of Azure may name an app, and may not hold its secret', () => {
    const tagged = (tags: Json, more: Json = {}): Json => {
      const password = { azuread_application_password: { p: { application_id: APP } } };
      return own({}, {}, { ...password, azurerm_resource_group: { x: { name: 'x', tags, ...more } } });
    };
    const [named, note] = [{ app: CLIENT_ID }, 'unrated-resource azurerm_resource_group'];
    expectChange(tagged({}), tagged(named), [], 'nothing');
    expectChange(tagged(named), tagged({}), [], 'nothing');
    expectChange(
      tagged(named),
      own({}, {}, { azuread_application_password: { p: { application_id: APP } } }),
      [],
      'nothing',
    );
    expectChange(tagged({ at: 'a' }, { owner: CLIENT_ID }), tagged({ at: 'b' }, { owner: CLIENT_ID }), [], 'nothing');
    expectChange(tagged({}), tagged(named, { owner: CLIENT_ID }), [note], 'every gain');
    const secret = ref('azuread_application_password.p.value');
    expectChange(tagged({}), tagged({ secret, at: 'now' }), [note], 'every gain');
    expectChange(
      tagged({}, { owner: CLIENT_ID }),
      tagged({ secret, at: 'now' }, { owner: CLIENT_ID }),
      [note],
      'every gain',
    );
  });

  test('a resource that names nobody stops nothing', () => {
    expectChange(own(), policy(SOMEBODY), [], 'nothing');
  });

  test.each(['local_file', 'aws_s3_object'])('a %s that gets a secret of an app is not rated', (type) => {
    const password = own({}, {}, { azuread_application_password: { p: { application_id: APP } } });
    const handed = own(
      {},
      {},
      {
        azuread_application_password: { p: { application_id: APP } },
        [type]: { x: { content: ref('azuread_application_password.p.value') } },
      },
    );
    expectChange(password, handed, [`unrated-resource ${type}`], 'every gain');
  });

  test('a resource that gets a secret of a service principal is not rated', () => {
    const password = { azuread_service_principal_password: { p: { service_principal_id: PRINCIPAL } } };
    const handed = { aws_s3_object: { x: { content: ref('azuread_service_principal_password.p.value') } } };
    const note = 'unrated-resource aws_s3_object';
    expectChange(own({}, {}, password), own({}, {}, { ...password, ...handed }), [note], 'every gain');
  });

  test('a resource that only holds values may name an app', () => {
    const holds = own({}, {}, { time_sleep: { x: { triggers: { app: CLIENT_ID } } } });
    expectChange(own(), holds, [], 'nothing');
  });
});

test('a resource that names an app by its ID is not rated', () => {
  const { object_id } = idsOf('azuread_service_principal.rewst');
  const report = reviewPlan(planOf(own(), policy(object_id.toUpperCase())));
  expect(noted(report)).toEqual(['unrated-resource azurerm_key_vault_access_policy']);
  expect(renderMarkdown(report)).toContain('`azurerm_key_vault_access_policy.x` names `Rewst`');
});

test('a service principal that is looked up gets a role of Azure', () => {
  const found = { data: { azuread_service_principal: { o: { display_name: 'Other' } } } };
  const after = { ...role('Owner', ref('data.azuread_service_principal.o.object_id')), ...found };
  expect(noted(reviewChange({ ...own(), ...found }, after))).toEqual(['azure-role-added Owner']);
});

test.each([
  'azuread_service_principal . rewst.object_id',
  'azuread_service_principal./* x */rewst.object_id',
  'azuread_service_principal.\n  rewst.object_id',
])('a resource names an app however it is written: %s', (path) => {
  expect(noted(reviewChange(own(), policy(ref(path))))).toEqual(['unrated-resource azurerm_key_vault_access_policy']);
});

test('a local leads from a resource to the app that it names', () => {
  const after = { ...policy(ref('local.who')), locals: { who: ref('azuread_service_principal.rewst.object_id') } };
  expect(noted(reviewChange(own(), after))).toEqual(['unrated-resource azurerm_key_vault_access_policy']);
});

test('a plan does not say whom a resource names whose value leads to a local', () => {
  const KEY_VAULT = 'azurerm_key_vault_access_policy.x';
  const json = planned(
    [
      created('azuread_application.a', { display_name: 'A' }, { unknown: ['id', 'client_id', 'object_id'] }),
      created('azuread_service_principal.a', {}, { unknown: ['id', 'client_id', 'object_id'] }),
      created(KEY_VAULT, { secret_permissions: ['Get'] }, { unknown: ['id', 'object_id'] }),
    ],
    {
      'azuread_service_principal.a': { client_id: ['azuread_application.a.client_id', 'azuread_application.a'] },
      [KEY_VAULT]: { object_id: ['local.who'] },
    },
  );
  expect(noted(reviewPlan(json))).toEqual(['app-created', 'unrated-resource azurerm_key_vault_access_policy']);
});

describe('requests to Microsoft Graph that are kept as resources', () => {
  const request = (url: string, body: Json) => own({}, {}, { msgraph_resource: { x: { url, body } } });

  test('grant application permissions', () => {
    const body = {
      principalId: PRINCIPAL,
      resourceId: ref('azuread_service_principal.graph.object_id'),
      appRoleId: DIRECTORY_READ_WRITE_ALL,
    };
    const after = request('servicePrincipals/x/appRoleAssignments', body);
    const graph = { graph: { client_id: GRAPH, use_existing: true } };
    const withGraph = (json: Json): Json => {
      const resource = json.resource as Record<string, Json>;
      return {
        resource: { ...resource, azuread_service_principal: { ...resource.azuread_service_principal, ...graph } },
      };
    };
    expect(changed(reviewChange(withGraph(own()), withGraph(after)))).toEqual([
      'granted Microsoft Graph Directory.ReadWrite.All (application), now',
    ]);
  });

  test('grant delegated permissions', () => {
    const body = {
      clientId: PRINCIPAL,
      resourceId: SOMEBODY,
      consentType: 'AllPrincipals',
      scope: 'User.Read Mail.Read',
    };
    expect(reviewChange(own(), request('oauth2PermissionGrants', body)).changes).toMatchObject([
      { app: 'Rewst', value: 'Mail.Read', change: 'granted', oneUser: false },
      { app: 'Rewst', value: 'User.Read', change: 'granted', oneUser: false },
    ]);
  });

  test('make apps', () => {
    const body = {
      displayName: 'Other',
      signInAudience: 'AzureADMultipleOrgs',
      web: { redirectUris: ['https://a.test'] },
      requiredResourceAccess: [
        { resourceAppId: GRAPH, resourceAccess: [{ id: DIRECTORY_READ_WRITE_ALL, type: 'Role' }] },
      ],
    };
    const report = reviewChange(own(), request('applications', body));
    expect(changed(report)).toEqual(['added Microsoft Graph Directory.ReadWrite.All (application), no']);
    expect(noted(report)).toEqual([
      'app-created',
      'audience-widened',
      'foreign-redirect-uri-added https://a.test',
      'side-door-added resource msgraph_resource',
    ]);
  });
});

test('an exception for the address of a resource accepts what that resource gives, and nothing else', () => {
  const both = own(
    {},
    {},
    {
      azurerm_role_assignment: {
        x: { scope: SUBSCRIPTION, role_definition_name: 'Owner', principal_id: PRINCIPAL },
        y: { scope: SUBSCRIPTION, role_definition_name: 'Contributor', principal_id: PRINCIPAL },
      },
    },
  );
  const exceptions = [{ address: 'azurerm_role_assignment.x', reason: 'agreed with security' }];
  const { gates, notes } = reviewChange(own(), both, 'high', exceptions);
  expect(gates[0]?.stoppedBy).toMatchObject([{ app: 'Rewst', what: 'azure-role-added' }]);
  expect(notes.map(({ subject, exception }) => [subject, exception])).toEqual([
    ['Owner', 'agreed with security'],
    ['Contributor', null],
  ]);
});
