import { ManifestReader } from '../../lib/manifest/manifest-reader';
import { NotAManifest } from '../../lib/manifest/not-a-manifest';
import { type Manifest, manifestWords, recognize } from '../../lib/manifest/recognize';
import {
  application,
  appRoleAssignment,
  CLIENT_ID,
  delegatedPermissionGrant,
  OBJECT_ID,
  servicePrincipal,
} from '../manifests';
import type { Json } from '../synth';

const GRAPH = 'https://graph.microsoft.com/v1.0/$metadata';
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

function manifest(input: unknown): Manifest {
  const recognized = recognize(input);
  if (recognized instanceof NotAManifest) {
    throw new Error(recognized.what);
  }
  return recognized;
}

function refusal(input: unknown): string {
  const recognized = recognize(input);
  return recognized instanceof NotAManifest
    ? `${recognized.what}${recognized.hint ? `; ${recognized.hint}` : ''}`
    : manifestWords(recognized);
}

/** What ConvertTo-Json makes of an object of the module Microsoft.Graph. */
function powerShell(json: unknown): unknown {
  if (Array.isArray(json)) {
    return json.map(powerShell);
  }
  return typeof json === 'object' && json !== null
    ? Object.fromEntries(
        Object.entries(json).map(([name, value]) => [name.charAt(0).toUpperCase() + name.slice(1), powerShell(value)]),
      )
    : json;
}

