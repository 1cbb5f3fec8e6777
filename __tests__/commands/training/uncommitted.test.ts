import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { outputFolder } from '../../../src/backends/files/output-folder.ts';
import type { Open } from '../../../src/commands/command.ts';
import { keepUncommitted } from '../../../src/commands/training/uncommitted.ts';
import { UserError } from '../../../src/errors.ts';
import { sha256 } from '../../../src/inputs/digest.ts';
import type { UncommittedChanges } from '../../../src/ports/source-control.ts';
import { temporaryFolder } from '../../support/folder.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

const patch = Uint8Array.from([0x2b, 0xff, 0x0a]);

/** A source control with these changes; notes what it is told to spare. */
function openWith(changes: UncommittedChanges | null, secrets: Record<string, string> = {}) {
  const spared: (readonly string[])[] = [];
  const control = {
    changes: async (except: readonly string[]) => {
      spared.push(except);
      return changes;
    },
  };
  const sourceControl = () => control;
  const variables = () => secrets;
  const open = { output: outputFolder(folder), sourceControl, variables } as unknown as Open;
  return { open, spared };
}

const changed = (...paths: readonly string[]) => ({ paths, patch: async () => patch });
const refusing = { allowsUncommitted: false };
const allowing = { allowsUncommitted: true };
const kept = () => join(folder, 'uncommitted.patch');

test.each([
  ['outside a repository', null, null],
  ['in a clean work tree', changed(), false],
])('%s nothing is refused, and no patch of an earlier run stays', async (_, changes, dirty) => {
  for (const plan of [refusing, allowing]) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(kept(), 'old');
    expect(await keepUncommitted(plan, [], openWith(changes).open)).toEqual({ dirty });
    expect(existsSync(kept())).toBe(false);
  }
});

async function refusal(...paths: readonly string[]): Promise<string> {
  const error = await keepUncommitted(refusing, [], openWith(changed(...paths)).open).catch(
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof UserError)) throw new Error('It was not refused.');
  expect(error.problems.map(({ code }) => code)).toEqual(['uncommitted-changes']);
  return error.problems[0]?.what ?? '';
}

test('changes are refused by their names, five of many, whatever is in them', async () => {
  expect(await refusal('a.py')).toBe(
    '1 file differs from the commit that was checked out: "a.py".',
  );
  expect(await refusal('a', 'line\nend')).toContain('2 files differ');
  expect(await refusal('a', 'line\nend')).toContain('"line\\nend"');
  const many = ['1', '2', '3', '4', '5', '6', '7'];
  expect(await refusal(...many)).toContain('"5" and 2 more.');
});

test('where they are allowed the patch is kept to the byte, with its digest', async () => {
  const { open } = openWith(changed('a.py'));
  expect(await keepUncommitted(allowing, [], open)).toEqual({
    dirty: true,
    changes: { path: kept(), digest: `sha256:${sha256(patch)}` },
  });
  expect(new Uint8Array(readFileSync(kept()))).toEqual(patch);
});

test('the output folder is spared, and what else is no code', async () => {
  const { open, spared } = openWith(null);
  await keepUncommitted(refusing, ['out/model', 'data/train.csv'], open);
  expect(spared).toEqual([[open.output.path(''), 'out/model', 'data/train.csv']]);
});

test('a difference that holds a secret is not kept', async () => {
  const text = new TextEncoder().encode('+token = "hf_abcdefghij"\n');
  const changes = { paths: ['a.py'], patch: async () => text };
  const { open } = openWith(changes, { HF_TOKEN: 'hf_abcdefghij' });
  await expect(keepUncommitted(allowing, [], open)).rejects.toMatchObject({
    problems: [{ code: 'secret-in-changes', what: expect.not.stringContaining('hf_') }],
  });
  expect(existsSync(kept())).toBe(false);
});
