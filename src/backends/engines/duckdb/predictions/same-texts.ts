import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../rows.ts';
import { list } from '../sql.ts';
import type { StagedFile } from './stage.ts';

/** Whether both files have the same of each row that both have, as far as it is text and they have it. */
export interface SameTexts {
  readonly label: boolean;
  readonly prediction: boolean;
}

const names = ['label', 'prediction'] as const;

/** Of texts no more is fetched than whether an answer is the label, so that they are compared where they lie. */
export async function sameTexts(
  connection: DuckDBConnection,
  { candidate, baseline }: { readonly candidate: StagedFile; readonly baseline: StagedFile | null },
): Promise<SameTexts> {
  const shared = names.filter(
    (name) => baseline && isText(name, candidate) && isText(name, baseline),
  );
  if (shared.length === 0) return { label: true, prediction: true };
  const equal = shared.map((name) => `bool_and(candidate.${name} = baseline.${name}) AS ${name}`);
  const [found] = await rowsOf(
    connection,
    `SELECT ${list(equal)} FROM candidate JOIN baseline USING (id)`,
  );
  const isSame = (name: (typeof names)[number]) => !shared.includes(name) || found?.[name] === true;
  return { label: isSame('label'), prediction: isSame('prediction') };
}

function isText(wanted: string, { columns }: StagedFile): boolean {
  return columns.some(({ name, kind }) => name === wanted && kind === 'text');
}
