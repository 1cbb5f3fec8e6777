import { expect, test } from '@jest/globals';
import { readContract } from '../../src/inputs/contract.ts';
import { inZone, isoValue, zoneNamed } from '../../src/inputs/contract-date-values.ts';
import { type DatedType, jdkPattern, strptimePattern } from '../../src/inputs/contract-dates.ts';
import { problemsOf, withProperties } from '../support/contract-file.ts';

const read: readonly (readonly [
  string,
  DatedType,
  string,
  readonly string[],
  readonly string[],
])[] = [
  ['dd.MM.yyyy', 'date', '%d.%m.%Y', ['29.02.2024'], ['29.2.2024', '32.01.2024', '29-02-2024']],
  ['d/M/yyyy', 'date', '%-d/%-m/%Y', ['9/2/2024', '09/02/2024'], ['9/13/2024']],
  ['yyyyMMdd', 'date', '%Y%m%d', ['20240229'], ['2024-02-29']],
  ['dd MMM yyyy', 'date', '%d %b %Y', ['29 Feb 2024'], ['29 Fev 2024']],
  ['MMMM d, yyyy', 'date', '%B %-d, %Y', ['February 9, 2024'], ['Feb 9, 2024']],
  [
    "yyyy-MM-dd'T'HH:mm:ssXXX",
    'timestamp',
    '%Y-%m-%dT%H:%M:%S%z',
    ['2024-02-29T10:00:00Z', '2024-02-29T10:00:00+14:59'],
    ['2024-02-29T10:00:00+0200', '2024-02-29T10:00:00+15:00', '2024-02-29 10:00:00Z'],
  ],
  [
    'yyyy-MM-dd HH:mm:ss.SSS',
    'timestamp',
    '%Y-%m-%d %H:%M:%S.%f',
    ['2024-02-29 23:59:59.123'],
    ['2024-02-29 24:00:00.000', '2024-02-29 10:00:00.1'],
  ],
  [
    'yyyy-MM-dd HH:mm:ss.SSSSSSSSS',
    'timestamp',
    '%Y-%m-%d %H:%M:%S.%n',
    ['2024-02-29 23:59:59.123456789'],
    [],
  ],
  ["HH 'o''clock' mm", 'time', "%H o'clock %M", ["10 o'clock 00"], ['10 oclock 00']],
  ["yyyy'%'MM'.'dd", 'date', '%Y%%%m.%d', ['2024%02.29'], ['2024%02x29']],
];

test.each(read)('%s is a %s: %s', (...[pattern, type, strptime, good, bad]) => {
  const found = jdkPattern(pattern, type);
  if (found.kind !== 'read') throw new Error(found.why);
  expect(found.notation).toMatchObject({ pattern, strptime });
  expect(found.notices).toEqual([]);
  const form = new RegExp(`^(?:${found.notation.form})$`);
  expect([good.filter((text) => !form.test(text)), bad.filter((text) => form.test(text))]).toEqual([
    [],
    [],
  ]);
});

const refused: readonly (readonly [string, DatedType, string])[] = [
  ['EEE dd.MM.yyyy', 'date', 'It holds EEE'],
  ['hh:mm a', 'time', 'It holds hh'],
  ['dd.MM.yy', 'date', 'two digits do not say the century'],
  ['dd.MM', 'date', 'Nothing in it says the year'],
  ['yyyy-MM-dd HH:mm', 'date', 'which a date has not'],
  ['yyyy-MM-dd', 'timestamp', 'says the hour'],
  ['yyyy-MM-dd MM', 'date', 'the month twice'],
  ['dMyyyy', 'date', 'Nothing parts the day'],
  ["yyyy-MM-dd'T", 'date', 'never closed'],
  ['yyyy-MM-dd[ HH]', 'timestamp', 'It holds ['],
  ['HH:mm.SSS', 'time', 'a fraction without the second'],
  ['yyyy-MM-dd HH:mm:ssZZZ', 'timestamp', 'It holds ZZZ'],
];

test.each(refused)('%s is no pattern of a %s: %s', (pattern, type, why) => {
  expect(jdkPattern(pattern, type)).toEqual({
    kind: 'refused',
    why: expect.stringContaining(why),
  });
});

test('what the texts of ODCS write is read as they mean it, with a notice for each', () => {
  const found = jdkPattern('YYYY-MM-DDTHH:mm:ssZ', 'timestamp');
  if (found.kind !== 'read') throw new Error(found.why);
  expect(found.notices.map((notice) => notice.split(' ').slice(0, 2).join(' '))).toEqual([
    'YYYY is',
    'DD is',
    'The T',
    'The Z',
  ]);
  const form = new RegExp(`^(?:${found.notation.form})$`);
  for (const offset of ['Z', '+10:00', '-0930']) {
    expect(form.test(`2024-03-10T14:22:35${offset}`)).toBe(true);
  }
});

