import { TerraformStack } from 'cdktf';
import { ExistingApplication } from '../../lib';
import {
  application,
  appRoleAssignment,
  CLIENT_ID,
  delegatedPermissionGrant,
  OBJECT_ID,
  PRINCIPAL_ID,
  servicePrincipal,
} from '../manifests';
import { type Json, newApp, synth } from '../synth';

const { fromManifest } = ExistingApplication;
const APP_COMMAND = /^"application" must be what `az ad app show --id \S+(?: ID>)? --output json` prints, got /;
const PRINCIPAL_COMMAND =
  /^"servicePrincipal" must be what `az ad sp show --id \S+(?: ID>)? --output json` prints, got /;

function grants(delegatedPermissionGrants: unknown, appRoleAssignments: unknown = []): ExistingApplication {
  return fromManifest(application(), servicePrincipal(), { delegatedPermissionGrants, appRoleAssignments });
}

describe('ExistingApplication', () => {
  it('reads JSON text and what it parses to alike', () => {
    const objects = fromManifest(application(), servicePrincipal());
    const texts = fromManifest(`\uFEFF${JSON.stringify(application())}`, JSON.stringify(servicePrincipal()));
    expect(texts).toEqual(objects);
    expect(texts).toMatchObject({
      objectId: OBJECT_ID,
      clientId: CLIENT_ID,
      servicePrincipalObjectId: PRINCIPAL_ID,
    });
  });

  it('has no service principal when none is given', () => {
    expect(fromManifest(application()).servicePrincipalObjectId).toBeUndefined();
  });

  it.each([
    ['text that is not JSON', 'application.json', 'text that is not JSON; what the file has in it is wanted'],
    ['an empty file', '', 'an empty file; the command that wrote it printed nothing'],
    ['nothing', undefined, 'undefined'],
    ['null', 'null', 'null'],
    ['a number', 12, 'a number'],
    ['the output of "az ad app list"', [application()], 'a list, as of "az ad app list"'],
    ['a list of Graph', { value: [application()] }, 'a list, as of "az ad app list"'],
    ['an object of something else', { web: {} }, 'an object without "id"'],
    ['a service principal', servicePrincipal(), 'a service principal, which `az ad sp show` prints'],
    ['an app without an ID', application({ id: undefined }), 'an object without "id"'],
    ['an app without a client ID', application({ appId: undefined }), 'an object without "appId"'],
    ['an app without a name', application({ displayName: null }), 'null as "displayName"'],
    ['an app without permissions', application({ requiredResourceAccess: undefined }), '"requiredResourceAccess"'],
    ['an app without redirect URIs', application({ web: { redirectUris: undefined } }), '"redirectUris"'],
    ['a redirect URI that is none', application({ web: { redirectUris: [{}] } }), 'an object in "redirectUris"'],
    [
      'a list that became text',
      application({ spa: { redirectUris: 'https://spa.example/' } }),
      'text as "redirectUris"',
    ],
    ['identifier URIs that are none', application({ identifierUris: [1] }), 'a number in "identifierUris"'],
    ['a permission that is none', application({ requiredResourceAccess: ['x'] }), 'text in "requiredResourceAccess"'],
  ])('refuses %s as the application and names the command that prints one', (_, input, got) => {
    const attempt = () => fromManifest(input);
    expect(attempt).toThrow(APP_COMMAND);
    expect(attempt).toThrow(got);
  });

  it('refuses an app without a web platform, as the portal exported it once, because redirect URIs would be lost', () => {
    const { web: _, ...app } = application();
    expect(() => fromManifest(app)).toThrow(
      `what \`az ad app show --id ${CLIENT_ID} --output json\` prints, got an object without "web"`,
    );
  });

  it('refuses a permission of a type that Terraform does not have', () => {
    const requiredResourceAccess = [{ resourceAppId: OBJECT_ID, resourceAccess: [{ id: OBJECT_ID, type: 'scope' }] }];
    expect(() => fromManifest(application({ requiredResourceAccess }))).toThrow(
      'a permission with "scope" as "type", which is neither Scope nor Role',
    );
  });

  it.each([
    ['the start of JSON', '{', 'the start of JSON, cut off'],
    ['an application', application(), 'an app registration, which `az ad app show` prints'],
    ['the output of "az ad sp list"', [servicePrincipal()], 'a list, as of "az ad sp list"'],
    ['a principal without an ID', servicePrincipal({ id: undefined }), 'an object without "id"'],
  ])('refuses %s as the service principal and names the command that prints one', (_, input, got) => {
    const attempt = () => fromManifest(application(), input);
    expect(attempt).toThrow(PRINCIPAL_COMMAND);
    expect(attempt).toThrow(`prints, got ${got}`);
  });

  it('refuses an ID that is no GUID, a cdktf token included', () => {
    expect(() => fromManifest(application({ id: 'x' }))).toThrow('"application.id" must be a GUID');
    expect(() => fromManifest(application({ appId: '${TfToken[TOKEN.1]}' }))).toThrow('"application.appId" must be');
  });

  it('refuses the IDs of the application as those of the service principal', () => {
    expect(() => fromManifest(application(), { id: OBJECT_ID, appId: CLIENT_ID })).toThrow(
      `"servicePrincipal" must have an object ID of its own, got that of the application, ${OBJECT_ID}: the right file is`,
    );
  });

  it('does not repeat text that it cannot read', () => {
    expect(() => fromManifest('{"password": "made-up-secret"')).toThrow(/^(?!.*made-up-secret)/s);
  });

  it('refuses the service principal of another app and names the command that prints the right one', () => {
    expect(() => fromManifest(application(), servicePrincipal({ appId: OBJECT_ID }))).toThrow(
      `"servicePrincipal" must be that of app ${CLIENT_ID}, got that of app ${OBJECT_ID}: ` +
        `the right one is what \`az ad sp show --id ${CLIENT_ID} --output json\` prints`,
    );
  });

  it.each(['AzureADandPersonalMicrosoftAccount', 'PersonalMicrosoftAccount'])('refuses the audience %s', (audience) => {
    expect(() => fromManifest(application({ signInAudience: audience }))).toThrow(
      `"application.signInAudience" must be one of AzureADMyOrg, AzureADMultipleOrgs, got ${audience}: personal`,
    );
  });

  it('refuses grants that nobody can hold', () => {
    expect(() =>
      fromManifest(application(), undefined, { delegatedPermissionGrants: [], appRoleAssignments: [] }),
    ).toThrow('"grants" must be left out for an app without a service principal');
  });

  it.each([
    ['text that is not JSON', 'x', 'text that is not JSON'],
    ['something else', {}, 'an object without "id"'],
    ['nothing', null, 'null'],
    ['a list of something else', ['x'], 'a list with text in it'],
    [
      'one page of several',
      { value: [], '@odata.nextLink': 'https://graph.microsoft.com/x' },
      'the first page of a list; put the values',
    ],
    ['grants of another', [delegatedPermissionGrant({ clientId: OBJECT_ID })], `service principal ${OBJECT_ID} holds`],
    ['app role assignments', [appRoleAssignment()], 'an app role assignment'],
  ])('refuses %s as delegated permission grants and names the command that prints them', (_, input, got) => {
    const attempt = () => grants(input);
    expect(attempt).toThrow(
      `\`az rest --method get --url https://graph.microsoft.com/v1.0/servicePrincipals/${PRINCIPAL_ID}/oauth2PermissionGrants --output json\``,
    );
    expect(attempt).toThrow(got);
  });

  it.each([
    ['delegated permission grants', [delegatedPermissionGrant()], 'a delegated permission grant'],
    ['roles of its own that others hold', [appRoleAssignment({ principalId: OBJECT_ID })], `${OBJECT_ID} holds`],
  ])('refuses %s as app role assignments and names the command that prints them', (_, input, got) => {
    const attempt = () => grants([], input);
    expect(attempt).toThrow(`servicePrincipals/${PRINCIPAL_ID}/appRoleAssignments --output json\` prints, got `);
    expect(attempt).toThrow(got);
  });

  it('refuses a grant of nothing, which Terraform cannot hold, and says how to delete it', () => {
    expect(() => grants([delegatedPermissionGrant({ scope: ' ' })])).toThrow(
      'delete it with `az rest --method delete --url https://graph.microsoft.com/v1.0/oauth2PermissionGrants/grant-1`',
    );
  });

  it('refuses the ID of a grant that would be more than an ID', () => {
    expect(() => grants([delegatedPermissionGrant({ id: 'x"]/y' })])).toThrow('the ID of a grant');
  });

  it('reads the bytes of a file, UTF-16 of Windows PowerShell included', () => {
    const text = JSON.stringify(application());
    const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');
    expect(fromManifest(utf16, new Uint8Array(Buffer.from(JSON.stringify(servicePrincipal()))))).toEqual(
      fromManifest(application(), servicePrincipal()),
    );
  });

  it.each([
    ['application', { deletedDateTime: '2026-07-01T10:00:00Z' }, {}],
    ['servicePrincipal', {}, { deletedDateTime: '2026-07-01T10:00:00Z' }],
  ])('refuses a deleted %s, with the command that restores it', (input, app, principal) => {
    const attempt = () => fromManifest(application(app), servicePrincipal(principal));
    expect(attempt).toThrow(`"${input}" must be one that is in use, got one that was deleted on 2026-07-01T10:00:00Z`);
    expect(attempt).toThrow(`/directory/deletedItems/${input === 'application' ? OBJECT_ID : PRINCIPAL_ID}/restore`);
  });

  it('refuses an app that Microsoft disabled, and no other', () => {
    const disabledByMicrosoftStatus = 'DisabledDueToViolationOfServicesAgreement';
    expect(() => fromManifest(application({ disabledByMicrosoftStatus }))).toThrow(
      `got one that Microsoft disabled (disabledByMicrosoftStatus: ${disabledByMicrosoftStatus})`,
    );
    expect(() => fromManifest(application({ disabledByMicrosoftStatus: 'NotDisabled' }))).not.toThrow();
    expect(() => fromManifest(application({ disabledByMicrosoftStatus: null, deletedDateTime: null }))).not.toThrow();
  });
});

