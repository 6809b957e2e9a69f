import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiPermission, GraphScope, PermissionType } from '../../lib';
import { severityOfChange } from '../../lib/review/render/severity';
import { cli } from '../cli';
import type { Json } from '../synth';
import { appOf, CALLBACK, planOf, tenantId } from '../tenant-plans';
import { USER_READ_ALL } from './helpers';

const directory = mkdtempSync(join(tmpdir(), 'many-'));
afterAll(() => rmSync(directory, { recursive: true }));

let count = 0;
function folder(files: Record<string, Json | string>): string {
  const path = join(directory, `folder-${count++}`);
  mkdirSync(path);
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(path, `${name}.json`), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return path;
}

/** The plans of so many tenants, each as `of` says. */
const plans = (number: number, of: (i: number) => Json = (i) => planOf(i)) =>
  Object.fromEntries(Array.from({ length: number }, (_, i) => [`t${i}`, of(i)]));
const reportOf = (path: string, ...args: string[]): Json =>
  JSON.parse(cli(['review', path, '--format', 'json', ...args]).out);

const listOf = (number: number) =>
  join(
    folder({
      tenants: { tenants: Array.from({ length: number }, (_, i) => ({ id: `t${i}`, tenantId: tenantId(i) })) },
    }),
    'tenants.json',
  );

test('what is equal in all tenants is said once, and the worst tenant comes first', () => {
  const { code, out } = cli(['review', folder(plans(40, (i) => planOf(i, { roles: i === 7 ? [USER_READ_ALL] : [] })))]);
  expect(code).toBe(0);
  expect(out.match(/`User\.Read`/g)).toHaveLength(1);
  expect(out).toContain('`Rewst` (in all 40 tenants)');
  expect(out).toContain('| `Rewst` (tenant `t7`, ID `0000000a-0000-4000-8000-000000000007`) | `User.Read.All` |');
});

test('reports are joined as plans are, byte for byte, in any order', () => {
  const all = plans(8, (i) => planOf(i, { roles: i === 3 ? [USER_READ_ALL] : [] }, {}));
  const path = folder(all);
  const reports = folder(
    Object.fromEntries(
      Object.keys(all).map((name) => [name, cli(['review', join(path, `${name}.json`), '--format', 'json']).out]),
    ),
  );
  const { out } = cli(['review', path, '--fail-on', 'broadening']);
  expect(cli(['review', reports, '--fail-on', 'broadening']).out).toBe(out);
  const files = Object.keys(all).map((name) => join(path, `${name}.json`));
  expect(cli(['review', ...files.reverse(), '--fail-on', 'broadening']).out).toBe(out);
});

test.each([
  [{ gained: true, impact: 'critical', loses: false }, 'critical'],
  [{ gained: true, impact: 'other', loses: false }, 'broadening'],
  [{ gained: false, impact: 'critical', loses: true }, 'part'],
  [{ gained: false, impact: 'critical', loses: false }, 'none'],
] as const)('a tenant is ranked by the severity of its changes: %j is %s', (change, severity) => {
  expect(severityOfChange(change)).toBe(severity);
});

test('tenants are in the order of their names, whatever their folders are called', () => {
  const [first, second] = [folder({ b: planOf(0) }), folder({ a: planOf(1) })];
  const { stacks } = JSON.parse(cli(['review', join(first, 'b.json'), join(second, 'a.json'), '--format', 'json']).out);
  expect(stacks.map(({ name }: Json) => name)).toEqual(['a', 'b']);
});

test.each([
  ['Contributor', ['broadening', 'high']],
  ['Owner', ['broadening', 'high', 'critical']],
])('a saved report stops the levels that its plan stops: Azure role %s', (role_definition_name, stopped) => {
  const address = 'azurerm_role_assignment.r';
  const principal_id = '99999999-9999-4999-8999-999999999999';
  const role = {
    address,
    mode: 'managed',
    type: 'azurerm_role_assignment',
    change: {
      actions: ['create'],
      before: null,
      after: { scope: '/', role_definition_name, principal_id },
    },
  };
  const path = folder(
    plans(2, (i) => {
      const plan = planOf(i, {}, {});
      if (i === 1) {
        plan.resource_changes.push(role);
        const expressions = { principal_id: { constant_value: principal_id } };
        plan.configuration.root_module.resources.push({ address, expressions });
      }
      return plan;
    }),
  );
  const reports = folder({
    t0: cli(['review', join(path, 't0.json'), '--format', 'json']).out,
    t1: cli(['review', join(path, 't1.json'), '--format', 'json']).out,
  });
  for (const from of [path, reports]) {
    const levels = ['broadening', 'high', 'critical'].filter(
      (level) => cli(['review', from, '--fail-on', level]).code === 1,
    );
    expect(levels).toEqual(stopped);
  }
});

