import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ApplicationFederatedIdentityCredential } from '@cdktf/provider-azuread/lib/application-federated-identity-credential';
import {
  AdminConsentMode,
  AzureIntegration,
  AzureServiceManagementScope,
  CspIntegration,
  ExchangeOnlineAppRole,
  GraphSubscriptionTriggersIntegration,
  RewstRegion,
} from '../../lib';
import { refusal } from '../cli';
import type { Json } from '../synth';
import { CASES } from './cases';
import {
  ADA,
  APPLICATION,
  allWell,
  audit,
  CALLBACK,
  CLIENT,
  codeOf,
  EXCHANGE,
  EXCHANGE_ADMINISTRATOR,
  type Files,
  folderOf,
  GRAPH,
  GRAPH_SCOPES,
  grant,
  held,
  list,
  PARTNER,
  PRINCIPAL,
  record,
  role,
  secret,
  TENANT,
  tenant,
  user,
} from './tenant';

const OTHER = 'a0000000-0000-4000-8000-0000000000bb';

const refused = (...args: string[]) => refusal(audit(...args));

function json(files: Files, ...args: string[]): Json {
  return JSON.parse(audit(folderOf(files), '--format', 'json', ...args).out);
}

function ready(files: Files, ...args: string[]): Json {
  return json(files, ...args).apps[0].ready;
}

/** The differences of a tenant as `direction: what`. */
function differences(files: Files, code: string, ...args: string[]): string[] {
  return json(files, '--against', code, ...args).apps[0].differences.map(
    ({ direction, what }: Json) => `${direction}: ${what}`,
  );
}

/** A folder with one folder for each tenant. */
const many = (tenants: Record<string, Files>) => {
  const folder = folderOf({});
  for (const [name, files] of Object.entries(tenants)) {
    folderOf(files, join(folder, name));
  }
  return folder;
};

