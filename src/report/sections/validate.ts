import type { CheckResult, ValidationResult } from '../../domain/data/check.ts';
import { type Block, table } from '../block.ts';
import { answer, code, joined, sentence, type Text, words } from '../inline.ts';
import { count, plural } from '../numbers.ts';
import { tally } from '../signs.ts';
import { dataSets } from './data-sets.ts';
import { driftBlocks } from './drift.ts';
import { failingRows, placeAndValue } from './failing-rows.ts';
import { passedChecks } from './passed-checks.ts';

/** A validation: the broken promises with their first place, then rows, passed checks and the data. */
export function validateBlocks(result: ValidationResult): Block[] {
  const { open, blocked } = split(result.checks);
  const passed = result.checks.filter(({ status }) => status === 'passed');
  return [
    { kind: 'paragraph', text: summary(result) },
    ...(open.length > 0 ? [openTable(open)] : []),
    ...reasons(open),
    ...blockedChecks(blocked),
    ...failingRows(open),
    ...driftBlocks(result.checks),
    ...passedChecks(passed),
    ...dataSets(result.data),
  ];
}

interface NotPassed {
  readonly open: readonly CheckResult[];
  /** Those that only repeat another failure. */
  readonly blocked: readonly CheckResult[];
}

/** What is blocked is quiet beside its cause; without one it is all there is to say. */
function split(checks: readonly CheckResult[]): NotPassed {
  const rest = bySeverity(checks.filter(({ status }) => status !== 'passed'));
  const caused = rest.some(({ status }) => status === 'failed' || status === 'errored');
  const isQuiet = ({ status }: CheckResult) => caused && status === 'blocked';
  return { open: rest.filter((check) => !isQuiet(check)), blocked: rest.filter(isQuiet) };
}

/** What could not be judged decides the verdict, however mild; of the others the serious ones come first. */
const statusRank = {
  errored: 0,
  failed: 1,
  undecided: 2,
  blocked: 3,
  unchecked: 4,
  passed: 5,
} as const;
const severityRank = { error: 0, warning: 1, info: 2 } as const;

function bySeverity(checks: readonly CheckResult[]): readonly CheckResult[] {
  return checks.toSorted(
    (a, b) =>
      Number(b.status === 'errored') - Number(a.status === 'errored') ||
      severityRank[a.severity] - severityRank[b.severity] ||
      statusRank[a.status] - statusRank[b.status] ||
      b.failing - a.failing,
  );
}

/** Sets that the first line names; the table has the others. */
const mostSets = 5;

function summary({ checks, data }: ValidationResult): Text {
  const sets = data
    .slice(0, mostSets)
    .map(({ name, rows }): Text => [words(`${plural(rows, 'row')} in `), code(name)]);
  const left = data.length - sets.length;
  const all = left > 0 ? [...sets, [words(`${plural(left, 'more set')}`)]] : sets;
  const read: Text = all.length > 0 ? [words(' '), ...joined(all, ', '), words('.')] : [];
  return [
    tally(
      'check',
      checks.map(({ status }) => status),
    ),
    ...read,
  ];
}

function openTable(checks: readonly CheckResult[]): Block {
  return table(
    'Checks that did not pass',
    [
      { title: 'Status' },
      { title: 'Check' },
      { title: 'Data' },
      { title: 'Failing / checked', align: 'right' },
      { title: 'Found, asked' },
      { title: 'First place' },
    ],
    checks.map(openRow),
  );
}

function openRow(check: CheckResult): readonly Text[] {
  const { id, data, status, severity, checked, failing, examples: rows } = check;
  const [first] = rows;
  const softer = severity === 'error' ? [] : [words(`, ${severity} only`)];
  return [
    [answer(status), ...softer],
    [code(id)],
    [code(data)],
    rowsOf({ failing, checked }),
    foundAndAsked(check),
    first ? placeAndValue(first) : [],
  ];
}

/** A mean or a query fails as a whole: no row of it does. */
function rowsOf({ failing, checked }: Pick<CheckResult, 'failing' | 'checked'>): Text {
  if (checked === 0 && failing === 0) return [];
  return [words(`${failing > 0 ? count(failing) : '–'}\u00a0/\u00a0${count(checked)}`)];
}

/** What the column beside says already, the number of failing rows, is not said again. */
function foundAndAsked({ observed, threshold, failing }: CheckResult): Text {
  const told = failing > 0 && observed === count(failing);
  const found: Text = observed && !told ? sentence(observed, 120) : [];
  const asked: Text = threshold ? [words('asked: '), ...sentence(threshold, 120)] : [];
  return joined(
    [found, asked].filter((text) => text.length > 0),
    '; ',
  );
}

function reasons(checks: readonly CheckResult[]): readonly Block[] {
  const several = new Set(checks.map(({ data }) => data)).size > 1;
  const items = byReason(checks.filter((check) => !saysAll(check))).map(([reason, same]): Text => {
    return [...named(same, several), words(': '), ...sentence(reason)];
  });
  return items.length > 0 ? [{ kind: 'list', items, limit: 20 }] : [];
}

/** Whether the row of a check says all that its reason does: how many, of how many, and what was asked. */
function saysAll({ status, failing, observed, threshold, reason = '' }: CheckResult): boolean {
  if (status !== 'failed' || threshold === undefined) return false;
  if (failing > 0) return !/, asked is |[:;]/.test(reason);
  return observed !== undefined && reason.endsWith(` ${observed}, asked is ${threshold}.`);
}

type SameReason = readonly [reason: string, checks: readonly CheckResult[]];

function byReason(checks: readonly CheckResult[]): readonly SameReason[] {
  const found = new Map<string, CheckResult[]>();
  for (const check of checks) {
    if (check.reason === undefined) continue;
    const same = found.get(check.reason);
    if (same) same.push(check);
    else found.set(check.reason, [check]);
  }
  return [...found];
}

/** Checks that one line names. */
const mostNamed = 5;

function named(checks: readonly CheckResult[], withData: boolean): Text {
  const shown = checks.slice(0, mostNamed).map(({ id, data }): Text => {
    return withData ? [code(id), words(' on '), code(data)] : [code(id)];
  });
  const left = checks.length - shown.length;
  return joined(left > 0 ? [...shown, [words(`${left} more`)]] : shown, ', ');
}

function blockedChecks(checks: readonly CheckResult[]): readonly Block[] {
  if (checks.length === 0) return [];
  return [
    {
      kind: 'details',
      summary: [words(`${plural(checks.length, 'check')} blocked by a failure above`)],
      blocks: reasons(checks),
      shed: 'passed',
      inShell: false,
    },
  ];
}
