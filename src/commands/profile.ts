import { z } from 'zod';
import { profileText } from '../domain/data/drift/canonical.ts';
import { comparedColumns, leftOut } from '../domain/data/drift/compared.ts';
import { withoutDrift } from '../domain/data/drift/plan.ts';
import { type Profile, valuesIn } from '../domain/data/drift/profile.ts';
import { holds, type LeftOut, type ProfileResult } from '../domain/data/drift/profile-result.ts';
import { validationFindings } from '../domain/data/findings.ts';
import { judgeChecks } from '../domain/data/judge.ts';
import { planChecks } from '../domain/data/plan.ts';
import type { DataShape } from '../domain/data/shape.ts';
import type { Finding } from '../domain/finding.ts';
import { UserError } from '../errors.ts';
import { common } from '../inputs/command-inputs.ts';
import { contractFile } from '../inputs/contract.ts';
import { digestData } from '../inputs/data-digests.ts';
import { type References, readReferences } from '../inputs/data-references.ts';
import { type PromisedData, readPromisedData } from '../inputs/data-sets.ts';
import { digestOfFile, sha256 } from '../inputs/digest.ts';
import { text } from '../inputs/fields.ts';
import { expectOwnPlace } from '../inputs/own-place.ts';
import { readPolicy } from '../inputs/policy.ts';
import type { DataEngine, DataSet } from '../ports/data-engine.ts';
import type { Command } from './command.ts';
import { conclude } from './conclude.ts';
import { measureChecks } from './validation/measure-checks.ts';
import { targetsOf } from './validation/targets.ts';

const inputs = z.object({
  ...common,
  data: text().describe(
    "The data set to keep a picture of: a name of the policy's data, or a path.",
  ),
  contract: text()
    .optional()
    .describe(
      "Path of its ODCS contract, with #object to pick one of several; default: the policy's.",
    ),
  output: text().describe('Path of the profile to write, a JSON file.'),
  engine: text().default('duckdb:').describe('URI of the engine that counts.'),
});

/** Freezes what a data set is like, for later ones to be compared with. */
export const profile: Command<typeof inputs> = {
  name: 'profile',
  summary: 'keeps a small picture of a data set, which validate compares later data with',
  inputs,
  async run(given, open) {
    const policy = await readPolicy(given.policy);
    const wanted = { data: [given.data], contract: given.contract };
    const promised = await readPromisedData(wanted, policy);
    const [data] = promised;
    if (!data) throw new Error('The data was found a moment ago.');
    const references = await readReferences(promised, policy);
    const digests = await digestData({ [data.name]: data.paths });
    const contractPath = contractFile(data.reference);
    const contractDigest = await digestOfFile(contractPath);
    const inputDigests = {
      ...digests.files,
      [contractPath]: contractDigest,
      ...(policy && { [policy.path]: await digestOfFile(policy.path) }),
    };
    await expectOwnPlace('output', given.output, Object.keys(inputDigests));
    const engine = await open.engine(given.engine);
    open.progress(`Making a profile of ${data.name}`);
    const now = new Date(open.context.startedAt);
    const made = await profileOf(engine, data, { references, now });
    const { columns, rows, clusters } = made;
    const value: Profile = {
      schema: 'contender/profile@1',
      object: data.contract.object,
      rows,
      ...(clusters !== null && { clusters }),
      data: digests.sets[data.name] ?? '',
      contract: contractDigest,
      columns: Object.fromEntries(columns),
    };
    const content = profileText(value);
    await open.writeFile(given.output, content);
    const digest = `sha256:${sha256(content)}`;
    const result: ProfileResult = {
      data: data.name,
      object: value.object,
      profile: given.output,
      bytes: new TextEncoder().encode(content).length,
      digest,
      rows,
      columns: columnsOf(data, made),
      leftOut: made.leftOut,
    };
    return conclude<'profile'>(open, {
      command: 'profile',
      key: given.key ?? data.name,
      verdict: 'passed',
      exitCode: 0,
      title: titleOf(result, made.findings.length),
      subject: { model: policy?.value.model ?? null, digest: null },
      findings: made.findings,
      outputs: { profile: given.output, 'profile-digest': digest, 'data-digest': value.data },
      result,
      inputDigests,
    });
  },
};

