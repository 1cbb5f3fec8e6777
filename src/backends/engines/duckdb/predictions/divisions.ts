import type { DuckDBConnection } from '@duckdb/node-api';
import type { SliceRequest } from '../../../../domain/comparison/slice.ts';
import { inOrder } from '../../../../domain/comparison/task.ts';
import type { Problem } from '../../../../errors.ts';
import { isWholeText, texts, wholes } from './code-lists.ts';
import type { OpenedFile } from './opened-file.ts';
import { compilePredicate, type Input } from './predicates.ts';
import { isWhole, textOf } from './raw-column.ts';
import type { SideName } from './scratch.ts';
import type { ExtraColumn } from './stage.ts';
import { mostSpellings, mostValues, narrowColumns, type Spellings, spellingsIn } from './survey.ts';

/** How the rows are divided, and where in the staged relations that stands. */
export interface PlannedDivision {
  readonly name: string;
  readonly kind: 'column' | 'predicate';
  /** The staged column: a text, or a truth. */
  readonly column: string;
  /** SQL for the code of what a column holds, from 0. */
  code(column: string, side: SideName): string;
  /** The value of each code; several spellings of a value have one code each. */
  readonly codes: readonly string[];
  /** What the division has as its values. */
  readonly values: readonly string[];
  /** The files that have it; both must agree on every row. */
  readonly sides: readonly SideName[];
}

export interface DivisionPlan {
  readonly divisions: readonly PlannedDivision[];
  readonly extras: Readonly<Record<SideName, readonly ExtraColumn[]>>;
  /** What the conditions look at. */
  readonly inputs: Readonly<Record<SideName, readonly Input[]>>;
  readonly problems: readonly Problem[];
}

export interface DivisionSettings {
  readonly slices: readonly SliceRequest[];
  readonly fairness: readonly string[];
  /** Columns that are looked at where they have few values. */
  readonly free: readonly string[];
}

/** Looks at the values of every column that divides the rows, in both files. */
export async function planDivisions(
  connection: DuckDBConnection,
  files: readonly OpenedFile[],
  settings: DivisionSettings,
): Promise<DivisionPlan> {
  const plan = new PlanBuilder();
  const declared = [...new Set([...columnsOf(settings.slices), ...settings.fairness])];
  for (const { column, having, spellings, isKnown } of await surveyAll(
    connection,
    files,
    declared,
  )) {
    if (having.length < files.length) plan.refuse(noColumn(column, files));
    else if (!isKnown) plan.refuse(tooMany(column, files));
    else plan.divide(column, having, spellings);
  }
  for (const request of settings.slices) {
    if (request.kind === 'where') await planPredicate(connection, files, { request, plan });
  }
  const [candidate] = files;
  if (!candidate) return plan.built();
  const free = settings.free.filter((column) => !declared.includes(column));
  const narrow = await narrowColumns(connection, candidate, free);
  const narrowest = await surveyAll(connection, [candidate], narrow);
  for (const { column, having, spellings, isKnown } of narrowest) {
    if (isKnown && valuesOf(spellings).length > 1) plan.divide(column, having, spellings);
  }
  return plan.built();
}

function columnsOf(slices: readonly SliceRequest[]): readonly string[] {
  return slices.flatMap((request) => {
    if (request.kind === 'where') return [];
    return request.kind === 'column' ? [request.column] : request.columns;
  });
}

interface SurveyedColumn {
  readonly column: string;
  /** The files that have it. */
  readonly having: readonly OpenedFile[];
  readonly spellings: Spellings;
  /** Few enough values to divide by, all of whose spellings are here. */
  readonly isKnown: boolean;
}

async function surveyAll(
  connection: DuckDBConnection,
  files: readonly OpenedFile[],
  columns: readonly string[],
): Promise<readonly SurveyedColumn[]> {
  const surveyed = columns.flatMap((column) => {
    const having = files.filter(({ header }) => header.includes(column));
    return having.map((opened) => ({ opened, column }));
  });
  const found = await spellingsIn(connection, surveyed);
  return columns.map((column) => {
    const ours = [...surveyed.keys()].filter((at) => surveyed[at]?.column === column);
    const ofFiles = ours.flatMap((at) => found[at] ?? []);
    const spellings = new Map(ofFiles.flatMap((ofFile) => [...ofFile]));
    return {
      column,
      having: ours.flatMap((at) => surveyed[at]?.opened ?? []),
      spellings,
      isKnown:
        ofFiles.every(({ size }) => size <= mostSpellings) &&
        valuesOf(spellings).length <= mostValues,
    };
  });
}

const missing = '(null)';

function valuesOf(spellings: Spellings): readonly string[] {
  const values = new Set([...spellings.values()].flatMap((value) => value ?? []));
  const lacks = [...spellings.values()].includes(null);
  return [...inOrder([...values]), ...(lacks ? [missing] : [])];
}

interface Asked {
  readonly request: Extract<SliceRequest, { readonly kind: 'where' }>;
  readonly plan: PlanBuilder;
}

