import { noiseOf } from '../../domain/comparison/calibration/noise.ts';
import type { MetricNoise } from '../../domain/comparison/calibration/result.ts';
import type { Measured } from '../../domain/comparison/metric.ts';
import type { MetricNumber, MetricNumbers } from '../../domain/comparison/metric-numbers.ts';
import { numberNamed } from '../../domain/comparison/metric-values.ts';
import { type Problem, refuse } from '../../errors.ts';
import type { ComparisonPlan } from '../../inputs/comparison-plan.ts';

/** The numbers of one repeat, and the file that holds them. */
export interface RepeatedNumbers {
  readonly path: string;
  readonly numbers: MetricNumbers;
}

/** The noise of every metric of the first repeat; each other one must have it too. */
export function noiseOfNumbers(
  plan: ComparisonPlan,
  repeats: readonly RepeatedNumbers[],
): readonly MetricNoise[] {
  const metrics = Object.keys(repeats[0]?.numbers ?? {});
  const problems: Problem[] = [];
  const noise = metrics.map((metric) => {
    const values = repeats.map(({ path, numbers }) => {
      const found = numberNamed(metric, numbers);
      const value = found.kind === 'defined' ? singleValue(found.value) : undefined;
      if (value === undefined) problems.push(noValue(metric, path, found));
      return value ?? Number.NaN;
    });
    const rule = { metric, ...plan.rules?.find((asked) => asked.metric === metric) };
    return noiseOf({ rule, operator: 'point', values, resolutions: [] });
  });
  refuse(problems);
  return noise;
}

function singleValue(number: MetricNumber): number | undefined {
  return number.kind === 'seeds' || number.kind === 'runs' ? undefined : number.value;
}

function noValue(metric: string, file: string, found: Measured<MetricNumber>): Problem {
  const several = `${file} holds several values of it, so it is no single repeat.`;
  return {
    code: 'calibrate-metric',
    what: `The noise of "${metric}" cannot be measured.`,
    why: found.kind === 'undefined' ? found.why : several,
    next: 'Every repeat must be a file with one value of every metric.',
    file,
  };
}
