import type { ModelRegistry } from '../../../src/ports/model-registry.ts';

/** A registry in which every model has another name: an empty one, on a server that others use too. */
export function renamed(registry: ModelRegistry, suffix: string): ModelRegistry {
  const out = <T extends { readonly model: string }>(named: T): T => {
    return { ...named, model: `${named.model}${suffix}` };
  };
  const back = <T extends { readonly model: string }>(named: T): T => {
    return { ...named, model: named.model.slice(0, -suffix.length) };
  };
  return {
    uri: registry.uri,
    moves: registry.moves,
    ledger: registry.ledger,
    async find(model, reference) {
      const found = await registry.find(`${model}${suffix}`, reference);
      return found && back(found);
    },
    async register(candidate) {
      const { version, existed } = await registry.register(out(candidate));
      return { version: back(version), existed };
    },
    files: (version, part) => registry.files(out(version), part),
    moveAlias: (move) => registry.moveAlias(out(move)),
  };
}
