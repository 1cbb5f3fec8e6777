export const id = 97;
export const ids = [97];
export const modules = {

/***/ 2097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ validate)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./.build/domain/data/rows-answer.js
var rows_answer = __webpack_require__(7630);
// EXTERNAL MODULE: ./.build/domain/data/threshold.js
var data_threshold = __webpack_require__(7379);
// EXTERNAL MODULE: ./.build/domain/data/drift/categorical.js
var categorical = __webpack_require__(9344);
// EXTERNAL MODULE: ./.build/domain/data/drift/label.js
var label = __webpack_require__(9182);
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
    return `The data has ${count(m)} rows to compare, its profile ${count(n)}; below ${count(minRows)} nothing is decided.`;
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
    return `; from about ${count(Math.ceil(1 / rest))} ${what} on it would be decided`;
}
function count(value) {
    return value.toLocaleString('en-US');
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
    const reason = `${unseen.toLocaleString('en-US')} of ${m.toLocaleString('en-US')} rows have a value that the profile does not know: ${names}.`;
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
var bisection = __webpack_require__(2883);
// EXTERNAL MODULE: ./.build/domain/statistics/continued-fraction.js
var continued_fraction = __webpack_require__(9459);
// EXTERNAL MODULE: ./.build/domain/statistics/deviance.js
var statistics_deviance = __webpack_require__(9094);
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
var numeric = __webpack_require__(7647);
// EXTERNAL MODULE: ./.build/domain/data/drift/profile.js
var drift_profile = __webpack_require__(8049);
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
    return { value: Number(differences[worst] ?? 0n) / (sums.n * sums.m), worst };
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
    const value = Number(differences[worst] ?? 0n) / (both.n * both.m);
    return { value, at: grid[worst] ?? Number.NaN };
}
/** The most that the true distance can be: between two points each function may jump at once. */
function kolmogorovSmirnovBound(steps) {
    const { grid, reference, current } = steps;
    const both = sums(steps);
    let most = 0n;
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
    const reason = `The data has ${judge_count(rows.rows)} rows, its profile ${judge_count(profile.rows)}: ${(0,label/* figure */.vP)(ratio)} times as many, asked is ${answer.threshold}.`;
    return { ...answer, status: 'failed', reason };
}
function judge_count(value) {
    return value.toLocaleString('en-US');
}

// EXTERNAL MODULE: ./.build/domain/data/drift/plan.js
var plan = __webpack_require__(9317);
// EXTERNAL MODULE: ./.build/domain/data/findings.js
var findings = __webpack_require__(4552);
// EXTERNAL MODULE: ./.build/domain/data/judge.js + 3 modules
var judge = __webpack_require__(353);
// EXTERNAL MODULE: ./.build/domain/data/plan.js
var data_plan = __webpack_require__(8257);
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
var data_verdict = __webpack_require__(6333);
// EXTERNAL MODULE: ./.build/domain/verdict.js
var domain_verdict = __webpack_require__(2766);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/inputs/command-inputs.js
var command_inputs = __webpack_require__(2945);
// EXTERNAL MODULE: ./.build/inputs/contract.js + 35 modules
var contract = __webpack_require__(6069);
// EXTERNAL MODULE: ./.build/inputs/data-digests.js + 1 modules
var data_digests = __webpack_require__(3550);
// EXTERNAL MODULE: ./.build/inputs/data-references.js
var data_references = __webpack_require__(2399);
// EXTERNAL MODULE: ./.build/inputs/data-sets.js
var data_sets = __webpack_require__(7700);
// EXTERNAL MODULE: ./.build/inputs/digest.js
var digest = __webpack_require__(7396);
// EXTERNAL MODULE: ./.build/inputs/fields.js
var fields = __webpack_require__(361);
// EXTERNAL MODULE: ./.build/inputs/policy.js
var inputs_policy = __webpack_require__(498);
// EXTERNAL MODULE: ./.build/domain/data/drift/compared.js
var compared = __webpack_require__(2767);
// EXTERNAL MODULE: ./.build/inputs/document.js
var inputs_document = __webpack_require__(6141);
;// CONCATENATED MODULE: ./.build/inputs/profile-schema.js


const profile_schema_count = schemas/* int */.Whr().nonnegative();
const profile_schema_digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/, 'Expected sha256: and 64 hex digits');
const category = schemas/* string */.YjP().refine((text) => text.isWellFormed(), 'Expected whole characters');
const mostPoints = drift_profile/* gridParts */.zF + 1;
const mostBins = 20;
const profile_schema_numeric = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('numeric'),
    unit: schemas/* enum */.k5n(drift_profile/* numericUnits */.p1).exactOptional(),
    nulls: profile_schema_count,
    nans: profile_schema_count,
    infinities: profile_schema_count,
    mean: schemas/* number */.aig().nullable(),
    std: schemas/* number */.aig().nonnegative().nullable(),
    clamp: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig(), schemas/* number */.aig().nonnegative()]).nullable(),
    edges: schemas/* array */.YOg(schemas/* number */.aig()).max(mostBins),
    counts: schemas/* array */.YOg(profile_schema_count).max(mostBins + 1),
    grid: schemas/* array */.YOg(schemas/* number */.aig()).max(mostPoints),
    below: schemas/* array */.YOg(profile_schema_count),
    atMost: schemas/* array */.YOg(profile_schema_count),
});
const profile_schema_categorical = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('categorical'),
    nulls: profile_schema_count,
    values: schemas/* array */.YOg(schemas/* tuple */.PVZ([category, schemas/* int */.Whr().positive()])).max(drift_profile/* mostCategories */.wC),
    complete: schemas/* boolean */.zMY(),
    others: profile_schema_count.exactOptional(),
});
const opaque = schemas/* strictObject */.rej({
    kind: schemas/* literal */.euz('opaque'),
    nulls: profile_schema_count,
});
/** The file that `contender profile` writes. */
const profileSchema = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('contender/profile@1'),
    object: schemas/* string */.YjP().min(1),
    rows: profile_schema_count,
    clusters: profile_schema_count.exactOptional(),
    data: profile_schema_digest,
    contract: profile_schema_digest,
    columns: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* discriminatedUnion */.gMt('kind', [profile_schema_numeric, profile_schema_categorical, opaque])),
})
    .describe('A frozen picture of a data set that later data is compared with.');

// EXTERNAL MODULE: ./.build/domain/data/quantile.js
var quantile = __webpack_require__(7799);
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
    const text = await (0,inputs_document/* readText */.yR)(path);
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
var span = __webpack_require__(5696);
// EXTERNAL MODULE: ./.build/inputs/splits.js
var splits = __webpack_require__(9781);
// EXTERNAL MODULE: ./.build/inputs/suggest.js
var suggest = __webpack_require__(6856);
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
var conclude = __webpack_require__(5496);
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
    const rows = `${describe_count(failing)} of ${describe_count(checked)} rows of ${test}`;
    const one = failing === 1;
    switch (measurement.kind) {
        case 'overlap':
            return `${rows} ${one ? 'has' : 'have'} the ${measurement.columns.join(', ')} of a row of ${train}.`;
        case 'groups':
            return `${describe_count(shared ?? 0)} ${shared === 1 ? 'value' : 'values'} of ${measurement.column} ${shared === 1 ? 'is' : 'are'} in both; ${rows} ${one ? 'has' : 'have'} one.`;
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
        return `${describe_count(rows[side])} ${rows[side] === 1 ? 'row' : 'rows'} of ${rule[side]}`;
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
function describe_count(value) {
    return value.toLocaleString('en-US');
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
    const observed = [`${failing.toLocaleString('en-US')} ${rowsOf} of ${rule.test}`, aside]
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
var column = __webpack_require__(4096);
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
var measure_checks = __webpack_require__(7361);
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
        const policy = await (0,inputs_policy/* readPolicy */.T4)(given.policy);
        const promised = await (0,data_sets/* readPromisedData */.k)(given, policy);
        const splits = readSplits(policy, promised);
        const profiles = await readProfiles(given.profile, promised, policy);
        const references = await (0,data_references/* readReferences */.P)(promised, policy);
        const targets = [...references.values()].filter((data) => !promised.includes(data));
        const digests = await (0,data_digests/* digestData */.B)(pathsByName(promised));
        const looked = await (0,data_digests/* digestData */.B)(pathsByName(targets));
        const engine = await open.engine(given.engine);
        const now = new Date(open.context.startedAt);
        const folder = given['save-failures'];
        const saving = folder
            ? failuresFiles(folder, Object.keys(digests.sets))
            : new Map();
        const results = await validateAll(promised, (data) => {
            open.progress(`Checking ${data.name} against ${data.reference}`);
            return validateData(engine, data, {
                digest: digests.sets[data.name] ?? '',
                now,
                profile: profiles.get(data.name)?.value,
                references,
                saveTo: saving.get(data.name),
            });
        });
        const between = await validateSplits(engine, splits, {
            sets: new Map(results.map(({ judged }) => [judged.name, judged])),
            progress: (line) => open.progress(line),
        });
        const result = {
            data: results.map(({ summary }) => summary),
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
function pathsByName(data) {
    return Object.fromEntries(data.map(({ name, paths }) => [name, paths]));
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
async function validateData(engine, data, { digest, now, profile, references, saveTo }) {
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
                digest,
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

/***/ 7361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ measureChecks)
});

// EXTERNAL MODULE: ./.build/domain/data/quantile.js
var quantile = __webpack_require__(7799);
;// CONCATENATED MODULE: ./.build/domain/data/follow-ups.js

/** What is worth measuring only now: the quantiles that lie beyond their bands, so that people see by how much. */
function followUps(planned, measured) {
    return planned.flatMap((plan) => {
        if (plan.kind !== 'measured' || plan.check.demand.kind !== 'aggregate')
            return [];
        const found = measured.get(plan.measurement);
        if (found?.kind !== 'cuts' || found.checked === 0)
            return [];
        const { status } = (0,quantile/* judgeCuts */.N)(plan.check, { found });
        return status === 'failed' ? [plan.check.demand] : [];
    });
}

;// CONCATENATED MODULE: ./.build/commands/validation/measure-checks.js

/** Measures what was planned and what else is asked, and then what the first answers leave to ask. */
async function measureChecks(set, planned, others = []) {
    const asked = planned.flatMap((plan) => (plan.kind === 'measured' ? [plan.measurement] : []));
    const { rows, answers } = await set.measure([...asked, ...others]);
    const more = followUps(planned, answers);
    if (more.length === 0)
        return { rows, answers };
    const further = await set.measure(more);
    return { rows, answers: new Map([...answers, ...further.answers]) };
}


/***/ }),

/***/ 1595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ targetsOf)
/* harmony export */ });
/* harmony import */ var _inputs_data_references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2399);

/** What the contract's foreign keys refer to, which may be the data itself. */
function targetsOf(data, references) {
    const found = (0,_inputs_data_references_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOf */ .i)(data.contract).flatMap((object) => {
        const target = object === data.contract.object ? data : references.get(object);
        if (!target)
            return [];
        const { paths, partitions } = target;
        return [[object, { ...target.contract, paths, partitions, references: new Map() }]];
    });
    return new Map(found);
}


/***/ }),

/***/ 9344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ categoriesOf),
/* harmony export */   c: () => (/* binding */ compareCategories)
/* harmony export */ });
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9182);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8049);


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

/***/ 7647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ distributionOf),
/* harmony export */   S: () => (/* binding */ compareNumbers)
/* harmony export */ });
/* harmony import */ var _label_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9182);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8049);


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

/***/ 9317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withoutDrift),
/* harmony export */   n: () => (/* binding */ planDrift)
/* harmony export */ });
/* harmony import */ var _categorical_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9344);
/* harmony import */ var _compared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2767);
/* harmony import */ var _numeric_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7647);
/* harmony import */ var _profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8049);




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

/***/ 353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ judgeChecks)
});

// EXTERNAL MODULE: ./.build/domain/data/threshold.js
var data_threshold = __webpack_require__(7379);
// EXTERNAL MODULE: ./.build/domain/data/value-test.js
var value_test = __webpack_require__(4258);
;// CONCATENATED MODULE: ./.build/domain/data/describe.js


/** What a check asks, in words; undefined where its id says everything. */
function describeDemand({ demand, threshold }, contract) {
    if (threshold)
        return (0,data_threshold/* describeThreshold */.d9)(threshold);
    switch (demand.kind) {
        case 'values':
            return describeTests(demand.tests);
        case 'type':
            return `every value is ${article(typeOf(demand.column, contract))}`;
        case 'nulls':
            return 'no missing value';
        case 'key':
            return 'no missing and no repeated key';
        case 'duplicates':
            return 'no repeated value';
        case 'fields':
            return `fieldsMatch: ${contract.fieldsMatch}`;
        case 'not-empty':
            return 'at least 1 row';
        case 'structure':
            return 'every row can be read';
        case 'expression':
            return demand.sql;
        case 'monotonic':
            return demand.order;
        case 'foreign-key':
            return `every one is in ${demand.target.object}`;
        default:
            return undefined;
    }
}
/** Why a counted check failed: `3 of 1,903 values are not at most 15`. */
function describeFailure(measurement, { checked, failing, contract }) {
    const of = `${number(failing)} of ${number(checked)}`;
    const [are, have, repeat] = failing === 1 ? ['is', 'has', 'repeats'] : ['are', 'have', 'repeat'];
    switch (measurement.kind) {
        case 'type':
            return `${of} values ${are} not ${article(typeOf(measurement.column, contract))}`;
        case 'nulls':
            return `${of} rows ${have} no value`;
        case 'missing':
            return `${of} rows ${have} a missing value`;
        case 'values':
            return `${of} values ${are} not ${describeTests(measurement.tests)}`;
        case 'duplicates':
            return `${of} rows ${repeat} an earlier ${measurement.columns.join(', ')}`;
        case 'key':
            return `${of} rows ${have} no ${measurement.columns.join(', ')} or ${repeat} an earlier one`;
        case 'expression':
            return `${of} rows ${failing === 1 ? 'does' : 'do'} not satisfy ${measurement.sql}`;
        case 'monotonic':
            return `${of} values ${are} not ${measurement.order} against the one before`;
        case 'foreign-key':
            return `${of} rows ${have} a ${measurement.columns.join(', ')} that ${measurement.target.object} does not have`;
        default:
            return `${of} rows`;
    }
}
function describeTests(tests) {
    return tests.map(value_test/* describeTest */.Ww).join(' and ');
}
function typeOf(column, { columns }) {
    return columns.find(({ name }) => name === column)?.logicalType ?? 'value';
}
function article(noun) {
    return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
function number(value) {
    return value.toLocaleString('en-US');
}

// EXTERNAL MODULE: ./.build/domain/data/measurement.js
var data_measurement = __webpack_require__(8708);
;// CONCATENATED MODULE: ./.build/domain/data/judge-counts.js



/** Failing rows among those checked, against the threshold. Nothing to check is never a pass. */
function judgeCounts(check, counted) {
    const { found, measurement, evidence } = counted;
    const { checked, failing, note } = found;
    const counts = { checked, failing };
    if (checked === 0 && !evidence.contract.allowEmpty)
        return { ...counts, ...nothingChecked(counted) };
    const observed = observedText(check, counts);
    if (withinThreshold(check, counts))
        return { ...counts, status: 'passed', observed };
    const failure = describeFailure(measurement, { ...counts, contract: evidence.contract });
    const share = isShare(check) ? ` (${observed})` : '';
    const reason = `${failure}${share}${(0,data_threshold/* asked */.NZ)(check.threshold)}${note ? `: ${note}` : ''}.`;
    return { ...counts, status: 'failed', reason, observed };
}
function nothingChecked({ measurement, evidence }) {
    const typeFailed = failedType(measurement, evidence);
    if (typeFailed)
        return { status: 'blocked', reason: `${typeFailed} failed: no value has that type.` };
    const reason = measurement.kind === 'monotonic'
        ? 'no-data: there are no two values to compare.'
        : 'no-data: not one row has a value to check.';
    return { status: 'failed', reason };
}
function withinThreshold({ threshold }, { checked, failing }) {
    if (threshold === null)
        return failing === 0;
    if (threshold.unit === 'passing') {
        return (0,data_threshold/* holds */.v9)(threshold, checked === 0 ? 1 : (checked - failing) / checked);
    }
    const share = checked === 0 ? 0 : (0,data_threshold/* percentOf */.pR)(failing, checked);
    return (0,data_threshold/* holds */.v9)(threshold, threshold.unit === 'percent' ? share : failing);
}
/** The promise speaks of a share, so that the rows alone do not tell how far off they are. */
function isShare({ threshold }) {
    return threshold?.unit === 'percent' || threshold?.unit === 'passing';
}
function observedText({ threshold }, { checked, failing }) {
    if (checked === 0 || threshold === null)
        return failing.toLocaleString('en-US');
    if (threshold.unit === 'percent') {
        return `${(0,data_threshold/* shownNumber */.b8)((0,data_threshold/* percentOf */.pR)(failing, checked), threshold)} percent`;
    }
    return threshold.unit === 'passing'
        ? `${(0,data_threshold/* shownNumber */.b8)((checked - failing) / checked, threshold)} passing`
        : failing.toLocaleString('en-US');
}
/** The id of the type check that left a column without any value. */
function failedType(measurement, { contract, measured }) {
    const columns = (0,data_measurement/* columnsOf */.PL)(measurement);
    for (const { id, demand } of contract.checks) {
        if (demand.kind !== 'type' || !columns.includes(demand.column))
            continue;
        const counted = measured.get(demand);
        if (counted?.kind === 'counts' && counted.failing > 0)
            return id;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/domain/data/judge-number.js

/** The number of a query as it is; an aggregate within the error of its own summation. */
function judgeNumber(check, numbered) {
    const { measurement, found, rows, hidden } = numbered;
    const { value } = found;
    const counts = { checked: found.checked ?? rows, failing: 0 };
    if (value === null) {
        const reason = measurement.kind === 'aggregate'
            ? 'no-data: there are too few values.'
            : 'no-data: the query yields NULL.';
        return { ...counts, status: 'failed', reason };
    }
    const shown = hidden ? '(hidden)' : (found.exact ?? numberText(check, value));
    const observed = found.note ? `${shown} (${found.note})` : shown;
    if (numberHolds(check, measurement, found))
        return { ...counts, status: 'passed', observed };
    const reason = `${subjectOf(measurement)} ${observed}${(0,data_threshold/* asked */.NZ)(check.threshold)}.`;
    return { ...counts, status: 'failed', reason, observed };
}
function numberText({ threshold }, value) {
    return threshold && !Number.isInteger(value) ? (0,data_threshold/* shownNumber */.b8)(value, threshold) : String(value);
}
function subjectOf(measurement) {
    if (measurement.kind !== 'aggregate')
        return 'The query yields';
    const { statistic, level } = measurement;
    return `The ${level === undefined ? statistic : `${statistic} ${level}`} is`;
}
function numberHolds({ threshold }, measurement, { value, exact: digits }) {
    if (value === null)
        return false;
    if (digits !== undefined && threshold)
        return (0,data_threshold/* holdsExactly */.Rl)(threshold, digits);
    if (!threshold)
        return value === 0;
    const exact = measurement.kind !== 'aggregate' || counted.has(measurement.statistic);
    return exact ? (0,data_threshold/* holds */.v9)(threshold, value) : (0,data_threshold/* holdsNearly */.Yh)(threshold, value);
}
/** These are picked or counted, never summed. */
const counted = new Set(['distinct', 'distinctRatio', 'min', 'max']);
function judgeRowCount(check, rows) {
    const observed = rows.toLocaleString('en-US');
    const passed = check.threshold !== null && (0,data_threshold/* holds */.v9)(check.threshold, rows);
    const answer = { checked: rows, failing: 0, observed };
    if (passed)
        return { ...answer, status: 'passed' };
    const reason = `The data has ${observed} rows${(0,data_threshold/* asked */.NZ)(check.threshold)}.`;
    return { ...answer, status: 'failed', reason };
}
const microsInHour = 3_600_000_000;
/** How old the latest value is; one from the future is wrong, however fresh. */
function judgeAge(check, { micros, checked }, { now, hidden }) {
    const counts = { checked, failing: 0 };
    if (micros === null || check.threshold === null) {
        return { ...counts, status: 'failed', reason: 'no-data: not one row has a time.' };
    }
    const hours = (now.getTime() * 1000 - micros) / microsInHour;
    const latest = hidden ? '(hidden)' : new Date(micros / 1000).toISOString();
    const observed = hidden ? '(hidden)' : `${Number(hours.toPrecision(6))} hours old`;
    const at = `the latest is ${latest}, the run began at ${now.toISOString()}`;
    if (hours < 0) {
        const reason = `The latest value lies in the future: ${at}.`;
        return { ...counts, status: 'failed', observed: latest, reason };
    }
    if ((0,data_threshold/* holds */.v9)(check.threshold, hours))
        return { ...counts, status: 'passed', observed };
    const reason = `The data is ${observed}${(0,data_threshold/* asked */.NZ)(check.threshold)}: ${at}.`;
    return { ...counts, status: 'failed', observed, reason };
}

// EXTERNAL MODULE: ./.build/domain/data/quantile.js
var quantile = __webpack_require__(7799);
// EXTERNAL MODULE: ./.build/domain/data/rows-answer.js
var rows_answer = __webpack_require__(7630);
// EXTERNAL MODULE: ./.build/domain/data/shape.js
var shape = __webpack_require__(4429);
;// CONCATENATED MODULE: ./.build/domain/data/judge.js






/** Plan and measurements → the answer to each check; examples are added for the failed ones later. */
function judgeChecks(planned, evidence) {
    return planned.map((plan) => judgeCheck(plan, evidence));
}
function judgeCheck(plan, evidence) {
    const threshold = describeDemand(plan.check, evidence.contract);
    const answer = { ...answerOf(plan, evidence), ...(threshold && { threshold }) };
    return (0,rows_answer/* resultOf */.Bg)(plan.check, evidence, answer);
}
function answerOf(plan, evidence) {
    switch (plan.kind) {
        case 'settled':
            return settled(plan, evidence);
        case 'read':
            return plan.demand === 'structure'
                ? (0,rows_answer/* answerStructure */.AB)(evidence.shape, evidence.rows)
                : (0,rows_answer/* answerNotEmpty */.RK)(evidence.contract, evidence.rows);
        case 'measured':
            return judgeMeasured(plan.check, plan.measurement, evidence);
    }
}
/** What holds or not for the columns does so in every row. */
function settled({ kind: _, check: __, ...answer }, { rows }) {
    const asked = answer.status === 'passed' || answer.status === 'failed';
    const checked = asked ? (0,shape/* totalOf */.e)(rows) : 0;
    return { ...answer, checked, failing: answer.status === 'failed' ? checked : 0 };
}
function judgeMeasured(check, measurement, evidence) {
    const { contract, rows, measured } = evidence;
    const nothing = { checked: 0, failing: 0 };
    if (rows.rows === 0 && !contract.allowEmpty && measurement.kind !== 'row-count') {
        const reason = `${notEmptyId(contract)} failed: there are no rows.`;
        return { ...nothing, status: 'blocked', reason };
    }
    const { demand } = check;
    const found = (demand.kind === 'aggregate' ? measured.get(demand) : undefined) ?? measured.get(measurement);
    if (!found)
        return { ...nothing, status: 'errored', reason: 'It was not measured.' };
    const how = { sql: found.sql, ...(found.ms !== undefined && { ms: found.ms }) };
    return { ...judgeAnswer(check, { measurement, found, evidence }), ...how };
}
function judgeAnswer(check, { measurement, found, evidence }) {
    switch (found.kind) {
        case 'error':
            return { status: 'errored', reason: found.message, checked: 0, failing: 0 };
        case 'number':
            return judgeNumber(check, {
                measurement: asked(check, measurement),
                found,
                rows: evidence.rows.rows,
                hidden: found.hidden ?? picksSensitive(asked(check, measurement), evidence.contract),
            });
        case 'cuts':
            return (0,quantile/* judgeCuts */.N)(check, { found });
        case 'instant':
            return judgeAge(check, found, {
                now: evidence.now,
                hidden: picksSensitive(measurement, evidence.contract),
            });
        case 'counts':
            return measurement.kind === 'row-count'
                ? judgeRowCount(check, found.checked)
                : judgeCounts(check, { measurement, found, evidence });
        case 'distribution':
        case 'categories':
        case 'clusters':
            return {
                status: 'errored',
                reason: 'It is part of a larger answer.',
                checked: 0,
                failing: 0,
            };
    }
}
/** Whether the number is itself a value that must not be seen, and not one made of many. */
function picksSensitive(measurement, { columns }) {
    if (measurement.kind !== 'aggregate' && measurement.kind !== 'latest')
        return false;
    const { column } = measurement;
    const picked = measurement.kind === 'latest' || picking.has(measurement.statistic);
    return picked && columns.some(({ name, sensitive }) => name === column && sensitive);
}
const picking = new Set(['min', 'max', 'quantile']);
/** A number answers the statistic that was asked for, whatever was planned at first. */
function asked({ demand }, measurement) {
    return demand.kind === 'aggregate' ? demand : measurement;
}
/** The id of the contract's own check that there are rows. */
function notEmptyId({ checks }) {
    return checks.find(({ demand }) => demand.kind === 'not-empty')?.id ?? 'not-empty';
}


/***/ }),

/***/ 8257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ planChecks)
/* harmony export */ });
/* harmony import */ var _measurement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8708);
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7799);


