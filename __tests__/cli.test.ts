import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TerraformStack } from 'cdktf';
import { GraphAppRole } from '../lib';
import { run } from '../lib/cli';
import { cli, refusal } from './cli';
import { asks, configuration, DIRECTORY_READ_WRITE_ALL, plan, planFile, ref, USER_READ } from './review/helpers';
import { newApp, synthText } from './synth';

let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'cli-'));
});

afterAll(() => rmSync(directory, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(directory, name);
  writeFileSync(path, typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
  return path;
}

const refused = (args: string[], stdin?: string | Buffer) => refusal(cli(args, stdin));

test('--help says how the command is used', () => {
  expect(cli(['--help']).out).toContain('review --base OLD NEW');
  expect(cli(['review', '-h'])).toMatchObject({ code: 0, err: '' });
});

test('--help of a command is about this command alone', () => {
  const { out } = cli(['audit', '--help']);
  expect(out).toContain('--collect CLIENT_ID');
  expect(out).toContain('Exit codes: 0');
  expect(out).not.toContain('--base OLD');
});

test('two folders without --base are refused with the command that compares them', () => {
  const [base, head] = ['base', 'head'].map((name) => {
    const path = join(directory, name);
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'plan.json'), JSON.stringify(plan('create')));
    return path;
  });
  expect(refused(['review', base, head])).toContain('review --base OLD NEW');
});

test('a folder of files that are no plans is refused by the first of them', () => {
  const path = join(directory, 'no-plans');
  mkdirSync(path);
  writeFileSync(join(path, 'a.json'), '{"hello":1}');
  expect(refused(['review', path])).toMatch(/: "[^"]+a\.json" is neither a plan nor/);
  writeFileSync(join(path, 'b.json'), '[]');
  expect(refused(['review', path])).toMatch(/: none of 2 files can be read; the first: "[^"]+a\.json"/);
});

test('a plan is reviewed, from a file or from standard input, with the same report', () => {
  const fromFile = cli(['review', planFile('permissions-added')]);
  expect(fromFile).toMatchObject({ code: 0, err: '' });
  expect(fromFile.out).toContain('Directory.ReadWrite.All');
  expect(cli(['review', '-'], readFileSync(planFile('permissions-added')))).toEqual(fromFile);
});

test('a plan that PowerShell wrote in UTF-16 is read', () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(JSON.stringify(plan('create')), 'utf16le')]);
  expect(cli(['review', file('utf16.json', utf16)])).toEqual(cli(['review', planFile('create')]));
});

test('a byte order mark in front of UTF-8 is read over', () => {
  expect(cli(['review', '-'], `\ufeff${JSON.stringify(plan('create'))}`).code).toBe(0);
});

test('a bug exits with 2 in one line that repeats nothing of a file', () => {
  let err = '';
  const io = {
    readStdin: () => {
      throw new TypeError('with a secret\nand more');
    },
    out: () => undefined,
    err: (text: string) => {
      err += text;
    },
  };
  expect(run(['review', '-'], io)).toBe(2);
  expect(err).toMatch(/^cdktf-rewst-owned-app: this is a bug of [^\n]*TypeError at [^\n]+\n$/);
  expect(err).not.toContain('secret');
});

test('without a before, the report says what is there and not what is added', () => {
  const owned = configuration({
    owners: ['alice'],
    web: { redirect_uris: ['https://a.test/', 'https://engine.rewst.io/'] },
  });
  expect(cli(['review', file('owned.tf.json', owned)]).out).toContain(
    "the app has 1 redirect URI off Rewst's hosts; the app has 1 owner.",
  );
});

test('--format json writes the report as data of schema version 2', () => {
  const report = JSON.parse(cli(['review', '--format', 'json', planFile('permissions-added')]).out);
  expect(report).toMatchObject({ schemaVersion: 2, source: 'plan', level: 'critical', kept: 3, gates: [] });
  expect(report.changes[0]).toEqual({
    change: 'added',
    stack: '',
    tenant: null,
    app: 'Rewst',
    address: 'azuread_application.rewst',
    principal: 'app',
    permission: 'Microsoft Graph Directory.ReadWrite.All (application)',
    kind: 'application',
    loses: false,
    api: 'Microsoft Graph',
    apiClientId: '00000003-0000-0000-c000-000000000000',
    value: 'Directory.ReadWrite.All',
    id: DIRECTORY_READ_WRITE_ALL,
    unresolved: null,
    adminConsentRequired: true,
    consent: null,
    note: null,
    impact: 'critical',
    granted: 'now',
    oneUser: false,
    within: [],
    integrations: [],
    sources: ['azuread_app_role_assignment.graph["Directory.ReadWrite.All"]', 'azuread_application.rewst'],
    unknownIn: [],
    gained: true,
    exception: null,
  });
});

