import type { ComparisonResult, RuleResult, TestSet } from '../../../domain/comparison/result.ts';
import type { OutcomeOf } from '../../../domain/outcome.ts';
import { code, sentence, type Text, words } from '../../inline.ts';
import { count, percent, plain } from '../../numbers.ts';
import { commitOf } from '../provenance.ts';

/** How it was measured, how sure the bounds are, what these rows could have shown, how often they were used. */
export function methods(outcome: OutcomeOf<'compare'>, { rules, testSet }: ComparisonResult): Text {
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
    ...commitOf(outcome),
  ];
}

/** What a metric says of how it was measured, once. */
function noted(rules: readonly RuleResult[]): Text {
  const notes = [...new Set(rules.flatMap(({ notes: said = [] }) => said))];
  return notes.slice(0, 5).flatMap((note) => [words(' '), ...sentence(note, 300)]);
}

function drawn(rules: readonly RuleResult[]): readonly string[] {
  const draws = rules.flatMap((rule) => (rule.drawn ? [rule.drawn.draws] : []));
  if (draws.length === 0) return [];
  return [`${count(Math.max(...draws))} draws seeded by the inputs`];
}

function detectable(rules: readonly RuleResult[]): Text {
  const shown = rules.find(({ resolution, slice }) => resolution && slice === '*');
  if (!shown?.resolution) return [];
  const loss = words(` These rows can show a loss of ${plain(shown.resolution)} in `);
  return [loss, code(shown.metric), words('.')];
}

function uses(testSet: TestSet | null): Text {
  if (!testSet?.uses) return [];
  const { count: number, atLeast, chance } = testSet.uses;
  const times = number === 1 ? 'once' : `${count(number)} times`;
  const tries =
    number > 1
      ? `; a model exactly on a margin would have passed at least once with ${percent(chance)}`
      : '';
  return [words(` Test set used ${atLeast ? 'at least ' : ''}${times}${tries}.`)];
}
