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
  return watchNvidia({ PATH: `${folder}:/usr/bin:/bin` }, [0]);
}

const line = 'echo "0, 0, 4, 80, 30, 700"';

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

test('a tool that dies is started once more; when it dies again, it is said since when nothing is known', async () => {
  const running = await watch(`${line}; sleep 0.5; exit 1`);
  await sleep(1_800);
  const { complete, lostAt, cards } = running.stop();
  expect(complete).toBe(false);
  expect(lostAt).toBeGreaterThan(0.4);
  expect(lostAt).toBeLessThan(1.5);
  expect(cards).toMatchObject([{ samples: 2, energy: null }]);
});

test('a tool that died once tells on: the second goes on with the same cards and energy', async () => {
  const running = await watch(
    `[ -e "$0.again" ] && { ${line}; exec sleep 30; }; touch "$0.again"; ${line}; exit 1`,
  );
  await sleep(800);
  const { complete, lostAt, cards } = running.stop();
  expect({ complete, lostAt, samples: cards[0]?.samples }).toEqual({
    complete: true,
    lostAt: undefined,
    samples: 2,
  });
  expect(cards[0]?.energy).toBeGreaterThan(0);
});

test('the energy so far is at most what the card may draw, and only cards of the command count', async () => {
  const other = 'echo "1, 99, 9000, 600, 60, 700"';
  const running = await watch(`${line}; ${other}; exec sleep 30`);
  await sleep(1_000);
  const most = running.energyAtMost() ?? Number.NaN;
  expect(most).toBeGreaterThan((0.9 * 700) / 3600);
  expect(most).toBeLessThan((3 * 700) / 3600);
  const { cards, series } = running.stop();
  expect(cards.map(({ index }) => index)).toEqual([0]);
  expect(series.map(({ name, points }) => [name, points])).toEqual([
    ['GPU 0 utilisation', [[0, 0]]],
    ['GPU 0 memory', [[0, 4]]],
    ['GPU 0 power', [[0, 80]]],
    ['GPU 0 temperature', [[0, 30]]],
  ]);
});

test('where no card told anything, the energy is unknown', async () => {
  const running = await watch('exit 9');
  expect(running.energyAtMost()).toBeNull();
  expect(running.stop()).toMatchObject({ complete: false, cards: [], series: [] });
});
