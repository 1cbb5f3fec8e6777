import type { PolicyRules } from '../domain/promotion/policy-rules.ts';
import type { Located } from './document.ts';
import { parseFairness } from './fairness.ts';
import type { Policy } from './policy.ts';
import { parseRules } from './rules.ts';
import { sliceRequests } from './slices.ts';
import { waiversOf } from './waivers.ts';

/** What a policy demands of the evidence for a promotion. */
export function promotionRules(policy: Located<Policy>): PolicyRules {
  const { compare, data } = policy.value;
  const { alpha } = compare;
  const places = (list: 'rules' | 'fairness') => ({
    file: policy.path,
    line: (index: number, key?: string) => {
      return policy.line(['compare', list, index, ...(key === undefined ? [] : [key])]);
    },
  });
  const source = { ...places('rules'), alpha, slices: sliceRequests(compare.slices) };
  return {
    rules: compare.rules ? parseRules(compare.rules, source) : null,
    alpha,
    fairness: parseFairness(compare.fairness, { ...places('fairness'), alpha }),
    waivers: waiversOf(policy),
    contracts: Object.fromEntries(
      Object.entries(data).map(([name, { contract }]) => [name, contract]),
    ),
  };
}
