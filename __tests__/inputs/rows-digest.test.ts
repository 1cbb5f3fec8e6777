import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { LabelledRows } from '../../src/domain/comparison/predictions.ts';
import { digestOfPredictions, digestOfTestSet } from '../../src/inputs/rows-digest.ts';

const rows: LabelledRows = {
  task: 'binary',
  classes: ['no', 'yes'],
  ids: ['a', 'ü'],
  labels: Float64Array.of(1, 0),
  weights: null,
  groups: null,
  divisions: [],
  candidate: {
    predicted: Float64Array.of(1, 1),
    scores: Float64Array.of(0.5, 1),
    probabilities: null,
    values: new Map(),
    precision: 'double',
  },
};

const sha256 = (hex: string) =>
  `sha256:${createHash('sha256').update(Buffer.from(hex, 'hex')).digest('hex')}`;

const text = (value: string) => {
  const bytes = Buffer.from(value);
  return `02${bytes.length.toString(16).padStart(8, '0')}${bytes.toString('hex')}`;
};
const none = '00';

test('the test set is id, label, and the marks for no weight and no group', () => {
  const bytes = [text('a'), text('yes'), none, none, text('ü'), text('no'), none, none].join('');
  expect(digestOfTestSet(rows)).toBe(sha256(bytes));
});

test('predictions are id, class and score, a number as eight bytes', () => {
  const [half, one] = ['013fe0000000000000', '013ff0000000000000'];
  const bytes = [text('a'), text('yes'), half, text('ü'), text('yes'), one].join('');
  expect(digestOfPredictions(rows, rows.candidate)).toBe(sha256(bytes));
});

test('weights are numbers, and groups are digested by their names', () => {
  const weighted: LabelledRows = {
    ...rows,
    weights: Float64Array.of(0.5, 1),
    groups: { names: ['x', 'ü'], indexes: Uint32Array.of(1, 0) },
  };
  const [half, one] = ['013fe0000000000000', '013ff0000000000000'];
  const first = [text('a'), text('yes'), half, text('ü')].join('');
  const second = [text('ü'), text('no'), one, text('x')].join('');
  expect(digestOfTestSet(weighted)).toBe(sha256(first + second));
});

test('a class may have a name of any length', () => {
  const yes = 'y'.repeat(300_000);
  const bytes = [text('a'), text(yes), none, none, text('ü'), text('no'), none, none].join('');
  expect(digestOfTestSet({ ...rows, classes: ['no', yes] })).toBe(sha256(bytes));
});

test("scores of metrics of one's own come last, by name", () => {
  const values = new Map([
    ['style', Float64Array.of(1, 1)],
    ['length', Float64Array.of(0.5, 0.5)],
  ]);
  const model = { ...rows.candidate, scores: null, values };
  const numbers = '013fe0000000000000013ff0000000000000';
  const bytes = ['a', 'ü'].map((id) => `${text(id)}${text('yes')}${none}${numbers}`).join('');
  expect(digestOfPredictions(rows, model)).toBe(sha256(bytes));
});

test.each([
  { what: 'a weight', changed: { weights: Float64Array.of(1, 2) } },
  { what: 'a group', changed: { groups: { names: ['x'], indexes: Uint32Array.of(0, 0) } } },
  { what: 'an id', changed: { ids: ['a', 'b'] } },
  { what: 'a label', changed: { labels: Float64Array.of(0, 0) } },
  { what: 'the name of a class', changed: { classes: ['no', 'maybe'] } },
])('another test set by $what has another digest', ({ changed }) => {
  expect(digestOfTestSet({ ...rows, ...changed })).not.toBe(digestOfTestSet(rows));
});

test('the digest does not depend on where one text ends and the next begins', () => {
  const one = { ...rows, ids: ['ab', 'c'] };
  const other = { ...rows, ids: ['a', 'bc'] };
  expect(digestOfTestSet(one)).not.toBe(digestOfTestSet(other));
});

test('a quantity is digested as a number', () => {
  const quantities: LabelledRows = {
    ...rows,
    task: 'regression',
    classes: [],
    ids: ['a'],
    labels: Float64Array.of(0.5),
  };
  expect(digestOfTestSet(quantities)).toBe(sha256(`${text('a')}013fe00000000000000000`));
});

test.each([65_530, 65_536, 65_537, 200_000])('an id of %p bytes is digested whole', (length) => {
  const long = 'x'.repeat(length);
  const one: LabelledRows = { ...rows, ids: [long, 'b'] };
  const bytes = [text(long), text('yes'), none, none, text('b'), text('no'), none, none].join('');
  expect(digestOfTestSet(one)).toBe(sha256(bytes));
});