describe('a deviation', () => {
  test("is not what a partner's app is granted at customers, who have no app of their own", () => {
    const customer = (i: number, app_role_id = USER_READ_ALL) => {
      const plan = planOf(i);
      const grant = { app_role_id, principal_object_id: 'partner', resource_object_id: 'graph' };
      const address = 'azuread_app_role_assignment.partner';
      plan.configuration.root_module.resources = [{ address, provider_config_key: 'azuread', expressions: {} }];
      plan.resource_changes = [
        {
          address,
          mode: 'managed',
          type: 'azuread_app_role_assignment',
          change: { actions: ['create'], before: null, after: { ...grant, resource_display_name: 'Microsoft Graph' } },
        },
      ];
      return plan;
    };
    const mixed = (i: number) => (i < 6 ? planOf(i) : customer(i));
    expect(reportOf(folder(plans(12, mixed))).deviations).toEqual([]);
    const other = (i: number) => (i === 7 ? customer(i, '19dbc75e-c2e2-444c-a770-ec69d8559fc7') : mixed(i));
    expect(reportOf(folder(plans(12, other))).deviations).toMatchObject([
      { role: 'customer', what: 'Microsoft Graph Directory.ReadWrite.All (application)', has: ['t7'] },
      { role: 'customer', what: 'Microsoft Graph User.Read.All (application)', lacks: ['t7'] },
    ]);
  });

  test('is what one of six has, or lacks', () => {
    const { deviations } = reportOf(folder(plans(6, (i) => planOf(i, { roles: i === 2 ? [USER_READ_ALL] : [] }))));
    expect(deviations).toMatchObject([
      { what: 'Microsoft Graph User.Read.All (application)', kind: 'asks', rule: 'lacks', has: ['t2'], isNew: true },
    ]);
    const lacking = reportOf(folder(plans(6, (i) => planOf(i, { roles: i === 2 ? [] : [USER_READ_ALL] })))).deviations;
    expect(lacking).toMatchObject([{ rule: 'has', lacks: ['t2'] }]);
  });

  test('is none where two halves are two groups', () => {
    const { deviations, groups } = reportOf(
      folder(plans(10, (i) => planOf(i, { roles: i % 2 === 0 ? [USER_READ_ALL] : [] }))),
    );
    expect(deviations).toEqual([]);
    expect(groups).toMatchObject([{ has: ['t0', 't2', 't4', 't6', 't8'] }]);
  });

  test('has no rule where tenants are few', () => {
    const { deviations } = reportOf(folder(plans(3, (i) => planOf(i, { roles: i === 2 ? [USER_READ_ALL] : [] }))));
    expect(deviations).toMatchObject([{ rule: null, has: ['t2'], lacks: ['t0', 't1'] }]);
  });

  test('is no region', () => {
    const uri = CALLBACK.replace('rewst.io', 'rewst.eu');
    expect(reportOf(folder(plans(6, (i) => planOf(i, { uri: i === 2 ? uri : CALLBACK })))).deviations).toEqual([]);
  });

  test.each(['t2', tenantId(10).toUpperCase()])('that is expected, of tenant %s, is one counted line', (tenant) => {
    const path = folder(plans(6, (i) => planOf(i === 2 ? 10 : i, { roles: i === 2 ? [USER_READ_ALL] : [] })));
    const entry = { deviation: 'Microsoft Graph User.Read.All (application)', tenant, reason: 'HR asked for it' };
    const file = join(folder({ exceptions: { exceptions: [entry] } }), 'exceptions.json');
    const { out } = cli(['review', path, '--exceptions', file]);
    expect(out).toContain('1 deviation is expected, with a reason.');
    expect(out).not.toContain('**What tenants differ in**');
  });

  test('that is expected of whoever deviates is not expected of those who do not', () => {
    const path = folder(plans(6, (i) => planOf(i, { roles: i === 2 ? [USER_READ_ALL] : [] })));
    const entry = { deviation: 'Microsoft Graph User.Read.All (application)', reason: 'HR asked for it' };
    const file = join(folder({ exceptions: { exceptions: [entry] } }), 'exceptions.json');
    const { deviations } = reportOf(path, '--exceptions', file);
    expect(deviations).toMatchObject([{ rule: 'lacks', expected: [{ tenant: 't2', reason: 'HR asked for it' }] }]);
  });

  test('is counted where there are too many for a table', () => {
    const ids = ApiPermission._index.all.flatMap(({ api, type, id }) =>
      api === GraphScope.USER_READ.api && type === PermissionType.APPLICATION ? [id] : [],
    );
    const path = folder(plans(6, (i) => planOf(i, { roles: i === 2 ? ids.slice(0, 43) : [] })));
    expect(cli(['review', path]).out).toContain('And 3 more differences.');
  });

  test('that is old comes after what the change brings', () => {
    const { deviations } = reportOf(
      folder(
        plans(6, (i) =>
          i === 1
            ? planOf(i, { uri: `${CALLBACK}/other` }, { uri: CALLBACK })
            : planOf(i, { roles: i === 2 ? [USER_READ_ALL] : [] }, { roles: i === 2 ? [USER_READ_ALL] : [] }),
        ),
      ),
    );
    expect(deviations.map(({ isNew }: Json) => isNew)).toEqual(
      [...deviations.map(({ isNew }: Json) => isNew)].sort().reverse(),
    );
  });
});

