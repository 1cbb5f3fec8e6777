import { type ClassColumn, classColumns } from './class-columns.ts';
import type { Task } from './rule.ts';

/** What a column can be for; the usual names of each role. */
const usualNames = {
  id: ['id'],
  label: ['label', 'y_true', 'target'],
  prediction: ['prediction', 'y_pred'],
  score: ['score', 'y_score'],
  weight: ['weight'],
  group: ['group'],
  query: ['query', 'query_id', 'qid'],
  samples: ['samples'],
  correct: ['correct'],
  winner: ['winner'],
  length: ['length'],
} as const;

export type Role = keyof typeof usualNames;
export const roles = Object.keys(usualNames) as readonly Role[];

/** One column, or another one for each model where both are in one file. */
export type NamedColumn = string | { readonly baseline: string; readonly candidate: string };

/** Columns that the policy names for a role, and a pattern such as `p_*` for probabilities. */
export type NamedColumns = Readonly<
  Partial<Record<Role | 'probabilities' | 'value', NamedColumn | undefined>>
> & {
  /** The columns of custom metrics, by the metric's name. */
  readonly values?: Readonly<Record<string, NamedColumn>> | undefined;
};

/** The same for one of the models. */
export type SideColumns = Readonly<
  Partial<Record<Role | 'probabilities' | 'value', string | undefined>>
> & { readonly values: Readonly<Record<string, string>> };

/** Which column plays which role in one file. */
export interface ColumnRoles {
  readonly id: string;
  /** Null only where the task needs none. */
  readonly label: string | null;
  readonly prediction: string | null;
  readonly score: string | null;
  readonly weight: string | null;
  /** Of a ranking the query. */
  readonly group: string | null;
  readonly probabilities: readonly ClassColumn[];
  /** The column that says 1 where the answer was right, in logs that keep no answers. */
  readonly right: string | null;
  /** Columns of numbers by the name under which they are known: custom metrics, `samples`, `winner`. */
  readonly values: ReadonlyMap<string, string>;
}

export interface RoleMistake {
  readonly role: Role | 'probabilities' | 'value';
  /** The columns that could play the role; none is a mistake too. */
  readonly found: readonly string[];
  /** The column that the policy names, where it does. */
  readonly named: string | undefined;
  readonly usual: readonly string[];
}

export type Roles =
  | { readonly kind: 'known'; readonly roles: ColumnRoles }
  | { readonly kind: 'unclear'; readonly mistakes: readonly RoleMistake[] };

/** What decides which roles there are. */
export interface RoleSettings {
  readonly named: SideColumns;
  readonly task: Task | undefined;
  /** Names of custom metrics that rules ask for. */
  readonly metrics: readonly string[];
  /** The values of the label column. */
  readonly labels: readonly string[];
}

/** The columns of one model. */
export function columnsOfSide(columns: NamedColumns, side: 'baseline' | 'candidate'): SideColumns {
  const { values = {}, ...others } = columns;
  const ofSide = (column: NamedColumn) => (typeof column === 'string' ? column : column[side]);
  const named = Object.entries(others).flatMap(([role, column]) => {
    return column === undefined ? [] : [[role, ofSide(column)] as const];
  });
  const metrics = Object.entries(values).map(([metric, column]) => [metric, ofSide(column)]);
  return { ...Object.fromEntries(named), values: Object.fromEntries(metrics) };
}

/** Whether the policy names other columns for each model, so that one file may hold both. */
export function tellsSidesApart({ values = {}, ...others }: NamedColumns): boolean {
  return [...Object.values(others), ...Object.values(values)].some((column) => {
    return typeof column === 'object' && column.baseline !== column.candidate;
  });
}

/** The columns of a role: the one that the policy names, else those with a usual name. */
export function columnsFor(
  role: Role,
  header: readonly string[],
  named: Pick<SideColumns, Role>,
): readonly string[] {
  const wanted: readonly string[] = named[role] === undefined ? usualNames[role] : [named[role]];
  return header.filter((column) => wanted.includes(column));
}

