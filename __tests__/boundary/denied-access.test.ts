import { Application } from '@cdktf/provider-azuread/lib/application';
import { ApplicationCertificate } from '@cdktf/provider-azuread/lib/application-certificate';
import { ApplicationFederatedIdentityCredential } from '@cdktf/provider-azuread/lib/application-federated-identity-credential';
import { ApplicationPasswordA } from '@cdktf/provider-azuread/lib/application-password';
import { ServicePrincipal } from '@cdktf/provider-azuread/lib/service-principal';
import { ServicePrincipalPassword } from '@cdktf/provider-azuread/lib/service-principal-password';
import { Aspects, TerraformHclModule, TerraformProvider, TerraformResource, type TerraformStack } from 'cdktf';
import type { IConstruct } from 'constructs';
import {
  BoundaryAccess,
  BoundaryException,
  CspIntegration,
  ExchangeOnlineIntegration,
  GraphAppRole,
  GraphIntegration,
  PermissionBoundary,
  PermissionImpact,
  RewstOwnedApp,
} from '../../lib';
import { newStack, synth } from '../synth';

const { ALL, CREDENTIALS, SIDE_DOORS } = BoundaryAccess;
const TOMORROW = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

/** What a boundary says of a stack: `path: message`, errors being what stops synth. */
function errorsOf(stack: TerraformStack, denyAccess: BoundaryAccess[], exceptions: BoundaryException[] = []): string[] {
  Aspects.of(stack).add(new PermissionBoundary({ denyAccess, exceptions }));
  let stopped = false;
  try {
    synth(stack);
  } catch {
    stopped = true;
  }
  const errors = stack.node
    .findAll()
    .flatMap(({ node }) =>
      node.metadata.filter(({ type }) => type === '@cdktf/error').map(({ data }) => `${node.path}: ${data}`),
    );
  expect(stopped).toBe(errors.length > 0);
  return errors;
}

type Build = (stack: TerraformStack, app: Application, principal: ServicePrincipal) => IConstruct;

const resource = (type: string) => (stack: TerraformStack) =>
  new TerraformResource(stack, 'it', { terraformResourceType: type });

const CASES: [what: string, build: Build, deniedBy: BoundaryAccess[], says: string][] = [
  [
    'a federated credential',
    (stack, app) =>
      new ApplicationFederatedIdentityCredential(stack, 'it', {
        applicationId: app.id,
        displayName: 'ci',
        audiences: ['api://AzureADTokenExchange'],
        issuer: 'https://token.actions.githubusercontent.com',
        subject: 'repo:elsewhere/repo:ref:refs/heads/main',
      }),
    [CREDENTIALS, ALL],
    'repo:elsewhere/repo',
  ],
  [
    'a certificate',
    (stack, app) => new ApplicationCertificate(stack, 'it', { applicationId: app.id, value: 'canary' }),
    [CREDENTIALS, ALL],
    'By hand has a certificate',
  ],
  [
    'a command of a provider',
    (stack) =>
      new (class extends TerraformProvider {
        protected synthesizeAttributes() {
          return { exec: { command: 'canary' } };
        }
      })(stack, 'it', { terraformResourceType: 'kubernetes' }),
    [SIDE_DOORS, ALL],
    'command of a provider',
  ],
  [
    'a secret of a service principal',
    (stack, _, own) => new ServicePrincipalPassword(stack, 'it', { servicePrincipalId: own.id }),
    [CREDENTIALS, ALL],
    'client secret',
  ],
  [
    'a credential of an app that is not in the stack',
    (stack) =>
      new ApplicationPasswordA(stack, 'it', { applicationId: '/applications/00000000-0000-4000-8000-000000000001' }),
    [CREDENTIALS, ALL],
    'is not configured here',
  ],
  [
    'a provisioner',
    (stack) =>
      new TerraformResource(stack, 'it', {
        terraformResourceType: 'terraform_data',
        provisioners: [{ type: 'local-exec', command: 'az login' }],
      }),
    [SIDE_DOORS, ALL],
    'local-exec provisioner',
  ],
  ['a resource of a provider that sends any request', resource('restapi_object'), [SIDE_DOORS, ALL], 'restapi_object'],
  ['a module', (stack) => new TerraformHclModule(stack, 'it', { source: 'contoso/users/azuread' }), [ALL], 'module.it'],
  [
    'an owner',
    (_, app) => {
      app.owners = ['00000000-0000-4000-8000-00000000a11c'];
      return app;
    },
    [ALL],
    'is an owner of the application',
  ],
  ['a resource of another provider', resource('aws_instance'), [], ''],
  ['a client secret', (stack, app) => new ApplicationPasswordA(stack, 'it', { applicationId: app.id }), [], ''],
];

