import { type Problem, refuse } from '../errors.ts';
import type { Located } from './document.ts';
import type { Policy } from './policy.ts';

/** Where a model lives: its registry and its name there. */
export interface Place {
  readonly registry: string;
  readonly model: string;
}

interface Given {
  readonly registry?: string | undefined;
  readonly model?: string | undefined;
}

/** Inputs before policy; `model` may come from elsewhere when neither names it. */
export function placeOf(
  given: Given,
  policy: Located<Policy> | undefined,
  model?: string | undefined,
): Place {
  const place = {
    registry: given.registry ?? policy?.value.registry,
    model: given.model ?? policy?.value.model ?? model,
  };
  refuse([...missing('registry', place.registry), ...missing('model', place.model)]);
  return { registry: place.registry ?? '', model: place.model ?? '' };
}

/** The registry alone, for commands that are about no single model. */
export function registryOf(given: Given, policy: Located<Policy> | undefined): string {
  const registry = given.registry ?? policy?.value.registry;
  refuse(missing('registry', registry));
  return registry ?? '';
}

function missing(name: string, value: string | undefined): readonly Problem[] {
  if (value !== undefined) return [];
  return [
    {
      code: 'input-missing',
      what: `The input "${name}" is missing.`,
      why: `Neither the input nor the key "${name}" of a policy is set.`,
      next: 'Set one of them.',
    },
  ];
}
