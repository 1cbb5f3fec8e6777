export const id = 6618;
export const ids = [6618];
export const modules = {

/***/ 95394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ digestsOf)
/* harmony export */ });
/* harmony import */ var _inputs_rows_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14486);

/** Null for plain numbers, which have no rows. */
function digestsOf(comparable) {
    if (comparable.kind === 'numbers')
        return null;
    const { rows } = comparable;
    const [paired, anchor] = comparable.kind === 'paired' ? [comparable.rows, comparable.anchor] : [null, undefined];
    return {
        testSet: (0,_inputs_rows_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfTestSet */ .K)(rows),
        candidate: (0,_inputs_rows_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfPredictions */ .C)(rows, rows.candidate),
        baseline: paired && (0,_inputs_rows_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfPredictions */ .C)(paired, paired.baseline),
        anchor: anchor ? (0,_inputs_rows_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOfPredictions */ .C)(anchor, anchor.baseline) : null,
    };
}


/***/ }),

/***/ 52268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ judgeBoth),
/* harmony export */   u: () => (/* binding */ withAnchor)
/* harmony export */ });
/* harmony import */ var _judge_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91386);

/**
 * Judges a rule against the baseline; a rule about a loss against the anchor too, so that many small
 * losses, each within the margin, cannot add up.
 */
function judgeBoth(rule, { baseline, anchor }) {
    const result = (0,_judge_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeRows */ .J)(rule, baseline);
    if (!anchor || rule.operator !== 'no-worse')
        return result;
    return withAnchor(result, (0,_judge_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .judgeRows */ .J)(rule, anchor()));
}
/** The worse answer of both counts; the numbers stay those against the baseline. */
function withAnchor(result, against) {
    const { baseline, estimate, lower, upper, verdict, reason, leaning, rowsToDecide } = against;
    const anchor = { baseline, estimate, lower, upper, verdict, ...(reason && { reason }) };
    if (severity(result) >= severity(against))
        return { ...result, anchor };
    const { leaning: _, rowsToDecide: __, borderline: ___, ...rest } = result;
    return {
        ...rest,
        anchor: { ...anchor, decides: true },
        verdict,
        reason: `Against the anchor: ${reason ?? verdict}`,
        ...(leaning && { leaning }),
        ...(rowsToDecide !== undefined && { rowsToDecide }),
        ...(against.borderline && { borderline: true }),
    };
}
function severity({ verdict, leaning }) {
    const ranks = { skipped: 0, passed: 0, waived: 0, undecided: 1, failed: 3, errored: 4 };
    return verdict === 'undecided' && leaning !== 'right' ? 2 : ranks[verdict];
}


/***/ }),

/***/ 28361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ resolveBound)
/* harmony export */ });
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77653);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52064);


/** A share of less than this has no meaning as a margin. */
const smallestBaseline = 1e-9;
/**
 * A share is taken of the size of the baseline's value, whatever its sign; of a baseline of zero it
 * is undefined, since any change would be infinitely many percent.
 */
function resolveBound(bound, baseline) {
    if (bound.kind === 'absolute')
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .sw)({ bound: bound.value });
    if (baseline === null) {
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .undefinedBecause */ .r7)(`${bound.text} needs a baseline to be a share of.`);
    }
    if (Math.abs(baseline) < smallestBaseline) {
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .undefinedBecause */ .r7)(`The baseline's value is 0, and ${bound.text} of it is no margin. Write the margin as a number.`);
    }
    return (0,_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .defined */ .sw)({
        bound: bound.share * Math.abs(baseline),
        resolvedFrom: `${bound.text} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .inWords */ .r)(Math.abs(baseline))}`,
    });
}


/***/ }),

/***/ 47622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ defaultRules),
/* harmony export */   y: () => (/* binding */ margins)
/* harmony export */ });
/* harmony import */ var _metric_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33960);

/** What must hold where the policy has no rules: the main metrics are not worse. */
function defaultRules(comparable, alpha) {
    return mainMetrics(comparable).map((metric) => {
        const operator = operatorFor(metric, comparable);
        return { id: `${metric}:${operator}`, metric, operator, bound: margins[metric], alpha };
    });
}
/** What a main metric may lose where the policy has no rules. */
const margins = {
    accuracy: { kind: 'absolute', value: 0.01 },
    'roc-auc': { kind: 'absolute', value: 0.01 },
    rmse: { kind: 'relative', share: 0.02, text: '2%' },
    ndcg: { kind: 'absolute', value: 0.01 },
    'exact-match': { kind: 'absolute', value: 0.02 },
};
const all = ['accuracy', 'roc-auc', 'rmse', 'ndcg', 'exact-match'];
/** A metric that one side has is asked of both, so that it cannot vanish. */
function mainMetrics(comparable) {
    if (comparable.kind === 'numbers') {
        const { baseline, candidate } = comparable;
        return all.filter((metric) => (0,_metric_values_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(metric, { ...baseline, ...candidate }).length > 0);
    }
    const { task, candidate } = comparable.rows;
    switch (task) {
        case 'regression':
            return ['rmse'];
        case 'ranking':
            return ['ndcg'];
        case 'generation':
            return ['exact-match'];
        case 'multiclass':
            return ['accuracy'];
        case 'binary': {
            const before = comparable.kind === 'paired' ? comparable.rows.baseline.scores : null;
            return (candidate.scores ?? before) === null ? ['accuracy'] : ['accuracy', 'roc-auc'];
        }
    }
}
/** A plain number has no interval, so nothing can be shown of it: the values are compared. */
function operatorFor(metric, comparable) {
    if (comparable.kind !== 'numbers')
        return 'no-worse';
    const { baseline, candidate } = comparable;
    const isPlain = [candidate, baseline ?? {}].some((numbers) => {
        return numbersNamed(metric, numbers).some(({ kind }) => kind === 'plain');
    });
    return isPlain ? 'point' : 'no-worse';
}
function numbersNamed(metric, numbers) {
    return (0,_metric_values_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .YD)(metric, numbers).flatMap((key) => numbers[key] ?? []);
}


/***/ }),

/***/ 91386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ judgeRows)
/* harmony export */ });
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72221);
/* harmony import */ var _judged_metric_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37573);
/* harmony import */ var _slice_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47867);
/* harmony import */ var _unjudged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94143);
/* harmony import */ var _weigh_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74897);





/** Judges one rule on the rows of both models, or of a first model alone. */
function judgeRows(rule, subject) {
    const { slice, measurements } = subject;
    const n = measurements.rows.ids.length;
    const known = { ...(0,_unjudged_js__WEBPACK_IMPORTED_MODULE_1__/* .unjudged */ .b)(rule, ''), slice, guarded: slice !== _slice_js__WEBPACK_IMPORTED_MODULE_3__/* .allRows */ .P, n };
    const metric = (0,_judged_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .metricOf */ .a)(rule, measurements.rows);
    if (metric.kind === 'undefined')
        return { ...known, reason: metric.why };
    const asked = (0,_judged_metric_js__WEBPACK_IMPORTED_MODULE_0__/* .askedOf */ .i)(rule, subject);
    if (asked.kind === 'undefined')
        return { ...known, reason: asked.why };
    const question = { ...subject, metric: metric.value, asked: asked.value };
    return named(rule, judgeMetric(rule, known, question));
}
/** A value by another convention than ours must not be read as one by ours. */
function named({ metric, zeroDivision }, result) {
    if (zeroDivision === undefined)
        return result;
    const counts = zeroDivision === 0 ? 'counts as 0' : 'leaves its class out';
    return { ...result, notes: [...(result.notes ?? []), `In ${metric} 0/0 ${counts}.`] };
}
function judgeMetric(rule, known, question) {
    const { metric, asked, measurements } = question;
    const { change } = measurements;
    if (metric.pair)
        return judgePair(rule, known, question);
    if (!(0,_claim_js__WEBPACK_IMPORTED_MODULE_4__/* .isAboutChange */ .wC)(rule.operator))
        return judgeLevel(rule, known, question);
    if (!change)
        return skip(known, measurements.candidate(metric, asked));
    const measured = change(metric, asked);
    if (measured.kind === 'undefined')
        return undefinedOn(known, question, measured.why);
    const { baseline, candidate, nPositive } = measured.value;
    if (!Number.isFinite(baseline - candidate))
        return { ...known, reason: notANumber };
    const counted = nPositive === undefined ? identical : { ...identical, nPositive };
    // Equal answers on all rows are equal on few of them, and need no draws.
    const evidence = measurements.identical ? counted : evidenceOf(measured.value, rule, question);
    return (0,_weigh_js__WEBPACK_IMPORTED_MODULE_2__/* .weigh */ .v)(rule, { ...known, baseline, candidate }, evidence);
}
/** A metric of both models at once is a level, and needs a baseline all the same. */
function judgePair(rule, known, question) {
    const { metric, asked, measurements } = question;
    const { pair } = measurements;
    if (!pair)
        return { ...known, verdict: 'skipped', reason: firstModel };
    const measured = pair(metric, asked);
    if (measured.kind === 'undefined')
        return undefinedOn(known, question, measured.why);
    if ((0,_claim_js__WEBPACK_IMPORTED_MODULE_4__/* .isAboutChange */ .wC)(rule.operator))
        return { ...known, reason: noChange(metric) };
    const { value: candidate } = measured.value;
    if (!Number.isFinite(candidate))
        return { ...known, reason: notANumber };
    const evidence = evidenceOf(measured.value, rule, question);
    return (0,_weigh_js__WEBPACK_IMPORTED_MODULE_2__/* .weigh */ .v)(rule, { ...known, candidate }, evidence);
}
function judgeLevel(rule, known, question) {
    const { metric, asked, measurements } = question;
    const measured = measurements.candidate(metric, asked);
    if (measured.kind === 'undefined') {
        return undefinedOn(known, question, `Candidate: ${measured.why}`);
    }
    const { value: candidate } = measured.value;
    if (!Number.isFinite(candidate))
        return { ...known, reason: notANumber };
    const before = measurements.baseline?.(metric, asked);
    const baseline = before?.kind === 'defined' ? (0,_unjudged_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E)(before.value.value) : null;
    const evidence = evidenceOf(measured.value, rule, question);
    return (0,_weigh_js__WEBPACK_IMPORTED_MODULE_2__/* .weigh */ .v)(rule, { ...known, baseline, candidate }, evidence);
}
/** Of rows that are too few anyway nobody asks for an interval, which may take thousands of draws. */
function evidenceOf(measured, { alpha }, { tooSmall }) {
    const { method, nPositive, notes, estimate } = measured;
    if (tooSmall !== undefined && estimate !== undefined) {
        const facts = { ...(nPositive !== undefined && { nPositive }), ...(notes && { notes }) };
        return { method, ...facts, interval: { ...unknown, estimate }, tooSmall };
    }
    const isUndrawn = estimate !== undefined && measured.tooFew !== undefined;
    const interval = isUndrawn ? { ...unknown, estimate } : measured.interval(alpha);
    return { ...measured, interval, ...(tooSmall !== undefined && { tooSmall }) };
}
const unknown = { lower: Number.NaN, upper: Number.NaN, standardError: Number.NaN };
/** Of too few rows nobody expects that every metric exists; of enough rows it is an error. */
function undefinedOn(known, { tooSmall, sparse }, why) {
    const few = tooSmall ?? sparse;
    if (few === undefined)
        return { ...known, reason: why };
    return { ...known, verdict: 'undecided', reason: few };
}
/** Without a baseline there is no change, but a candidate without the metric is still an error. */
function skip(known, candidate) {
    if (candidate.kind === 'undefined')
        return { ...known, reason: `Candidate: ${candidate.why}` };
    const value = (0,_unjudged_js__WEBPACK_IMPORTED_MODULE_1__/* .finite */ .E)(candidate.value.value);
    if (value === null)
        return { ...known, reason: notANumber };
    return { ...known, candidate: value, verdict: 'skipped', reason: firstModel };
}
const firstModel = 'First model: there is nothing to compare.';
function noChange({ name }) {
    return `"${name}" is of both models at once, so it has no change. Use at-least or at-most.`;
}
const notANumber = 'The metric is not a finite number on these rows.';
/** The same answers are the same model as far as these rows can tell: no interval is needed. */
const identical = {
    method: 'identical predictions',
    why: 'The predictions are identical on every row.',
    interval: { estimate: 0, lower: 0, upper: 0, standardError: 0 },
};


/***/ }),

/***/ 96228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ judgeRules)
});

// EXTERNAL MODULE: ./.build/domain/comparison/anchor.js
var comparison_anchor = __webpack_require__(52268);
// EXTERNAL MODULE: ./.build/domain/grouped.js
var grouped = __webpack_require__(73729);
// EXTERNAL MODULE: ./.build/domain/statistics/normal.js
var normal = __webpack_require__(4744);
// EXTERNAL MODULE: ./.build/domain/statistics/power.js
var power = __webpack_require__(48434);
// EXTERNAL MODULE: ./.build/domain/comparison/bound.js
var bound = __webpack_require__(28361);
// EXTERNAL MODULE: ./.build/domain/comparison/claim.js
var comparison_claim = __webpack_require__(72221);
// EXTERNAL MODULE: ./.build/domain/comparison/metric.js
var metric = __webpack_require__(77653);
// EXTERNAL MODULE: ./.build/domain/comparison/metric-values.js
var metric_values = __webpack_require__(33960);
// EXTERNAL MODULE: ./.build/domain/comparison/metrics.js + 42 modules
var metrics = __webpack_require__(95536);
// EXTERNAL MODULE: ./.build/domain/statistics/mean.js
var mean = __webpack_require__(86194);
// EXTERNAL MODULE: ./.build/domain/statistics/student-t.js
var student_t = __webpack_require__(4901);
;// CONCATENATED MODULE: ./.build/domain/statistics/prediction-interval.js

/** Where the next value of a normal history lies: mean ± t·sd·√(1 + 1/n), n ≥ 2 (Hahn and Meeker 1991, 4.7). */
function predictionInterval({ n, mean, standardDeviation }, alpha) {
    const standardError = standardDeviation * Math.sqrt(1 + 1 / n);
    const reach = (0,student_t/* tQuantile */.Y)(1 - alpha, n - 1) * standardError;
    return { estimate: mean, lower: mean - reach, upper: mean + reach, standardError };
}

;// CONCATENATED MODULE: ./.build/domain/statistics/standard-error.js