describe('files', () => {
  const renamed = (files: Files, names: Record<string, string>) =>
    Object.fromEntries(Object.entries(files).map(([name, content]) => [names[name] ?? name, content]));

  it('are recognized by their content, whatever their names', () => {
    const files = tenant();
    const names = Object.fromEntries(Object.keys(files).map((name, i) => [name, `${i}.json`]));
    // Nothing tells an empty list of owners from one of another kind but its name.
    const { 'application-owners.json': _, 'service-principal-owners.json': __, ...told } = files;
    const { apps } = json(renamed(told, names));
    expect(apps[0].ready.answer).toBe('yes');
    expect(apps[0].notKnown.map(({ what }: Json) => what)).toEqual([
      'owners of the registration',
      'owners of the service principal',
      'who is assigned to the app',
    ]);
  });

  it('may come from PowerShell, in UTF-16, with capital letters, and with one object instead of a list', () => {
    const capital = (value: Json): Json =>
      Array.isArray(value)
        ? value.map(capital)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value).map(([name, each]) => [
                name.charAt(0).toUpperCase() + name.slice(1),
                capital(each),
              ]),
            )
          : value;
    const utf16 = (value: Json) => Buffer.from(`\uFEFF${JSON.stringify(capital(value))}`, 'utf16le');
    const files = tenant(({ 'application.json': app }) => {
      app.passwordCredentials[0].endDateTime = '/Date(1811721600000)/';
      return {};
    });
    const printed = Object.fromEntries(
      Object.entries(files)
        .filter(([, content]) => content.value?.length !== 0)
        .map(([name, content]) => [
          name,
          utf16(content.value?.length === 1 ? content.value[0] : (content.value ?? content)),
        ]),
    );
    const { apps } = json(printed, '--against', codeOf());
    expect(apps[0].ready.answer).toBe('yes');
    expect(apps[0].differences).toEqual([]);
  });

  it('with the value of a secret are named, and the value is never shown', () => {
    const files = tenant(({ 'application.json': app }) => {
      app.passwordCredentials[0].secretText = 'made-up-secret';
      return {};
    });
    const { out } = audit(folderOf(files));
    expect(out).toContain('`application.json` has the value of a secret in it');
    expect(out + JSON.stringify(json(files))).not.toContain('made-up-secret');
  });

  it.each<[string, Files, string]>([
    ['an empty file', { 'application.json': '' }, 'is an empty file'],
    [
      'a sign-in page',
      { 'application.json': '<!DOCTYPE html><html>' },
      'is an HTML page, such as a sign-in page; run `az login` first',
    ],
    [
      'a warning in front',
      { 'application.json': `WARNING: x\n${JSON.stringify(allWell()['application.json'])}` },
      'is a warning in front of the JSON',
    ],
    ['a list', { 'application.json': [allWell()['application.json']] }, 'is a list, as of "az ad app list"'],
    [
      'one page of several',
      { 'oauth2-permission-grants.json': { value: [], '@odata.nextLink': 'x' } },
      'is the first page of a list',
    ],
    [
      'what PowerShell truncated',
      { 'member-of.json': { value: [{ roles: 'System.Object[]' }] } },
      'ConvertTo-Json -Depth 10',
    ],
    [
      'another app',
      { 'service-principal.json': { ...allWell()['service-principal.json'], appId: OTHER } },
      `of app ${OTHER}: keep one app in a folder`,
    ],
    [
      'an app without its ID',
      { 'application.json': { ...allWell()['application.json'], appId: null } },
      'lacks "appId"',
    ],
    ...['passwordCredentials', 'keyCredentials', 'requiredResourceAccess'].map((name): [string, Files, string] => [
      `an app without ${name}`,
      { 'application.json': { ...allWell()['application.json'], [name]: null } },
      `lacks "${name}", which the whole object has; make it with: az ad app show --id ${CLIENT} --output json`,
    ]),
    [
      'redirect URIs that became text',
      { 'application.json': { ...allWell()['application.json'], web: { redirectUris: CALLBACK } } },
      'lacks "redirectUris"',
    ],
    [
      'permissions that became text',
      { 'application.json': { ...allWell()['application.json'], requiredResourceAccess: [{ resourceAccess: '' }] } },
      'lacks "resourceAccess"',
    ],
    ['a record of another app', { 'collected.json': { ...record({}), clientId: OTHER } }, `of app ${OTHER} and`],
    [
      'a record of another tenant',
      { 'collected.json': { ...record({}), tenantId: PARTNER } },
      `of tenant ${PARTNER} and`,
    ],
    [
      'an account of another tenant',
      { 'account.json': { environmentName: 'AzureCloud', tenantId: PARTNER } },
      `of tenant ${PARTNER} and`,
    ],
    [
      'a service principal of a registration in another tenant',
      { 'service-principal.json': { ...allWell()['service-principal.json'], appOwnerOrganizationId: PARTNER } },
      `of tenant ${PARTNER}: keep one tenant in a folder`,
    ],
    [
      'a service principal without its object ID',
      { 'service-principal.json': { ...allWell()['service-principal.json'], id: null } },
      'lacks "id"',
    ],
    [
      'an app without its audience',
      { 'application.json': { ...allWell()['application.json'], signInAudience: undefined } },
      'lacks "signInAudience"',
    ],
    [
      'UTF-32',
      { 'service-principal.json': Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0, 0x7d, 0, 0, 0]) as unknown as Json },
      'is text in UTF-32; save it as UTF-8; make it with: az ad sp show',
    ],
    [
      'secrets that became text',
      { 'application.json': { ...allWell()['application.json'], passwordCredentials: ['x'] } },
      'lacks "passwordCredentials"',
    ],
    [
      'grants of another app',
      { 'oauth2-permission-grants.json': list('x', { ...grant(GRAPH, ['User.Read']), clientId: OTHER }) },
      `grants of service principal ${OTHER}`,
    ],
    [
      'assignments of another app',
      { 'app-role-assignments.json': list('x', { ...held(GRAPH, GRAPH, 'x'), principalId: OTHER }) },
      'of another service principal',
    ],
    [
      'another file of the same app',
      { 'application_old.json': { ...allWell()['application.json'], signInAudience: 'AzureADMultipleOrgs' } },
      'differs from "application.json", and both are the same app registration: keep the newer one',
    ],
    [
      'a date-time in the style of a region',
      {
        'application.json': { ...allWell()['application.json'], passwordCredentials: [secret('a', '31/05/2027 0:00')] },
      },
      'has "31/05/2027 0:00" as "endDateTime", which must be a date-time such as 2027-05-31T00:00:00Z',
    ],
  ])('are refused in one line: %s', (_, changes, words) => {
    const error = refused(folderOf({ ...tenant(), ...changes }));
    expect(error).toContain(words);
    expect(error).toContain(Object.keys(changes)[0]);
  });

  it('are refused in one line, whatever they have in them', () => {
    const hostile = 'x\n::error::y\u001b[31m\u202e';
    const files = tenant(() => ({ 'collected.json': { ...record({}), tenantId: hostile } }));
    expect(refused(folderOf(files))).toContain('of tenant x ::error::y [31m ');
  });

  it('that are missing are named with the command that prints them', () => {
    expect(refused(folderOf(tenant(() => ({ 'application.json': undefined }))))).toContain(
      `has no app registration; make it with: az ad app show --id ${CLIENT} --output json`,
    );
    const { out } = audit(folderOf(tenant(() => ({ 'member-of.json': undefined, 'organization.json': undefined }))));
    expect(out).toContain(
      `- Directory roles and groups: not in the folder (\`az rest --method get --url https://graph.microsoft.com/v1.0/servicePrincipals/${PRINCIPAL}/transitiveMemberOf --output json\`).`,
    );
    expect(refused(folderOf({ 'organization.json': allWell()['organization.json'] }))).toContain(
      'audit --collect CLIENT_ID',
    );
    expect(refused(folderOf({}))).toContain('audit --collect CLIENT_ID');
    expect(refused('no-such-folder')).toContain('audit --collect CLIENT_ID');
  });

  it('of a service principal leave what they lack not known, and no gate passes', () => {
    const { id, appId, servicePrincipalType } = allWell()['service-principal.json'];
    const files = tenant(() => ({ 'service-principal.json': { id, appId, servicePrincipalType } }));
    const { out, code } = audit(folderOf(files), '--against', codeOf(), '--fail-on', 'drift', '--fail-on', 'expiring');
    for (const what of [
      'Secrets and certificates of the service principal',
      'Whether the service principal is enabled',
      'Whether assignment is required',
    ]) {
      expect(out).toContain(`- ${what}: not in the folder (\`az ad sp show --id ${CLIENT} --output json\`).`);
    }
    expect(out).toContain('`--fail-on drift` stops this: 3 reasons, 3 of them because something is not known.');
    expect(out).toContain('`--fail-on expiring` stops this: 1 reason, 1 of them because something is not known.');
    expect(code).toBe(1);
    expect(ready(files).answer).toBe('not known');
  });

  it('that say that something may not be read make it not known', () => {
    const forbidden = { error: { code: 'Authorization_RequestDenied', message: 'Insufficient privileges.' } };
    const { answer, problems } = ready(tenant(() => ({ 'oauth2-permission-grants.json': forbidden })));
    expect(answer).toBe('not known');
    expect(problems[0].what).toContain('could not be read');
    expect(problems[0].fix).toContain('Directory.Read.All');
  });

  it('that say that the list of something that exists does not exist make it not known', () => {
    const gone = { error: { code: 'Request_ResourceNotFound', message: 'Resource does not exist.' } };
    const files = tenant(() => ({ 'oauth2-permission-grants.json': gone, 'federated-credentials.json': gone }));
    expect(ready(files).answer).toBe('not known');
    expect(audit(folderOf(files)).out).toContain(
      `- Federated credentials: reading it failed (\`az ad app federated-credential list --id ${CLIENT} --output json\`).`,
    );
  });

  it.each<[string, Json]>([
    ['oauth2-permission-grants.json', { ...grant(GRAPH, []), scope: null, resourceId: null }],
    ['oauth2-permission-grants.json', { ...grant(GRAPH, []), scope: null, consentType: null }],
    ['app-role-assignments.json', { ...held(GRAPH, GRAPH, 'x'), appRoleId: null }],
  ])('in which Microsoft Graph left out what is granted make it not known: %s', (name, blank) => {
    const { answer, problems } = ready(tenant(() => ({ [name]: list('x', blank) })));
    expect(answer).toBe('not known');
    expect(problems[0].what).toContain('could not be read');
  });

  it('that say that something does not exist make it absent', () => {
    const gone = { error: { code: 'Request_ResourceNotFound', message: 'Resource does not exist.' } };
    const { problems } = ready(tenant(() => ({ 'service-principal.json': gone, 'member-of.json': gone })));
    expect(problems[0].error).toBe('AADSTS7000229');
  });

  it('with only types and IDs of Microsoft Graph are not known, and never empty', () => {
    const blank = (object: Json) =>
      Object.fromEntries(Object.keys(object).map((name) => [name, name === 'id' ? object.id : null]));
    const { apps } = json(
      tenant((files) => ({
        'application.json': blank(files['application.json']),
        'service-principal.json': blank(files['service-principal.json']),
        'oauth2-permission-grants.json': list('oauth2PermissionGrants', blank(grant(GRAPH, GRAPH_SCOPES))),
        'app-role-assignments.json': list('appRoleAssignments', blank(held(GRAPH, 'x', 'Microsoft Graph'))),
        'collected.json': record({}),
      })),
      '--against',
      codeOf(),
    );
    expect(apps[0].ready.problems.filter(({ answer }: Json) => answer !== 'not known')).toEqual([]);
    expect(apps[0].ready.answer).toBe('not known');
    expect(apps[0].differences).toEqual([]);
    expect(apps[0].notKnown.map(({ what, why }: Json) => `${what}: ${why}`)).toEqual([
      'the app registration: forbidden',
      'the service principal: forbidden',
      'delegated permissions that are granted: forbidden',
      'application permissions that are granted: forbidden',
    ]);
  });

  it('that do not say which API a grant is of leave it not known', () => {
    const azure = grant('c0000000-0000-4000-8000-000000000003', ['user_impersonation']);
    const files = tenant(({ 'oauth2-permission-grants.json': grants, 'application.json': app }) => {
      grants.value.push(azure);
      app.requiredResourceAccess.push({
        resourceAppId: AzureServiceManagementScope.USER_IMPERSONATION.api.clientId,
        resourceAccess: [{ id: AzureServiceManagementScope.USER_IMPERSONATION.id, type: 'Scope' }],
      });
      return {};
    });
    const code = codeOf({}, (app) => new AzureIntegration(app, 'Azure'));
    const { answer, problems } = ready(files, '--against', code);
    expect(answer).toBe('not known');
    expect(problems[0].fix).toBe(
      `Collect again, so that it is known of which APIs the grants are. An API that was deleted comes back with \`az ad sp create --id ${AzureServiceManagementScope.USER_IMPERSONATION.api.clientId}\`.`,
    );
    expect(differences(files, code)).toEqual([
      'cannot tell: service principal c0000000-0000-4000-8000-000000000003 user_impersonation (delegated)',
    ]);
    expect(ready(files).answer).toBe('not known');
    azure.scope = 'Mail.Send';
    expect(differences(files, code)).toEqual([
      'only in the tenant: service principal c0000000-0000-4000-8000-000000000003 Mail.Send (delegated)',
      'only in the code: Azure Service Management user_impersonation (delegated)',
    ]);
  });

  it('that do not say of which APIs grants of one value are leave all of them not known, in whatever order', () => {
    const impersonation = ['c0000000-0000-4000-8000-000000000003', 'c0000000-0000-4000-8000-000000000004'];
    const code = codeOf({}, (app) => new AzureIntegration(app, 'Azure', { keyVault: true }));
    const found = (ids: string[]) =>
      differences(
        tenant(({ 'oauth2-permission-grants.json': grants }) => {
          grants.value.push(...ids.map((id) => grant(id, ['user_impersonation'])));
          return {};
        }),
        code,
      ).filter((each) => each.includes('service principal'));
    const expected = impersonation.map((id) => `cannot tell: service principal ${id} user_impersonation (delegated)`);
    expect(found(impersonation)).toEqual(expected);
    expect(found([...impersonation].reverse())).toEqual(expected);
  });

  it('may have what belongs to others in the tenant', () => {
    const files = tenant(({ 'oauth2-permission-grants.json': grants }) => {
      grants.value.push({ ...grant(GRAPH, ['Mail.Send']), clientId: OTHER });
      return {
        'role-assignments.json': list('roleManagement/directory/roleAssignments', {
          id: 'r',
          principalId: OTHER,
          roleDefinitionId: '62e90394-69f5-4237-9190-012177145e10',
          directoryScopeId: '/',
        }),
      };
    });
    expect(differences(files, codeOf())).toEqual([]);
  });

  it('of a registration that may not be read leave the registration not known', () => {
    const files = tenant(() => ({
      'application.json': undefined,
      'collected.json': record({ 'application.json': 'forbidden' }),
    }));
    expect(ready(files).answer).toBe('not known');
    expect(differences(files, codeOf())).toEqual([]);
  });
});

