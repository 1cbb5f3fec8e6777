import type { Measurement } from '../../../domain/data/measurement.ts';
import { aggregatePart, bandPart, latestPart } from './aggregate.ts';
import { categoriesPart } from './categories.ts';
import { clustersPart } from './clusters.ts';
import { aggregates, bound, type Counted, itemsViewOf } from './count.ts';
import { distributionPart } from './distribution.ts';
import type { ScanPart } from './finding.ts';
import { isNumeric } from './native-type.ts';
import { integer } from './rows.ts';

export type { Finding, ScanPart } from './finding.ts';

/** Undefined: the measurement needs a statement of its own. */
export function scanPart(measurement: Measurement, counted: Counted): ScanPart | undefined {
  const items = itemsViewOf(measurement, counted.columns) !== undefined;
  const refused = counted.expressions.refusalOf(measurement) !== undefined;
  return items || refused ? undefined : viewPart(measurement, counted);
}

/** The same over whatever view has the measurement's columns. */
export function viewPart(measurement: Measurement, counted: Counted): ScanPart | undefined {
  switch (measurement.kind) {
    case 'row-count':
    case 'type':
    case 'nulls':
    case 'missing':
    case 'values':
    case 'duplicates':
    case 'key':
    case 'expression':
      return countsPart(measurement, counted);
    case 'aggregate': {
      const { statistic, column } = measurement;
      const possible = counting.has(statistic) || isNumeric(bound(column, counted.columns));
      return possible ? aggregatePart(measurement, counted) : undefined;
    }
    case 'quantile-band':
      return isNumeric(bound(measurement.column, counted.columns))
        ? bandPart(measurement, counted)
        : undefined;
    case 'latest':
      return latestPart(measurement, counted);
    case 'distribution':
      return distributionPart(measurement, counted);
    case 'categories':
      return categoriesPart(measurement, counted);
    case 'clusters':
      return clustersPart(measurement, counted);
    default:
      return undefined;
  }
}

/** Statistics of values of any type. */
const counting: ReadonlySet<string> = new Set(['distinct', 'distinctRatio']);

type CountedKind = Parameters<typeof aggregates>[0];

function countsPart(measurement: CountedKind, counted: Counted): ScanPart {
  const { checked, failing } = aggregates(measurement, counted);
  const note =
    measurement.kind === 'type' ? bound(measurement.column, counted.columns).note : undefined;
  return {
    fields: [checked, failing],
    read: ([all, broken]) => ({
      kind: 'counts',
      checked: integer(all),
      failing: integer(broken),
      ...(note !== undefined && { note }),
    }),
  };
}
