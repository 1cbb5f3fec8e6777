/** The largest seed that every framework takes: it fits a signed 32-bit number. */
export const largestSeed = 2 ** 31 - 1;

/** A seed from the first bits of a hexadecimal digest, so that the same inputs train the same model. */
export function seedFrom(digest: string): number {
  return Number.parseInt(digest.slice(0, 8), 16) % (largestSeed + 1);
}
