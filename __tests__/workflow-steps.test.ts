import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ResourceApi } from '../lib';
import { AUDIT, DEPLOY, FACTS, RELEASE, REVIEW, Runner, workflowOf } from './workflows';

const MARKER = '<!-- cdktf-rewst-owned-app review -->';

let runner: Runner;
beforeEach(() => {
  runner = new Runner();
});

describe('the release', () => {
  const check = (tag: string, version: string, changelog: string) => {
    runner.write('package.json', JSON.stringify({ version }));
    runner.write('CHANGELOG.md', changelog);
    return runner.run(
      RELEASE,
      'pack',
      'Refuse a tag, a package.json and a CHANGELOG.md that disagree',
      {},
      {
        GITHUB_REF_NAME: tag,
      },
    );
  };

  test('goes ahead when tag, package.json and CHANGELOG.md agree', () => {
    expect(check('v1.2.0', '1.2.0', '# Changelog\n\n## 1.2.0\n\n- New.\n\n## 1.1.0\n')).toMatchObject({ status: 0 });
  });

  test.each([
    ['another tag', 'v1.2.1', '1.2.0', '## 1.2.0\n'],
    ['a tag without v', '1.2.0', '1.2.0', '## 1.2.0\n'],
    ['a tag of a pre-release', 'v1.2.0-rc.1', '1.2.0', '## 1.2.0\n'],
    ['another package.json', 'v1.2.0', '1.1.0', '## 1.2.0\n'],
    ['a change log that opens with another version', 'v1.2.0', '1.2.0', '## 1.1.0\n\n## 1.2.0\n'],
    ['a change log whose version is longer', 'v1.2.0', '1.2.0', '## 1.2.0-rc.1\n'],
    ['a change log that opens with what is unreleased', 'v1.2.0', '1.2.0', '## Unreleased\n\n## 1.2.0\n'],
    ['a change log without versions', 'v1.2.0', '1.2.0', '# Changelog\n'],
  ])('refuses %s, and names all three', (_, tag, version, changelog) => {
    const { status, stdout } = check(tag, version, changelog);
    expect(status).toBe(1);
    const opensWith = /^## (.*)/m.exec(changelog)?.[1] ?? '';
    expect(stdout).toBe(
      `::error::The tag is ${tag}, package.json has ${version}, CHANGELOG.md opens with ${opensWith}.\n`,
    );
  });
});

