import { AppRoleAssignment } from '@cdktf/provider-azuread/lib/app-role-assignment';
import { Application } from '@cdktf/provider-azuread/lib/application';
import { ApplicationApiAccess } from '@cdktf/provider-azuread/lib/application-api-access';
import { DataAzureadServicePrincipal } from '@cdktf/provider-azuread/lib/data-azuread-service-principal';
import { DirectoryRole as ActivatedRole } from '@cdktf/provider-azuread/lib/directory-role';
import { DirectoryRoleAssignment } from '@cdktf/provider-azuread/lib/directory-role-assignment';
import { ServicePrincipal } from '@cdktf/provider-azuread/lib/service-principal';
import { ServicePrincipalDelegatedPermissionGrant } from '@cdktf/provider-azuread/lib/service-principal-delegated-permission-grant';
import { Aspects, TerraformHclModule, TerraformLocal, type TerraformStack, TerraformVariable } from 'cdktf';
import {
  AdminConsentMode,
  ApiPermission,
  BoundaryException,
  DirectoryRole,
  ExchangeOnlineAppRole,
  ExchangeOnlineIntegration,
  ExistingApplication,
  GraphAppRole,
  GraphIntegration,
  GraphScope,
  PermissionBoundary,
  type PermissionBoundaryProps,
  PermissionImpact,
  ResourceApi,
  RewstOwnedApp,
} from '../../lib';
import { cli } from '../cli';
import { application, HR_API, HR_ROLE } from '../manifests';
import { newApp, newStack, synth } from '../synth';

const GRAPH = '00000003-0000-0000-c000-000000000000';
const GUID = '8d3f8a2e-0f5d-4c0a-9a51-3b1f0e6f7a10';
const CRITICAL: PermissionBoundaryProps = { denyImpact: PermissionImpact.CRITICAL };

/** What a boundary says of a stack: `path level message`, errors being what stops synth. */
function judge(stack: TerraformStack, props: PermissionBoundaryProps): string[] {
  Aspects.of(stack).add(new PermissionBoundary(props));
  let stopped = false;
  try {
    synth(stack);
  } catch (error) {
    expect(String(error)).toContain('Encountered Annotations with level "ERROR"');
    stopped = true;
  }
  const said = annotationsOf(stack);
  expect(said.some((line) => line.includes(' error '))).toBe(stopped);
  return said;
}

function annotationsOf(stack: TerraformStack): string[] {
  return stack.node
    .findAll()
    .flatMap(({ node }) =>
      node.metadata
        .filter(({ type }) => type !== 'stacktrace')
        .map(({ type, data }) => `${node.path} ${type.replace('@cdktf/', '')} ${data.split(':')[0]}`),
    );
}

/** A hand-written stack with the service principals that grants refer to. */
function byHand() {
  const stack = newStack();
  const graph = new DataAzureadServicePrincipal(stack, 'graph', { clientId: GRAPH });
  const application = new Application(stack, 'app', { displayName: 'By hand' });
  const own = new ServicePrincipal(stack, 'own', { clientId: application.clientId });
  return { stack, graph, application, own };
}

