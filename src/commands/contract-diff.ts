import { z } from 'zod';
import type { Contract } from '../domain/data/contract.ts';
import { diffContracts, type JudgedContract } from '../domain/data/contract-diff.ts';
import type { ContractDiffResult, PromiseChange } from '../domain/data/contract-work.ts';
import { judgeChecks } from '../domain/data/judge.ts';
import { planChecks } from '../domain/data/plan.ts';
import { totalOf } from '../domain/data/shape.ts';
import type { Finding } from '../domain/finding.ts';
import { together } from '../errors.ts';
import { common } from '../inputs/command-inputs.ts';
import { contractFile } from '../inputs/contract.ts';
import { digestData } from '../inputs/data-digests.ts';
import { type References, readReferences } from '../inputs/data-references.ts';
import { type PromisedData, readPromisedData } from '../inputs/data-sets.ts';
import { digestOfFile } from '../inputs/digest.ts';
import { text } from '../inputs/fields.ts';
import { readPolicy } from '../inputs/policy.ts';
import type { DataEngine } from '../ports/data-engine.ts';
import type { Command } from './command.ts';
import { conclude } from './conclude.ts';
import { measureChecks } from './validation/measure-checks.ts';
import { targetsOf } from './validation/targets.ts';

const inputs = z.object({
  ...common,
  old: text().describe('The contract as it was, with #object to pick one of several.'),
  new: text().describe('The contract as it is now.'),
  data: text().describe('The data that both are judged on: a data set of the policy, or a path.'),
  engine: text().default('duckdb:').describe('URI of the engine that counts.'),
});

/** Judges two contracts on the same data, and names what was loosened and what was tightened. */
export const contractDiff: Command<typeof inputs> = {
  name: 'contract diff',
  summary: 'names the promises that a new contract loosens or tightens; exits 0 whichever moved',
  inputs,
  words: ['old', 'new'],
  async run(given, open) {
    const policy = await readPolicy(given.policy);
    const read = (contract: string) => readPromisedData({ data: [given.data], contract }, policy);
    const [[old], [next]] = await together(
      () => read(given.old),
      () => read(given.new),
    );
    if (!old || !next) throw new Error('The data was there a moment ago.');
    const engine = await open.engine(given.engine);
    open.progress(`Judging ${given.old} and ${given.new} on ${given.data}`);
    const now = new Date(open.context.startedAt);
    const references = await readReferences([old, next], policy);
    const judged = await judgeBoth([old, next], { engine, now, references });
    const unjudged = firstErrored(judged.old) ?? firstErrored(judged.next);
    const all = diffContracts(judged.old, judged.next);
    const changes = all.filter(({ direction }) => direction !== 'same');
    const result: ContractDiffResult = {
      old: given.old,
      new: given.new,
      data: given.data,
      rows: judged.rows,
      changes,
      same: all.length - changes.length,
    };
    return conclude<'contract diff'>(open, {
      command: 'contract diff',
      key: given.key ?? next.contract.object,
      ...(unjudged ? { verdict: 'errored', exitCode: 2 } : { verdict: 'passed', exitCode: 0 }),
      title: unjudged
        ? `Errored: ${unjudged.id} of ${unjudged.contract} could not be judged: ${unjudged.reason}`
        : titleOf(result),
      subject: { model: null, digest: null },
      findings: changes.map((change) => findingOf(change, next.contract)),
      outputs: {
        loosened: idsOf(changes, 'loosened'),
        tightened: idsOf(changes, 'tightened'),
        changed: idsOf(changes, 'changed'),
      },
      result,
      inputDigests: {
        ...(await digestData({ data: next.paths })).files,
        ...(await contractDigests([given.old, given.new])),
      },
    });
  },
};

interface Circumstances {
  readonly engine: DataEngine;
  /** The start of the run. */
  readonly now: Date;
  readonly references: References;
}

interface JudgedBoth {
  readonly old: JudgedContract;
  readonly next: JudgedContract;
  readonly rows: number;
}

/** Measured once where both read the data alike, else once each. */
async function judgeBoth(
  [old, next]: readonly [PromisedData, PromisedData],
  circumstances: Circumstances,
): Promise<JudgedBoth> {
  const judged = readAlike(old.contract, next.contract)
    ? await judge([old, next], circumstances)
    : [...(await judge([old], circumstances)), ...(await judge([next], circumstances))];
  const [before, after] = judged;
  if (!before || !after) throw new Error('Nothing was judged.');
  return { old: before, next: after, rows: after.rows };
}

function readAlike(old: Contract, next: Contract): boolean {
  const reading = ({ object, columns, key, filter, dialect }: Contract) =>
    JSON.stringify({ object, columns, key, filter, dialect });
  return reading(old) === reading(next);
}

/** Contracts that read the data alike, measured together. */
async function judge(
  data: readonly PromisedData[],
  { engine, now, references }: Circumstances,
): Promise<readonly (JudgedContract & { readonly rows: number })[]> {
  const [first] = data;
  if (!first) return [];
  const { contract, paths, partitions } = first;
  const targets = new Map(data.flatMap((one) => [...targetsOf(one, references)]));
  const set = await engine.open({ ...contract, paths, partitions, references: targets });
  try {
    const { shape } = set;
    const plans = data.map((one) => planChecks(one.contract, shape));
    const { rows, answers } = await measureChecks(set, plans.flat());
    return data.map((one, index) => {
      const evidence = {
        data: one.name,
        contract: one.contract,
        shape,
        rows,
        measured: answers,
        now,
      };
      const results = judgeChecks(plans[index] ?? [], evidence);
      return { contract: one.contract, results, rows: totalOf(rows) };
    });
  } finally {
    set.close();
  }
}

/** A promise that the data could not answer leaves open whether it moved. */
function firstErrored({ contract, results }: JudgedContract) {
  const found = results.find(({ status }) => status === 'errored');
  return (
    found && { id: found.id, contract: contract.file, reason: found.reason ?? 'no reason known' }
  );
}

function titleOf({ changes, rows }: ContractDiffResult): string {
  const number = (direction: PromiseChange['direction']) =>
    changes.filter((change) => change.direction === direction).length;
  const parts = (['loosened', 'tightened', 'changed'] as const).map(
    (direction) => `${number(direction)} ${direction}`,
  );
  return `Passed: ${parts.join(', ')}, judged on ${rows} rows`;
}

function idsOf(changes: readonly PromiseChange[], direction: PromiseChange['direction']): string {
  return changes
    .filter((change) => change.direction === direction)
    .map(({ id }) => id)
    .join(',');
}

/** A loosened promise is what a reviewer looks for. */
function findingOf({ id, direction, before, after }: PromiseChange, next: Contract): Finding {
  const check = next.checks.find((one) => one.id === id);
  const side = (one: PromiseChange['before']) =>
    one ? `${one.asked ?? 'no bound'} (${one.status})` : 'nothing';
  return {
    level: direction === 'loosened' ? 'warning' : 'note',
    rule: id,
    message: `${id} is ${direction}: from ${side(before)} to ${side(after)}.`,
    file: next.file,
    ...(check?.line !== undefined && { line: check.line }),
  };
}

async function contractDigests(references: readonly string[]) {
  const files = [...new Set(references.map(contractFile))];
  const digests = await Promise.all(files.map((file) => digestOfFile(file)));
  return Object.fromEntries(files.map((file, index) => [file, digests[index] ?? '']));
}
