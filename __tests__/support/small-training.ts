import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArguments } from '../../src/cli/arguments.ts';
import { commandsNamed } from '../../src/cli/commands.ts';
import type { Open } from '../../src/commands/command.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import type { RunRecord } from '../../src/domain/training/run-record.ts';
import type { Host } from '../../src/host/host.ts';
import { terminal } from '../../src/host/terminal.ts';
import { run } from '../../src/run.ts';
import { temporaryFolder } from './folder.ts';

const cli = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

const policy = `
version: 1
model: small
data:
  train: {path: data/train.csv, contract: contracts/train.yml}
train:
  run: node train.mjs
  outputs: {model: out/model, metrics: out/metrics.json, predictions: out/predictions.csv}
`;

/** A "model" that follows from its data, its code and its seed. */
const script = `
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const data = readFileSync('data/train.csv', 'utf8');
const seed = Number(process.env.CONTENDER_SEED);
mkdirSync('out/model', { recursive: true });
writeFileSync('out/model/model.json', JSON.stringify({ data, seed }));
writeFileSync('out/metrics.json', JSON.stringify({ rows: data.length, parameters: { depth: 3 } }));
writeFileSync('out/predictions.csv', 'id,label,score\\n1,1,0.5\\n');
`;

interface Ended {
  readonly exitCode: number | null;
  readonly outcome: Outcome;
  readonly said: string;
}

/** A git repository with a training of a moment in it. */
export class SmallTraining {
  readonly folder = temporaryFolder();
  /** Where Contender makes its temporary folders, so that a test sees what is left. */
  readonly temporary = temporaryFolder();

  /** What a command finds of everything outside, changed by a test. */
  through: (open: Open) => Open = (open) => open;

  constructor(files: Readonly<Record<string, string>> = {}) {
    const usual = {
      'contender.yml': policy,
      'train.mjs': script,
      'data/train.csv': 'id,x\n1,0.5\n',
      '.gitignore': 'contender-output/\nout/\n',
    };
    this.git('init', '--quiet', '--initial-branch', 'main');
    this.commit({ ...usual, ...files });
  }

  git(...words: readonly string[]): string {
    const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
    const options = { encoding: 'utf8', stdio: 'pipe', cwd: this.folder } as const;
    return execFileSync('git', [...identity, ...words], options).trim();
  }

  commit(files: Readonly<Record<string, string>>): string {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', 'work');
    return this.git('rev-parse', 'HEAD');
  }

  write(path: string, content: string | Uint8Array): string {
    const place = join(this.folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
    return place;
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  record(): RunRecord {
    return JSON.parse(this.read('contender-output/run-record.json')) as RunRecord;
  }

  /** Writes the record again, with what differs. */
  edit(differs: Partial<RunRecord>): void {
    const record = { ...this.record(), ...differs };
    this.write('contender-output/run-record.json', JSON.stringify(record));
  }

  /** Runs a command here, with the first word as its name, a word for each of its own words, and flags. */
  async contender(name: 'train' | 'reproduce', ...words: readonly string[]): Promise<Ended> {
    const [command] = await commandsNamed(name);
    const parsed = parseArguments([name, ...words], command ? [command] : []);
    if (parsed.kind !== 'run') throw new Error(`That is no call: ${words.join(' ')}`);
    const said: string[] = [];
    const outcomes: Outcome[] = [];
    const host: Host = {
      ...terminal(parsed),
      progress: (line) => said.push(line),
      foreign: (line) => said.push(`  | ${line}`),
      show: async (outcome) => void outcomes.push(outcome),
    };
    const home = process.cwd();
    process.chdir(this.folder);
    try {
      const { command: asked } = parsed;
      const through = {
        ...asked,
        run: ((given, open) => asked.run(given, this.through(open))) as typeof asked.run,
      };
      await run(through, host);
    } finally {
      process.chdir(home);
    }
    const [outcome] = outcomes;
    if (!outcome) throw new Error('It showed no outcome.');
    return { exitCode: outcome.exitCode, outcome, said: said.join('\n') };
  }

  /** The same in a process of its own, as a shell does. */
  started(words: readonly string[], variables: Readonly<Record<string, string>> = {}) {
    const child = spawn(process.execPath, ['--no-warnings', cli, ...words, '--json'], {
      cwd: this.folder,
      env: { PATH: process.env.PATH, HOME: this.temporary, TMPDIR: this.temporary, ...variables },
    });
    const [out, said]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    const ended = new Promise<Ended>((resolve, reject) => {
      child.on('close', (exitCode) => {
        const errors = Buffer.concat(said).toString();
        try {
          const outcome = JSON.parse(Buffer.concat(out).toString()) as Outcome;
          resolve({ exitCode, outcome, said: errors });
        } catch (error) {
          reject(new Error(`It printed no outcome: ${errors}`, { cause: error }));
        }
      });
    });
    return { child, ended, said: () => Buffer.concat(said).toString() };
  }
}
