import { compare } from '../commands/compare.ts';
import { github } from '../host/github.ts';
import { run } from '../run.ts';

await run(compare, github);
