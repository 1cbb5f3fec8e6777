import { expect, test } from '@jest/globals';
import { answerFromFooter } from '../../../../src/backends/engines/duckdb/footer-answer.ts';
import type { Footer } from '../../../../src/backends/engines/duckdb/footers.ts';
import type { Measurement } from '../../../../src/domain/data/measurement.ts';
import type { BoundKind } from '../../../../src/domain/data/value-test.ts';

const footer: Footer = { nulls: 2, range: { low: 1n, high: 10n }, fewValues: false };
const bounded = (kind: BoundKind, bound: number | string): Measurement => {
  return { kind: 'values', column: 'c', tests: [{ kind, bound }] };
};

const cases: readonly (readonly [string, Measurement, string, Partial<Footer>, unknown])[] = [
  ['nulls are counted', { kind: 'nulls', column: 'c' }, 'BIGINT', {}, [12, 2]],
  ['nulls of texts are counted', { kind: 'nulls', column: 'c' }, 'VARCHAR', {}, [12, 2]],
  [
    'a row group without a count says nothing',
    { kind: 'nulls', column: 'c' },
    'BIGINT',
    { nulls: null },
    null,
  ],
  ['NaN is not counted', { kind: 'nulls', column: 'c' }, 'DOUBLE', {}, null],
  ['a type that fits fails nowhere', { kind: 'type', column: 'c' }, 'DATE', {}, [10, 0]],
  ['the bytes of a text may be wrong', { kind: 'type', column: 'c' }, 'VARCHAR', {}, null],
  ['what an array holds may be wrong', { kind: 'type', column: 'c' }, 'BIGINT[]', {}, null],
  ['the least value is on the bound', bounded('minimum', 1), 'BIGINT', {}, [10, 0]],
  ['the least value is the excluded bound', bounded('exclusiveMinimum', 1), 'BIGINT', {}, null],
  ['the greatest value is on the bound', bounded('maximum', '10'), 'BIGINT', {}, [10, 0]],
  ['the greatest value is the excluded bound', bounded('exclusiveMaximum', 10), 'BIGINT', {}, null],
  ['a value is beyond the bound', bounded('maximum', 9), 'BIGINT', {}, null],
  ['the bound is no whole number', bounded('minimum', 0.5), 'BIGINT', {}, null],
  ['the bound of a date is a day', bounded('minimum', '1970-01-02'), 'DATE', {}, [10, 0]],
  ['the day after it is too late', bounded('minimum', '1970-01-03'), 'DATE', {}, null],
  ['no such day', bounded('minimum', '1970-01-32'), 'DATE', {}, null],
  ['floats have no exact range', bounded('minimum', 0), 'DOUBLE', {}, null],
  ['no range is known', bounded('minimum', 0), 'BIGINT', { range: null }, null],
  ['some rows are left out', { kind: 'nulls', column: 'c', filter: 'c > 1' }, 'BIGINT', {}, null],
  [
    'a pattern needs the values',
    { kind: 'values', column: 'c', tests: [{ kind: 'pattern', pattern: '1' }] },
    'BIGINT',
    {},
    null,
  ],
];

test.each(cases)('%s', (...[, measurement, type, more, expected]) => {
  const known = { column: 'c', type, footer: { ...footer, ...more } };
  const finding = answerFromFooter(measurement, known, 12)?.finding;
  const counts = finding?.kind === 'counts' ? [finding.checked, finding.failing] : null;
  expect(counts).toEqual(expected);
});

test.each<[string, Measurement, string, Partial<Footer>, unknown]>([
  ['least', { kind: 'aggregate', statistic: 'min', column: 'c' }, 'BIGINT', {}, 1],
  ['greatest', { kind: 'aggregate', statistic: 'max', column: 'c' }, 'UTINYINT', {}, 10],
  ['mean', { kind: 'aggregate', statistic: 'mean', column: 'c' }, 'BIGINT', {}, null],
  ['least float', { kind: 'aggregate', statistic: 'min', column: 'c' }, 'DOUBLE', {}, null],
  ['least date', { kind: 'aggregate', statistic: 'min', column: 'c' }, 'DATE', {}, null],
  [
    'least of some rows',
    { kind: 'aggregate', statistic: 'min', column: 'c', filter: 'c > 1' },
    'BIGINT',
    {},
    null,
  ],
  [
    'least where no range is known',
    { kind: 'aggregate', statistic: 'min', column: 'c' },
    'BIGINT',
    { range: null },
    null,
  ],
])('the footer has the %s, or does not say', (...[, measurement, type, more, expected]) => {
  const known = { column: 'c', type, footer: { ...footer, ...more } };
  const finding = answerFromFooter(measurement, known, 12)?.finding;
  expect(finding?.kind === 'number' ? finding.value : null).toEqual(expected);
  if (finding) expect(finding).toMatchObject({ checked: 10, exact: String(expected) });
});
