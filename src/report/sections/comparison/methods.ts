import type {
  ComparisonResult,
  RuleResult,
  Side,
  TestSet,
} from '../../../domain/comparison/result.ts';
import { code, sentence, type Text, words } from '../../inline.ts';
import { count, decimal, decimalsFor, percent, plain } from '../../numbers.ts';
import { short } from '../provenance.ts';

/** How it was measured, how sure the bounds are, what these rows could have shown, how often they were used. */
export function methods(result: ComparisonResult): Text {
  const { rules, testSet, baseline } = result;
  const used = [...new Set(rules.map(({ method }) => method))].filter(
    (method) => method !== '' && method !== 'no interval',
  );
  const measured = rules.filter(({ lower }) => lower !== null);
  const alphas = [...new Set(measured.map(({ alpha }) => plain(alpha)))];
  const sure = alphas.length > 0 ? [`one-sided α ${alphas.join(', ')}`] : [];
  const all = [...used, ...drawn(rules), ...sure].join('; ');
  return [
    ...sentence(all && `${all}.`),
    ...noted(rules),
    ...detectable(rules),
    ...uses(testSet),
    ...digestOf(baseline),
  ];
}

/** What a metric says of how it was measured, once. */
function noted(rules: readonly RuleResult[]): Text {
  const notes = [...new Set(rules.flatMap(({ notes: said = [] }) => said))];
  return notes.slice(0, 5).flatMap((note) => [words(' '), ...sentence(note, 300)]);
}

function drawn(rules: readonly RuleResult[]): readonly string[] {
  const [first, ...others] = rules.flatMap((rule) => (rule.drawn ? [rule.drawn] : []));
  if (!first) return [];
  const draws = Math.max(first.draws, ...others.map((other) => other.draws));
  const same = others.every(({ seed }) => seed === first.seed);
  return [
    `${count(draws)} draws seeded by the inputs${same ? ` (${first.seed.slice(0, 8)})` : ''}`,
  ];
}

function detectable(rules: readonly RuleResult[]): Text {
  const shown = rules.find(({ resolution, slice }) => resolution && slice === '*');
  if (!shown?.resolution) return [];
  const size = decimal(shown.resolution, decimalsFor(shown.resolution));
  const loss = words(` This test set can detect a loss of ${size} in `);
  return [loss, code(shown.metric), words('.')];
}

function digestOf(baseline: Side | null): Text {
  if (!baseline?.digest) return [];
  return [words(' Baseline '), ...short(baseline.digest), words('.')];
}

function uses(testSet: TestSet | null): Text {
  if (!testSet?.uses) return [];
  const { count: number, atLeast, chance } = testSet.uses;
  const times = number === 1 ? 'once' : `${count(number)} times`;
  const tries =
    number > 1
      ? `: in as many tries a model exactly on a margin passes at least once with a chance of ${percent(chance)}`
      : '';
  return [words(` Test set used ${atLeast ? 'at least ' : ''}${times}${tries}.`)];
}
