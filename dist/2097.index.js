export const id = 2097;
export const ids = [2097];
export const modules = {

/***/ 2097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validate: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/domain/grouped.js
var grouped = __webpack_require__(73729);
// EXTERNAL MODULE: ./.build/domain/data/rows-answer.js
var rows_answer = __webpack_require__(7630);
// EXTERNAL MODULE: ./.build/domain/data/threshold.js
var data_threshold = __webpack_require__(97379);
// EXTERNAL MODULE: ./.build/domain/data/drift/categorical.js
var categorical = __webpack_require__(19344);
// EXTERNAL MODULE: ./.build/domain/data/drift/label.js
var label = __webpack_require__(39182);
;// CONCATENATED MODULE: ./.build/domain/data/drift/decide.js


/**
 * In this order: too few rows on a side decide nothing, a distance below the threshold passes, one beyond
 * noise too fails, any other stays open. On the threshold is not below it, but no distance never is drift.
 */
function decideDrift(judgement) {
    const { subject, value, threshold, noise, worst, weight, minRows } = judgement;
    const few = tooFew(weight.rows, minRows);
    if (few !== undefined)
        return { status: 'undecided', reason: few };
    if (Number.isNaN(value)) {
        return { status: 'unchecked', reason: `The ${subject} says nothing: all rows lie in one bin.` };
    }
    if (value < threshold || value === 0)
        return { status: 'passed' };
    const moved = `The ${subject} is ${(0,label/* figure */.vP)(value)}, asked is below ${threshold}`;
    const most = worst === '' ? '' : `, most at ${worst}`;
    if (noise.beyond)
        return { status: 'failed', reason: `${moved}${most}; noise: ${noiseText(noise)}.` };
    const reason = `${moved}${most}, but noise explains it: ${noiseText(noise)}${enough(noise, weight)}.`;
    return { status: 'undecided', reason };
}
/** Why the rows decide nothing; undefined: they are enough. */
function tooFew({ n, m }, minRows) {
    if (Math.min(n, m) >= minRows)
        return undefined;
    return `The data has ${(0,grouped/* grouped */.z)(m)} rows to compare, its profile ${(0,grouped/* grouped */.z)(n)}; below ${(0,grouped/* grouped */.z)(minRows)} nothing is decided.`;
}
/** `within 0.204, p 0.38 (KS)`, `p 0.76 is not below 0.0001 (χ²), noise about 0.04`. */
function noiseText({ test, p, alpha, floor, beyond }) {
    const words = { chiSquare: 'χ²', kolmogorovSmirnov: 'KS', proportions: 'z' };
    if (test === 'kolmogorovSmirnov' && floor !== undefined) {
        return `${beyond ? 'beyond' : 'within'} ${(0,label/* figure */.vP)(floor)}, ${chance(p)} (${words[test]})`;
    }
    const about = floor === undefined ? '' : `, noise about ${(0,label/* figure */.vP)(floor)}`;
    const side = beyond ? 'below' : 'not below';
    return `${chance(p)} is ${side} ${(0,label/* figure */.vP)(alpha)} (${words[test]})${about}`;
}
/** A probability too small for a number is none the less more than 0. */
function chance(p) {
    return p === 0 ? 'p below 1e-300' : `p ${(0,label/* figure */.vP)(p)}`;
}
/** From how many rows on the same distance would be more than noise; only where the floor tells. */
function enough({ distance, alpha }, { rows, clusters }) {
    if (distance === undefined)
        return '';
    const rest = (2 * distance ** 2) / Math.log(2 / alpha) - 1 / (clusters ?? rows).n;
    const what = clusters ? 'clusters' : 'rows';
    if (rest <= 0)
        return `; the profile is of too few ${what} to tell`;
    return `; from about ${(0,grouped/* grouped */.z)(Math.ceil(1 / rest))} ${what} on it would be decided`;
}

;// CONCATENATED MODULE: ./.build/domain/data/drift/newcomers.js



const shownNames = 5;
/** Values that the profile does not know; those that are gone are only told. */
function judgeNewcomers({ unseen, newcomers, vanished }, { sums, share, minRows }) {
    const { m } = sums;
    const gone = vanished.length > 0 ? `; gone: ${named(vanished)}` : '';
    if (unseen === null) {
        const reason = 'The profile lists only the most frequent values, so that nobody knows a new one.';
        return { status: 'unchecked', checked: 0, failing: 0, reason };
    }
    const counts = { checked: m, failing: unseen };
    const listed = newcomers.reduce((sum, [, rows]) => sum + rows, 0);
    const names = named(newcomers.map(([value]) => value), listed === unseen);
    const observed = unseen === 0 ? `no new value${gone}` : `${(0,label/* figure */.vP)(unseen / m)} new (${names})${gone}`;
    const few = tooFew(sums, minRows);
    if (few !== undefined)
        return { ...counts, status: 'undecided', reason: few, observed };
    if (unseen / m <= share)
        return { ...counts, status: 'passed', observed };
    const reason = `${(0,grouped/* grouped */.z)(unseen)} of ${(0,grouped/* grouped */.z)(m)} rows have a value that the profile does not know: ${names}.`;
    return { ...counts, status: 'failed', reason, observed };
}
/** `isAll`: there are no values beyond these. */
function named(values, isAll = true) {
    const shown = values.slice(0, shownNames).map(label/* categoryLabel */.Jm).join(', ');
    const more = values.length - shownNames;
    if (!isAll)
        return `${shown} and others`;
    return more > 0 ? `${shown} and ${more} more` : shown;
}

;// CONCATENATED MODULE: ./.build/domain/data/drift/bin.js
function sumsOf(bins) {
    let [n, m] = [0, 0];
    for (const { reference, current } of bins) {
        n += reference;
        m += current;
    }
    return { n, m };
}
/** |r·m − c·n|, exactly: n·m times the difference of the shares r/n and c/m. */
function crossDifference(r, c, { n, m }) {
    const [one, other] = [r * m, c * n];
    // Doubles are exact up to there, and cost a tenth.
    if (Math.max(one, other) <= Number.MAX_SAFE_INTEGER)
        return Math.abs(one - other);
    const difference = BigInt(r) * BigInt(m) - BigInt(c) * BigInt(n);
    return difference < 0n ? -difference : difference;
}
/** |r/n − c/m|, rounded once. */
function shareDifference(r, c, sums) {
    return Number(crossDifference(r, c, sums)) / (sums.n * sums.m);
}
/** The first place of the greatest. */
function greatest(values) {
    let best = 0;
    for (const [index, value] of values.entries()) {
        const known = values[best];
        if (known !== undefined && value > known)
            best = index;
    }
    return best;
}

// EXTERNAL MODULE: ./.build/domain/statistics/bisection.js
var bisection = __webpack_require__(42883);
// EXTERNAL MODULE: ./.build/domain/statistics/continued-fraction.js
var continued_fraction = __webpack_require__(29459);
// EXTERNAL MODULE: ./.build/domain/statistics/deviance.js
var statistics_deviance = __webpack_require__(69094);
;// CONCATENATED MODULE: ./.build/domain/statistics/gamma.js


/** Q(a, x): the regularised upper incomplete gamma function, for a > 0; small tails keep their digits. */
function gammaUpper(a, x) {
    if (!(a > 0) || Number.isNaN(x))
        return Number.NaN;
    if (x <= 0)
        return 1;
    if (x === Number.POSITIVE_INFINITY)
        return 0;
    return x < a + 1 ? 1 - density(a, x) * lowerSeries(a, x) : density(a, x) / upperFraction(a, x);
}
/** x^a e^(−x) / Γ(a), by the deviance from the mean (Loader 2000), which cancels nothing. */
function density(a, x) {
    const deviance = a * (0,statistics_deviance/* logExcess */.c)(x / a, (x - a) / a);
    return Math.sqrt(a / (2 * Math.PI)) * Math.exp(deviance - (0,statistics_deviance/* stirlingError */.$)(a));
}
/** 1/a + x/(a(a+1)) + x²/(a(a+1)(a+2)) + … (Abramowitz and Stegun 6.5.29). */
function lowerSeries(a, x) {
    let term = 1 / a;
    let sum = term;
    for (let k = 1; term > 1e-18 * sum; k += 1) {
        term *= x / (a + k);
        sum += term;
    }
    return sum;
}
/** x + 1 − a − 1(1 − a)/(x + 3 − a − 2(2 − a)/(x + 5 − a − …)) (the even part of 6.5.31 there). */
function upperFraction(a, x) {
    return (0,continued_fraction/* continuedFraction */.a)(x + 1 - a, (k) => ({ a: -k * (k - a), b: x + 2 * k + 1 - a }));
}

;// CONCATENATED MODULE: ./.build/domain/statistics/chi-square.js


/** P(χ² > x) with `degrees` degrees of freedom: Q(degrees/2, x/2) (Abramowitz and Stegun 26.4.19). */
function chiSquareTail(x, degrees) {
    return gammaUpper(degrees / 2, x / 2);
}
/** The x that χ² exceeds with probability `tail`, in (0, 1). */
function chiSquareQuantile(tail, degrees) {
    let high = degrees + 1;
    while (chiSquareTail(high, degrees) > tail)
        high *= 2;
    return (0,bisection/* bisect */.h)(0, high, (x) => chiSquareTail(x, degrees) <= tail);
}

;// CONCATENATED MODULE: ./.build/domain/statistics/kolmogorov.js
/** Below this the alternating series does not help, and the tail is 1 to the last digit. */
const surely = 0.1;
/** P(K > λ) of Kolmogorov's limit: 2 Σ (−1)^(k−1) e^(−2k²λ²), k ≥ 1. */
function kolmogorovTail(lambda) {
    if (Number.isNaN(lambda))
        return Number.NaN;
    if (lambda < surely)
        return 1;
    let sum = 0;
    for (let k = 1;; k += 1) {
        const term = Math.exp(-2 * k * k * lambda * lambda);
        if (term < 1e-18)
            break;
        sum += k % 2 === 1 ? term : -term;
    }
    return Math.min(1, Math.max(0, 2 * sum));
}
/**
 * The probability of a distance of two empirical distributions beyond `distance` when both are of one
 * source, by Stephens' correction (1970) of the limit; `effective` is nm/(n + m). Within 2 % from 100 on.
 */
function kolmogorovSmirnovTail(distance, effective) {
    const root = Math.sqrt(effective);
    return kolmogorovTail((root + 0.12 + 0.11 / root) * distance);
}

// EXTERNAL MODULE: ./.build/domain/statistics/normal.js
var normal = __webpack_require__(4744);
;// CONCATENATED MODULE: ./.build/domain/data/drift/chi-square.js


/**
 * χ² = Σ (r·m − c·n)²/(n·m·(r + c)) with k − 1 degrees of freedom, which is Pearson's Σ (observed −
 * expected)²/expected of two samples, without Yates' correction. Bins that are empty on both sides leave.
 */
function chiSquare(bins) {
    const sums = sumsOf(bins);
    const terms = bins.map(({ reference, current }) => {
        const total = reference + current;
        if (total === 0)
            return 0;
        const difference = Number(crossDifference(reference, current, sums));
        return (difference / sums.n / total) * (difference / sums.m);
    });
    const statistic = terms.reduce((sum, term) => sum + term, 0);
    const degrees = filled(bins).length - 1;
    const p = degrees < 1 ? 1 : chiSquareTail(statistic, degrees);
    return { statistic, degrees, p, worst: greatest(terms) };
}
/**
 * Cramér's V, corrected for its bias (Bergsma 2013): 0 where both sides are of one source, up to 1.
 * NaN with fewer than two bins that hold anything.
 */
function cramersV(bins) {
    const { n, m } = sumsOf(bins);
    const total = n + m;
    const k = filled(bins).length;
    if (k < 2)
        return Number.NaN;
    const square = Math.max(0, chiSquare(bins).statistic / total - (k - 1) / (total - 1));
    const rows = 2 - 1 / (total - 1);
    const columns = k - (k - 1) ** 2 / (total - 1);
    return Math.sqrt(square / Math.min(rows - 1, columns - 1));
}
/** From this expected count on the statistic is distributed like χ² (Cochran 1954). */
const leastExpected = 5;
/**
 * The bins of which the smaller side expects fewer than 5 rows, min(n, m)·(r + c)/(n + m), as one bin;
 * which joins the smallest other one if it still does. Bins that are empty on both sides leave.
 */
function pooled(bins) {
    const { n, m } = sumsOf(bins);
    const isSmall = ({ reference, current }) => {
        return Math.min(n, m) * (reference + current) < leastExpected * (n + m);
    };
    const small = filled(bins).filter(isSmall);
    const large = filled(bins).filter((bin) => !isSmall(bin));
    if (small.length === 0)
        return large;
    const pool = joined(small);
    if (!isSmall(pool) || large.length === 0)
        return [...large, pool];
    const sizes = large.map(({ reference, current }) => -(reference + current));
    const smallest = greatest(sizes);
    return large.map((bin, index) => (index === smallest ? joined([bin, pool]) : bin));
}
function joined(bins) {
    const { n, m } = sumsOf(bins);
    return { name: bins.map(({ name }) => name).join(', '), reference: n, current: m };
}
function filled(bins) {
    return bins.filter(({ reference, current }) => reference + current > 0);
}

;// CONCATENATED MODULE: ./.build/domain/data/drift/noise.js




/** All drift checks of a data set together raise a false alarm this often. */
const falseAlarms = 0.001;
/** Bonferroni: each check may raise its part of the false alarms. */
function alphaOf(checks) {
    return falseAlarms / Math.max(1, checks);
}
/** 1/n + 1/m of what is independent. */
function spreadOf({ rows, clusters }) {
    const { n, m } = clusters ?? rows;
    return 1 / n + 1 / m;
}
/**
 * The distance √(ln(2/α)/2 · (1/n + 1/m)), which two samples of one source exceed with a probability of at
 * most α (Smirnov's bound).
 */
function distanceFloor(weight) {
    return Math.sqrt((Math.log(2 / weight.alpha) / 2) * spreadOf(weight));
}
/** Whether a Kolmogorov-Smirnov distance is more than noise; one on the floor is. */
function distanceNoise(distance, weight) {
    const floor = distanceFloor(weight);
    const p = kolmogorovSmirnovTail(distance, 1 / spreadOf(weight));
    const { alpha } = weight;
    return { test: 'kolmogorovSmirnov', p, alpha, floor, distance, beyond: distance >= floor };
}
/** Pearson's χ² on pooled bins; dependent rows divide it by the ratio of what is independent. */
function binNoise(bins, weight) {
    const { statistic, degrees } = chiSquare(pooled(bins));
    const { alpha } = weight;
    if (degrees < 1)
        return { test: 'chiSquare', p: 1, alpha, beyond: false };
    const scaled = scaledChiSquare(statistic, weight);
    const p = chiSquareTail(scaled, degrees);
    return { test: 'chiSquare', p, alpha, beyond: p < alpha };
}
/** χ² · (1/n + 1/m)/(1/n_c + 1/m_c), as if each cluster were one row. */
function scaledChiSquare(statistic, weight) {
    const { n, m } = weight.rows;
    return (statistic * (1 / n + 1 / m)) / spreadOf(weight);
}
/** Bins of fewer expected rows are too sparse for the next two. */
const fullBin = 10;
/**
 * What psi, and the Jensen-Shannon distance, reach by noise with probability α: psi is about
 * (1/n + 1/m)·χ² with k − 1 degrees of freedom, the square of the distance that over 8 ln 2 (their Taylor
 * expansions around equal shares). Undefined where a bin is too sparse for it.
 */
function binFloors(bins, weight) {
    const { n, m } = weight.rows;
    const full = bins.every(({ reference, current }) => {
        return (Math.min(n, m) * (reference + current)) / (n + m) >= fullBin;
    });
    if (!full || bins.length < 2)
        return undefined;
    const psi = spreadOf(weight) * chiSquareQuantile(weight.alpha, bins.length - 1);
    return { psi, jensenShannon: Math.sqrt(psi / (8 * Math.LN2)) };
}
/** The two-sided z test of two proportions with a pooled share: r of n rows against c of m. */
function shareNoise(r, c, weight) {
    const p = 2 * (0,normal/* normalCdf */.v)(-Math.abs(shareScore(r, c, weight)));
    const { alpha } = weight;
    return { test: 'proportions', p, alpha, beyond: p < alpha };
}
/** z; 0 where both shares are the same, also where they are all or nothing. */
function shareScore(r, c, weight) {
    const { n, m } = weight.rows;
    const share = (r + c) / (n + m);
    const variance = share * (1 - share) * spreadOf(weight);
    return variance > 0 ? (c / m - r / n) / Math.sqrt(variance) : 0;
}

;// CONCATENATED MODULE: ./.build/domain/data/drift/nulls.js


/** The greatest difference of the shares of nulls, of NaN and of infinities among all rows. */
function compareMissing(profile, found, weight) {
    const bins = missingBins(profile, found);
    const differences = bins.map(({ reference, current }) => {
        return shareDifference(reference, current, weight.rows);
    });
    const worst = greatest(differences);
    const { name = '', reference = 0, current = 0 } = bins[worst] ?? {};
    return {
        value: differences[worst] ?? 0,
        worst: name,
        noise: shareNoise(reference, current, weight),
        aside: shares({ name, reference, current }, weight.rows),
        bins,
    };
}
function missingBins(profile, found) {
    const nulls = { name: 'null', reference: profile.nulls, current: found.nulls };
    if (profile.kind !== 'numeric')
        return [nulls];
    const nans = { name: 'NaN', reference: profile.nans, current: found.nans ?? 0 };
    const infinite = {
        name: 'infinite',
        reference: profile.infinities,
        current: found.infinities ?? 0,
    };
    return [nulls, nans, infinite];
}
function shares({ name, reference, current }, { n, m }) {
    const percent = (share) => `${Number((100 * share).toPrecision(3))} %`;
    return `${name}: ${percent(reference / n)} in the profile, ${percent(current / m)} now`;
}

// EXTERNAL MODULE: ./.build/domain/data/drift/numeric.js
var numeric = __webpack_require__(17647);
// EXTERNAL MODULE: ./.build/domain/data/drift/profile.js
var drift_profile = __webpack_require__(98049);
;// CONCATENATED MODULE: ./.build/domain/data/drift/jensen-shannon.js

/**
 * Jensen-Shannon distance (Endres and Schindelin 2003) in base 2, between 0 and 1:
 * √(½ KL(P‖M) + ½ KL(Q‖M)) with M = (P + Q)/2. Empty shares need no smoothing.
 */
function jensenShannon(bins) {
    const { n, m } = sumsOf(bins);
    const terms = bins.map(({ reference, current }) => {
        const p = reference / n;
        const q = current / m;
        return (excess(p, (p + q) / 2) + excess(q, (p + q) / 2)) / 2;
    });
    const divergence = terms.reduce((sum, term) => sum + term, 0);
    return { value: Math.sqrt(Math.min(1, Math.max(0, divergence))), worst: greatest(terms) };
}
function excess(share, middle) {
    return share === 0 ? 0 : share * Math.log2(share / middle);
}

;// CONCATENATED MODULE: ./.build/domain/data/drift/linf.js

/** L∞: the greatest difference of two shares, |r·m − c·n|/(n·m), found among whole numbers. */
function linf(bins) {
    const sums = sumsOf(bins);
    const differences = bins.map(({ reference, current }) => {
        return crossDifference(reference, current, sums);
    });
    const worst = greatest(differences);
    return { value: Number(differences[worst] ?? 0) / (sums.n * sums.m), worst };
}

;// CONCATENATED MODULE: ./.build/domain/data/drift/psi.js

/** An empty share would make the index infinite. */
const floor = 1e-4;
/**
 * Population stability index: Σ (Q − P)·ln(Q/P) over the shares of both sides (Siddiqi, Credit Risk
 * Scorecards, 2006), each floored at 1e-4. They are not made to sum to 1 again: so every term stays at
 * least 0 and belongs to one bin.
 */
function psi(bins) {
    const { n, m } = sumsOf(bins);
    const terms = bins.map(({ reference, current }) => {
        const p = Math.max(reference / n, floor);
        const q = Math.max(current / m, floor);
        return (q - p) * Math.log(q / p);
    });
    return { value: terms.reduce((sum, term) => sum + term, 0), worst: greatest(terms) };
}

;// CONCATENATED MODULE: ./.build/domain/data/drift/steps.js

function sums({ reference, current }) {
    return { n: reference.total, m: current.total };
}
/**
 * Kolmogorov-Smirnov distance (Smirnov 1939): the greatest difference of the two functions, just below and
 * at each point of the grid. Exact if the grid holds every value of the reference, else at most 1/1000
 * too small.
 */
function kolmogorovSmirnov(steps) {
    const { grid, reference, current } = steps;
    const both = sums(steps);
    const differences = grid.map((_, index) => {
        const below = crossDifference(reference.below[index] ?? 0, current.below[index] ?? 0, both);
        const atMost = crossDifference(reference.atMost[index] ?? 0, current.atMost[index] ?? 0, both);
        return below > atMost ? below : atMost;
    });
    const worst = greatest(differences);
    const value = Number(differences[worst] ?? 0) / (both.n * both.m);
    return { value, at: grid[worst] ?? Number.NaN };
}
/** The most that the true distance can be: between two points each function may jump at once. */
function kolmogorovSmirnovBound(steps) {
    const { grid, reference, current } = steps;
    const both = sums(steps);
    let most = 0;
    for (let index = 0; index <= grid.length; index += 1) {
        const [rLow, rHigh] = gap(reference, index);
        const [cLow, cHigh] = gap(current, index);
        for (const [r, c] of [
            [rLow, cHigh],
            [rHigh, cLow],
        ]) {
            const difference = crossDifference(r, c, both);
            if (difference > most)
                most = difference;
        }
    }
    return Math.max(kolmogorovSmirnov(steps).value, Number(most) / (both.n * both.m));
}
/** The counts just after the point before, and just below this one. */
function gap({ below, atMost, total }, index) {
    return [index === 0 ? 0 : (atMost[index - 1] ?? 0), below[index] ?? total];
}
/**
 * Wasserstein distance of order 1 in deviations of the reference: the area between the two functions from
 * `low` to `high`, each linear between two points of the grid, over the deviation of the reference clamped
 * to that range. Values outside of it count as if they lay on its ends, so that one outlier moves little.
 */
function wasserstein(steps, [low, high, scale]) {
    const { grid, reference, current } = steps;
    let area = 0;
    for (const [index, start] of grid.slice(0, -1).entries()) {
        const end = grid[index + 1] ?? start;
        if (start < low || end > high)
            continue;
        const [rStart, rEnd] = gap(reference, index + 1);
        const [cStart, cEnd] = gap(current, index + 1);
        const u = rStart / reference.total - cStart / current.total;
        const v = rEnd / reference.total - cEnd / current.total;
        // By halves, since the width of the whole range may be no double.
        area += (end / 2 - start / 2) * meanDistance(u, v);
    }
    return area / (scale / 2);
}
/** The mean of |u + (v − u)t| for t from 0 to 1. */
function meanDistance(u, v) {
    const sum = Math.abs(u) + Math.abs(v);
    if (u * v >= 0)
        return sum / 2;
    return (u * u + v * v) / (2 * sum);
}

;// CONCATENATED MODULE: ./.build/domain/data/drift/statistics.js








/** The distance that counts as drift where nobody says otherwise. */
const usualThresholds = {
    psi: 0.2,
    jensenShannon: 0.1,
    linf: 0.1,
    chiSquare: 0.1,
    ks: 0.1,
    wasserstein: 0.25,
};
const measurers = {
    psi: (sides, weight) => {
        if (sides.others !== undefined)
            return differing(sides, sides.others, weight);
        const { value, worst } = psi(sides.bins);
        const floor = binFloors(sides.bins, weight)?.psi;
        return binned(sides, { value, worst, floor }, weight);
    },
    jensenShannon: (sides, weight) => {
        const { value, worst } = jensenShannon(sides.bins);
        const floor = binFloors(sides.bins, weight)?.jensenShannon;
        return binned(sides, { value, worst, floor }, weight);
    },
    linf: (sides, weight) => {
        return sides.steps ? undefined : binned(sides, linf(sides.bins), weight);
    },
    chiSquare: (sides, weight) => {
        const { statistic, degrees, p, worst } = chiSquare(sides.bins);
        const aside = `χ² ${(0,label/* figure */.vP)(statistic)} on ${degrees} degrees of freedom, p ${(0,label/* figure */.vP)(p)}`;
        return { ...binned(sides, { value: cramersV(sides.bins), worst }, weight), aside };
    },
    ks: (sides, weight) => {
        if (!sides.steps)
            return undefined;
        if (sides.others !== undefined)
            return differing(sides, sides.others, weight);
        const { value, at } = kolmogorovSmirnov(sides.steps);
        const bound = (0,label/* figure */.vP)(kolmogorovSmirnovBound(sides.steps));
        return {
            value,
            worst: (0,label/* valueLabel */.Qb)(at, sides.unit),
            noise: distanceNoise(value, weight),
            // Between two points of the grid the true distance may be a little greater.
            ...(bound !== (0,label/* figure */.vP)(value) && { aside: `at most ${bound}` }),
        };
    },
    wasserstein: (sides, weight) => {
        const { steps, clamp, others, unit } = sides;
        if (!steps)
            return undefined;
        if (!clamp)
            return nothingToTell(weight);
        if (others !== undefined)
            return differing(sides, others, weight);
        // Almost all of the reference is one value, so that its clamped deviation measures nothing.
        if (clamp[2] === 0)
            return leaving(steps, { value: clamp[0], name: (0,label/* valueLabel */.Qb)(clamp[0], unit) }, weight);
        const { value, at } = kolmogorovSmirnov(steps);
        const noise = distanceNoise(value, weight);
        return { value: wasserstein(steps, clamp), worst: (0,label/* valueLabel */.Qb)(at, unit), noise };
    },
};
/** The reference has no value at all. */
function nothingToTell(weight) {
    return { value: Number.NaN, worst: '', noise: distanceNoise(Number.NaN, weight) };
}
/** Undefined: the statistic does not fit the column's kind. */
function measure(statistic, sides, weight) {
    return measurers[statistic](sides, weight);
}
function binned({ bins }, { value, worst, floor }, weight) {
    const noise = binNoise(bins, weight);
    return {
        value,
        worst: bins[worst]?.name ?? '',
        noise: floor === undefined ? noise : { ...noise, floor },
    };
}
/** Where the reference has only one value: the share of rows that have another. */
function differing({ bins }, others, weight) {
    const { rows } = weight;
    const name = bins.find(({ reference }) => reference === 0)?.name ?? bins[0]?.name ?? '';
    const noise = shareNoise(0, others, weight);
    return { value: shareDifference(0, others, rows), worst: name, noise };
}
/** How much the share of rows that have another value than this one has changed. */
function leaving({ grid, reference, current }, { value, name }, weight) {
    const index = grid.indexOf(value);
    const [r, c] = [reference, current].map(({ below, atMost, total }) => {
        return total - ((atMost[index] ?? 0) - (below[index] ?? 0));
    });
    const noise = shareNoise(r ?? 0, c ?? 0, weight);
    return { value: shareDifference(r ?? 0, c ?? 0, weight.rows), worst: name, noise };
}

;// CONCATENATED MODULE: ./.build/domain/data/drift/judge-column.js








/** A column's counts beside its profile → the answer to one check of it. */
function judgeColumn(planned, found, scene) {
    const { demand } = planned;
    const { asked } = planned;
    const missing = missingIn(found);
    const answered = found.kind === (asked.kind === 'nulls' ? 'counts' : asked.kind);
    if (missing === undefined || !answered)
        return unfit(planned);
    if (demand.statistic === 'nullRate')
        return judgeMissing(planned, missing, scene);
    const { profile } = planned;
    if (profile.kind === 'categorical' && found.kind === 'categories') {
        const sides = (0,categorical/* compareCategories */.c)(profile, found);
        const current = sides.bins.reduce((sum, bin) => sum + bin.current, 0);
        const sums = { n: (0,drift_profile/* valuesIn */.aC)(profile), m: current };
        if (demand.statistic !== 'newValues')
            return judgeSides(planned, { sides, sums }, scene);
        const share = demand.limit ?? scene.settings.maxNewShare;
        const { minRows } = scene.settings;
        const threshold = `at most ${share} new`;
        return { ...judgeNewcomers(sides, { sums, share, minRows }), threshold };
    }
    if (profile.kind === 'numeric' &&
        found.kind === 'distribution' &&
        planned.asked.kind === 'distribution') {
        const numbers = (0,numeric/* compareNumbers */.S)(profile, planned.asked, found);
        const { clamp, unit } = profile;
        const sides = { ...numbers, clamp, ...(unit && { unit }) };
        return judgeSides(planned, { sides, sums: { n: (0,drift_profile/* valuesIn */.aC)(profile), m: found.finite } }, scene);
    }
    return unfit(planned);
}
function unfit({ demand, column, profile }) {
    const reason = `${demand.statistic} cannot be told of ${column.property}, which is ${profile.kind} in the profile.`;
    return { status: 'errored', reason, checked: 0, failing: 0 };
}
function missingIn(found) {
    switch (found.kind) {
        case 'distribution':
        case 'categories':
            return found;
        case 'counts':
            return { nulls: found.failing };
        default:
            return undefined;
    }
}
function judgeMissing(planned, missing, scene) {
    const { profile, demand } = planned;
    const weight = weightOf(scene.rows, scene);
    const found = compareMissing(profile, missing, weight);
    const threshold = demand.limit ?? scene.settings.nullRate;
    return decided(planned, { found, bins: found.bins, weight, threshold }, scene);
}
function judgeSides(planned, { sides, sums }, scene) {
    const { demand } = planned;
    if (demand.statistic === 'newValues' || demand.statistic === 'nullRate')
        return unfit(planned);
    const weight = weightOf(sums, scene);
    const found = measure(demand.statistic, sides, weight);
    if (!found)
        return unfit(planned);
    const threshold = demand.limit ?? usualThresholds[demand.statistic];
    return decided(planned, { found, bins: sides.bins, weight, threshold }, scene);
}
function weightOf(rows, { clusters, alpha }) {
    return { rows, alpha, ...(clusters && { clusters }) };
}
function decided({ demand, column }, { found, bins, weight, threshold }, { settings }) {
    const { value, worst, noise, aside } = found;
    const subject = `${demand.statistic} of ${column.property}`;
    const { minRows } = settings;
    const decision = decideDrift({ subject, value, threshold, noise, worst, weight, minRows });
    const counts = { checked: weight.rows.m, failing: 0, ...decision };
    if (!Number.isFinite(value))
        return counts;
    return {
        ...counts,
        observed: [`${demand.statistic} ${(0,label/* figure */.vP)(value)}`, aside, worst && `most at ${worst}`]
            .filter(Boolean)
            .join(', '),
        threshold: `below ${threshold}`,
        noise: noiseText(noise),
        drift: {
            column: column.property,
            statistic: demand.statistic,
            value,
            threshold,
            ...(worst !== '' && { worst }),
            p: noise.p,
            alpha: noise.alpha,
            bins: shownBins(bins),
        },
    };
}
const mostShown = 22;
/** So many that a histogram can show them. */
function shownBins(bins) {
    if (bins.length <= mostShown)
        return bins;
    const [shown, rest] = [bins.slice(0, mostShown - 1), bins.slice(mostShown - 1)];
    const sum = (side) => rest.reduce((all, bin) => all + bin[side], 0);
    const name = `${rest.length} others`;
    return [...shown, { name, reference: sum('reference'), current: sum('current') }];
}

;// CONCATENATED MODULE: ./.build/domain/data/drift/judge.js






/** Plan and measurements → the answer to each check of drift. */
function judgeDrift(plan, evidence) {
    const tested = plan.checks.filter((check) => {
        return check.kind === 'compared' && check.demand.statistic !== 'newValues';
    });
    const { contract, profile, rows } = evidence;
    const clusters = clustersOf(plan, evidence);
    const scene = {
        settings: contract.drift,
        rows: { n: profile.rows, m: rows.rows },
        alpha: alphaOf(tested.length),
        clusters: typeof clusters === 'string' ? undefined : clusters,
    };
    const errors = typeof clusters === 'string' ? clusters : undefined;
    return plan.checks.map((planned) => judgeCheck(planned, { evidence, scene, errors }));
}
/** How many clusters there are on both sides; a text says why that is not known. */
function clustersOf({ clusters }, { measured, profile }) {
    if (clusters === null)
        return undefined;
    const found = measured.get(clusters);
    if (found?.kind === 'clusters')
        return { n: profile.clusters ?? 0, m: found.count };
    return found?.kind === 'error' ? found.message : 'The clusters were not counted.';
}
function judgeCheck(planned, about) {
    const { evidence } = about;
    const found = planned.kind === 'compared' ? evidence.measured.get(planned.asked) : undefined;
    return (0,rows_answer/* resultOf */.Bg)(planned.check, evidence, {
        ...answerOf(planned, about),
        ...(found && { sql: found.sql }),
        ...(found?.ms !== undefined && { ms: found.ms }),
    });
}
function answerOf(planned, { evidence, scene, errors }) {
    const { contract, rows, measured } = evidence;
    const nothing = { checked: 0, failing: 0 };
    if (planned.kind === 'settled') {
        return { ...nothing, status: planned.status, reason: planned.reason };
    }
    if (rows.rows === 0 && !contract.allowEmpty) {
        return { ...nothing, status: 'blocked', reason: 'There are no rows to compare.' };
    }
    if (planned.kind === 'ratio')
        return judgeRatio(planned.check, evidence);
    const found = measured.get(planned.asked);
    if (!found || found.kind === 'error') {
        return { ...nothing, status: 'errored', reason: found?.message ?? 'It was not measured.' };
    }
    if (errors !== undefined)
        return { ...nothing, status: 'errored', reason: errors };
    return judgeColumn(planned, found, scene);
}
/** Rows over the rows of the profile. */
function judgeRatio({ threshold }, { profile, rows }) {
    const counts = { checked: rows.rows, failing: 0 };
    if (profile.rows === 0 || threshold === null) {
        return { ...counts, status: 'failed', reason: 'no-data: the profile has no rows.' };
    }
    const ratio = rows.rows / profile.rows;
    const answer = { ...counts, observed: (0,label/* figure */.vP)(ratio), threshold: (0,data_threshold/* describeThreshold */.d9)(threshold) };
    if ((0,data_threshold/* holds */.v9)(threshold, ratio))
        return { ...answer, status: 'passed' };
    const reason = `The data has ${(0,grouped/* grouped */.z)(rows.rows)} rows, its profile ${(0,grouped/* grouped */.z)(profile.rows)}: ${(0,label/* figure */.vP)(ratio)} times as many, asked is ${answer.threshold}.`;
    return { ...answer, status: 'failed', reason };
}

// EXTERNAL MODULE: ./.build/domain/data/drift/plan.js
var plan = __webpack_require__(49317);
// EXTERNAL MODULE: ./.build/domain/data/findings.js
var findings = __webpack_require__(84552);
// EXTERNAL MODULE: ./.build/domain/data/judge.js + 3 modules
var judge = __webpack_require__(70353);
// EXTERNAL MODULE: ./.build/domain/data/plan.js
var data_plan = __webpack_require__(98257);
// EXTERNAL MODULE: ./.build/domain/data/shape.js
var data_shape = __webpack_require__(4429);
;// CONCATENATED MODULE: ./.build/domain/data/take-fingerprint.js
/**
 * Counts of nulls, and of numbers that may be seen the least, the greatest and the mean. Of typed formats
 * only what costs next to nothing: the ends that their footers have.
 */
function planFingerprint(contract, { columns, format }) {
    return new Map(columns.map(({ name, type }) => {
        const nulls = { kind: 'nulls', column: name };
        const wanted = isShown(name, contract) ? statisticsOf(name, type, { contract, format }) : [];
        const numbers = wanted.map((statistic) => {
            return { kind: 'aggregate', statistic, column: name };
        });
        return [name, [nulls, ...numbers]];
    }));
}
/** What names a row is no quantity, and what must not be seen is in no fingerprint. */
function isShown(name, { columns, key }) {
    return !key.includes(name) && !columns.some((one) => one.name === name && one.sensitive);
}
const textFormats = new Set(['csv', 'jsonl']);
const wholeType = /^U?(TINYINT|SMALLINT|INTEGER|BIGINT)$/;
function statisticsOf(name, stored, { contract, format }) {
    const promised = contract.columns.find((column) => column.name === name)?.logicalType;
    const isNumber = promised === 'integer' || promised === 'number';
    if (textFormats.has(format))
        return isNumber ? sketched : [];
    return format === 'parquet' && isNumber && wholeType.test(stored) ? ['min', 'max'] : [];
}
/** The fingerprint from what was planned for it and from what the checks have measured. */
function fingerprintOf(planned, { contract, shape, rows, answers }) {
    const columns = shape.columns.map(({ name, type: stored }) => {
        const column = contract.columns.find((one) => one.name === name);
        const [asked] = planned.get(name) ?? [];
        const counted = asked && answers.get(asked);
        return {
            name,
            type: column?.logicalType ?? stored,
            nulls: counted?.kind === 'counts' ? counted.failing : null,
            ...(isShown(name, contract) && numbersOf(name, answers)),
        };
    });
    return { rows: rows.rows, columns };
}
const sketched = ['min', 'max', 'mean'];
/** Of all values only: a filter of one check makes another number of them. */
function numbersOf(column, answers) {
    const found = [];
    for (const [measurement, answer] of answers) {
        if (measurement.kind !== 'aggregate' || measurement.column !== column)
            continue;
        const { statistic, filter } = measurement;
        const kept = sketched.find((one) => one === statistic);
        if (!kept || filter !== undefined || answer.kind !== 'number')
            continue;
        if (answer.value === null || !Number.isFinite(answer.value))
            continue;
        found.push([kept, kept === 'mean' ? steady(answer.value) : answer.value]);
    }
    return Object.fromEntries(found);
}
/** The last digits of a mean depend on the order in which threads add up. */
function steady(mean) {
    return Number(mean.toPrecision(12));
}

// EXTERNAL MODULE: ./.build/domain/data/verdict.js
var data_verdict = __webpack_require__(46333);
// EXTERNAL MODULE: ./.build/domain/verdict.js
var domain_verdict = __webpack_require__(12766);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/inputs/command-inputs.js
var command_inputs = __webpack_require__(52945);
// EXTERNAL MODULE: ./.build/inputs/contract.js + 35 modules
var contract = __webpack_require__(26069);
// EXTERNAL MODULE: ./.build/inputs/data-digests.js + 1 modules
var data_digests = __webpack_require__(23550);
// EXTERNAL MODULE: ./.build/inputs/data-references.js
var data_references = __webpack_require__(92399);
// EXTERNAL MODULE: ./.build/inputs/data-sets.js
var data_sets = __webpack_require__(77700);
// EXTERNAL MODULE: ./.build/inputs/digest.js
var digest = __webpack_require__(87396);
// EXTERNAL MODULE: ./.build/inputs/fields.js
var fields = __webpack_require__(70361);
// EXTERNAL MODULE: ./.build/inputs/policy.js
var inputs_policy = __webpack_require__(80498);
// EXTERNAL MODULE: ./.build/domain/data/drift/compared.js
var compared = __webpack_require__(22767);
;// CONCATENATED MODULE: ./.build/inputs/profile-schema.js


const count = schemas/* int */.Whr().nonnegative();
const profile_schema_digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/, 'Expected sha256: and 64 hex digits');
const category = schemas/* string */.YjP().refine((text) => text.isWellFormed(), 'Expected whole characters');
const mostPoints = drift_profile/* gridParts */.zF + 1;
const mostBins = 20;
const profile_schema_numeric = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('numeric'),
    unit: schemas/* enum */.k5n(drift_profile/* numericUnits */.p1).exactOptional(),
    nulls: count,
    nans: count,
    infinities: count,
    mean: schemas/* number */.aig().nullable(),
    std: schemas/* number */.aig().nonnegative().nullable(),
    clamp: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig(), schemas/* number */.aig().nonnegative()]).nullable(),
    edges: schemas/* array */.YOg(schemas/* number */.aig()).max(mostBins),
    counts: schemas/* array */.YOg(count).max(mostBins + 1),
    grid: schemas/* array */.YOg(schemas/* number */.aig()).max(mostPoints),
    below: schemas/* array */.YOg(count),
    atMost: schemas/* array */.YOg(count),
});
const profile_schema_categorical = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('categorical'),
    nulls: count,
    values: schemas/* array */.YOg(schemas/* tuple */.PVZ([category, schemas/* int */.Whr().positive()])).max(drift_profile/* mostCategories */.wC),
    complete: schemas/* boolean */.zMY(),
    others: count.exactOptional(),
});
const opaque = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('opaque'),
    nulls: count,
});
/** The file that `contender profile` writes. */
const profileSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('contender/profile@1'),
    object: schemas/* string */.YjP().min(1),
    rows: count,
    clusters: count.exactOptional(),
    data: profile_schema_digest,
    contract: profile_schema_digest,
    columns: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* discriminatedUnion */.gMt('kind', [profile_schema_numeric, profile_schema_categorical, opaque])),
})
    .describe('A frozen picture of a data set that later data is compared with.');

