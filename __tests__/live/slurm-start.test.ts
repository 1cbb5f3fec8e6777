import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { cannotRun } from '../support/cannot-run.ts';
import { temporaryFolder } from '../support/folder.ts';
import { clusterScript, startSlurm } from '../support/live/slurm.ts';
import { layerOf } from '../support/live/slurm-suite.ts';

jest.setTimeout(60_000);

/** The script of the cluster with another word in the place of one of its own. */
function scriptWith(changes: Readonly<Record<string, string>>): string {
  let text = readFileSync(clusterScript, 'utf8');
  for (const [from, to] of Object.entries(changes)) {
    expect(text).toContain(from);
    text = text.replace(from, to);
  }
  const path = join(temporaryFolder(), 'cluster.sh');
  writeFileSync(path, text);
  return path;
}

const subject = 'the start of a Slurm for tests';
const found = layerOf('slurm');
if ('why' in found) cannotRun(subject, found.why);
else {
  describe(subject, () => {
    test.each([
      ['ends', { 'mariadbd --user': 'mariadbd --no-such --user' }, 'MariaDB has ended'],
      [
        'does not answer',
        { 'mariadbd --user': 'sleep 1000 # ', '$(date +%s) + 50': '$(date +%s) + 2' },
        'MariaDB does not answer',
      ],
    ])('fails with the reason where its database %s', async (_, changes, why) => {
      const starting = startSlurm(found.layer, temporaryFolder(), scriptWith(changes));
      await expect(starting).rejects.toThrow(`Slurm did not start: ${why}. Its log:\n`);
    });

    test('fails with what is known where there is nothing to start', async () => {
      const starting = startSlurm('/nowhere/layer.tar', temporaryFolder());
      await expect(starting).rejects.toThrow(
        'Slurm did not start: it did not say why. Its log:\nThere is none.',
      );
    });
  });
}