it('--collect prints a script of the shell that is asked for', () => {
  expect(audit('--collect', CLIENT).out).toMatch(/^#!.*bash\n/);
  expect(audit('--collect', CLIENT, '--shell', 'powershell').out).toContain('$ErrorActionPreference');
});

describe('ready for Rewst', () => {
  const changed = (change: (app: Json, principal: Json) => void) =>
    tenant(({ 'application.json': app, 'service-principal.json': principal }) => {
      change(app, principal);
      return {};
    });

  it.each<[string, Files, string | null]>([
    [
      'ID tokens are off',
      changed((app) => {
        app.web.implicitGrantSettings.enableIdTokenIssuance = false;
      }),
      'AADSTS700054',
    ],
    [
      "no redirect URI is Rewst's",
      changed((app) => {
        app.web.redirectUris = ['https://a.example/'];
      }),
      'AADSTS50011',
    ],
    [
      'there is no redirect URI',
      changed((app) => {
        app.web.redirectUris = [];
      }),
      'AADSTS500113',
    ],
    [
      'every secret has expired',
      changed((app) => {
        app.passwordCredentials = [secret('x', '2026-11-25T11:59:59Z')];
      }),
      'AADSTS7000222',
    ],
    [
      'there is no secret',
      changed((app) => {
        app.passwordCredentials = [];
      }),
      'AADSTS7000215',
    ],
    [
      'the app is deleted',
      changed((app) => {
        app.deletedDateTime = '2026-11-01T00:00:00Z';
      }),
      'AADSTS700016',
    ],
    [
      'the app is disabled',
      changed((app) => {
        app.isDisabled = true;
      }),
      'AADSTS7000112',
    ],
    [
      'nothing is asked for',
      changed((app) => {
        app.requiredResourceAccess = [];
      }),
      'AADSTS90008',
    ],
    ['nothing is consented to', CASES['no-consent'](), 'AADSTS65001'],
    ['it has no service principal', CASES['no-service-principal'](), 'AADSTS7000229'],
    ['nobody is assigned', CASES['assignment-required'](), 'AADSTS50105'],
    ['it is disabled', CASES['disabled-service-principal'](), 'AADSTS7000112'],
  ])('is not an app when %s', (_, files, error) => {
    const { answer, problems } = ready(files);
    expect(answer).toBe('no');
    expect(problems.map((problem: Json) => problem.error)).toContain(error);
  });

  it('is not an app that Microsoft disabled or whose service principal is gone, and one that it says is not disabled', () => {
    const disabled = { disabledByMicrosoftStatus: 'DisabledDueToViolationOfServicesAgreement' };
    const errors = (change: (app: Json, principal: Json) => unknown) =>
      ready(changed((app, principal) => void change(app, principal))).problems.map(({ error }: Json) => error);
    expect(errors((app) => Object.assign(app, disabled))).toEqual(['AADSTS7000112']);
    expect(errors((_, principal) => Object.assign(principal, disabled))).toEqual(['AADSTS7000112']);
    expect(errors((_, principal) => Object.assign(principal, { deletedDateTime: '2026-11-01T00:00:00Z' }))).toEqual([
      'AADSTS7000229',
    ]);
    const fine = { disabledByMicrosoftStatus: 'NotDisabled', deletedDateTime: null };
    expect(errors((app, principal) => Object.assign(app, fine) && Object.assign(principal, fine))).toEqual([]);
  });

  it('is not an app of one tenant that the code opens for CSP', () => {
    const code = codeOf({}, (app) => new CspIntegration(app, 'Csp'));
    const { problems } = ready(tenant(), '--against', code);
    expect(problems[0]).toMatchObject({ answer: 'no', error: 'AADSTS50194' });
    expect(differences(tenant(), code)).toContain('only in the code: AzureADMultipleOrgs');
  });

  it('is not known of a service principal that could not be read', () => {
    const files = tenant(() => ({
      'service-principal.json': undefined,
      'collected.json': record({ 'service-principal.json': 'forbidden' }),
    }));
    const { answer, problems } = ready(files);
    expect(answer).toBe('not known');
    expect(problems).toContainEqual(expect.objectContaining({ what: 'The service principal could not be read.' }));
  });

  it('is not an app that lacks the redirect URI of the region in the code', () => {
    const { answer, problems } = ready(tenant(), '--against', codeOf({ region: RewstRegion.UK }));
    expect(answer).toBe('no');
    expect(problems).toMatchObject([{ what: expect.stringContaining('engine.eu.rewst.io'), error: 'AADSTS50011' }]);
  });

  it('is ready for the users who consented, unless application permissions need more', () => {
    expect(ready(CASES['consent-for-single-users']())).toMatchObject({
      answer: 'for single users',
      users: ['Ada Lovelace'],
    });
    const files = CASES['consent-for-single-users']();
    expect(ready({ ...files, 'app-role-assignments.json': list('appRoleAssignments') }).answer).toBe('no');
  });

  it('counts a grant for a user who may not be read as a grant for a single user', () => {
    const blanked = { ...grant(GRAPH, GRAPH_SCOPES, ADA), principalId: null };
    const files = tenant(() => ({
      'oauth2-permission-grants.json': list('oauth2PermissionGrants', blanked, grant(EXCHANGE, ['Exchange.Manage'])),
    }));
    const { permissions, ready } = json(files).apps[0];
    expect(permissions.find(({ value }: Json) => value === 'User.Read').granted).toBe('to single users');
    expect(ready.answer).not.toBe('yes');
  });

  it('names who consented by the list of owners, too', () => {
    const files = tenant(() => ({
      'oauth2-permission-grants.json': list(
        'oauth2PermissionGrants',
        grant(GRAPH, GRAPH_SCOPES, ADA),
        grant(EXCHANGE, ['Exchange.Manage'], ADA),
      ),
      'application-owners.json': list('directoryObjects', user(OTHER, 'Eve'), user(ADA, 'Ada')),
    }));
    expect(ready(files).users).toEqual(['Ada']);
  });

  it.each<[string, Json | undefined, string, string | null]>([
    ['is granted', list('oauth2PermissionGrants'), 'Nothing is granted.', 'AADSTS90099'],
    ['may be read', undefined, 'What is granted could not be read.', null],
  ])('is not an app at a customer of which nothing %s', (_, grants, what, error) => {
    const files = { ...CASES['app-at-a-customer'](), 'oauth2-permission-grants.json': grants };
    expect(ready(files).problems).toContainEqual(expect.objectContaining({ what, error }));
  });

  it('says how many integrations work all the same', () => {
    const code = codeOf({}, (app) => new AzureIntegration(app, 'Azure'));
    const { out } = audit(folderOf(tenant()), '--against', code);
    expect(out).toContain(' 2 of 3 integrations work.');
  });

  it('is not ready if no user has consented to all of it', () => {
    const BOB = 'd0000000-0000-4000-8000-00000000000b';
    const files = tenant(() => ({
      'oauth2-permission-grants.json': list(
        'oauth2PermissionGrants',
        grant(GRAPH, GRAPH_SCOPES, ADA),
        grant(EXCHANGE, ['Exchange.Manage'], BOB),
      ),
    }));
    const { answer, users, integrations } = ready(files);
    expect({ answer, users }).toEqual({ answer: 'no', users: [] });
    expect(integrations.map(({ works }: Json) => works)).toEqual(['for single users', 'for single users']);
    expect(audit(folderOf(files)).out).toContain('No: No user alone has consented to all of it.');
  });

  it('is not known at a customer without the code, because what the app asks for is in another tenant', () => {
    const { answer, problems, integrations } = ready(CASES['app-at-a-customer']());
    expect(answer).toBe('not known');
    expect(problems).toEqual([expect.objectContaining({ fix: expect.stringContaining('--against cdktf.out') })]);
    expect(integrations).toEqual([{ name: 'Microsoft Graph', works: 'yes' }]);
  });

  it('does not take a role for app-only Exchange Online that is limited, eligible or of another kind', () => {
    const assignment = (changes: Json) =>
      list('roleManagement/directory/roleAssignments', {
        id: 'r',
        principalId: PRINCIPAL,
        roleDefinitionId: EXCHANGE_ADMINISTRATOR,
        directoryScopeId: '/',
        ...changes,
      });
    const none = { 'member-of.json': list('directoryObjects') };
    const ofScope = assignment({ directoryScopeId: '/administrativeUnits/1' });
    const eligible = assignment({ memberType: 'Direct' });
    const reader = list('directoryObjects', role('88d8e3e3-8f55-4a1e-953a-9b9898b8876b', 'Directory Readers'));
    expect(ready(tenant(() => ({ ...none, 'role-assignments.json': ofScope }))).answer).toBe('not known');
    expect(ready(tenant(() => ({ ...none, 'role-eligibility-schedules.json': eligible }))).answer).toBe('not known');
    expect(ready(tenant(() => ({ 'member-of.json': reader }))).answer).toBe('not known');
    expect(ready(tenant(() => ({ ...none, 'role-assignments.json': assignment({}) }))).answer).toBe('yes');
  });

  it('is an app that requires assignment when somebody is assigned', () => {
    const files = CASES['assignment-required']();
    const assigned = { principalId: ADA, principalType: 'User', principalDisplayName: 'Ada', resourceId: PRINCIPAL };
    const { apps } = json({
      ...files,
      'app-role-assigned-to.json': list('appRoleAssignments', { appRoleId: '0', ...assigned }),
    });
    expect(apps[0].ready.answer).toBe('yes');
    expect(apps[0].signIn.assigned).toEqual([{ name: 'Ada', type: 'User' }]);
  });
});

describe('against the code', () => {
  it('nothing differs when the tenant has what was deployed', () => {
    expect(differences(tenant(), codeOf())).toEqual([]);
  });

  it('consent by hand and a secret by hand are no difference where the code has neither', () => {
    const code = codeOf({ adminConsent: AdminConsentMode.NONE, clientSecrets: [] });
    expect(differences(tenant(), code)).toEqual([]);
    expect(differences(CASES['no-consent'](), code)).toHaveLength(7);
  });

  it.each<[string, string[]]>([
    ['extra-grant', ['only in the tenant: Microsoft Graph RoleManagement.ReadWrite.Directory (application)']],
    ['foreign-redirect-uri', ['only in the tenant: https://rewst.example/callback']],
    ['foreign-federated-credential', ['only in the tenant: actions']],
    ['role-missing', ['only in the code: Exchange Administrator (directory role)']],
    ['role-through-a-group', []],
    ['roles-forbidden', []],
    ['roles-blanked', []],
    ['guest-as-owner', []],
    ['more-than-100-grants', []],
  ])('%s differs in %j', (name, expected) => {
    expect(differences(CASES[name](), codeOf())).toEqual(expected);
  });

  it('secrets differ by name and end', () => {
    const files = CASES['expired-and-ending-secret']();
    expect(differences(files, codeOf())).toEqual([
      'only in the tenant: old',
      'only in the tenant: by hand',
      'other: 2026-11',
    ]);
    const none = tenant(({ 'application.json': app }) => {
      app.passwordCredentials = [];
      return {};
    });
    expect(differences(none, codeOf())).toEqual(['only in the code: 2026-11']);
  });

  it('a second secret of the same name counts as extra', () => {
    const files = (...ends: string[]) =>
      tenant(({ 'application.json': app }) => {
        app.passwordCredentials = ends.map((end) => secret('2026-11', end));
        return {};
      });
    const END = '2027-05-31T00:00:00Z';
    expect(differences(files(END), codeOf())).toEqual([]);
    expect(differences(files('2028-01-01T00:00:00Z', END), codeOf())).toEqual(['only in the tenant: 2026-11']);
    expect(differences(files(END, END), codeOf())).toEqual(['only in the tenant: 2026-11']);
    expect(differences(files('2028-01-01T00:00:00Z'), codeOf())).toEqual(['other: 2026-11']);
  });

  it('federated credentials differ by issuer and subject', () => {
    const ISSUER = 'https://token.actions.githubusercontent.com';
    const SUBJECT = 'repo:contoso/rewst:environment:production';
    const code = codeOf({}, (app) => {
      new ApplicationFederatedIdentityCredential(app, 'Deploy', {
        applicationId: app.application.id,
        displayName: 'deploy',
        audiences: ['api://AzureADTokenExchange'],
        issuer: ISSUER,
        subject: SUBJECT,
      });
    });
    const files = (...credentials: Json[]) =>
      tenant(() => ({
        'federated-credentials.json': list(
          'federatedIdentityCredentials',
          ...credentials.map((each) => ({ id: 'f', name: 'deploy', issuer: ISSUER, subject: SUBJECT, ...each })),
        ),
      }));
    expect(differences(files({}), code)).toEqual([]);
    expect(differences(files({}, { issuer: 'https://token.example' }), code)).toEqual(['only in the tenant: deploy']);
    expect(differences(files({ subject: 'repo:somebody/else' }), code)).toEqual([
      'only in the tenant: deploy',
      `only in the code: ${SUBJECT}`,
    ]);
    const unknown = tenant(() => ({ 'federated-credentials.json': undefined }));
    expect(differences(unknown, code)).toEqual([]);
  });

  it('owners differ only where the code names some', () => {
    const code = codeOf({ owners: [ADA] });
    expect(differences(tenant(), code)).toEqual([`only in the code: ${ADA}`, `only in the code: ${ADA}`]);
    const owned = tenant(() => ({
      'application-owners.json': list('directoryObjects', user(ADA, 'Ada'), user(OTHER, 'Eve')),
      'service-principal-owners.json': list('directoryObjects', user(ADA, 'Ada')),
    }));
    expect(differences(owned, code)).toEqual([`only in the tenant: ${OTHER}`]);
    const unread = tenant(() => ({
      'application-owners.json': undefined,
      'service-principal-owners.json': undefined,
    }));
    expect(differences(unread, code)).toEqual([]);
  });

  it('owners differ in the list that could be read', () => {
    const unread = tenant(() => ({ 'application-owners.json': undefined }));
    const { differences: all } = json(unread, '--against', codeOf({ owners: [ADA] })).apps[0];
    expect(all.map(({ words }: Json) => words)).toEqual([`Owner \`${ADA}\` (\`service principal\`).`]);
  });

  it('a permission that the code asks for and does not grant is none that it grants', () => {
    const code = codeOf({ adminConsent: AdminConsentMode.NONE });
    const { permissions } = json(CASES['extra-grant'](), '--against', code).apps[0];
    const said = (name: string) => permissions.find(({ value }: Json) => value === name).code;
    expect(['User.Read', 'RoleManagement.ReadWrite.Directory'].map(said)).toEqual(['asks', 'no']);
  });

  it('what the code knows only on apply is no difference', () => {
    const code = codeOf({}, (app) => {
      app.application.addOverride('web.redirect_uris', ['${var.uri}']);
    });
    const { differences: all } = json(tenant(), '--against', code).apps[0];
    expect(all.map(({ direction }: Json) => direction)).not.toContain('only in the code');
  });

  it("compares a partner's app at a customer by its delegated grants alone", () => {
    const code = codeOf({}, (app) => new CspIntegration(app, 'Csp'), PARTNER);
    expect(differences(CASES['app-at-a-customer'](), code)).toEqual([
      'only in the tenant: Microsoft Graph Mail.Send (delegated)',
      'only in the code: Office 365 Exchange Online Exchange.Manage (delegated)',
    ]);
    const whole = list('x', grant(GRAPH, GRAPH_SCOPES), grant(EXCHANGE, ['Exchange.Manage']));
    const files = { ...CASES['app-at-a-customer'](), 'oauth2-permission-grants.json': whole };
    expect(differences(files, code)).toEqual([]);
    expect(ready(files, '--against', code).answer).toBe('yes');
  });

  it('finds the app by tenant and display name, and asks for --app where that leaves none or several', () => {
    const two = codeOf({}, (app) => {
      void app;
    });
    expect(json(tenant(), '--against', two).apps[0].code).toMatchObject({ stack: 'contoso', app: 'Rewst' });
    const elsewhere = codeOf({ displayName: 'Another' }, undefined, PARTNER);
    const error = refused(folderOf(tenant()), '--against', elsewhere);
    expect(error).toContain(
      `of tenant ${TENANT}, and no app of the code is that; say which with --app: contoso: azuread_application.`,
    );
    const address = /(contoso: azuread_application\.\w+)/.exec(error)?.[1] as string;
    expect(audit(folderOf(tenant()), '--against', elsewhere, '--app', address).code).toBe(0);
    expect(refused(folderOf(tenant()), '--against', elsewhere, '--app', 'x')).toContain(
      '--app must be the address of one app',
    );
  });

  it('refuses code without an app', () => {
    const code = join(folderOf({ 'cdk.tf.json': { resource: {} } }), 'cdk.tf.json');
    const words = '--against must be the code of an app registration, and has no azuread_application';
    expect(refused(folderOf(tenant()), '--against', code)).toContain(words);
    expect(refused(folderOf(tenant()), '--against', code, '--app', 'x')).toContain(words);
  });

  it('compares an app that does not exist with the only app of the code', () => {
    const absent = { 'application.json': 'absent', 'service-principal.json': 'absent' };
    const { ready: answer, code } = json(
      { 'collected.json': record(absent) },
      '--against',
      codeOf({}, undefined, PARTNER),
    ).apps[0];
    expect(code.app).toBe('Rewst');
    expect(answer.problems[0].error).toBe('AADSTS7000229');
  });

  it('accepts exceptions with their reasons', () => {
    const file = folderOf({
      'exceptions.json': {
        exceptions: [
          {
            permission: 'Microsoft Graph RoleManagement.ReadWrite.Directory (application)',
            reason: 'Approved, ticket 4711',
          },
        ],
      },
    });
    const args = [
      folderOf(CASES['extra-grant']()),
      '--against',
      codeOf(),
      '--exceptions',
      join(file, 'exceptions.json'),
      '--fail-on',
      'critical',
      '--fail-on',
      'drift',
    ];
    const { code, out } = audit(...args);
    expect(code).toBe(0);
    expect(out).toContain('Accepted: `Approved, ticket 4711`');
  });
});

test('a loss is accepted by its name and the address of the app, and no gain with it', () => {
  const address = json(CASES['role-missing'](), '--against', codeOf()).apps[0].code.address;
  const role = 'Exchange Administrator (directory role)';
  const accepted = (files: Files, exception: Json, ...levels: string[]) => {
    const entry = { reason: 'Ticket 4711', ...exception };
    const file = join(folderOf({ 'exceptions.json': { exceptions: [entry] } }), 'exceptions.json');
    const gates = levels.flatMap((level) => ['--fail-on', level]);
    return audit(folderOf(files), '--against', codeOf(), '--exceptions', file, ...gates);
  };
  const missing = CASES['role-missing']();
  expect(accepted(missing, { loss: role, address }, 'loss', 'drift')).toMatchObject({
    code: 0,
    out: expect.stringContaining(`- \`${role}\`: \`Ticket 4711\``),
  });
  expect(accepted(missing, { loss: role, address: 'azuread_application.other' }, 'loss').code).toBe(1);
  expect(accepted(missing, { loss: role, address, until: '2020-01-01' }, 'loss').code).toBe(1);
  expect(accepted(missing, { permission: role }, 'loss').code).toBe(1);
  expect(
    accepted(CASES['disabled-service-principal'](), { loss: 'service-principal-disabled', address }, 'loss').code,
  ).toBe(0);
  const grant = 'Microsoft Graph RoleManagement.ReadWrite.Directory (application)';
  expect(accepted(CASES['extra-grant'](), { loss: grant, address }, 'critical').code).toBe(1);
});

test('an exception for one tenant accepts there alone, and is not said elsewhere', () => {
  const atCustomer = () => ({
    ...CASES['app-at-a-customer'](),
    'oauth2-permission-grants.json': list('x', grant(GRAPH, [...GRAPH_SCOPES, 'Mail.Send'])),
  });
  const code = codeOf({}, undefined, PARTNER);
  const broadening = (of: string) => {
    const exceptions = [{ permission: 'Microsoft Graph Mail.Send (delegated)', reason: 'Ticket 4711', tenant: of }];
    const file = join(folderOf({ 'exceptions.json': { exceptions } }), 'exceptions.json');
    return audit(folderOf(atCustomer()), '--against', code, '--exceptions', file, '--fail-on', 'broadening');
  };
  expect(broadening(TENANT).code).toBe(0);
  for (const other of [PARTNER, 'contoso', 'another']) {
    const { code: exit, out } = broadening(other);
    expect(exit).toBe(1);
    expect(out).not.toContain('Ticket 4711');
  }
});

describe('--fail-on', () => {
  const exit = (files: Files, ...levels: string[]) =>
    audit(folderOf(files), '--against', codeOf(), ...levels.flatMap((level) => ['--fail-on', level])).code;

  it.each<[string, string, number]>([
    ['all-well', 'drift', 0],
    ['all-well', 'not-ready', 0],
    ['all-well', 'expiring', 0],
    ['all-well', 'broadening', 0],
    ['all-well', 'loss', 0],
    ['extra-grant', 'critical', 1],
    ['extra-grant', 'drift', 1],
    ['extra-grant', 'not-ready', 0],
    ['extra-grant', 'loss', 0],
    ['no-consent', 'critical', 0],
    ['no-consent', 'drift', 1],
    ['no-consent', 'loss', 1],
    ['no-consent', 'not-ready', 1],
    ['consent-for-single-users', 'not-ready', 1],
    ['foreign-redirect-uri', 'broadening', 1],
    ['foreign-redirect-uri', 'high', 0],
    ['foreign-federated-credential', 'broadening', 1],
    ['expired-and-ending-secret', 'expiring', 1],
    ['expired-and-ending-secret', 'broadening', 0],
    ['secret-certificate-and-owner-of-the-service-principal', 'broadening', 1],
    ['roles-forbidden', 'not-ready', 1],
    ['roles-forbidden', 'expiring', 0],
    ['guest-as-owner', 'drift', 0],
  ])('%s with %s exits with %i', (name, level, code) => {
    expect(exit(CASES[name](), level)).toBe(code);
  });

  it('may be given more than once, and says what it stops', () => {
    const { code, err, out } = audit(
      folderOf(CASES['roles-forbidden']()),
      '--fail-on',
      'expiring',
      '--fail-on',
      'not-ready',
    );
    expect(code).toBe(1);
    expect(err).toBe(
      'cdktf-rewst-owned-app: stopped by --fail-on not-ready: 1, 1 of them because something is not known, see the report\n',
    );
    expect(out).toContain('✅ `--fail-on expiring` lets this pass.');
    expect(out).toContain('⛔ `--fail-on not-ready` stops this: 1 reason, 1 of them because something is not known.');
  });

  const COMPARING = ['broadening', 'high', 'critical', 'loss', 'drift'];

  /** What stops a level, apart from differences. */
  const unknown = (files: Files, level: string): string[] =>
    json(files, '--against', codeOf(), '--fail-on', level).gates[0].stoppedBy.flatMap(
      ({ what, unknown: isUnknown }: Json) => (isUnknown ? [what] : []),
    );

  it.each<[string, Files, string]>([
    [
      'a grant',
      tenant(() => ({ 'oauth2-permission-grants.json': undefined })),
      'delegated permissions that are granted',
    ],
    [
      'an assignment',
      tenant(() => ({ 'app-role-assignments.json': undefined })),
      'application permissions that are granted',
    ],
    ['a federated credential', tenant(() => ({ 'federated-credentials.json': undefined })), 'federated credentials'],
    ['an owner', tenant(() => ({ 'application-owners.json': undefined })), 'owners of the registration'],
    ["an owner's name", CASES['guest-as-owner'](), 'the name of 1 owner'],
    ['a directory role', CASES['roles-forbidden'](), 'directory roles and groups'],
    ["a directory role's name", CASES['roles-blanked'](), 'the name of 1 directory role'],
    [
      "a group's name",
      tenant(() => ({ 'member-of.json': list('x', { '@odata.type': '#microsoft.graph.group', id: ADA }) })),
      'the name of 1 group',
    ],
    [
      'a custom directory role',
      tenant(() => ({ [`role-assignments-${PRINCIPAL}.json`]: undefined })),
      'custom directory roles, and directory roles for a part of the tenant',
    ],
    [
      'a directory role of a group',
      tenant(() => ({
        'collected.json': record({
          [`role-assignments-${PRINCIPAL}.json`]: 'read',
          [`role-assignments-${ADA}.json`]: 'failed',
        }),
      })),
      'custom directory roles, and directory roles for a part of the tenant',
    ],
    ['a service principal', tenant(() => ({ 'service-principal.json': undefined })), 'the service principal'],
  ])('of each level that compares stops where %s could not be read, and says so', (what, files, part) => {
    if (what === "an owner's name") {
      files['application-owners.json'].value[0].displayName = null;
    }
    for (const level of COMPARING) {
      expect(unknown(files, level)).toContain(`not known: ${part}`);
    }
    expect(audit(folderOf(files), '--against', codeOf()).out).toContain(part.slice(1));
    expect(audit(many({ a: files, b: tenant() }), '--against', codeOf()).out).toContain(`(\`${TENANT}\`): `);
  });

  it('stops if it is not known which API a grant is of', () => {
    const files = tenant(() => ({ [`api-${GRAPH}.json`]: undefined }));
    for (const level of COMPARING) {
      expect(unknown(files, level)).toEqual(
        expect.arrayContaining([`not known: service principal ${GRAPH} User.Read (delegated)`]),
      );
    }
  });

  it('does not stop where schedules of Privileged Identity Management may not be read, nor who is assigned', () => {
    const files = tenant(() => ({
      'app-role-assigned-to.json': undefined,
      'collected.json': record({
        [`role-eligibility-schedules-${PRINCIPAL}.json`]: 'forbidden',
        [`role-assignment-schedules-${PRINCIPAL}.json`]: 'unlicensed',
      }),
    }));
    for (const level of COMPARING) {
      expect(unknown(files, level)).toEqual([]);
    }
  });

  it('expiring stops where what has secrets could not be read', () => {
    const expiring = (files: Files) => audit(folderOf(files), '--fail-on', 'expiring').out;
    expect(expiring(tenant(() => ({ 'application-owners.json': undefined })))).toContain('lets this pass.');
    expect(expiring(tenant(() => ({ 'service-principal.json': undefined })))).toContain(
      '⛔ `--fail-on expiring` stops this: 1 reason, 1 of them because something is not known.',
    );
  });

  it('of what needs code is refused without it', () => {
    for (const level of ['critical', 'broadening', 'loss', 'drift']) {
      expect(refused(folderOf(tenant()), '--fail-on', level)).toContain(`--fail-on ${level} needs the code`);
    }
    expect(audit(folderOf(tenant()), '--fail-on', 'not-ready', '--fail-on', 'expiring').code).toBe(0);
  });

  it('counts the days that --within says', () => {
    const files = folderOf(tenant());
    expect(audit(files, '--fail-on', 'expiring', '--within', '186').code).toBe(0);
    expect(audit(files, '--fail-on', 'expiring', '--within', '187').code).toBe(1);
    expect(refused(files, '--within', 'soon')).toContain('--within must be a number of days');
  });
});

describe('many tenants', () => {
  it('are one table, with those that deviate first', () => {
    const { out, code } = audit(
      many({ a: tenant(), b: CASES['no-consent'](), c: CASES['extra-grant']() }),
      '--against',
      codeOf(),
    );
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 7)).toEqual([
      '**2 of 3 tenants are ready for Rewst; 2 deviate.**',
      '',
      '| Tenant | App | Ready | Gaps | Extras | Secret ends |',
      '| --- | --- | --- | --- | --- | --- |',
      expect.stringContaining('| ⛔ no | 7 | 0 | `2027-05-31` |'),
      expect.stringContaining('| ✅ yes | 0 | 1 | `2027-05-31` |'),
      expect.stringContaining('| ✅ yes | 0 | 0 | `2027-05-31` |'),
    ]);
  });

  it('are none where the files of one app have other names and folders beside them', () => {
    const folder = many({ old: CASES['no-consent']() });
    folderOf({ 'app.json': allWell()['application.json'], 'sp.json': allWell()['service-principal.json'] }, folder);
    expect(audit(folder).out).toContain('App `Rewst` (client ID');
    const others = many({ a: tenant(), b: tenant() });
    folderOf({ 'exceptions.json': [], 'notes.txt': 'no JSON' }, others);
    expect(audit(others).out).toContain('**2 of 2 tenants are ready for Rewst.**');
  });

  it('are named where they are not audited, because the files beside their folders are of one app', () => {
    const folder = many({ a: tenant(), b: tenant() });
    folderOf(tenant(), folder);
    expect(audit(folder).err).toBe(
      `cdktf-rewst-owned-app: warning: ${JSON.stringify(folder)} has files of one app, so its 2 folders are not audited\n`,
    );
    expect(audit(folderOf(tenant())).err).toBe('');
  });

  it('may be links to folders', () => {
    const folder = many({ a: tenant() });
    symlinkSync(folderOf(tenant()), join(folder, 'b'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'c'));
    expect(audit(folder).out).toContain('**2 of 2 tenants are ready for Rewst.**');
  });

  it('that cannot be read are named and stop the gate, and all others are audited', () => {
    const folder = many({ a: tenant(), b: { 'application.json': '' }, c: tenant() });
    const { code, out, err } = audit(folder, '--fail-on', 'not-ready');
    expect(code).toBe(1);
    expect(out).toContain('**2 of 3 tenants are ready for Rewst; 1 could not be read.**');
    expect(out).toContain('is an empty file');
    expect(err).toContain(`${JSON.stringify(join(folder, 'b'))} could not be read`);
    expect(JSON.parse(audit(folder, '--format', 'json').out).unreadable).toHaveLength(1);
    expect(audit(folder).code).toBe(0);
  });

  it('is one where one folder cannot be read', () => {
    expect(audit(many({ a: { 'application.json': '' } })).out).toContain(
      '**0 of 1 tenant is ready for Rewst; 1 could not be read.**',
    );
  });

  it('are cut in the table if they are too many for a comment, but never in JSON', () => {
    const folder = many(Object.fromEntries(Array.from({ length: 260 }, (_, i) => [`t${i}`, CASES['no-consent']()])));
    const { out } = audit(folder);
    expect(out.length).toBeLessThan(65_536);
    expect(out).toContain('And 10 more tenants, some of which deviate');
    expect(JSON.parse(audit(folder, '--format', 'json').out).apps).toHaveLength(260);
  });

  it('are cut where much is not known of each, too', () => {
    const { 'application.json': app, 'service-principal.json': principal } = allWell();
    const files = { 'application.json': app, 'service-principal.json': principal };
    const folder = many(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`t${i}`, files])));
    const { out } = audit(folder, '--fail-on', 'not-ready');
    expect(out.length).toBeLessThan(60_000);
    expect(out).toContain('more lines: `--format json` has all.');
    expect(out).toContain('⛔ `--fail-on not-ready` stops this');
  });
});

