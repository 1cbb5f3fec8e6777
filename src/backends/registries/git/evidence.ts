import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type TagEvent, versionOf } from '../../../domain/model/gto/history.ts';
import { parseTrailers } from '../../../domain/model/gto/message.ts';
import { UserError } from '../../../errors.ts';
import type { Candidate, RegistryFile } from '../../../ports/model-registry.ts';
import { sourceBytes } from '../../files/source-bytes.ts';
import { blobFiles } from './files/blobs.ts';
import { checkFilePath, listTree } from './files/tree.ts';
import type { Identity } from './push.ts';
import type { Repository } from './repository.ts';
import { askGit, type Git } from './run-git.ts';

interface Signature {
  readonly identity: Identity;
  readonly at: number;
}

/** A commit of nothing but the evidence, outside of every branch; null where there is none. */
export async function writeEvidence(
  git: Git,
  { model, evidence }: Candidate,
  { identity, at }: Signature,
): Promise<string | null> {
  if (evidence.length === 0) return null;
  const lines: string[] = [];
  for (const file of evidence) {
    checkFilePath(file.path);
    const object = await askGit(git, ['hash-object', '-w', '--stdin'], sourceBytes(file));
    lines.push(`100644 ${object}\t${file.path}\0`);
  }
  const tree = await withIndex(git, async (indexed) => {
    await askGit(indexed, ['update-index', '-z', '--index-info'], lines.join(''));
    return askGit(indexed, ['write-tree']);
  });
  await checkWhole(git, tree, evidence);
  const who = `${identity} ${at} +0000`;
  const commit = `tree ${tree}\nauthor ${who}\ncommitter ${who}\n\nEvidence of ${model}\n`;
  return askGit(git, ['hash-object', '-t', 'commit', '-w', '--stdin'], commit);
}

/** Git passes over names that it does not take, such as `.git/x`, without a word. */
async function checkWhole(
  git: Git,
  tree: string,
  evidence: readonly RegistryFile[],
): Promise<void> {
  const kept = new Set((await listTree(git, tree)).map(({ path }) => path));
  const lost = evidence.find(({ path }) => !kept.has(path));
  if (!lost && kept.size === evidence.length) return;
  const path = lost?.path ?? '';
  throw new UserError('path-refused', {
    what: lost ? `git does not keep the evidence ${path}.` : 'Two files of evidence have one name.',
    why: 'All of the evidence is kept under its own name, or no version is registered.',
    next: 'Rename the file.',
    ...(lost && { file: path }),
  });
}

/** The files of the commit that the version's tag names, whatever its ref points at by now. */
export async function evidenceFiles(
  repository: Repository,
  registration: TagEvent,
): Promise<readonly RegistryFile[]> {
  const commit = parseTrailers(registration.message).Evidence;
  if (commit === undefined) return [];
  if (!/^[0-9a-f]{40,64}$/.test(commit) || !(await repository.hasCommit(commit))) {
    throw gone(registration, commit);
  }
  const entries = await listTree(repository.git, commit);
  return blobFiles(repository, entries);
}

/** An index of this run alone, beside the objects that nobody sees yet. */
function withIndex<Result>(git: Git, use: (git: Git) => Promise<Result>): Promise<Result> {
  const { GIT_OBJECT_DIRECTORY: quarantine, GIT_DIR: gitDir = '' } = git.variables;
  const index = join(quarantine ?? gitDir, `index-${randomUUID()}`);
  return use({ ...git, variables: { ...git.variables, GIT_INDEX_FILE: index } });
}

function gone(registration: TagEvent, commit: string): UserError {
  return new UserError('registry-broken', {
    what: `The evidence of ${registration.artifact} ${versionOf(registration)} is missing.`,
    why: `Its tag names the commit ${JSON.stringify(commit)}, which the repository does not have.`,
    next: `Restore the ref refs/contender/… of this version from a copy of the repository.`,
  });
}
