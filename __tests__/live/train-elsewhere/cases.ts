import { expect, test } from '@jest/globals';
import type { RunRecord } from '../../../src/domain/training/run-record.ts';
import { endAt } from '../../support/killed-training.ts';
import { runAction } from '../../support/run-action.ts';
import {
  countingProject,
  lastCount,
  lineOf,
  logIn,
  type Project,
  printedBy,
  recordIn,
  savedSteps,
  wineProject,
} from './projects.ts';

/** A real place of training, as a workflow's step reaches it. */
export interface RealPlace {
  readonly uri: string;
  /** What the step finds there, such as a token. */
  readonly env?: Readonly<Record<string, string>>;
  /** An image with a shell and this Node; null where jobs have none. */
  readonly image: string | null;
  /** What its record must tell of the place, beside the machine. */
  readonly environment: Readonly<Record<string, unknown>>;
  /** Every job that lives there, by any name. */
  live(): Promise<readonly string[]>;
  /** Whatever jobs have left there and on the way there. */
  left(): Promise<readonly string[]>;
}

/** What a team sees of it: the Action from the bundle, as processes of their own. */
export function elsewhereSteps(placeOf: () => RealPlace): void {
  const step = (project: Project, attempt = 1) => {
    const { uri, env } = placeOf();
    return {
      cwd: project.cwd,
      inputs: { backend: uri, policy: project.policy },
      env: { ...env, GITHUB_RUN_ATTEMPT: String(attempt) },
    };
  };
  const post = (project: Project, state: Readonly<Record<string, string>>) =>
    runAction('train', { ...step(project), after: state });

  /** A step that gets signals as soon as its training counts so far. */
  const stepUntil = (project: Project, count: number, kill: 'SIGINT' | 'SIGKILL') =>
    runAction('train', {
      ...step(project),
      started: (child) =>
        void endAt(child, () => logIn(project).includes(`"step":${count},`), kill),
    });

  test('the example trains there unchanged, to the same model as on the runner', async () => {
    const { image, environment } = placeOf();
    const project = wineProject(image);
    const [here, there] = await Promise.all([
      runAction('train', { cwd: project.twin }),
      runAction('train', step(project)),
    ]);
    expect({ exitCode: there.exitCode, said: there.stdout }).toMatchObject({ exitCode: 0 });
    expect(there.outputs.verdict).toBe('passed');
    expect(there.outputs['model-digest']).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(there.outputs['model-digest']).toBe(here.outputs['model-digest']);
    const record = recordIn(project);
    expect(record.metrics).toEqual((recordIn({ cwd: project.twin }) as RunRecord).metrics);
    expect(record.curves?.length).toBeGreaterThan(0);
    const node = expect.stringMatching(/^\d+\.\d+\.\d+$/);
    expect(record.environment).toMatchObject({ node, ...environment });
    expect(record.environment.cpus).toBeGreaterThan(0);
    expect(await placeOf().left()).toEqual([]);
  }, 120_000);

  test('a step that is cancelled ends the job within its grace; what it saved is stored and gone on from', async () => {
    const { image } = placeOf();
    const saving = countingProject(image, 'saving');
    const stubborn = countingProject(image, 'stubborn');
    const cancelled = async (project: Project) => {
      const ended = await stepUntil(project, 12, 'SIGINT');
      const after = await post(project, ended.state);
      return { verdict: ended.outputs.verdict, exitCode: ended.exitCode, after: after.exitCode };
    };
    const answers = await Promise.all([saving, stubborn].map(cancelled));
    const answer = { verdict: 'errored', exitCode: 2, after: 0 };
    expect(answers).toEqual([answer, answer]);
    expect(await placeOf().live()).toEqual([]);
    expect(savedSteps(stubborn)).toEqual([]);
    const [saved = 0, ...others] = savedSteps(saving);
    expect({ saved, others }).toEqual({ saved: expect.any(Number), others: [] });
    expect(saved).toBeGreaterThanOrEqual(12);
    const next = await runAction('train', step(saving, 2));
    expect({ exitCode: next.exitCode, said: next.stdout }).toMatchObject({ exitCode: 0 });
    expect(next.outputs.resumed).toBe(String(saved));
    expect(printedBy(saving).slice(0, 2)).toEqual([`from ${saved}`, lineOf(saved + 1)]);
  }, 120_000);

  test('the next attempt follows the job of a Contender that was killed: it ran once, and its log is whole', async () => {
    const project = countingProject(placeOf().image, 'saving');
    const killed = await stepUntil(project, 5, 'SIGKILL');
    expect(killed.signal).toBe('SIGKILL');
    expect((await post(project, killed.state)).stdout).toContain('goes on: run this job again');
    const [live, ...others] = await placeOf().live();
    expect([live, others]).toEqual([expect.stringMatching(/^contender-1001-1-/), []]);
    const next = await runAction('train', step(project, 2));
    expect({ exitCode: next.exitCode, said: next.stdout }).toMatchObject({ exitCode: 0 });
    const lines = Array.from({ length: lastCount }, (_, at) => lineOf(at + 1));
    expect(printedBy(project)).toEqual(['from 0', ...lines]);
    expect(recordIn(project)).toMatchObject({ attempt: 2, end: { kind: 'succeeded' } });
    expect(await placeOf().live()).toEqual([]);
  }, 120_000);

  test('nothing of all that is left there', async () => {
    expect(await placeOf().left()).toEqual([]);
  });
}
