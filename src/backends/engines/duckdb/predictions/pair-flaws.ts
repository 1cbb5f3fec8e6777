import type { DuckDBConnection } from '@duckdb/node-api';
import type { Problem } from '../../../../errors.ts';
import type { Notice } from '../../../../ports/prediction-reader.ts';
import { integer, rowsOf } from '../rows.ts';
import { unequal } from './differences.ts';
import { findFlaw } from './flaws.ts';
import type { StagedFile } from './stage.ts';
import type { PairSettings, StagedPair } from './staged-pair.ts';

interface PairFlaws {
  readonly problems: readonly Problem[];
  readonly notices: readonly Notice[];
}

/** Why the two files are not about the same rows, and in what they may differ. */
export async function pairFlaws(
  connection: DuckDBConnection,
  { candidate, baseline }: StagedPair,
  settings: PairSettings,
): Promise<PairFlaws> {
  const problems: Problem[] = [];
  const notices: Notice[] = [];
  const sides = [
    { file: candidate, other: baseline },
    { file: baseline, other: candidate },
  ];
  for (const side of sides) {
    const found = await unmatched(connection, side, settings);
    problems.push(...found.problems);
    notices.push(...found.notices);
  }
  problems.push(...(await unequal(connection, { candidate, baseline }, settings)));
  return { problems, notices };
}

/** The number 7 and the text "07" would silently be different ids. */
export function idTypesDiffer({ candidate, baseline }: StagedPair): readonly Problem[] {
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
  { file, other }: { readonly file: StagedFile; readonly other: StagedFile },
  { within, maxUnmatched }: PairSettings,
): Promise<PairFlaws> {
  const same = within === null ? 'TRUE' : `o.${within} = ${file.table}.${within}`;
  const where = `id IS NOT NULL AND NOT EXISTS (FROM ${other.table} AS o WHERE o.id = ${file.table}.id AND ${same})`;
  const [counted] = await rowsOf(
    connection,
    `SELECT count(*) AS n FROM ${file.table} WHERE ${where}`,
  );
  const count = integer(counted?.n);
  const most = maxUnmatched.kind === 'rows' ? maxUnmatched.rows : maxUnmatched.share * file.rows;
  const names = { file: file.opened.file.name, other: other.opened.file.name };
  if (count === 0) return { problems: [], notices: [] };
  // None in common would be nothing to compare, whatever is allowed.
  if (count > most || count === file.rows) {
    const problems = await findFlaw(connection, file, {
      code: 'predictions-unmatched',
      where,
      what: `with an id that ${names.other} does not have`,
      next: 'Let both models predict the same rows, and write the same ids; compare.max-unmatched allows for a few.',
    });
    return { problems, notices: [] };
  }
  const rows = count === 1 ? '1 row' : `${count.toLocaleString('en-US')} rows`;
  const message = `${rows} of ${names.file} ${count === 1 ? 'has an id' : 'have ids'} that ${names.other} does not have, and ${count === 1 ? 'is' : 'are'} left out, as compare.max-unmatched allows.`;
  return { problems: [], notices: [{ rule: 'rows-unmatched', message }] };
}
