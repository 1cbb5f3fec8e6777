/** A single value, as a contract writes it. */
export type Scalar = string | number | boolean;

/** The bounds of a value; those of dates and times are texts. */
export const boundKinds = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'] as const;
export type BoundKind = (typeof boundKinds)[number];

export const stringFormats = ['email', 'uuid', 'uri', 'hostname', 'ipv4', 'ipv6', 'byte'] as const;
export type StringFormat = (typeof stringFormats)[number];

/** What one value must satisfy. Lengths count code points; a pattern must match the whole value, or be found in it. */
export type ValueTest =
  | { readonly kind: BoundKind; readonly bound: number | string }
  | { readonly kind: 'multipleOf'; readonly divisor: number }
  | { readonly kind: 'minLength' | 'maxLength'; readonly length: number }
  | { readonly kind: 'pattern'; readonly pattern: string; readonly match?: 'full' | 'search' }
  | { readonly kind: 'format'; readonly format: StringFormat }
  | { readonly kind: 'oneOf' | 'noneOf'; readonly values: readonly Scalar[] }
  | { readonly kind: 'minItems' | 'maxItems'; readonly count: number }
  | { readonly kind: 'uniqueItems' }
  | { readonly kind: 'minProperties' | 'maxProperties'; readonly count: number }
  | { readonly kind: 'requiredProperties'; readonly names: readonly string[] };

/** The test in words: `at least 0`. */
export function describeTest(test: ValueTest): string {
  switch (test.kind) {
    case 'minimum':
      return `at least ${test.bound}`;
    case 'maximum':
      return `at most ${test.bound}`;
    case 'exclusiveMinimum':
      return `more than ${test.bound}`;
    case 'exclusiveMaximum':
      return `less than ${test.bound}`;
    case 'multipleOf':
      return `a multiple of ${test.divisor}`;
    case 'minLength':
      return `at least ${test.length} characters long`;
    case 'maxLength':
      return `at most ${test.length} characters long`;
    case 'pattern':
      return test.match === 'search'
        ? `holding a match of ${test.pattern}`
        : `a match of ${test.pattern}`;
    case 'format':
      return `a valid ${test.format}`;
    case 'oneOf':
      return `one of ${listed(test.values)}`;
    case 'noneOf':
      return `none of ${listed(test.values)}`;
    case 'minItems':
      return `at least ${test.count} items long`;
    case 'maxItems':
      return `at most ${test.count} items long`;
    case 'uniqueItems':
      return 'free of repeated items';
    case 'minProperties':
      return `at least ${test.count} properties large`;
    case 'maxProperties':
      return `at most ${test.count} properties large`;
    case 'requiredProperties':
      return `an object with ${listed(test.names)}`;
  }
}

function listed(values: readonly Scalar[]): string {
  const shown = values.slice(0, 5).map((value) => JSON.stringify(value));
  const left = values.length - shown.length;
  return left > 0 ? `${shown.join(', ')} and ${left} more` : shown.join(', ');
}