// EXTERNAL MODULE: ./.build/domain/data/quantile.js
var quantile = __webpack_require__(17799);
;// CONCATENATED MODULE: ./.build/inputs/profile-grid.js


/** Whether less than one part of the values lies between two points. */
function isDense({ below, atMost }) {
    const n = atMost.at(-1) ?? 0;
    return below.every((count, index) => (count - (atMost[index - 1] ?? 0)) * drift_profile/* gridParts */.zF < n);
}
/** Whether the rows up to each edge lie between those up to the grid's points beside it. */
function binsFit({ grid, edges, counts, below, atMost }) {
    if (edges.length === 0) {
        return counts.every((count, index) => count === (atMost[index] ?? 0) - (below[index] ?? 0));
    }
    const n = atMost.at(-1) ?? 0;
    let sum = 0;
    return edges.every((edge, index) => {
        sum += counts[index] ?? 0;
        const next = grid.findIndex((point) => point > edge);
        const [least, most] = next === -1 ? [n, n] : [atMost[next - 1] ?? 0, below[next] ?? 0];
        return least <= sum && sum <= most;
    });
}
/** Whether each decile has an edge, as far as the grid tells; bins of one value each have none. */
function edgesFit(profile) {
    const { grid, edges, atMost, below } = profile;
    if (edges.length === 0)
        return true;
    const n = atMost.at(-1) ?? 0;
    return drift_profile/* deciles */.Mg.every((level) => {
        const { index } = (0,quantile/* rankOf */.IQ)(level, n);
        const low = grid[below.findLastIndex((count) => count <= index)] ?? Number.NaN;
        const high = grid[atMost.findIndex((count) => count >= Math.min(index + 2, n))] ?? Number.NaN;
        return edges.some((edge) => low <= edge && edge <= high);
    });
}
/** The range ends on two order statistics, and no deviation is more than half of it. */
function rangeContradiction({ grid, atMost }, [low, high, deviation]) {
    const n = atMost.at(-1) ?? 0;
    const at = (share) => grid[atMost.findIndex((count) => count >= Math.ceil(share))];
    if (low !== at((5 * n) / 1000) || high !== at((995 * n) / 1000)) {
        return 'its range is not that of its grid';
    }
    // A deviation may be rounded up.
    return deviation / 2 > (high / 4 - low / 4) * 1.000_001
        ? 'its deviation is more than its range allows'
        : undefined;
}

