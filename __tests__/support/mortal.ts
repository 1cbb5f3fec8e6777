import type { Open } from '../../src/commands/command.ts';

/** A call after which the process is gone: the how-manieth of which method. */
export interface Death {
  readonly method: 'find' | 'moveAlias' | 'read' | 'append';
  readonly call: number;
}

export class Killed extends Error {}

/** Ports that do their work up to a call, and from then on are never heard of again. */
export function mortal(open: Open, death: Death): Open {
  const calls = new Map<string, number>();
  let dead = false;
  const guard = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(target, name, receiver) {
        const member: unknown = Reflect.get(target, name, receiver);
        // A name costs no work, so nobody dies of it.
        if (typeof member !== 'function' || name === 'nameOf') return member;
        return async (...given: unknown[]) => {
          if (dead) throw new Killed();
          const result: unknown = await Reflect.apply(member, target, given);
          const call = (calls.get(String(name)) ?? 0) + 1;
          calls.set(String(name), call);
          dead = name === death.method && call === death.call;
          if (dead) throw new Killed();
          return result;
        };
      },
    });
  return {
    ...open,
    registry: async (uri) => guard(await open.registry(uri)),
    ledger: async (uri) => guard(await open.ledger(uri)),
  };
}
