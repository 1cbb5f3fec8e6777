import type { RegistryFile } from '../ports/model-registry.ts';
import type { Open } from './command.ts';

const intervalMs = 10_000;

/** The same files; whoever hands over much of them is told every ten seconds how far it is. */
export function withProgress(
  files: readonly RegistryFile[],
  { progress, now }: Pick<Open, 'progress' | 'now'>,
): readonly RegistryFile[] {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let sent = 0;
  let told = now().getTime();
  const count = (bytes: number) => {
    sent += bytes;
    const at = now().getTime();
    if (at - told < intervalMs) return;
    told = at;
    // A file that had to be sent again counts again, but never as more than all.
    progress(`Handed ${megabytes(Math.min(sent, total))} of ${megabytes(total)} to the registry.`);
  };
  return files.map((file) => ({
    ...file,
    async *open() {
      for await (const chunk of file.open()) {
        count(chunk.byteLength);
        yield chunk;
      }
    },
  }));
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toLocaleString('en-US', { maximumFractionDigits: 0 })} MB`;
}