/** The difference second − first of independent estimates, by the normal distribution. */
function unpairedInterval(first, second, alpha) {
    const estimate = second.value - first.value;
    const standardError = Math.hypot(first.standardError, second.standardError);
    const reach = (0,normal/* normalQuantile */.Z)(1 - alpha) * standardError;
    return { estimate, lower: estimate - reach, upper: estimate + reach, standardError };
}
/**
 * The standard error of the mean over all rows of several test sets, from those of each: the pooled
 * variance that lm-evaluation-harness writes for a group weighted by size.
 */
function pooledStandardError(parts) {
    let [squares, rows] = [0, 0];
    for (const { standardError, n } of parts) {
        squares += (n - 1) * standardError ** 2 * n;
        rows += n;
    }
    return Math.sqrt(squares / (rows - parts.length) / rows);
}
/** The standard error of the plain mean of independent estimates. */
function meanStandardError(standardErrors) {
    return Math.hypot(...standardErrors) / standardErrors.length;
}

// EXTERNAL MODULE: ./.build/domain/statistics/t-interval.js
var t_interval = __webpack_require__(20261);
;// CONCATENATED MODULE: ./.build/domain/statistics/welch.js

/** The difference second − first of the means of two independent samples of at least two values (Welch 1947). */
function welchSpread(first, second) {
    const [a, b] = [(0,mean/* momentsOf */.Zn)(first), (0,mean/* momentsOf */.Zn)(second)];
    const [ofFirst, ofSecond] = [a.standardDeviation ** 2 / a.n, b.standardDeviation ** 2 / b.n];
    const variance = ofFirst + ofSecond;
    const degreesOfFreedom = variance > 0
        ? variance ** 2 / (ofFirst ** 2 / (a.n - 1) + ofSecond ** 2 / (b.n - 1))
        : Math.min(a.n, b.n) - 1;
    const standardError = Math.sqrt(variance);
    return { estimate: b.mean - a.mean, standardError, degreesOfFreedom, skewness: 0 };
}

// EXTERNAL MODULE: ./.build/domain/statistics/random.js
var random = __webpack_require__(23700);
;// CONCATENATED MODULE: ./.build/domain/statistics/sign-flips.js
const mostForAll = 20;
const usualDraws = 10_000;
/**
 * Fisher's (1935) permutation test of paired differences that are symmetric about zero: all patterns of
 * signs for up to 20 rows, else (k + 1)/(B + 1) of B random ones (Phipson and Smyth 2010).
 */
function signFlips(differences, random) {
    const exact = differences.length <= mostForAll;
    const [patterns, sumOf] = exact
        ? [2 ** differences.length, (pattern) => sumWithSigns(differences, pattern)]
        : [usualDraws, () => sumWithRandomSigns(differences, random)];
    const observed = sumWithSigns(differences, 0);
    const rounding = 1e-12 * differences.reduce((sum, value) => sum + Math.abs(value), 0);
    let [above, beyond] = [0, 0];
    for (let pattern = 0; pattern < patterns; pattern += 1) {
        const sum = sumOf(pattern);
        if (sum >= observed - rounding)
            above += 1;
        if (Math.abs(sum) >= Math.abs(observed) - rounding)
            beyond += 1;
    }
    const [own, all] = exact ? [0, patterns] : [1, patterns + 1];
    return { oneSided: (above + own) / all, twoSided: (beyond + own) / all, patterns, exact };
}
/** A set bit turns the sign of its row. */
function sumWithSigns(differences, pattern) {
    let sum = 0;
    for (let row = 0; row < differences.length; row += 1) {
        const value = differences[row] ?? Number.NaN;
        sum += (pattern >>> row) & 1 ? -value : value;
    }
    return sum;
}
function sumWithRandomSigns(differences, random) {
    let [sum, bits] = [0, 0];
    for (let row = 0; row < differences.length; row += 1) {
        if (row % 32 === 0)
            bits = random.uint32();
        const value = differences[row] ?? Number.NaN;
        sum += (bits >>> (row % 32)) & 1 ? -value : value;
    }
    return sum;
}

// EXTERNAL MODULE: ./.build/domain/statistics/argsort.js
var argsort = __webpack_require__(92439);
;// CONCATENATED MODULE: ./.build/domain/statistics/wilcoxon.js


/** Wilcoxon's signed-rank test (1945) of paired differences; it is about the pseudo-median, not the mean. */
function wilcoxon(differences, { form, zeros }) {
    const kept = zeros === 'wilcox' ? differences.filter((value) => value !== 0) : differences;
    const { ranks, ties } = ranksOf(kept.map(Math.abs), zeros === 'zsplit' ? -1 : 0);
    const zeroCount = kept.filter((value) => value === 0).length;
    let [positive, negative] = [0, 0];
    for (const [row, value] of kept.entries()) {
        const rank = ranks[row] ?? Number.NaN;
        if (value > 0)
            positive += rank;
        else if (value < 0)
            negative += rank;
        else if (zeros === 'zsplit')
            [positive, negative] = [positive + rank / 2, negative + rank / 2];
    }
    const w = Math.min(positive, negative);
    const tailOf = form === 'exact'
        ? exactTail(kept.length)
        : normalTail(momentsOf(kept.length, zeros === 'pratt' ? zeroCount : 0, ties), form);
    const twoSided = Math.min(1, 2 * tailOf(Math.max(positive, negative)));
    return { w, twoSided, oneSidedGreater: tailOf(positive) };
}
/** Middle ranks from 1 on, and Σ(t³ − t) over groups of t equal values above `from`. */
function ranksOf(values, from) {
    const order = (0,argsort/* argsort */.X)(values);
    const ranks = new Float64Array(values.length);
    let ties = 0;
    for (let start = 0, end = 0; start < order.length; start = end) {
        const value = values[order[start] ?? 0];
        while (end < order.length && values[order[end] ?? 0] === value)
            end += 1;
        for (let at = start; at < end; at += 1)
            ranks[order[at] ?? 0] = (start + 1 + end) / 2;
        if ((value ?? 0) > from)
            ties += (end - start) ** 3 - (end - start);
    }
    return { ranks, ties };
}
/** Of the sum of positive ranks; the ranks of zeros that were dropped after ranking carry no sign. */
function momentsOf(n, zeros, ties) {
    const mean = (n * (n + 1) - zeros * (zeros + 1)) / 4;
    const squares = (size) => size * (size + 1) * (2 * size + 1);
    return { mean, deviation: Math.sqrt((squares(n) - squares(zeros) - ties / 2) / 24) };
}
function normalTail({ mean, deviation }, form) {
    const half = form === 'corrected' ? 0.5 : 0;
    return (sum) => {
        const distance = sum - mean;
        return (0,normal/* normalCdf */.v)(-(distance - Math.sign(distance) * half) / deviation);
    };
}
/** P(sum of positive ranks ≥ s) when each of the ranks 1 to n is positive with chance ½. */
function exactTail(n) {
    const chances = new Float64Array((n * (n + 1)) / 2 + 1);
    chances[0] = 1;
    for (let rank = 1; rank <= n; rank += 1) {
        for (let sum = chances.length - 1; sum >= 0; sum -= 1) {
            chances[sum] = ((chances[sum] ?? 0) + (chances[sum - rank] ?? 0)) / 2;
        }
    }
    return (from) => {
        let tail = 0;
        for (let sum = from; sum < chances.length; sum += 1)
            tail += chances[sum] ?? 0;
        return tail;
    };
}

// EXTERNAL MODULE: ./.build/domain/comparison/words.js
var words = __webpack_require__(52064);
;// CONCATENATED MODULE: ./.build/domain/comparison/permutation-note.js




/**
 * What two tests that know no distribution say of paired differences: signs flipped at random, and
 * Wilcoxon's signed ranks (zeros by Pratt, corrected for continuity). Shown beside the interval; nothing
 * is judged by them, since the second is about a pseudo-median. Undefined where nothing differs.
 */
function permutationNote(differences) {
    if (!differences.some((difference) => difference !== 0))
        return undefined;
    const values = Float64Array.from(differences);
    const flips = signFlips(values, (0,random/* randomOf */.R)(fixedSeed));
    const ranks = wilcoxon(values, { form: 'corrected', zeros: 'pratt' });
    const all = flips.exact ? 'all' : 'some';
    return `Not judged: sign flips (${all} patterns) give p ${(0,words/* inWords */.r)(flips.twoSided)}, signed ranks p ${(0,words/* inWords */.r)(ranks.twoSided)}.`;
}
/** Differences have no order that a seed could hide in: the same ones always get the same answer. */
const fixedSeed = '0123456789abcdef0123456789abcdef';

;// CONCATENATED MODULE: ./.build/domain/comparison/number-evidence.js








const fewestSeeds = 5;
const fewestRuns = 10;
/** The change candidate − baseline, by the best method that both numbers allow for. */
function changeOf(baseline, candidate, alpha) {
    if (baseline.kind === 'seeds' && candidate.kind === 'seeds') {
        return (0,metric/* defined */.sw)(overSeeds(baseline, candidate, alpha));
    }
    if (baseline.kind === 'runs' && candidate.kind === 'runs') {
        return overRuns(baseline, candidate, alpha);
    }
    const [before, after] = [errorOf(baseline), errorOf(candidate)];
    const known = { baseline: before.value, candidate: after.value, n: 0, unit: null };
    if (before.standardError === null || after.standardError === null) {
        return (0,metric/* defined */.sw)({ ...known, interval: null, method: 'no interval' });
    }
    const exact = before.standardError === 0 && after.standardError === 0;
    return (0,metric/* defined */.sw)({
        ...known,
        interval: unpairedInterval({ value: before.value, standardError: before.standardError }, { value: after.value, standardError: after.standardError }, alpha),
        method: exact ? 'exact' : 'normal, unpaired standard errors',
        ...(!exact && { notes: ['Unpaired: the predictions of both models would tell more.'] }),
    });
}
/** The value of one model. */
function levelOf(number, alpha) {
    if (number.kind === 'seeds' || number.kind === 'runs')
        return ofSeveral(number, alpha);
    const { value, standardError } = errorOf(number);
    const known = { baseline: null, candidate: value, n: 0, unit: null };
    if (standardError === null)
        return { ...known, interval: null, method: 'no interval' };
    const reach = (0,normal/* normalQuantile */.Z)(1 - alpha) * standardError;
    const interval = { estimate: value, lower: value - reach, upper: value + reach, standardError };
    return {
        ...known,
        interval,
        method: number.kind === 'exact' ? 'exact' : 'normal, standard error',
    };
}
/** The error that is stated; null where nothing is. Several values are one plain number, their mean. */
function errorOf(number) {
    switch (number.kind) {
        case 'plain':
            return { value: number.value, standardError: null };
        case 'exact':
            return { value: number.value, standardError: 0 };
        case 'estimate':
            return { value: number.value, standardError: number.standardError };
        case 'seeds':
        case 'runs':
            return { value: number_evidence_mean(number.values), standardError: null };
    }
}
const ofSeeds = 'Covers the noise of training, not the choice of rows.';
function ofSeveral(number, alpha) {
    const { values, kind } = number;
    const least = kind === 'seeds' ? fewestSeeds : fewestRuns;
    const known = { baseline: null, candidate: number_evidence_mean(values), n: values.length, unit: kind };
    // One run says nothing of its noise: it is a plain number.
    if (values.length === 1)
        return { ...known, interval: null, method: 'no interval' };
    return {
        ...known,
        interval: (0,mean/* meanInterval */.VO)((0,mean/* momentsOf */.Zn)(Float64Array.from(values)), alpha),
        method: `t over ${kind}, widened for skew`,
        ...(kind === 'seeds' && { notes: [ofSeeds] }),
        ...(values.length < least && { tooFew: fewOf(kind, values.length, least) }),
    };
}
/** The same seeds, in the same order, pair the runs; without them the two sets are independent. */
function overSeeds(baseline, candidate, alpha) {
    const differences = bySeed(baseline, candidate);
    const fewest = Math.min(baseline.values.length, candidate.values.length);
    const known = {
        baseline: number_evidence_mean(baseline.values),
        candidate: number_evidence_mean(candidate.values),
        n: differences?.length ?? fewest,
        unit: 'seeds',
        notes: [ofSeeds],
        ...(fewest < fewestSeeds && { tooFew: fewOf('seeds', fewest, fewestSeeds) }),
    };
    if (differences) {
        const interval = (0,mean/* meanInterval */.VO)((0,mean/* momentsOf */.Zn)(Float64Array.from(differences)), alpha);
        const note = permutationNote(differences);
        const notes = note === undefined ? known.notes : [...known.notes, note];
        return { ...known, notes, interval, method: 'paired t over shared seeds, widened for skew' };
    }
    const [before, after] = [baseline, candidate].map(({ values }) => Float64Array.from(values));
    const spread = welchSpread(before ?? new Float64Array(), after ?? new Float64Array());
    return { ...known, interval: (0,t_interval/* tInterval */.o)(spread, alpha), method: 'Welch t over seeds' };
}
function bySeed(baseline, candidate) {
    const { seeds: ours } = candidate;
    const { seeds: theirs } = baseline;
    if (!ours || !theirs || ours.length !== theirs.length)
        return null;
    const before = new Map(theirs.map((seed, at) => [seed, baseline.values[at]]));
    const differences = ours.map((seed, at) => {
        return (candidate.values[at] ?? Number.NaN) - (before.get(seed) ?? Number.NaN);
    });
    return differences.every(Number.isFinite) ? differences : null;
}
/** Runs of one machine: in turn with the other model, or one of them as its history. */
function overRuns(baseline, candidate, alpha) {
    const [ours, theirs] = [candidate.fingerprint, baseline.fingerprint];
    if (ours === null || theirs === null) {
        return (0,metric/* undefinedBecause */.r7)(`The ${ours === null ? 'candidate' : 'baseline'} does not say on what it was measured. Add "fingerprint" with the machine, its libraries and the batch size: other hardware is another result.`);
    }
    if (ours !== theirs) {
        return (0,metric/* undefinedBecause */.r7)(`The runs cannot be compared: the baseline was measured on ${theirs}, the candidate on ${ours}.`);
    }
    const paired = baseline.interleaved && candidate.interleaved;
    if (paired && baseline.values.length === candidate.values.length) {
        return interleaved(baseline.values, candidate.values, alpha);
    }
    if (baseline.values.length === 1 && candidate.values.length === 1) {
        const known = { baseline: number_evidence_mean(baseline.values), candidate: number_evidence_mean(candidate.values) };
        return (0,metric/* defined */.sw)({ ...known, interval: null, method: 'no interval', n: 1, unit: 'runs' });
    }
    return (0,metric/* defined */.sw)(againstHistory(baseline.values, candidate.values, alpha));
}
/** The mean of ln(candidate/baseline) by paired t, as a factor of the baseline. */
function interleaved(baseline, candidate, alpha) {
    if (![...baseline, ...candidate].every((value) => value > 0)) {
        return (0,metric/* undefinedBecause */.r7)('A run of 0 or less has no ratio to another one.');
    }
    const logs = candidate.map((value, at) => Math.log(value / (baseline[at] ?? Number.NaN)));
    const ratio = (0,mean/* meanInterval */.VO)((0,mean/* momentsOf */.Zn)(Float64Array.from(logs)), alpha);
    const before = Math.exp(number_evidence_mean(baseline.map(Math.log)));
    const change = (log) => before * Math.expm1(log);
    return (0,metric/* defined */.sw)({
        baseline: before,
        candidate: before * Math.exp(ratio.estimate),
        interval: {
            estimate: change(ratio.estimate),
            lower: change(ratio.lower),
            upper: change(ratio.upper),
            standardError: before * ratio.standardError,
        },
        method: 'paired t over ratios of interleaved runs, widened for skew',
        n: logs.length,
        unit: 'runs',
        ofRatio: true,
        ...(logs.length < fewestRuns && { tooFew: fewOf('runs', logs.length, fewestRuns) }),
    });
}
/** Where the next run of the baseline would lie; all runs of the candidate count, by their mean. */
function againstHistory(history, candidate, alpha) {
    const moments = (0,mean/* momentsOf */.Zn)(Float64Array.from(history));
    const { estimate, lower, upper, standardError } = predictionInterval(moments, alpha);
    const value = number_evidence_mean(candidate);
    const constant = moments.standardDeviation === 0;
    const few = history.length < fewestRuns;
    return {
        baseline: estimate,
        candidate: value,
        interval: {
            estimate: value - estimate,
            lower: value - upper,
            upper: value - lower,
            standardError,
        },
        method: 'prediction interval of earlier runs',
        n: history.length,
        unit: 'runs',
        ...(few && { tooFew: fewOf('runs', history.length, fewestRuns) }),
        ...(constant &&
            !few && { tooFew: 'All earlier runs are equal, so nothing is known of their noise.' }),
    };
}
function fewOf(unit, n, least) {
    return `There are ${n} ${unit}, and fewer than ${least} say too little of the noise.`;
}
function number_evidence_mean(values) {
    return (0,mean/* momentsOf */.Zn)(Float64Array.from(values)).mean;
}