describe('the list of tenants', () => {
  test('lets pass what is complete', () => {
    expect(cli(['review', folder(plans(3)), '--tenants', listOf(3)])).toMatchObject({ code: 0, err: '' });
  });

  test.each([
    [[], 2],
    [['--fail-on', 'critical'], 1],
  ])('names what is missing, unreadable, surplus or of another tenant, and reviews the rest (%j)', (gate, code) => {
    const path = folder({ ...plans(2), t2: '{ "cut', t3: planOf(9), extra: planOf(7) });
    const result = cli(['review', path, '--tenants', listOf(5), ...gate]);
    expect(result.code).toBe(code);
    for (const [tenant, problem] of [
      ['t2', 'unreadable'],
      ['t3', 'another tenant'],
      ['t4', 'missing'],
      ['extra', 'surplus'],
    ]) {
      expect(result.out).toContain(`- \`${tenant}\`: **${problem}**`);
      expect(result.err).toContain(`"${tenant}" is `);
    }
    expect(result.out).toContain('`User.Read`');
  });

  test('names a plan, or the report of one, that may be of any tenant', () => {
    const nameless = (i: number, providers: Json) => {
      const plan = planOf(i);
      plan.configuration.provider_config = { ...providers, other: { name: 'random' } };
      return plan;
    };
    const [, , two] = [0, 1, 2].map((i) => planOf(i).configuration.provider_config.azuread);
    const azuread = { name: 'azuread', expressions: { tenant_id: { references: ['var.tenant'] } } };
    const path = folder({
      t0: nameless(0, { azuread: { name: 'azuread' } }),
      t1: { ...nameless(1, { azuread }), variables: { tenant: { value: tenantId(1) } } },
      t2: nameless(2, { azuread: two, 'azuread.other': { ...azuread, alias: 'other' } }),
    });
    const reports = folder(
      Object.fromEntries(
        ['t0', 't1', 't2'].map((name) => [name, cli(['review', join(path, `${name}.json`), '--format', 'json']).out]),
      ),
    );
    for (const each of [path, reports]) {
      const { code, out, err } = cli(['review', each, '--tenants', listOf(3), '--fail-on', 'critical']);
      expect(code).toBe(1);
      expect(out.match(/- `t\d`: \*\*unknown tenant\*\*/g)).toEqual(
        ['t0', 't2'].map((name) => `- \`${name}\`: **unknown tenant**`),
      );
      expect(err).toContain(
        '"t0" is of an unknown tenant: a provider block of azuread does not give the ID of its tenant',
      );
    }
  });

  test('is refused when it is wrong, naming entry and field', () => {
    const file = join(folder({ tenants: { tenants: [{ id: 't0', tenantId: 'x' }] } }), 'tenants.json');
    expect(cli(['review', folder(plans(2)), '--tenants', file])).toMatchObject({ code: 2, out: '' });
    expect(cli(['review', folder(plans(2)), '--tenants', file]).err).toContain('"tenantId" of tenants[0]');
    const none = join(folder({ tenants: { tenants: [null] } }), 'tenants.json');
    expect(cli(['review', folder(plans(2)), '--tenants', none]).err).toContain('"id" of tenants[0]');
    const names = ['t0', 'rewst-t0'].map((id, i) => ({ id, tenantId: tenantId(i) }));
    const both = join(folder({ tenants: { tenants: names } }), 'tenants.json');
    expect(cli(['review', folder(plans(2)), '--tenants', both])).toMatchObject({
      code: 2,
      err: expect.stringContaining('"id" of tenants[1]'),
    });
  });
});

