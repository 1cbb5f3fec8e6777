import type { RuleResult } from '../../domain/comparison/result.ts';
import { labelOf } from '../../domain/model/version.ts';
import type {
  AcceptedRisk,
  BriefEvidence,
  MissingEvidence,
  PromotionBrief,
} from '../../domain/promotion/brief.ts';
import { type Block, table } from '../block.ts';
import { answer, code, joined, sentence, strong, type Text, words } from '../inline.ts';
import { count, plural } from '../numbers.ts';
import { age } from './provenance.ts';
import { change, ruleName, values } from './rule-row.ts';

/** The three largest changes and the worst slices, against the champion and against the anchor. */
export function changeTable(brief: PromotionBrief): readonly Block[] {
  const { changes: largest, worstSlices, baseline, anchor } = brief;
  const rows = [...largest, ...worstSlices];
  if (rows.length === 0) return [];
  const withAnchor = rows.some((rule) => rule.anchor !== undefined);
  const columns = [
    { title: 'Verdict' },
    { title: 'Largest changes, worst slice' },
    { title: `Against ${baseline === null ? 'nothing' : named(baseline)}` },
    { title: 'Change' },
    ...(withAnchor
      ? [{ title: `Against the anchor${anchor === null ? '' : ` ${named(anchor)}`}` }]
      : []),
  ];
  return [
    table(
      'What changes for users',
      columns,
      rows.map((rule) => [
        [answer(rule.verdict)],
        ruleName(rule),
        values(rule),
        change(rule),
        ...(withAnchor ? [againstAnchor(rule)] : []),
      ]),
    ),
  ];
}

/** Headings of columns are ours: only a plain version may stand there. */
function named(version: string): string {
  const label = labelOf(version);
  return /^[\w.+-]{1,40}$/.test(label) ? label : 'the baseline';
}

function againstAnchor(rule: RuleResult): Text {
  const { anchor } = rule;
  if (!anchor) return [words('–')];
  const { baseline, estimate, lower, upper, verdict } = anchor;
  const seen: RuleResult = { ...rule, baseline, estimate, lower, upper, verdict };
  return [answer(verdict), words(' '), ...change(seen)];
}

/** Each thing that the stage needs, and what speaks for it; `now` is the time of the decision. */
export function evidenceTable(brief: PromotionBrief, now: string): readonly Block[] {
  const { evidence: shown, missing } = brief;
  const rows = [...missing.map(missingRow), ...shown.map((one) => evidenceRow(one, now))];
  if (rows.length === 0) return [];
  const columns = ['Verdict', 'Evidence', 'Said', 'Age', 'Commit', 'Run'];
  return [
    table(
      'Evidence',
      columns.map((title) => ({ title })),
      rows,
    ),
  ];
}

function missingRow({ need, excused }: MissingEvidence): readonly Text[] {
  const said = excused
    ? 'first model: nothing to compare with yet'
    : 'no outcome about these bytes';
  const rest = Array.from({ length: 3 }, (): Text => [words('–')]);
  return [[words(excused ? 'not needed' : 'missing')], [words(need)], [words(said)], ...rest];
}

function evidenceRow(one: BriefEvidence, now: string): readonly Text[] {
  const { command, key, verdict, title, startedAt, commit, rows, uses } = one;
  const counted = rows === null ? '' : `; ${plural(rows, 'paired row')}`;
  const times = uses
    ? `, used ${uses.atLeast ? 'at least ' : ''}${plural(uses.count, 'time')}`
    : '';
  return [
    [answer(verdict)],
    [words(`${command} `), code(key)],
    [...sentence(title, 160), words(`${counted}${times}`)],
    [words(age(startedAt, now) ?? 'unknown')],
    commit === null ? [words('unknown')] : [code(commit.slice(0, 7))],
    runOf(one),
  ];
}

function runOf({ runId, runUrl }: BriefEvidence): Text {
  if (runId === null) return [words('a shell')];
  return runUrl === null ? [code(runId)] : [{ kind: 'link', words: 'run', url: runUrl }];
}

/** What the approver accepts with the promotion. */
export function riskBlocks(all: readonly AcceptedRisk[]): readonly Block[] {
  const waived = all.filter(({ kind }) => kind === 'waived');
  const items = [
    ...waived.map(waiverOf),
    ...group(all, 'undecided', 'let through undecided'),
    ...group(all, 'skipped', 'skipped without a baseline'),
  ];
  if (items.length === 0) {
    return [{ kind: 'facts', facts: [['Risks accepted', [words('none')]]] }];
  }
  const text = strong('Risks accepted');
  return [
    { kind: 'paragraph', text: [text] },
    { kind: 'list', items, limit: 20 },
  ];
}

function waiverOf({ what, waiver }: AcceptedRisk): Text {
  if (!waiver) return [code(what)];
  const { until, by, reason } = waiver;
  const who: Text = [words(' waived until '), code(until), words(' by '), code(by), words(': ')];
  return [code(what), ...who, ...sentence(reason, 200)];
}

/** Rules of one kind in one line: their number matters more than each of them. */
function group(all: readonly AcceptedRisk[], kind: AcceptedRisk['kind'], how: string) {
  const some = all.filter((risk) => risk.kind === kind);
  if (some.length === 0) return [];
  const shown = some.slice(0, 3).map(({ what }): Text => [code(what)]);
  const left = some.length - shown.length;
  const more: readonly Text[] = left > 0 ? [[words(`${count(left)} more`)]] : [];
  return [[words(`${how}: `), ...joined([...shown, ...more], ', ')]];
}