describe('the facts', () => {
  const GRAPH_API = '00000003-0000-0000-c000-000000000000';

  test('are asked for by an identity whose token is masked', () => {
    runner.stub('curl', 'echo "$@" >> "$TEST_ROOT/calls"; echo \'{"value":"secret-token"}\'');
    runner.stub('az', 'echo "az $*" >> "$TEST_ROOT/calls"');
    const { status, stdout } = runner.run(
      FACTS,
      'export',
      'Sign in',
      { 'vars.FACTS_CLIENT_ID': 'client', 'vars.FACTS_TENANT_ID': 'tenant' },
      { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request', ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example/?v=1' },
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: '::add-mask::secret-token\n' });
    expect(runner.read('calls')).toBe(
      '--fail --silent --show-error --header Authorization: bearer request https://token.example/?v=1&audience=api://AzureADTokenExchange\n' +
        'az login --service-principal --username client --tenant tenant --federated-token secret-token --allow-no-subscriptions --output none\n',
    );
  });

  /** Stands in for az in a tenant that lacks the service principals whose client IDs match. */
  const tenantWithout = (pattern: string) =>
    runner.stub('az', `echo "$*" >> "$TEST_ROOT/calls"; if [[ "$*" =~ ${pattern} ]]; then exit 3; fi; echo '{}'`);

  test('are exported of all seven APIs and of the directory roles', () => {
    tenantWithout('nothing');
    expect(runner.run(FACTS, 'export', 'Export')).toMatchObject({ status: 0, stdout: '' });
    const calls = runner.read('calls').trimEnd().split('\n');
    expect(calls[0]).toBe(
      'rest --method get --url https://graph.microsoft.com/v1.0/directoryRoleTemplates --output json',
    );
    expect(
      calls
        .slice(1)
        .map((call) => call.split(' ')[4])
        .sort(),
    ).toEqual(
      Object.values(ResourceApi)
        .filter((api) => api instanceof ResourceApi)
        .map(({ clientId }) => clientId)
        .sort(),
    );
    expect(runner.read(`exports/${GRAPH_API}.json`)).toBe('{}\n');
  });

  test('stay as they are for an API that the tenant lacks', () => {
    tenantWithout('fa3d9a0c');
    const { status, stdout } = runner.run(FACTS, 'export', 'Export');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^::warning::The tenant has no service principal of fa3d9a0c-/);
    expect(runner.read('exports/fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd.json')).toBe('');
    expect(runner.read('exports/roles.json')).toBe('{}\n');
  });

  test('are not accepted when the identity can read nothing', () => {
    tenantWithout('"ad sp"');
    expect(runner.run(FACTS, 'export', 'Export').status).toBe(1);
    runner.stub('az', 'exit 1');
    runner.prepare('rm -r exports');
    expect(runner.run(FACTS, 'export', 'Export').status).toBe(1);
  });

  test.each([
    ['No fact was added, removed or changed.', 'false'],
    ['## Came\n\n- something', 'true'],
  ])('are generated, and "%s" makes changed %s', (changes, changed) => {
    runner.prepare('git init -q . && echo old > fact && git add fact && git commit -qm base');
    runner.write('exports/a.json', '{}');
    runner.stub(
      'npm',
      `echo "npm $*" >> "$TEST_ROOT/calls"; if [ "$1" = run ]; then echo new > fact; printf '%s\\n' '${changes}'; fi`,
    );
    expect(runner.run(FACTS, 'generate', 'Generate')).toMatchObject({ status: 0 });
    expect(runner.read('calls')).toBe('npm ci --ignore-scripts\nnpm run --silent catalog -- exports/a.json\n');
    expect(runner.outputs()).toEqual({ changed });
    expect(runner.read('facts/facts.patch')).toContain('+new');
    expect(runner.read('facts/changes.md')).toBe(`${changes}\n`);
  });

  const propose = (open: number) => {
    runner.prepare(`
      git init -q -b main . && echo old > fact && git add fact && git commit -qm base
      mkdir facts && echo new > fact && git diff --output facts/facts.patch && git checkout -q fact
      printf '## Came\n\n- something; not rated\n' > facts/changes.md
      echo '#!/bin/bash' > real-git && echo "exec $(command -v git) \\"\\$@\\"" >> real-git && chmod +x real-git
    `);
    runner.stub(
      'git',
      'if [ "$1" = push ]; then echo "git $*" >> "$TEST_ROOT/calls"; else exec "$TEST_ROOT/real-git" "$@"; fi',
    );
    runner.stub('gh', `echo "gh $*" >> "$TEST_ROOT/calls"; if [ "$2" = list ]; then echo ${open}; fi`);
    expect(runner.run(FACTS, 'propose', 'Propose', { 'github.token': 'TOKEN' })).toMatchObject({
      status: 0,
      stderr: '',
    });
    return runner.read('calls').trimEnd().split('\n');
  };

  test('become one pull request, whose text says what was added, removed and changed', () => {
    const [push, , create, ...others] = propose(0);
    expect(push).toBe(
      'git push --quiet --force https://x-access-token:TOKEN@github.example/contoso/rewst HEAD:refs/heads/facts',
    );
    expect(create).toMatch(/^gh pr create --repo contoso\/rewst --base main --head facts --title .* --body-file /);
    expect(others).toEqual([]);
    expect(runner.read('body.md')).toMatch(
      /^## Came\n\n- something; not rated\n\nBefore it is merged: rate what is not rated/,
    );
    expect(runner.read('fact')).toBe('new\n');
  });

  test('update the pull request that is open', () => {
    expect(propose(1)[2]).toMatch(/^gh pr edit facts --repo contoso\/rewst --body-file /);
  });
});

