import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { temporaryFolder } from '../support/folder.ts';
import { memoryLimit } from '../support/memory-limit.ts';

const limit = memoryLimit(400 * 1024 ** 2);
afterAll(() => limit?.remove());

const cli = resolve(process.env.CONTENDER_DIST ?? 'dist', 'cli.js');
const eater = 'const all = []; for (;;) all.push(Buffer.alloc(2 ** 24, 1));';

async function trained(command: string) {
  const cwd = temporaryFolder();
  const words = ['train', '--json', '--model', 'wine', '--run', command];
  const said = await limit?.run([process.execPath, cli, ...words], { cwd });
  const record = JSON.parse(readFileSync(join(cwd, 'contender-output/run-record.json'), 'utf8'));
  return { outcome: JSON.parse(said ?? ''), record };
}

const limited = limit ? test : test.skip;

limited.each([
  ['itself', `exec ${process.execPath} -e "${eater}"`],
  ['as a child of its shell', `${process.execPath} -e "${eater}"; exit $?`],
])(
  'a command that eats all memory %s has failed, and the finding names the memory',
  async (_, command) => {
    const { outcome, record } = await trained(command);
    expect(outcome).toMatchObject({ verdict: 'failed', exitCode: 1 });
    expect(record.end).toEqual({ kind: 'out-of-memory' });
    expect(outcome.findings[0]).toMatchObject({
      rule: 'train-out-of-memory',
      message: expect.stringContaining('ran out of memory'),
    });
  },
);

limited('a command that is killed for another reason is not said to lack memory', async () => {
  const { record } = await trained('kill -s KILL $$');
  expect(record.end).toEqual({ kind: 'killed', signal: 'SIGKILL' });
});