/** Decides for each check of the contract whether it can be measured on this data. */
function planChecks(contract, shape) {
    return contract.checks.map((check) => planCheck(check, contract, shape));
}
function planCheck(check, contract, shape) {
    const settled = (answer) => ({ kind: 'settled', check, ...answer });
    const { demand } = check;
    switch (demand.kind) {
        case 'structure':
        case 'not-empty':
            return { kind: 'read', check, demand: demand.kind };
        case 'fields':
            return settled(fields(contract, shape));
        case 'present':
            return settled(present(demand.column, contract, shape));
        case 'unjudged':
            return settled({ status: 'unchecked', reason: demand.reason });
        case 'drift':
        case 'row-count-ratio':
            return settled({ status: 'unchecked', reason: 'There is no profile to compare with.' });
        default:
            return planMeasurement(check, demand, { contract, shape });
    }
}
function planMeasurement(check, measurement, { contract, shape }) {
    const absent = neededColumns(measurement, contract).find((name) => !has(shape, name));
    if (absent === undefined)
        return { kind: 'measured', check, measurement: cheapest(check, measurement) };
    return mayBeAbsent(absent, contract, shape)
        ? {
            kind: 'settled',
            check,
            status: 'unchecked',
            reason: `The data has no column "${absent}", as ${fieldsMatchOf(contract)} allows.`,
        }
        : {
            kind: 'settled',
            check,
            status: 'blocked',
            reason: `${presentId(absent, contract)} failed: the column cannot be used.`,
        };
}
/** Whether a quantile lies in a band counts around its bounds tell, without sorting all values. */
function cheapest({ threshold }, measurement) {
    if (measurement.kind !== 'aggregate' || measurement.statistic !== 'quantile' || !threshold) {
        return measurement;
    }
    const { column, filter, level } = measurement;
    const only = { ...(filter !== undefined && { filter }), ...(level !== undefined && { level }) };
    return { kind: 'quantile-band', column, cuts: (0,_quantile_js__WEBPACK_IMPORTED_MODULE_0__/* .cutsOf */ .bl)(threshold), ...only };
}
function fields(contract, shape) {
    const promised = [...new Set(contract.columns.map(({ source }) => source))];
    const found = shape.columns.map(({ name }) => name);
    const extra = found.filter((name) => !promised.includes(name));
    const missing = promised.filter((name) => !found.includes(name));
    const wrong = wrongFields(contract, { promised, found, extra, missing });
    const observed = plural(found.length, 'column');
    return wrong ? { status: 'failed', reason: wrong, observed } : { status: 'passed', observed };
}
/** Missing columns are the matter of their own checks, save where no column at all is there. */
function wrongFields({ fieldsMatch }, { promised, found, extra, missing }) {
    if (fieldsMatch === 'partial') {
        return missing.length === promised.length ? 'The data has none of these columns.' : undefined;
    }
    if (fieldsMatch === 'subset')
        return undefined;
    if (extra.length > 0) {
        return `The contract does not know ${extra.map((name) => `"${name}"`).join(', ')}.`;
    }
    const inOrder = found.every((name, index) => name === promised[index]);
    return fieldsMatch === 'exact' && !inOrder && missing.length === 0
        ? `The order of the columns is ${found.join(', ')}.`
        : undefined;
}
function present(column, contract, shape) {
    if (has(shape, column))
        return { status: 'passed' };
    const doubt = shape.doubtful.get(column);
    if (doubt)
        return { status: 'failed', reason: doubt };
    const known = shape.columns.map(({ name }) => name).join(', ') || 'no columns';
    const reason = `The data has no column "${column}"; it has ${known}.`;
    return { status: mayBeAbsent(column, contract, shape) ? 'unchecked' : 'failed', reason };
}
/** The columns of the data that a measurement cannot do without; its SQL names them in its text. */
function neededColumns(measurement, contract) {
    const named = new Set((0,_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(measurement));
    const words = new Set((0,_measurement_js__WEBPACK_IMPORTED_MODULE_1__/* .sqlOf */ .IE)(measurement).flatMap((sql) => sql.split(/[^\p{L}\p{N}_]+/u)));
    const needs = ({ name }) => named.has(name) || words.has(name);
    return contract.columns.filter(needs).map(({ source }) => source);
}
function mayBeAbsent(column, { fieldsMatch }, { doubtful }) {
    return (fieldsMatch === 'superset' || fieldsMatch === 'partial') && !doubtful.has(column);
}
function fieldsMatchOf({ fieldsMatch }) {
    return `fieldsMatch: ${fieldsMatch}`;
}
function has({ columns }, name) {
    return columns.some((column) => column.name === name);
}
/** The id of the contract's own check for a column's presence. */
function presentId(column, { checks }) {
    const asks = ({ demand }) => demand.kind === 'present' && demand.column === column;
    return checks.find(asks)?.id ?? column;
}
function plural(value, noun) {
    return `${value.toLocaleString('en-US')} ${noun}${value === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 7630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ answerStructure),
/* harmony export */   Bg: () => (/* binding */ resultOf),
/* harmony export */   RK: () => (/* binding */ answerNotEmpty)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4429);

/** An answer as the result of its check, which knows its place in the contract. */
function resultOf({ id, severity, dimension, file, line }, { data, rows }, answer) {
    return {
        id,
        data,
        severity,
        ...(dimension !== undefined && { dimension }),
        total: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .totalOf */ .e)(rows),
        examples: [],
        ...answer,
        file,
        ...(line !== undefined && { line }),
    };
}
/** Whether every header can be trusted and every row could be read. */
function answerStructure({ header }, rows) {
    const { unreadable } = rows;
    const faults = [...header, ...unreadable.faults];
    const counts = { checked: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .totalOf */ .e)(rows), failing: unreadable.count };
    if (faults.length === 0 && unreadable.count === 0)
        return { ...counts, status: 'passed' };
    const broken = unreadable.count > 0
        ? `${count(unreadable.count)} of ${plural(counts.checked, 'row')} cannot be read; the first: ${unreadable.faults[0]?.message}`
        : '';
    return {
        ...counts,
        status: 'failed',
        reason: [header[0]?.message, broken].filter(Boolean).join(' '),
        observed: plural(unreadable.count, 'unreadable row'),
        examples: faults.map(({ example }) => example),
    };
}
/** Whether there is anything to check, in each of the files. */
function answerNotEmpty({ allowEmpty, filter }, read) {
    const { rows, emptyFiles, filteredOut } = read;
    const counts = { checked: rows, failing: 0, observed: plural(rows, 'row') };
    if (allowEmpty)
        return { ...counts, status: 'passed' };
    const failed = (reason) => ({ ...counts, status: 'failed', reason });
    if (rows === 0 && filteredOut > 0) {
        return failed(`no-data: the filter ${filter} leaves out all ${plural(filteredOut, 'row')}.`);
    }
    if (rows === 0)
        return failed('no-data: there is not one row to check.');
    const [first] = emptyFiles;
    if (first === undefined)
        return { ...counts, status: 'passed' };
    const [verb, more] = emptyFiles.length > 1 ? ['have', ` and ${emptyFiles.length - 1} more`] : ['has', ''];
    return failed(`no-data: ${first}${more} ${verb} not one row, other files have some.`);
}
function count(value) {
    return value.toLocaleString('en-US');
}
function plural(value, noun) {
    return `${count(value)} ${noun}${value === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 4429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ totalOf)
/* harmony export */ });
/** Rows that exist for the checks, and those that nobody can read. */
function totalOf({ rows, unreadable }) {
    return rows + unreadable.count;
}


/***/ }),

/***/ 4258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MR: () => (/* binding */ stringFormats),
/* harmony export */   QC: () => (/* binding */ boundKinds),
/* harmony export */   Ww: () => (/* binding */ describeTest)
/* harmony export */ });
/** The bounds of a value; those of dates and times are texts. */
const boundKinds = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
const stringFormats = ['email', 'uuid', 'uri', 'hostname', 'ipv4', 'ipv6', 'byte'];
/** The test in words: `at least 0`. */
function describeTest(test) {
    switch (test.kind) {
        case 'minimum':
            return `at least ${test.bound}`;
        case 'maximum':
            return `at most ${test.bound}`;
        case 'exclusiveMinimum':
            return `more than ${test.bound}`;
        case 'exclusiveMaximum':
            return `less than ${test.bound}`;
        case 'multipleOf':
            return `a multiple of ${test.divisor}`;
        case 'minLength':
            return `at least ${test.length} characters long`;
        case 'maxLength':
            return `at most ${test.length} characters long`;
        case 'pattern':
            return test.match === 'search'
                ? `holding a match of ${test.pattern}`
                : `a match of ${test.pattern}`;
        case 'format':
            return `a valid ${test.format}`;
        case 'oneOf':
            return `one of ${listed(test.values)}`;
        case 'noneOf':
            return `none of ${listed(test.values)}`;
        case 'minItems':
            return `at least ${test.count} items long`;
        case 'maxItems':
            return `at most ${test.count} items long`;
        case 'uniqueItems':
            return 'free of repeated items';
        case 'minProperties':
            return `at least ${test.count} properties large`;
        case 'maxProperties':
            return `at most ${test.count} properties large`;
        case 'requiredProperties':
            return `an object with ${listed(test.names)}`;
    }
}
function listed(values) {
    const shown = values.slice(0, 5).map((value) => JSON.stringify(value));
    const left = values.length - shown.length;
    return left > 0 ? `${shown.join(', ')} and ${left} more` : shown.join(', ');
}


/***/ }),

/***/ 6069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ contractFile),
  J: () => (/* binding */ readContract)
});

// EXTERNAL MODULE: ./.build/domain/data/drift/settings.js
var settings = __webpack_require__(5247);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/domain/data/column.js
var data_column = __webpack_require__(4096);
;// CONCATENATED MODULE: ./.build/inputs/contract-date-parts.js
const monthNames = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
const shortMonths = monthNames.map((name) => name.slice(0, 3)).join('|');
const digits = { month: '0[1-9]|1[0-2]', day: '0[1-9]|[12][0-9]|3[01]', hour: '[01][0-9]|2[0-3]' };
const contract_date_parts_short = {
    month: '0?[1-9]|1[0-2]',
    day: '0?[1-9]|[12][0-9]|3[01]',
    hour: '[01]?[0-9]|2[0-3]',
};
function padded(field, form, strptime) {
    return { field, form: `(?:${form})`, strptime };
}
function bare(field, form, strptime) {
    return { ...padded(field, form, strptime), variable: true };
}
/** An offset ends at 14 hours, as in XML Schema. */
const hours = '(?:0[0-9]|1[0-4])';
const minutes = '[0-5][0-9]';
const offset = (form) => padded('offset', form, '%z');
const sign = '[+-]';
/** Letters of the JDK's patterns, repeated as often as they stand there. */
const jdkParts = {
    y: bare('year', '[0-9]{1,4}', '%Y'),
    yyyy: padded('year', '[0-9]{4}', '%Y'),
    M: bare('month', contract_date_parts_short.month, '%-m'),
    MM: padded('month', digits.month, '%m'),
    MMM: padded('month', shortMonths, '%b'),
    MMMM: padded('month', monthNames.join('|'), '%B'),
    d: bare('day', contract_date_parts_short.day, '%-d'),
    dd: padded('day', digits.day, '%d'),
    H: bare('hour', contract_date_parts_short.hour, '%-H'),
    HH: padded('hour', digits.hour, '%H'),
    m: bare('minute', '[0-5]?[0-9]', '%-M'),
    mm: padded('minute', minutes, '%M'),
    s: bare('second', '[0-5]?[0-9]', '%-S'),
    ss: padded('second', minutes, '%S'),
    X: offset(`Z|${sign}${hours}(?:${minutes})?`),
    XX: offset(`Z|${sign}${hours}${minutes}`),
    XXX: offset(`Z|${sign}${hours}:${minutes}`),
    x: offset(`${sign}${hours}(?:${minutes})?`),
    xx: offset(`${sign}${hours}${minutes}`),
    xxx: offset(`${sign}${hours}:${minutes}`),
    ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8, 9].map((length) => fraction(length))),
};
/** What ODCS writes a bare `Z` for. */
const anyOffset = offset(`Z|${sign}${hours}:?${minutes}`);
/** The same fields in the letters of strptime, which Frictionless uses. */
const strptimeParts = {
    Y: padded('year', '[0-9]{4}', '%Y'),
    m: bare('month', contract_date_parts_short.month, '%m'),
    d: bare('day', contract_date_parts_short.day, '%d'),
    b: padded('month', shortMonths, '%b'),
    B: padded('month', monthNames.join('|'), '%B'),
    H: bare('hour', contract_date_parts_short.hour, '%H'),
    M: bare('minute', '[0-5]?[0-9]', '%M'),
    S: bare('second', '[0-5]?[0-9]', '%S'),
    f: bare('fraction', '[0-9]{1,6}', '%f'),
    z: anyOffset,
};
function literalPart(text) {
    return {
        form: text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'),
        strptime: text.replaceAll('%', '%%'),
    };
}
function fraction(length) {
    const strptime = length <= 6 ? '%f' : '%n';
    return ['S'.repeat(length), padded('fraction', `[0-9]{${length}}`, strptime)];
}

;// CONCATENATED MODULE: ./.build/inputs/contract-date-values.js

const day = '(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})';
const clock = '(?<hour>\\d{2}):(?<minute>\\d{2}):(?<second>\\d{2})(?:\\.(?<fraction>\\d{1,9}))?';
const isoForms = {
    date: new RegExp(`^${day}$`),
    time: new RegExp(`^${clock}$`),
    timestamp: new RegExp(`^${day}[T ]${clock}(?<offset>Z|[+-]\\d{2}:?\\d{2})?$`),
};
/** Undefined where the text has another form; `unreal` where no calendar or clock shows it. */
function isoValue(text, type) {
    const fields = isoForms[type].exec(text)?.groups;
    return fields && valueIn(fields, type);
}
/** The same for a text in the notation of a pattern. */
function notedValue(text, parts, type) {
    const source = parts.map(({ form, field }) => (field ? `(?<${field}>${form})` : form)).join('');
    const fields = new RegExp(`^${source}$`).exec(text)?.groups;
    return fields && valueIn(fields, type);
}
function valueIn(fields, type) {
    const calendar = type === 'time' ? { text: '', seconds: 0 } : dayOf(fields);
    const time = type === 'date' ? { text: '', seconds: 0 } : clockOf(fields);
    const offset = offsetOf(fields.offset);
    if (!calendar || !time || offset === undefined)
        return 'unreal';
    const zone = fields.offset === undefined ? '' : offset.text;
    return {
        iso: `${calendar.text}${type === 'timestamp' ? 'T' : ''}${time.text}${zone}`,
        seconds: calendar.seconds + time.seconds - offset.seconds,
        zoned: fields.offset !== undefined,
    };
}
function dayOf({ year = '', month = '', day: dayOfMonth = '' }) {
    const number = /^\d+$/.test(month)
        ? Number(month)
        : monthNames.findIndex((name) => name.startsWith(month)) + 1;
    const text = `${year.padStart(4, '0')}-${two(number)}-${two(Number(dayOfMonth))}`;
    const date = new Date(`${text}T00:00:00Z`);
    // JavaScript takes the 31st of February for a day in March.
    const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
    return real ? { text, seconds: date.getTime() / 1000 } : undefined;
}
function clockOf({ hour = '0', minute = '0', second = '0', fraction }) {
    const [hours, minutes, seconds] = [Number(hour), Number(minute), Number(second)];
    if (hours > 23 || minutes > 59 || seconds > 59)
        return undefined;
    const tail = fraction === undefined ? '' : `.${fraction}`;
    return {
        text: `${two(hours)}:${two(minutes)}:${two(seconds)}${tail}`,
        seconds: hours * 3600 + minutes * 60 + Number(`${seconds}${tail}`),
    };
}
/** An offset ends at 14 hours, as in XML Schema. */
function offsetOf(offset) {
    if (offset === undefined || offset === 'Z')
        return { text: 'Z', seconds: 0 };
    const [, sign, hours = '', minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset) ?? [];
    if (Number(hours) > 14 || Number(minutes) > 59)
        return undefined;
    const seconds = Number(hours) * 3600 + Number(minutes) * 60;
    return { text: `${sign}${hours}:${minutes}`, seconds: sign === '-' ? -seconds : seconds };
}
function two(value) {
    return String(value).padStart(2, '0');
}
/** The name of a time zone as the database of IANA has it; undefined for one that it does not know. */
function zoneNamed(name) {
    if (!/^[A-Za-z]/.test(name))
        return undefined;
    try {
        return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
    }
    catch {
        return undefined;
    }
}
/** A value without an offset, at the clocks of a zone, as an instant. */
function inZone(value, zone) {
    if (value.zoned)
        return value;
    const first = value.seconds - offsetAt(value.seconds, zone);
    const seconds = value.seconds - offsetAt(first, zone);
    const whole = Math.floor(seconds);
    const fraction = /\.\d+$/.exec(value.iso)?.[0] ?? '';
    const clocked = new Date(whole * 1000).toISOString().slice(0, 19);
    return { iso: `${clocked}${fraction}Z`, seconds, zoned: true };
}
/** Seconds that the clocks of a zone are ahead of UTC at an instant. */
function offsetAt(seconds, zone) {
    const clocks = new Intl.DateTimeFormat('sv-SE', {
        timeZone: zone,
        dateStyle: 'short',
        timeStyle: 'medium',
    });
    const whole = Math.floor(seconds);
    const shown = clocks.format(new Date(whole * 1000)).replace(' ', 'T');
    return Math.round(Date.parse(`${shown}Z`) / 1000) - whole;
}

