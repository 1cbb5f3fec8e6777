import type { Column } from '../domain/data/column.ts';
import type { Contract } from '../domain/data/contract.ts';
import { comparedColumns, isOpaque } from '../domain/data/drift/compared.ts';
import { type ColumnProfile, type Profile, profiled } from '../domain/data/drift/profile.ts';
import { type Problem, refuse, together, UserError } from '../errors.ts';
import type { PromisedData } from './data-sets.ts';
import type { Located } from './document.ts';
import type { Policy } from './policy.ts';
import { profileSchema } from './profile-schema.ts';
import { clusterContradiction, contradiction } from './profile-sums.ts';
import { readText } from './text-file.ts';

/** A profile, and the file that it stands in. */
export interface ProfileFile {
  readonly path: string;
  readonly value: Profile;
}

/** The profiles that data sets are compared with, by the sets' names: the one given, else the policy's. */
export async function readProfiles(
  given: string | undefined,
  promised: readonly PromisedData[],
  policy: Located<Policy> | undefined,
): Promise<ReadonlyMap<string, ProfileFile>> {
  const wanted = promised.flatMap(({ name, contract }) => {
    const path = given ?? policy?.value.data[name]?.profile;
    return path === undefined ? [] : [{ name, path, contract }];
  });
  const files = await together(
    ...wanted.map(
      ({ path, contract }) =>
        () =>
          readProfile(path, contract),
    ),
  );
  return new Map(
    wanted.flatMap(({ name }, index) => {
      const file = files[index];
      return file ? [[name, file]] : [];
    }),
  );
}

/**
 * Reads the profile that a data set is compared with. A file that is no profile, counts that contradict
 * each other, and a profile that is not of what the contract describes are mistakes, all told at once.
 */
export async function readProfile(path: string, contract: Contract): Promise<ProfileFile> {
  const text = await readText(path);
  const value = parseProfile({ path, text });
  const clusters = clusterContradiction(value);
  const broken = Object.entries(value.columns).flatMap(([name, column]) => {
    const wrong = contradiction(column, value.rows);
    if (wrong === undefined) return [];
    return [invalid(path, `In ${JSON.stringify(name)} ${wrong}`, lineOf(text, name))];
  });
  refuse([
    ...(clusters === undefined
      ? []
      : [invalid(path, `In "clusters" ${clusters}`, lineOf(text, 'clusters'))]),
    ...broken,
    ...misfits(value, contract).map((misfit) => ({ ...misfit, file: path })),
  ]);
  return { path, value };
}

const again = 'Make it again: contender profile --data … --output …';

/** A file in another format than this would have thousands of mistakes. */
const mostMistakes = 20;

function parseProfile({ path, text }: Text): Profile {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    const [, line] = /\(line (\d+)/.exec(String(cause)) ?? [];
    const { code, ...problem } = invalid(path, 'It is no JSON', line && Number(line));
    throw new UserError(code, problem, { cause });
  }
  const { data, error } = profileSchema.safeParse(content);
  refuse(
    (error?.issues ?? []).slice(0, mostMistakes).map(({ path: keys, message }) => {
      const [first, column] = keys.map(String);
      const place = keys.map(String).join('.') || 'its content';
      const line = lineOf(text, column !== undefined && first === 'columns' ? column : first);
      return invalid(path, `At ${place}: ${message}`, line);
    }),
  );
  if (!data) throw new Error('A profile without a mistake was not understood.');
  return data;
}

interface Text {
  readonly path: string;
  readonly text: string;
}

/** The line where the key stands first, as profiles are written: each column on its own. */
function lineOf(text: string, key: string | undefined): number | undefined {
  if (key === undefined) return undefined;
  const start = `${JSON.stringify(key)}:`;
  const index = text.split('\n').findIndex((line) => line.trimStart().startsWith(start));
  return index === -1 ? undefined : index + 1;
}

function invalid(path: string, why: string, line?: number | ''): Problem {
  const what = `${path} is not a profile that data can be compared with.`;
  return {
    code: 'profile-invalid',
    what,
    why: `${why}.`,
    next: `${again}.`,
    file: path,
    ...(line && { line }),
  };
}

/** Where the profile is of other data than the contract describes. */
function misfits(profile: Profile, contract: Contract): readonly Omit<Problem, 'file'>[] {
  const { object, drift } = contract;
  const problem = (what: string, why: string) => {
    return { code: 'profile-misfit', what, why, next: `${again}; or name the right file.` };
  };
  if (profile.object !== object) {
    const why = `The contract ${contract.file} describes "${object}".`;
    return [problem(`The profile is of "${profile.object}".`, why)];
  }
  const clusterless = drift.cluster !== null && profile.clusters === undefined;
  return [
    ...(clusterless
      ? [
          problem(
            `The profile does not tell how many different values of "${drift.cluster}" there were.`,
            'The contract counts them as what is independent.',
          ),
        ]
      : []),
    ...columnMisfits(profile, contract).map(([what, why]) => problem(what, why)),
  ];
}

function columnMisfits(
  profile: Profile,
  contract: Contract,
): readonly (readonly [what: string, why: string])[] {
  type Misfit = readonly [what: string, why: string];
  const mayLack = contract.fieldsMatch === 'superset' || contract.fieldsMatch === 'partial';
  const lacking = comparedColumns(contract).flatMap((column): readonly Misfit[] => {
    const found = profiled(profile, column.name);
    const name = JSON.stringify(column.name);
    if (found === undefined) {
      const what = `The profile has no column ${name}.`;
      return mayLack ? [] : [[what, 'The contract has it, so that nothing would be compared.']];
    }
    const what = `The profile holds the column ${name} as ${kindOf(found)}.`;
    return fits(found, column) ? [] : [[what, `The contract says ${promised(column)}.`]];
  });
  const unknown = Object.keys(profile.columns).flatMap((name): readonly Misfit[] => {
    if (contract.columns.some((column) => column.name === name)) return [];
    const what = `The profile has a column ${JSON.stringify(name)}.`;
    return [[what, 'The contract does not know it, so that nobody knows its type.']];
  });
  return [...lacking, ...unknown];
}

function kindOf(profile: ColumnProfile): string {
  if (profile.kind === 'numeric') return profile.unit ?? 'numbers';
  return profile.kind === 'categorical' ? 'categories' : 'no values';
}

function promised({ logicalType, sensitive }: Column): string {
  return sensitive ? 'that it is sensitive' : `logicalType ${logicalType ?? 'nothing'}`;
}

/** Only the nulls of a column that is opaque now are looked at, whatever the profile holds. */
function fits(profile: ColumnProfile, column: Column): boolean {
  const { logicalType } = column;
  if (isOpaque(column) || logicalType === null) return true;
  switch (logicalType) {
    case 'integer':
    case 'number':
      return profile.kind === 'numeric' && profile.unit === undefined;
    case 'date':
    case 'time':
    case 'timestamp':
      return profile.kind === 'numeric' && profile.unit === logicalType;
    default:
      return profile.kind === 'categorical';
  }
}
