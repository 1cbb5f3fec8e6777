import { promote } from '../commands/promote.ts';
import { github } from '../host/github.ts';
import { run } from '../run.ts';

await run(promote, github);
