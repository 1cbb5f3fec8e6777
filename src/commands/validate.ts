import { z } from 'zod';
import type { CheckResult, DataSummary, ValidationResult } from '../domain/data/check.ts';
import { validationFindings } from '../domain/data/findings.ts';
import { judgeChecks } from '../domain/data/judge.ts';
import { type PlannedCheck, planChecks } from '../domain/data/plan.ts';
import { validationTitle, validationVerdict } from '../domain/data/verdict.ts';
import { exitCodeOf } from '../domain/verdict.ts';
import { type Problem, refuse, UserError } from '../errors.ts';
import { common } from '../inputs/command-inputs.ts';
import { contractFile } from '../inputs/contract.ts';
import { digestData } from '../inputs/data-digests.ts';
import { type PromisedData, readPromisedData } from '../inputs/data-sets.ts';
import { digestOfFile, digestOfPaths } from '../inputs/digest.ts';
import { list, text } from '../inputs/fields.ts';
import { readPolicy } from '../inputs/policy.ts';
import type { DataEngine, DataSet } from '../ports/data-engine.ts';
import type { Command } from './command.ts';
import { conclude } from './conclude.ts';

const inputs = z.object({
  ...common,
  data: list()
    .optional()
    .describe(
      "What to check: names of the policy's data sets, or paths of CSV, JSONL or Parquet files; default: all of the policy.",
    ),
  contract: text()
    .optional()
    .describe(
      "Path of the ODCS contract, with #object to pick one of several; default: the policy's for each data set.",
    ),
  engine: text().default('duckdb:').describe('URI of the engine that counts.'),
});

/** Judges data sets against their contracts. */
export const validate: Command<typeof inputs> = {
  name: 'validate',
  summary: 'checks data against a contract',
  inputs,
  async run(given, open) {
    const policy = await readPolicy(given.policy);
    const promised = await readPromisedData(given, policy);
    const digests = await digestData(
      Object.fromEntries(promised.map(({ name, paths }) => [name, paths])),
    );
    const engine = await open.engine(given.engine);
    const results = await validateAll(promised, (data) => {
      open.progress(`Checking ${data.name} against ${data.reference}`);
      return validateData(engine, data, digests.sets[data.name] ?? '');
    });
    const result: ValidationResult = {
      data: results.map(({ summary }) => summary),
      checks: results.flatMap(({ checks }) => checks),
    };
    const verdict = validationVerdict(result.checks);
    return conclude<'validate'>(open, {
      command: 'validate',
      key: given.key ?? policy?.value.model ?? 'validate',
      verdict,
      exitCode: exitCodeOf(verdict, false),
      title: validationTitle(result),
      subject: { model: policy?.value.model ?? null, digest: null },
      findings: validationFindings(result.checks),
      outputs: await outputsOf(result, promised),
      result,
      inputDigests: {
        ...digests.files,
        ...(await documentDigests([
          ...promised.map(({ reference }) => contractFile(reference)),
          ...(policy ? [policy.path] : []),
        ])),
      },
    });
  },
};

interface Validated {
  readonly summary: DataSummary;
  readonly checks: readonly CheckResult[];
}

/** One after the other, for the memory; what cannot be read is reported together. */
async function validateAll(
  promised: readonly PromisedData[],
  validateOne: (data: PromisedData) => Promise<Validated>,
): Promise<readonly Validated[]> {
  const results: Validated[] = [];
  const problems: Problem[] = [];
  for (const data of promised) {
    try {
      results.push(await validateOne(data));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      problems.push(...error.problems);
    }
  }
  refuse(problems);
  return results;
}

/** Plan, measure, judge; then the rows that failed. */
async function validateData(
  engine: DataEngine,
  { name, paths, reference, contract }: PromisedData,
  digest: string,
): Promise<Validated> {
  const set = await engine.open({ ...contract, paths });
  try {
    const { shape } = set;
    const planned = planChecks(contract, shape);
    const measured = await set.measure(planned.flatMap(measurementOf));
    const checks = judgeChecks(planned, { data: name, contract, shape, measured });
    return {
      summary: {
        name,
        paths,
        format: shape.format,
        rows: shape.rows + shape.unreadable.count,
        columns: shape.columns.map((column) => column.name),
        digest,
        contract: reference,
        ...(shape.dialect !== undefined && { dialect: shape.dialect }),
      },
      checks: await withExamples(set, planned, checks),
    };
  } finally {
    set.close();
  }
}

function measurementOf(plan: PlannedCheck) {
  return plan.kind === 'measured' ? [plan.measurement] : [];
}

const shownExamples = 5;

async function withExamples(
  set: DataSet,
  planned: readonly PlannedCheck[],
  checks: readonly CheckResult[],
): Promise<readonly CheckResult[]> {
  const complete: CheckResult[] = [];
  for (const [index, check] of checks.entries()) {
    const plan = planned[index];
    const shown =
      plan?.kind === 'measured' && check.status === 'failed' && check.failing > 0
        ? { examples: await set.examples(plan.measurement, shownExamples) }
        : {};
    complete.push({ ...check, ...shown });
  }
  return complete;
}

async function outputsOf(
  { data, checks }: ValidationResult,
  promised: readonly PromisedData[],
): Promise<Readonly<Record<string, string>>> {
  const failed = checks.filter(({ status }) => status === 'failed').map(({ id }) => id);
  const [only, another] = data;
  const all = another ? await digestOfPaths(promised.flatMap(({ paths }) => paths)) : only;
  return {
    rows: String(data.reduce((sum, { rows }) => sum + rows, 0)),
    'data-digest': all?.digest ?? '',
    'failed-checks': [...new Set(failed)].join(','),
  };
}

async function documentDigests(
  paths: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const unique = [...new Set(paths)];
  const digests = await Promise.all(unique.map((path) => digestOfFile(path)));
  return Object.fromEntries(unique.map((path, index) => [path, digests[index] ?? '']));
}
