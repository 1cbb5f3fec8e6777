import { z } from 'zod';
import { logicalTypes } from '../domain/data/column.ts';
import { customProperties, name, quality, scalar, told } from './contract-quality-schema.ts';

const bound = z.union([z.number(), z.string(), z.boolean()], {
  error: 'Expected a number or a text',
});
const amount = z.int().nonnegative().optional();

const logicalTypeOptions = z.strictObject({
  minimum: bound.optional(),
  maximum: bound.optional(),
  exclusiveMinimum: bound.optional(),
  exclusiveMaximum: bound.optional(),
  multipleOf: z.number().positive().optional(),
  minLength: amount,
  maxLength: amount,
  pattern: z.string().optional(),
  format: z.string().optional(),
  timezone: z.boolean().optional(),
  defaultTimezone: z.string().optional(),
  minItems: amount,
  maxItems: amount,
  uniqueItems: z.boolean().optional(),
  minProperties: amount,
  maxProperties: amount,
  required: z.array(name).min(1).optional(),
});

const references = z.union([name, z.array(name).min(1)], {
  error: 'Expected a reference such as customers.id, or a list of them',
});

const relationship = z.strictObject({
  id: told,
  type: z.literal('foreignKey').optional(),
  from: references.optional(),
  to: references,
  description: told,
  customProperties,
});

const element = {
  id: z.string().optional(),
  physicalName: name.optional(),
  physicalType: told,
  description: told,
  businessName: told,
  authoritativeDefinitions: told,
  tags: told,
  relationships: z.array(relationship).optional(),
  quality: z.array(quality).optional(),
  customProperties,
};

const value = {
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
};

const plainValue = z.strictObject(value);

/** A property, or what each item of an array is. */
export interface ContractValue extends z.output<typeof plainValue> {
  readonly name?: string | undefined;
  readonly properties?: readonly ContractProperty[] | undefined;
  readonly items?: ContractValue | undefined;
}

export interface ContractProperty extends ContractValue {
  readonly name: string;
}

const property: z.ZodType<ContractProperty> = z.strictObject({
  ...value,
  name,
  get properties() {
    return z.array(property).optional();
  },
  get items() {
    return item.optional();
  },
});

const item: z.ZodType<ContractValue> = z.strictObject({
  ...value,
  name: name.optional(),
  get properties() {
    return z.array(property).optional();
  },
  get items() {
    return item.optional();
  },
});

const object = z.strictObject({
  ...element,
  name,
  logicalType: told,
  dataGranularityDescription: told,
  properties: z.array(property).optional(),
});

const serviceLevel = z.strictObject({
  id: z.string().optional(),
  property: name,
  value: scalar.nullable(),
  valueExt: told,
  unit: z.string().optional(),
  element: z.string().optional(),
  driver: told,
  description: told,
  scheduler: told,
  schedule: told,
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
  schema: z.array(object).default([]),
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
  slaDefaultElement: z.string().optional(),
  slaProperties: z.array(serviceLevel).optional(),
  authoritativeDefinitions: told,
  customProperties,
  contractCreatedTs: told,
});

export type ContractDocument = z.output<typeof contractSchema>;
export type ContractObject = z.output<typeof object>;
export type ContractRelationship = z.output<typeof relationship>;
export type ContractServiceLevel = z.output<typeof serviceLevel>;
