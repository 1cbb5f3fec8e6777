import type { DuckDBConnection } from '@duckdb/node-api';
import {
  type ColumnRoles,
  type RoleSettings,
  valueColumns,
} from '../../../../domain/comparison/roles.ts';
import { UserError } from '../../../../errors.ts';
import type { Notice } from '../../../../ports/prediction-reader.ts';
import { integer, rowsOf } from '../rows.ts';
import { list, text as literal } from '../sql.ts';
import type { OpenedFile } from './opened-file.ts';
import { textOf } from './raw-column.ts';
import type { ExtraColumn, StagedFile } from './stage.ts';
import type { StagedPair } from './staged-pair.ts';

/** Whether the file is a log of lm-evaluation-harness: one line for each document and filter. */
export function isHarnessLog({ header }: OpenedFile): boolean {
  const has = (column: string) => header.includes(column);
  return has('doc_id') && !has('id') && (has('filter') || has('doc_hash') || has('metrics'));
}

/** What plays which role in such a log: the answers' scores stand in it, not the answers. */
export function harnessRoles({ header }: OpenedFile, settings: RoleSettings): ColumnRoles {
  const right = ['exact_match', 'acc'].find((column) => header.includes(column)) ?? null;
  const { columns } = valueColumns(header, settings);
  return {
    id: 'doc_id',
    label: null,
    prediction: null,
    score: null,
    weight: null,
    group: null,
    right,
    probabilities: [],
    values: new Map(columns),
  };
}

/** The log with the rows of one filter; which one must not be guessed. */
export async function withFilter(
  connection: DuckDBConnection,
  opened: OpenedFile,
  filter: string | undefined,
): Promise<OpenedFile> {
  if (!opened.header.includes('filter')) return opened;
  const text = textOf(opened.loaded.value('filter'));
  const found = await rowsOf(
    connection,
    `SELECT DISTINCT ${text} AS filter FROM ${opened.loaded.from} ORDER BY filter`,
  );
  const filters = found.map((row) => String(row.filter));
  const [only] = filters;
  const wanted = filter ?? (filters.length === 1 ? only : undefined);
  // A log without rows is told as such later.
  if (only === undefined) return opened;
  if (wanted !== undefined && filters.includes(wanted)) {
    return { ...opened, where: `${text} = ${literal(wanted)}` };
  }
  throw new UserError('filter-unclear', {
    what: `${opened.file.name} has the filters ${list(filters)}${filter === undefined ? '' : `, and not "${filter}"`}.`,
    why: 'Each filter takes another answer out of the same text, so that a document would count several times.',
    next: `Name one of them by compare.filter in the policy, such as "${only}".`,
    ...opened.file.position,
  });
}

const hashes = { h_doc: 'doc_hash', h_target: 'target_hash', h_prompt: 'prompt_hash' } as const;

/** What the log keeps of the documents, their targets and prompts. */
export function hashColumns({ header, loaded }: OpenedFile): readonly ExtraColumn[] {
  return Object.entries(hashes).flatMap(([name, column]) => {
    return header.includes(column) ? [{ name, sql: textOf(loaded.value(column)) }] : [];
  });
}

/** Whether documents and targets of this file can be compared with those of another. */
export function isHashed({ extras }: StagedFile): boolean {
  return extras.some(({ name }) => name in hashes);
}

/** Another prompt is no other test, but it may be why the answers differ. */
export async function promptsDiffer(
  connection: DuckDBConnection,
  { candidate, baseline }: StagedPair,
): Promise<readonly Notice[]> {
  const has = ({ extras }: StagedFile) => extras.some(({ name }) => name === 'h_prompt');
  if (!has(candidate) || !has(baseline)) return [];
  const [counted] = await rowsOf(
    connection,
    `SELECT count(*) AS n FROM candidate JOIN baseline USING (id)
     WHERE candidate.h_prompt IS DISTINCT FROM baseline.h_prompt`,
  );
  const n = integer(counted?.n);
  if (n === 0) return [];
  const message = `The prompts of ${n === 1 ? '1 document' : `${n} documents`} differ between ${candidate.opened.file.name} and ${baseline.opened.file.name}: the models were not asked the same.`;
  return [{ rule: 'prompts-differ', message }];
}
