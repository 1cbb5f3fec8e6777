import { grouped } from '../grouped.ts';
import type { Check, Contract } from './contract.ts';
import { describeFailure } from './describe.ts';
import { columnsOf, type Measured, type Measurement } from './measurement.ts';
import type { RowsAnswer } from './rows-answer.ts';
import { asked, holds, percentOf, shownNumber } from './threshold.ts';

interface Counted {
  readonly measurement: Measurement;
  readonly found: Extract<Measured, { kind: 'counts' }>;
  readonly evidence: {
    readonly contract: Contract;
    readonly measured: ReadonlyMap<Measurement, Measured>;
  };
}

/** Failing rows among those checked, against the threshold. Nothing to check is never a pass. */
export function judgeCounts(check: Check, counted: Counted): RowsAnswer {
  const { found, measurement, evidence } = counted;
  const { checked, failing, note } = found;
  const counts = { checked, failing };
  if (checked === 0 && !evidence.contract.allowEmpty)
    return { ...counts, ...nothingChecked(counted) };
  const observed = observedText(check, counts);
  if (withinThreshold(check, counts)) return { ...counts, status: 'passed', observed };
  const failure = describeFailure(measurement, { ...counts, contract: evidence.contract });
  const share = isShare(check) ? ` (${observed})` : '';
  const reason = `${failure}${share}${asked(check.threshold)}${note ? `: ${note}` : ''}.`;
  return { ...counts, status: 'failed', reason, observed };
}

function nothingChecked({ measurement, evidence }: Counted): Pick<RowsAnswer, 'status' | 'reason'> {
  const typeFailed = failedType(measurement, evidence);
  if (typeFailed)
    return { status: 'blocked', reason: `${typeFailed} failed: no value has that type.` };
  const reason =
    measurement.kind === 'monotonic'
      ? 'no-data: there are no two values to compare.'
      : 'no-data: not one row has a value to check.';
  return { status: 'failed', reason };
}

interface Counts {
  readonly checked: number;
  readonly failing: number;
}

function withinThreshold({ threshold }: Check, { checked, failing }: Counts): boolean {
  if (threshold === null) return failing === 0;
  if (threshold.unit === 'passing') {
    return holds(threshold, checked === 0 ? 1 : (checked - failing) / checked);
  }
  const share = checked === 0 ? 0 : percentOf(failing, checked);
  return holds(threshold, threshold.unit === 'percent' ? share : failing);
}

/** The promise speaks of a share, so that the rows alone do not tell how far off they are. */
function isShare({ threshold }: Check): boolean {
  return threshold?.unit === 'percent' || threshold?.unit === 'passing';
}

function observedText({ threshold }: Check, { checked, failing }: Counts): string {
  if (checked === 0 || threshold === null) return grouped(failing);
  if (threshold.unit === 'percent') {
    return `${shownNumber(percentOf(failing, checked), threshold)} percent`;
  }
  return threshold.unit === 'passing'
    ? `${shownNumber((checked - failing) / checked, threshold)} passing`
    : grouped(failing);
}

/** The id of the type check that left a column without any value. */
function failedType(
  measurement: Measurement,
  { contract, measured }: Counted['evidence'],
): string | undefined {
  const columns = columnsOf(measurement);
  for (const { id, demand } of contract.checks) {
    if (demand.kind !== 'type' || !columns.includes(demand.column)) continue;
    const counted = measured.get(demand);
    if (counted?.kind === 'counts' && counted.failing > 0) return id;
  }
  return undefined;
}
