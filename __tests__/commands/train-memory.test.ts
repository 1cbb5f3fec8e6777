import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, expect } from '@jest/globals';
import { testUnless } from '../support/cannot-run.ts';
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

const limited = testUnless(
  limit ? undefined : 'needs a control group with a limit of memory, which takes root or sudo',
);

const eaters = [
  ['itself', `exec ${process.execPath} -e "${eater}"`],
  ['as a child of its shell', `${process.execPath} -e "${eater}"; exit $?`],
] as const;

for (const [how, command] of eaters) {
  limited(
    `a command that eats all memory ${how} has failed, and the finding names it`,
    async () => {
      const { outcome, record } = await trained(command);
      expect(outcome).toMatchObject({ verdict: 'failed', exitCode: 1 });
      expect(record.end).toEqual({ kind: 'out-of-memory' });
      expect(outcome.findings[0]).toMatchObject({
        rule: 'train-out-of-memory',
        message: expect.stringContaining('ran out of memory'),
      });
    },
  );
}

limited('a command that is killed for another reason is not said to lack memory', async () => {
  const { record } = await trained('kill -s KILL $$');
  expect(record.end).toEqual({ kind: 'killed', signal: 'SIGKILL' });
});
