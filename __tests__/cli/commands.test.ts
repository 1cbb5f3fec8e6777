import { expect, test } from '@jest/globals';
import { commandsNamed, everyCommand } from '../../src/cli/commands.ts';

const names = (commands: readonly { readonly name: string }[]) => commands.map(({ name }) => name);

test.each([
  ['validate', ['validate']],
  ['ledger', ['ledger show', 'ledger verify', 'ledger export']],
  ['ledger show', []],
  ['', []],
  ['--help', []],
  ['constructor', []],
])('the first word "%s" may mean %j', async (word, expected) => {
  expect(names(await commandsNamed(word))).toEqual(expected);
});

test('every command is found by the first word of its own name', async () => {
  for (const { name } of await everyCommand()) {
    expect(names(await commandsNamed(name.split(' ')[0] ?? ''))).toContain(name);
  }
});