;// CONCATENATED MODULE: ./.build/inputs/contract-dates.js

/** A pattern in the letters of the JDK: `yyyy-MM-dd'T'HH:mm:ssXXX`. */
function jdkPattern(pattern, type) {
    const tokens = pattern.match(/'(?:[^']|'')*'|'|([A-Za-z])\1*|[^A-Za-z']+/g) ?? [];
    const read = tokens.map((token) => jdkPart(token));
    return patternOf(read, { pattern, type });
}
/** The same in the letters of strptime: `%d/%m/%Y`. */
function strptimePattern(pattern, type) {
    const tokens = pattern.match(/%[\s\S]?|[^%]+/g) ?? [];
    const read = tokens.map((token) => {
        if (token === '%%')
            return { part: literalPart('%') };
        if (!token.startsWith('%'))
            return { part: literalPart(token) };
        const part = strptimeParts[token.slice(1)];
        return part ? { part } : { why: `It holds ${token}, which is not read` };
    });
    return patternOf(read, { pattern, type });
}
/** What ODCS's own texts write, and what they mean by it. */
const odcsParts = {
    T: { part: literalPart('T'), notice: 'The T without quotes is read as the letter T' },
    Z: { part: anyOffset, notice: 'The Z is read as Z, ±hh:mm or ±hhmm' },
    YYYY: {
        part: partOf('yyyy'),
        notice: 'YYYY is read as yyyy; to the JDK it is the year of a week',
    },
    DD: { part: partOf('dd'), notice: 'DD is read as dd; to the JDK it is the day of a year' },
};
function partOf(letters) {
    const part = jdkParts[letters];
    if (!part)
        throw new Error(`${letters} is no date part.`);
    return part;
}
function jdkPart(token) {
    if (token === "'")
        return { why: 'A quote in it is never closed' };
    if (token === "''")
        return { part: literalPart("'") };
    if (token.startsWith("'"))
        return { part: literalPart(token.slice(1, -1).replaceAll("''", "'")) };
    if (!/^[A-Za-z]/.test(token)) {
        const reserved = /[[\]{}#]/.exec(token)?.[0];
        if (reserved)
            return { why: `It holds ${reserved}, which means something else to the JDK` };
        return { part: literalPart(token) };
    }
    const known = Object.hasOwn(jdkParts, token) ? jdkParts[token] : undefined;
    if (known)
        return { part: known };
    if (Object.hasOwn(odcsParts, token))
        return odcsParts[token] ?? {};
    if (token === 'yy')
        return { why: 'It holds yy, and two digits do not say the century' };
    return { why: `It holds ${token}, which is not read` };
}
const wanted = {
    date: ['year', 'month', 'day'],
    time: ['hour', 'minute'],
    timestamp: ['year', 'month', 'day', 'hour', 'minute'],
};
const possible = {
    date: wanted.date,
    time: [...wanted.time, 'second', 'fraction'],
    timestamp: [...wanted.timestamp, 'second', 'fraction', 'offset'],
};
function patternOf(read, { pattern, type }) {
    const parts = read.flatMap(({ part }) => (part ? [part] : []));
    const why = read.find((one) => one.why !== undefined)?.why ?? whyUnfit(parts, type);
    if (why !== undefined)
        return { kind: 'refused', why };
    const notation = {
        pattern,
        form: parts.map(({ form }) => form).join(''),
        strptime: parts.map(({ strptime }) => strptime).join(''),
    };
    const notices = read.flatMap(({ notice }) => (notice === undefined ? [] : [notice]));
    return { kind: 'read', notation, parts, notices };
}
/** Each field once, none that the type has not, and no two numbers whose border nobody could tell. */
function whyUnfit(parts, type) {
    const fields = parts.flatMap(({ field }) => (field ? [field] : []));
    const twice = fields.find((field, index) => fields.indexOf(field) !== index);
    if (twice)
        return `It holds the ${twice} twice`;
    const foreign = fields.find((field) => !possible[type].includes(field));
    if (foreign)
        return `It holds the ${foreign}, which a ${type} has not`;
    const missing = wanted[type].find((field) => !fields.includes(field));
    if (missing)
        return `Nothing in it says the ${missing}`;
    if (fields.includes('fraction') && !fields.includes('second')) {
        return 'It holds a fraction without the second';
    }
    const blurred = parts.find((part, index) => part.variable && parts[index + 1]?.field);
    return blurred && `Nothing parts the ${blurred.field} from what follows it`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
;// CONCATENATED MODULE: ./.build/domain/data/contract.js
/** Which columns the data may have besides those of the contract, and which may be absent. */
const fieldsMatches = ['subset', 'equal', 'exact', 'superset', 'partial'];

;// CONCATENATED MODULE: ./.build/domain/data/dialect.js
const encodings = ['utf-8', 'latin-1', 'utf-16'];

;// CONCATENATED MODULE: ./.build/inputs/contract-settings.js




const sql = schemas/* string */.YjP().trim().min(1);
const share = schemas/* number */.aig().min(0).max(1);
const columnName = schemas/* string */.YjP().min(1);
const character = schemas/* string */.YjP()
    .refine((text) => [...text].length === 1, { error: 'Write one character' });
const dialect = schemas/* strictObject */.rej({
    delimiter: character.exactOptional(),
    quoteChar: character.exactOptional(),
    escapeChar: character.exactOptional(),
    doubleQuote: schemas/* boolean */.zMY().exactOptional(),
    header: schemas/* boolean */.zMY().exactOptional(),
    commentChar: character.exactOptional(),
    encoding: schemas/* enum */.k5n(encodings).exactOptional(),
});
/** Statistics that a number, and those that a category can be compared by; the rate of nulls always is. */
const numericStatistics = [
    'psi',
    'jensenShannon',
    'chiSquare',
    'ks',
    'wasserstein',
];
const categoricalStatistics = ['psi', 'jensenShannon', 'chiSquare', 'linf'];
const drift = schemas/* strictObject */.rej({
    numeric: schemas/* enum */.k5n(numericStatistics).exactOptional(),
    categorical: schemas/* enum */.k5n(categoricalStatistics).exactOptional(),
    minRows: schemas/* int */.Whr().positive().exactOptional(),
    nullRate: share.exactOptional(),
    maxNewShare: share.exactOptional(),
    cluster: columnName.exactOptional(),
    ignore: schemas/* array */.YOg(columnName).exactOptional(),
});
const missingValues = schemas/* array */.YOg(schemas/* string */.YjP({ error: 'Write it in quotes, since it is compared as a text' }))
    .optional();
const normalize = schemas/* array */.YOg(schemas/* enum */.k5n(data_column/* normalizations */.VJ)).optional();
/** Our settings for a whole object. */
const objectSettings = schemas/* strictObject */.rej({
    fieldsMatch: schemas/* enum */.k5n(fieldsMatches).optional(),
    missingValues,
    filter: sql.optional(),
    dialect: dialect.optional(),
    normalize,
    nanAsNull: schemas/* boolean */.zMY().optional(),
    allowNonFinite: schemas/* boolean */.zMY().optional(),
    allowEmpty: schemas/* boolean */.zMY().optional(),
    drift: drift.optional(),
});
/** Our settings for one property, which replace the object's. */
const propertySettings = objectSettings.pick({
    missingValues: true,
    normalize: true,
    nanAsNull: true,
    allowNonFinite: true,
});
/** Our settings for one check. */
const checkSettings = schemas/* strictObject */.rej({
    filter: sql.exactOptional(),
    match: schemas/* enum */.k5n(['full', 'search']).exactOptional(),
    minPassFraction: schemas/* number */.aig().gt(0).max(1).exactOptional(),
});
/** Places without any setting of ours. */
const noSettings = schemas/* strictObject */.rej({});
/** The settings at one place of a contract whose settings are known to be right. */
function settingsOf(schema, { customProperties }) {
    return schema.parse(customProperties?.find(({ property }) => property === 'contender')?.value ?? {});
}

;// CONCATENATED MODULE: ./.build/inputs/contract-columns.js




/** The properties of an object and all that they hold, each before what is inside it. */
function propertyNodes({ properties = [] }, keys, scope) {
    return properties.flatMap((property, index) => {
        const name = property.physicalName ?? property.name;
        const place = { property: property.name, name, source: name, path: [] };
        return nodesOf(property, { place, keys: [...keys, 'properties', index], scope });
    });
}
function nodesOf(property, draft) {
    const { place, keys, scope } = draft;
    const sensitive = draft.sensitive || isSensitive(property);
    const { logicalType, pattern } = typeOf(property, scope);
    const within = (step, name) => ({
        property: `${place.property}${name.property}`,
        name: `${place.name}${name.data}`,
        source: place.source,
        path: [...place.path, step],
    });
    const fields = (property.properties ?? []).flatMap((inner, index) => {
        const data = inner.physicalName ?? inner.name;
        const names = { property: `.${inner.name}`, data: `.${data}` };
        const place = within({ kind: 'field', name: data }, names);
        return nodesOf(inner, { place, keys: [...keys, 'properties', index], scope, sensitive });
    });
    const items = property.items
        ? nodesOf(property.items, {
            place: within({ kind: 'items' }, { property: '[]', data: '[]' }),
            keys: [...keys, 'items'],
            scope,
            sensitive,
        })
        : [];
    const inside = [...fields, ...items];
    const column = {
        ...place,
        ...settled(property, scope.settings),
        logicalType,
        notation: pattern?.kind === 'read' && !isPlain(pattern.notation.pattern) ? pattern.notation : null,
        // What is shown of a whole value shows what is inside it too.
        sensitive: sensitive || inside.some((node) => node.column.sensitive),
    };
    return [{ property, column, keys, pattern }, ...inside];
}
/** The one notation in which every date is read anyway. */
function isPlain(pattern) {
    return /^(yyyy|YYYY)-MM-(dd|DD)$/.test(pattern);
}
function settled(property, object) {
    const own = settingsOf(propertySettings, property);
    const plain = (0,data_column/* plainColumn */.lU)('');
    const { timezone, defaultTimezone } = property.logicalTypeOptions ?? {};
    return {
        missingValues: own.missingValues ?? object.missingValues ?? null,
        normalize: own.normalize ?? object.normalize ?? plain.normalize,
        nanAsNull: own.nanAsNull ?? object.nanAsNull ?? plain.nanAsNull,
        allowNonFinite: own.allowNonFinite ?? object.allowNonFinite ?? plain.allowNonFinite,
        timezone: timezone ?? null,
        defaultTimezone: zoneNamed(defaultTimezone ?? '') ?? plain.defaultTimezone,
    };
}
/** In version 3.0 a date with a time of day, or a time alone, is called a date. */
function typeOf({ logicalType: given, logicalTypeOptions: options }, { old }) {
    const logicalType = given ?? null;
    const format = options?.format;
    if (!isDated(logicalType) || format === undefined)
        return { logicalType, pattern: null };
    const own = jdkPattern(format, logicalType);
    const others = old && own.kind === 'refused' && logicalType === 'date' ? dateTimes : [];
    for (const type of others) {
        const pattern = jdkPattern(format, type);
        if (pattern.kind === 'read')
            return { logicalType: type, pattern };
    }
    return { logicalType, pattern: own };
}
const dateTimes = ['timestamp', 'time'];
function isDated(type) {
    return type === 'date' || type === 'time' || type === 'timestamp';
}
/** Numbers 1 and 2 and these words say that everybody may see the values; any other says the contrary. */
const contract_columns_open = new Set(['public', 'internal', '1', '2']);
function isSensitive({ classification }) {
    return classification !== undefined && !contract_columns_open.has(String(classification).trim().toLowerCase());
}

// EXTERNAL MODULE: ./.build/inputs/suggest.js
var suggest = __webpack_require__(6856);
;// CONCATENATED MODULE: ./.build/inputs/contract-mistakes.js


/** What other tools call our settings. */
const foreignWords = {
    mostly: 'minPassFraction',
    min_pass_fraction: 'minPassFraction',
    must_pass: 'minPassFraction',
    row_condition: 'filter',
    condition: 'filter',
    where: 'filter',
    null_values: 'missingValues',
    na_values: 'missingValues',
    strict: 'fieldsMatch',
};
function adviceOn(key, known) {
    const ours = foreignWords[key];
    if (ours !== undefined && known.includes(ours))
        return `Did you mean "${ours}"?`;
    return known.length > 0 ? (0,suggest/* suggest */.Z)(key, known) : 'Remove it.';
}
/** The mistakes in an object of ours, each at its own key; `noun` is what a key of it is called. */
function mistakesIn(value, schema, { keys, noun }) {
    const issues = schema.safeParse(value, { reportInput: true }).error?.issues ?? [];
    return issues.flatMap((issue) => {
        const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
        if (issue.code === 'unrecognized_keys') {
            return issue.keys.map((key) => ({
                code: 'key-unknown',
                what: `The ${noun} "${[...path, key].join('.')}" is unknown.`,
                why: 'What nobody reads would be silently ignored.',
                next: adviceOn(key, keysWithin(schema, path)),
                keys: [...keys, ...path, key],
            }));
        }
        return [
            {
                code: 'value-invalid',
                what: `The ${path.length > 0 ? `${noun} "${path.join('.')}"` : `value of the ${noun}s`} is not right.`,
                why: `${issue.message}.`,
                next: issue.code === 'invalid_value' && typeof issue.input === 'string'
                    ? (0,suggest/* suggest */.Z)(issue.input, issue.values.map(String))
                    : 'Correct it.',
                keys: [...keys, ...path],
            },
        ];
    });
}
function keysWithin(schema, [key]) {
    const inner = key === undefined ? schema : schema.shape[key];
    const bare = inner && 'unwrap' in inner ? inner.unwrap() : inner;
    return bare && 'shape' in bare ? Object.keys(bare.shape) : [];
}
/** Every mistake in our settings, at any place of a contract that may be wrong elsewhere. */
function settingProblems(content, { path, line }) {
    return [
        ...settingMistakes(content, noSettings, []),
        ...each(content, 'schema', []).flatMap(([object, keys]) => [
            ...settingMistakes(object, objectSettings, keys),
            ...ruleMistakes(object, keys),
            ...each(object, 'relationships', keys).flatMap(([one, at]) => settingMistakes(one, noSettings, at)),
            ...each(object, 'properties', keys).flatMap(([property, at]) => valueMistakes(property, at)),
        ]),
    ].map(({ keys, ...mistake }) => {
        const found = line(keys);
        return { ...mistake, file: path, ...(found !== undefined && { line: found }) };
    });
}
/** A property, its items, and the properties within. */
function valueMistakes(value, keys) {
    const items = field(value, 'items');
    return [
        ...settingMistakes(value, propertySettings, keys),
        ...ruleMistakes(value, keys),
        ...each(value, 'properties', keys).flatMap(([inner, at]) => valueMistakes(inner, at)),
        ...(items === undefined ? [] : valueMistakes(items, [...keys, 'items'])),
    ];
}
function ruleMistakes(value, keys) {
    return each(value, 'quality', keys).flatMap(([rule, at]) => settingMistakes(rule, checkSettings, at));
}
function settingMistakes(value, schema, keys) {
    const ours = each(value, 'customProperties', keys).filter(([custom]) => field(custom, 'property') === 'contender');
    const twins = ours.slice(1).map(([, at]) => ({
        code: 'contract-invalid',
        what: 'The settings of Contender stand there twice.',
        why: 'Only one of them would be read.',
        next: 'Join them.',
        keys: at,
    }));
    const wrong = ours.flatMap(([custom, at]) => {
        const given = field(custom, 'value');
        return mistakesIn(given, schema, { keys: [...at, 'value'], noun: 'setting' });
    });
    return [...twins, ...wrong];
}
function each(value, name, keys) {
    const found = field(value, name);
    return Array.isArray(found) ? found.map((one, index) => [one, [...keys, name, index]]) : [];
}
function field(value, name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return undefined;
    return Object.entries(value).find(([key]) => key === name)?.[1];
}
/** Where a key that ODCS does not know would stand, if it is one of ours or of another tool. */
function settingHint(keys) {
    const key = String(keys.at(-1));
    const ours = foreignWords[key] ?? key;
    const level = keys.at(-3);
    const settings = level === 'quality'
        ? checkSettings
        : level === 'properties'
            ? propertySettings
            : level === 'schema'
                ? objectSettings
                : noSettings;
    if (!Object.hasOwn(settings.shape, ours))
        return undefined;
    return `Did you mean our "${ours}"? It stands under customProperties: [{property: contender, value: {${ours}: …}}].`;
}

// EXTERNAL MODULE: ./.build/domain/data/value-test.js
var value_test = __webpack_require__(4258);
;// CONCATENATED MODULE: ./.build/inputs/contract-widths.js
/** No integer that is read has more digits, so that a wider type allows every one. */
const widest = 10n ** 38n - 1n;
const floats = {
    f32: 3.4028234663852886e38,
    f64: Number.MAX_VALUE,
};
/** The range of a number's format, for example `u8` or `f32`. */
function widthTests(format, logicalType) {
    const [, sign, bits] = /^([iu])(8|16|32|64|128)$/.exec(format) ?? [];
    if (logicalType === 'integer' && bits) {
        const values = 2n ** (sign === 'i' ? BigInt(bits) - 1n : BigInt(bits)) - 1n;
        const high = values < widest ? values : widest;
        const low = sign === 'u' ? 0n : high === widest ? -widest : -high - 1n;
        return [
            { kind: 'minimum', bound: String(low) },
            { kind: 'maximum', bound: String(high) },
        ];
    }
    const largest = logicalType === 'number' ? floats[format] : undefined;
    if (largest === undefined)
        return undefined;
    return [
        { kind: 'minimum', bound: -largest },
        { kind: 'maximum', bound: largest },
    ];
}

;// CONCATENATED MODULE: ./.build/inputs/contract-bounds.js




/** One check for each bound; a pair that leaves no value is a mistake. */
function addBounds(writer, given, place) {
    const { id, node, keys } = place;
    const bounds = value_test/* boundKinds */.QC
        .filter((kind) => given.includes(kind))
        .map((kind) => boundOf(kind, place));
    for (const [index, kind] of value_test/* boundKinds */.QC.filter((one) => given.includes(one)).entries()) {
        const bound = bounds[index];
        if (bound === 'none' || bound === undefined)
            continue;
        if ('why' in bound) {
            const what = `The ${kind} of ${id} is ${JSON.stringify(place.options[kind])}.`;
            writer.mistake({ keys: [...keys, kind], what, ...bound });
            continue;
        }
        const tests = [{ kind, bound: bound.bound }];
        const demand = { kind: 'values', column: node.column.name, tests };
        writer.add({ id: `${id}.${kind}`, demand, keys: [...keys, kind] });
    }
    refuseEmpty(writer, [...bounds.flatMap(asBound), ...widthBounds(place)], place);
}
function asBound(read) {
    return read === 'none' || 'why' in read ? [] : [read];
}
function boundOf(kind, { options, node, old }) {
    const given = options[kind];
    const plain = kind === 'exclusiveMinimum' ? 'minimum' : 'maximum';
    if (typeof given !== 'boolean')
        return typed(kind, given, node);
    if (!old || kind === plain || kind === 'minimum') {
        return {
            why: 'From version 3.1 on it is the bound itself.',
            next: `Write the number or date as ${kind}.`,
        };
    }
    if (!given)
        return 'none';
    const limit = options[plain];
    if (typeof limit === 'number' || typeof limit === 'string')
        return typed(kind, limit, node);
    return { why: `There is no ${plain} that it could sharpen.`, next: `Add ${plain}.` };
}
function typed(kind, given, node) {
    const { logicalType } = node.column;
    if (isDated(logicalType))
        return dated(kind, String(given), { node, type: logicalType });
    if (typeof given !== 'number') {
        return { why: 'The bound of a number is a number.', next: 'Write it without quotes.' };
    }
    if (logicalType === 'integer' && Number.isInteger(given) && !Number.isSafeInteger(given)) {
        return {
            why: 'From 2^53 on a number in YAML or JSON stands for its neighbours too.',
            next: 'Use a bound below it, or a format such as i64, which is exact.',
        };
    }
    return { kind, given: String(given), bound: given, order: given };
}
/** As ISO 8601, or as the property's own format has it. */
function dated(kind, given, { node, type }) {
    const { column, pattern } = node;
    const noted = pattern?.kind === 'read' ? notedValue(given, pattern.parts, type) : undefined;
    const iso = isoValue(given, type);
    if (noted === 'unreal' || (noted === undefined && iso === 'unreal')) {
        return { why: 'No calendar or clock ever shows it.', next: 'Correct it.' };
    }
    const value = noted ?? iso;
    if (value === undefined || value === 'unreal') {
        return {
            why: `It is not written as ISO 8601${pattern?.kind === 'read' ? ' or as the format says' : ''}.`,
            next: 'Write it like 2024-01-31, 10:00:00 or 2024-01-31T10:00:00Z, in quotes.',
        };
    }
    if (noted && iso && iso !== 'unreal' && iso.seconds !== noted.seconds) {
        return {
            why: 'As ISO 8601 and as the format says it is not the same.',
            next: 'Write it so that both read it alike.',
        };
    }
    const placed = type === 'timestamp' ? zoned(value, column.defaultTimezone) : value;
    return { kind, given, bound: placed.iso, order: placed.seconds };
}
function zoned(value, zone) {
    return value.zoned || zone === 'UTC' ? value : inZone(value, zone);
}
function widthBounds({ options, node }) {
    const { format = '' } = options;
    return (widthTests(format, node.column.logicalType) ?? []).flatMap((test) => 'bound' in test
        ? [{ kind: test.kind, given: format, bound: test.bound, order: Number(test.bound) }]
        : []);
}
/** Every lower bound against every upper one. */
function refuseEmpty(writer, bounds, { id, keys, node, options }) {
    const whole = node.column.logicalType === 'integer';
    const step = whole ? options.multipleOf : undefined;
    for (const lower of bounds.filter(({ kind }) => /minimum/i.test(kind))) {
        for (const upper of bounds.filter(({ kind }) => /maximum/i.test(kind))) {
            if (leavesValue(lower, upper, { whole, step }))
                continue;
            writer.mistake({
                keys: [...keys, upper.given === options.format ? lower.kind : upper.kind],
                what: `The ${nameOf(lower)} of ${id} is ${lower.given}, the ${nameOf(upper)} is ${upper.given}.`,
                why: `No value could ever satisfy both${step === undefined ? '' : ` and be a multiple of ${step}`}.`,
                next: 'Correct one of them.',
            });
        }
    }
    function nameOf({ kind, given }) {
        return given === options.format ? 'format' : kind;
    }
}
function leavesValue(lower, upper, { whole, step = 1 }) {
    const [openBelow, openAbove] = [
        lower.kind === 'exclusiveMinimum',
        upper.kind === 'exclusiveMaximum',
    ];
    if (openBelow || openAbove ? lower.order >= upper.order : lower.order > upper.order)
        return false;
    if (!whole)
        return true;
    const first = openBelow ? Math.floor(lower.order / step) + 1 : Math.ceil(lower.order / step);
    const last = openAbove ? Math.ceil(upper.order / step) - 1 : Math.floor(upper.order / step);
    return first <= last;
}

;// CONCATENATED MODULE: ./.build/inputs/contract-pattern.js
/** Constructs that one of the two languages lacks, or reads in another way, with a name for people. */
const escapes = [
    [/\\[1-9]|\\k/, 'a back-reference'],
    [/\\u/, 'a \\u escape'],
    [/\\c/, 'a control escape'],
    [/\\[AzZQEC]/, 'an anchor or quote that ECMA-262 does not know'],
    [/\\a|\\x\{|\\[pP][^{]|\\0[0-9]/, 'an escape that ECMA-262 reads as other characters'],
    [/\\[eghijlmoqyFGHIJKLMNORTUVXY]/, 'an escape that RE2 does not know'],
];
const classes = [
    [/\[\^?\]/, 'an empty class'],
    [/\[\[:/, 'a POSIX class'],
];
const groups = [
    [/\(\?<?[=!]/, 'look-around'],
    [/\(\?P?<[A-Za-z_]/, 'a named group'],
    [/\(\?>/, 'an atomic group'],
    [/\(\?[a-zA-Z-]+[:)]/, 'a flag'],
    [/[*+?}]\+/, 'a possessive repeat'],
];
/** Why a pattern cannot be judged; undefined if ECMA-262 and RE2 both know it and mean the same. */
function patternRefusal(pattern) {
    // What is blanked out keeps its length, so that the place of a token is its place in the pattern.
    const single = pattern.replace(/\\\\/g, blank);
    const unescaped = single.replace(/\\[pP]\{[^}]*\}|\\./g, blank);
    const plain = unescaped.replace(/\[\^?[^\]]+\]/g, blank);
    const found = firstOf(escapes, single) ?? firstOf(classes, unescaped) ?? firstOf(groups, plain);
    if (found)
        return `It holds ${found}, which not every engine can match`;
    for (const repeat of plain.matchAll(/\{(\d+)(?:,(\d*))?\}/g)) {
        if (!repeat.slice(1).some((times) => Number(times) > 1000))
            continue;
        return `It repeats more than 1000 times (${repeat[0]}, at character ${repeat.index + 1})`;
    }
    try {
        new RegExp(pattern);
        return undefined;
    }
    catch (error) {
        return error.message.replace(/\.$/, '');
    }
}
function blank(text) {
    return 'x'.repeat(text.length);
}
function firstOf(tokens, text) {
    for (const [token, name] of tokens) {
        const found = token.exec(text);
        if (found)
            return `${name} (${found[0]}, at character ${found.index + 1})`;
    }
    return undefined;
}
/** The test of a pattern; one that engines would read in different ways is a mistake. */
function patternTests(writer, { pattern, keys, match }) {
    const why = patternRefusal(pattern);
    if (!why)
        return [{ kind: 'pattern', pattern, ...(match === 'search' && { match }) }];
    writer.mistake({
        keys,
        what: `The pattern ${pattern} cannot be used.`,
        why: `${why}.`,
        next: 'Write it with what RE2 and ECMA-262 share; it has to match the whole value.',
    });
    return 'none';
}

;// CONCATENATED MODULE: ./.build/inputs/contract-options.js







const bounds = [...value_test/* boundKinds */.QC];
const applicable = {
    string: ['minLength', 'maxLength', 'pattern', 'format'],
    integer: [...bounds, 'multipleOf', 'format'],
    number: [...bounds, 'multipleOf', 'format'],
    boolean: [],
    date: [...bounds, 'format'],
    time: [...bounds, 'format', 'timezone', 'defaultTimezone'],
    timestamp: [...bounds, 'format', 'timezone', 'defaultTimezone'],
    array: ['minItems', 'maxItems', 'uniqueItems'],
    object: ['minProperties', 'maxProperties', 'required'],
};
/** `logicalTypeOptions` → one check for each option. */
function addOptions(writer, place) {
    const { options, node, id, keys } = place;
    const given = Object.keys(options)
        .filter((option) => options[option] !== undefined)
        .filter((option) => applies(writer, option, place));
    addBounds(writer, given, place);
    refuseContradictions(writer, place);
    for (const option of given) {
        const tests = testsOf(writer, option, place);
        if (tests === 'none')
            continue;
        const column = node.column.name;
        const demand = typeof tests === 'string'
            ? { kind: 'unjudged', column, reason: tests }
            : { kind: 'values', column, tests };
        writer.add({ id: `${id}.${option}`, demand, keys: [...keys, option] });
    }
}
const pairs = [
    ['minLength', 'maxLength'],
    ['minItems', 'maxItems'],
    ['minProperties', 'maxProperties'],
];
/** Two limits that leave no value would blame the data for a slip in the contract. */
function refuseContradictions(writer, { options, id, keys }) {
    for (const [lower, upper] of pairs) {
        const [low = 0, high = Number.POSITIVE_INFINITY] = [options[lower], options[upper]];
        if (low <= high)
            continue;
        writer.mistake({
            keys: [...keys, upper],
            what: `The ${lower} of ${id} is ${low}, the ${upper} is ${high}.`,
            why: 'No value could ever satisfy both.',
            next: 'Correct one of them.',
        });
    }
}
function applies(writer, option, { id, node, keys }) {
    const { logicalType } = node.column;
    if (logicalType && applicable[logicalType].includes(option))
        return true;
    writer.mistake({
        keys: [...keys, option],
        what: `The option "${option}" of ${id} cannot be judged.`,
        why: logicalType
            ? `It does not belong to the type ${logicalType}.`
            : 'The property has no logicalType, so that nothing says how its values are ordered.',
        next: logicalType
            ? `Use ${applicable[logicalType].join(', ') || 'no option'}, or another logicalType.`
            : 'Add a logicalType.',
    });
    return false;
}
/** The tests of one option; `none` where it asks nothing by itself, other texts say why it is not judged. */
function testsOf(writer, option, place) {
    const { options, keys } = place;
    switch (option) {
        case 'minimum':
        case 'maximum':
        case 'exclusiveMinimum':
        case 'exclusiveMaximum':
            return 'none';
        case 'multipleOf':
            return [{ kind: 'multipleOf', divisor: options.multipleOf ?? 1 }];
        case 'minLength':
        case 'maxLength':
            return [{ kind: option, length: options[option] ?? 0 }];
        case 'pattern':
            return patternTests(writer, { pattern: options.pattern ?? '', keys: [...keys, option] });
        case 'format':
            return formatTests(writer, options.format ?? '', place);
        case 'timezone':
            return zoneTests(writer, place);
        case 'defaultTimezone':
            return defaultZoneTests(writer, options.defaultTimezone ?? '', place);
        case 'minItems':
        case 'maxItems':
        case 'minProperties':
        case 'maxProperties':
            return [{ kind: option, count: options[option] ?? 0 }];
        case 'uniqueItems':
            return options.uniqueItems ? [{ kind: 'uniqueItems' }] : 'none';
        case 'required':
            return [{ kind: 'requiredProperties', names: options.required ?? [] }];
    }
}
/** Formats narrow a type: texts and dates to a notation, numbers to a width. */
function formatTests(writer, format, { node, id, keys }) {
    const { logicalType } = node.column;
    const at = [...keys, 'format'];
    if (logicalType === 'string')
        return stringFormat(format);
    const width = widthTests(format, logicalType);
    if (width)
        return width;
    const { pattern } = node;
    if (pattern?.kind === 'read') {
        for (const notice of pattern.notices)
            writer.notice(`${notice}, in the format of ${id}.`, at);
        return 'none';
    }
    const numbers = logicalType === 'integer' ? 'Use i8 to i128 or u8 to u128.' : 'Use f32 or f64.';
    writer.mistake({
        keys: at,
        what: `The format of ${id} is "${format}".`,
        why: pattern ? `${pattern.why}.` : `The type ${logicalType} has no such format.`,
        next: isDated(logicalType)
            ? 'Use the letters y M d H m s S X x of the JDK, and quotes around other letters.'
            : numbers,
    });
    return 'none';
}
function stringFormat(format) {
    const known = value_test/* stringFormats */.MR.find((name) => name === format);
    return known ? [{ kind: 'format', format: known }] : `The format "${format}" checks nothing.`;
}
function zoneTests(writer, { node, options, id, keys }) {
    const { timezone } = options;
    if (node.column.logicalType !== 'timestamp') {
        return timezone ? 'Times of day with an offset are not judged.' : 'none';
    }
    const { pattern } = node;
    if (pattern?.kind !== 'read')
        return 'none';
    const offset = pattern.parts.some(({ field }) => field === 'offset');
    if (offset === timezone)
        return 'none';
    writer.mistake({
        keys: [...keys, 'timezone'],
        what: `The timezone of ${id} is ${timezone}, its format "${pattern.notation.pattern}" has ${offset ? 'an' : 'no'} offset.`,
        why: 'No value could ever satisfy both.',
        next: 'Correct one of them.',
    });
    return 'none';
}
function defaultZoneTests(writer, zone, { node, id, keys }) {
    const known = zoneNamed(zone);
    if (known === undefined) {
        writer.mistake({
            keys: [...keys, 'defaultTimezone'],
            what: `The defaultTimezone of ${id} is "${zone}".`,
            why: 'No time zone has this name.',
            next: (0,suggest/* suggest */.Z)(zone, Intl.supportedValuesOf('timeZone')).replace(/^Use one of: .*$/s, 'Use a name such as UTC or Europe/Paris.'),
        });
        return 'none';
    }
    const judged = node.column.logicalType === 'timestamp' || known === 'UTC';
    return judged ? 'none' : 'Times of day have no time zone here.';
}

// EXTERNAL MODULE: ./.build/domain/data/measurement.js
var measurement = __webpack_require__(8708);
// EXTERNAL MODULE: ./.build/domain/data/threshold.js
var threshold = __webpack_require__(7379);
;// CONCATENATED MODULE: ./.build/inputs/contract-quality-schema.js


/** What ODCS describes for people, and nobody here judges: any value. */
const told = schemas/* unknown */.L5J().optional();
const contract_quality_schema_name = schemas/* string */.YjP().min(1);
/** ODCS keeps this place for vendors; ours is the one named `contender`, which is read apart. */
const customProperties = schemas/* array */.YOg(schemas/* strictObject */.rej({ id: told, property: schemas/* string */.YjP(), value: told, description: told }))
    .optional();
const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
const interval = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])
    .refine(([low, high]) => low < high, { error: 'Write the smaller number first' });
const numberOrTruth = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* boolean */.zMY()], {
    error: 'Expected a number, or true or false',
});
/** ODCS's operators with their bounds; a query may yield a boolean. */
const operatorShape = {
    mustBe: numberOrTruth.optional(),
    mustNotBe: numberOrTruth.optional(),
    mustBeGreaterThan: schemas/* number */.aig().optional(),
    mustBeGreaterOrEqualTo: schemas/* number */.aig().optional(),
    mustBeLessThan: schemas/* number */.aig().optional(),
    mustBeLessOrEqualTo: schemas/* number */.aig().optional(),
    mustBeBetween: interval.optional(),
    mustNotBeBetween: interval.optional(),
};
const metrics = [
    'nullValues',
    'missingValues',
    'invalidValues',
    'duplicateValues',
    'rowCount',
];
const validValues = schemas/* array */.YOg(scalar.nullable()).min(1).optional();
/** One quality rule of any type. */
const quality = schemas/* strictObject */.rej({
    id: contract_quality_schema_name.optional(),
    name: contract_quality_schema_name.optional(),
    type: schemas/* enum */.k5n(['text', 'library', 'sql', 'custom']).optional(),
    metric: schemas/* enum */.k5n(metrics).optional(),
    rule: schemas/* string */.YjP().optional(),
    arguments: schemas/* strictObject */.rej({
        validValues,
        pattern: schemas/* string */.YjP().optional(),
        missingValues: schemas/* array */.YOg(scalar.nullable()).optional(),
        properties: schemas/* array */.YOg(contract_quality_schema_name).min(1).optional(),
    })
        .optional(),
    /** Version 3.0 has it here. */
    validValues,
    query: contract_quality_schema_name.optional(),
    engine: schemas/* string */.YjP().optional(),
    implementation: told,
    ...operatorShape,
    unit: schemas/* enum */.k5n(threshold/* thresholdUnits */.rA, { error: 'Use one of: rows, percent' }).optional(),
    severity: schemas/* string */.YjP().optional(),
    dimension: schemas/* string */.YjP().optional(),
    description: told,
    businessImpact: told,
    method: told,
    schedule: told,
    scheduler: told,
    tags: told,
    authoritativeDefinitions: told,
    customProperties,
});

;// CONCATENATED MODULE: ./.build/inputs/contract-thresholds.js

/** What the measured number must be; more than one threshold only in version 3.0, all of which must hold. */
function thresholdsOf(writer, given, { keys, unit, old = false }) {
    const operators = threshold/* thresholdOperators */.VE.filter((operator) => given[operator] !== undefined);
    if (operators.length === 0 || (operators.length > 1 && !old)) {
        const listed = operators.length > 0 ? `: ${operators.join(', ')}` : '';
        writer.mistake({
            keys: operators[1] === undefined ? keys : [...keys, operators[1]],
            what: `A quality rule has ${operators.length} operators${listed}.`,
            why: 'Exactly one says what the measured number must be.',
            next: `Use one of: ${threshold/* thresholdOperators */.VE.join(', ')}.`,
        });
        return [];
    }
    if (operators.length > 1) {
        writer.notice(`The rule has several operators; each is a check: ${operators.join(', ')}.`, keys);
    }
    return operators.flatMap((operator) => {
        const bound = given[operator];
        if (typeof bound === 'boolean' && unit !== 'value') {
            writer.mistake({
                keys: [...keys, operator],
                what: `The rule has ${operator}: ${bound}.`,
                why: 'What it counts is a number.',
                next: 'Write a number.',
            });
            return [];
        }
        const bounds = Array.isArray(bound) ? bound : [Number(bound)];
        if (unit !== 'value' && bounds.some((number) => number < 0 || number > mostOf(unit))) {
            writer.mistake({
                keys: [...keys, operator],
                what: `The rule has ${operator}: ${JSON.stringify(bound)}, in ${unit}.`,
                why: 'No data could ever come to that, so that it asks nothing, or what nobody can keep.',
                next: unit === 'percent' ? 'Write 0 to 100.' : 'Write 0 or more.',
            });
            return [];
        }
        return [{ operator, bounds, unit }];
    });
}
/** Of rows there may be any number. */
function mostOf(unit) {
    return unit === 'percent' ? 100 : Number.POSITIVE_INFINITY;
}
/** The share of rows that must pass. */
function passingThreshold(minPassFraction) {
    return { operator: 'mustBeGreaterOrEqualTo', bounds: [minPassFraction], unit: 'passing' };
}

;// CONCATENATED MODULE: ./.build/inputs/contract-rule.js

/** A promise that is listed, never passed. */
function unjudged(reason) {
    return { demand: { kind: 'unjudged', reason }, thresholds: [] };
}
/** The column that a check of ours is about; at the object there is none, which is a mistake. */
function columnOf(writer, word, { column, keys }) {
    if (column)
        return column;
    writer.mistake({
        keys: [...keys, 'implementation'],
        what: `The check ${word} stands at the object.`,
        why: 'It is about the values of one column.',
        next: 'Move it to a property.',
    });
    return undefined;
}
/** The filter of one check. */
function filterOf({ settings, column }) {
    return settings.filter === undefined ? {} : { filter: filledIn(settings.filter, column) };
}
/** SQL with the property's column in the place of `{property}` and `{column}`. */
function filledIn(sql, column) {
    if (!column)
        return sql;
    return sql.replace(/\$?\{(property|column)\}/g, () => `"${column.name.replaceAll('"', '""')}"`);
}
/** How many rows must pass, where it is not all of them. */
function passing({ settings }, own) {
    const least = own ?? settings.minPassFraction;
    return least === undefined || least === 1 ? [] : [passingThreshold(least)];
}

;// CONCATENATED MODULE: ./.build/inputs/contract-aggregate.js





const aggregateSchema = schemas/* strictObject */.rej({
    aggregate: schemas/* enum */.k5n([...measurement/* statistics */.oG, 'rowCountRatio']),
    level: schemas/* number */.aig().min(0).max(1).optional(),
    ...operatorShape,
});
/** Statistics that need numbers; the others count values of any type. */
const counted = ['distinct', 'distinctRatio'];
/** A statistic of a column, or the growth of the object, against one operator. */
function aggregateDemand(writer, given, quality) {
    const { aggregate: statistic, level, ...operators } = given;
    const keys = [...quality.keys, 'implementation'];
    const wrong = (what, why, next) => {
        writer.mistake({ keys: [...keys, 'aggregate'], what, why, next });
        return undefined;
    };
    const thresholds = thresholdsOf(writer, operators, { keys, unit: 'value' });
    if (Object.values(operators).some((bound) => typeof bound === 'boolean')) {
        return wrong('The bound is true or false.', 'An aggregate is a number.', 'Write a number.');
    }
    if ((statistic === 'quantile') !== (level !== undefined)) {
        return statistic === 'quantile'
            ? wrong('The quantile has no level.', 'Nothing says which one it is.', 'Add level: 0.95.')
            : wrong(`The ${statistic} has a level.`, 'Only a quantile has one.', 'Remove it.');
    }
    if (thresholds.length === 0)
        return undefined;
    if (statistic === 'rowCountRatio') {
        if (!quality.column && quality.settings.filter === undefined) {
            return { demand: { kind: 'row-count-ratio' }, thresholds };
        }
        return wrong(`The rowCountRatio stands ${quality.column ? 'at a property' : 'beside a filter'}.`, 'It compares all rows with those of the profile.', quality.column ? 'Move it to the object.' : 'Remove the filter.');
    }
    const column = columnOf(writer, statistic, quality);
    if (!column)
        return undefined;
    const { logicalType, name } = column;
    const numeric = logicalType === 'integer' || logicalType === 'number' || logicalType === null;
    if (!numeric && !counted.includes(statistic)) {
        return wrong(`The ${statistic} of a ${logicalType} is asked for.`, 'Only numbers have one.', `Use ${counted.join(' or ')}${statistic === 'min' || statistic === 'max' ? ', or logicalTypeOptions' : ''}.`);
    }
    const asked = { kind: 'aggregate', statistic, column: name, ...filterOf(quality) };
    return { demand: { ...asked, ...(level !== undefined && { level }) }, thresholds };
}

;// CONCATENATED MODULE: ./.build/inputs/contract-drift.js




const driftSchema = schemas/* strictObject */.rej({
    drift: schemas/* enum */.k5n(settings/* driftStatistics */.$),
    threshold: schemas/* number */.aig().nonnegative().optional(),
});
/** A statistic that tells how far a column is from its profile. */
function driftDemand(writer, { drift: statistic, threshold }, quality) {
    const column = columnOf(writer, 'drift', quality);
    if (!column)
        return undefined;
    const fitting = fittingStatistics(column);
    if (fitting.includes(statistic)) {
        return {
            demand: { kind: 'drift', column: column.name, statistic, limit: threshold ?? null },
            thresholds: [],
        };
    }
    writer.mistake({
        keys: [...quality.keys, 'implementation', 'drift'],
        what: `The drift of ${column.property} is asked for as ${statistic}.`,
        why: `It cannot be told for the type ${column.logicalType}.`,
        next: `Use one of: ${fitting.join(', ')}.`,
    });
    return undefined;
}
/** Numbers, dates and times have an order; texts and booleans have categories. */
function fittingStatistics({ logicalType }) {
    switch (logicalType) {
        case null:
            return settings/* driftStatistics */.$;
        case 'string':
        case 'boolean':
            return [...categoricalStatistics, 'nullRate'];
        case 'array':
        case 'object':
            return ['nullRate'];
        default:
            return [...numericStatistics, 'nullRate'];
    }
}

;// CONCATENATED MODULE: ./.build/inputs/contract-values.js
/** What a listed value of each type is in YAML; the others are compared as texts. */
const scalarTypes = {
    integer: 'number',
    number: 'number',
    boolean: 'boolean',
};
/** Whether each listed value could be one of the column's; one that could not is a mistake. */
function fitType(writer, values, { column, keys, adjective }) {
    const { logicalType, property } = column;
    const type = logicalType === null ? undefined : (scalarTypes[logicalType] ?? 'string');
    const refused = (what, why, next) => {
        writer.mistake({ keys, what: `The ${adjective} values of ${property} ${what}.`, why, next });
        return false;
    };
    if (values.length === 0) {
        const why = `No value could ever be ${adjective}.`;
        return refused('are empty', why, `List the ${adjective} values.`);
    }
    const odd = values.find((value) => type !== undefined && typeof value !== type);
    if (odd !== undefined) {
        return refused(`include ${JSON.stringify(odd)}`, `A value of the type ${logicalType} is never equal to it.`, 'Write it as that type: texts in quotes, numbers without.');
    }
    const rounded = values.find((value) => Number.isInteger(value) && !Number.isSafeInteger(value));
    if (rounded === undefined)
        return true;
    return refused(`include ${JSON.stringify(rounded)}`, 'From 2^53 on a number in YAML or JSON stands for its neighbours too.', 'Use logicalType: string and texts in quotes.');
}

;// CONCATENATED MODULE: ./.build/inputs/contract-custom.js








const contract_custom_fraction = schemas/* number */.aig().gt(0).max(1).optional();
/** What each check of ours may say; its first key names it. */
const contract_custom_schemas = {
    expression: schemas/* strictObject */.rej({ expression: schemas/* string */.YjP().trim().min(1), minPassFraction: contract_custom_fraction }),
    aggregate: aggregateSchema,
    monotonic: schemas/* strictObject */.rej({ monotonic: schemas/* enum */.k5n(measurement/* orders */.Ww) }),
    forbiddenValues: schemas/* strictObject */.rej({
        forbiddenValues: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()], {
            error: ({ input }) => input === null
                ? 'A null is never equal to anything, so that it would forbid nothing'
                : 'Expected a text, a number, or true or false',
        })),
    }),
    drift: driftSchema,
};
const words = ['expression', 'aggregate', 'monotonic', 'forbiddenValues', 'drift'];
/** A check of the engine `contender`; those of other engines are listed. */
function customDemand(writer, quality) {
    const { rule, keys } = quality;
    if (rule.engine !== 'contender')
        return otherEngine(writer, quality);
    const given = rule.implementation;
    const [first = ''] = Object.keys(Object(given));
    const found = words.filter((word) => Object.hasOwn(Object(given), word));
    const [word, another] = found;
    const at = another ?? first;
    const wrong = (what, why, next) => {
        writer.mistake({ keys: [...keys, 'implementation', at], what, why, next });
        return undefined;
    };
    if (typeof given !== 'object' || given === null || Array.isArray(given)) {
        return wrong('A check of Contender has no implementation.', 'Nothing says what to check.', `Add implementation: with one of ${words.join(', ')}.`);
    }
    if (word && !another)
        return askedBy(writer, { word, given, quality });
    return wrong(another
        ? `A check of Contender asks ${found.length} things: ${found.join(', ')}.`
        : `Nobody knows what ${first ? `"${first}"` : 'it'} asks.`, 'One check asks one thing.', another ? 'Make a check of each.' : (0,suggest/* suggest */.Z)(first, words));
}
/** A word next to ours is a slip, any other engine's checks are its own matter. */
function otherEngine(writer, { rule, keys }) {
    const { engine = '' } = rule;
    if (/^contend/i.test(engine)) {
        writer.mistake({
            keys: [...keys, 'engine'],
            what: `The engine is "${engine}".`,
            why: 'A check of an unknown engine would be listed, never judged.',
            next: 'Did you mean "contender"?',
        });
        return undefined;
    }
    return unjudged(`Checks of the engine "${engine}" are not judged.`);
}
function askedBy(writer, { word, given, quality }) {
    const keys = [...quality.keys, 'implementation'];
    const mistakes = mistakesIn(given, contract_custom_schemas[word], { keys, noun: 'key' });
    for (const mistake of mistakes)
        writer.mistake(mistake);
    if (mistakes.length > 0)
        return undefined;
    if (!settingsFit(writer, word, quality))
        return undefined;
    switch (word) {
        case 'expression':
            return expressionDemand(writer, contract_custom_schemas.expression.parse(given), quality);
        case 'aggregate':
            return aggregateDemand(writer, contract_custom_schemas.aggregate.parse(given), quality);
        case 'monotonic': {
            const column = columnOf(writer, word, quality);
            const { monotonic: order } = contract_custom_schemas.monotonic.parse(given);
            const demand = column && { kind: 'monotonic', column: column.name, order };
            return (demand && { demand: { ...demand, ...filterOf(quality) }, thresholds: passing(quality) });
        }
        case 'forbiddenValues':
            return forbiddenDemand(writer, contract_custom_schemas.forbiddenValues.parse(given), quality);
        case 'drift':
            return driftDemand(writer, contract_custom_schemas.drift.parse(given), quality);
    }
}
/** Settings that a check cannot keep would be ignored. */
function settingsFit(writer, word, { keys, settings }) {
    const none = ['filter', 'match', 'minPassFraction'];
    const unread = none.filter((setting) => {
        if (settings[setting] === undefined || setting === 'match')
            return settings[setting];
        return setting === 'filter' ? word === 'drift' : word === 'drift' || word === 'aggregate';
    });
    for (const setting of unread) {
        writer.mistake({
            keys: [...keys, 'customProperties'],
            what: `A check of the kind ${word} has the setting "${setting}".`,
            why: 'It would be silently ignored.',
            next: 'Remove it.',
        });
    }
    return unread.length === 0;
}
function expressionDemand(writer, { expression, minPassFraction }, quality) {
    const { settings, keys, column } = quality;
    if (minPassFraction !== undefined && settings.minPassFraction !== undefined) {
        writer.mistake({
            keys: [...keys, 'implementation', 'minPassFraction'],
            what: 'The check has minPassFraction twice.',
            why: 'Only one of them would be read.',
            next: 'Remove one.',
        });
        return undefined;
    }
    // The property of the check is known here, not to those who measure a text.
    const sql = filledIn(expression, column);
    const demand = { kind: 'expression', sql, ...filterOf(quality) };
    return { demand, thresholds: passing(quality, minPassFraction) };
}
function forbiddenDemand(writer, { forbiddenValues: values }, quality) {
    const column = columnOf(writer, 'forbiddenValues', quality);
    const keys = [...quality.keys, 'implementation', 'forbiddenValues'];
    if (!column || !fitType(writer, values, { column, keys, adjective: 'forbidden' })) {
        return undefined;
    }
    const tests = [{ kind: 'noneOf', values }];
    const demand = { kind: 'values', column: column.name, tests, ...filterOf(quality) };
    return { demand, thresholds: passing(quality) };
}

