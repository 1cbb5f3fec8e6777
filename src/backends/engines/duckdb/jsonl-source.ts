import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Fault } from '../../../domain/data/shape.ts';
import { UserError } from '../../../errors.ts';
import { type Compression, compressionOf } from './compression.ts';
import { type JsonKeys, surveyKeys } from './jsonl-keys.ts';
import { flawOf, LineSurvey, linesIn, longestLine } from './jsonl-lines.ts';
import { shownFaults } from './loaded.ts';
import { createNumberedTable } from './numbered-table.ts';
import { scratchFile } from './scratch-file.ts';
import { file, list, text as literal } from './sql.ts';
import { bytesOf, passingBytesOf, type TextFile } from './text-file.ts';

/** The lines of a JSONL file for SQL, each of them one object, and what was found on the way. */
export interface JsonlSource {
  /** A relation with a column `line`. */
  readonly from: string;
  readonly row: string;
  readonly rows: number;
  readonly keys: readonly string[];
  /** Lines, in ascending order, that are no rows. */
  readonly missing: readonly number[];
  readonly unreadable: { readonly count: number; readonly faults: readonly Fault[] };
  readonly readable: readonly string[];
}

export interface JsonlPlan {
  readonly text: TextFile;
  /** For a copy, if one is needed. */
  readonly table: string;
  /** Copy in any case, so that the file is read only once. */
  readonly copied: boolean;
}

/** Only a file in which every line is a row is left to the engine as it lies there. */
export async function openLines(
  connection: DuckDBConnection,
  { text, table, copied }: JsonlPlan,
): Promise<JsonlSource> {
  const survey = new LineSurvey();
  for await (const chunk of passingBytesOf(text)) survey.feed(chunk);
  survey.end();
  const keys = await keysIfDirect(connection, text, survey);
  if (!keys) return openCopy(connection, text, table);
  const from = linesOf(resolve(text.path), compressionOf(text.path));
  const unreadable = { count: 0, faults: [] };
  const found = { rows: survey.lines, keys: keys.names, missing: [], unreadable };
  if (!copied) {
    return { ...found, from, row: 'row_number() OVER ()', readable: [resolve(text.path)] };
  }
  await createNumberedTable(connection, {
    table,
    columns: 'line',
    from,
    refuse: (message) => notJsonl(text.path, message),
  });
  return { ...found, from: table, row: '"row"', readable: [] };
}

/** Undefined: the engine would read something else than what stands there. */
async function keysIfDirect(
  connection: DuckDBConnection,
  text: TextFile,
  survey: LineSurvey,
): Promise<JsonKeys | undefined> {
  const { lines, crlf, returns } = survey;
  const alike =
    survey.utf8 &&
    text.encoding === 'utf-8' &&
    survey.blank === 0 &&
    survey.longest <= longestLine &&
    (returns === 0 || (returns === crlf && crlf === lines)) &&
    // Once the connection is sealed, such a name cannot be told from a pattern.
    !/[*?[]/.test(text.path);
  if (!alike || lines === 0) return undefined;
  try {
    const from = linesOf(resolve(text.path), compressionOf(text.path));
    const keys = await surveyKeys(connection, from);
    return keys.suspicious === 0 && keys.rows === lines ? keys : undefined;
  } catch {
    // It says less of what is wrong than going through the lines does.
    return undefined;
  }
}

async function openCopy(
  connection: DuckDBConnection,
  text: TextFile,
  table: string,
): Promise<JsonlSource> {
  return scratchFile(connection, async (target) => {
    const { rows, missing, unreadable } = await copyLines(text, target);
    const from = rows > 0 ? linesOf(target, 'none') : `(SELECT NULL::VARCHAR AS line LIMIT 0)`;
    await createNumberedTable(connection, {
      table,
      columns: 'line',
      from,
      refuse: (message) => notJsonl(text.path, message),
    });
    const keys = await surveyKeys(connection, table);
    if (keys.broken > 0 || keys.rows !== rows) {
      throw notJsonl(
        text.path,
        `It has ${rows} rows, but the engine finds ${keys.rows - keys.broken}.`,
      );
    }
    return { from: table, row: '"row"', rows, keys: keys.names, missing, unreadable, readable: [] };
  });
}

/** Copies the lines that are rows. */
async function copyLines(text: TextFile, target: string) {
  const missing: number[] = [];
  const faults: Fault[] = [];
  let lines = 0;
  let unreadable = 0;
  const copy = await open(target, 'w');
  try {
    for await (const some of linesIn(bytesOf(text))) {
      const kept: Buffer[] = [];
      for (const line of some) {
        lines += 1;
        const flaw = flawOf(line);
        if (flaw === null) {
          kept.push(withoutReturns(line), lineEnd);
          continue;
        }
        missing.push(lines);
        if (flaw === undefined) continue;
        unreadable += 1;
        if (faults.length < shownFaults)
          faults.push(faultOf(line, { path: text.path, number: lines, flaw }));
      }
      await copy.write(Buffer.concat(kept));
    }
  } finally {
    await copy.close();
  }
  return { rows: lines - missing.length, missing, unreadable: { count: unreadable, faults } };
}

const lineEnd = Buffer.from('\n');

/** In JSON a raw carriage return can only be a blank, but the engine would end the line there. */
function withoutReturns(line: Buffer): Buffer {
  return line.includes(0x0d) ? Buffer.from(line.toString('utf8').replaceAll('\r', ' ')) : line;
}

interface FaultPlace {
  readonly path: string;
  readonly number: number;
  readonly flaw: string;
}

function faultOf(line: Buffer, { path, number, flaw }: FaultPlace): Fault {
  const value = line.subarray(0, 1000).toString('utf8').trim().slice(0, 200);
  return {
    message: `${path}:${number}: ${flaw}.`,
    example: { file: path, line: number, value },
  };
}

/** A sign that no JSON text holds keeps each line in one piece; what the engine objects to is thrown. */
function linesOf(path: string, compression: Compression): string {
  const options = [
    'auto_detect = false',
    `columns = {'line': 'VARCHAR'}`,
    'header = false',
    `delim = '\u0001'`,
    `quote = ''`,
    `escape = ''`,
    `compression = ${literal(compression)}`,
    'strict_mode = false',
    'hive_partitioning = false',
  ];
  return `read_csv(${file(path)}, ${list(options)})`;
}

function notJsonl(path: string, message: string): UserError {
  return new UserError('data-unreadable', {
    what: `Cannot read ${path} as JSON lines.`,
    why: message,
    next: 'Check that the file is whole and has one JSON object a line.',
    file: path,
  });
}
