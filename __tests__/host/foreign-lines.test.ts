import { expect, test } from '@jest/globals';
import { behindStopCommands, indented } from '../../src/host/foreign-lines.ts';

function recorded(open: typeof indented) {
  let text = '';
  const lines = open((part) => {
    text += part;
  });
  return { ...lines, text: () => text };
}

test('foreign lines stand between stop-commands and its token', () => {
  const lines = recorded(behindStopCommands);
  lines.show('::set-output name=a::b');
  lines.show('##[add-mask]x');
  lines.end();
  expect(lines.text()).toMatch(
    /^::stop-commands::([0-9a-f]{32})\n::set-output name=a::b\n##\[add-mask\]x\n::\1::\n$/,
  );
});

test('each stop has a token of its own', () => {
  const tokens = [1, 2].map(() => {
    const lines = recorded(behindStopCommands);
    lines.show('x');
    return /::stop-commands::(\w+)/.exec(lines.text())?.[1];
  });
  expect(new Set(tokens).size).toBe(2);
});

test('without a foreign line nothing is stopped', () => {
  const lines = recorded(behindStopCommands);
  lines.end();
  expect(lines.text()).toBe('');
});

test('a line break in a line starts no new one', () => {
  const lines = recorded(indented);
  lines.show('a\r\n::error::b\nc');
  expect(lines.text()).toBe('  | a ::error::b c\n');
});
