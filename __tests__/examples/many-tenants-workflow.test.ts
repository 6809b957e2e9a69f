import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { GraphAppRole } from '../../lib';
import { cli } from '../cli';
import type { Json } from '../synth';
import { appOf, planOf, tenantId } from '../tenant-plans';
import { Runner, TENANTS } from '../workflows';

const SECRET = 'not-a-real-secret';
const DEPLOY = 'Plan each tenant again, skip another plan than the reviewed one, and deploy';
const VARIABLES = {
  'vars.REWST_TENANT_ID': 'tenant',
  'vars.REWST_SUBSCRIPTION_ID': 'subscription',
  'vars.REWST_PLAN_CLIENT_ID': 'plan',
  'vars.REWST_DEPLOY_CLIENT_ID': 'deploy',
};

/** Stands in for Terraform: what it does to a stack is in files of the stack's folder in `terraform`. */
const TERRAFORM = `() {
  local directory=\${1#-chdir=} code=0
  local stack=\${directory##*/}
  local told="$TEST_ROOT/terraform/$stack"
  echo "$stack \${*:2}" >> "$TEST_ROOT/calls"
  [ ! -f "$told/$2.exit" ] || code=$(< "$told/$2.exit")
  case "$2" in
    init) echo lock > "$directory/.terraform.lock.hcl" ;;
    plan)
      directory=\${*: -1}
      : > "\${directory#-out=}"
      [ ! -f "$told/output" ] || printf %s "$(< "$told/output")"
      ;;
    show) echo "$(< "$told/plan.json")" ;;
    apply) echo 0 > "$told/plan.exit" ;;
  esac
  return "$code"
}`;

/** Hands out the reports that the command wrote in this process, which is faster. */
const NPX = `() {
  local report
  echo "\${*:3}" >> "$TEST_ROOT/reviews"
  if [ "$5" = reviewed/reports ]; then
    case "$*" in
      *' --format json') report=joint.json ;;
      *) report=joint.md ;;
    esac
    echo "$(< "$TEST_ROOT/joint.err")" >&2
    [ ! -s "$TEST_ROOT/$report" ] || echo "$(< "$TEST_ROOT/$report")"
    return "$(< "$TEST_ROOT/joint.exit")"
  fi
  report=\${5##*/}
  report="$TEST_ROOT/terraform/\${report%.json}/report.json"
  [ -f "$report" ] && echo "$(< "$report")"
}`;

/** Takes a whole plan for what it changes. Starting jq takes as long as all else that is done for a tenant. */
const JQ = `() {
  case "\${*: -1}" in
    */plans/*) printf '%s\\tazuread_application.rewst\\n' "$(< "\${*: -1}")" ;;
    *) command jq "$@" ;;
  esac
}`;

/** Functions of bash in place of the commands. */
const STUBS = { 'BASH_FUNC_terraform%%': TERRAFORM, 'BASH_FUNC_npx%%': NPX, 'BASH_FUNC_npm%%': '() { :; }' };
const FAST_STUBS = { ...STUBS, 'BASH_FUNC_jq%%': JQ };

let runner: Runner;
let stubs: Record<string, string>;
beforeEach(() => {
  stubs = FAST_STUBS;
  runner = new Runner();
  runner.write('rewst-exceptions.json', '{ "exceptions": [] }');
});

const ids = (count: number) => Array.from({ length: count }, (_, i) => `t${i}`);

/** A plan that changes the notes of an app. */
function changeOf(i: number, notes = 'new'): Json {
  return {
    ...planOf(i, { notes }, {}),
    timestamp: `${Math.random()}`,
    output_changes: { secret: { after: SECRET, after_sensitive: true } },
  };
}

const reportOf = (path: string) => cli(['review', join(runner.root, path), '--format', 'json']).out;

/** From now on Terraform plans this for a tenant, and ends with this exit code. */
function plans(i: number, plan: Json, exit = 2): void {
  const folder = `terraform/rewst-t${i}`;
  runner.write(`${folder}/plan.json`, JSON.stringify(plan));
  runner.write(`${folder}/plan.exit`, String(exit));
}

