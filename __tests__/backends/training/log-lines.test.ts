import { expect, test } from '@jest/globals';
import { LogLines } from '../../../src/backends/training/local/log-lines.ts';

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
