import type { DuckDBConnection } from '@duckdb/node-api';
import type { Problem } from '../../../../errors.ts';
import { integer, rowsOf } from '../rows.ts';
import { findFlaw, lineOf, more, placeName, shownRows, shownText } from './flaws.ts';
import type { StagedFile } from './stage.ts';

/** Both files, ready to be joined. */
export interface StagedPair {
  readonly candidate: StagedFile;
  readonly baseline: StagedFile;
}

/** Why the two files are not about the same rows. */
export async function pairFlaws(
  connection: DuckDBConnection,
  { candidate, baseline }: StagedPair,
): Promise<readonly Problem[]> {
  const types = idTypesDiffer({ candidate, baseline });
  if (await isSameTestSet(connection, { candidate, baseline })) return types;
  return [
    ...types,
    ...(await unmatched(connection, candidate, baseline)),
    ...(await unmatched(connection, baseline, candidate)),
    ...(await labelsDiffer(connection, { candidate, baseline })),
  ];
}

/** Whether every id is on both sides, with one label: a single join spares the three that say where not. */
async function isSameTestSet(
  connection: DuckDBConnection,
  { candidate, baseline }: StagedPair,
): Promise<boolean> {
  const found = await rowsOf(
    connection,
    `SELECT 1 FROM ${candidate.table} AS c FULL JOIN ${baseline.table} AS b USING (id)
     WHERE c."row" IS NULL OR b."row" IS NULL OR c.label <> b.label LIMIT 1`,
  );
  return found.length === 0;
}

/** The number 7 and the text "07" would silently be different ids. */
function idTypesDiffer({ candidate, baseline }: StagedPair): readonly Problem[] {
  const [ours, theirs] = [candidate.idType, baseline.idType];
  const typed = [ours, theirs].every((type) => type === 'text' || type === 'integer');
  if (!typed || ours === theirs) return [];
  const words = (type: string) => (type === 'text' ? 'texts' : 'numbers');
  return [
    {
      code: 'predictions-id-type',
      what: `The ids of ${candidate.opened.file.name} and ${baseline.opened.file.name} have different types.`,
      why: `They are ${words(ours)} in the first and ${words(theirs)} in the second.`,
      next: 'Write the ids with the same type in both files.',
      ...candidate.opened.file.position,
    },
  ];
}

async function unmatched(
  connection: DuckDBConnection,
  file: StagedFile,
  other: StagedFile,
): Promise<readonly Problem[]> {
  return findFlaw(connection, file, {
    code: 'predictions-unmatched',
    where: `id IS NOT NULL AND NOT EXISTS (FROM ${other.table} AS o WHERE o.id = ${file.table}.id)`,
    what: `with an id that ${other.opened.file.name} does not have`,
    next: 'Let both models predict the same rows, and write the same ids.',
  });
}

async function labelsDiffer(
  connection: DuckDBConnection,
  { candidate, baseline }: StagedPair,
): Promise<readonly Problem[]> {
  const found = await rowsOf(
    connection,
    `SELECT id, min(c."row") AS "row", min(b."row") AS other, min(c.label_text) AS label,
       min(b.label_text) AS "otherLabel", count(*) OVER () AS total
     FROM candidate AS c JOIN baseline AS b USING (id)
     WHERE c.label <> b.label GROUP BY id ORDER BY "row" LIMIT ${shownRows}`,
  );
  const [first] = found;
  if (!first) return [];
  const here = await candidate.opened.loaded.locate(found.map(({ row }) => integer(row)));
  const there = await baseline.opened.loaded.locate(found.map(({ other }) => integer(other)));
  const shown = found.map(({ id, row, other, label, otherLabel }) => {
    const ours = `${shownText(label)} (${placeName(here(integer(row)))})`;
    return `${shownText(id)} has ${ours} and ${shownText(otherLabel)} (${placeName(there(integer(other)))})`;
  });
  return [
    {
      code: 'predictions-labels-differ',
      what: `${candidate.opened.file.name} and ${baseline.opened.file.name} have different labels for ${integer(first.total) === 1 ? '1 id' : `${first.total} ids`}.`,
      why: `${shown.join(', ')}${more(first.total, found.length)}.`,
      next: 'The true answers must be the same: let both models predict the same version of the test set.',
      ...candidate.opened.file.position,
      ...lineOf(candidate.opened.file.position, here(integer(first.row))),
    },
  ];
}
