export const id = 6070;
export const ids = [6070];
export const modules = {

/***/ 88522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ sameAnswers),
/* harmony export */   Mi: () => (/* binding */ mostLikely),
/* harmony export */   NS: () => (/* binding */ offThreshold),
/* harmony export */   hU: () => (/* binding */ areShares),
/* harmony export */   yy: () => (/* binding */ fromThreshold)
/* harmony export */ });
/** 1 from the threshold on, else 0. */
function fromThreshold(scores, threshold) {
    const classes = new Float64Array(scores.length);
    for (let row = 0; row < scores.length; row += 1) {
        classes[row] = (scores[row] ?? Number.NaN) >= threshold ? 1 : 0;
    }
    return classes;
}
/** The index of the class with the highest probability in each row; the first of several equal ones. */
function mostLikely(probabilities) {
    const rows = probabilities[0]?.length ?? 0;
    return Float64Array.from({ length: rows }, (_, row) => {
        let best = 0;
        for (const [at, column] of probabilities.entries()) {
            if ((column[row] ?? 0) > (probabilities[best]?.[row] ?? 0))
                best = at;
        }
        return best;
    });
}
/** True when both models gave the same answer, in every column, on every row; a metric's own column too. */
function sameAnswers(a, b) {
    const [left, right] = [columnsOf(a), columnsOf(b)];
    return (left.length === right.length &&
        left.every((column, at) => same(column, right[at])) &&
        a.values.size === b.values.size &&
        [...a.values].every(([name, column]) => same(column, b.values.get(name))));
}
/** On how many rows the class is not the one that the score and the threshold give; 0 for logits. */
function offThreshold({ predicted, scores }, threshold) {
    if (!scores || !areShares(scores))
        return 0;
    let off = 0;
    for (let row = 0; row < scores.length; row += 1) {
        const expected = (scores[row] ?? Number.NaN) >= threshold ? 1 : 0;
        if (expected !== predicted[row])
            off += 1;
    }
    return off;
}
const known = new WeakMap();
/** Whether all numbers of a column could be probabilities; looked at once. */
function areShares(scores) {
    const found = known.get(scores) ?? onlyShares(scores);
    known.set(scores, found);
    return found;
}
function onlyShares(scores) {
    for (let row = 0; row < scores.length; row += 1) {
        const score = scores[row] ?? Number.NaN;
        if (!(score >= 0 && score <= 1))
            return false;
    }
    return true;
}
function columnsOf({ predicted, scores, probabilities }) {
    return [predicted, scores, ...(probabilities ?? [null])];
}
function same(a, b) {
    if (!a || !b)
        return a === b;
    if (a.length !== b.length)
        return false;
    for (let row = 0; row < a.length; row += 1)
        if (a[row] !== b[row])
            return false;
    return true;
}


/***/ }),

/***/ 72221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ distanceFrom),
/* harmony export */   Lz: () => (/* binding */ decideByInterval),
/* harmony export */   _B: () => (/* binding */ claimOf),
/* harmony export */   v9: () => (/* binding */ holds),
/* harmony export */   wC: () => (/* binding */ isAboutChange),
/* harmony export */   yA: () => (/* binding */ comparesEstimates)
/* harmony export */ });
/** Which operators speak about the change, and so need a baseline. */
const changeOperators = ['no-worse', 'better', 'not-more-than', 'point'];
function isAboutChange(operator) {
    return changeOperators.includes(operator);
}
/** Which operators compare the estimates as they are, whatever their intervals say. */
function comparesEstimates(operator) {
    return operator === 'point' || operator === 'not-more-than';
}
/** The claim of an operator with its bound in the metric's unit; only "better: 0" excludes its bound. */
function claimOf(operator, bound, baseline) {
    const slack = 1e-12 * Math.max(1, Math.abs(bound), Math.abs(baseline ?? 0));
    switch (operator) {
        case 'no-worse':
        case 'point':
            return { threshold: -bound, side: 'at-or-above', slack };
        case 'better':
            return { threshold: bound, side: bound === 0 ? 'above' : 'at-or-above', slack };
        case 'at-least':
            return { threshold: bound, side: 'at-or-above', slack };
        case 'at-most':
        case 'not-more-than':
            return { threshold: bound, side: 'at-or-below', slack };
    }
}
/** Whether the claim is true of one value. */
function holds({ threshold, side, slack }, value) {
    switch (side) {
        case 'at-or-above':
            return value >= threshold - slack;
        case 'above':
            return value > threshold + slack;
        case 'at-or-below':
            return value <= threshold + slack;
    }
}
/** Proven if it holds at the worse end of the interval, refuted if it does not even at the better end. */
function decideByInterval(claim, { lower, upper }) {
    const [worse, better] = claim.side === 'at-or-below' ? [upper, lower] : [lower, upper];
    if (holds(claim, worse))
        return 'passed';
    return holds(claim, better) ? 'undecided' : 'failed';
}
/** How far the estimate lies from the threshold; 0 on the bound, up to rounding. */
function distanceFrom({ threshold, slack }, estimate) {
    const distance = Math.abs(estimate - threshold);
    return distance <= slack ? 0 : distance;
}


/***/ }),

/***/ 7951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ tooFewOf),
/* harmony export */   EE: () => (/* binding */ classSize),
/* harmony export */   Fp: () => (/* binding */ tooFewWithout),
/* harmony export */   Wy: () => (/* binding */ presentClasses)
/* harmony export */ });
/* harmony import */ var _metrics_counts_by_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58491);
/* harmony import */ var _metrics_once_per_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37924);
/* harmony import */ var _metrics_sentences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34401);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76593);




/** Fewer rows of a class than this leave the metrics of that class undecided. */
const fewest = 10;
/** How many rows have each class as label, by class index; rows count once whatever their weight. */
const sizes = (0,_metrics_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)((rows, classes) => {
    const origin = (0,_select_js__WEBPACK_IMPORTED_MODULE_1__/* .originOfRows */ .Lq)(rows);
    return (0,_metrics_counts_by_part_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .m)(labelled(origin?.rows ?? rows, classes), origin);
});
const labelled = (0,_metrics_once_per_js__WEBPACK_IMPORTED_MODULE_2__/* .oncePer */ .P)(({ labels }, classes) => {
    return (0,_metrics_counts_by_part_js__WEBPACK_IMPORTED_MODULE_0__/* .countedIn */ .s)(labels, classes.length);
});
/** How many rows have the label with this class index. */
function classSize(rows, classIndex) {
    return sizes(rows, rows.classes)[classIndex] ?? 0;
}
/** The classes that are the label of some row. */
function presentClasses(rows) {
    return rows.classes.map((_, at) => at).filter((at) => classSize(rows, at) > 0);
}
/** The sentence that says which class is too small; undefined where all are large enough. */
function tooFewOf(rows, classes) {
    const small = classes.find((classIndex) => classSize(rows, classIndex) < fewest);
    return small === undefined
        ? undefined
        : fewerThan(`with the label ${(0,_metrics_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(rows, small)}`, classSize(rows, small));
}
/** The same of the rows without a label: those that a specificity is over. */
function tooFewWithout(rows, classIndex) {
    const others = rows.ids.length - classSize(rows, classIndex);
    if (others >= fewest)
        return undefined;
    const negative = rows.classes.length === 2 ? 1 - classIndex : undefined;
    if (negative !== undefined)
        return fewerThan(`with the label ${(0,_metrics_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(rows, negative)}`, others);
    return fewerThan(`without the label ${(0,_metrics_sentences_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(rows, classIndex)}`, others);
}
function fewerThan(which, size) {
    return `Rows ${which}: ${size}; at least ${fewest} are needed.`;
}


/***/ }),

/***/ 77653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vz: () => (/* binding */ ofBoth),
/* harmony export */   r7: () => (/* binding */ undefinedBecause),
/* harmony export */   sw: () => (/* binding */ defined)
/* harmony export */ });
function defined(value) {
    return { kind: 'defined', value };
}
function undefinedBecause(why) {
    return { kind: 'undefined', why };
}
/** The same for both models; the first that has no value says why, by name. */
function ofBoth(rows, measure) {
    const baseline = measure(rows.baseline);
    if (baseline.kind === 'undefined')
        return undefinedBecause(`Baseline: ${baseline.why}`);
    const candidate = measure(rows.candidate);
    if (candidate.kind === 'undefined')
        return undefinedBecause(`Candidate: ${candidate.why}`);
    return defined({ baseline: baseline.value, candidate: candidate.value });
}


/***/ }),

/***/ 95536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oq: () => (/* binding */ customMetric),
  _8: () => (/* binding */ metricFor),
  SB: () => (/* binding */ metricNamed),
  Zv: () => (/* binding */ metricNames),
  Ps: () => (/* binding */ metricsOf)
});

// EXTERNAL MODULE: ./.build/domain/comparison/answers.js
var answers = __webpack_require__(88522);
// EXTERNAL MODULE: ./.build/domain/comparison/metric.js
var comparison_metric = __webpack_require__(77653);
// EXTERNAL MODULE: ./.build/domain/comparison/metrics/once-per.js
var once_per = __webpack_require__(37924);
// EXTERNAL MODULE: ./.build/domain/comparison/metrics/sample.js
var metrics_sample = __webpack_require__(29049);
// EXTERNAL MODULE: ./.build/domain/comparison/metrics/sentences.js
var sentences = __webpack_require__(34401);
;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/losses.js





/** −ln of the probability that the model gave to the true class. */
function logLoss(rows, model) {
    const columns = probabilitiesOf(rows, model);
    if (columns.kind === 'undefined')
        return columns;
    // Certainty is capped at what the stored type can tell, so that one certain mistake costs no infinity.
    const least = model.precision === 'single' ? 2 ** -23 : 2 ** -52;
    const losses = sharesOfTruth(rows, model, columns.value);
    let capped = 0;
    for (let row = 0; row < losses.length; row += 1) {
        const share = losses[row] ?? Number.NaN;
        const counted = Math.min(Math.max(share, least), 1 - least);
        if (share < least)
            capped += 1;
        losses[row] = -Math.log(counted);
    }
    return (0,comparison_metric/* defined */.sw)({ values: losses, sample: (0,metrics_sample/* allOf */.bn)(rows), notes: notesOn(capped, least) });
}
/** The probability that each row's true class got. */
function sharesOfTruth({ task, labels }, { scores }, value) {
    const shares = new Float64Array(labels.length);
    if (task !== 'binary' || !scores) {
        for (let row = 0; row < shares.length; row += 1)
            shares[row] = value(labels[row] ?? Number.NaN, row);
        return shares;
    }
    // Most files are of two classes, where no call is needed for each row.
    for (let row = 0; row < shares.length; row += 1) {
        const score = scores[row] ?? Number.NaN;
        shares[row] = labels[row] === 1 ? score : 1 - score;
    }
    return shares;
}
function notesOn(capped, least) {
    if (capped === 0)
        return [];
    const rows = capped === 1 ? '1 row gives its' : `${capped} rows give their`;
    return [`${rows} true class no probability; such a row costs ${(-Math.log(least)).toFixed(2)}.`];
}
/**
 * The squared distance of the probabilities from the truth: of the positive class for a binary task,
 * summed over all classes, and not halved, for a multiclass one.
 */
function brierLoss(rows, model) {
    const found = probabilitiesOf(rows, model);
    if (found.kind === 'undefined')
        return found;
    const columns = rows.task === 'binary' ? [model.scores] : (model.probabilities ?? []);
    const first = rows.task === 'binary' ? 1 : 0;
    const losses = new Float64Array(rows.labels.length);
    for (const [at, column] of columns.entries()) {
        if (!column)
            continue;
        for (let row = 0; row < losses.length; row += 1) {
            const truth = rows.labels[row] === at + first ? 1 : 0;
            losses[row] = (losses[row] ?? 0) + ((column[row] ?? Number.NaN) - truth) ** 2;
        }
    }
    const notes = rows.task === 'binary' ? [] : ['Summed over all classes, and not halved.'];
    return (0,comparison_metric/* defined */.sw)({ values: losses, sample: (0,metrics_sample/* allOf */.bn)(rows), notes });
}
/** Undefined where the file has no probabilities, or numbers that are none. */
const probabilitiesOf = (0,once_per/* oncePer */.P)(checkedProbabilities);
function checkedProbabilities(rows, { scores, probabilities }) {
    if (rows.labels.length === 0)
        return (0,comparison_metric/* undefinedBecause */.r7)(sentences/* noRows */.jw);
    const written = rows.task === 'binary' ? scores && [scores] : probabilities;
    if (!written)
        return (0,comparison_metric/* undefinedBecause */.r7)(missing(rows));
    for (const column of written) {
        if ((0,answers/* areShares */.hU)(column))
            continue;
        for (let row = 0; row < column.length; row += 1) {
            const share = column[row] ?? Number.NaN;
            if (!(share >= 0 && share <= 1))
                return (0,comparison_metric/* undefinedBecause */.r7)(notAShare(rows, row, column));
        }
    }
    if (rows.task !== 'binary') {
        return (0,comparison_metric/* defined */.sw)((classIndex, row) => written[classIndex]?.[row] ?? Number.NaN);
    }
    const [positive] = written;
    return (0,comparison_metric/* defined */.sw)((classIndex, row) => {
        const share = positive?.[row] ?? Number.NaN;
        return classIndex === 1 ? share : 1 - share;
    });
}
function missing({ task }) {
    return task === 'binary'
        ? 'The file has no score column, and classes alone have no probability.'
        : 'The file has no probability for each class.';
}
function notAShare({ ids }, row, column) {
    return `The score of row "${ids.at(row)}" is ${column[row]}, which is no probability: only metrics of the order, such as roc-auc, can use it.`;
}