describe('a manifest', () => {
  const named = application({ displayName: 'Zürich – 東京' });
  const text = JSON.stringify(named);

  it.each<[string, unknown]>([
    ['text', text],
    ['text with a byte order mark', `\uFEFF${text}`],
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['bytes that are no Buffer', new TextEncoder().encode(text)],
    ['UTF-16', utf16(text)],
    ['UTF-16 without a byte order mark', Buffer.from(text, 'utf16le')],
    ['UTF-16 with the other order of bytes', utf16(text).swap16()],
    ['the same without a byte order mark', Buffer.from(text, 'utf16le').swap16()],
    ['JSON', named],
  ])('is read from %s', (_, input) => {
    expect(manifest(input)).toEqual({ kind: 'application', objects: [named], hasSecretText: false });
  });

  it('is read from UTF-16 that was read as UTF-8, as long as no character is lost', () => {
    expect(manifest(utf16(JSON.stringify(application())).toString('utf8')).objects).toEqual([application()]);
    expect(refusal(utf16(text).toString('utf8'))).toBe(
      'UTF-16 that was read as UTF-8; give the bytes of the file, `readFileSync(file)`',
    );
  });

  it.each<[Manifest['kind'], unknown]>([
    ['application', application()],
    ['application', { id: OBJECT_ID, appId: CLIENT_ID, spa: {} }],
    ['servicePrincipal', servicePrincipal({ signInAudience: 'AzureADMyOrg' })],
    ['servicePrincipal', { '@odata.type': '#microsoft.graph.servicePrincipal', id: OBJECT_ID, appId: null }],
    ['summary', { '@odata.context': `${GRAPH}#servicePrincipals(id,appId,displayName)/$entity`, id: '1', appId: '2' }],
    ['oauth2PermissionGrants', [delegatedPermissionGrant()]],
    ['oauth2PermissionGrants', { value: [delegatedPermissionGrant(), delegatedPermissionGrant()] }],
    ['oauth2PermissionGrants', { '@odata.context': `${GRAPH}#oauth2PermissionGrants`, value: [] }],
    ['oauth2PermissionGrants', [{ '@odata.nextLink': 'x', value: [delegatedPermissionGrant()] }, { value: [] }]],
    ['record', { collector: 'cdktf-rewst-owned-app', version: 1 }],
    ['appRoleAssignments', [appRoleAssignment()]],
    ['appRoleAssignments', { '@odata.context': `${GRAPH}#appRoleAssignments`, value: [] }],
    ['roleAssignments', [{ id: '1', roleDefinitionId: '2', principalId: '3', directoryScopeId: '/' }]],
    ['roleAssignments', { '@odata.context': `${GRAPH}#roleManagement/directory/roleAssignments`, value: [] }],
    ['roleSchedules', [{ id: '1', roleDefinitionId: '2', principalId: '3', memberType: 'Direct' }]],
    ['directoryObjects', [{ '@odata.type': '#microsoft.graph.user', id: '1', displayName: null }]],
    [
      'directoryObjects',
      [
        { '@odata.type': '#microsoft.graph.servicePrincipal', id: '1', appId: '2' },
        { '@odata.type': '#microsoft.graph.group', id: '3' },
        { '@odata.type': '#microsoft.graph.directoryRole', id: '4', roleTemplateId: null },
      ],
    ],
    ['directoryObjects', { '@odata.context': `${GRAPH}#directoryObjects`, value: [] }],
    ['federatedIdentityCredentials', [{ id: '1', issuer: 'https://example.test', subject: 's', audiences: [] }]],
    ['organization', { value: [{ id: '1', verifiedDomains: [] }] }],
    ['account', { environmentName: 'AzureCloud', tenantId: '1' }],
    ['empty', []],
    ['empty', '{"value": []}'],
  ])('of %s is told by what is in it', (kind, input) => {
    expect(manifest(input).kind).toBe(kind);
  });

  it('of one grant is a list where PowerShell has no list around it', () => {
    expect(manifest(powerShell(delegatedPermissionGrant()))).toMatchObject({
      kind: 'oauth2PermissionGrants',
      objects: [delegatedPermissionGrant()],
    });
    expect(manifest({ value: [powerShell(appRoleAssignment())], Count: 1 }).objects).toEqual([appRoleAssignment()]);
    const { requiredResourceAccess, ...others } = application();
    const nested = { ...others, requiredResourceAccess: { value: requiredResourceAccess, Count: 1 } };
    expect(manifest(nested).objects).toEqual([application()]);
  });

  it('of PowerShell gets the names and date-times of Microsoft Graph', () => {
    const moments = { CreatedDateTime: '/Date(1704067200000)/', PasswordCredentials: [{ EndDateTime: '/Date(0)/' }] };
    const dated = { value: '/Date(1704067200000)/', DisplayHint: 2, DateTime: 'Monday, January 1, 2024' };
    expect(manifest({ ...(powerShell(application()) as Json), ...moments, DeletedDateTime: dated }).objects).toEqual([
      application({
        createdDateTime: '2024-01-01T00:00:00.000Z',
        deletedDateTime: '2024-01-01T00:00:00.000Z',
        passwordCredentials: [{ endDateTime: '1970-01-01T00:00:00.000Z' }],
      }),
    ]);
    const owner = { '@odata.type': '#microsoft.graph.user', displayName: 'Ada', userPrincipalName: 'ada@example.test' };
    expect(manifest([{ Id: '1', DeletedDateTime: null, AdditionalProperties: owner }]).objects).toEqual([
      { ...owner, id: '1', deletedDateTime: null },
    ]);
  });

  it('keeps text that only looks like what PowerShell writes', () => {
    const notes = '@{x}';
    expect(manifest(application({ notes, displayName: 'System.Object[]' })).objects[0]).toMatchObject({ notes });
  });

  it.each(['secretText', 'SecretText'])('has no %s, and says that the file has', (name) => {
    const read = manifest(application({ passwordCredentials: [{ keyId: '1', [name]: 'made-up-secret' }] }));
    expect(read.hasSecretText).toBe(true);
    expect(JSON.stringify(read)).not.toContain('made-up-secret');
    expect(manifest(application({ passwordCredentials: [{ keyId: '1', [name]: null }] })).hasSecretText).toBe(false);
  });
});