describe('a permission that an integration asks for', () => {
  test('stops synth when its impact is denied, naming permission, integration and path', () => {
    const stack = newStack();
    const app = newApp({ adminConsent: AdminConsentMode.ALL }, stack);
    new ExchangeOnlineIntegration(app, 'Exo');
    expect(judge(stack, CRITICAL)).toEqual([
      'test/Rewst/Resource error Office 365 Exchange Online Exchange.ManageAsApp (application), which Exo asked for, is denied, because its impact is critical',
    ]);
  });

  test('is denied although the caller empties the list later', () => {
    const stack = newStack();
    newApp({}, stack);
    const deny = [GraphScope.USER_READ];
    const boundary = new PermissionBoundary({ deny });
    deny.pop();
    Aspects.of(stack).add(boundary);
    expect(() => synth(stack)).toThrow('Encountered Annotations with level "ERROR"');
  });

  test('passes when nothing denies it', () => {
    const stack = newStack();
    newApp({ adminConsent: AdminConsentMode.ALL }, stack);
    expect(judge(stack, CRITICAL)).toEqual([]);
  });

  test('is denied by the lowest impact: HIGH denies critical too, CRITICAL does not deny high', () => {
    const build = () => {
      const stack = newStack();
      const app = new RewstOwnedApp(stack, 'Rewst');
      new GraphIntegration(app, 'Graph', {
        additionalPermissions: [GraphAppRole.MAIL_READ, GraphAppRole.USER_READ_WRITE_ALL],
      });
      return stack;
    };
    expect(judge(build(), { denyImpact: PermissionImpact.HIGH })).toEqual([
      expect.stringContaining('Mail.Read (application), which Graph asked for, is denied, because its impact is high'),
      expect.stringContaining('User.ReadWrite.All (application), which Graph asked for, is denied'),
    ]);
    expect(judge(build(), CRITICAL)).toEqual([expect.stringContaining('User.ReadWrite.All')]);
  });

  test('is denied by name, and by an allow-list that lacks it', () => {
    const build = () => {
      const stack = newStack();
      newApp({}, stack);
      return stack;
    };
    expect(judge(build(), { deny: [GraphScope.EMAIL, GraphAppRole.USER_READ_ALL] })).toEqual([
      'test/Rewst/Resource error Microsoft Graph email (delegated), which Graph asked for, is denied by name',
    ]);
    const { EMAIL, OFFLINE_ACCESS, OPENID, PROFILE } = GraphScope;
    expect(judge(build(), { allow: [EMAIL, OFFLINE_ACCESS, OPENID, PROFILE] })).toEqual([
      'test/Rewst/Resource error Microsoft Graph User.Read (delegated), which Graph asked for, is denied, because it is not among those that are allowed',
    ]);
  });

  test('is denied when the catalogue does not rate it, unless it is an exception', () => {
    const own = ApiPermission.application(ResourceApi.custom('Contoso', GUID), 'Read', GUID);
    const build = () => {
      const stack = newStack();
      const app = new RewstOwnedApp(stack, 'Rewst');
      new GraphIntegration(app, 'Graph', { additionalPermissions: [own] });
      return stack;
    };
    expect(judge(build(), CRITICAL)).toEqual([expect.stringContaining('because the catalogue does not rate it')]);
    const exceptions = [BoundaryException.permission(own, 'our own API')];
    expect(judge(build(), { ...CRITICAL, exceptions })).toEqual([]);
  });
});

test('a permission that an adopted app keeps is seen', () => {
  const stack = newStack();
  newApp({ existing: ExistingApplication.fromManifest(application()) }, stack);
  expect(judge(stack, CRITICAL)).toEqual([
    "test/Rewst warn The provider changes the order of the app's web redirect URIs with every update",
    `test/Rewst/Resource error ${HR_API} ${HR_ROLE} (application) is denied, because the catalogue does not rate it`,
  ]);
});

describe('a permission that is written by hand', () => {
  const asked = 'Microsoft Graph User.ReadWrite.All (application) is denied, because its impact is critical';

  test('is seen in an application, also in an override', () => {
    const { stack, application } = byHand();
    const access = (id: string, type: string) => ({ resource_app_id: GRAPH, resource_access: [{ id, type }] });
    application.addOverride('required_resource_access', [access(GraphAppRole.USER_READ_WRITE_ALL.id, 'Role')]);
    new Application(stack, 'second', {
      displayName: 'Second',
      requiredResourceAccess: [
        { resourceAppId: GRAPH, resourceAccess: [{ id: GraphAppRole.USER_READ_WRITE_ALL.id, type: 'Role' }] },
      ],
    });
    expect(judge(stack, CRITICAL)).toEqual([`test/app error ${asked}`, `test/second error ${asked}`]);
  });

  test('is seen in an API access', () => {
    const { stack, application } = byHand();
    new ApplicationApiAccess(stack, 'access', {
      applicationId: application.id,
      apiClientId: GRAPH,
      roleIds: [GraphAppRole.USER_READ_WRITE_ALL.id],
      scopeIds: [GraphScope.USER_READ.id],
    });
    expect(judge(stack, CRITICAL)).toEqual([`test/access error ${asked}`]);
  });

  test('is seen in an app role assignment', () => {
    const { stack, graph, own } = byHand();
    new AppRoleAssignment(stack, 'grant', {
      appRoleId: GraphAppRole.USER_READ_WRITE_ALL.id,
      principalObjectId: own.objectId,
      resourceObjectId: graph.objectId,
    });
    expect(judge(stack, CRITICAL)).toEqual([`test/grant error ${asked}`]);
  });

  test('is seen in a delegated grant', () => {
    const { stack, graph, own } = byHand();
    new ServicePrincipalDelegatedPermissionGrant(stack, 'grant', {
      servicePrincipalObjectId: own.objectId,
      resourceServicePrincipalObjectId: graph.objectId,
      claimValues: ['User.Read', 'User.ReadWrite.All'],
    });
    expect(judge(stack, CRITICAL)).toEqual([
      'test/grant error Microsoft Graph User.ReadWrite.All (delegated) is denied, because its impact is critical',
    ]);
  });

  test('is reported as not evaluated when it is a token', () => {
    const { stack, graph, own } = byHand();
    const { stringValue } = new TerraformVariable(stack, 'role', { type: 'string' });
    new AppRoleAssignment(stack, 'grant', {
      appRoleId: stringValue,
      principalObjectId: own.objectId,
      resourceObjectId: graph.objectId,
    });
    expect(judge(stack, CRITICAL)).toEqual([
      expect.stringMatching(/^test\/grant warn A PermissionBoundary cannot evaluate .*var\.role/),
    ]);
  });
});

