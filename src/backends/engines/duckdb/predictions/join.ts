import type { Division } from '../../../../domain/comparison/slice.ts';
import type { JoinedRows } from '../../../../ports/prediction-reader.ts';
import type { DivisionPlan } from './divisions.ts';
import { type Engine, type Fetched, fetchRows } from './fetch.ts';
import { rowFlaws } from './file-flaws.ts';
import { type IdNumbers, numberedTextsOf, ofWholeIds } from './id-numbers.ts';
import { nameTexts } from './names.ts';
import { placeRows } from './place.ts';
import { type ColumnPlan, fetchedSide } from './plan-columns.ts';
import { agree, codesOf, rowsFrom, type Staged } from './rows.ts';
import { sameTexts } from './same-texts.ts';
import type { SideName } from './scratch.ts';
import type { StagedFile } from './stage.ts';
import { type KnownTask, rangeFlaws } from './task-flaws.ts';
import { wholeIdsOf } from './whole-ids.ts';

/** What is joined, and how it is to be understood. */
export interface JoinPlan {
  readonly task: KnownTask;
  readonly threshold: number;
  readonly divisions: DivisionPlan['divisions'];
  /** Columns that may be shown; each is staged as `s0`, `s1`, … */
  readonly show: readonly string[];
  /** What tells a row from others beside its id. */
  readonly within: 'grp' | null;
}

export interface Joined {
  readonly count: number;
  /** Unpacks the columns; it needs no database, whose memory may be gone by then. */
  build(): { readonly rows: JoinedRows; readonly shown: readonly Division[] };
}

/** Rows of both files by id; null where something about them is not as it must be. */
export async function join(
  engine: Engine,
  staged: Staged,
  { task, threshold, divisions, show, within }: JoinPlan,
): Promise<Joined | null> {
  const { candidate, baseline } = staged;
  const files = baseline ? [candidate, baseline] : [candidate];
  const groups = await namesIn(engine, 'grp', files);
  const shown: { readonly column: string; readonly names: readonly string[] }[] = [];
  for (const at of show.keys()) {
    shown.push({ column: `s${at}`, names: await namesIn(engine, `s${at}`, files) });
  }
  const sizes = shown.map(({ column, names }) => ({ column, size: names.length }));
  const sides = files.map((file) => {
    const flaws = [...rowFlaws(file), ...rangeFlaws(file, task)];
    const plan: ColumnPlan = { task, divisions, groups: groups.length, flaws, shown: sizes };
    return fetchedSide(file, plan);
  });
  const wholeIds = within === null ? await wholeIdsOf(engine.connection, files) : null;
  const numbers = wholeIds ? ofWholeIds(wholeIds) : await numbersOf(engine, candidate, within);
  const fetching = { sides, within, wholeIds, rows: candidate.rows };
  const placed = numbers && (await placeRows(engine, fetching, numbers));
  const fetched = placed ?? (await fetchRows(engine, fetching));
  if (!fetched || !agree(fetched, divisions)) return null;
  const same = await sameTexts(engine.connection, staged);
  if (!same.label) return null;
  const names = files.map(({ table }) => table);
  return {
    count: fetched.ids.length,
    build: () => ({
      rows: rowsFrom(fetched, staged, { task, threshold, divisions, groups, same }),
      shown: shown.map((one, at) => shownDivision(show[at] ?? '', one, { fetched, names })),
    }),
  };
}

/** An id that is there several times, as in rankings, has no place of its own. */
async function numbersOf(
  { connection }: Engine,
  file: StagedFile,
  within: JoinPlan['within'],
): Promise<IdNumbers | null> {
  return within === null ? numberedTextsOf(connection, file) : null;
}

async function namesIn(
  { connection }: Engine,
  column: string,
  files: readonly StagedFile[],
): Promise<readonly string[]> {
  const having = files.filter(({ columns, extras }) => {
    return [...columns, ...extras].some(({ name }) => name === column);
  });
  if (having.length === 0) return [];
  const sides = having.map(({ table }) => table);
  return nameTexts(connection, column, sides);
}

function shownDivision(
  name: string,
  { column, names: values }: { readonly column: string; readonly names: readonly string[] },
  { fetched, names }: { readonly fetched: Fetched; readonly names: readonly SideName[] },
): Division {
  const codes = codesOf(column, fetched, names)?.wholes() ?? new Uint32Array();
  return { name, kind: 'column', values, codes };
}
