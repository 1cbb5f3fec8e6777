import type { CheckpointKey } from './key.ts';
import { bytesOf, type CheckpointManifest, checkpointLimits } from './manifest.ts';
import type { CheckpointRefusal } from './refusal.ts';
import { isUnfinished } from './unit.ts';

/** Why this training may not go on from a checkpoint, by its manifest alone; undefined: it may. */
export function judgeManifest(
  manifest: CheckpointManifest,
  wanted: CheckpointKey,
): CheckpointRefusal | undefined {
  return judgeKey(manifest.key, wanted) ?? judgeFiles(manifest);
}

/** Trust comes first: of a stranger's checkpoint nothing else matters. */
function judgeKey(found: CheckpointKey, wanted: CheckpointKey): CheckpointRefusal | undefined {
  if (found.trust !== wanted.trust) {
    return {
      code: 'checkpoint-other-trust',
      why: `It was saved by a run of the trust level ${found.trust}, and this one is ${wanted.trust}: a checkpoint is code to whoever loads it.`,
    };
  }
  const parts = differingParts(found, wanted);
  if (parts.length === 0) return undefined;
  return {
    code: 'checkpoint-other-configuration',
    why: `It belongs to another training: ${parts.join(', ')}.`,
  };
}

function differingParts(found: CheckpointKey, wanted: CheckpointKey): readonly string[] {
  const short = (commit: string | null) => commit?.slice(0, 12) ?? 'none';
  return [
    ...(found.model === wanted.model ? [] : [`the model is ${JSON.stringify(found.model)}`]),
    ...(found.commit === wanted.commit
      ? []
      : [`the commit is ${short(found.commit)}, not ${short(wanted.commit)}`]),
    ...(found.configuration === wanted.configuration
      ? []
      : ['the command or what it is given differs']),
    ...(found.data === wanted.data ? [] : ['the data differ']),
  ];
}

/** The files and their paths are a stranger's until they are judged. */
function judgeFiles(manifest: CheckpointManifest): CheckpointRefusal | undefined {
  const { files, unit } = manifest;
  const { files: mostFiles, bytes: mostBytes } = checkpointLimits;
  const bytes = bytesOf(manifest);
  if (files.length > mostFiles || bytes > mostBytes) {
    return {
      code: 'checkpoint-too-large',
      why: `It has ${files.length} files and ${bytes} bytes; at most ${mostFiles} files and ${mostBytes} bytes are taken.`,
    };
  }
  if (files.length === 0) {
    return { code: 'checkpoint-truncated', why: 'Its manifest names no file.' };
  }
  const odd = files.find(({ path }) => !isInside(path, unit));
  if (odd || !isName(unit) || isUnfinished(unit)) {
    return pathRefused(odd?.path ?? unit, 'It could be written outside of the checkpoint folder.');
  }
  const twice = firstClash(files.map(({ path }) => path));
  return twice === undefined
    ? undefined
    : pathRefused(twice, 'The manifest names it twice, or as a file and as a folder.');
}

/** A path in a message is quoted, so that nothing in it can pose as words of ours. */
export function pathRefused(path: string, why: string): CheckpointRefusal {
  const code = 'checkpoint-path-refused';
  return { code, why: `The path ${JSON.stringify(path.slice(0, 200))} is refused. ${why}` };
}

function isInside(path: string, unit: string): boolean {
  const names = path.split('/');
  return names[0] === unit && names.every(isName);
}

/** One name of a path that means the same on every system, and leads nowhere else. */
export function isName(name: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a name with a line break would forge a log line
  const isPlain = !/[\u0000-\u001f\u007f/\\]/.test(name);
  return isPlain && name !== '' && name !== '.' && name !== '..' && name.isWellFormed();
}

/** A path that is there twice, or that is a folder of another one. */
function firstClash(paths: readonly string[]): string | undefined {
  const known = new Set(paths);
  if (known.size < paths.length) return paths.find((path, index) => paths.indexOf(path) !== index);
  return paths.find((path) => {
    const above = path.split('/').slice(0, -1);
    return above.some((_, index) => known.has(above.slice(0, index + 1).join('/')));
  });
}
