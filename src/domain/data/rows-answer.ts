import { grouped } from '../grouped.ts';
import type { CheckResult, CheckStatus, Example } from './check.ts';
import type { Check, Contract } from './contract.ts';
import type { DataShape, RowsRead } from './shape.ts';
import { totalOf } from './shape.ts';

/** What reading the rows says about a check. */
export interface RowsAnswer {
  readonly status: CheckStatus;
  readonly reason?: string;
  readonly checked: number;
  readonly failing: number;
  readonly observed?: string;
  readonly examples?: readonly Example[];
}

/** An answer as the result of its check, which knows its place in the contract. */
export function resultOf(
  { id, severity, dimension, file, line }: Check,
  { data, rows }: { readonly data: string; readonly rows: RowsRead },
  answer: RowsAnswer & Partial<CheckResult>,
): CheckResult {
  return {
    id,
    data,
    severity,
    ...(dimension !== undefined && { dimension }),
    total: totalOf(rows),
    examples: [],
    ...answer,
    file,
    ...(line !== undefined && { line }),
  };
}

/** Whether every header can be trusted and every row could be read. */
export function answerStructure({ header }: DataShape, rows: RowsRead): RowsAnswer {
  const { unreadable } = rows;
  const faults = [...header, ...unreadable.faults];
  const counts = { checked: totalOf(rows), failing: unreadable.count };
  if (faults.length === 0 && unreadable.count === 0) return { ...counts, status: 'passed' };
  const broken =
    unreadable.count > 0
      ? `${grouped(unreadable.count)} of ${plural(counts.checked, 'row')} cannot be read; the first: ${unreadable.faults[0]?.message}`
      : '';
  return {
    ...counts,
    status: 'failed',
    reason: [header[0]?.message, broken].filter(Boolean).join(' '),
    observed: plural(unreadable.count, 'unreadable row'),
    examples: faults.map(({ example }) => example),
  };
}

/** Whether there is anything to check, in each of the files. */
export function answerNotEmpty({ allowEmpty, filter }: Contract, read: RowsRead): RowsAnswer {
  const { rows, emptyFiles, filteredOut } = read;
  const counts = { checked: rows, failing: 0, observed: plural(rows, 'row') };
  if (allowEmpty) return { ...counts, status: 'passed' };
  const failed = (reason: string) => ({ ...counts, status: 'failed', reason }) as const;
  if (rows === 0 && filteredOut > 0) {
    return failed(`no-data: the filter ${filter} leaves out all ${plural(filteredOut, 'row')}.`);
  }
  if (rows === 0) return failed('no-data: there is not one row to check.');
  const [first] = emptyFiles;
  if (first === undefined) return { ...counts, status: 'passed' };
  const [verb, more] =
    emptyFiles.length > 1 ? ['have', ` and ${emptyFiles.length - 1} more`] : ['has', ''];
  return failed(`no-data: ${first}${more} ${verb} not one row, other files have some.`);
}

function plural(value: number, noun: string): string {
  return `${grouped(value)} ${noun}${value === 1 ? '' : 's'}`;
}
