import type { CheckStatus, DataSummary } from '../../domain/data/check.ts';
import type { Dossier } from '../../domain/model/dossier.ts';
import type { Block } from '../block.ts';
import { code, joined, type Text, words } from '../inline.ts';
import { count, plural } from '../numbers.ts';
import { said, wholeTable } from './table.ts';

interface DataRow {
  readonly name: string;
  readonly digest: string;
  readonly summary?: DataSummary;
  readonly checked?: Text;
}

/** Each data set with its digest, and what its contract said of it. */
export function dataBlocks(dossier: Dossier): readonly Block[] {
  const rows = [...validated(dossier), ...onlyTrained(dossier)];
  const tables = wholeTable('Data', columns, rows.map(cells));
  const tested = testSets(dossier);
  if (tables.length + tested.length > 0) return [...tables, ...tested];
  return [said([words('No data set is recorded.')])];
}

const columns = [
  { title: 'Data' },
  { title: 'Rows', align: 'right' as const },
  { title: 'Contract' },
  { title: 'Checks' },
  { title: 'Digest' },
];

function cells({ name, digest, summary, checked }: DataRow): readonly Text[] {
  return [
    [code(name)],
    [words(summary ? count(summary.rows) : 'not told')],
    summary ? [code(summary.contract)] : [words('none')],
    checked ?? [words('not validated')],
    [code(digest)],
  ];
}

function validated({ validations }: Dossier): readonly DataRow[] {
  return validations.flatMap(({ result }) =>
    (result?.data ?? []).map((summary): DataRow => {
      const own = (result?.checks ?? []).filter(({ data }) => data === summary.name);
      const checked = tallied(own.map(({ status }) => status));
      return { name: summary.name, digest: summary.digest, summary, checked };
    }),
  );
}

/** Data that the model was trained on, but that no validation at hand speaks about. */
function onlyTrained({ run, validations }: Dossier): readonly DataRow[] {
  const known = new Set(validations.flatMap(({ result }) => result?.data.map(keyOf) ?? []));
  return Object.entries(run?.data ?? {})
    .map(([name, digest]) => ({ name, digest }))
    .filter((data) => !known.has(keyOf(data)));
}

function keyOf({ name, digest }: Pick<DataRow, 'name' | 'digest'>): string {
  return JSON.stringify([name, digest]);
}

function tallied(statuses: readonly CheckStatus[]): Text {
  if (statuses.length === 0) return [words('none')];
  const different = [...new Set(statuses)].sort();
  const parts = different.map((status): Text => {
    return [words(`${count(statuses.filter((other) => other === status).length)} ${status}`)];
  });
  return joined(parts, ', ');
}

function testSets({ comparisons }: Dossier): readonly Block[] {
  return comparisons.flatMap(({ key, result }) => {
    if (!result?.testSet) return [];
    const { rows, digest, uses } = result.testSet;
    const times = uses ? [words(`; they judged ${usesOf(uses)}`)] : [];
    const begin = words(`Judged on ${plural(rows, 'row')} for `);
    return [said([begin, code(key), words(', digest '), code(digest), ...times, words('.')])];
  });
}

function usesOf({ count: uses, atLeast }: { readonly count: number; readonly atLeast: boolean }) {
  return `${atLeast ? 'at least ' : ''}${plural(uses, 'candidate')}`;
}
