import { z } from 'zod';
import type { CheckResult, DataSummary, ValidationResult } from '../domain/data/check.ts';
import type { Contract } from '../domain/data/contract.ts';
import { judgeDrift } from '../domain/data/drift/judge.ts';
import { planDrift, withoutDrift } from '../domain/data/drift/plan.ts';
import type { Profile } from '../domain/data/drift/profile.ts';
import { validationFindings } from '../domain/data/findings.ts';
import { judgeChecks } from '../domain/data/judge.ts';
import { planChecks } from '../domain/data/plan.ts';
import { type DataShape, totalOf } from '../domain/data/shape.ts';
import { fingerprintOf, planFingerprint } from '../domain/data/take-fingerprint.ts';
import { validationTitle, validationVerdict } from '../domain/data/verdict.ts';
import { exitCodeOf } from '../domain/verdict.ts';
import { type Problem, refuse, together, UserError } from '../errors.ts';
import { common } from '../inputs/command-inputs.ts';
import { contractFile } from '../inputs/contract.ts';
import { type DataDigests, digestData } from '../inputs/data-digests.ts';
import { type References, readReferences } from '../inputs/data-references.ts';
import { type PromisedData, readPromisedData } from '../inputs/data-sets.ts';
import { digestOfFile } from '../inputs/digest.ts';
import { list, text } from '../inputs/fields.ts';
import { readPolicy } from '../inputs/policy.ts';
import { readProfiles } from '../inputs/profile.ts';
import { readSplits } from '../inputs/split-rules.ts';
import type { DataEngine } from '../ports/data-engine.ts';
import type { Command } from './command.ts';
import { conclude, renderer } from './conclude.ts';
import { type JudgedSet, validateSplits } from './validate-splits.ts';
import { failuresFiles, saveFailedRows, withExamples } from './validation/failed-rows.ts';
import { measureChecks } from './validation/measure-checks.ts';
import { targetsOf } from './validation/targets.ts';

const inputs = z.object({
  ...common,
  data: list()
    .optional()
    .describe(
      "What to check: names of the policy's data sets, or paths: files, folders, patterns such as data/**/*.parquet, Delta Lake or Iceberg tables; default: all of the policy.",
    ),
  contract: text()
    .optional()
    .describe(
      "Path of the ODCS contract, with #object to pick one of several; default: the policy's for each data set.",
    ),
  profile: text()
    .optional()
    .describe(
      "Path of the profile that the data is compared with for drift; default: the policy's for each data set.",
    ),
  'save-failures': text()
    .optional()
    .describe(
      'Folder for all failing rows, one Parquet file for each data set; default: they are not saved.',
    ),
  engine: text().default('duckdb:').describe('URI of the engine that counts.'),
});

/** Judges data sets against their contracts. */
export const validate: Command<typeof inputs> = {
  name: 'validate',
  summary: 'checks data against a contract',
  inputs,
  async run(given, open) {
    // The engine starts while the contracts are read, whose mistakes are told first.
    const opening = open.engine(given.engine);
    void Promise.allSettled([opening]);
    const { policy, promised, splits, profiles, references } = await readPromises(given);
    const targets = [...references.values()].filter((data) => !promised.includes(data));
    const engine = await opening;
    const now = new Date(open.context.startedAt);
    const folder = given['save-failures'];
    const names = promised.map(({ name }) => name);
    const saving = folder ? failuresFiles(folder, names) : new Map<string, string>();
    // The engine counts on threads of its own, and this one has time to read the bytes and its own code.
    const [digests, looked, results] = await together(
      () => digestData(pathsByName(promised)),
      () => digestData(pathsByName(targets)),
      () =>
        validateAll(promised, (data) => {
          open.progress(`Checking ${data.name} against ${data.reference}`);
          return validateData(engine, data, {
            now,
            profile: profiles.get(data.name)?.value,
            references,
            saveTo: saving.get(data.name),
          });
        }),
      renderer,
    );
    const between = await validateSplits(engine, splits, {
      sets: new Map(results.map(({ judged }) => [judged.name, judged])),
      progress: (line) => open.progress(line),
    });
    const result: ValidationResult = {
      data: results.map(({ summary }) => withDigest(summary, digests)),
      checks: [...results.flatMap(({ checks }) => checks), ...between],
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
      outputs: {
        ...outputsOf(result, digests),
        failures: results.flatMap(({ failures }) => failures ?? []).join(','),
      },
      result,
      inputDigests: {
        ...looked.files,
        ...digests.files,
        ...(await documentDigests([
          ...[...promised, ...targets].map(({ reference }) => contractFile(reference)),
          ...[...profiles.values()].map(({ path }) => path),
          ...(policy ? [policy.path] : []),
        ])),
      },
    });
  },
};