// EXTERNAL MODULE: ./.build/domain/comparison/reason.js
var reason = __webpack_require__(88389);
// EXTERNAL MODULE: ./.build/domain/comparison/unjudged.js
var unjudged = __webpack_require__(94143);
// EXTERNAL MODULE: ./.build/domain/comparison/weigh.js
var weigh = __webpack_require__(74897);
;// CONCATENATED MODULE: ./.build/domain/comparison/judge-numbers.js













/** Judges a rule by numbers: with an interval where something is known of their noise, else as they are. */
function judgeNumbers(rule, numbers) {
    const known = knownOf(rule, numbers);
    if (known.kind === 'undefined')
        return (0,unjudged/* unjudged */.b)(rule, known.why);
    const { baseline, candidate } = known.value;
    const unknown = { ...(0,unjudged/* unjudged */.b)(rule, ''), ...meansOf(known.value) };
    if (!(0,comparison_claim/* isAboutChange */.wC)(rule.operator)) {
        return judgeEvidence(rule, unknown, {
            ...levelOf(candidate, rule.alpha),
            baseline: unknown.baseline,
        });
    }
    if (baseline === null) {
        return { ...unknown, verdict: 'skipped', reason: 'First model: there is nothing to compare.' };
    }
    const change = changeOf(baseline, candidate, rule.alpha);
    if (change.kind === 'undefined')
        return { ...unknown, reason: change.why };
    const direction = directionOf(rule);
    if (direction.kind === 'undefined')
        return { ...unknown, reason: direction.why };
    return judgeEvidence(rule, unknown, direction.value ? change.value : reversed(change.value));
}
/** Of a metric where less is better a smaller value is a positive change. */
function reversed(evidence) {
    const { interval } = evidence;
    if (!interval)
        return evidence;
    const { estimate, lower, upper, standardError } = interval;
    return {
        ...evidence,
        interval: { estimate: 0 - estimate, lower: 0 - upper, upper: 0 - lower, standardError },
    };
}
function judgeEvidence(rule, unknown, evidence) {
    const { baseline, candidate, interval, method, n, notes, tooFew } = evidence;
    const known = { ...unknown, baseline, candidate, n };
    if (!interval)
        return compared(rule, known);
    if (evidence.ofRatio && !isShare(rule))
        return { ...known, reason: needsShare(rule) };
    const judged = (0,weigh/* weigh */.v)(rule, known, {
        interval,
        method,
        ...(notes && { notes }),
        ...(tooFew !== undefined && { tooFew }),
    });
    const undecided = judged.verdict === 'undecided' && tooFew === undefined;
    return undecided ? inItsUnit(rule, judged, { interval, evidence }) : judged;
}
/** Numbers without an interval are compared as they are, and the result says so. */
function compared(rule, known) {
    const isChange = (0,comparison_claim/* isAboutChange */.wC)(rule.operator);
    if (isChange && !(0,comparison_claim/* comparesEstimates */.yA)(rule.operator)) {
        return { ...known, reason: needsInterval(rule) };
    }
    const candidate = known.candidate ?? Number.NaN;
    const difference = candidate - (known.baseline ?? Number.NaN);
    const estimate = isChange ? oriented(rule, difference) : candidate;
    if (!Number.isFinite(estimate))
        return { ...known, reason: 'The change is too large a number.' };
    const resolved = (0,bound/* resolveBound */.p)(rule.bound, known.baseline);
    if (resolved.kind === 'undefined')
        return { ...known, reason: resolved.why };
    const claim = (0,comparison_claim/* claimOf */._B)(rule.operator, resolved.value.bound, known.baseline);
    const passed = (0,comparison_claim/* holds */.v9)(claim, estimate);
    const range = { lower: estimate, upper: estimate };
    const outcome = passed ? '' : `${(0,reason/* whyFailed */.K)(rule.operator, claim, range)} `;
    return {
        ...known,
        ...resolved.value,
        estimate,
        verdict: passed ? 'passed' : 'failed',
        reason: `${outcome}Plain numbers were compared: no interval.`,
    };
}
function oriented(rule, difference) {
    const direction = directionOf(rule);
    if (direction.kind === 'undefined')
        return Number.NaN;
    return direction.value ? difference : 0 - difference;
}
function directionOf(rule) {
    const built = (0,metrics/* metricNamed */.SB)(rule.metric);
    const higherIsBetter = built ? built.higherIsBetter : rule.higherIsBetter;
    if (higherIsBetter === undefined) {
        return (0,metric/* undefinedBecause */.r7)(`Whether more of "${rule.metric}" is better is not known. Write higher-is-better: true or false in the rule.`);
    }
    if (higherIsBetter !== null)
        return (0,metric/* defined */.sw)(higherIsBetter);
    return (0,metric/* undefinedBecause */.r7)(`Neither more nor less of "${rule.metric}" is better. Use at-least or at-most.`);
}
/** What both sides know of the metric; of a class it stands under the name of the class. */
function knownOf(rule, { baseline, candidate }) {
    const name = rule.class === undefined ? rule.metric : `${rule.class}.${rule.metric}`;
    const after = (0,metric_values/* numberNamed */.ZQ)(name, candidate);
    if (after.kind === 'undefined')
        return (0,metric/* undefinedBecause */.r7)(`Candidate: ${after.why}`);
    if (baseline === null)
        return (0,metric/* defined */.sw)({ baseline: null, candidate: after.value });
    const before = (0,metric_values/* numberNamed */.ZQ)(name, baseline);
    if (before.kind === 'defined') {
        return (0,metric/* defined */.sw)({ baseline: before.value, candidate: after.value });
    }
    const needless = !(0,comparison_claim/* isAboutChange */.wC)(rule.operator) && (0,metric_values/* keysOf */.YD)(name, baseline).length === 0;
    if (needless)
        return (0,metric/* defined */.sw)({ baseline: null, candidate: after.value });
    return (0,metric/* undefinedBecause */.r7)(`Baseline: ${before.why}`);
}
function meansOf({ baseline, candidate }) {
    const mean = (number) => {
        const values = (0,metric_values/* valuesOf */.sm)(number);
        return values.reduce((sum, value) => sum + value / values.length, 0);
    };
    return { baseline: baseline && mean(baseline), candidate: mean(candidate) };
}
/** A ratio has no unit: 5 ms more are another share of every baseline. */
function isShare({ bound, operator }) {
    return bound.kind === 'relative' || bound.value === 0 || (0,comparison_claim/* comparesEstimates */.yA)(operator);
}
function needsShare({ metric, operator }) {
    return `Interleaved runs are compared by their ratio, so the margin is a share. Write {metric: ${metric}, ${operator}: "5%"}.`;
}
/** What decides are more seeds or runs, or rows that nobody has seen; never a number of rows. */
function inItsUnit(rule, judged, { interval, evidence }) {
    const { rowsToDecide: _, ...others } = judged;
    const claim = (0,comparison_claim/* claimOf */._B)(rule.operator, judged.bound ?? Number.NaN, judged.baseline);
    const leans = judged.leaning === 'right' ? 'keeps' : 'breaks';
    const what = (0,comparison_claim/* isAboutChange */.wC)(rule.operator) ? 'change' : 'value';
    const range = `${(0,words/* inWords */.r)(interval.lower)} and ${(0,words/* inWords */.r)(interval.upper)}`;
    const bound = `the bound of ${(0,words/* inWords */.r)(claim.threshold)}`;
    const more = unitsToDecide(rule, { interval, evidence }, (0,comparison_claim/* distanceFrom */.CP)(claim, interval.estimate));
    const reason = `The ${what} lies between ${range}, on both sides of ${bound}. The estimate itself ${leans} the rule; ${more}.`;
    return { ...others, reason };
}
function unitsToDecide({ alpha }, { interval, evidence }, distance) {
    const { n, unit } = evidence;
    if (unit === null)
        return 'the predictions of both models would tell more';
    const halfWidth = (interval.upper - interval.lower) / 2;
    const standardError = interval.standardError || halfWidth / (0,normal/* normalQuantile */.Z)(1 - alpha);
    const needed = (0,power/* rowsToDecide */.VS)({ n, standardError }, distance, alpha);
    if (needed === null)
        return `but it lies on the bound, so no number of ${unit} decides this`;
    return `about ${(0,grouped/* grouped */.z)(Math.max(needed, n + 1))} ${unit} would decide`;
}
function needsInterval({ metric, operator, bound }) {
    const sign = operator === 'better' ? -1 : 1;
    const line = bound.kind === 'absolute'
        ? (0,words/* inWords */.r)(sign * bound.value)
        : `"${(0,words/* inWords */.r)(sign * bound.share * 100)}%"`;
    return `Plain numbers have no interval, so "${operator}" cannot be shown. Give both models' predictions, or write {metric: ${metric}, point: ${line}} to compare the numbers.`;
}

// EXTERNAL MODULE: ./.build/domain/comparison/metrics/once-per.js
var once_per = __webpack_require__(37924);
// EXTERNAL MODULE: ./.build/domain/comparison/select.js
var comparison_select = __webpack_require__(76593);
;// CONCATENATED MODULE: ./.build/domain/comparison/measurements.js



function measurementsOf(rows) {
    const flaw = labelFlaw(rows, rows);
    const candidate = once((metric, asked) => flaw ?? metric.level(rows, rows.candidate, asked));
    if (!('baseline' in rows)) {
        return { rows, identical: false, candidate, baseline: null, change: null, pair: null };
    }
    return {
        rows,
        identical: rows.identical,
        candidate,
        baseline: once((metric, asked) => flaw ?? metric.level(rows, rows.baseline, asked)),
        change: once((metric, asked) => flaw ?? metric.change(rows, asked)),
        pair: once((metric, asked) => flaw ?? metric.pair?.(rows, asked) ?? noPair),
    };
}
const noPair = (0,metric/* undefinedBecause */.r7)('The metric is of one model alone.');
/** A label that is no class would count as the negative one, or as a mistake of both models. */
const labelFlaw = (0,once_per/* oncePer */.P)((rows, { task, classes }) => {
    const origin = (0,comparison_select/* originOf */.yv)(rows, rows.candidate);
    if (origin && labelFlaw(origin.rows, origin.rows) === null)
        return null;
    const isClass = task === 'binary' || task === 'multiclass';
    const { labels } = rows;
    const { length } = classes;
    for (let row = 0; row < labels.length; row += 1) {
        const label = labels[row] ?? Number.NaN;
        const usable = isClass
            ? label >= 0 && label < length && Number.isInteger(label)
            : Number.isFinite(label);
        if (!usable)
            return (0,metric/* undefinedBecause */.r7)(`The label of row "${rows.ids.at(row)}" cannot be used.`);
    }
    return null;
});
/** Remembers each answer; one that was drawn is that of a single seed, and of no other rule. */
function once(measure) {
    const known = new Map();
    return (metric, asked) => {
        const shared = keyOf(metric, asked);
        const own = `${shared} ${asked.sampling.seed}`;
        const found = known.get(shared) ?? known.get(own);
        if (found !== undefined)
            return found;
        const measured = measure(metric, asked);
        const isDrawn = measured.kind === 'defined' && measured.value.drawn !== undefined;
        known.set(isDrawn ? own : shared, measured);
        return measured;
    };
}
function keyOf({ name, higherIsBetter }, asked) {
    return JSON.stringify([name, higherIsBetter, asked.class, asked.zeroDivision]);
}

// EXTERNAL MODULE: ./.build/domain/comparison/slice.js
var comparison_slice = __webpack_require__(47867);
// EXTERNAL MODULE: ./.build/domain/statistics/ascending.js
var ascending = __webpack_require__(45413);
;// CONCATENATED MODULE: ./.build/domain/statistics/holm.js

/** Holm's (1979) step-down correction: what is below α then is wrong with at most α in all, in any dependence. */
function holm(pValues) {
    const adjusted = pValues.slice();
    let highest = 0;
    for (const [rank, at] of (0,ascending/* ascending */.V)(pValues).entries()) {
        highest = Math.max(highest, (pValues.length - rank) * (pValues[at] ?? Number.NaN));
        adjusted[at] = Math.min(1, highest);
    }
    return adjusted;
}

;// CONCATENATED MODULE: ./.build/domain/comparison/slices/alarms.js

/**
 * Marks the losses that are proven although many slices were looked at: one correction by Holm over all
 * slices and rules together, so that chance alone seldom raises an alarm.
 */
