import { expect, test } from '@jest/globals';
import { benjaminiHochberg } from '../../../src/domain/statistics/benjamini-hochberg.ts';
import { binomialCdf, binomialPmf, type Tries } from '../../../src/domain/statistics/binomial.ts';
import { chiSquareTail } from '../../../src/domain/statistics/chi-square.ts';
import { holm } from '../../../src/domain/statistics/holm.ts';
import { mcnemar } from '../../../src/domain/statistics/mcnemar.ts';
import { randomOf } from '../../../src/domain/statistics/random.ts';
import { signFlips } from '../../../src/domain/statistics/sign-flips.ts';
import { type WilcoxonForm, wilcoxon } from '../../../src/domain/statistics/wilcoxon.ts';
import { casesOf, mismatches } from '../../support/statistics-cases.ts';

interface Counts {
  readonly plus: number;
  readonly minus: number;
}

/** The approximate test by χ² stands beside the exact ones in the case; none without discordant rows. */
function testsOfFlips({ plus, minus }: Counts) {
  const n = plus + minus;
  const chiSquare = n === 0 ? null : (plus - minus) ** 2 / n;
  const chiSquareP = chiSquare === null ? null : chiSquareTail(chiSquare, 1);
  return { ...mcnemar({ fixed: plus, broken: minus }), chiSquare, chiSquareP };
}

interface Differences {
  readonly differences: readonly number[];
  readonly form: 'exact' | 'normal' | 'normal-corrected';
  readonly zeros?: WilcoxonForm['zeros'];
}

function ranked({ differences, form, zeros = 'wilcox' }: Differences) {
  const ours = form === 'normal-corrected' ? 'corrected' : form;
  return wilcoxon(Float64Array.from(differences), { form: ours, zeros });
}

function flipped({ differences }: Differences) {
  const random = randomOf('00000000000000000000000000000000');
  const { oneSided, twoSided, patterns } = signFlips(Float64Array.from(differences), random);
  const [oneSidedCount, twoSidedCount] = [oneSided * patterns, twoSided * patterns];
  return { oneSided, twoSided, oneSidedCount, twoSidedCount };
}

interface PValues {
  readonly p: readonly number[];
}

const methods: Readonly<Record<string, (input: never) => unknown>> = {
  'binomial-cdf': ({ k, ...tries }: Tries & { k: number }) => binomialCdf(k, tries),
  'binomial-pmf': ({ k, ...tries }: Tries & { k: number }) => binomialPmf(k, tries),
  'chi-square-sf': ({ x, df }: { x: number; df: number }) => chiSquareTail(x, df),
  mcnemar: testsOfFlips,
  wilcoxon: ranked,
  'sign-flip': flipped,
  holm: ({ p }: PValues) => holm(p),
  'benjamini-hochberg': ({ p }: PValues) => benjaminiHochberg(p),
  bonferroni: ({ p }: PValues) => p.map((value) => Math.min(1, value * p.length)),
};

test.each(casesOf(...Object.keys(methods)))('$method: $name', (known) => {
  expect(mismatches(known, methods[known.method]?.(known.input))).toEqual([]);
});
