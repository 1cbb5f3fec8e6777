import type { Finding } from '../finding.ts';
import type { CheckResult, Example, RowPlace } from './check.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** One finding for each check that did not pass, at the contract's line. */
export function validationFindings(checks: readonly CheckResult[]): readonly Finding[] {
  return checks
    .filter(({ status }) => status !== 'passed')
    .map((check) => ({
      level: levelOf(check),
      rule: check.id,
      message: messageOf(check),
      ...(check.file !== undefined && { file: check.file }),
      ...(check.line !== undefined && { line: check.line }),
    }));
}

/** A blocked check only repeats the failure that blocks it; an errored one decides, however mild. */
function levelOf({ status, severity }: CheckResult): Finding['level'] {
  if (status === 'errored') return 'error';
  return status === 'unchecked' || status === 'blocked' ? 'note' : levels[severity];
}

const verbs = {
  passed: 'passed',
  failed: 'failed',
  undecided: 'is undecided',
  errored: 'could not be judged',
  blocked: 'is blocked',
  unchecked: 'is not checked',
};

function messageOf({ id, data, status, reason, examples }: CheckResult): string {
  const [first] = examples;
  const parts = [
    `${id} ${verbs[status]} on ${data}: ${reason ?? 'no reason was given.'}`,
    first && !reason?.includes(placeOf(first)) ? `First: ${describeExample(first)}.` : '',
  ];
  return parts.filter(Boolean).join(' ');
}

/** `data/eval.csv:12 (id=white-0012) has "0.094"`, and the row of another set that forbids it. */
function describeExample(example: Example): string {
  const key = example.key ? ` (${example.key})` : '';
  const value = example.value === null ? 'no value' : JSON.stringify(example.value);
  const other = example.other ? `, against ${placeOf(example.other)}` : '';
  return `${placeOf(example)}${key} has ${value}${other}`;
}

/** `data/eval.csv:12`, or the file and the number of the row where there are no lines. */
export function placeOf({ file, line, row }: RowPlace): string {
  if (line !== undefined) return `${file}:${line}`;
  return row === undefined ? file : `${file}, row ${row}`;
}