function withAlarms(watched) {
    const tested = watched.filter(({ pValue }) => pValue !== undefined);
    const corrected = holm(tested.map(({ pValue }) => pValue ?? 1));
    const adjusted = new Map(tested.map((slice, at) => [slice, corrected[at] ?? 1]));
    return watched.map((slice) => {
        const chance = adjusted.get(slice);
        if (chance === undefined)
            return slice;
        return { ...slice, adjusted: chance, alarm: chance <= slice.alpha };
    });
}

// EXTERNAL MODULE: ./.build/domain/comparison/slices/slices.js
var slices_slices = __webpack_require__(73414);
// EXTERNAL MODULE: ./.build/domain/comparison/class-size.js
var class_size = __webpack_require__(7951);
;// CONCATENATED MODULE: ./.build/domain/comparison/slices/small-class.js

/** Fewer rows of a class than this are too few for a metric of that class. */
const fewest = 10;
/** Says which class has too few rows in a slice, if one has; a metric of it may then not exist. */
function smallClass(rows) {
    if (rows.task !== 'binary' && rows.task !== 'multiclass')
        return undefined;
    for (const [index, name] of rows.classes.entries()) {
        const size = (0,class_size/* classSize */.EE)(rows, index);
        if (size < fewest) {
            return `Too small (n ${rows.labels.length}): rows with the label "${name}": ${size}; at least ${fewest} are needed.`;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./.build/domain/comparison/slices/unmatched.js

const mostShown = 10;
/** A slice that a rule names and that is not there, or has no row, can hold nothing: it is an error. */
function unmatched(rule, slices) {
    if (rule.slices === undefined)
        return [];
    if (rule.slices === 'all') {
        return slices.length > 0 ? [] : [errored(rule, 'all', 'There are no slices.')];
    }
    return rule.slices.flatMap((word) => {
        const meant = slices.some(({ label, division }) => label === word || division === word);
        return meant ? [] : [errored(rule, word, whyNone(word, slices))];
    });
}
function errored(rule, slice, reason) {
    return { ...(0,unjudged/* unjudged */.b)(rule, reason), slice, guarded: true };
}
function whyNone(word, slices) {
    const labels = slices.map(({ label }) => label);
    const shown = labels.slice(0, mostShown).join('; ');
    const more = labels.length > mostShown ? `; and ${labels.length - mostShown} more` : '';
    const known = labels.length > 0 ? `There are: ${shown}${more}.` : 'There are no slices.';
    return `No row lies in the slice "${word}". ${known}`;
}

// EXTERNAL MODULE: ./.build/domain/comparison/judge-rows.js
var judge_rows = __webpack_require__(91386);
// EXTERNAL MODULE: ./.build/domain/comparison/judged-metric.js
var judged_metric = __webpack_require__(37573);
;// CONCATENATED MODULE: ./.build/domain/comparison/slices/watch.js



/** Looks at a slice for a rule about a loss: the change, and how likely such a loss would be. */
function watch(rule, subject) {
    const result = (0,judge_rows/* judgeRows */.J)(rule, subject);
    const { slice, metric, n, nPositive, baseline, candidate, alpha } = result;
    const seen = {
        slice,
        rule: rule.id,
        metric,
        n,
        ...(nPositive !== undefined && { nPositive }),
        baseline,
        candidate,
        alpha,
        alarm: false,
    };
    const unseen = { ...seen, estimate: null, lower: null, upper: null };
    if (subject.tooSmall !== undefined)
        return { ...unseen, why: `too small (n ${n})` };
    const { estimate, lower, upper } = result;
    if (estimate === null || lower === null || upper === null) {
        return { ...unseen, why: result.reason ?? 'The metric has no interval here.' };
    }
    const pValue = chanceOf(rule, subject, result);
    return { ...seen, estimate, lower, upper, ...(pValue !== undefined && { pValue }) };
}
/** The chance of a loss at least this large if the true loss were exactly the margin. */
function chanceOf(rule, subject, result) {
    const { measurements } = subject;
    const metric = (0,judged_metric/* metricOf */.a)(rule, measurements.rows);
    const asked = (0,judged_metric/* askedOf */.i)(rule, subject);
    if (metric.kind === 'undefined' || asked.kind === 'undefined')
        return undefined;
    const change = measurements.change?.(metric.value, asked.value);
    if (change?.kind !== 'defined' || result.bound === null)
        return undefined;
    if (measurements.identical)
        return 1;
    const chance = lossChance(change.value, -result.bound, rule.alpha);
    return Number.isFinite(chance) ? chance : undefined;
}
function lossChance(change, delta, alpha) {
    if (change.pValue)
        return change.pValue(delta);
    const { estimate, standardError } = change.interval(alpha);
    if (standardError === 0)
        return estimate < delta ? 0 : 1;
    return (0,normal/* normalCdf */.v)((estimate - delta) / standardError);
}

;// CONCATENATED MODULE: ./.build/domain/comparison/slices/judge-slices.js







/** Judges every slice once: each is cut out, asked for all rules, and let go before the next. */
function judgeSlices(rules, divided, judging) {
    const slices = [];
    const answers = [];
    for (const request of judging.slices) {
        for (const slice of (0,slices_slices/* sliced */.bY)(divided.rows.divisions, request).slices) {
            slices.push(slice);
            answers.push(...judgeSlice(rules, slice, opponents(divided, slice, judging)));
        }
    }
    const guarded = rules.flatMap((rule) => {
        const own = answers.flatMap((answer) => {
            return answer.kind === 'guarded' && answer.rule === rule ? [answer.result] : [];
        });
        return [...own, ...unmatched(rule, slices)];
    });
    const watched = answers.flatMap((answer) => (answer.kind === 'watched' ? [answer.watched] : []));
    return { guarded, watched, moves: answers.map(moveOf) };
}
function judgeSlice(rules, slice, against) {
    const { division } = slice;
    const isPair = against.baseline.measurements.change !== null;
    return rules.flatMap((rule) => {
        if (rule.slices && (0,slices_slices/* isMeant */.EZ)(slice, rule.slices)) {
            return [{ kind: 'guarded', division, rule, result: judgeGuarded(rule, slice, against) }];
        }
        if (rule.operator !== 'no-worse' || !isPair)
            return [];
        return [{ kind: 'watched', division, watched: watch(rule, against.baseline) }];
    });
}
/** A predicate that no row satisfies would hold for ever. */
function judgeGuarded(rule, slice, against) {
    const result = (0,comparison_anchor/* judgeBoth */.D)(rule, against);
    if (slice.rows.length > 0)
        return result;
    return { ...result, verdict: 'errored', reason: `No row lies in the slice "${slice.label}".` };
}
function opponents({ rows, anchor }, slice, judging) {
    const { sampler, anchorSampler } = judging;
    const baseline = subjectOf(rows, slice, { ...judging, sampler });
    if (!anchor || !anchorSampler)
        return { baseline, anchor: null };
    let pinned;
    return {
        baseline,
        anchor() {
            pinned ??= subjectOf(anchor, slice, { ...judging, sampler: anchorSampler });
            return pinned;
        },
    };
}
function subjectOf(rows, slice, judging) {
    const selected = (0,comparison_select/* selectRows */.A5)(rows, slice.rows, slice.part);
    const n = slice.rows.length;
    const { minRows, sampler, emptyQueries } = judging;
    const sparse = smallClass(selected);
    return {
        slice: slice.label,
        measurements: measurementsOf(selected),
        sampler,
        ...(n < minRows && { tooSmall: `Too small (n ${n}): at least ${minRows} rows are needed.` }),
        ...(sparse !== undefined && { sparse }),
        ...(emptyQueries && { emptyQueries }),
    };
}
function moveOf(answer) {
    const { division } = answer;
    if (answer.kind === 'watched') {
        const { rule, slice, n, estimate } = answer.watched;
        return { rule, division, slice, n, estimate };
    }
    const { id, slice, n, estimate } = answer.result;
    return { rule: id, division, slice, n, estimate };
}

;// CONCATENATED MODULE: ./.build/domain/comparison/slices/simpson.js

/** When slices with this share of the rows move the other way, the mix of slices hides something. */
const enough = 0.75;
/** Where the overall change and the changes of most slices have opposite signs (Simpson 1951). */
function simpsonWarnings(results, moves) {
    const divisions = [...new Set(moves.map(({ division }) => division))];
    return results
        .filter(({ slice, operator }) => slice === comparison_slice/* allRows */.P && operator === 'no-worse')
        .flatMap((result) => divisions.flatMap((division) => warningOf(result, division, moves)));
}
function warningOf({ id, metric, estimate: overall, n }, division, moves) {
    if (overall === null || overall === 0)
        return [];
    const against = moves.filter((move) => {
        const isOurs = move.rule === id && move.division === division;
        return isOurs && move.estimate !== null && move.estimate * overall < 0;
    });
    const share = against.reduce((sum, move) => sum + move.n, 0) / n;
    if (share < enough)
        return [];
    return [
        { rule: id, metric, division, overall, share, slices: against.map(({ slice }) => slice) },
    ];
}

;// CONCATENATED MODULE: ./.build/domain/comparison/judge.js








/** Judges all rules on all rows and slices, against the baseline and, where there is one, the anchor. */
function judgeRules(rules, comparable, judging) {
    if (comparable.kind === 'numbers') {
        const results = rules.flatMap((rule) => [
            judgeNumber(rule, comparable),
            ...unmatched(rule, []),
        ]);
        return { rules: results, slices: [], simpson: [] };
    }
    const rows = rowsOf(comparable);
    const anchor = comparable.kind === 'paired' ? comparable.anchor : undefined;
    const against = judge_opponents({ rows, ...(anchor && { anchor }) }, judging);
    const overall = rules.map((rule) => (0,comparison_anchor/* judgeBoth */.D)(rule, against));
    const { guarded, watched, moves } = judgeSlices(rules, { rows, ...(anchor && { anchor }) }, judging);
    return {
        rules: overall.flatMap((result) => [result, ...guarded.filter(({ id }) => id === result.id)]),
        slices: withAlarms(watched),
        simpson: simpsonWarnings(overall, moves),
    };
}
/** A first model is judged alone, whatever else its rows may hold. */
function rowsOf(comparable) {
    if (comparable.kind === 'paired')
        return comparable.rows;
    const { task, classes, ids, labels, weights, groups, divisions, candidate } = comparable.rows;
    return { task, classes, ids, labels, weights, groups, divisions, candidate };
}
function judge_opponents({ rows, anchor }, judging) {
    const { sampler, anchorSampler, emptyQueries } = judging;
    const subject = (of, drawn) => {
        const measurements = measurementsOf(of);
        return {
            slice: comparison_slice/* allRows */.P,
            measurements,
            sampler: drawn,
            ...(emptyQueries && { emptyQueries }),
        };
    };
    const baseline = subject(rows, sampler);
    if (!anchor || !anchorSampler)
        return { baseline, anchor: null };
    const pinned = subject(anchor, anchorSampler);
    return { baseline, anchor: () => pinned };
}
function judgeNumber(rule, { baseline, candidate, anchor }) {
    const result = judgeNumbers(rule, { kind: 'numbers', baseline, candidate });
    if (!anchor || rule.operator !== 'no-worse')
        return result;
    return (0,comparison_anchor/* withAnchor */.u)(result, judgeNumbers(rule, { kind: 'numbers', baseline: anchor, candidate }));
}


/***/ }),

/***/ 37573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ metricOf),
/* harmony export */   i: () => (/* binding */ askedOf)
/* harmony export */ });
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77653);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95536);
/* harmony import */ var _sampling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77836);



/** The metric of a rule as it is computed from these rows: a built-in one, or numbers of the file. */
function metricOf(rule, rows) {
    const { metric: name, higherIsBetter } = rule;
    const known = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricFor */ ._8)(name, rows.task);
    if (known)
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .sw)(known);
    if ((0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricNamed */ .SB)(name)) {
        const what = `The metric "${name}" has no meaning for a ${rows.task} task.`;
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .undefinedBecause */ .r7)(`${what} ${choices(rows)}`);
    }
    if (!rows.candidate.values.has(name)) {
        const what = `The metric "${name}" is not built in, and the predictions have no column for it.`;
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .undefinedBecause */ .r7)(`${what} ${choices(rows)}`);
    }
    if (rule.class !== undefined) {
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .undefinedBecause */ .r7)(`The column "${name}" is of all rows, not of the class "${rule.class}".`);
    }
    if (higherIsBetter === undefined) {
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .undefinedBecause */ .r7)(`Whether more of "${name}" is better is not known. Write higher-is-better: true or false in the rule.`);
    }
    return (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .sw)((0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .customMetric */ .oq)(name, higherIsBetter));
}
function choices({ task }) {
    return `Use one of: ${(0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricsOf */ .Ps)(task)
        .map(({ name }) => name)
        .join(', ')}.`;
}
/** What the rule asks beyond the metric's name; a class that the labels do not have is no question. */
function askedOf(rule, subject) {
    const { slice, sampler, emptyQueries, measurements } = subject;
    const { classes } = measurements.rows;
    const index = rule.class === undefined ? undefined : classes.indexOf(rule.class);
    if (index === -1) {
        const known = classes.length > 0 ? `the classes are ${classes.join(', ')}` : 'there are none';
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .undefinedBecause */ .r7)(`The class "${rule.class}" is unknown: ${known}.`);
    }
    return (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .sw)({
        sampling: sampler(_sampling_js__WEBPACK_IMPORTED_MODULE_2__/* .everyRule */ .A, slice),
        ...(index !== undefined && { class: index }),
        ...(rule.zeroDivision !== undefined && { zeroDivision: rule.zeroDivision }),
        ...(emptyQueries && { emptyQueries }),
    });
}


/***/ }),

/***/ 33960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   ZQ: () => (/* binding */ numberNamed),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/* harmony import */ var _metric_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77653);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95536);


