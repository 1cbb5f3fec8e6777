import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readProgress } from '../../../src/domain/training/progress.ts';

const told = (line: string) => {
  const progress = readProgress(line);
  return progress && [progress.step, Object.fromEntries(progress.values)];
};

test.each([
  ['{"step": 1, "loss": 0.9}', 1, { loss: 0.9 }],
  ['{"step":0,"a":-1.5e-3,"b":0}\r', 0, { a: -0.0015, b: 0 }],
  ['{"loss": 1, "step": 2.5}', 2.5, { loss: 1 }],
  ['{"step": 3}', 3, {}],
  ['{"step": 3, "de\u007fl\u0085": 1} ', 3, { 'de\u007fl\u0085': 1 }],
  ['{"step": -1, "note": "NaN", "best": true, "left": null, "loss": 1}', -1, { loss: 1 }],
  ['{"step": 1, "of": {"a": [1, {"step": 9}], "b": "}"}, "loss": 2}', 1, { loss: 2 }],
  [String.raw`{"st\u0065p": 1, "step": 2}`, undefined, {}],
  [String.raw`{"step": 4, "a\"b\\": 1, "\u00e9": 2}`, 4, { 'a"b\\': 1, é: 2 }],
  ['{"step": 1, "loss": NaN}', 1, { loss: Number.NaN }],
  ['{"step": 1, "up": Infinity, "down": -Infinity}', 1, { up: Infinity, down: -Infinity }],
  ['{"step": 1, "loss": 1e999}', 1, { loss: Infinity }],
])('%s', (line, step, values) => {
  expect(told(line)).toEqual(step === undefined ? undefined : [step, values]);
});

test.each([
  ['no JSON', '{step: 1, "step": 1}'],
  ['no step', '{"loss": 2, "a": "\\"step\\""}'],
  ['a step that is text', '{"step": "1", "loss": 2}'],
  ['a step that is no number', '{"step": NaN, "loss": 2}'],
  ['a step beyond every number', '{"step": 1e999, "loss": 2}'],
  ['a nested step', '{"at": {"step": 1}, "loss": 2}'],
  ['an array', '[{"step": 1, "loss": 2}]'],
  ['its end missing', '{"step": 1, "loss": 2'],
  ['the end of an inner object missing', '{"step": 1, "of": {"loss": 2}'],
  ['a blank after it that JSON has not', '{"step": 1}\u00a0'],
  ['more after its end', '{"step": 1} {"step": 2}'],
  ['a comma too many', '{"step": 1, }'],
  ['a comma too few', '{"step": 1 "loss": 2}'],
  ['a member without value', '{"step": 1, "loss": }'],
  ['a number that JSON has not', '{"step": 01, "loss": 2}'],
  ['a word that JSON has not', '{"step": 1, "loss": nan}'],
  ['a name that is given twice', '{"step": 1, "loss": 2, "loss": 3}'],
  ['a control character in a name', '{"step": 1, "lo\u0007ss": 2}'],
  ['more than 16 KiB', `{"step": 1, "note": "${'x'.repeat(16 * 1024)}"}`],
])('a line with %s tells nothing', (_, line) => {
  expect(readProgress(line)).toBeUndefined();
});

test('a line of 16 KiB is the longest that is read', () => {
  const [start, end] = ['{"step": 1, "note": "', '"}'];
  const line = `${start}${'x'.repeat(16 * 1024 - start.length - end.length)}${end}`;
  expect(told(line)).toEqual([1, {}]);
  expect(told(`${line} `)).toBeUndefined();
});

test('a name of an object that every object has is a name like others', () => {
  expect([...(readProgress('{"step": 1, "__proto__": 2}')?.values ?? [])]).toEqual([
    ['__proto__', 2],
  ]);
});

test('whatever JSON.parse reads as an object with a step is read alike, and nothing else', () => {
  const member = fc.tuple(
    fc.oneof(fc.constantFrom('step', 'loss'), fc.string({ unit: 'binary' })),
    fc.jsonValue({ maxDepth: 2 }),
  );
  fc.assert(
    fc.property(fc.uniqueArray(member, { selector: ([name]) => name }), (members) => {
      const line = `{${members.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(',')}}`;
      const whole = new Map(
        members.map(([name, value]) => [name, JSON.parse(JSON.stringify(value))]),
      );
      const step = whole.get('step');
      const numbers = [...whole].filter(
        ([name, value]) => name !== 'step' && typeof value === 'number',
      );
      const expected = typeof step === 'number' ? { step, values: new Map(numbers) } : undefined;
      expect(readProgress(line)).toEqual(expected);
    }),
  );
});
