import { isAboutChange } from '../../domain/comparison/claim.ts';
import type {
  ComparisonResult,
  RuleResult,
  RuleVerdict,
  Side,
} from '../../domain/comparison/result.ts';
import { labelOf } from '../../domain/model/version.ts';
import type { OutcomeOf } from '../../domain/outcome.ts';
import { type Block, type Column, table } from '../block.ts';
import { code, type Inline, joined, sentence, strong, type Text, words } from '../inline.ts';
import { count, decimal, plural } from '../numbers.ts';
import { scaled } from '../scale.ts';
import { tally } from '../signs.ts';
import { anchorBlocks } from './comparison/anchor.ts';
import { changeBlocks } from './comparison/changes.ts';
import { churnBlocks } from './comparison/churn.ts';
import { explorationBlocks } from './comparison/exploration.ts';
import { fairnessBlocks } from './comparison/fairness.ts';
import { flipBlocks } from './comparison/flips.ts';
import { methods } from './comparison/methods.ts';
import { alarmsIn, sliceBlocks } from './comparison/slices.ts';
import { dataDifferenceBlocks } from './data-difference.ts';
import { age, footer } from './provenance.ts';
import { intervalRow, ruleRow } from './rule-row.ts';

/** A comparison, most important first: what failed or is undecided, then what passed, then how. */
export function compareBlocks(outcome: OutcomeOf<'compare'>, result: ComparisonResult): Block[] {
  const ordered = bySeverity(result.rules);
  const open = ordered.filter(({ verdict }) => !isSettled(verdict));
  return [
    { kind: 'paragraph', text: summary(outcome, result) },
    { kind: 'intervals', rows: ordered.map(intervalRow) },
    ...(open.length > 0 ? [ruleTable('Rules that did not pass', open)] : []),
    ...reasons(open),
    ...sliceBlocks(result),
    ...folded(ordered, 'passed'),
    ...folded(ordered, 'skipped'),
    ...anchorBlocks(result),
    ...fairnessBlocks(result.fairness),
    ...flipBlocks(result.flips),
    ...churnBlocks(result.churn),
    ...changeBlocks(result.changes),
    ...dataDifferenceBlocks(result),
    ...explorationBlocks(result.exploration),
    ...footer(methods(outcome, result)),
  ];
}

function isSettled(verdict: RuleVerdict): boolean {
  return verdict === 'passed' || verdict === 'skipped';
}

/** Errored, failed, undecided leaning wrong, undecided, waived; in each the farthest beyond its bound first. */
export function bySeverity(rules: readonly RuleResult[]): readonly RuleResult[] {
  const keyed = rules.map((rule) => {
    const place = scaled(rule)?.estimate ?? Number.NEGATIVE_INFINITY;
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
  return table(name, columnsFor(rules), rules.map(ruleRow));
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

/** Why a rule errored or stays undecided, where its numbers do not say it. */
function reasons(rules: readonly RuleResult[]): readonly Block[] {
  const items = rules
    .filter((rule) => (rule.reason || rule.waiver) && !speaksByNumbers(rule))
    .map((rule): Text => [...subject(rule), words(': '), ...whyOf(rule)]);
  return items.length > 0 ? [{ kind: 'list', items, limit: 20 }] : [];
}

function subject({ id, slice }: RuleResult): Text {
  return slice === '*' ? [code(id)] : [code(id), words(' on '), code(slice)];
}

function whyOf({ reason = '', waiver }: RuleResult): Text {
  if (!waiver) return sentence(reason);
  const { instead, until, by, reason: accepted } = waiver;
  const begin = words(`${instead}, and accepted until `);
  return [begin, code(until), words(' by '), code(by), words(': '), ...sentence(accepted)];
}

function speaksByNumbers({ verdict, lower, rowsToDecide, anchor }: RuleResult): boolean {
  if (verdict === 'waived' || anchor?.decides) return false;
  if (verdict === 'undecided') return lower !== null && rowsToDecide !== undefined;
  return verdict !== 'errored';
}

function folded(rules: readonly RuleResult[], verdict: 'passed' | 'skipped'): readonly Block[] {
  const some = rules.filter((rule) => rule.verdict === verdict);
  if (some.length === 0) return [];
  const summaryText: Inline = words(`${plural(some.length, 'rule')} ${verdict}`);
  return [
    {
      kind: 'details',
      summary: [summaryText],
      blocks: [ruleTable(`Rules ${verdict}`, some)],
      shed: 'passed',
      inShell: true,
    },
  ];
}
