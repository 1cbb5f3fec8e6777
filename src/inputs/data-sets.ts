import { stat } from 'node:fs/promises';
import type { Contract } from '../domain/data/contract.ts';
import { type Problem, refuse, together, UserError } from '../errors.ts';
import { readContract } from './contract.ts';
import { expandPaths } from './data-paths.ts';
import type { Located } from './document.ts';
import { isPattern } from './glob.ts';
import type { FilePartitions } from './hive-folders.ts';
import type { Policy } from './policy.ts';
import { suggest } from './suggest.ts';

/** A data set to judge, and the contract that it must keep. */
export interface PromisedData {
  /** The name in the policy, or the path. */
  readonly name: string;
  /** Files, or one table. */
  readonly paths: readonly string[];
  /** By file, what the folders on the way to it say of its rows. */
  readonly partitions: ReadonlyMap<string, FilePartitions>;
  /** As it was written: a path, perhaps with `#object`. */
  readonly reference: string;
  readonly contract: Contract;
}

interface Wanted {
  /** Names of the policy's data sets, or paths; nothing means all of the policy. */
  readonly data?: readonly string[] | undefined;
  readonly contract?: string | undefined;
}

/** Its paths are still as they were written. */
type Target = Omit<PromisedData, 'contract' | 'partitions'>;

/** The data sets that the inputs and the policy name, each with its contract read. */
export async function readPromisedData(
  wanted: Wanted,
  policy: Located<Policy> | undefined,
): Promise<readonly PromisedData[]> {
  const { targets, problems } = await findTargets(wanted, policy);
  const references = [...new Set(targets.map(({ reference }) => reference))];
  const [contracts, data] = await together(
    () => together(...references.map((reference) => () => readContract(reference))),
    () =>
      together(
        ...targets.map(
          ({ paths }) =>
            () =>
              expandPaths(paths),
        ),
      ),
    () => refuse(problems),
  );
  return targets.flatMap((target, index) => {
    const contract = contracts[references.indexOf(target.reference)];
    const found = data[index];
    if (!contract || !found) return [];
    const { paths, partitions } = found;
    return [{ ...target, paths, partitions, contract }];
  });
}

async function findTargets(
  { data, contract }: Wanted,
  policy: Located<Policy> | undefined,
): Promise<{ readonly targets: readonly Target[]; readonly problems: readonly Problem[] }> {
  const known = policy?.value.data ?? {};
  const names = [...new Set(data?.length ? data : Object.keys(known))];
  if (names.length === 0) throw nothingToJudge(policy);
  const problems: Problem[] = [];
  const targets: Target[] = [];
  for (const name of names) {
    const entry = known[name];
    const reference = contract ?? entry?.contract;
    const paths = entry ? [entry.path].flat() : [name];
    if (!entry && !isPattern(name) && !(await exists(name)))
      problems.push(unknownData(name, Object.keys(known)));
    else if (!reference) problems.push(contractMissing(name));
    else targets.push({ name, paths, reference });
  }
  return { targets, problems };
}

function nothingToJudge(policy: Located<Policy> | undefined): UserError {
  return new UserError('data-missing', {
    what: 'There is no data to judge.',
    why: policy
      ? `The policy ${policy.path} lists no data, and the input data is empty.`
      : 'There is no policy, and the input data is empty.',
    next: 'Name files in data and their contract in contract, or list them under data: in the policy.',
    ...(policy && { file: policy.path }),
  });
}

function unknownData(name: string, known: readonly string[]): Problem {
  return {
    code: 'data-unknown',
    what: `The data "${name}" is unknown.`,
    why: 'It is neither a data set of the policy nor a file or folder.',
    next:
      known.length > 0
        ? suggest(name, known)
        : 'Check the path; relative paths start from the working directory.',
  };
}

function contractMissing(name: string): Problem {
  return {
    code: 'contract-missing',
    what: `Nothing says what ${name} must be like.`,
    why: 'It is no data set of the policy, and the input contract is empty.',
    next: 'Name its contract in the input contract.',
  };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
