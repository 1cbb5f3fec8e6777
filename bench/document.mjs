// The part of a document that a benchmark writes: between its two marks.
import { readFileSync, writeFileSync } from 'node:fs';

const end = '<!-- end of results -->';

/** Replaces what stands between the marks of the benchmark; a document without them is an error. */
export function insertResults(path, benchmark, text) {
  const document = readFileSync(path, 'utf8');
  const mark = `<!-- results: written by npm run bench -- ${benchmark} -->`;
  const start = document.indexOf(mark);
  const after = document.indexOf(end, start);
  if (start < 0 || after < 0) throw new Error(`${path} lacks the marks of ${benchmark}.`);
  const before = document.slice(0, start + mark.length);
  writeFileSync(path, `${before}\n\n${text}\n\n${document.slice(after)}`);
}
