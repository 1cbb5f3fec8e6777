import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ControlLines } from '../../src/domain/training/remote/control-lines.ts';
import type { Errand } from '../../src/domain/training/remote/errand.ts';
import { JobReport } from '../../src/domain/training/remote/job-report.ts';
import { prologue } from '../../src/domain/training/remote/prologue.ts';
import { sha256 } from '../../src/inputs/digest.ts';
import { temporaryFolder } from './folder.ts';

/** The small shell of most images, where it is there: what the tests of podman bring, or the system's. */
function busybox(): string | undefined {
  const places = ['.cache/live/podman/root/bin/busybox', '/bin/busybox', '/usr/bin/busybox'];
  return places.map((path) => resolve(path)).find((path) => existsSync(path));
}

/** The shells of this machine that a job may meet, by name. */
export const shells: Readonly<Record<string, readonly string[]>> = {
  dash: ['/bin/dash'],
  bash: ['/bin/bash', '--posix'],
  ...(busybox() && { busybox: [String(busybox()), 'sh'] }),
};

export interface Ran {
  readonly code: number | null;
  readonly text: string;
  readonly report: JobReport;
}

const mark = '0f8fad5b-d9cb-469f-a165-70867728950e';

/** Runs the script of a job as a cluster does; `listen` hears what it has printed so far. */
export async function runPrologue(
  wishes: Partial<Errand>,
  {
    shell = ['/bin/sh'],
    variables = {},
    listen = () => undefined,
  }: {
    readonly shell?: readonly string[] | undefined;
    readonly variables?: Readonly<Record<string, string>>;
    listen?(text: string, child: ChildProcess): void;
  } = {},
): Promise<Ran> {
  const directory = join(temporaryFolder(), 'work');
  mkdirSync(directory);
  const script = prologue({
    mark,
    token: randomUUID(),
    command: 'true',
    directory,
    outputDirectory: join(directory, 'out'),
    before: '',
    after: '',
    gpus: 0,
    gpuMemoryMib: 0,
    gpuPatienceSeconds: 0,
    smokeTest: null,
    graceSeconds: 20,
    deadline: null,
    ...wishes,
  });
  const [program = '', ...words] = shell;
  const child = spawn(program, [...words, '-c', script], {
    env: { PATH: process.env.PATH ?? '', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const control = new ControlLines(mark);
  const report = new JobReport(sha256);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes: Buffer) => {
      const sifted = control.push(bytes);
      for (const line of sifted.told) report.take(line);
      text += Buffer.concat(sifted.text).toString();
      listen(text, child);
    });
  }
  const [code] = await once(child, 'exit');
  if (!child.stdout.closed) await once(child.stdout, 'close');
  return { code, text: text + new TextDecoder().decode(control.end()), report };
}
