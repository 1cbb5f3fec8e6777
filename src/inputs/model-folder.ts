import { createReadStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Problem, refuse, UserError } from '../errors.ts';
import type { OpenableFile } from './digest.ts';
import { unreadable } from './text-file.ts';

/** The files of a model: one file, or a folder with everything below it. Links are refused. */
export async function readModelFiles(path: string): Promise<readonly OpenableFile[]> {
  const problems: Problem[] = [];
  const root = await lstat(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  const files = root.isDirectory()
    ? await filesBelow(path, '', problems)
    : [await openable(path, basename(path), problems)];
  refuse(problems);
  const found = files.filter((file) => file !== undefined);
  if (found.length > 0) return found;
  throw new UserError('model-empty', {
    what: `The model folder ${path} is empty.`,
    why: 'A model without a file has nothing to evaluate or ship.',
    next: 'Let the training command write the model there, or correct the path.',
    file: path,
  });
}

async function filesBelow(
  root: string,
  below: string,
  problems: Problem[],
): Promise<(OpenableFile | undefined)[]> {
  const files: (OpenableFile | undefined)[] = [];
  const entries = await readdir(join(root, below), { withFileTypes: true }).catch(
    (error: unknown) => {
      throw unreadable(join(root, below), error);
    },
  );
  for (const entry of entries) {
    const relative = below ? `${below}/${entry.name}` : entry.name;
    if (entry.isDirectory()) files.push(...(await filesBelow(root, relative, problems)));
    else files.push(await openable(join(root, relative), relative, problems));
  }
  return files;
}

async function openable(
  path: string,
  relative: string,
  problems: Problem[],
): Promise<OpenableFile | undefined> {
  const status = await lstat(path);
  const why = refusal(status.isFile(), relative);
  if (!why) return { path: relative, size: status.size, open: () => createReadStream(path) };
  problems.push({
    code: 'model-file-refused',
    what: `The model file ${JSON.stringify(relative)} cannot be registered.`,
    why,
    next: 'Replace it by an ordinary file with a plain name.',
    file: path,
  });
  return undefined;
}

function refusal(isFile: boolean, relative: string): string | undefined {
  if (!isFile) return 'It is a link or a special file, whose content could change unnoticed.';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a line break would forge a manifest line
  if (/[\u0000-\u001f\u007f\\]/.test(relative)) {
    return 'Its name has a control character or a backslash, which could forge the manifest.';
  }
  return undefined;
}