// EXTERNAL MODULE: ./.build/domain/statistics/block-jackknife.js + 1 modules
var block_jackknife = __webpack_require__(61964);
// EXTERNAL MODULE: ./.build/domain/statistics/random.js
var statistics_random = __webpack_require__(23700);
// EXTERNAL MODULE: ./.build/domain/statistics/row-bootstrap.js + 1 modules
var row_bootstrap = __webpack_require__(73799);
// EXTERNAL MODULE: ./.build/domain/statistics/normal.js
var normal = __webpack_require__(4744);
// EXTERNAL MODULE: ./.build/domain/comparison/once.js
var once = __webpack_require__(37048);
;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/orientation.js
/** The interval of the same quantity with the other sign, or as it is. */
function oriented(interval, direction) {
    if (direction === 1)
        return interval;
    const { estimate, lower, upper, standardError } = interval;
    return { estimate: -estimate, lower: -upper, upper: -lower, standardError };
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/resampled-measure.js



/** The value of one model as the rows have it, with the interval of its resampled values. */
function resampledLevel(value, resampling, { sampling }) {
    const drawn = (0,once/* once */.O)(() => resampling.draw(sampling.seed));
    return {
        ...factsOf(resampling, sampling.seed),
        value,
        estimate: value,
        get tooFew() {
            return tooFew(resampling, drawn);
        },
        interval: (alpha) => at(value, drawn().interval(alpha), resampling),
    };
}
/**
 * The change from resampled differences, second model less first. Which model is the first follows
 * from the predictions, so that swapping the sides changes the sign and nothing else.
 */
function resampledChange({ baseline, candidate, direction }, resampling, { sampling }) {
    const drawn = (0,once/* once */.O)(() => resampling.draw(sampling.seed));
    const estimate = direction * (candidate - baseline);
    const turned = sampling.candidateFirst === (direction === 1) ? -1 : 1;
    return {
        ...factsOf(resampling, sampling.seed),
        baseline,
        candidate,
        estimate,
        get tooFew() {
            return tooFew(resampling, drawn);
        },
        interval: (alpha) => at(estimate, oriented(drawn().interval(alpha), turned), resampling),
        pValue: (delta) => (0,normal/* normalCdf */.v)((estimate - delta) / drawn().standardError),
    };
}
function factsOf({ method, nPositive, draws }, seed) {
    return {
        method,
        ...(nPositive !== undefined && { nPositive }),
        ...(draws > 0 && { drawn: { draws, seed } }),
    };
}
/** The interval around the estimate of the rows as they are, which stays inside. */
function at(estimate, interval, { approximate }) {
    const { lower, upper, standardError } = interval;
    const shift = approximate ? estimate - interval.estimate : 0;
    return {
        estimate,
        lower: Math.min(lower + shift, estimate),
        upper: Math.max(upper + shift, estimate),
        standardError,
    };
}
/** More draws than this without a value leave a gap in the distribution that nobody can see. */
const mostUndefined = 0.01;
const usualAlpha = 0.05;
function tooFew(resampling, drawn) {
    if (resampling.tooFew !== undefined)
        return resampling.tooFew;
    const { undefinedShare, interval } = drawn();
    if (undefinedShare > mostUndefined) {
        const percent = (100 * undefinedShare).toPrecision(2);
        return `The metric is undefined in ${percent} % of the resampled sets of rows, and 1 % is the most: these rows are too few for an interval.`;
    }
    const { lower, upper } = interval(usualAlpha);
    return Number.isFinite(upper - lower)
        ? undefined
        : 'All resampled values lie on one side of the estimate: these rows are too few for an interval.';
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/row-statistic.js






function rowStatistic({ direction, prepare }) {
    const measured = (rows, model, asked) => {
        const prepared = prepare(rows, model, asked);
        return prepared.kind === 'defined' ? valued(rows, prepared.value) : prepared;
    };
    return {
        level: (rows, model, asked) => {
            const found = measured(rows, model, asked);
            if (found.kind === 'undefined')
                return found;
            const { value, evaluate, resampled = evaluate } = found.value;
            return (0,comparison_metric/* defined */.sw)(resampledLevel(value, resampling(rows, found.value, resampled), asked));
        },
        change: (rows, asked) => {
            const both = (0,comparison_metric/* ofBoth */.Vz)(rows, (model) => measured(rows, model, asked));
            if (both.kind === 'undefined')
                return both;
            return (0,comparison_metric/* defined */.sw)(changeOf(rows, { ...both.value, direction }, asked));
        },
    };
}
function valued(rows, prepared) {
    const value = prepared.evaluate(rows.weights ?? ones(rows));
    if (Number.isNaN(value))
        return { kind: 'undefined', why: prepared.why() };
    return (0,comparison_metric/* defined */.sw)({ ...prepared, value });
}
function changeOf(rows, { baseline, candidate, direction }, asked) {
    const [first, second] = asked.sampling.candidateFirst
        ? [candidate, baseline]
        : [baseline, candidate];
    const [of, less] = [second.resampled ?? second.evaluate, first.resampled ?? first.evaluate];
    const difference = (weights) => of(weights) - less(weights);
    const values = { baseline: baseline.value, candidate: candidate.value, direction };
    return resampledChange(values, resampling(rows, candidate, difference), asked);
}
/** Above so many rows leaving out blocks is as good as drawing rows, and costs a tenth. */
const mostDrawnRows = 200_000;
const rowDraws = 2000;
function resampling(rows, { tooFew, nPositive, resampled }, evaluate) {
    const sample = (0,metrics_sample/* allOf */.bn)(rows);
    const blocks = sample.n > mostDrawnRows;
    const resample = blocks ? block_jackknife/* blockJackknife */.Wx : row_bootstrap/* rowBootstrap */.N;
    const clusters = sample.clusters?.indexes;
    return {
        method: `${blocks ? 'block jackknife' : 'row bootstrap'}${clusters ? ' of groups' : ''}`,
        draws: blocks ? 0 : rowDraws,
        approximate: resampled !== undefined,
        tooFew: tooFew ?? (0,metrics_sample/* tooSmall */.KM)(sample, metrics_sample/* fewestForDraws */.fP),
        nPositive,
        draw: (seed) => {
            const random = (0,statistics_random/* randomOf */.R)(seed);
            const statistic = timesOwn(rows, evaluate);
            return resample({ n: sample.n, clusters, statistic, random, draws: rowDraws });
        },
    };
}
/** Rows with a weight of their own count that often each time they are drawn. */
function timesOwn({ weights: own }, evaluate) {
    if (!own)
        return evaluate;
    const product = new Float64Array(own.length);
    return (drawn) => {
        for (let row = 0; row < own.length; row += 1)
            product[row] = (own[row] ?? 0) * (drawn[row] ?? 0);
        return evaluate(product);
    };
}
function ones({ labels }) {
    return new Float64Array(labels.length).fill(1);
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/calibration-error.js





/** How many bins of equal width; each holds its right edge, and the first holds 0. */
const bins = 15;
/** The expected calibration error: gaps between confidence and outcome, weighted by the rows of each bin. */
const expectedCalibrationError = overBins((gaps) => {
    let [sum, total] = [0, 0];
    for (let bin = 0; bin < bins; bin += 1) {
        sum += Math.abs(gaps.gap[bin] ?? 0);
        total += gaps.size[bin] ?? 0;
    }
    return sum / total;
});
/** The largest gap of any bin that has rows. */
const maximumCalibrationError = overBins((gaps) => {
    let largest = Number.NaN;
    for (let bin = 0; bin < bins; bin += 1) {
        const size = gaps.size[bin] ?? 0;
        if (size === 0)
            continue;
        const gap = Math.abs(gaps.gap[bin] ?? 0) / size;
        if (!(gap <= largest))
            largest = gap;
    }
    return largest;
});
function overBins(summarise) {
    return rowStatistic({
        direction: -1,
        prepare: (rows, model) => {
            const binned = binnedRows(rows, model);
            if (binned.kind === 'undefined')
                return binned;
            const { bin, gap } = binned.value;
            const gaps = { gap: new Float64Array(bins), size: new Float64Array(bins) };
            return (0,comparison_metric/* defined */.sw)({
                evaluate: (weights) => {
                    gaps.gap.fill(0);
                    gaps.size.fill(0);
                    for (let row = 0; row < weights.length; row += 1) {
                        const at = bin[row] ?? 0;
                        const weight = weights[row] ?? 0;
                        gaps.gap[at] = (gaps.gap[at] ?? 0) + weight * (gap[row] ?? Number.NaN);
                        gaps.size[at] = (gaps.size[at] ?? 0) + weight;
                    }
                    return summarise(gaps);
                },
                why: () => 'The rows have no weight, so their calibration is undefined.',
            });
        },
    });
}
/**
 * Binary: the probability of the positive class against whether the row is positive. Multiclass: that
 * of the likeliest class against whether it is right.
 */
const binnedRows = (0,once_per/* oncePer */.P)((rows, model) => {
    const probabilities = probabilitiesOf(rows, model);
    if (probabilities.kind === 'undefined')
        return probabilities;
    const { labels } = rows;
    const shown = rows.task === 'binary' ? labels.map(() => 1) : (0,answers/* mostLikely */.Mi)(model.probabilities ?? []);
    const bin = new Uint8Array(labels.length);
    const gap = new Float64Array(labels.length);
    for (let row = 0; row < labels.length; row += 1) {
        const claimed = shown[row] ?? Number.NaN;
        const confidence = probabilities.value(claimed, row);
        bin[row] = binOf(confidence);
        gap[row] = (labels[row] === claimed ? 1 : 0) - confidence;
    }
    return (0,comparison_metric/* defined */.sw)({ bin, gap });
});
/** The division may round across an edge, so the edges themselves decide. */
function binOf(share) {
    const near = Math.min(Math.max(Math.ceil(share * bins) - 1, 0), bins - 1);
    if (near > 0 && share <= near / bins)
        return near - 1;
    return near < bins - 1 && share > (near + 1) / bins ? near + 1 : near;
}

// EXTERNAL MODULE: ./.build/domain/comparison/class-size.js
var class_size = __webpack_require__(7951);
;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/logistic-line.js
const mostMoves = 50;
/** Newton's method doubles its digits: after such a move there is no rounding left to gain. */
const closeEnough = 1e-8;
const nothing = { slope: Number.NaN, intercept: Number.NaN };
/** The likeliest logistic line of 0/1 outcomes on x, by Newton's method; NaN where there is none. */
function logisticLine({ x, stacks }, fitted) {
    return (weights, start) => {
        const outcomes = stacks(weights);
        if (fitted === 'slope' && separable(outcomes))
            return nothing;
        let line = fitted === 'slope' ? start : { ...start, slope: 1 };
        for (let moves = 0; moves < mostMoves; moves += 1) {
            const move = newtonMove({ x, outcomes }, line, fitted);
            const size = Math.max(Math.abs(move.slope), Math.abs(move.intercept));
            if (!Number.isFinite(size))
                return nothing;
            // A move from far away may overshoot: no more than 1 on the logit is believed at once.
            const share = Math.min(1, 1 / size);
            line = {
                slope: line.slope + share * move.slope,
                intercept: line.intercept + share * move.intercept,
            };
            if (size < closeEnough)
                return line;
        }
        return nothing;
    };
}
/** Where to go next: the gradient of the log likelihood over its curvature. */
function newtonMove({ x, outcomes }, line, fitted) {
    let [g0, g1, h00, h01, h11] = [0, 0, 0, 0, 0];
    for (let step = 0; step < x.length; step += 1) {
        const right = outcomes[2 * step + 1] ?? 0;
        const weight = right + (outcomes[2 * step] ?? 0);
        if (weight === 0)
            continue;
        const at = x[step] ?? Number.NaN;
        const chance = 1 / (1 + Math.exp(-(line.intercept + line.slope * at)));
        const residual = right - weight * chance;
        const curvature = weight * chance * (1 - chance);
        g0 += residual;
        g1 += residual * at;
        h00 += curvature;
        h01 += curvature * at;
        h11 += curvature * at * at;
    }
    if (fitted === 'intercept')
        return { slope: 0, intercept: g0 / h00 };
    const determinant = h00 * h11 - h01 * h01;
    return {
        slope: (h00 * g1 - h01 * g0) / determinant,
        intercept: (h11 * g0 - h01 * g1) / determinant,
    };
}
/** True where a threshold tells all outcomes, but for rows on it: then no slope is the likeliest. */
function separable(outcomes) {
    const [zeros, ones] = [endsOf(outcomes, 0), endsOf(outcomes, 1)];
    return ones.last <= zeros.first || zeros.last <= ones.first;
}
/** The first and the last step with an outcome. */
function endsOf(outcomes, outcome) {
    let [first, last] = [Infinity, -Infinity];
    for (let step = 0; 2 * step < outcomes.length; step += 1) {
        if ((outcomes[2 * step + outcome] ?? 0) === 0)
            continue;
        if (first === Infinity)
            first = step;
        last = step;
    }
    return { first, last };
}

// EXTERNAL MODULE: ./.build/domain/statistics/argsort.js
var argsort = __webpack_require__(92439);
;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/scores.js





/** The scores of a binary or ranking task; undefined where there are none, or where they are no numbers. */
function scoresOf(rows, { scores }) {
    if (rows.labels.length === 0)
        return (0,comparison_metric/* undefinedBecause */.r7)(sentences/* noRows */.jw);
    if (!scores)
        return (0,comparison_metric/* undefinedBecause */.r7)('The file has no score column to order the rows by.');
    if ((0,answers/* areShares */.hU)(scores))
        return (0,comparison_metric/* defined */.sw)(scores);
    for (let row = 0; row < rows.labels.length; row += 1) {
        if (!Number.isFinite(scores[row])) {
            return (0,comparison_metric/* undefinedBecause */.r7)(`The score of row "${rows.ids.at(row)}" is not a number.`);
        }
    }
    return (0,comparison_metric/* defined */.sw)(scores);
}
/** So few that the weights at all of them stay in the nearest memory of a processor. */
const mostPlaces = 16_384;
/** The rows in the order of a column of scores, sorted once. */
const rankedBy = (0,once_per/* oncePer */.P)((_, scores) => {
    const order = (0,argsort/* argsort */.X)(scores);
    const of = new Uint32Array(order.length);
    let [place, before] = [-1, Number.NaN];
    for (let rank = order.length - 1; rank >= 0; rank -= 1) {
        const row = order[rank] ?? 0;
        const score = scores[row] ?? Number.NaN;
        if (score !== before)
            place += 1;
        of[row] = place;
        before = score;
    }
    const exact = { of, count: place + 1 };
    return { exact, coarse: merged(exact, mostPlaces) };
});
/** As many neighbouring places as it takes become one. */
function merged(places, most) {
    if (places.count <= most)
        return places;
    const size = Math.ceil(places.count / most);
    const of = new Uint32Array(places.of.length);
    for (let row = 0; row < of.length; row += 1)
        of[row] = Math.floor((places.of[row] ?? 0) / size);
    return { of, count: Math.ceil(places.count / size) };
}
/** Fills the same array anew for each set of weights. */
function stacked({ of, count }, flags) {
    const slots = of.map((place, row) => 2 * place + (flags[row] ?? 0));
    const stacks = new Float64Array(2 * count);
    return (weights) => {
        stacks.fill(0);
        for (let row = 0; row < weights.length; row += 1) {
            const slot = slots[row] ?? 0;
            stacks[slot] = (stacks[slot] ?? 0) + (weights[row] ?? 0);
        }
        return stacks;
    };
}
/** 1 for the rows with this label, by its class index. */
function flagsOf({ labels }, classIndex) {
    const flags = new Uint8Array(labels.length);
    for (let row = 0; row < flags.length; row += 1)
        if (labels[row] === classIndex)
            flags[row] = 1;
    return flags;
}
/** The chance that a flagged row stands above another one, ties half; NaN where one kind has no weight. */
function areaOf(stacks) {
    let [above, wins, losers] = [0, 0, 0];
    for (let slot = 0; slot < stacks.length; slot += 2) {
        const losing = stacks[slot] ?? 0;
        const tied = stacks[slot + 1] ?? 0;
        wins += losing * (above + tied / 2);
        above += tied;
        losers += losing;
    }
    return wins / (above * losers);
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/calibration-line.js







/** The slope of the outcome on the logit of the probability: 1 is right, below 1 is too sure. */
const calibrationSlope = onLogits('slope');
/** The intercept of the same at slope 1: 0 is right, below 0 promises too much. */
const calibrationIntercept = onLogits('intercept');
/** Rows of nearly the same score share a step of the line when they are drawn many times. */
const mostSteps = 4096;
function steps(rows, logits, places) {
    const sums = new Float64Array(places.count);
    const sizes = new Float64Array(places.count);
    for (let row = 0; row < logits.length; row += 1) {
        const place = places.of[row] ?? 0;
        sums[place] = (sums[place] ?? 0) + (logits[row] ?? Number.NaN);
        sizes[place] = (sizes[place] ?? 0) + 1;
    }
    const x = sums.map((sum, place) => sum / (sizes[place] ?? 0));
    return { x, stacks: stacked(places, flagsOf(rows, 1)) };
}
const ideal = { slope: 1, intercept: 0 };
/** A probability closer than this to 0 or 1 is taken as this far from it. */
const leastShare = 1e-6;
function onLogits(part) {
    return rowStatistic({
        direction: 1,
        prepare: (rows, model) => {
            const logits = logitsOf(rows, model);
            if (logits.kind === 'undefined')
                return logits;
            const { exact } = rankedBy(rows, logits.value);
            const ofRows = logisticLine(steps(rows, logits.value, exact), part);
            const ofDraws = logisticLine(steps(rows, logits.value, merged(exact, mostSteps)), part);
            const ones = new Float64Array(rows.labels.length).fill(1);
            // The line of all rows is close to that of any resampled ones.
            const ofAll = ofRows(rows.weights ?? ones, ideal);
            const start = Number.isFinite(ofAll.slope) ? ofAll : ideal;
            return (0,comparison_metric/* defined */.sw)({
                evaluate: (weights) => ofRows(weights, start)[part],
                resampled: (weights) => ofDraws(weights, start)[part],
                why: () => 'The scores separate the classes, or are all the same, so no calibration line fits them.',
                tooFew: (0,class_size/* tooFewOf */.CY)(rows, [1, 0]),
                nPositive: (0,class_size/* classSize */.EE)(rows, 1),
            });
        },
    });
}
function logitsOf(rows, model) {
    const checked = probabilitiesOf(rows, model);
    if (checked.kind === 'undefined')
        return checked;
    const absent = [1, 0].find((classIndex) => (0,class_size/* classSize */.EE)(rows, classIndex) === 0);
    if (absent !== undefined)
        return (0,comparison_metric/* undefinedBecause */.r7)((0,sentences/* noLabel */.m2)(rows, absent));
    return (0,comparison_metric/* defined */.sw)(rows.labels.map((_, row) => {
        const share = Math.min(Math.max(checked.value(1, row), leastShare), 1 - leastShare);
        return Math.log(share / (1 - share));
    }));
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/scale.js
const share = { smallest: 0, largest: 1, higherIsBetter: true };
const badShare = { smallest: 0, largest: 1, higherIsBetter: false };
const loss = {
    smallest: 0,
    largest: Number.POSITIVE_INFINITY,
    higherIsBetter: false,
};
const agreement = { smallest: -1, largest: 1, higherIsBetter: true };
/** 1 is perfect, and there is no worst. */
const explainedShare = {
    smallest: Number.NEGATIVE_INFINITY,
    largest: 1,
    higherIsBetter: true,
};
/** Neither more nor less is better. */
const unscaled = {
    smallest: Number.NEGATIVE_INFINITY,
    largest: Number.POSITIVE_INFINITY,
    higherIsBetter: null,
};

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/calibration.js



const tasks = ['binary', 'multiclass'];
const binary = ['binary'];
/** Binned errors are biased upwards, and differently for each model, so that no change can be shown. */
const onlyLevels = {
    operators: ['no-worse', 'better'],
    why: 'A binned calibration error is biased upwards, differently for each model, so that a change of it cannot be shown. Ask for brier or log-loss instead, or use at-most.',
};
/** Too much is as wrong as too little. */
const onlyRange = {
    operators: ['no-worse', 'better', 'not-more-than', 'point'],
    why: 'Neither more nor less of it is better. Use at-least and at-most.',
};
const calibrationMetrics = [
    { name: 'ece', tasks, ...badShare, refuses: onlyLevels, ...expectedCalibrationError },
    { name: 'mce', tasks, ...badShare, refuses: onlyLevels, ...maximumCalibrationError },
    {
        name: 'calibration-slope',
        tasks: binary,
        ...unscaled,
        refuses: onlyRange,
        ...calibrationSlope,
    },
    {
        name: 'calibration-intercept',
        tasks: binary,
        ...unscaled,
        refuses: onlyRange,
        ...calibrationIntercept,
    },
];

// EXTERNAL MODULE: ./.build/domain/statistics/cell-bootstrap.js
var cell_bootstrap = __webpack_require__(73580);
// EXTERNAL MODULE: ./.build/domain/statistics/cell-smoothing.js
var cell_smoothing = __webpack_require__(39276);
// EXTERNAL MODULE: ./.build/domain/statistics/group-draws.js + 3 modules
var group_draws = __webpack_require__(5386);
;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/cells.js
/** The cells that have rows; most of many classes have none. */
function occupied(counts, classes, models) {
    const kept = [...counts.keys()].filter((cell) => (counts[cell] ?? 0) > 0);
    const digit = (place) => kept.map((cell) => Math.floor(cell / classes ** place) % classes);
    const labels = digit(models);
    const answers = models === 1 ? [digit(0)] : [digit(1), digit(0)];
    const right = answers.map((ofModel) => {
        return ofModel.map((answer, cell) => (answer === labels[cell] ? answer : -1));
    });
    const cells = Float64Array.from(kept, (cell) => counts[cell] ?? 0);
    const groups = [labels, ...answers, ...right].flatMap((codes) => byCode(codes, classes));
    return { classes, models, cells, groups };
}
/** The places of each code. */
function byCode(codes, count) {
    const places = Array.from({ length: count }, () => []);
    for (const [place, code] of codes.entries())
        places[code]?.push(place);
    return places;
}
/** The metric of one model, or the second one's less the first's where there are two. */
function statisticOver({ classes, models, groups }, evaluate) {
    const sizes = new Float64Array(groups.length);
    const first = new GroupCounts(sizes, { classes, models, place: 1 });
    if (models === 1)
        return { sizes, value: () => evaluate(first) };
    const second = new GroupCounts(sizes, { classes, models, place: 2 });
    return { sizes, value: () => evaluate(second) - evaluate(first) };
}
/** The counts of one model, as they stand in the sizes whenever somebody looks. */
class GroupCounts {
    support;
    predicted;
    hits;
    constructor(sizes, { classes, place, models }) {
        const part = (at) => sizes.subarray(at * classes, (at + 1) * classes);
        this.support = part(0);
        this.predicted = part(place);
        this.hits = part(models + place);
    }
    get total() {
        let total = 0;
        for (let at = 0; at < this.support.length; at += 1)
            total += this.support[at] ?? 0;
        return total;
    }
}

// EXTERNAL MODULE: ./.build/domain/comparison/select.js
var comparison_select = __webpack_require__(76593);
// EXTERNAL MODULE: ./.build/domain/comparison/metrics/counts-by-part.js
var counts_by_part = __webpack_require__(58491);
;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/row-cells.js



/** Rows have cells up to so many classes; of more there would be nearly as many cells as rows. */
const mostClasses = 32;
/** How many rows have each label and answer, in the order [label][answer], last fastest. */
function countedAlone(rows, model) {
    const size = rows.classes.length;
    // Both models are mostly counted together anyway.
    if ('baseline' in rows && size ** 3 < rows.ids.length) {
        const { baseline, candidate } = rows;
        const other = model === candidate ? baseline : candidate;
        return sumsOfLast(countedTogether(rows, { first: model, second: other }), size);
    }
    const origin = (0,comparison_select/* originOf */.yv)(rows, model);
    return (0,counts_by_part/* countsOf */.m)(cellsAlone(origin?.rows ?? rows, origin?.model ?? model), origin);
}
function sumsOfLast(counts, size) {
    const sums = new Float64Array(counts.length / size);
    for (const [cell, count] of counts.entries()) {
        const at = Math.floor(cell / size);
        sums[at] = (sums[at] ?? 0) + count;
    }
    return sums;
}
/** The same for two models at once: [label][answer of the first][answer of the second]. */
function countedTogether(rows, { first, second }) {
    // Rows are counted once, and turned where the candidate comes first.
    if (first !== rows.baseline && second === rows.baseline) {
        const counts = countedTogether(rows, { first: second, second: first });
        return turned(counts, rows.classes.length);
    }
    const [one, other] = [(0,comparison_select/* originOf */.yv)(rows, first), (0,comparison_select/* originOf */.yv)(rows, second)];
    const all = one?.rows ?? rows;
    const ofFirst = cellsAlone(all, one?.model ?? first);
    const ofSecond = cellsAlone(all, other?.model ?? second);
    return (0,counts_by_part/* countsOf */.m)(cellsTogether(ofFirst, ofSecond), one);
}
/** [label][b][a] from [label][a][b]. */
function turned(counts, size) {
    return counts.map((_, cell) => {
        const [a, b] = [cell % size, Math.floor(cell / size) % size];
        return counts[cell + (a - b) * (size - 1)] ?? 0;
    });
}
const cellsAlone = (0,once_per/* oncePer */.P)(({ labels, classes }, { predicted }) => {
    const { length } = classes;
    const cells = new Uint16Array(labels.length);
    for (let row = 0; row < cells.length; row += 1) {
        cells[row] = (labels[row] ?? 0) * length + (predicted[row] ?? 0);
    }
    return { cells, count: length ** 2, classes: length };
});
const cellsTogether = (0,once_per/* oncePer */.P)((first, second) => {
    const { classes } = first;
    const cells = new Uint16Array(first.cells.length);
    for (let row = 0; row < cells.length; row += 1) {
        cells[row] = (first.cells[row] ?? 0) * classes + ((second.cells[row] ?? 0) % classes);
    }
    return { cells, count: classes ** 3, classes };
});

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/class-counts.js





/** Counts that grow row by row, or cell by cell, and can begin anew without a new array. */
class Tally {
    total = 0;
    support;
    predicted;
    hits;
    constructor(classes) {
        this.support = new Float64Array(classes);
        this.predicted = new Float64Array(classes);
        this.hits = new Float64Array(classes);
    }
    clear() {
        this.total = 0;
        this.support.fill(0);
        this.predicted.fill(0);
        this.hits.fill(0);
    }
    add(label, predicted, weight) {
        this.total += weight;
        this.support[label] = (this.support[label] ?? 0) + weight;
        this.predicted[predicted] = (this.predicted[predicted] ?? 0) + weight;
        if (label === predicted)
            this.hits[label] = (this.hits[label] ?? 0) + weight;
    }
}
/** The counts of one model, each row by its own weight where rows have one. */
const classCounts = (0,once_per/* oncePer */.P)(countClasses);
function countClasses(rows, model) {
    const flaw = answerFlaw(rows, model);
    if (flaw !== undefined)
        return (0,comparison_metric/* undefinedBecause */.r7)(flaw);
    const { weights, classes } = rows;
    const tally = new Tally(classes.length);
    if (!weights && classes.length <= mostClasses) {
        for (const [cell, count] of countedAlone(rows, model).entries()) {
            tally.add(Math.floor(cell / classes.length), cell % classes.length, count);
        }
        return (0,comparison_metric/* defined */.sw)(tally);
    }
    const { labels } = rows;
    for (let row = 0; row < labels.length; row += 1) {
        tally.add(labels[row] ?? 0, model.predicted[row] ?? 0, weights ? (weights[row] ?? 0) : 1);
    }
    return (0,comparison_metric/* defined */.sw)(tally);
}
/**
 * Why the answers cannot be counted. A prediction that is not a number would count as an ordinary
 * mistake, or worse: as a fixed one.
 */
const answerFlaw = (0,once_per/* oncePer */.P)((rows, model) => {
    if (rows.ids.length === 0)
        return sentences/* noRows */.jw;
    const origin = (0,comparison_select/* originOf */.yv)(rows, model);
    if (origin && answerFlaw(origin.rows, origin.model) === undefined)
        return undefined;
    const { labels, classes, ids } = rows;
    const { predicted } = model;
    const { length } = classes;
    for (let row = 0; row < labels.length; row += 1) {
        const label = labels[row] ?? Number.NaN;
        const answer = predicted[row] ?? Number.NaN;
        if (isPlace(answer, length) && isPlace(label, length))
            continue;
        if (!Number.isFinite(answer))
            return `The prediction of row "${ids.at(row)}" is not a number.`;
        const what = isPlace(answer, length) ? 'label' : 'prediction';
        return `The ${what} of row "${ids.at(row)}" is no class.`;
    }
    return undefined;
});
/** Whether something is at this index of so many. */
function isPlace(index, length) {
    return index >= 0 && index < length && Number.isInteger(index);
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/count-statistic.js













const cellDraws = 10_000;
/** Resampled by cells of equal rows; by rows where they have weights, groups or very many classes. */
function countStatistic(statistic) {
    const overRows = rowStatistic(asRowStatistic(statistic));
    const hasCells = ({ weights, groups, classes }) => !weights && !groups && classes.length <= mostClasses;
    const answer = (rows, model, asked) => answered(rows, model, statistic.ask(rows, asked));
    return {
        level: (rows, model, asked) => {
            if (!hasCells(rows))
                return overRows.level(rows, model, asked);
            const found = answer(rows, model, asked);
            if (found.kind === 'undefined')
                return found;
            const cells = smoothedAlone(rows, model);
            return (0,comparison_metric/* defined */.sw)(resampledLevel(found.value.value, count_statistic_resampling(rows, found.value, cells), asked));
        },
        change: (rows, asked) => {
            if (!hasCells(rows))
                return overRows.change(rows, asked);
            const both = (0,comparison_metric/* ofBoth */.Vz)(rows, (model) => answer(rows, model, asked));
            return both.kind === 'defined'
                ? (0,comparison_metric/* defined */.sw)(count_statistic_changeOf(rows, { ...statistic, ...both.value }, asked))
                : both;
        },
    };
}
function answered(rows, model, question) {
    if (question.kind === 'undefined')
        return question;
    const counts = classCounts(rows, model);
    if (counts.kind === 'undefined')
        return counts;
    const value = question.value.evaluate(counts.value);
    if (Number.isNaN(value))
        return (0,comparison_metric/* undefinedBecause */.r7)(question.value.why(counts.value));
    return (0,comparison_metric/* defined */.sw)({ ...question.value, value });
}
function count_statistic_changeOf(rows, { baseline, candidate, direction }, asked) {
    const first = asked.sampling.candidateFirst ? rows.candidate : rows.baseline;
    const values = { baseline: baseline.value, candidate: candidate.value, direction };
    return resampledChange(values, count_statistic_resampling(rows, candidate, smoothedTogether(rows, first)), asked);
}
const smoothedAlone = (0,once_per/* oncePer */.P)((rows, model) => {
    const size = rows.classes.length;
    return occupied((0,cell_smoothing/* smoothCells */.W)(countedAlone(rows, model), size), size, 1);
});
const smoothedTogether = (0,once_per/* oncePer */.P)((rows, first) => {
    const size = rows.classes.length;
    const second = first === rows.baseline ? rows.candidate : rows.baseline;
    const counts = countedTogether(rows, { first, second });
    return occupied((0,cell_smoothing/* smoothPairedCells */.D)(counts, size), size, 2);
});
function count_statistic_resampling(rows, question, cells) {
    const statistic = statisticOver(cells, (counts) => question.evaluate(counts));
    const sample = (0,metrics_sample/* allOf */.bn)(rows);
    return {
        ...count_statistic_factsOf(rows, question),
        tooFew: (0,class_size/* tooFewOf */.CY)(rows, question.classes) ?? (0,metrics_sample/* tooSmall */.KM)(sample, metrics_sample/* fewestForDraws */.fP),
        method: 'cell bootstrap',
        draws: cellDraws,
        draw: (seed) => (0,cell_bootstrap/* cellBootstrap */.v)(cells, sizesOf(cells, sample.n, seed), statistic),
    };
}
const drawn = new WeakMap();
/** Metrics of the same rows share their draws: to draw is most of the work. */
function sizesOf(cells, n, seed) {
    const before = drawn.get(cells);
    if (before?.seed === seed)
        return before.sizes;
    const sizes = (0,group_draws/* drawGroups */.NV)(cells, { n, draws: cellDraws, random: (0,statistics_random/* randomOf */.R)(seed) });
    drawn.set(cells, { seed, sizes });
    return sizes;
}
function count_statistic_factsOf(rows, { ofClass }) {
    return ofClass === undefined ? {} : { nPositive: (0,class_size/* classSize */.EE)(rows, ofClass) };
}
function asRowStatistic({ direction, ask }) {
    return {
        direction,
        prepare: (rows, model, asked) => {
            const question = ask(rows, asked);
            if (question.kind === 'undefined')
                return question;
            const counts = classCounts(rows, model);
            if (counts.kind === 'undefined')
                return counts;
            const { evaluate, why, classes } = question.value;
            const tally = new Tally(rows.classes.length);
            return (0,comparison_metric/* defined */.sw)({
                ...count_statistic_factsOf(rows, question.value),
                evaluate: (weights) => {
                    tally.clear();
                    for (let row = 0; row < weights.length; row += 1) {
                        tally.add(rows.labels[row] ?? 0, model.predicted[row] ?? 0, weights[row] ?? 0);
                    }
                    return evaluate(tally);
                },
                why: () => why(counts.value),
                tooFew: (0,class_size/* tooFewOf */.CY)(rows, classes),
            });
        },
    };
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/agreement.js


/** The correlation of labels and predictions (Matthews 1975), for any number of classes (Gorodkin 2004). */
const mcc = ofAllClasses(({ total, support, predicted, hits }, onNothing) => {
    let right = 0;
    let labels = 0;
    let answers = 0;
    let both = 0;
    // One loop for all sums, without arrays: draws are many, and classes are few.
    for (let at = 0; at < support.length; at += 1) {
        const rows = support[at] ?? 0;
        const said = predicted[at] ?? 0;
        right += hits[at] ?? 0;
        labels += rows * rows;
        answers += said * said;
        both += rows * said;
    }
    const whole = Math.sqrt((total * total - labels) * (total * total - answers));
    return whole > 0 ? (right * total - both) / whole : onNothing;
}, 'mcc');
/** Cohen's kappa (1960): the agreement beyond what the same shares of answers would reach by chance. */
const cohenKappa = ofAllClasses(({ total, support, predicted, hits }, onNothing) => {
    const byChance = sumOfProducts(support, predicted);
    const whole = total * total - byChance;
    return whole > 0 ? (sum(hits) * total - byChance) / whole : onNothing;
}, 'cohen-kappa');
function ofAllClasses(ratio, name) {
    return countStatistic({
        direction: 1,
        ask: (_, { zeroDivision }) => {
            const onNothing = zeroDivision === 0 ? 0 : Number.NaN;
            return (0,comparison_metric/* defined */.sw)({
                evaluate: (counts) => ratio(counts, onNothing),
                why: (counts) => oneClass(counts, name),
                classes: [],
            });
        },
    });
}
/** What leaves nothing to agree or disagree about. */
function oneClass({ support, total }, name) {
    const what = support.includes(total) ? 'label' : 'prediction';
    return `All rows have the same ${what}, so ${name} is undefined. Judge it on rows with several classes, or write zero-division: 0 in the rule.`;
}
function sum(values) {
    let total = 0;
    for (let at = 0; at < values.length; at += 1)
        total += values[at] ?? 0;
    return total;
}
function sumOfProducts(first, second) {
    let total = 0;
    for (let at = 0; at < first.length; at += 1)
        total += (first[at] ?? 0) * (second[at] ?? 0);
    return total;
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/average-precision.js





/** The mean precision at each distinct threshold, by the recall that it adds. */
const averagePrecision = rowStatistic({
    direction: 1,
    prepare: (rows, model) => {
        if (rows.labels.length === 0)
            return (0,comparison_metric/* undefinedBecause */.r7)(sentences/* noRows */.jw);
        if ((0,class_size/* classSize */.EE)(rows, 1) === 0)
            return (0,comparison_metric/* undefinedBecause */.r7)((0,sentences/* noLabel */.m2)(rows, 1));
        const scores = scoresOf(rows, model);
        if (scores.kind === 'undefined')
            return scores;
        const { exact, coarse } = rankedBy(rows, scores.value);
        const flags = flagsOf(rows, 1);
        const [ofRows, ofDraws] = [stacked(exact, flags), stacked(coarse, flags)];
        return (0,comparison_metric/* defined */.sw)({
            evaluate: (weights) => precisionOver(ofRows(weights)),
            resampled: (weights) => precisionOver(ofDraws(weights)),
            why: () => 'The positive rows have no weight, so average-precision is undefined.',
            tooFew: (0,class_size/* tooFewOf */.CY)(rows, [1]),
            nPositive: (0,class_size/* classSize */.EE)(rows, 1),
        });
    },
});
function precisionOver(stacks) {
    let [found, taken, sum] = [0, 0, 0];
    for (let slot = 0; slot < stacks.length; slot += 2) {
        const positive = stacks[slot + 1] ?? 0;
        found += positive;
        taken += positive + (stacks[slot] ?? 0);
        if (positive > 0)
            sum += (positive * found) / taken;
    }
    return sum / found;
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/asked-class.js
/** The class that a rule asks about: the one it names, the positive one of a binary task, or none. */
function askedClass({ task }, asked) {
    return asked.class ?? (task === 'binary' ? 1 : undefined);
}
/** Why a metric of one class has no value where the task has several and the rule names none. */
function noClass({ classes }) {
    const shown = classes.slice(0, 10).join(', ');
    const more = classes.length > 10 ? ' …' : '';
    return `The metric is of one class, and the rule names none. Add class with one of: ${shown}${more}; or ask for an average over the classes, such as f1-macro.`;
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/class-averages.js





const hitsOf = ({ hits }, at) => hits[at] ?? 0;
const precisionRatio = { part: hitsOf, whole: ({ predicted }, at) => predicted[at] ?? 0 };
const recallRatio = { part: hitsOf, whole: ({ support }, at) => support[at] ?? 0 };
const f1Ratio = {
    part: ({ hits }, at) => 2 * (hits[at] ?? 0),
    whole: ({ support, predicted }, at) => (support[at] ?? 0) + (predicted[at] ?? 0),
};
const precision = ofOneClass(precisionRatio, sentences/* noPrediction */.PI);
const f1 = ofOneClass(f1Ratio, sentences/* noLabel */.m2);
const macroPrecision = averaged({ ratio: precisionRatio, by: 'class', why: sentences/* noPrediction */.PI });
const macroRecall = averaged({ ratio: recallRatio, by: 'class', why: onlyPredicted });
const macroF1 = averaged({ ratio: f1Ratio, by: 'class', why: sentences/* noLabel */.m2 });
const weightedPrecision = averaged({
    ratio: precisionRatio,
    by: 'support',
    why: sentences/* noPrediction */.PI,
});
const weightedF1 = averaged({ ratio: f1Ratio, by: 'support', why: sentences/* noLabel */.m2 });
/** The mean recall of the classes that are the label of some row. */
const balancedAccuracy = averaged({ ratio: recallRatio, by: 'present class', why: sentences/* noLabel */.m2 });
function ofOneClass(ratio, why) {
    return countStatistic({
        direction: 1,
        ask: (rows, asked) => {
            const classIndex = askedClass(rows, asked);
            if (classIndex === undefined)
                return (0,comparison_metric/* undefinedBecause */.r7)(noClass(rows));
            const onNothing = asked.zeroDivision === 0 ? 0 : Number.NaN;
            return (0,comparison_metric/* defined */.sw)({
                evaluate: (counts) => {
                    const whole = ratio.whole(counts, classIndex);
                    return whole === 0 ? onNothing : ratio.part(counts, classIndex) / whole;
                },
                why: () => why(rows, classIndex),
                classes: [classIndex],
                ofClass: classIndex,
            });
        },
    });
}
/** An average over the classes; one that is in neither labels nor predictions is left out. */
function averaged(average) {
    const statistic = {
        direction: 1,
        ask: (rows, { zeroDivision }) => (0,comparison_metric/* defined */.sw)({
            evaluate: (counts) => averageOf(counts, average, zeroDivision),
            why: (counts) => average.why(rows, emptyClass(counts, average)),
            classes: (0,class_size/* presentClasses */.Wy)(rows),
        }),
    };
    return countStatistic(statistic);
}
function averageOf(counts, { ratio, by }, zeroDivision) {
    let [sum, share] = [0, 0];
    for (let at = 0; at < counts.support.length; at += 1) {
        const weight = weightOf(counts, at, by);
        if (weight === 0)
            continue;
        const whole = ratio.whole(counts, at);
        if (whole === 0 && zeroDivision === undefined)
            return Number.NaN;
        if (whole === 0 && zeroDivision === 'skip')
            continue;
        sum += whole === 0 ? 0 : (weight * ratio.part(counts, at)) / whole;
        share += weight;
    }
    return share === 0 ? Number.NaN : sum / share;
}
function weightOf({ support, predicted }, at, by) {
    const rows = support[at] ?? 0;
    switch (by) {
        case 'support':
            return rows;
        case 'present class':
            return rows > 0 ? 1 : 0;
        case 'class':
            return rows > 0 || (predicted[at] ?? 0) > 0 ? 1 : 0;
    }
}
/** The first class whose ratio has nothing in its denominator. */
function emptyClass(counts, { ratio, by }) {
    for (let at = 0; at < counts.support.length; at += 1) {
        if (weightOf(counts, at, by) > 0 && ratio.whole(counts, at) === 0)
            return at;
    }
    return 0;
}
function onlyPredicted(rows, classIndex) {
    return `No row has the label ${(0,sentences/* nameOf */.Vb)(rows, classIndex)}, which some are predicted to be, so its recall is undefined. Use balanced-accuracy, or write zero-division: 0 or skip in the rule.`;
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/multiclass-auc.js






/** Each class against all others: the plain mean of their areas, or weighted by how many rows each has. */
const oneVersusRestMacro = overClasses((areas) => restMean(areas, () => 1));
const oneVersusRestWeighted = overClasses((areas) => restMean(areas, shareOf));
/** Each pair of classes among their own rows (Hand and Till 2001), averaged over both orders. */
const oneVersusOneMacro = overClasses((areas) => pairMean(areas, () => 1));
const oneVersusOneWeighted = overClasses((areas) => pairMean(areas, ({ sizes }, a, b) => (sizes[a] ?? 0) + (sizes[b] ?? 0)));
/** All probabilities in one list, each a positive row where its class is the true one. */
const oneVersusRestMicro = rowStatistic({
    direction: 1,
    prepare: (rows, model) => {
        const prepared = preparedFor(rows, model);
        if (prepared.kind === 'undefined')
            return prepared;
        const { labels } = rows;
        const columns = model.probabilities ?? [];
        const pooled = new Float64Array(columns.length * labels.length);
        for (const [at, column] of columns.entries())
            pooled.set(column, at * labels.length);
        const { exact, coarse } = rankedBy(rows, pooled);
        const flags = new Uint8Array(pooled.length);
        for (const [at, label] of labels.entries())
            flags[label * labels.length + at] = 1;
        const repeated = new Float64Array(pooled.length);
        const areaAt = (stacks) => (weights) => {
            for (let at = 0; at < columns.length; at += 1)
                repeated.set(weights, at * labels.length);
            return areaOf(stacks(repeated));
        };
        return (0,comparison_metric/* defined */.sw)({
            ...prepared.value,
            evaluate: areaAt(stacked(exact, flags)),
            resampled: areaAt(stacked(coarse, flags)),
        });
    },
});
function overClasses(average) {
    return rowStatistic({
        direction: 1,
        prepare: (rows, model) => {
            const prepared = preparedFor(rows, model);
            if (prepared.kind === 'undefined')
                return prepared;
            const rankings = (model.probabilities ?? []).map((column) => rankedBy(rows, column));
            const areas = (kind) => areasOver(rankings.map((ranking) => ranking[kind]), rows.labels);
            const [ofRows, ofDraws] = [areas('exact'), areas('coarse')];
            return (0,comparison_metric/* defined */.sw)({
                ...prepared.value,
                evaluate: (weights) => average(ofRows(weights)),
                resampled: (weights) => average(ofDraws(weights)),
            });
        },
    });
}
/** What every average asks of the rows: probabilities, and each class among the labels. */
function preparedFor(rows, model) {
    if (rows.labels.length === 0)
        return (0,comparison_metric/* undefinedBecause */.r7)(sentences/* noRows */.jw);
    const all = rows.classes.map((_, at) => at);
    const absent = all.find((at) => (0,class_size/* classSize */.EE)(rows, at) === 0);
    if (absent !== undefined)
        return (0,comparison_metric/* undefinedBecause */.r7)((0,sentences/* noLabel */.m2)(rows, absent));
    const checked = probabilitiesOf(rows, model);
    if (checked.kind === 'undefined')
        return checked;
    return (0,comparison_metric/* defined */.sw)({
        why: () => 'The rows of a class have no weight, so the area is undefined.',
        tooFew: (0,class_size/* tooFewOf */.CY)(rows, all),
    });
}
/** Ready for any weights; the arrays are filled anew each time. */
function areasOver(columns, labels) {
    const classes = columns.length;
    const sizes = new Float64Array(classes);
    const wins = new Float64Array(classes * classes);
    const ofColumns = columns.map((places, at) => {
        return winsOf({ at, places, labels }, wins.subarray(at * classes, (at + 1) * classes));
    });
    return (weights) => {
        sizes.fill(0);
        wins.fill(0);
        for (let row = 0; row < labels.length; row += 1) {
            const label = labels[row] ?? 0;
            sizes[label] = (sizes[label] ?? 0) + (weights[row] ?? 0);
        }
        for (const add of ofColumns)
            add(weights);
        return { classes, sizes, wins };
    };
}
/** Each row of another class loses to the rows of the class above it, and half to those beside it. */
function winsOf({ at, places, labels }, wins) {
    const beaten = new Float64Array(places.count);
    return (weights) => {
        beaten.fill(0);
        for (let row = 0; row < labels.length; row += 1) {
            const place = places.of[row] ?? 0;
            if (labels[row] === at)
                beaten[place] = (beaten[place] ?? 0) + (weights[row] ?? 0);
        }
        let above = 0;
        for (let place = 0; place < beaten.length; place += 1) {
            const tied = beaten[place] ?? 0;
            beaten[place] = above + tied / 2;
            above += tied;
        }
        for (let row = 0; row < labels.length; row += 1) {
            const other = labels[row] ?? 0;
            const won = (beaten[places.of[row] ?? 0] ?? 0) * (weights[row] ?? 0);
            if (other !== at)
                wins[other] = (wins[other] ?? 0) + won;
        }
    };
}
function restMean(areas, weightOf) {
    const { classes, sizes, wins } = areas;
    let total = 0;
    for (const size of sizes)
        total += size;
    let [sum, share] = [0, 0];
    for (let at = 0; at < classes; at += 1) {
        let won = 0;
        for (let other = 0; other < classes; other += 1)
            won += wins[at * classes + other] ?? 0;
        const size = sizes[at] ?? 0;
        sum += (weightOf(areas, at) * won) / (size * (total - size));
        share += weightOf(areas, at);
    }
    return sum / share;
}
function shareOf({ sizes }, at) {
    return sizes[at] ?? 0;
}
function pairMean(areas, weightOf) {
    const { classes, sizes, wins } = areas;
    let [sum, share] = [0, 0];
    for (let a = 0; a < classes; a += 1) {
        for (let b = a + 1; b < classes; b += 1) {
            const won = ((wins[a * classes + b] ?? 0) + (wins[b * classes + a] ?? 0)) / 2;
            const weight = weightOf(areas, a, b);
            sum += (weight * won) / ((sizes[a] ?? 0) * (sizes[b] ?? 0));
            share += weight;
        }
    }
    return sum / share;
}

// EXTERNAL MODULE: ./.build/domain/statistics/clopper-pearson.js
var clopper_pearson = __webpack_require__(20985);
// EXTERNAL MODULE: ./.build/domain/statistics/tango.js
var tango = __webpack_require__(92002);
// EXTERNAL MODULE: ./.build/domain/statistics/uneven-share.js
var uneven_share = __webpack_require__(6558);
// EXTERNAL MODULE: ./.build/domain/statistics/mean.js
var statistics_mean = __webpack_require__(86194);
;// CONCATENATED MODULE: ./.build/domain/statistics/cluster.js


/** The interval of the mean of clustered rows, by Student's t with G − 1 degrees of freedom: `clusterSpread`. */
function clusterMeanInterval(values, clusters, alpha) {
    return tInterval(clusterSpread(values, clusters), alpha);
}
/**
 * The mean of rows that resemble each other within clusters: its variance is G/(G − 1)·ΣS²/n², S the sum of
 * the deviations in a cluster (Liang and Zeger 1986). Clusters of one row give the spread of the plain mean.
 */
function clusterSpread(values, { indexes, count }) {
    const estimate = (0,statistics_mean/* meanOf */.hm)(values);
    const sums = new Float64Array(count);
    for (let row = 0; row < values.length; row += 1) {
        const cluster = indexes[row] ?? 0;
        sums[cluster] = (sums[cluster] ?? 0) + (values[row] ?? Number.NaN) - estimate;
    }
    let [second, third] = [0, 0];
    for (const sum of sums) {
        second += sum * sum;
        third += sum ** 3;
    }
    return {
        estimate,
        standardError: Math.sqrt((second * count) / (count - 1)) / values.length,
        degreesOfFreedom: count - 1,
        skewness: second === 0 ? 0 : third / second ** 1.5,
    };
}

;// CONCATENATED MODULE: ./.build/domain/statistics/mean-by-part.js

/**
 * The moments of each part, to the last bit those that `meanOf` and `momentsOf` find of its rows alone; NaN
 * for a part without rows. A gain is the candidate's number less the baseline's, or the other way round
 * where `sign` is −1.
 */
function pairedMoments(columns, { codes, count }, sign) {
    const means = pairedMeans(columns, { codes, count }, sign);
    const { baseline, candidate } = columns;
    const [seconds, thirds] = [new Float64Array(count), new Float64Array(count)];
    for (let row = 0; row < baseline.length; row += 1) {
        const part = codes[row] ?? 0;
        const gain = sign * ((candidate[row] ?? Number.NaN) - (baseline[row] ?? Number.NaN));
        const deviation = gain - (means.gains[part] ?? Number.NaN);
        const square = deviation * deviation;
        seconds[part] = (seconds[part] ?? 0) + square;
        thirds[part] = (thirds[part] ?? 0) + square * deviation;
    }
    return Array.from(means.sizes, (n, part) => {
        const of = (column) => column[part] ?? Number.NaN;
        const sums = { n, mean: of(means.gains), second: of(seconds), third: of(thirds) };
        return {
            baseline: of(means.baseline),
            candidate: of(means.candidate),
            gains: (0,statistics_mean/* momentsFrom */.ax)(sums),
        };
    });
}
/** The sums of a part stand side by side, each followed by what its rounding lost. */
const sumsOfPart = 6;
const [ofBaseline, ofCandidate, ofGains] = [0, 2, 4];
/** All means in one pass: each row waits for the sums of the row before it, but one sum not for another. */
function pairedMeans({ baseline, candidate }, { codes, count }, sign) {
    const sums = new Float64Array(sumsOfPart * count);
    const sizes = new Uint32Array(count);
    for (let row = 0; row < baseline.length; row += 1) {
        const part = codes[row] ?? 0;
        const [before, after] = [baseline[row] ?? Number.NaN, candidate[row] ?? Number.NaN];
        const at = sumsOfPart * part;
        add(sums, at + ofBaseline, before);
        add(sums, at + ofCandidate, after);
        add(sums, at + ofGains, sign * (after - before));
        sizes[part] = (sizes[part] ?? 0) + 1;
    }
    const meansOf = (place) => Float64Array.from(sizes, (size, part) => {
        const at = sumsOfPart * part + place;
        return ((sums[at] ?? 0) + (sums[at + 1] ?? 0)) / size;
    });
    return {
        sizes,
        baseline: meansOf(ofBaseline),
        candidate: meansOf(ofCandidate),
        gains: meansOf(ofGains),
    };
}
/** As `meanOf` adds: with what the rounding lost. */
function add(sums, at, value) {
    const sum = sums[at] ?? 0;
    const next = sum + value;
    const added = next - sum;
    sums[at + 1] = (sums[at + 1] ?? 0) + (sum - (next - added) + (value - added));
    sums[at] = next;
}

// EXTERNAL MODULE: ./.build/domain/statistics/t-interval.js
var t_interval = __webpack_require__(20261);
;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/row-mean.js










/** The paired t of the rows' gains, widened for skew; robust to clusters where rows have groups. */
function rowMean({ direction, words = '', of }) {
    return {
        level: (rows, model, asked) => {
            const found = of(rows, model, asked);
            return found.kind === 'defined' ? levelOf(found.value, words) : found;
        },
        change: (rows, asked) => {
            const both = (0,comparison_metric/* ofBoth */.Vz)(rows, (model) => of(rows, model, asked));
            return both.kind === 'defined' ? row_mean_changeOf(both.value, direction, words) : both;
        },
    };
}
/**
 * Contributions that each follow from their own row, so that those of selected rows are picked from those
 * of all rows. What is said about the rows is not: where there are notes, the rows are looked at again.
 */
function rowByRow(of) {
    const ofRows = (0,once_per/* oncePer */.P)(of);
    return (rows, model) => {
        const origin = (0,comparison_select/* originOf */.yv)(rows, model);
        const whole = origin && ofRows(origin.rows, origin.model);
        if (!origin || whole?.kind !== 'defined' || rows.ids.length === 0)
            return ofRows(rows, model);
        const { values, notes = [] } = whole.value;
        if (notes.length > 0)
            return ofRows(rows, model);
        const { indexes, part } = origin;
        const own = (0,once/* once */.O)(() => (0,metrics_sample/* picked */.Ng)(values, indexes));
        return (0,comparison_metric/* defined */.sw)({
            get values() {
                return own();
            },
            sample: (0,metrics_sample/* allOf */.bn)(rows),
            ...(part && { origin: { values, part } }),
        });
    };
}
function levelOf(contributions, words) {
    const { values, sample } = contributions;
    const value = weightedMean(values, sample.weights);
    const spread = spreadOf(values, sample);
    return (0,comparison_metric/* defined */.sw)({
        ...row_mean_factsOf(contributions, contributions.notes),
        value,
        method: `t${words}, ${robustness(sample)}`,
        interval: (alpha) => (0,t_interval/* tInterval */.o)(spread, alpha),
    });
}
function row_mean_changeOf({ baseline, candidate }, direction, words) {
    const notes = notesOfBoth(baseline.notes ?? [], candidate.notes ?? []);
    const { sample } = candidate;
    const isEven = !(sample.weights ?? sample.clusters);
    const { spread, ...means } = (isEven ? evenMeans : unevenMeans)({ baseline, candidate }, direction);
    return (0,comparison_metric/* defined */.sw)({
        ...row_mean_factsOf(candidate, notes),
        ...means,
        method: `paired t${words}, ${robustness(sample)}`,
        interval: (alpha) => (0,t_interval/* tInterval */.o)(spread, alpha),
        pValue: (delta) => (0,t_interval/* tPValue */.X)(spread, delta),
    });
}
function unevenMeans({ baseline, candidate }, direction) {
    const { sample } = candidate;
    return {
        baseline: weightedMean(baseline.values, sample.weights),
        candidate: weightedMean(candidate.values, sample.weights),
        spread: spreadOf(differences(baseline.values, candidate.values, direction), sample),
    };
}
/** The same where each unit counts once; of rows that were divided for all parts at once. */
function evenMeans({ baseline, candidate }, direction) {
    const [before, after] = [baseline.origin, candidate.origin];
    const divided = before && after;
    const values = divided ? [before.values, after.values] : [baseline.values, candidate.values];
    const [first = noValues, second = noValues] = values;
    const { partition, code } = divided
        ? after.part
        : { partition: (0,comparison_select/* undivided */.te)(first.length), code: 0 };
    const moments = (direction === 1 ? momentsUp : momentsDown)(together(first, second), partition);
    const found = moments[code];
    if (!found)
        throw new RangeError(`There is no part ${code}.`);
    const { gains, ...means } = found;
    return { ...means, spread: (0,statistics_mean/* meanSpread */.JX)(gains) };
}
const noValues = new Float64Array();
const together = (0,once_per/* oncePer */.P)((baseline, candidate) => {
    return { baseline, candidate };
});
const momentsUp = (0,once_per/* oncePer */.P)((columns, partition) => pairedMoments(columns, partition, 1));
const momentsDown = (0,once_per/* oncePer */.P)((columns, partition) => pairedMoments(columns, partition, -1));
/** What is said of both models is said once. */
function notesOfBoth(baseline, candidate) {
    const shared = candidate.filter((note) => baseline.includes(note));
    const alone = (notes) => notes.filter((note) => !shared.includes(note));
    return [
        ...shared,
        ...alone(baseline).map((note) => `Baseline: ${note}`),
        ...alone(candidate).map((note) => `Candidate: ${note}`),
    ];
}
/** The first is taken from the second, or the second from the first where less is better. */
function differences(first, second, sign) {
    const gains = new Float64Array(first.length);
    for (let row = 0; row < gains.length; row += 1) {
        gains[row] = sign * ((second[row] ?? Number.NaN) - (first[row] ?? Number.NaN));
    }
    return gains;
}
function row_mean_factsOf({ sample, unit, nPositive, tooFew }, notes) {
    const few = tooFew ?? (0,metrics_sample/* tooSmall */.KM)(sample, metrics_sample/* fewestForMeans */.EV, unit);
    return {
        ...(nPositive !== undefined && { nPositive }),
        ...(few !== undefined && { tooFew: few }),
        ...(notes !== undefined && notes.length > 0 && { notes }),
    };
}
/** The error of the mean of these values. */
function spreadOf(values, { weights, clusters }) {
    const even = evenly(values, weights);
    if (clusters)
        return clusterSpread(even, clusters);
    const spread = (0,statistics_mean/* meanSpread */.JX)((0,statistics_mean/* momentsOf */.Zn)(even));
    // The error itself is only known from the rows that count.
    return weights ? { ...spread, degreesOfFreedom: (0,uneven_share/* evenWorth */.P0)(weights) - 1 } : spread;
}
/**
 * Weighted values as values that each count once, with the same mean and, to first order, the same
 * spread: the variance of their mean is Σw²(x − x̄)²/(Σw)² · n/(n − 1).
 */
function evenly(values, weights) {
    if (!weights)
        return values;
    const mean = weightedMean(values, weights);
    const scale = 1 / (0,statistics_mean/* meanOf */.hm)(weights);
    return values.map((value, row) => mean + (weights[row] ?? Number.NaN) * scale * (value - mean));
}
function weightedMean(values, weights) {
    if (!weights)
        return (0,statistics_mean/* meanOf */.hm)(values);
    return (0,statistics_mean/* meanOf */.hm)(values.map((value, row) => value * (weights[row] ?? Number.NaN))) / (0,statistics_mean/* meanOf */.hm)(weights);
}
function robustness({ weights, clusters }) {
    const weighted = weights ? ', weighted' : '';
    return `${clusters ? 'robust to groups, ' : ''}widened for skew${weighted}`;
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/hit-rate.js






/**
 * A share of rows: exact for one model, by Tango's score for two. Where rows have weights or groups it is
 * a mean like any other, and at least as unsure as the number of rows that these are worth.
 */
function hitRate({ direction, of, together }) {
    const asMean = rowMean({
        direction,
        of: (rows, model, asked) => {
            const column = of(rows, model, asked);
            return column.kind === 'defined' ? (0,comparison_metric/* defined */.sw)(contributions(rows, column.value)) : column;
        },
    });
    return {
        level: (rows, model, asked) => {
            const column = of(rows, model, asked);
            if (column.kind === 'undefined')
                return column;
            if (!(rows.weights ?? rows.groups))
                return (0,comparison_metric/* defined */.sw)(counted(column.value));
            const robust = asMean.level(rows, model, asked);
            return robust.kind === 'defined'
                ? (0,comparison_metric/* defined */.sw)(unevenLevel(robust.value, sampleOf(rows, column.value)))
                : robust;
        },
        change: (rows, asked) => {
            const isEven = !(rows.weights ?? rows.groups);
            const hits = isEven && together?.(rows, asked);
            if (hits && hits.kind === 'undefined')
                return hits;
            if (hits)
                return (0,comparison_metric/* defined */.sw)(changed(hits.value, direction, {}));
            const both = (0,comparison_metric/* ofBoth */.Vz)(rows, (model) => of(rows, model, asked));
            if (both.kind === 'undefined')
                return both;
            const { candidate } = both.value;
            if (isEven)
                return (0,comparison_metric/* defined */.sw)(changed(pairedHits(both.value), direction, hit_rate_factsOf(candidate)));
            const robust = asMean.change(rows, asked);
            if (robust.kind === 'undefined')
                return robust;
            const sample = sampleOf(rows, both.value.candidate);
            return (0,comparison_metric/* defined */.sw)(unevenChange(robust.value, sample, sharesOf(both.value, sample, direction)));
        },
    };
}
/** The share of one model, exact. */
function counted(column) {
    const { hits, n } = countOf(column);
    return {
        ...hit_rate_factsOf(column),
        value: hit_rate_shareOf({ hits, n }),
        method: 'Clopper-Pearson',
        interval: (alpha) => (n === 0 ? noInterval : (0,clopper_pearson/* clopperPearson */.m)(hits, n, alpha)),
    };
}
function changed(hits, direction, facts) {
    const { n, gained, lost } = hits;
    const [fixed, broken] = direction === 1 ? [gained, lost] : [lost, gained];
    const flips = { fixed, broken, n };
    const tooFew = facts.tooFew ?? tooFewPairs(n);
    return {
        ...facts,
        ...(tooFew !== undefined && { tooFew }),
        baseline: hit_rate_shareOf({ hits: hits.baseline, n }),
        candidate: hit_rate_shareOf({ hits: hits.candidate, n }),
        method: 'Tango, quarter-row correction',
        interval: (alpha) => (n === 0 ? noInterval : (0,tango/* tangoInterval */.B9)(flips, alpha)),
        pValue: (delta) => (n === 0 ? 1 : (0,tango/* tangoPValue */.X4)(flips, delta)),
    };
}
/** Weights and groups leave fewer rows than there are to be sure by. */
function unevenLevel(robust, sample) {
    const interval = (alpha) => (0,uneven_share/* unevenShareInterval */.wF)({ ...(0,metrics_sample/* worthOf */.g4)(sample), robust: robust.interval(alpha) }, alpha);
    return {
        ...robust,
        method: `${robust.method}; exact for the rows that they are worth`,
        interval,
    };
}
function unevenChange(robust, sample, shares) {
    const size = (0,metrics_sample/* worthOf */.g4)(sample);
    const interval = (alpha) => (0,uneven_share/* unevenChangeInterval */.Bp)({ ...size, robust: robust.interval(alpha) }, shares, alpha);
    const flips = (0,uneven_share/* flipsWorth */.h6)({ ...size, robust: robust.interval(0.05) }, shares);
    const pValue = (delta) => Math.max(robust.pValue?.(delta) ?? 0, (0,tango/* tangoPValue */.X4)(flips, delta));
    return { ...robust, method: `${robust.method}, at least Tango's`, interval, pValue };
}
/** Where the rule gives a share of no rows the value 0. */
const noInterval = {
    estimate: 0,
    lower: Number.NaN,
    upper: Number.NaN,
    standardError: Number.NaN,
};
function hit_rate_shareOf({ hits, n }) {
    return n === 0 ? 0 : hits / n;
}
function hit_rate_factsOf({ nPositive, tooFew }) {
    return {
        ...(nPositive !== undefined && { nPositive }),
        ...(tooFew !== undefined && { tooFew }),
    };
}
/** Fewer rows pass falsely in up to 9 of 100 cases at alpha 0.05; one model's exact interval needs none. */
const fewestPairs = 10;
function tooFewPairs(n) {
    return n < fewestPairs ? `Rows: ${n}; at least ${fewestPairs} are needed.` : undefined;
}
function countOf({ hits, within }) {
    const n = within?.length ?? hits.length;
    let count = 0;
    for (let at = 0; at < n; at += 1)
        count += hits[within?.[at] ?? at] ?? 0;
    return { hits: count, n };
}
function pairedHits({ baseline, candidate }) {
    const { within } = candidate;
    const n = within?.length ?? candidate.hits.length;
    let [gained, lost] = [0, 0];
    for (let at = 0; at < n; at += 1) {
        const row = within?.[at] ?? at;
        const gain = (candidate.hits[row] ?? 0) - (baseline.hits[row] ?? 0);
        if (gain > 0)
            gained += 1;
        if (gain < 0)
            lost += 1;
    }
    const [before, after] = [countOf(baseline).hits, countOf(candidate).hits];
    return { n, baseline: before, candidate: after, gained, lost };
}
/** The rows on which only one model scores, as shares of the weight of all rows. */
function sharesOf({ baseline, candidate }, { n, weights }, direction) {
    let [gained, lost, total] = [0, 0, 0];
    for (let at = 0; at < n; at += 1) {
        const row = candidate.within?.[at] ?? at;
        const weight = weights?.[at] ?? 1;
        const gain = (candidate.hits[row] ?? 0) - (baseline.hits[row] ?? 0);
        total += weight;
        if (gain > 0)
            gained += weight;
        if (gain < 0)
            lost += weight;
    }
    const [fixed, broken] = direction === 1 ? [gained, lost] : [lost, gained];
    return { fixed: fixed / total, broken: broken / total };
}
function sampleOf(rows, { within }) {
    return within ? (0,metrics_sample/* someOf */.yU)(rows, within) : (0,metrics_sample/* allOf */.bn)(rows);
}
function contributions(rows, { hits, within, ...facts }) {
    const sample = sampleOf(rows, { hits, within });
    return { ...facts, sample, values: within ? (0,metrics_sample/* picked */.Ng)(hits, within) : new Float64Array(hits) };
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/pair-rates.js



/** Rows that only the baseline got right. */
const negativeFlipRate = rateOf((row, { labels, baseline, candidate }) => {
    const label = labels[row];
    return baseline.predicted[row] === label && candidate.predicted[row] !== label;
});
/** Rows that only the candidate got right. */
const positiveFlipRate = rateOf((row, { labels, baseline, candidate }) => {
    const label = labels[row];
    return baseline.predicted[row] !== label && candidate.predicted[row] === label;
});
/** Rows whose prediction changed, right or wrong. */
const churn = rateOf((row, { baseline, candidate }) => baseline.predicted[row] !== candidate.predicted[row]);
function rateOf(counts) {
    const why = 'It is a share of rows that both models have together';
    return {
        pair: (rows, asked) => pairLevel(rows, asked, counts),
        level: () => (0,comparison_metric/* undefinedBecause */.r7)(`${why}, so it needs a baseline.`),
        change: () => (0,comparison_metric/* undefinedBecause */.r7)(`${why}, so it cannot change from one to the other.`),
        refuses: {
            operators: ['no-worse', 'better', 'not-more-than', 'point'],
            why: `${why}, and no change between them. Use at-most or at-least.`,
        },
    };
}
/** Where no answer is a class, an answer is right as the reader found it. */
function pairLevel(rows, asked, counts) {
    const isClass = rows.task !== 'generation';
    const flaw = isClass
        ? (answerFlaw(rows, rows.baseline) ?? answerFlaw(rows, rows.candidate))
        : undefined;
    if (flaw !== undefined)
        return (0,comparison_metric/* undefinedBecause */.r7)(flaw);
    if (rows.labels.length === 0)
        return (0,comparison_metric/* undefinedBecause */.r7)('There are no rows.');
    const judged = isClass ? rows : { ...rows, labels: new Float64Array(rows.labels.length).fill(1) };
    const hits = new Uint8Array(rows.labels.length);
    for (let row = 0; row < hits.length; row += 1)
        if (counts(row, judged))
            hits[row] = 1;
    const rate = hitRate({ direction: 1, of: () => (0,comparison_metric/* defined */.sw)({ hits, within: null }) });
    return rate.level(rows, rows.candidate, asked);
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/right-answers.js









/** The share of rows with the right answer; also the average of a class metric over pooled counts. */
const accuracy = hitRate({
    direction: 1,
    of: (rows, model) => right_answers_answers(rows, model),
    together: rightTogether,
});
const errorRate = hitRate({
    direction: -1,
    of: (rows, model) => {
        const right = right_answers_answers(rows, model);
        if (right.kind === 'undefined')
            return right;
        return (0,comparison_metric/* defined */.sw)({ ...right.value, hits: right.value.hits.map((hit) => 1 - hit) });
    },
});
/** Of the rows with the asked class as label, the share with the right answer. */
const recall = hitRate({ direction: 1, of: recalled });
/** Of the rows with another label than the asked class, the share that is not taken for it. */
const specificity = hitRate({ direction: 1, of: spared });
/** Generation: the share of rows whose answer is the label, as the reader compared them. */
const exactMatch = hitRate({
    direction: 1,
    of: ({ labels, ids }, { predicted }) => {
        if (labels.length === 0)
            return (0,comparison_metric/* undefinedBecause */.r7)(sentences/* noRows */.jw);
        const row = predicted.findIndex((answer) => answer !== 0 && answer !== 1);
        if (row >= 0 || predicted.length !== labels.length) {
            const id = ids.at(Math.max(row, 0));
            return (0,comparison_metric/* undefinedBecause */.r7)(`The answer of row "${id}" is neither right nor wrong.`);
        }
        return (0,comparison_metric/* defined */.sw)({ hits: new Uint8Array(predicted), within: null });
    },
});
const right_answers_answers = (0,once_per/* oncePer */.P)((rows, model) => {
    const flaw = answerFlaw(rows, model);
    if (flaw !== undefined)
        return (0,comparison_metric/* undefinedBecause */.r7)(flaw);
    const origin = (0,comparison_select/* originOf */.yv)(rows, model);
    const whole = origin && right_answers_answers(origin.rows, origin.model);
    if (origin && whole?.kind === 'defined') {
        return (0,comparison_metric/* defined */.sw)({ hits: hitsAt(whole.value.hits, origin.indexes), within: null });
    }
    const { labels } = rows;
    const { predicted } = model;
    const hits = new Uint8Array(labels.length);
    for (let row = 0; row < hits.length; row += 1)
        if (labels[row] === predicted[row])
            hits[row] = 1;
    return (0,comparison_metric/* defined */.sw)({ hits, within: null });
});
/** From the joint counts of labels and answers, which other metrics of classes need as well. */
function rightTogether(rows, { sampling }) {
    const { baseline, candidate, classes, ids } = rows;
    if (classes.length > mostClasses)
        return null;
    const flaw = (0,comparison_metric/* ofBoth */.Vz)(rows, (model) => {
        const why = answerFlaw(rows, model);
        return why === undefined ? (0,comparison_metric/* defined */.sw)(null) : (0,comparison_metric/* undefinedBecause */.r7)(why);
    });
    if (flaw.kind === 'undefined')
        return flaw;
    const { candidateFirst } = sampling;
    const [first, second] = candidateFirst ? [candidate, baseline] : [baseline, candidate];
    const [ofFirst, ofSecond, both] = rightIn(countedTogether(rows, { first, second }), classes.length);
    const [before, after] = candidateFirst ? [ofSecond, ofFirst] : [ofFirst, ofSecond];
    const hits = { baseline: before, candidate: after, gained: after - both, lost: before - both };
    return (0,comparison_metric/* defined */.sw)({ n: ids.length, ...hits });
}
/** How many answers are right: of the first model, of the second, and of both. */
function rightIn(counts, size) {
    let [ofFirst, ofSecond, both] = [0, 0, 0];
    for (let label = 0; label < size; label += 1) {
        const start = label * size * size;
        for (let other = 0; other < size; other += 1) {
            ofFirst += counts[start + label * size + other] ?? 0;
            ofSecond += counts[start + other * size + label] ?? 0;
        }
        both += counts[start + label * size + label] ?? 0;
    }
    return [ofFirst, ofSecond, both];
}
function hitsAt(hits, indexes) {
    const found = new Uint8Array(indexes.length);
    for (let at = 0; at < found.length; at += 1)
        found[at] = hits[indexes[at] ?? 0] ?? 0;
    return found;
}
function recalled(rows, model, asked) {
    const classIndex = askedClass(rows, asked);
    if (classIndex === undefined)
        return (0,comparison_metric/* undefinedBecause */.r7)(noClass(rows));
    const right = right_answers_answers(rows, model);
    if (right.kind === 'undefined')
        return right;
    const nPositive = (0,class_size/* classSize */.EE)(rows, classIndex);
    if (nPositive === 0 && asked.zeroDivision !== 0) {
        return (0,comparison_metric/* undefinedBecause */.r7)((0,sentences/* noLabel */.m2)(rows, classIndex));
    }
    const within = rowsWhere(rows, (label) => label === classIndex);
    return (0,comparison_metric/* defined */.sw)({ ...right.value, within, nPositive, tooFew: (0,class_size/* tooFewOf */.CY)(rows, [classIndex]) });
}
function spared(rows, model, asked) {
    const classIndex = askedClass(rows, asked);
    if (classIndex === undefined)
        return (0,comparison_metric/* undefinedBecause */.r7)(noClass(rows));
    const flaw = answerFlaw(rows, model);
    if (flaw !== undefined)
        return (0,comparison_metric/* undefinedBecause */.r7)(flaw);
    const nPositive = (0,class_size/* classSize */.EE)(rows, classIndex);
    const others = rows.labels.length - nPositive;
    if (others === 0 && asked.zeroDivision !== 0) {
        return (0,comparison_metric/* undefinedBecause */.r7)(noOthers(rows, classIndex));
    }
    return (0,comparison_metric/* defined */.sw)({
        hits: otherAnswers(model, classIndex),
        within: rowsWhere(rows, (label) => label !== classIndex),
        nPositive,
        tooFew: (0,class_size/* tooFewWithout */.Fp)(rows, classIndex),
    });
}
function otherAnswers({ predicted }, classIndex) {
    const hits = new Uint8Array(predicted.length);
    for (let row = 0; row < hits.length; row += 1)
        if (predicted[row] !== classIndex)
            hits[row] = 1;
    return hits;
}
function noOthers(rows, classIndex) {
    if (rows.classes.length === 2)
        return (0,sentences/* noLabel */.m2)(rows, 1 - classIndex);
    return `All ${(0,sentences/* rowsOf */.RO)(rows)} have the label ${(0,sentences/* nameOf */.Vb)(rows, classIndex)}, so the metric is undefined. Judge it on rows with other labels too.`;
}
function rowsWhere({ labels }, wanted) {
    const found = new Uint32Array(labels.length);
    let count = 0;
    for (let row = 0; row < labels.length; row += 1) {
        if (!wanted(labels[row] ?? Number.NaN))
            continue;
        found[count] = row;
        count += 1;
    }
    return found.subarray(0, count);
}

;// CONCATENATED MODULE: ./.build/domain/statistics/placements.js

/** Sorts the rows once, however often they are divided afterwards. */
function placements_rankedOf(scores) {
    const { keys, rows } = (0,argsort/* keyedArgsort */.T)(scores);
    for (let rank = 0; rank < rows.length; rank += 1) {
        const row = rows[rank] ?? 0;
        // Scores lie far apart in memory: few have to be looked up.
        const isNear = keys[rank] === keys[rank + 1];
        const isTied = isNear && scores[row] === scores[rows[rank + 1] ?? 0];
        rows[rank] = 2 * row + (isTied ? 1 : 0);
    }
    return rows;
}
/** The placements of the rows of each part among those of the same part, in row order; one pass for all parts. */
function placements_placementsByPart(ranked, { kinds, sizes }) {
    const beaten = beatenTwice(ranked, kinds, sizes.length);
    const ofKinds = Array.from(sizes, (size) => new Float64Array(size));
    const filled = new Uint32Array(sizes.length);
    for (let row = 0; row < kinds.length; row += 1) {
        const kind = kinds[row] ?? 0;
        const share = (beaten[row] ?? 0) / 2 / (sizes[kind ^ 1] ?? 0);
        const place = filled[kind] ?? 0;
        const ofKind = ofKinds[kind];
        if (ofKind)
            ofKind[place] = (kind & 1) === 1 ? share : 1 - share;
        filled[kind] = place + 1;
    }
    return Array.from({ length: sizes.length / 2 }, (_, part) => {
        const [negatives, positives] = [ofKinds[2 * part], ofKinds[2 * part + 1]];
        return {
            positives: positives ?? new Float64Array(),
            negatives: negatives ?? new Float64Array(),
        };
    });
}
/** A positive row has the label 1. */
function placements_kindsOf(labels, { codes, count }) {
    const kinds = 2 * count <= 256 ? new Uint8Array(labels.length) : new Uint32Array(labels.length);
    const sizes = new Uint32Array(2 * count);
    for (let row = 0; row < kinds.length; row += 1) {
        const kind = 2 * (codes[row] ?? 0) + (labels[row] === 1 ? 1 : 0);
        kinds[row] = kind;
        sizes[kind] = (sizes[kind] ?? 0) + 1;
    }
    return { kinds, sizes };
}
/** How many rows of the other class in its part score lower than each row: twice as many, since a tie is half. */
function beatenTwice(ranked, kinds, count) {
    const beaten = new Uint32Array(ranked.length);
    // How many rows of each kind score lower than those that are looked at.
    const below = new Uint32Array(count);
    for (let start = 0, end = 0; start < ranked.length; start = end) {
        end = start + 1;
        const entry = ranked[start] ?? 0;
        if ((entry & 1) !== 0) {
            while (((ranked[end - 1] ?? 0) & 1) !== 0)
                end += 1;
            beatTied(ranked.subarray(start, end), { kinds, below }, beaten);
            continue;
        }
        const row = entry >>> 1;
        const kind = kinds[row] ?? 0;
        beaten[row] = 2 * (below[kind ^ 1] ?? 0);
        below[kind] = (below[kind] ?? 0) + 1;
    }
    return beaten;
}
/** The same for rows with one score. */
function beatTied(ranked, { kinds, below }, beaten) {
    const tied = new Map();
    for (const entry of ranked) {
        const kind = kinds[entry >>> 1] ?? 0;
        tied.set(kind, (tied.get(kind) ?? 0) + 1);
    }
    for (const entry of ranked) {
        const row = entry >>> 1;
        const other = (kinds[row] ?? 0) ^ 1;
        beaten[row] = 2 * (below[other] ?? 0) + (tied.get(other) ?? 0);
    }
    for (const [kind, count] of tied)
        below[kind] = (below[kind] ?? 0) + count;
}

// EXTERNAL MODULE: ./.build/domain/statistics/student-t.js
var student_t = __webpack_require__(4901);
;// CONCATENATED MODULE: ./.build/domain/statistics/delong.js



/**
 * The variance of one unseen row of each class, as a squared placement error: without it the interval
 * is far too narrow close to a perfect AUC, where no row is misplaced.
 */
const unseenRow = 0.05;
/** The placements of every row, in row order; `positive` is 1 for a positive row and 0 for a negative one. */
function placementsOf(positive, scores) {
    const codes = new Uint32Array(positive.length);
    const [all] = placementsByPart(rankedOf(scores), kindsOf(positive, { codes, count: 1 }));
    return all ?? { positives: new Float64Array(), negatives: new Float64Array() };
}
/** The area under the ROC curve: the chance that a positive row scores above a negative one. */
function aucOf({ positives }) {
    return (0,statistics_mean/* meanOf */.hm)(positives);
}
/** The AUC of one model with the same variance, on the logit so that no bound leaves [0, 1]. */
function aucInterval(placements, alpha) {
    const estimate = aucOf(placements);
    const { standardError, degreesOfFreedom } = delong_spreadOf(placements);
    const edge = 0.5 / (placements.positives.length * placements.negatives.length);
    const auc = Math.min(Math.max(estimate, edge), 1 - edge);
    const reach = ((0,student_t/* tQuantile */.Y)(1 - alpha, degreesOfFreedom) * standardError) / (auc * (1 - auc));
    const logit = Math.log(auc / (1 - auc));
    const bound = (at) => 1 / (1 + Math.exp(-at));
    return { estimate, lower: bound(logit - reach), upper: bound(logit + reach), standardError };
}
/** The error of a change of the AUC, from the variance of the mean change of placement in each class. */
function changeSpreadOf(estimate, variances, sizes) {
    const { standardError, degreesOfFreedom } = errorOf(variances, sizes);
    return { estimate, standardError, degreesOfFreedom, skewness: 0 };
}
/** DeLong's variance as a sum over both classes, and Welch's degrees of freedom for it. */
function delong_spreadOf({ positives, negatives }) {
    const variances = { positives: varianceOfMean(positives), negatives: varianceOfMean(negatives) };
    return errorOf(variances, { p: positives.length, n: negatives.length });
}
function errorOf({ positives, negatives }, { p, n }) {
    const variance = positives + negatives;
    const floor = unseenRow * (1 / p ** 2 + 1 / n ** 2);
    const degreesOfFreedom = variance > 0
        ? variance ** 2 / (positives ** 2 / (p - 1) + negatives ** 2 / (n - 1))
        : Math.min(p, n) - 1;
    return { variance, standardError: Math.sqrt(variance + floor), degreesOfFreedom };
}
function varianceOfMean(values) {
    const mean = (0,statistics_mean/* meanOf */.hm)(values);
    let sum = 0;
    for (let row = 0; row < values.length; row += 1) {
        const deviation = (values[row] ?? Number.NaN) - mean;
        sum += deviation * deviation;
    }
    return sum / ((values.length - 1) * values.length);
}

;// CONCATENATED MODULE: ./.build/domain/statistics/auc-changes.js


/**
 * The change of the AUC on the same rows, by DeLong (1988) with the variance floor, for all parts at once. Sums of
 * placements are found as whole numbers, without a list of the placements.
 */
function aucChanges(ranked, { kinds, sizes }) {
    const before = beatenTwice(ranked.baseline, kinds, sizes.length);
    const after = beatenTwice(ranked.candidate, kinds, sizes.length);
    const [ofBefore, gains] = [new Float64Array(sizes.length), new Float64Array(sizes.length)];
    for (let row = 0; row < kinds.length; row += 1) {
        const kind = kinds[row] ?? 0;
        const beaten = before[row] ?? 0;
        ofBefore[kind] = (ofBefore[kind] ?? 0) + beaten;
        gains[kind] = (gains[kind] ?? 0) + ((after[row] ?? 0) - beaten);
    }
    const means = gains.map((gain, kind) => gain / (sizes[kind] ?? 0));
    const squares = new Float64Array(sizes.length);
    for (let row = 0; row < kinds.length; row += 1) {
        const kind = kinds[row] ?? 0;
        const deviation = (after[row] ?? 0) - (before[row] ?? 0) - (means[kind] ?? 0);
        squares[kind] = (squares[kind] ?? 0) + deviation * deviation;
    }
    return Array.from({ length: sizes.length / 2 }, (_, part) => {
        const [negative, positive] = [2 * part, 2 * part + 1];
        const [n, p] = [sizes[negative] ?? 0, sizes[positive] ?? 0];
        const area = (twice) => twice / 2 / n / p;
        const baseline = area(ofBefore[positive] ?? 0);
        const candidate = area((ofBefore[positive] ?? 0) + (gains[positive] ?? 0));
        // Of the mean of placements, which are shares of the other class.
        const variance = (kind, own, others) => (squares[kind] ?? 0) / (2 * others) ** 2 / ((own - 1) * own);
        const variances = { positives: variance(positive, p, n), negatives: variance(negative, n, p) };
        const estimate = area(gains[positive] ?? 0);
        return { baseline, candidate, spread: changeSpreadOf(estimate, variances, { p, n }) };
    });
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/roc-auc.js











/** By resampled rows, where they have weights or groups: DeLong's variance knows of neither. */
const overRows = rowStatistic({
    direction: 1,
    prepare: (rows, model) => {
        const scores = scoresOfBothClasses(rows, model);
        if (scores.kind === 'undefined')
            return scores;
        const { exact, coarse } = rankedBy(rows, scores.value);
        const flags = flagsOf(rows, 1);
        const [ofRows, ofDraws] = [stacked(exact, flags), stacked(coarse, flags)];
        return (0,comparison_metric/* defined */.sw)({
            ...roc_auc_sizesOf(rows),
            evaluate: (weights) => areaOf(ofRows(weights)),
            resampled: (weights) => areaOf(ofDraws(weights)),
            why: () => 'The rows of one class have no weight, so roc-auc is undefined.',
        });
    },
});
/** The area under the ROC curve of a binary task, from the order of the scores. */
const rocAuc = {
    level: (rows, model, asked) => {
        if (rows.weights ?? rows.groups)
            return overRows.level(rows, model, asked);
        const placed = placementsIn(rows, model);
        if (placed.kind === 'undefined')
            return placed;
        return (0,comparison_metric/* defined */.sw)({
            ...roc_auc_sizesOf(rows),
            value: aucOf(placed.value),
            method: 'DeLong on the logit, t, variance floor',
            interval: (alpha) => aucInterval(placed.value, alpha),
        });
    },
    change: (rows, asked) => {
        if (rows.weights ?? rows.groups)
            return overRows.change(rows, asked);
        const found = changeIn(rows);
        if (found.kind === 'undefined')
            return found;
        const { baseline, candidate, spread } = found.value;
        return (0,comparison_metric/* defined */.sw)({
            ...roc_auc_sizesOf(rows),
            baseline,
            candidate,
            method: 'DeLong, t, variance floor',
            interval: (alpha) => (0,t_interval/* tInterval */.o)(spread, alpha),
            pValue: (delta) => (0,t_interval/* tPValue */.X)(spread, delta),
        });
    },
};
const placementsIn = (0,once_per/* oncePer */.P)((rows, model) => {
    const absent = absentClass(rows);
    if (absent !== undefined)
        return (0,comparison_metric/* undefinedBecause */.r7)(absent);
    const part = (0,comparison_select/* originOfRows */.Lq)(rows)?.part;
    const whole = part && rankedWhole(rows, model);
    if (part && whole?.kind === 'defined') {
        const placed = partsOf(whole.value, part.partition)[part.code];
        if (placed)
            return (0,comparison_metric/* defined */.sw)(placed);
    }
    const ranking = rankedIn(rows, model);
    if (ranking.kind === 'undefined')
        return ranking;
    const [placed] = partsOf(ranking.value, (0,comparison_select/* undivided */.te)(rows.ids.length));
    return placed ? (0,comparison_metric/* defined */.sw)(placed) : (0,comparison_metric/* undefinedBecause */.r7)(sentences/* noRows */.jw);
});
function changeIn(rows) {
    const absent = absentClass(rows);
    const part = absent === undefined ? (0,comparison_select/* originOfRows */.Lq)(rows)?.part : undefined;
    // Only where both models have an order of all rows: with one of them the part's own rows would be another's.
    const whole = part && (0,comparison_metric/* ofBoth */.Vz)(rows, (model) => rankedWhole(rows, model));
    if (part && whole?.kind === 'defined')
        return roc_auc_changeOf(whole.value, part);
    const both = (0,comparison_metric/* ofBoth */.Vz)(rows, (model) => {
        return absent === undefined ? rankedIn(rows, model) : (0,comparison_metric/* undefinedBecause */.r7)(absent);
    });
    if (both.kind === 'undefined')
        return both;
    return roc_auc_changeOf(both.value, { partition: (0,comparison_select/* undivided */.te)(rows.ids.length), code: 0 });
}
function roc_auc_changeOf({ baseline, candidate }, { partition, code }) {
    const change = changesOf(roc_auc_together(baseline, candidate), partition)[code];
    return change ? (0,comparison_metric/* defined */.sw)(change) : (0,comparison_metric/* undefinedBecause */.r7)(sentences/* noRows */.jw);
}
/** Of selected rows all those that they were selected from. */
function rankedWhole(rows, model) {
    const origin = (0,comparison_select/* originOf */.yv)(rows, model);
    return origin ? rankedIn(origin.rows, origin.model) : (0,comparison_metric/* undefinedBecause */.r7)('These are all rows.');
}
const rankedIn = (0,once_per/* oncePer */.P)((rows, model) => {
    const scores = scoresOf(rows, model);
    if (scores.kind === 'undefined')
        return scores;
    return (0,comparison_metric/* defined */.sw)({ ranked: placements_rankedOf(scores.value), labels: rows.labels });
});
/** Of all parts at once, the first time that one of them is asked for. */
const partsOf = (0,once_per/* oncePer */.P)(({ ranked, labels }, partition) => {
    return placements_placementsByPart(ranked, kindsIn(labels, partition));
});
const roc_auc_together = (0,once_per/* oncePer */.P)((baseline, candidate) => ({ baseline, candidate }));
/** The same of the changes from one model to the other. */
const changesOf = (0,once_per/* oncePer */.P)(({ baseline, candidate }, partition) => {
    const ranked = { baseline: baseline.ranked, candidate: candidate.ranked };
    return aucChanges(ranked, kindsIn(candidate.labels, partition));
});
/** The same for both models. */
const kindsIn = (0,once_per/* oncePer */.P)(placements_kindsOf);
function absentClass(rows) {
    if (rows.ids.length === 0)
        return sentences/* noRows */.jw;
    const absent = [1, 0].find((classIndex) => (0,class_size/* classSize */.EE)(rows, classIndex) === 0);
    return absent === undefined ? undefined : (0,sentences/* noLabel */.m2)(rows, absent);
}
function scoresOfBothClasses(rows, model) {
    const absent = absentClass(rows);
    return absent === undefined ? scoresOf(rows, model) : (0,comparison_metric/* undefinedBecause */.r7)(absent);
}
function roc_auc_sizesOf(rows) {
    const tooFew = (0,class_size/* tooFewOf */.CY)(rows, [1, 0]);
    return { nPositive: (0,class_size/* classSize */.EE)(rows, 1), ...(tooFew !== undefined && { tooFew }) };
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/classification.js










const classification_tasks = ['binary', 'multiclass'];
const classification_binary = ['binary'];
const multiclass = ['multiclass'];
const classification_answered = ['binary', 'multiclass', 'generation'];
const ofRatio = { zeroDivision: [0] };
const ofClass = { ofClass: true, ...ofRatio };
const ofAverage = { zeroDivision: [0, 'skip'] };
/** What follows from the predicted class of each row. */
const ofClasses = [
    { name: 'accuracy', tasks: classification_tasks, ...share, ...accuracy },
    { name: 'error-rate', tasks: classification_tasks, ...badShare, ...errorRate },
    { name: 'precision', tasks: classification_tasks, ...share, ...ofClass, ...precision },
    { name: 'recall', tasks: classification_tasks, ...share, ...ofClass, ...recall },
    { name: 'specificity', tasks: classification_tasks, ...share, ...ofClass, ...specificity },
    { name: 'f1', tasks: classification_tasks, ...share, ...ofClass, ...f1 },
    { name: 'f1-macro', tasks: classification_tasks, ...share, ...ofAverage, ...macroF1 },
    // Counts pooled over the classes, and recalls weighted by them, are the share of right answers.
    { name: 'f1-micro', tasks: classification_tasks, ...share, ...accuracy },
    { name: 'f1-weighted', tasks: classification_tasks, ...share, ...ofAverage, ...weightedF1 },
    { name: 'precision-macro', tasks: classification_tasks, ...share, ...ofAverage, ...macroPrecision },
    { name: 'precision-micro', tasks: classification_tasks, ...share, ...accuracy },
    { name: 'precision-weighted', tasks: classification_tasks, ...share, ...ofAverage, ...weightedPrecision },
    { name: 'recall-macro', tasks: classification_tasks, ...share, ...ofAverage, ...macroRecall },
    { name: 'recall-micro', tasks: classification_tasks, ...share, ...accuracy },
    { name: 'recall-weighted', tasks: classification_tasks, ...share, ...accuracy },
    { name: 'balanced-accuracy', tasks: classification_tasks, ...share, ...balancedAccuracy },
    { name: 'mcc', tasks: classification_tasks, ...agreement, ...ofRatio, ...mcc },
    { name: 'cohen-kappa', tasks: classification_tasks, ...agreement, ...ofRatio, ...cohenKappa },
];
/** What follows from scores and probabilities. */
const ofScores = [
    { name: 'roc-auc', tasks: classification_binary, ...share, ...rocAuc },
    { name: 'roc-auc-ovr-macro', tasks: multiclass, ...share, ...oneVersusRestMacro },
    { name: 'roc-auc-ovr-micro', tasks: multiclass, ...share, ...oneVersusRestMicro },
    { name: 'roc-auc-ovr-weighted', tasks: multiclass, ...share, ...oneVersusRestWeighted },
    { name: 'roc-auc-ovo-macro', tasks: multiclass, ...share, ...oneVersusOneMacro },
    { name: 'roc-auc-ovo-weighted', tasks: multiclass, ...share, ...oneVersusOneWeighted },
    { name: 'average-precision', tasks: classification_binary, ...share, ...averagePrecision },
    { name: 'log-loss', tasks: classification_tasks, ...loss, ...rowMean({ direction: -1, of: rowByRow(logLoss) }) },
    {
        name: 'brier',
        tasks: classification_tasks,
        ...loss,
        largest: 2,
        ...rowMean({ direction: -1, of: rowByRow(brierLoss) }),
    },
];
/** What both models have together. */
const ofPairs = [
    { name: 'negative-flip-rate', tasks: classification_answered, ...badShare, ...negativeFlipRate },
    { name: 'positive-flip-rate', tasks: classification_answered, ...share, ...positiveFlipRate },
    { name: 'churn', tasks: classification_tasks, ...badShare, ...churn },
];
const classificationMetrics = [...ofClasses, ...ofScores, ...ofPairs];

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/row-numbers.js


/** A column of numbers that came with the predictions; undefined where it is missing or holds no number. */
function numbersOf({ labels, ids }, { values }, name) {
    if (labels.length === 0)
        return (0,comparison_metric/* undefinedBecause */.r7)(sentences/* noRows */.jw);
    const column = values.get(name);
    if (!column) {
        return (0,comparison_metric/* undefinedBecause */.r7)(`The file has no column for "${name}". Name it in compare.columns.`);
    }
    for (let row = 0; row < labels.length; row += 1) {
        if (!Number.isFinite(column[row])) {
            return (0,comparison_metric/* undefinedBecause */.r7)(`The "${name}" of row "${ids.at(row)}" is not a finite number.`);
        }
    }
    return (0,comparison_metric/* defined */.sw)(column);
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/generation.js




/**
 * The chance that one of k answers is right, where `samples` answers were drawn and `correct` of them
 * were right: 1 − C(n − c, k)/C(n, k), unbiased (Chen et al. 2021).
 */
function passAt(k) {
    return rowMean({
        direction: 1,
        of: (rows, model) => {
            const samples = numbersOf(rows, model, 'samples');
            if (samples.kind === 'undefined')
                return samples;
            const correct = numbersOf(rows, model, 'correct');
            if (correct.kind === 'undefined')
                return correct;
            const values = new Float64Array(rows.labels.length);
            for (let row = 0; row < values.length; row += 1) {
                const answers = { drawn: samples.value[row] ?? 0, right: correct.value[row] ?? 0 };
                const flaw = flawOf(answers, k);
                if (flaw)
                    return (0,comparison_metric/* undefinedBecause */.r7)(`Row "${rows.ids.at(row)}" ${flaw}`);
                values[row] = chanceOfPass(answers, k);
            }
            return (0,comparison_metric/* defined */.sw)({ values, sample: (0,metrics_sample/* allOf */.bn)(rows) });
        },
    });
}
function flawOf({ drawn, right }, k) {
    if (!Number.isInteger(drawn) || !Number.isInteger(right) || right < 0 || right > drawn) {
        return `has ${right} right of ${drawn} answers, which are no counts.`;
    }
    return drawn < k
        ? `has ${drawn} answers, fewer than ${k}. Ask for pass-at-${Math.max(1, drawn)}, or draw more.`
        : undefined;
}
/** As a product, since the binomial coefficients of large numbers would overflow. */
function chanceOfPass({ drawn, right }, k) {
    if (drawn - right < k)
        return 1;
    let allWrong = 1;
    for (let n = drawn - right + 1; n <= drawn; n += 1)
        allWrong *= 1 - k / n;
    return 1 - allWrong;
}
/** Draws count half: 1 the baseline's answer was preferred, 2 the candidate's, 0 or 1.5 neither. */
const shares = new Map([
    [1, 0],
    [2, 1],
    [0, 0.5],
    [1.5, 0.5],
]);
/** How often a judge preferred the candidate's answer, from the column of winners. */
const winRate = rowMean({
    direction: 1,
    of: (rows, model) => {
        const winners = numbersOf(rows, model, 'winner');
        if (winners.kind === 'undefined')
            return winners;
        const row = winners.value.findIndex((winner) => !shares.has(winner));
        if (row >= 0) {
            return (0,comparison_metric/* undefinedBecause */.r7)(`The winner of row "${rows.ids.at(row)}" is ${winners.value[row]}; it has to be 1 for the baseline, 2 for the candidate, 0 or 1.5 for a draw.`);
        }
        const values = winners.value.map((winner) => shares.get(winner) ?? Number.NaN);
        return (0,comparison_metric/* defined */.sw)({ values, sample: (0,metrics_sample/* allOf */.bn)(rows) });
    },
});
/** The mean of a score that came with each row: the judge's, or one of the user's own. */
function meanOfColumn(name, higherIsBetter) {
    return rowMean({
        direction: higherIsBetter ? 1 : -1,
        of: (rows, model) => {
            const values = numbersOf(rows, model, name);
            if (values.kind === 'undefined')
                return values;
            const notes = lengthNote(rows, model);
            return (0,comparison_metric/* defined */.sw)({ values: values.value, sample: (0,metrics_sample/* allOf */.bn)(rows), notes });
        },
    });
}
/** A judge prefers long answers, so that a score is read beside the length of what it judged. */
function lengthNote({ task }, { values }) {
    const lengths = values.get('length');
    if (task !== 'generation' || !lengths || lengths.length === 0)
        return [];
    let sum = 0;
    for (const length of lengths)
        sum += length;
    return [`The mean output length is ${Number((sum / lengths.length).toPrecision(4))}.`];
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/queries.js





/** The mean of a metric over queries: the query is what is drawn at random, not the document. */
function overQueries(metric) {
    return rowMean({
        direction: 1,
        of: (rows, model, asked) => {
            const queries = rankedQueries(rows, model);
            if (queries.kind === 'undefined')
                return queries;
            const { value } = queries;
            const small = value.ranked.findIndex(({ relevances }) => relevances.length < metric.fewestDocuments);
            if (small >= 0)
                return (0,comparison_metric/* undefinedBecause */.r7)(oneDocument(value.names[small] ?? ''));
            return meanOver(value, metric, asked);
        },
    });
}
function meanOver({ ranked, names, weights }, { evaluate }, { emptyQueries }) {
    const isEmpty = ({ relevances }) => relevances.every((relevance) => relevance === 0);
    const empty = ranked.filter(isEmpty).length;
    if (empty > 0 && emptyQueries === undefined) {
        const first = names[ranked.findIndex(isEmpty)] ?? '';
        return (0,comparison_metric/* undefinedBecause */.r7)(noRelevant(empty, ranked.length, first));
    }
    const kept = emptyQueries === 'skip' ? ranked.filter((query) => !isEmpty(query)) : ranked;
    if (kept.length === 0)
        return (0,comparison_metric/* undefinedBecause */.r7)('No query has a relevant document.');
    const keptWeights = weights?.filter((_, at) => {
        const query = ranked[at];
        return emptyQueries !== 'skip' || (query !== undefined && !isEmpty(query));
    });
    return (0,comparison_metric/* defined */.sw)({
        values: Float64Array.from(kept, (query) => (isEmpty(query) ? 0 : evaluate(query))),
        sample: { n: kept.length, weights: keptWeights ?? null, clusters: null },
        unit: 'Queries',
        notes: empty > 0 ? [emptyCount(empty, emptyQueries)] : [],
    });
}
function emptyCount(empty, counted) {
    const queries = empty === 1
        ? '1 query without a relevant document'
        : `${empty} queries without a relevant document`;
    return counted === 'skip' ? `Left out: ${queries}.` : `Counted as 0: ${queries}.`;
}
function noRelevant(empty, of, name) {
    return `${empty} of ${of} queries have no relevant document, such as "${name}". Say by compare.empty-queries whether they count as zero or are skipped.`;
}
function oneDocument(name) {
    return `The query "${name}" has one document, whose order says nothing. Leave such queries out.`;
}
/** The queries that have rows, each sorted once. */
const rankedQueries = (0,once_per/* oncePer */.P)((rows, model) => {
    const scores = scoresOf(rows, model);
    if (scores.kind === 'undefined')
        return scores;
    const { labels, ids, groups } = rows;
    if (!groups)
        return (0,comparison_metric/* undefinedBecause */.r7)('No column says which rows belong to one query.');
    const flaw = labels.findIndex((relevance) => !(relevance >= 0 && relevance < Infinity));
    if (flaw >= 0) {
        return (0,comparison_metric/* undefinedBecause */.r7)(`The relevance of row "${ids.at(flaw)}" is ${labels[flaw]}; it has to be 0 or more.`);
    }
    const documents = documentsOf(groups, scores.value);
    const weights = weightsOf(rows, documents);
    if (weights.kind === 'undefined')
        return weights;
    const ranked = documents.map(({ order }) => rank(order, labels, scores.value));
    return (0,comparison_metric/* defined */.sw)({ ranked, names: documents.map(({ name }) => name), weights: weights.value });
});
/** One sort of all rows, then dealt out to their queries; a slice leaves some queries without any. */
function documentsOf({ indexes, names }, scores) {
    const sizes = new Uint32Array(names.length);
    for (const group of indexes)
        sizes[group] = (sizes[group] ?? 0) + 1;
    const orders = Array.from(sizes, (size) => new Uint32Array(size));
    const filled = new Uint32Array(names.length);
    for (const row of (0,argsort/* argsort */.X)(scores).reverse()) {
        const group = indexes[row] ?? 0;
        const order = orders[group];
        const at = filled[group] ?? 0;
        if (order)
            order[at] = row;
        filled[group] = at + 1;
    }
    return orders.flatMap((order, group) => order.length > 0 ? [{ name: names[group] ?? '', order }] : []);
}
function rank(order, labels, scores) {
    const relevances = Float64Array.from(order, (row) => labels[row] ?? Number.NaN);
    const ends = [];
    let start = 0;
    for (let end = 1; end <= order.length; end += 1) {
        const tied = end < order.length && scores[order[end] ?? 0] === scores[order[start] ?? 0];
        if (tied)
            continue;
        relevances.subarray(start, end).sort();
        ends.push(end);
        start = end;
    }
    return { relevances, ends: Uint32Array.from(ends) };
}
/** A query counts by the weight of its documents, which must agree on it. */
function weightsOf({ weights, ids }, documents) {
    if (!weights)
        return (0,comparison_metric/* defined */.sw)(null);
    for (const { name, order } of documents) {
        const odd = order.find((row) => weights[row] !== weights[order[0] ?? 0]);
        if (odd === undefined)
            continue;
        return (0,comparison_metric/* undefinedBecause */.r7)(`The documents of the query "${name}" have unequal weights, such as row "${ids.at(odd)}". Give each query one weight.`);
    }
    return (0,comparison_metric/* defined */.sw)(Float64Array.from(documents, ({ order }) => weights[order[0] ?? 0] ?? Number.NaN));
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/ranking.js

/**
 * The gain of a ranking over that of the best one, linear in the relevance; documents of equal score
 * share the discounts of their places (McSherry and Najork 2008). `places`: how many count.
 */
function ndcg(places = Number.POSITIVE_INFINITY) {
    return overQueries({
        fewestDocuments: 2,
        evaluate: (query) => gainOf(query, places) / bestGainOf(query, places),
    });
}
/** One over the place of the first relevant document. */
const meanReciprocalRank = overQueries({
    fewestDocuments: 1,
    evaluate: ({ relevances }) => 1 / (1 + relevances.findIndex((relevance) => relevance > 0)),
});
/** The mean precision at the places of the relevant documents. */
const meanAveragePrecision = overQueries({
    fewestDocuments: 1,
    evaluate: ({ relevances }) => {
        let [found, sum] = [0, 0];
        for (const [place, relevance] of relevances.entries()) {
            if (relevance === 0)
                continue;
            found += 1;
            sum += found / (place + 1);
        }
        return sum / found;
    },
});
/** The discounted cumulative gain of the first `places` documents, ties averaged. */
function gainOf({ relevances, ends }, places) {
    let [gain, start] = [0, 0];
    for (const end of ends) {
        let [relevance, discounts] = [0, 0];
        for (let place = start; place < end; place += 1) {
            relevance += relevances[place] ?? 0;
            if (place < places)
                discounts += discountAt(place);
        }
        gain += (relevance / (end - start)) * discounts;
        start = end;
    }
    return gain;
}
function bestGainOf({ relevances }, places) {
    const sorted = relevances.toSorted().reverse();
    let gain = 0;
    for (let place = 0; place < Math.min(sorted.length, places); place += 1) {
        gain += (sorted[place] ?? 0) * discountAt(place);
    }
    return gain;
}
/** Of a place counted from 0. */
function discountAt(place) {
    return 1 / Math.log2(place + 2);
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/errors.js



/** Prediction less label of each row; undefined where one of them is no number. */
const errorsOf = (0,once_per/* oncePer */.P)(({ labels, ids }, { predicted }) => {
    if (labels.length === 0)
        return (0,comparison_metric/* undefinedBecause */.r7)(sentences/* noRows */.jw);
    const errors = new Float64Array(labels.length);
    for (let row = 0; row < errors.length; row += 1) {
        const error = (predicted[row] ?? Number.NaN) - (labels[row] ?? Number.NaN);
        if (!Number.isFinite(error)) {
            return (0,comparison_metric/* undefinedBecause */.r7)(`The label or the prediction of row "${ids.at(row)}" is not a finite number.`);
        }
        errors[row] = error;
    }
    return (0,comparison_metric/* defined */.sw)(errors);
});

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/regression-means.js





const linearised = ' on linearised rows';
const meanAbsoluteError = meanOfErrors(Math.abs);
const meanSquaredError = meanOfErrors((error) => error * error);
/**
 * The root of the mean square, by its linear part: each row contributes (e²/R + R)/2, whose mean is
 * the root R itself.
 */
const rootMeanSquaredError = rowMean({
    direction: -1,
    words: linearised,
    of: (rows, model) => {
        const errors = errorsOf(rows, model);
        if (errors.kind === 'undefined')
            return errors;
        const squares = errors.value.map((error) => error * error);
        const root = Math.sqrt(weightedMean(squares, rows.weights));
        const values = root === 0 ? squares : squares.map((square) => (square / root + root) / 2);
        return (0,comparison_metric/* defined */.sw)({ values, sample: (0,metrics_sample/* allOf */.bn)(rows) });
    },
});
/** The loss of a quantile: an error above it costs 1 − q, one below q. */
function pinballLoss(quantile) {
    return meanOfErrors((error) => (error > 0 ? 1 - quantile : -quantile) * error);
}
/** As a fraction of the label, which must not be zero in any row. */
const meanAbsolutePercentageError = rowMean({
    direction: -1,
    of: (rows, model) => {
        const errors = errorsOf(rows, model);
        if (errors.kind === 'undefined')
            return errors;
        const row = rows.labels.findIndex((label) => Math.abs(label) < smallestLabel);
        if (row >= 0)
            return (0,comparison_metric/* undefinedBecause */.r7)(zeroLabel(rows, row));
        const values = errors.value.map((error, at) => Math.abs(error / (rows.labels[at] ?? 0)));
        return (0,comparison_metric/* defined */.sw)({ values, sample: (0,metrics_sample/* allOf */.bn)(rows) });
    },
});
/** A share of less than this has no meaning. */
const smallestLabel = 1e-9;
function zeroLabel({ ids, labels }, row) {
    return `The label of row "${ids.at(row)}" is ${labels[row]}, and no error is a share of that, so mape is undefined. Use mae, or leave such rows out.`;
}
const r2 = explained((errors) => errors);
/** Like r2, of errors less their mean: a model that is always off by the same explains everything. */
const explainedVariance = explained((errors, weights) => {
    const mean = weightedMean(errors, weights);
    return errors.map((error) => error - mean);
});
/** 1 − (mean squared error)/(variance of the labels), by its linear part in each row. */
function explained(counted) {
    return rowMean({
        direction: 1,
        words: linearised,
        of: (rows, model) => {
            const errors = errorsOf(rows, model);
            if (errors.kind === 'undefined')
                return errors;
            const { labels, weights } = rows;
            const mean = weightedMean(labels, weights);
            const spread = labels.map((label) => (label - mean) ** 2);
            const variance = weightedMean(spread, weights);
            const squares = counted(errors.value, weights).map((error) => error * error);
            if (!(variance > 0) || labels.every((label) => label === labels[0])) {
                return (0,comparison_metric/* undefinedBecause */.r7)(constantLabels(rows));
            }
            const share = weightedMean(squares, weights) / variance;
            const values = squares.map((square, row) => 1 - square / variance + share * ((spread[row] ?? 0) / variance - 1));
            return (0,comparison_metric/* defined */.sw)({ values, sample: (0,metrics_sample/* allOf */.bn)(rows) });
        },
    });
}
function constantLabels(rows) {
    const what = rows.labels.length === 1 ? 'There is only 1 row' : `All ${(0,sentences/* rowsOf */.RO)(rows)} have one label`;
    return `${what}, so nothing varies that could be explained. Use rmse or mae, or judge it on more rows.`;
}
function meanOfErrors(loss) {
    const of = (rows, model) => {
        const errors = errorsOf(rows, model);
        if (errors.kind === 'undefined')
            return errors;
        return (0,comparison_metric/* defined */.sw)({ values: errors.value.map(loss), sample: (0,metrics_sample/* allOf */.bn)(rows) });
    };
    return rowMean({ direction: -1, of });
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/top-k.js



/** How often the true class is among the k likeliest; of equally likely ones the last columns count. */
function topAccuracy(k) {
    return hitRate({
        direction: 1,
        of: (rows, model) => {
            const checked = probabilitiesOf(rows, model);
            if (checked.kind === 'undefined')
                return checked;
            if (k >= rows.classes.length)
                return (0,comparison_metric/* undefinedBecause */.r7)(alwaysOne(rows, k));
            const columns = model.probabilities ?? [];
            const hits = new Uint8Array(rows.labels.length);
            for (let row = 0; row < hits.length; row += 1) {
                const label = rows.labels[row] ?? 0;
                if (placeOf(columns, label, row) < k)
                    hits[row] = 1;
            }
            return (0,comparison_metric/* defined */.sw)({ hits, within: null });
        },
    });
}
/** How many classes stand before this one in a row. */
function placeOf(columns, classIndex, row) {
    const own = columns[classIndex]?.[row] ?? Number.NaN;
    let before = 0;
    for (let at = 0; at < columns.length; at += 1) {
        const share = columns[at]?.[row] ?? Number.NaN;
        if (share > own || (share === own && at > classIndex))
            before += 1;
    }
    return before;
}
function alwaysOne({ classes }, k) {
    return `With ${classes.length} classes the true one is always among ${k}, so top-${k}-accuracy says nothing. Ask for a smaller number.`;
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/parametric.js





const families = [
    {
        shown: 'top-<k>-accuracy',
        pattern: /^top-([1-9]\d{0,3})-accuracy$/,
        metric: (k) => ({ tasks: ['multiclass'], ...share, ...topAccuracy(k) }),
    },
    {
        shown: 'ndcg-at-<k>',
        pattern: /^ndcg-at-([1-9]\d{0,5})$/,
        metric: (k) => ({ tasks: ['ranking'], ...share, ...ndcg(k) }),
    },
    {
        shown: 'pass-at-<k>',
        pattern: /^pass-at-([1-9]\d{0,5})$/,
        metric: (k) => ({ tasks: ['generation'], ...share, ...passAt(k) }),
    },
    {
        shown: 'pinball-<q>',
        pattern: /^pinball-(0\.\d*[1-9])$/,
        metric: (q) => ({ tasks: ['regression'], ...loss, ...pinballLoss(q) }),
    },
];
/** The names as they are shown. */
const parametricNames = families.map(({ shown }) => shown);
/** The metric of a name such as `ndcg-at-10` or `pinball-0.9`. */
function parametricMetric(name) {
    for (const { pattern, metric } of families) {
        const parameter = pattern.exec(name)?.[1];
        if (parameter !== undefined)
            return { name, ...metric(Number(parameter)) };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/weighted-median.js

/** Rows that follow each other in size are first counted together: a search among all would be slow. */
const rowsTogether = 64;
/**
 * The median of values that count as often as their weights say: the mean of both middle values where
 * the weights leave two. The values are sorted once, for any number of weights.
 */
function weightedMedian(values) {
    const order = (0,argsort/* argsort */.X)(values);
    const stretch = new Uint32Array(order.length);
    for (let rank = 0; rank < order.length; rank += 1) {
        stretch[order[rank] ?? 0] = Math.floor(rank / rowsTogether);
    }
    const sums = new Float64Array(Math.ceil(order.length / rowsTogether));
    return (weights) => {
        let total = 0;
        sums.fill(0);
        for (let row = 0; row < weights.length; row += 1) {
            const weight = weights[row] ?? 0;
            total += weight;
            sums[stretch[row] ?? 0] = (sums[stretch[row] ?? 0] ?? 0) + weight;
        }
        let [below, skipped] = [0, 0];
        while (skipped < sums.length && below + (sums[skipped] ?? 0) < total / 2) {
            below += sums[skipped] ?? 0;
            skipped += 1;
        }
        const weighed = { values, weights, order };
        return middleFrom(weighed, skipped * rowsTogether, total / 2 - below);
    };
}
/** The value with so much weight below it, counted from a rank on. */
function middleFrom({ values, weights, order }, start, wanted) {
    const weightAt = (rank) => weights[order[rank] ?? 0] ?? 0;
    let [rank, left] = [start, wanted];
    while (rank < order.length && weightAt(rank) < left) {
        left -= weightAt(rank);
        rank += 1;
    }
    const middle = values[order[rank] ?? 0] ?? Number.NaN;
    if (weightAt(rank) > left)
        return middle;
    for (rank += 1; rank < order.length && weightAt(rank) === 0; rank += 1)
        ;
    return (middle + (values[order[rank] ?? 0] ?? Number.NaN)) / 2;
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/regression-quantiles.js





const medianAbsoluteError = rowStatistic({
    direction: -1,
    prepare: (rows, model) => {
        const errors = errorsOf(rows, model);
        if (errors.kind === 'undefined')
            return errors;
        return (0,comparison_metric/* defined */.sw)({
            evaluate: weightedMedian(errors.value.map(Math.abs)),
            why: () => 'The rows have no weight, so their median is undefined.',
        });
    },
});
/** 1 − (mean absolute error)/(that of always predicting the median label). */
const d2Absolute = rowStatistic({
    direction: 1,
    prepare: (rows, model) => {
        const errors = errorsOf(rows, model);
        if (errors.kind === 'undefined')
            return errors;
        const medianOf = weightedMedian(rows.labels);
        return (0,comparison_metric/* defined */.sw)({
            evaluate: (weights) => regression_quantiles_explainedShare(rows.labels, errors.value, { medianOf, weights }),
            why: () => constantLabels(rows),
        });
    },
});
function regression_quantiles_explainedShare(labels, errors, { medianOf, weights }) {
    const median = medianOf(weights);
    let [missed, spread] = [0, 0];
    for (let row = 0; row < labels.length; row += 1) {
        const weight = weights[row] ?? 0;
        missed += weight * Math.abs(errors[row] ?? Number.NaN);
        spread += weight * Math.abs((labels[row] ?? Number.NaN) - median);
    }
    return spread === 0 ? Number.NaN : 1 - missed / spread;
}
/** The largest error of all. One row decides it, so that no interval can be told from the rows. */
const maxError = {
    level: (rows, model) => {
        const value = largest(rows, model);
        return value.kind === 'defined'
            ? (0,comparison_metric/* defined */.sw)({ ...unsure(value.value), value: value.value })
            : value;
    },
    change: (rows) => {
        const both = (0,comparison_metric/* ofBoth */.Vz)(rows, (model) => largest(rows, model));
        if (both.kind === 'undefined')
            return both;
        return (0,comparison_metric/* defined */.sw)({ ...both.value, ...unsure(both.value.baseline - both.value.candidate) });
    },
};
function largest(rows, model) {
    const errors = errorsOf(rows, model);
    if (errors.kind === 'undefined')
        return errors;
    let most = 0;
    for (const error of errors.value)
        most = Math.max(most, Math.abs(error));
    return (0,comparison_metric/* defined */.sw)(most);
}
function unsure(estimate) {
    const nothing = { lower: Number.NaN, upper: Number.NaN, standardError: Number.NaN };
    return { method: 'no interval', interval: () => ({ estimate, ...nothing }) };
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/regression.js



const regression_tasks = ['regression'];
const regressionMetrics = [
    { name: 'rmse', tasks: regression_tasks, ...loss, ...rootMeanSquaredError },
    { name: 'mse', tasks: regression_tasks, ...loss, ...meanSquaredError },
    { name: 'mae', tasks: regression_tasks, ...loss, ...meanAbsoluteError },
    { name: 'median-absolute-error', tasks: regression_tasks, ...loss, ...medianAbsoluteError },
    { name: 'r2', tasks: regression_tasks, ...explainedShare, ...r2 },
    { name: 'explained-variance', tasks: regression_tasks, ...explainedShare, ...explainedVariance },
    { name: 'd2-absolute', tasks: regression_tasks, ...explainedShare, ...d2Absolute },
    {
        name: 'max-error',
        tasks: regression_tasks,
        ...loss,
        refuses: {
            operators: ['no-worse', 'better', 'at-least', 'at-most', 'not-more-than'],
            why: 'One row decides the largest error, so that no interval can be told. Use point.',
        },
        ...maxError,
    },
    { name: 'mape', tasks: regression_tasks, ...loss, ...meanAbsolutePercentageError },
];

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics/running-cost.js


const why = 'It is measured while the model runs, and no prediction tells it. Give it in a JSON file of metrics.';
const unknown = { level: () => (0,comparison_metric/* undefinedBecause */.r7)(why), change: () => (0,comparison_metric/* undefinedBecause */.r7)(why) };
/** What a model costs where it runs, in whatever unit its file has: less is better. */
const runningCosts = ['latency', 'memory', 'size'].map((name) => ({
    name,
    tasks: [],
    ...loss,
    ...unknown,
}));

// EXTERNAL MODULE: ./.build/domain/comparison/rule.js
var rule = __webpack_require__(20735);
;// CONCATENATED MODULE: ./.build/domain/comparison/metrics.js










const ranking = ['ranking'];
const generation = ['generation'];
const metrics = [
    ...classificationMetrics,
    ...calibrationMetrics,
    ...regressionMetrics,
    { name: 'ndcg', tasks: ranking, ...share, ...ndcg() },
    { name: 'mrr', tasks: ranking, ...share, ...meanReciprocalRank },
    { name: 'map', tasks: ranking, ...share, ...meanAveragePrecision },
    { name: 'exact-match', tasks: generation, ...share, ...exactMatch },
    {
        name: 'win-rate',
        tasks: generation,
        ...share,
        refuses: {
            operators: ['no-worse', 'better', 'not-more-than', 'point'],
            why: 'It already compares the candidate with the baseline. Use at-least, such as at-least: 0.5.',
        },
        ...winRate,
    },
    ...runningCosts,
];
/** The metrics whose direction is known; a number stands where `<k>` or `<q>` is shown. */
const metricNames = [
    ...metrics.map(({ name }) => name),
    ...parametricNames,
];
/** The built-in metric of that name, or undefined. */
function metricNamed(name) {
    return metrics.find((metric) => metric.name === name) ?? parametricMetric(name);
}
/** The same, if it has a meaning for the task. */
function metricFor(name, task) {
    const metric = metricNamed(name);
    return metric?.tasks.includes(task) ? metric : undefined;
}
/** The metrics that have a meaning for the task, but for those with a number in their name. */
function metricsOf(task) {
    return metrics.filter(({ tasks }) => tasks.includes(task));
}
/** The mean of a column of the user's own, whose direction the rule tells. */
function customMetric(name, higherIsBetter) {
    return {
        name,
        tasks: rule/* tasks */.v,
        smallest: Number.NEGATIVE_INFINITY,
        largest: Number.POSITIVE_INFINITY,
        higherIsBetter,
        ...meanOfColumn(name, higherIsBetter),
    };
}


/***/ }),

/***/ 58491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ countsOf),
/* harmony export */   s: () => (/* binding */ countedIn)
/* harmony export */ });
/* harmony import */ var _once_per_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37924);

/** The number of a row that is not counted. */
const uncounted = 2 ** 16 - 1;
/** The whole numbers below `count` among those of a column. */
function countedIn(numbers, count) {
    if (count > uncounted)
        throw new RangeError(`${count} numbers are too many to be counted.`);
    const cells = new Uint16Array(numbers.length);
    for (let row = 0; row < cells.length; row += 1) {
        const number = numbers[row] ?? Number.NaN;
        const whole = number & uncounted;
        cells[row] = whole === number ? whole : uncounted;
    }
    return { cells, count };
}
/** Of more numbers than this most would be zero. */
const mostNumbers = 2 ** 20;
/** How many rows have each number: of all rows, of some by their indexes, or of a part of them. */
function countsOf(counted, { indexes, part } = {}) {
    const { count } = counted;
    if (part && part.partition.count * count <= mostNumbers) {
        const { partition, code } = part;
        return countsByPart(counted, partition).slice(code * count, (code + 1) * count);
    }
    return indexes ? countsAmong(counted, indexes) : countsOfAll(counted, counted.cells).slice();
}
const countsOfAll = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .P)((counted, _) => countsAmong(counted));
function countsAmong({ cells, count }, some) {
    const counts = new Uint32Array(count);
    const rows = some?.length ?? cells.length;
    for (let at = 0; at < rows; at += 1) {
        const cell = cells[some ? (some[at] ?? 0) : at] ?? count;
        if (cell < count)
            counts[cell] = (counts[cell] ?? 0) + 1;
    }
    return Float64Array.from(counts);
}
/** Of all parts at once, the first time that one of them is asked for. */
const countsByPart = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_0__/* .oncePer */ .P)(({ cells, count }, partition) => {
    const { codes } = partition;
    const counts = new Uint32Array(partition.count * count);
    for (let row = 0; row < codes.length; row += 1) {
        const cell = cells[row] ?? count;
        if (cell >= count)
            continue;
        const at = (codes[row] ?? 0) * count + cell;
        counts[at] = (counts[at] ?? 0) + 1;
    }
    return Float64Array.from(counts);
});


/***/ }),

/***/ 37924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ oncePer)
/* harmony export */ });
/** Remembers the answer for each pair of objects, for as long as both are in use. */
function oncePer(compute) {
    const known = new WeakMap();
    return (first, second) => {
        const ofFirst = known.get(first) ?? new WeakMap();
        known.set(first, ofFirst);
        const answer = ofFirst.get(second) ?? { value: compute(first, second) };
        ofFirst.set(second, answer);
        return answer.value;
    };
}


/***/ }),

/***/ 29049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ fewestForMeans),
/* harmony export */   KM: () => (/* binding */ tooSmall),
/* harmony export */   Ng: () => (/* binding */ picked),
/* harmony export */   bn: () => (/* binding */ allOf),
/* harmony export */   fP: () => (/* binding */ fewestForDraws),
/* harmony export */   g4: () => (/* binding */ worthOf),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/* harmony import */ var _statistics_uneven_share_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6558);
/* harmony import */ var _once_per_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37924);


/** All rows; those of a ranking task are documents, whose queries are no clusters but the units themselves. */
function allOf(rows) {
    const { ids, weights, groups } = rows;
    return { n: ids.length, weights, clusters: groups && clustersOf(rows, groups.indexes) };
}
const clustersOf = (0,_once_per_js__WEBPACK_IMPORTED_MODULE_1__/* .oncePer */ .P)((_, groups) => occurring(groups));
/** Some of the rows, by their indexes. */
function someOf(rows, indexes) {
    const { weights, groups } = rows;
    return {
        n: indexes.length,
        weights: weights && picked(weights, indexes),
        clusters: groups && occurring(indexes.map((row) => groups.indexes[row] ?? 0)),
    };
}
/** The values of some rows, in the order of their indexes. */
function picked(values, indexes) {
    const found = new Float64Array(indexes.length);
    for (let at = 0; at < found.length; at += 1)
        found[at] = values[indexes[at] ?? 0] ?? Number.NaN;
    return found;
}
/** A slice leaves clusters without rows; the others are numbered anew, in the order of their rows. */
function occurring(groups) {
    const numbers = new Map();
    const indexes = groups.map((group) => {
        const number = numbers.get(group) ?? numbers.size;
        numbers.set(group, number);
        return number;
    });
    return { indexes, count: numbers.size };
}
/**
 * That all of four rows gain happens once in 16 times by chance alone, more often than alpha 0.05
 * allows; resampled values need a few more to tell their spread.
 */
const fewestForMeans = { units: 5, clusters: 5 };
const fewestForDraws = { units: 10, clusters: 5 };
/** The sentence that says how many units are missing; undefined where there are enough. */
function tooSmall(sample, fewest, unit = 'Rows') {
    const { n, weights, clusters } = sample;
    const [which, count, needed] = clusters
        ? ['Groups', clusters.count, fewest.clusters]
        : [unit, n, fewest.units];
    if (count < needed)
        return `${which}: ${count}; at least ${needed} are needed.`;
    if (n < fewest.units)
        return `${unit}: ${n}; at least ${fewest.units} are needed.`;
    if (!(weights ?? clusters))
        return undefined;
    const worth = worthOf(sample).fewest;
    // All but a few would hardly count, and an interval that is about those few would look sure.
    if (worth >= needed)
        return undefined;
    const what = weights ? 'their weights' : 'their sizes';
    return `${which}: ${count}, which by ${what} tell no more than ${worth.toFixed(1)} equal ones; at least ${needed} are needed.`;
}
/** The most and the fewest equal single rows that these can be worth. */
function worthOf({ n, weights, clusters }) {
    const each = weights ?? new Float64Array(n).fill(1);
    const most = (0,_statistics_uneven_share_js__WEBPACK_IMPORTED_MODULE_0__/* .evenWorth */ .P0)(each);
    if (!clusters)
        return { most, fewest: most };
    const sums = new Float64Array(clusters.count);
    for (let at = 0; at < n; at += 1) {
        const cluster = clusters.indexes[at] ?? 0;
        sums[cluster] = (sums[cluster] ?? 0) + (each[at] ?? 0);
    }
    return { most, fewest: (0,_statistics_uneven_share_js__WEBPACK_IMPORTED_MODULE_0__/* .evenWorth */ .P0)(sums) };
}


/***/ }),

/***/ 34401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PI: () => (/* binding */ noPrediction),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   jw: () => (/* binding */ noRows),
/* harmony export */   m2: () => (/* binding */ noLabel)
/* harmony export */ });
const noRows = 'There are no rows.';
/** The name of a class in quotes. */
function nameOf({ classes }, classIndex) {
    return `"${classes[classIndex] ?? classIndex}"`;
}
/** Why a metric of this class has no value where no row has it as label. */
function noLabel(rows, classIndex) {
    return `No row has the label ${nameOf(rows, classIndex)}, of ${rowsOf(rows)}, so the metric is undefined. Judge it on rows that have this label.`;
}
function noPrediction(rows, classIndex) {
    return `No row has the prediction ${nameOf(rows, classIndex)}, of ${rowsOf(rows)}, so the metric is undefined. Write zero-division: 0 in the rule to count such a class as 0.`;
}
function rowsOf({ labels }) {
    return labels.length === 1 ? '1 row' : `${labels.length} rows`;
}


/***/ }),

/***/ 37048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Computes a value when it is first asked for, and remembers it. */
function once(compute) {
    let known;
    return () => {
        known ??= { value: compute() };
        return known.value;
    };
}


/***/ }),

