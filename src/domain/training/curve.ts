import type { Finding } from '../finding.ts';

/** A number that the training command told while it ran, by step. */
export interface TrainingSeries {
  /** The key of the log line, such as `loss`. */
  readonly name: string;
  /** Steps rise; finite values only; at most 500 points, thinned evenly. */
  readonly points: readonly (readonly [step: number, value: number])[];
  /** Absent where every value was finite. */
  readonly notFinite?: NotFinite;
}

/** Values that are no finite number: no chart can show them, and a model seldom outlives them. */
export interface NotFinite {
  /** The first of them. */
  readonly said: 'NaN' | 'Infinity' | '-Infinity';
  /** The step of the first one; of those that last to the end, if any do. */
  readonly from: number;
  readonly times: number;
  /** Whether the newest value is one. */
  readonly lasts: boolean;
}

const mostNamed = 5;

/** Which numbers became none while the command ran, and at which step that began. */
export function judgeCurves(series: readonly TrainingSeries[]): readonly Finding[] {
  const lost = series.filter(({ notFinite }) => notFinite?.lasts);
  const passing = series.filter(({ notFinite }) => notFinite && !notFinite.lasts);
  return [
    ...told(lost, {
      level: 'warning',
      say: ({ name, notFinite }) =>
        `${name} was ${notFinite?.said} from step ${stepOf(notFinite)} on`,
      advice:
        'A training that has come so far seldom recovers: lower the learning rate, clip gradients, or look at the data of that step. A checkpoint from before is still good.',
    }),
    ...told(passing, {
      level: 'note',
      say: ({ name, notFinite }) =>
        `${name} was ${notFinite?.said} at step ${stepOf(notFinite)}${timesOf(notFinite?.times ?? 1)}`,
      advice: 'Later values are finite again; charts leave these out.',
    }),
  ];
}

interface Saying extends Pick<Finding, 'level'> {
  readonly say: (series: TrainingSeries) => string;
  readonly advice: string;
}

function told(
  series: readonly TrainingSeries[],
  { level, say, advice }: Saying,
): readonly Finding[] {
  if (series.length === 0) return [];
  const named = series.slice(0, mostNamed).map(say).join(', ');
  const more = series.length > mostNamed ? `, and ${series.length - mostNamed} more` : '';
  return [{ level, rule: 'metric-not-finite', message: `${named}${more}. ${advice}` }];
}

function stepOf(notFinite: NotFinite | undefined): string {
  return (notFinite?.from ?? 0).toLocaleString('en-US');
}

function timesOf(times: number): string {
  return times === 1 ? '' : ` and ${times - 1} more ${times === 2 ? 'time' : 'times'}`;
}
