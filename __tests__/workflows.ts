import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

const ROOT = join(__dirname, '..');

export const REVIEW = 'examples/github-actions/rewst-review.yml';
export const DEPLOY = 'examples/github-actions/rewst-deploy.yml';
export const AUDIT = 'examples/github-actions/rewst-audit.yml';
export const TENANTS = 'examples/many-tenants/rewst-tenants.yml';
export const RELEASE = '.github/workflows/release.yml';
export const FACTS = '.github/workflows/facts.yml';

export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
  readonly env?: Record<string, string>;
  readonly 'working-directory'?: string;
}

export interface Job {
  readonly permissions?: Record<string, string>;
  readonly env?: Record<string, string>;
  readonly environment?: string;
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly outputs?: Record<string, string>;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly on: unknown;
  readonly permissions?: unknown;
  readonly defaults?: { readonly run: { readonly shell: string } };
  readonly env?: Record<string, string>;
  readonly jobs: Record<string, Job>;
}

/** The files of our own workflows and of those that consumers copy. */
export const FILES = ['.github/workflows', 'examples/github-actions', 'examples/many-tenants'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => join(folder, name)),
);

export function textOf(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

const workflows = new Map<string, Workflow>();

export function workflowOf(file: string): Workflow {
  const workflow: Workflow = workflows.get(file) ?? parse(textOf(file));
  workflows.set(file, workflow);
  return workflow;
}

/**
 * GitHub's runners have jq. A machine without it uses this instead, for the two ways in which the workflows call it.
 */
const JQ = `
  const [flag, filter, file] = process.argv.slice(1);
  const json = JSON.parse(fs.readFileSync(file));
  const sorted = (value) =>
    Array.isArray(value)
      ? value.map(sorted)
      : value && typeof value === "object"
        ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]))
        : value;
  if (flag === "--exit-status") {
    process.exit(filter.split(".").slice(1).reduce((value, key) => value?.[key], json) ? 0 : 1);
  }
  if (flag !== "--sort-keys") throw new Error(flag);
  console.log(JSON.stringify(sorted(Object.fromEntries(filter.match(/\\w+/g).map((key) => [key, json[key]])))));
`;
const hasJq = spawnSync('jq', ['--version']).status === 0;

const roots: string[] = [];
afterAll(() => roots.forEach((root) => void rmSync(root, { recursive: true })));

/** A directory to run steps in, with commands that stand in for those that would need the network. */
export class Runner {
  public readonly root = mkdtempSync(join(tmpdir(), 'workflow-'));

  constructor() {
    roots.push(this.root);
    if (!hasJq) {
      this.stub('jq', `exec node --eval '${JQ}' -- "$@"`);
    }
  }

  /** Makes `command` run this script of bash. */
  public stub(command: string, script: string): void {
    this.write(`bin/${command}`, `#!/bin/bash\n${script}\n`);
    chmodSync(join(this.root, 'bin', command), 0o755);
  }

  public write(path: string, text: string): void {
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  public read(path: string): string {
    const file = join(this.root, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  }

  /** What a step wrote to the file of its outputs. */
  public outputs(): Record<string, string> {
    const text = this.read('output');
    const lines = [...text.matchAll(/^(\w+)=(.*)$/gm)].map(([, key, value]) => [key, value]);
    const blocks = [...text.matchAll(/^(\w+)<<([\w-]+)\n(.*?)^\2$/gms)].map(([, key, , value]) => [key, value]);
    return Object.fromEntries([...lines, ...blocks]);
  }

  /** Runs bash that prepares something; no part of a workflow. */
  public prepare(script: string): void {
    const identity = { NAME: 'Test', EMAIL: 'test@example.com' };
    execFileSync('bash', ['--norc', '-euc', script], {
      cwd: this.root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        GIT_CONFIG_GLOBAL: '/dev/null',
        ...Object.fromEntries(
          ['AUTHOR', 'COMMITTER'].flatMap((who) =>
            Object.entries(identity).map(([key, value]) => [`GIT_${who}_${key}`, value]),
          ),
        ),
      },
    });
  }

  /**
   * Runs a step as a runner would, but stops at variables that nothing sets.
   * @param values of the expressions in the `env` that the step sees
   */
  public run(file: string, jobName: string, name: string, values: Record<string, string> = {}, github = {}) {
    const workflow = workflowOf(file);
    const job = workflow.jobs[jobName];
    const step = job.steps.find((each) => each.name === name);
    if (step?.run === undefined) {
      throw new Error(`${file} has no step "${name}" in ${jobName}`);
    }
    const declared = { ...workflow.env, ...job.env, ...step.env };
    const env = Object.fromEntries(
      Object.entries(declared).map(([key, value]) => [
        key,
        value.replace(/\$\{\{ (.*?) \}\}/g, (_, expression) => {
          if (!(expression in values)) {
            throw new Error(`the test gives no value for ${expression}`);
          }
          return values[expression];
        }),
      ]),
    );
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-euo', 'pipefail', '-c', step.run],
      {
        cwd: join(this.root, step['working-directory'] ?? '.'),
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          PATH: `${join(this.root, 'bin')}:${process.env.PATH}`,
          GIT_CONFIG_GLOBAL: '/dev/null',
          TEST_ROOT: this.root,
          GITHUB_OUTPUT: join(this.root, 'output'),
          GITHUB_STEP_SUMMARY: join(this.root, 'summary.md'),
          GITHUB_SERVER_URL: 'https://github.example',
          GITHUB_REPOSITORY: 'contoso/rewst',
          GITHUB_RUN_ID: '42',
          RUNNER_TEMP: this.root,
          ...github,
          ...env,
        },
      },
    );
    return { status, stdout, stderr };
  }
}
