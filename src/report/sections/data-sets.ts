import type { DataSummary } from '../../domain/data/check.ts';
import { figure } from '../../domain/data/drift/label.ts';
import type { ColumnSketch } from '../../domain/data/fingerprint.ts';
import { type Block, table } from '../block.ts';
import { code, sentence, type Text, words } from '../inline.ts';
import { count, plain, plural } from '../numbers.ts';
import { short } from './provenance.ts';

/** How the data was read and what it is like: folded, since it decides nothing. */
export function dataSets(data: readonly DataSummary[]): readonly Block[] {
  if (data.length === 0) return [];
  const noticed = data.reduce((sum, { notices = [] }) => sum + notices.length, 0);
  const aside = noticed > 0 ? `, ${plural(noticed, 'notice')}` : '';
  return [
    {
      kind: 'details',
      summary: [words(`Data: ${plural(data.length, 'set')}${aside}`)],
      blocks: [setsTable(data), ...notices(data), ...fingerprints(data)],
      shed: 'data',
      inShell: false,
    },
  ];
}

function setsTable(data: readonly DataSummary[]): Block {
  const columns = [
    { title: 'Data' },
    { title: 'Rows', align: 'right' as const },
    { title: 'Columns', align: 'right' as const },
    { title: 'Read as' },
    { title: 'Contract' },
    { title: 'Digest' },
  ];
  const rows = data.map((set): readonly Text[] => [
    [code(set.name)],
    rowsOf(set),
    [words(count(set.columns.length))],
    [
      words(set.format),
      ...(set.dialect ? [words(': '), code(set.dialect.replaceAll('\\"', '"'))] : []),
    ],
    [code(set.contract)],
    short(set.digest),
  ]);
  return table('Data sets', columns, rows);
}

function rowsOf({ rows, filteredOut }: DataSummary): Text {
  const without = filteredOut === undefined ? '' : `, ${count(filteredOut)} filtered out`;
  return [words(`${count(rows)}${without}`)];
}

function notices(data: readonly DataSummary[]): readonly Block[] {
  const items = data.flatMap(({ name, notices: all = [] }) => {
    return all.map((notice): Text => [code(name), words(': '), ...sentence(notice)]);
  });
  return items.length > 0 ? [{ kind: 'list', items, limit: 20 }] : [];
}

function fingerprints(data: readonly DataSummary[]): readonly Block[] {
  const rows = data.flatMap(({ name, fingerprint }) => {
    return (fingerprint?.columns ?? []).map((column) => [[code(name)], ...sketchRow(column)]);
  });
  if (rows.length === 0) return [];
  const columns = [
    { title: 'Data' },
    { title: 'Column' },
    ...['Missing', 'Min', 'Mean', 'Max'].map((title) => ({ title, align: 'right' as const })),
  ];
  return [table('What the columns are like', columns, rows)];
}

function sketchRow({ name, type, nulls, min, mean, max }: ColumnSketch): readonly Text[] {
  const figure = (value: number | undefined): Text => {
    return value === undefined ? [] : [words(readable(value))];
  };
  const missing: Text = nulls === null ? [words('not counted')] : [words(count(nulls))];
  return [[code(name), words(': '), code(type)], missing, figure(min), figure(mean), figure(max)];
}

/** Neither three hundred digits nor a small number as zero. */
function readable(value: number): string {
  const size = Math.abs(value);
  return size !== 0 && (size < 1e-4 || size >= 1e15) ? figure(value) : plain(value);
}
