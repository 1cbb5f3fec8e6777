import { isAboutChange } from '../../domain/comparison/claim.ts';
import type {
  ComparisonResult,
  RuleResult,
  RuleVerdict,
  Side,
} from '../../domain/comparison/result.ts';
import { allRows } from '../../domain/comparison/slice.ts';
import { labelOf } from '../../domain/model/version.ts';
import type { OutcomeOf } from '../../domain/outcome.ts';
import { type Block, type Column, type Sheddable, table } from '../block.ts';
import { code, joined, strong, type Text, words } from '../inline.ts';
import { count, decimal, plural } from '../numbers.ts';
import { scaled } from '../scale.ts';
import { tally } from '../signs.ts';
import { anchorBlocks } from './comparison/anchor.ts';
import { changeBlocks } from './comparison/changes.ts';
import { curveCharts, flipChart, ruleChart, sliceChart } from './comparison/charts.ts';
import { churnBlocks } from './comparison/churn.ts';
import { explorationBlocks } from './comparison/exploration.ts';
import { fairnessBlocks } from './comparison/fairness.ts';
import { flipBlocks } from './comparison/flips.ts';
import { historyBlocks } from './comparison/history.ts';
import { methods } from './comparison/methods.ts';
import { reasons } from './comparison/reasons.ts';
import { alarmsIn, lossBlocks, watchedBlocks } from './comparison/slices.ts';
import { dataDifferenceBlocks } from './data-difference.ts';
import { age, footer } from './provenance.ts';
import { deciding, ruleRow } from './rule-row.ts';

/** A comparison, most important first: what failed or is undecided, then what passed, then how. */
export function compareBlocks(outcome: OutcomeOf<'compare'>, result: ComparisonResult): Block[] {
  const ordered = bySeverity(result.rules);
  const open = ordered.filter(({ verdict }) => !isSettled(verdict));
  return [
    { kind: 'paragraph', text: summary(outcome, result) },
    ruleChart(ordered),
    ...openBlocks(result, open),
    ...churnBlocks(result.churn),
    ...settled(ordered),
    ...anchorBlocks(result),
    ...sliceChart(result),
    ...watchedBlocks(result),
    ...fairnessBlocks(result.fairness),
    ...flipChart(result.flips),
    ...flipBlocks(result.flips),
    ...curveCharts(result.curves),
    ...dataDifferenceBlocks(result),
    ...changeBlocks(result.changes),
    ...explorationBlocks(result.exploration),
    ...historyBlocks(result.history),
    ...footer(methods(result)),
  ];
}

/** What gives the heading its reason stands first: a proven loss on a slice, where no rule failed. */
function openBlocks(result: ComparisonResult, open: readonly RuleResult[]): readonly Block[] {
  const losses = lossBlocks(result);
  if (open.length === 0) return losses;
  const rules = [ruleTable('Rules that did not pass', open), ...reasons(open)];
  const isFirst = open.some(isWorst) || alarmsIn(result).length === 0;
  return isFirst ? [...rules, ...losses] : [...losses, ...rules];
}

/** A rule that speaks before any slice does. */
export function isWorst({ verdict }: RuleResult): boolean {
  return verdict === 'errored' || verdict === 'failed';
}

function isSettled(verdict: RuleVerdict): boolean {
  return verdict === 'passed' || verdict === 'skipped';
}

/** Errored, failed, undecided leaning wrong, undecided, waived; in each the farthest beyond its bound first. */
export function bySeverity(rules: readonly RuleResult[]): readonly RuleResult[] {
  const keyed = rules.map((rule) => {
    const place = scaled(deciding(rule))?.estimate ?? Number.NEGATIVE_INFINITY;
    return { rule, rank: rankOf(rule), place };
  });
  return keyed
    .sort((a, b) => a.rank - b.rank || compareNumbers(a.place, b.place))
    .map(({ rule }) => rule);
}

