import { register } from '../commands/register.ts';
import { github } from '../host/github.ts';
import { run } from '../run.ts';

await run(register, github);