describe('a warning at synth', () => {
  function warnings(app: Json, principal: Json = {}): string[] {
    const existing = fromManifest(application({ web: { redirectUris: [] }, ...app }), servicePrincipal(principal));
    const rewst = newApp({ existing });
    synth(TerraformStack.of(rewst));
    return rewst.node.metadata.filter(({ type }) => type.includes('warn')).map(({ data }) => data);
  }

  it('says of an app that gets no token how to enable it', () => {
    expect(warnings({ isDisabled: true })).toEqual([
      expect.stringContaining(`applications/${OBJECT_ID} --body '{"isDisabled": false}'`),
    ]);
    expect(warnings({}, { accountEnabled: false })).toEqual([
      expect.stringContaining(`az ad sp update --id ${CLIENT_ID} --set accountEnabled=true`),
    ]);
    expect(warnings({ isDisabled: null }, { accountEnabled: true })).toEqual([]);
  });

  it('says once that the value of a client secret is in the file, and does not repeat the value', () => {
    const passwordCredentials = [{ secretText: 'made-up-secret' }, { secretText: 'made-up-secret' }];
    const all = warnings({ passwordCredentials });
    expect(all).toEqual([expect.stringContaining('has the value of a client secret in it (secretText)')]);
    expect(all.join()).not.toContain('made-up-secret');
    expect(warnings({ passwordCredentials: [{ secretText: null }] })).toEqual([]);
    expect(warnings({}, { passwordCredentials })).toEqual([
      expect.stringContaining('"servicePrincipal" has the value of a client secret in it (secretText)'),
    ]);
  });
});