;// CONCATENATED MODULE: ./.build/inputs/profile-sums.js


/** What cannot be true of the whole profile; undefined: nothing. */
function clusterContradiction({ rows, clusters = 0 }) {
    return clusters > rows ? `it has more clusters, ${clusters}, than rows, ${rows}` : undefined;
}
/** What cannot be true of a column's counts, in words; undefined: they fit together. */
function contradiction(profile, rows) {
    if (profile_sums_missingIn(profile) > rows)
        return 'it has more values and nulls than there are rows';
    switch (profile.kind) {
        case 'opaque':
            return undefined;
        case 'categorical':
            return categoricalContradiction(profile);
        case 'numeric':
            return numericContradiction(profile);
    }
}
function profile_sums_missingIn(profile) {
    if (profile.kind === 'opaque')
        return profile.nulls;
    const more = profile.kind === 'numeric' ? profile.nans + profile.infinities : 0;
    return profile.nulls + more + (0,drift_profile/* valuesIn */.aC)(profile);
}
function categoricalContradiction({ values, complete, others, }) {
    if (new Set(values.map(([value]) => value)).size < values.length)
        return 'a value stands twice';
    if (complete === (others !== undefined))
        return 'it is complete and has others, or neither';
    if (values.some(([, count], index) => count > (values[index - 1]?.[1] ?? count))) {
        return 'its values do not stand by their counts';
    }
    return complete || values.length >= drift_profile/* mostCategoryBins */.wn
        ? undefined
        : `it is not complete, and lists ${values.length} of its ${drift_profile/* mostCategoryBins */.wn} most frequent values`;
}
function numericContradiction(profile) {
    const { grid, below, atMost, edges, counts, clamp, mean } = profile;
    const n = (0,drift_profile/* valuesIn */.aC)(profile);
    if (!ascending(grid) || !ascending(edges))
        return 'its grid or its edges do not ascend';
    if (below.length !== grid.length || atMost.length !== grid.length) {
        return 'below and atMost have not one count for each point of the grid';
    }
    if (grid.some((_, index) => !climbs(profile, index)))
        return 'below and atMost do not climb';
    const bins = edges.length === 0 ? grid.length : edges.length + 1;
    if (counts.length !== bins)
        return `it has ${counts.length} counts of ${bins} bins`;
    if (!isDense(profile)) {
        return 'between two points of its grid lie more than a thousandth of the values';
    }
    if (counts.reduce((sum, count) => sum + count, 0) !== n || !binsFit(profile)) {
        return 'the counts of its bins are not those of its grid';
    }
    if (!edgesFit(profile))
        return 'the edges of its bins are not the deciles of its grid';
    if ((clamp === null) !== (n === 0) || (n === 0 && mean !== null)) {
        return 'it has no range for its values, or a range of none';
    }
    return clamp ? rangeContradiction(profile, clamp) : undefined;
}
/** No value lies below the first point, and no count is taken back. */
function climbs({ below, atMost }, index) {
    const low = below[index] ?? Number.NaN;
    const before = atMost[index - 1] ?? 0;
    return before <= low && low < (atMost[index] ?? Number.NaN) && (index > 0 || low === 0);
}
function ascending(values) {
    return values.every((value, index) => index === 0 || (values[index - 1] ?? value) < value);
}

