import { objectsOf, type References } from '../../inputs/data-references.ts';
import type { PromisedData } from '../../inputs/data-sets.ts';
import type { DataSource } from '../../ports/data-engine.ts';

/** What the contract's foreign keys refer to, which may be the data itself. */
export function targetsOf(data: PromisedData, references: References): DataSource['references'] {
  const found = objectsOf(data.contract).flatMap((object) => {
    const target = object === data.contract.object ? data : references.get(object);
    if (!target) return [];
    const { paths, partitions } = target;
    return [[object, { ...target.contract, paths, partitions, references: new Map() }] as const];
  });
  return new Map(found);
}
