import { expect, test } from '@jest/globals';
import { LogLines } from '../../../src/domain/training/log-lines.ts';
import { secretMask } from '../../../src/domain/training/secrets/secret-mask.ts';

function screen() {
  const shown: string[] = [];
  let time = 0;
  const lines = new LogLines({
    show: (line) => shown.push(line),
    told: () => undefined,
    now: () => time,
  });
  return {
    shown,
    lines,
    wait: (milliseconds: number) => {
      time += milliseconds;
    },
    print: (text: string | Uint8Array) =>
      lines.push(typeof text === 'string' ? new TextEncoder().encode(text) : text),
  };
}

test('lines come as they are finished, the last one needs no line end', () => {
  const { shown, lines, print } = screen();
  print('one\ntw');
  expect(shown).toEqual(['one']);
  print('o\nthree');
  lines.end();
  expect(shown).toEqual(['one', 'two', 'three']);
  expect(lines).toMatchObject({ bytes: 13, lines: 3, lastLine: 'three' });
});

test('a character that is cut by a chunk is whole again', () => {
  const { shown, print } = screen();
  const wine = new TextEncoder().encode('🍷\n');
  print(wine.subarray(0, 2));
  print(wine.subarray(2));
  expect(shown).toEqual(['🍷']);
});

test('an empty log has no lines', () => {
  const { shown, lines } = screen();
  lines.end();
  expect(shown).toEqual([]);
  expect(lines).toMatchObject({ bytes: 0, lines: 0, lastLine: '' });
});

test('a finished progress bar is one line, with its last state', () => {
  const { shown, lines, print } = screen();
  print('10%\r50%\r100%\n');
  print('windows\r\n');
  expect(shown).toEqual(['100%', 'windows']);
  expect(lines.lines).toBe(2);
});

test('an unfinished progress bar is shown once a second', () => {
  const { shown, lines, print, wait } = screen();
  for (let step = 0; step < 30; step += 1) {
    print(`step ${step}\r`);
    wait(100);
    lines.tick();
  }
  expect(shown).toEqual(['step 0', 'step 10', 'step 20']);
});

test('a bar that returns before it writes is shown too', () => {
  const { shown, lines, print } = screen();
  print('\r 10%');
  lines.tick();
  expect(shown).toEqual([' 10%']);
});

test('of a busy second the first 200 and the last 20 lines are shown', () => {
  const { shown, lines, print } = screen();
  print(Array.from({ length: 1_000 }, (_, index) => `${index}\n`).join(''));
  lines.end();
  expect(shown).toHaveLength(200 + 1 + 20);
  expect(shown[199]).toBe('199');
  expect(shown[200]).toBe('… 780 lines only in train.log');
  expect(shown[201]).toBe('980');
  expect(lines).toMatchObject({ lines: 1_000, lastLine: '999' });
});

test('exactly 200 lines in a second are shown whole', () => {
  const { shown, lines, print } = screen();
  print('x\n'.repeat(200));
  lines.end();
  expect(shown).toEqual(Array(200).fill('x'));
});

test('what was held back comes when the second is over, in order', () => {
  const { shown, lines, print, wait } = screen();
  print(Array.from({ length: 230 }, (_, index) => `${index}\n`).join(''));
  wait(1_000);
  lines.tick();
  print('next\n');
  expect(shown.slice(199)).toEqual([
    '199',
    '… 10 lines only in train.log',
    ...Array.from({ length: 20 }, (_, index) => `${210 + index}`),
    'next',
  ]);
});

test('a line of a megabyte is cut, and counted whole', () => {
  const { shown, lines, print } = screen();
  for (let part = 0; part < 10; part += 1) print('x'.repeat(100_000));
  print('\nnext\n');
  expect(shown[0]).toBe(`${'x'.repeat(2_000)} … (cut, the line has 1,000,000 bytes)`);
  expect(shown[1]).toBe('next');
  expect(lines).toMatchObject({ bytes: 1_000_006, lines: 2 });
});

test('a progress bar of a megabyte keeps its last state', () => {
  const { shown, print } = screen();
  for (let step = 0; step < 2_000; step += 1) print(`${'='.repeat(500)} ${step}\r`);
  print('done\n');
  expect(shown).toEqual(['done']);
});

/** The log of a command whose environment holds the secret `sommelier-42`. */
function withSecret() {
  const [shown, told]: [string[], string[]] = [[], []];
  const mask = secretMask({ WINE_TOKEN: 'sommelier-42' });
  if (!mask) throw new Error('There is no secret.');
  const lines = new LogLines({
    show: (line) => shown.push(line),
    told: (line) => told.push(line),
    now: () => 0,
  });
  const print = (text: string) => {
    const masked = mask.push(new TextEncoder().encode(text));
    lines.push(masked.shown);
    return masked.secrets;
  };
  const end = () => {
    lines.push(mask.end());
    lines.end();
  };
  return { shown, told, lines, print, end };
}

test('a secret that is cut by a chunk is in no line, and its place in the log is told', () => {
  const { shown, told, lines, print, end } = withSecret();
  expect(print('key sommel')).toEqual([]);
  expect(print('ier-42\n{"key":"somm')).toEqual([{ start: 4, end: 16 }]);
  expect(print('elier-42","url":"https://u:p@h"}\nlast somme')).toEqual([{ start: 25, end: 37 }]);
  end();
  expect(shown).toEqual(['key ***', '{"key":"***","url":"https://***@h"}', 'last somme']);
  expect(told).toEqual(['{"key":"***","url":"https://***@h"}']);
  expect(lines).toMatchObject({ lines: 3, lastLine: 'last somme' });
});

test.each([64 * 1024 - 5, 1_995])(
  'a secret at byte %i, where a line is cut, is not shown',
  (at) => {
    const { shown, print } = withSecret();
    print(`${'x'.repeat(at)}sommelier-42 and more\n`);
    expect(shown.join('')).not.toContain('som');
    expect(shown.join('').length).toBeLessThan(2_100);
  },
);

test('a secret in a progress bar is not shown either', () => {
  const { shown, lines, print } = withSecret();
  print('10 % sommelier-42\r20 % sommel');
  lines.tick();
  expect(shown).toEqual(['10 % ***']);
});
