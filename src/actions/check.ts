import { check } from '../commands/check.ts';
import { github } from '../host/github.ts';
import { run } from '../run.ts';

await run(check, github);