/***/ 20735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ operators),
/* harmony export */   v: () => (/* binding */ tasks)
/* harmony export */ });
const tasks = ['binary', 'multiclass', 'regression', 'ranking', 'generation'];
const operators = [
    'no-worse',
    'better',
    'at-least',
    'at-most',
    'not-more-than',
    'point',
];


/***/ }),

/***/ 76593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ selectRows),
/* harmony export */   Lq: () => (/* binding */ originOfRows),
/* harmony export */   te: () => (/* binding */ undivided),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37048);

/** All rows as the one part. */
function undivided(rows) {
    return { codes: new Uint32Array(rows), count: 1 };
}
const origins = new WeakMap();
const originals = new WeakMap();
/** What selected rows and their model were taken from; undefined for rows as they were read. */
function originOf(rows, model) {
    const [origin, original] = [origins.get(rows), originals.get(model)];
    return origin && original && { ...origin, model: original };
}
/** The same without regard to a model. */
function originOfRows(rows) {
    return origins.get(rows);
}
function selectRows(rows, indexes, part) {
    const labels = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => selectNumbers(rows.labels, indexes));
    const weights = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => rows.weights && selectNumbers(rows.weights, indexes));
    const groups = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => rows.groups && selectGroups(rows.groups, indexes));
    const alone = {
        task: rows.task,
        classes: rows.classes,
        ids: selectIds(rows.ids, indexes),
        get labels() {
            return labels();
        },
        get weights() {
            return weights();
        },
        get groups() {
            return groups();
        },
        divisions: [],
        candidate: selectModel(rows.candidate, indexes),
    };
    // Models that differ elsewhere may agree on few rows by chance, which proves nothing.
    const selected = 'baseline' in rows
        ? Object.assign(alone, {
            baseline: selectModel(rows.baseline, indexes),
            identical: rows.identical,
        })
        : alone;
    origins.set(selected, { rows, indexes, ...(part && { part }) });
    return selected;
}
/** Only ids that somebody asks for become texts. */
function selectIds(ids, indexes) {
    return {
        length: indexes.length,
        at(row) {
            const index = indexes.at(row);
            return index === undefined ? undefined : ids.at(index);
        },
    };
}
function selectModel(model, indexes) {
    const of = (column) => selectNumbers(column, indexes);
    const predicted = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => of(model.predicted));
    const scores = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => model.scores && of(model.scores));
    const probabilities = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => model.probabilities?.map(of) ?? null);
    const values = (0,_once_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(() => new Map([...model.values].map(([name, column]) => [name, of(column)])));
    const selected = {
        precision: model.precision,
        get predicted() {
            return predicted();
        },
        get scores() {
            return scores();
        },
        get probabilities() {
            return probabilities();
        },
        get values() {
            return values();
        },
    };
    originals.set(selected, model);
    return selected;
}
/** A ranking has no predicted classes, and a column without rows stays without. */
function selectNumbers(values, indexes) {
    if (values.length === 0)
        return values;
    const selected = new Float64Array(indexes.length);
    for (let at = 0; at < indexes.length; at += 1) {
        selected[at] = values[indexes[at] ?? 0] ?? Number.NaN;
    }
    return selected;
}
function selectCodes(codes, indexes) {
    const selected = new Uint32Array(indexes.length);
    for (let at = 0; at < indexes.length; at += 1) {
        selected[at] = codes[indexes[at] ?? 0] ?? 0;
    }
    return selected;
}
/** Groups without a row among the selected ones would count as clusters that say nothing. */
function selectGroups(groups, indexes) {
    const kept = selectCodes(groups.indexes, indexes);
    const present = new Uint8Array(groups.names.length);
    for (const group of kept)
        present[group] = 1;
    const renumbered = new Uint32Array(groups.names.length);
    let count = 0;
    for (const [group, isPresent] of present.entries()) {
        renumbered[group] = count;
        count += isPresent;
    }
    return {
        indexes: kept.map((group) => renumbered[group] ?? 0),
        names: groups.names.filter((_, group) => present[group] === 1),
    };
}


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ decimalOf),
/* harmony export */   Y: () => (/* binding */ compareDecimals)
/* harmony export */ });
/** Reads `-12.50` or `1e-7`; null: it is no such number, or has thousands of digits. */
function decimalOf(written) {
    const match = /^([+-]?)([0-9]*)\.?([0-9]*)(?:[eE]([+-]?[0-9]+))?$/.exec(written);
    const [, sign = '', whole = '', part = '', power = '0'] = match ?? [];
    const exponent = Number(power);
    if (!match || whole + part === '' || Math.abs(exponent) > 2000)
        return null;
    const digits = BigInt(sign + (whole + part)) * 10n ** BigInt(Math.max(0, exponent - part.length));
    const scale = Math.max(0, part.length - exponent);
    return { units: digits, scale, text: plain(digits, scale) };
}
/** Negative, zero or positive, as the one is less than, equal to or more than the other. */
function compareDecimals(one, other) {
    const scale = Math.max(one.scale, other.scale);
    const difference = at(one, scale) - at(other, scale);
    if (difference === 0n)
        return 0;
    return difference < 0n ? -1 : 1;
}
function at({ units, scale }, wanted) {
    return units * 10n ** BigInt(wanted - scale);
}
function plain(units, scale) {
    const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
    const point = digits.length - scale;
    const written = scale === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
    return units < 0n ? `-${written}` : written;
}


