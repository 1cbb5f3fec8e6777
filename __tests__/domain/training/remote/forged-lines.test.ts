import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { concludeJob } from '../../../../src/backends/training/remote/conclude.ts';
import { judgeUse } from '../../../../src/domain/training/gpu/use.ts';
import { JobReport } from '../../../../src/domain/training/remote/job-report.ts';
import { sha256 } from '../../../../src/inputs/digest.ts';
import { fakeDriver, h200 } from '../../../support/fake-driver.ts';
import { temporaryFolder } from '../../../support/folder.ts';
import { type Ran, runPrologue, shells } from '../../../support/run-prologue.ts';
import { jobIn } from '../../../support/training-contract.ts';

/** What a training can do that reads the words of the shell that started it. */
const mark = `mark=$(tr '\\0' '\\n' </proc/$PPID/cmdline | sed -n "s/^mark='\\([^']*\\)'.*/\\1/p")
[ -n "$mark" ] || { echo 'no mark'; exit 99; }
`;
const lies = `lie() { echo "contender: $mark $*"; }
hash() { printf %s "$1" | sha256sum | cut -d ' ' -f 1; }
grown() { lie use "$(hash "$1$2")" "$1"; }
read -r now rest </proc/uptime
sample="$now; 0, 90, 9000, 300, 60, 700, 8996"
`;
/** A whole script that never ran, and succeeded. */
const pretence = `lie start 1 "$now"
lie pledge "$(hash mine)"
lie gpu "7, GPU-made-up, 580, 1000, 1000, Made up"
lie begin 1 "$now"
grown "$sample" mine
lie end 0 "$now" mine
`;
/** Has neither the session nor the variables of the command, so that nobody finds it, and lies at last. */
const survivor = `echo "mark=$mark" >later.sh
cat >>later.sh <<'END'
sleep 6
${lies}${pretence}
END
env -i PATH="$PATH" setsid sh later.sh &
`;

describe.each(Object.entries(shells))(
  'a command that writes lines of its script in %s',
  (...[, shell]) => {
    /** As its cluster and we conclude. */
    function concluded({ code, report }: Ran) {
      const { demand } = jobIn('/nowhere', 'true');
      const end =
        code === 0
          ? { kind: 'succeeded' as const }
          : { kind: 'failed' as const, exitCode: code ?? 137 };
      return concludeJob(end, { report, demand, isCancelled: false });
    }

    test.concurrent.each([
      ['the last one', 'lie end 0 "$now"', 3],
      ['all of them', pretence, 3],
      ['the last one, and kills its script', 'lie end 0 "$now"; kill -s KILL $PPID', 137],
    ])('makes no success of a failure by %s', async (_case, lines, exitCode) => {
      const ran = await runPrologue({ command: `${mark}${lies}${lines}\nexit 3` }, { shell });
      expect(ran.text).toBe('');
      expect(concluded(ran)).toEqual({ kind: 'failed', exitCode });
    });

    /** Cards that hold more as soon as somebody writes the file `busy`. */
    async function onCard(command: string) {
      const [idle, busy] = ['4', '1004'].map((used) => {
        return fakeDriver({ cards: [{ ...h200, 'memory.used': used }] });
      });
      const folder = temporaryFolder();
      const tool = join(folder, 'nvidia-smi');
      const chosen = `[ ! -e '${folder}/busy' ] || exec '${busy}/nvidia-smi' "$@"`;
      writeFileSync(tool, `#!/bin/sh\n${chosen}\nexec '${idle}/nvidia-smi' "$@"\n`);
      chmodSync(tool, 0o755);
      const variables = { PATH: `${folder}:${process.env.PATH}`, FOLDER: folder };
      const ran = await runPrologue({ command, gpus: 1 }, { shell, variables });
      expect(concluded(ran)).toEqual({ kind: 'succeeded' });
      const { gpus } = ran.report.resources();
      if (!gpus) throw new Error('It told nothing of its cards.');
      return { findings: judgeUse(gpus, { count: 1, memoryGib: null }) };
    }

    test.concurrent('that a card was used is told by its script', async () => {
      const { findings } = await onCard('touch "$FOLDER/busy"; sleep 2.5');
      expect(findings).toEqual([]);
    }, 40_000);

    test.concurrent.each([
      ['samples', 'lie use 0 "$sample"; grown "$sample" mine; grown "$sample" ""; sleep 2.5'],
      ['a whole script', `${pretence}sleep 2.5`],
      ['a whole script after the end of ours', survivor],
    ])(
      'proves no use of a card by %s',
      async (_case, lines) => {
        const { findings } = await onCard(`${mark}${lies}${lines}`);
        expect(findings).toMatchObject([{ level: 'error' }]);
      },
      40_000,
    );
  },
);

test('nor does a script that was made up before its machine was taken away', () => {
  const report = new JobReport(sha256);
  const script = (secret: string, grown: number) => {
    const sample = `2; 0, 90, 9000, 300, 60, 700, ${grown}`;
    const seal = sha256(`${sample}${secret}`);
    for (const line of ['start 1 1', `pledge ${sha256(secret)}`, 'gpu 0, GPU-1', 'begin 1 1']) {
      report.take(line);
    }
    report.take(`use ${seal} ${sample}`);
    return { end: () => report.take(`end 0 3 ${secret}`) };
  };
  script('first', 0);
  script('made up', 8996).end();
  script('second', 0).end();
  expect(report.resources().gpus?.cards).toMatchObject([{ index: 0, grownMemory: 0 }]);
});

test('cards of which nothing can be proven are not trained on', async () => {
  const driver = fakeDriver({ cards: [h200] });
  const folder = temporaryFolder();
  for (const name of ['date', 'uname', 'mkdir', 'head', 'sed', 'grep', 'sleep', 'node', 'env']) {
    const place = execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
    symlinkSync(place, join(folder, name));
  }
  const variables = { PATH: `${driver}:${folder}` };
  const { report } = await runPrologue({ command: 'echo never', gpus: 1 }, { variables });
  expect(report.hindrance).toEqual({ kind: 'unfit', words: ['unsealed'] });
});
