import type { ComparisonResult } from '../../domain/comparison/result.ts';
import { allRows } from '../../domain/comparison/slice.ts';
import type { Dossier } from '../../domain/model/dossier.ts';
import { labelOf } from '../../domain/model/version.ts';
import type { OutcomeOf } from '../../domain/outcome.ts';
import type { Block } from '../block.ts';
import { answer, code, joined, sentence, strong, type Text, words } from '../inline.ts';
import { count, decimal, decimalsFor, plain, signed } from '../numbers.ts';
import { fairnessBlocks as groupBlocks } from '../sections/comparison/fairness.ts';
import { type Change, type Measured, measuredIn, type Range } from './measured.ts';
import { said, wholeTable } from './table.ts';

/** What was measured, how surely, on which slice; and what could not be. */
export function resultBlocks({ comparisons, run }: Dossier): readonly Block[] {
  const blocks = comparisons.flatMap((outcome) => (outcome.result ? compared(outcome) : []));
  if (blocks.length > 0) return blocks;
  const metrics = Object.entries(run?.metrics ?? {});
  if (metrics.length === 0) return [said([words('Nothing was measured.')])];
  const rows = metrics.map(([name, value]): readonly Text[] => [
    [code(name)],
    [words(plain(value))],
  ]);
  const columns = [{ title: 'Metric' }, { title: 'Value', align: 'right' as const }];
  return [
    said([words('The training command wrote these numbers; nothing has judged them.')]),
    ...wholeTable('Metrics of the training command', columns, rows),
  ];
}

function compared({ key, verdict, result }: OutcomeOf<'compare'>): readonly Block[] {
  if (!result) return [];
  const measured = measuredIn(result);
  const head: Text = [code(key), words(': '), answer(verdict), words('. '), ...against(result)];
  return [
    said(head),
    ...wholeTable('Results', columns, measured.map(cells)),
    ...unmeasured(result),
  ];
}

function against({ baseline }: ComparisonResult): Text {
  if (!baseline) return [words('There was no baseline to compare with.')];
  const { version, path, alias } = baseline;
  const held: Text = alias === undefined ? [] : [words(', then '), code(alias)];
  return [
    words('Compared with '),
    code(version === undefined ? path : labelOf(version)),
    ...held,
    words('.'),
  ];
}

const columns = [
  { title: 'Metric' },
  { title: 'Rows', align: 'right' as const },
  { title: 'Value' },
  { title: 'Change against the baseline' },
  { title: 'Rules' },
];

function cells(measured: Measured): readonly Text[] {
  const { n, nPositive, value, interval, change } = measured;
  const size = halfWidth(interval ?? change?.interval) || Math.abs(change?.by || value) / 10;
  // Small numbers must not read as zero.
  const decimals = decimalsFor(size, 3);
  const positives = nPositive === undefined ? '' : ` (${count(nPositive)} positives)`;
  return [
    nameOf(measured),
    [words(`${count(n)}${positives}`)],
    [strong(decimal(value, decimals)), words(rangeText(interval, (end) => decimal(end, decimals)))],
    changeText(change, decimals),
    answersTo(measured),
  ];
}

function answersTo({ rules, alarm }: Measured): Text {
  const loss: readonly Text[] = alarm ? [[answer('failed'), words(': a proven loss')]] : [];
  const all = [...rules.map(({ verdict }): Text => [answer(verdict)]), ...loss];
  return all.length > 0 ? joined(all, ', ') : [words('watched')];
}

function nameOf({ metric, class: ofClass, group, slice }: Measured): Text {
  return [
    code(metric),
    ...(ofClass === undefined ? [] : [words(' of '), code(ofClass)]),
    ...(group === undefined ? [] : [words(' by '), code(group)]),
    ...(slice === allRows ? [] : [words(' on '), code(slice)]),
  ];
}

function changeText(change: Change | undefined, decimals: number): Text {
  if (!change) return [words('–')];
  const range = rangeText(change.interval, (end) => signed(end, decimals));
  return [words(`${signed(change.by, decimals)}${range || ' (no interval)'}`)];
}

function rangeText(range: Range | undefined, number: (end: number) => string): string {
  if (!range) return '';
  const level = `${plain(100 * range.confidence)}\u00a0%`;
  return ` (${number(range.lower)} to ${number(range.upper)}, ${level})`;
}

function halfWidth(range: Range | undefined): number {
  return range ? (range.upper - range.lower) / 2 : 0;
}

/** Rules without a value are named: silence would read as a pass. */
function unmeasured({ rules }: ComparisonResult): readonly Block[] {
  const items = rules
    .filter(({ candidate }) => candidate === null)
    .map(({ id, slice, verdict, reason }): Text => {
      const where: Text = slice === allRows ? [] : [words(' on '), code(slice)];
      const why: Text = reason === undefined ? [] : [words(': '), ...sentence(reason, 300)];
      return [answer(verdict), words(' '), code(id), ...where, ...why];
    });
  return items.length === 0 ? [] : [{ kind: 'list', items, limit: 200 }];
}

/** Rates of groups, and what was asked of them; no conclusion in law follows from any of it. */
export function fairnessBlocks({ comparisons }: Dossier): readonly Block[] {
  const results = comparisons.flatMap(({ result }) => result ?? []);
  const asked = results.flatMap(measuredIn).filter(({ group }) => group !== undefined);
  const tables = results.flatMap(({ fairness }) => groupBlocks(fairness)).flatMap(unfolded);
  if (asked.length + tables.length === 0) {
    return [said([words('No groups of people were compared.')])];
  }
  return [
    ...tables,
    ...wholeTable('Fairness', columns, asked.map(cells)),
    said([words('These are numbers about the rows above, and no legal conclusion.')]),
  ];
}

function unfolded(block: Block): readonly Block[] {
  return block.kind === 'details' ? [said(block.summary), ...block.blocks] : [block];
}
