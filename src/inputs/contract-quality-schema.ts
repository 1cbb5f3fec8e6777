import { z } from 'zod';
import { thresholdUnits } from '../domain/data/threshold.ts';

/** What ODCS describes for people, and nobody here judges: any value. */
export const told = z.unknown().optional();

export const name = z.string().min(1);

/** ODCS keeps this place for vendors; ours is the one named `contender`, which is read apart. */
export const customProperties = z
  .array(z.strictObject({ id: told, property: z.string(), value: told, description: told }))
  .optional();

export const scalar = z.union([z.string(), z.number(), z.boolean()]);
const interval = z
  .tuple([z.number(), z.number()])
  .refine(([low, high]) => low < high, { error: 'Write the smaller number first' });
const numberOrTruth = z.union([z.number(), z.boolean()], {
  error: 'Expected a number, or true or false',
});

/** ODCS's operators with their bounds; a query may yield a boolean. */
export const operatorShape = {
  mustBe: numberOrTruth.optional(),
  mustNotBe: numberOrTruth.optional(),
  mustBeGreaterThan: z.number().optional(),
  mustBeGreaterOrEqualTo: z.number().optional(),
  mustBeLessThan: z.number().optional(),
  mustBeLessOrEqualTo: z.number().optional(),
  mustBeBetween: interval.optional(),
  mustNotBeBetween: interval.optional(),
};

export const metrics = [
  'nullValues',
  'missingValues',
  'invalidValues',
  'duplicateValues',
  'rowCount',
] as const;

const validValues = z.array(scalar.nullable()).min(1).optional();

/** One quality rule of any type. */
export const quality = z.strictObject({
  id: name.optional(),
  name: name.optional(),
  type: z.enum(['text', 'library', 'sql', 'custom']).optional(),
  metric: z.enum(metrics).optional(),
  rule: z.string().optional(),
  arguments: z
    .strictObject({
      validValues,
      pattern: z.string().optional(),
      missingValues: z.array(scalar.nullable()).optional(),
      properties: z.array(name).min(1).optional(),
    })
    .optional(),
  /** Version 3.0 has it here. */
  validValues,
  query: name.optional(),
  engine: z.string().optional(),
  implementation: told,
  ...operatorShape,
  unit: z.enum(thresholdUnits, { error: 'Use one of: rows, percent' }).optional(),
  severity: z.string().optional(),
  dimension: z.string().optional(),
  description: told,
  businessImpact: told,
  method: told,
  schedule: told,
  scheduler: told,
  tags: told,
  authoritativeDefinitions: told,
  customProperties,
});

export type ContractQuality = z.output<typeof quality>;
export type ContractOperators = Pick<ContractQuality, keyof typeof operatorShape>;
