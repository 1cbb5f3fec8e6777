import type { DriftMeasurement } from '../../../domain/data/drift/measurement.ts';
import { bound, type Counted, count } from './count.ts';
import type { ScanPart } from './finding.ts';
import { integer } from './rows.ts';

type Clusters = Extract<DriftMeasurement, { kind: 'clusters' }>;

/** How many different values there are. */
export function clustersPart({ column }: Clusters, counted: Counted): ScanPart {
  const { value } = bound(column, counted.columns);
  return {
    fields: [count(`DISTINCT ${value}`, [])],
    read: ([distinct]) => ({ kind: 'clusters', count: integer(distinct) }),
  };
}