describe('an override of the stack', () => {
  const { id } = GraphAppRole.USER_READ_WRITE_ALL;
  const denied = 'Microsoft Graph User.ReadWrite.All (application) is denied, because its impact is critical';

  test('is seen if it adds a resource, which is reported on the stack', () => {
    const { stack } = byHand();
    stack.addOverride('resource.azuread_app_role_assignment.hidden', {
      app_role_id: id,
      principal_object_id: '${azuread_service_principal.own.object_id}',
      resource_object_id: '${data.azuread_service_principal.graph.object_id}',
    });
    expect(judge(stack, CRITICAL)).toEqual([`test error ${denied}`]);
  });

  test('is seen if it changes a resource, and reported on that resource', () => {
    const { stack } = byHand();
    stack.addOverride('resource.azuread_application.app.required_resource_access', [
      { resource_app_id: GRAPH, resource_access: [{ id, type: 'Role' }] },
    ]);
    expect(judge(stack, CRITICAL)).toEqual([`test/app error ${denied}`]);
  });

  test('counts if it removes a permission', () => {
    const { stack, graph, own } = byHand();
    new AppRoleAssignment(stack, 'grant', {
      appRoleId: id,
      principalObjectId: own.objectId,
      resourceObjectId: graph.objectId,
    });
    stack.addOverride('resource.azuread_app_role_assignment.grant.app_role_id', GraphAppRole.USER_READ_ALL.id);
    expect(judge(stack, CRITICAL)).toEqual([]);
  });
});

test('a module is reported once as not evaluated, however it was added', () => {
  const stack = newStack();
  new TerraformHclModule(stack, 'users', { source: 'contoso/users/azuread' });
  stack.addOverride('module.users.version', '1.0.0');
  stack.addOverride('module.groups.source', 'contoso/groups/azuread');
  const said = ['test', 'test/users'].map(
    (path, i) =>
      `${path} warn A PermissionBoundary cannot evaluate the permissions of module.${['groups', 'users'][i]}`,
  );
  expect(judge(stack, CRITICAL)).toEqual(said);
  synth(stack);
  expect(annotationsOf(stack)).toEqual(said);
});

describe('a delegated grant', () => {
  const DIRECTORY = GraphScope.DIRECTORY_READ_WRITE_ALL;
  const grant = (...claimValues: string[]) => {
    const { stack, graph, own } = byHand();
    new ServicePrincipalDelegatedPermissionGrant(stack, 'grant', {
      servicePrincipalObjectId: own.objectId,
      resourceServicePrincipalObjectId: graph.objectId,
      claimValues,
    });
    return stack;
  };

  test.each([
    ['with several values in one text', 'User.Read  Directory.ReadWrite.All'],
    ['in lower case', 'directory.readwrite.all'],
  ])('is judged %s', (_, claim) => {
    expect(judge(grant(claim), { deny: [DIRECTORY] })).toEqual([
      'test/grant error Microsoft Graph Directory.ReadWrite.All (delegated) is denied by name',
    ]);
    expect(judge(grant(claim), { allow: [GraphScope.USER_READ, DIRECTORY] })).toEqual([]);
    expect(judge(grant(claim), CRITICAL)).toEqual([expect.stringContaining(' because its impact is critical')]);
  });
});