test('JSON has a version, dates in ISO form and no more than the report says', () => {
  const report = json(tenant(), '--against', codeOf());
  expect(report).toMatchObject({ schemaVersion: 1, date: '2026-11-25', withinDays: 30, unreadable: [], gates: [] });
  expect(report.apps[0]).toMatchObject({
    clientId: CLIENT,
    objectId: APPLICATION,
    servicePrincipalObjectId: PRINCIPAL,
    tenantId: TENANT,
    tenantName: 'Contoso',
    registeredElsewhere: false,
  });
});

test('what only PIM knows is shown: an eligible role differs from the role of the code', () => {
  const eligible = list('x', {
    id: 'r',
    principalId: PRINCIPAL,
    roleDefinitionId: '62e90394-69f5-4237-9190-012177145e10',
    directoryScopeId: '/',
    memberType: 'Direct',
  });
  const files = tenant(() => ({ 'role-eligibility-schedules.json': eligible }));
  expect(audit(folderOf(files)).out).toContain(
    '| `Global Administrator` | directory role | Entra ID | 🔴 **critical** |  | eligible |',
  );
  expect(differences(files, codeOf())).toEqual(['only in the tenant: Global Administrator (directory role)']);
});

test('how a directory role is held is said: for a time, within a part of the tenant, or through a group', () => {
  const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';
  const GROUP = 'd0000000-0000-4000-8000-0000000000f1';
  const assigned = (changes: Json) =>
    list('x', { id: 'r', principalId: PRINCIPAL, roleDefinitionId: GLOBAL, directoryScopeId: '/', ...changes });
  const words = (files: Files) => {
    const { apps } = json(
      tenant(() => files),
      '--against',
      codeOf(),
    );
    return apps[0].differences.map((each: Json) => each.words);
  };
  const role = '`Global Administrator (directory role)`';
  expect(words({ 'role-eligibility-schedules.json': assigned({ memberType: 'Direct' }) })).toEqual([
    `${role} may be activated and is not in the code.`,
  ]);
  expect(words({ 'role-assignments.json': assigned({ directoryScopeId: '/administrativeUnits/1' }) })).toEqual([
    `${role} is held within \`/administrativeUnits/1\` and is not in the code.`,
  ]);
  const group = { '@odata.type': '#microsoft.graph.group', id: GROUP, displayName: 'Admins' };
  const members = list('directoryObjects', ...allWell()['member-of.json'].value, group);
  expect(words({ 'role-assignments.json': assigned({ principalId: GROUP }), 'member-of.json': members })).toEqual([
    `${role} is held through group \`Admins\` and is not in the code.`,
  ]);
});