async function planPredicate(
  connection: DuckDBConnection,
  files: readonly OpenedFile[],
  { request, plan }: Asked,
): Promise<void> {
  const sides: {
    readonly opened: OpenedFile;
    readonly sql: string;
    readonly inputs: readonly Input[];
  }[] = [];
  const refusals: string[] = [];
  for (const opened of files) {
    const compiled = await compilePredicate(connection, opened, request.where);
    if (compiled.kind === 'compiled') sides.push({ opened, ...compiled });
    else refusals.push(compiled.message);
  }
  const [refusal] = refusals;
  if (refusal !== undefined) plan.refuse(refusedPredicate(request, refusal));
  else plan.separate(request.name, sides);
}

class PlanBuilder {
  readonly #divisions: PlannedDivision[] = [];
  readonly #extras = { candidate: [] as ExtraColumn[], baseline: [] as ExtraColumn[] };
  readonly #inputs = { candidate: [] as Input[], baseline: [] as Input[] };
  readonly #problems: Problem[] = [];

  refuse(problem: Problem): void {
    this.#problems.push(problem);
  }

  divide(name: string, files: readonly OpenedFile[], spellings: Spellings): void {
    const column = `d${this.#divisions.length}`;
    const spelled = [...spellings.keys()].flatMap((text) => text ?? []);
    const whole = new Set<SideName>();
    for (const { file, loaded } of files) {
      const value = loaded.value(name);
      // To look for a number is much cheaper than to spell each, but the other file may have words.
      const plain = isWhole(value) && spelled.every(isWholeText);
      if (plain) whole.add(file.side);
      this.#extras[file.side].push({ name: column, sql: plain ? value.sql : textOf(value) });
    }
    const codes = [...spelled.map((text) => spellings.get(text) ?? missing), missing];
    // The engine looks only once for what stands in a dictionary, as Parquet has it.
    const code = (stored: string, side: SideName) => {
      const known = whole.has(side) ? wholes(spelled) : texts(spelled);
      return spelled.length === 0
        ? '0'
        : `coalesce(array_position(${known}, ${stored}) - 1, ${spelled.length})`;
    };
    const values = valuesOf(spellings);
    const sides = files.map(({ file }) => file.side);
    this.#divisions.push({ name, kind: 'column', column, code, codes, values, sides });
  }

  separate(
    name: string,
    files: readonly {
      readonly opened: OpenedFile;
      readonly sql: string;
      readonly inputs: readonly Input[];
    }[],
  ): void {
    const column = `d${this.#divisions.length}`;
    for (const { opened, sql, inputs } of files) {
      const { side } = opened.file;
      // Neither true nor false is no member of the slice.
      this.#extras[side].push({ name: column, sql: `coalesce(${sql}, false)` });
      const known = new Set(this.#inputs[side].map((input) => input.name));
      this.#inputs[side].push(...inputs.filter((input) => !known.has(input.name)));
    }
    const values = ['false', 'true'];
    const sides = files.map(({ opened }) => opened.file.side);
    const code = (truth: string) => `CAST(${truth} AS INTEGER)`;
    this.#divisions.push({ name, kind: 'predicate', column, code, codes: values, values, sides });
  }

  built(): DivisionPlan {
    return {
      divisions: this.#divisions,
      extras: this.#extras,
      inputs: this.#inputs,
      problems: this.#problems,
    };
  }
}

/** Whoever writes the candidate's file must not choose alone which slice a row belongs to. */
function noColumn(column: string, files: readonly OpenedFile[]): Problem {
  const lacking = files.filter(({ header }) => !header.includes(column));
  const [first] = lacking;
  const everywhere = lacking.length === files.length;
  const names = lacking.map(({ file }) => file.name).join(' and ');
  const all = [...new Set(lacking.flatMap(({ header }) => header))].join(', ');
  return {
    code: 'slice-column-missing',
    what: everywhere
      ? `There is no column "${column}" to divide the rows by.`
      : `${names} has no column "${column}" to divide the rows by, and the other file has one.`,
    why: `${names} ${lacking.length > 1 ? 'have' : 'has'} the columns ${all}; both files must say of a row where it belongs.`,
    next: 'Write the column into the predictions of both models, or correct compare.slices or compare.fairness in the policy.',
    ...first?.file.position,
  };
}

function tooMany(column: string, files: readonly OpenedFile[]): Problem {
  return {
    code: 'slice-values',
    what: `The column "${column}" has more than ${mostValues} values, too many to be slices.`,
    why: 'A slice for each of many values, as of an id, has too few rows to show anything.',
    next: `Write a predicate instead, such as {name: some rows, where: "${column} = 'x'"}.`,
    ...files[0]?.file.position,
  };
}

function refusedPredicate({ name, where }: Asked['request'], message: string): Problem {
  return {
    code: 'slice-predicate',
    what: `The slice "${name}" cannot be told from the rows: where ${JSON.stringify(where)}.`,
    why: message,
    next: "Write one condition over the columns of a row, as SQL: plan = 'trial' AND age > 30.",
  };
}
