export const id = 354;
export const ids = [354];
export const modules = {

/***/ 8354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ compare_compare)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./.build/domain/comparison/metric.js
var comparison_metric = __webpack_require__(7653);
// EXTERNAL MODULE: ./.build/domain/comparison/metrics.js + 12 modules
var metrics = __webpack_require__(9016);
;// CONCATENATED MODULE: ./.build/domain/comparison/unjudged.js

/** A rule before anything is known about it: `errored`, until it is judged. */
function unjudged(rule, reason) {
    const { id, metric, operator, bound, alpha, file, line } = rule;
    return {
        id,
        metric,
        operator,
        higherIsBetter: (0,metrics/* metricNamed */.SB)(metric)?.higherIsBetter ?? rule.higherIsBetter ?? true,
        bound: bound.kind === 'absolute' ? bound.value : null,
        slice: '*',
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

;// CONCATENATED MODULE: ./.build/domain/comparison/metric-values.js



/** The value under the metric's name; `roc_auc` and `roc-auc` are one name. */
function numberNamed(metric, values) {
    const keys = keysOf(metric, values);
    const [key, ...others] = keys;
    if (key === undefined)
        return (0,comparison_metric/* undefinedBecause */.r7)(`The metric "${metric}" is missing.`);
    const value = finite(values[key]);
    if (value === null)
        return (0,comparison_metric/* undefinedBecause */.r7)(`The metric "${key}" is not a number.`);
    const known = (0,metrics/* metricNamed */.SB)(metric.replaceAll('_', '-'));
    if (known && (value < 0 || value > known.largest)) {
        return (0,comparison_metric/* undefinedBecause */.r7)(impossible(key, value, known.largest));
    }
    if (others.some((other) => values[other] !== value)) {
        return (0,comparison_metric/* undefinedBecause */.r7)(`The metric is there as ${keys.join(' and ')}, with unequal values.`);
    }
    return (0,comparison_metric/* defined */.sw)(value);
}
/** A share that is written in percent would beat every share that is not. */
function impossible(key, value, largest) {
    const range = Number.isFinite(largest) ? `lies between 0 and ${largest}` : 'is never negative';
    return `The metric "${key}" is ${value}, and it ${range}.`;
}
/** Under which names the values hold a metric. */
function keysOf(metric, values) {
    return Object.keys(values).filter((key) => key.replaceAll('_', '-') === metric.replaceAll('_', '-'));
}

;// CONCATENATED MODULE: ./.build/domain/comparison/default-rules.js

/** What must hold where the policy has no rules: the main metrics are not worse. */
function defaultRules(comparable, alpha) {
    const operator = comparable.kind === 'numbers' ? 'point' : 'no-worse';
    return mainMetrics(comparable).map((metric) => {
        return { id: `${metric}:${operator}`, metric, operator, bound: margins[metric], alpha };
    });
}
const margins = {
    accuracy: { kind: 'absolute', value: 0.01 },
    'roc-auc': { kind: 'absolute', value: 0.01 },
    rmse: { kind: 'relative', share: 0.02, text: '2%' },
};
/** A metric that one side has is asked of both, so that it cannot vanish. */
function mainMetrics(comparable) {
    if (comparable.kind === 'numbers') {
        const { baseline, candidate } = comparable;
        const all = ['accuracy', 'roc-auc', 'rmse'];
        return all.filter((metric) => keysOf(metric, { ...baseline, ...candidate }).length > 0);
    }
    const { task, candidate } = comparable.rows;
    if (task === 'regression')
        return ['rmse'];
    const before = comparable.kind === 'paired' ? comparable.rows.baseline.scores : null;
    const scored = task === 'binary' && (candidate.scores ?? before) !== null;
    return scored ? ['accuracy', 'roc-auc'] : ['accuracy'];
}

// EXTERNAL MODULE: ./.build/domain/comparison/flips.js
var flips = __webpack_require__(805);
;// CONCATENATED MODULE: ./.build/domain/comparison/words.js
/** A number as a sentence shows it: three significant digits. */
function inWords(value) {
    return String(Number(value.toPrecision(3)));
}
/** A count of rows, with separators. */
function rowsInWords(rows) {
    return rows.toLocaleString('en-US');
}

;// CONCATENATED MODULE: ./.build/domain/comparison/bound.js


/** A share of less than this has no meaning as a margin. */
const smallestBaseline = 1e-9;
/**
 * A share is taken of the size of the baseline's value, whatever its sign; of a baseline of zero it
 * is undefined, since any change would be infinitely many percent.
 */
function resolveBound(bound, baseline) {
    if (bound.kind === 'absolute')
        return (0,comparison_metric/* defined */.sw)({ bound: bound.value });
    if (baseline === null) {
        return (0,comparison_metric/* undefinedBecause */.r7)(`${bound.text} needs a baseline to be a share of.`);
    }
    if (Math.abs(baseline) < smallestBaseline) {
        return (0,comparison_metric/* undefinedBecause */.r7)(`The baseline's value is 0, and ${bound.text} of it is no margin. Write the margin as a number.`);
    }
    return (0,comparison_metric/* defined */.sw)({
        bound: bound.share * Math.abs(baseline),
        resolvedFrom: `${bound.text} of ${inWords(Math.abs(baseline))}`,
    });
}

// EXTERNAL MODULE: ./.build/domain/comparison/claim.js
var comparison_claim = __webpack_require__(2221);
;// CONCATENATED MODULE: ./.build/domain/comparison/reason.js

/** Why a claim is refuted: what the rows show against what the rule asks. */
function whyFailed(operator, { threshold }, range) {
    switch (operator) {
        case 'no-worse':
        case 'point':
            return changeFailed(threshold, range);
        case 'better':
            return `The candidate ${movement(range)}; the rule asks for a gain of ${gain(threshold)}.`;
        case 'at-least':
            return `The candidate reaches ${span(range)}; the rule asks for at least ${inWords(threshold)}.`;
        case 'at-most':
            return `The candidate has ${span(range)}; the rule allows at most ${inWords(threshold)}.`;
    }
}
/** Why neither the claim nor its opposite is shown, and what would settle it. */
function whyUndecided({ operator, lower, upper }, { threshold }, { leaning, rows }) {
    const what = operator === 'at-least' || operator === 'at-most' ? 'value' : 'change';
    const estimate = leaning === 'right' ? 'keeps' : 'breaks';
    const settle = rows === null
        ? 'but it lies on the bound, so no number of rows decides this'
        : `about ${rowsInWords(rows)} rows would decide`;
    return `The ${what} lies between ${inWords(lower)} and ${inWords(upper)}: these rows neither show nor rule out ${question(operator, threshold)}. The estimate itself ${estimate} the rule; ${settle}.`;
}
/** What an undecided rule leaves open. */
function question(operator, threshold) {
    switch (operator) {
        case 'no-worse':
        case 'point':
            return threshold === 0 ? 'a loss' : `a loss of more than ${inWords(-threshold)}`;
        case 'better':
            return `a gain of ${gain(threshold)}`;
        case 'at-least':
            return `at least ${inWords(threshold)}`;
        case 'at-most':
            return `at most ${inWords(threshold)}`;
    }
}
function changeFailed(threshold, range) {
    if (threshold > 0) {
        return `The candidate ${movement(range)}; the rule asks for a gain of ${gain(threshold)}.`;
    }
    return `The candidate ${movement(range)}; the rule accepts a loss of at most ${inWords(-threshold)}.`;
}
function gain(threshold) {
    return threshold === 0 ? 'more than 0' : `at least ${inWords(threshold)}`;
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
    return lower === upper ? inWords(lower) : `${inWords(lower)} to ${inWords(upper)}`;
}

;// CONCATENATED MODULE: ./.build/domain/comparison/judge-numbers.js








/** Plain numbers have no interval: they are compared as they are, and the result says so. */
function judgeNumbers(rule, { baseline, candidate }) {
    const values = valuesOf(rule, baseline, candidate);
    if (values.kind === 'undefined')
        return unjudged(rule, values.why);
    const known = { ...unjudged(rule, ''), ...values.value };
    if (!(0,comparison_claim/* isAboutChange */.wC)(rule.operator))
        return compared(rule, known, values.value.candidate);
    if (baseline === null) {
        return { ...known, verdict: 'skipped', reason: 'First model: there is nothing to compare.' };
    }
    if (rule.operator !== 'point')
        return { ...known, reason: needsInterval(rule) };
    const higherIsBetter = (0,metrics/* metricNamed */.SB)(rule.metric)?.higherIsBetter ?? rule.higherIsBetter;
    if (higherIsBetter === undefined)
        return { ...known, reason: noDirection(rule) };
    const difference = values.value.candidate - (values.value.baseline ?? Number.NaN);
    return compared(rule, known, higherIsBetter ? difference : -difference);
}
function compared(rule, known, estimate) {
    if (!Number.isFinite(estimate))
        return { ...known, reason: 'The change is too large a number.' };
    const resolved = resolveBound(rule.bound, known.baseline);
    if (resolved.kind === 'undefined')
        return { ...known, reason: resolved.why };
    const claim = (0,comparison_claim/* claimOf */._B)(rule.operator, resolved.value.bound, known.baseline);
    const passed = (0,comparison_claim/* holds */.v9)(claim, estimate);
    const range = { lower: estimate, upper: estimate };
    const outcome = passed ? '' : `${whyFailed(rule.operator, claim, range)} `;
    return {
        ...known,
        ...resolved.value,
        estimate,
        verdict: passed ? 'passed' : 'failed',
        reason: `${outcome}Plain numbers were compared: no interval.`,
    };
}
function valuesOf(rule, baseline, candidate) {
    const after = numberNamed(rule.metric, candidate);
    if (after.kind === 'undefined')
        return (0,comparison_metric/* undefinedBecause */.r7)(`Candidate: ${after.why}`);
    if (baseline === null)
        return (0,comparison_metric/* defined */.sw)({ baseline: null, candidate: after.value });
    const before = numberNamed(rule.metric, baseline);
    if (before.kind === 'defined') {
        return (0,comparison_metric/* defined */.sw)({ baseline: before.value, candidate: after.value });
    }
    const needless = !(0,comparison_claim/* isAboutChange */.wC)(rule.operator) && keysOf(rule.metric, baseline).length === 0;
    if (needless)
        return (0,comparison_metric/* defined */.sw)({ baseline: null, candidate: after.value });
    return (0,comparison_metric/* undefinedBecause */.r7)(`Baseline: ${before.why}`);
}
function needsInterval({ metric, operator, bound }) {
    const sign = operator === 'better' ? -1 : 1;
    const line = bound.kind === 'absolute'
        ? inWords(sign * bound.value)
        : `"${inWords(sign * bound.share * 100)}%"`;
    return `Plain numbers have no interval, so "${operator}" cannot be shown. Give both models' predictions, or write {metric: ${metric}, point: ${line}} to compare the numbers.`;
}
function noDirection({ metric }) {
    return `Whether more of "${metric}" is better is not known. Write higher-is-better: true or false in the rule.`;
}

// EXTERNAL MODULE: ./.build/domain/statistics/normal.js
var normal = __webpack_require__(4744);
;// CONCATENATED MODULE: ./.build/domain/statistics/power.js

/** The chance with which a true answer should be found. */
const power = 0.8;
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
/** Rounded up to two digits, as a number of rows is shown: 5,166 → 5,200. */
function upToTwoDigits(rows) {
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1);
    return Math.ceil(rows / unit) * unit;
}
/** How many standard errors lie between no change and one that is found with that power. */
function deviations(alpha) {
    return (0,normal/* normalQuantile */.Z)(1 - alpha) + (0,normal/* normalQuantile */.Z)(power);
}

;// CONCATENATED MODULE: ./.build/domain/comparison/weigh.js






/** Holds the evidence against the rule; `known` has what is true whatever the answer. */
function weigh(rule, known, evidence) {
    const resolved = resolveBound(rule.bound, known.baseline);
    if (resolved.kind === 'undefined')
        return { ...known, reason: resolved.why };
    const claim = (0,comparison_claim/* claimOf */._B)(rule.operator, resolved.value.bound, known.baseline);
    const measured = measuredBy(known, resolved.value, evidence);
    if (rule.operator === 'point')
        return comparePoints(claim, measured);
    if (evidence.tooFew !== undefined) {
        const leaning = leaningOf(claim, evidence.interval.estimate);
        return { ...measured, verdict: 'undecided', leaning, reason: evidence.tooFew };
    }
    if (measured.lower === null || measured.upper === null) {
        return { ...measured, reason: 'The interval of the metric cannot be computed on these rows.' };
    }
    return decide(claim, measured, evidence);
}
function measuredBy(known, bound, evidence) {
    const { interval, method, nPositive, tooFew } = evidence;
    const measured = {
        ...known,
        ...bound,
        estimate: interval.estimate,
        method,
        ...(nPositive !== undefined && { nPositive }),
    };
    // An interval that cannot be trusted would still be read, and listed as a gain or a loss.
    if (tooFew !== undefined)
        return measured;
    return {
        ...measured,
        lower: finite(interval.lower),
        upper: finite(interval.upper),
        ...((0,comparison_claim/* isAboutChange */.wC)(known.operator) && { resolution: smallestRegression(interval, known.alpha) }),
    };
}
/** The estimates decide; the interval is there for information. */
function comparePoints(claim, measured) {
    const estimate = measured.estimate ?? Number.NaN;
    if ((0,comparison_claim/* holds */.v9)(claim, estimate)) {
        const reason = 'The two values were compared; the interval was not judged.';
        return { ...measured, verdict: 'passed', reason };
    }
    const reason = whyFailed(measured.operator, claim, { lower: estimate, upper: estimate });
    return { ...measured, verdict: 'failed', reason };
}
function decide(claim, measured, evidence) {
    const { interval, why } = evidence;
    const verdict = (0,comparison_claim/* decideByInterval */.Lz)(claim, interval);
    switch (verdict) {
        case 'passed': {
            const { reason: _, ...passed } = measured;
            return { ...passed, verdict, ...(why !== undefined && { reason: why }) };
        }
        case 'failed':
            return { ...measured, verdict, reason: whyFailed(measured.operator, claim, interval) };
        case 'undecided': {
            const leaning = leaningOf(claim, interval.estimate);
            const rows = rowsThatDecide(claim, measured, interval);
            const reason = whyUndecided({ ...interval, operator: measured.operator }, claim, {
                leaning,
                rows,
            });
            return { ...measured, verdict, leaning, rowsToDecide: rows, reason };
        }
    }
}
function leaningOf(claim, estimate) {
    return (0,comparison_claim/* holds */.v9)(claim, estimate) ? 'right' : 'wrong';
}
function rowsThatDecide(claim, { n, alpha }, interval) {
    const standardError = interval.standardError || halfWidth(interval) / (0,normal/* normalQuantile */.Z)(1 - alpha);
    const rows = rowsToDecide({ n, standardError }, (0,comparison_claim/* distanceFrom */.CP)(claim, interval.estimate), alpha);
    // These rows did not decide, even where the interval is wider than its standard error tells.
    return rows === null ? null : upToTwoDigits(Math.max(rows, n + 1));
}
/** Where no row moved, the standard error is zero and the half-width of the interval stands in for it. */
function smallestRegression(interval, alpha) {
    const regression = interval.standardError > 0 ? resolutionOf(interval.standardError, alpha) : halfWidth(interval);
    return regression > 0 ? finite(regression) : null;
}
function halfWidth({ lower, upper }) {
    return (upper - lower) / 2;
}

;// CONCATENATED MODULE: ./.build/domain/comparison/judge-rows.js




/** Judges one rule on the rows of both models, or of a first model alone. */
function judgeRows(rule, measurements) {
    const { rows, change } = measurements;
    const known = { ...unjudged(rule, ''), n: rows.labels.length };
    const metric = (0,metrics/* metricFor */._8)(rule.metric, rows.task);
    if (!metric)
        return { ...known, reason: noMetric(rule, measurements) };
    if (!(0,comparison_claim/* isAboutChange */.wC)(rule.operator))
        return judgeLevel(rule, known, { metric, measurements });
    if (!change)
        return skip(known, measurements.candidate(metric));
    const measured = change(metric);
    if (measured.kind === 'undefined')
        return { ...known, reason: measured.why };
    const { baseline, candidate, ...rest } = measured.value;
    if (!Number.isFinite(baseline - candidate))
        return { ...known, reason: notANumber };
    const interval = rest.interval(rule.alpha);
    const evidence = measurements.identical ? identical : { ...rest, interval };
    return weigh(rule, { ...known, baseline, candidate }, evidence);
}
function judgeLevel(rule, known, { metric, measurements }) {
    const measured = measurements.candidate(metric);
    if (measured.kind === 'undefined')
        return { ...known, reason: `Candidate: ${measured.why}` };
    const { value: candidate, ...rest } = measured.value;
    if (!Number.isFinite(candidate))
        return { ...known, reason: notANumber };
    const before = measurements.baseline?.(metric);
    const baseline = before?.kind === 'defined' ? finite(before.value.value) : null;
    const evidence = { ...rest, interval: rest.interval(rule.alpha) };
    return weigh(rule, { ...known, baseline, candidate }, evidence);
}
/** Without a baseline there is no change, but a candidate without the metric is still an error. */
function skip(known, candidate) {
    if (candidate.kind === 'undefined')
        return { ...known, reason: `Candidate: ${candidate.why}` };
    const value = finite(candidate.value.value);
    if (value === null)
        return { ...known, reason: notANumber };
    const reason = 'First model: there is nothing to compare.';
    return { ...known, candidate: value, verdict: 'skipped', reason };
}
const notANumber = 'The metric is not a finite number on these rows.';
/** The same answers are the same model as far as these rows can tell: no interval is needed. */
const identical = {
    method: 'identical predictions',
    why: 'The predictions are identical on every row.',
    interval: { estimate: 0, lower: 0, upper: 0, standardError: 0 },
};
function noMetric({ metric }, { rows: { task } }) {
    const known = (0,metrics/* metricsOf */.Ps)(task).map(({ name }) => name);
    const why = (0,metrics/* metricNamed */.SB)(metric)
        ? `The metric "${metric}" has no meaning for a ${task} task.`
        : `The metric "${metric}" cannot be computed from predictions.`;
    return `${why} Use one of: ${known.join(', ')}.`;
}

;// CONCATENATED MODULE: ./.build/domain/comparison/measurements.js

function measurementsOf(comparable) {
    const { rows } = comparable;
    const flaw = labelFlaw(rows);
    const candidate = once((metric) => flaw ?? metric.level(rows, rows.candidate));
    if (comparable.kind === 'first-model') {
        return { rows, identical: false, candidate, baseline: null, change: null };
    }
    const paired = comparable.rows;
    return {
        rows,
        identical: paired.identical,
        candidate,
        baseline: once((metric) => flaw ?? metric.level(rows, paired.baseline)),
        change: once((metric) => flaw ?? metric.change(paired)),
    };
}
/** A label that is no class would count as the negative one, or as a mistake of both models. */
function labelFlaw({ task, classes, ids, labels }) {
    const isLabel = (label) => task === 'regression' ? Number.isFinite(label) : classes[label] !== undefined;
    const row = labels.findIndex((label) => !isLabel(label));
    return row < 0 ? null : (0,comparison_metric/* undefinedBecause */.r7)(`The label of row "${ids[row]}" cannot be used.`);
}
/** Remembers the answer for each metric. */
function once(measure) {
    const known = new Map();
    return (metric) => {
        const found = known.get(metric.name);
        if (found !== undefined)
            return found;
        const measured = measure(metric);
        known.set(metric.name, measured);
        return measured;
    };
}

;// CONCATENATED MODULE: ./.build/domain/comparison/judge.js



/** Every rule gets an answer of its own, in the order of the rules; none is left out. */
function judgeRules(rules, comparable) {
    if (comparable.kind === 'numbers')
        return rules.map((rule) => judgeNumbers(rule, comparable));
    const measurements = measurementsOf(comparable);
    return rules.map((rule) => judgeRows(rule, measurements));
}

;// CONCATENATED MODULE: ./.build/domain/comparison/movement.js

/** Ids of the rules whose interval shows that the candidate is better. */
function improved(results) {
    return idsWhere(results, ({ lower }) => lower !== null && lower > 0);
}
/** Ids of the rules whose interval shows that the candidate is worse, whether or not the margin accepts it. */
function regressed(results) {
    return idsWhere(results, ({ upper }) => upper !== null && upper < 0);
}
function idsWhere(results, moved) {
    return results
        .filter((result) => (0,comparison_claim/* isAboutChange */.wC)(result.operator) && moved(result))
        .map(({ id }) => id);
}

// EXTERNAL MODULE: ./.build/domain/comparison/verdict.js
var comparison_verdict = __webpack_require__(7812);
// EXTERNAL MODULE: ./.build/domain/verdict.js
var domain_verdict = __webpack_require__(2766);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/inputs/command-inputs.js
var command_inputs = __webpack_require__(2945);
// EXTERNAL MODULE: ./.build/inputs/document.js
var inputs_document = __webpack_require__(6141);
// EXTERNAL MODULE: ./.build/inputs/policy.js
var inputs_policy = __webpack_require__(498);
// EXTERNAL MODULE: ./.build/inputs/rules.js + 1 modules
var inputs_rules = __webpack_require__(7914);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/domain/model/version.js
var model_version = __webpack_require__(3465);
// EXTERNAL MODULE: ./.build/inputs/digest.js
var inputs_digest = __webpack_require__(7396);
// EXTERNAL MODULE: ./.build/inputs/evidence.js
var inputs_evidence = __webpack_require__(5573);
// EXTERNAL MODULE: ./.build/inputs/metrics-file.js + 1 modules
var metrics_file = __webpack_require__(2944);
// EXTERNAL MODULE: ./.build/inputs/run-record.js
var run_record = __webpack_require__(2025);
;// CONCATENATED MODULE: ./.build/inputs/unplaced.js

/** Runs a parser over a text that is no file here: its mistakes lose their place, and keep their words. */
function unplaced(parse) {
    try {
        return parse();
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const [first, ...others] = error.problems.map(({ code, what, why, next }) => {
            return { code, what, why, next };
        });
        throw first ? errors/* UserError */.yo.of([first, ...others]) : error;
    }
}

;// CONCATENATED MODULE: ./.build/inputs/side.js












/** Reads what a person names as a side: predictions, a run record, or a JSON file of metrics. */
async function readSide(path) {
    const digests = { [path]: await (0,inputs_digest/* digestOfFile */.Mk)(path) };
    if ((0,external_node_path_.extname)(path).toLowerCase() !== '.json') {
        return { side: { path }, predictions: onDisk(path), metrics: null, model: null, digests };
    }
    const document = await (0,inputs_document/* readDocument */.u0)(path, schemas/* unknown */.L5J());
    if (!isRunRecord(document.value)) {
        const { metrics } = (0,metrics_file/* metricsIn */.d)(document);
        return { side: { path }, predictions: null, metrics, model: null, digests };
    }
    const { value: record } = (0,inputs_document/* parseText */.r4)(path, document.text, run_record/* runRecordSchema */._);
    refuseUnfinished(path, record);
    const predictions = record.predictions && (await writtenFile(record.predictions, (0,external_node_path_.dirname)(path)));
    return {
        side: { path: predictions ?? path, ...aboutRun(record) },
        predictions: predictions === null ? null : onDisk(predictions),
        metrics: anyOf(record.metrics),
        model: record.model,
        digests: {
            ...digests,
            ...(predictions !== null && { [predictions]: await (0,inputs_digest/* digestOfFile */.Mk)(predictions) }),
        },
    };
}
/** A registered version as a side, from the evidence that was registered with it. */
async function sideOfVersion({ version, alias }, evidence) {
    const name = `${version.model} ${(0,model_version/* labelOf */.W)(version.version)}`;
    const found = evidence.find(({ path }) => path === 'run-record.json');
    if (!found)
        throw noEvidence(name, 'It was registered without a run record.');
    const text = await (0,inputs_evidence/* textOf */.b6)(found);
    const { value: record } = unplaced(() => {
        return (0,inputs_document/* parseText */.r4)(`${name}: run-record.json`, text, run_record/* runRecordSchema */._);
    });
    const written = record.predictions;
    const file = written && evidence.find(({ path }) => path === (0,external_node_path_.basename)(written.path));
    if (written && !file)
        throw noEvidence(name, `${(0,external_node_path_.basename)(written.path)} is not there.`);
    const label = file ? `${name}: ${(0,external_node_path_.basename)(file.path)}` : `${name}: run-record.json`;
    return {
        side: {
            path: file?.path ?? 'run-record.json',
            ...aboutRun(record),
            version: version.version,
            alias,
            digest: version.digest,
            registeredAt: version.registeredAt,
            ...(version.commit !== null && { commit: version.commit }),
        },
        predictions: file && written ? streamed(label, file, written.digest) : null,
        metrics: anyOf(record.metrics),
        model: version.model,
        digests: written && file ? { [label]: written.digest } : {},
    };
}
/** The first of these files that exists. */
async function firstExisting(paths) {
    for (const path of paths) {
        const isThere = path !== undefined &&
            (await (0,promises_.access)(path).then(() => true, () => false));
        if (isThere)
            return path;
    }
    return undefined;
}
function onDisk(path) {
    return { name: path, place: { kind: 'disk', path } };
}
function isRunRecord(value) {
    const known = schemas/* object */.Ikc({ schema: schemas/* string */.YjP().startsWith('contender/run@') });
    return known.safeParse(value).success;
}
function aboutRun(record) {
    const { modelFiles, code } = record;
    const commit = code.headSha ?? code.sha;
    return {
        ...(modelFiles && { digest: modelFiles.digest }),
        ...(commit && { commit }),
        data: dataOf(record),
    };
}
function dataOf({ data, fingerprints = {} }) {
    const sets = Object.entries(data).map(([name, digest]) => {
        const fingerprint = Object.hasOwn(fingerprints, name) ? fingerprints[name] : undefined;
        return [name, { digest, ...(fingerprint && { fingerprint }) }];
    });
    return Object.fromEntries(sets);
}
function anyOf(metrics) {
    return Object.keys(metrics).length > 0 ? metrics : null;
}
function refuseUnfinished(path, { end }) {
    if (end.kind === 'succeeded')
        return;
    throw new errors/* UserError */.yo('run-unfinished', {
        what: `The run in ${path} cannot be compared.`,
        why: `It ended as "${end.kind}", so its numbers are those of no finished model.`,
        next: 'Train again, and compare a run that succeeded.',
        file: path,
    });
}
/** The file that a run wrote: where its record says, or beside the record if both were moved. */
async function writtenFile({ path, digest }, beside) {
    const candidates = [path, (0,external_node_path_.join)(beside, (0,external_node_path_.basename)(path))];
    let changed;
    for (const candidate of candidates) {
        if ((await firstExisting([candidate])) === undefined)
            continue;
        if ((await (0,inputs_digest/* digestOfFile */.Mk)(candidate)) === digest)
            return candidate;
        changed ??= candidate;
    }
    if (changed === undefined)
        throw (0,inputs_document/* unreadable */.O$)(path, { code: 'ENOENT' });
    throw new errors/* UserError */.yo('predictions-changed', {
        what: `${changed} is not the file that the run wrote.`,
        why: `Its digest is not ${digest}, which the run record states.`,
        next: 'Compare the predictions of this very run; train again if they are gone.',
        file: changed,
    });
}
/** The bytes of a registry, which must be those that the run wrote. */
function streamed(name, file, digest) {
    async function* open() {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        for await (const chunk of file.open()) {
            hash.update(chunk);
            yield chunk;
        }
        if (`sha256:${hash.digest('hex')}` === digest)
            return;
        throw new errors/* UserError */.yo('predictions-changed', {
            what: `${name} in the registry is not the file that the run wrote.`,
            why: `Its digest is not ${digest}, which the run record states.`,
            next: 'Restore the registry from a copy, or register the model again.',
        });
    }
    return { name, place: { kind: 'stream', open } };
}
function noEvidence(name, why) {
    return new errors/* UserError */.yo('baseline-evidence', {
        what: `${name} cannot be compared with.`,
        why: `${why} Predictions and metrics of a registered model are read from its evidence.`,
        next: 'Train and register it again with "contender register", or give the input baseline.',
    });
}

;// CONCATENATED MODULE: ./.build/inputs/comparison-plan.js







/** Inputs before policy. `record` is where this job's run record would be. */
async function planComparison(inputs, policy, record) {
    // The defaults of the policy hold where there is none.
    const { compare, baseline, train } = policy?.value ?? inputs_policy/* policySchema */.wh.parse(nobody);
    const { alpha, task, columns, positive, threshold } = compare;
    const { predictions, metrics } = train.outputs;
    const candidate = inputs.candidate ?? (await firstExisting([record])) ?? predictions ?? metrics;
    if (candidate === undefined)
        throw noCandidate(record);
    return {
        candidate,
        alias: inputs.alias ?? baseline.alias,
        onMissing: baseline['on-missing'],
        rules: rulesOf(inputs.rules, policy, alpha),
        alpha,
        onUndecided: compare['on-undecided'],
        settings: {
            task,
            columns,
            positive: positive === undefined ? undefined : String(positive),
            threshold,
        },
    };
}
const nobody = { version: 1, model: 'none' };
function rulesOf(given, policy, alpha) {
    if (given !== undefined) {
        return unplaced(() => {
            const source = { path: 'the input rules', text: given };
            const { value } = (0,inputs_document/* parseForm */.wK)(source, inlineRules);
            return (0,inputs_rules/* parseRules */.NR)(value, { alpha, line: nowhere });
        });
    }
    const rules = policy?.value.compare.rules;
    if (!policy || !rules)
        return null;
    const line = (index, key) => {
        return policy.line(['compare', 'rules', index, ...(key === undefined ? [] : [key])]);
    };
    return (0,inputs_rules/* parseRules */.NR)(rules, { alpha, file: policy.path, line });
}
const nowhere = () => undefined;
const inlineRules = {
    schema: schemas/* array */.YOg(inputs_rules/* ruleSchema */.AZ, { error: 'Write a YAML list such as [{metric: accuracy, no-worse: 0.01}]' })
        .min(1),
    mistakes: (content) => (Array.isArray(content) ? (0,inputs_rules/* ruleProblems */.b0)(content, { line: nowhere }) : []),
};
function noCandidate(record) {
    return new errors/* UserError */.yo('input-missing', {
        what: 'There is no candidate to compare.',
        why: `The input candidate is not set, there is no ${record}, and the policy names neither train.outputs.predictions nor train.outputs.metrics.`,
        next: 'Set the input candidate: a predictions file, a run record, or a JSON file of metrics.',
    });
}

// EXTERNAL MODULE: ./.build/inputs/fields.js
var fields = __webpack_require__(361);
// EXTERNAL MODULE: ./.build/inputs/place.js
var inputs_place = __webpack_require__(41);
;// CONCATENATED MODULE: ./.build/inputs/rows-digest.js

/**
 * `sha256:…` of the test set: for each row, sorted by id, its id, its label, and two markers for the
 * weight and the group that it does not have. The order of rows and columns in the files, and their
 * format, do not matter.
 */
function digestOfTestSet(rows) {
    const answer = answerOf(rows);
    return digestOfRows(rows, (cells, row) => {
        answer(cells, rows.labels[row]);
        cells.none();
        cells.none();
    });
}
/** `sha256:…` of one model's answers: for each row its id, prediction, score and probabilities. */
function digestOfPredictions(rows, model) {
    const { predicted, scores, probabilities } = model;
    const answer = answerOf(rows);
    return digestOfRows(rows, (cells, row) => {
        answer(cells, predicted[row]);
        cells.number(scores?.[row]);
        for (const column of probabilities ?? [])
            cells.number(column[row]);
    });
}
function digestOfRows({ ids }, write) {
    const cells = new HashedCells();
    for (const [row, id] of ids.entries()) {
        cells.text(id);
        write(cells, row);
    }
    return cells.digest();
}
/** A class by its name, a quantity as a number. */
function answerOf({ task, classes }) {
    return (cells, value) => {
        const name = task === 'regression' || value === undefined ? undefined : classes[value];
        if (name === undefined)
            cells.number(value);
        else
            cells.text(name);
    };
}
const block = 64 * 1024;
/**
 * Hashes cells one after the other: one byte for the kind, then a text with its length in bytes, or a
 * number as 8 bytes, big-endian. Cells are gathered, because hashing each by itself is slow.
 */
class HashedCells {
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #bytes = Buffer.allocUnsafe(2 * block);
    #length = 0;
    none() {
        this.#length = this.#bytes.writeUInt8(0, this.#length);
        this.#flush(block);
    }
    number(value) {
        if (value === undefined) {
            this.none();
            return;
        }
        this.#bytes.writeUInt8(1, this.#length);
        this.#length = this.#bytes.writeDoubleBE(value, this.#length + 1);
        this.#flush(block);
    }
    text(value) {
        const length = Buffer.byteLength(value);
        this.#bytes.writeUInt8(2, this.#length);
        this.#length = this.#bytes.writeUInt32BE(length, this.#length + 1);
        this.#flush(block);
        if (length > block) {
            this.#flush(0);
            this.#hash.update(value);
        }
        else
            this.#length += this.#bytes.write(value, this.#length);
        this.#flush(block);
    }
    digest() {
        this.#flush(0);
        return `sha256:${this.#hash.digest('hex')}`;
    }
    #flush(most) {
        if (this.#length <= most)
            return;
        this.#hash.update(this.#bytes.subarray(0, this.#length));
        this.#length = 0;
    }
}

// EXTERNAL MODULE: ./.build/report/numbers.js
var numbers = __webpack_require__(2051);
// EXTERNAL MODULE: ./.build/report/sections/compare.js + 2 modules
var compare = __webpack_require__(8983);
// EXTERNAL MODULE: ./.build/report/sections/rule-row.js + 1 modules
var rule_row = __webpack_require__(3195);
;// CONCATENATED MODULE: ./.build/report/comparison-title.js



/** The verdict, and the one reason that matters most. */
function comparisonTitle({ verdict, result, identical }) {
    const [worst] = (0,compare/* bySeverity */.N)(result.rules);
    if (verdict === 'passed' || !worst)
        return `Passed: ${passedReason(result, identical)}`;
    const word = `${verdict.charAt(0).toUpperCase()}${verdict.slice(1)}`;
    const hedge = worst.verdict === 'failed' && worst.lower === null ? ' (no interval)' : '';
    return `${word}: ${ruleSentence(worst)}${hedge}`;
}
/** A rule that did not pass, in one sentence without a full stop. */
function ruleSentence(rule) {
    const name = rule.slice === '*' ? rule.metric : `${rule.metric} on ${rule.slice}`;
    switch (rule.verdict) {
        case 'failed':
            return `${name} ${failure(rule)}`;
        case 'undecided':
            return `${name} ${rule.lower === null ? lowered(rule.reason) : `${(0,rule_row/* changeInWords */.Zb)(rule)}, ${outlook(rule)}`}`;
        case 'errored':
            return `${name} could not be judged: ${lowered(rule.reason)}`;
        case 'passed':
        case 'skipped':
            return `${name} ${rule.verdict}`;
    }
}
function passedReason({ rules, baseline }, identical) {
    const judged = rules.filter(({ verdict }) => verdict === 'passed');
    const counted = (0,numbers/* plural */.LS)(judged.length, 'rule');
    if (!baseline) {
        return judged.length > 0
            ? `first model, ${counted}; nothing to compare with yet`
            : 'first model, nothing to compare with yet';
    }
    if (identical === 'model')
        return `the same model as the baseline, ${counted}`;
    if (identical === 'predictions')
        return `identical predictions, ${counted}`;
    const shown = judged.find(({ operator, estimate }) => isChange(operator) && estimate !== null);
    return shown ? `${counted}, ${shown.metric} ${(0,rule_row/* changeInWords */.Zb)(shown)}` : counted;
}
/** `rose by 0.037, more than 0.005`: the raw number moves, the bound says how far it might. */
function failure(rule) {
    const { operator, bound, candidate } = rule;
    if (bound === null || rule.estimate === null)
        return `failed: ${lowered(rule.reason)}`;
    const decimals = (0,rule_row/* decimalsOf */.m2)(rule);
    const number = (value) => (0,numbers/* decimal */._)(value, decimals);
    switch (operator) {
        case 'at-least':
            return `is ${number(candidate ?? rule.estimate)}, less than ${number(bound)}`;
        case 'at-most':
            return `is ${number(candidate ?? rule.estimate)}, more than ${number(bound)}`;
        case 'better':
            return `${moved(rule, number)}, ${bound === 0 ? 'which is no gain' : `less than the gain of ${number(bound)} that is asked`}`;
        case 'no-worse':
        case 'point':
            return bound < 0
                ? `${moved(rule, number)}, less than the gain of ${number(-bound)} that is asked`
                : `${moved(rule, number)}, more than ${number(bound)}`;
    }
}
function moved(rule, number) {
    const estimate = rule.estimate ?? 0;
    const raw = rule.higherIsBetter ? estimate : -estimate;
    if (raw === 0)
        return 'did not move';
    return `${raw > 0 ? 'rose' : 'fell'} by ${number(Math.abs(raw))}`;
}
function outlook({ leaning, rowsToDecide }) {
    const rows = rowsToDecide ? `; about ${(0,numbers/* plural */.LS)(rowsToDecide, 'row')} would decide` : '';
    return `too few rows to tell${leaning === 'wrong' ? ', and it leans wrong' : ''}${rows}`;
}
function isChange(operator) {
    return operator !== 'at-least' && operator !== 'at-most';
}
/** A reason as the end of a sentence. */
function lowered(reason) {
    const [first = ''] = (reason ?? 'no reason was given').split(/(?<=\.) /);
    const text = first.replace(/\.$/, '');
    return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

;// CONCATENATED MODULE: ./.build/commands/comparison/baseline.js


/** How a model comes to be the first that others are compared with. */
const howToStart = 'Register a first version with "contender register" and promote it with "contender promote"';
/** The version that holds the alias now, with the evidence it was registered with. */
async function registeredBaseline(registry, place, alias) {
    const version = await registry
        .find(place.model, { kind: 'alias', alias })
        .catch((error) => {
        throw withStart(error);
    });
    if (!version)
        return { kind: 'unset', alias, place };
    const evidence = await registry.files(version, 'evidence');
    return { kind: 'side', side: await sideOfVersion({ version, alias }, evidence) };
}
/** A registry or a model that is not there may be a wrong name: it never counts as a first model. */
function withStart(error) {
    const [problem, ...others] = error instanceof errors/* UserError */.yo ? error.problems : [];
    if (problem?.code !== 'model-unknown' && problem?.code !== 'registry-missing')
        return error;
    const next = `${problem.next} ${howToStart}; on-missing: first-model is for a registered model whose alias is not set yet.`;
    return errors/* UserError */.yo.of([{ ...problem, next }, ...others]);
}

;// CONCATENATED MODULE: ./.build/inputs/same-file.js

/** Whether two paths lead to one file, by whatever names. */
async function isSameFile(a, b) {
    const [left, right] = await Promise.all([a, b].map((path) => (0,promises_.stat)(path, { bigint: true })));
    return left?.dev === right?.dev && left?.ino === right?.ino;
}

;// CONCATENATED MODULE: ./.build/commands/comparison/comparable.js


/** Rows where both sides have predictions, else numbers; only rows need the data engine. */
async function comparableOf({ candidate, baseline }, settings, open) {
    if (baseline)
        await refuseSameFile(candidate, baseline);
    if (candidate.predictions && (!baseline || baseline.predictions)) {
        const files = {
            candidate: candidate.predictions,
            baseline: baseline?.predictions ?? null,
        };
        open.progress(`Reading ${[files.candidate, files.baseline].flatMap((file) => file?.name ?? []).join(' and ')}.`);
        const { joined, unused } = await (await open.predictions()).read(files, settings);
        return { comparable: joined, findings: unused.map(unusedColumn) };
    }
    if (candidate.metrics && (!baseline || baseline.metrics)) {
        const numbers = { candidate: candidate.metrics, baseline: baseline?.metrics ?? null };
        return { comparable: { kind: 'numbers', ...numbers }, findings: [] };
    }
    throw new errors/* UserError */.yo('sides-differ', {
        what: 'The candidate and the baseline cannot be compared.',
        why: `The candidate has ${has(candidate)}, the baseline has ${baseline ? has(baseline) : 'nothing'}.`,
        next: 'Give predictions of both, or metrics of both.',
    });
}
function unusedColumn({ file, column, }) {
    const message = `The column "${column}" of ${file} is not used: every row counts once, and for itself. Rename it if it is no ${column} of rows.`;
    return { level: 'warning', rule: 'column-unused', message };
}
async function refuseSameFile(candidate, baseline) {
    const files = [candidate, baseline].map(({ predictions, side }) => {
        return predictions && predictions.place.kind === 'disk' ? predictions.place.path : side.path;
    });
    const [ours = '', theirs = ''] = files;
    if (baseline.side.version !== undefined || !(await isSameFile(ours, theirs)))
        return;
    throw new errors/* UserError */.yo('same-file', {
        what: 'The candidate and the baseline are read from the same file.',
        why: `Both are ${ours}, so nothing would be compared.`,
        next: 'Let each model write a file of its own, and check both paths.',
        file: ours,
    });
}
function has({ predictions, metrics }) {
    if (predictions)
        return metrics ? 'predictions and metrics' : 'only predictions';
    return metrics ? 'only metrics' : 'neither predictions nor metrics';
}

// EXTERNAL MODULE: ./.build/domain/comparison/answers.js
var answers = __webpack_require__(8522);
;// CONCATENATED MODULE: ./.build/commands/comparison/findings.js


/** One finding for each rule that did not pass, at its line of the policy. */
function findingsOf(rules, blocks) {
    return rules.flatMap((rule) => {
        const { id, verdict, reason, file, line } = rule;
        if (verdict === 'passed' || verdict === 'skipped')
            return [];
        const level = verdict === 'undecided' && !blocks ? 'warning' : 'error';
        const sentence = `${ruleSentence(rule)}.`;
        const place = { ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
        return [{ level, rule: id, message: reason ? `${sentence} ${reason}` : sentence, ...place }];
    });
}
/** Whether both sides are the same model, and what is odd if only their predictions, or bytes, are. */
function identityOf({ candidate, baseline }, comparable) {
    if (comparable.kind !== 'paired' || !baseline)
        return { identical: null, findings: [] };
    const known = candidate.digest !== undefined && baseline.digest !== undefined;
    const sameModel = known && candidate.digest === baseline.digest;
    if (comparable.rows.identical) {
        const odd = known && !sameModel;
        return {
            identical: sameModel ? 'model' : 'predictions',
            findings: odd ? [warning('identical-predictions', samePredictions)] : [],
        };
    }
    const findings = sameModel ? [warning('same-model', otherPredictions)] : [];
    return { identical: null, findings };
}
/** Predictions that are not what the score and the threshold say: perhaps another threshold is deployed. */
function thresholdFindings(comparable, threshold) {
    if (comparable.kind === 'numbers')
        return [];
    const { rows } = comparable;
    const sides = [
        { name: 'candidate', model: rows.candidate },
        ...('baseline' in rows ? [{ name: 'baseline', model: rows.baseline }] : []),
    ];
    return sides.flatMap(({ name, model }) => {
        const off = (0,answers/* offThreshold */.NS)(model, threshold);
        if (off === 0)
            return [];
        const message = `The ${name} has ${off} of ${rows.ids.length} predictions that are not what its score and the threshold ${threshold} give. The predictions count; if another threshold is deployed, set compare.threshold.`;
        return [warning('threshold-differs', message)];
    });
}
const samePredictions = 'Two different models gave identical predictions on every row. Check that the predictions of the candidate are its own.';
const otherPredictions = 'The candidate is the very model that the baseline is, but its predictions differ. Its inference is not deterministic, or the predictions are those of another model.';
function warning(rule, message) {
    return { level: 'warning', rule, message };
}

;// CONCATENATED MODULE: ./.build/commands/comparison/no-baseline.js


/** Without a baseline nothing was compared, which is no pass unless the policy says how to begin. */
function failWithoutBaseline(judged, { alias, place }) {
    const what = `no version of ${place.model} holds the alias ${alias}`;
    const finding = {
        level: 'error',
        rule: 'baseline-missing',
        message: `In ${place.registry} ${what}, so there is nothing to compare with. ${howToStart}, with baseline.on-missing: first-model in the policy: then a first model is judged by the rules that need no baseline.`,
    };
    const verdict = (0,domain_verdict/* worstVerdict */.zP)([judged.verdict, 'failed']);
    return {
        ...judged,
        verdict,
        exitCode: verdict === 'errored' ? 2 : 1,
        title: verdict === 'errored' ? judged.title : `Failed: ${what}`,
        findings: [finding, ...judged.findings],
    };
}

// EXTERNAL MODULE: ./.build/commands/conclude.js
var conclude = __webpack_require__(5496);
;// CONCATENATED MODULE: ./.build/commands/compare.js























const inputs = schemas/* object */.Ikc({
    ...command_inputs/* common */.sh,
    ...command_inputs/* registryInput */.wi,
    ...command_inputs/* modelInput */.M_,
    candidate: (0,fields/* text */.Qq)()
        .optional()
        .describe("Predictions, a run record, or a JSON file of metrics; default: the run record in the output directory, else the policy's train.outputs."),
    baseline: (0,fields/* text */.Qq)()
        .optional()
        .describe('The same for the model to beat; default: the registered version that holds the alias.'),
    alias: (0,fields/* text */.Qq)()
        .optional()
        .describe("The registry alias of the model to beat; default: the policy's, else champion."),
    rules: (0,fields/* text */.Qq)()
        .optional()
        .describe("What must hold, as a YAML list such as [{metric: accuracy, no-worse: 0.01}]; default: the policy's, else that the main metrics are no worse."),
});
/** Judges a candidate against the baseline, on the same rows wherever there are rows. */
const compare_compare = {
    name: 'compare',
    summary: 'judges the candidate against the baseline',
    inputs,
    async run(given, open) {
        const { plan, policy } = await (0,errors/* alongside */.bx)(() => settle(given, open), () => expectFiles([given.candidate, given.baseline]));
        const { candidate, baseline } = await readSides(given, { plan, policy }, open);
        const model = given.model ?? policy?.value.model ?? candidate.model;
        const before = baseline.kind === 'side' ? baseline.side : null;
        refuseOtherModels({ candidate, baseline: before }, model);
        const judged = await judge(plan, { candidate, baseline: before }, open);
        const isFine = baseline.kind === 'side' || plan.onMissing === 'first-model';
        return (0,conclude/* conclude */.E)(open, {
            ...(isFine ? judged : failWithoutBaseline(judged, baseline)),
            command: 'compare',
            key: given.key ?? model ?? 'compare',
            subject: { model, digest: candidate.side.digest ?? null },
            inputDigests: {
                ...(policy && { [policy.path]: await (0,inputs_digest/* digestOfFile */.Mk)(policy.path) }),
                ...candidate.digests,
                ...before?.digests,
            },
        });
    },
};
async function settle(given, open) {
    const policy = await (0,inputs_policy/* readPolicy */.T4)(given.policy);
    const plan = await planComparison(given, policy, open.output.path('run-record.json'));
    return { plan, policy };
}
async function expectFiles(paths) {
    const named = paths.filter((path) => path !== undefined);
    await (0,errors/* together */.bs)(...named.map((path) => () => (0,inputs_document/* expectFile */.Mo)(path)));
}
async function readSides(given, { plan, policy }, open) {
    const reading = readSide(plan.candidate);
    const [candidate, baseline] = await (0,errors/* together */.bs)(() => reading, async () => {
        if (given.baseline !== undefined) {
            return { kind: 'side', side: await readSide(given.baseline) };
        }
        const record = await reading.catch(() => null);
        const place = (0,inputs_place/* placeOf */.$)(given, policy, record?.model ?? undefined);
        return registeredBaseline(await open.registry(place.registry), place, plan.alias);
    });
    return { candidate, baseline };
}
async function judge(plan, { candidate, baseline }, open) {
    const { settings } = plan;
    const { comparable, findings } = await comparableOf({ candidate, baseline }, settings, open);
    const rules = plan.rules ?? defaultRules(comparable, plan.alpha);
    if (rules.length === 0)
        throw noRules();
    const results = judgeRules(rules, comparable);
    const { verdict, blocks } = (0,comparison_verdict/* comparisonVerdict */.L)(results, plan.onUndecided, rules);
    const result = resultOf({ candidate, baseline }, comparable, results);
    const identity = identityOf(result, comparable);
    return {
        verdict,
        exitCode: (0,domain_verdict/* exitCodeOf */.FO)(verdict, blocks),
        title: comparisonTitle({ verdict, result, identical: identity.identical }),
        findings: [
            ...findingsOf(result.rules, blocks),
            ...identity.findings,
            ...findings,
            ...thresholdFindings(comparable, settings.threshold),
        ],
        outputs: {
            'baseline-version': baseline?.side.version ?? '',
            improved: result.improved.join(','),
            regressed: result.regressed.join(','),
        },
        result,
    };
}
function resultOf({ candidate, baseline }, comparable, rules) {
    const rows = comparable.kind === 'numbers' ? null : comparable.rows;
    const paired = comparable.kind === 'paired' ? comparable.rows : null;
    return {
        task: rows?.task ?? null,
        rules,
        baseline: baseline && withDigest(baseline.side, paired && digestOfPredictions(paired, paired.baseline)),
        candidate: withDigest(candidate.side, rows && digestOfPredictions(rows, rows.candidate)),
        testSet: rows && { digest: digestOfTestSet(rows), rows: rows.ids.length },
        flips: paired && (0,flips/* flipsOf */.o)(paired),
        improved: improved(rules),
        regressed: regressed(rules),
    };
}
function withDigest(side, predictionsDigest) {
    return predictionsDigest === null ? side : { ...side, predictionsDigest };
}
/** A side that is not a run has no name, and is taken for the model that is asked for. */
function refuseOtherModels({ candidate, baseline }, asked) {
    const model = asked ?? baseline?.model ?? null;
    (0,errors/* refuse */.TR)(Object.entries({ candidate, baseline }).flatMap(([name, side]) => {
        if (!side || side.model === null || side.model === model)
            return [];
        return [
            {
                code: 'model-mismatch',
                what: `The ${name} is a run of the model "${side.model}", not of "${model}".`,
                why: 'A model would be compared with the baseline of another.',
                next: 'Correct the input model or the policy, or name the right run record.',
            },
        ];
    }));
}
function noRules() {
    return new errors/* UserError */.yo('rules-missing', {
        what: 'There is no rule to judge by.',
        why: 'Neither the input rules nor the policy has one, and no metric is known that has a default rule.',
        next: 'Add a rule, for example: [{metric: accuracy, at-least: 0.8}].',
    });
}


/***/ }),

/***/ 8522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ sameAnswers),
/* harmony export */   Mi: () => (/* binding */ mostLikely),
/* harmony export */   NS: () => (/* binding */ offThreshold),
/* harmony export */   yy: () => (/* binding */ fromThreshold)
/* harmony export */ });
/** 1 from the threshold on, else 0. */
function fromThreshold(scores, threshold) {
    return scores.map((score) => (score >= threshold ? 1 : 0));
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
/** True when both models gave the same answer, in every column, on every row. */
function sameAnswers(a, b) {
    const [left, right] = [columnsOf(a), columnsOf(b)];
    return (left.length === right.length &&
        left.every((column, at) => column?.length === right[at]?.length && same(column, right[at])));
}
/** On how many rows the class is not the one that the score and the threshold give; 0 for logits. */
function offThreshold({ predicted, scores }, threshold) {
    if (!scores?.every((score) => score >= 0 && score <= 1))
        return 0;
    const expected = fromThreshold(scores, threshold);
    return expected.filter((value, row) => value !== predicted[row]).length;
}
function columnsOf({ predicted, scores, probabilities }) {
    return [predicted, scores, ...(probabilities ?? [null])];
}
function same(a, b) {
    if (!a || !b)
        return a === b;
    return a.every((value, row) => value === b[row]);
}


/***/ }),

