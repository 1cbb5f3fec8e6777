import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { watchNvidia } from '../../../src/backends/gpu/watch.ts';
import { temporaryFolder } from '../../support/folder.ts';

/** A tool that does this when it is asked to watch. */
async function watch(script: string) {
  const folder = temporaryFolder();
  const path = join(folder, 'nvidia-smi');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return watchNvidia({ PATH: `${folder}:/usr/bin:/bin` });
}

const line = 'echo "0, 0, 4, 80, 30"';

test.each([
  ['goes on', `${line}; exec sleep 30`, true],
  ['was killed twice', `${line}; kill -9 $$`, false],
  ['ended twice', `${line}; exit 0`, false],
  ['tells nothing before the training begins', `sleep 5.3; ${line}; exec sleep 30`, false],
])('a watch whose tool %s', async (_, script, complete) => {
  const running = await watch(script);
  await sleep(800);
  expect(running.stop().complete).toBe(complete);
});

test('a tool that has been silent for five seconds tells nothing of the end', async () => {
  const running = await watch(`${line}; exec sleep 30`);
  await sleep(5_200);
  expect(running.stop()).toMatchObject({ complete: false, cards: [{ samples: 1 }] });
});