interface Made {
  readonly rows: number;
  readonly clusters: number | null;
  readonly columns: ReadonlyMap<string, Profile['columns'][string]>;
  readonly leftOut: readonly LeftOut[];
  /** The promises of the contract that the data breaks. */
  readonly findings: readonly Finding[];
}

async function profileOf(
  engine: DataEngine,
  data: PromisedData,
  { references, now }: { readonly references: References; readonly now: Date },
): Promise<Made> {
  const { name, paths, partitions, contract } = data;
  const targets = targetsOf(data, references);
  const set = await engine.open({ ...contract, paths, partitions, references: targets });
  try {
    const { shape } = set;
    const planned = planChecks(withoutDrift(contract), shape);
    const { rows, answers } = await measureChecks(set, planned);
    if (rows.rows === 0) throw nothingToKeep(name);
    const checks = judgeChecks(planned, {
      data: name,
      contract,
      shape,
      rows,
      measured: answers,
      now,
    });
    const broken = checks.filter(({ status }) => status !== 'unchecked');
    const has = (column: string) => shape.columns.some((one) => one.name === column);
    const kept = comparedColumns(contract).filter(({ source }) => has(source));
    return {
      rows: rows.rows,
      clusters: await clustersIn(set, data),
      columns: await set.columnProfiles(kept.map((column) => column.name)),
      leftOut: leftOutOf(data, shape),
      findings: validationFindings(broken).map((finding) => ({ ...finding, level: 'warning' })),
    };
  } finally {
    set.close();
  }
}

function nothingToKeep(name: string): UserError {
  return new UserError('data-empty', {
    what: `There is not one row in ${name} to make a profile of.`,
    why: 'Later data would be compared with nothing.',
    next: 'Give data with rows.',
  });
}

/** Without the clusters' number nobody could tell noise later. */
async function clustersIn(set: DataSet, { contract }: PromisedData): Promise<number | null> {
  const { cluster } = contract.drift;
  if (cluster === null) return null;
  const asked = { kind: 'clusters', column: cluster } as const;
  const found = set.shape.columns.some(({ name }) => name === cluster)
    ? (await set.measure([asked])).answers.get(asked)
    : undefined;
  if (found?.kind === 'clusters') return found.count;
  throw new UserError('profile-cluster', {
    what: `The data has no usable column "${cluster}".`,
    why: 'The contract counts its different values as what is independent.',
    next: 'Name a column of the data in drift.cluster of the contract.',
    file: contract.file,
  });
}

function leftOutOf({ contract }: PromisedData, { columns }: DataShape): readonly LeftOut[] {
  const own = contract.columns.flatMap((column) => {
    const found = columns.some(({ name }) => name === column.source);
    const reason = leftOut(column, contract) ?? (found ? undefined : 'the data does not have it');
    return reason === undefined ? [] : [{ column: column.property, reason }];
  });
  const others = columns.flatMap(({ name }) => {
    if (contract.columns.some(({ source }) => source === name)) return [];
    return [{ column: name, reason: 'the contract does not have it' }];
  });
  return [...own, ...others];
}

function columnsOf({ contract }: PromisedData, { columns }: Made): ProfileResult['columns'] {
  return [...columns].map(([name, found]) => {
    const column = contract.columns.find((one) => one.name === name);
    const why = column?.sensitive ? 'it is sensitive' : 'its values are not compared';
    const none = found.kind !== 'opaque' && valuesIn(found) === 0 ? ', of no value at all' : '';
    return { name: column?.property ?? name, kind: found.kind, holds: holds(found, why) + none };
  });
}

function titleOf({ profile, columns, rows }: ProfileResult, broken: number): string {
  const warning =
    broken > 0
      ? `; the data breaks ${broken} ${broken === 1 ? 'promise' : 'promises'} of its contract`
      : '';
  return `Passed: ${profile} keeps ${columns.length} ${columns.length === 1 ? 'column' : 'columns'} of ${rows.toLocaleString('en-US')} rows${warning}`;
}
