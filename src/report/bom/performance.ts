import type { ComparisonResult } from '../../domain/comparison/result.ts';
import { allRows } from '../../domain/comparison/slice.ts';
import { type Measured, measuredIn, type Range } from '../card/measured.ts';

/** Every member is text: CycloneDX asks for it. */
export interface PerformanceMetric {
  readonly type: string;
  readonly value: string;
  readonly slice?: string;
  readonly confidenceInterval?: { readonly lowerBound: string; readonly upperBound: string };
}

/** The model's values, and its changes against the baseline as metrics of their own, each with its interval. */
export function performanceMetrics(
  results: readonly ComparisonResult[],
): readonly PerformanceMetric[] {
  return results.flatMap(measuredIn).flatMap((measured) => {
    const { value, interval, change } = measured;
    const name = nameOf(measured);
    const own = metric(name, measured, { value, interval });
    if (!change) return [own];
    const { by, baseline, interval: range } = change;
    const type = `change of ${name} against ${baseline}`;
    return [own, metric(type, measured, { value: by, interval: range })];
  });
}

function metric(
  type: string,
  { slice }: Pick<Measured, 'slice'>,
  { value, interval }: { readonly value: number; readonly interval: Range | undefined },
): PerformanceMetric {
  return {
    type,
    value: String(value),
    ...(slice !== allRows && { slice }),
    ...(interval && {
      confidenceInterval: {
        lowerBound: String(interval.lower),
        upperBound: String(interval.upper),
      },
    }),
  };
}

function nameOf({ metric: name, class: ofClass, group }: Measured): string {
  const ofIt = ofClass === undefined ? '' : ` of ${ofClass}`;
  return `${name}${ofIt}${group === undefined ? '' : ` by ${group}`}`;
}
