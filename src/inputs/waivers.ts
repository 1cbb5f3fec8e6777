import { z } from 'zod';
import type { Waiver } from '../domain/comparison/waiver.ts';
import type { Located } from './document.ts';

const waiver = z.strictObject({
  rule: z.string().min(1).describe('The id of the rule.'),
  slice: z
    .string()
    .min(1)
    .optional()
    .describe('The slice; without it only the answer on all rows is waived.'),
  until: z.iso
    .date({ error: 'Write a day such as 2026-12-31' })
    .describe('The last day on which it holds, in UTC.'),
  reason: z.string().trim().min(1).describe('Why the risk is accepted.'),
  by: z.string().trim().min(1).describe('Who accepts it.'),
});

/** Risks that people accept for a time. */
export const waiversSchema = z
  .array(waiver)
  .default([])
  .describe('Answers that are accepted for a time; an expired one fails.');

/** The waivers of a policy, each with its place. */
export function waiversOf(
  policy: Located<{ readonly waivers: z.output<typeof waiversSchema> }>,
): readonly Waiver[] {
  return policy.value.waivers.map(({ slice, ...waiver }, index) => {
    const line = policy.line(['waivers', index]);
    return {
      ...waiver,
      ...(slice !== undefined && { slice }),
      file: policy.path,
      ...(line !== undefined && { line }),
    };
  });
}