/***/ }),

/***/ 17799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   N: () => (/* binding */ judgeCuts),
/* harmony export */   bl: () => (/* binding */ cutsOf),
/* harmony export */   cd: () => (/* binding */ interpolated)
/* harmony export */ });
/* unused harmony export cutsHold */
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4047);
/* harmony import */ var _threshold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97379);


/** h = (n − 1)·level, by the digits of the level: in floating point 0.07·100 is more than 7. */
function rankOf(level, n) {
    const decimal = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalOf */ .B)(String(level));
    if (!decimal || n < 1)
        return { index: 0, fraction: 0 };
    const unit = 10n ** BigInt(decimal.scale);
    const scaled = BigInt(n - 1) * decimal.units;
    return { index: Number(scaled / unit), fraction: Number(scaled % unit) / Number(unit) };
}
/** Between two neighbours as numpy does, so that both ends are exact. */
function interpolated(low, high, fraction) {
    const step = high - low;
    if (!Number.isFinite(step))
        return low * (1 - fraction) + high * fraction;
    return fraction < 0.5 ? low + step * fraction : high - step * (1 - fraction);
}
/** The cuts that tell whether a quantile is within a threshold: each bound and the error beside it. */
function cutsOf({ bounds }) {
    return bounds.flatMap((bound) => {
        if (bound === undefined)
            return [];
        const near = (0,_threshold_js__WEBPACK_IMPORTED_MODULE_0__/* .nearness */ ._I)(bound);
        return [bound - near, bound + near];
    });
}
/** Whether the quantile lies where it must, by counts around the bounds alone. */
function judgeCuts(check, { found }) {
    const { checked, cuts } = found;
    const { threshold, demand } = check;
    const counts = { checked, failing: 0 };
    const level = demand.kind === 'aggregate' ? demand.level : undefined;
    if (!threshold || level === undefined) {
        return {
            ...counts,
            status: 'errored',
            reason: 'It is not known which quantile must lie where.',
        };
    }
    if (checked === 0) {
        return { ...counts, status: 'failed', reason: 'no-data: there are too few values.' };
    }
    const band = (0,_threshold_js__WEBPACK_IMPORTED_MODULE_0__/* .describeThreshold */ .d9)(threshold);
    if (cutsHold(threshold, { cuts, rank: rankOf(level, checked) })) {
        return { ...counts, status: 'passed', observed: band };
    }
    return {
        ...counts,
        status: 'failed',
        reason: `The quantile is beyond its band${(0,_threshold_js__WEBPACK_IMPORTED_MODULE_0__/* .asked */ .NZ)(threshold)}.`,
    };
}
function cutsHold({ operator }, { cuts, rank }) {
    const [below, above, belowHigh, aboveHigh] = cuts;
    if (!below || !above)
        return false;
    const [first, last] = [below, aboveHigh ?? above];
    const within = atLeast(first, rank) && atMost(last, rank);
    switch (operator) {
        case 'mustBe':
        case 'mustBeBetween':
            return within;
        case 'mustNotBe':
            return !within;
        case 'mustBeGreaterOrEqualTo':
            return atLeast(below, rank);
        case 'mustBeGreaterThan':
            return !atMost(above, rank);
        case 'mustBeLessOrEqualTo':
            return atMost(above, rank);
        case 'mustBeLessThan':
            return !atLeast(below, rank);
        case 'mustNotBeBetween':
            return !within && belowHigh !== undefined;
    }
}
/** The quantile is at most the cut; of values that are missing beside it nothing is. */
function atMost({ at, atMost: count, upTo, over }, { index, fraction }) {
    const rank = index + 1;
    if (count !== rank || fraction === 0)
        return count >= rank;
    return upTo !== null && over !== null && interpolated(upTo, over, fraction) <= at;
}
function atLeast({ at, below: count, under, from }, { index, fraction }) {
    const rank = index + 1;
    if (count < rank)
        return true;
    if (count > rank || fraction === 0)
        return false;
    return under !== null && from !== null && interpolated(under, from, fraction) >= at;
}