/** What is known under the metric's name; `roc_auc` and `roc-auc` are one name. */
function numberNamed(metric, numbers) {
    const keys = keysOf(metric, numbers);
    const [key, ...others] = keys;
    const found = key === undefined ? undefined : numbers[key];
    if (key === undefined || !found)
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .undefinedBecause */ .r7)(`The metric "${metric}" is missing.`);
    const values = valuesOf(found);
    if (values.length === 0 || !values.every(Number.isFinite)) {
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .undefinedBecause */ .r7)(`The metric "${key}" is not a number.`);
    }
    const impossible = values.flatMap((value) => impossibleValue(key, metric, value))[0];
    if (impossible !== undefined)
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .undefinedBecause */ .r7)(impossible);
    const one = JSON.stringify(found);
    if (others.some((other) => JSON.stringify(numbers[other]) !== one)) {
        return (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .undefinedBecause */ .r7)(`The metric is there as ${keys.join(' and ')}, with unequal values.`);
    }
    return (0,_metric_js__WEBPACK_IMPORTED_MODULE_1__/* .defined */ .sw)(found);
}
/** Every value that a number consists of. */
function valuesOf(number) {
    return number.kind === 'seeds' || number.kind === 'runs' ? number.values : [number.value];
}
/** A share that is written in percent would beat every share that is not. */
function impossibleValue(key, metric, value) {
    const known = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricNamed */ .SB)(metric.split('.').at(-1)?.replaceAll('_', '-') ?? metric);
    if (!known || (value >= known.smallest && value <= known.largest))
        return [];
    return [`The metric "${key}" is ${value}, and it ${rangeInWords(known)}.`];
}
function rangeInWords({ smallest, largest, }) {
    if (Number.isFinite(largest) && Number.isFinite(smallest)) {
        return `lies between ${smallest} and ${largest}`;
    }
    if (Number.isFinite(largest))
        return `is never above ${largest}`;
    return smallest === 0 ? 'is never negative' : `is never below ${smallest}`;
}
/** Under which names the numbers hold a metric. */
function keysOf(metric, numbers) {
    return Object.keys(numbers).filter((key) => key.replaceAll('_', '-') === metric.replaceAll('_', '-'));
}


/***/ }),

/***/ 6550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g5: () => (/* binding */ idHashes),
/* harmony export */   r9: () => (/* binding */ PackedIds),
/* harmony export */   xc: () => (/* binding */ packed)
/* harmony export */ });
/** Ids as one piece of UTF-8: a million of them are no million objects. */
class PackedIds {
    length;
    /** All ids, one after the other. */
    bytes;
    /** Where each id begins, and at last where the last one ends: one more than there are ids. */
    offsets;
    constructor(bytes, offsets) {
        this.length = offsets.length - 1;
        this.bytes = bytes;
        this.offsets = offsets;
    }
    at(row) {
        return row >= 0 && row < this.length ? decoder.decode(this.of(row)) : undefined;
    }
    /** The bytes of one id, not copied. */
    of(row) {
        return this.bytes.subarray(this.offsets[row], this.offsets[row + 1]);
    }
}
// Half of a character can't be here, and a mark of the byte order belongs to the id.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();
/** The same ids packed; those that are packed already are given back. */
function packed(ids) {
    if (ids instanceof PackedIds)
        return ids;
    const texts = Array.from({ length: ids.length }, (_, row) => encoder.encode(ids.at(row) ?? ''));
    const offsets = new Uint32Array(texts.length + 1);
    for (const [row, { length }] of texts.entries())
        offsets[row + 1] = (offsets[row] ?? 0) + length;
    const bytes = new Uint8Array(offsets[texts.length] ?? 0);
    for (const [row, text] of texts.entries())
        bytes.set(text, offsets[row]);
    return new PackedIds(bytes, offsets);
}
/**
 * 32 bits for each id that depend on its UTF-8 alone, and not on the row or on other ids: FNV-1a (Fowler,
 * Noll, Vo), finished as MurmurHash3 does so that the low bits are as good as the high ones.
 */
function idHashes(ids) {
    const { bytes, offsets, length } = packed(ids);
    const hashes = new Uint32Array(length);
    for (let row = 0; row < length; row += 1) {
        const end = offsets[row + 1] ?? 0;
        let hash = 0x811c9dc5;
        for (let at = offsets[row] ?? 0; at < end; at += 1) {
            hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
        }
        hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
        hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
        hashes[row] = hash ^ (hash >>> 16);
    }
    return hashes;
}


/***/ }),

/***/ 88389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ whyFailed),
/* harmony export */   g: () => (/* binding */ whyUndecided)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52064);

/** Why a claim is refuted: what the rows show against what the rule asks. */
function whyFailed(operator, { threshold }, range) {
    switch (operator) {
        case 'no-worse':
        case 'point':
            return changeFailed(threshold, range);
        case 'better':
            return `The candidate ${movement(range)}; the rule asks for a gain of ${gain(threshold)}.`;
        case 'at-least':
            return `The candidate reaches ${span(range)}; the rule asks for at least ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r)(threshold)}.`;
        case 'at-most':
            return `The candidate has ${span(range)}; the rule allows at most ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r)(threshold)}.`;
        case 'not-more-than':
            return `The candidate ${movement(range)}; a gain of more than ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r)(threshold)} is usually leakage.`;
    }
}
/** Why neither the claim nor its opposite is shown, and what would settle it. */
function whyUndecided({ operator, lower, upper }, { threshold }, { leaning, rows }) {
    const what = operator === 'at-least' || operator === 'at-most' ? 'value' : 'change';
    const estimate = leaning === 'right' ? 'keeps' : 'breaks';
    const settle = rows === null
        ? 'but it lies on the bound, so no number of rows decides this'
        : `about ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsInWords */ .c)(rows)} rows would decide`;
    return `The ${what} lies between ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r)(lower)} and ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r)(upper)}: these rows neither show nor rule out ${question(operator, threshold)}. The estimate itself ${estimate} the rule; ${settle}.`;
}
/** What an undecided rule leaves open. */
function question(operator, threshold) {
    switch (operator) {
        case 'no-worse':
        case 'point':
            return threshold === 0 ? 'a loss' : `a loss of more than ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r)(-threshold)}`;
        case 'better':
            return `a gain of ${gain(threshold)}`;
        case 'at-least':
            return `at least ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r)(threshold)}`;
        case 'at-most':
            return `at most ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r)(threshold)}`;
        case 'not-more-than':
            return `a gain of more than ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r)(threshold)}`;
    }
}
function changeFailed(threshold, range) {
    if (threshold > 0) {
        return `The candidate ${movement(range)}; the rule asks for a gain of ${gain(threshold)}.`;
    }
    return `The candidate ${movement(range)}; the rule accepts a loss of at most ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r)(-threshold)}.`;
}
function gain(threshold) {
    return threshold === 0 ? 'more than 0' : `at least ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r)(threshold)}`;
}
/** An oriented change, or its interval, as better or worse. */
function movement({ lower, upper }) {
    if (lower === 0 && upper === 0)
        return 'did not change';
    if (upper <= 0)
        return `is worse by ${span({ lower: -upper, upper: -lower })}`;
    if (lower >= 0)
        return `is better by ${span({ lower, upper })}`;
    return `changed by ${span({ lower, upper })}`;
}
function span({ lower, upper }) {
    return lower === upper ? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r)(lower) : `${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r)(lower)} to ${(0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .inWords */ .r)(upper)}`;
}


/***/ }),

/***/ 77836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ everyRule),
/* harmony export */   M: () => (/* binding */ samplerOf)
/* harmony export */ });
/** In place of a rule: the metrics of a slice share their draws, whichever rule asks for them. */
const everyRule = '*';
/** The same rows and the same two models give the same draws, whichever of the two is the candidate. */
function samplerOf(digests, hash) {
    const { candidate, baseline } = digests;
    const candidateFirst = baseline !== null && candidate < baseline;
    return (rule, slice) => {
        return { seed: hash(seedText(digests, { rule, slice })).slice(0, 32), candidateFirst };
    };
}
/** The text whose hash begins with the seed: one fact a line, so that no two of them run together. */
function seedText({ testSet, candidate, baseline }, { rule, slice }) {
    const models = [candidate, ...(baseline === null ? [] : [baseline])].map(hexOf).sort();
    const lines = [
        'contender-seed-1',
        `test ${hexOf(testSet)}`,
        ...models.map((digest) => `predictions ${digest}`),
        `rule ${rule}`,
        `slice ${slice}`,
    ];
    return lines.map((line) => `${line}\n`).join('');
}
function hexOf(digest) {
    return digest.replace(/^sha256:/, '');
}


/***/ }),

/***/ 94143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ finite),
/* harmony export */   b: () => (/* binding */ unjudged)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95536);
/* harmony import */ var _slice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47867);


/** A rule before anything is known about it: `errored`, until it is judged. */
function unjudged(rule, reason) {
    const { id, metric, operator, bound, alpha, file, line } = rule;
    return {
        id,
        metric,
        ...(rule.class !== undefined && { class: rule.class }),
        operator,
        higherIsBetter: (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricNamed */ .SB)(metric)?.higherIsBetter ?? rule.higherIsBetter ?? true,
        bound: bound.kind === 'absolute' ? bound.value : null,
        slice: _slice_js__WEBPACK_IMPORTED_MODULE_1__/* .allRows */ .P,
        guarded: false,
        baseline: null,
        candidate: null,
        estimate: null,
        lower: null,
        upper: null,
        alpha,
        n: 0,
        method: 'no interval',
        verdict: 'errored',
        reason,
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
    };
}
/** A value that exists, or null: no result holds NaN or an infinity. */
function finite(value) {
    return value !== undefined && Number.isFinite(value) ? value : null;
}


/***/ }),

/***/ 74897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ weigh)
/* harmony export */ });
/* harmony import */ var _statistics_normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4744);
/* harmony import */ var _statistics_power_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48434);
/* harmony import */ var _bound_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28361);
/* harmony import */ var _claim_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72221);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88389);
/* harmony import */ var _unjudged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94143);






/** Holds the evidence against the rule; `known` has what is true whatever the answer. */
function weigh(rule, known, evidence) {
    const resolved = (0,_bound_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveBound */ .p)(rule.bound, known.baseline);
    if (resolved.kind === 'undefined')
        return { ...known, reason: resolved.why };
    const claim = (0,_claim_js__WEBPACK_IMPORTED_MODULE_4__/* .claimOf */ ._B)(rule.operator, resolved.value.bound, known.baseline);
    const measured = measuredBy(known, resolved.value, evidence);
    if (evidence.tooSmall !== undefined)
        return tooFew(claim, measured, evidence.tooSmall);
    if ((0,_claim_js__WEBPACK_IMPORTED_MODULE_4__/* .comparesEstimates */ .yA)(rule.operator))
        return compareEstimates(claim, measured);
    if (evidence.tooFew !== undefined)
        return tooFew(claim, measured, evidence.tooFew);
    if (measured.lower === null || measured.upper === null) {
        return evidence.drawn
            ? tooFew(claim, measured, 'Too many of the resampled values are undefined or equal, or they are too few for this alpha.')
            : { ...measured, reason: 'The interval of the metric cannot be computed on these rows.' };
    }
    return decide(claim, measured, evidence);
}
function measuredBy(known, bound, evidence) {
    const { interval, method, nPositive, drawn, notes } = evidence;
    const measured = {
        ...known,
        ...bound,
        estimate: interval.estimate,
        method,
        ...(nPositive !== undefined && { nPositive }),
        ...(drawn && { drawn }),
        ...(notes && { notes }),
    };
    // An interval that cannot be trusted would still be read, and listed as a gain or a loss.
    if ((evidence.tooSmall ?? evidence.tooFew) !== undefined)
        return measured;
    return {
        ...measured,
        lower: (0,_unjudged_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E)(interval.lower),
        upper: (0,_unjudged_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E)(interval.upper),
        ...((0,_claim_js__WEBPACK_IMPORTED_MODULE_4__/* .isAboutChange */ .wC)(known.operator) && { resolution: smallestRegression(interval, known.alpha) }),
    };
}
/** The estimates decide; the interval is there for information. */
function compareEstimates(claim, measured) {
    const estimate = measured.estimate ?? Number.NaN;
    if ((0,_claim_js__WEBPACK_IMPORTED_MODULE_4__/* .holds */ .v9)(claim, estimate)) {
        const reason = 'The two values were compared; the interval was not judged.';
        return { ...measured, verdict: 'passed', reason };
    }
    const reason = (0,_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .whyFailed */ .K)(measured.operator, claim, { lower: estimate, upper: estimate });
    return { ...measured, verdict: 'failed', reason };
}
function tooFew(claim, measured, reason) {
    const leaning = leaningOf(claim, measured.estimate ?? Number.NaN);
    return { ...measured, verdict: 'undecided', leaning, reason };
}
function decide(claim, measured, evidence) {
    const { interval, why } = evidence;
    const verdict = (0,_claim_js__WEBPACK_IMPORTED_MODULE_4__/* .decideByInterval */ .Lz)(claim, interval);
    const judged = { ...measured, ...borderline(claim, evidence) };
    switch (verdict) {
        case 'passed': {
            const { reason: _, ...passed } = judged;
            return { ...passed, verdict, ...(why !== undefined && { reason: why }) };
        }
        case 'failed':
            return { ...judged, verdict, reason: (0,_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .whyFailed */ .K)(measured.operator, claim, interval) };
        case 'undecided': {
            const leaning = leaningOf(claim, interval.estimate);
            const rows = rowsThatDecide(claim, measured, interval);
            const reason = (0,_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .whyUndecided */ .g)({ ...interval, operator: measured.operator }, claim, {
                leaning,
                rows,
            });
            return { ...judged, verdict, leaning, rowsToDecide: rows, reason };
        }
    }
}
/** Other draws would move a bound by about this share of the standard error. */
const drawnError = 0.1;
/** Marks a bound of resampled values that lies so close to the threshold that other draws might cross it. */
function borderline({ threshold }, { interval, drawn }) {
    if (!drawn)
        return {};
    const near = [interval.lower, interval.upper].some((bound) => {
        return Math.abs(bound - threshold) <= drawnError * interval.standardError;
    });
    return near ? { borderline: true } : {};
}
function leaningOf(claim, estimate) {
    return (0,_claim_js__WEBPACK_IMPORTED_MODULE_4__/* .holds */ .v9)(claim, estimate) ? 'right' : 'wrong';
}
function rowsThatDecide(claim, { n, alpha }, interval) {
    const standardError = interval.standardError || halfWidth(interval) / (0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(1 - alpha);
    const rows = (0,_statistics_power_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsToDecide */ .VS)({ n, standardError }, (0,_claim_js__WEBPACK_IMPORTED_MODULE_4__/* .distanceFrom */ .CP)(claim, interval.estimate), alpha);
    // These rows did not decide, even where the interval is wider than its standard error tells.
    return rows === null ? null : (0,_statistics_power_js__WEBPACK_IMPORTED_MODULE_1__/* .upToTwoDigits */ .hf)(Math.max(rows, n + 1));
}
/** Where no row moved, the standard error is zero and the half-width of the interval stands in for it. */
function smallestRegression(interval, alpha) {
    const regression = interval.standardError > 0 ? (0,_statistics_power_js__WEBPACK_IMPORTED_MODULE_1__/* .resolutionOf */ .Cp)(interval.standardError, alpha) : halfWidth(interval);
    return regression > 0 ? (0,_unjudged_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E)(regression) : null;
}
function halfWidth({ lower, upper }) {
    return (upper - lower) / 2;
}


/***/ }),

