import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { collectScript } from '../../lib/audit/collect/collect-script';
import { recognize } from '../../lib/manifest/recognize';
import { CLIENT_ID, GRAPH, GRAPH_OBJECT_ID, HR_API, HR_ROLE, OBJECT_ID, PRINCIPAL_ID } from '../manifests';
import type { Json } from '../synth';

const GROUP = 'd0000000-0000-4000-8000-000000000001';
const TENANT = 'e0000000-0000-4000-8000-000000000001';
const HR_OBJECT_ID = 'f0000000-0000-4000-8000-0000000000f2';
const NEXT = `https://graph.microsoft.com/v1.0/servicePrincipals/${PRINCIPAL_ID}/oauth2PermissionGrants?$top=100&$skiptoken=x`;

/** The answers of Microsoft Graph by what follows the version in an address; text is an error message of az. */
type Answers = Record<string, Json | string>;

const ANSWERS: Answers = {
  'organization?$select=id,displayName,verifiedDomains': { value: [{ id: TENANT, displayName: 'Zürich – 東京' }] },
  [`applications?$filter=appId eq '${CLIENT_ID}'`]: { value: [{ id: OBJECT_ID }] },
  [`applications/${OBJECT_ID}`]: { id: OBJECT_ID, requiredResourceAccess: [{ resourceAppId: HR_API }] },
  [`servicePrincipals?$filter=appId eq '${CLIENT_ID}'`]: { value: [{ id: PRINCIPAL_ID }] },
  [`servicePrincipals/${PRINCIPAL_ID}/oauth2PermissionGrants`]: {
    '@odata.nextLink': NEXT,
    value: [{ id: '1', resourceId: GRAPH_OBJECT_ID }],
  },
  [NEXT.slice(33)]: { value: [{ id: '2', resourceId: GRAPH_OBJECT_ID }] },
  [`servicePrincipals/${PRINCIPAL_ID}/appRoleAssignments`]: { value: [{ id: '3', resourceId: HR_OBJECT_ID }] },
  [`servicePrincipals/${PRINCIPAL_ID}/transitiveMemberOf?$select=id,isAssignableToRole&$top=999`]: {
    value: [{ id: GROUP }],
  },
  [`servicePrincipals/${GRAPH_OBJECT_ID}?$select=id,appId,displayName`]: { id: GRAPH_OBJECT_ID, appId: GRAPH },
  [`servicePrincipals/${HR_OBJECT_ID}?$select=id,appId,displayName`]: { id: HR_OBJECT_ID, appId: HR_API },
  [`servicePrincipals/${HR_OBJECT_ID}?$select=id,appId,displayName,appRoles,oauth2PermissionScopes`]: {
    id: HR_OBJECT_ID,
    appId: HR_API,
    appRoles: [{ id: HR_ROLE, value: 'Employees.Read.All' }],
  },
};

/** The Azure CLI as far as the script needs it: `az rest` asks once, and writes what it got into a file. */
const AZ = `#!/usr/bin/env bash
here=\${0%/*}
printf '%s\t' "$@" >> "$here/log"; printf '\n' >> "$here/log"
parameters='' url='' query='' file=''
while [ $# -gt 0 ]; do
  case $1 in
    account) url=account ;;
    --url) url=\${2#https://graph.microsoft.com/v1.0/}; shift ;;
    --query) query=$2; shift ;;
    --output-file) file=$2; shift ;;
    --url-parameters)
      while [ $# -gt 1 ] && [ "\${2#--}" = "$2" ]; do parameters="$parameters&$2"; shift; done ;;
  esac
  shift
done
[ -z "$parameters" ] || url="$url?\${parameters#&}"
name=$here/answers/\${url//[^A-Za-z0-9]/_}
if [ -e "$name.error" ]; then cat "$name.error" >&2; exit 1; fi
if [ -n "$query" ]; then cat "$name.ids" 2> /dev/null; exit 0; fi
cat "$name.json" > "$file" 2> /dev/null || printf '{"value":[]}' > "$file"
`;

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'collect-'));
});

afterEach(() => rmSync(directory, { recursive: true }));

