export const id = 1560;
export const ids = [1560];
export const modules = {

/***/ 71560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  calibrate: () => (/* binding */ calibrate)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/domain/statistics/mean.js
var statistics_mean = __webpack_require__(86194);
// EXTERNAL MODULE: ./.build/domain/comparison/metrics.js + 42 modules
var metrics = __webpack_require__(95536);
;// CONCATENATED MODULE: ./.build/domain/comparison/calibration/noise.js


/** Fewer repeats say too little about their spread. */
const fewestRepeats = 5;
/**
 * The proposed margin is the larger of what the test set can show and of twice the standard
 * deviation of the change between two repeats, √2 times that of one.
 */
function noiseOf({ rule, values, resolutions, operator }) {
    const { mean, standardDeviation } = (0,statistics_mean/* momentsOf */.Zn)(Float64Array.from(values));
    const resolution = resolutions.length > 0 ? rootMeanSquare(resolutions) : null;
    const margin = upToTwoDigits(Math.max(resolution ?? 0, 2 * Math.SQRT2 * standardDeviation));
    return {
        metric: rule.metric,
        ...(rule.class !== undefined && { class: rule.class }),
        values,
        mean,
        standardDeviation,
        resolution,
        margin,
        rule: ruleText(rule, operator, margin),
    };
}
function rootMeanSquare(values) {
    let sum = 0;
    for (const value of values)
        sum += value * value;
    return Math.sqrt(sum / values.length);
}
/** Two significant digits, never less than the value: 0.01234 → 0.013. */
function upToTwoDigits(value) {
    if (!(value > 0))
        return 0;
    const unit = Math.floor(Math.log10(value)) - 1;
    // By text, so that 0.013 is not 0.013000000000000001; what is a rounding error above stays.
    const digits = Math.ceil(Number((value / 10 ** unit).toPrecision(12)));
    return Number(`${digits}e${unit}`);
}
function ruleText(rule, operator, margin) {
    const known = (0,metrics/* metricNamed */.SB)(rule.metric);
    const direction = known ? known.higherIsBetter : (rule.higherIsBetter ?? null);
    if (direction === null || known?.refuses?.operators.includes(operator) || margin === 0)
        return null;
    const parts = [
        `metric: ${quoted(rule.metric)}`,
        `${operator}: ${margin}`,
        ...(rule.class === undefined ? [] : [`class: ${quoted(rule.class)}`]),
        ...(known ? [] : [`higher-is-better: ${direction}`]),
    ];
    return `- {${parts.join(', ')}}`;
}
/** As YAML takes it in braces: plain where it is a simple word, else in JSON's quotes. */
function quoted(text) {
    return /^[a-z][a-z0-9_-]*$/i.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text)
        ? text
        : JSON.stringify(text);
}

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/inputs/command-inputs.js
var command_inputs = __webpack_require__(52945);
// EXTERNAL MODULE: ./.build/inputs/comparison-plan.js
var comparison_plan = __webpack_require__(48953);
// EXTERNAL MODULE: ./.build/inputs/digest.js
var digest = __webpack_require__(87396);
// EXTERNAL MODULE: ./.build/inputs/fields.js
var fields = __webpack_require__(70361);
// EXTERNAL MODULE: ./.build/inputs/own-place.js
var own_place = __webpack_require__(81036);
// EXTERNAL MODULE: ./.build/inputs/policy.js + 3 modules
var inputs_policy = __webpack_require__(56164);
// EXTERNAL MODULE: ./.build/inputs/rows-digest.js
var rows_digest = __webpack_require__(14486);
// EXTERNAL MODULE: ./.build/inputs/same-file.js
var same_file = __webpack_require__(58909);
// EXTERNAL MODULE: ./.build/domain/comparison/metric-values.js
var metric_values = __webpack_require__(33960);
;// CONCATENATED MODULE: ./.build/commands/calibration/noise-of-numbers.js



