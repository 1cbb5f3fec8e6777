import { isAboutChange } from '../claim.ts';
import { defined, type Measured, undefinedBecause } from '../metric.ts';
import type { LabelledRows, PairedRows } from '../predictions.ts';
import type { Division } from '../slice.ts';
import type { Direction } from './apart.ts';
import type { FairnessRule } from './cap.ts';
import type { FairnessMetric } from './metrics.ts';
import { type GroupShares, sharesByGroup } from './shares.ts';

/** What a fairness rule asks of the rows, its groups found. */
export interface Question {
  readonly metric: FairnessMetric;
  readonly rows: LabelledRows | PairedRows;
  readonly division: Division;
  readonly direction?: Direction;
  readonly minRows: number;
  /** The groups that are looked at, as the candidate treats them. */
  readonly groups: readonly GroupShares[];
  /** As the baseline does; null without one. */
  readonly before: readonly GroupShares[] | null;
}

interface Asked {
  readonly rows: LabelledRows | PairedRows;
  readonly minRows: number;
}

/** Everything that must be right before a number means anything; what is wrong is said by name. */
export function questionOf(
  rule: FairnessRule,
  metric: FairnessMetric,
  { rows, minRows }: Asked,
): Measured<Question> {
  const division = rows.divisions.find(({ name, kind }) => {
    return name === rule.group && kind === 'column';
  });
  const flaw = flawOf(rule, metric, rows) ?? (division ? undefined : noColumn(rule));
  if (flaw !== undefined || !division) return undefinedBecause(flaw ?? noColumn(rule));
  const all = sharesByGroup(rows, rows.candidate, division);
  const unknown = unknownGroups(rule, all);
  if (unknown !== undefined) return undefinedBecause(unknown);
  const wanted = ({ name }: GroupShares) => isLookedAt(rule, name);
  const before = 'baseline' in rows ? sharesByGroup(rows, rows.baseline, division) : null;
  const { unprivileged, privileged } = rule;
  return defined({
    metric,
    rows,
    division,
    minRows,
    ...(metric.directed &&
      unprivileged &&
      privileged && { direction: { unprivileged, privileged } }),
    groups: all.filter(wanted),
    before: before?.filter(wanted) ?? null,
  });
}

/** Where the rule names two groups, no other one matters. */
function isLookedAt({ exclude, unprivileged, privileged }: FairnessRule, name: string): boolean {
  if (unprivileged !== undefined && privileged !== undefined) {
    return name === unprivileged || name === privileged;
  }
  return !exclude.includes(name);
}

function flawOf(
  { metric: name, operator, unprivileged, privileged }: FairnessRule,
  metric: FairnessMetric,
  rows: LabelledRows,
): string | undefined {
  if (rows.task !== 'binary') {
    return `"${name}" compares how often people are selected, which a ${rows.task} task does not say.`;
  }
  if (rows.labels.length === 0) return 'There are no rows.';
  if (metric.higherIsBetter === null && isAboutChange(operator)) {
    return `"${name}" has no better direction, so only at-least and at-most can be asked of it.`;
  }
  if (metric.directed && (unprivileged === undefined || privileged === undefined)) {
    return `"${name}" goes from one group to another: name them by "unprivileged" and "privileged".`;
  }
  return answerFlaw(rows) ?? undefined;
}

/** An answer that is no class would be counted with another group's. */
function answerFlaw(rows: LabelledRows | PairedRows): string | undefined {
  const models = 'baseline' in rows ? [rows.candidate, rows.baseline] : [rows.candidate];
  for (const answers of [rows.labels, ...models.map(({ predicted }) => predicted)]) {
    const row = answers.findIndex((answer) => answer !== 0 && answer !== 1);
    if (row >= 0) return `The answer of row "${rows.ids.at(row)}" is neither of the two classes.`;
  }
  return undefined;
}

function unknownGroups(rule: FairnessRule, groups: readonly GroupShares[]): string | undefined {
  const named = [...rule.exclude, rule.unprivileged, rule.privileged];
  const unknown = named.find((name) => {
    return name !== undefined && !groups.some((group) => group.name === name);
  });
  if (unknown === undefined) return undefined;
  const known = groups.map(({ name }) => `"${name}"`).join(', ');
  return `No row has the group "${unknown}" in the column "${rule.group}"; its groups are ${known}.`;
}

function noColumn({ group }: FairnessRule): string {
  return `The rows have no column "${group}" that holds groups.`;
}
