/** What a part of a date pattern holds. */
export type DateField =
  | 'year'
  | 'month'
  | 'day'
  | 'hour'
  | 'minute'
  | 'second'
  | 'fraction'
  | 'offset';

/** One part of a date pattern: a field, or a text that stands for itself. */
export interface DatePart {
  /** RE2 and ECMA-262, without a capturing group. */
  readonly form: string;
  readonly strptime: string;
  readonly field?: DateField;
  /** Takes more or fewer digits. */
  readonly variable?: boolean;
}

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const shortMonths = monthNames.map((name) => name.slice(0, 3)).join('|');
const digits = { month: '0[1-9]|1[0-2]', day: '0[1-9]|[12][0-9]|3[01]', hour: '[01][0-9]|2[0-3]' };
const short = {
  month: '0?[1-9]|1[0-2]',
  day: '0?[1-9]|[12][0-9]|3[01]',
  hour: '[01]?[0-9]|2[0-3]',
};

function padded(field: DateField, form: string, strptime: string): DatePart {
  return { field, form: `(?:${form})`, strptime };
}

function bare(field: DateField, form: string, strptime: string): DatePart {
  return { ...padded(field, form, strptime), variable: true };
}

/** An offset ends at 14 hours, as in XML Schema. */
const hours = '(?:0[0-9]|1[0-4])';
const minutes = '[0-5][0-9]';
const offset = (form: string) => padded('offset', form, '%z');
const sign = '[+-]';

/** Letters of the JDK's patterns, repeated as often as they stand there. */
export const jdkParts: Readonly<Record<string, DatePart>> = {
  y: bare('year', '[0-9]{1,4}', '%Y'),
  yyyy: padded('year', '[0-9]{4}', '%Y'),
  M: bare('month', short.month, '%-m'),
  MM: padded('month', digits.month, '%m'),
  MMM: padded('month', shortMonths, '%b'),
  MMMM: padded('month', monthNames.join('|'), '%B'),
  d: bare('day', short.day, '%-d'),
  dd: padded('day', digits.day, '%d'),
  H: bare('hour', short.hour, '%-H'),
  HH: padded('hour', digits.hour, '%H'),
  m: bare('minute', '[0-5]?[0-9]', '%-M'),
  mm: padded('minute', minutes, '%M'),
  s: bare('second', '[0-5]?[0-9]', '%-S'),
  ss: padded('second', minutes, '%S'),
  X: offset(`Z|${sign}${hours}(?:${minutes})?`),
  XX: offset(`Z|${sign}${hours}${minutes}`),
  XXX: offset(`Z|${sign}${hours}:${minutes}`),
  x: offset(`${sign}${hours}(?:${minutes})?`),
  xx: offset(`${sign}${hours}${minutes}`),
  xxx: offset(`${sign}${hours}:${minutes}`),
  ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((length) => fraction(length))),
};

/** What ODCS writes a bare `Z` for. */
export const anyOffset = offset(`Z|${sign}${hours}:?${minutes}`);

/** The same fields in the letters of strptime, which Frictionless uses. */
export const strptimeParts: Readonly<Record<string, DatePart>> = {
  Y: padded('year', '[0-9]{4}', '%Y'),
  m: bare('month', short.month, '%m'),
  d: bare('day', short.day, '%d'),
  b: padded('month', shortMonths, '%b'),
  B: padded('month', monthNames.join('|'), '%B'),
  H: bare('hour', short.hour, '%H'),
  M: bare('minute', '[0-5]?[0-9]', '%M'),
  S: bare('second', '[0-5]?[0-9]', '%S'),
  f: bare('fraction', '[0-9]{1,6}', '%f'),
  z: anyOffset,
};

export function literalPart(text: string): DatePart {
  return {
    form: text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'),
    strptime: text.replaceAll('%', '%%'),
  };
}

function fraction(length: number): [string, DatePart] {
  const strptime = length <= 6 ? '%f' : '%n';
  return ['S'.repeat(length), padded('fraction', `[0-9]{${length}}`, strptime)];
}
