/** The types that a contract can promise, in ODCS's words. */
export const logicalTypes = [
  'string',
  'integer',
  'number',
  'boolean',
  'date',
  'time',
  'timestamp',
  'array',
  'object',
] as const;
export type LogicalType = (typeof logicalTypes)[number];

/** What is done to a text before its value is checked and before it is compared for uniqueness. */
export const normalizations = ['nfc', 'trim', 'lower', 'spaces'] as const;
export type Normalization = (typeof normalizations)[number];

/** One step from a value into what it holds: a field of an object, or each item of an array. */
export type PathStep =
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'items' };

/** How a date, a time or a timestamp is written where it is not ISO 8601. */
export interface DateNotation {
  /** The pattern as the contract has it, in the letters of the JDK. */
  readonly pattern: string;
  /** RE2 text that matches the whole value. */
  readonly form: string;
  /**
   * The same for strptime of the engine: `%Y %m %-m %b %B %d %-d %H %-H %M %-M %S %-S %z`, `%f` for up to 6
   * digits of a second and `%n` for more. `%z` stands for every offset of `form`; `Z` is +00:00.
   */
  readonly strptime: string;
}

/** One column as the contract sees it, or a value inside one. */
export interface Column {
  /** The property's name, as it stands in the ids of checks: `price`, `address.city`, `tags[]`. */
  readonly property: string;
  /** Names the column in measurements: its name in the data, exact and case-sensitive; with its path if nested. */
  readonly name: string;
  /** The column of the data that holds the value; the same as `name` unless nested. */
  readonly source: string;
  /** The way from the source's value to this one; empty for the column itself. */
  readonly path: readonly PathStep[];
  /** Null: the contract does not say. */
  readonly logicalType: LogicalType | null;
  /** Texts that mean null; null stands for the format's own default. */
  readonly missingValues: readonly string[] | null;
  /** Null: ISO 8601. */
  readonly notation: DateNotation | null;
  /** Whether a timestamp must (true) or must not (false) carry an offset; null takes both. */
  readonly timezone: boolean | null;
  /** The zone of a timestamp without an offset: `UTC`, `Europe/Paris`. */
  readonly defaultTimezone: string;
  readonly normalize: readonly Normalization[];
  /** NaN counts as null; else it is not finite, like the infinities. */
  readonly nanAsNull: boolean;
  /** A value that is not finite is a number like others. */
  readonly allowNonFinite: boolean;
  /** Its values are never shown. */
  readonly sensitive: boolean;
  /** How text files write numbers and truths where it is not the usual way. */
  readonly spelling?: Spelling;
}

/** Another way to write numbers and truths in text; what is absent is as usual. */
export interface Spelling {
  /** Stands for the point; a point is then no part of a number. */
  readonly decimalChar?: string;
  /** May stand anywhere between digits and means nothing. */
  readonly groupChar?: string;
  /** All texts that are true, and all that are false. */
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
}

/** What a column is where its contract says no more than its name. */
export function plainColumn(name: string): Column {
  return {
    property: name,
    name,
    source: name,
    path: [],
    logicalType: null,
    missingValues: null,
    notation: null,
    timezone: null,
    defaultTimezone: 'UTC',
    normalize: [],
    nanAsNull: true,
    allowNonFinite: false,
    sensitive: false,
  };
}
