import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { temporaryFolder } from './support/folder.ts';
import { runAction } from './support/run-action.ts';
import { projectFolder } from './support/run-node.ts';

interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
  readonly 'continue-on-error'?: boolean;
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const workflow: Workflow = parse(readFileSync('.github/workflows/e2e.yml', 'utf8'));
const jobs = Object.entries(workflow.jobs).map(([name, { steps }]) => ({ name, steps }));

// What GitHub does with the job, step by step, in a checkout that holds only what the job needs.
test.each(jobs)(
  'the job "$name" of the end-to-end workflow runs to its end',
  async ({ steps }) => {
    const checkout = temporaryFolder();
    const dist = process.env.CONTENDER_DIST ?? join(projectFolder, 'dist');
    cpSync(dist, join(checkout, 'dist'), { recursive: true });
    cpSync(join(projectFolder, 'examples'), join(checkout, 'examples'), {
      recursive: true,
      filter: (path) => !['contender-output', 'out', 'registry'].includes(basename(path)),
    });
    const outputs: Record<string, string> = {};
    const played: string[] = [];
    for (const step of steps) {
      if (step.uses?.startsWith('./')) {
        const inputs = Object.entries(step.with ?? {}).map(([name, value]) => [
          name,
          String(value),
        ]);
        const ended = await runAction(step.uses === './' ? 'check' : basename(step.uses), {
          cwd: checkout,
          inputs: Object.fromEntries(inputs),
        });
        const promised = step['continue-on-error'] ? 1 : 0;
        expect({ step: step.name, exitCode: ended.exitCode, stdout: ended.stdout }).toMatchObject({
          exitCode: promised,
        });
        outputs[`steps.${step.id}.outputs.verdict`] = ended.outputs.verdict ?? '';
        played.push(basename(step.uses));
      }
      if (step.run) {
        const ended = runShell(step, { checkout, outputs });
        expect({ step: step.name, ...ended }).toMatchObject({ status: 0 });
      }
    }
    expect(played).toContain('promote');
  },
  120_000,
);

interface Job {
  readonly checkout: string;
  readonly outputs: Readonly<Record<string, string>>;
}

function runShell(step: Step, { checkout, outputs }: Job) {
  const variables = Object.entries(step.env ?? {}).map(([name, text]) => {
    return [name, text.replace(/\$\{\{ (\S+) \}\}/g, (_, key: string) => outputs[key] ?? '')];
  });
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', step.run ?? ''], {
    cwd: join(checkout, step['working-directory'] ?? '.'),
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...Object.fromEntries(variables) },
  });
  return { status, stdout, stderr };
}
