import { appendFile, readFile } from 'node:fs/promises';
import type { TestSetUse } from '../../domain/comparison/uses/test-set-use.ts';
import { UserError } from '../../errors.ts';
import type { TestSetUseList } from '../../ports/test-set-uses.ts';
import { useLine, usesIn } from './use-lines.ts';

/**
 * A file of its own beside the ledger: a use proves nothing, so it has no place in the chain that
 * must never break. Two runs that write at once write two lines, and equal ones count once.
 */
export function fileUses(ledger: string): TestSetUseList {
  const path = `${ledger.replace(/\.jsonl$/, '')}.uses.jsonl`;
  return {
    read: async () => usesIn((await textOf(path)) ?? unreadable),
    add: (added) => append(path, added),
  };
}

/** A line that no use is written like. */
const unreadable = '?';

/** Undefined where there is a file that cannot be read. */
async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? '' : undefined;
  }
}

async function append(path: string, added: TestSetUse): Promise<void> {
  const line = useLine(added);
  const text = await textOf(path);
  // A line that a crash cut off must not swallow this one.
  const start = text === undefined || text === '' || text.endsWith('\n') ? '' : '\n';
  try {
    await appendFile(path, `${start}${line}\n`);
  } catch (error) {
    throw new UserError(
      'uses-unwritable',
      {
        what: `Cannot write to ${path}, the list of the uses of test sets.`,
        why: `The system answered ${(error as NodeJS.ErrnoException).code ?? String(error)}.`,
        next: 'Allow writing there, so that later runs count this one.',
        file: path,
      },
      { cause: error },
    );
  }
}