// EXTERNAL MODULE: ./.build/inputs/text-file.js
var text_file = __webpack_require__(41042);
;// CONCATENATED MODULE: ./.build/inputs/profile.js






/** The profiles that data sets are compared with, by the sets' names: the one given, else the policy's. */
async function readProfiles(given, promised, policy) {
    const wanted = promised.flatMap(({ name, contract }) => {
        const path = given ?? policy?.value.data[name]?.profile;
        return path === undefined ? [] : [{ name, path, contract }];
    });
    const files = await (0,errors/* together */.bs)(...wanted.map(({ path, contract }) => () => readProfile(path, contract)));
    return new Map(wanted.flatMap(({ name }, index) => {
        const file = files[index];
        return file ? [[name, file]] : [];
    }));
}
/**
 * Reads the profile that a data set is compared with. A file that is no profile, counts that contradict
 * each other, and a profile that is not of what the contract describes are mistakes, all told at once.
 */
async function readProfile(path, contract) {
    const text = await (0,text_file/* readText */.yR)(path);
    const value = parseProfile({ path, text });
    const clusters = clusterContradiction(value);
    const broken = Object.entries(value.columns).flatMap(([name, column]) => {
        const wrong = contradiction(column, value.rows);
        if (wrong === undefined)
            return [];
        return [invalid(path, `In ${JSON.stringify(name)} ${wrong}`, lineOf(text, name))];
    });
    (0,errors/* refuse */.TR)([
        ...(clusters === undefined
            ? []
            : [invalid(path, `In "clusters" ${clusters}`, lineOf(text, 'clusters'))]),
        ...broken,
        ...misfits(value, contract).map((misfit) => ({ ...misfit, file: path })),
    ]);
    return { path, value };
}
const again = 'Make it again: contender profile --data … --output …';
/** A file in another format than this would have thousands of mistakes. */
const mostMistakes = 20;
function parseProfile({ path, text }) {
    let content;
    try {
        content = JSON.parse(text);
    }
    catch (cause) {
        const [, line] = /\(line (\d+)/.exec(String(cause)) ?? [];
        const { code, ...problem } = invalid(path, 'It is no JSON', line && Number(line));
        throw new errors/* UserError */.yo(code, problem, { cause });
    }
    const { data, error } = profileSchema.safeParse(content);
    (0,errors/* refuse */.TR)((error?.issues ?? []).slice(0, mostMistakes).map(({ path: keys, message }) => {
        const [first, column] = keys.map(String);
        const place = keys.map(String).join('.') || 'its content';
        const line = lineOf(text, column !== undefined && first === 'columns' ? column : first);
        return invalid(path, `At ${place}: ${message}`, line);
    }));
    if (!data)
        throw new Error('A profile without a mistake was not understood.');
    return data;
}
/** The line where the key stands first, as profiles are written: each column on its own. */
function lineOf(text, key) {
    if (key === undefined)
        return undefined;
    const start = `${JSON.stringify(key)}:`;
    const index = text.split('\n').findIndex((line) => line.trimStart().startsWith(start));
    return index === -1 ? undefined : index + 1;
}
function invalid(path, why, line) {
    const what = `${path} is not a profile that data can be compared with.`;
    return {
        code: 'profile-invalid',
        what,
        why: `${why}.`,
        next: `${again}.`,
        file: path,
        ...(line && { line }),
    };
}
/** Where the profile is of other data than the contract describes. */
function misfits(profile, contract) {
    const { object, drift } = contract;
    const problem = (what, why) => {
        return { code: 'profile-misfit', what, why, next: `${again}; or name the right file.` };
    };
    if (profile.object !== object) {
        const why = `The contract ${contract.file} describes "${object}".`;
        return [problem(`The profile is of "${profile.object}".`, why)];
    }
    const clusterless = drift.cluster !== null && profile.clusters === undefined;
    return [
        ...(clusterless
            ? [
                problem(`The profile does not tell how many different values of "${drift.cluster}" there were.`, 'The contract counts them as what is independent.'),
            ]
            : []),
        ...columnMisfits(profile, contract).map(([what, why]) => problem(what, why)),
    ];
}
function columnMisfits(profile, contract) {
    const mayLack = contract.fieldsMatch === 'superset' || contract.fieldsMatch === 'partial';
    const lacking = (0,compared/* comparedColumns */.bG)(contract).flatMap((column) => {
        const found = (0,drift_profile/* profiled */.qh)(profile, column.name);
        const name = JSON.stringify(column.name);
        if (found === undefined) {
            const what = `The profile has no column ${name}.`;
            return mayLack ? [] : [[what, 'The contract has it, so that nothing would be compared.']];
        }
        const what = `The profile holds the column ${name} as ${kindOf(found)}.`;
        return fits(found, column) ? [] : [[what, `The contract says ${promised(column)}.`]];
    });
    const unknown = Object.keys(profile.columns).flatMap((name) => {
        if (contract.columns.some((column) => column.name === name))
            return [];
        const what = `The profile has a column ${JSON.stringify(name)}.`;
        return [[what, 'The contract does not know it, so that nobody knows its type.']];
    });
    return [...lacking, ...unknown];
}
function kindOf(profile) {
    if (profile.kind === 'numeric')
        return profile.unit ?? 'numbers';
    return profile.kind === 'categorical' ? 'categories' : 'no values';
}
function promised({ logicalType, sensitive }) {
    return sensitive ? 'that it is sensitive' : `logicalType ${logicalType ?? 'nothing'}`;
}
/** Only the nulls of a column that is opaque now are looked at, whatever the profile holds. */
function fits(profile, column) {
    const { logicalType } = column;
    if ((0,compared/* isOpaque */.qp)(column) || logicalType === null)
        return true;
    switch (logicalType) {
        case 'integer':
        case 'number':
            return profile.kind === 'numeric' && profile.unit === undefined;
        case 'date':
        case 'time':
        case 'timestamp':
            return profile.kind === 'numeric' && profile.unit === logicalType;
        default:
            return profile.kind === 'categorical';
    }
}

// EXTERNAL MODULE: ./.build/inputs/span.js
var span = __webpack_require__(35696);
// EXTERNAL MODULE: ./.build/inputs/splits.js
var splits = __webpack_require__(69781);
// EXTERNAL MODULE: ./.build/inputs/suggest.js
var suggest = __webpack_require__(76856);
;// CONCATENATED MODULE: ./.build/inputs/split-rules.js




/**
 * The splits of which both sets are among the data to judge. A column that the contracts of the sets do
 * not have, or one whose type cannot serve, is a mistake at its line.
 */
function readSplits(policy, promised) {
    if (!policy)
        return [];
    const sets = new Map(promised.map((set) => [set.name, set]));
    const problems = [];
    const rules = policy.value.splits.flatMap((split, index) => {
        return [split.test].flat().flatMap((test, place) => {
            const train = sets.get(split.train);
            const tested = sets.get(test);
            if (!train || !tested)
                return [];
            const source = { policy, index, sets: [train, tested] };
            // What one test set shares with the next is said once.
            const found = columnProblems(split, source).filter((problem) => place === 0 || !problems.some((known) => known.what === problem.what));
            problems.push(...found);
            return [ruleOf(split, test, source)];
        });
    });
    (0,errors/* refuse */.TR)([...problems, ...repeatedPairs(rules)]);
    return rules.map((rule, index) => repeatsLabel(rule, rules.slice(0, index)) ? { ...rule, label: null } : rule);
}
/** Leakage is looked for in the train set alone, so that an earlier split has said it already. */
function repeatsLabel(rule, earlier) {
    const asked = ({ train, label, keys, ignore }) => {
        return JSON.stringify([train, label, keys, ignore]);
    };
    return earlier.some((other) => asked(other) === asked(rule));
}
function ruleOf(split, test, { policy, index, sets }) {
    const { train, keys, groups, ignore, time, label } = split;
    const line = policy.line(['splits', index]);
    return {
        train,
        test,
        keys: [...new Set(keys)],
        groups: [...new Set(groups)],
        ignore,
        time: time ? { column: time.column, gapMicros: time.gap ? (0,span/* parseSpan */.w)(time.gap) : 0 } : null,
        label: label ? labelOf(label, sets[0], policy.value.compare.task) : null,
        file: policy.path,
        ...(line !== undefined && { line }),
    };
}
/** The policy's task says what a label is; without one a number with a fraction is a quantity. */
function labelOf(column, train, task) {
    const quantity = task ? task === 'regression' : columnOf(train, column)?.logicalType === 'number';
    return { column, kind: quantity ? 'quantity' : 'class' };
}
function columnProblems(split, source) {
    const { policy, index, sets } = source;
    const listed = (key) => {
        return split[key].map((column, place) => [[key, place], column, sets]);
    };
    const wanted = [
        ...listed('keys'),
        ...listed('groups'),
        ...(split.time ? [[['time', 'column'], split.time.column, sets]] : []),
        ...(split.label ? [[['label'], split.label, [sets[0]]]] : []),
    ];
    const at = (keys) => (0,splits/* placeOf */.$t)(policy.path, policy.line(['splits', index, ...keys]));
    const missing = wanted.flatMap(([keys, column, of]) => {
        const lacking = of.find((set) => !columnOf(set, column));
        return lacking ? [{ ...unknownColumn(column, lacking), ...at(keys) }] : [];
    });
    const ignored = split.ignore.flatMap((column, place) => {
        const known = sets.some((set) => columnOf(set, column));
        return known ? [] : [{ ...unknownColumn(column, sets[0]), ...at(['ignore', place]) }];
    });
    const timeless = split.time
        ? sets.find((set) => isTimeless(set, split.time?.column ?? ''))
        : undefined;
    return timeless && split.time
        ? [
            ...missing,
            ...ignored,
            { ...noTime(split.time.column, timeless), ...at(['time', 'column']) },
        ]
        : [...missing, ...ignored];
}
function columnOf({ contract }, name) {
    return contract.columns.find((column) => column.name === name && column.path.length === 0);
}
function isTimeless(set, name) {
    const type = columnOf(set, name)?.logicalType;
    return type !== undefined && type !== 'date' && type !== 'timestamp';
}
/** Results are told apart by the names of both sets. */
function repeatedPairs(rules) {
    return rules.flatMap(({ train, test, file, line }, index) => {
        const first = rules.findIndex((rule) => rule.train === train && rule.test === test);
        if (first === index)
            return [];
        return [
            {
                code: 'split-duplicate',
                what: `Two splits compare "${test}" with "${train}".`,
                why: 'Results are told apart by the names of both sets.',
                next: 'Join the two entries.',
                ...(0,splits/* placeOf */.$t)(file, line),
            },
        ];
    });
}
function unknownColumn(column, { contract, reference }) {
    const known = contract.columns.filter(({ path }) => path.length === 0).map(({ name }) => name);
    return {
        code: 'split-column',
        what: `The split names the column "${column}", which the contract ${reference} does not have.`,
        why: 'Both sides are compared by the types that their contracts promise.',
        next: known.length > 0 ? (0,suggest/* suggest */.Z)(column, known) : 'Add the column to the contract.',
    };
}
function noTime(column, { contract, reference }) {
    const type = contract.columns.find(({ name }) => name === column)?.logicalType;
    return {
        code: 'split-time',
        what: `The split compares times by the column "${column}", which ${reference} calls ${type ?? 'nothing in particular'}.`,
        why: 'Only a date or a timestamp tells what is before and what after.',
        next: 'Give it the logicalType date or timestamp, or name another column.',
    };
}

// EXTERNAL MODULE: ./.build/commands/conclude.js
var conclude = __webpack_require__(45496);
;// CONCATENATED MODULE: ./.build/domain/data/splits/describe.js

/** What a check between two sets asks, in words. */
function askedOf(measurement, { train, test }) {
    switch (measurement.kind) {
        case 'overlap':
            return `no ${measurement.columns.join(', ')} of ${test} is in ${train}`;
        case 'groups':
            return `no ${measurement.column} is in both ${train} and ${test}`;
        case 'duplicate-rows':
            return `no row of ${test} equals one of ${train}${normalisedWords(measurement)}`;
        case 'time':
            return measurement.gapMicros > 0
                ? `every ${measurement.column} of ${test} is at least ${spanOf(measurement.gapMicros)} after the last of ${train}`
                : `every ${measurement.column} of ${test} is after the last of ${train}`;
        case 'joint-counts':
            return `${measurement.column} alone tells less than 0.9 of ${measurement.label.column}`;
    }
}
/** Why a check between two sets failed, with its numbers. */
function failureOf(measurement, { checked, failing, shared, lastTrain, firstTest }, { train, test }) {
    const rows = `${(0,grouped/* grouped */.z)(failing)} of ${(0,grouped/* grouped */.z)(checked)} rows of ${test}`;
    const one = failing === 1;
    switch (measurement.kind) {
        case 'overlap':
            return `${rows} ${one ? 'has' : 'have'} the ${measurement.columns.join(', ')} of a row of ${train}.`;
        case 'groups':
            return `${(0,grouped/* grouped */.z)(shared ?? 0)} ${shared === 1 ? 'value' : 'values'} of ${measurement.column} ${shared === 1 ? 'is' : 'are'} in both; ${rows} ${one ? 'has' : 'have'} one.`;
        case 'duplicate-rows':
            return `${rows} ${one ? 'equals' : 'equal'} a row of ${train}${normalisedWords(measurement)}.`;
        case 'time': {
            const early = `${rows} ${one ? 'is' : 'are'} not after the last ${measurement.column} of ${train}`;
            const after = measurement.gapMicros > 0 ? ` and ${spanOf(measurement.gapMicros)}` : '';
            if (lastTrain === undefined)
                return `${early}${after}.`;
            return `${early}, ${instant(lastTrain)}${after}; the first is ${instant(firstTest)}.`;
        }
        case 'joint-counts':
            return `${rows}.`;
    }
}
/** `2 rows of eval and 1 row of train have no value`; empty where there is no such row. */
function uncompared(rows, rule, { one, several }) {
    const sides = ['test', 'train'].filter((side) => rows[side] > 0);
    const shown = sides.map((side) => {
        return `${(0,grouped/* grouped */.z)(rows[side])} ${rows[side] === 1 ? 'row' : 'rows'} of ${rule[side]}`;
    });
    if (shown.length === 0)
        return '';
    return `${shown.join(' and ')} ${rows.train + rows.test === 1 ? one : several}`;
}
const spans = [
    ['day', 86_400_000_000],
    ['hour', 3_600_000_000],
    ['minute', 60_000_000],
    ['second', 1_000_000],
];
/** `1 day`, `36 hours`, `1.5 seconds`: in the largest unit of which it is a whole number. */
function spanOf(micros) {
    const [unit, size] = spans.find(([, length]) => micros % length === 0) ?? ['second', 1_000_000];
    const value = micros / size;
    return `${value.toLocaleString('en-US', { maximumFractionDigits: 6 })} ${unit}${value === 1 ? '' : 's'}`;
}
function instant(micros) {
    const time = new Date(Math.floor((micros ?? Number.NaN) / 1000));
    return Number.isNaN(time.getTime()) ? 'beyond the calendar' : time.toISOString();
}
function normalisedWords({ normalized }) {
    return normalized ? ' once case, spaces and Unicode forms of texts are the same' : '';
}

;// CONCATENATED MODULE: ./.build/domain/data/splits/leakage.js
/**
 * How well the bins of a column alone tell a class: Goodman and Kruskal's lambda, the share of the
 * mistakes of always guessing the most frequent label that knowing the bin avoids; 0 to 1.
 * λ = (Σ_b max_y n_by − max_y n_y) / (n − max_y n_y). Undefined with a single label.
 */
function lambda({ bins, mostFrequent }) {
    const rows = bins.reduce((sum, bin) => sum + bin.rows, 0);
    const told = bins.reduce((sum, bin) => sum + bin.most, 0);
    if (rows === mostFrequent)
        return undefined;
    return (told - mostFrequent) / (rows - mostFrequent);
}
/**
 * The share of a quantity's variance that lies between the bins of a column: the correlation ratio
 * η² = SS between / SS total; 0 to 1. Undefined where the quantity has one value or is not finite.
 */
function etaSquared({ bins }) {
    const rows = bins.reduce((sum, bin) => sum + bin.rows, 0);
    const mean = bins.reduce((sum, bin) => sum + bin.rows * (bin.mean ?? Number.NaN), 0) / rows;
    let between = 0;
    let within = 0;
    for (const bin of bins) {
        between += bin.rows * ((bin.mean ?? Number.NaN) - mean) ** 2;
        within += bin.rows * (bin.variance ?? Number.NaN);
    }
    const share = between / (between + within);
    return Number.isFinite(share) ? share : undefined;
}

;// CONCATENATED MODULE: ./.build/domain/data/splits/split.js
/** The sets of a split by their names, as checks name the data that they judge. */
function dataOf({ train, test }) {
    return `${train}, ${test}`;
}

;// CONCATENATED MODULE: ./.build/domain/data/splits/judge.js





/** From this share on a single column tells the label. */
const tellsLabel = 0.9;
/** Plan and measurements → the answer to each check; examples are added for the failed ones later. */
function judgeSplit(planned, evidence) {
    return planned.map((plan) => judge_judgeCheck(plan, evidence));
}
function judge_judgeCheck(plan, evidence) {
    const { rule, rows, measured } = evidence;
    const { id, severity, measurement } = plan;
    const found = measured.get(measurement);
    const side = measurement.kind === 'joint-counts' ? rows.train : rows.test;
    return {
        id,
        data: dataOf(rule),
        severity,
        total: (0,data_shape/* totalOf */.e)(side),
        ...judge_answerOf(plan, found, evidence),
        examples: [],
        threshold: askedOf(measurement, rule),
        ...(found && { sql: found.sql }),
        ...(found?.ms !== undefined && { ms: found.ms }),
        file: rule.file,
        ...(rule.line !== undefined && { line: rule.line }),
    };
}
function judge_answerOf({ measurement, blocked }, found, { rule, rows }) {
    const without = (status, reason) => {
        return { status, reason, checked: 0, failing: 0 };
    };
    const empty = ['train', 'test'].find((side) => rows[side].rows === 0);
    if (empty)
        return without('blocked', `The data set ${rule[empty]} has no row to compare.`);
    if (blocked !== undefined)
        return without('blocked', blocked);
    if (!found)
        return without('errored', 'It was not measured.');
    switch (found.kind) {
        case 'error':
            return without('errored', found.message);
        case 'joint-counts':
            return judgeLeakage(measurement, found);
        case 'test-rows':
            return judgeRows(measurement, found, { rule, rows });
    }
}
/** A row that breaks the rule fails it; that none does must have been looked at in every row. */
function judgeRows(measurement, found, { rule, rows }) {
    const { checked, failing, missing, against } = found;
    const counts = { checked, failing };
    const aside = uncompared(missing, rule, {
        one: 'has no value and is not compared',
        several: 'have no value and are not compared',
    });
    const rowsOf = failing === 1 ? 'row' : 'rows';
    const observed = [`${(0,grouped/* grouped */.z)(failing)} ${rowsOf} of ${rule.test}`, aside]
        .filter(Boolean)
        .join('; ');
    if (failing > 0) {
        const reason = [failureOf(measurement, found, rule), aside && `${aside}.`];
        return { ...counts, status: 'failed', reason: reason.filter(Boolean).join(' '), observed };
    }
    const hiding = hidingOf(found, rule, rows);
    if (hiding)
        return { ...counts, status: 'blocked', reason: `${hiding}.`, observed };
    if (checked === 0 || against === 0) {
        const side = checked === 0 ? rule.test : rule.train;
        return { ...counts, status: 'failed', reason: `no-data: not one row of ${side} has a value.` };
    }
    return { ...counts, status: 'passed', observed };
}
/** Rows that may be what is looked for, although nobody can tell. */
function hidingOf({ illTyped }, rule, { train, test }) {
    const unreadable = { train: train.unreadable.count, test: test.unreadable.count };
    return [
        uncompared(unreadable, rule, { one: 'cannot be read', several: 'cannot be read' }),
        uncompared(illTyped, rule, {
            one: 'has a value that is not of its type',
            several: 'have a value that is not of its type',
        }),
    ]
        .filter(Boolean)
        .join('; ');
}
function judgeLeakage(measurement, found) {
    const counts = { checked: found.bins.reduce((sum, { rows }) => sum + rows, 0), failing: 0 };
    if (measurement.kind !== 'joint-counts') {
        return { ...counts, status: 'errored', reason: 'The answer is to another question.' };
    }
    const { column, label } = measurement;
    const share = shareOf(label, found);
    if (share === undefined) {
        const reason = counts.checked === 0
            ? `no-data: not one row has a ${label.column}.`
            : `no-data: ${label.column} has no two values, so that nothing can tell them apart.`;
        return { ...counts, status: 'failed', reason };
    }
    const observed = `${signs[label.kind]} ${Number(share.toFixed(3))}`;
    if (share < tellsLabel)
        return { ...counts, status: 'passed', observed };
    const reason = `${column} alone tells ${label.column}: ${observed}, where 0 is nothing and 1 all of it; from ${tellsLabel} on a leak is likely.`;
    return { ...counts, status: 'failed', reason, observed };
}
const signs = { class: 'λ', quantity: 'η²' };
function shareOf({ kind }, found) {
    if (found.labels < 2)
        return undefined;
    return kind === 'class' ? lambda(found) : etaSquared(found);
}

// EXTERNAL MODULE: ./.build/domain/data/column.js
var column = __webpack_require__(24096);
;// CONCATENATED MODULE: ./.build/domain/data/splits/plan.js

/** Decides what to measure for a rule, in the order in which people read it. */
function planSplit(rule, sides) {
    const checks = [
        ...keyChecks(rule),
        ...rule.groups.map((column) => {
            return { name: `groups.${column}`, measurement: { kind: 'groups', column } };
        }),
        ...duplicateChecks(rule, sides),
        ...(rule.time ? [{ name: 'time', measurement: { kind: 'time', ...rule.time } }] : []),
        ...leakageChecks(rule, sides),
    ];
    return checks.map(({ name, measurement, severity = 'error' }) => {
        const doubt = doubtOf(rule, measurement, sides);
        return {
            id: `${rule.train}-${rule.test}.${name}`,
            severity,
            measurement,
            ...(doubt !== undefined && { blocked: doubt }),
        };
    });
}
function keyChecks({ keys }) {
    return keys.length > 0 ? [{ name: 'keys', measurement: { kind: 'overlap', columns: keys } }] : [];
}
/** Normalising changes texts alone, so without one there is nothing more to find. */
function duplicateChecks(rule, sides) {
    const columns = rowColumns(rule, sides);
    const duplicates = (normalized) => {
        return { kind: 'duplicate-rows', columns, normalized };
    };
    const exact = { name: 'duplicates', measurement: duplicates(false) };
    const texts = columns.some((name) => isText(name, sides.train) && isText(name, sides.test));
    return texts
        ? [exact, { name: 'duplicates-normalized', measurement: duplicates(true), severity: 'warning' }]
        : [exact];
}
/** The columns that both sets have and that do not tell one row from another by themselves. */
function rowColumns(rule, { train, test }) {
    const left = new Set([...train.contract.key, ...test.contract.key, ...rule.keys, ...rule.ignore]);
    const names = train.shape.columns.map(({ name }) => name);
    return names.filter((name) => has(test, name) && !left.has(name));
}
function leakageChecks(rule, { train }) {
    const { label } = rule;
    if (!label)
        return [];
    const left = new Set([...train.contract.key, ...rule.keys, ...rule.ignore, label.column]);
    return train.shape.columns
        .filter(({ name }) => !left.has(name))
        .map(({ name }) => ({
        name: `leakage.${name}`,
        measurement: { kind: 'joint-counts', column: name, label },
        severity: 'warning',
    }));
}
/** Why a measurement would be a lie or an error on this data; undefined where it is neither. */
function doubtOf(rule, measurement, sides) {
    const lacking = (name, side, set) => {
        const doubt = side.shape.doubtful.get(name);
        if (doubt)
            return doubt;
        return has(side, name) ? undefined : `The data set ${set} has no column "${name}".`;
    };
    switch (measurement.kind) {
        case 'joint-counts':
            return lacking(measurement.label.column, sides.train, rule.train);
        case 'duplicate-rows':
            return measurement.columns.length === 0
                ? 'The two sets have no column in common by which rows could be compared.'
                : // Rows are compared in fewer columns than they have, so that different ones would be equal.
                    [...sides.train.shape.doubtful.values(), ...sides.test.shape.doubtful.values()][0];
        default: {
            const names = 'columns' in measurement ? measurement.columns : [measurement.column];
            return names
                .map((name) => lacking(name, sides.train, rule.train) ?? lacking(name, sides.test, rule.test))
                .find((reason) => reason !== undefined);
        }
    }
}
function has({ shape }, name) {
    return shape.columns.some((column) => column.name === name);
}
/** Whether a column may hold texts: the contract says so, or says nothing of a column that is no number. */
function isText(name, { contract, shape }) {
    const promised = contract.columns.find((column) => column.name === name)?.logicalType;
    if (promised)
        return promised === 'string';
    const stored = shape.columns.find((column) => column.name === name)?.type ?? '';
    return /^(text|json|VARCHAR|utf8|string)/i.test(stored);
}
/** The columns of a set for comparing its rows, also those that its contract does not have. */
function comparedColumns({ contract, shape }) {
    const promised = contract.columns.filter(({ path }) => path.length === 0);
    const known = new Set(promised.map(({ name }) => name));
    const others = shape.columns.filter(({ name }) => !known.has(name));
    return [...promised, ...others.map(({ name }) => (0,column/* plainColumn */.lU)(name))];
}

;// CONCATENATED MODULE: ./.build/commands/validate-splits.js


/** Judges what must hold between the sets; both of each rule are among those judged. */
async function validateSplits(engine, rules, { sets, progress }) {
    const checks = [];
    for (const rule of rules) {
        const train = sets.get(rule.train);
        const test = sets.get(rule.test);
        if (!train || !test)
            continue;
        progress(`Looking for leaks between ${rule.train} and ${rule.test}`);
        checks.push(...(await validateSplit(engine, rule, { train, test })));
    }
    return checks;
}
const shownExamples = 5;
/** Plan, measure, judge; then the rows that failed. What is blocked is not measured. */
async function validateSplit(engine, rule, sides) {
    const planned = planSplit(rule, sides);
    const asked = planned.flatMap(({ measurement, blocked }) => {
        return blocked === undefined ? [measurement] : [];
    });
    const set = await engine.openSplit(sourceOf(sides.train), sourceOf(sides.test));
    try {
        const measured = await set.measure(asked);
        const rows = { train: sides.train.rows, test: sides.test.rows };
        const checks = judgeSplit(planned, { rule, rows, measured });
        const failed = planned.filter((_, index) => checks[index]?.status === 'failed');
        const examples = await set.examples(failed.map(({ measurement }) => measurement), shownExamples);
        return checks.map((check, index) => {
            const measurement = planned[index]?.measurement;
            const found = measurement && examples.get(measurement);
            return found ? { ...check, examples: found } : check;
        });
    }
    finally {
        set.close();
    }
}
/** Rows are compared in all their columns, whether or not a contract has them. */
function sourceOf(side) {
    return { ...side.source, columns: comparedColumns(side) };
}

;// CONCATENATED MODULE: ./.build/commands/validation/failed-rows.js
const failed_rows_shownExamples = 5;
/** Adds to each failed check the first rows that fail it. */
async function withExamples(set, planned, checks) {
    const failed = failedMeasurements(planned, checks);
    const asked = failed.filter((measurement) => measurement !== undefined);
    const found = asked.length > 0 ? await set.examples(asked, failed_rows_shownExamples) : undefined;
    return checks.map((check, index) => {
        const measurement = failed[index];
        const examples = measurement && found?.get(measurement);
        return examples ? { ...check, examples } : check;
    });
}
/** Saves all rows that fail a check; answers whether there was one. */
async function saveFailedRows(set, planned, checks) {
    const failed = failedMeasurements(planned, checks).flatMap((measurement, index) => {
        const id = checks[index]?.id;
        return measurement && id !== undefined ? [[id, measurement]] : [];
    });
    return failed.length > 0 && (await set.saveFailures(new Map(failed))) > 0;
}
/** By check, what was measured of those that rows fail. */
function failedMeasurements(planned, checks) {
    return checks.map(({ status, failing }, index) => {
        const plan = planned[index];
        const shown = status === 'failed' && failing > 0 && plan?.kind === 'measured';
        return shown ? plan.measurement : undefined;
    });
}
/** The file of each data set in the folder; a name that is a path becomes one word, and no two the same. */
function failuresFiles(folder, names) {
    const files = new Map();
    const taken = new Set();
    for (const name of names) {
        const word = name.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+/, '') || 'data';
        let free = word;
        for (let nth = 2; taken.has(free.toLowerCase()); nth += 1)
            free = `${word}-${nth}`;
        taken.add(free.toLowerCase());
        files.set(name, `${folder.replace(/\/+$/, '')}/${free}.parquet`);
    }
    return files;
}