describe('a permission of a custom API', () => {
  const own = ApiPermission.application(ResourceApi.custom('Contoso', GUID), 'Read', GUID);
  const ask = (resource_access: object) => {
    const { stack, application } = byHand();
    application.addOverride('required_resource_access', [{ resource_app_id: GUID.toUpperCase(), resource_access }]);
    return stack;
  };

  test('is denied by name in upper case too', () => {
    expect(judge(ask({ id: GUID.toUpperCase(), type: 'Role' }), { deny: [own] })).toEqual([
      expect.stringMatching(/^test\/app error .* is denied by name$/),
    ]);
  });

  test('is identified by its ID, not by its comment', () => {
    const other = { id: GRAPH, type: 'Role', '//': 'Read (application)' };
    expect(judge(ask(other), { allow: [own] })).toEqual([expect.stringContaining('not among those that are allowed')]);
  });
});

describe('a permission of an API that is not known', () => {
  const { id } = GraphAppRole.DIRECTORY_READ_WRITE_ALL;
  const NOBODY = '44444444-4444-4444-8444-444444444444';
  const assign = (appRoleId: string, resourceObjectId: string, { stack, own } = byHand()) => {
    new AppRoleAssignment(stack, 'grant', { appRoleId, principalObjectId: own.objectId, resourceObjectId });
    return stack;
  };
  const named = () => {
    const built = byHand();
    const graph = new DataAzureadServicePrincipal(built.stack, 'named', { displayName: 'Microsoft Graph' });
    return assign(graph.appRoleIds.lookup('Directory.ReadWrite.All'), graph.objectId, built);
  };
  const local = () => {
    const { stack, application } = byHand();
    const api = new TerraformLocal(stack, 'api', GRAPH).asString;
    application.putRequiredResourceAccess([{ resourceAppId: api, resourceAccess: [{ id, type: 'Role' }] }]);
    return stack;
  };

  test.each([
    ['a literal', () => assign(id, NOBODY)],
    ['found by display name', named],
    ['a local', local],
  ])('is judged as the only one that the catalogue has of it, the API being %s', (_, build) => {
    for (const deny of [{ deny: [GraphAppRole.DIRECTORY_READ_WRITE_ALL] }, CRITICAL, { allow: [] }]) {
      expect(judge(build(), deny)).toEqual([
        expect.stringMatching(/ error Microsoft Graph Directory.ReadWrite.All \(application\) is denied/),
      ]);
    }
    expect(judge(build(), { allow: [GraphAppRole.DIRECTORY_READ_WRITE_ALL] })).toEqual([]);
  });

  test('cannot be evaluated when the catalogue lacks it, and is denied as what it does not rate', () => {
    expect(judge(assign(GUID, NOBODY), { deny: [GraphAppRole.DIRECTORY_READ_WRITE_ALL] })).toEqual([
      `test/grant warn A PermissionBoundary cannot evaluate service principal ${NOBODY} ${GUID} (application)`,
    ]);
    expect(judge(assign(GUID, NOBODY), CRITICAL)).toEqual([
      expect.stringContaining('is denied, because the catalogue does not rate it'),
    ]);
  });
});

describe('a directory role', () => {
  test('is denied by its impact, however it is assigned', () => {
    const { stack, own } = byHand();
    new DirectoryRoleAssignment(stack, 'role', {
      roleId: DirectoryRole.GLOBAL_ADMINISTRATOR.templateId,
      principalObjectId: own.objectId,
    });
    expect(judge(stack, CRITICAL)).toEqual([
      'test/role error Global Administrator (directory role) is denied, because its impact is critical',
    ]);
  });

  test('is judged if its assignment refers to the resource that activates it', () => {
    const { stack, own } = byHand();
    const { templateId } = new ActivatedRole(stack, 'activated', {
      templateId: DirectoryRole.GLOBAL_ADMINISTRATOR.templateId,
    });
    new DirectoryRoleAssignment(stack, 'role', { roleId: templateId, principalObjectId: own.objectId });
    expect(judge(stack, CRITICAL)).toEqual([expect.stringMatching(/^test\/role error Global Administrator /)]);
  });

  test('passes with an exception', () => {
    const stack = newStack();
    const app = new RewstOwnedApp(stack, 'Rewst');
    new ExchangeOnlineIntegration(app, 'Exo', { exchangeAdministrator: true });
    const exceptions = [
      BoundaryException.permission(ExchangeOnlineAppRole.EXCHANGE_MANAGE_AS_APP, 'Rewst manages mailboxes'),
      BoundaryException.directoryRole(DirectoryRole.EXCHANGE_ADMINISTRATOR, 'as above'),
    ];
    expect(judge(stack, { denyImpact: PermissionImpact.HIGH, exceptions })).toEqual([]);
  });
});

