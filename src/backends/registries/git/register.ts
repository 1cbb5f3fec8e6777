import { setTimeout as sleep } from 'node:timers/promises';
import {
  type GtoHistory,
  isDeprecated,
  registeredIn,
  type TagEvent,
  versionOf,
} from '../../../domain/model/gto/history.ts';
import { parseTrailers } from '../../../domain/model/gto/message.ts';
import { type PlannedTag, planRegistration } from '../../../domain/model/gto/plan.ts';
import { inTag } from '../../../domain/model/gto/tag-name.ts';
import type { ModelVersion } from '../../../domain/model/version.ts';
import { UserError } from '../../../errors.ts';
import type { Candidate, Registered } from '../../../ports/model-registry.ts';
import { hashed } from '../hashed.ts';
import { commitWithModel } from './commit.ts';
import { writeEvidence } from './evidence.ts';
import { modelFiles } from './files/model-files.ts';
import { checkModelName } from './names.ts';
import { type Identity, type Pushed, push, writeTag } from './push.ts';
import type { Repository } from './repository.ts';
import { readHistory } from './tags.ts';
import { describeVersion } from './versions.ts';

const tries = 200;
/** Of these so many after which nobody can tell what became of the push. */
const mostLost = 6;
const pauseMs = 20;

/** Tags the commit that has the model. The name of the version is claimed by creating its tag. */
export async function registerVersion(
  repository: Repository,
  candidate: Candidate,
  identity: Identity,
): Promise<Registered> {
  const { model } = candidate;
  checkModelName(model);
  let commit: string | undefined;
  let lost = 0;
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const history = await readHistory(repository, model);
    if (history.events.length > 0 && isDeprecated(history)) throw deprecated(history);
    const twin = twinIn(history, candidate);
    if (twin) return { version: await provenVersion(repository, twin, candidate), existed: true };
    commit ??= await commitWithModel(repository, candidate);
    const onCommit = registeredIn(history).find((event) => event.commit === commit);
    if (onCommit)
      return { version: await sameVersion(repository, onCommit, candidate), existed: true };
    const pushed = await writeRegistration(repository, { history, candidate, commit }, identity);
    if (pushed === 'written') return written(repository, candidate);
    if (pushed === 'lost') lost += 1;
    if (lost === mostLost) throw unanswered(repository, model);
    await sleep(pauseMs * Math.random() * Math.min(attempt, 20));
  }
  throw contested(model);
}

/** The same digest of the same run. Of two that were made at once the lower version stands. */
function twinIn(history: GtoHistory, { digest, runId }: Candidate): TagEvent | undefined {
  return registeredIn(history).find(({ message }) => {
    const trailers = parseTrailers(message);
    return trailers.Digest === digest && trailers.Run === runId;
  });
}

/** A tag that names the digest may stand on a commit that never had it. */
async function provenVersion(
  repository: Repository,
  registration: TagEvent,
  { model, digest }: Candidate,
): Promise<ModelVersion> {
  const found = await hashed(await modelFiles(repository, registration.commit, model));
  if (found.digest !== digest) throw mismatch(registration.tag, found.digest, digest);
  return describeVersion(repository, registration);
}

/** The commit has the bytes; its tag may name others. */
async function sameVersion(
  repository: Repository,
  registration: TagEvent,
  { digest }: Candidate,
): Promise<ModelVersion> {
  const version = await describeVersion(repository, registration);
  if (version.digest !== digest) throw mismatch(registration.tag, digest, version.digest);
  return version;
}

interface Registration {
  readonly history: GtoHistory;
  readonly candidate: Candidate;
  readonly commit: string;
}

function writeRegistration(
  repository: Repository,
  { history, candidate, commit }: Registration,
  identity: Identity,
): Promise<Pushed> {
  const now = Date.parse(candidate.registeredAt) / 1000;
  const planned = planRegistration(history, commit, now);
  const version = versionOf(planned);
  return repository.writing(async (git) => {
    const evidence = await writeEvidence(git, candidate, { identity, at: planned.at });
    const trailers = {
      Digest: candidate.digest,
      Run: candidate.runId,
      ...(candidate.commit !== null && { Commit: candidate.commit }),
      ...(evidence !== null && { Evidence: evidence }),
    };
    const line = `Register ${candidate.model} ${version}`;
    const tag = await writeTag(git, planned, { identity, line, trailers });
    const beside =
      evidence === null ? [] : [{ ref: evidenceRef(planned, evidence), object: evidence }];
    return push(repository, git, [tag, ...beside]);
  });
}

/**
 * Clones do not fetch what stands there. The commit is part of the name: what is left of a version
 * that was deleted by hand is in nobody's way.
 */
function evidenceRef(planned: PlannedTag, commit: string): string {
  return `refs/contender/${inTag(planned.artifact)}/${versionOf(planned)}/${commit.slice(0, 12)}`;
}

/** What the repository has now, read anew. */
async function written(repository: Repository, candidate: Candidate) {
  const history = await readHistory(repository, candidate.model);
  const registration = twinIn(history, candidate);
  if (!registration) throw contested(candidate.model);
  return { version: await describeVersion(repository, registration), existed: false };
}

export function deprecated({ artifact, events }: GtoHistory): UserError {
  return new UserError('model-unknown', {
    what: `The model "${artifact}" is deprecated.`,
    why: `The newest of its tags is ${events.at(-1)?.tag}.`,
    next: 'Register a version of it with GTO to bring it back, or use another model.',
  });
}

function mismatch(tag: string, found: string, digest: string): UserError {
  return new UserError('digest-mismatch', {
    what: `The model at the tag ${tag} has the digest ${found}.`,
    why: `Its message names ${digest}: it was written by hand, or what it leads to was exchanged.`,
    next: 'Take this version back with gto deprecate, and register again.',
  });
}

function unanswered({ name }: Repository, model: string): UserError {
  return new UserError('registry-unreachable', {
    what: `No version of ${model} could be registered in ${name}.`,
    why: `The connection broke off while its tags were pushed, ${mostLost} times.`,
    next: 'Run again; if it stays, push a tag by hand and see what the server says.',
  });
}

function contested(model: string): UserError {
  return new UserError('registry-busy', {
    what: `No version of ${model} could be registered.`,
    why: `Others took the next version before this run did, ${tries} times.`,
    next: 'Run again when fewer runs register at once.',
  });
}
