import type { DuckDBConnection } from '@duckdb/node-api';
import type { Problem } from '../../../../errors.ts';
import type { Place } from '../loaded.ts';
import { integer, rowsOf } from '../rows.ts';
import { type Flaw, findFlaw, lineOf, more, placeName, shownRows, shownText } from './flaws.ts';
import type { OpenedFile } from './opened-file.ts';
import type { StagedFile } from './stage.ts';

/** What is wrong with the rows of one file, whatever the task is. */
export async function fileFlaws(
  connection: DuckDBConnection,
  file: StagedFile,
  within: string | null,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [...noRows(file)];
  problems.push(...(await duplicates(connection, file, within)));
  for (const flaw of rowFlaws(file)) problems.push(...(await findFlaw(connection, file, flaw)));
  return problems;
}

/** What nobody may find in a row of the file. */
export function rowFlaws(file: StagedFile): readonly Flaw[] {
  // A number is not spelled out to see whether it is there.
  const id = file.wholeIds ? { ...noId, where: 'id_stored IS NULL' } : noId;
  return [id, ...missingValues(file), ...badProbabilities(file), ...badWeights(file)];
}

/** An id is text or a whole number; a fraction is rounded by the next program that writes it. */
export function idTypeFlaw({ opened, roles, idType: type }: StagedFile): readonly Problem[] {
  if (type === 'untyped' || type === 'text' || type === 'integer') return [];
  const words = { fraction: 'fractions', boolean: 'true and false', mixed: 'texts and numbers' };
  return [
    {
      code: 'predictions-id-type',
      what: `The ids in the column "${roles.id}" of ${opened.file.name} cannot be joined.`,
      why: `They are ${type === 'other' ? 'neither texts nor numbers' : words[type]}.`,
      next: 'Write ids as text, or as whole numbers.',
      ...opened.file.position,
    },
  ];
}

function noRows({ opened, rows }: StagedFile): readonly Problem[] {
  if (rows > 0) return [];
  return [
    {
      code: 'predictions-empty',
      what: `${opened.file.name} has no rows.`,
      why: 'Without rows nothing would be compared, and that is no pass.',
      next: 'Check the step that writes the predictions.',
      ...opened.file.position,
    },
  ];
}

async function duplicates(
  connection: DuckDBConnection,
  { opened, table }: StagedFile,
  within: string | null,
): Promise<readonly Problem[]> {
  const keys = within === null ? 'id' : `id, ${within}`;
  const found = await rowsOf(
    connection,
    // Only the ids that occur twice are looked at again: a million ids would fill a million lists.
    `WITH twice AS MATERIALIZED (
       SELECT ${keys} FROM ${table} WHERE id IS NOT NULL GROUP BY ${keys} HAVING count(*) > 1)
     SELECT id, min("row") AS first, list_sort(list("row"))[2] AS second, count(*) OVER () AS total
     FROM ${table} WHERE (${keys}) IN (SELECT (${keys}) FROM twice)
     GROUP BY ${keys} ORDER BY first LIMIT ${shownRows}`,
  );
  const [first] = found;
  if (!first) return [];
  const rows = found.flatMap((row) => [integer(row.first), integer(row.second)]);
  const placeOf = await opened.loaded.locate(rows);
  const shown = found.map((row) => {
    const places = [row.first, row.second].map((place) => placeName(placeOf(integer(place))));
    return `${shownText(row.id)} (${places.join(' and ')})`;
  });
  const total = integer(first.total);
  return [duplicateProblem(opened, { total, shown, second: placeOf(integer(first.second)) })];
}

interface Duplicates {
  readonly total: number;
  readonly shown: readonly string[];
  readonly second: Place;
}

function duplicateProblem({ file }: OpenedFile, { total, shown, second }: Duplicates): Problem {
  return {
    code: 'predictions-duplicate-ids',
    what: `${file.name}: ${total === 1 ? '1 id occurs' : `${total} ids occur`} more than once.`,
    why: `${shown.join(', ')}${more(total, shown.length)}.`,
    next: 'Each row needs an id of its own, the same one in both files.',
    ...file.position,
    ...lineOf(file.position, second),
  };
}

const noId: Flaw = {
  code: 'predictions-no-id',
  where: 'id IS NULL',
  what: 'without an id',
  next: 'Each row needs an id of its own, the same one in both files.',
};

function missingValues({ columns }: StagedFile): readonly Flaw[] {
  return columns.map(({ name, source, kind, stored }) => ({
    code: 'predictions-not-usable',
    // What is stored as a whole number need not be spelled out to see that it is there.
    where: `${stored === 'whole' ? `${name}_stored` : name} IS NULL`,
    what: `with no usable value in the column "${source}"`,
    next:
      kind === 'number'
        ? 'Write finite numbers, with a point.'
        : 'Write a value in every row; NaN and infinity are no answers.',
    column: name,
  }));
}

/** A row that counts nothing, or less, would be left out or count against the others. */
function badWeights({ roles }: StagedFile): readonly Flaw[] {
  if (roles.weight === null) return [];
  return [
    {
      code: 'predictions-weight',
      where: 'weight <= 0',
      what: `with a weight that is not above 0 in the column "${roles.weight}"`,
      next: 'Write positive weights, and leave out rows that shall not count.',
      column: 'weight',
    },
  ];
}

/** Probabilities are shares of 1; their sum may be off by rounding. */
function badProbabilities({ roles }: StagedFile): readonly Flaw[] {
  const { probabilities } = roles;
  const names = probabilities.map((_, at) => `p${at}`);
  const ranges = probabilities.map(
    ({ column }, at): Flaw => ({
      code: 'predictions-probability',
      where: `p${at} NOT BETWEEN 0 AND 1`,
      what: `with a probability outside 0 to 1 in the column "${column}"`,
      next: 'Write probabilities, not scores or logits.',
      column: `p${at}`,
    }),
  );
  if (names.length < 2) return ranges;
  const sum: Flaw = {
    code: 'predictions-probability-sum',
    where: `abs(${names.join(' + ')} - 1) > 0.001`,
    what: `whose probabilities (${probabilities.map(({ column }) => column).join(', ')}) do not add up to 1`,
    next: 'Write the probability of every class; together they are 1, give or take 0.001.',
  };
  return [...ranges, sum];
}
