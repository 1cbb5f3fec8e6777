/** What a column can be for; the usual names of each role. */
const usualNames = {
  id: ['id'],
  label: ['label', 'y_true', 'target'],
  prediction: ['prediction', 'y_pred'],
  score: ['score', 'y_score'],
} as const;

export type Role = keyof typeof usualNames;

/** Columns that the policy names for a role. */
export type NamedColumns = Readonly<Partial<Record<Role, string | undefined>>>;

/** The column with the probability of one class. */
export interface ClassColumn {
  readonly className: string;
  readonly column: string;
}

/** Which column plays which role in one file. */
export interface ColumnRoles {
  readonly id: string;
  readonly label: string;
  readonly prediction: string | null;
  readonly score: string | null;
  readonly probabilities: readonly ClassColumn[];
}

export interface RoleMistake {
  readonly role: Role;
  /** The columns that could play the role; none is a mistake too. */
  readonly found: readonly string[];
  /** The column that the policy names, where it does. */
  readonly named: string | undefined;
  readonly usual: readonly string[];
}

export type Roles =
  | { readonly kind: 'known'; readonly roles: ColumnRoles }
  | { readonly kind: 'unclear'; readonly mistakes: readonly RoleMistake[] };

/** The columns of a role: the one that the policy names, else those with a usual name. */
export function columnsFor(
  role: Role,
  header: readonly string[],
  named: NamedColumns,
): readonly string[] {
  const wanted: readonly string[] = named[role] === undefined ? usualNames[role] : [named[role]];
  return header.filter((column) => wanted.includes(column));
}

/**
 * Gives each role its column. `labels` are the values of the label column: `p<class>` names a
 * probability only where the class exists, because many a plain column starts with a p.
 */
export function assignRoles(
  header: readonly string[],
  named: NamedColumns,
  labels: readonly string[],
): Roles {
  const found = (role: Role) => columnsFor(role, header, named);
  const taken = [...found('id'), ...found('label'), ...found('prediction'), ...found('score')];
  const free = header.filter((column) => !taken.includes(column));
  const probabilities = named.score === undefined ? classColumns(free, labels) : [];
  const clash = found('score').length > 0 ? columnsOf(probabilities) : [];
  const mistakes = [
    ...required('id', found('id'), named),
    ...required('label', found('label'), named),
    ...optional('prediction', found('prediction'), named),
    ...optional('score', [...found('score'), ...clash], named),
    ...repeated(probabilities),
  ];
  const answers = [...found('prediction'), ...found('score'), ...probabilities];
  if (answers.length === 0 && mistakes.length === 0)
    mistakes.push(mistakeOf('prediction', [], named));
  if (mistakes.length > 0) return { kind: 'unclear', mistakes };
  const roles = {
    id: found('id')[0] ?? '',
    label: found('label')[0] ?? '',
    prediction: found('prediction')[0] ?? null,
    score: found('score')[0] ?? null,
    probabilities,
  };
  return { kind: 'known', roles };
}

function required(role: Role, found: readonly string[], named: NamedColumns): RoleMistake[] {
  return found.length === 1 ? [] : [mistakeOf(role, found, named)];
}

/** A role that may stay empty is wrong only with two columns, or without the one that is named. */
function optional(role: Role, found: readonly string[], named: NamedColumns): RoleMistake[] {
  const absent = named[role] !== undefined && found.length === 0;
  return absent || found.length > 1 ? [mistakeOf(role, found, named)] : [];
}

function mistakeOf(role: Role, found: readonly string[], named: NamedColumns): RoleMistake {
  return { role, found, named: named[role], usual: usualNames[role] };
}

/** `prob_a` beside `pa` would give the class two probabilities. */
function repeated(probabilities: readonly ClassColumn[]): RoleMistake[] {
  const twice = probabilities.filter(({ className }, at) => {
    return probabilities.some((other, place) => other.className === className && place !== at);
  });
  if (twice.length === 0) return [];
  return [mistakeOf('score', columnsOf(twice), {})];
}

function columnsOf(probabilities: readonly ClassColumn[]): readonly string[] {
  return probabilities.map(({ column }) => column);
}

/** `prob_<class>`; `p<class>` where the class is a label; `p<number>` where all labels are numbers. */
function classColumns(
  columns: readonly string[],
  labels: readonly string[],
): readonly ClassColumn[] {
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

/** A class as labels are read: `prob_True` and `prob_1.0` are of the classes `true` and `1`. */
function asLabel(className: string): string {
  const isTruth = /^(true|false)$/i.test(className);
  return isTruth ? className.toLowerCase() : className.replace(/^(0|[1-9]\d*)\.0+$/, '$1');
}
