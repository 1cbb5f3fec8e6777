import { z } from 'zod';
import type { Problem } from '../errors.ts';
import type { Located } from './document.ts';
import { spanForm } from './span.ts';
import { suggest } from './suggest.ts';

const name = z.string().trim().min(1);
const names = z.array(name).default([]);

/** One entry of `splits:`; the sets of `test` are each compared with `train`. */
export const splitSchema = z
  .strictObject({
    train: name.describe('The data set that the model is trained on.'),
    test: z.union([name, z.array(name).min(1)]).describe('One held-out data set, or several.'),
    keys: names.describe("Columns that together name a row: no test row may have a train row's."),
    groups: names.describe('Columns of which no value may be on both sides, such as a user.'),
    ignore: names.describe('Columns that duplicate rows and label leakage are looked for without.'),
    time: z
      .strictObject({
        column: name.describe(
          'A date or timestamp: every test row must be after the last train row.',
        ),
        gap: z
          .string()
          .regex(
            spanForm,
            'Use an ISO 8601 duration of weeks, days or a time, such as P1D or PT36H',
          )
          .optional()
          .describe('How long after; default: any time after.'),
      })
      .optional(),
    label: name.optional().describe('The label, which no other column alone may tell.'),
  })
  .describe('Two data sets between which nothing may leak.');

export type RawSplit = z.output<typeof splitSchema>;

const namesWithin = z.object({
  data: z.record(z.string(), z.unknown()).default({}),
  splits: z.array(z.unknown()),
});

/** What a split says of its sets, whatever else is wrong with it. */
const setsWithin = z.object({ train: splitSchema.shape.train, test: splitSchema.shape.test });

/** Splits that name data sets which the policy does not have, or compare one with itself. */
export function splitProblems(
  content: unknown,
  file: string,
  line: Located<unknown>['line'],
): readonly Problem[] {
  const { data, splits } = namesWithin.safeParse(content).data ?? { data: {}, splits: [] };
  const known = Object.keys(data);
  return splits.flatMap((split, index) => {
    const parsed = setsWithin.safeParse(split).data;
    if (!parsed) return [];
    const at = (...keys: (string | number)[]) => placeOf(file, line(['splits', index, ...keys]));
    const tests = [parsed.test].flat();
    const unknown = [
      ['train', parsed.train] as const,
      ...tests.map((test) => ['test', test] as const),
    ]
      .filter(([, set]) => !known.includes(set))
      .map(([key, set]) => ({ ...unknownSet(set, known), ...at(key) }));
    const itself = tests.includes(parsed.train)
      ? [{ ...sameSet(parsed.train), ...at('test') }]
      : [];
    const twice = tests.find((test, place) => tests.indexOf(test) !== place);
    return [...unknown, ...itself, ...(twice ? [{ ...repeatedSet(twice), ...at('test') }] : [])];
  });
}

function unknownSet(name: string, known: readonly string[]): Problem {
  return {
    code: 'split-data',
    what: `The split names the data set "${name}", which the policy does not have.`,
    why: 'Only data sets under data: have files and a contract.',
    next: known.length > 0 ? suggest(name, known) : 'List it under data:.',
  };
}

function sameSet(name: string): Problem {
  return {
    code: 'split-data',
    what: `The split compares the data set "${name}" with itself.`,
    why: 'Every row would be on both sides.',
    next: 'Name a held-out data set in test.',
  };
}

function repeatedSet(name: string): Problem {
  return {
    code: 'split-data',
    what: `The split names the data set "${name}" twice.`,
    why: 'Results are told apart by the names of both sets.',
    next: 'Remove one of them.',
  };
}

export function placeOf(file: string, line: number | undefined): Pick<Problem, 'file' | 'line'> {
  return { file, ...(line !== undefined && { line }) };
}
