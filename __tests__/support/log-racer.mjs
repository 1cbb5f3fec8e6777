// Takes one log after the other, each at a moment that others know: <folder> <first moment> <rounds>.
// Tells of each whether it got it (1) or not (0).
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { occupy } from '../../src/backends/training/local/job-file.ts';

const [folder, first, rounds] = process.argv.slice(2);
let answers = '';
for (let round = 0; round < Number(rounds); round += 1) {
  while (Date.now() < Number(first) + round * 25);
  const place = join(folder, String(round));
  mkdirSync(place, { recursive: true });
  answers += await occupy(join(place, 'train.log'), randomUUID()).then(
    () => 1,
    () => 0,
  );
}
process.stdout.write(answers);
// Whoever comes later must find this one alive.
setTimeout(() => undefined, 1_000);
