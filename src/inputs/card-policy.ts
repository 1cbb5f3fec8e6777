import { z } from 'zod';
import type { Problem } from '../errors.ts';
import type { Located } from './document.ts';

/** The policy's part about the model card. */
export const cardSchema = z
  .strictObject({
    file: z
      .string()
      .trim()
      .min(1)
      .optional()
      .describe(
        'What people wrote about the model: a Markdown file, copied into its card as it is.',
      ),
    'hub-dataset': z
      .string()
      .regex(/^[\w.-]+\/[\w.-]+$/, 'Write it as owner/name')
      .optional()
      .describe('The benchmark on the Hugging Face Hub that the rows are from: `owner/name`.'),
    'hub-task': z
      .string()
      .regex(/^[\w.-]+$/, 'Use letters, digits, dots, dashes and underscores')
      .optional()
      .describe('The task of this benchmark, as its `eval.yaml` names it.'),
  })
  .describe('What the model card says besides the results.');

const within = z.object({ card: z.record(z.string(), z.unknown()).default({}) });

/** Half of a benchmark's name names nothing. */
export function cardProblems(
  content: unknown,
  file: string,
  line: Located<unknown>['line'],
): readonly Problem[] {
  const { card = {} } = within.safeParse(content).data ?? {};
  const given = hubKeys.filter((key) => key in card);
  const [here] = given;
  if (here === undefined || given.length === 2) return [];
  const other = here === 'hub-task' ? 'hub-dataset' : 'hub-task';
  const at = line(['card', here]);
  return [
    {
      code: 'card-benchmark',
      what: `"card.${here}" stands without "card.${other}".`,
      why: 'Only both together name a task of a benchmark.',
      next: `Set "card.${other}" too, or take "card.${here}" out.`,
      file,
      ...(at !== undefined && { line: at }),
    },
  ];
}

const hubKeys = ['hub-dataset', 'hub-task'] as const;
