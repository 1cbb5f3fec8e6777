import type { TrainingSeries } from './curve.ts';

const mostSeries = 20;
const mostPoints = 500;
const longestName = 60;

/** One series while it grows: points of every `stride`-th told value, and the newest one. */
interface Growing {
  readonly points: (readonly [step: number, value: number])[];
  stride: number;
  told: number;
  newest: readonly [step: number, value: number];
}

/**
 * Makes curves of the lines that a training command prints, such as `{"step": 10, "loss": 0.42}`: every
 * finite number beside `step` is a point of the series of its name. Other lines are none of our
 * business. Memory stays small however long the training runs.
 */
export class CurveRecorder {
  readonly #series = new Map<string, Growing>();

  /** A whole line of the log. */
  add(line: string): void {
    const told = objectOf(line);
    const step = told?.step;
    if (!told || typeof step !== 'number' || !Number.isFinite(step)) return;
    for (const [name, value] of Object.entries(told)) {
      if (name === 'step' || typeof value !== 'number' || !Number.isFinite(value)) continue;
      this.#tell(name, [step, value]);
    }
  }

  /** Steps rise; a step that was told twice, as after a resumption, has its last value. */
  series(): readonly TrainingSeries[] {
    return [...this.#series].map(([name, { points, newest }]) => {
      const all = points.at(-1) === newest ? points : [...points, newest];
      return { name, points: [...new Map(all)].sort(([a], [b]) => a - b) };
    });
  }

  #tell(name: string, point: readonly [step: number, value: number]): void {
    const known = this.#series.get(name) ?? this.#begin(name, point);
    if (!known) return;
    known.newest = point;
    if (known.told % known.stride === 0) known.points.push(point);
    known.told += 1;
    // The newest point may come on top.
    if (known.points.length >= mostPoints) thin(known);
  }

  #begin(name: string, newest: Growing['newest']): Growing | undefined {
    if (this.#series.size >= mostSeries || name.length > longestName) return undefined;
    const growing: Growing = { points: [], stride: 1, told: 0, newest };
    this.#series.set(name, growing);
    return growing;
  }
}

/** Keeps every second point. */
function thin(growing: Growing): void {
  const kept = growing.points.filter((_, index) => index % 2 === 0);
  growing.points.splice(0, growing.points.length, ...kept);
  growing.stride *= 2;
}

function objectOf(line: string): Readonly<Record<string, unknown>> | undefined {
  // What JSON.parse throws costs far more than a look: many a log is full of Python's `{'loss': 0.4}`.
  if (!(line.startsWith('{') && line.includes('"step"'))) return undefined;
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