describe('what is no manifest', () => {
  it.each<[string, unknown, string]>([
    ['an empty file', ' \r\n', 'an empty file'],
    ['a file name', 'application.json', 'what the file has in it is wanted, not its name'],
    ['a refusal to print without a login', "ERROR: Please run 'az login' to setup account.\n", 'run `az login` first'],
    ['an expired login', 'ERROR: AADSTS70043: The refresh token has expired.\nTrace ID: 1', 'run `az login` first'],
    ['another error of the Azure CLI', 'ERROR: Resource x does not exist\n', 'the error "Resource x does not exist"'],
    ['an error of `az rest`', 'ERROR: Forbidden({"error":{"code":"Denied"}})', 'Forbidden({'],
    ['an error of the shell', 'bash: az: command not found\n', 'the shell did not find a command'],
    [
      'a warning in front',
      'WARNING: careful\nhead: this\n{"id": "1"}',
      'a warning in front of the JSON; `--only-show-errors`',
    ],
    ['a warning alone', 'WARNING: careful: this\n', 'a warning of the Azure CLI without JSON; `--only-show-errors`'],
    ['a warning behind', '{"id": "1"}\nWARNING: careful\n', 'a warning behind the JSON; `--only-show-errors`'],
    ['a sign-in page', '\n<!DOCTYPE html>\n<html>', 'an HTML page, such as a sign-in page; run `az login` first'],
    [
      'a sign-in page with a comment in front',
      '<!-- Copyright (C) Microsoft -->\r\n<!DOCTYPE html>',
      'an HTML page, such as a sign-in page; run `az login` first',
    ],
    ['bytes that are no text', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'a binary file'],
    ['JSON with a zero behind it', '{"id": "1"}\0', 'a binary file'],
    ['a merge that stopped', '<<<<<<< HEAD\n{"id": "1"}\n=======\n', 'the conflict markers of Git'],
    ['a file without its start', '"info": {\n  "logoUrl": null }\n}\n', 'the end of JSON, whose start is missing'],
    ['an error of another tool', 'Error: No app found\n', 'the error "No app found"'],
    ['a table', 'AppId    Name\n-------  ----\n1        x\n', 'a table; `--output json`'],
    ['a table of PowerShell', '\r\nDisplayName Id\r\n----------- --\r\nx           1\r\n', 'a table; `--output json`'],
    ['YAML', 'addIns: []\nappId: 1\n', 'YAML; `--output json`'],
    ['tab-separated values', '1\t2\tNone\n', 'tab-separated output; `--output json`'],
    ['colored JSON', '{\n  \u001b[94m"appId"\u001b[39;49;00m: "1"', 'colored output; `--output json`'],
    ["PowerShell's own output", '\r\nId    : 1\r\nAppId : 2\r\n', "PowerShell's list output; in PowerShell"],
    ['CSV', '"displayName","appId"\r\n"x","1"\r\n', 'CSV; `--output json`'],
    ['CSV with the type of the objects', '#TYPE Selected.Object\r\n"a"\r\n', 'CSV; `--output json`'],
    ['CSV with semicolons', '"displayName";"appId"\r\n"x";"1"\r\n', 'CSV; `--output json`'],
    ['Bicep', "extension microsoftGraphV1\nresource app 'Microsoft.Graph/applications@v1.0' = {", 'Bicep'],
    ['HCL', 'resource "azuread_application" "app" {}', 'Terraform (HCL)'],
    ['a file that is cut off', '{"web": {"homePageUrl": "}}}}"}', 'the start of JSON, cut off'],
    ['two files in one', '{"a": 1}\n{"b": 2}', 'more than one JSON text'],
    ['JSON in a text', JSON.stringify('{"id": 1}'), 'JSON that was converted to JSON twice'],
    [
      'an error of Graph',
      { error: { code: 'Gone', message: 'Not there.' } },
      'the error "Gone: Not there." of Microsoft',
    ],
    ['an error of a sign-in', { error: 'invalid_grant', error_description: 'x' }, 'run `az login` first'],
    ['an error of Azure AD Graph', { 'odata.error': { code: 'Gone', message: { value: 'No.' } } }, '"Gone: No."'],
    ['the answer to create-for-rbac', { appId: '1', password: 'made-up', tenant: '2' }, 'az ad sp create-for-rbac'],
    ['a token', { accessToken: 'made-up', tokenType: 'Bearer' }, 'a sign-in, which has a secret in it'],
    ['a template of the gallery', { application: {}, servicePrincipal: {} }, 'a gallery template'],
    ['a manifest for Teams', application({ id: '${{AAD_APP_OBJECT_ID}}' }), 'with placeholders'],
    ['a Teams app', { manifestVersion: '1.17', id: '1' }, 'the manifest of a Teams app'],
    ['a blueprint', application({ '@odata.type': '#microsoft.graph.agentIdentityBlueprint' }), 'an agent identity'],
    ['an ARM template', { $schema: 'https://x/deploymentTemplate.json#', resources: [] }, '(ARM or Bicep)'],
    ['an ARM resource', { id: '/subscriptions/1', name: 'x' }, '(ARM or Bicep)'],
    ['a state', { terraform_version: '1.11.0', resources: [] }, 'a plan or state of Terraform'],
    ['a state of an older Terraform', { version: 3, lineage: 'x', modules: [] }, 'a plan or state of Terraform'],
    ['a resource of a state', { client_id: '1', object_id: '2', id: '3', web: [] }, 'a plan or state of Terraform'],
    ['outputs', { client_id: { sensitive: false, type: 'string', value: '1' } }, 'a plan or state of Terraform'],
    ['an answer with its head', { statusCode: 200, body: application() }, 'an object with the right one as its "body"'],
    ['one object where a list is meant', { value: application() }, 'an object with the right one as its "value"'],
    [
      'the old CLI',
      { appId: '1', objectId: '2', 'odata.type': 'x' },
      'the form of Azure AD Graph; Azure CLI before 2.37',
    ],
    ['the module AzureAD', { ObjectId: '1', AppId: '2', ReplyUrls: [] }, 'the form of Azure AD Graph'],
    ['the old portal', { id: '1', appId: '2', replyUrlsWithType: [] }, '"AAD Graph App Manifest"'],
    ['the module Az', { Id: '1', AppId: '2', Web: { RedirectUri: [] } }, 'the PowerShell module Az.Resources'],
    [
      'an empty search',
      { '@odata.context': `${GRAPH}#applications`, value: [] },
      'az ad app list", with nothing in it',
    ],
    ['a search', { value: [application()] }, 'a list, as of "az ad app list"'],
    ['a page of several', { value: [], '@odata.nextLink': 'x' }, 'the first page of a list'],
    ['two pages of several', [{ value: [] }, { value: [], '@odata.nextLink': 'x' }], 'the first page of a list'],
    ['a list of different things', [delegatedPermissionGrant(), appRoleAssignment()], 'a list of different things'],
  ])('is told from manifests: %s', (_, input, words) => {
    expect(refusal(input)).toContain(words);
  });

  it.each([
    ['a class', { resourceAccess: 'Microsoft.Graph.PowerShell.Models.MicrosoftGraphResourceAccess' }],
    ['classes', { resourceAccess: 'Microsoft.Graph.PowerShell.Models.A Microsoft.Graph.PowerShell.Models.A' }],
    ['a hash table', { resourceAccess: ['System.Collections.Hashtable'] }],
    ['a list', { resourceAccess: 'System.Object[]' }],
    ['a list of text', { resourceAccess: 'System.String[]' }],
    ['an object', { resourceAccess: '@{id=1; type=Scope}' }],
  ])('is what PowerShell truncated to the name of %s', (_, truncated) => {
    expect(refusal(powerShell(application({ requiredResourceAccess: [truncated] })))).toContain(
      'PowerShell truncated, with names of classes in place of what is deeper; in PowerShell, `| ConvertTo-Json -Depth 10`',
    );
  });

  it('is JSON that has a name twice in one object, of which one value would be lost', () => {
    const text = JSON.stringify(application({ notes: '"id":"1", {"id":"2"}' }));
    const again = (property: string) => text.replace(/}$/, `,${property}}`);
    expect(refusal(text)).toContain('an app registration');
    expect(refusal(again('"requiredResourceAccess":[]'))).toBe(
      'JSON that has "requiredResourceAccess" twice in one object',
    );
    expect(refusal(again('"AppId" : "1"'))).toBe('JSON that has "AppId" twice in one object');
  });

  it('is never repeated, except for parts of error messages', () => {
    for (const input of ['{"password": "made-up-secret"', 'password: made-up-secret', '"made-up-secret']) {
      expect(refusal(input)).not.toContain('made-up-secret');
    }
    expect(refusal({ error: { code: 'x'.repeat(1000) } }).length).toBeLessThan(300);
  });
});

describe('a manifest of one sort', () => {
  it('is refused with the command that prints the right one for the same app', () => {
    expect(() => ManifestReader.application('application').object(servicePrincipal())).toThrow(
      `"application" must be what \`az ad app show --id ${CLIENT_ID} --output json\` prints, got a service principal`,
    );
    expect(() => ManifestReader.application('application').object([application()])).toThrow(
      `az ad app show --id ${CLIENT_ID} --output json\` prints, got a list`,
    );
  });

  it('may have only a few properties, if these are enough', () => {
    const summary = { id: OBJECT_ID, appId: CLIENT_ID };
    expect(ManifestReader.servicePrincipal('servicePrincipal').object(summary)).toEqual(summary);
    expect(() => ManifestReader.servicePrincipal('servicePrincipal').object([summary, summary])).toThrow('a list of');
  });
});