test('the gate exits with 1 and still writes the report', () => {
  const { code, out, err } = cli(['review', '--fail-on', 'critical', planFile('permissions-added')]);
  expect(code).toBe(1);
  expect(out).toContain('⛔ `--fail-on critical` stops this: 3 gains.');
  expect(err).toBe('cdktf-rewst-owned-app: stopped by --fail-on critical: 3 gained, see the report\n');
});

test('the gate exits with 0 for what gains nothing', () => {
  const { code, out, err } = cli(['review', '--fail-on', 'broadening', planFile('destroy')]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('✅ `--fail-on broadening` lets this pass.');
});

test('--base compares synthesized files, whether cdktf.out or cdk.tf.json', () => {
  const before = newApp();
  const after = newApp();
  after.integrations[0].node.addMetadata('unrelated', true);
  const old = stacks('old', { test: synthText(TerraformStack.of(before)) });
  const same = join(stacks('same', { test: synthText(TerraformStack.of(after)) }), 'stacks', 'test', 'cdk.tf.json');
  expect(cli(['review', '--base', old, same]).out).toContain('🟢 Nothing changes');
  expect(cli(['review', '--base', old, join(same, '..')]).out).toContain('🟢 Nothing changes');
  const wider = file(
    'wider.tf.json',
    JSON.parse(readFileSync(same, 'utf8'), (key, value) =>
      key === 'sign_in_audience' ? 'AzureADMultipleOrgs' : value,
    ),
  );
  expect(cli(['review', '--base', old, wider, '--fail-on', 'broadening'])).toMatchObject({ code: 1 });
});

test('a cdktf.out without --base says what its stacks ask for', () => {
  const out = stacks('inventory', { test: synthText(TerraformStack.of(newApp())) });
  const { code, out: report } = cli(['review', out]);
  expect(code).toBe(0);
  expect(report).toContain('`Rewst` asks for 5 permissions');
  expect(report).not.toContain('is a new app');
});

test('a configuration without apps says so', () => {
  expect(cli(['review', file('none.tf.json', { resource: {} })]).out).toBe('**⚪ No app asks for anything.**\n');
});

test('apps of several stacks are told apart by their stacks', () => {
  const text = JSON.stringify(configuration(asks(['Scope', USER_READ])));
  const { out } = cli([
    'review',
    '--base',
    stacks('none-yet', { east: '{}' }),
    stacks('both', { east: text, west: text }),
  ]);
  expect(out).toContain('2 apps ask for 2 more permissions');
  expect(out).toContain('| `Rewst` (stack `east`) |');
  expect(out).toContain('- `Rewst` (stack `west`) is a new app.');
});

test('hand-written *.tf.json files of a directory are one configuration', () => {
  const path = join(directory, 'hand-written');
  mkdirSync(path);
  writeFileSync(join(path, 'a.tf.json'), JSON.stringify(configuration(asks(['Scope', USER_READ]))));
  writeFileSync(
    join(path, 'b.tf.json'),
    JSON.stringify({
      resource: {
        azuread_application_owner: {
          o: { application_id: ref('azuread_application.rewst.id'), owner_object_id: 'someone' },
        },
      },
    }),
  );
  expect(cli(['review', path]).out).toContain('`someone` is an owner of the application of `Rewst`');
});

test.each(['main.tf', 'main.tofu', 'a.tofu.json', 'override.tf.json', 'a_override.tf.json'])(
  'a directory that holds %s beside *.tf.json needs a plan',
  (name) => {
    const path = join(directory, `with-${name}`);
    mkdirSync(path);
    writeFileSync(join(path, 'a.tf.json'), JSON.stringify(configuration()));
    writeFileSync(join(path, name), '{}');
    expect(refused(['review', path])).toMatch(new RegExp(`"${name}".*terraform plan -out`));
  },
);

test.each(['more.tf', 'more.tf.json', 'override.tf.json'])(
  'a stack that holds %s beside its own file needs a plan',
  (name) => {
    const path = stacks(`stray-${name}`, { east: '{}' });
    writeFileSync(join(path, 'stacks/east', name), '{}');
    expect(refused(['review', path])).toMatch(new RegExp(`"${name}".*terraform plan -out`));
  },
);

describe('JSON with two blocks under one key, which Terraform reads both', () => {
  const twice = '{"resource":{"azuread_group":{"a":{}}},"resource":{"azuread_group":{"b":{}}}}';

  test('is refused as a file', () => {
    const path = join(directory, 'twice.tf.json');
    writeFileSync(path, twice);
    expect(refused(['review', path])).toMatch(/"resource" twice.*terraform plan -out/);
  });

  test('is refused in a directory', () => {
    const path = join(directory, 'twice');
    mkdirSync(path);
    writeFileSync(join(path, 'a.tf.json'), twice);
    expect(refused(['review', path])).toMatch(/"resource" twice/);
  });

  test('is refused in an output directory', () => {
    expect(refused(['review', stacks('twice-in-a-stack', { east: twice })])).toMatch(/"resource" twice/);
  });

  test('is refused in an exceptions file', () => {
    const exceptions = file('twice.json', `{"exceptions":[],"exceptions":[]}`);
    expect(refused(['review', '--exceptions', exceptions, stacks('well', { east: '{}' })])).toMatch(
      /"exceptions" twice in one object, and must be/,
    );
  });

  test('may be comments', () => {
    const path = join(directory, 'comments.tf.json');
    writeFileSync(path, '{"//":"a","//":"{ \\"resource\\": 1 }","resource":{"azuread_group":{"b":{"//":"x"}}}}');
    expect(cli(['review', path]).code).toBe(0);
  });
});

test('a planned resource whose change is put off makes no plan less whole', () => {
  const address = 'azuread_application.later';
  const change = { address, mode: 'managed', type: 'azuread_application', change: { actions: ['create'] } };
  const json = {
    format_version: '1.2',
    planned_values: { root_module: { resources: [{ address, mode: 'managed', type: 'azuread_application' }] } },
    resource_changes: [],
    deferred_changes: [{ reason: 'instance_count_unknown', resource_change: change }],
  };
  expect(cli(['review', file('deferred.json', json)])).toMatchObject({ code: 0, err: '' });
  expect(cli(['review', file('cut.json', { ...json, deferred_changes: [] })]).err).toContain('is no whole plan');
});

test('--synth beside a plan says which integrations ask', () => {
  const synthesized = file('beside.tf.json', {
    resource: {
      azuread_application: {
        rewst: {
          required_resource_access: [
            {
              resource_app_id: '00000003-0000-0000-c000-000000000000',
              resource_access: [
                {
                  '//': 'Directory.ReadWrite.All (application), for Graph, Backup',
                  id: DIRECTORY_READ_WRITE_ALL,
                  type: 'Role',
                },
              ],
            },
          ],
        },
      },
    },
  });
  const { out } = cli(['review', '--synth', synthesized, planFile('permissions-added')]);
  expect(out.split('\n').find((line) => line.includes('| application | `Microsoft Graph`'))).toMatch(
    /\| `Graph`, `Backup` \|$/,
  );
});

test('--synth beside a plan says what a boundary accepted at synth, as does the report of that', () => {
  const permission = 'Microsoft Graph Directory.ReadWrite.All (application)';
  const json = { terraform: {}, '//': { permissionExceptions: [{ permission, reason: 'Board, May' }] } };
  const args = ['review', '--synth', file('accepted.tf.json', json), planFile('permissions-added')];
  const accepted = '`Board, May` (accepted at synth, which does not open the gate)';
  expect(cli(args).out).toContain(accepted);
  const report = file('accepted-report.json', JSON.parse(cli([...args, '--format', 'json']).out));
  expect(cli(['review', report]).out).toContain(accepted);
});

test('an exceptions file may be in UTF-16, as Windows PowerShell writes it', () => {
  const path = file('utf-16.json', Buffer.from('\uFEFF{ "exceptions": [] }', 'utf16le'));
  expect(cli(['review', '--exceptions', path, planFile('create')])).toMatchObject({ code: 0, err: '' });
});

describe('bad input is refused with one line and the command that makes the right thing', () => {
  const cases: [what: string, args: () => string[], says: string[]][] = [
    ['no command', () => [], ['no command', '--help']],
    ['an unknown command', () => ['reveiw'], ['"reveiw"', '--help']],
    ['no file', () => ['review'], ['one file or directory, got 0', '--help']],
    ['two files', () => ['review', 'a', 'b'], ['none of 2 files']],
    ['an unknown option', () => ['review', '--fail', 'x'], ["'--fail'", '--help']],
    ['an option without its value', () => ['review', 'x', '--base'], ['--base', '--help']],
    ['an unknown format', () => ['review', '--format', 'xml', 'x'], ['markdown, json', '"xml"']],
    [
      'an unknown level',
      () => ['review', '--fail-on', 'medium', 'x'],
      ['one of broadening, high, critical', '"medium"'],
    ],
    [
      'a missing file',
      () => ['review', join(directory, 'none.json')],
      ['does not exist', 'terraform show -json', 'cdktf synth'],
    ],
    ['an empty file', () => ['review', file('empty.json', ' \n')], ['is empty', 'terraform show -json']],
    [
      'a file that is not JSON',
      () => ['review', file('text.json', 'Plan: 1 to add')],
      ['is not JSON', 'terraform show -json'],
    ],
    [
      'a file that is cut off',
      () => ['review', file('cut.json', JSON.stringify(plan('create')).slice(0, 900))],
      ['is cut off', 'terraform show -json'],
    ],
    [
      'a binary plan',
      () => ['review', file('plan.bin', Buffer.from('PK\x03\x04rest'))],
      ['is a binary plan', 'terraform show -json plan.bin > plan.json'],
    ],
    [
      'a state file',
      () => ['review', file('terraform.tfstate', { version: 4, serial: 1, lineage: 'x', resources: [] })],
      ['is a state', 'terraform plan -out'],
    ],
    [
      'a state that was shown',
      () => ['review', file('state.json', { format_version: '1.0', values: {} })],
      ['is a state', 'terraform plan -out'],
    ],
    [
      'a plan of a newer format',
      () => ['review', file('newer.json', { ...plan('create'), format_version: '2.0' })],
      ['"2.0"', 'newer than 1', 'npm install'],
    ],
    [
      'a plan format that is no version',
      () => ['review', file('odd.json', { ...plan('create'), format_version: 'x' })],
      ['"x", which is none', 'terraform plan -out'],
    ],
    [
      'the plan of a failed run',
      () => ['review', file('errored.json', { ...plan('create'), errored: true })],
      ['failed', 'terraform plan -out'],
    ],
    ...[
      ['no list of changes', {}],
      ['a list of changes that is none', { resource_changes: {} }],
      ['a change that is none', { resource_changes: [{ address: 'azuread_application.a' }] }],
      ['a list that lacks a change', { resource_changes: [] }],
    ].map(([what, more]): [string, () => string[], string[]] => [
      `a plan with ${what}`,
      () => {
        const child_modules = [{ resources: [{ address: 'module.m.azuread_application.a', mode: 'managed' }] }];
        const planned_values = { root_module: { child_modules } };
        return ['review', file('part.json', { format_version: '1.2', planned_values, ...(more as object) })];
      },
      ['is no whole plan', 'terraform plan -out'],
    ]),
    ['other JSON', () => ['review', file('other.json', { hello: 1 })], ['neither a plan nor synthesized']],
    ['a JSON list', () => ['review', file('list.json', [])], ['neither a plan nor synthesized']],
    [
      'a directory without stacks',
      () => ['review', emptyDirectory()],
      ['has no stacks', 'cdktf synth', 'terraform show -json'],
    ],
    ['a stack that is not there', () => ['review', brokenDirectory()], ['cannot be read: ENOENT']],
    [
      '--fail-on without --base',
      () => ['review', '--fail-on', 'high', file('c.tf.json', configuration())],
      ['--fail-on', '--base OLD NEW'],
    ],
    [
      '--base with a plan',
      () => ['review', '--base', file('c.tf.json', configuration()), planFile('create')],
      ['--base goes with synthesized JSON'],
    ],
    [
      'a plan as --base',
      () => ['review', '--base', planFile('create'), file('c.tf.json', configuration())],
      ['--base must be synthesized', 'cdktf synth'],
    ],
    [
      '--synth without a plan',
      () => ['review', '--synth', file('c.tf.json', configuration()), file('d.tf.json', configuration())],
      ['--synth goes with a plan'],
    ],
    [
      '--synth of several stacks',
      () => [
        'review',
        '--synth',
        stacks('several', { a: '{"resource":{}}', b: '{"resource":{}}' }),
        planFile('create'),
      ],
      ['2 stacks', 'cdk.tf.json'],
    ],
    [
      'a missing exceptions file',
      () => ['review', '--exceptions', join(directory, 'none'), planFile('create')],
      ['cannot be read: ENOENT'],
    ],
    [
      'an exceptions file that is cut off',
      () => ['review', '--exceptions', file('cut-exceptions.json', '{ "exceptions": [{ "perm'), planFile('create')],
      ['is cut off', 'it must be { "exceptions": [{ "permission"'],
    ],
    [
      'an exceptions file of Windows PowerShell that is cut off',
      () => ['review', '--exceptions', file('utf-16.json', Buffer.from('\uFEFF{ "exc', 'utf16le')), planFile('create')],
      ['is cut off', 'it must be { "exceptions": [{ "permission"'],
    ],
    [
      'an exceptions file that is empty',
      () => ['review', '--exceptions', file('no-exceptions.json', ''), planFile('create')],
      ['is empty', 'it must be { "exceptions": [{ "permission"'],
    ],
    [
      'a list of tenants that is not JSON',
      () => ['review', '--tenants', file('tenants.json', 'contoso'), file('one.tf.json', { terraform: {} })],
      ['is not JSON', 'it must be { "tenants": [{ "id"'],
    ],
    [
      'a list with a tenant whose GUID is that of nobody',
      () => {
        const tenants = [{ id: 'contoso', tenantId: '00000000-0000-0000-0000-000000000000' }];
        return ['review', '--tenants', file('tenants.json', { tenants }), file('one.tf.json', { terraform: {} })];
      },
      ['"tenantId" of tenants[0]', 'must be the GUID of a tenant', '00000000'],
    ],
    [
      'an exceptions file of another shape',
      () => ['review', '--exceptions', file('e.json', []), planFile('create')],
      ['{ "exceptions": [{ "permission"'],
    ],
    [
      'an exception without a reason',
      () => exceptions({ permission: `${GraphAppRole.USER_READ_ALL}`, reason: ' ' }),
      ['exceptions[0]', 'a written "reason"'],
    ],
    [
      'an exception with something else',
      () => exceptions({ permission: `${GraphAppRole.USER_READ_ALL}`, reason: 'x', until: '2027-02-30' }),
      ['"until" of', 'a date such as 2027-05-31', '2027-02-30'],
    ],
    [
      'an exception for a permission with a typo',
      () => exceptions({ permission: 'Microsoft Graph User.Raed.All (application)', reason: 'x' }),
      ['"Microsoft Graph User.Raed.All (application)"', 'nearest: Microsoft Graph User.Read.All (application)'],
    ],
  ];

  test.each(cases)('%s', (_, args, says) => {
    const line = refused(args());
    for (const words of says) {
      expect(line).toContain(words);
    }
  });

  test('and nothing of its content, which may be secret', () => {
    expect(refused(['review', '-'], '{"password": hunter2-canary}')).not.toContain('canary');
    expect(refused(['review', '-'], 'hunter2-canary')).not.toContain('canary');
  });
});

function exceptions(exception: unknown): string[] {
  return ['review', '--exceptions', file('exceptions.json', { exceptions: [exception] }), planFile('create')];
}

function emptyDirectory(): string {
  const path = join(directory, 'no-stacks');
  mkdirSync(path, { recursive: true });
  return path;
}

function brokenDirectory(): string {
  const path = join(directory, 'broken');
  mkdirSync(path, { recursive: true });
  writeFileSync(
    join(path, 'manifest.json'),
    JSON.stringify({ stacks: { gone: { synthesizedStackPath: 'gone.json' } } }),
  );
  return path;
}

/** A cdktf.out with the given stacks. */
function stacks(name: string, texts: Record<string, string>): string {
  const path = join(directory, name);
  const entries = Object.entries(texts).map(([stack, text]) => {
    mkdirSync(join(path, 'stacks', stack), { recursive: true });
    writeFileSync(join(path, 'stacks', stack, 'cdk.tf.json'), text);
    return [stack, { synthesizedStackPath: `stacks/${stack}/cdk.tf.json` }];
  });
  writeFileSync(join(path, 'manifest.json'), JSON.stringify({ stacks: Object.fromEntries(entries) }));
  return path;
}
