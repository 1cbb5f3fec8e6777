import type { Reference } from '../../domain/model/version.ts';
import { UserError } from '../../errors.ts';
import { type BaselineRequest, parseBaseline } from '../../inputs/baseline-request.ts';
import type { Place } from '../../inputs/place.ts';
import { type ComparedSide, readSide } from '../../inputs/side.ts';
import { sideOfCommit, sideOfVersion } from '../../inputs/stored-side.ts';
import type { ModelRegistry } from '../../ports/model-registry.ts';
import type { SourceControl } from '../../ports/source-control.ts';
import { withDigest } from '../with-digest.ts';

/** What a candidate is compared with; a first model has nothing yet. */
export type Baseline =
  | { readonly kind: 'side'; readonly side: ComparedSide }
  | { readonly kind: 'unset'; readonly alias: string; readonly place: Place };

/** How a model comes to be the first that others are compared with. */
export const howToStart =
  'Register a first version with "contender register" and promote it with "contender promote"';

/** Where baselines are looked for. */
export interface Sources {
  /** The path of the candidate. */
  readonly candidate: string;
  readonly sourceControl: SourceControl;
  /** Asked only for what lies in a registry. */
  registry(): Promise<{ readonly registry: ModelRegistry; readonly place: Place }>;
}

/** What the input baseline names: a file, a file of the merge base, or a registered version. */
export async function namedBaseline(text: string, sources: Sources): Promise<Baseline> {
  const request = parseBaseline(text);
  return { kind: 'side', side: await requested(request, sources) };
}

async function requested(request: BaselineRequest, sources: Sources): Promise<ComparedSide> {
  switch (request.kind) {
    case 'path':
      return readSide(request.path);
    case 'merge-base':
      return beforeTheBranch(request.path ?? sources.candidate, sources.sourceControl);
    case 'registered': {
      const { registry, place } = await sources.registry();
      return registeredSide(registry, place, request.reference);
    }
  }
}

async function beforeTheBranch(path: string, control: SourceControl): Promise<ComparedSide> {
  const sha = await control.mergeBase();
  const file = (name: string) => ({ path: name, size: 0, open: () => control.file(sha, name) });
  return sideOfCommit(path, { sha, file });
}

/** The version that holds the alias now, with the evidence it was registered with. */
export async function registeredBaseline(
  registry: ModelRegistry,
  place: Place,
  alias: string,
): Promise<Baseline> {
  const version = await found(registry, place, { kind: 'alias', alias });
  if (!version) return { kind: 'unset', alias, place };
  const evidence = await registry.files(version, 'evidence');
  return { kind: 'side', side: await sideOfVersion({ version, alias }, evidence) };
}

async function registeredSide(
  registry: ModelRegistry,
  place: Place,
  reference: Reference,
): Promise<ComparedSide> {
  const version = await found(registry, place, reference);
  if (!version) throw notRegistered(place, reference);
  const evidence = await registry.files(version, 'evidence');
  const alias = reference.kind === 'alias' ? { alias: reference.alias } : {};
  return sideOfVersion({ version, ...alias }, evidence);
}

async function found(registry: ModelRegistry, { model }: Place, reference: Reference) {
  const version = await registry.find(model, reference).catch((error: unknown) => {
    throw withStart(error);
  });
  return version && withDigest(registry, version);
}

function notRegistered({ registry, model }: Place, reference: Reference): UserError {
  const named = {
    version: (one: Reference) => `version ${'version' in one ? one.version : ''}`,
    digest: (one: Reference) => `version with the digest ${'digest' in one ? one.digest : ''}`,
    alias: (one: Reference) => `version with the alias ${'alias' in one ? one.alias : ''}`,
  }[reference.kind](reference);
  return new UserError('baseline-unknown', {
    what: `The model ${model} has no ${named}.`,
    why: `The registry ${registry} does not know it.`,
    next: 'Name a version such as v3, a digest or an alias that is registered, or the path of a file.',
  });
}

/** A registry or a model that is not there may be a wrong name: it never counts as a first model. */
function withStart(error: unknown): unknown {
  const [problem, ...others] = error instanceof UserError ? error.problems : [];
  if (problem?.code !== 'model-unknown' && problem?.code !== 'registry-missing') return error;
  const next = `${problem.next} ${howToStart}; on-missing: first-model is for a registered model whose alias is not set yet.`;
  return UserError.of([{ ...problem, next }, ...others]);
}