// EXTERNAL MODULE: ./.build/commands/validation/measure-checks.js + 1 modules
var measure_checks = __webpack_require__(97361);
// EXTERNAL MODULE: ./.build/commands/validation/targets.js
var targets = __webpack_require__(1595);
;// CONCATENATED MODULE: ./.build/commands/validate.js


























const inputs = schemas/* object */.Ikc({
    ...command_inputs/* common */.sh,
    data: (0,fields/* list */.p_)()
        .optional()
        .describe("What to check: names of the policy's data sets, or paths: files, folders, patterns such as data/**/*.parquet, Delta Lake or Iceberg tables; default: all of the policy."),
    contract: (0,fields/* text */.Qq)()
        .optional()
        .describe("Path of the ODCS contract, with #object to pick one of several; default: the policy's for each data set."),
    profile: (0,fields/* text */.Qq)()
        .optional()
        .describe("Path of the profile that the data is compared with for drift; default: the policy's for each data set."),
    'save-failures': (0,fields/* text */.Qq)()
        .optional()
        .describe('Folder for all failing rows, one Parquet file for each data set; default: they are not saved.'),
    engine: (0,fields/* text */.Qq)().default('duckdb:').describe('URI of the engine that counts.'),
});
/** Judges data sets against their contracts. */
const validate = {
    name: 'validate',
    summary: 'checks data against a contract',
    inputs,
    async run(given, open) {
        // The engine starts while the contracts are read, whose mistakes are told first.
        const opening = open.engine(given.engine);
        void Promise.allSettled([opening]);
        const { policy, promised, splits, profiles, references } = await readPromises(given);
        const targets = [...references.values()].filter((data) => !promised.includes(data));
        const engine = await opening;
        const now = new Date(open.context.startedAt);
        const folder = given['save-failures'];
        const names = promised.map(({ name }) => name);
        const saving = folder ? failuresFiles(folder, names) : new Map();
        // The engine counts on threads of its own, and this one has time to read the bytes and its own code.
        const [digests, looked, results] = await (0,errors/* together */.bs)(() => (0,data_digests/* digestData */.B)(pathsByName(promised)), () => (0,data_digests/* digestData */.B)(pathsByName(targets)), () => validateAll(promised, (data) => {
            open.progress(`Checking ${data.name} against ${data.reference}`);
            return validateData(engine, data, {
                now,
                profile: profiles.get(data.name)?.value,
                references,
                saveTo: saving.get(data.name),
            });
        }), conclude/* renderer */.U);
        const between = await validateSplits(engine, splits, {
            sets: new Map(results.map(({ judged }) => [judged.name, judged])),
            progress: (line) => open.progress(line),
        });
        const result = {
            data: results.map(({ summary }) => withDigest(summary, digests)),
            checks: [...results.flatMap(({ checks }) => checks), ...between],
        };
        const verdict = (0,data_verdict/* validationVerdict */.l)(result.checks);
        return (0,conclude/* conclude */.E)(open, {
            command: 'validate',
            key: given.key ?? policy?.value.model ?? 'validate',
            verdict,
            exitCode: (0,domain_verdict/* exitCodeOf */.FO)(verdict, false),
            title: (0,data_verdict/* validationTitle */.u)(result),
            subject: { model: policy?.value.model ?? null, digest: null },
            findings: (0,findings/* validationFindings */.y)(result.checks),
            outputs: {
                ...outputsOf(result, digests),
                failures: results.flatMap(({ failures }) => failures ?? []).join(','),
            },
            result,
            inputDigests: {
                ...looked.files,
                ...digests.files,
                ...(await documentDigests([
                    ...[...promised, ...targets].map(({ reference }) => (0,contract/* contractFile */.V)(reference)),
                    ...[...profiles.values()].map(({ path }) => path),
                    ...(policy ? [policy.path] : []),
                ])),
            },
        });
    },
};
/** What the data has to keep, and what it is compared with. */
async function readPromises(given) {
    const policy = await (0,inputs_policy/* readPolicy */.T)(given.policy);
    const promised = await (0,data_sets/* readPromisedData */.k)(given, policy);
    const splits = readSplits(policy, promised);
    const profiles = await readProfiles(given.profile, promised, policy);
    const references = await (0,data_references/* readReferences */.P)(promised, policy);
    return { policy, promised, splits, profiles, references };
}
function pathsByName(data) {
    return Object.fromEntries(data.map(({ name, paths }) => [name, paths]));
}
function withDigest(summary, { sets }) {
    return { ...summary, digest: sets[summary.name] ?? '' };
}
/** One after the other, for the memory; what cannot be read is reported together. */
async function validateAll(promised, validateOne) {
    const results = [];
    const problems = [];
    for (const data of promised) {
        try {
            results.push(await validateOne(data));
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            problems.push(...error.problems);
        }
    }
    (0,errors/* refuse */.TR)(problems);
    return results;
}
/** Plan, measure, judge; then the rows that failed. */
async function validateData(engine, data, { now, profile, references, saveTo }) {
    const { name, paths, partitions, reference, contract } = data;
    const source = { ...contract, paths, partitions, references: new Map() };
    const set = await engine.open({
        ...source,
        references: (0,targets/* targetsOf */.Q)(data, references),
        ...(saveTo !== undefined && { saveTo }),
    });
    try {
        const { shape } = set;
        const planned = (0,data_plan/* planChecks */.d)(profile ? (0,plan/* withoutDrift */.k)(contract) : contract, shape);
        const drift = profile && (0,plan/* planDrift */.n)(contract, profile, shape);
        const sketched = planFingerprint(contract, shape);
        const { rows, answers } = await (0,measure_checks/* measureChecks */.U)(set, planned, [
            ...[...sketched.values()].flat(),
            ...(drift?.measurements ?? []),
        ]);
        const evidence = { data: name, contract, shape, rows, measured: answers, now };
        const checks = (0,judge/* judgeChecks */.L)(planned, evidence);
        const saved = saveTo !== undefined && (await saveFailedRows(set, planned, checks));
        return {
            summary: {
                name,
                paths,
                format: shape.format,
                rows: (0,data_shape/* totalOf */.e)(rows),
                ...(contract.filter !== null && { filteredOut: rows.filteredOut }),
                columns: shape.columns.map((column) => column.name),
                fingerprint: fingerprintOf(sketched, { contract, shape, rows, answers }),
                contract: reference,
                ...(shape.dialect !== undefined && { dialect: shape.dialect }),
                ...noticesOf(contract, shape),
            },
            checks: [
                ...(await withExamples(set, planned, checks)),
                ...(drift ? judgeDrift(drift, { ...evidence, profile: drift.profile }) : []),
            ],
            ...(saved && { failures: saveTo }),
            judged: { name, source, contract, shape, rows },
        };
    }
    finally {
        set.close();
    }
}
function outputsOf({ data, checks }, digests) {
    const failed = checks.filter(({ status }) => status === 'failed').map(({ id }) => id);
    const [only, another] = data;
    return {
        rows: String(data.reduce((sum, { rows }) => sum + rows, 0)),
        'data-digest': (another ? digests.all : only?.digest) ?? '',
        'failed-checks': [...new Set(failed)].join(','),
    };
}
async function documentDigests(paths) {
    const unique = [...new Set(paths)];
    const digests = await Promise.all(unique.map((path) => (0,digest/* digestOfFile */.Mk)(path)));
    return Object.fromEntries(unique.map((path, index) => [path, digests[index] ?? '']));
}
/** What a person should know of the contract and of how the data was read. */
function noticesOf({ notices }, shape) {
    const places = notices.map(({ message, file, line }) => {
        return `${file}${line === undefined ? '' : `:${line}`}: ${message}`;
    });
    const all = [...places, ...shape.notices];
    return all.length > 0 ? { notices: all } : {};
}


