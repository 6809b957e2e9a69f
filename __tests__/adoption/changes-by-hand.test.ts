import {
  AzureIntegration,
  ExistingApplication,
  GraphIntegration,
  GraphScope,
  RewstIntegration,
  RewstOwnedApp,
  type RewstOwnedAppProps,
  RewstRegion,
} from '../../lib';
import {
  application,
  CLIENT_ID,
  GRAPH,
  HR_API,
  HR_ROLE,
  OBJECT_ID,
  servicePrincipal,
  USER_READ,
  USER_READ_ALL_ROLE,
} from '../manifests';
import { type Json, newStack, only, synth } from '../synth';

const PATH = '/integrations/bundles/microsoft_cloud/callback';
const RECORDS = `terraform_data.adopted_${OBJECT_ID}`;

class MailIntegration extends RewstIntegration {
  constructor(scope: RewstOwnedApp) {
    super(scope, 'Mail', { permissions: [GraphScope.MAIL_READ] });
  }
}

function adopt(props: RewstOwnedAppProps = {}, more: (app: RewstOwnedApp) => void = () => {}): Json {
  const stack = newStack();
  const existing = ExistingApplication.fromManifest(application(), servicePrincipal());
  const app = new RewstOwnedApp(stack, 'Rewst', { existing, ...props });
  new GraphIntegration(app, 'Graph');
  more(app);
  return synth(stack);
}

function local(json: Json, what: string): Json {
  const [name] = Object.keys(json.locals).filter((each) => each.startsWith(`Rewst_ChangesByHand_${what}_`));
  return [json.locals[name], `local.${name}`];
}

