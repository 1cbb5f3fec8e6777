import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf, textOf } from './rows.ts';

/** What is wrong with a function, in words after its name, by the name. */
export type Unfit = ReadonlyMap<string, string>;

/** Functions that answer differently each time, or do something besides answering. */
export async function changingFunctions(connection: DuckDBConnection): Promise<Unfit> {
  return named(connection, "stability = 'VOLATILE'", 'can answer differently each time');
}

/** Functions that look at the clock, or at what was set; some of them are written without brackets. */
export async function clockFunctions(connection: DuckDBConnection): Promise<Unfit> {
  const trouble = 'would answer otherwise at another time';
  const others = [
    ...clocks,
    'age',
    'current_localtime',
    'current_localtimestamp',
    'current_setting',
  ];
  const found = await named(connection, "stability = 'CONSISTENT_WITHIN_QUERY'", trouble);
  return new Map([...found, ...others.map((name) => [name, trouble] as const)]);
}

const makers = [
  'range',
  'generate_series',
  'repeat',
  'lpad',
  'rpad',
  'list_resize',
  'array_resize',
];

/** Functions that make much out of nothing: one call could hold the engine for hours, past any limit. */
export const makingFunctions: Unfit = new Map(
  makers.map((name) => [name, 'could make any amount of values in one call']),
);

/** Words that the engine reads as functions, without brackets. */
export const clocks: ReadonlySet<string> = new Set([
  'current_date',
  'current_time',
  'current_timestamp',
  'localtime',
  'localtimestamp',
]);

/** Functions whose answer is near the truth, which decides nothing. */
export const estimatingFunctions: Unfit = new Map(
  [
    'approx_count_distinct',
    'approx_quantile',
    'approx_top_k',
    'list_approx_count_distinct',
    'reservoir_quantile',
  ].map((name) => [name, 'only estimates']),
);

/** Functions that look at more rows than one. */
export async function aggregateFunctions(connection: DuckDBConnection): Promise<Unfit> {
  return named(connection, "function_type = 'aggregate'", 'looks at more than one row');
}

async function named(
  connection: DuckDBConnection,
  condition: string,
  trouble: string,
): Promise<Unfit> {
  const found = await rowsOf(
    connection,
    `SELECT DISTINCT function_name AS name FROM duckdb_functions() WHERE ${condition}`,
  );
  return new Map(found.map(({ name }) => [textOf(name) ?? '', trouble]));
}
