import { type Column, type LogicalType, plainColumn } from '../../domain/data/column.ts';
import { type ColumnFacts, mayBeCategories, mostValidValues } from '../../domain/data/infer.ts';
import type { Measured, Measurement } from '../../domain/data/measurement.ts';
import type { DataShape, RowsRead } from '../../domain/data/shape.ts';
import type { DataEngine, DataSet, DataSource } from '../../ports/data-engine.ts';

/** What can be promised of a data set, told from all of its rows. */
export interface DataFacts {
  readonly shape: DataShape;
  readonly rows: RowsRead;
  readonly columns: readonly ColumnFacts[];
}

/** Opens the data for the names of its columns, once for each stage of types, and then to count. */
export async function readFacts(engine: DataEngine, source: DataSource): Promise<DataFacts> {
  const shape = await within(engine, source, async (set) => set.shape);
  // A contract cannot call a column by no name.
  const names = shape.columns.map(({ name }) => name).filter((name) => name !== '');
  const told = await tellTypes(engine, source, names);
  const columns = told.map(({ name, countedAs }) => candidate(name, countedAs));
  const counted = await within(engine, { ...source, columns }, (set) => countIn(set, told));
  return { shape, ...counted };
}

/** From the narrowest to the widest; most columns are settled by the first stage, so that few have many candidates. */
const stages = [
  ['integer', 'number'],
  ['boolean', 'date', 'timestamp', 'time', 'array', 'object', 'string'],
] as const satisfies readonly (readonly LogicalType[])[];

/** The column as if it had the type, under a name that no other candidate has. */
function candidate(source: string, logicalType: LogicalType): Column {
  return { ...plainColumn(nameOf(source, logicalType)), source, logicalType };
}

function nameOf(source: string, type: LogicalType): string {
  return `${type} ${source}`;
}

async function within<Answer>(
  engine: DataEngine,
  source: DataSource,
  ask: (set: DataSet) => Promise<Answer>,
): Promise<Answer> {
  const set = await engine.open(source);
  try {
    return await ask(set);
  } finally {
    set.close();
  }
}

/** A column with the narrowest type of all its values; null for one without any value, or of mixed ones. */
interface Told {
  readonly name: string;
  readonly logicalType: LogicalType | null;
  /** The type under which its rows are counted. */
  readonly countedAs: LogicalType;
}

async function tellTypes(
  engine: DataEngine,
  source: DataSource,
  names: readonly string[],
): Promise<readonly Told[]> {
  const told = new Map<string, Told>();
  for (const stage of stages) {
    const left = names.filter((name) => !told.has(name));
    if (left.length === 0) break;
    const columns = left.flatMap((name) => stage.map((type) => candidate(name, type)));
    const found = await within(engine, { ...source, columns }, (set) => tryAll(set, left, stage));
    for (const one of found) told.set(one.name, one);
  }
  return names.map((name) => told.get(name) ?? { name, logicalType: null, countedAs: 'string' });
}

/** The columns that one of these types holds for, each with the first of them. */
async function tryAll(
  set: DataSet,
  names: readonly string[],
  types: readonly LogicalType[],
): Promise<readonly Told[]> {
  const asked = names.map((name) => ({ name, tries: types.map((type) => tryOf(name, type)) }));
  const { answers } = await set.measure(
    asked.flatMap(({ tries }) => tries.flatMap(measurementsIn)),
  );
  return asked.flatMap(({ name, tries }) => {
    const found = tries.map((one) => answerTo(one, answers)).find((one) => one !== undefined);
    return found ? [{ name, ...found }] : [];
  });
}

interface Try {
  readonly logicalType: LogicalType;
  readonly type: Measurement;
  /** A number with leading zeros is the name of something, such as a postcode. */
  readonly plain?: Measurement;
}

function tryOf(name: string, logicalType: LogicalType): Try {
  const column = nameOf(name, logicalType);
  const type = { kind: 'type', column } as const;
  if (logicalType !== 'integer') return { logicalType, type };
  const tests = [{ kind: 'pattern', pattern: '[+-]?(0|[1-9][0-9]*)' }] as const;
  return { logicalType, type, plain: { kind: 'values', column, tests } };
}