test('two files of one tenant are refused, and so is an empty folder', () => {
  const twice = cli(['review', folder({ a: planOf(1), b: planOf(1) })]);
  expect(twice).toMatchObject({ code: 2, out: '' });
  expect(twice.err).toContain('two files must not be of one tenant, got "a" and "b"');
  expect(cli(['review', folder({})])).toMatchObject({ code: 2, out: '' });
  const beside = cli(['review', folder({ a: planOf(1) }), folder({})]);
  expect(beside).toMatchObject({ code: 2, out: '' });
  expect(beside.err).toContain('has no plans (*.json)');
});

test('an exception for a tenant counts for it alone, by name or ID, and one for an unknown tenant is a typo', () => {
  const path = folder(plans(3, (i) => planOf(i, { roles: [USER_READ_ALL] })));
  const stopped = (tenant: string) => {
    const entry = { permission: 'Microsoft Graph User.Read.All (application)', tenant, reason: 'Agreed' };
    const file = join(folder({ exceptions: { exceptions: [entry] } }), 'exceptions.json');
    const { code, out } = cli(['review', path, '--format', 'json', '--fail-on', 'broadening', '--exceptions', file]);
    return code === 2
      ? 'refused'
      : JSON.parse(out).gates[0].stoppedBy.flatMap(({ stack, what }: Json) =>
          what.includes('User.Read.All') ? [stack] : [],
        );
  };
  expect(stopped('t1')).toEqual(['t0', 't2']);
  expect(stopped(tenantId(2))).toEqual(['t0', 't1']);
  expect(stopped('t9')).toBe('refused');
});

test.each(['t2', 'rewst-t2', tenantId(2).toUpperCase(), 't1'])(
  'an exception for a tenant whose plan is missing or unreadable (%s) stops no review of the others',
  (tenant) => {
    const entry = { permission: 'Microsoft Graph User.Read.All (application)', tenant, reason: 'Agreed' };
    const file = join(folder({ exceptions: { exceptions: [entry] } }), 'exceptions.json');
    const path = folder({ t0: planOf(0), t1: '{ "cut' });
    const result = cli(['review', path, '--tenants', listOf(3), '--exceptions', file, '--fail-on', 'critical']);
    expect(result).toMatchObject({ code: 1, out: expect.stringContaining('`User.Read`') });
    expect(result.out).not.toContain('Agreed');
  },
);