/** The noise of every metric of the first repeat; each other one must have it too. */
function noiseOfNumbers(plan, repeats) {
    const metrics = Object.keys(repeats[0]?.numbers ?? {});
    const problems = [];
    const noise = metrics.map((metric) => {
        const values = repeats.map(({ path, numbers }) => {
            const found = (0,metric_values/* numberNamed */.ZQ)(metric, numbers);
            const value = found.kind === 'defined' ? singleValue(found.value) : undefined;
            if (value === undefined)
                problems.push(noValue(metric, path, found));
            return value ?? Number.NaN;
        });
        const rule = { metric, ...plan.rules?.find((asked) => asked.metric === metric) };
        return noiseOf({ rule, operator: 'point', values, resolutions: [] });
    });
    (0,errors/* refuse */.TR)(problems);
    return noise;
}
function singleValue(number) {
    return number.kind === 'seeds' || number.kind === 'runs' ? undefined : number.value;
}
function noValue(metric, file, found) {
    const several = `${file} holds several values of it, so it is no single repeat.`;
    return {
        code: 'calibrate-metric',
        what: `The noise of "${metric}" cannot be measured.`,
        why: found.kind === 'undefined' ? found.why : several,
        next: 'Every repeat must be a file with one value of every metric.',
        file,
    };
}

// EXTERNAL MODULE: ./.build/domain/comparison/default-rules.js
var default_rules = __webpack_require__(47622);
// EXTERNAL MODULE: ./.build/domain/comparison/judge.js + 16 modules
var judge = __webpack_require__(96228);
// EXTERNAL MODULE: ./.build/domain/comparison/sampling.js
var sampling = __webpack_require__(77836);
// EXTERNAL MODULE: ./.build/commands/comparison/digests.js
var comparison_digests = __webpack_require__(95394);
;// CONCATENATED MODULE: ./.build/commands/calibration/noise-of-rows.js







/** The noise of every metric that a rule is about, by comparing the first repeat with each other one. */
function noiseOfRows(plan, { first, others }) {
    const pairs = others.map((other) => {
        const { candidate: baseline } = first;
        // Equal predictions are compared all the same: the interval tells what could have been seen.
        return { kind: 'paired', rows: { ...other, baseline, identical: false } };
    });
    const rules = measuredRules(plan, pairs);
    const results = pairs.map((pair) => (0,judge/* judgeRules */.T)(rules, pair, judgingOf(plan, pair)).rules);
    (0,errors/* refuse */.TR)(problemsIn(results.flat()));
    return rules.map((rule, at) => {
        const ofRule = results.flatMap((judged) => judged[at] ?? []);
        return noiseOf({
            rule,
            operator: 'no-worse',
            values: valuesOf(ofRule),
            resolutions: ofRule.flatMap(({ resolution }) => resolution ?? []),
        });
    });
}
/** Each metric once, compared as it is, so that no answer of a rule is in the way. */
function measuredRules(plan, [pair]) {
    const rules = plan.rules ?? (pair ? (0,default_rules/* defaultRules */.Z)(pair, plan.alpha) : []);
    const seen = new Set();
    return rules.flatMap(({ slices: _, onUndecided: __, ...rule }) => {
        const name = JSON.stringify([rule.metric, rule.class ?? null]);
        if (seen.has(name))
            return [];
        seen.add(name);
        return [{ ...rule, operator: 'point', bound: { kind: 'absolute', value: 0 } }];
    });
}
function judgingOf({ minRows, emptyQueries }, pair) {
    const digests = (0,comparison_digests/* digestsOf */.n)(pair);
    if (!digests)
        throw new Error('Rows without a digest');
    const sampler = (0,sampling/* samplerOf */.M)(digests, digest/* sha256 */.sc);
    return { slices: [], minRows, sampler, ...(emptyQueries && { emptyQueries }) };
}
function valuesOf(results) {
    const [first] = results;
    const others = results.map(({ candidate }) => candidate ?? Number.NaN);
    return [first?.baseline ?? Number.NaN, ...others];
}
/** A metric without a value on one repeat has no noise that could be told. */
function problemsIn(results) {
    const errored = new Map(results.filter(({ verdict }) => verdict === 'errored').map((result) => [result.metric, result]));
    return [...errored.values()].map(({ metric, reason = '' }) => ({
        code: 'calibrate-metric',
        what: `The noise of "${metric}" cannot be measured.`,
        why: reason,
        next: 'Correct the rule or the predictions; leave the rule out to calibrate the others.',
    }));
}

// EXTERNAL MODULE: ./.build/inputs/side.js
var inputs_side = __webpack_require__(99827);
;// CONCATENATED MODULE: ./.build/commands/calibration/repeat.js