/***/ }),

/***/ 97379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   Rl: () => (/* binding */ holdsExactly),
/* harmony export */   VE: () => (/* binding */ thresholdOperators),
/* harmony export */   Yh: () => (/* binding */ holdsNearly),
/* harmony export */   _I: () => (/* binding */ nearness),
/* harmony export */   b8: () => (/* binding */ shownNumber),
/* harmony export */   d9: () => (/* binding */ describeThreshold),
/* harmony export */   pR: () => (/* binding */ percentOf),
/* harmony export */   rA: () => (/* binding */ thresholdUnits),
/* harmony export */   v9: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73729);
/* harmony import */ var _decimal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4047);


/** ODCS's operators: what a measured number must be. `between` includes both ends. */
const operators = {
    mustBe: (observed, [bound]) => observed === bound,
    mustNotBe: (observed, [bound]) => observed !== bound,
    mustBeGreaterThan: (observed, [bound]) => observed > bound,
    mustBeGreaterOrEqualTo: (observed, [bound]) => observed >= bound,
    mustBeLessThan: (observed, [bound]) => observed < bound,
    mustBeLessOrEqualTo: (observed, [bound]) => observed <= bound,
    mustBeBetween: (observed, [low, high = low]) => low <= observed && observed <= high,
    mustNotBeBetween: (observed, [low, high = low]) => observed < low || high < observed,
};
const thresholdOperators = Object.keys(operators);
/** The units that a contract may write. */
const thresholdUnits = ['rows', 'percent'];
/** Exact: the comparison is on the numbers as they are, and a bound belongs to its own side. */
function holds({ operator, bounds }, observed) {
    return Number.isFinite(observed) && operators[operator](observed, bounds);
}
/**
 * The same for a number that was summed of doubles: its last digits depend on the order of the rows, so
 * that within 1e-9, relative to a bound past 1, it is on the bound.
 */