/***/ }),

/***/ 19344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ categoriesOf),
/* harmony export */   c: () => (/* binding */ compareCategories)
/* harmony export */ });
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39182);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98049);


function categoriesOf(column, { values, complete }) {
    const known = values.map(([value]) => value);
    return { kind: 'categories', column, values: known, namesOthers: complete };
}
function compareCategories(profile, found) {
    const { values, complete, others = 0 } = profile;
    const pairs = values.map(([value, reference], index) => {
        return { name: (0,_label_js__WEBPACK_IMPORTED_MODULE_0__/* .categoryLabel */ .Jm)(value), reference, current: found.counts[index] ?? 0 };
    });
    const [own, rest] = [pairs.slice(0, _profile_js__WEBPACK_IMPORTED_MODULE_1__/* .mostCategoryBins */ .wn), pairs.slice(_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .mostCategoryBins */ .wn)];
    const other = {
        name: '<other>',
        reference: sum(rest.map(({ reference }) => reference)) + others,
        current: sum(rest.map(({ current }) => current)) + (complete ? 0 : found.others),
    };
    const unseen = { name: '<new>', reference: 0, current: complete ? found.others : 0 };
    const rare = [other, unseen].filter(({ reference, current }) => reference + current > 0);
    return {
        bins: [...own, ...rare],
        unseen: complete ? found.others : null,
        newcomers: complete ? found.frequent : [],
        vanished: values.flatMap(([value], index) => (found.counts[index] === 0 ? [value] : [])),
        ...(complete && values.length === 1 && { others: found.others }),
    };
}
function sum(counts) {
    return counts.reduce((all, count) => all + count, 0);
}


