import { grouped } from '../grouped.ts';
import type { Check, Contract } from './contract.ts';
import type { Measurement } from './measurement.ts';
import { describeThreshold } from './threshold.ts';
import { describeTest, type ValueTest } from './value-test.ts';

/** What a check asks, in words; undefined where its id says everything. */
export function describeDemand(
  { demand, threshold }: Check,
  contract: Contract,
): string | undefined {
  if (threshold) return describeThreshold(threshold);
  switch (demand.kind) {
    case 'values':
      return describeTests(demand.tests);
    case 'type':
      return `every value is ${article(typeOf(demand.column, contract))}`;
    case 'nulls':
      return 'no missing value';
    case 'key':
      return 'no missing and no repeated key';
    case 'duplicates':
      return 'no repeated value';
    case 'fields':
      return `fieldsMatch: ${contract.fieldsMatch}`;
    case 'not-empty':
      return 'at least 1 row';
    case 'structure':
      return 'every row can be read';
    case 'expression':
      return demand.sql;
    case 'monotonic':
      return demand.order;
    case 'foreign-key':
      return `every one is in ${demand.target.object}`;
    default:
      return undefined;
  }
}

interface Failure {
  readonly checked: number;
  readonly failing: number;
  readonly contract: Contract;
}

/** Why a counted check failed: `3 of 1,903 values are not at most 15`. */
export function describeFailure(
  measurement: Measurement,
  { checked, failing, contract }: Failure,
): string {
  const of = `${grouped(failing)} of ${grouped(checked)}`;
  const [are, have, repeat] = failing === 1 ? ['is', 'has', 'repeats'] : ['are', 'have', 'repeat'];
  switch (measurement.kind) {
    case 'type':
      return `${of} values ${are} not ${article(typeOf(measurement.column, contract))}`;
    case 'nulls':
      return `${of} rows ${have} no value`;
    case 'missing':
      return `${of} rows ${have} a missing value`;
    case 'values':
      return `${of} values ${are} not ${describeTests(measurement.tests)}`;
    case 'duplicates':
      return `${of} rows ${repeat} an earlier ${measurement.columns.join(', ')}`;
    case 'key':
      return `${of} rows ${have} no ${measurement.columns.join(', ')} or ${repeat} an earlier one`;
    case 'expression':
      return `${of} rows ${failing === 1 ? 'does' : 'do'} not satisfy ${measurement.sql}`;
    case 'monotonic':
      return `${of} values ${are} not ${measurement.order} against the one before`;
    case 'foreign-key':
      return `${of} rows ${have} a ${measurement.columns.join(', ')} that ${measurement.target.object} does not have`;
    default:
      return `${of} rows`;
  }
}

function describeTests(tests: readonly ValueTest[]): string {
  return tests.map(describeTest).join(' and ');
}

function typeOf(column: string, { columns }: Contract): string {
  return columns.find(({ name }) => name === column)?.logicalType ?? 'value';
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
