import { report } from '../commands/report.ts';
import { github } from '../host/github.ts';
import { run } from '../run.ts';

await run(report, github);
