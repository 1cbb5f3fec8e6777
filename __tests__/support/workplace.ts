import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Command, Open } from '../../src/commands/command.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import type { RunContext } from '../../src/domain/provenance.ts';
import type { RunRecord } from '../../src/domain/training/run-record.ts';
import { UserError } from '../../src/errors.ts';
import { terminal } from '../../src/host/terminal.ts';
import { digestOfFile, digestOfFiles } from '../../src/inputs/digest.ts';
import { readModelFiles } from '../../src/inputs/model-folder.ts';
import { parseInputs } from '../../src/inputs/raw.ts';
import { opener } from '../../src/opener.ts';
import { temporaryFolder } from './folder.ts';
import { trained } from './outcomes.ts';
import { commit, comparison, digestOf, now, validation } from './promotion-cases.ts';

type Inputs = Readonly<Record<string, string>>;

const policyText = `
version: 1
model: wine
stages:
  production: {alias: champion, needs: [validate, compare], approval: none}
  staging: {alias: challenger, needs: [validate], approval: none}
  late: {alias: late, from: staging, needs: [validate], approval: none}
  guarded: {alias: guarded, needs: [validate], environment: production}
`;

/** A project on disk, with paths that do not depend on the working directory. */
export class Workplace {
  readonly folder = temporaryFolder();
  readonly output = join(this.folder, 'output');
  readonly registry = `file:${join(this.folder, 'registry')}`;
  readonly ledgerPath = join(this.folder, 'registry', 'ledger.jsonl');
  /** Digest of each registered version, the first one first. */
  readonly digests: string[] = [];
  /** What the next runs see; a test moves the time, the host, or puts itself before a port. */
  time = now;
  context: Partial<RunContext> = {};
  wrap: (open: Open) => Open = (open) => open;

  constructor(policy = policyText) {
    this.write('contender.yml', policy);
  }

  write(name: string, text: string): string {
    const path = join(this.folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
    return path;
  }

  /** In place of what a registry wrote and made read-only. */
  overwrite(name: string, text: string): void {
    chmodSync(join(this.folder, name), 0o644);
    writeFileSync(join(this.folder, name), text);
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** A finished training run under its own folder; the path of its record. */
  async train(name: string, differs: Partial<RunRecord> = {}): Promise<string> {
    const model = join(this.folder, name, 'model');
    this.write(`${name}/model/weights.json`, `the weights of ${name}`);
    const predictions = this.write(`${name}/predictions.csv`, `id,label,score\n1,1,0.9\n`);
    const metrics = this.write(`${name}/metrics.json`, '{"accuracy":0.9}');
    const { digest } = await digestOfFiles(await readModelFiles(model));
    const record: RunRecord = {
      ...runRecord(),
      id: `run-${name}`,
      model: 'wine',
      code: { sha: commit, headSha: commit, mergeBase: null, dirty: false },
      data: { train: digestOf('train') },
      modelFiles: { path: model, digest, bytes: 20 },
      predictions: { path: predictions, digest: await digestOfFile(predictions) },
      metricsFile: { path: metrics, digest: await digestOfFile(metrics) },
      ...differs,
    };
    return this.write(`${name}/run-record.json`, JSON.stringify(record));
  }

  /** Trains and registers; the digest. The first is version 1, and so on. */
  async register(name: string, inputs: Inputs = {}): Promise<string> {
    const record = await this.train(name);
    const { register } = await import('../../src/commands/register.ts');
    const outcome = await this.run(register, { 'run-record': record, ...inputs });
    const { digest = '' } = outcome.outputs;
    this.digests.push(digest);
    return digest;
  }

  /** Outcomes that let a version through: the list for the input `evidence`. */
  evidence(digest: string, baseline: string | null): string {
    const known = this.digests[Number(baseline) - 1] ?? digestOf('unknown');
    const side = baseline === null ? null : { version: baseline, digest: known };
    const startedAt = this.time.toISOString();
    const compared = comparison({ digest, baseline: side, startedAt });
    const name = digest.slice(7, 19);
    return [
      this.write(`evidence/compare-${name}.json`, JSON.stringify(compared)),
      this.write('evidence/validate.json', JSON.stringify(validation({ startedAt }))),
    ].join('\n');
  }

  async promote(inputs: Inputs): Promise<Outcome> {
    const { promote } = await import('../../src/commands/promote.ts');
    return this.run(promote, { stage: 'production', ...inputs });
  }

  /** Runs a command; a mistake of the user becomes an outcome with the codes as rules, as in run.ts. */
  async run<Schema extends z.ZodObject>(
    command: Command<Schema>,
    inputs: Inputs,
  ): Promise<Outcome> {
    const given = {
      policy: join(this.folder, 'contender.yml'),
      registry: this.registry,
      ...inputs,
    };
    const raw = new Map(Object.entries(given));
    const host = { ...terminal({ inputs: raw, json: true }), progress: () => undefined };
    const open = opener(host, { output: this.output, prefix: '' });
    const context = { ...open.context, startedAt: this.time.toISOString(), ...this.context };
    const own = this.wrap({ ...open, context, now: () => this.time });
    return command.run(parseInputs(command.inputs, raw, 'terminal'), own);
  }
}

/** The codes of the findings, or of the error that was thrown. */
export async function codesOf(outcome: Promise<Outcome>): Promise<readonly string[]> {
  try {
    return (await outcome).findings.map(({ rule }) => rule);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return ['errored', ...error.problems.map(({ code }) => code)];
  }
}

function runRecord(): RunRecord {
  const { result } = trained;
  if (!result) throw new Error('The sample has no run record.');
  return result;
}