function measurementsIn({ type, plain }: Try): readonly Measurement[] {
  return plain ? [type, plain] : [type];
}

type Answers = ReadonlyMap<Measurement, Measured>;

/** Undefined: some value does not have the type. */
function answerTo(
  { logicalType, type, plain }: Try,
  answers: Answers,
): Omit<Told, 'name'> | undefined {
  const counts = countsOf(answers.get(type));
  if (!counts || counts.failing > 0) return undefined;
  if (counts.checked === 0) return { logicalType: null, countedAs: logicalType };
  const odd = plain && (countsOf(answers.get(plain))?.failing ?? 1) > 0;
  const found = odd ? 'string' : logicalType;
  return { logicalType: found, countedAs: found };
}

type Counts = Extract<Measured, { kind: 'counts' }>;

function countsOf(measured: Measured | undefined): Counts | undefined {
  return measured?.kind === 'counts' ? measured : undefined;
}

async function countIn(set: DataSet, columns: readonly Told[]): Promise<Omit<DataFacts, 'shape'>> {
  const asked = columns.map((told) => ({ told, measurements: measurementsOf(told) }));
  const { rows, answers } = await set.measure(
    asked.flatMap(({ measurements }) => Object.values(measurements)),
  );
  const counted = asked.map(({ told: { name, logicalType }, measurements }): ColumnFacts => {
    const { nulls, duplicates, min, max } = measurements;
    return {
      name,
      logicalType,
      rows: rows.rows,
      nulls: countsOf(answers.get(nulls))?.failing ?? rows.rows,
      duplicates: (duplicates && countsOf(answers.get(duplicates))?.failing) ?? rows.rows,
      values: null,
      range: rangeOf(min && answers.get(min), max && answers.get(max)),
    };
  });
  return { rows, columns: await withValues(set, counted) };
}

interface Asked {
  readonly nulls: Measurement;
  readonly duplicates?: Measurement;
  readonly min?: Measurement;
  readonly max?: Measurement;
}

function measurementsOf({ name, logicalType, countedAs }: Told): Asked {
  const column = nameOf(name, countedAs);
  const nulls = { kind: 'nulls', column } as const;
  const duplicates = { kind: 'duplicates', columns: [column] } as const;
  const range = {
    min: { kind: 'aggregate', statistic: 'min', column },
    max: { kind: 'aggregate', statistic: 'max', column },
  } as const;
  switch (logicalType) {
    case 'string':
      return { nulls, duplicates };
    case 'integer':
      return { nulls, duplicates, ...range };
    case 'number':
      return { nulls, ...range };
    default:
      return { nulls };
  }
}

/** Names the values of those columns that have few. */
async function withValues(
  set: DataSet,
  columns: readonly ColumnFacts[],
): Promise<readonly ColumnFacts[]> {
  const asked = new Map(
    columns.filter(mayBeCategories).map(({ name }): [string, Measurement] => {
      const column = nameOf(name, 'string');
      return [name, { kind: 'categories', column, values: [], namesOthers: true }];
    }),
  );
  if (asked.size === 0) return columns;
  const { answers } = await set.measure([...asked.values()]);
  return columns.map((column) => {
    const measurement = asked.get(column.name);
    return measurement ? { ...column, values: fewValues(answers.get(measurement)) } : column;
  });
}

/** All of them, if they are few. */
function fewValues(measured: Measured | undefined): ColumnFacts['values'] {
  if (measured?.kind !== 'categories') return null;
  const { frequent, others } = measured;
  const shown = frequent.reduce((sum, [, count]) => sum + count, 0);
  return frequent.length <= mostValidValues && shown === others ? frequent : null;
}

function rangeOf(low: Measured | undefined, high: Measured | undefined): ColumnFacts['range'] {
  if (low?.kind !== 'number' || high?.kind !== 'number') return null;
  return low.value === null || high.value === null ? null : [low.value, high.value];
}