describe.each(CASES)('%s', (_, build, deniedBy, says) => {
  function built() {
    const stack = newStack();
    const app = new Application(stack, 'app', { displayName: 'By hand' });
    const own = new ServicePrincipal(stack, 'own', { clientId: app.clientId });
    return { stack, it: build(stack, app, own) };
  }

  test.each([CREDENTIALS, SIDE_DOORS, ALL])('with %s denied', (access) => {
    const { stack, it } = built();
    const errors = errorsOf(stack, [access]);
    expect(errors).toHaveLength(deniedBy.includes(access) ? 1 : 0);
    for (const error of errors) {
      expect(error).toContain(`${it.node.path}: `);
      expect(error).toContain(says);
      expect(error).toContain('give the PermissionBoundary an exception');
      expect(error).not.toContain('canary');
    }
  });

  test.each([undefined, TOMORROW])('passes with an exception until %s', (until) => {
    const { stack, it } = built();
    expect(errorsOf(stack, [ALL], [BoundaryException.resource(it, 'agreed in May', until)])).toEqual([]);
  });

  test('does not pass with an exception that has ended, or for another resource', () => {
    const ended = built();
    const errors = errorsOf(ended.stack, [ALL], [BoundaryException.resource(ended.it, 'agreed in May', YESTERDAY)]);
    expect(errors).toHaveLength(deniedBy.length > 0 ? 1 : 0);
    expect(errors.every((error) => error.includes(`its exception ended on ${YESTERDAY}`))).toBe(true);
    const other = built();
    const elsewhere = BoundaryException.resource(other.stack, 'agreed in May');
    expect(errorsOf(other.stack, [ALL], [elsewhere])).toHaveLength(deniedBy.length > 0 ? 1 : 0);
  });
});

describe('an override of the stack', () => {
  const built = () => {
    const stack = newStack();
    stack.addOverride('resource.null_resource.it', { provisioner: [{ 'remote-exec': { inline: ['az login'] } }] });
    stack.addOverride('ephemeral.external.it', { program: ['sh'] });
    return stack;
  };

  test('is seen if it adds a side door', () => {
    expect(errorsOf(built(), [SIDE_DOORS])).toEqual([
      expect.stringMatching(/^test: .*remote-exec provisioner/),
      expect.stringMatching(/^test: .*ephemeral resource external/),
    ]);
  });

  test('passes with an exception for the stack', () => {
    const stack = built();
    expect(errorsOf(stack, [SIDE_DOORS], [BoundaryException.resource(stack, 'agreed in May')])).toEqual([]);
  });

  test('is seen if it adds a provisioner to a resource', () => {
    const stack = newStack();
    const app = new Application(stack, 'app', { displayName: 'By hand' });
    app.addOverride('provisioner', [{ 'local-exec': { command: 'az login' } }]);
    expect(errorsOf(stack, [SIDE_DOORS])).toEqual([expect.stringMatching(/^test\/app: .*local-exec provisioner/)]);
  });
});