;// CONCATENATED MODULE: ./.build/inputs/contract-metric-thresholds.js

/** The operator; where it is `mustBe: 0`, minPassFraction says how strictly that is meant. */
function metricThresholds(writer, metric, { rule: given, keys, old, settings }) {
    // In version 3.0 this rule is complete with its values.
    const complete = old && given.rule === 'validValues';
    const rule = complete ? { mustBe: 0, ...given } : given;
    const thresholds = thresholdsOf(writer, rule, { keys, unit: rule.unit ?? 'rows', old });
    const wrong = (what, why, next) => {
        writer.mistake({ keys, what, why, next });
        return undefined;
    };
    if (metric === 'rowCount' && rule.unit === 'percent') {
        return wrong('A row count is asked for in percent.', 'There is nothing that it is a share of.', 'Use the unit rows.');
    }
    const fraction = settings.minPassFraction;
    if (fraction === undefined)
        return thresholds.length > 0 ? thresholds : undefined;
    const [only, another] = thresholds;
    if (metric !== 'rowCount' && !another && only?.operator === 'mustBe' && only.bounds[0] === 0) {
        return [passingThreshold(fraction)];
    }
    return wrong('A rule has both an operator and minPassFraction.', 'They say in two ways how many rows may fail.', 'Remove minPassFraction, or write mustBe: 0 beside it.');
}