/***/ 52064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ rowsInWords),
/* harmony export */   r: () => (/* binding */ inWords)
/* harmony export */ });
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73729);

/** A number as a sentence shows it: three significant digits. */
function inWords(value) {
    return String(Number(value.toPrecision(3)));
}
/** A count of rows, with separators. */
function rowsInWords(rows) {
    return (0,_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(rows);
}


/***/ }),

/***/ 45413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ ascending)
/* harmony export */ });
/** Positions in ascending order of their values. */
function ascending(values) {
    return [...values.keys()].sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
}


/***/ }),

/***/ 48434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ resolutionOf),
/* harmony export */   VS: () => (/* binding */ rowsToDecide),
/* harmony export */   hf: () => (/* binding */ upToTwoDigits),
/* harmony export */   vd: () => (/* binding */ rowsNeeded)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4744);

/** The chance with which a true answer should be found. */
const usualPower = 0.8;
/** More rows than this nobody has: the estimate lies on the bound but for rounding. */
const mostRows = 1e15;
/** The smallest regression that rows with this standard error can show, with power 0.8. */
function resolutionOf(standardError, alpha) {
    return deviations(alpha) * standardError;
}
/**
 * How many rows would decide with power 0.8, for an estimate that lies `distance` from the bound now;
 * null when it lies on the bound, since then no number of rows decides.
 */
function rowsToDecide({ n, standardError }, distance, alpha) {
    const rows = Math.ceil(n * (resolutionOf(standardError, alpha) / distance) ** 2);
    return rows <= mostRows ? rows : null;
}
/** How many rows the question needs: (z + z_power)²·variance/margin², rounded up (Lachin 1981). */
function rowsNeeded({ variance, margin, alpha, power = usualPower }) {
    return Math.ceil((deviations(alpha, power) ** 2 * variance) / margin ** 2);
}
/** Rounded up to two digits, as a number of rows is shown: 5,166 → 5,200. */
function upToTwoDigits(rows) {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
    return Math.ceil(rows / unit) * unit;
}
/** How many standard errors lie between no change and one that is found with that power. */
function deviations(alpha, power = usualPower) {
    return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(1 - alpha) + (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(power);
}


/***/ }),

/***/ 48953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ planComparison)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(26921);
/* harmony import */ var _domain_comparison_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95536);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16141);
/* harmony import */ var _fairness_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55545);
/* harmony import */ var _first_existing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14440);
/* harmony import */ var _policy_schema_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28056);
/* harmony import */ var _rule_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60012);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94205);
/* harmony import */ var _slices_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78691);
/* harmony import */ var _unplaced_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47750);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(64971);












/** Inputs before policy. `record` is where this job's run record would be. */
async function planComparison(inputs, policy, record) {
    // The defaults of the policy hold where there is none.
    const { compare, baseline, train } = policy?.value ?? _policy_schema_js__WEBPACK_IMPORTED_MODULE_5__.policySchema.parse(nobody);
    const { predictions, metrics } = train.outputs;
    const candidate = inputs.candidate ?? (await (0,_first_existing_js__WEBPACK_IMPORTED_MODULE_4__/* .firstExisting */ .I)([record])) ?? predictions ?? metrics;
    if (candidate === undefined)
        throw noCandidate(record);
    const slices = (0,_slices_js__WEBPACK_IMPORTED_MODULE_8__/* .sliceRequests */ .LS)(compare.slices);
    const rules = rulesOf(inputs.rules, policy, { alpha: compare.alpha, slices });
    return {
        candidate,
        alias: inputs.alias ?? baseline.alias,
        anchor: inputs.anchor ?? baseline.anchor,
        onMissing: baseline['on-missing'],
        rules,
        fairness: policy ? fairnessOf(policy, rules ?? []) : [],
        waivers: policy ? (0,_waivers_js__WEBPACK_IMPORTED_MODULE_10__/* .waiversOf */ .R)(policy) : [],
        alpha: compare.alpha,
        onUndecided: compare['on-undecided'],
        minRows: compare['min-rows'],
        emptyQueries: compare['empty-queries'],
        settings: settingsOf(compare, rules, slices),
    };
}
const nobody = { version: 1, model: 'none' };
function settingsOf(compare, rules, slices) {
    const { task, columns, positive, threshold, fairness, filter } = compare;
    const metrics = (rules ?? []).map(({ metric }) => metric).filter((name) => !(0,_domain_comparison_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricNamed */ .SB)(name));
    return {
        task,
        columns,
        positive: positive === undefined ? undefined : String(positive),
        threshold,
        metrics: [...new Set(metrics)],
        slices,
        fairness: [...new Set(fairness.map(({ group }) => group))],
        explore: true,
        show: compare['show-columns'],
        maxUnmatched: unmatchedOf(compare['max-unmatched']),
        filter,
    };
}
function unmatchedOf(written) {
    if (typeof written === 'number')
        return { kind: 'rows', rows: written };
    return { kind: 'share', share: Number(written.slice(0, -1)) / 100, text: written };
}
/** The rules may be an input, which the policy knew nothing of. */
function fairnessOf(policy, rules) {
    const { alpha, fairness } = policy.value.compare;
    const line = (index, key) => lineIn(policy, 'fairness', [index, key]);
    const places = { file: policy.path, line };
    const taken = rules.map(({ id }) => id);
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)((0,_fairness_js__WEBPACK_IMPORTED_MODULE_3__/* .fairnessProblems */ .KI)(fairness, places, taken));
    return (0,_fairness_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFairness */ .tG)(fairness, { ...places, alpha });
}
function rulesOf(given, policy, { alpha, slices }) {
    if (given !== undefined) {
        return (0,_unplaced_js__WEBPACK_IMPORTED_MODULE_9__/* .unplaced */ .v)(() => {
            const source = { path: 'the input rules', text: given };
            const { value } = (0,_document_js__WEBPACK_IMPORTED_MODULE_2__.parseForm)(source, inlineRules(slices));
            return (0,_rules_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRules */ .NR)(value, { alpha, slices, line: nowhere });
        });
    }
    const rules = policy?.value.compare.rules;
    if (!policy || !rules)
        return null;
    const line = (index, key) => lineIn(policy, 'rules', [index, key]);
    return (0,_rules_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRules */ .NR)(rules, { alpha, slices, file: policy.path, line });
}
function lineIn(policy, list, keys) {
    return policy.line(['compare', list, ...keys.filter((key) => key !== undefined)]);
}
const nowhere = () => undefined;
function inlineRules(slices) {
    return {
        schema: zod__WEBPACK_IMPORTED_MODULE_11__/* .array */ .YOg(_rule_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .ruleSchema */ .A, {
            error: 'Write a YAML list such as [{metric: accuracy, no-worse: 0.01}]',
        })
            .min(1),
        mistakes(content) {
            return Array.isArray(content) ? (0,_rules_js__WEBPACK_IMPORTED_MODULE_7__/* .ruleProblems */ .b0)(content, { slices, line: nowhere }) : [];
        },
    };
}
function noCandidate(record) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('input-missing', {
        what: 'There is no candidate to compare.',
        why: `The input candidate is not set, there is no ${record}, and the policy names neither train.outputs.predictions nor train.outputs.metrics.`,
        next: 'Set the input candidate: a predictions file, a run record, or a JSON file of metrics.',
    });
}


/***/ }),

/***/ 14440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ firstExisting)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** The first of these files that exists. */
async function firstExisting(paths) {
    for (const path of paths) {
        const isThere = path !== undefined &&
            (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path).then(() => true, () => false));
        if (isThere)
            return path;
    }
    return undefined;
}


/***/ }),

/***/ 40544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   MX: () => (/* binding */ half),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   lJ: () => (/* binding */ objectAt),
/* harmony export */   no: () => (/* binding */ no),
/* harmony export */   vm: () => (/* binding */ NumberCollector)
/* harmony export */ });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The object at a key; empty where there is none. */
function objectAt(content, key) {
    const found = isObject(content) ? content[key] : undefined;
    return isObject(found) ? found : {};
}
function isNumber(value) {
    return typeof value === 'number' && Number.isFinite(value);
}
function plain(value) {
    return { kind: 'plain', value };
}
const no = { kind: 'no' };
const fits = { kind: 'fits' };
function half(why) {
    return { kind: 'half', why };
}
/** Collects numbers under their names; one that is no finite number, or comes twice, is a mistake. */
class NumberCollector {
    #metrics = new Map();
    #mistakes = [];
    add(name, number, keys) {
        if (this.#metrics.has(name)) {
            this.#mistakes.push({ keys, why: `The name ${name} has two values` });
        }
        else
            this.#metrics.set(name, number);
    }
    addPlain(name, value, keys) {
        if (isNumber(value))
            this.add(name, plain(value), keys);
        else
            this.refuse(keys, `${shown(value)} is no finite number`);
    }
    refuse(keys, why) {
        this.#mistakes.push({ keys, why });
    }
    found() {
        return { metrics: Object.fromEntries(this.#metrics), mistakes: this.#mistakes };
    }
}
function shown(value) {
    if (Array.isArray(value))
        return 'A list';
    if (typeof value === 'number')
        return String(value);
    return JSON.stringify(value)?.slice(0, 80) ?? 'Nothing';
}


/***/ }),

/***/ 56216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ harnessResults),
/* harmony export */   a: () => (/* binding */ tasksOf)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40544);

/** The `results_<date>.json` of lm-evaluation-harness: metrics of each task, by filter since 0.4. */
const harnessResults = {
    name: 'results of lm-evaluation-harness',
    fit(content) {
        const results = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(content, 'results');
        const known = ['versions', 'n-samples', 'n-shot', 'higher_is_better', 'configs', 'config'];
        const isLike = known.some((key) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(content) && key in content);
        if (Object.keys(results).length === 0 || !isLike)
            return _format_js__WEBPACK_IMPORTED_MODULE_0__.no;
        const broken = Object.entries(results).find(([, task]) => !(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(task));
        return broken ? (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .half */ .MX)(`the task ${broken[0]} is no object of metrics`) : _format_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .lA;
    },
    read(content) {
        const numbers = new _format_js__WEBPACK_IMPORTED_MODULE_0__/* .NumberCollector */ .vm();
        const tasks = tasksOf(content);
        for (const task of tasks) {
            const metrics = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(content, 'results'), task);
            for (const name of namesIn(metrics)) {
                // The only task needs no name.
                const full = tasks.length === 1 ? [name.metric] : [];
                for (const called of [`${task}.${name.metric}`, ...full]) {
                    addMetric(called, { metrics, ...name, keys: ['results', task] }, numbers);
                }
            }
        }
        return { ...numbers.found(), identity: identityOf(content, tasks) };
    },
};
/** The tasks of results, by which the logs beside them are named. */
function tasksOf(content) {
    return Object.keys((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(content, 'results'));
}
/** `exact_match,strict-match` and `exact_match_stderr,strict-match`; before 0.4 without a filter. */
function namesIn(metrics) {
    const found = Object.keys(metrics).flatMap((key) => {
        const [metric = '', filter] = key.split(',');
        const isOther = metric === 'alias' || metric === 'sample_len' || metric.endsWith('_stderr');
        return isOther ? [] : [{ metric, filter, key }];
    });
    return found.map(({ metric, filter, key }) => {
        const several = found.filter((other) => other.metric === metric).length > 1;
        const errorKey = filter === undefined ? `${metric}_stderr` : `${metric}_stderr,${filter}`;
        return { metric: several ? key : metric, key, errorKey };
    });
}
function addMetric(called, { metrics, key, errorKey, keys }, numbers) {
    const [value, standardError] = [metrics[key], metrics[errorKey]];
    const known = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumber */ .Et)(value) && (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .isNumber */ .Et)(standardError) && standardError >= 0;
    // "N/A" stands where no error was computed.
    if (known)
        numbers.add(called, { kind: 'estimate', value, standardError }, [...keys, key]);
    else
        numbers.addPlain(called, value, [...keys, key]);
}
/** What makes two results answers to the same question. */
function identityOf(content, tasks) {
    const parts = tasks.flatMap((task) => {
        const samples = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(content, 'n-samples'), task);
        const of = (key) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(content, key)[task];
        return [
            [`version of the task ${task}`, of('versions')],
            [`hash of the task ${task}`, of('task_hashes')],
            [`shots of the task ${task}`, of('n-shot')],
            [`rows of the task ${task}`, samples.effective],
        ];
    });
    return Object.fromEntries(parts.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));
}


/***/ }),

/***/ 11531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ numbersIn)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/inputs/numbers/format.js
var format = __webpack_require__(40544);
;// CONCATENATED MODULE: ./.build/inputs/numbers/benchmark.js

/** What github-action-benchmark takes as input: a list of names, units and values. */
const benchmarkInput = {
    name: 'results for github-action-benchmark',
    fit(content) {
        if (!Array.isArray(content) || content.length === 0)
            return format.no;
        const like = content.filter((one) => (0,format/* isObject */.Gv)(one) && 'name' in one && 'value' in one);
        if (like.length === 0)
            return format.no;
        const whole = content.findIndex((one) => !isBench(one));
        return whole < 0 ? format/* fits */.lA : (0,format/* half */.MX)(`entry ${whole + 1} has no name, or no number as its value`);
    },
    read: (content) => benches(Array.isArray(content) ? content : [], []),
};
/** What github-action-benchmark keeps: the history of every suite. The latest entry counts. */
const benchmarkHistory = {
    name: 'the history of github-action-benchmark',
    fit(content) {
        const suites = Object.values((0,format/* objectAt */.lJ)(content, 'entries'));
        if (suites.length === 0 || !(0,format/* isObject */.Gv)(content) || !('lastUpdate' in content))
            return format.no;
        const whole = suites.every((suite) => Array.isArray(suite) && suite.length > 0);
        return whole ? format/* fits */.lA : (0,format/* half */.MX)('a suite has no entries');
    },
    read(content) {
        const found = Object.entries((0,format/* objectAt */.lJ)(content, 'entries')).map(([suite, entries]) => {
            const list = Array.isArray(entries) ? entries : [];
            const latest = list.at(-1);
            const of = (0,format/* isObject */.Gv)(latest) && Array.isArray(latest.benches) ? latest.benches : [];
            return benches(of, ['entries', suite, list.length - 1, 'benches']);
        });
        const [first, ...others] = found;
        const mistakes = found.flatMap((one) => one.mistakes);
        const names = found.flatMap(({ metrics }) => Object.keys(metrics));
        const twice = names.find((name, at) => names.indexOf(name) !== at);
        if (twice !== undefined) {
            mistakes.push({ keys: ['entries'], why: `Two suites have a benchmark "${twice}"` });
        }
        const metrics = Object.assign({}, first?.metrics, ...others.map((one) => one.metrics));
        return { metrics, mistakes, notes: ['The latest entry of each suite was taken.'] };
    },
};
function isBench(one) {
    return (0,format/* isObject */.Gv)(one) && typeof one.name === 'string' && (0,format/* isNumber */.Et)(numeric(one.value));
}
function benches(list, above) {
    const numbers = new format/* NumberCollector */.vm();
    for (const [at, one] of list.entries()) {
        const { name, value } = (0,format/* isObject */.Gv)(one) ? one : { name: undefined, value: undefined };
        if (typeof name === 'string')
            numbers.addPlain(name, numeric(value), [...above, at]);
        else
            numbers.refuse([...above, at], 'It has no name');
    }
    return numbers.found();
}
/** Some tools write the value as a text. */
function numeric(value) {
    return typeof value === 'string' && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value)
        ? Number(value)
        : value;
}

