import { createHash } from 'node:crypto';
import { cpSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './folder.ts';
import { runCli } from './run-cli.ts';
import type { EndedProcess } from './run-node.ts';

/** The commands that made the project, with what each of them said. */
export interface WineProject {
  readonly folder: string;
  readonly runs: readonly (EndedProcess & { readonly words: string })[];
}

/** The way of three models: the first one is champion, the others are registered and may follow it. */
const way = [
  'validate',
  train(400),
  'register',
  'promote --stage production --reason first',
  train(399),
  'compare',
  'register',
  train(398),
  'compare',
  'register',
  'report',
  'check',
  'ledger verify',
];

/** The wine example, with 400 rows of each data set so that it is fast, after a good run of everything. */
export async function wineProject(): Promise<WineProject> {
  const folder = temporaryFolder();
  cpSync('examples/wine-quality', folder, { recursive: true, filter: isSource });
  for (const name of ['data/train.csv', 'data/eval.csv']) {
    rewrite(join(folder, name), (text) => `${text.split('\n').slice(0, 401).join('\n')}\n`);
  }
  rewrite(join(folder, 'contracts/wine.yml'), (text) =>
    text.replace('EqualTo: 1000', 'EqualTo: 400'),
  );
  rewrite(join(folder, 'contender.yml'), (text) => text.replace('at-least: 0.78', 'at-least: 0.7'));
  const runs: (EndedProcess & { words: string })[] = [];
  for (const words of way) {
    const run = await runCli(
      [...words.matchAll(/"([^"]*)"|\S+/g)].map(([all, inner]) => inner ?? all),
      {
        cwd: folder,
      },
    );
    runs.push({ ...run, words });
  }
  return { folder, runs };
}

/** A text file, changed in place. */
export function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** The digest of every file below a folder; a file that comes, goes or changes makes a difference. */
export function contentsOf(folder: string): Readonly<Record<string, string>> {
  const files = globSync('**/*', { cwd: folder }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((name) => {
      return [
        name,
        createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex'),
      ];
    }),
  );
}

function train(steps: number): string {
  const config = `sed 's/400/${steps}/' configs/logistic.json > configs/now.json`;
  return `train --seed 1 --run "${config} && '${process.execPath}' train.mjs --config configs/now.json"`;
}

function isSource(path: string): boolean {
  return !/(contender-output|\/out|\/registry)$/.test(path);
}