test('nothing that this library makes by itself is denied', () => {
  const stack = newStack();
  const app = new RewstOwnedApp(stack, 'Rewst', {
    clientSecrets: [{ name: 'a', expiresOn: '2027-05-31' }],
  });
  new GraphIntegration(app, 'Graph');
  new CspIntegration(app, 'Csp');
  new ExchangeOnlineIntegration(app, 'Exo');
  expect(errorsOf(stack, [ALL])).toEqual([]);
});

test('access passes if nothing denies it', () => {
  const stack = newStack();
  resource('restapi_object')(stack);
  expect(errorsOf(stack, [])).toEqual([]);
});

test.each([
  [TOMORROW, 0],
  [YESTERDAY, 1],
])('an exception for a permission until %s leaves %i errors', (until, errors) => {
  const stack = newStack();
  new GraphIntegration(new RewstOwnedApp(stack, 'Rewst'), 'Graph', {
    additionalPermissions: [GraphAppRole.USER_READ_WRITE_ALL],
  });
  const exceptions = [BoundaryException.permission(GraphAppRole.USER_READ_WRITE_ALL, 'agreed in May', until)];
  Aspects.of(stack).add(new PermissionBoundary({ denyImpact: PermissionImpact.CRITICAL, exceptions }));
  const said = () => {
    try {
      synth(stack);
      return '';
    } catch (error) {
      return String(error);
    }
  };
  expect(said().includes(`its exception ended on ${YESTERDAY}; take it out`)).toBe(errors > 0);
});

test.each(['tomorrow', '2027-02-30', '2027-5-1'])('"until" that is no day fails: %s', (until) => {
  expect(() => BoundaryException.permission(GraphAppRole.USER_READ_ALL, 'r', until)).toThrow(
    `"until" must be a day such as 2027-05-31, got ${JSON.stringify(until)}`,
  );
});

test('an unknown kind of access fails', () => {
  expect(() => new PermissionBoundary({ denyAccess: ['doors' as never] })).toThrow(
    '"denyAccess[0]" must be one of CREDENTIALS ("credentials"), SIDE_DOORS ("side-doors"), ALL ("all"), got "doors"',
  );
});

describe('an impact that is denied', () => {
  const give = (stack: TerraformStack, type: string, body: Record<string, unknown>) => {
    const given = new TerraformResource(stack, 'it', { terraformResourceType: type });
    for (const [name, value] of Object.entries(body)) {
      given.addOverride(name, value);
    }
    return given;
  };
  const saidOf = (role: string, denyImpact: PermissionImpact.CRITICAL | PermissionImpact.HIGH, isAccepted = false) => {
    const stack = newStack();
    const app = new Application(stack, 'App', { displayName: 'Rewst' });
    const principal = new ServicePrincipal(stack, 'Principal', { clientId: app.clientId });
    const given = give(stack, 'azurerm_role_assignment', {
      scope: '/subscriptions/1',
      role_definition_name: role,
      principal_id: principal.objectId,
    });
    const exceptions = isAccepted ? [BoundaryException.resource(given, 'agreed in May')] : [];
    Aspects.of(stack).add(new PermissionBoundary({ denyImpact, exceptions }));
    try {
      synth(stack);
      return '';
    } catch (error) {
      return String(error);
    }
  };

  test('counts for roles of Azure', () => {
    expect(saidOf('Owner', PermissionImpact.CRITICAL)).toContain('Rewst has role Owner of Azure in /subscriptions/1');
    expect(saidOf('Contributor', PermissionImpact.HIGH)).toContain('This is denied');
    expect(saidOf('Contributor', PermissionImpact.CRITICAL)).toBe('');
    expect(saidOf('Reader', PermissionImpact.HIGH)).toBe('');
    expect(saidOf('Our own', PermissionImpact.CRITICAL)).toContain('not rated');
    expect(saidOf('Owner', PermissionImpact.CRITICAL, true)).toBe('');
  });
});
