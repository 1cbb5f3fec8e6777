import type { NotFinite, TrainingSeries } from './curve.ts';
import type { Progress } from './progress.ts';

const mostSeries = 20;
const mostPoints = 500;
const longestName = 60;

type Point = readonly [step: number, value: number];

/** One series while it grows: points of every `stride`-th told value, and the newest one. */
interface Growing {
  readonly points: Point[];
  stride: number;
  told: number;
  newest: Point | undefined;
  notFinite: NotFinite | undefined;
}

/**
 * Makes curves of what a training command tells: every finite number is a point of the series of its
 * name, and of the others it is noted when they began. Memory stays small however long the training runs.
 */
export class CurveRecorder {
  readonly #series = new Map<string, Growing>();

  record({ step, values }: Progress): void {
    for (const [name, value] of values) {
      const known = this.#series.get(name) ?? this.#begin(name);
      if (!known) continue;
      if (Number.isFinite(value)) tell(known, [step, value]);
      else known.notFinite = oneMore(known.notFinite, [step, value]);
    }
  }

  /** Steps rise; a step that was told twice, as after a resumption, has its last value. */
  series(): readonly TrainingSeries[] {
    return [...this.#series].map(([name, { points, newest, notFinite }]) => {
      const all = !newest || points.at(-1) === newest ? points : [...points, newest];
      const rising = [...new Map(all)].sort(([a], [b]) => a - b);
      return { name, points: rising, ...(notFinite && { notFinite }) };
    });
  }

  #begin(name: string): Growing | undefined {
    if (this.#series.size >= mostSeries || name.length > longestName) return undefined;
    const growing: Growing = {
      points: [],
      stride: 1,
      told: 0,
      newest: undefined,
      notFinite: undefined,
    };
    this.#series.set(name, growing);
    return growing;
  }
}

function tell(growing: Growing, point: Point): void {
  growing.newest = point;
  if (growing.notFinite?.lasts) growing.notFinite = { ...growing.notFinite, lasts: false };
  if (growing.told % growing.stride === 0) growing.points.push(point);
  growing.told += 1;
  // The newest point may come on top.
  if (growing.points.length >= mostPoints) thin(growing);
}

function oneMore(known: NotFinite | undefined, [step, value]: Point): NotFinite {
  const times = (known?.times ?? 0) + 1;
  if (known?.lasts) return { ...known, times };
  const said = Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
  return { said, from: step, times, lasts: true };
}

/** Keeps every second point. */
function thin(growing: Growing): void {
  const kept = growing.points.filter((_, index) => index % 2 === 0);
  growing.points.splice(0, growing.points.length, ...kept);
  growing.stride *= 2;
}
