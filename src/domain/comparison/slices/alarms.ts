import { holm } from '../../statistics/holm.ts';
import type { WatchedSlice } from './result.ts';

/**
 * Marks the losses that are proven although many slices were looked at: one correction by Holm over all
 * slices and rules together, so that chance alone seldom raises an alarm.
 */
export function withAlarms<Seen extends WatchedSlice>(watched: readonly Seen[]): readonly Seen[] {
  const tested = watched.filter(({ pValue }) => pValue !== undefined);
  const corrected = holm(tested.map(({ pValue }) => pValue ?? 1));
  const adjusted = new Map(tested.map((slice, at) => [slice, corrected[at] ?? 1]));
  return watched.map((slice) => {
    const chance = adjusted.get(slice);
    if (chance === undefined) return slice;
    return { ...slice, adjusted: chance, alarm: chance <= slice.alpha };
  });
}
