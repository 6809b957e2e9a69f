import { TerraformVariable } from 'cdktf';
import * as fc from 'fast-check';
import {
  AdminConsentMode,
  ApiPermission,
  GraphIntegration,
  ResourceApi,
  RewstOwnedApp,
  type RewstOwnedAppProps,
} from '../../lib';
import { quoted, text } from '../../lib/private/text';
import { anyCharacter } from '../any-character';
import { type Json, newStack, only, synth } from '../synth';

/** What Terraform reads a string of its JSON syntax as. Fails where the string would start a template. */
function asTerraformReads(template: string): string {
  return template.replace(/\$\$\{|%%\{|\$\{|%\{/g, (marker) => {
    if (marker.length === 2) {
      throw new Error(`Terraform would run a template in ${JSON.stringify(template)}`);
    }
    return marker.slice(1);
  });
}

/** What Terraform reads the first quoted string of an expression as. */
function firstString(expression: string): string {
  const [quotedString] = /"(?:[^"\\]|\\.)*"/su.exec(expression) ?? [];
  return asTerraformReads(JSON.parse(quotedString as string));
}

const piece = fc.oneof(
  fc.constantFrom('$', '%', '{', '}', '${', '%{', '$${', '%%{', '"', '\\', '\n', "'", '//', '${var.x}', '\u2028', 'é'),
  fc.string({ unit: anyCharacter, maxLength: 5 }),
);
const hostile = fc
  .array(piece, { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join('').slice(0, 200))
  .filter((value) => value.trim() !== '' && !value.includes('TfToken['));
/** Names of permissions have no spaces, and a slash in a name is no slash in a construct's path. */
const name = hostile.map((value) => value.replace(/\s|\//gu, '')).filter((value) => value !== '');

const GUID = '8d3f8a2e-0f5d-4c0a-9a51-3b1f0e6f7a10';

test('text in every prop of an app comes out as the same text', () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, hostile, (displayName, notes, tag, serviceManagementReference) => {
      const props: RewstOwnedAppProps = { displayName, notes, tags: [tag], serviceManagementReference };
      const stack = newStack();
      const app = new RewstOwnedApp(stack, 'Rewst', {
        ...props,
        clientSecrets: [{ name: 'a', expiresOn: '2027-05-31' }],
      });
      new GraphIntegration(app, 'Graph');
      const json = synth(stack);
      const application = only(json, 'resource', 'azuread_application');
      expect(asTerraformReads(application.display_name)).toBe(displayName);
      expect(asTerraformReads(application.notes)).toBe(notes);
      expect(asTerraformReads(application.tags[0])).toBe(tag);
      expect(asTerraformReads(application.service_management_reference)).toBe(serviceManagementReference);
      const [check]: Json[] = Object.values(json.check);
      expect(asTerraformReads(check.assert[0].error_message)).toContain(` of ${displayName} ends on`);
    }),
    { numRuns: 60 },
  );
});

test('names and values of custom permissions come out as the same text, in expressions too', () => {
  fc.assert(
    fc.property(hostile, name, name, (apiName, role, scope) => {
      const stack = newStack();
      const app = new RewstOwnedApp(stack, 'Rewst', { adminConsent: AdminConsentMode.ALL });
      const api = ResourceApi.custom(`api ${apiName}`, GUID);
      new GraphIntegration(app, 'Graph', {
        additionalPermissions: [ApiPermission.application(api, role, GUID), ApiPermission.delegated(api, scope, GUID)],
      });
      const json = synth(stack);
      const [grant] = app.adminConsent.delegatedPermissionGrants.slice(-1);
      const grants = json.resource.azuread_service_principal_delegated_permission_grant;
      expect(grants[grant.friendlyUniqueId].claim_values.map(asTerraformReads)).toEqual([scope]);
      const lookUp: Json = Object.values<Json>(json.data.azuread_service_principal).find((d) => d.client_id === GUID);
      const conditions: Json[] = lookUp.lifecycle.postcondition;
      expect(new Set(conditions.map(({ condition }) => firstString(condition)))).toEqual(new Set([role, scope]));
      for (const { error_message } of conditions) {
        expect(asTerraformReads(error_message)).toContain(`api ${apiName} `);
      }
    }),
    { numRuns: 60 },
  );
});

test('a token in a text stays what it is', () => {
  const { stringValue } = new TerraformVariable(newStack(), 'v', { type: 'string' });
  expect(text(`\${a} ${stringValue} %{b}`)).toBe(`$\${a} ${stringValue} %%{b}`);
});

test('a quoted string escapes what ends it or starts an expression in it', () => {
  expect(quoted('a"b\\c\nd${e}%{f}\u0007')).toBe('"a\\"b\\\\c\\u000ad$${e}%%{f}\\u0007"');
});
