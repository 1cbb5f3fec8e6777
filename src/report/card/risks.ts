import type { RuleResult } from '../../domain/comparison/result.ts';
import { allRows } from '../../domain/comparison/slice.ts';
import type { Dossier } from '../../domain/model/dossier.ts';
import { waivedIn } from '../../domain/promotion/accepted-risks.ts';
import type { Block } from '../block.ts';
import { code, sentence, type Text, words } from '../inline.ts';
import { said } from './table.ts';

/** What somebody accepted, and what stayed open. */
export function riskBlocks({ comparisons }: Dossier): readonly Block[] {
  const results = comparisons.flatMap(({ result }) => result ?? []);
  const waived = results.flatMap(waivedIn).map(({ what, waiver }): Text => {
    const { instead, until, by, reason } = waiver;
    const begin: Text = [code(what), words(`: ${instead}, accepted until `), code(until)];
    return [...begin, words(' by '), code(by), words(': '), ...sentence(reason, 300)];
  });
  const open = results.flatMap(({ rules }) => rules.filter(isUndecided)).map(openOf);
  const items = [...waived, ...open];
  if (items.length === 0) return [said([words('None: no rule is waived, and none is undecided.')])];
  return [{ kind: 'list', items, limit: 200 }];
}

function isUndecided({ verdict }: RuleResult): boolean {
  return verdict === 'undecided';
}

function openOf({ id, slice }: RuleResult): Text {
  const where: Text = slice === allRows ? [] : [words(' on '), code(slice)];
  return [
    code(id),
    ...where,
    words(': undecided, these rows show neither that it holds nor that it is broken.'),
  ];
}