function holdsNearly(threshold, observed) {
    const near = threshold.bounds.find((bound) => {
        return bound !== undefined && Math.abs(observed - bound) <= nearness(bound);
    });
    return holds(threshold, near ?? observed);
}
/** How far from the bound a sum of doubles is still on it. */
function nearness(bound) {
    return 1e-9 * Math.max(1, Math.abs(bound));
}
/**
 * The same for a number of any width, by its digits: where a double would round it onto a bound, it is
 * taken for the next number on its own side.
 */
function holdsExactly(threshold, digits) {
    const exact = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .B)(digits);
    const observed = Number(digits);
    const bound = threshold.bounds.includes(observed) ? (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .decimalOf */ .B)(String(observed)) : null;
    if (!exact || !bound)
        return holds(threshold, observed);
    const side = (0,_decimal_js__WEBPACK_IMPORTED_MODULE_0__/* .compareDecimals */ .Y)(exact, bound);
    return holds(threshold, observed + side * (Math.abs(observed) * Number.EPSILON || Number.MIN_VALUE));
}
/** Six digits tell enough; more only where fewer would show a number on a bound that it is not on. */
function shownNumber(value, { bounds }) {
    const rounded = Number(value.toPrecision(6));
    return String(bounds.includes(rounded) ? value : rounded);
}
/** `, asked is at most 0.5 percent`; nothing where the promise is that no row fails. */
function asked(threshold) {
    return threshold ? `, asked is ${describeThreshold(threshold)}` : '';
}
/** `at most 0.5 percent`, `between 10 and 20 rows`. */
function describeThreshold(threshold) {
    const [low, high] = threshold.bounds.map(shownBound);
    const words = {
        mustBe: `exactly ${low}`,
        mustNotBe: `not ${low}`,
        mustBeGreaterThan: `more than ${low}`,
        mustBeGreaterOrEqualTo: `at least ${low}`,
        mustBeLessThan: `less than ${low}`,
        mustBeLessOrEqualTo: `at most ${low}`,
        mustBeBetween: `between ${low} and ${high}`,
        mustNotBeBetween: `not between ${low} and ${high}`,
    };
    const { operator, unit } = threshold;
    return unit === 'value' ? words[operator] : `${words[operator]} ${unit}`;
}
/** `1,000,000`; what is no large whole number stays as it was written. */
function shownBound(bound) {
    if (bound === undefined)
        return '';
    return Number.isSafeInteger(bound) ? (0,_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(bound) : String(bound);
}
/** Share of the failing rows; multiplied first, so that the division alone rounds. */
function percentOf(failing, checked) {
    return (100 * failing) / checked;
}


/***/ }),

/***/ 73729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/**
 * `1,000,000`. Whole numbers are grouped here, as the first of all numbers that `toLocaleString` writes makes it
 * load the signs of every language, for a tenth of the time that a small file takes from start to verdict.
 */
function grouped(value) {
    return Number.isSafeInteger(value)
        ? String(value).replace(/\B(?=(\d{3})+$)/g, ',')
        : value.toLocaleString('en-US');
}


/***/ }),

/***/ 92439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyedArgsort),
/* harmony export */   X: () => (/* binding */ argsort)
/* harmony export */ });
const bits = 11;
const buckets = 2 ** bits;
const mask = buckets - 1;
const zero = 0x80000000;
/** Up to so many rows that agree in their first 32 bits are sorted by insertion. */
const short = 32;
/**
 * The row numbers in ascending order of their finite values; equal values keep their order. A radix sort by
 * 32 bits of each value, then by comparison among the few that agree in these.
 */
function argsort(values) {
    return keyedArgsort(values).rows;
}
/** The same with 32 bits of each value in that order: values with other bits are not equal. */
function keyedArgsort(values) {
    const { keys, rows } = sortedByKey(keysOf(values));
    for (let start = 0, end = 0; start < keys.length; start = end) {
        const key = keys[start];
        for (end = start + 1; end < keys.length && keys[end] === key;)
            end += 1;
        if (end - start > short)
            sortByComparison(values, rows.subarray(start, end));
        else if (end - start > 1)
            insertInOrder(values, rows, { start, end });
    }
    return { keys, rows };
}
/**
 * 32 bits of each value as a whole number, in the order of the values: the first ones that are not the same
 * for all, as the range of the values tells. So few values that differ agree in them.
 */
