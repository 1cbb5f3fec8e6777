import type { Finding } from '../../finding.ts';
import type { Verdict } from '../../verdict.ts';
import type { Made, Remade } from './result.ts';

export interface ReproductionJudgement {
  readonly verdict: Extract<Verdict, 'passed' | 'failed'>;
  /** What stands in the title after the verdict. */
  readonly title: string;
  readonly findings: readonly Finding[];
}

/**
 * Whether the same was made again. The model's digest decides; where the record names no model, its
 * predictions and metrics do.
 */
export function judgeReproduction(made: Made): ReproductionJudgement {
  const { model, predictions, otherMetrics } = made;
  if (model && isSame(model)) {
    const title = `the same model was made again, ${model.recorded.slice(0, 19)}`;
    return { verdict: 'passed', title, findings: besideModel(made) };
  }
  if (!model && (!predictions || isSame(predictions)) && otherMetrics.length === 0) {
    const what = [predictions ? 'predictions' : [], made.metrics > 0 ? 'metrics' : []].flat();
    const title = `the same ${what.join(' and ')} were made again; the record names no model`;
    return { verdict: 'passed', title, findings: [] };
  }
  return { verdict: 'failed', title: otherwise(made), findings: [notSame()] };
}

function isSame({ recorded, made }: Remade): boolean {
  return recorded === made;
}

/** `the model differs, its metrics do not`. */
function otherwise({ model, predictions, metrics, otherMetrics }: Made): string {
  const what = model ? 'the model differs' : '';
  if (otherMetrics.length > 0) {
    const verb = otherMetrics.length === 1 ? 'differs' : 'differ';
    const told = `${otherMetrics.length} of ${metrics} metrics ${verb}`;
    return what ? `${what}, and ${told}` : told;
  }
  if (!model) return 'the predictions differ';
  if (metrics > 0) return `${what}, its metrics do not`;
  return predictions && isSame(predictions) ? `${what}, its predictions do not` : what;
}

function notSame(): Finding {
  return {
    level: 'error',
    rule: 'not-reproduced',
    message:
      'The same code, data and seed made something else. Look at what differs in the environment first; then at what the training takes from elsewhere: time, threads, the order of files, a seed of its own.',
  };
}

/** The same model may be measured otherwise: by a clock, or with a seed that nobody set. */
function besideModel({ predictions, otherMetrics, otherParameters }: Made): readonly Finding[] {
  const parts = [
    predictions && !isSame(predictions) ? ['its predictions'] : [],
    otherMetrics.map(({ name }) => `the metric ${name}`),
    otherParameters.map(({ name }) => `the parameter ${name}`),
  ].flat();
  if (parts.length === 0) return [];
  const shown = parts.slice(0, 5).join(', ');
  const more = parts.length > 5 ? ` and ${parts.length - 5} more` : '';
  return [
    {
      level: 'warning',
      rule: 'reproduced-otherwise',
      message: `The model is the same, but not what was written beside it: ${shown}${more}. Let what is measured depend on the model and the data only.`,
    },
  ];
}
