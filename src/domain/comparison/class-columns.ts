/** The column with the probability of one class. */
export interface ClassColumn {
  readonly className: string;
  readonly column: string;
}

/**
 * `prob_<class>`; `p<class>` where the class is a label, because many a plain column starts with a p;
 * `p<number>` where all labels are numbers. A pattern such as `proba_*` says it outright.
 */
export function classColumns(
  columns: readonly string[],
  labels: readonly string[],
  pattern: string | undefined,
): readonly ClassColumn[] {
  if (pattern !== undefined) return matching(columns, pattern);
  const whole = /^\d+$/;
  const numbered = labels.every((label) => whole.test(label));
  const short = (name: string) => labels.includes(name) || (numbered && whole.test(name));
  const named = columns.flatMap((column): ClassColumn[] => {
    if (column.startsWith('prob_')) return [{ column, className: asLabel(column.slice(5)) }];
    const className = asLabel(column.slice(1));
    return column.startsWith('p') && short(className) ? [{ column, className }] : [];
  });
  return named.some(({ className }) => labels.includes(className)) ? named : [];
}

/** The star stands for the class; with none, or with several, nobody knows what does. */
function matching(columns: readonly string[], pattern: string): readonly ClassColumn[] {
  const [before = '', after, ...others] = pattern.split('*');
  if (after === undefined || others.length > 0) return [];
  return columns.flatMap((column): ClassColumn[] => {
    const fits =
      column.length > before.length + after.length &&
      column.startsWith(before) &&
      column.endsWith(after);
    const name = column.slice(before.length, column.length - after.length);
    return fits ? [{ column, className: asLabel(name) }] : [];
  });
}

/** A class as labels are read: `prob_True` and `prob_1.0` are of the classes `true` and `1`. */
function asLabel(className: string): string {
  const isTruth = /^(true|false)$/i.test(className);
  return isTruth ? className.toLowerCase() : className.replace(/^(0|[1-9]\d*)\.0+$/, '$1');
}
