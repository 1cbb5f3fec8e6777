import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Problem, refuse } from '../errors.ts';
import type { OpenableFile } from './digest.ts';
import { unreadable } from './text-file.ts';

/** Every file of a table, its log included; a link would lead out of what is hashed. */
export async function readTableFiles(table: string): Promise<readonly OpenableFile[]> {
  const folder = table.endsWith('.json')
    ? dirname(dirname(table))
    : table.replace(/(?<=.)\/+$/, '');
  const options = { recursive: true, withFileTypes: true } as const;
  const entries = await readdir(folder, options).catch((error: unknown) => {
    throw unreadable(folder, error);
  });
  const inside = entries.filter((entry) => !entry.isDirectory());
  refuse(inside.filter((entry) => !entry.isFile()).map(noFile));
  return Promise.all(
    inside.map(async ({ parentPath, name }) => {
      const path = `${parentPath}/${name}`;
      const { size } = await stat(path);
      return { path, size, open: () => createReadStream(path) };
    }),
  );
}

function noFile({ parentPath, name }: { parentPath: string; name: string }): Problem {
  const path = `${parentPath}/${name}`;
  return {
    code: 'data-no-file',
    what: `${path} is no file.`,
    why: 'A link or a special file in a table could change its content unnoticed.',
    next: 'Copy the table with its files.',
    file: path,
  };
}