/** Reads predictions, a run record, or a JSON file of metrics. */
async function readRepeat(path, settings, open) {
    const { side, predictions, metrics, record, model, digests } = await (0,inputs_side/* readSide */.wU)(path);
    const file = side.path;
    const seed = record?.seed ?? null;
    const known = { path: file, digest: digests[file] ?? '', seed, model, digests };
    if (predictions) {
        open.progress(`Reading ${predictions.name}.`);
        const reader = await open.predictions();
        const needed = { ...settings, explore: false, slices: [], fairness: [], show: [] };
        const { joined } = await reader.read({ candidate: predictions, baseline: null }, needed);
        return { ...known, found: { kind: 'rows', rows: joined.rows } };
    }
    if (metrics)
        return { ...known, found: { kind: 'numbers', numbers: metrics } };
    throw new errors/* UserError */.yo('repeat-empty', {
        what: `${path} has neither predictions nor metrics.`,
        why: 'Nothing can be learnt from it about the noise of a metric.',
        next: 'Let the training write predictions or metrics, or name other files.',
        file: path,
    });
}

// EXTERNAL MODULE: ./.build/commands/train.js + 42 modules
var train = __webpack_require__(53385);
;// CONCATENATED MODULE: ./.build/commands/calibration/train-repeats.js


/**
 * Trains as the policy says with the seeds 1, 2, … and hands over each run record before the next
 * run overwrites what it wrote.
 */
async function trainRepeats({ policy, repeats }, open, read) {
    const found = [];
    for (let seed = 1; seed <= repeats; seed += 1) {
        open.progress(`Training ${seed} of ${repeats}.`);
        const inputs = train.train.inputs.parse({ policy, seed: String(seed) });
        const { verdict, title } = await train.train.run(inputs, open);
        if (verdict !== 'passed')
            throw untrained(seed, title);
        found.push(await read(open.output.path('run-record.json')));
    }
    return found;
}
function untrained(seed, title) {
    return new errors/* UserError */.yo('calibrate-training', {
        what: `The training with seed ${seed} did not succeed.`,
        why: `${title}.`,
        next: 'Make the training succeed with every seed, as "contender train --seed" runs it.',
    });
}

// EXTERNAL MODULE: ./.build/commands/conclude.js
var conclude = __webpack_require__(45496);
;// CONCATENATED MODULE: ./.build/commands/calibrate.js
















