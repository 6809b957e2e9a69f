import type { TerraformStack } from 'cdktf';
import { Construct } from 'constructs';
import {
  AdminConsentMode,
  ExistingApplication,
  GraphIntegration,
  RewstOwnedApp,
  type RewstOwnedAppProps,
} from '../../lib';
import { application, CLIENT_ID, GRAPH, HR_API, HR_ROLE, OBJECT_ID, servicePrincipal } from '../manifests';
import { type Json, newApp, newStack, only, synth } from '../synth';

const APPS = 'terraform_data.rewst_owned_apps.input';
const ADOPTION = `adopted_${OBJECT_ID}_adoption`;

function adopted(principal?: Json): Json {
  const stack = newStack();
  newApp({ existing: ExistingApplication.fromManifest(application(), principal) }, stack);
  return synth(stack);
}

function conditions(json: Json): Json[] {
  return only(json, 'resource', 'azuread_application').lifecycle.precondition;
}

function records(props: RewstOwnedAppProps): Json {
  const stack = newStack();
  const { application } = newApp(props, stack);
  const json = synth(stack);
  return [
    json.resource.terraform_data.rewst_owned_apps,
    `\${azuread_application.${application.friendlyUniqueId}.object_id}`,
  ];
}

describe("Terraform's state", () => {
  it.each([
    [AdminConsentMode.NONE, false],
    [AdminConsentMode.DELEGATED, true],
    [AdminConsentMode.ALL, true],
  ])('remembers an app that the stack created, with admin consent %s', (adminConsent, consented) => {
    const [record, objectId] = records({ adminConsent });
    expect(record.input).toEqual({ Rewst: { object_id: objectId, created: true, consented } });
    expect(record).not.toHaveProperty('lifecycle');
  });

  it('keeps what it remembers once an app of the stack is adopted', () => {
    const record = adopted(servicePrincipal()).resource.terraform_data.rewst_owned_apps;
    expect(record.input).toEqual({ Rewst: { object_id: OBJECT_ID, created: false, consented: false } });
    expect(record.lifecycle).toEqual({ ignore_changes: ['input'] });
  });

  it('remembers the construct that adopted an app, so that renaming it changes nothing', () => {
    const record = adopted(servicePrincipal()).resource.terraform_data[ADOPTION];
    expect(record).toMatchObject({
      input: { construct: 'Rewst', service_principals: 0 },
      lifecycle: { ignore_changes: ['input'] },
    });
  });

  it('sorts the apps of a stack', () => {
    const render = (ids: string[]) => {
      const stack = newStack();
      for (const id of ids) {
        new GraphIntegration(new RewstOwnedApp(stack, id, { displayName: id }), 'Graph');
      }
      return JSON.stringify(synth(stack).resource.terraform_data);
    };
    expect(render(['B', 'A'])).toBe(render(['A', 'B']));
  });
});

describe('the plan of an adopted app fails', () => {
  it('when the construct manages another app or the stack adopted one that is gone, and names both', () => {
    const [{ condition, error_message: message }] = conditions(adopted(servicePrincipal()));
    const deleted =
      `[for path, app in ${APPS} : app.object_id if (path == "Rewst" || !app.created) ` +
      `&& !contains(["${OBJECT_ID}"], app.object_id)]`;
    expect(condition).toBe(`\${length(${deleted}) == 0}`);
    expect(message).toContain(
      `the object ID ${OBJECT_ID}, but this stack manages the app with the object ID \${join(", ", ${deleted})}, which would be deleted`,
    );
  });

  it('for no app that another construct of the stack adopts', () => {
    const stack = newStack();
    const files = [application(), application({ id: HR_ROLE, appId: HR_API })];
    for (const [i, file] of files.entries()) {
      const existing = ExistingApplication.fromManifest(file);
      new GraphIntegration(new RewstOwnedApp(stack, `App${i}`, { existing }), 'Graph');
    }
    for (const { lifecycle } of Object.values<Json>(synth(stack).resource.azuread_application)) {
      expect(lifecycle.precondition[0].condition).toContain(`!contains(["${OBJECT_ID}","${HR_ROLE}"], app.object_id)`);
    }
  });

  it('when another construct of the stack created it, and names the construct', () => {
    const [, { condition, error_message: message }] = conditions(adopted(servicePrincipal()));
    const elsewhere =
      `[for path, app in ${APPS} : path if app.created && app.object_id == "${OBJECT_ID}" ` +
      `&& path != terraform_data.${ADOPTION}.input.construct]`;
    expect(condition).toBe(`\${length(${elsewhere}) == 0}`);
    expect(message).toContain(`created app ${CLIENT_ID} in the construct \${join(", ", ${elsewhere})}`);
    expect(message).toContain('Give the construct the ID that it had');
    expect(message).toContain(`leave "existing" out and set "movedFrom" to \${join(", ", ${elsewhere})}`);
  });

  it('when the stack granted it permissions, and says how to take them out of the state', () => {
    const [, , { condition, error_message: message }] = conditions(adopted(servicePrincipal()));
    expect(condition).toBe(
      `\${!anytrue([for path, app in ${APPS} : app.consented && app.object_id == "${OBJECT_ID}"])}`,
    );
    expect(message).toContain('terraform state rm');
    expect(message).toContain('terraform_data.rewst_owned_apps');
  });

  it('when it has a service principal and no file says so', () => {
    const json = adopted();
    expect(only(json, 'data', 'azuread_service_principals')).toMatchObject({
      client_ids: [CLIENT_ID, GRAPH],
      ignore_missing: true,
    });
    expect(json.resource.terraform_data[ADOPTION].input.service_principals).toMatch(
      new RegExp(
        `^\\$\\{length\\(\\[for each in .*\\.service_principals : each if each\\.client_id == "${CLIENT_ID}"\\]\\)\\}$`,
      ),
    );
    const [, , , { condition, error_message: message }] = conditions(json);
    expect(condition).toBe(`\${terraform_data.${ADOPTION}.input.service_principals == 0}`);
    expect(message).toContain(`"az ad sp show --id ${CLIENT_ID} --output json"`);
  });

  it('for none of that where a file has the service principal', () => {
    const json = adopted(servicePrincipal());
    expect(json.data).not.toHaveProperty('azuread_service_principals');
    expect(conditions(json)).toHaveLength(4);
  });
});

it('names constructs by their path in the stack', () => {
  const stack = newStack();
  const parent = new Construct(stack, 'Team ${x}');
  const existing = ExistingApplication.fromManifest(application({ id: HR_ROLE, appId: HR_API }));
  new GraphIntegration(new RewstOwnedApp(parent, 'Rewst', { existing }), 'Graph');
  const record = synth(stack).resource.terraform_data.rewst_owned_apps;
  expect(Object.keys(record.input)).toEqual(['Team ${"$"}{x}/Rewst']);
});

it('is synthesized where there is no Terraform', () => {
  const { PATH } = process.env;
  process.env.PATH = '';
  try {
    expect(synth(newApp().node.scope as TerraformStack).resource).toHaveProperty('terraform_data');
    expect(adopted().resource).toHaveProperty('terraform_data');
  } finally {
    process.env.PATH = PATH;
  }
});
