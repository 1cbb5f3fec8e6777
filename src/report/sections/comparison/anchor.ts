import type { ComparisonResult, RuleResult } from '../../../domain/comparison/result.ts';
import { labelOf } from '../../../domain/model/version.ts';
import { type Block, table } from '../../block.ts';
import { answer, code, sentence, type Text, words } from '../../inline.ts';
import { ruleName, change as shownChange, values } from '../rule-row.ts';

/** The same rules against the pinned release, so that small losses cannot add up unseen. */
export function anchorBlocks({ anchor, rules }: ComparisonResult): readonly Block[] {
  const judged = rules.filter((rule) => rule.anchor !== undefined);
  if (!anchor || judged.length === 0) return [];
  const name = anchor.version === undefined ? anchor.path : labelOf(anchor.version);
  const columns = [
    { title: 'Verdict' },
    { title: 'Rule' },
    { title: 'Anchor → candidate' },
    { title: 'Change' },
  ];
  return [
    {
      kind: 'details',
      summary: [words('Against the anchor '), code(name)],
      blocks: [table('Rules against the anchor', columns, judged.flatMap(rowOf))],
      shed: 'passed',
      inShell: true,
    },
  ];
}

function rowOf(rule: RuleResult): readonly (readonly Text[])[] {
  const { anchor } = rule;
  if (!anchor) return [];
  const { baseline, estimate, lower, upper, verdict, reason } = anchor;
  const against: RuleResult = { ...rule, baseline, estimate, lower, upper, verdict };
  const said = estimate === null && reason ? sentence(reason, 160) : shownChange(against);
  return [[[answer(verdict)], ruleName(rule), values(against), said]];
}