const inputs = schemas/* object */.Ikc({
    ...command_inputs/* common */.sh,
    ...command_inputs/* modelInput */.M_,
    repeats: (0,fields/* list */.p_)()
        .optional()
        .describe('Predictions, run records, or JSON files of metrics of the same model trained or run again, at least 5, one a line or separated by commas.'),
    runs: schemas/* string */.YjP()
        .regex(/^\d+$/, { error: 'Use a whole number' })
        .transform(Number)
        .optional()
        .describe("Instead of repeats: how often to run the policy's train.run, each time with another seed."),
    output: (0,fields/* text */.Qq)().default('contender-noise.json').describe('Path of the JSON file to write.'),
});
/** Measures how much a model's metrics move by chance, and proposes margins that respect it. */
const calibrate = {
    name: 'calibrate',
    summary: 'measures the noise of the metrics over repeats, and proposes margins',
    inputs,
    async run(given, open) {
        const policy = await (0,inputs_policy/* readPolicy */.T4)(given.policy);
        expectEnough(given);
        const [candidate = 'none'] = given.repeats ?? [];
        const plan = await (0,comparison_plan/* planComparison */.d)({ candidate }, policy, open.output.path('run-record.json'));
        const repeats = await repeatsOf(given, plan, open);
        const { testSet, metrics } = measured(plan, repeats);
        const read = Object.assign({}, ...repeats.map(({ digests }) => digests));
        await (0,own_place/* expectOwnPlace */.d)('output', given.output, Object.keys(read));
        const model = given.model ?? policy?.value.model ?? repeats[0]?.model ?? null;
        const noise = {
            schema: 'contender/noise@1',
            model,
            alpha: plan.alpha,
            repeats: repeats.map(({ path, digest, seed }) => ({ path, digest, seed })),
            testSet,
            metrics,
        };
        await open.writeFile(given.output, `${JSON.stringify(noise, null, 2)}\n`);
        return (0,conclude/* conclude */.E)(open, {
            command: 'calibrate',
            key: given.key ?? model ?? 'calibrate',
            verdict: 'passed',
            exitCode: 0,
            title: titleOf(metrics, repeats.length),
            subject: { model, digest: null },
            findings: [],
            outputs: { noise: given.output },
            result: { ...noise, output: given.output },
            inputDigests: { ...(policy && { [policy.path]: await (0,digest/* digestOfFile */.Mk)(policy.path) }), ...read },
        });
    },
};
function expectEnough({ repeats, runs }) {
    if ((repeats === undefined) === (runs === undefined)) {
        throw new errors/* UserError */.yo('calibrate-repeats', {
            what: repeats ? 'Both repeats and runs are given.' : 'Neither repeats nor runs is given.',
            why: 'The noise is measured either over files that exist, or over trainings that are run now.',
            next: 'Give repeats with at least 5 files, or runs with a number from 5 on.',
        });
    }
    const count = repeats?.length ?? runs ?? 0;
    if (count >= fewestRepeats)
        return;
    throw new errors/* UserError */.yo('calibrate-repeats', {
        what: `There ${count === 1 ? 'is 1 repeat' : `are ${count} repeats`}.`,
        why: `The spread of fewer than ${fewestRepeats} values says almost nothing.`,
        next: `Repeat the training at least ${fewestRepeats} times, each with another seed.`,
    });
}
async function repeatsOf({ repeats = [], runs, policy }, { settings }, open) {
    const read = (path) => readRepeat(path, settings, open);
    if (runs !== undefined)
        return trainRepeats({ policy, repeats: runs }, open, read);
    const found = await (0,errors/* together */.bs)(...repeats.map((path) => () => read(path)));
    await expectApart(repeats);
    return found;
}
/** A file under two names would be a repeat without any noise. */
async function expectApart(paths) {
    for (const [at, path] of paths.entries()) {
        for (const other of paths.slice(0, at)) {
            if (!(await (0,same_file/* isSameFile */.D)(path, other)))
                continue;
            throw new errors/* UserError */.yo('calibrate-repeats', {
                what: `A file stands twice among the repeats, as ${other} and as ${path}.`,
                why: 'It would be a repeat without any noise.',
                next: 'Name every file once.',
                file: path,
            });
        }
    }
}
/** All repeats as rows of one test set, or all as numbers. */
function measured(plan, repeats) {
    const rows = repeats.flatMap(({ found }) => (found.kind === 'rows' ? [found.rows] : []));
    const numbers = repeats.flatMap(({ path, found }) => {
        return found.kind === 'numbers' ? [{ path, numbers: found.numbers }] : [];
    });
    const [first, ...others] = rows;
    if (!first)
        return { testSet: null, metrics: noiseOfNumbers(plan, numbers) };
    if (numbers.length > 0)
        throw mixed(numbers[0]?.path ?? '');
    const digests = rows.map(rows_digest/* digestOfTestSet */.K);
    const digest = digests[0] ?? '';
    (0,errors/* refuse */.TR)(repeats.flatMap(({ path }, at) => (digests[at] === digest ? [] : [otherRows(path, repeats)])));
    const testSet = { digest, rows: first.ids.length };
    return { testSet, metrics: noiseOfRows(plan, { first, others }) };
}
function mixed(file) {
    return new errors/* UserError */.yo('calibrate-mixed', {
        what: 'Some repeats have predictions, and others only metrics.',
        why: 'Their values would not be measured in the same way.',
        next: 'Give predictions of every repeat, or metrics of every repeat.',
        file,
    });
}
function otherRows(file, [first]) {
    return {
        code: 'calibrate-rows',
        what: `${file} is not about the rows that ${first?.path} is about.`,
        why: 'Another test set would be mistaken for noise of the model.',
        next: 'Predict the same rows, with the same labels, in every repeat.',
        file,
    };
}
function titleOf(metrics, repeats) {
    const [first] = metrics;
    const noun = metrics.length === 1 ? 'metric' : 'metrics';
    const begin = `Passed: the noise of ${metrics.length} ${noun} over ${repeats} repeats`;
    return first ? `${begin}; ${first.metric} needs a margin of ${first.margin}` : begin;
}


/***/ }),

/***/ 81036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ expectOwnPlace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);



/** Refuses to write where one of the files stands that were read; `option` names the path. */
async function expectOwnPlace(option, output, read) {
    const place = await placeOf(output);
    for (const path of read) {
        if ((await placeOf(path)) !== place)
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('output-is-input', {
            what: `${option} is ${output}, which is read as well.`,
            why: `Writing there would overwrite ${path}.`,
            next: 'Name another file.',
            file: path,
        });
    }
}
function placeOf(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(path).catch(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path));
}


/***/ })

};
