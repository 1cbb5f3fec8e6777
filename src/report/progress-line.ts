import type { Progress } from '../domain/training/progress.ts';
import { duration, plain } from './numbers.ts';
import { visible } from './visible.ts';

/** Seconds since the command started, and what it told then. */
interface Told extends Progress {
  readonly at: number;
}

const mostValues = 3;
/** Over less a pace means little. */
const leastSeconds = 1;

/**
 * How far a training is, for a person who waits: `step 1,200 · loss 0.42 · 12 min 4 s, 0.34 s a step`.
 * The pace is that since the first step that it told.
 */
export function progressLine(
  newest: Told,
  { first, seconds }: { readonly first: Told; readonly seconds: number },
): string {
  const values = [...newest.values].slice(0, mostValues).map(([name, value]) => {
    return `${visible(name, 40)} ${Number.isFinite(value) ? plain(value) : value}`;
  });
  const [steps, took] = [newest.step - first.step, newest.at - first.at];
  const pace = steps > 0 && took >= leastSeconds ? `, ${paceOf(took / steps)}` : '';
  const time = `${duration(1000 * seconds)}${pace}`;
  return [`step ${plain(newest.step)}`, ...values, time].join(' · ').replaceAll('\u00a0', ' ');
}

function paceOf(seconds: number): string {
  if (seconds >= 60) return `${duration(1000 * seconds)} a step`;
  return seconds > 0.5 ? `${plain(seconds)} s a step` : `${plain(1 / seconds)} steps a second`;
}
