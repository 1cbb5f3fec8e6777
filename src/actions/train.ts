import { train } from '../commands/train.ts';
import { github } from '../host/github.ts';
import { run } from '../run.ts';

await run(train, github);
