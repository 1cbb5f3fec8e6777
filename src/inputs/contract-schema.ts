import { z } from 'zod';
import { fieldsMatches, logicalTypes } from '../domain/data/contract.ts';
import { thresholdUnits } from '../domain/data/threshold.ts';
import { nearest } from './suggest.ts';

/** What ODCS describes for people, and nobody here judges: any value. */
const told = z.unknown().optional();

const name = z.string().min(1);

/** Our settings for a whole object. */
export const objectSettings = z.strictObject({
  fieldsMatch: z.enum(fieldsMatches).optional(),
  missingValues: z.array(z.string()).optional(),
  allowEmpty: z.boolean().optional(),
});

/** Our settings for one property. */
export const propertySettings = z.strictObject({
  missingValues: z.array(z.string()).optional(),
});

/** ODCS keeps this place for vendors; ours is the one named `contender`, and only that is checked. */
function customProperties(settings: z.ZodObject) {
  const property = z
    .strictObject({ id: told, property: z.string(), value: told, description: told })
    .partial({ id: true, value: true, description: true })
    .superRefine((custom, context) => {
      if (custom.property !== 'contender') return;
      const known = Object.keys(settings.shape);
      for (const issue of settings.safeParse(custom.value).error?.issues ?? []) {
        const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
        for (const key of unknown) {
          const message = unknownSetting(key, known);
          context.addIssue({ code: 'custom', message, path: ['value', ...issue.path, key] });
        }
        if (unknown.length > 0) continue;
        context.addIssue({
          code: 'custom',
          message: issue.message,
          path: ['value', ...issue.path],
        });
      }
    });
  return z.array(property).optional();
}

function unknownSetting(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  if (near) return `The setting is unknown; "${near}" comes close`;
  return `The setting is unknown; ${known.length > 0 ? `there are ${known.join(', ')}` : 'there is none'}`;
}

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const bound = z.union([z.number(), z.string(), z.boolean()]);

const logicalTypeOptions = z.strictObject({
  minimum: bound.optional(),
  maximum: bound.optional(),
  exclusiveMinimum: bound.optional(),
  exclusiveMaximum: bound.optional(),
  multipleOf: z.number().positive().optional(),
  minLength: z.int().nonnegative().optional(),
  maxLength: z.int().nonnegative().optional(),
  pattern: z.string().optional(),
  format: z.string().optional(),
  timezone: z.boolean().optional(),
  defaultTimezone: z.string().optional(),
  minItems: told,
  maxItems: told,
  uniqueItems: told,
  minProperties: told,
  maxProperties: told,
  required: told,
});

const interval = z
  .tuple([z.number(), z.number()])
  .refine(([low, high]) => low < high, { error: 'Write the smaller number first' });

export const metrics = [
  'nullValues',
  'missingValues',
  'invalidValues',
  'duplicateValues',
  'rowCount',
] as const;

const quality = z.strictObject({
  id: name.optional(),
  name: name.optional(),
  type: z.enum(['text', 'library', 'sql', 'custom']).optional(),
  metric: z.enum(metrics).optional(),
  rule: z.string().optional(),
  arguments: z
    .strictObject({
      validValues: z.array(scalar.nullable()).min(1).optional(),
      pattern: z.string().optional(),
      missingValues: z.array(scalar.nullable()).optional(),
      properties: z.array(name).min(1).optional(),
    })
    .optional(),
  query: name.optional(),
  engine: z.string().optional(),
  implementation: told,
  mustBe: z.number().optional(),
  mustNotBe: z.number().optional(),
  mustBeGreaterThan: z.number().optional(),
  mustBeGreaterOrEqualTo: z.number().optional(),
  mustBeLessThan: z.number().optional(),
  mustBeLessOrEqualTo: z.number().optional(),
  mustBeBetween: interval.optional(),
  mustNotBeBetween: interval.optional(),
  unit: z.enum(thresholdUnits).optional(),
  severity: z.string().optional(),
  dimension: told,
  description: told,
  businessImpact: told,
  method: told,
  schedule: told,
  scheduler: told,
  tags: told,
  authoritativeDefinitions: told,
  customProperties: customProperties(z.strictObject({})),
});

const element = {
  id: told,
  name,
  physicalName: name.optional(),
  physicalType: told,
  description: told,
  businessName: told,
  authoritativeDefinitions: told,
  tags: told,
  relationships: z.array(told).optional(),
  quality: z.array(quality).optional(),
};

const property = z.strictObject({
  ...element,
  logicalType: z.enum(logicalTypes).optional(),
  logicalTypeOptions: logicalTypeOptions.optional(),
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  primaryKey: z.boolean().optional(),
  primaryKeyPosition: z.int().optional(),
  classification: z.union([z.string(), z.number()]).optional(),
  partitioned: told,
  partitionKeyPosition: told,
  encryptedName: told,
  transformSourceObjects: told,
  transformLogic: told,
  transformDescription: told,
  examples: told,
  criticalDataElement: told,
  properties: z.array(told).optional(),
  items: told,
  customProperties: customProperties(propertySettings),
});

const object = z.strictObject({
  ...element,
  logicalType: told,
  dataGranularityDescription: told,
  properties: z.array(property).optional(),
  customProperties: customProperties(objectSettings),
});

/** The Open Data Contract Standard, versions 3.0 and 3.1. Unknown keys are mistakes, as the standard says. */
export const contractSchema = z.strictObject({
  apiVersion: z.string().regex(/^v3\.[01]\.\d+$/, {
    error: 'Only versions v3.0.x and v3.1.x of the Open Data Contract Standard are read',
  }),
  kind: z.literal('DataContract'),
  id: name,
  version: z.string(),
  status: z.string(),
  schema: z.array(object).min(1),
  name: told,
  tenant: told,
  tags: told,
  servers: told,
  dataProduct: told,
  description: told,
  domain: told,
  support: told,
  price: told,
  team: told,
  roles: told,
  slaDefaultElement: told,
  slaProperties: z.array(told).optional(),
  authoritativeDefinitions: told,
  customProperties: customProperties(z.strictObject({})),
  contractCreatedTs: told,
});

export type ContractObject = z.output<typeof object>;
export type ContractProperty = z.output<typeof property>;
export type ContractQuality = z.output<typeof quality>;