describe('the review of a pull request', () => {
  const SYNTHESIZE = 'Synthesize what is there';
  const INSTALL = 'Install the command, once, where none was merged yet';
  const lock = (...packages: string[]) =>
    JSON.stringify({ packages: Object.fromEntries(packages.map((name) => [`node_modules/${name}`, {}])) });

  test('compares with what the merge is made onto, which is not where the branch began', () => {
    const depth = workflowOf(REVIEW).jobs.base.steps[0].with?.['fetch-depth'];
    runner.prepare(`
      git init -q -b main origin && cd origin
      echo text > README.md && git add . && git commit -qm base
      git checkout -q -b branch && echo new > new.txt && git add . && git commit -qm change
      git checkout -q main && echo later > later.txt && git add . && git commit -qm later
      git rev-parse HEAD > ../later
      git merge -q --no-ff -m merge branch
      git clone -q --depth ${depth} "file://$PWD" ../merge && mv ../merge/.git ..
    `);
    expect(runner.run(REVIEW, 'base', 'Find what it would be merged into')).toMatchObject({ status: 0 });
    expect(runner.outputs()).toEqual({ commit: runner.read('later').trim() });
  });

  /** Stands in for npm and npx, and says what ran where. */
  const install = (status = 0) => {
    for (const command of ['npm', 'npx']) {
      runner.stub(command, `echo "\${PWD##*/} ${command} $*" >> "$TEST_ROOT/calls"; exit ${status}`);
    }
  };

  test('synthesizes what is there with what is there', () => {
    runner.write('base/cdktf.json', '{}');
    runner.write('base/package-lock.json', lock('cdktf-cli'));
    install();
    expect(runner.run(REVIEW, 'review', SYNTHESIZE)).toMatchObject({ status: 0 });
    expect(runner.read('calls')).toBe('base npm ci\nbase npx --no -- cdktf synth\n');
    expect(runner.read('base/cdktf.out/cdk.tf.json')).toBe('');
  });

  test.each([
    ['stack', { 'package-lock.json': lock('cdktf-cli') }],
    ['cdktf-cli', { 'cdktf.json': '{}', 'package-lock.json': lock('cdktf') }],
    ['lock file', { 'cdktf.json': '{}' }],
  ])('compares with an empty configuration where there was no %s yet', (_, files) => {
    Object.entries({ 'README.md': 'text', ...files }).forEach(
      ([name, text]) => void runner.write(`base/${name}`, text),
    );
    install();
    expect(runner.run(REVIEW, 'review', SYNTHESIZE)).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(runner.read('base/cdktf.out/cdk.tf.json'))).toEqual({ terraform: {} });
    expect(runner.read('calls')).toBe('');
  });

  test.each([
    ['review', SYNTHESIZE],
    ['head', 'Synthesize what would be'],
  ])('stops when something does not synthesize, in %s', (job, step) => {
    runner.write('base/cdktf.json', '{}');
    runner.write('base/package-lock.json', lock('cdktf-cli'));
    install(1);
    expect(runner.run(REVIEW, job, step)).toMatchObject({ status: 1 });
  });

  test.each([
    ['success', 'success', 0],
    ['success', 'failure', 1],
    ['success', 'cancelled', 1],
    ['failure', 'success', 1],
  ])('is not passed by being skipped: base %s, head %s, exit code %i', (base, head, status) => {
    const values = { 'needs.base.result': base, 'needs.head.result': head };
    expect(runner.run(REVIEW, 'review', 'Refuse to go on without both sides', values)).toMatchObject({ status });
  });

  test.each([
    ['that was merged, whatever the pull request locks', lock('cdktf-rewst-owned-app'), 'base'],
    ['of the pull request where none was merged yet', lock('cdktf'), 'head'],
  ])('installs the command %s', (_, locked, from) => {
    runner.write('base/package.json', 'base');
    runner.write('base/package-lock.json', locked);
    runner.write('head/package.json', 'head');
    runner.write('head/package-lock.json', 'head');
    install();
    expect(runner.run(REVIEW, 'review', INSTALL)).toMatchObject({ status: 0 });
    expect(runner.read('base/package.json')).toBe(from);
    expect(runner.read('base/package-lock.json')).toBe(from === 'base' ? locked : 'head');
    expect(runner.read('calls')).toBe('base npm ci --ignore-scripts\n');
  });

  /** Stands in for the review: prints report.md for a comparison, and fails as told. */
  const review = (report: string, status: number, statusOfExceptions = 0, base = 'base/rewst-exceptions.json') => {
    runner.write(base, 'base');
    runner.write('head/rewst-exceptions.json', 'head');
    runner.write('report-of-the-review', report);
    runner.stub(
      'npx',
      `echo "$*" >> "$TEST_ROOT/calls"
      case "$*" in
        *--base*) cat "$TEST_ROOT/report-of-the-review"; exit ${status} ;;
        *) echo all; exit ${statusOfExceptions} ;;
      esac`,
    );
    return runner.run(REVIEW, 'review', 'Review');
  };

  test.each([0, 1])('puts the report into summary and comment, whatever the gate says (exit code %i)', (code) => {
    const report = '**Verdict**\n\nEOF\ncomment=forged\n${{ secrets.X }} $(touch forged) `touch forged`\n';
    expect(review(report, code)).toMatchObject({ status: code });
    expect(runner.read('summary.md')).toBe(report);
    expect(runner.outputs().comment).toBe(report);
    expect(runner.read('calls').trim().split('\n').at(-1)).toBe(
      '--no -- cdktf-rewst-owned-app review --base cdktf.out ../head/cdktf.out --exceptions rewst-exceptions.json --fail-on high --fail-on loss',
    );
  });

  test('ends the outputs with a word that no report can guess', () => {
    const words = [0, 1].map(() => {
      runner = new Runner();
      review('report\n', 0);
      return /<<(.*)/.exec(runner.read('output'))?.[1];
    });
    expect(words[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(words[0]).not.toBe(words[1]);
  });

  test('says nothing in a comment when there is no report', () => {
    expect(review('', 2)).toMatchObject({ status: 2 });
    expect(runner.outputs().comment).toBe('');
  });

  test('points from the comment to the summary when the report is too long for a comment', () => {
    const report = `**Verdict**\n\n${'| row |\n'.repeat(10_000)}`;
    expect(review(report, 1)).toMatchObject({ status: 1 });
    expect(runner.outputs().comment).toBe(
      '**Verdict**\n\nThe report is too long for a comment: [read it in the summary](https://github.example/contoso/rewst/actions/runs/42).\n',
    );
    expect(runner.read('summary.md')).toBe(report);
  });

  test('lets no pull request accept itself, not even the first one', () => {
    expect(review('report\n', 0, 0, 'base/README.md')).toMatchObject({ status: 0 });
    expect(JSON.parse(runner.read('base/rewst-exceptions.json'))).toEqual({ exceptions: [] });
    expect(runner.read('head/rewst-exceptions.json')).toBe('head');
  });

  test('stops at a mistake in the exceptions that the pull request brings', () => {
    expect(review('report\n', 0, 2)).toMatchObject({ status: 2 });
    expect(runner.read('calls')).toBe(
      '--no -- cdktf-rewst-owned-app review ../head/cdktf.out --exceptions ../head/rewst-exceptions.json\n',
    );
  });

  /** Runs the step that comments, where the pull request has these comments already. */
  const comment = (existing: readonly { id: number; user: { login: string }; body: string }[], text = 'report') => {
    runner.write('comments.json', JSON.stringify(existing));
    runner.stub(
      'gh',
      `if [[ "$*" = *--jq* ]]; then
        printf '%s\\n' "\${@:1:3}" > "$TEST_ROOT/asked"
        exec node --eval '
          const [, login, marker] = /login == "(.*?)" and \\(.body \\| startswith\\("(.*)"\\)\\)\\) \\| .id$/.exec(process.argv[1]);
          for (const { id, user, body } of require(process.argv[2])) {
            if (user.login === login && body.startsWith(marker)) console.log(id);
          }' "\${@: -1}" "$TEST_ROOT/comments.json"
      fi
      echo "$*" > "$TEST_ROOT/sent"; cat > "$TEST_ROOT/body"`,
    );
    return runner.run(REVIEW, 'comment', 'Write the comment, or update it', {
      'github.token': 'made up',
      'needs.review.outputs.comment': text,
      'github.event.pull_request.number': '7',
    });
  };
  const BOT = { login: 'github-actions[bot]' };

  test('writes a comment if it has none yet, and never edits one of others', () => {
    const text = '$(touch forged) `touch forged` "quoted" \\n';
    const others = [
      { id: 1, user: { login: 'stranger' }, body: `${MARKER}\nforged` },
      { id: 2, user: BOT, body: `of another workflow, quoting ${MARKER}` },
    ];
    expect(comment(others, text)).toMatchObject({ status: 0, stderr: '' });
    expect(runner.read('asked')).toBe('api\n--paginate\nrepos/contoso/rewst/issues/7/comments\n');
    expect(runner.read('sent')).toBe(
      'api --method POST repos/contoso/rewst/issues/7/comments --field body=@- --silent\n',
    );
    expect(runner.read('body')).toBe(`${MARKER}\n${text}\n`);
  });

  test('updates its own comment, and only one', () => {
    const ours = [3, 4].map((id) => ({ id, user: BOT, body: `${MARKER}\nold` }));
    expect(comment(ours)).toMatchObject({ status: 0, stderr: '' });
    expect(runner.read('sent')).toBe(
      'api --method PATCH repos/contoso/rewst/issues/comments/3 --field body=@- --silent\n',
    );
    expect(runner.read('body')).toBe(`${MARKER}\nreport\n`);
  });
});

describe('the deploy', () => {
  const VARIABLES = {
    'vars.REWST_TENANT_ID': 'tenant',
    'vars.REWST_SUBSCRIPTION_ID': 'subscription',
    'vars.REWST_PLAN_CLIENT_ID': 'plan',
    'vars.REWST_DEPLOY_CLIENT_ID': 'deploy',
  };
  const SYNTHESIZED = 'cdktf.out/stacks/rewst/cdk.tf.json';
  const SECRET = 'not-a-real-secret';

  const plan = (change: object, rest: object = {}) =>
    JSON.stringify({
      format_version: '1.2',
      resource_changes: [{ address: 'a.b', change }],
      output_changes: { secret: { after: SECRET } },
      ...rest,
    });
  /** Stands in for Terraform: `show` prints this plan, and `plan` ends with this exit code. */
  const terraform = (json: string, status: number) => {
    runner.write('shown.json', json);
    runner.stub(
      'terraform',
      `echo "$*" >> "$TEST_ROOT/calls"
      case "$2" in
        plan) touch "$TEST_ROOT/plan.bin"; exit ${status} ;;
        show) cat "$TEST_ROOT/shown.json" ;;
      esac`,
    );
  };
  const planned = (json: string, status = 2) => {
    terraform(json, status);
    return runner.run(DEPLOY, 'plan', 'Plan', VARIABLES);
  };
  const plannedAgain = (json: string, reviewed: string, resources = '') => {
    terraform(json, 0);
    return runner.run(DEPLOY, 'deploy', 'Plan again, and refuse another plan than the reviewed one', {
      ...VARIABLES,
      'needs.plan.outputs.digest': reviewed,
      'needs.plan.outputs.resources': resources,
    });
  };

  test.each([
    ['refuses a state in a local file', { local: { path: 'terraform.tfstate' } }, 1],
    ['takes a state in a remote backend', { azurerm: { key: 'rewst.tfstate' } }, 0],
  ])('%s', (_, backend, status) => {
    runner.stub('npm', ':');
    runner.stub('npx', ':');
    runner.write(SYNTHESIZED, JSON.stringify({ terraform: { backend } }));
    const result = runner.run(DEPLOY, 'plan', 'Synthesize', VARIABLES);
    expect(result.status).toBe(status);
    expect(result.stdout.startsWith('::error::The stack keeps its state in a local file')).toBe(status === 1);
  });

  test.each([
    [0, 'false'],
    [2, 'true'],
  ])('knows by exit code %i of the plan whether anything changes: %s', (status, changes) => {
    expect(planned(plan({}), status)).toMatchObject({ status: 0 });
    expect(runner.outputs()).toEqual({
      changes,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      resources: expect.stringMatching(/^[0-9a-f]{64} \S+\n$/),
    });
  });

  test('stops when the plan fails', () => {
    expect(planned(plan({}), 1)).toMatchObject({ status: 1 });
    expect(runner.outputs()).toEqual({});
    expect(runner.read('calls')).not.toContain('show');
  });

  test('plans without the lock, so that reading is enough', () => {
    planned(plan({}));
    expect(runner.read('calls')).toContain('plan -input=false -lock=false -detailed-exitcode');
  });

  test('keeps the plan to itself: readable for nobody else, and not in the log', () => {
    const { stdout, stderr } = planned(plan({}));
    expect(stdout + stderr + runner.read('output')).not.toContain(SECRET);
    for (const file of ['plan.bin', 'plan.json']) {
      expect(statSync(join(runner.root, file)).mode & 0o777).toBe(0o600);
    }
  });

  test('deploys the plan that was reviewed, whenever it was made and however its JSON is sorted', () => {
    planned(plan({ before: 1, after: 2 }, { timestamp: '2026-11-01T00:00:00Z' }));
    const { digest } = runner.outputs();
    expect(plannedAgain(plan({ after: 2, before: 1 }, { timestamp: '2026-11-02T00:00:00Z' }), digest)).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    });
  });

  test.each([
    ['another change', plan({ before: 1, after: 3 })],
    ['another resource', plan({ before: 1, after: 2 }, { resource_changes: [] })],
    ['another output', plan({ before: 1, after: 2 }, { output_changes: {} })],
  ])('refuses %s than the reviewed one', (_, other) => {
    planned(plan({ before: 1, after: 2 }));
    const { digest, resources } = runner.outputs();
    const { status, stdout } = plannedAgain(other, digest, resources);
    expect(status).toBe(1);
    expect(stdout).toContain(
      '::error::The tenant or the state changed after the review, so this is another plan. Run all jobs again.\n',
    );
    expect(stdout).not.toContain(SECRET);
  });

  test('says which resources the second plan treats differently from the reviewed one', () => {
    const changes = (...all: [string, number][]) =>
      plan({}, { resource_changes: all.map(([address, after]) => ({ address, change: { after, value: SECRET } })) });
    planned(changes(['azuread_application.same', 1], ['azuread_application.other', 1], ['x.gone["a b"]', 1]));
    const { digest, resources } = runner.outputs();
    const now = changes(['azuread_application.same', 1], ['azuread_application.other', 2], ['x.new', 1]);
    const { stdout } = plannedAgain(now, digest, resources);
    expect(stdout.split('\n').slice(1)).toEqual([
      'Not as in the review:',
      '- azuread_application.other',
      '- x.gone["a b"]',
      '- x.new',
      '',
    ]);
  });

  test('refuses when nothing was reviewed', () => {
    expect(plannedAgain(plan({}), '')).toMatchObject({ status: 1 });
  });

  test.each([0, 1, 2])('the review of the plan decides, and stands in the summary (exit code %i)', (code) => {
    runner.stub('npx', `echo "$*" > "$TEST_ROOT/calls"; echo report; exit ${code}`);
    expect(runner.run(DEPLOY, 'plan', 'Review', VARIABLES)).toMatchObject({ status: code, stdout: 'report\n' });
    expect(runner.read('summary.md')).toBe('report\n');
    expect(runner.read('calls')).toBe(
      `--no -- cdktf-rewst-owned-app review ${runner.root}/plan.json --synth ${SYNTHESIZED} --exceptions rewst-exceptions.json --fail-on high --fail-on loss\n`,
    );
  });

  test('applies the plan that it has just compared', () => {
    terraform('{}', 0);
    expect(runner.run(DEPLOY, 'deploy', 'Deploy', VARIABLES)).toMatchObject({ status: 0 });
    expect(runner.read('calls')).toBe(`-chdir=stack apply -input=false ${runner.root}/plan.bin\n`);
  });
});

