import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from '@jest/globals';
import type { RunRecord } from '../../../src/domain/training/run-record.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { askRay, rayToken } from '../../support/live/ray.ts';
import type { LiveServer } from '../../support/live/server.ts';

const cli = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));

/** The example as it is in the repository, trained on a real Ray by a shell's command. */
export function demoCases(serverOf: () => Pick<LiveServer, 'url'>): void {
  const folder = temporaryFolder();
  const shared = temporaryFolder();
  const words = () => ['train', '--backend', `ray:${serverOf().url}?folder=${shared}`];

  beforeAll(() => {
    cpSync('examples/wine-quality', folder, { recursive: true, filter: isSource });
    for (const git of ['init -q', 'add --all', 'commit -q -m work']) {
      const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
      execFileSync('git', [...identity, ...git.split(' ')], { cwd: folder });
    }
  });

  test('the example is trained there unchanged, with model, metrics, curve and record here', async () => {
    const { exitCode, said } = await contender(folder, words()).ended;
    expect({ exitCode, said }).toMatchObject({ exitCode: 0 });
    const path = join(folder, 'contender-output/run-record.json');
    const record = JSON.parse(readFileSync(path, 'utf8')) as RunRecord;
    expect(record).toMatchObject({ end: { kind: 'succeeded' }, model: 'wine-quality' });
    expect(record.backend).toMatch(/^ray:/);
    expect(record.metrics.accuracy).toBeGreaterThan(0.78);
    expect(record.modelFiles?.digest).toMatch(/^sha256:/);
    expect(record.curves?.length).toBeGreaterThan(0);
  }, 120_000);

  test('who stops the command stops the job there', async () => {
    const running = contender(folder, [...words(), '--run', 'echo begun; sleep 60']);
    await said(running.child, 'begun');
    running.child.kill('SIGINT');
    const { exitCode, said: all } = await running.ended;
    expect(exitCode).toBe(2);
    expect(all).toContain('Errored: the training was cancelled');
    const jobs = (await askRay(serverOf(), 'GET /api/jobs/')).json() as readonly Job[];
    const live = jobs.filter(({ status }) => status === 'RUNNING' || status === 'PENDING');
    expect(live).toEqual([]);
  }, 120_000);
}

interface Job {
  readonly submission_id: string;
  readonly status: string;
}

function isSource(path: string): boolean {
  return !/(contender-output|\/out|\/registry|\/\.contender)$/.test(path);
}

/** The command in a process of its own, as a shell runs it. */
function contender(cwd: string, words: readonly string[]) {
  const { PATH } = process.env;
  const env = { PATH, HOME: temporaryFolder(), RAY_AUTH_TOKEN: rayToken };
  const child = spawn(process.execPath, ['--no-warnings', cli, ...words], { cwd, env });
  let text = '';
  const take = (chunk: Buffer) => {
    text += chunk.toString();
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const ended = new Promise<{ readonly exitCode: number | null; readonly said: string }>((done) => {
    child.on('close', (exitCode) => done({ exitCode, said: text }));
  });
  return { child, ended };
}

/** Waits until a line of it is this. */
function said({ stdout, stderr }: ChildProcess, line: string): Promise<void> {
  let text = '';
  return new Promise((done) => {
    for (const stream of [stdout, stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        text += chunk.toString();
        if (text.split('\n').some((one) => one.endsWith(` ${line}`) || one === line)) done();
      });
    }
  });
}