;// CONCATENATED MODULE: ./.build/inputs/contract-metrics.js






/** What version 3.0 calls them, under the key `rule`. */
const oldNames = {
    duplicateCount: 'duplicateValues',
    validValues: 'invalidValues',
};
/** The metric of a rule, by its name of today. */
function metricOf({ metric, rule }) {
    if (metric || rule === undefined)
        return metric;
    return metrics.find((name) => name === rule) ?? oldNames[rule];
}
/** A library metric against its operator. */
function metricDemand(writer, quality) {
    const { rule } = quality;
    const metric = metricOf(rule);
    if (metric === undefined && rule.rule !== undefined) {
        return unjudged(`There is no metric "${rule.rule}".`);
    }
    if (metric)
        refuseUnread(writer, metric, quality);
    const demand = demandOf(writer, metric, quality);
    const thresholds = metricThresholds(writer, metric, quality);
    return demand && thresholds && { demand, thresholds };
}
/** The arguments that each metric reads. */
const readArguments = {
    nullValues: [],
    missingValues: ['missingValues'],
    invalidValues: ['validValues', 'pattern'],
    duplicateValues: ['properties'],
    rowCount: [],
};
/** What a rule says and nobody reads would silently ask for less than it seems to. */
function refuseUnread(writer, metric, { rule, keys, old, settings }) {
    const read = readArguments[metric];
    const unread = Object.keys(rule.arguments ?? {})
        .filter((argument) => !read.includes(argument))
        .map((argument) => ['arguments', argument]);
    for (const key of ['query', 'engine', 'implementation']) {
        if (rule[key] !== undefined)
            unread.push([key]);
    }
    if (rule.validValues && !(old && metric === 'invalidValues'))
        unread.push(['validValues']);
    if (settings.match && rule.arguments?.pattern === undefined)
        unread.push(['customProperties']);
    for (const path of unread) {
        writer.mistake({
            keys: [...keys, ...path],
            what: `A rule for ${metric} has ${path[0] === 'customProperties' ? '"match" without a pattern' : `"${path.join('.')}"`}.`,
            why: 'It would be silently ignored.',
            next: nextOf(path, read),
        });
    }
}
function nextOf([first], read) {
    if (first === 'validValues')
        return 'Move it under arguments.';
    return read.length > 0
        ? `Remove it, or use ${read.join(', ')}.`
        : 'Remove it, or use another metric.';
}
function demandOf(writer, metric, quality) {
    const { column, keys } = quality;
    const filter = filterOf(quality);
    if (metric === 'rowCount')
        return { kind: 'row-count', ...filter };
    if (metric === 'duplicateValues') {
        const columns = duplicateColumns(writer, quality);
        return columns && { kind: 'duplicates', columns, ...filter };
    }
    if (metric && column) {
        if (metric === 'nullValues')
            return { kind: 'nulls', column: column.name, ...filter };
        if (metric === 'missingValues') {
            const given = quality.rule.arguments?.missingValues ?? [];
            const texts = given.filter((value) => value !== null).map(String);
            return { kind: 'missing', column: column.name, texts, ...filter };
        }
        const tests = validityTests(writer, quality);
        return tests && { kind: 'values', column: column.name, tests, ...filter };
    }
    writer.mistake({
        keys,
        what: metric ? `The metric ${metric} stands at the object.` : 'A quality rule has no metric.',
        why: metric ? 'It counts values of one column.' : 'Nothing says what to count.',
        next: metric
            ? 'Move it to a property.'
            : `Add metric: ${metrics.join(', ')}; or query: for SQL.`,
    });
    return undefined;
}
function duplicateColumns(writer, { rule, column, columns, keys }) {
    const given = rule.arguments?.properties ?? [];
    if (column && given.length === 0)
        return [column.name];
    const names = given.map((property, index) => {
        const found = columns.find((candidate) => candidate.property === property);
        if (found)
            return found.name;
        const known = columns.map((candidate) => candidate.property);
        writer.mistake({
            keys: [...keys, 'arguments', 'properties', index],
            what: `The rule counts duplicates of "${property}".`,
            why: 'The object has no such property.',
            next: known.length > 0 ? (0,suggest/* suggest */.Z)(property, known) : 'List the properties.',
        });
        return undefined;
    });
    const found = names.filter((name) => name !== undefined);
    if (found.length < names.length)
        return undefined;
    if (found.length > 0)
        return found;
    writer.mistake({
        keys,
        what: 'The metric duplicateValues stands at the object without properties.',
        why: 'Nothing says which columns together must not repeat.',
        next: 'Add arguments: {properties: [a, b]}.',
    });
    return undefined;
}
/** Nulls are never invalid, so a null among the valid values asks nothing. */
function validityTests(writer, { rule, column, keys, settings }) {
    const { pattern } = rule.arguments ?? {};
    const at = rule.validValues ? ['validValues'] : ['arguments', 'validValues'];
    const listed = rule.validValues ?? rule.arguments?.validValues;
    const tests = [];
    if (listed && column) {
        const values = listed.filter((value) => value !== null);
        const place = { column, keys: [...keys, ...at], adjective: 'valid' };
        if (!fitType(writer, values, place))
            return undefined;
        if (values.length < listed.length) {
            writer.notice('A null among the valid values asks nothing: nulls are no values.', place.keys);
        }
        tests.push({ kind: 'oneOf', values });
    }
    if (pattern !== undefined) {
        const where = [...keys, 'arguments', 'pattern'];
        const found = patternTests(writer, { pattern, keys: where, match: settings.match });
        if (found === 'none')
            return undefined;
        tests.push(...found);
    }
    if (tests.length > 0)
        return tests;
    writer.mistake({
        keys,
        what: 'The metric invalidValues has no arguments.',
        why: 'Nothing says which values are valid.',
        next: 'Add arguments: {validValues: […]} or {pattern: …}.',
    });
    return undefined;
}

;// CONCATENATED MODULE: ./.build/inputs/contract-severity.js
const contract_severity_words = {
    error: ['error', 'critical', 'high', 'major', 'fatal'],
    warning: ['warning', 'warn', 'medium', 'low', 'minor', 'trivial'],
    info: ['info'],
};
/** ODCS leaves the words free; one that nobody knows is taken seriously. */
function severityOf(writer, word, keys) {
    if (word === undefined)
        return 'error';
    const folded = word.trim().toLowerCase();
    for (const severity of ['error', 'warning', 'info']) {
        if (contract_severity_words[severity].includes(folded))
            return severity;
    }
    writer.notice(`The severity "${word}" is unknown; it is taken for error.`, [...keys, 'severity']);
    return 'error';
}

;// CONCATENATED MODULE: ./.build/inputs/contract-quality.js






/** `quality` → the checks of each rule; a rule of another tool is listed, not judged. */
function addQuality(writer, rules, place) {
    for (const [index, rule] of rules.entries()) {
        const keys = [...place.keys, 'quality', index];
        addRule(writer, { ...place, keys, rule, settings: settingsOf(checkSettings, rule) });
    }
}
function addRule(writer, quality) {
    const { rule, keys } = quality;
    const draft = draftOf(quality, severityOf(writer, rule.severity, keys));
    const asked = contract_quality_askedBy(writer, quality);
    if (asked === undefined)
        return;
    const { demand, thresholds } = asked;
    if (thresholds.length === 0)
        writer.add({ ...draft, demand });
    for (const threshold of thresholds)
        writer.add({ ...draft, demand, threshold });
}
function draftOf(quality, severity) {
    const { rule, keys } = quality;
    return {
        id: `${quality.id}.${nameOf(rule)}`,
        keys,
        severity,
        ...(rule.dimension !== undefined && { dimension: rule.dimension }),
    };
}
function contract_quality_askedBy(writer, quality) {
    switch (contract_quality_typeOf(quality.rule)) {
        case 'text':
            return unjudged('It is a text for people.');
        case 'custom':
            return customDemand(writer, quality);
        case 'sql':
            return queryDemand(writer, quality);
        case 'library':
            return metricDemand(writer, quality);
    }
}
function contract_quality_typeOf(rule) {
    if (rule.type)
        return rule.type;
    if (rule.implementation !== undefined)
        return 'custom';
    return rule.query === undefined || rule.metric !== undefined ? 'library' : 'sql';
}
/** The rule's own id, a name that is one word, or what it asks. */
function nameOf(rule) {
    const word = rule.name && /^[\w-]+$/.test(rule.name) ? rule.name : undefined;
    const custom = rule.engine === 'contender' && typeof rule.implementation === 'object'
        ? Object.keys(rule.implementation ?? {})[0]
        : undefined;
    return rule.id ?? word ?? metricOf(rule) ?? custom ?? contract_quality_typeOf(rule);
}
/** A query yields a number, which its operator judges; nothing else of a rule would be read. */
function queryDemand(writer, quality) {
    const { rule, keys, column, settings, old } = quality;
    for (const key of ['metric', 'arguments', 'validValues']) {
        if (rule[key] === undefined)
            continue;
        writer.mistake({
            keys: [...keys, key],
            what: `A rule for sql has "${key}".`,
            why: 'It would be silently ignored.',
            next: 'Remove it, or use a metric.',
        });
    }
    for (const key of Object.keys(settings)) {
        writer.mistake({
            keys: [...keys, 'customProperties'],
            what: `A rule for sql has the setting "${key}".`,
            why: 'A query says itself which rows it looks at.',
            next: 'Write it into the query.',
        });
    }
    const thresholds = thresholdsOf(writer, rule, { keys, unit: 'value', old });
    if (!rule.query) {
        writer.mistake({
            keys,
            what: 'A rule of the type sql has no query.',
            why: 'There is nothing to ask.',
            next: 'Add query: SELECT …',
        });
        return undefined;
    }
    if (thresholds.length === 0)
        return undefined;
    const demand = {
        kind: 'query',
        sql: rule.query,
        ...(column && { column: column.name }),
    };
    return { demand, thresholds };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./.build/inputs/contract-schema.js



const bound = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP(), schemas/* boolean */.zMY()], {
    error: 'Expected a number or a text',
});
const amount = schemas/* int */.Whr().nonnegative().optional();
const logicalTypeOptions = schemas/* strictObject */.rej({
    minimum: bound.optional(),
    maximum: bound.optional(),
    exclusiveMinimum: bound.optional(),
    exclusiveMaximum: bound.optional(),
    multipleOf: schemas/* number */.aig().positive().optional(),
    minLength: amount,
    maxLength: amount,
    pattern: schemas/* string */.YjP().optional(),
    format: schemas/* string */.YjP().optional(),
    timezone: schemas/* boolean */.zMY().optional(),
    defaultTimezone: schemas/* string */.YjP().optional(),
    minItems: amount,
    maxItems: amount,
    uniqueItems: schemas/* boolean */.zMY().optional(),
    minProperties: amount,
    maxProperties: amount,
    required: schemas/* array */.YOg(contract_quality_schema_name).min(1).optional(),
});
const references = schemas/* union */.KCZ([contract_quality_schema_name, schemas/* array */.YOg(contract_quality_schema_name).min(1)], {
    error: 'Expected a reference such as customers.id, or a list of them',
});
const relationship = schemas/* strictObject */.rej({
    id: told,
    type: schemas/* literal */.euz('foreignKey').optional(),
    from: references.optional(),
    to: references,
    description: told,
    customProperties: customProperties,
});
const contract_schema_element = {
    id: schemas/* string */.YjP().optional(),
    physicalName: contract_quality_schema_name.optional(),
    physicalType: told,
    description: told,
    businessName: told,
    authoritativeDefinitions: told,
    tags: told,
    relationships: schemas/* array */.YOg(relationship).optional(),
    quality: schemas/* array */.YOg(quality).optional(),
    customProperties: customProperties,
};
const value = {
    ...contract_schema_element,
    logicalType: schemas/* enum */.k5n(data_column/* logicalTypes */.Pv).optional(),
    logicalTypeOptions: logicalTypeOptions.optional(),
    required: schemas/* boolean */.zMY().optional(),
    unique: schemas/* boolean */.zMY().optional(),
    primaryKey: schemas/* boolean */.zMY().optional(),
    primaryKeyPosition: schemas/* int */.Whr().optional(),
    classification: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).optional(),
    partitioned: told,
    partitionKeyPosition: told,
    encryptedName: told,
    transformSourceObjects: told,
    transformLogic: told,
    transformDescription: told,
    examples: told,
    criticalDataElement: told,
};
const plainValue = schemas/* strictObject */.rej(value);
const property = schemas/* strictObject */.rej({
    ...value,
    name: contract_quality_schema_name,
    get properties() {
        return schemas/* array */.YOg(property).optional();
    },
    get items() {
        return item.optional();
    },
});
const item = schemas/* strictObject */.rej({
    ...value,
    name: contract_quality_schema_name.optional(),
    get properties() {
        return schemas/* array */.YOg(property).optional();
    },
    get items() {
        return item.optional();
    },
});
const object = schemas/* strictObject */.rej({
    ...contract_schema_element,
    name: contract_quality_schema_name,
    logicalType: told,
    dataGranularityDescription: told,
    properties: schemas/* array */.YOg(property).optional(),
});
const serviceLevel = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().optional(),
    property: contract_quality_schema_name,
    value: scalar.nullable(),
    valueExt: told,
    unit: schemas/* string */.YjP().optional(),
    element: schemas/* string */.YjP().optional(),
    driver: told,
    description: told,
    scheduler: told,
    schedule: told,
});
/** The Open Data Contract Standard, versions 3.0 and 3.1. Unknown keys are mistakes, as the standard says. */
const contractSchema = schemas/* strictObject */.rej({
    apiVersion: schemas/* string */.YjP().regex(/^v3\.[01]\.\d+$/, {
        error: 'Only versions v3.0.x and v3.1.x of the Open Data Contract Standard are read',
    }),
    kind: schemas/* literal */.euz('DataContract'),
    id: contract_quality_schema_name,
    version: schemas/* string */.YjP(),
    status: schemas/* string */.YjP(),
    schema: schemas/* array */.YOg(object).default([]),
    name: told,
    tenant: told,
    tags: told,
    servers: told,
    dataProduct: told,
    description: told,
    domain: told,
    support: told,
    price: told,
    team: told,
    roles: told,
    slaDefaultElement: schemas/* string */.YjP().optional(),
    slaProperties: schemas/* array */.YOg(serviceLevel).optional(),
    authoritativeDefinitions: told,
    customProperties: customProperties,
    contractCreatedTs: told,
});

