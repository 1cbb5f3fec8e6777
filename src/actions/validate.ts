import { validate } from '../commands/validate.ts';
import { github } from '../host/github.ts';
import { run } from '../run.ts';

await run(validate, github);
