import { AUDIT, DEPLOY, FACTS, FILES, RELEASE, REVIEW, type Step, TENANTS, textOf, workflowOf } from './workflows';

const CI = '.github/workflows/ci.yml';

const jobs = FILES.flatMap((file) =>
  Object.entries(workflowOf(file).jobs).map(([name, job]) => ({ id: `${file} ${name}`, job })),
);
const steps: readonly { id: string; step: Step }[] = jobs.flatMap(({ id, job }) =>
  job.steps.map((step) => ({ id: `${id}: ${step.name ?? step.uses ?? step.run}`, step })),
);
const uses = (action: string) => steps.filter(({ step }) => step.uses?.startsWith(`${action}@`));

test('these are all the workflows, and what starts them', () => {
  expect(Object.fromEntries(FILES.map((file) => [file, workflowOf(file).on]))).toEqual({
    [CI]: { pull_request: null, push: { branches: ['main'] } },
    [FACTS]: { schedule: [{ cron: '17 4 * * 1' }], workflow_dispatch: null },
    [RELEASE]: { push: { tags: ['v*'] } },
    [REVIEW]: 'pull_request',
    [DEPLOY]: { push: { branches: ['main'] } },
    [AUDIT]: { schedule: [{ cron: '17 5 * * 1' }], workflow_dispatch: null },
    [TENANTS]: { push: { branches: ['main'] }, workflow_dispatch: null },
  });
});

test('each job has these permissions and no others', () => {
  expect(FILES.map((file) => workflowOf(file).permissions)).toEqual(FILES.map(() => ({})));
  expect(Object.fromEntries(jobs.map(({ id, job }) => [id, job.permissions]))).toEqual({
    [`${CI} check`]: { contents: 'read' },
    [`${FACTS} export`]: { 'id-token': 'write' },
    [`${FACTS} generate`]: { contents: 'read' },
    [`${FACTS} propose`]: { contents: 'write', 'pull-requests': 'write' },
    [`${RELEASE} pack`]: { contents: 'read' },
    [`${RELEASE} publish`]: { 'id-token': 'write' },
    [`${REVIEW} base`]: { contents: 'read' },
    [`${REVIEW} head`]: { contents: 'read' },
    [`${REVIEW} review`]: { contents: 'read' },
    [`${REVIEW} comment`]: { 'pull-requests': 'write' },
    [`${DEPLOY} plan`]: { contents: 'read', 'id-token': 'write' },
    [`${DEPLOY} deploy`]: { 'id-token': 'write' },
    [`${AUDIT} audit`]: { contents: 'read', 'id-token': 'write' },
    [`${AUDIT} issue`]: { issues: 'write' },
    [`${TENANTS} synth`]: { contents: 'read' },
    [`${TENANTS} plan`]: { contents: 'read', 'id-token': 'write' },
    [`${TENANTS} review`]: { contents: 'read' },
    [`${TENANTS} comment`]: { 'pull-requests': 'write' },
    [`${TENANTS} deploy`]: { 'id-token': 'write' },
  });
});

test('no workflow has a secret', () => {
  for (const file of FILES) {
    expect(JSON.stringify(workflowOf(file))).not.toMatch(/\bsecrets\b/);
  }
});

test('the token is in the hands of one step a workflow, which runs nothing of the pull request', () => {
  const withToken = FILES.map((file) => [file, textOf(file).match(/.*(github\.token|GITHUB_TOKEN).*/g) ?? []] as const);
  expect(withToken.filter(([, lines]) => lines.length > 0)).toEqual([
    [FACTS, ['          GH_TOKEN: ${{ github.token }}']],
    [AUDIT, ['          GH_TOKEN: ${{ github.token }}']],
    [REVIEW, ['          GH_TOKEN: ${{ github.token }}']],
    [TENANTS, ['          GH_TOKEN: ${{ github.token }}']],
  ]);
  const { issue } = workflowOf(AUDIT).jobs;
  expect(issue.steps.map(({ env, uses }) => [env?.GH_TOKEN, uses])).toEqual([['${{ github.token }}', undefined]]);
  for (const file of [REVIEW, TENANTS]) {
    const { comment } = workflowOf(file).jobs;
    expect(comment.steps).toHaveLength(1);
    expect(comment.steps[0]).toMatchObject({ env: { GH_TOKEN: '${{ github.token }}' }, run: expect.any(String) });
  }
});

