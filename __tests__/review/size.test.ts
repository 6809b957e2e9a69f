import { type Report, renderMarkdown, review, stateOf } from '../../lib/review';
import { readSynth } from '../../lib/review/read/read-synth';
import { expectGolden } from '../golden';
import type { Json } from '../synth';
import { asPlan } from './as-plan';
import {
  asks,
  configuration,
  DIRECTORY_READ_WRITE_ALL,
  ref,
  reviewPlan,
  TODAY,
  USER_READ,
  USER_READ_ALL,
} from './helpers';

/** What GitHub takes for a comment. */
const GITHUB = 65_536;
const HIGH_AND_OTHERS = ['7ab1d382-f21e-4acd-a863-ba3e13f7da61', USER_READ_ALL];

const tenantId = (i: number) => `${String(i).padStart(8, '0')}-1111-4111-8111-111111111111`;
const nameOf = (i: number) => `customer-${String(i).padStart(4, '0')}`;

/** A stack of one app in a tenant of its own. */
function stackOf(i: number, app: Json = {}, others: Json = {}): Json {
  return { provider: { azuread: [{ tenant_id: tenantId(i) }] }, ...configuration(app, others) };
}

function reviewStacks(count: number, before: (i: number) => Json, after: (i: number) => Json): Report {
  const [old, now] = [before, after].map((stack) =>
    stateOf(Array.from({ length: count }, (_, i) => readSynth(nameOf(i), [stack(i)]))),
  );
  return review(old, now, { source: 'comparison', failOn: ['high', 'loss'], today: TODAY });
}

const wanted = asks(['Scope', USER_READ], ...HIGH_AND_OTHERS.map((id): ['Role', string] => ['Role', id]));
const critical = asks(
  ['Scope', USER_READ],
  ...[...HIGH_AND_OTHERS, DIRECTORY_READ_WRITE_ALL].map((id): ['Role', string] => ['Role', id]),
);

/** The table of permissions, its two lines of heads first. */
function permissionRows(markdown: string): string[] {
  const lines = markdown.split('\n');
  const start = lines.findIndex((line) => line.startsWith('| Change '));
  return lines.slice(
    start,
    lines.findIndex((line, i) => i > start && !line.startsWith('|')),
  );
}

describe('1,000 stacks that change alike, but for ten', () => {
  const isOutlier = (i: number) => i % 100 === 7;
  const report = reviewStacks(
    1000,
    (i) => stackOf(i, { web: { redirect_uris: ['https://engine.rewst.io/callback'] } }),
    (i) => {
      const web = i === 107 ? {} : { web: { redirect_uris: ['https://engine.rewst.io/callback'] } };
      return i === 907
        ? { provider: { azuread: [{ tenant_id: tenantId(i) }] } }
        : stackOf(i, { ...web, ...(isOutlier(i) ? critical : wanted) });
    },
  );
  const markdown = renderMarkdown(report);

  test('fit, and read as in golden/', () => {
    expect(markdown.length).toBeLessThan(GITHUB);
    expectGolden('__tests__/review/golden/thousand-stacks.md', markdown);
  });

  test('have a row for what is equal, with how many and where, and the worst first', () => {
    const rows = permissionRows(markdown);
    expect(rows).toHaveLength(2 + 4);
    expect(rows[2]).toMatch(/Directory\.ReadWrite\.All.*critical/);
    expect(rows[2]).toContain('in 9 of 1,000');
    expect(rows[2]).toContain(nameOf(107));
    expect(rows[3]).toContain('in 999 of 1,000');
    expect(rows[3]).toContain(`not in \`${nameOf(907)}\``);
  });

  test('say what single ones lose', () => {
    expect(markdown.split('\n')[0]).toContain('is destroyed');
    const tenants = markdown.split('\n').filter((line) => line.startsWith('| `customer-'));
    expect(tenants[9]).toContain(`\`${nameOf(907)}\` | \`${tenantId(907)}\` | 🔴 loss | 0 | 1 |`);
    expect(markdown).toMatch(new RegExp(`Redirect URI .*${nameOf(107)}.* is removed`));
    expect(report.gates.map(({ failOn, stoppedBy }) => [failOn, stoppedBy.length])).toEqual([
      ['high', 9],
      ['loss', 2],
    ]);
  });

  test('count in the verdict what the table has, and the JSON has everything', () => {
    expect(report.changes).toHaveLength(999 * 3 + 9);
    expect(markdown.split('\n')[0]).toContain('999 apps ask for 3,006 more permissions, of which 9 can take over');
  });
});

test('1,000 apps of one plan that change alike have a row a permission', () => {
  const apps = (app: Json): Json => ({
    resource: {
      azuread_application: Object.fromEntries(
        Array.from({ length: 1000 }, (_, i) => [`a${i}`, { display_name: nameOf(i), ...app }]),
      ),
    },
  });
  const markdown = renderMarkdown(reviewPlan(asPlan(apps({}), apps(wanted))));
  const rows = markdown.split('\n').filter((line) => line.startsWith('| '));
  expect(rows).toHaveLength(2 + 3);
  expect(rows[2]).toContain('<summary>1,000 apps: …</summary>');
  expect(rows[2]).toContain(`\`${nameOf(19)}\` and 980 others`);
  expect(markdown.length).toBeLessThan(GITHUB);
});

describe('1,000 stacks of which no two change alike', () => {
  const report = reviewStacks(
    1000,
    (i) => stackOf(i, {}, i === 500 ? { azuread_application: { other: { display_name: 'Lost' } } } : {}),
    (i) =>
      stackOf(i, {
        display_name: nameOf(i),
        owners: [tenantId(i)],
        web: { redirect_uris: [`https://${nameOf(i)}.test/`] },
        ...asks(['Role', tenantId(i)], ...(i === 999 ? [['Role', DIRECTORY_READ_WRITE_ALL] as ['Role', string]] : [])),
      }),
  );
  const markdown = renderMarkdown(report);

  test('fit, with the worst of every section and the gates', () => {
    expect(markdown.length).toBeLessThan(GITHUB);
    const [verdict] = markdown.split('\n');
    const [, , first] = permissionRows(markdown);
    expect(verdict).toContain('can take over the tenant (`Directory.ReadWrite.All`)');
    expect(first).toContain('Directory.ReadWrite.All');
    expect(markdown).toContain('**What else matters**');
    expect(markdown.trimEnd().split('\n').slice(-3)).toEqual([
      expect.stringContaining('`--fail-on high` stops this'),
      '',
      expect.stringContaining('`--fail-on loss`'),
    ]);
  });

  test('say how much is left out', () => {
    const left = [...markdown.matchAll(/^\*([\d,]+) more lines: `--format json` has all\.\*$/gm)];
    expect(left.length).toBeGreaterThanOrEqual(2);
    const shown = permissionRows(markdown).length - 2;
    expect(left.some(([, more]) => Number(more.replaceAll(',', '')) + shown >= report.changes.length)).toBe(true);
  });
});

test('a name of any length hides nothing', () => {
  const long = 'x'.repeat(100_000);
  const markdown = renderMarkdown(
    reviewStacks(
      1,
      (i) => stackOf(i, { display_name: long }),
      (i) => stackOf(i, { display_name: long, web: { redirect_uris: [ref(long)] }, ...critical }),
    ),
  );
  expect(markdown.length).toBeLessThan(GITHUB);
  expect(markdown).toMatch(/^\*\*🔴 Critical: .*Directory\.ReadWrite\.All/);
  expect(markdown).toMatch(/\n\| \*\*added\*\* .*Directory\.ReadWrite\.All/);
});