// EXTERNAL MODULE: ./.build/inputs/document.js
var inputs_document = __webpack_require__(6141);
;// CONCATENATED MODULE: ./.build/inputs/contract-references.js




/** `customers.id`, `schema/customers_tbl/properties/id_pk`, each perhaps after `file.yaml#`. */
function parseReference(text) {
    const hash = text.lastIndexOf('#');
    const file = hash > 0 ? text.slice(0, hash) : null;
    const path = text.slice(hash + 1).replace(/^\//, '');
    if (path.includes('/')) {
        const words = path.split('/');
        const formed = words[0] === 'schema' && words.length >= 4 && words.length % 2 === 0;
        const named = words.filter((_, index) => index % 2 === 1);
        const between = words.filter((_, index) => index % 2 === 0).slice(1);
        const sound = formed && named.every(Boolean) && between.every((word) => word === 'properties');
        return sound ? { file, steps: named, by: 'id' } : undefined;
    }
    const steps = path.split('.');
    return steps.length >= 2 && steps.every(Boolean) ? { file, steps, by: 'name' } : undefined;
}
/** Reads the contracts that references lead to, from the folder of the one that refers. */
async function readOthers({ path, value }, index) {
    const object = value.schema[index];
    const relationships = [
        ...(object?.relationships ?? []),
        ...(object?.properties ?? []).flatMap(relationshipsWithin),
    ];
    const files = relationships
        .flatMap(({ to }) => [to].flat())
        .flatMap((text) => parseReference(text)?.file ?? []);
    const read = [...new Set(files)].map(async (file) => [file, await readOther(path, file)]);
    return new Map(await Promise.all(read));
}
function relationshipsWithin(value) {
    return [
        ...(value.relationships ?? []),
        ...(value.properties ?? []).flatMap(relationshipsWithin),
        ...(value.items ? relationshipsWithin(value.items) : []),
    ];
}
async function readOther(from, file) {
    if (/^[a-z]+:/i.test(file))
        return `The contract ${file} is not fetched.`;
    try {
        return (await (0,inputs_document/* readDocument */.u0)((0,external_node_path_.join)((0,external_node_path_.dirname)(from), file), contractSchema)).value;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const [problem] = error.problems;
        return `The contract ${file} cannot be read: ${problem?.why ?? error.message}`;
    }
}
/** The object and the property that a reference leads to, or why there is none. */
function resolveReference({ file, steps, by }, own, others) {
    const contract = file === null ? own : (others.get(file) ?? `The contract ${file} was not read.`);
    if (typeof contract === 'string')
        return contract;
    const [first = '', ...rest] = steps;
    const object = contract.schema.find((one) => one[by] === first);
    const where = file === null ? 'the contract' : `the contract ${file}`;
    if (!object)
        return `There is no object "${first}" in ${where}.`;
    const names = [];
    let inside = object.properties ?? [];
    for (const step of rest) {
        const property = inside.find((one) => one[by] === step);
        if (!property)
            return `The object "${object.name}" in ${where} has no property "${step}".`;
        names.push(property.name);
        inside = property.properties ?? [];
    }
    return { object: object.name, property: names.join('.') };
}

;// CONCATENATED MODULE: ./.build/inputs/contract-relationships.js

/** `relationships` → one check that every key is in the other data; what leads nowhere is listed. */
function addRelationships(writer, relationships, place) {
    for (const [index, relationship] of relationships.entries()) {
        const keys = [...place.keys, 'relationships', index];
        const demand = contract_relationships_demandOf(writer, relationship, { ...place, keys });
        if (demand)
            writer.add({ id: `${place.id}.foreignKey`, demand, keys });
    }
}
function contract_relationships_demandOf(writer, relationship, place) {
    if (!formed(writer, relationship, place))
        return undefined;
    const to = resolved(writer, [relationship.to].flat(), { place, side: 'to' });
    const from = place.column
        ? [place.column]
        : columnsFrom(writer, [relationship.from ?? []].flat(), place);
    if (to === undefined || from === undefined)
        return undefined;
    const reason = [to, from].find((side) => typeof side === 'string');
    if (typeof to === 'string' || typeof from === 'string') {
        return { kind: 'unjudged', reason: String(reason) };
    }
    const objects = [...new Set(to.map(({ object }) => object))];
    const [object = '', another] = objects;
    if (another !== undefined) {
        return { kind: 'unjudged', reason: `The keys lead to several objects: ${objects.join(', ')}.` };
    }
    const target = { object, properties: to.map(({ property }) => property) };
    return { kind: 'foreign-key', columns: from.map(({ name }) => name), target };
}
/** As many columns here as there, and `from` where nothing else names them. */
function formed(writer, { from, to }, { column, keys }) {
    const wrong = (key, what, next) => {
        const why = 'Each column of a key stands for one of the other data.';
        writer.mistake({ keys: [...keys, key], what, why, next });
        return false;
    };
    if (column && from !== undefined) {
        return wrong('from', 'The relationship of a property has "from".', 'Remove it.');
    }
    if (!column && from === undefined) {
        return wrong('to', 'The relationship of an object has no "from".', 'Add from: object.property.');
    }
    const count = column ? 1 : [from].flat().length;
    if ([to].flat().length === count && (column === null || !Array.isArray(to)))
        return true;
    return wrong('to', `The relationship leads from ${count} to ${[to].flat().length} properties.`, column
        ? 'Name one property, or move the relationship to the object.'
        : 'Name as many on both sides.');
}
/** What each reference leads to; a text says why one leads nowhere, undefined is a mistake. */
function resolved(writer, texts, { place, side }) {
    const found = texts.map((text) => {
        const reference = parseReference(text);
        if (reference)
            return resolveReference(reference, place.document, place.others);
        writer.mistake({
            keys: [...place.keys, side],
            what: `The reference "${text}" cannot be read.`,
            why: 'It has neither of the two forms that the standard knows.',
            next: 'Write it as object.property, or as schema/<id>/properties/<id>.',
        });
        return undefined;
    });
    if (found.includes(undefined))
        return undefined;
    const reason = found.find((one) => typeof one === 'string');
    return reason ?? found.filter((one) => typeof one === 'object');
}
function columnsFrom(writer, texts, place) {
    const found = resolved(writer, texts, { place, side: 'from' });
    if (found === undefined || typeof found === 'string')
        return found;
    const foreign = found.find(({ object }) => object !== place.object);
    if (foreign)
        return `It leads from another object, ${foreign.object}.`;
    return found.flatMap(({ property }) => {
        return place.columns.find((column) => column.property === property) ?? [];
    });
}

;// CONCATENATED MODULE: ./.build/inputs/contract-properties.js



/** What every data set is asked, whatever its columns. */
function addObject(source, fieldsMatch = 'subset') {
    const { writer, object, keys } = source;
    const { name: id } = object;
    writer.add({ id: `${id}.structure`, demand: { kind: 'structure' }, keys });
    writer.add({ id: `${id}.rows`, demand: { kind: 'not-empty' }, keys });
    if (fieldsMatch !== 'subset') {
        const settings = [...keys, 'customProperties'];
        writer.add({ id: `${id}.fields`, demand: { kind: 'fields' }, keys: settings });
    }
    if (object.properties?.length)
        return;
    const reason = 'The contract lists no property, so that nothing about columns is judged.';
    writer.add({ id: `${id}.properties`, demand: { kind: 'unjudged', reason }, keys });
}
/** The checks of one property, in the order in which one would ask them. */
function addProperty(source, node) {
    const { document, others, writer, object, columns, old } = source;
    const { property, column, keys } = node;
    const id = `${object.name}.${column.property}`;
    addPresence(source, node);
    if (column.logicalType) {
        const demand = { kind: 'type', column: column.name };
        writer.add({ id: `${id}.type`, demand, keys: [...keys, 'logicalType'] });
    }
    if (property.required) {
        const demand = { kind: 'nulls', column: column.name };
        writer.add({ id: `${id}.required`, demand, keys: [...keys, 'required'] });
    }
    if (property.unique) {
        const demand = { kind: 'duplicates', columns: [column.name] };
        writer.add({ id: `${id}.unique`, demand, keys: [...keys, 'unique'] });
    }
    const options = property.logicalTypeOptions;
    if (options)
        addOptions(writer, { id, node, options, keys: [...keys, 'logicalTypeOptions'], old });
    addQuality(writer, property.quality ?? [], { id, keys, column, columns, old });
    const place = { id, object: object.name, keys, column, columns, document, others };
    addRelationships(writer, property.relationships ?? [], place);
    refuseMisplaced(source, node);
}
/** A column must be there; a value inside one may be absent, which makes it null. */
function addPresence({ writer, object }, { property, column, keys }) {
    const id = `${object.name}.${column.property}`;
    if (column.path.length === 0) {
        const demand = { kind: 'present', column: column.name };
        writer.add({ id: `${id}.present`, demand, keys: [...keys, 'name'] });
    }
    else if (property.primaryKey) {
        const reason = 'A value inside another cannot be a primary key.';
        const demand = { kind: 'unjudged', column: column.name, reason };
        writer.add({ id: `${id}.primaryKey`, demand, keys: [...keys, 'primaryKey'] });
    }
}
/** Only objects have properties, only arrays have items. */
function refuseMisplaced({ writer, object }, { property, column, keys }) {
    for (const [part, type] of [
        ['properties', 'object'],
        ['items', 'array'],
    ]) {
        const { logicalType } = column;
        if (property[part] === undefined || logicalType === null || logicalType === type)
            continue;
        writer.mistake({
            keys: [...keys, part],
            what: `The property ${object.name}.${column.property} has "${part}".`,
            why: `Its type is ${logicalType}, and only one of the type ${type} has any.`,
            next: `Remove them, or use logicalType: ${type}.`,
        });
    }
}
/** The columns of the primary key in the order of their positions. */
function addPrimaryKey({ writer, object, nodes }) {
    const parts = nodes
        .filter(({ property, column }) => property.primaryKey && column.path.length === 0)
        .sort((a, b) => positionOf(a) - positionOf(b));
    const [first, another] = parts;
    if (!first)
        return [];
    const names = parts.map(({ column }) => column.name);
    writer.add({
        id: another
            ? `${object.name}.primaryKey`
            : `${object.name}.${first.column.property}.primaryKey`,
        demand: { kind: 'key', columns: names },
        keys: [...first.keys, 'primaryKey'],
    });
    return names;
}
function positionOf({ property }) {
    return property.primaryKeyPosition ?? 0;
}
/** Two columns of one name, or two properties, could not be told apart. */
function refuseTwins({ writer, nodes }) {
    const properties = new Set();
    const names = new Set();
    for (const { column, keys } of nodes) {
        const { property, name } = column;
        if (properties.has(property) || names.has(name)) {
            writer.mistake({
                keys,
                what: `Two properties are called "${property}" or stand for the column "${name}".`,
                why: 'Their checks could not be told apart.',
                next: 'Join them, or correct a name.',
            });
        }
        properties.add(property);
        names.add(name);
    }
}

;// CONCATENATED MODULE: ./.build/inputs/contract-service-levels.js

/** `slaProperties` → the age of the latest value; service levels that data cannot show are listed. */
function addServiceLevels(writer, levels) {
    const { slaProperties = [], slaDefaultElement } = levels.document;
    for (const [index, level] of slaProperties.entries()) {
        const keys = ['slaProperties', index];
        const elements = elementsOf(level.element ?? (isLatency(level) ? slaDefaultElement : undefined));
        if (elements.length === 0)
            addLevel(writer, { ...levels, level, keys, element: undefined });
        for (const element of elements)
            addLevel(writer, { ...levels, level, keys, element });
    }
}
function elementsOf(text) {
    return (text ?? '')
        .split(',')
        .map((element) => element.trim())
        .filter((element) => element !== '');
}
function isLatency({ property }) {
    return ['latency', 'ly'].includes(property.trim().toLowerCase());
}
function addLevel(writer, place) {
    const { level, keys, object } = place;
    const found = findElement(place);
    if (found === 'elsewhere')
        return;
    const reason = whyUnjudged(level, found);
    if (reason !== undefined) {
        const id = `${object}.${level.id ?? level.property.trim()}`;
        writer.add({ id, demand: { kind: 'unjudged', reason }, keys });
    }
    if (reason !== undefined || typeof found !== 'object')
        return;
    const id = `${object}.${found.column.property}.${level.id ?? 'latency'}`;
    const threshold = thresholdOf(writer, level, keys);
    const demand = latestOf(writer, found, { id, keys });
    if (threshold && demand)
        writer.add({ id, demand, keys, threshold });
}
function whyUnjudged(level, found) {
    if (!isLatency(level))
        return `The data does not show its ${level.property}.`;
    if (found === undefined)
        return 'Nothing says of which property it is the latency.';
    return typeof found === 'string' ? found : undefined;
}
/** The property that an element names: `object.property`, or the property alone where there is one object. */
function findElement({ element, document, object, nodes, }) {
    if (element === undefined)
        return undefined;
    const named = (one, name) => one.name === name || one.physicalName === name;
    const dot = element.indexOf('.');
    const owner = document.schema.find((one) => named(one, element.slice(0, Math.max(dot, 0))));
    if (owner && owner.name !== object)
        return 'elsewhere';
    const alone = document.schema.length === 1;
    const name = owner ? element.slice(dot + 1) : element;
    const found = nodes.find(({ column }) => column.property === name || column.name === name);
    if (found && (owner || alone))
        return found;
    return owner || alone
        ? `The object has no property "${name}".`
        : `The contract has no object of the element "${element}".`;
}
function latestOf(writer, { column, property }, { id, keys }) {
    const { logicalType, name } = column;
    if (logicalType === null) {
        return { kind: 'unjudged', reason: `The property ${property.name} has no logicalType.` };
    }
    if (isDated(logicalType) && logicalType !== 'time')
        return { kind: 'latest', column: name };
    writer.mistake({
        keys: [...keys, 'element'],
        what: `The latency ${id} is one of the type ${logicalType}.`,
        why: 'Only a date or a timestamp says how old the data is.',
        next: 'Name another element.',
    });
    return undefined;
}
const contract_service_levels_hours = [
    [/^(s|sec|secs|second|seconds)$/i, 1 / 3600],
    [/^(m|min|mins|minute|minutes)$/i, 1 / 60],
    [/^(h|hr|hrs|hour|hours)$/i, 1],
    [/^(d|day|days)$/i, 24],
    [/^(w|wk|week|weeks)$/i, 7 * 24],
    [/^(y|yr|yrs|year|years)$/i, 365 * 24],
];
function thresholdOf(writer, { value, unit }, keys) {
    const wrong = (key, what, next) => {
        const why = 'Nothing says how old the latest value may be.';
        writer.mistake({ keys: [...keys, key], what, why, next });
        return undefined;
    };
    const amount = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    if (typeof amount !== 'number' || !(amount > 0) || !Number.isFinite(amount)) {
        return wrong('value', `The latency is ${JSON.stringify(value)}.`, 'Write a number above 0.');
    }
    const factor = contract_service_levels_hours.find(([words]) => words.test(unit?.trim() ?? ''))?.[1];
    if (factor === undefined) {
        const what = unit === undefined ? 'The latency has no unit.' : `The latency's unit is "${unit}".`;
        return wrong('unit', what, 'Use s, m (minutes), h, d, w or y (365 days).');
    }
    return { operator: 'mustBeLessOrEqualTo', bounds: [amount * factor], unit: 'hours' };
}

;// CONCATENATED MODULE: ./.build/inputs/contract-writer.js
function contractWriter({ path, line }) {
    const checks = [];
    const notices = [];
    const problems = [];
    const taken = new Set();
    const place = (keys) => {
        const found = line(keys);
        return { file: path, ...(found !== undefined && { line: found }) };
    };
    const writer = {
        checks,
        notices,
        problems,
        add({ id, keys, threshold = null, severity = 'error', ...draft }) {
            const free = freeId(id, taken);
            taken.add(free);
            checks.push({ id: free, threshold, severity, ...draft, ...place(keys) });
        },
        notice(message, keys) {
            notices.push({ message, ...place(keys) });
        },
        mistake({ keys, code = 'contract-invalid', ...problem }) {
            problems.push({ code, ...problem, ...place(keys) });
        },
    };
    return writer;
}
/** Two checks of one kind on one column are told apart by a number. */
function freeId(id, taken) {
    if (!taken.has(id))
        return id;
    let number = 2;
    while (taken.has(`${id}-${number}`))
        number += 1;
    return `${id}-${number}`;
}

;// CONCATENATED MODULE: ./.build/inputs/frictionless-dialect.js

const read = ['delimiter', 'quoteChar', 'escapeChar', 'doubleQuote', 'header', 'commentChar'];
/** These describe the description, or what every reader does anyway. */
const harmless = [
    '$schema',
    'profile',
    'name',
    'title',
    'description',
    'csvddfVersion',
    'lineTerminator',
];
/** How a resource says its text is written; what would change what is read, and is not, is a mistake. */
function readDialect(writer, resource, keys) {
    const { delimiter, quoteChar, escapeChar, doubleQuote, header, commentChar, ...others } = resource?.dialect ?? {};
    for (const [key, value] of Object.entries(others)) {
        if (harmless.includes(key) || value === false || value === null)
            continue;
        writer.mistake({
            keys: [...keys, 'dialect', key],
            what: `The dialect has "${key}".`,
            why: 'It would be silently ignored, and the data read in another way.',
            next: `Use ${read.join(', ')}, or remove it.`,
        });
    }
    const encoding = encodingOf(writer, resource?.encoding, keys);
    return {
        ...(delimiter !== undefined && { delimiter }),
        ...(quoteChar !== undefined && { quoteChar }),
        ...(escapeChar !== undefined && { escapeChar }),
        ...(doubleQuote !== undefined && { doubleQuote }),
        ...(header !== undefined && { header }),
        ...(commentChar !== undefined && { commentChar }),
        ...(encoding && { encoding }),
    };
}
const otherNames = {
    utf8: 'utf-8',
    ascii: 'utf-8',
    'us-ascii': 'utf-8',
    latin1: 'latin-1',
    'iso-8859-1': 'latin-1',
    utf16: 'utf-16',
};
function encodingOf(writer, given, keys) {
    if (given === undefined)
        return undefined;
    const name = given.toLowerCase();
    const known = encodings.find((encoding) => encoding === name) ?? otherNames[name];
    if (known)
        return known;
    writer.mistake({
        keys: [...keys, 'encoding'],
        what: `The encoding is "${given}".`,
        why: 'It is not read.',
        next: `Use one of: ${encodings.join(', ')}.`,
    });
    return undefined;
}

;// CONCATENATED MODULE: ./.build/inputs/frictionless-fields.js



const types = {
    string: 'string',
    number: 'number',
    integer: 'integer',
    boolean: 'boolean',
    object: 'object',
    array: 'array',
    date: 'date',
    time: 'time',
    datetime: 'timestamp',
    year: 'integer',
    any: null,
};
const refusedTypes = ['list', 'yearmonth', 'duration', 'geopoint', 'geojson'];
/** One field as a property of a contract; what cannot be told is a mistake. */
function fieldNode(writer, field, { keys, missing }) {
    const logicalType = frictionless_fields_typeOf(writer, field, keys);
    const pattern = frictionless_fields_patternOf(writer, field, { keys, logicalType });
    refuseBare(writer, field, keys);
    const property = {
        name: field.name,
        logicalType: logicalType ?? undefined,
        required: field.constraints?.required,
        unique: field.constraints?.unique,
        logicalTypeOptions: optionsOf(writer, field, { keys, logicalType }),
    };
    const spelling = spellingOf(field);
    const column = {
        ...(0,data_column/* plainColumn */.lU)(field.name),
        logicalType,
        missingValues: field.missingValues ? missingTexts(field.missingValues) : missing,
        notation: pattern?.kind === 'read' ? pattern.notation : null,
        ...(spelling && { spelling }),
    };
    return { property, column, keys, pattern };
}
function missingTexts(given) {
    return given.map((one) => (typeof one === 'string' ? one : one.value));
}
function frictionless_fields_typeOf(writer, { name, type = 'any' }, keys) {
    if (type === 'year') {
        writer.notice(`The type year of ${name} is read as an integer.`, [...keys, 'type']);
    }
    if (Object.hasOwn(types, type))
        return types[type] ?? null;
    const refused = refusedTypes.includes(type);
    writer.mistake({
        keys: [...keys, 'type'],
        what: `The type of the field ${name} is "${type}".`,
        why: refused ? 'Values of this type are not judged.' : 'There is no such type.',
        next: refused ? 'Use string with a pattern.' : (0,suggest/* suggest */.Z)(type, Object.keys(types)),
    });
    return null;
}
/** The format of a date in the letters of strptime; null where it is the usual one. */
function frictionless_fields_patternOf(writer, { name, type, format = 'default' }, { keys, logicalType }) {
    const at = [...keys, 'format'];
    const refuse = (why, next) => {
        writer.mistake({
            keys: at,
            what: `The format of the field ${name} is "${format}".`,
            why,
            next,
        });
        return null;
    };
    if (logicalType === 'string' || format === 'default')
        return null;
    if (logicalType !== 'date' && logicalType !== 'time' && logicalType !== 'timestamp') {
        return refuse(`The type ${type ?? 'any'} has no such format.`, 'Remove it.');
    }
    if (format === 'any') {
        return refuse('It would guess the order of day and month.', 'Write a pattern such as %d/%m/%Y.');
    }
    // In version 1 a pattern could be announced by this word.
    const pattern = strptimePattern(format.replace(/^fmt:/, ''), logicalType);
    if (pattern.kind === 'read')
        return pattern;
    return refuse(`${pattern.why}.`, 'Use %Y %m %d %b %B %H %M %S %f %z.');
}
const stringFormats = {
    email: 'email',
    uri: 'uri',
    uuid: 'uuid',
    // Frictionless calls Base64 binary.
    binary: 'byte',
};
function optionsOf(writer, field, { keys, logicalType }) {
    const { constraints = {}, format = 'default' } = field;
    const { minLength, maxLength, pattern } = constraints;
    const numeric = logicalType === 'integer' || logicalType === 'number';
    const bound = (given) => numeric && typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
    const text = logicalType === 'string' && format !== 'default' ? format : undefined;
    if (text !== undefined && !Object.hasOwn(stringFormats, text)) {
        writer.mistake({
            keys: [...keys, 'format'],
            what: `The format of the field ${field.name} is "${text}".`,
            why: 'A string has no such format.',
            next: (0,suggest/* suggest */.Z)(text, Object.keys(stringFormats)),
        });
    }
    const options = {
        minimum: bound(constraints.minimum),
        maximum: bound(constraints.maximum),
        exclusiveMinimum: bound(constraints.exclusiveMinimum),
        exclusiveMaximum: bound(constraints.exclusiveMaximum),
        ...lengths(logicalType, minLength, maxLength),
        pattern,
        format: text === undefined ? undefined : stringFormats[text],
    };
    return Object.values(options).some((value) => value !== undefined) ? options : undefined;
}
/** A length counts characters, items or properties. */
function lengths(logicalType, least, most) {
    if (logicalType === 'array')
        return { minItems: least, maxItems: most };
    if (logicalType === 'object')
        return { minProperties: least, maxProperties: most };
    return { minLength: least, maxLength: most };
}
function refuseBare(writer, { name, bareNumber }, keys) {
    if (bareNumber !== false)
        return;
    writer.mistake({
        keys: [...keys, 'bareNumber'],
        what: `The field ${name} has bareNumber: false.`,
        why: 'Any text around a number would be thrown away, the wrong unit too.',
        next: 'Use the type string with a pattern.',
    });
}
function spellingOf(field) {
    const { type, decimalChar, groupChar, trueValues, falseValues } = field;
    if (type === 'boolean' && (trueValues ?? falseValues)) {
        return {
            trueValues: trueValues ?? ['true', 'True', 'TRUE', '1'],
            falseValues: falseValues ?? ['false', 'False', 'FALSE', '0'],
        };
    }
    const decimal = type === 'number' && decimalChar !== undefined && decimalChar !== '.';
    const grouped = (type === 'number' || type === 'integer') && groupChar !== undefined;
    if (!decimal && !grouped)
        return undefined;
    return { ...(decimal && { decimalChar }), ...(grouped && { groupChar }) };
}

;// CONCATENATED MODULE: ./.build/inputs/frictionless-keys.js


/** The primary key, the unique keys and the foreign keys; returns the columns of the first. */
function addKeys(writer, place) {
    const { table, object, keys } = place;
    const key = named(writer, [table.primaryKey ?? []].flat(), { ...place, at: ['primaryKey'] });
    if (key.length > 0) {
        const demand = { kind: 'key', columns: key };
        writer.add({ id: `${object}.primaryKey`, demand, keys: [...keys, 'primaryKey'] });
    }
    for (const [index, unique] of (table.uniqueKeys ?? []).entries()) {
        const columns = named(writer, unique, { ...place, at: ['uniqueKeys', index] });
        const demand = { kind: 'duplicates', columns };
        writer.add({ id: `${object}.uniqueKeys`, demand, keys: [...keys, 'uniqueKeys', index] });
    }
    addForeignKeys(writer, place);
    return key;
}
function addForeignKeys(writer, place) {
    const { table, object, keys, resources } = place;
    for (const [index, { fields, reference }] of (table.foreignKeys ?? []).entries()) {
        const at = ['foreignKeys', index];
        const columns = named(writer, [fields].flat(), { ...place, at: [...at, 'fields'] });
        const properties = [reference.fields].flat();
        const target = { object: reference.resource || object, properties };
        if (columns.length !== properties.length) {
            writer.mistake({
                keys: [...keys, ...at],
                what: `The foreign key leads from ${columns.length} to ${properties.length} fields.`,
                why: 'Each field of a key stands for one of the other table.',
                next: 'Name as many on both sides.',
            });
        }
        else {
            const unknown = resources !== null && !resources.includes(target.object);
            const reason = `The package has no resource "${target.object}".`;
            const demand = unknown
                ? { kind: 'unjudged', reason }
                : { kind: 'foreign-key', columns, target };
            writer.add({ id: `${object}.foreignKey`, demand, keys: [...keys, ...at] });
        }
    }
}
/** The values that a field may have. */
function addEnum(writer, { constraints }, { id, column, keys }) {
    if (!constraints?.enum)
        return;
    const at = [...keys, 'constraints', 'enum'];
    const values = constraints.enum.map((value) => spelled(value, column));
    if (!fitType(writer, values, { column, keys: at, adjective: 'valid' }))
        return;
    const tests = [{ kind: 'oneOf', values }];
    writer.add({
        id: `${id}.enum`,
        demand: { kind: 'values', column: column.name, tests },
        keys: at,
    });
}
/** A number may be written as a text there. */
function spelled(value, { logicalType }) {
    const numeric = logicalType === 'integer' || logicalType === 'number';
    const number = numeric && typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
    return Number.isNaN(number) ? value : number;
}
function named(writer, names, { nodes, keys, at }) {
    const known = nodes.map(({ column }) => column.name);
    for (const name of names.filter((one) => !known.includes(one))) {
        writer.mistake({
            keys: [...keys, ...at],
            what: `A key names the field "${name}".`,
            why: 'The schema has no such field.',
            next: (0,suggest/* suggest */.Z)(name, known),
        });
    }
    return names;
}

;// CONCATENATED MODULE: ./.build/inputs/frictionless-schema.js

const frictionless_schema_name = schemas/* string */.YjP().min(1);
const names = schemas/* union */.KCZ([frictionless_schema_name, schemas/* array */.YOg(frictionless_schema_name).min(1)]);
const texts = schemas/* array */.YOg(schemas/* string */.YjP()).min(1);
const frictionless_schema_bound = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]);
const frictionless_schema_amount = schemas/* int */.Whr().nonnegative();
/** A text that means null, perhaps with what it stands for. */
const frictionless_schema_missingValues = schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* looseObject */._H3({ value: schemas/* string */.YjP() })]));
const constraints = schemas/* strictObject */.rej({
    required: schemas/* boolean */.zMY().optional(),
    unique: schemas/* boolean */.zMY().optional(),
    minLength: frictionless_schema_amount.optional(),
    maxLength: frictionless_schema_amount.optional(),
    minimum: frictionless_schema_bound.optional(),
    maximum: frictionless_schema_bound.optional(),
    exclusiveMinimum: frictionless_schema_bound.optional(),
    exclusiveMaximum: frictionless_schema_bound.optional(),
    pattern: schemas/* string */.YjP().optional(),
    enum: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]))
        .min(1)
        .optional(),
    jsonSchema: schemas/* unknown */.L5J().optional(),
});
const fieldShape = {
    name: frictionless_schema_name,
    type: schemas/* string */.YjP().optional(),
    format: schemas/* string */.YjP().optional(),
    constraints: constraints.optional(),
    missingValues: frictionless_schema_missingValues.optional(),
    trueValues: texts.optional(),
    falseValues: texts.optional(),
    decimalChar: schemas/* string */.YjP().min(1).optional(),
    groupChar: schemas/* string */.YjP().min(1).optional(),
    bareNumber: schemas/* boolean */.zMY().optional(),
};
const frictionless_schema_field = schemas/* looseObject */._H3(fieldShape);
const foreignKey = schemas/* looseObject */._H3({
    fields: names,
    reference: schemas/* looseObject */._H3({ resource: schemas/* string */.YjP().optional(), fields: names }),
});
const fieldsMatch = schemas/* enum */.k5n(['exact', 'equal', 'subset', 'superset', 'partial']);
const tableShape = {
    fields: schemas/* array */.YOg(frictionless_schema_field).min(1),
    name: frictionless_schema_name.optional(),
    fieldsMatch: schemas/* union */.KCZ([fieldsMatch, schemas/* array */.YOg(fieldsMatch).length(1)]).optional(),
    missingValues: frictionless_schema_missingValues.optional(),
    primaryKey: names.optional(),
    uniqueKeys: schemas/* array */.YOg(schemas/* array */.YOg(frictionless_schema_name).min(1)).optional(),
    foreignKeys: schemas/* array */.YOg(foreignKey).optional(),
};
/** Table Schema, versions 1 and 2. The standard lets anybody add keys. */
const tableSchema = schemas/* looseObject */._H3(tableShape);
const frictionless_schema_dialect = schemas/* looseObject */._H3({
    delimiter: schemas/* string */.YjP().optional(),
    quoteChar: schemas/* string */.YjP().optional(),
    escapeChar: schemas/* string */.YjP().optional(),
    doubleQuote: schemas/* boolean */.zMY().optional(),
    header: schemas/* boolean */.zMY().optional(),
    commentChar: schemas/* string */.YjP().optional(),
});
const resource = schemas/* looseObject */._H3({
    name: frictionless_schema_name,
    schema: schemas/* union */.KCZ([schemas/* string */.YjP().min(1), tableSchema]).optional(),
    dialect: frictionless_schema_dialect.optional(),
    encoding: schemas/* string */.YjP().optional(),
});
/** A Data Package, of which each resource is a table. */
const packageSchema = schemas/* looseObject */._H3({ resources: schemas/* array */.YOg(resource).min(1) });

