import { randomUUID } from 'node:crypto';
import { renderMessage, type Trailers } from '../../../domain/model/gto/message.ts';
import type { PlannedTag } from '../../../domain/model/gto/plan.ts';
import { renderTagName } from '../../../domain/model/gto/tag-name.ts';
import { UserError } from '../../../errors.ts';
import { unreachable } from './remote.ts';
import type { Repository } from './repository.ts';
import { askGit, firstWords, type Git, runGit } from './run-git.ts';

/** A new object under a new name. */
export interface NewRef {
  readonly ref: string;
  readonly object: string;
}

/** `lost`: git does not say that all arrived, and part of it or the answer alone may be missing. */
export type Pushed = 'written' | 'taken' | 'lost';

/** `Name <mail>`, as a tagger. */
export type Identity = string;

/** What a tag says besides its name. */
export interface TagText {
  readonly identity: Identity;
  /** A line for people. */
  readonly line: string;
  readonly trailers: Trailers;
}

/**
 * Writes the object of an annotated tag; nobody sees it before it is pushed. Its claim makes it
 * unlike any other: of two equal objects git would take both, and both writers would think they won.
 */
export async function writeTag(
  git: Git,
  planned: PlannedTag,
  { identity, line, trailers }: TagText,
): Promise<NewRef> {
  const tag = renderTagName(planned);
  const message = renderMessage(line, { ...trailers, Claim: randomUUID() });
  const lines = [
    `object ${planned.commit}`,
    'type commit',
    `tag ${tag}`,
    `tagger ${identity} ${planned.at} +0000`,
    '',
    message,
  ];
  const object = await askGit(git, ['hash-object', '-t', 'tag', '-w', '--stdin'], lines.join('\n'));
  return { ref: `refs/tags/${tag}`, object };
}

/**
 * Creates all refs or none. What became of it is judged by what the other side has afterwards, not
 * by the words of one server or another: only a name that is there with another object was taken.
 */
export async function push(
  repository: Repository,
  git: Git,
  refs: readonly NewRef[],
): Promise<Pushed> {
  const words = ['push', '--atomic', '--porcelain', '--no-verify', '--', repository.pushTo];
  const updates = refs.map(({ ref, object }) => `${object}:${ref}`);
  const answer = await runGit(git, [...words, ...updates]);
  if (answer.code === 0) return 'written';
  const there = await refsThere(repository, git, refs);
  const matching = refs.filter(({ ref, object }) => there.get(ref) === object);
  if (matching.length === refs.length) return 'written';
  if (refs.some(({ ref }) => there.has(ref))) return 'taken';
  const said = `${answer.stdout.toString('utf8')}\n${answer.stderr}`;
  if (/does not support --atomic/.test(said)) throw notAtomic(repository);
  if (/cannot lock ref|already exists|reference already exists|failed to update ref/.test(said)) {
    return 'lost';
  }
  if (/^! |remote rejected/m.test(said)) throw refused(repository, said);
  if (/hung up|connection|timed out|early EOF|disconnect|returned error: 5/i.test(said))
    return 'lost';
  throw unreachable(repository.name, answer);
}

function notAtomic({ name }: Repository): UserError {
  return new UserError('registry-unsupported', {
    what: `The repository ${name} cannot be a registry.`,
    why: 'Its server takes no atomic push, so that of two tags one might be written alone.',
    next: 'Allow it there (receive.advertiseAtomic), or use another registry.',
  });
}

async function refsThere(
  { pushTo, name }: Repository,
  git: Git,
  refs: readonly NewRef[],
): Promise<ReadonlyMap<string, string>> {
  const answer = await runGit(git, ['ls-remote', '--', pushTo, ...refs.map(({ ref }) => ref)]);
  if (answer.code !== 0) throw unreachable(name, answer);
  const lines = answer.stdout.toString('utf8').trim().split('\n');
  return new Map(lines.map((line) => [line.split('\t')[1] ?? '', line.split('\t')[0] ?? '']));
}

function refused({ name }: Repository, said: string): UserError {
  const reasons = said.split('\n').filter((line) => line.startsWith('!'));
  const [, reason] = /\((.+)\)\s*$/.exec(reasons.find((line) => !/atomic/.test(line)) ?? '') ?? [];
  const words = said
    .split('\n')
    .filter((line) => line.startsWith('remote:'))
    .map((line) => line.slice('remote:'.length).trim())
    .join(' ')
    .trim();
  return new UserError('registry-forbidden', {
    what: `The repository ${name} refuses the new tags.`,
    why: firstWords(`It says: ${[words, reason ?? 'rejected'].filter(Boolean).join(' – ')}.`),
    next: 'Allow this user to create tags of this model (rulesets, protected tags, contents: write); forbid everyone to change or delete them.',
  });
}