/***/ }),

/***/ 22767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bG: () => (/* binding */ comparedColumns),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   qp: () => (/* binding */ isOpaque)
/* harmony export */ });
/** Why a column has no part in the comparison with a profile; undefined: it is compared. */
function leftOut(column, contract) {
    const { name, property, path } = column;
    if (path.some(({ kind }) => kind === 'items'))
        return 'it has several values in a row';
    if (contract.checks.some(({ demand }) => demand.kind === 'drift' && demand.column === name)) {
        return undefined;
    }
    const { ignore } = contract.drift;
    if (ignore.includes(name) || ignore.includes(property))
        return 'the contract ignores it';
    const [only, another] = contract.key;
    return only === name && another === undefined ? 'it is the primary key' : undefined;
}
/** The contract's columns that a profile holds, and that are compared with it. */
function comparedColumns(contract) {
    return contract.columns.filter((column) => leftOut(column, contract) === undefined);
}
/** Only its missing values may be looked at, or there is nothing else to compare. */
function isOpaque({ sensitive, logicalType }) {
    return sensitive || logicalType === 'array' || logicalType === 'object';
}


/***/ }),

/***/ 17647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ distributionOf),
/* harmony export */   S: () => (/* binding */ compareNumbers)
/* harmony export */ });
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39182);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98049);


