import type { Open } from '../../src/commands/command.ts';

type Method = 'find' | 'files' | 'moveAlias' | 'read' | 'append';

/** A call after which the process is gone: the how-manieth of which method. */
export interface Death {
  readonly method: Method;
  readonly call: number;
  /** Only calls that come after one of this method count. */
  readonly after?: Method;
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
          const begun = death.after === undefined || calls.has(death.after);
          const call = (calls.get(String(name)) ?? 0) + 1;
          if (begun || name === death.after) calls.set(String(name), call);
          dead = begun && name === death.method && call === death.call;
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
