import type { Partition } from '../../statistics/placements.ts';
import { oncePer } from '../metrics/once-per.ts';
import type { Part } from '../select.ts';
import type { Division, SliceRequest } from '../slice.ts';

/** One cell of a request: the rows with one value, one combination of values, or one predicate. */
export interface Slice {
  /** `region=LATAM`, `region=LATAM, plan=trial`, or the name of a predicate. */
  readonly label: string;
  /** The name of the request that it belongs to. */
  readonly division: string;
  /** Which rows lie in it, from the first to the last. */
  readonly rows: Uint32Array;
  /** What it is of all rows: the cells of a request share one partition. */
  readonly part: Part;
}

/** A request and its cells: every value or combination that has rows; a predicate also without any. */
interface Sliced {
  readonly name: string;
  readonly slices: readonly Slice[];
}

/** What a rule or a person calls a request: the column, the columns, or the predicate's own name. */
export function nameOf(request: SliceRequest): string {
  switch (request.kind) {
    case 'column':
      return request.column;
    case 'cross':
      return request.columns.join(', ');
    case 'where':
      return request.name;
  }
}

/** The columns that a request divides by; a predicate has none. */
export function columnsOf(request: SliceRequest): readonly string[] {
  switch (request.kind) {
    case 'column':
      return [request.column];
    case 'cross':
      return request.columns;
    case 'where':
      return [];
  }
}

/** Divides the rows as one request says; every division that it names must have been read. */
export const sliced = oncePer(divided);

function divided(divisions: readonly Division[], request: SliceRequest): Sliced {
  const name = nameOf(request);
  if (request.kind === 'where') {
    const { codes, values } = divisionNamed(divisions, { name, kind: 'predicate' });
    const partition = { codes, count: values.length };
    const code = values.indexOf('true');
    const rows = rowsByCode(partition)[code] ?? new Uint32Array(0);
    return { name, slices: [{ label: name, division: name, rows, part: { partition, code } }] };
  }
  const columns = columnsOf(request).map((column) => {
    return divisionNamed(divisions, { name: column, kind: 'column' });
  });
  const partition = combined(columns);
  const slices = rowsByCode(partition).flatMap((rows, code): Slice[] => {
    if (rows.length === 0) return [];
    return [{ label: labelOf(columns, code), division: name, rows, part: { partition, code } }];
  });
  return { name, slices };
}

/** Whether a word of a rule means this slice: all of them, the whole request, or its label. */
export function isMeant({ label, division }: Slice, words: 'all' | readonly string[]): boolean {
  return words === 'all' || words.includes(label) || words.includes(division);
}

function divisionNamed(
  divisions: readonly Division[],
  { name, kind }: Pick<Division, 'name' | 'kind'>,
): Division {
  const found = divisions.find((division) => division.name === name && division.kind === kind);
  if (!found) throw new Error(`The slices of ${name} were not read`);
  return found;
}

/** The place of each row's combination among all possible ones, the last column fastest. */
function combined(columns: readonly Division[]): Partition {
  const [first, ...others] = columns;
  if (!first) throw new Error('A slice request without a column');
  let joined: Partition = { codes: first.codes, count: first.values.length };
  for (const { codes, values } of others) {
    const { length } = values;
    const before = joined.codes;
    const both = new Uint32Array(before.length);
    for (let row = 0; row < both.length; row += 1) {
      both[row] = (before[row] ?? 0) * length + (codes[row] ?? 0);
    }
    joined = { codes: both, count: joined.count * length };
  }
  return joined;
}

function labelOf(columns: readonly Division[], code: number): string {
  let rest = code;
  const parts = columns.toReversed().map(({ name, values }) => {
    const value = values[rest % values.length];
    rest = Math.floor(rest / values.length);
    return `${name}=${value}`;
  });
  return parts.reverse().join(', ');
}

/** The rows of each code, in their order: one pass to count them, one to place them. */
function rowsByCode({ codes, count }: Partition): readonly Uint32Array[] {
  const next = new Uint32Array(count + 1);
  for (let row = 0; row < codes.length; row += 1) {
    const after = (codes[row] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let code = 0; code < count; code += 1)
    next[code + 1] = (next[code + 1] ?? 0) + (next[code] ?? 0);
  const starts = next.slice();
  const rows = new Uint32Array(codes.length);
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? 0;
    const at = next[code] ?? 0;
    rows[at] = row;
    next[code] = at + 1;
  }
  return Array.from({ length: count }, (_, code) => rows.subarray(starts[code], starts[code + 1]));
}
