import { Application } from '@cdktf/provider-azuread/lib/application';
import { ApplicationFederatedIdentityCredential } from '@cdktf/provider-azuread/lib/application-federated-identity-credential';
import { ServicePrincipal } from '@cdktf/provider-azuread/lib/service-principal';
import { Aspects, TerraformElement, TerraformLocal, TerraformResource, type TerraformStack } from 'cdktf';
import type { Construct, IConstruct } from 'constructs';
import { BoundaryAccess, GraphAppRole, PermissionBoundary, PermissionImpact } from '../../lib';
import { type Json, newStack, synth } from '../synth';

const { id, api } = GraphAppRole.DIRECTORY_READ_WRITE_ALL;
const CRITICAL = [{ resourceAppId: api.clientId, resourceAccess: [{ id, type: 'Role' }] }];
const BOUNDARY = new PermissionBoundary({
  denyImpact: PermissionImpact.CRITICAL,
  denyAccess: [BoundaryAccess.ALL],
});

/** An element that is no resource of cdktf's, and synthesizes one. */
class Written extends TerraformElement {
  constructor(
    scope: Construct,
    private readonly json: Json,
  ) {
    super(scope, 'written');
  }

  public override toTerraform(): Json {
    return this.json;
  }
}

/** An aspect that does something when it comes to a construct. */
const at = (construct: IConstruct, act: () => void) => ({
  visit: (node: IConstruct) => {
    if (node === construct) {
      act();
    }
  },
});

const WAYS: [what: string, build: (stack: TerraformStack, app: Application) => void][] = [
  [
    'an aspect that is added later',
    (stack, app) => Aspects.of(stack).add(at(app, () => app.putRequiredResourceAccess(CRITICAL))),
  ],
  ['an aspect of the app', (_, app) => Aspects.of(app).add(at(app, () => app.putRequiredResourceAccess(CRITICAL)))],
  [
    'a resource that an aspect makes',
    (stack, app) =>
      Aspects.of(app).add(
        at(app, () => {
          new ApplicationFederatedIdentityCredential(stack, 'late', {
            applicationId: app.id,
            displayName: 'late',
            audiences: ['api://AzureADTokenExchange'],
            issuer: 'https://a.test',
            subject: 's',
          });
        }),
      ),
  ],
  [
    'an override that an aspect gives the stack',
    (stack, app) => Aspects.of(app).add(at(app, () => stack.addOverride('data.external.x', { program: ['sh'] }))),
  ],
  [
    'an element that is no resource',
    (stack) => {
      const required_resource_access = [{ resource_app_id: api.clientId, resource_access: [{ id, type: 'Role' }] }];
      new Written(stack, { resource: { azuread_application: { x: { display_name: 'X', required_resource_access } } } });
    },
  ],
  [
    'a local that a resource of another provider names an app by',
    (stack, app) => {
      const principal = new ServicePrincipal(stack, 'sp', { clientId: app.clientId });
      const local = new TerraformLocal(stack, 'who', principal.objectId);
      new TerraformResource(stack, 'it', { terraformResourceType: 'azurerm_key_vault_access_policy' }).addOverride(
        'object_id',
        local.expression,
      );
    },
  ],
  [
    'a local that holds the ID of a permission',
    (stack, app) =>
      app.putRequiredResourceAccess([
        {
          resourceAppId: api.clientId,
          resourceAccess: [{ id: new TerraformLocal(stack, 'which', id).asString, type: 'Role' }],
        },
      ]),
  ],
];

test.each(WAYS)('a boundary sees what comes by %s', (_, build) => {
  const stack = newStack();
  const app = new Application(stack, 'app', { displayName: 'App' });
  Aspects.of(stack).add(BOUNDARY);
  build(stack, app);
  expect(() => synth(stack)).toThrow(/denied/);
});

test('a boundary of the App sees what an aspect does later', () => {
  const stack = newStack();
  const app = new Application(stack, 'app', { displayName: 'App' });
  Aspects.of(stack.node.root).add(BOUNDARY);
  Aspects.of(stack).add(at(app, () => app.putRequiredResourceAccess(CRITICAL)));
  expect(() => synth(stack)).toThrow(/denied/);
});
