import { afterTraining } from '../commands/training/after.ts';
import { github } from '../host/github.ts';
import { runAfter } from '../run.ts';

await runAfter(afterTraining, github);