function keysOf(values) {
    const keys = firstBitsOf(values);
    let [least, most] = [zero, zero];
    if (keys.length > 0)
        [least, most] = [keys[0] ?? zero, keys[0] ?? zero];
    for (let row = 1; row < keys.length; row += 1) {
        const key = keys[row] ?? zero;
        if (key < least)
            least = key;
        if (key > most)
            most = key;
    }
    const spare = Math.clz32(most - least);
    // Of a negative value the further bits count the other way round, and 32 are more than there are.
    if (least < zero || spare === 0 || spare === 32)
        return keys;
    const words = wordsOf(values);
    for (let row = 0; row < keys.length; row += 1) {
        const further = (words[2 * row] ?? 0) >>> (32 - spare);
        keys[row] = (((keys[row] ?? zero) - least) << spare) | further;
    }
    return keys;
}
function firstBitsOf(values) {
    const words = wordsOf(values);
    const keys = new Uint32Array(values.length);
    for (let row = 0; row < keys.length; row += 1) {
        const top = words[2 * row + 1] ?? 0;
        // −0 is the same as 0, and a negative value is the smaller the larger its bits are.
        if (values[row] === 0)
            keys[row] = zero;
        else
            keys[row] = top >= zero ? ~top : top ^ zero;
    }
    return keys;
}
/** The bits of the values in place: every platform that we run on is little-endian. */
function wordsOf({ buffer, byteOffset, length }) {
    return new Uint32Array(buffer, byteOffset, 2 * length);
}
/** By the least significant digit first. */
function sortedByKey(keys) {
    let from = null;
    let to = emptyKeyed(keys.length);
    for (const { shift, starts } of digitsOf(keys)) {
        const before = from;
        if (before)
            sortByDigit(before, to, { shift, starts });
        else
            sortFirst(keys, to, { shift, starts });
        [from, to] = [to, before ?? emptyKeyed(keys.length)];
    }
    return from ?? { keys, rows: Uint32Array.from(keys.keys()) };
}
function emptyKeyed(length) {
    return { keys: new Uint32Array(length), rows: new Uint32Array(length) };
}
/** Fills `to` with the rows of `from`, sorted by the digit; equal digits keep their order. */
function sortByDigit(from, to, { shift, starts }) {
    const { keys, rows } = from;
    const [toKeys, toRows] = [to.keys, to.rows];
    for (let rank = 0; rank < rows.length; rank += 1) {
        const key = keys[rank] ?? 0;
        const digit = (key >>> shift) & mask;
        const slot = starts[digit] ?? 0;
        starts[digit] = slot + 1;
        toKeys[slot] = key;
        toRows[slot] = rows[rank] ?? 0;
    }
}
/** The same where the rows are in their own order still. */
function sortFirst(keys, to, { shift, starts }) {
    const [toKeys, toRows] = [to.keys, to.rows];
    for (let row = 0; row < keys.length; row += 1) {
        const key = keys[row] ?? 0;
        const digit = (key >>> shift) & mask;
        const slot = starts[digit] ?? 0;
        starts[digit] = slot + 1;
        toKeys[slot] = key;
        toRows[slot] = row;
    }
}
/** The digits from the lowest on, without those that are the same in all keys: they need no pass. */
function digitsOf(keys) {
    const low = new Uint32Array(buckets);
    const middle = new Uint32Array(buckets);
    const high = new Uint32Array(buckets);
    for (let row = 0; row < keys.length; row += 1) {
        const key = keys[row] ?? 0;
        const [first, second, third] = [key & mask, (key >>> bits) & mask, key >>> (2 * bits)];
        low[first] = (low[first] ?? 0) + 1;
        middle[second] = (middle[second] ?? 0) + 1;
        high[third] = (high[third] ?? 0) + 1;
    }
    return [low, middle, high].flatMap((counts, at) => {
        return counts.includes(keys.length) ? [] : [{ shift: at * bits, starts: startsOf(counts) }];
    });
}
function startsOf(counts) {
    let start = 0;
    return counts.map((count) => {
        start += count;
        return start - count;
    });
}
/** Rows whose values agree in the first 32 bits, in ascending order of their number. */
function insertInOrder(values, rows, { start, end }) {
    for (let next = start + 1; next < end; next += 1) {
        const row = rows[next] ?? 0;
        const value = values[row] ?? 0;
        let place = next;
        for (; place > start && (values[rows[place - 1] ?? 0] ?? 0) > value; place -= 1) {
            rows[place] = rows[place - 1] ?? 0;
        }
        rows[place] = row;
    }
}
/** The same rows where they are many; mostly their values are simply equal. */
function sortByComparison(values, rows) {
    const first = values[rows[0] ?? 0];
    if (rows.every((row) => values[row] === first))
        return;
    rows.set(Array.from(rows).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b));
}


/***/ }),

/***/ 71749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ bcaLevels),
/* harmony export */   s: () => (/* binding */ accelerationOf)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4744);

/**
 * The levels of the draws at which the bias-corrected and accelerated bounds lie (Efron 1987; Efron and
 * Tibshirani 1993, 14.3). NaN where all draws lie on one side, or the correction has no solution.
 */
function bcaLevels(shape, alpha) {
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(1 - alpha);
    return [levelOf(shape, -z), levelOf(shape, z)];
}
function levelOf({ below, acceleration }, z) {
    if (!(below > 0 && below < 1))
        return Number.NaN;
    const bias = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(below);
    const scale = 1 - acceleration * (bias + z);
    return scale > 0 ? (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .v)(bias + (bias + z) / scale) : Number.NaN;
}
/**
 * The acceleration from how much each row, or each kind of row, moves the statistic: Σcu³/(6(Σcu²)^1.5)
 * about the mean, where `counts` says how many rows move it so. 0 where none does.
 */
function accelerationOf(moves, counts) {
    let [rows, sum] = [0, 0];
    for (let at = 0; at < moves.length; at += 1) {
        const count = counts?.[at] ?? 1;
        if (count === 0)
            continue;
        rows += count;
        sum += count * (moves[at] ?? Number.NaN);
    }
    let [second, third] = [0, 0];
    for (let at = 0; at < moves.length; at += 1) {
        const count = counts?.[at] ?? 1;
        if (count === 0)
            continue;
        const u = (moves[at] ?? Number.NaN) - sum / rows;
        second += count * u * u;
        third += count * u ** 3;
    }
    return second === 0 ? 0 : third / (6 * second ** 1.5);
}


/***/ }),

/***/ 90213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ betaQuantile),
/* harmony export */   Q: () => (/* binding */ betaTails)
/* harmony export */ });
/* harmony import */ var _bisection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42883);
/* harmony import */ var _continued_fraction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29459);
/* harmony import */ var _deviance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69094);



/** The regularised incomplete beta function I_x(a, b) and 1 − I_x(a, b), for a, b > 0. */
function betaTails({ x, complement }, a, b) {
    if (x <= 0)
        return { lower: 0, upper: 1 };
    if (complement <= 0)
        return { lower: 1, upper: 0 };
    if (x * (a + b + 2) > a + 1) {
        const { lower, upper } = betaTails({ x: complement, complement: x }, b, a);
        return { lower: upper, upper: lower };
    }
    const lower = density({ x, complement }, a, b) / a / fraction(x, a, b);
    return { lower, upper: 1 - lower };
}
/** The x with I_x(a, b) = p. */
function betaQuantile(p, a, b) {
    if (p <= 0)
        return 0;
    if (p >= 1)
        return 1;
    return (0,_bisection_js__WEBPACK_IMPORTED_MODULE_0__/* .bisect */ .h)(0, 1, (x) => {
        const { lower, upper } = betaTails({ x, complement: 1 - x }, a, b);
        return p < 0.5 ? lower >= p : upper <= 1 - p;
    });
}
/** The continued fraction below I_x(a, b) (Abramowitz and Stegun 26.5.8); it converges left of the mean. */
function fraction(x, a, b) {
    return (0,_continued_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .continuedFraction */ .a)(1, (k) => {
        const m = Math.floor(k / 2);
        const numerator = k % 2 === 0 ? m * (b - m) : -(a + m) * (a + b + m);
        return { a: (numerator * x) / ((a + k - 1) * (a + k)), b: 1 };
    });
}
/**
 * x^a (1 − x)^b / B(a, b). Written with deviances from the mean (Loader 2000), since powers and
 * gamma functions of large arguments would cancel and lose digits.
 */
function density({ x, complement }, a, b) {
    const n = a + b;
    const shift = x * b - complement * a;
    const deviance = a * (0,_deviance_js__WEBPACK_IMPORTED_MODULE_2__/* .logExcess */ .c)((x * n) / a, shift / a) + b * (0,_deviance_js__WEBPACK_IMPORTED_MODULE_2__/* .logExcess */ .c)((complement * n) / b, -shift / b);
    const correction = (0,_deviance_js__WEBPACK_IMPORTED_MODULE_2__/* .stirlingError */ .$)(n) - (0,_deviance_js__WEBPACK_IMPORTED_MODULE_2__/* .stirlingError */ .$)(a) - (0,_deviance_js__WEBPACK_IMPORTED_MODULE_2__/* .stirlingError */ .$)(b);
    return Math.sqrt(((a / n) * b) / (2 * Math.PI)) * Math.exp(deviance + correction);
}


/***/ }),

/***/ 42883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ bisect)
/* harmony export */ });
/**
 * The point between `low` and `high` where `above` turns from false to true, to the last bit that
 * the numbers can tell. `above` must be false at `low` and true at `high`, or hold for neither.
 */
function bisect(low, high, above) {
    let [below, over] = [low, high];
    for (;;) {
        const middle = below + (over - below) / 2;
        if (middle <= below || middle >= over)
            return above(below) ? below : over;
        if (above(middle))
            over = middle;
        else
            below = middle;
    }
}


/***/ }),

/***/ 61964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wx: () => (/* binding */ blockJackknife),
  SH: () => (/* binding */ blocksOf),
  hR: () => (/* binding */ valuesWithoutBlocks)
});

// EXTERNAL MODULE: ./.build/domain/statistics/mean.js
var statistics_mean = __webpack_require__(86194);
// EXTERNAL MODULE: ./.build/domain/statistics/row-sample.js
var row_sample = __webpack_require__(99018);
;// CONCATENATED MODULE: ./.build/domain/statistics/shuffle.js
/** The numbers from 0 to n − 1 in random order (Fisher and Yates 1938; Durstenfeld 1964). */
function shuffled(n, random) {
    const order = new Uint32Array(n).map((_, place) => place);
    for (let last = n - 1; last > 0; last -= 1) {
        const other = Math.floor(random.uniform() * (last + 1));
        const moved = order[last] ?? 0;
        order[last] = order[other] ?? 0;
        order[other] = moved;
    }
    return order;
}

// EXTERNAL MODULE: ./.build/domain/statistics/student-t.js
var student_t = __webpack_require__(4901);
;// CONCATENATED MODULE: ./.build/domain/statistics/block-jackknife.js




const mostBlocks = 200;
/**
 * The standard error from leaving out each of 200 blocks in turn (Shao and Wu 1989), and bounds by
 * Student's t with one degree of freedom less than blocks. NaN where a block leaves no value behind.
 */
function blockJackknife(sample) {
    const blocks = blocksOf(sample);
    const values = valuesWithoutBlocks(sample.statistic, blocks);
    const estimate = sample.statistic(new Float64Array(sample.n).fill(1));
    const count = values.length;
    const mean = (0,statistics_mean/* meanOf */.hm)(values);
    const squares = values.map((value) => (value - mean) ** 2);
    const standardError = Math.sqrt((count - 1) * (0,statistics_mean/* meanOf */.hm)(squares));
    return {
        estimate,
        standardError,
        draws: 0,
        undefinedShare: values.filter(Number.isNaN).length / count,
        interval: (alpha) => {
            const reach = (0,student_t/* tQuantile */.Y)(1 - alpha, count - 1) * standardError;
            return { estimate, lower: estimate - reach, upper: estimate + reach, standardError };
        },
    };
}
/** Up to 200 blocks of rows, or of whole clusters; one for each of them where they are fewer. */
function blocksOf(sample) {
    const { n, clusters, random } = sample;
    const units = (0,row_sample/* unitsOf */.$)(sample);
    const count = Math.min(units, mostBlocks);
    const blockOfUnit = shuffled(units, random).map((place) => place % count);
    const blockOf = (row) => blockOfUnit[clusters ? (clusters[row] ?? 0) : row] ?? 0;
    const sizes = new Uint32Array(count);
    for (let row = 0; row < n; row += 1)
        sizes[blockOf(row)] = (sizes[blockOf(row)] ?? 0) + 1;
    const rows = Array.from(sizes, (size) => new Uint32Array(size));
    for (let row = n - 1; row >= 0; row -= 1) {
        const block = blockOf(row);
        const place = (sizes[block] ?? 0) - 1;
        sizes[block] = place;
        const list = rows[block];
        if (list)
            list[place] = row;
    }
    return { rows, n };
}
/** The statistic of all rows but those of each block. */
function valuesWithoutBlocks(statistic, { rows, n }) {
    const weights = new Float64Array(n).fill(1);
    return Float64Array.from(rows, (block) => {
        for (const row of block)
            weights[row] = 0;
        const value = statistic(weights);
        for (const row of block)
            weights[row] = 1;
        return value;
    });
}


/***/ }),

/***/ 73580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ cellBootstrap)
/* harmony export */ });
/* unused harmony export cellAcceleration */
/* harmony import */ var _bca_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71749);
/* harmony import */ var _group_draws_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5386);
/* harmony import */ var _resampled_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37769);



/**
 * The row bootstrap of a statistic that depends on counts alone, over what `drawGroups` drew of these cells.
 * The estimate is that of the cells as they are given.
 */
function cellBootstrap(groups, drawn, statistic) {
    const values = valuesOf(drawn, statistic);
    const acceleration = cellAcceleration(groups, statistic);
    statistic.sizes.set((0,_group_draws_js__WEBPACK_IMPORTED_MODULE_1__/* .groupSizes */ .eB)(groups));
    return (0,_resampled_js__WEBPACK_IMPORTED_MODULE_2__/* .resampledFrom */ .y)({ estimate: statistic.value(), values, acceleration });
}
function valuesOf(drawn, statistic) {
    const { sizes } = statistic;
    const values = new Float64Array(drawn.length / sizes.length);
    for (let draw = 0; draw < values.length; draw += 1) {
        for (let group = 0, at = draw; group < sizes.length; group += 1, at += values.length) {
            sizes[group] = drawn[at] ?? 0;
        }
        values[draw] = statistic.value();
    }
    return values;
}
/** The acceleration from what one more row in each cell would change, weighted by the cells. */
function cellAcceleration(grouped, statistic) {
    const { sizes } = statistic;
    const before = (0,_group_draws_js__WEBPACK_IMPORTED_MODULE_1__/* .groupSizes */ .eB)(grouped);
    sizes.set(before);
    const estimate = statistic.value();
    const groupsOf = (0,_group_draws_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsByCell */ .oJ)(grouped);
    const moves = grouped.cells.map((count, cell) => {
        if (count === 0)
            return 0;
        sizes.set(before);
        for (const group of groupsOf[cell] ?? [])
            sizes[group] = (sizes[group] ?? 0) + 1;
        return statistic.value() - estimate;
    });
    return (0,_bca_js__WEBPACK_IMPORTED_MODULE_0__/* .accelerationOf */ .s)(moves, grouped.cells);
}


/***/ }),

/***/ 39276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ smoothPairedCells),
/* harmony export */   W: () => (/* binding */ smoothCells)
/* harmony export */ });
/** The share of a row by which each smoothed cell grows. */
const [paired, single] = [0.75, 0.5];
/**
 * Joint counts with ¾ row more in one broken and one fixed cell of each class that occurs: flips that these
 * rows happen not to show are possible all the same. Order [y][baseline][candidate], the last one fastest.
 */
function smoothPairedCells(cells, classes) {
    const smoothed = cells.slice();
    const at = (y, first, second) => (y * classes + first) * classes + second;
    for (let y = 0; y < classes; y += 1) {
        const predicted = new Float64Array(classes);
        for (let first = 0; first < classes; first += 1) {
            for (let second = 0; second < classes; second += 1) {
                const count = cells[at(y, first, second)] ?? 0;
                predicted[first] = (predicted[first] ?? 0) + count;
                predicted[second] = (predicted[second] ?? 0) + count;
            }
        }
        const other = likeliestOther(predicted, y);
        if (other === undefined)
            continue;
        for (const cell of [at(y, y, other), at(y, other, y)]) {
            smoothed[cell] = (smoothed[cell] ?? 0) + paired;
        }
    }
    return smoothed;
}
/** The same for the counts of one model, [y][prediction]: ½ row more in one wrong cell of each class. */
function smoothCells(cells, classes) {
    const smoothed = cells.slice();
    for (let y = 0; y < classes; y += 1) {
        const other = likeliestOther(cells.subarray(y * classes, (y + 1) * classes), y);
        if (other === undefined)
            continue;
        const cell = y * classes + other;
        smoothed[cell] = (smoothed[cell] ?? 0) + single;
    }
    return smoothed;
}
/** The most predicted class beside `y`, the first of several; undefined where no row has the class `y`. */
function likeliestOther(predicted, y) {
    if (predicted.every((count) => count === 0))
        return undefined;
    let best;
    for (const [label, count] of predicted.entries()) {
        if (label !== y && (best === undefined || count > (predicted[best] ?? 0)))
            best = label;
    }
    return best;
}


/***/ }),

/***/ 20985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ clopperPearson)
/* harmony export */ });
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90213);

/** The share of `hits` among n ≥ 1 rows: the exact interval of Clopper and Pearson (1934). */
function clopperPearson(hits, n, alpha) {
    const estimate = hits / n;
    return {
        estimate,
        lower: hits === 0 ? 0 : (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .betaQuantile */ .O)(alpha, hits, n - hits + 1),
        upper: hits === n ? 1 : (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .betaQuantile */ .O)(1 - alpha, hits + 1, n - hits),
        standardError: Math.sqrt((estimate * (1 - estimate)) / n),
    };
}


/***/ }),

/***/ 29459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ continuedFraction)
/* harmony export */ });
const tiny = 1e-300;
const precision = 1e-16;
const limit = 1_000_000;
/**
 * The value of a continued fraction whose k-th step, k ≥ 1, is `term(k)`: Lentz's method with
 * Thompson and Barnett's guard against zero denominators. `first` is b₀.
 */
function continuedFraction(first, term) {
    let value = first || tiny;
    let [c, d] = [value, 0];
    for (let k = 1; k <= limit; k += 1) {
        const { a, b } = term(k);
        d = 1 / (b + a * d || tiny);
        c = b + a / c || tiny;
        value *= c * d;
        if (Math.abs(c * d - 1) <= precision)
            return value;
    }
    return Number.NaN;
}


/***/ }),

/***/ 69094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ stirlingError),
/* harmony export */   c: () => (/* binding */ logExcess)
/* harmony export */ });
/** ln(ratio) − u for ratio = 1 + u, without cancellation near 0 and with all digits of a small ratio. */
function logExcess(ratio, u) {
    if (Math.abs(u) > 0.3)
        return Math.log(ratio) - u;
    let [power, sum] = [u, 0];
    for (let k = 2; Math.abs(power) > 1e-20 * Math.abs(sum); k += 1) {
        power *= -u;
        sum += power / k;
    }
    return sum;
}
/** ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π), for x > 0. */
function stirlingError(x) {
    let [argument, shifted] = [x, 0];
    for (; argument < 16; argument += 1)
        shifted += (argument + 0.5) * Math.log1p(1 / argument) - 1;
    const inverse = 1 / (argument * argument);
    const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360];
    return shifted + series.reduceRight((sum, term) => sum * inverse + term, 0) / argument;
}


/***/ }),

/***/ 5386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NV: () => (/* binding */ drawGroups),
  eB: () => (/* binding */ groupSizes),
  oJ: () => (/* binding */ groupsByCell)
});

;// CONCATENATED MODULE: ./.build/domain/statistics/binomial-draw.js
/** Below this mean, counting up from zero is the faster way and rejection is not valid. */
const leastMean = 10;
/** How many of n tries succeed, each with probability p. */
function drawBinomial(random, n, p) {
    return successes(random, n, triesWith(p));
}
function triesWith(probability) {
    const isTurned = probability > 0.5;
    const p = isTurned ? 1 - probability : probability;
    const odds = p / (1 - p);
    return { p, isTurned, odds, logOdds: Math.log(odds), logOther: Math.log1p(-p) };
}
/** How many of n such tries succeed. */
function successes(random, n, tries) {
    const count = rarerEnds(random, n, tries);
    return tries.isTurned ? n - count : count;
}
function rarerEnds(random, n, tries) {
    if (!(n > 0 && tries.p > 0))
        return 0;
    return n * tries.p < leastMean ? countUp(random, n, tries) : rejectTransformed(random, n, tries);
}
/** The inverse of the distribution function, from zero on. */
function countUp(random, n, { odds, logOther }) {
    let chance = Math.exp(n * logOther);
    let rest = random.uniform();
    for (let k = 0; k < n; k += 1) {
        if (rest < chance)
            return k;
        rest -= chance;
        chance *= (odds * (n - k)) / (k + 1);
    }
    return n;
}
/** Transformed rejection with squeeze: algorithm BTRS of Hörmann (1993), for p ≤ ½ and np ≥ 10. */
function rejectTransformed(random, n, tries) {
    const { p } = tries;
    const variance = n * p * (1 - p);
    const deviation = Math.sqrt(variance);
    const b = 1.15 + 2.53 * deviation;
    const a = -0.0873 + 0.0248 * b + 0.01 * p;
    const squeeze = 0.92 - 4.2 / b;
    for (;;) {
        const u = random.uniform() - 0.5;
        const v = random.uniform();
        const edge = 0.5 - Math.abs(u);
        const k = Math.floor(((2 * a) / edge + b) * u + n * p + 0.5);
        if (edge >= 0.07 && v <= squeeze)
            return k;
        if (!(k >= 0 && k <= n))
            continue;
        const height = (v * (2.83 + 5.1 / b) * deviation) / (a / (edge * edge) + b);
        if (isAtLeast(Math.log(height), { n, k, variance }, tries))
            return k;
    }
}
/** Whether ln of P(k) over the probability of the likeliest count is at least as much. */
function isAtLeast(height, { n, k, variance }, { p, logOdds }) {
    const mode = Math.floor((n + 1) * p);
    const far = Math.abs(k - mode);
    // Where neither end is near, the bell tells, but for a narrow band (Kachitvichyanukul and Schmeiser 1988).
    if (far > 20 && far < variance / 2 - 1) {
        const bell = (-far * far) / (2 * variance);
        const band = (far / variance) * (((far / 3 + 0.625) * far + 1 / 6) / variance + 0.5);
        if (height < bell - band)
            return true;
        if (height > bell + band)
            return false;
    }
    const ofMode = logFactorial(mode) + logFactorial(n - mode);
    const ofCount = logFactorial(k) + logFactorial(n - k);
    return height <= ofMode - ofCount + (k - mode) * logOdds;
}
/** ln k!, from a table or by Stirling's series, whose three terms reach 1e-11 here. */
function logFactorial(k) {
    if (k < logFactorials.length)
        return logFactorials[k] ?? Number.NaN;
    const inverse = 1 / (k * k);
    const tail = (1 / 12 - inverse * (1 / 360 - inverse / 1260)) / k;
    return (k + 0.5) * Math.log(k) - k + halfLogOfTwoPi + tail;
}
const halfLogOfTwoPi = Math.log(2 * Math.PI) / 2;
const logFactorials = firstLogFactorials(32);
function firstLogFactorials(count) {
    const logs = new Float64Array(count);
    for (let k = 1; k < count; k += 1)
        logs[k] = (logs[k - 1] ?? 0) + Math.log(k);
    return logs;
}

;// CONCATENATED MODULE: ./.build/domain/statistics/count-tables.js
/** A count rarer than the likeliest one by this factor is beyond what a uniform number can tell. */
const negligible = 2 ** -54;
/** Places of a guide are 16 bits. */
const widest = 2 ** 16;
/** Where tables stand, one set after the other: new memory for each would take as long as to fill it. */
class TableRoom {
    cumulative = new Float64Array();
    guide = new Uint16Array();
    #most;
    constructor(mostEntries) {
        this.#most = mostEntries;
    }
    /** Whether there is room for so many; what stood here may be gone. */
    makeFor(entries) {
        if (entries > this.#most)
            return false;
        if (entries > this.guide.length) {
            const length = Math.min(2 * entries, this.#most);
            this.cumulative = new Float64Array(length);
            this.guide = new Uint16Array(length);
        }
        return true;
    }
}
/** The tables of these tries; undefined where the room is too small for them. */
function tablesIn(room, range) {
    const least = leastCount(range.fewest, range.p);
    const width = mostCount(range.most, range.p) - least + 1;
    const entries = width * (range.most - range.fewest + 1);
    if (width > widest || !room.makeFor(entries))
        return undefined;
    return new CountTables(room, range, { least, width });
}
/**
 * How many of the tries succeed: the inverse of the distribution function, with a guide to where to look in
 * it (Chen and Asau 1974), for each number of tries. The table of one try more follows from the one before.
 */
class CountTables {
    // Plain fields: they are read for each draw.
    fewest;
    least;
    width;
    /** By number of tries: the chance of so many successes or fewer, from `least` on. */
    cumulative;
    /** By number of tries, for each of `width` equal parts of [0, 1): the first place that may be meant. */
    guide;
    constructor(room, { fewest, most, p }, places) {
        this.fewest = fewest;
        this.least = places.least;
        this.width = places.width;
        this.cumulative = room.cumulative;
        this.guide = room.guide;
        const chances = chancesOf(fewest, p, places);
        for (let tries = fewest; tries <= most; tries += 1) {
            if (tries > fewest)
                tryOnceMore(chances, p);
            this.#tabulate(chances, tries);
        }
    }
    draw(random, tries) {
        const { cumulative, width } = this;
        const start = (tries - this.fewest) * width;
        const uniform = random.uniform();
        let at = start + (this.guide[start + ((uniform * width) | 0)] ?? 0);
        while ((cumulative[at] ?? 1) <= uniform)
            at += 1;
        return this.least + at - start;
    }
    #tabulate(chances, tries) {
        const { cumulative, guide, width } = this;
        const start = (tries - this.fewest) * width;
        const last = Math.min(width - 1, tries - this.least);
        let [sum, part] = [0, 0];
        for (let place = 0; place <= last; place += 1) {
            // Rounded sums may end below 1, and no more tries succeed than there are.
            sum = place === last ? 1 : sum + (chances[place] ?? 0);
            cumulative[start + place] = sum;
            for (; part < width && part < sum * width; part += 1)
                guide[start + part] = place;
        }
    }
}
/** The chance of each count from `least` on; it follows from that of the count beside it. */
function chancesOf(tries, p, { least, width }) {
    const odds = p / (1 - p);
    const mode = likeliest(tries, p);
    const chances = new Float64Array(width);
    let [chance, sum] = [1, 0];
    for (let k = mode; k >= least; k -= 1) {
        chances[k - least] = chance;
        sum += chance;
        chance *= k / ((tries - k + 1) * odds);
    }
    chance = 1;
    for (let k = mode + 1; k < least + width; k += 1) {
        chance *= ((tries - k + 1) * odds) / k;
        chances[k - least] = chance;
        sum += chance;
    }
    for (let place = 0; place < width; place += 1)
        chances[place] = (chances[place] ?? 0) / sum;
    return chances;
}
/** A count is reached where it stood before and the try fails, or by a success from the one below. */
function tryOnceMore(chances, p) {
    let below = 0;
    for (let place = 0; place < chances.length; place += 1) {
        const before = chances[place] ?? 0;
        chances[place] = before + p * (below - before);
        below = before;
    }
}
function leastCount(tries, p) {
    const odds = p / (1 - p);
    let k = likeliest(tries, p);
    for (let chance = 1; k > 0; k -= 1) {
        chance *= k / ((tries - k + 1) * odds);
        if (chance < negligible)
            break;
    }
    return k;
}
function mostCount(tries, p) {
    const odds = p / (1 - p);
    let k = likeliest(tries, p);
    for (let chance = 1; k < tries; k += 1) {
        chance *= ((tries - k) * odds) / (k + 1);
        if (chance < negligible)
            break;
    }
    return k;
}
function likeliest(tries, p) {
    return Math.min(tries, Math.floor((tries + 1) * p));
}

;// CONCATENATED MODULE: ./.build/domain/statistics/multinomial.js


/** To fill more entries of tables for each draw takes longer than to draw without them. */
const entriesPerDraw = 16;
/**
 * Draws `n` rows over the occupied cells, by one binomial draw after the other, from the smallest cell to
 * the largest: so the rows that are left vary least, and no cell is more than half of them.
 */
function drawMultinomial(random, { n, cells, draws }, take) {
    const room = new TableRoom(entriesPerDraw * draws);
    const counts = new Int32Array(draws);
    const rest = new Int32Array(draws).fill(n);
    const shares = sharesOfRest(cells);
    for (const { cell, share } of shares.slice(0, -1)) {
        drawCounts(random, { share, counts, rest }, room);
        take(cell, counts);
    }
    // The last cell gets what is left.
    const last = shares.at(-1);
    if (last)
        take(last.cell, rest);
}
/** What each cell is of itself and all larger ones, from the smallest on. */
function sharesOfRest(cells) {
    const sizeOf = (cell) => cells[cell] ?? 0;
    const occupied = [...cells.keys()].filter((cell) => sizeOf(cell) > 0);
    const largestFirst = occupied.sort((a, b) => sizeOf(b) - sizeOf(a) || b - a);
    let sum = 0;
    const shares = largestFirst.map((cell) => {
        sum += sizeOf(cell);
        return { cell, share: sizeOf(cell) / sum };
    });
    return shares.reverse();
}
function drawCounts(random, { share, counts, rest }, room) {
    const tables = tablesIn(room, { ...spanOf(rest), p: share });
    const tries = triesWith(share);
    for (let draw = 0; draw < rest.length; draw += 1) {
        const left = rest[draw] ?? 0;
        const count = tables ? tables.draw(random, left) : successes(random, left, tries);
        counts[draw] = count;
        rest[draw] = left - count;
    }
}
function spanOf(numbers) {
    let [fewest, most] = [numbers[0] ?? 0, 0];
    for (let at = 0; at < numbers.length; at += 1) {
        const number = numbers[at] ?? 0;
        if (number < fewest)
            fewest = number;
        if (number > most)
            most = number;
    }
    return { fewest, most };
}

;// CONCATENATED MODULE: ./.build/domain/statistics/group-draws.js

/**
 * Draws of `n` rows: the sizes of the first group, draw by draw, then those of the next. Rows of a cell are
 * interchangeable, so a draw is multinomial (Efron and Tibshirani 1993).
 */
function drawGroups(grouped, { n, draws, random }) {
    const sizes = new Int32Array(grouped.groups.length * draws);
    const groupsOf = groupsByCell(grouped);
    drawMultinomial(random, { n, cells: grouped.cells, draws }, (cell, counts) => {
        for (const group of groupsOf[cell] ?? [])
            addTo(sizes, group * draws, counts);
    });
    return sizes;
}
function addTo(sums, start, counts) {
    for (let draw = 0, at = start; draw < counts.length; draw += 1, at += 1) {
        sums[at] = (sums[at] ?? 0) + (counts[draw] ?? 0);
    }
}
/** The groups of each cell. */
function groupsByCell({ cells, groups }) {
    const found = Array.from(cells, () => []);
    for (const [group, members] of groups.entries()) {
        for (const cell of members)
            found[cell]?.push(group);
    }
    return found;
}
/** The size of each group where the cells have these sizes. */
function groupSizes({ cells, groups }) {
    return Float64Array.from(groups, (group) => {
        let sum = 0;
        for (const cell of group)
            sum += cells[cell] ?? 0;
        return sum;
    });
}


/***/ }),

