import type { Contract } from '../domain/data/contract.ts';
import { type PromisedData, readPromisedData } from './data-sets.ts';
import type { Located } from './document.ts';
import type { Policy } from './policy.ts';

/** The data sets that foreign keys of others refer to, by the objects of their contracts. */
export type References = ReadonlyMap<string, PromisedData>;

/**
 * Finds for each object that a contract refers to the one data set that keeps that object's contract,
 * among those to judge and the others of the policy. Where there are several or none, it is left out.
 */
export async function readReferences(
  promised: readonly PromisedData[],
  policy: Located<Policy> | undefined,
): Promise<References> {
  const wanted = new Set(promised.flatMap(({ contract }) => objectsOf(contract)));
  const known = await withOthers(wanted, promised, policy);
  const found = [...wanted].flatMap((object) => {
    const [only, another] = known.filter(({ contract }) => contract.object === object);
    return only && !another ? [[object, only] as const] : [];
  });
  return new Map(found);
}

/** Reads further data sets of the policy only where those at hand do not do. */
async function withOthers(
  wanted: ReadonlySet<string>,
  promised: readonly PromisedData[],
  policy: Located<Policy> | undefined,
): Promise<readonly PromisedData[]> {
  const objects = new Set(promised.map(({ contract }) => contract.object));
  const names = new Set(promised.map(({ name }) => name));
  const missing = [...wanted].filter((object) => !objects.has(object));
  const others = Object.entries(policy?.value.data ?? {}).filter(([name, { contract }]) => {
    const named = missing.some((object) => contract?.endsWith(`#${object}`));
    return named && !names.has(name);
  });
  if (others.length === 0) return promised;
  const data = others.map(([name]) => name);
  return [...promised, ...(await readPromisedData({ data }, policy))];
}

/** The objects that a contract's foreign keys refer to. */
export function objectsOf({ checks }: Contract): readonly string[] {
  const objects = checks.flatMap(({ demand }) => {
    return demand.kind === 'foreign-key' ? [demand.target.object] : [];
  });
  return [...new Set(objects)];
}
