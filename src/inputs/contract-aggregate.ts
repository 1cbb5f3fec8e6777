import { z } from 'zod';
import { type Statistic, statistics } from '../domain/data/measurement.ts';
import { operatorShape } from './contract-quality-schema.ts';
import { type Asked, columnOf, filterOf, type QualityRule } from './contract-rule.ts';
import { thresholdsOf } from './contract-thresholds.ts';
import type { ContractWriter } from './contract-writer.ts';

export const aggregateSchema = z.strictObject({
  aggregate: z.enum([...statistics, 'rowCountRatio']),
  level: z.number().min(0).max(1).optional(),
  ...operatorShape,
});

/** Statistics that need numbers; the others count values of any type. */
const counted: readonly Statistic[] = ['distinct', 'distinctRatio'];

/** A statistic of a column, or the growth of the object, against one operator. */
export function aggregateDemand(
  writer: ContractWriter,
  given: z.output<typeof aggregateSchema>,
  quality: QualityRule,
): Asked | undefined {
  const { aggregate: statistic, level, ...operators } = given;
  const keys = [...quality.keys, 'implementation'];
  const wrong = (what: string, why: string, next: string) => {
    writer.mistake({ keys: [...keys, 'aggregate'], what, why, next });
    return undefined;
  };
  const thresholds = thresholdsOf(writer, operators, { keys, unit: 'value' });
  if (Object.values(operators).some((bound) => typeof bound === 'boolean')) {
    return wrong('The bound is true or false.', 'An aggregate is a number.', 'Write a number.');
  }
  if ((statistic === 'quantile') !== (level !== undefined)) {
    return statistic === 'quantile'
      ? wrong('The quantile has no level.', 'Nothing says which one it is.', 'Add level: 0.95.')
      : wrong(`The ${statistic} has a level.`, 'Only a quantile has one.', 'Remove it.');
  }
  if (thresholds.length === 0) return undefined;
  if (statistic === 'rowCountRatio') {
    if (!quality.column && quality.settings.filter === undefined) {
      return { demand: { kind: 'row-count-ratio' }, thresholds };
    }
    return wrong(
      `The rowCountRatio stands ${quality.column ? 'at a property' : 'beside a filter'}.`,
      'It compares all rows with those of the profile.',
      quality.column ? 'Move it to the object.' : 'Remove the filter.',
    );
  }
  const column = columnOf(writer, statistic, quality);
  if (!column) return undefined;
  const { logicalType, name } = column;
  const numeric = logicalType === 'integer' || logicalType === 'number' || logicalType === null;
  if (!numeric && !counted.includes(statistic)) {
    return wrong(
      `The ${statistic} of a ${logicalType} is asked for.`,
      'Only numbers have one.',
      `Use ${counted.join(' or ')}${statistic === 'min' || statistic === 'max' ? ', or logicalTypeOptions' : ''}.`,
    );
  }
  const asked = { kind: 'aggregate', statistic, column: name, ...filterOf(quality) } as const;
  return { demand: { ...asked, ...(level !== undefined && { level }) }, thresholds };
}
