import { expect, test } from '@jest/globals';
import {
  behindStopCommands,
  disarmed,
  disarmedJson,
  disarmedLine,
  indented,
} from '../../src/host/foreign-lines.ts';
import { obeyedCommands } from '../support/workflow-commands.ts';

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

test.each([
  '::add-path::/x',
  ' \t::add-mask::x',
  '\u0085\u00a0::add-mask::x',
  'a\n::add-path::/x',
  'a\r::add-path::/x',
  'a ##[add-path]/x',
  '###[add-path]/x',
])('our own words obey nobody: %j', (text) => {
  expect(obeyedCommands(text.split(/\r|\n/))).not.toEqual([]);
  expect(obeyedCommands(disarmed(text).split(/\r|\n/))).toEqual([]);
  expect(obeyedCommands([disarmedLine(text)])).toEqual([]);
});

test('ordinary words stay as they are', () => {
  for (const text of ['a::b', '## [x]', ': x', 'two\nlines']) expect(disarmed(text)).toBe(text);
});

test('JSON without a command in it is the same JSON', () => {
  const json = JSON.stringify({ '###[add-path]': '##[add-mask]x' });
  expect(disarmedJson(json)).not.toContain('##[');
  expect(JSON.parse(disarmedJson(json))).toEqual(JSON.parse(json));
});
