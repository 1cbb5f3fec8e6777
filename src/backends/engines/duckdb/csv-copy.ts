import { open } from 'node:fs/promises';
import type { Fault } from '../../../domain/data/shape.ts';
import { type CsvDialect, doublesQuotes, fieldsOf } from './csv-dialect.ts';
import { type CsvRecord, CsvWalk, type Flaw, type Layout } from './csv-walk.ts';
import { shownFaults } from './loaded.ts';
import { bytesOf, type TextFile } from './text-file.ts';

/** What was copied, and what was left out. */
export interface CsvCopy {
  readonly dialect: Pick<CsvDialect, 'delimiter' | 'quote'>;
  readonly walk: CsvWalk;
  readonly faults: readonly Fault[];
}

const lineEnd = Buffer.from('\n');

/**
 * Copies the rows of a file to one that every reader understands alike: UTF-8, one kind of line end, quotes
 * doubled, and without header, comments, blank lines and what is no row.
 */
export async function copyRows(text: TextFile, layout: Layout, target: string): Promise<CsvCopy> {
  const asItStands = doublesQuotes(layout.dialect);
  const written = asItStands ? layout.dialect : { delimiter: ',', quote: '"' };
  const faults: Fault[] = [];
  let rows: Buffer[] = [];
  const walk = new CsvWalk(layout, (record) => {
    if (record.kind === 'row') {
      const same = asItStands && !record.odd && record.bytes.length > 0;
      rows.push(
        same ? record.bytes : quoteAll(fieldsOf(`${record.bytes}`, layout.dialect), written),
        lineEnd,
      );
    } else if (isFlaw(record.kind) && faults.length < shownFaults) {
      faults.push(faultOf(text.path, record, explain(record.kind, layout.dialect)));
    }
    return true;
  });
  const file = await open(target, 'w');
  try {
    for await (const chunk of bytesOf(text)) {
      walk.feed(chunk);
      await file.write(Buffer.concat(rows));
      rows = [];
    }
    walk.end();
    await file.write(Buffer.concat(rows));
  } finally {
    await file.close();
  }
  return { dialect: written, walk, faults };
}

function isFlaw(kind: CsvRecord['kind']): kind is Flaw {
  return kind !== 'row' && kind !== 'blank' && kind !== 'comment' && kind !== 'header';
}

function quoteAll(fields: readonly string[], { delimiter, quote }: CsvCopy['dialect']): Buffer {
  const quoted = fields.map((field) => `${quote}${field.replaceAll(quote, quote + quote)}${quote}`);
  return Buffer.from(quoted.join(delimiter));
}

const explanations: Readonly<Record<Flaw, string>> = {
  'too-few': 'the row has fewer fields than',
  'too-many': 'the row has more fields than',
  'open-quote': 'a quote is not closed',
  'after-quote': 'text follows a closing quote',
  'not-utf-8': 'the row is not UTF-8',
  'too-long': 'the row is longer than two megabytes, or a quote is not closed',
};

function explain(flaw: Flaw, { header }: CsvDialect): string {
  if (flaw !== 'too-few' && flaw !== 'too-many') return explanations[flaw];
  return `${explanations[flaw]} ${header ? 'the header' : 'the contract has columns'}`;
}

function faultOf(path: string, { line, bytes }: CsvRecord, why: string): Fault {
  const value = bytes.subarray(0, 1000).toString('utf8').trim().slice(0, 200);
  return { message: `${path}:${line}: ${why}.`, example: { file: path, line, value } };
}
