import { z } from 'zod';
import type { Column } from '../domain/data/column.ts';
import { type DriftStatistic, driftStatistics } from '../domain/data/drift/settings.ts';
import { type Asked, columnOf, type QualityRule } from './contract-rule.ts';
import { categoricalStatistics, numericStatistics } from './contract-settings.ts';
import type { ContractWriter } from './contract-writer.ts';

export const driftSchema = z.strictObject({
  drift: z.enum(driftStatistics),
  threshold: z.number().nonnegative().optional(),
});

/** A statistic that tells how far a column is from its profile. */
export function driftDemand(
  writer: ContractWriter,
  { drift: statistic, threshold }: z.output<typeof driftSchema>,
  quality: QualityRule,
): Asked | undefined {
  const column = columnOf(writer, 'drift', quality);
  if (!column) return undefined;
  const fitting = fittingStatistics(column);
  if (fitting.includes(statistic)) {
    return {
      demand: { kind: 'drift', column: column.name, statistic, limit: threshold ?? null },
      thresholds: [],
    };
  }
  writer.mistake({
    keys: [...quality.keys, 'implementation', 'drift'],
    what: `The drift of ${column.property} is asked for as ${statistic}.`,
    why: `It cannot be told for the type ${column.logicalType}.`,
    next: `Use one of: ${fitting.join(', ')}.`,
  });
  return undefined;
}

/** Numbers, dates and times have an order; texts and booleans have categories. */
function fittingStatistics({ logicalType }: Column): readonly DriftStatistic[] {
  switch (logicalType) {
    case null:
      return driftStatistics;
    case 'string':
    case 'boolean':
      return [...categoricalStatistics, 'nullRate'];
    case 'array':
    case 'object':
      return ['nullRate'];
    default:
      return [...numericStatistics, 'nullRate'];
  }
}