;// CONCATENATED MODULE: ./.build/inputs/frictionless-odd-keys.js


/** Keys of the standard that describe a table for people. */
const frictionless_odd_keys_told = ['$schema', 'name', 'title', 'description', 'homepage', 'profile', 'keywords'];
const toldOfFields = [
    'title',
    'description',
    'example',
    'examples',
    'rdfType',
    'itemType',
    'delimiter',
    'categories',
    'categoriesOrdered',
];
const tableKeys = [...Object.keys(tableShape), ...frictionless_odd_keys_told];
const fieldKeys = [...Object.keys(fieldShape), ...toldOfFields];
/** Anybody may add keys to a schema, but one that is nearly a known one is a slip. */
function oddKeys(content) {
    const resources = listIn(content, 'resources');
    if (resources.length === 0)
        return inTable(content, []);
    return resources.flatMap((resource, index) => {
        const schema = entriesOf(resource).find(([key]) => key === 'schema')?.[1];
        return inTable(schema, ['resources', index, 'schema']);
    });
}
function inTable(table, keys) {
    if (typeof table !== 'object')
        return [];
    return [
        ...odd(table, tableKeys, keys),
        ...listIn(table, 'fields').flatMap((field, index) => odd(field, fieldKeys, [...keys, 'fields', index])),
    ];
}
function odd(value, known, keys) {
    return entriesOf(value).flatMap(([key]) => {
        const near = known.includes(key) ? undefined : (0,suggest/* nearest */.p)(key, known);
        if (near === undefined)
            return [];
        return [
            {
                code: 'key-unknown',
                what: `The key "${[...keys, key].join('.')}" is unknown.`,
                why: 'What nobody reads would be silently ignored.',
                next: `Did you mean "${near}"?`,
                keys: [...keys, key],
            },
        ];
    });
}
function listIn(value, name) {
    const found = entriesOf(value).find(([key]) => key === name)?.[1];
    return Array.isArray(found) ? found : [];
}
function entriesOf(value) {
    return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

;// CONCATENATED MODULE: ./.build/inputs/frictionless.js













/** Whether a file is a Table Schema or a Data Package; a contract of ODCS names its version. */
function isFrictionless({ path, text }) {
    if (!/\b(fields|resources)\b/.test(text))
        return false;
    if (!/\bapiVersion\b|\bkind\b/.test(text))
        return true;
    const loose = schemas/* looseObject */._H3({ apiVersion: schemas/* unknown */.L5J(), kind: schemas/* unknown */.L5J() }).partial();
    const { value } = (0,inputs_document/* parseText */.r4)(path, text, schemas/* union */.KCZ([loose, schemas/* unknown */.L5J()]));
    const content = loose.safeParse(value).data ?? {};
    const named = content.apiVersion !== undefined || content.kind !== undefined;
    return !named && (Array.isArray(content.fields) || Array.isArray(content.resources));
}
/** One table of Frictionless as a contract; of a package, `#name` picks one of several resources. */
async function readFrictionless(file, wanted) {
    const packaged = /\bresources\b/.test(file.text) && isPackage(file);
    if (packaged)
        return readPackage(file, wanted);
    const document = parseTable(file);
    const name = document.value.name ?? (0,external_node_path_.basename)(file.path, (0,external_node_path_.extname)(file.path));
    if (wanted !== undefined && wanted !== name)
        throw unpicked(file.path, wanted, [name]);
    return contractOf({ document, table: document.value, keys: [], name, resources: null });
}
function isPackage({ path, text }) {
    const loose = schemas/* looseObject */._H3({ resources: schemas/* array */.YOg(schemas/* unknown */.L5J()) });
    return loose.safeParse((0,inputs_document/* parseText */.r4)(path, text, schemas/* unknown */.L5J()).value).success;
}
function parseTable({ path, text }) {
    return (0,inputs_document/* parseForm */.wK)({ path, text }, { schema: tableSchema, mistakes: (content, line) => problemsAt(oddKeys(content), path, line) });
}
async function readPackage(file, wanted) {
    const document = (0,inputs_document/* parseForm */.wK)(file, {
        schema: packageSchema,
        mistakes: (content, line) => problemsAt(oddKeys(content), file.path, line),
    });
    const { resources } = document.value;
    const names = resources.map(({ name }) => name);
    const index = wanted === undefined && names.length === 1 ? 0 : names.indexOf(wanted ?? '');
    const resource = resources[index];
    if (!resource)
        throw unpicked(file.path, wanted, names);
    const table = await tableOf(document, resource, index);
    return contractOf({ ...table, name: resource.name, resources: names, resource });
}
/** The schema of a resource, which may stand in a file of its own. */
async function tableOf(document, { name, schema }, index) {
    const keys = ['resources', index, 'schema'];
    if (typeof schema === 'object')
        return { document, table: schema, keys };
    if (schema === undefined || /^[a-z]+:\/\//i.test(schema)) {
        const line = document.line(keys);
        throw new errors/* UserError */.yo('contract-invalid', {
            what: `The resource "${name}" of ${document.path} has ${schema ? `its schema at ${schema}` : 'no schema'}.`,
            why: schema ? 'Nothing is fetched.' : 'Nothing says what its data must be like.',
            next: 'Write the schema there, or the path of its file.',
            file: document.path,
            ...(line !== undefined && { line }),
        });
    }
    const path = (0,external_node_path_.join)((0,external_node_path_.dirname)(document.path), schema);
    const own = parseTable({ path, text: await (0,inputs_document/* readText */.yR)(path) });
    return { document: own, table: own.value, keys: [] };
}
function problemsAt(mistakes, path, line) {
    return mistakes.map(({ keys, ...mistake }) => {
        const found = line(keys);
        return { ...mistake, file: path, ...(found !== undefined && { line: found }) };
    });
}
function unpicked(path, wanted, names) {
    return new errors/* UserError */.yo('contract-object', {
        what: wanted === undefined
            ? `The package ${path} has ${names.length} resources.`
            : `${path} has no table "${wanted}".`,
        why: 'One table describes one data set.',
        next: wanted === undefined
            ? `Pick one: ${names.map((name) => `${path}#${name}`).join(' or ')}.`
            : (0,suggest/* suggest */.Z)(wanted, names),
        file: path,
        line: 1,
    });
}
function contractOf({ document, table, keys, name, resources, resource }) {
    const { path } = document;
    const writer = contractWriter({ path, line: (at) => document.line(translated(at, keys)) });
    const missing = table.missingValues ? missingTexts(table.missingValues) : [''];
    const nodes = table.fields.map((field, index) => {
        return fieldNode(writer, field, { keys: [...keys, 'fields', index], missing });
    });
    const columns = nodes.map(({ column }) => column);
    const object = { name, properties: columns.map(({ property }) => ({ name: property })) };
    const place = { writer, object, keys, nodes, columns, old: false };
    const source = { ...place, document: emptyDocument, others: new Map() };
    const fieldsMatch = [table.fieldsMatch ?? 'exact'].flat()[0] ?? 'exact';
    refuseTwins(source);
    addObject(source, fieldsMatch);
    for (const [index, node] of nodes.entries()) {
        addProperty(source, node);
        const field = table.fields[index];
        const at = { id: `${name}.${node.column.name}`, column: node.column, keys: node.keys };
        if (field)
            addEnum(writer, field, at);
        if (field?.constraints?.jsonSchema === undefined)
            continue;
        const demand = { kind: 'unjudged', reason: 'JSON Schemas of values are not judged.' };
        writer.add({ id: `${at.id}.jsonSchema`, demand, keys: [...node.keys, 'constraints'] });
    }
    const key = addKeys(writer, { object: name, table, keys, nodes, resources });
    const dialect = readDialect(writer, resource, keys.slice(0, -1));
    (0,errors/* refuse */.TR)(writer.problems);
    return {
        file: path,
        object: name,
        columns,
        key,
        fieldsMatch,
        allowEmpty: false,
        filter: null,
        dialect,
        drift: settings/* defaultDrift */.X,
        checks: writer.checks,
        notices: writer.notices,
    };
}
const emptyDocument = {
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: 'frictionless',
    version: '1',
    status: 'active',
    schema: [],
};
/** The words of ODCS in a place → those of Frictionless. */
function translated(at, table) {
    const words = {
        logicalType: ['type'],
        required: ['constraints', 'required'],
        unique: ['constraints', 'unique'],
        logicalTypeOptions: ['constraints'],
        minItems: ['minLength'],
        maxItems: ['maxLength'],
        minProperties: ['minLength'],
        maxProperties: ['maxLength'],
        customProperties: ['fieldsMatch'],
    };
    return [
        ...at.slice(0, table.length),
        ...at.slice(table.length).flatMap((key) => words[String(key)] ?? [key]),
    ];
}

;// CONCATENATED MODULE: ./.build/inputs/contract.js















/** The file of a reference such as `contracts/wine.yml#wine`. */
function contractFile(reference) {
    return reference.split('#')[0] ?? reference;
}
/**
 * Reads a contract: one of ODCS, of which `file.yml#object` picks one of several objects, or a Table
 * Schema of Frictionless. All mistakes at once, each with its line.
 */
async function readContract(reference) {
    const path = contractFile(reference);
    const object = reference.split('#')[1];
    const text = await (0,inputs_document/* readText */.yR)(path);
    if (isFrictionless({ path, text }))
        return readFrictionless({ path, text }, object);
    const document = (0,inputs_document/* parseForm */.wK)({ path, text }, {
        schema: contractSchema,
        mistakes: (content, line) => settingProblems(content, { path, line }),
        hint: settingHint,
    });
    return contract_contractOf(document, pickObject(document, object));
}
function pickObject(document, wanted) {
    const names = document.value.schema.map(({ name }) => name);
    const index = wanted === undefined && names.length === 1 ? 0 : names.indexOf(wanted ?? '');
    if (index !== names.lastIndexOf(names[index] ?? '')) {
        throw contract_unpicked(document, {
            what: `has two objects "${names[index]}"`,
            why: 'Nothing says which of them the data must keep.',
            next: 'Rename one.',
        });
    }
    if (index !== -1)
        return index;
    if (names.length === 0) {
        const why = 'It has no schema, so that nothing says what the data must be like.';
        throw contract_unpicked(document, { what: 'describes no object', why, next: 'Add schema: with one.' });
    }
    throw contract_unpicked(document, {
        what: wanted === undefined ? `has ${names.length} objects` : `has no object "${wanted}"`,
        why: 'One object describes one data set.',
        next: wanted === undefined ? `Pick one: ${pick(document.path, names)}.` : (0,suggest/* suggest */.Z)(wanted, names),
    });
}
function contract_unpicked({ path, line }, { what, ...rest }) {
    return new errors/* UserError */.yo('contract-object', {
        what: `The contract ${path} ${what}.`,
        ...rest,
        file: path,
        line: line(['schema']) ?? 1,
    });
}
function pick(path, names) {
    const shown = names.slice(0, 5).map((name) => `${path}#${name}`);
    return [shown.join(' or '), ...(names.length > shown.length ? ['…'] : [])].join(', ');
}
async function contract_contractOf(document, index) {
    const object = document.value.schema[index];
    if (!object)
        throw new Error('The object was there a moment ago.');
    const settings = settingsOf(objectSettings, object);
    const old = document.value.apiVersion.startsWith('v3.0.');
    const keys = ['schema', index];
    const nodes = propertyNodes(object, keys, { settings, old });
    const columns = nodes.map(({ column }) => column);
    const others = await readOthers(document, index);
    const writer = contractWriter(document);
    const value = document.value;
    const source = { document: value, others, writer, object, keys, nodes, columns, old };
    refuseTwins(source);
    addObject(source, settings.fieldsMatch);
    for (const node of nodes)
        addProperty(source, node);
    const key = addPrimaryKey(source);
    const place = { id: object.name, keys, column: null, columns };
    addQuality(writer, object.quality ?? [], { ...place, old });
    const between = { ...place, object: object.name, document: value, others };
    addRelationships(writer, object.relationships ?? [], between);
    addServiceLevels(writer, { document: value, object: object.name, nodes });
    (0,errors/* refuse */.TR)(writer.problems);
    return {
        file: document.path,
        object: object.name,
        columns,
        key,
        ...contract_settled(settings),
        checks: writer.checks,
        notices: writer.notices,
    };
}
function contract_settled({ fieldsMatch = 'subset', allowEmpty = false, filter, dialect = {}, drift = {}, }) {
    return {
        fieldsMatch,
        allowEmpty,
        filter: filter ?? null,
        dialect,
        drift: { ...settings/* defaultDrift */.X, ...drift },
    };
}


/***/ }),

