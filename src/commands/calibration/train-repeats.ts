import { UserError } from '../../errors.ts';
import type { Open } from '../command.ts';
import { train } from '../train.ts';

interface Trained {
  readonly policy: string;
  readonly repeats: number;
}

/**
 * Trains as the policy says with the seeds 1, 2, … and hands over each run record before the next
 * run overwrites what it wrote.
 */
export async function trainRepeats<T>(
  { policy, repeats }: Trained,
  open: Open,
  read: (record: string) => Promise<T>,
): Promise<readonly T[]> {
  const found: T[] = [];
  for (let seed = 1; seed <= repeats; seed += 1) {
    open.progress(`Training ${seed} of ${repeats}.`);
    const inputs = train.inputs.parse({ policy, seed: String(seed) });
    const { verdict, title } = await train.run(inputs, open);
    if (verdict !== 'passed') throw untrained(seed, title);
    found.push(await read(open.output.path('run-record.json')));
  }
  return found;
}

function untrained(seed: number, title: string): UserError {
  return new UserError('calibrate-training', {
    what: `The training with seed ${seed} did not succeed.`,
    why: `${title}.`,
    next: 'Make the training succeed with every seed, as "contender train --seed" runs it.',
  });
}
