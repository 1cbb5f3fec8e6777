import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { projectFolder } from '../../support/run-node.ts';
import type { Where } from './place.ts';

/** Registers a file of so many MiB, in a process of its own; its largest resident memory in MiB. */
const program = `
import { createHash } from 'node:crypto';
import { renderManifest } from './src/domain/model/manifest.ts';
import { openMlflow } from './src/backends/registries/mlflow/registry.ts';
const [url, model, count] = process.argv.slice(1);
const piece = Buffer.alloc(1024 * 1024, 7);
const size = Number(count) * piece.length;
const open = async function* () {
  for (let index = 0; index < Number(count); index += 1) yield piece;
};
const hash = createHash('sha256');
for await (const chunk of open()) hash.update(chunk);
const text = renderManifest([{ path: 'weights.bin', size, sha256: hash.digest('hex') }]);
const digest = 'sha256:' + createHash('sha256').update(text).digest('hex');
const registry = openMlflow('mlflow:' + url, () => undefined);
const { version } = await registry.register({
  model, digest, runId: 'run-1', commit: null, registeredAt: new Date().toISOString(),
  files: [{ path: 'weights.bin', size, open }], evidence: [],
});
console.log(JSON.stringify({ version: version.version, peak: process.resourceUsage().maxRSS / 1024 }));
process.exit(0);
`;

export function sizeCases(where: Where): void {
  test('1 GiB goes up and is read back in less than 300 MiB of memory', async () => {
    const words = [where().url, `large ${randomUUID()}`, '1024'];
    const flags = ['--no-warnings', '--input-type=module-typescript', '-e', program];
    const child = spawn(process.execPath, [...flags, ...words], {
      cwd: projectFolder,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const output = Buffer.concat(await child.stdout.toArray()).toString('utf8');
    const { version, peak } = JSON.parse(output) as { version: string; peak: number };
    expect(version).toBe('1');
    expect(peak).toBeLessThan(300);
  }, 300_000);
}