function collect(answers: Answers = {}) {
  const bin = join(directory, 'bin');
  rmSync(bin, { recursive: true, force: true });
  mkdirSync(join(bin, 'answers'), { recursive: true });
  writeFileSync(join(bin, 'az'), AZ, { mode: 0o755 });
  const all = { account: { value: [{ id: TENANT }] }, ...ANSWERS, ...answers };
  for (const [path, answer] of Object.entries(all)) {
    const name = join(bin, 'answers', path.replace(/[^A-Za-z0-9]/g, '_'));
    if (typeof answer === 'string') {
      writeFileSync(`${name}.error`, `ERROR: ${answer}\n`);
    } else {
      writeFileSync(`${name}.json`, JSON.stringify(answer));
      writeFileSync(
        `${name}.ids`,
        [answer.value ?? []]
          .flat()
          .map(({ id }: Json) => `${id}\r\n`)
          .join(''),
      );
    }
  }
  const { status, stderr, error } = spawnSync('bash', ['-s', join(directory, 'audit')], {
    input: collectScript(CLIENT_ID, 'bash'),
    encoding: 'utf8',
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
  });
  if (error) {
    throw error;
  }
  const lines = readFileSync(join(bin, 'log'), 'utf8').trimEnd().split('\n');
  return { status, stderr, calls: lines.map((line) => line.split('\t')) };
}

function saved(name: string): Json {
  return JSON.parse(readFileSync(join(directory, 'audit', name), 'utf8'));
}

describe('the script for bash', () => {
  it('saves what Microsoft Graph answers, and notes what it read', () => {
    const { status, stderr, calls } = collect();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(saved('organization.json')).toEqual(ANSWERS['organization?$select=id,displayName,verifiedDomains']);
    expect(saved('application.json')).toMatchObject({ id: OBJECT_ID });
    expect(saved('collected.json')).toEqual({
      collector: 'cdktf-rewst-owned-app',
      version: 1,
      clientId: CLIENT_ID,
      tenantId: TENANT,
      collectedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      files: Object.fromEntries(
        readdirSync(join(directory, 'audit'))
          .filter((name) => name !== 'collected.json')
          .map((name) => [name, 'read']),
      ),
    });

    // All pages of what is longer than one are saved as one list.
    expect(saved('oauth2-permission-grants.json').map((page: Json) => page.value[0].id)).toEqual(['1', '2']);
    // A group may hold roles.
    expect(saved('collected.json').files).toHaveProperty([`role-assignments-${GROUP}.json`], 'read');
    // Permissions are read only of the API that the catalogue lacks.
    const lists = calls.filter((call) => call.some((argument) => argument.includes('appRoles')));
    expect(lists.map((call) => call[5].slice(33))).toEqual([`servicePrincipals/${HR_OBJECT_ID}`, 'servicePrincipals']);
    // It only reads, and an address has a host, and no parameters but those that Microsoft Graph gave it.
    for (const call of calls.slice(1)) {
      expect(call.slice(0, 5)).toEqual(['rest', '--only-show-errors', '--method', 'get', '--url']);
      expect(call[5]).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\//);
      expect(call[5] === NEXT || !call[5].includes('?')).toBe(true);
    }
  });

  it('notes what does not exist and what may not be read, and goes on', () => {
    const of = `servicePrincipals/${PRINCIPAL_ID}`;
    const { status, stderr } = collect({
      [`applications?$filter=appId eq '${CLIENT_ID}'`]: { value: [] },
      [`${of}/appRoleAssignments`]: 'Not Found({"error":{"code":"Request_ResourceNotFound"}})',
      [`${of}/oauth2PermissionGrants`]: 'Forbidden({"error":{"code":"Authorization_RequestDenied"}})',
    });
    expect(saved('collected.json').files).toMatchObject({
      'application.json': 'absent',
      'federated-credentials.json': 'absent',
      'service-principal.json': 'read',
      'app-role-assignments.json': 'absent',
      'oauth2-permission-grants.json': 'forbidden',
    });
    expect(existsSync(join(directory, 'audit', 'oauth2-permission-grants.json'))).toBe(false);
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'oauth2-permission-grants.json: may not be read\n' });
  });

  it('fails at the end if something went wrong, but not for schedules of Privileged Identity Management', () => {
    const schedules = (relation: string, of: string) =>
      `roleManagement/directory/${relation}?$filter=principalId eq '${of}'&$expand=roleDefinition`;
    const pim = {
      [schedules('roleEligibilitySchedules', PRINCIPAL_ID)]: 'Forbidden({"message":"PermissionScopeNotGranted"})',
      [schedules('roleAssignmentSchedules', PRINCIPAL_ID)]: 'Bad Request({"code":"AadPremiumLicenseRequired"})',
      [schedules('roleEligibilitySchedules', GROUP)]: 'Bad Request({})',
    };
    expect(collect(pim)).toMatchObject({ status: 0, stderr: '' });
    expect(saved('collected.json').files).toMatchObject({
      [`role-eligibility-schedules-${PRINCIPAL_ID}.json`]: 'forbidden',
      [`role-assignment-schedules-${PRINCIPAL_ID}.json`]: 'unlicensed',
      [`role-eligibility-schedules-${GROUP}.json`]: 'failed',
    });
    expect(collect({ ...pim, [NEXT.slice(33)]: 'Connection aborted.' })).toMatchObject({
      status: 1,
      stderr: 'oauth2-permission-grants.json: ERROR: Connection aborted.\n',
    });
    expect(existsSync(join(directory, 'audit', 'oauth2-permission-grants.json'))).toBe(false);
    expect(saved('collected.json').files).toMatchObject({ 'member-of.json': 'read' });
  });

  it('notes each file once, also where it reads an API that the catalogue lacks again', () => {
    collect();
    const record = recognize(readFileSync(join(directory, 'audit', 'collected.json')));
    expect(record).toMatchObject({ kind: 'record' });
    expect(saved('collected.json').files).toMatchObject({ [`api-${HR_OBJECT_ID}.json`]: 'read' });
  });

  it('notes that the groups of the service principal could not be read, which may hold directory roles', () => {
    const members = `servicePrincipals/${PRINCIPAL_ID}/transitiveMemberOf?$select=id,isAssignableToRole&$top=999`;
    expect(collect({ [members]: 'Too Many Requests({})' })).toMatchObject({
      status: 1,
      stderr: 'role-assignments-of-groups.json: ERROR: Too Many Requests({})\n',
    });
    expect(saved('collected.json').files).toMatchObject({ 'role-assignments-of-groups.json': 'failed' });
  });

  it('stops when nobody is signed in, and when the sign-in ends', () => {
    expect(collect({ account: "Please run 'az login' to setup account." })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Run az login --allow-no-subscriptions first.'),
    });
    expect(collect({ [`applications/${OBJECT_ID}`]: 'AADSTS700082: The refresh token has expired.' }).status).toBe(1);
    expect(existsSync(join(directory, 'audit', 'collected.json'))).toBe(false);
  });

  it('removes what an earlier run left, and nothing else', () => {
    mkdirSync(join(directory, 'audit'));
    for (const name of ['api-old.json', 'collected.json', 'mine.json']) {
      writeFileSync(join(directory, 'audit', name), '{}');
    }
    collect();
    const left = readdirSync(join(directory, 'audit'));
    expect(left).toContain('mine.json');
    expect(left.filter((name) => name === 'api-old.json' || name.endsWith('.part'))).toEqual([]);
  });
});