/** A repository with so many tenants, each with a plan that changes something. */
function tenants(count: number, backend: (i: number) => object = () => ({ azurerm: {} })): void {
  const names = ids(count).map((id) => `rewst-${id}`);
  runner.write(
    'tenants.json',
    JSON.stringify({ tenants: ids(count).map((id, i) => ({ id, tenantId: tenantId(i).toUpperCase() })) }),
  );
  runner.write(
    'cdktf.out/manifest.json',
    JSON.stringify({ stacks: Object.fromEntries([...names, 'partner'].reverse().map((name) => [name, {}])) }),
  );
  names.forEach((name, i) => {
    const json = { provider: { azuread: [{ tenant_id: tenantId(i) }] }, terraform: { backend: backend(i) } };
    runner.write(`cdktf.out/stacks/${name}/cdk.tf.json`, JSON.stringify(json));
  });
}

function planned(count: number): void {
  tenants(count);
  runner.write(
    'cdktf.out/tenants.txt',
    `${ids(count)
      .map((id) => `rewst-${id}`)
      .join('\n')}\n`,
  );
  for (let i = 0; i < count; i++) {
    plans(i, changeOf(i));
    runner.write(`terraform/rewst-t${i}/report.json`, reportOf(`terraform/rewst-t${i}/plan.json`));
  }
}

function step(job: string, name: string, values: Record<string, string> = VARIABLES) {
  return runner.run(TENANTS, job, name, values, stubs);
}

/** What the command says of all reports that are there. */
function joined(): void {
  const file = (name: string) => join(runner.root, name);
  const args = ['--tenants', file('tenants.json'), '--exceptions', file('rewst-exceptions.json')];
  const gates = ['--fail-on', 'high', '--fail-on', 'loss'];
  const markdown = cli(['review', file('reviewed/reports'), ...args, ...gates]);
  const json = cli(['review', file('reviewed/reports'), ...args, ...gates, '--format', 'json']);
  runner.write('joint.md', markdown.out);
  runner.write('joint.json', json.out);
  runner.write('joint.err', markdown.err);
  runner.write('joint.exit', String(markdown.code));
}

function list() {
  const result = step('synth', 'List the tenants, and how they are shared out among jobs');
  const { chunks = '[]', size } = runner.outputs();
  return { ...result, size, chunks: JSON.parse(chunks) as number[] };
}

/**
 * Runs the steps of all jobs between the list of tenants, which gives `chunks` and `size`, and the deploy. Each job has a
 * machine of its own; here they share a folder.
 */
function review({ chunks, size } = { chunks: [1], size: '10' }) {
  runner.prepare('rm -rf reviewed plans logs results calls summary.md output');
  const jobs = chunks.map((chunk) => {
    const values = { ...VARIABLES, 'matrix.chunk': String(chunk), 'needs.synth.outputs.size': size };
    const steps = ['Plan each tenant', 'Review each plan', 'Name the tenants that failed'].map((name) =>
      step('plan', name, values),
    );
    expect(steps.slice(0, 2).map(({ status }) => status)).toEqual([0, 0]);
    return { status: steps[2].status, log: steps.map(({ stdout, stderr }) => stdout + stderr).join('') };
  });
  joined();
  const joint = step('review', 'Review all as one');
  const { status = '', deploy = '', comment = '' } = runner.outputs();
  return { jobs, joint, status, deploy, comment, tenants: runner.read('deploy.txt').trim().split('\n') };
}

const deploy = () => step('deploy', DEPLOY);
const applied = () =>
  runner
    .read('calls')
    .split('\n')
    .filter((call) => call.includes(' apply '))
    .map((call) => call.split(' ')[0])
    .sort();
const names = (...indexes: number[]) => indexes.map((i) => `rewst-t${i}`);