;// CONCATENATED MODULE: ./.build/inputs/numbers/classification-report.js

const averages = {
    'macro avg': 'macro',
    'weighted avg': 'weighted',
    'micro avg': 'micro',
};
const scores = { precision: 'precision', recall: 'recall', 'f1-score': 'f1' };
/** `classification_report(…, output_dict=True)`: scores of each class, and their averages. */
const classificationReport = {
    name: 'a classification_report of scikit-learn',
    fit(content) {
        if (!(0,format/* isObject */.Gv)(content) || !('macro avg' in content) || !('weighted avg' in content))
            return format.no;
        const broken = rowsOf(content).filter(([, row]) => !isRow(row));
        if (broken.length === 0)
            return format/* fits */.lA;
        return (0,format/* half */.MX)(`"${broken[0]?.[0]}" has no precision, recall, f1-score and support`);
    },
    read(content) {
        const report = (0,format/* isObject */.Gv)(content) ? content : {};
        const numbers = new format/* NumberCollector */.vm();
        if ('accuracy' in report)
            numbers.addPlain('accuracy', report.accuracy, ['accuracy']);
        for (const [name] of rowsOf(report)) {
            const row = (0,format/* objectAt */.lJ)(report, name);
            const average = name in averages ? averages[name] : undefined;
            for (const [key, metric] of Object.entries(scores)) {
                const full = average === undefined ? `${name}.${metric}` : `${metric}-${average}`;
                numbers.addPlain(full, row[key], [name, key]);
            }
        }
        return { ...numbers.found(), identity: identityOf(report) };
    },
};
function rowsOf(report) {
    return Object.entries(report).filter(([name]) => name !== 'accuracy');
}
function isRow(row) {
    return ((0,format/* isObject */.Gv)(row) &&
        [...Object.keys(scores), 'support'].every((key) => typeof row[key] === 'number'));
}
/** The classes and how many rows of each there are: of other rows the scores say nothing. */
function identityOf(report) {
    const classes = rowsOf(report).filter(([name]) => !name.endsWith(' avg'));
    const counted = classes.flatMap(([name, row]) => {
        const support = (0,format/* isObject */.Gv)(row) ? row.support : undefined;
        return (0,format/* isNumber */.Et)(support) ? [`${name}: ${support}`] : [];
    });
    return { 'rows of each class': counted.join(', ') };
}

;// CONCATENATED MODULE: ./.build/inputs/numbers/metrics-json.js

/**
 * An object of names and numbers, nested names joined by points. A list holds the values of several
 * training runs, with their `seeds` beside it; `{value, standard-error}`, `{value, exact: true}` and
 * `{runs, interleaved}` say more of a number. The key `parameters` is for what is no metric.
 */