describe('an exception', () => {
  const exceptions = [
    BoundaryException.permission(GraphAppRole.USER_READ_WRITE_ALL, 'creates users'),
    BoundaryException.permission(GraphAppRole.DEVICE_READ_ALL, 'not needed here'),
  ];

  function build(): TerraformStack {
    const stack = newStack();
    const app = new RewstOwnedApp(stack, 'Rewst');
    new GraphIntegration(app, 'Graph', { additionalPermissions: [GraphAppRole.USER_READ_WRITE_ALL] });
    Aspects.of(stack).add(new PermissionBoundary({ ...CRITICAL, exceptions }));
    return stack;
  }

  test('that is needed is written into the stack, the others are not', () => {
    expect(synth(build())['//'].permissionExceptions).toEqual([
      { permission: 'Microsoft Graph User.ReadWrite.All (application)', reason: 'creates users' },
    ]);
  });

  test('shows with all its reasons, given in any order by any number of boundaries', () => {
    const [first, second] = ['agreed in May', 'agreed in June'].map((reason) =>
      BoundaryException.permission(GraphAppRole.USER_READ_WRITE_ALL, reason),
    );
    const shown = (...given: BoundaryException[][]) => {
      const { stack, application } = byHand();
      application.putRequiredResourceAccess([
        { resourceAppId: GRAPH, resourceAccess: [{ id: GraphAppRole.USER_READ_WRITE_ALL.id, type: 'Role' }] },
      ]);
      for (const exceptions of given) {
        Aspects.of(stack).add(new PermissionBoundary({ ...CRITICAL, exceptions }));
      }
      return synth(stack)['//'].permissionExceptions;
    };
    const both = ['agreed in June', 'agreed in May'].map((reason) => ({
      permission: 'Microsoft Graph User.ReadWrite.All (application)',
      reason,
    }));
    expect([
      shown([first, second]),
      shown([second, first]),
      shown([first], [second]),
      shown([second], [first]),
    ]).toEqual(Array(4).fill(both));
  });

  test('of one boundary does not hold for another', () => {
    const stack = build();
    expect(judge(stack, CRITICAL)).toEqual([expect.stringMatching(/User.ReadWrite.All .* is denied/)]);
  });

  test('shows in the permission review', () => {
    const { code, out, err } = cli(['review', '-'], JSON.stringify(synth(build())));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('`Microsoft Graph User.ReadWrite.All (application)`: `creates users`');
  });

  test.each(['', ' ', undefined as never])('without a reason fails: %p', (reason) => {
    expect(() => BoundaryException.permission(GraphAppRole.USER_READ_ALL, reason)).toThrow(
      '"reason" must be the reason why Microsoft Graph User.Read.All (application) is accepted, not blank, got',
    );
  });
});

test('a boundary that denies nothing fails', () => {
  expect(() => new PermissionBoundary({})).toThrow(
    '"props" must be something to deny: "denyImpact", "deny", "allow" or "denyAccess", got {}',
  );
});

test.each([PermissionImpact.OTHER, 'medium' as never])('denyImpact %p fails', (denyImpact) => {
  expect(() => new PermissionBoundary({ denyImpact })).toThrow(
    '"denyImpact" must be CRITICAL ("critical") or HIGH ("high"), got',
  );
});

test('a value that is not a permission fails', () => {
  expect(() => new PermissionBoundary({ deny: [GraphScope.EMAIL, undefined as never] })).toThrow(
    '"deny[1]" must be an ApiPermission such as GraphScope.USER_READ, got undefined',
  );
});

test('a boundary of one app leaves the others alone', () => {
  const stack = newStack();
  const [inside, outside] = ['Inside', 'Outside'].map((id) => {
    const app = new RewstOwnedApp(stack, id, { displayName: id });
    new ExchangeOnlineIntegration(app, 'Exo');
    return app;
  });
  Aspects.of(inside).add(new PermissionBoundary(CRITICAL));
  expect(() => synth(stack)).toThrow(/\[test\/Inside\/Resource\] Office 365/);
  expect(outside.application.node.metadata.filter(({ type }) => type !== 'stacktrace')).toEqual([]);
});