describe('the list', () => {
  test.each([
    [1, 10, 1],
    [3, 10, 1],
    [11, 10, 2],
    [300, 10, 30],
    [2561, 11, 233],
  ])('shares %i tenants out in chunks of %i among %i jobs', (count, size, jobs) => {
    tenants(count);
    const { status, chunks, ...rest } = list();
    expect({ status, ...rest }).toMatchObject({ status: 0, size: String(size) });
    expect(chunks).toEqual(Array.from({ length: jobs }, (_, i) => i + 1));
    expect(runner.read('cdktf.out/tenants.txt').trim().split('\n').sort()).toEqual(
      ids(count)
        .map((id) => `rewst-${id}`)
        .sort(),
    );
  });

  test('refuses states in local files, and names the stacks', () => {
    tenants(3, (i) => (i === 1 ? { local: { path: 'x' } } : { azurerm: {} }));
    const { status, stdout } = list();
    expect(status).toBe(1);
    expect(stdout).toBe(
      '::error::These stacks keep their state in a local file, which is lost with the runner: use a remote backend.\n' +
        'cdktf.out/stacks/rewst-t1/cdk.tf.json\n',
    );
  });

  test('refuses a program without tenants', () => {
    runner.write('cdktf.out/manifest.json', '{ "stacks": { "partner": {} } }');
    expect(list()).toMatchObject({ status: 1, stdout: expect.stringContaining('::error::No stack of cdktf.out') });
  });
});