const metricsJson = {
    name: 'metrics by name',
    fit: (content) => ((0,format/* isObject */.Gv)(content) ? format/* fits */.lA : format.no),
    read: (content) => {
        if (!(0,format/* isObject */.Gv)(content))
            return nothing('The file must hold one object of names and numbers');
        const numbers = new format/* NumberCollector */.vm();
        const { parameters: _, ...metrics } = content;
        readObject({ content: metrics, keys: [], around: {} }, numbers);
        const found = numbers.found();
        const isEmpty = Object.keys(found.metrics).length + found.mistakes.length === 0;
        return isEmpty ? nothing('The file holds no metric') : found;
    },
};
function nothing(why) {
    return { metrics: {}, mistakes: [{ keys: [], why }] };
}
const besides = ['seeds', 'fingerprint'];
function readObject({ content, keys, around }, numbers) {
    const { seeds = around.seeds, fingerprint = around.fingerprint } = content;
    const known = { seeds, fingerprint };
    for (const [key, value] of Object.entries(content)) {
        if (besides.includes(key) && typeof value !== 'number')
            continue;
        const path = [...keys, key];
        const name = path.join('.');
        if (Array.isArray(value))
            readSeeds(name, { value, path, seeds }, numbers);
        else if ((0,format/* isObject */.Gv)(value) && isMeasured(value)) {
            readMeasured(name, { value, path, fingerprint }, numbers);
        }
        else if ((0,format/* isObject */.Gv)(value))
            readObject({ content: value, keys: path, around: known }, numbers);
        else
            numbers.addPlain(name, value, path);
    }
}
function readSeeds(name, { value, path, seeds }, numbers) {
    const values = value.filter(format/* isNumber */.Et);
    if (values.length < value.length || values.length === 0) {
        numbers.refuse(path, 'A list of values over seeds must hold finite numbers, and nothing else');
        return;
    }
    if (seeds === undefined) {
        numbers.add(name, { kind: 'seeds', values }, path);
        return;
    }
    const known = Array.isArray(seeds) ? seeds.filter(format/* isNumber */.Et) : [];
    if (known.length !== values.length || new Set(known).size < known.length) {
        numbers.refuse(path, `There are ${values.length} values, and "seeds" must name one seed for each`);
        return;
    }
    numbers.add(name, { kind: 'seeds', values, seeds: known }, path);
}
/** An object that is a number with something said about it. */
function isMeasured(value) {
    return 'runs' in value || ('value' in value && !(0,format/* isObject */.Gv)(value.value));
}
const errorKeys = ['standard-error', 'standard_error', 'stderr'];
function readMeasured(name, { value, path, fingerprint }, numbers) {
    if ('runs' in value) {
        readRuns(name, { value, path, fingerprint: value.fingerprint ?? fingerprint }, numbers);
        return;
    }
    const errors = errorKeys.filter((key) => key in value);
    const extra = Object.keys(value).filter((key) => {
        return !['value', 'exact', ...errorKeys].includes(key);
    });
    const standardError = value[errors[0] ?? ''];
    if (extra.length > 0 || errors.length > 1 || !(0,format/* isNumber */.Et)(value.value)) {
        numbers.refuse(path, 'It must be {value, standard-error}, {value, exact: true} or {runs}');
    }
    else if (value.exact === true && errors.length === 0) {
        numbers.add(name, { kind: 'exact', value: value.value }, path);
    }
    else if (errors.length === 0) {
        numbers.refuse(path, 'Beside "value" there must be "standard-error", or exact: true');
    }
    else if (!(0,format/* isNumber */.Et)(standardError) || standardError < 0) {
        numbers.refuse(path, 'Its standard error must be a finite number, and not negative');
    }
    else
        numbers.add(name, { kind: 'estimate', value: value.value, standardError }, path);
}
function readRuns(name, { value, path, fingerprint }, numbers) {
    const { runs, interleaved = false } = value;
    const values = Array.isArray(runs) ? runs.filter(format/* isNumber */.Et) : [];
    const extra = Object.keys(value).filter((key) => {
        return !['runs', 'interleaved', 'fingerprint'].includes(key);
    });
    if (!Array.isArray(runs) || values.length < runs.length || values.length === 0) {
        numbers.refuse(path, 'Its "runs" must be a list of finite numbers');
    }
    else if (typeof interleaved !== 'boolean' || extra.length > 0) {
        numbers.refuse(path, 'Beside "runs" there may be interleaved: true or false, and "fingerprint"');
    }
    else {
        const found = {
            kind: 'runs',
            values,
            interleaved,
            fingerprint: textOf(fingerprint),
        };
        numbers.add(name, found, path);
    }
}
/** A machine by what it is, whatever the order in which that is written. */
function textOf(fingerprint) {
    if (fingerprint === undefined || fingerprint === null || fingerprint === '')
        return null;
    if (!(0,format/* isObject */.Gv)(fingerprint))
        return String(fingerprint);
    const parts = Object.entries(fingerprint).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return parts
        .map(([key, value]) => `${key} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
        .join(', ');
}

;// CONCATENATED MODULE: ./.build/inputs/numbers/dvc.js


/** What `dvc metrics show --json` prints; the files themselves are metrics by name. */
const dvcMetrics = {
    name: 'what dvc metrics show --json prints',
    fit(content) {
        const [revision, ...others] = revisionsIn(content);
        if (!revision)
            return format.no;
        if (others.length > 0)
            return (0,format/* half */.MX)('it has several revisions, and one model is compared');
        const broken = Object.entries((0,format/* objectAt */.lJ)(revision, 'data')).find(([, file]) => {
            return !(0,format/* isObject */.Gv)(file) || !(0,format/* isObject */.Gv)(file.data);
        });
        return broken ? (0,format/* half */.MX)(`the file ${broken[0]} has no data, as where it could not be read`) : format/* fits */.lA;
    },
    read(content) {
        const [revision] = revisionsIn(content);
        const files = Object.values((0,format/* objectAt */.lJ)(revision, 'data'));
        const data = files.map((file) => ((0,format/* isObject */.Gv)(file) ? file.data : {}));
        const names = data.flatMap((one) => Object.keys((0,format/* isObject */.Gv)(one) ? one : {}));
        const twice = names.find((name, at) => names.indexOf(name) !== at);
        if (twice !== undefined) {
            return { metrics: {}, mistakes: [{ keys: [], why: `Two files have the metric "${twice}"` }] };
        }
        return metricsJson.read(Object.assign({}, ...data));
    },
};
/** Revisions by name; the workspace's is empty, or `workspace`. */
function revisionsIn(content) {
    if (!(0,format/* isObject */.Gv)(content))
        return [];
    const revisions = Object.values(content);
    const isShown = revisions.every((one) => {
        return (0,format/* isObject */.Gv)(one) && Object.keys(one).join() === 'data' && isFiles(one.data);
    });
    return isShown ? revisions.filter(format/* isObject */.Gv) : [];
}
function isFiles(data) {
    return (0,format/* isObject */.Gv)(data) && Object.keys(data).length > 0 && Object.keys(data).every(isFileName);
}
function isFileName(name) {
    return /\.(json|ya?ml|toml)$/i.test(name);
}

// EXTERNAL MODULE: ./.build/inputs/numbers/harness-results.js
var harness_results = __webpack_require__(56216);
;// CONCATENATED MODULE: ./.build/inputs/numbers/mlflow.js

/** MLflow's names of metrics that we define alike. */
const ours = {
    accuracy_score: 'accuracy',
    precision_score: 'precision',
    recall_score: 'recall',
    f1_score: 'f1',
    mean_absolute_error: 'mae',
    mean_squared_error: 'mse',
    root_mean_squared_error: 'rmse',
    mean_absolute_percentage_error: 'mape',
    r2_score: 'r2',
};
/** The `metrics.json` of MLflow's EvaluationResult. */
const mlflowEvaluation = {
    name: 'an evaluation result of MLflow',
    fit(content) {
        if (!(0,format/* isObject */.Gv)(content) || !('example_count' in content))
            return format.no;
        return Object.values(content).some(format/* isObject */.Gv) ? format.no : format/* fits */.lA;
    },
    read: (content) => readMetrics((0,format/* isObject */.Gv)(content) ? content : {}, []),
};
/** A run as MLflow's command line and REST interface describe it. */
const mlflowRun = {
    name: 'a run of MLflow',
    fit(content) {
        const run = (0,format/* isObject */.Gv)(content) && 'run' in content ? content.run : content;
        const isRun = 'run_id' in (0,format/* objectAt */.lJ)(run, 'info') || 'run_uuid' in (0,format/* objectAt */.lJ)(run, 'info');
        return isRun && 'metrics' in (0,format/* objectAt */.lJ)(run, 'data') ? format/* fits */.lA : format.no;
    },
    read(content) {
        const run = (0,format/* isObject */.Gv)(content) && 'run' in content ? content.run : content;
        const above = run === content ? ['data', 'metrics'] : ['run', 'data', 'metrics'];
        const { metrics } = (0,format/* objectAt */.lJ)(run, 'data');
        if ((0,format/* isObject */.Gv)(metrics))
            return readMetrics(metrics, above);
        const listed = (Array.isArray(metrics) ? metrics : []).filter(format/* isObject */.Gv);
        const latest = listed.map(({ key, value }) => [String(key), value]);
        return readMetrics(Object.fromEntries(latest), above);
    },
};
function readMetrics(content, above) {
    const numbers = new format/* NumberCollector */.vm();
    for (const [name, value] of Object.entries(content)) {
        numbers.addPlain(name, value, [...above, name]);
        const known = ours[name];
        if (known !== undefined && !(known in content)) {
            numbers.addPlain(known, value, [...above, name]);
        }
    }
    const { metrics, mistakes } = numbers.found();
    const rows = content.example_count;
    // A mistake under two names is one.
    const told = mistakes.filter(({ keys }, at) => {
        return mistakes.findIndex((other) => String(other.keys) === String(keys)) === at;
    });
    return {
        metrics,
        mistakes: told,
        ...(rows !== undefined && { identity: { 'number of rows': String(rows) } }),
    };
}

;// CONCATENATED MODULE: ./.build/inputs/numbers/index.js







/** Formats of tools; what has the shape of none of them is read as metrics by name. */
const formats = [
    harness_results/* harnessResults */.H,
    classificationReport,
    benchmarkInput,
    benchmarkHistory,
    mlflowRun,
    mlflowEvaluation,
    dvcMetrics,
];
/** The numbers of a file, by the format whose shape it has; every value that cannot be used is reported. */
function numbersIn(document) {
    const format = formatOf(document);
    const { metrics, mistakes, identity = {}, notes = [] } = format.read(document.value);
    refuseMistakes(document, mistakes);
    return { format: format.name, metrics, identity, notes };
}
function formatOf({ path, value }) {
    const judged = formats.map((format) => ({ format, fit: format.fit(value) }));
    const [fitting, ...others] = judged.filter(({ fit }) => fit.kind === 'fits');
    if (fitting && others.length === 0)
        return fitting.format;
    if (fitting)
        throw ambiguous(path, [fitting, ...others].map(({ format }) => format.name));
    (0,errors/* refuse */.TR)(judged.flatMap(({ format, fit }) => {
        if (fit.kind !== 'half')
            return [];
        return [
            {
                code: 'metrics-format',
                what: `${path} looks like ${format.name}, but is not.`,
                why: `In it ${fit.why}.`,
                next: 'Write it again with that tool, or as one object of names and numbers.',
                file: path,
            },
        ];
    }));
    return metricsJson;
}
function ambiguous(path, names) {
    return new errors/* UserError */.yo('metrics-format', {
        what: `${path} can be read as ${names.join(' and as ')}.`,
        why: 'Which of them it is must not be guessed.',
        next: 'Write it as one object of names and numbers.',
        file: path,
    });
}
function refuseMistakes(document, mistakes) {
    const { path } = document;
    (0,errors/* refuse */.TR)(mistakes.map(({ keys, why }) => {
        const line = document.line(keys);
        return {
            code: 'metrics-invalid',
            what: `${keys.length > 0 ? `The metric "${keys.join('.')}" in ${path}` : path} cannot be used.`,
            why: `${why}.`,
            next: 'Write finite numbers, or {value, standard-error}; what is no metric belongs under the key "parameters".',
            file: path,
            ...(line !== undefined && { line }),
        };
    }));
}


/***/ }),

/***/ 14486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ digestOfPredictions),
/* harmony export */   K: () => (/* binding */ digestOfTestSet)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _domain_comparison_packed_ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6550);


/**
 * `sha256:…` of the test set: for each row, sorted by id, its id, its label, its weight and the name of its
 * group. The order of rows and columns in the files, and their format, do not matter.
 */
function digestOfTestSet(rows) {
    const { labels, weights, groups } = rows;
    return digestOfRows(rows, [
        answersOf(rows, labels),
        weights ? { kind: 'numbers', values: weights } : { kind: 'none' },
        groups ? textsOf(groups.names, groups.indexes) : { kind: 'none' },
    ]);
}
/**
 * `sha256:…` of one model's answers: for each row its id, prediction, score and probabilities, and then
 * its numbers by name, sorted.
 */
function digestOfPredictions(rows, model) {
    const { predicted, scores, probabilities, values } = model;
    const named = [...values].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const numbers = (column) => ({ kind: 'numbers', values: column });
    return digestOfRows(rows, [
        predicted.length > 0 ? answersOf(rows, predicted) : { kind: 'none' },
        scores ? numbers(scores) : { kind: 'none' },
        ...(probabilities ?? []).map(numbers),
        ...named.map(([, column]) => numbers(column)),
    ]);
}
/** A class by its name, a quantity as a number. */
function answersOf({ classes }, values) {
    return classes.length === 0 ? { kind: 'numbers', values } : textsOf(classes, values);
}
function textsOf(names, codes) {
    return { kind: 'texts', cells: names.map(textCell), codes };
}
/** One byte for the kind, the length in bytes, the text as UTF-8. */
function textCell(text) {
    const bytes = Buffer.from(text);
    const cell = Buffer.allocUnsafe(bytes.length + 5);
    cell.writeUInt8(2, 0);
    cell.writeUInt32BE(bytes.length, 1);
    cell.set(bytes, 5);
    return cell;
}
const block = 256 * 1024;
/**
 * Hashes cells one after the other: one byte for the kind, then a text with its length in bytes, or a
 * number as 8 bytes, big-endian. Cells are gathered in blocks, because hashing each by itself is slow.
 */
function digestOfRows({ ids }, columns) {
    const { bytes, offsets, length } = (0,_domain_comparison_packed_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .packed */ .xc)(ids);
    const writer = new CellWriter();
    const parts = joined(columns);
    const most = 5 + parts.reduce((sum, part) => sum + longest(part), 0);
    for (let row = 0; row < length; row += 1) {
        const [start, end] = [offsets[row] ?? 0, offsets[row + 1] ?? 0];
        writer.reserve(most + end - start);
        writer.text(bytes, start, end);
        for (let at = 0; at < parts.length; at += 1) {
            const part = parts[at];
            if (part?.kind === 'numbers')
                writer.number(part.values[row]);
            // A code without a name is a missing value.
            else if (part)
                writer.cell(part.cells[part.codes[row] ?? -1] ?? part.missing);
        }
    }
    return writer.digest();
}
const none = Uint8Array.of(0);
/** A column without values adds the same byte to every row: to a cell before it, which is then written at once. */
function joined(columns) {
    const parts = [];
    for (const column of columns) {
        const before = parts.at(-1);
        if (column.kind === 'numbers')
            parts.push(column);
        else if (column.kind === 'texts')
            parts.push({ ...column, missing: none });
        else if (before?.kind === 'texts')
            parts.splice(-1, 1, followed(before));
        else
            parts.push({ kind: 'texts', cells: [], codes: new Uint32Array(), missing: none });
    }
    return parts;
}
function followed(part) {
    const withNone = (cell) => new Uint8Array(Buffer.concat([cell, none]));
    return { ...part, cells: part.cells.map(withNone), missing: withNone(part.missing) };
}
/** In bytes. */
function longest(part) {
    if (part.kind === 'numbers')
        return 9;
    return part.cells.reduce((most, { length }) => Math.max(most, length), part.missing.length);
}
/** Plain fields, set from the start: they are read for each byte. */
class CellWriter {
    hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    bytes = new Uint8Array(block);
    view = new DataView(this.bytes.buffer);
    length = 0;
    number(value) {
        const { bytes, length } = this;
        bytes[length] = value === undefined ? 0 : 1;
        if (value !== undefined)
            this.view.setFloat64(length + 1, value);
        this.length = length + (value === undefined ? 1 : 9);
    }
    text(from, start, end) {
        const { bytes, length } = this;
        bytes[length] = 2;
        this.view.setUint32(length + 1, end - start);
        // For a few bytes a loop is faster than a call.
        let to = length + 5;
        for (let at = start; at < end; at += 1, to += 1)
            bytes[to] = from[at] ?? 0;
        this.length = to;
    }
    cell(cell) {
        const { bytes } = this;
        let to = this.length;
        for (let at = 0; at < cell.length; at += 1, to += 1)
            bytes[to] = cell[at] ?? 0;
        this.length = to;
    }
    digest() {
        this.flush();
        return `sha256:${this.hash.digest('hex')}`;
    }
    /** Makes room for a row. */
    reserve(length) {
        if (this.length + length <= this.bytes.length)
            return;
        this.flush();
        if (length <= this.bytes.length)
            return;
        this.bytes = new Uint8Array(length);
        this.view = new DataView(this.bytes.buffer);
    }
    flush() {
        this.hash.update(this.bytes.subarray(0, this.length));
        this.length = 0;
    }
}


/***/ }),

/***/ 80459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ writtenFile),
/* harmony export */   LW: () => (/* binding */ aboutRun),
/* harmony export */   kN: () => (/* binding */ refuseUnfinished)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87396);
/* harmony import */ var _first_existing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14440);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41042);





/** What a run record says of a side, wherever its files are. */
function aboutRun(record) {
    const { modelFiles, code, metrics } = record;
    const commit = code.headSha ?? code.sha;
    const known = {
        ...(modelFiles && { digest: modelFiles.digest }),
        ...(commit && { commit }),
        data: dataOf(record),
    };
    const numbers = Object.entries(metrics).map(([name, value]) => {
        return [name, { kind: 'plain', value }];
    });
    return {
        known,
        record,
        metrics: numbers.length > 0 ? Object.fromEntries(numbers) : null,
        identity: evaluatedOn(record),
    };
}
function dataOf({ data, fingerprints = {} }) {
    const sets = Object.entries(data).map(([name, digest]) => {
        const fingerprint = Object.hasOwn(fingerprints, name) ? fingerprints[name] : undefined;
        return [name, { digest, ...(fingerprint && { fingerprint }) }];
    });
    return Object.fromEntries(sets);
}
/** A data set with such a name is no data to train on. */
const evaluation = /^(eval|evaluation|test|testing|holdout|hold-out|validation)$/i;
function evaluatedOn({ data }) {
    const sets = Object.entries(data).filter(([name]) => evaluation.test(name));
    return Object.fromEntries(sets.map(([name, digest]) => [`data set ${name}`, digest]));
}
function refuseUnfinished(path, { end }) {
    if (end.kind === 'succeeded')
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('run-unfinished', {
        what: `The run in ${path} cannot be compared.`,
        why: `It ended as "${end.kind}", so its numbers are those of no finished model.`,
        next: 'Train again, and compare a run that succeeded.',
        file: path,
    });
}
/** The file that a run wrote: where its record says, or beside the record if both were moved. */
async function writtenFile({ path, digest }, record) {
    const candidates = [path, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(record), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path))];
    let changed;
    for (const candidate of candidates) {
        if ((await (0,_first_existing_js__WEBPACK_IMPORTED_MODULE_3__/* .firstExisting */ .I)([candidate])) === undefined)
            continue;
        if ((await (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfFile */ .Mk)(candidate)) === digest)
            return candidate;
        changed ??= candidate;
    }
    if (changed === undefined)
        throw (0,_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(path, { code: 'ENOENT' });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('predictions-changed', {
        what: `${changed} is not the file that the run wrote.`,
        why: `Its digest is not ${digest}, which the run record states.`,
        next: 'Compare the predictions of this very run; train again if they are gone.',
        file: changed,
    });
}


/***/ }),

/***/ 58909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isSameFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Whether two paths lead to one file that exists, also by a link. */
async function isSameFile(one, other) {
    const [first, second] = await Promise.all([identityOf(one), identityOf(other)]);
    return first !== undefined && first === second;
}
async function identityOf(path) {
    try {
        const { dev, ino } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path, { bigint: true });
        return `${dev} ${ino}`;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 99827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jM: () => (/* binding */ isRunRecord),
/* harmony export */   wU: () => (/* binding */ readSide),
/* harmony export */   wz: () => (/* binding */ isDocument)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(26921);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87396);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16141);
/* harmony import */ var _first_existing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14440);
/* harmony import */ var _numbers_harness_results_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56216);
/* harmony import */ var _numbers_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11531);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96702);
/* harmony import */ var _run_side_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80459);










/** A side of which no run is known. */
const unknownRun = {
    metrics: null,
    format: null,
    identity: {},
    notes: [],
    model: null,
    record: null,
};
/** Reads what a person names as a side: predictions, a run record, or a file of metrics. */
async function readSide(path) {
    const digests = { [path]: await (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfFile */ .Mk)(path) };
    if (!isDocument(path)) {
        return { ...unknownRun, side: { path }, predictions: onDisk(path), digests };
    }
    const document = await (0,_document_js__WEBPACK_IMPORTED_MODULE_3__.readDocument)(path, zod__WEBPACK_IMPORTED_MODULE_9__/* .unknown */ .L5J());
    if (!isRunRecord(document.value))
        return sideOfNumbers(document, digests);
    const { value: record } = (0,_document_js__WEBPACK_IMPORTED_MODULE_3__.parseText)(path, document.text, _run_record_js__WEBPACK_IMPORTED_MODULE_7__/* .runRecordSchema */ ._);
    (0,_run_side_js__WEBPACK_IMPORTED_MODULE_8__/* .refuseUnfinished */ .kN)(path, record);
    const predictions = record.predictions && (await (0,_run_side_js__WEBPACK_IMPORTED_MODULE_8__/* .writtenFile */ .Iy)(record.predictions, path));
    const { known, ...about } = (0,_run_side_js__WEBPACK_IMPORTED_MODULE_8__/* .aboutRun */ .LW)(record);
    return {
        ...unknownRun,
        ...about,
        side: { path: predictions ?? path, ...known },
        predictions: predictions === null ? null : onDisk(predictions),
        model: record.model,
        digests: {
            ...digests,
            ...(predictions !== null && { [predictions]: await (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfFile */ .Mk)(predictions) }),
        },
    };
}
/** Whether a file is read as a document; the others hold rows. */
function isDocument(path) {
    const ending = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(path).toLowerCase();
    if (ending !== '.toml')
        return ['.json', '.yaml', '.yml'].includes(ending);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('metrics-format', {
        what: `Cannot read ${path}.`,
        why: 'Metrics are read from JSON and YAML, not from TOML.',
        next: 'Write them as JSON; those of DVC with "dvc metrics show --json".',
        file: path,
    });
}
function isRunRecord(value) {
    const known = zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({ schema: zod__WEBPACK_IMPORTED_MODULE_9__/* .string */ .YjP().startsWith('contender/run@') });
    return known.safeParse(value).success;
}
/** A file of metrics; beside the results of lm-evaluation-harness its log has the rows. */
async function sideOfNumbers(document, digests) {
    const { path } = document;
    const numbers = (0,_numbers_index_js__WEBPACK_IMPORTED_MODULE_6__/* .numbersIn */ .M)(document);
    const log = await logBeside(document);
    return {
        ...unknownRun,
        ...numbers,
        side: { path: log ?? path },
        predictions: log === undefined ? null : onDisk(log),
        digests: { ...digests, ...(log !== undefined && { [log]: await (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfFile */ .Mk)(log) }) },
    };
}
/** `samples_<task>_<date>.jsonl` beside `results_<date>.json` of a single task: rows tell more than their mean. */
async function logBeside({ path, value }) {
    const date = /(?:^|[\\/])results_([^\\/]+)\.json$/.exec(path)?.[1];
    const [task, ...others] = (0,_numbers_harness_results_js__WEBPACK_IMPORTED_MODULE_5__/* .tasksOf */ .a)(value);
    if (date === undefined || task === undefined || others.length > 0)
        return undefined;
    return (0,_first_existing_js__WEBPACK_IMPORTED_MODULE_4__/* .firstExisting */ .I)([(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), `samples_${task}_${date}.jsonl`)]);
}
function onDisk(path) {
    return { name: path, place: { kind: 'disk', path } };
}


/***/ }),

/***/ 47750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ unplaced)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

/** Runs a parser over a text that is no file here: its mistakes lose their place, and keep their words. */
function unplaced(parse) {
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        const [first, ...others] = error.problems.map(({ code, what, why, next }) => {
            return { code, what, why, next };
        });
        throw first ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo.of([first, ...others]) : error;
    }
}


/***/ })

};
