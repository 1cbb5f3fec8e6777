import { type Threshold, thresholdOperators } from '../domain/data/threshold.ts';
import type { ContractOperators } from './contract-quality-schema.ts';
import type { ContractWriter, Keys } from './contract-writer.ts';

interface Asked {
  /** Where the operators stand. */
  readonly keys: Keys;
  readonly unit: Threshold['unit'];
  /** Version 3.0, whose schema lets a rule have several. */
  readonly old?: boolean;
}

/** What the measured number must be; more than one threshold only in version 3.0, all of which must hold. */
export function thresholdsOf(
  writer: ContractWriter,
  given: ContractOperators,
  { keys, unit, old = false }: Asked,
): readonly Threshold[] {
  const operators = thresholdOperators.filter((operator) => given[operator] !== undefined);
  if (operators.length === 0 || (operators.length > 1 && !old)) {
    const listed = operators.length > 0 ? `: ${operators.join(', ')}` : '';
    writer.mistake({
      keys: operators[1] === undefined ? keys : [...keys, operators[1]],
      what: `A quality rule has ${operators.length} operators${listed}.`,
      why: 'Exactly one says what the measured number must be.',
      next: `Use one of: ${thresholdOperators.join(', ')}.`,
    });
    return [];
  }
  if (operators.length > 1) {
    writer.notice(
      `The rule has several operators; each is a check: ${operators.join(', ')}.`,
      keys,
    );
  }
  return operators.flatMap((operator) => {
    const bound = given[operator];
    if (typeof bound === 'boolean' && unit !== 'value') {
      writer.mistake({
        keys: [...keys, operator],
        what: `The rule has ${operator}: ${bound}.`,
        why: 'What it counts is a number.',
        next: 'Write a number.',
      });
      return [];
    }
    const bounds = Array.isArray(bound) ? bound : ([Number(bound)] as const);
    if (unit !== 'value' && bounds.some((number) => number < 0 || number > mostOf(unit))) {
      writer.mistake({
        keys: [...keys, operator],
        what: `The rule has ${operator}: ${JSON.stringify(bound)}, in ${unit}.`,
        why: 'No data could ever come to that, so that it asks nothing, or what nobody can keep.',
        next: unit === 'percent' ? 'Write 0 to 100.' : 'Write 0 or more.',
      });
      return [];
    }
    return [{ operator, bounds, unit }];
  });
}

/** Of rows there may be any number. */
function mostOf(unit: Threshold['unit']): number {
  return unit === 'percent' ? 100 : Number.POSITIVE_INFINITY;
}

/** The share of rows that must pass. */
export function passingThreshold(minPassFraction: number): Threshold {
  return { operator: 'mustBeGreaterOrEqualTo', bounds: [minPassFraction], unit: 'passing' };
}
