import type { FairnessMetric } from './metrics.ts';
import type { GroupShares, ShareName } from './shares.ts';

/** Fewer rows of the class that a share is of than this leave the metric undecided. */
const fewestOfClass = 10;

const classWords: Readonly<Record<ShareName, string>> = {
  selection: '',
  truePositive: ' with a positive label',
  falsePositive: ' with a negative label',
};

/** Why the rows of a group are too few to judge the metric by; undefined where they are enough. */
export function whyTooSmall(
  group: GroupShares,
  metric: FairnessMetric,
  minRows: number,
): string | undefined {
  const name = `The group "${group.name}"`;
  if (group.rows < minRows) {
    return `${name} has ${group.rows} rows, and at least ${minRows} are needed; collect more, or leave it out by "exclude".`;
  }
  for (const share of metric.shares) {
    const rows = group[share]?.rows ?? fewestOfClass;
    if (rows >= fewestOfClass) continue;
    return `${name} has ${rows} rows${classWords[share]}, and at least ${fewestOfClass} are needed; collect more, or leave it out by "exclude".`;
  }
  return undefined;
}

/** Which shares of the metric a group does not have, since it has no row to divide by. */
export function withoutShare(group: GroupShares, metric: FairnessMetric): string | undefined {
  const missing = metric.shares.filter((share) => group[share] === null);
  if (missing.length === 0) return undefined;
  const rows = missing.map((share) => `no row${classWords[share]}`).join(' and ');
  return `The group "${group.name}" has ${rows}, so it is left out there.`;
}
