import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { temporaryFolder } from '../../../support/folder.ts';
import { runPrologue, shells } from '../../../support/run-prologue.ts';

describe.each(Object.entries(shells))(
  'what was brought to the machine of a job in %s',
  (_name, shell) => {
    const brought = () => join(temporaryFolder(), 'brought');
    /** As a store does it. */
    const bring = (path: string) => `leave="rm -rf '${path}'"; mkdir '${path}'`;

    test('is there for the command and for the lines after it', async () => {
      const path = brought();
      const look = `[ -d '${path}' ] && echo there`;
      const ran = await runPrologue({ before: bring(path), command: look, after: look }, { shell });
      expect([ran.code, ran.text]).toEqual([0, 'there\nthere\n']);
      expect(existsSync(path)).toBe(false);
    });

    test.each([
      ['when the command fails', { command: 'exit 3' }, 3],
      ['when its folder is not there', { directory: '/nowhere' }, 70],
      ['when the smoke test fails', { smokeTest: 'exit 1' }, 69],
    ])('goes with it %s', async (_case, wishes, code) => {
      const path = brought();
      const ran = await runPrologue({ before: bring(path), ...wishes }, { shell });
      expect([ran.code, existsSync(path)]).toEqual([code, false]);
    });

    test('goes with it when not all of it came', async () => {
      const path = brought();
      const { report } = await runPrologue({ before: `${bring(path)}; exit 70` }, { shell });
      expect([report.hindrance?.kind, existsSync(path)]).toEqual(['unready', false]);
    });

    test.each(['SIGTERM', 'SIGINT'] as const)(
      'goes with it at %s before the command',
      async (signal) => {
        const path = brought();
        const ran = await runPrologue(
          { before: `${bring(path)}; echo ready; sleep 0.5`, command: 'echo never' },
          { shell, listen: (text, child) => void (text === 'ready\n' && child.kill(signal)) },
        );
        expect([ran.code, ran.text, existsSync(path)]).toEqual([143, 'ready\n', false]);
      },
    );

    test.each([
      ['the command runs', { command: 'echo ready; sleep 60' }],
      ['the results travel', { after: 'echo ready; exec sleep 5 >/dev/null 2>&1' }],
    ])('goes within a moment after a kill while %s', async (_case, wishes) => {
      const path = brought();
      await runPrologue(
        { before: bring(path), ...wishes },
        { shell, listen: (text, child) => void (text === 'ready\n' && child.kill('SIGKILL')) },
      );
      for (let looks = 0; looks < 50 && existsSync(path); looks += 1) await sleep(100);
      expect(existsSync(path)).toBe(false);
    });
  },
);
