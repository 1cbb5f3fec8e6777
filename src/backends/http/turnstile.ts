/** Lets so many in at once; the others wait in the order in which they came. */
export interface Turnstile {
  enter(): Promise<void>;
  leave(): void;
}

export function turnstile(places: number): Turnstile {
  const waiting: (() => void)[] = [];
  let free = places;
  return {
    async enter() {
      if (free > 0) free -= 1;
      else await new Promise<void>((turn) => waiting.push(turn));
    },
    leave() {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    },
  };
}
