// Random numbers of the distributions that the scenarios need.
import { createHash } from 'node:crypto';
import { randomOf } from '../../src/domain/statistics/random.ts';

/** A stream that depends on the words alone. */
export function randomFor(...words) {
  return randomOf(seedOf(...words));
}

/** 32 hex digits, different for different words. */
export function seedOf(...words) {
  return createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 32);
}

/** Standard normal (Box and Muller 1958). */
export function normal(random) {
  const radius = Math.sqrt(-2 * Math.log(1 - random.uniform()));
  return radius * Math.cos(2 * Math.PI * random.uniform());
}

/** Two standard normals with this correlation. */
export function normalPair(random, correlation) {
  const first = normal(random);
  return [first, correlation * first + Math.sqrt(1 - correlation ** 2) * normal(random)];
}

/** Two values of Student's t with 4 degrees of freedom: normals over one common χ². */
export function heavyPair(random, correlation) {
  const chiSquare = -2 * Math.log((1 - random.uniform()) * (1 - random.uniform()));
  return normalPair(random, correlation).map((value) => value / Math.sqrt(chiSquare / 4));
}

/** The index of one of the shares, which sum to 1. */
export function oneOf(random, shares) {
  let rest = random.uniform();
  for (const [index, share] of shares.entries()) {
    if (rest < share) return index;
    rest -= share;
  }
  return shares.length - 1;
}
