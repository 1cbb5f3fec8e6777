import { UserError } from '../../errors.ts';
import type { Place } from '../../inputs/place.ts';
import { type ComparedSide, sideOfVersion } from '../../inputs/side.ts';
import type { ModelRegistry } from '../../ports/model-registry.ts';

/** What a candidate is compared with; a first model has nothing yet. */
export type Baseline =
  | { readonly kind: 'side'; readonly side: ComparedSide }
  | { readonly kind: 'unset'; readonly alias: string; readonly place: Place };

/** How a model comes to be the first that others are compared with. */
export const howToStart =
  'Register a first version with "contender register" and promote it with "contender promote"';

/** The version that holds the alias now, with the evidence it was registered with. */
export async function registeredBaseline(
  registry: ModelRegistry,
  place: Place,
  alias: string,
): Promise<Baseline> {
  const version = await registry
    .find(place.model, { kind: 'alias', alias })
    .catch((error: unknown) => {
      throw withStart(error);
    });
  if (!version) return { kind: 'unset', alias, place };
  const evidence = await registry.files(version, 'evidence');
  return { kind: 'side', side: await sideOfVersion({ version, alias }, evidence) };
}

/** A registry or a model that is not there may be a wrong name: it never counts as a first model. */
function withStart(error: unknown): unknown {
  const [problem, ...others] = error instanceof UserError ? error.problems : [];
  if (problem?.code !== 'model-unknown' && problem?.code !== 'registry-missing') return error;
  const next = `${problem.next} ${howToStart}; on-missing: first-model is for a registered model whose alias is not set yet.`;
  return UserError.of([{ ...problem, next }, ...others]);
}
