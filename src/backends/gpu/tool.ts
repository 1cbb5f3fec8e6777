import { spawn } from 'node:child_process';
import { programOn } from '../program.ts';
import { signalGroup } from '../training/local/warden.ts';

/** How one call of a driver's tool went. */
export type ToolAnswer =
  | { readonly kind: 'answered'; readonly exitCode: number; readonly text: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'hung' };

type Variables = Readonly<Record<string, string>>;

/** A tool that prints more than this is not the one that we know. */
const mostBytes = 4 * 1024 * 1024;

/**
 * Runs a tool of the driver and gives up in time, also where a sick driver keeps the process beyond
 * SIGKILL: nobody waits for its end then, and it keeps nothing of ours alive.
 */
export function askTool(
  [program = '', ...words]: readonly string[],
  { environment, timeoutMs }: { readonly environment: Variables; readonly timeoutMs: number },
): Promise<ToolAnswer> {
  // Most machines have none of the tools.
  if (programOn(environment.PATH, program) === null) return Promise.resolve({ kind: 'missing' });
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      windowsHide: true,
    });
    const [told, warned]: [Buffer[], Buffer[]] = [[], []];
    let size = 0;
    const letGo = () => {
      clearTimeout(timer);
      if (child.pid !== undefined) signalGroup(child.pid, 'KILL');
      for (const stream of [child.stdout, child.stderr]) stream.destroy();
      child.unref();
    };
    const timer = setTimeout(() => {
      letGo();
      resolve({ kind: 'hung' });
    }, timeoutMs);
    const keep = (chunks: Buffer[]) => (chunk: Buffer) => {
      size += chunk.length;
      if (size <= mostBytes) chunks.push(chunk);
    };
    child.stdout.on('data', keep(told));
    child.stderr.on('data', keep(warned));
    child.once('error', () => {
      clearTimeout(timer);
      resolve({ kind: 'missing' });
    });
    child.once('close', (exitCode) => {
      clearTimeout(timer);
      resolve({
        kind: 'answered',
        exitCode: exitCode ?? 255,
        // A warning beside an answer is no part of it; of a failure both may tell.
        text: Buffer.concat(exitCode === 0 ? told : [...told, ...warned]).toString('utf8'),
      });
    });
  });
}