/***/ 2944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ metricsIn)
});

;// CONCATENATED MODULE: ./.build/domain/training/metrics.js
/**
 * Metrics and parameters from what a metrics file holds: nested keys joined by `.`. The top-level
 * object `parameters` holds parameters; everything else must be a finite number.
 */
function readNumbers(content) {
    if (!isObject(content))
        return nothing('The file must hold one object of names and numbers');
    const leaves = leavesOf(content, []);
    const isParameter = ({ keys }) => keys[0] === 'parameters' && keys.length > 1;
    const measured = leaves.filter((leaf) => !isParameter(leaf));
    if (measured.length === 0)
        return nothing('The file holds no metric');
    const numbers = measured.filter((leaf) => isNumber(leaf.value));
    const parameters = leaves.filter(isParameter).map(({ keys, value }) => {
        return [keys.slice(1).join('.'), parameter(value)];
    });
    return {
        metrics: Object.fromEntries(numbers.map(({ keys, value }) => [keys.join('.'), value])),
        parameters: Object.fromEntries(parameters),
        mistakes: [
            ...measured.filter(({ value }) => !isNumber(value)).map(notNumber),
            ...repeated(leaves),
        ],
    };
}
function nothing(why) {
    return { metrics: {}, parameters: {}, mistakes: [{ keys: [], why }] };
}
function leavesOf(value, above) {
    return Object.entries(value).flatMap(([key, inner]) => {
        const keys = [...above, key];
        return isObject(inner) ? leavesOf(inner, keys) : [{ keys, value: inner }];
    });
}
function notNumber({ keys, value }) {
    return { keys, why: `${describe(value)} is no finite number` };
}
/** `{"a.b": 1, "a": {"b": 2}}` gives one name two values, and nobody knows which one counts. */
function repeated(leaves) {
    const seen = new Set();
    return leaves.flatMap(({ keys }) => {
        const name = keys.join('.');
        if (seen.has(name))
            return [{ keys, why: `The name ${name} has two values` }];
        seen.add(name);
        return [];
    });
}
function describe(value) {
    if (Array.isArray(value))
        return 'A list';
    if (typeof value === 'number')
        return String(value);
    return JSON.stringify(value)?.slice(0, 80) ?? 'Nothing';
}
function parameter(value) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : String(value);
    return JSON.stringify(value) ?? String(value);
}
function isNumber(value) {
    return typeof value === 'number' && Number.isFinite(value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
;// CONCATENATED MODULE: ./.build/inputs/metrics-file.js


/** Metrics and parameters of a JSON or YAML file; every value that is no finite number is reported. */
function metricsIn(document) {
    const { path } = document;
    const numbers = readNumbers(document.value);
    (0,errors/* refuse */.TR)(numbers.mistakes.map(({ keys, why }) => {
        const line = document.line(keys);
        return {
            code: 'metrics-invalid',
            what: `${keys.length > 0 ? `The metric "${keys.join('.')}" in ${path}` : path} cannot be used.`,
            why: `${why}.`,
            next: 'Write finite numbers; everything else belongs under the key "parameters".',
            file: path,
            ...(line !== undefined && { line }),
        };
    }));
    return numbers;
}


/***/ }),

/***/ 41:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   F: () => (/* binding */ registryOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);

/** Inputs before policy; `model` may come from elsewhere when neither names it. */
function placeOf(given, policy, model) {
    const place = {
        registry: given.registry ?? policy?.value.registry,
        model: given.model ?? policy?.value.model ?? model,
    };
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)([...missing('registry', place.registry), ...missing('model', place.model)]);
    return { registry: place.registry ?? '', model: place.model ?? '' };
}
/** The registry alone, for commands that are about no single model. */
function registryOf(given, policy) {
    const registry = given.registry ?? policy?.value.registry;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(missing('registry', registry));
    return registry ?? '';
}
function missing(name, value) {
    if (value !== undefined)
        return [];
    return [
        {
            code: 'input-missing',
            what: `The input "${name}" is missing.`,
            why: `Neither the input nor the key "${name}" of a policy is set.`,
            next: 'Set one of them.',
        },
    ];
}


/***/ })

};
