import type { DuckDBConnection } from '@duckdb/node-api';
import type { Problem } from '../../../../errors.ts';
import { integer, rowsOf } from '../rows.ts';
import { list, text as literal } from '../sql.ts';
import { lineOf, more, placeName, shownRows, shownText } from './flaws.ts';
import type { SideName } from './scratch.ts';
import type { StagedFile } from './stage.ts';
import type { PairSettings, StagedPair } from './staged-pair.ts';

/** Something that both files say of a row. */
interface Shared {
  readonly code: string;
  /** `labels`, `weights`: what differs. */
  readonly what: string;
  readonly next: string;
  /** SQL of the value, and of its text, of a side. */
  value(side: SideName): string;
  text(side: SideName): string;
}

/** What both files have of the same rows, and do not agree on. */
export async function unequal(
  connection: DuckDBConnection,
  pair: StagedPair,
  settings: PairSettings,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const shared of sharedBy(pair, settings)) {
    problems.push(...(await differing(connection, pair, { shared, within: settings.within })));
  }
  return problems;
}

function sharedBy(
  { candidate, baseline }: StagedPair,
  { divisions }: PairSettings,
): readonly Shared[] {
  const both = (name: string) => hasColumn(candidate, name) && hasColumn(baseline, name);
  const plain = [
    { name: 'label', code: 'predictions-labels-differ', what: 'labels', next: sameLabels },
    { name: 'weight', code: 'predictions-weights-differ', what: 'weights', next: sameColumn },
    { name: 'grp', code: 'predictions-groups-differ', what: 'groups', next: sameColumn },
    { name: 'h_doc', code: 'predictions-documents-differ', what: 'documents', next: sameTask },
    { name: 'h_target', code: 'predictions-targets-differ', what: 'targets', next: sameTask },
  ].filter(({ name }) => both(name));
  const isExtra = (name: string) => name.startsWith('h_');
  const columns = plain.map(
    ({ name, ...shared }): Shared => ({
      ...shared,
      value: (side) => sharedValue(name, side, { candidate, baseline }),
      text: (side) => `${side}.${name}${isExtra(name) ? '' : '_text'}`,
    }),
  );
  const slices = divisions
    .filter(({ sides }) => sides.length > 1)
    .map(({ name, column, code, codes }): Shared => {
      const values = list(codes.map(literal));
      const value = (side: SideName) =>
        `list_extract([${values}], 1 + ${code(`${side}.${column}`, side)})`;
      return {
        code: 'predictions-slices-differ',
        what: `values of "${name}"`,
        next: sameSlice,
        value,
        text: value,
      };
    });
  return [...columns, ...slices];
}

/** Labels that both files store as whole numbers are compared as such, others as they are written. */
function sharedValue(name: string, side: string, { candidate, baseline }: StagedPair): string {
  const isWhole = [candidate, baseline].every(({ columns }) => {
    return columns.some((column) => column.name === name && column.stored === 'whole');
  });
  return `${side}.${name}${isWhole ? '_stored' : ''}`;
}

const sameLabels =
  'The true answers must be the same: let both models predict the same version of the test set.';
const sameColumn =
  'It is a property of the row, not of the model: write the same into both files, or into one of them only.';
const sameSlice = 'It is a property of the row, not of the model: write the same into both files.';
const sameTask =
  'They are not the same evaluation: run both models on the same version of the task.';

function hasColumn({ columns, extras }: StagedFile, name: string): boolean {
  return [...columns, ...extras].some((column) => column.name === name);
}

async function differing(
  connection: DuckDBConnection,
  { candidate, baseline }: StagedPair,
  { shared, within }: { readonly shared: Shared; readonly within: string | null },
): Promise<readonly Problem[]> {
  const { code, what, next, value, text } = shared;
  const keys = within === null ? 'id' : `id, ${within}`;
  const [ours, theirs] = [value('candidate'), value('baseline')];
  const found = await rowsOf(
    connection,
    `SELECT *, count(*) OVER () AS total FROM (
       SELECT id, candidate."row" AS "row", baseline."row" AS other, ${text('candidate')} AS ours,
         ${text('baseline')} AS theirs
       FROM candidate JOIN baseline USING (${keys}) WHERE ${ours} <> ${theirs}
       QUALIFY row_number() OVER (PARTITION BY ${keys} ORDER BY candidate."row", baseline."row") = 1)
     ORDER BY "row" LIMIT ${shownRows}`,
  );
  const [first] = found;
  if (!first) return [];
  const here = await candidate.opened.loaded.locate(found.map(({ row }) => integer(row)));
  const there = await baseline.opened.loaded.locate(found.map(({ other }) => integer(other)));
  const shown = found.map(({ id, row, other, ours: mine, theirs: yours }) => {
    const left = `${shownText(mine)} (${placeName(here(integer(row)))})`;
    return `${shownText(id)} has ${left} and ${shownText(yours)} (${placeName(there(integer(other)))})`;
  });
  const { position } = candidate.opened.file;
  const count = integer(first.total) === 1 ? '1 id' : `${first.total} ids`;
  return [
    {
      code,
      what: `${candidate.opened.file.name} and ${baseline.opened.file.name} have different ${what} for ${count}.`,
      why: `${shown.join(', ')}${more(first.total, found.length)}.`,
      next,
      ...position,
      ...lineOf(position, here(integer(first.row))),
    },
  ];
}
