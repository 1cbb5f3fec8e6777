import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  ended,
  type Kill,
  lastStep,
  type Moment,
  moments,
  type Place,
  storedStep,
  survivors,
  type Temper,
  trainingPlace,
  undisturbed,
  writtenStep,
} from '../support/killed-training.ts';
import { runAction } from '../support/run-action.ts';

const tempers: readonly Temper[] = ['obedient', 'stubborn', 'forking'];
const kills: readonly Kill[] = ['SIGINT', 'SIGTERM', 'SIGKILL'];
/** Most of the time is spent waiting for a grace. */
const atOnce = 10;

interface Answer {
  readonly moment: string;
  readonly survivors: readonly string[];
  readonly said: string;
  /** The last step that the command had saved, and that the store holds. */
  readonly written: number | undefined;
  readonly stored: number | undefined;
  readonly next: {
    readonly exitCode: number | null;
    readonly resumed: string;
    readonly step: string;
  };
}

async function answerTo(moment: Moment, kill: Kill, temper: Temper): Promise<Answer> {
  const place = trainingPlace(temper);
  const { state, outcome } = await ended(place, moment, kill);
  // Without a word, a machine was shut down: then nothing runs afterwards.
  if (kill !== 'SIGKILL') await runAction('train', { cwd: place.cwd, after: state });
  const left = await survivors(place, kill === 'SIGKILL' ? 20 : 0);
  const [written, stored] = [writtenStep(place), storedStep(place)];
  const next = await undisturbed(place, 2);
  return {
    moment: moment.name,
    survivors: left,
    said: outcome ? `${outcome.verdict}: ${outcome.findings.map(({ rule }) => rule).join()}` : '',
    written,
    stored,
    next: {
      exitCode: next.exitCode,
      resumed: next.outputs.resumed ?? next.stdout,
      step: finalStep(place) ?? next.stdout,
    },
  };
}

/** What the model says of itself; undefined: there is none. */
function finalStep({ cwd }: Place): string | undefined {
  const file = join(cwd, 'model/step');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

async function answersTo(kill: Kill, temper: Temper): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  const waiting = [...moments];
  const work = async () => {
    for (let moment = waiting.shift(); moment; moment = waiting.shift()) {
      answers.push(await answerTo(moment, kill, temper));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return answers;
}

const cells = kills.flatMap((kill) => tempers.map((temper) => ({ kill, temper })));

test.each(cells)(
  '$kill at twenty moments of a training that is $temper leaves nothing behind, and the next attempt goes on',
  async ({ kill, temper }) => {
    const answers = await answersTo(kill, temper);
    expect(answers).toHaveLength(moments.length);
    for (const { moment, survivors: left, written, stored, next } of answers) {
      expect({ moment, left }).toEqual({ moment, left: [] });
      // What only the interval saves may be older.
      if (kill !== 'SIGKILL') expect({ moment, stored }).toEqual({ moment, stored: written });
      const resumed = stored === undefined ? '' : String(stored);
      expect({ moment, ...next }).toEqual({
        moment,
        exitCode: 0,
        resumed,
        step: String(lastStep),
      });
    }
    // The matrix is worth something only where some trainings had begun, and some had saved.
    expect(answers.filter(({ stored }) => stored !== undefined).length).toBeGreaterThan(3);
    if (kill === 'SIGKILL') return;
    expect(
      answers.filter(({ said }) => said.startsWith('errored: train-cancelled')).length,
    ).toBeGreaterThan(5);
  },
  300_000,
);