describe('the script for PowerShell', () => {
  const script = collectScript(CLIENT_ID, 'powershell');
  const code = script
    .split('\n')
    .filter((line) => !/^\s*#/.test(line))
    .join('\n');

  it('has every quote and bracket closed', () => {
    const open: string[] = [];
    const pairs: Record<string, string> = { ')': '(', '}': '{', ']': '[' };
    for (const character of code.replace(/'(?:[^']|'')*'/g, '')) {
      if ('({['.includes(character)) {
        open.push(character);
      } else if (character in pairs) {
        expect(open.pop()).toBe(pairs[character]);
      }
    }
    expect(open).toEqual([]);
    expect(code.replace(/'(?:[^']|'')*'/g, '')).not.toContain("'");
  });

  it('has nothing that Windows PowerShell lacks, and no text that a shell would change', () => {
    expect(script).toMatch(/^[\n\x20-\x7e]*$/);
    // In double quotes "$filter" is a variable, which is empty.
    expect(code.replace(/'(?:[^']|'')*'/g, '')).not.toMatch(/["`]/);
    expect(code).not.toMatch(/\?\?|\?\.|&&|\|\|/);
    // What is redirected loses characters outside the code page.
    expect(code).not.toMatch(/(?<!2)> *[^&]/);
  });

  it('removes nothing unless it is in its folder', () => {
    const steps = code.slice(0, code.indexOf("Remove-Item -Path 'collected.json'")).split('\n');
    for (const step of ['New-Item -ItemType Directory', 'Resolve-Path', 'Push-Location']) {
      expect(steps.find((line) => line.includes(step))).toContain('-ErrorAction Stop');
    }
  });

  it('has no parameters in an address, which az.cmd cuts at "&"', () => {
    expect(code).not.toMatch(/graph\.microsoft\.com[^']*[?&]/);
    expect(code.match(/'\$(?:select|filter|expand)=/g)?.length).toBeGreaterThan(5);
  });

  it('reads the same as the script for bash', () => {
    const bash = collectScript(CLIENT_ID, 'bash');
    for (const part of bash.match(
      /(?<=fetch "?)[a-z-]+|\$(?:select|expand)=[^' ]+|role\w+Schedules|roleAssignments/g,
    ) ?? []) {
      expect(script).toContain(part);
    }
  });
});
