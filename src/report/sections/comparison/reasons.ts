import type { RuleResult } from '../../../domain/comparison/result.ts';
import type { Block } from '../../block.ts';
import { code, sentence, type Text, words } from '../../inline.ts';
import { change } from '../rule-row.ts';

/** Why a rule errored or stays undecided, where its numbers do not say it. */
export function reasons(rules: readonly RuleResult[]): readonly Block[] {
  const items = rules
    .filter((rule) => (rule.reason || rule.waiver) && !speaksByNumbers(rule))
    .map((rule): Text => [...subject(rule), words(': '), ...whyOf(rule)]);
  return items.length > 0 ? [{ kind: 'list', items, limit: 20 }] : [];
}

function subject({ id, slice }: RuleResult): Text {
  return slice === '*' ? [code(id)] : [code(id), words(' on '), code(slice)];
}

function whyOf(rule: RuleResult): Text {
  const { reason = '', waiver, anchor } = rule;
  if (!waiver) return anchor?.decides ? besideAnchor(rule) : sentence(reason);
  const { instead, until, by, reason: accepted } = waiver;
  const begin = words(`${instead}, and accepted until `);
  return [begin, code(until), words(' by '), code(by), words(': '), ...sentence(accepted)];
}

/** The row has the numbers against the anchor, from which the answer follows. */
function besideAnchor(rule: RuleResult): Text {
  if (rule.anchor?.estimate === null || rule.estimate === null) return sentence(rule.reason ?? '');
  return [words('against the baseline '), ...change({ ...rule, verdict: 'passed' })];
}

function speaksByNumbers({ verdict, lower, rowsToDecide, anchor }: RuleResult): boolean {
  if (verdict === 'waived' || anchor?.decides) return false;
  if (verdict === 'undecided') return lower !== null && rowsToDecide !== undefined;
  return verdict !== 'errored';
}