test('hostile names stay text', () => {
  const names = ['..', '[x](https://evil.example)', '<b>', 'a`b', '| x |', 'x'.repeat(200)];
  const { code, out } = cli([
    'review',
    folder(Object.fromEntries(names.map((name, i) => [name.replaceAll('/', '_'), planOf(i)]))),
  ]);
  expect(code).toBe(0);
  expect(out).not.toMatch(/[^`]<b>/);
  expect(out).not.toContain('a`b');
});

test('the report of 1,000 first deployments fits into a comment', () => {
  const { code, out } = cli([
    'review',
    folder(plans(1000, (i) => planOf(i, { roles: i % 3 === 0 ? [USER_READ_ALL] : [] }))),
  ]);
  expect(code).toBe(0);
  expect(out.length).toBeLessThan(60_000);
}, 60_000);

test('a stack that is taken out is a loss, and nothing of it is destroyed', () => {
  const stacks = (...names: string[]) => {
    const path = join(directory, `out-${count++}`);
    for (const [i, name] of names.entries()) {
      mkdirSync(join(path, 'stacks', name), { recursive: true });
      const json = {
        provider: { azuread: [{ tenant_id: tenantId(i) }] },
        resource: { azuread_application: { rewst: appOf({ roles: [USER_READ_ALL] }) } },
      };
      writeFileSync(join(path, 'stacks', name, 'cdk.tf.json'), JSON.stringify(json));
    }
    writeFileSync(
      join(path, 'manifest.json'),
      JSON.stringify({
        stacks: Object.fromEntries(names.map((name) => [name, { synthesizedStackPath: `stacks/${name}/cdk.tf.json` }])),
      }),
    );
    return path;
  };
  const change = ['review', '--base', stacks('a', 'b', 'c'), stacks('a', 'b'), '--fail-on', 'loss'];
  const { code, out } = cli(change);
  expect(code).toBe(1);
  expect(out).toMatch(/^\*\*🟠 Loss: 1 stack is left behind \(stack `c`\)\.\*\*/);
  expect(out).toContain('Stack `c`');
  expect(out).not.toContain('this disables');
  expect(out).not.toContain('is destroyed');
  expect(cli(['review', '--base', stacks('a', 'b'), stacks('a', 'b', 'c'), '--fail-on', 'loss']).code).toBe(0);

  const accepted = (address: string) => {
    const entry = { loss: 'stack-left-behind', address, reason: 'Destroyed' };
    return cli([...change, '--exceptions', join(folder({ exceptions: { exceptions: [entry] } }), 'exceptions.json')])
      .code;
  };
  expect([accepted('c'), accepted('b')]).toEqual([0, 1]);
});

test('secrets that end soon are listed by date and tenant', () => {
  const secret = (end_date: string) => ({
    resource: {
      azuread_application: { rewst: appOf() },
      azuread_application_password: {
        a: { application_id: '${azuread_application.rewst.id}', display_name: 'a', end_date },
      },
    },
  });
  const path = join(folder({}), 'x.tf.json');
  writeFileSync(path, JSON.stringify(secret('2020-01-01T00:00:00Z')));
  expect(cli(['review', path, '--within', '60']).out).toContain('| 2020-01-01 |');
  writeFileSync(path, JSON.stringify(secret('2999-01-01T00:00:00Z')));
  expect(cli(['review', path, '--within', '60']).out).toContain('No client secret ends within these days.');
  expect(cli(['review', path, '--within', 'soon'])).toMatchObject({ code: 2, out: '' });
});

describe('a report that somebody else made', () => {
  const [path] = [folder({ t0: planOf(0, { roles: [USER_READ_ALL] }, {}) })].map((each) => join(each, 't0.json'));
  const entry = { permission: 'Microsoft Graph User.Read.All (application)', reason: 'Agreed' };
  const exceptions = join(folder({ exceptions: { exceptions: [entry] } }), 'exceptions.json');
  const report = reportOf(path, '--exceptions', exceptions);
  const joined = (of: Json, ...args: string[]) =>
    cli(['review', join(folder({ t0: of }), 't0.json'), '--fail-on', 'broadening', ...args]);

  test('is judged by the exceptions of this review alone', () => {
    expect(cli(['review', path, '--fail-on', 'broadening', '--exceptions', exceptions]).code).toBe(0);
    expect(joined(report).code).toBe(1);
    expect(joined(report, '--exceptions', exceptions).code).toBe(0);
  });

  test.each<[what: string, broken: (of: Json) => Json]>([
    ['an impact that there is not', (each) => ({ ...each, impact: 'low' })],
    ['no word on what is gained', ({ gained, ...each }) => each],
    ['a text for a switch', (each) => ({ ...each, loses: 'no' })],
    ['a change that there is not', (each) => ({ ...each, change: '<b>' })],
    ['a type that there is not', (each) => ({ ...each, kind: 'x\n# x' })],
    ['Markdown in a note', (each) => ({ ...each, note: '[x](https://evil.example)' })],
    ['Markdown in who must consent', (each) => ({ ...each, consent: '@everyone' })],
  ])('is refused with %s', (what, broken) => {
    expect(joined({ ...report, changes: report.changes.map(broken) })).toMatchObject({
      code: 2,
      err: expect.stringContaining('is no whole report'),
    });
    const drift = { ...report.drift, changes: report.changes.map(broken) };
    expect([what, joined({ ...report, drift }).code]).toEqual([what, /gained|switch/.test(what) ? 1 : 2]);
  });

  test('is read where it says of an ID what else it stands for', () => {
    const wrong = [GraphScope.USER_READ.id];
    const plan = join(folder({ t0: planOf(0, { roles: wrong }) }), 't0.json');
    const { out } = cli(['review', plan]);
    expect(out).toContain('It is the ID of `User.Read`, a delegated permission.');
    expect(joined(reportOf(plan)).out).toContain('It is the ID of `User.Read`, a delegated permission.');
  });

  test.each(['apps', 'kept'])('is refused with a text for the number of %s', (name) => {
    expect(joined({ ...report, [name]: '1' })).toMatchObject({ code: 2 });
  });
});