describe('changes by hand', () => {
  it('are distinguished from what the app had, which is shown by name, or by its IDs without one', () => {
    expect(local(adopt(), 'Kept')[0]).toEqual({
      'https://portal.example/cb': 'https://portal.example/cb',
      [`Role ${HR_ROLE} of API ${HR_API}`]: `Role ${HR_ROLE} of API ${HR_API}`,
      [`Role ${USER_READ_ALL_ROLE} of API ${GRAPH}`]: 'Microsoft Graph User.Read.All (application)',
      [`Scope ${USER_READ} of API ${GRAPH}`]: 'Microsoft Graph User.Read (delegated)',
    });
  });

  it('are distinguished from what the stack asks for now, and from nothing else that Rewst may use', () => {
    const [asked] = local(adopt(), 'Asked');
    expect(Object.keys(asked)).toEqual([
      `Scope 14dad69e-099b-42c9-810b-d002981feec1 of API ${GRAPH}`,
      `Scope 37f7f235-527c-4136-accd-4a02d197296e of API ${GRAPH}`,
      `Scope 64a6cdd6-aab1-4aaf-94b8-3cc8405e90d0 of API ${GRAPH}`,
      `Scope 7427e0e9-2fba-42fe-b0c0-848c9e6a8182 of API ${GRAPH}`,
      `Scope ${USER_READ} of API ${GRAPH}`,
      `https://engine.rewst.io${PATH}`,
    ]);
    const [more] = local(
      adopt({ region: RewstRegion.DE }, (app) => new MailIntegration(app)),
      'Asked',
    );
    expect(Object.keys(more)).toContain(`https://engine.rewst.eu${PATH}`);
    expect(Object.keys(more)).not.toContain(`https://engine.rewst.io${PATH}`);
    expect(Object.values(more)).toContain('Microsoft Graph Mail.Read (delegated), for Mail');
  });

  it('fail the plan and are named, unless a record says that the stack asked for them once', () => {
    const json = adopt();
    const [kept, asked, actual] = ['Kept', 'Asked', 'Actual'].map((what) => local(json, what)[1]);
    const { lifecycle } = only(json, 'resource', 'azuread_application');
    const { condition, error_message: message } = lifecycle.precondition[lifecycle.precondition.length - 1];
    const names = local(json, 'Names')[1];
    const lost = `[for item in setsubtract(${actual}, concat(keys(${kept}), keys(${asked}))) : lookup(${names}, item, item) if ${RECORDS}[item].input == null]`;
    expect(condition).toBe(`\${length(${lost}) == 0}`);
    expect(message).toContain(`The manifest of app ${CLIENT_ID} in "existing" is out of date`);
    expect(message).toContain(`they would be lost: \${join(", ", ${lost})}.`);
    expect(message).toContain(`"az ad app show --id ${CLIENT_ID} --output json"`);
    expect(message).toContain('"npx cdktf-rewst-owned-app explain <ID>"');
  });

  it('are named as people know them where they are permissions that could take over the tenant', () => {
    const [names] = local(adopt(), 'Names');
    expect(names).toMatchObject({
      [`Role 741f803b-c850-494e-b5df-cde7c675a1ca of API ${GRAPH}`]: 'Microsoft Graph User.ReadWrite.All (application)',
      [`Scope c5366453-9fb0-48a5-a156-24f0c49a4b84 of API ${GRAPH}`]:
        'Microsoft Graph Directory.ReadWrite.All (delegated)',
    });
    expect(Object.keys(names)).toEqual(Object.keys(names).sort());
    expect(Object.keys(names).length).toBeLessThan(100);
  });

  // The input of a record is ignored once it exists, so it tells a later plan what the stack asked for before.
  it('are recorded one by one, and a record stays until the stack asks for something else', () => {
    const json = adopt();
    const [kept, asked, actual] = ['Kept', 'Asked', 'Actual'].map((what) => local(json, what)[1]);
    const open = `setunion(keys(${asked}), setsubtract(${actual}, keys(${kept})))`;
    const records = json.resource.terraform_data;
    expect(records[`adopted_${OBJECT_ID}_items`]).toMatchObject({
      input: `\${${open}}`,
      triggers_replace: `\${keys(${asked})}`,
      lifecycle: { ignore_changes: ['input'] },
    });
    expect(records[`adopted_${OBJECT_ID}`]).toMatchObject({
      for_each: `\${setunion(${open}, ${RECORDS}_items.input)}`,
      input: `\${lookup(${asked}, each.key, null)}`,
      lifecycle: { ignore_changes: ['input'] },
    });
  });

  it('are read from the tenant, redirect URIs and permissions alike', () => {
    const json = adopt();
    const [name] = Object.keys(json.data.azuread_application);
    const [actual] = local(json, 'Actual');
    expect(json.data.azuread_application[name].object_id).toBe(OBJECT_ID);
    expect(actual).toContain(`flatten(data.azuread_application.${name}.web[*].redirect_uris)`);
    expect(actual).toContain(`for api in data.azuread_application.${name}.required_resource_access`);
  });

  it('leave redirect URIs out that Terraform ignores', () => {
    const redirectUris = ['https://portal.example', `https://engine.rewst.io${PATH}`];
    const manifest = application({ web: { redirectUris } });
    const json = adopt({ existing: ExistingApplication.fromManifest(manifest, servicePrincipal()) });
    for (const what of ['Kept', 'Asked', 'Actual']) {
      expect(JSON.stringify(local(json, what)[0])).not.toMatch(/https:|redirect_uris/);
    }
  });

  it('that removed something are named by a warning of the plan, because the deploy adds it again', () => {
    const json = adopt();
    const [kept, actual] = ['Kept', 'Actual'].map((what) => local(json, what)[1]);
    const [, { assert }] = Object.entries<Json>(json.check).find(([name]) => name.includes('Removed')) ?? [];
    expect(assert[0].condition).toBe(`\${length(setsubtract(keys(${kept}), ${actual})) == 0}`);
    expect(assert[0].error_message).toContain(
      `: \${join(", ", [for item in setsubtract(keys(${kept}), ${actual}) : ${kept}[item]])}`,
    );
  });

  it('do not change with the order of integrations', () => {
    const both = [
      (app: RewstOwnedApp) => new MailIntegration(app),
      (app: RewstOwnedApp) => new AzureIntegration(app, 'Azure'),
    ];
    const render = (order: typeof both) =>
      JSON.stringify(
        adopt({}, (app) => {
          for (const integration of order) {
            integration(app);
          }
        }),
      );
    expect(render([...both].reverse())).toBe(render(both));
  });
});