/** What the data has to keep, and what it is compared with. */
async function readPromises(given: z.output<typeof inputs>) {
  const policy = await readPolicy(given.policy);
  const promised = await readPromisedData(given, policy);
  const splits = readSplits(policy, promised);
  const profiles = await readProfiles(given.profile, promised, policy);
  const references = await readReferences(promised, policy);
  return { policy, promised, splits, profiles, references };
}

function pathsByName(data: readonly PromisedData[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(data.map(({ name, paths }) => [name, paths]));
}

type Undigested = Omit<DataSummary, 'digest'>;

function withDigest(summary: Undigested, { sets }: DataDigests): DataSummary {
  return { ...summary, digest: sets[summary.name] ?? '' };
}

interface Validated {
  readonly summary: Undigested;
  readonly checks: readonly CheckResult[];
  readonly judged: JudgedSet;
  /** The file of its failing rows. */
  readonly failures?: string;
}

interface Circumstances {
  /** The start of the run. */
  readonly now: Date;
  /** What the data is compared with for drift. */
  readonly profile: Profile | undefined;
  readonly references: References;
  /** The file for the failing rows. */
  readonly saveTo: string | undefined;
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
  data: PromisedData,
  { now, profile, references, saveTo }: Circumstances,
): Promise<Validated> {
  const { name, paths, partitions, reference, contract } = data;
  const source = { ...contract, paths, partitions, references: new Map() };
  const set = await engine.open({
    ...source,
    references: targetsOf(data, references),
    ...(saveTo !== undefined && { saveTo }),
  });
  try {
    const { shape } = set;
    const planned = planChecks(profile ? withoutDrift(contract) : contract, shape);
    const drift = profile && planDrift(contract, profile, shape);
    const sketched = planFingerprint(contract, shape);
    const { rows, answers } = await measureChecks(set, planned, [
      ...[...sketched.values()].flat(),
      ...(drift?.measurements ?? []),
    ]);
    const evidence = { data: name, contract, shape, rows, measured: answers, now };
    const checks = judgeChecks(planned, evidence);
    const saved = saveTo !== undefined && (await saveFailedRows(set, planned, checks));
    return {
      summary: {
        name,
        paths,
        format: shape.format,
        rows: totalOf(rows),
        ...(contract.filter !== null && { filteredOut: rows.filteredOut }),
        columns: shape.columns.map((column) => column.name),
        fingerprint: fingerprintOf(sketched, { contract, shape, rows, answers }),
        contract: reference,
        ...(shape.dialect !== undefined && { dialect: shape.dialect }),
        ...noticesOf(contract, shape),
      },
      checks: [
        ...(await withExamples(set, planned, checks)),
        ...(drift ? judgeDrift(drift, { ...evidence, profile: drift.profile }) : []),
      ],
      ...(saved && { failures: saveTo }),
      judged: { name, source, contract, shape, rows },
    };
  } finally {
    set.close();
  }
}

function outputsOf(
  { data, checks }: ValidationResult,
  digests: DataDigests,
): Readonly<Record<string, string>> {
  const failed = checks.filter(({ status }) => status === 'failed').map(({ id }) => id);
  const [only, another] = data;
  return {
    rows: String(data.reduce((sum, { rows }) => sum + rows, 0)),
    'data-digest': (another ? digests.all : only?.digest) ?? '',
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

/** What a person should know of the contract and of how the data was read. */
function noticesOf({ notices }: Contract, shape: DataShape): Pick<DataSummary, 'notices'> {
  const places = notices.map(({ message, file, line }) => {
    return `${file}${line === undefined ? '' : `:${line}`}: ${message}`;
  });
  const all = [...places, ...shape.notices];
  return all.length > 0 ? { notices: all } : {};
}
