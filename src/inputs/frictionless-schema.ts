import { z } from 'zod';

const name = z.string().min(1);
const names = z.union([name, z.array(name).min(1)]);
const texts = z.array(z.string()).min(1);
const bound = z.union([z.number(), z.string()]);
const amount = z.int().nonnegative();

/** A text that means null, perhaps with what it stands for. */
const missingValues = z.array(z.union([z.string(), z.looseObject({ value: z.string() })]));

const constraints = z.strictObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  minLength: amount.optional(),
  maxLength: amount.optional(),
  minimum: bound.optional(),
  maximum: bound.optional(),
  exclusiveMinimum: bound.optional(),
  exclusiveMaximum: bound.optional(),
  pattern: z.string().optional(),
  enum: z
    .array(z.union([z.string(), z.number(), z.boolean()]))
    .min(1)
    .optional(),
  jsonSchema: z.unknown().optional(),
});

export const fieldShape = {
  name,
  type: z.string().optional(),
  format: z.string().optional(),
  constraints: constraints.optional(),
  missingValues: missingValues.optional(),
  trueValues: texts.optional(),
  falseValues: texts.optional(),
  decimalChar: z.string().min(1).optional(),
  groupChar: z.string().min(1).optional(),
  bareNumber: z.boolean().optional(),
};
const field = z.looseObject(fieldShape);

const foreignKey = z.looseObject({
  fields: names,
  reference: z.looseObject({ resource: z.string().optional(), fields: names }),
});

const fieldsMatch = z.enum(['exact', 'equal', 'subset', 'superset', 'partial']);

export const tableShape = {
  fields: z.array(field).min(1),
  name: name.optional(),
  fieldsMatch: z.union([fieldsMatch, z.array(fieldsMatch).length(1)]).optional(),
  missingValues: missingValues.optional(),
  primaryKey: names.optional(),
  uniqueKeys: z.array(z.array(name).min(1)).optional(),
  foreignKeys: z.array(foreignKey).optional(),
};

/** Table Schema, versions 1 and 2. The standard lets anybody add keys. */
export const tableSchema = z.looseObject(tableShape);

const dialect = z.looseObject({
  delimiter: z.string().optional(),
  quoteChar: z.string().optional(),
  escapeChar: z.string().optional(),
  doubleQuote: z.boolean().optional(),
  header: z.boolean().optional(),
  commentChar: z.string().optional(),
});

const resource = z.looseObject({
  name,
  schema: z.union([z.string().min(1), tableSchema]).optional(),
  dialect: dialect.optional(),
  encoding: z.string().optional(),
});

/** A Data Package, of which each resource is a table. */
export const packageSchema = z.looseObject({ resources: z.array(resource).min(1) });

export type FrictionlessTable = z.output<typeof tableSchema>;
export type FrictionlessField = z.output<typeof field>;
export type FrictionlessResource = z.output<typeof resource>;