test('the letters of strptime make the same notation', () => {
  expect(strptimePattern('%d/%m/%Y', 'date')).toMatchObject({
    notation: { pattern: '%d/%m/%Y', strptime: '%d/%m/%Y' },
  });
  expect(strptimePattern('%d/%m/%y', 'date')).toEqual({
    kind: 'refused',
    why: expect.stringContaining('%y'),
  });
});

test('a day or a time that no calendar and no clock shows is unreal', () => {
  expect(isoValue('2024-02-29', 'date')).toMatchObject({ iso: '2024-02-29' });
  expect(isoValue('2023-02-29', 'date')).toBe('unreal');
  expect(isoValue('24:00:00', 'time')).toBe('unreal');
  expect(isoValue('2024-01-01T00:00:00+15:00', 'timestamp')).toBe('unreal');
  expect(isoValue('2024-1-1', 'date')).toBeUndefined();
});

test('a bound without an offset is one at the clocks of the default time zone', async () => {
  const winter = isoValue('2024-01-15T12:00:00.5', 'timestamp');
  const summer = isoValue('2024-07-15T12:00:00', 'timestamp');
  if (typeof winter !== 'object' || typeof summer !== 'object') throw new Error('unread');
  expect(inZone(winter, 'Europe/Paris').iso).toBe('2024-01-15T11:00:00.5Z');
  expect(inZone(summer, 'Europe/Paris').iso).toBe('2024-07-15T10:00:00Z');
  const options = '{defaultTimezone: Europe/Paris, minimum: "2024-07-15 12:00:00"}';
  const path = withProperties(`{name: a, logicalType: timestamp, logicalTypeOptions: ${options}}`);
  const { checks, columns } = await readContract(path);
  expect(columns[0]?.defaultTimezone).toBe('Europe/Paris');
  expect(checks.at(-1)?.demand).toMatchObject({
    tests: [{ kind: 'minimum', bound: '2024-07-15T10:00:00Z' }],
  });
});

test('time zones are those of IANA', () => {
  expect([zoneNamed('Etc/UTC'), zoneNamed('Europe/Paris')]).toEqual(['UTC', 'Europe/Paris']);
  expect([zoneNamed('Europe/Pariss'), zoneNamed('+10:00'), zoneNamed('')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('a bound is read in the notation of its property, and kept as ISO 8601', async () => {
  const property =
    '{name: a, logicalType: date, logicalTypeOptions: {format: dd.MM.yyyy, minimum: "31.01.2024", maximum: "2024-02-01"}}';
  const { checks, columns } = await readContract(withProperties(property));
  expect(columns[0]?.notation?.strptime).toBe('%d.%m.%Y');
  expect(checks.slice(-2).map(({ demand }) => demand)).toMatchObject([
    { tests: [{ kind: 'minimum', bound: '2024-01-31' }] },
    { tests: [{ kind: 'maximum', bound: '2024-02-01' }] },
  ]);
});

const mistakes: readonly (readonly [string, string])[] = [
  ['{logicalType: date, logicalTypeOptions: {minimum: 2024-02-31}}', 'No calendar or clock'],
  [
    '{logicalType: date, logicalTypeOptions: {format: dd.MM.yyyy, minimum: "31.02.2024"}}',
    'No calendar',
  ],
  [
    '{logicalType: date, logicalTypeOptions: {minimum: 2024-02-02, maximum: 2024-02-01}}',
    'No value',
  ],
  [
    '{logicalType: date, logicalTypeOptions: {exclusiveMinimum: 2024-02-02, maximum: 2024-02-02}}',
    'No value',
  ],
  [
    '{logicalType: date, logicalTypeOptions: {format: yyyy-dd-MM, minimum: 2024-01-05}}',
    'not the same',
  ],
  ['{logicalType: date, logicalTypeOptions: {format: EEE}}', 'It holds EEE'],
  [
    '{logicalType: timestamp, logicalTypeOptions: {defaultTimezone: Europe/Pariss}}',
    'No time zone',
  ],
  [
    '{logicalType: timestamp, logicalTypeOptions: {timezone: true, format: yyyy-MM-dd HH:mm}}',
    'No value',
  ],
  [
    '{logicalType: timestamp, logicalTypeOptions: {timezone: false, format: yyyy-MM-dd HH:mmXXX}}',
    'No value',
  ],
];

test.each(mistakes)('%s is a mistake', async (property, why) => {
  const found = await problemsOf(withProperties(property.replace('{', '{name: a, ')));
  expect(found).toMatchObject([{ line: 9, why: expect.stringContaining(why) }]);
});