describe('the audit on a schedule', () => {
  const VARIABLES = {
    'vars.REWST_TENANT_ID': 'tenant',
    'vars.REWST_CLIENT_ID': 'client',
    'vars.REWST_AUDIT_CLIENT_ID': 'auditor',
  };
  const calls = () => runner.read('calls');

  test('signs in with a token for Azure, which no log shows', () => {
    runner.stub('curl', `echo "curl $*" >> "$TEST_ROOT/calls"; echo '{"value":"made-up-token"}'`);
    runner.stub('az', 'echo "az $*" >> "$TEST_ROOT/calls"');
    const github = { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'asks', ACTIONS_ID_TOKEN_REQUEST_URL: 'https://id.example/?v=1' };
    const { status, stdout } = runner.run(AUDIT, 'audit', 'Sign in', VARIABLES, github);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '::add-mask::made-up-token\n' });
    expect(calls()).toContain('https://id.example/?v=1&audience=api%3A%2F%2FAzureADTokenExchange');
    expect(calls()).toContain(
      'az login --service-principal --username auditor --tenant tenant --federated-token made-up-token --allow-no-subscriptions',
    );
  });

  test('does not go on without a token', () => {
    runner.stub('curl', 'exit 22');
    runner.stub('az', 'echo az >> "$TEST_ROOT/calls"');
    const github = { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x', ACTIONS_ID_TOKEN_REQUEST_URL: 'x' };
    expect(runner.run(AUDIT, 'audit', 'Sign in', VARIABLES, github).status).toBe(22);
    expect(calls()).toBe('');
  });

  test.each([
    [0, ''],
    [1, '::warning::Not all of it could be read.\n'],
  ])('goes on when the script that collects exits with %i', (code, warning) => {
    runner.stub('npx', `echo "npx $*" >> "$TEST_ROOT/calls"; echo 'mkdir "$1"; exit ${code}'`);
    expect(runner.run(AUDIT, 'audit', 'Collect', VARIABLES)).toMatchObject({ status: 0, stdout: warning });
    expect(calls()).toBe('npx --no -- cdktf-rewst-owned-app audit --collect client\n');
  });

  const audited = (code: number, report = 'the report') => {
    runner.stub('npx', `echo "npx $*" >> "$TEST_ROOT/calls"; printf '%s\n' '${report}'; exit ${code}`);
    return runner.run(AUDIT, 'audit', 'Audit', VARIABLES);
  };

  test.each([
    [0, 'well'],
    [1, 'open'],
  ])('hands on the report of an audit that exits with %i', (code, state) => {
    expect(audited(code)).toMatchObject({ status: 0 });
    expect(runner.outputs()).toEqual({ state, report: 'the report\n' });
    expect(runner.read('summary.md')).toBe('the report\n');
    expect(calls()).toContain('--fail-on not-ready --fail-on drift --fail-on expiring');
    expect(runner.read('rewst-exceptions.json')).toBe('{ "exceptions": [] }\n');
  });

  test('fails on bad input, and writes no issue about it', () => {
    expect(audited(2)).toMatchObject({ status: 2 });
    expect(runner.outputs()).toEqual({});
  });

  test('passes on a link if the report is too long for an issue', () => {
    audited(1, `first\n${'x'.repeat(61_000)}`);
    expect(runner.outputs().report).toBe(
      'first\n\nThe report is too long for an issue: [read it in the summary](https://github.example/contoso/rewst/actions/runs/42).\n',
    );
  });

  const STEP = 'Open the issue, update it, or close it when all is well again';
  const ISSUES = 'repos/contoso/rewst/issues';
  const issue = (state: string, open: string) => {
    runner.stub(
      'gh',
      `if [ "$2" = --paginate ]; then printf '%s' '${open}'; else echo "gh $*" >> "$TEST_ROOT/calls"; cat >> "$TEST_ROOT/body"; fi`,
    );
    const values = {
      'github.token': 'token',
      'needs.audit.outputs.state': state,
      'needs.audit.outputs.report': 'the report',
    };
    expect(runner.run(AUDIT, 'issue', STEP, values)).toMatchObject({ status: 0, stderr: '' });
    return calls().trim().split('\n');
  };

  test('opens one issue, and updates it while it is open', () => {
    expect(issue('open', '')).toEqual([
      `gh api --method POST ${ISSUES} --raw-field title=Rewst audit --field body=@- --silent`,
    ]);
    expect(runner.read('body')).toBe('<!-- cdktf-rewst-owned-app audit -->\nthe report');
  });

  test('updates one of several', () => {
    expect(issue('open', '7\n5\n')).toEqual([`gh api --method PATCH ${ISSUES}/7 --field body=@- --silent`]);
  });

  test('closes the issue when all is well again, and does nothing without one', () => {
    expect(issue('well', '7\n')).toEqual([
      `gh api --method POST ${ISSUES}/7/comments --field body=@- --silent`,
      `gh api --method PATCH ${ISSUES}/7 --field body=@- --raw-field state=closed --silent`,
    ]);
  });

  test('does nothing when all is well and no issue is open', () => {
    expect(issue('well', '')).toEqual(['']);
  });
});