/***/ 86194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JX: () => (/* binding */ meanSpread),
/* harmony export */   VO: () => (/* binding */ meanInterval),
/* harmony export */   Zn: () => (/* binding */ momentsOf),
/* harmony export */   ax: () => (/* binding */ momentsFrom),
/* harmony export */   hm: () => (/* binding */ meanOf)
/* harmony export */ });
/* harmony import */ var _t_interval_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20261);

/** The moments of a column, in two passes so that no digits cancel. */
function momentsOf(values) {
    const n = values.length;
    const mean = meanOf(values);
    let [second, third] = [0, 0];
    for (let row = 0; row < n; row += 1) {
        const deviation = (values[row] ?? Number.NaN) - mean;
        const square = deviation * deviation;
        second += square;
        third += square * deviation;
    }
    return momentsFrom({ n, mean, second, third });
}
function momentsFrom({ n, mean, second, third }) {
    const constant = Math.sqrt(second / n) <= 1e-14 * Math.abs(mean);
    return {
        n,
        mean,
        standardDeviation: constant ? (n > 1 ? 0 : Number.NaN) : Math.sqrt(second / (n - 1)),
        skewness: constant ? 0 : third / n / (second / n) ** 1.5,
    };
}
/** The mean, each sum with what its rounding lost (Knuth's two-sum): a million rows cost no digits. */
function meanOf(values) {
    let [sum, lost] = [0, 0];
    // By index: an iterator takes ten times as long.
    for (let row = 0; row < values.length; row += 1) {
        const value = values[row] ?? Number.NaN;
        const next = sum + value;
        const added = next - sum;
        lost += sum - (next - added) + (value - added);
        sum = next;
    }
    return (sum + lost) / values.length;
}
/** The error of the mean. Undefined (NaN) for a single row. */
function meanSpread({ n, mean, standardDeviation, skewness }) {
    const root = Math.sqrt(n);
    const standardError = standardDeviation / root;
    return {
        estimate: mean,
        standardError,
        degreesOfFreedom: n - 1,
        skewness: skewness / root,
    };
}
/** The interval of a mean by Student's t, widened for skew: `tInterval`. */
function meanInterval(moments, alpha) {
    return (0,_t_interval_js__WEBPACK_IMPORTED_MODULE_0__/* .tInterval */ .o)(meanSpread(moments), alpha);
}


/***/ }),

/***/ 4744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile),
/* harmony export */   v: () => (/* binding */ normalCdf)
/* harmony export */ });
/* harmony import */ var _bisection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42883);
/* harmony import */ var _continued_fraction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29459);


/** From here on the continued fraction needs fewer steps than the series. */
const tailStart = 2.5;
/** Φ(x): the share of a standard normal below x. */
function normalCdf(x) {
    return x > 0 ? 1 - upperTail(x) : upperTail(-x);
}
/** Φ⁻¹(p), p in (0, 1); ±Infinity at the ends. */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        return Number.NaN;
    if (p > 0.5)
        return -normalQuantile(1 - p);
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 0.5)
        return 0;
    return -reachOf(p);
}
/** The few levels that a comparison asks for again and again: each search takes some sixty tails. */
const known = new Map();
const mostKnown = 1000;
function reachOf(tail) {
    const found = known.get(tail);
    if (found !== undefined)
        return found;
    const reach = (0,_bisection_js__WEBPACK_IMPORTED_MODULE_0__/* .bisect */ .h)(0, 40, (x) => normalCdf(-x) <= tail);
    if (known.size >= mostKnown)
        known.clear();
    known.set(tail, reach);
    return reach;
}
/** The share of a standard normal above x ≥ 0. */
function upperTail(x) {
    return x < tailStart ? 0.5 - density(x) * centralSeries(x) : density(x) / millsFraction(x);
}
function density(x) {
    return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}
/** (Φ(x) − ½)/φ(x) = x + x³/3 + x⁵/(3·5) + … (Abramowitz and Stegun 26.2.11). */
function centralSeries(x) {
    let [term, sum] = [x, x];
    for (let k = 3; Math.abs(term) > 1e-18 * Math.abs(sum); k += 2) {
        term *= (x * x) / k;
        sum += term;
    }
    return sum;
}
/** φ(x)/(1 − Φ(x)) = x + 1/(x + 2/(x + 3/(x + …))) (Abramowitz and Stegun 26.2.14). */
function millsFraction(x) {
    return (0,_continued_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .continuedFraction */ .a)(x, (k) => ({ a: k, b: x }));
}


/***/ }),

/***/ 23700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ randomOf)
/* harmony export */ });
/** So many first numbers still resemble the seed. */
const warmUp = 20;
/** The generator sfc32 (Doty-Humphrey 2010, PractRand) from a seed of 32 hex digits; else a RangeError. */
function randomOf(seed) {
    if (!/^[0-9a-f]{32}$/i.test(seed))
        throw new RangeError(`"${seed}" is not 32 hex digits.`);
    const words = [0, 8, 16, 24].map((start) => Number.parseInt(seed.slice(start, start + 8), 16));
    const random = new SmallFastCounting(Int32Array.from(words));
    for (let step = 0; step < warmUp; step += 1)
        random.uint32();
    return random;
}
/** Plain fields that hold signed 32 bits from the start: any others take several times as long. */
class SmallFastCounting {
    a = 0;
    b = 0;
    c = 0;
    /** Makes the period at least 2³². */
    counter = 0;
    constructor(seed) {
        this.a = seed[0] ?? 0;
        this.b = seed[1] ?? 0;
        this.c = seed[2] ?? 0;
        this.counter = seed[3] ?? 0;
    }
    uint32() {
        return this.next() >>> 0;
    }
    uniform() {
        const high = this.next() >>> 5;
        return (high * 2 ** 26 + (this.next() >>> 6)) / 2 ** 53;
    }
    next() {
        const { b, c } = this;
        const next = (((this.a + b) | 0) + this.counter) | 0;
        this.a = b ^ (b >>> 9);
        this.b = (c + (c << 3)) | 0;
        this.c = (((c << 21) | (c >>> 11)) + next) | 0;
        this.counter = (this.counter + 1) | 0;
        return next;
    }
}


/***/ }),

/***/ 37769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ resampledFrom)
});

// UNUSED EXPORTS: shareBelow

// EXTERNAL MODULE: ./.build/domain/statistics/bca.js
var bca = __webpack_require__(71749);
// EXTERNAL MODULE: ./.build/domain/statistics/mean.js
var statistics_mean = __webpack_require__(86194);
// EXTERNAL MODULE: ./.build/domain/data/quantile.js
var quantile = __webpack_require__(17799);
;// CONCATENATED MODULE: ./.build/domain/statistics/quantile.js

/** The quantile of type 7 (Hyndman and Fan 1996); NaN where there are no values. */
function quantileOf(values, level) {
    const { index, fraction } = (0,quantile/* rankOf */.IQ)(level, values.length);
    const low = values.at(index) ?? Number.NaN;
    return fraction === 0 ? low : (0,quantile/* interpolated */.cd)(low, values.at(index + 1) ?? low, fraction);
}

;// CONCATENATED MODULE: ./.build/domain/statistics/sorted-in-part.js
/** So few values are sorted sooner than divided again. */
const fewValues = 64;
/** Sorts no more of some numbers than it takes to find those that are asked for (Hoare 1961). */
class SortedInPart {
    #values;
    /** Where parts begin, ascending: no value of a part is above one of the next. */
    #starts = [0];
    /** Reorders the values, none of which may be NaN. */
    constructor(values) {
        this.#values = values;
    }
    get length() {
        return this.#values.length;
    }
    at(rank) {
        const starts = this.#starts;
        let part = starts.findLastIndex((start) => start <= rank);
        for (;;) {
            const values = this.#values.subarray(starts[part], starts[part + 1]);
            if (values.length <= fewValues) {
                values.sort();
                return this.#values[rank];
            }
            const start = (starts[part] ?? 0) + divided(values);
            starts.splice(part + 1, 0, start);
            if (start <= rank)
                part += 1;
        }
    }
}
/** Moves the larger of at least three values behind the smaller ones; returns where they begin, which is within. */
function divided(values) {
    const pivot = middleOf(values);
    for (let [low, high] = [0, values.length - 1];; low += 1, high -= 1) {
        while ((values[low] ?? pivot) < pivot)
            low += 1;
        while ((values[high] ?? pivot) > pivot)
            high -= 1;
        if (low >= high)
            return high + 1;
        const value = values[low] ?? pivot;
        values[low] = values[high] ?? pivot;
        values[high] = value;
    }
}
/** The median of the first, the middle and the last value: neither the smallest nor the largest alone. */
function middleOf(values) {
    const places = [0, values.length >> 1, values.length - 1];
    const [, middle] = places.map((place) => values[place] ?? Number.NaN).sort((a, b) => a - b);
    return middle ?? Number.NaN;
}

;// CONCATENATED MODULE: ./.build/domain/statistics/resampled.js




/** More draws without a value than this, and those with one no longer stand for all. */
const mostUndefined = 0.01;
/** A bound with fewer draws beyond it is a single extreme draw, whatever the alpha. */
const fewestBeyond = 5;
/** The outer bounds of the percentile and the BCa interval (Efron 1987) of these draws. */
function resampledFrom({ estimate, values, acceleration }) {
    const defined = definedOf(values);
    const undefinedShare = (values.length - defined.length) / values.length;
    const standardError = deviationOf(defined);
    const below = shareBelow(defined, estimate);
    const sorted = new SortedInPart(defined);
    const known = undefinedShare <= mostUndefined && Number.isFinite(estimate);
    return {
        estimate,
        standardError,
        draws: values.length,
        undefinedShare,
        interval: (alpha) => {
            const isKnown = known && alpha * sorted.length >= fewestBeyond;
            const [low, high] = isKnown ? (0,bca/* bcaLevels */.q)({ below, acceleration }, alpha) : [NaN, NaN];
            if (!(low >= 0 && high <= 1))
                return { estimate, lower: NaN, upper: NaN, standardError };
            const lower = Math.min(quantileOf(sorted, alpha), quantileOf(sorted, low));
            const upper = Math.max(quantileOf(sorted, 1 - alpha), quantileOf(sorted, high));
            return { estimate, lower, upper, standardError };
        },
    };
}
function definedOf(values) {
    const defined = new Float64Array(values.length);
    let count = 0;
    for (let draw = 0; draw < values.length; draw += 1) {
        const value = values[draw] ?? Number.NaN;
        if (Number.isNaN(value))
            continue;
        defined[count] = value;
        count += 1;
    }
    return defined.subarray(0, count);
}
/** The share of draws below the estimate; those equal to it count half. */
function shareBelow(values, estimate) {
    let [below, equal] = [0, 0];
    for (let draw = 0; draw < values.length; draw += 1) {
        const value = values[draw] ?? Number.NaN;
        if (value < estimate)
            below += 1;
        else if (value === estimate)
            equal += 1;
    }
    return (below + equal / 2) / values.length;
}
/** Of all draws, not of a sample of them. */
function deviationOf(values) {
    const mean = (0,statistics_mean/* meanOf */.hm)(values);
    let sum = 0;
    for (let draw = 0; draw < values.length; draw += 1) {
        const deviation = (values[draw] ?? Number.NaN) - mean;
        sum += deviation * deviation;
    }
    return Math.sqrt(sum / values.length);
}


/***/ }),

/***/ 73799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ rowBootstrap)
});

// EXTERNAL MODULE: ./.build/domain/statistics/bca.js
var bca = __webpack_require__(71749);
// EXTERNAL MODULE: ./.build/domain/statistics/block-jackknife.js + 1 modules
var block_jackknife = __webpack_require__(61964);
// EXTERNAL MODULE: ./.build/domain/statistics/resampled.js + 2 modules
var resampled = __webpack_require__(37769);
// EXTERNAL MODULE: ./.build/domain/statistics/row-sample.js
var row_sample = __webpack_require__(99018);
;// CONCATENATED MODULE: ./.build/domain/statistics/row-weights.js
/** Fewer units than this are drawn with replacement; from here on independent weights differ too little. */
const fewUnits = 100;
/** How `units` rows or clusters are resampled: multinomial below 100, else Poisson(1) for each. */
function drawOf(units) {
    return units < fewUnits ? drawWithReplacement : poissonDraw();
}
function drawWithReplacement(weights, random) {
    weights.fill(0);
    for (let draw = 0; draw < weights.length; draw += 1) {
        const unit = Math.floor(random.uniform() * weights.length);
        weights[unit] = (weights[unit] ?? 0) + 1;
    }
}
const steps = 2 ** 16;
/** Independent Poisson(1) weights (Hanley and MacGibbon 2006), from 16 random bits each. */
function poissonDraw() {
    const table = poissonTable();
    return (weights, random) => {
        let unit = 0;
        for (; unit + 1 < weights.length; unit += 2) {
            const bits = random.uint32();
            weights[unit] = table[bits & (steps - 1)] ?? 0;
            weights[unit + 1] = table[bits >>> 16] ?? 0;
        }
        if (unit < weights.length)
            weights[unit] = table[random.uint32() >>> 16] ?? 0;
    };
}
/** The weight for each value of 16 bits: the share of a weight is within 1e-5 of its chance. */
function poissonTable() {
    const table = new Uint8Array(steps);
    let [chance, below] = [Math.exp(-1), 0];
    for (let weight = 0, start = 0; start < steps; weight += 1) {
        below += chance;
        const end = chance * steps < 0.5 ? steps : Math.round(below * steps);
        table.fill(weight, start, end);
        [start, chance] = [end, chance / (weight + 1)];
    }
    return table;
}

;// CONCATENATED MODULE: ./.build/domain/statistics/row-bootstrap.js





const usualDraws = 2_000;
/** Above so many rows leaving out blocks is as good, and costs a tenth. */
const manyRows = 200_000;
/**
 * The bootstrap of rows or of whole clusters (Efron and Tibshirani 1993), for a statistic that needs each
 * row. Both models of a pair have to be measured in one statistic, so that they share the weights. More
 * than 200,000 rows go to `blockJackknife`.
 */
function rowBootstrap(sample) {
    if (sample.n > manyRows)
        return (0,block_jackknife/* blockJackknife */.Wx)(sample);
    const { n, clusters, statistic, random, draws = usualDraws } = sample;
    const units = (0,row_sample/* unitsOf */.$)(sample);
    const draw = drawOf(units);
    const drawn = new Float64Array(units);
    const weights = clusters ? new Float64Array(n) : drawn;
    const values = new Float64Array(draws);
    for (let at = 0; at < draws; at += 1) {
        draw(drawn, random);
        if (clusters)
            share(drawn, clusters, weights);
        values[at] = statistic(weights);
    }
    const estimate = statistic(weights.fill(1));
    // A row moves the statistic by as much as leaving it out moves it back.
    const moves = (0,block_jackknife/* valuesWithoutBlocks */.hR)(statistic, (0,block_jackknife/* blocksOf */.SH)(sample)).map((value) => -value);
    return (0,resampled/* resampledFrom */.y)({ estimate, values, acceleration: (0,bca/* accelerationOf */.s)(moves) });
}
function share(drawn, clusters, weights) {
    for (let row = 0; row < weights.length; row += 1)
        weights[row] = drawn[clusters[row] ?? 0] ?? 0;
}


/***/ }),

/***/ 99018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unitsOf)
/* harmony export */ });
/** How many rows, or whole clusters, can be drawn independently. */
function unitsOf({ n, clusters }) {
    if (!clusters)
        return n;
    let units = 0;
    for (const cluster of clusters)
        if (cluster >= units)
            units = cluster + 1;
    return units;
}


/***/ }),

/***/ 4901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ tUpperTail),
/* harmony export */   Y: () => (/* binding */ tQuantile)
/* harmony export */ });
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90213);
/* harmony import */ var _bisection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42883);


/** P(T > t) for Student's t with `df` degrees of freedom, which need not be whole. */
function tUpperTail(t, df) {
    if (t < 0)
        return 1 - tUpperTail(-t, df);
    const scale = df + t * t;
    return (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .betaTails */ .Q)({ x: df / scale, complement: (t * t) / scale }, df / 2, 0.5).lower / 2;
}
/** The t with P(T ≤ t) = p, p in (0, 1). */
function tQuantile(p, df) {
    if (!(p > 0 && p < 1 && df > 0))
        return Number.NaN;
    if (p < 0.5)
        return -upperQuantile(p, df);
    return p === 0.5 ? 0 : upperQuantile(1 - p, df);
}
function upperQuantile(tail, df) {
    let high = 1;
    while (tUpperTail(high, df) > tail)
        high *= 2;
    return (0,_bisection_js__WEBPACK_IMPORTED_MODULE_1__/* .bisect */ .h)(0, high, (t) => tUpperTail(t, df) <= tail);
}


/***/ }),

/***/ 20261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ tPValue),
/* harmony export */   o: () => (/* binding */ tInterval)
/* harmony export */ });
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4901);

/**
 * The interval by Student's t, each bound moved outwards by Johnson's (1978) correction for skew and never
 * inwards. Undefined (NaN) without degrees of freedom; of zero width without a standard error.
 */
function tInterval(spread, alpha) {
    const { estimate, standardError, degreesOfFreedom, skewness } = spread;
    const q = (0,_student_t_js__WEBPACK_IMPORTED_MODULE_0__/* .tQuantile */ .Y)(1 - alpha, degreesOfFreedom);
    const shift = (skewness * standardError * (1 + 2 * q * q)) / 6;
    return {
        estimate,
        lower: estimate - q * standardError + Math.min(0, shift),
        upper: estimate + q * standardError + Math.max(0, shift),
        standardError,
    };
}
/** The chance of an estimate as low as this one if the truth were `value`; skew is not counted. */
function tPValue(spread, value) {
    const { estimate, standardError, degreesOfFreedom } = spread;
    const distance = estimate - value;
    if (standardError === 0)
        return distance < 0 ? 0 : 1;
    return 1 - (0,_student_t_js__WEBPACK_IMPORTED_MODULE_0__/* .tUpperTail */ .P)(distance / standardError, degreesOfFreedom);
}


/***/ }),

/***/ 92002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ tangoInterval),
/* harmony export */   X4: () => (/* binding */ tangoPValue)
/* harmony export */ });
/* unused harmony export tangoScore */
/* harmony import */ var _bisection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42883);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4744);


/**
 * The quarter of a row by which every score is pulled towards zero: without it the share of false
 * passes reaches 0.06 where 0.05 was promised; with it, it stays below from 30 rows on.
 */
const quarterRow = 0.25;
/** The change of the share of right rows: Tango's score interval (1998) with a continuity correction. */
function tangoInterval(flips, alpha, correction = quarterRow) {
    const { fixed, broken, n } = flips;
    const estimate = (fixed - broken) / n;
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(1 - alpha);
    const swapped = { fixed: broken, broken: fixed, n };
    return {
        estimate,
        lower: lowerBound(flips, z, correction),
        upper: -lowerBound(swapped, z, correction),
        standardError: Math.sqrt(Math.max(0, (fixed + broken) / n - estimate ** 2) / (n - 1)),
    };
}
/** The chance of flips at least this bad if the true change were `delta`, by the same score. */
function tangoPValue(flips, delta) {
    return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .v)(tangoScore(flips, delta));
}
/** The score of a hypothetical change `delta`; it falls as `delta` grows. */
function tangoScore(flips, delta, correction = quarterRow) {
    const { fixed, broken, n } = flips;
    const excess = fixed - broken - n * delta;
    const variance = n * (2 * likeliestBroken(flips, delta) + delta * (1 - delta));
    if (variance <= 1e-14)
        return Math.abs(excess) < 1e-12 ? 0 : Math.sign(excess) * Infinity;
    const distance = Math.max(Math.abs(excess) - correction, 0);
    return (Math.sign(excess) * distance) / Math.sqrt(variance);
}
/** The likeliest share of broken rows if the change were `delta`: the larger root of a quadratic. */
function likeliestBroken({ fixed, broken, n }, delta) {
    const a = 2 * n;
    const b = (2 * n - fixed + broken) * delta - fixed - broken;
    const c = -broken * delta * (1 - delta);
    const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
    return b > 0 ? (-2 * c) / (root + b) : (root - b) / (2 * a);
}
function lowerBound(flips, z, correction) {
    const estimate = (flips.fixed - flips.broken) / flips.n;
    return (0,_bisection_js__WEBPACK_IMPORTED_MODULE_1__/* .bisect */ .h)(-1, estimate, (delta) => tangoScore(flips, delta, correction) < z);
}


/***/ }),

/***/ 6558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ unevenChangeInterval),
/* harmony export */   P0: () => (/* binding */ evenWorth),
/* harmony export */   h6: () => (/* binding */ flipsWorth),
/* harmony export */   wF: () => (/* binding */ unevenShareInterval)
/* harmony export */ });
/* harmony import */ var _clopper_pearson_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20985);
/* harmony import */ var _student_t_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4901);
/* harmony import */ var _tango_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92002);



/** The flips of as many single rows as these are worth, as Korn and Graubard (1998) count them for one share. */
function flipsWorth(uneven, { fixed, broken }) {
    const n = worth(uneven, fixed + broken - (fixed - broken) ** 2);
    return { fixed: fixed * n, broken: broken * n, n };
}
/** The change of a share: the outer bounds of `robust` and of Tango's score interval (1998) for `flipsWorth`. */
function unevenChangeInterval(uneven, shares, alpha) {
    const { robust } = uneven;
    const score = (0,_tango_js__WEBPACK_IMPORTED_MODULE_0__/* .tangoInterval */ .B9)(flipsWorth(uneven, shares), alpha);
    return {
        ...robust,
        lower: Math.min(robust.lower, score.lower),
        upper: Math.max(robust.upper, score.upper),
    };
}
/**
 * The share of one model: exact for the number of rows that these are worth (Korn and Graubard 1998), fewer
 * where few clusters, or few heavy rows, tell little of the standard error.
 */
function unevenShareInterval(uneven, alpha) {
    const { robust, most, fewest } = uneven;
    const share = wholeOr(robust.estimate);
    const quantileOf = (rows) => (0,_student_t_js__WEBPACK_IMPORTED_MODULE_1__/* .tQuantile */ .Y)(1 - alpha, Math.max(1, rows - 1));
    const n = worth(uneven, share * (1 - share)) * (quantileOf(most) / quantileOf(fewest)) ** 2;
    const { lower, upper } = (0,_clopper_pearson_js__WEBPACK_IMPORTED_MODULE_2__/* .clopperPearson */ .m)(share * n, n, alpha);
    return { ...robust, lower, upper };
}
/** A share that only rounding, or a row of next to no weight, keeps from 0 or 1: its tail has no digits. */
function wholeOr(share) {
    return Math.abs(share - Math.round(share)) < 1e-12 ? Math.round(share) : share;
}
/** How many equal single rows have a mean as sure as rows, or whole clusters, of these weights (Kish 1965). */
function evenWorth(weights) {
    let [total, squares] = [0, 0];
    for (let at = 0; at < weights.length; at += 1) {
        const weight = weights[at] ?? Number.NaN;
        total += weight;
        squares += weight * weight;
    }
    return (total * total) / squares;
}
/**
 * How many single rows would have the standard error that these have; `variance` is that of one row. Heavy
 * rows that happen to agree are worth no more than their weights allow.
 */
function worth({ most, fewest, robust }, variance) {
    // One more: the error is unbiased, so that n single rows have that of n − 1 with their own variance.
    const rows = variance / robust.standardError ** 2 + 1;
    return variance > 0 && Number.isFinite(rows) ? Math.min(most, rows) : fewest;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