test('what a permission no longer does is said once', () => {
  const files = tenant(({ 'app-role-assignments.json': assignments }) => {
    assignments.value.push(held(EXCHANGE, ExchangeOnlineAppRole.FULL_ACCESS_AS_APP.id, 'Office 365 Exchange Online'));
    return {};
  });
  expect(audit(folderOf(files)).out).toContain(
    '- `full_access_as_app`: It opens Exchange Web Services and nothing else.',
  );
  const triggers = codeOf({}, (app) => new GraphSubscriptionTriggersIntegration(app, 'Triggers'));
  const { out } = audit(folderOf(tenant()), '--against', triggers);
  expect(out.match(/^- `ServiceHealth.Read`: /gm)).toHaveLength(1);
});

test('a directory role is known by its name where the file has no template ID', () => {
  const named = { '@odata.type': '#microsoft.graph.directoryRole', id: 'x', displayName: 'Exchange Administrator' };
  const files = tenant(() => ({ 'member-of.json': list('directoryObjects', named) }));
  expect(ready(files).answer).toBe('yes');
  expect(differences(files, codeOf())).toEqual([]);
});

test('without code it says what matters about any app', () => {
  const { out } = audit(folderOf(CASES['foreign-redirect-uri']()));
  expect(out).toContain("⚠️ Redirect URI `https://rewst.example/callback` (`Web`) of `Rewst` is none of Rewst's hosts");
  expect(out).toContain(
    '| `Exchange.ManageAsApp` | application | `Office 365 Exchange Online` | 🔴 **critical** | yes | to all |',
  );
});
