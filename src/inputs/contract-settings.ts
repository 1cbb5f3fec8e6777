import { z } from 'zod';
import { normalizations } from '../domain/data/column.ts';
import { fieldsMatches } from '../domain/data/contract.ts';
import { encodings } from '../domain/data/dialect.ts';

const sql = z.string().trim().min(1);
const share = z.number().min(0).max(1);
const columnName = z.string().min(1);
const character = z
  .string()
  .refine((text) => [...text].length === 1, { error: 'Write one character' });

const dialect = z.strictObject({
  delimiter: character.exactOptional(),
  quoteChar: character.exactOptional(),
  escapeChar: character.exactOptional(),
  doubleQuote: z.boolean().exactOptional(),
  header: z.boolean().exactOptional(),
  commentChar: character.exactOptional(),
  encoding: z.enum(encodings).exactOptional(),
});

/** Statistics that a number, and those that a category can be compared by; the rate of nulls always is. */
export const numericStatistics = [
  'psi',
  'jensenShannon',
  'chiSquare',
  'ks',
  'wasserstein',
] as const;
export const categoricalStatistics = ['psi', 'jensenShannon', 'chiSquare', 'linf'] as const;

const drift = z.strictObject({
  numeric: z.enum(numericStatistics).exactOptional(),
  categorical: z.enum(categoricalStatistics).exactOptional(),
  minRows: z.int().positive().exactOptional(),
  nullRate: share.exactOptional(),
  maxNewShare: share.exactOptional(),
  cluster: columnName.exactOptional(),
  ignore: z.array(columnName).exactOptional(),
});

const missingValues = z
  .array(z.string({ error: 'Write it in quotes, since it is compared as a text' }))
  .optional();
const normalize = z.array(z.enum(normalizations)).optional();

/** Our settings for a whole object. */
export const objectSettings = z.strictObject({
  fieldsMatch: z.enum(fieldsMatches).optional(),
  missingValues,
  filter: sql.optional(),
  dialect: dialect.optional(),
  normalize,
  nanAsNull: z.boolean().optional(),
  allowNonFinite: z.boolean().optional(),
  allowEmpty: z.boolean().optional(),
  drift: drift.optional(),
});
export type ObjectSettings = z.output<typeof objectSettings>;

/** Our settings for one property, which replace the object's. */
export const propertySettings = objectSettings.pick({
  missingValues: true,
  normalize: true,
  nanAsNull: true,
  allowNonFinite: true,
});

/** Our settings for one check. */
export const checkSettings = z.strictObject({
  filter: sql.exactOptional(),
  match: z.enum(['full', 'search']).exactOptional(),
  minPassFraction: z.number().gt(0).max(1).exactOptional(),
});
export type CheckSettings = z.output<typeof checkSettings>;

/** Places without any setting of ours. */
export const noSettings = z.strictObject({});

interface Customized {
  readonly customProperties?:
    | readonly { readonly property: string; readonly value?: unknown }[]
    | undefined;
}

/** The settings at one place of a contract whose settings are known to be right. */
export function settingsOf<Schema extends z.ZodType>(
  schema: Schema,
  { customProperties }: Customized,
): z.output<Schema> {
  return schema.parse(
    customProperties?.find(({ property }) => property === 'contender')?.value ?? {},
  );
}