test('no code of a package runs beside the identity or the token of the facts', () => {
  const { export: exported, generate, propose } = workflowOf(FACTS).jobs;
  expect(exported.steps.map(({ name, uses }) => name ?? uses?.split('@')[0])).toEqual([
    'Sign in',
    'Export',
    'actions/upload-artifact',
  ]);
  const scripts = [exported, propose].flatMap(({ steps }) => steps.map(({ run }) => run ?? ''));
  expect(scripts.join('\n')).not.toMatch(/^\s*(npm|npx|tsx)\b/m);
  expect(exported.environment).toBe('facts');
  expect([generate.needs, propose.needs, propose.if]).toEqual([
    'export',
    'generate',
    "needs.generate.outputs.changed == 'true'",
  ]);
});

test('no job that may write runs for a fork', () => {
  const { review, comment } = workflowOf(REVIEW).jobs;
  expect(comment.if).toBe(
    "!cancelled() && needs.review.outputs.comment != '' && github.event.pull_request.head.repo.full_name == github.repository",
  );
  expect(Object.values(review.permissions ?? {})).toEqual(['read']);
});

test('nothing of the pull request runs where it is reviewed, and nothing that runs it can write there', () => {
  const { base, head, review } = workflowOf(REVIEW).jobs;
  const checkouts = [base, head, review].map(({ steps }) =>
    steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')).map((step) => step.with?.ref),
  );
  expect(checkouts).toEqual([[undefined], [undefined], ['${{ needs.base.outputs.commit }}']]);
  expect(base.steps.map(({ run }) => run)).toEqual([
    undefined,
    'echo "commit=$(git rev-parse HEAD^1)" >> "$GITHUB_OUTPUT"',
  ]);
  expect(head.outputs).toBeUndefined();
  expect(review).toMatchObject({ needs: ['base', 'head'], if: 'always()' });
  expect(review.steps.map(({ name, uses }) => name ?? uses?.split('@')[0])).toEqual([
    'Refuse to go on without both sides',
    'actions/checkout',
    'actions/setup-node',
    'Synthesize what is there',
    'actions/download-artifact',
    'Install the command, once, where none was merged yet',
    'Review',
  ]);
  const scripts = review.steps.slice(1).filter(({ run }) => run !== undefined);
  expect(scripts.map((step) => step['working-directory'])).toEqual(['base', 'base', 'base']);
  expect(review.steps[4].with).toEqual({ name: 'head', path: 'head' });
});