describe('three tenants', () => {
  beforeEach(() => planned(3));

  test('are planned, reviewed as one and deployed', () => {
    stubs = STUBS;
    const { jobs, status, tenants, comment } = review(list());
    expect(jobs).toEqual([{ status: 0, log: expect.stringContaining('::group::rewst-t0\n') }]);
    expect([status, tenants]).toEqual(['0', names(0, 1, 2)]);
    expect(runner.read('summary.md')).toBe(comment);
    expect(deploy()).toMatchObject({ status: 0, stderr: '' });
    expect(applied()).toEqual(names(0, 1, 2));
    expect(runner.read('calls')).toContain(`rewst-t1 apply -input=false ${runner.root}/plans/rewst-t1.bin\n`);
    expect(runner.read('summary.md')).toContain('**Deployed in 3 of 3 tenants.**');
  });

  test('are reviewed with what the stack says, and joined with the list, the exceptions and both gates', () => {
    review();
    const reviews = runner.read('reviews').trim().split('\n');
    expect(reviews[0]).toBe(
      `cdktf-rewst-owned-app review ${runner.root}/plans/rewst-t0.json --synth cdktf.out/stacks/rewst-t0/cdk.tf.json --format json`,
    );
    expect(reviews.slice(3)).toEqual(
      ['', ' --format json'].map(
        (format) =>
          `cdktf-rewst-owned-app review reviewed/reports --tenants tenants.json --exceptions rewst-exceptions.json --fail-on high --fail-on loss${format}`,
      ),
    );
  });

  test('plan without the lock, signed in as the reader if the list names one', () => {
    const list = JSON.parse(runner.read('tenants.json'));
    list.tenants[1].planClientId = 'reader';
    runner.write('tenants.json', JSON.stringify(list));
    review();
    expect(runner.read('calls')).toContain('rewst-t1 plan -input=false -lock=false -detailed-exitcode');
    expect([0, 1, 2].map((i) => runner.read(`cdktf.out/stacks/rewst-t${i}/plan_override.tf.json`))).toEqual([
      '',
      '{ "provider": { "azuread": { "client_id": "reader" } } }',
      '',
    ]);
  });

  test('leave no plan and no secret in what goes from job to job, nor in the logs', () => {
    const { jobs, joint } = review();
    const { stdout } = deploy();
    const files = readdirSync(join(runner.root, 'reviewed'), { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /^reports\/|\//.test(file)).sort()).toEqual(
      [0, 1, 2]
        .flatMap((i) => [
          `reports/rewst-t${i}.json`,
          `changes/rewst-t${i}`,
          ...['digests', 'lock.hcl'].map((name) => `changes/rewst-t${i}/${name}`),
        ])
        .sort(),
    );
    const texts = files
      .filter((file) => statSync(join(runner.root, 'reviewed', file)).isFile())
      .map((file) => runner.read(`reviewed/${file}`));
    expect(texts).toHaveLength(9);
    expect(texts.join('')).not.toContain(SECRET);
    expect(jobs.map(({ log }) => log).join('') + joint.stdout + stdout + runner.read('output')).not.toContain(SECRET);
    for (const file of ['bin', 'json']) {
      expect(statSync(join(runner.root, `plans/rewst-t0.${file}`)).mode & 0o777).toBe(0o600);
    }
  });

  test('give no command to GitHub by what Terraform says of a tenant', () => {
    runner.write('terraform/rewst-t1/output', '  ::stop-commands::mine\n::error::not ours');
    const { jobs } = review();
    for (const log of [jobs[0].log, deploy().stdout]) {
      const [, token] = /^::group::rewst-t1.*\n::stop-commands::(.+)\n {2}::stop-commands::mine$/m.exec(log) ?? [];
      expect(token).toMatch(/^[0-9a-f-]{36}$/);
      expect(log).toContain(`::error::not ours\n::${token}::\n::endgroup::\n`);
    }
  });

  test('go on if one cannot be planned, and name it', () => {
    plans(1, changeOf(1), 1);
    const { jobs, status, deploy: goesOn, tenants, comment } = review();
    expect(jobs[0].status).toBe(1);
    expect(jobs[0].log).toContain('::error::rewst-t1 has no reviewed plan');
    expect([status, goesOn, tenants]).toEqual(['1', 'true', names(0, 2)]);
    expect(comment).toContain('t1');
    expect(deploy().status).toBe(0);
    expect(applied()).toEqual(names(0, 2));
  });

  test.each(['init', 'show'])('go on if %s fails for one', (command) => {
    runner.write(`terraform/rewst-t0/${command}.exit`, '1');
    expect(review()).toMatchObject({ status: '1', tenants: names(1, 2) });
  });

  test('go on if one plan cannot be reviewed', () => {
    runner.prepare('rm terraform/rewst-t2/report.json');
    const { jobs, tenants } = review();
    expect(jobs[0].log).toContain('::error::rewst-t2 has no reviewed plan');
    expect(tenants).toEqual(names(0, 1));
  });

  test('need no approval if nothing changes', () => {
    [0, 1, 2].forEach((i) => void plans(i, changeOf(i), 0));
    expect(review()).toMatchObject({ status: '0', deploy: 'false', tenants: [''] });
    expect(readdirSync(join(runner.root, 'reviewed/changes'))).toEqual([]);
  });

  test('are deployed without the one whose report is for another tenant', () => {
    runner.write('terraform/rewst-t1/plan.json', JSON.stringify(changeOf(7)));
    runner.write('terraform/rewst-t1/report.json', reportOf('terraform/rewst-t1/plan.json'));
    expect(review()).toMatchObject({ status: '1', deploy: 'true', tenants: names(0, 2) });
  });

  test.each<[string, object]>([
    ['high', { after: appOf({ roles: [GraphAppRole.of('RoleManagement.ReadWrite.Directory').id] }) }],
    ['loss', { actions: ['delete'], after: null }],
  ])('are all stopped where one is stopped by --fail-on %s', (gate, change) => {
    const plan = changeOf(1);
    Object.assign(plan.resource_changes[0].change, change);
    runner.write('terraform/rewst-t1/plan.json', JSON.stringify(plan));
    runner.write('terraform/rewst-t1/report.json', reportOf('terraform/rewst-t1/plan.json'));
    const { joint, ...rest } = review();
    expect(rest).toMatchObject({ status: '1', deploy: 'false', tenants: [''] });
    expect(joint.stderr).toContain(`stopped by --fail-on ${gate}: 1`);
    expect(
      runner.run(TENANTS, 'review', 'Fail unless all is well', { ...VARIABLES, 'steps.review.outputs.status': '1' })
        .status,
    ).toBe(1);
  });

  test('are not deployed by a bad exceptions file', () => {
    runner.write('rewst-exceptions.json', '{');
    expect(review()).toMatchObject({ status: '2', deploy: 'false', comment: '' });
  });

  test('are deployed without the one whose plan changed since then, which is named with its resources', () => {
    stubs = STUBS;
    review();
    plans(1, changeOf(1, 'by hand'));
    const { status, stdout } = deploy();
    expect(status).toBe(1);
    expect(applied()).toEqual(names(0, 2));
    expect(stdout).toContain('Not as in the review:\n- azuread_application.rewst\n');
    expect(stdout).toContain('::error::`rewst-t1` was skipped: the tenant or the state changed after the review');
    expect(runner.read('summary.md')).toContain('**Deployed in 2 of 3 tenants.**\n\n- `rewst-t1` was skipped: ');
    expect(stdout).not.toContain(SECRET);
  });

  test.each(['init', 'plan', 'show', 'apply'])(
    'are deployed without the one where %s fails, which is named',
    (command) => {
      review();
      runner.write(`terraform/rewst-t0/${command}.exit`, '1');
      expect(deploy()).toMatchObject({ status: 1, stdout: expect.stringContaining('::error::`rewst-t0` failed.') });
      expect(applied().slice(command === 'apply' ? 1 : 0)).toEqual(names(1, 2));
    },
  );

  test('do only what is left in a second run', () => {
    review();
    runner.write('terraform/rewst-t0/plan.exit', '1');
    deploy();
    runner.write('terraform/rewst-t0/plan.exit', '2');
    expect(review()).toMatchObject({ status: '0', tenants: names(0) });
    expect(deploy().status).toBe(0);
    expect(applied()).toEqual(names(0));
  });

  test('are done if a second attempt of the deploy finds nothing to change', () => {
    review();
    plans(2, changeOf(2), 0);
    expect(deploy()).toMatchObject({ status: 0 });
    expect(applied()).toEqual(names(0, 1));
  });
});

/** How many tenants several jobs share. `.ci/run` takes as many as a provider has. */
const MANY = Number(process.env.TENANTS ?? 40);

test(`${MANY} tenants in several jobs are deployed without the one that failed and the one that changed`, () => {
  planned(MANY);
  const [failing, changing] = [25, 12].map((place) => Number(ids(MANY).sort()[place].slice(1)));
  plans(failing, changeOf(failing), 1);
  const { jobs, status, tenants, comment } = review(list());
  expect(comment.length).toBeLessThan(60_000);
  expect(comment).toContain(`t${failing}`);
  expect(jobs.map((job) => job.status)).toEqual(Array.from({ length: MANY / 10 }, (_, i) => (i === 2 ? 1 : 0)));
  expect([status, tenants.length]).toEqual(['1', MANY - 1]);
  plans(changing, changeOf(changing, 'by hand'));
  expect(deploy().status).toBe(1);
  expect(applied()).toHaveLength(MANY - 2);
  expect(runner.read('summary.md')).toContain(
    `**Deployed in ${MANY - 2} of ${MANY - 1} tenants.**\n\n- \`rewst-t${changing}\` was skipped: `,
  );
});

describe('the comment', () => {
  const comment = (pulls: string, comments: string) => {
    runner.stub(
      'gh',
      `case "$*" in
        *--jq*/pulls*|*/pulls\\ *) printf '%s' '${pulls}' ;;
        *--paginate*) printf '%s' '${comments}' ;;
        *) echo "$*" > "$TEST_ROOT/sent"; cat > "$TEST_ROOT/body" ;;
      esac`,
    );
    return runner.run(TENANTS, 'comment', 'Write the comment, or update it', {
      ...VARIABLES,
      'github.token': 'made up',
      'github.sha': 'abc',
      'needs.review.outputs.comment': 'the report $(touch forged)',
    });
  };

  test('goes to the pull request that brought the commit', () => {
    expect(comment('7\n', '')).toMatchObject({ status: 0, stderr: '' });
    expect(runner.read('sent')).toBe(
      'api --method POST repos/contoso/rewst/issues/7/comments --field body=@- --silent\n',
    );
    expect(runner.read('body')).toBe('<!-- cdktf-rewst-owned-app tenants -->\nthe report $(touch forged)\n');
  });

  test('is updated by a second run', () => {
    expect(comment('7\n', '3\n4\n')).toMatchObject({ status: 0 });
    expect(runner.read('sent')).toBe(
      'api --method PATCH repos/contoso/rewst/issues/comments/3 --field body=@- --silent\n',
    );
  });

  test('is not written if no pull request brought the commit', () => {
    expect(comment('', '')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('the report is in the summary'),
    });
    expect(runner.read('sent')).toBe('');
  });
});
