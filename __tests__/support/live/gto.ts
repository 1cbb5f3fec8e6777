import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gitEnvironment } from '../git-repository.ts';

const oracle = fileURLToPath(new URL('gto-oracle.py', import.meta.url));

/** The real `gto` and `dvc`, and what their own code answers. */
export interface GtoPrograms {
  gto(folder: string, ...words: readonly string[]): string;
  dvc(folder: string, ...words: readonly string[]): string;
  /** Asks GTO's own code; `of` are the arguments of the function in gto-oracle.py. */
  ask<Answer>(question: string, ...of: readonly unknown[]): Answer;
}

/** `bin` is the folder of their programs; `more` are variables besides those of every test. */
export function gtoPrograms(bin: string, more: Readonly<Record<string, string>> = {}): GtoPrograms {
  const env = { ...gitEnvironment, ...more, PATH: `${bin}:${gitEnvironment.PATH}` };
  const run = (program: string, cwd: string, words: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(join(bin, program), words, {
      cwd,
      env,
      encoding: 'utf8',
    });
    if (status === 0) return stdout.trim();
    throw new Error(`${program} ${words.join(' ')} exited with ${status}: ${stdout}${stderr}`);
  };
  return {
    gto: (folder, ...words) => run('gto', folder, words),
    dvc: (folder, ...words) => run('dvc', folder, words),
    ask: (question, ...of) =>
      JSON.parse(
        execFileSync(join(bin, 'python'), [oracle], {
          env,
          input: JSON.stringify({ ask: question, of }),
          encoding: 'utf8',
          maxBuffer: 64 * 1024 * 1024,
        }),
      ),
  };
}
