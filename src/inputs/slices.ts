import { z } from 'zod';
import { allRows, type SliceRequest } from '../domain/comparison/slice.ts';
import { columnsOf, nameOf } from '../domain/comparison/slices/slices.ts';
import type { Problem } from '../errors.ts';

const columnName = z.string().min(1);

const predicate = z.strictObject({
  name: z.string().trim().min(1).max(100).describe('What reports call these rows.'),
  where: z.string().trim().min(1).max(2000).describe("SQL that is true of them: `plan = 'trial'`."),
});

/** How the rows are divided, as it is written in the policy. */
export const slicesSchema = z
  .array(z.union([columnName, z.array(columnName).min(2).max(3), predicate]))
  .default([])
  .describe(
    'How rows are divided: by a column, by a list of columns that are crossed, or by a name and a predicate.',
  );

/** As written → requests that rows can be divided by. */
export function sliceRequests(written: z.output<typeof slicesSchema>): readonly SliceRequest[] {
  return written.map((slice) => {
    if (typeof slice === 'string') return { kind: 'column', column: slice };
    if (Array.isArray(slice)) return { kind: 'cross', columns: slice };
    return { kind: 'where', ...slice };
  });
}

/** The requests of a policy that may be wrong elsewhere; undefined where they are wrong themselves. */
export function requestsIn(written: unknown): readonly SliceRequest[] | undefined {
  const parsed = slicesSchema.safeParse(written);
  return parsed.success ? sliceRequests(parsed.data) : undefined;
}

interface Places {
  readonly file: string;
  line(index: number): number | undefined;
}

/** Requests that share a name, or have that of other rows, could not be told apart. */
export function sliceProblems(
  requests: readonly SliceRequest[],
  { file, line }: Places,
): readonly Problem[] {
  const names = requests.map(nameOf);
  return requests.flatMap((request, index) => {
    const name = nameOf(request);
    const isRepeated = names.indexOf(name) !== index;
    if (!isRepeated && !isTaken(request, requests)) return [];
    const at = line(index);
    return [
      {
        code: 'slice-duplicate',
        what: isRepeated
          ? `Two slices have the name "${name}".`
          : `The predicate has the name "${name}", which ${name === allRows ? 'means all rows' : 'a value of a column has'}.`,
        why: 'Rules, waivers and reports tell slices apart by their names.',
        next: 'Remove one of them, or give the predicate another name.',
        file,
        ...(at !== undefined && { line: at }),
      },
    ];
  });
}

/** A predicate must not look like all rows, nor like a value of a column that is divided too. */
function isTaken(request: SliceRequest, requests: readonly SliceRequest[]): boolean {
  if (request.kind !== 'where') return false;
  const columns = requests.filter(({ kind }) => kind !== 'where');
  return request.name === allRows || canMean(request.name, columns);
}

/** Whether a word of a rule can mean a slice of these requests; its values are not known yet. */
export function canMean(word: string, requests: readonly SliceRequest[]): boolean {
  return requests.some((request) => {
    if (word === nameOf(request)) return true;
    const columns = columnsOf(request);
    const parts = word.split(', ');
    return (
      columns.length > 0 &&
      (columns.length === 1
        ? word.startsWith(`${columns[0]}=`)
        : columns.every((column, at) => parts[at]?.startsWith(`${column}=`) === true))
    );
  });
}