function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function rankOf({ verdict, leaning }: RuleResult): number {
  const ranks = { errored: 0, failed: 1, undecided: 3, waived: 4, passed: 5, skipped: 6 } as const;
  return verdict === 'undecided' && leaning === 'wrong' ? 2 : ranks[verdict];
}

function ruleTable(name: string, rules: readonly RuleResult[]): Block {
  return table(name, columnsFor(rules.map(deciding)), rules.map(ruleRow));
}

function columnsFor(rules: readonly RuleResult[]): readonly Column[] {
  const measured = rules.filter(({ lower }) => lower !== null);
  const levels = new Set(measured.map(({ alpha }) => decimal(100 * (1 - 2 * alpha), 0)));
  const level = levels.size === 1 ? `${[...levels].join()}\u00a0% interval` : 'interval';
  const subject = rules.every(({ operator }) => isAboutChange(operator))
    ? 'Change'
    : 'Change or value';
  return [
    { title: 'Verdict' },
    { title: 'Rule' },
    {
      title: rules.some(({ baseline }) => baseline !== null) ? 'Baseline → candidate' : 'Candidate',
    },
    { title: measured.length > 0 ? `${subject} (${level})` : subject },
    { title: 'Needs', align: 'right' },
    { title: 'Margins' },
  ];
}

function summary(outcome: OutcomeOf<'compare'>, result: ComparisonResult): Text {
  const { rules, testSet } = result;
  const paired = result.baseline ? 'paired rows' : 'rows';
  const rows = testSet ? [words(` ${count(testSet.rows)} ${paired} ·`)] : [];
  return [
    tally(
      'rule',
      rules.map(({ verdict }) => verdict),
    ),
    ...alarmed(result),
    ...rows,
    words(' candidate '),
    ...sideName(result.candidate),
    ...against(outcome, result.baseline),
  ];
}

function alarmed(result: ComparisonResult): Text {
  const slices = new Set(alarmsIn(result).map(({ slice }) => slice)).size;
  return slices > 0 ? [words(' '), strong(`${plural(slices, 'slice')} with a proven loss.`)] : [];
}

function against({ subject, provenance }: OutcomeOf<'compare'>, baseline: Side | null): Text {
  if (!baseline) return [words('; no baseline yet, so rules about change are skipped')];
  const { alias, version, registeredAt } = baseline;
  if (!version) return [words(' against '), ...sideName(baseline)];
  const days = registeredAt ? age(registeredAt, provenance.startedAt) : undefined;
  const notes: readonly Text[] = [
    ...(alias ? [[code(alias)]] : []),
    ...(days ? [[words(`registered ${days}`)]] : []),
  ];
  const model: Text = subject.model ? [code(subject.model), words(' ')] : [];
  const noted: Text = notes.length > 0 ? [words(' ('), ...joined(notes, ', '), words(')')] : [];
  return [words(' against '), ...model, code(labelOf(version)), ...noted];
}

function sideName({ version, path }: Side): Text {
  return [code(version === undefined ? path : labelOf(version))];
}

/** What passed or had nothing to say, folded; slices apart, since there may be many. */
function settled(rules: readonly RuleResult[]): readonly Block[] {
  const passed = rules.filter(({ verdict }) => verdict === 'passed');
  const skipped = rules.filter(({ verdict }) => verdict === 'skipped');
  return [
    ...folded(
      'passed',
      '',
      passed.filter(({ slice }) => slice === allRows),
    ),
    ...folded(
      'passed-slices',
      ' on slices',
      passed.filter(({ slice }) => slice !== allRows),
    ),
    ...folded('passed', '', skipped),
  ];
}

function folded(shed: Sheddable, where: string, rules: readonly RuleResult[]): readonly Block[] {
  const [first] = rules;
  if (!first) return [];
  const title = `${plural(rules.length, 'rule')}${where} ${first.verdict}`;
  return [
    {
      kind: 'details',
      summary: [words(title)],
      blocks: [ruleTable(`Rules${where} ${first.verdict}`, rules)],
      shed,
      inShell: true,
    },
  ];
}