/***/ 3550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ digestData)
});

// EXTERNAL MODULE: ./.build/domain/model/manifest.js
var manifest = __webpack_require__(1048);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/inputs/data-paths.js + 2 modules
var data_paths = __webpack_require__(1909);
// EXTERNAL MODULE: ./.build/inputs/digest.js
var digest = __webpack_require__(7396);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/inputs/document.js
var inputs_document = __webpack_require__(6141);
;// CONCATENATED MODULE: ./.build/inputs/table-files.js





/** Every file of a table, its log included; a link would lead out of what is hashed. */
async function readTableFiles(table) {
    const folder = table.endsWith('.json')
        ? (0,external_node_path_.dirname)((0,external_node_path_.dirname)(table))
        : table.replace(/(?<=.)\/+$/, '');
    const options = { recursive: true, withFileTypes: true };
    const entries = await (0,promises_.readdir)(folder, options).catch((error) => {
        throw (0,inputs_document/* unreadable */.O$)(folder, error);
    });
    const inside = entries.filter((entry) => !entry.isDirectory());
    (0,errors/* refuse */.TR)(inside.filter((entry) => !entry.isFile()).map(noFile));
    return Promise.all(inside.map(async ({ parentPath, name }) => {
        const path = `${parentPath}/${name}`;
        const { size } = await (0,promises_.stat)(path);
        return { path, size, open: () => (0,external_node_fs_.createReadStream)(path) };
    }));
}
function noFile({ parentPath, name }) {
    const path = `${parentPath}/${name}`;
    return {
        code: 'data-no-file',
        what: `${path} is no file.`,
        why: 'A link or a special file in a table could change its content unnoticed.',
        next: 'Copy the table with its files.',
        file: path,
    };
}

;// CONCATENATED MODULE: ./.build/inputs/data-digests.js





/**
 * The digests of data sets as they are now: of the manifest of all files that their paths mean, and of a
 * table's whole folder. Every path that leads nowhere is reported together.
 */
async function digestData(data) {
    const readers = Object.entries(data).map(([name, written]) => async () => {
        const { paths, table } = await (0,data_paths/* expandPaths */.p)(written);
        const digested = table === null ? (0,digest/* digestOfPaths */.GU)(paths) : (0,digest/* digestOfFiles */.v0)(await readTableFiles(table));
        return { name, ...(await digested) };
    });
    const sets = await (0,errors/* together */.bs)(...readers);
    const files = sets.flatMap(({ manifest }) => manifest);
    const unique = new Map(files.map((file) => [file.path, file]));
    return {
        sets: Object.fromEntries(sets.map(({ name, digest }) => [name, digest])),
        files: Object.fromEntries(files.map(({ path, sha256 }) => [path, `sha256:${sha256}`])),
        all: `sha256:${(0,digest/* sha256 */.sc)((0,manifest/* renderManifest */.s)([...unique.values()]))}`,
    };
}


/***/ }),

/***/ 1909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ expandPaths)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/inputs/document.js
var inputs_document = __webpack_require__(6141);
// EXTERNAL MODULE: ./.build/inputs/glob.js
var glob = __webpack_require__(5178);
;// CONCATENATED MODULE: ./.build/inputs/hive-folders.js
/** How Hive spells a missing value. */
const missing = '__HIVE_DEFAULT_PARTITION__';
/** The keys and values of the folders of a path, `/year=2024/city=S%C3%A3o/part.csv`; the innermost wins. */
function partitionsOf(path) {
    const folders = path.split('/').slice(0, -1);
    const pairs = folders.flatMap((folder) => {
        const [key = '', ...value] = folder.split('=');
        return key === '' || value.length === 0
            ? []
            : [[decode(key), textOf(value.join('='))]];
    });
    return Object.fromEntries(pairs);
}
function textOf(value) {
    return value === missing ? null : decode(value);
}
/** A percent sign that does not escape anything stands for itself. */
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./.build/inputs/walk.js




/**
 * The files below a folder whose names match the segments, in no order. Links are followed; one that leads
 * back to a folder on its own path is an error, as is a match that is neither file nor folder.
 */
async function filesBelow(root, segments) {
    const found = new Set();
    await walk({ path: root, above: [] }, segments, found);
    return [...found];
}
async function walk(folder, segments, found) {
    const [segment, ...rest] = segments;
    if (segment === undefined)
        return;
    if (segment === 'deep')
        await walk(folder, rest, found);
    const real = await (0,promises_.realpath)(folder.path || '.').catch((error) => {
        throw (0,inputs_document/* unreadable */.O$)(folder.path, error);
    });
    if (folder.above.includes(real))
        throw loop(folder.path, real);
    const matches = segment === 'deep' ? (name) => !(0,glob/* isHidden */.dK)(name) : segment;
    for (const entry of await entriesOf(folder.path)) {
        if (!matches(entry.name))
            continue;
        const path = join(folder.path, entry.name);
        const kind = await kindOf(path, entry);
        const next = { path, above: [...folder.above, real] };
        if (kind === 'folder')
            await walk(next, segment === 'deep' ? segments : rest, found);
        else if (segment === 'deep' || rest.length > 0)
            continue;
        else if (kind === 'special')
            throw special(path);
        else
            found.add(path);
    }
}
async function entriesOf(path) {
    return (0,promises_.readdir)(path || '.', { withFileTypes: true }).catch((error) => {
        throw (0,inputs_document/* unreadable */.O$)(path, error);
    });
}
async function kindOf(path, entry) {
    const status = entry.isSymbolicLink()
        ? await (0,promises_.stat)(path).catch((error) => {
            throw error.code === 'ELOOP' ? loop(path, path) : (0,inputs_document/* unreadable */.O$)(path, error);
        })
        : entry;
    if (status.isDirectory())
        return 'folder';
    return status.isFile() ? 'file' : 'special';
}
function join(folder, name) {
    if (folder === '')
        return name;
    return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}
function loop(path, target) {
    return new errors/* UserError */.yo('data-loop', {
        what: `The link ${path} leads in a circle.`,
        why: `It leads to ${target}, in which it lies itself, so that the files below it have no end.`,
        next: 'Remove the link, or name the files apart from it.',
        file: path,
    });
}
function special(path) {
    return new errors/* UserError */.yo('data-no-file', {
        what: `${path} is neither a file nor a folder.`,
        why: 'A device, a pipe or a socket has no content that can be read twice.',
        next: 'Remove it, or name the files apart from it.',
        file: path,
    });
}

;// CONCATENATED MODULE: ./.build/inputs/data-paths.js






/**
 * The files that paths mean: each is a file, a folder of files, a folder that is a table, or a pattern. A
 * file or folder that exists wins over its meaning as a pattern. Everything that leads nowhere is reported
 * together.
 */
async function expandPaths(written) {
    const expanded = await (0,errors/* together */.bs)(...written.map((path) => () => expandPath(path)));
    const [table] = expanded.flat().filter(({ isTable }) => isTable);
    if (table && expanded.flat().length > 1)
        throw tableBesideOthers(table.path);
    const unique = new Map(expanded.flat().map((found) => [found.path, found]));
    const partitioned = [...unique.values()].flatMap(({ path, partitions }) => {
        return Object.keys(partitions).length > 0 ? [[path, partitions]] : [];
    });
    return {
        paths: [...unique.keys()],
        partitions: new Map(partitioned),
        table: table?.path ?? null,
    };
}
async function expandPath(path) {
    const status = await (0,promises_.stat)(path).catch((error) => {
        if ((0,glob/* isPattern */.Pt)(path))
            return undefined;
        throw (0,inputs_document/* unreadable */.O$)(path, error);
    });
    if (!status)
        return matchesOf(path);
    if (status.isFile())
        return [{ path, partitions: {}, isTable: path.endsWith(tableFile) }];
    if (!status.isDirectory())
        throw noFile(path);
    if (await isTableFolder(path))
        return [{ path, partitions: {}, isTable: true }];
    return filesOf(path);
}
async function matchesOf(pattern) {
    const { root, segments } = (0,glob/* parseGlob */.qF)(pattern);
    const found = await filesBelow(root, segments).catch((error) => {
        if (error instanceof errors/* UserError */.yo && error.problems[0]?.file === root)
            return [];
        throw error;
    });
    if (found.length > 0)
        return sorted(found, root);
    throw new errors/* UserError */.yo('data-no-match', {
        what: `No file matches ${pattern}.`,
        why: 'No data is never good data. * and ? stay within one name, ** crosses folders, and neither matches names that start with a dot or an underscore.',
        next: 'Check the pattern; relative paths start from the working directory.',
        file: pattern,
    });
}
async function filesOf(folder) {
    const root = folder.replace(/(?<=.)\/+$/, '');
    const found = await filesBelow(root, glob/* everything */.YT);
    if (found.length > 0)
        return sorted(found, root);
    throw new errors/* UserError */.yo('data-no-match', {
        what: `There is no file in the folder ${folder}.`,
        why: 'No data is never good data. Names that start with a dot or an underscore are left out.',
        next: 'Check the path; relative paths start from the working directory.',
        file: folder,
    });
}
function sorted(paths, root) {
    return [...paths]
        .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
        .map((path) => ({ path, partitions: partitionsOf(path.slice(root.length)), isTable: false }));
}
/** Of several states of an Iceberg table its metadata file names one. */
const tableFile = '.metadata.json';
/** Delta Lake and Iceberg say in a log of their own which files count. */
async function isTableFolder(path) {
    const log = await (0,promises_.stat)(`${path}/_delta_log`).catch(() => undefined);
    if (log?.isDirectory())
        return true;
    const metadata = await (0,promises_.readdir)(`${path}/metadata`).catch(() => []);
    return metadata.some((name) => /\.metadata\.json(\.gz)?$|^version-hint\.text$/.test(name));
}
function tableBesideOthers(path) {
    return new errors/* UserError */.yo('data-format', {
        what: `The table ${path} and other paths are one data set.`,
        why: 'A table is whole: its own log says which files belong to it.',
        next: 'Make it a data set of its own.',
        file: path,
    });
}
function noFile(path) {
    return new errors/* UserError */.yo('data-no-file', {
        what: `${path} is neither a file nor a folder.`,
        why: 'A device, a pipe or a socket has no content that can be read twice.',
        next: 'Give the path of a file, a folder, or a pattern.',
        file: path,
    });
}


/***/ }),

/***/ 2399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readReferences),
/* harmony export */   i: () => (/* binding */ objectsOf)
/* harmony export */ });
/* harmony import */ var _data_sets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7700);

/**
 * Finds for each object that a contract refers to the one data set that keeps that object's contract,
 * among those to judge and the others of the policy. Where there are several or none, it is left out.
 */
async function readReferences(promised, policy) {
    const wanted = new Set(promised.flatMap(({ contract }) => objectsOf(contract)));
    const known = await withOthers(wanted, promised, policy);
    const found = [...wanted].flatMap((object) => {
        const [only, another] = known.filter(({ contract }) => contract.object === object);
        return only && !another ? [[object, only]] : [];
    });
    return new Map(found);
}
/** Reads further data sets of the policy only where those at hand do not do. */
async function withOthers(wanted, promised, policy) {
    const objects = new Set(promised.map(({ contract }) => contract.object));
    const names = new Set(promised.map(({ name }) => name));
    const missing = [...wanted].filter((object) => !objects.has(object));
    const others = Object.entries(policy?.value.data ?? {}).filter(([name, { contract }]) => {
        const named = missing.some((object) => contract?.endsWith(`#${object}`));
        return named && !names.has(name);
    });
    if (others.length === 0)
        return promised;
    const data = others.map(([name]) => name);
    return [...promised, ...(await (0,_data_sets_js__WEBPACK_IMPORTED_MODULE_0__/* .readPromisedData */ .k)({ data }, policy))];
}
/** The objects that a contract's foreign keys refer to. */
function objectsOf({ checks }) {
    const objects = checks.flatMap(({ demand }) => {
        return demand.kind === 'foreign-key' ? [demand.target.object] : [];
    });
    return [...new Set(objects)];
}


/***/ }),

/***/ 7700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ readPromisedData)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9243);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6069);
/* harmony import */ var _data_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1909);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5178);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6856);






/** The data sets that the inputs and the policy name, each with its contract read. */
async function readPromisedData(wanted, policy) {
    const { targets, problems } = await findTargets(wanted, policy);
    const references = [...new Set(targets.map(({ reference }) => reference))];
    const [contracts, data] = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .together */ .bs)(() => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .together */ .bs)(...references.map((reference) => () => (0,_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .readContract */ .J)(reference))), () => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .together */ .bs)(...targets.map(({ paths }) => () => (0,_data_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .expandPaths */ .p)(paths))), () => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(problems));
    return targets.flatMap((target, index) => {
        const contract = contracts[references.indexOf(target.reference)];
        const found = data[index];
        if (!contract || !found)
            return [];
        const { paths, partitions } = found;
        return [{ ...target, paths, partitions, contract }];
    });
}
async function findTargets({ data, contract }, policy) {
    const known = policy?.value.data ?? {};
    const names = [...new Set(data?.length ? data : Object.keys(known))];
    if (names.length === 0)
        throw nothingToJudge(policy);
    const problems = [];
    const targets = [];
    for (const name of names) {
        const entry = known[name];
        const reference = contract ?? entry?.contract;
        const paths = entry ? [entry.path].flat() : [name];
        if (!entry && !(0,_glob_js__WEBPACK_IMPORTED_MODULE_4__/* .isPattern */ .Pt)(name) && !(await exists(name)))
            problems.push(unknownData(name, Object.keys(known)));
        else if (!reference)
            problems.push(contractMissing(name));
        else
            targets.push({ name, paths, reference });
    }
    return { targets, problems };
}
function nothingToJudge(policy) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('data-missing', {
        what: 'There is no data to judge.',
        why: policy
            ? `The policy ${policy.path} lists no data, and the input data is empty.`
            : 'There is no policy, and the input data is empty.',
        next: 'Name files in data and their contract in contract, or list them under data: in the policy.',
        ...(policy && { file: policy.path }),
    });
}
function unknownData(name, known) {
    return {
        code: 'data-unknown',
        what: `The data "${name}" is unknown.`,
        why: 'It is neither a data set of the policy nor a file or folder.',
        next: known.length > 0
            ? (0,_suggest_js__WEBPACK_IMPORTED_MODULE_5__/* .suggest */ .Z)(name, known)
            : 'Check the path; relative paths start from the working directory.',
    };
}
function contractMissing(name) {
    return {
        code: 'contract-missing',
        what: `Nothing says what ${name} must be like.`,
        why: 'It is no data set of the policy, and the input contract is empty.',
        next: 'Name its contract in the input contract.',
    };
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}


/***/ }),

/***/ 5178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   YT: () => (/* binding */ everything),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   qF: () => (/* binding */ parseGlob)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);

const wild = /[*?[]/;
/** Whether a path means other paths too. */
function isPattern(path) {
    return wild.test(path);
}
/** `*`, `?`, `[abc]`, `[!a-c]` within a name, `**` for folders at any depth. Throws where `[z-a]` means nothing. */
function parseGlob(pattern) {
    const parts = pattern.split('/');
    const first = parts.findIndex(isPattern);
    const segments = parts.slice(first).filter((part) => part !== '');
    const asked = segments.at(-1) === '**' ? [...segments, '*'] : segments;
    // Two in a row mean no more than one, but would be walked again and again.
    const needed = asked.filter((part, index) => part !== '**' || asked[index - 1] !== '**');
    return {
        root: parts.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : ''),
        segments: needed.map((part) => (part === '**' ? 'deep' : matcherOf(part, pattern))),
    };
}
/** Everything below a folder. */
const everything = ['deep', (name) => !isHidden(name)];
function matcherOf(segment, pattern) {
    const expression = compiled(segment, pattern);
    const hiddenToo = isHidden(segment);
    return (name) => (hiddenToo || !isHidden(name)) && expression.test(name);
}
function compiled(segment, pattern) {
    try {
        return new RegExp(`^${expressionOf(segment)}$`, 'su');
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data-pattern', {
            what: `Cannot use the pattern ${pattern}.`,
            why: `A range of signs in ${segment} ends before it starts.`,
            next: 'Write the lesser sign first, such as [a-z].',
            file: pattern,
        });
    }
}
function expressionOf(segment) {
    const token = /\[(!?)(\][^\]]*|[^\]]+)\]|\*+|\?|[^*?]/gsu;
    return segment.replace(token, (part, negation, set) => {
        if (set !== undefined)
            return `[${negation ? '^' : ''}${set.replace(/[\\\][^]/g, '\\$&')}]`;
        if (part.startsWith('*'))
            return '.*';
        return part === '?' ? '.' : part.replace(/[\\^$.|()[\]{}+/]/g, '\\$&');
    });
}
/** What tools leave beside data: `_SUCCESS`, `.part-0.crc`; but `_day=1` is a partition. */
function isHidden(name) {
    return name.startsWith('.') || (name.startsWith('_') && !name.includes('='));
}


/***/ })

};