/** Asks at once for the counts of the distribution functions and of the bins. */
function distributionOf(column, { grid, edges }) {
    const points = [...new Set([...grid, ...edges])].toSorted((a, b) => a - b);
    return { kind: 'distribution', column, grid: points };
}
function compareNumbers(profile, asked, found) {
    const places = new Map(asked.grid.map((point, index) => [point, index]));
    const at = (counts) => (point) => counts[places.get(point) ?? -1] ?? 0;
    const below = at(found.below);
    const atMost = at(found.atMost);
    const { grid } = profile;
    const current = { below: grid.map(below), atMost: grid.map(atMost), total: found.finite };
    const reference = { below: profile.below, atMost: profile.atMost, total: (0,_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesIn */ .aC)(profile) };
    const [only = Number.NaN, another] = grid;
    const counts = { atMost, below, finite: found.finite };
    return {
        steps: { grid, reference, current },
        bins: profile.edges.length === 0 ? valueBins(profile, counts) : rangeBins(profile, counts),
        ...(another === undefined && { others: found.finite - (atMost(only) - below(only)) }),
    };
}
/** Few different values: a bin for each, and one for all others. */
function valueBins({ grid, counts, unit }, current) {
    const bins = grid.map((value, index) => ({
        name: (0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .valueLabel */ .Qb)(value, unit),
        reference: counts[index] ?? 0,
        current: current.atMost(value) - current.below(value),
    }));
    const known = bins.reduce((sum, bin) => sum + bin.current, 0);
    const others = current.finite - known;
    return others > 0 ? [...bins, { name: '<other>', reference: 0, current: others }] : bins;
}
function rangeBins({ edges, counts, unit }, current) {
    const cumulated = [...edges.map((edge) => current.atMost(edge)), current.finite];
    return (0,_label_js__WEBPACK_IMPORTED_MODULE_1__/* .binLabels */ .H1)(edges, unit).map((name, index) => ({
        name,
        reference: counts[index] ?? 0,
        current: (cumulated[index] ?? 0) - (cumulated[index - 1] ?? 0),
    }));
}


/***/ }),

/***/ 49317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withoutDrift),
/* harmony export */   n: () => (/* binding */ planDrift)
/* harmony export */ });
/* harmony import */ var _categorical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19344);
/* harmony import */ var _compared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22767);
/* harmony import */ var _numeric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17647);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98049);




/** The contract without what is judged by a profile, for where there is one. */
function withoutDrift(contract) {
    return { ...contract, checks: contract.checks.filter((check) => !needsProfile(check)) };
}
/** Whether the check compares the data with its profile. */
function needsProfile({ demand }) {
    return demand.kind === 'drift' || demand.kind === 'row-count-ratio';
}
/** The contract's own checks of drift, and the usual ones for every column of the profile. */
function planDrift(contract, profile, shape) {
    const targets = new Map();
    const lacking = [];
    const has = (name) => shape.columns.some((column) => column.name === name);
    for (const column of (0,_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .comparedColumns */ .bG)(contract)) {
        const known = (0,_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .profiled */ .qh)(profile, column.name);
        if (known)
            targets.set(column.name, targetOf(column, known));
        else if (has(column.source))
            lacking.push(column);
    }
    const demanded = contract.checks.filter(needsProfile);
    const usual = [
        ...[...targets.values()].flatMap((target) => usualChecks(target, contract)),
        // Nothing is compared, which nobody would see without a check.
        ...lacking.flatMap((column) => driftCheck(column, contract) ?? []),
    ];
    const checks = [...demanded, ...usual].map((check) => planned(check, { targets, has }));
    const { cluster } = contract.drift;
    const clusters = cluster !== null && has(cluster) ? countOf(cluster) : null;
    const asked = checks.flatMap((one) => (one.kind === 'compared' ? [one.asked] : []));
    return {
        profile,
        checks: cluster !== null && clusters === null ? checks.map(blockedBy(cluster)) : checks,
        measurements: [...new Set([...asked, ...(clusters ? [clusters] : [])])],
        clusters,
    };
}
function countOf(column) {
    return { kind: 'clusters', column };
}
function targetOf(column, profile) {
    const { name } = column;
    if ((0,_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpaque */ .qp)(column) || profile.kind === 'opaque') {
        return { column, profile, asked: { kind: 'nulls', column: name } };
    }
    return profile.kind === 'numeric'
        ? { column, profile, asked: (0,_numeric_js__WEBPACK_IMPORTED_MODULE_2__/* .distributionOf */ .A)(name, profile) }
        : { column, profile, asked: (0,_categorical_js__WEBPACK_IMPORTED_MODULE_3__/* .categoriesOf */ .S)(name, profile) };
}
/** What the contract itself asks of a column takes the place of the usual check. */
function usualChecks({ column, profile, asked }, contract) {
    const { drift } = contract;
    const check = usualCheck(column, contract);
    const statistic = profile.kind === 'numeric' ? drift.numeric : drift.categorical;
    const hasValues = !(0,_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpaque */ .qp)(column) && !asks(column, contract, (name) => name !== 'nullRate');
    const asksNulls = asks(column, contract, (name) => name === 'nullRate');
    return [
        ...(hasValues ? [check('drift', statistic, null)] : []),
        ...(asksNulls ? [] : [check('drift-nulls', 'nullRate', null)]),
        ...(asked.kind === 'categories' ? [check('drift-values', 'newValues', drift.maxNewShare)] : []),
    ];
}
/** The usual check of a column's values, if the contract does not ask for its own. */
function driftCheck(column, contract) {
    const { categorical } = contract.drift;
    return asks(column, contract, () => true)
        ? undefined
        : usualCheck(column, contract)('drift', categorical, null);
}
/** Whether the contract itself demands one of these statistics of the column. */
function asks({ name }, { checks }, statistics) {
    return checks.some(({ demand }) => {
        return demand.kind === 'drift' && demand.column === name && statistics(demand.statistic);
    });
}
function usualCheck({ name, property }, { object, file }) {
    return (rule, statistic, limit) => ({
        id: `${object}.${property}.${rule}`,
        demand: { kind: 'drift', column: name, statistic, limit },
        threshold: null,
        severity: 'error',
        file,
    });
}
function planned(check, { targets, has }) {
    const { demand } = check;
    const settled = (status, reason) => {
        return { kind: 'settled', check, status, reason };
    };
    if (demand.kind !== 'drift')
        return { kind: 'ratio', check };
    const target = targets.get(demand.column);
    if (!target)
        return settled('unchecked', `The profile has no column "${demand.column}".`);
    const { column, asked } = target;
    if (!has(column.source)) {
        return settled('failed', `The data has no column "${column.source}", which its profile has.`);
    }
    if (asked.kind === 'nulls' && demand.statistic !== 'nullRate') {
        return settled('unchecked', `The profile holds no values of ${column.property}: ${why(column)}.`);
    }
    return { kind: 'compared', check, demand, ...target };
}
function why(column) {
    if (column.sensitive)
        return 'they are sensitive';
    return (0,_compared_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpaque */ .qp)(column) ? 'it is an array or an object' : 'they could not be compared';
}
/** Without the clusters nobody knows what noise is. */
function blockedBy(cluster) {
    return (one) => one.kind === 'compared'
        ? {
            kind: 'settled',
            check: one.check,
            status: 'blocked',
            reason: `The data has no column "${cluster}", whose values count as independent.`,
        }
        : one;
}


/***/ }),

/***/ 98049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mg: () => (/* binding */ deciles),
/* harmony export */   aC: () => (/* binding */ valuesIn),
/* harmony export */   p1: () => (/* binding */ numericUnits),
/* harmony export */   qh: () => (/* binding */ profiled),
/* harmony export */   wC: () => (/* binding */ mostCategories),
/* harmony export */   wn: () => (/* binding */ mostCategoryBins),
/* harmony export */   zF: () => (/* binding */ gridParts)
/* harmony export */ });
/** What the numbers of a profile stand for: days, microseconds of the day, microseconds since 1970-01-01T00:00:00Z. */
const numericUnits = ['date', 'time', 'timestamp'];
/** Up to so many categories a profile keeps all of them, of more only those that have a bin of their own. */
const mostCategories = 1000;
const mostCategoryBins = 100;
/** The grid of more values than this parts them evenly. */
const gridParts = 1000;
const deciles = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
/** What the profile holds of a column; a name such as "constructor" is no column by itself. */
function profiled({ columns }, name) {
    return Object.hasOwn(columns, name) ? columns[name] : undefined;
}
/** Rows with a value that the statistics look at. */
function valuesIn(profile) {
    if (profile.kind === 'numeric')
        return profile.atMost.at(-1) ?? 0;
    return profile.values.reduce((sum, [, count]) => sum + count, profile.others ?? 0);
}


/***/ })

};