test('every action is pinned by commit, with its version, and to one commit everywhere', () => {
  const pins = new Map<string, Set<string>>();
  for (const line of FILES.flatMap((file) => textOf(file).match(/^.*\buses:.*$/gm) ?? [])) {
    expect(line).toMatch(/^ +- uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    const [action, pin] = line.replace(/.*uses: /, '').split('@');
    pins.set(action, (pins.get(action) ?? new Set()).add(pin));
  }
  expect([...pins.keys()].sort()).toEqual([
    'actions/checkout',
    'actions/download-artifact',
    'actions/setup-node',
    'actions/upload-artifact',
    'hashicorp/setup-terraform',
  ]);
  expect([...pins.values()].filter(({ size }) => size > 1)).toEqual([]);
});

test('no checkout leaves the token behind', () => {
  expect(uses('actions/checkout').map(({ id, step }) => [id, step.with?.['persist-credentials']])).toEqual(
    uses('actions/checkout').map(({ id }) => [id, false]),
  );
  expect(uses('actions/checkout')).toHaveLength(12);
});

test('no script has an expression in it, so nothing that others write becomes code', () => {
  const scripts = steps.filter(({ step }) => step.run !== undefined);
  expect(scripts.filter(({ step }) => step.run?.includes('${{')).map(({ id }) => id)).toEqual([]);
  expect(scripts.length).toBeGreaterThan(9);
});

test('scripts stop at the first thing that fails, in pipes too', () => {
  expect(FILES.filter((file) => workflowOf(file).defaults?.run.shell !== 'bash')).toEqual([CI]);
  expect(workflowOf(CI).jobs.check.steps.map(({ run }) => run)).toEqual([undefined, undefined, '.ci/run']);
});

test('nothing goes on after a failure but a review, its comment and the tenants that did not fail, and no step is optional', () => {
  for (const file of FILES) {
    expect(textOf(file)).not.toContain('continue-on-error');
  }
  expect(jobs.filter(({ job }) => job.if !== undefined).map(({ id }) => id)).toEqual([
    `${FACTS} propose`,
    `${DEPLOY} deploy`,
    `${REVIEW} review`,
    `${REVIEW} comment`,
    `${TENANTS} review`,
    `${TENANTS} comment`,
    `${TENANTS} deploy`,
  ]);
  expect(steps.filter(({ step }) => 'if' in step)).toEqual([]);
});

test('CI runs .ci/run on the three versions of Node.js', () => {
  expect(workflowOf(CI).jobs.check).toMatchObject({ strategy: { matrix: { node: [22, 24, 26] } } });
  expect(uses('actions/setup-node')[0].step.with).toEqual({ 'node-version': '${{ matrix.node }}' });
});

test('a release is checked before it is packed, and only npm runs where it can be published', () => {
  const { pack, publish } = workflowOf(RELEASE).jobs;
  expect(pack.steps.map(({ name, run, uses }) => name ?? run ?? uses?.split('@')[0])).toEqual([
    'actions/checkout',
    'actions/setup-node',
    'Refuse a tag, a package.json and a CHANGELOG.md that disagree',
    '.ci/run',
    'npm pack',
    'cdktn/build "$RUNNER_TEMP/cdktn" && npm pack "$RUNNER_TEMP/cdktn"',
    'actions/upload-artifact',
  ]);
  expect(publish).toMatchObject({
    needs: 'pack',
    environment: 'npm',
    strategy: { matrix: { library: ['cdktf', 'cdktn'] } },
  });
  expect(publish.steps.map(({ run, uses }) => run ?? uses?.split('@')[0])).toEqual([
    'actions/download-artifact',
    'actions/setup-node',
    'npm publish ./"$LIBRARY"-rewst-owned-app-*.tgz --provenance --access public',
  ]);
});

test('no plan is uploaded', () => {
  expect(uses('actions/upload-artifact').map(({ step }) => String(step.with?.path).trim().split('\n'))).toEqual([
    ['exports'],
    ['facts'],
    ['*.tgz'],
    ['${{ env.STACK }}/cdk.tf.json', '${{ env.STACK }}/.terraform.lock.hcl'],
    [
      'cdktf.out/manifest.json',
      ...['tf', 'tf.json', 'tofu', 'tofu.json'].map((type) => `cdktf.out/**/*.${type}`),
      ...['package.json', 'package-lock.json', 'rewst-exceptions.json'],
    ],
    ['cdktf.out/tenants.txt', 'cdktf.out/stacks/*/cdk.tf.json'],
    ['reviewed'],
    ['deploy.txt'],
  ]);
});

test('a deploy waits for the environment, needs a plan that changes something, and runs no npm package', () => {
  const { plan, deploy } = workflowOf(DEPLOY).jobs;
  expect(deploy).toMatchObject({ needs: 'plan', environment: 'rewst', if: "needs.plan.outputs.changes == 'true'" });
  expect(deploy.steps.flatMap(({ run }) => run?.match(/\b(npm|npx|node)\b/g) ?? [])).toEqual([]);
  expect(plan.environment).toBeUndefined();
  expect(plan.env?.ARM_CLIENT_ID).not.toBe(deploy.env?.ARM_CLIENT_ID);
});

test('tenants wait for the environment once, and no npm package runs where somebody signs in as a deployer', () => {
  const { synth, plan, review, deploy } = workflowOf(TENANTS).jobs;
  expect(deploy).toMatchObject({
    needs: ['synth', 'plan', 'review'],
    environment: 'rewst',
    if: "${{ !cancelled() && needs.review.outputs.deploy == 'true' }}",
  });
  expect(deploy).not.toHaveProperty('strategy');
  expect(deploy.steps.flatMap(({ run }) => run?.match(/\b(npm|npx|node)\b/g) ?? [])).toEqual([]);
  expect([synth, plan, review].map(({ environment }) => environment)).toEqual([undefined, undefined, undefined]);
  expect(plan.env?.ARM_CLIENT_ID).not.toBe(deploy.env?.ARM_CLIENT_ID);
});

test('a tenant that fails to plan stops no other job of the matrix', () => {
  expect(workflowOf(TENANTS).jobs.plan).toMatchObject({
    strategy: { 'fail-fast': false, matrix: { chunk: '${{ fromJSON(needs.synth.outputs.chunks) }}' } },
  });
});

test('the same Terraform plans and deploys, without the wrapper that mixes words into its JSON', () => {
  expect(uses('hashicorp/setup-terraform').map(({ step }) => step.with)).toEqual(
    Array(4).fill({ terraform_version: '1.11.4', terraform_wrapper: false }),
  );
});

test('npx never fetches a package by name', () => {
  const calls = FILES.flatMap((file) => textOf(file).match(/\bnpx .*/g) ?? []);
  expect(calls.filter((call) => !/^npx --no -- (cdktf|cdktf-rewst-owned-app) /.test(call))).toEqual([]);
  expect(calls).toHaveLength(12);
});