/** Gives each role its column. */
export function assignRoles(header: readonly string[], settings: RoleSettings): Roles {
  const { named, task, labels } = settings;
  const isRanking = task === 'ranking';
  const found = (role: Role) => columnsFor(role, header, named);
  const score = found('score');
  const plain: readonly Role[] = ['id', 'label', 'prediction', 'score', 'weight', 'group'];
  const taken = plain.flatMap((role) => found(role));
  const free = header.filter((column) => !taken.includes(column));
  const probabilities =
    named.score === undefined && task !== 'generation' && !isRanking
      ? classColumns(free, labels, named.probabilities)
      : [];
  const group = isRanking ? queryColumns(header, named) : found('group');
  const values = valueColumns(header, settings);
  const clash = score.length > 0 ? columnsOf(probabilities) : [];
  const mistakes = [
    ...required('id', found('id'), named),
    ...(needsLabel(settings, values) ? required : optional)('label', found('label'), named),
    ...optional('prediction', found('prediction'), named),
    ...optional('score', [...score, ...clash], named),
    ...optional('weight', found('weight'), named),
    ...(isRanking ? required('query', group, named) : optional('group', group, named)),
    ...missingPattern(probabilities, named),
    ...repeated(probabilities),
    ...values.mistakes,
  ];
  const answers = [...found('prediction'), ...score, ...probabilities, ...values.columns];
  if (answers.length === 0 && mistakes.length === 0) {
    mistakes.push(mistakeOf('prediction', [], named));
  }
  if (mistakes.length > 0) return { kind: 'unclear', mistakes };
  return {
    kind: 'known',
    roles: {
      id: found('id')[0] ?? '',
      label: found('label')[0] ?? null,
      prediction: found('prediction')[0] ?? null,
      score: score[0] ?? null,
      weight: found('weight')[0] ?? null,
      group: group[0] ?? null,
      right: null,
      probabilities,
      values: new Map(values.columns),
    },
  };
}

/** Without labels only what counts by itself can be judged: custom metrics, passes, wins. */
function needsLabel(
  { task }: RoleSettings,
  { columns }: { readonly columns: readonly unknown[] },
): boolean {
  if (task === 'generation') return false;
  return task !== undefined || columns.length === 0;
}

/** Of a ranking the group is its query, under any of both names. */
function queryColumns(header: readonly string[], named: SideColumns): readonly string[] {
  const queries = columnsFor('query', header, named);
  if (named.query !== undefined || (queries.length > 0 && named.group === undefined)) {
    return queries;
  }
  return columnsFor('group', header, named);
}

const counts = ['samples', 'correct', 'winner', 'length'] as const;

/** Columns of numbers: of the custom metrics that rules ask for, and what generation counts. */
export function valueColumns(
  header: readonly string[],
  { named, task, metrics }: RoleSettings,
): { readonly columns: readonly (readonly [string, string])[]; readonly mistakes: RoleMistake[] } {
  const columns: (readonly [string, string])[] = [];
  const mistakes: RoleMistake[] = [];
  for (const metric of metrics) {
    const asked = Object.hasOwn(named.values, metric) ? named.values[metric] : undefined;
    const spelled = header.filter((column) => hyphened(column) === hyphened(metric));
    const fallback = spelled.length > 0 || named.value === undefined ? spelled : [named.value];
    const found = asked === undefined ? fallback : header.filter((column) => column === asked);
    const [column] = found;
    if (column !== undefined && found.length === 1 && header.includes(column)) {
      columns.push([metric, column]);
    } else if (found.length > 0 || asked !== undefined) {
      const missing = found.filter((one) => header.includes(one));
      mistakes.push({
        role: 'value',
        found: missing,
        named: asked ?? named.value,
        usual: [metric],
      });
    }
  }
  for (const role of counts) {
    const found = columnsFor(role, header, named);
    // A plain column may be called "length" where nothing is generated.
    if (task !== 'generation' && named[role] === undefined) continue;
    mistakes.push(...optional(role, found, named));
    if (found[0] !== undefined) columns.push([role, found[0]]);
  }
  return { columns, mistakes };
}

function hyphened(name: string): string {
  return name.replaceAll('_', '-');
}

function required(role: Role, found: readonly string[], named: SideColumns): RoleMistake[] {
  return found.length === 1 ? [] : [mistakeOf(role, found, named)];
}

/** A role that may stay empty is wrong only with two columns, or without the one that is named. */
function optional(role: Role, found: readonly string[], named: SideColumns): RoleMistake[] {
  const absent = named[role] !== undefined && found.length === 0;
  return absent || found.length > 1 ? [mistakeOf(role, found, named)] : [];
}

function mistakeOf(role: Role, found: readonly string[], named: SideColumns): RoleMistake {
  return { role, found, named: named[role], usual: usualNames[role] };
}

function missingPattern(
  probabilities: readonly ClassColumn[],
  { probabilities: pattern }: SideColumns,
): RoleMistake[] {
  if (pattern === undefined || probabilities.length > 0) return [];
  return [{ role: 'probabilities', found: [], named: pattern, usual: ['prob_*'] }];
}

/** `prob_a` beside `pa` would give the class two probabilities. */
function repeated(probabilities: readonly ClassColumn[]): RoleMistake[] {
  const twice = probabilities.filter(({ className }, at) => {
    return probabilities.some((other, place) => other.className === className && place !== at);
  });
  if (twice.length === 0) return [];
  return [{ role: 'score', found: columnsOf(twice), named: undefined, usual: usualNames.score }];
}

function columnsOf(probabilities: readonly ClassColumn[]): readonly string[] {
  return probabilities.map(({ column }) => column);
}
