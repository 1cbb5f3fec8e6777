import type { ComparisonResult, RuleResult } from '../../../domain/comparison/result.ts';
import type { SimpsonWarning, WatchedSlice } from '../../../domain/comparison/slices/result.ts';
import { type Block, type Column, table } from '../../block.ts';
import { answer, code, sentence, type Text, words } from '../../inline.ts';
import { chance, count, percent, plain, plural } from '../../numbers.ts';
import { scaled } from '../../scale.ts';
import { change, metricName, values } from '../rule-row.ts';

/** Slices that nobody named in a rule: what speaks against the candidate stands in sight. */
export function lossBlocks(result: ComparisonResult): readonly Block[] {
  const alarms = watchedRows(result).filter(({ watched }) => watched.alarm);
  return [
    ...(alarms.length > 0 ? [sliceTable('Slices with a proven loss', alarms)] : []),
    ...simpsonBlocks(result.simpson),
  ];
}

/** The other slices that nobody named in a rule, folded. */
export function watchedBlocks(result: ComparisonResult): readonly Block[] {
  return quiet(watchedRows(result).filter(({ watched }) => !watched.alarm));
}

/** The slices with a proven loss as rules that failed, the farthest beyond its margin first. */
export function alarmsIn(result: ComparisonResult): readonly RuleResult[] {
  return watchedRows(result).flatMap(({ watched, rule }) => (watched.alarm ? [rule] : []));
}

/** A slice in the form of the rule that it is looked at with, so that numbers read alike. */
export interface SliceRow {
  readonly watched: WatchedSlice;
  readonly rule: RuleResult;
}

/** By the lower end of the interval in units of the margin; what is too small stands last. */
export function watchedRows({ slices, rules }: ComparisonResult): readonly SliceRow[] {
  const rows = slices.flatMap((watched): SliceRow[] => {
    const rule = rules.find(({ id, slice }) => id === watched.rule && slice === '*');
    return rule ? [{ watched, rule: inPlaceOf(rule, watched) }] : [];
  });
  const place = ({ rule }: SliceRow) => scaled(rule)?.lower ?? Number.POSITIVE_INFINITY;
  const keyed = rows.map((row) => ({ row, at: place(row) }));
  return keyed.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1)).map(({ row }) => row);
}

function inPlaceOf(rule: RuleResult, watched: WatchedSlice): RuleResult {
  const { slice, n, baseline, candidate, estimate, lower, upper, alpha, alarm } = watched;
  const { nPositive: _, ...rest } = rule;
  return {
    ...rest,
    slice,
    n,
    baseline,
    candidate,
    estimate,
    lower,
    upper,
    alpha,
    ...(watched.nPositive !== undefined && { nPositive: watched.nPositive }),
    verdict: alarm ? 'failed' : 'passed',
  };
}

function quiet(rows: readonly SliceRow[]): readonly Block[] {
  if (rows.length === 0) return [];
  return [
    {
      kind: 'details',
      summary: summaryOf(rows),
      blocks: [sliceTable('Watched slices', rows)],
      shed: 'slices',
      inShell: false,
    },
  ];
}

function summaryOf(rows: readonly SliceRow[]): Text {
  const small = rows.filter(({ watched }) => watched.why !== undefined).length;
  const begin = words(`Slices: ${plural(rows.length, 'result')} without a proven loss`);
  const few = small > 0 ? [words(`, ${count(small)} of them with too little to say`)] : [];
  const [worst] = rows;
  if (!worst || worst.watched.lower === null) return [begin, ...few];
  const weakest: Text = [words('; weakest '), ...metricName(worst.rule), words(' on ')];
  return [begin, ...few, ...weakest, code(worst.watched.slice)];
}

const columns: readonly Column[] = [
  { title: 'Slice' },
  { title: 'Metric' },
  { title: 'Rows', align: 'right' },
  { title: 'Baseline → candidate' },
  { title: 'Change' },
  { title: 'p (Holm)', align: 'right' },
];

function sliceTable(name: string, rows: readonly SliceRow[]): Block {
  return table(name, columns, rows.map(cells));
}

function cells({ watched, rule }: SliceRow): readonly Text[] {
  const { slice, n, why, adjusted, alarm } = watched;
  return [
    alarm ? [answer('failed'), words(' '), code(slice)] : [code(slice)],
    metricName(rule),
    [words(count(n))],
    values(rule),
    why === undefined ? change(rule) : sentence(why, 120),
    [words(adjusted === undefined ? '–' : chance(adjusted))],
  ];
}

function simpsonBlocks(warnings: readonly SimpsonWarning[]): readonly Block[] {
  if (warnings.length === 0) return [];
  const items = warnings.map(({ metric, division, overall, share, slices }): Text => {
    const moved = overall > 0 ? 'better' : 'worse';
    const other = overall > 0 ? 'worse' : 'better';
    return [
      ...sentence(metric, 120),
      words(` is ${moved} by ${plain(Math.abs(overall))} over all rows, but ${other} in `),
      words(`${plural(slices.length, 'slice')} of `),
      code(division),
      words(` with ${percent(share)} of the rows (Simpson's paradox): look at the slices.`),
    ];
  });
  return [{ kind: 'list', items, limit: 10 }];
}
