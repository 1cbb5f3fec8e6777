export const id = 9907;
export const ids = [9907,6141];
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
// EXTERNAL MODULE: ./.build/inputs/policy.js
var inputs_policy = __webpack_require__(80498);
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

// EXTERNAL MODULE: ./.build/commands/train.js + 45 modules
var train = __webpack_require__(3496);
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
        const policy = await (0,inputs_policy/* readPolicy */.T)(given.policy);
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

/***/ 47867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ allRows)
/* harmony export */ });
/** All rows, as a slice. */
const allRows = '*';


/***/ }),

/***/ 16141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseForm: () => (/* binding */ parseForm),
/* harmony export */   parseText: () => (/* binding */ parseText),
/* harmony export */   readDocument: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98439);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76856);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41042);





/** One missing bracket makes the rest of a file wrong. */
const mostSyntaxProblems = 20;
/** Reads a file and checks it against the schema; all mistakes at once, each with its line. */
async function readDocument(path, schema) {
    return parseText(path, await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(path), schema);
}
/** The same for a text that did not come from a file; `path` names it in messages. */
function parseText(path, text, schema) {
    return parseForm({ path, text }, { schema });
}
/** The same with mistakes beyond the schema; all of them are reported together. */
function parseForm({ path, text }, form) {
    const source = sourceOf(path, text);
    const line = (keys) => lineOf(source, keys);
    const content = contentOf(source);
    const result = form.schema.safeParse(content, { reportInput: true });
    const issues = result.error?.issues ?? [];
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)([
        ...issues.flatMap((issue) => problemsOf(source, form, issue)),
        ...(form.mistakes?.(content, line) ?? []),
    ]);
    return { path, text, value: result.data, line };
}
function sourceOf(path, text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const options = {
        lineCounter: lines,
        uniqueKeys: true,
        merge: false,
        logLevel: 'error',
    };
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, options);
    const source = { path, text, document, lines };
    // A warning is of something, such as an unknown tag, that would be ignored.
    const mistakes = distinct([...document.errors, ...document.warnings]).slice(0, mostSyntaxProblems);
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(mistakes.map((error) => syntaxProblem(source, error)));
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)(unsafeKeys(source));
    return source;
}
/** A file cut in half leaves several brackets open at its end; that is one mistake. */
function distinct(errors) {
    return errors.filter(({ pos: [at] }, index) => {
        return errors.findIndex(({ pos: [other] }) => other === at) === index;
    });
}
/** A key that JavaScript takes for the prototype is dropped by what reads objects, unseen. */
function unsafeKeys({ path, document, lines }) {
    const problems = [];
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Pair(_, { key }) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) || key.value !== '__proto__')
                return;
            problems.push({
                code: 'file-syntax',
                what: `The key "__proto__" in ${path} cannot be used.`,
                why: 'JavaScript keeps that name for itself, so its value would be silently ignored.',
                next: 'Rename it.',
                file: path,
                ...(key.range && { line: lines.linePos(key.range[0]).line }),
            });
        },
    });
    return problems;
}
/** The plain value; anchors may repeat a value, but not multiply it without end. */
function contentOf({ path, document }) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('file-syntax', {
            what: `The anchors and aliases of ${path} cannot be resolved.`,
            why: `${error.message}.`,
            next: 'Write the values out where they are used.',
            file: path,
        }, { cause: error });
    }
}
function syntaxProblem(source, error) {
    const [at] = error.linePos ?? [];
    const [sentence = ''] = error.message.split('\n');
    return {
        code: 'file-syntax',
        what: `${source.path} is not readable as YAML or JSON${at ? `, line ${at.line}, column ${at.col}` : ''}.`,
        why: `${sentence.replace(/ at line \d+, column \d+:?$/, '')}.`,
        next: 'Correct the syntax there.',
        file: source.path,
        ...(at && { line: at.line }),
    };
}
function problemsOf(source, form, issue) {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => {
            const keys = [...path, key];
            const known = keysAt(form.schema, path);
            return unknownKey(source, keys, form.hint?.(keys) ?? advice(key, known));
        });
    }
    const place = path.length > 0 ? `"${path.join('.')}"` : 'The content';
    const line = lineOf(source, path);
    const missing = path.length > 0 && issue.code === 'invalid_type' && issue.input === undefined;
    return [
        {
            code: 'value-invalid',
            what: missing
                ? `${place} is missing in ${source.path}.`
                : `${place} ${path.length > 0 ? 'in' : 'of'} ${source.path} is not right.`,
            why: missing ? `It is required, as ${issue.expected}.` : `${issue.message}.`,
            next: missing ? 'Add it.' : 'Correct it.',
            file: source.path,
            ...(line !== undefined && { line }),
        },
    ];
}
function advice(key, known) {
    return known.length > 0 ? (0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .Z)(key, known) : 'Remove it.';
}
function unknownKey(source, path, next) {
    const line = lineOf(source, path);
    return {
        code: 'key-unknown',
        what: `The key "${path.join('.')}" in ${source.path} is unknown.`,
        why: 'A key that nobody reads would be silently ignored.',
        next,
        file: source.path,
        ...(line !== undefined && { line }),
    };
}
/** The keys that the schema allows at a path, for suggestions. */
function keysAt(schema, path) {
    const root = zod__WEBPACK_IMPORTED_MODULE_4__/* .toJSONSchema */ .bl(schema, {
        unrepresentable: 'any',
        io: 'input',
        reused: 'inline',
    });
    let node = root;
    for (const key of path) {
        node = branches(node, root)
            .map((branch) => branch.properties?.[key] ?? branch.items ?? branch.additionalProperties)
            .find((next) => typeof next === 'object');
    }
    return branches(node, root).flatMap((branch) => Object.keys(branch.properties ?? {}));
}
function branches(node, root) {
    if (!node)
        return [];
    const named = node.$ref?.replace('#/$defs/', '');
    if (named !== undefined)
        return branches(root.$defs?.[named], root);
    return node.anyOf ? node.anyOf.flatMap((branch) => branches(branch, root)) : [node];
}
/** The line of a key where the parent is a map, else of the value, else of the nearest parent. */
function lineOf(source, path) {
    for (let length = path.length; length >= 0; length -= 1) {
        const offset = offsetOf(source.document, path.slice(0, length));
        if (offset !== undefined)
            return source.lines.linePos(offset).line;
    }
    return undefined;
}
function offsetOf(document, path) {
    const parent = path.length > 0 ? document.getIn(path.slice(0, -1), true) : undefined;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(parent)) {
        const pair = parent.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === path.at(-1));
        if (pair && (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(pair.key))
            return pair.key.range?.[0];
    }
    const node = path.length > 0 ? document.getIn(path, true) : document.contents;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;
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


/***/ }),

/***/ 59091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ fingerprintSchema),
/* harmony export */   u: () => (/* binding */ dataIdentitySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18057);


const number = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().exactOptional();
const fingerprintSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    rows: _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U,
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        nulls: _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U.nullable(),
        min: number,
        max: number,
        mean: number,
    })),
});
/** One data set of a run: its bytes, and where something has looked into it what it was like. */
const dataIdentitySchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    fingerprint: fingerprintSchema.exactOptional(),
});


/***/ }),

/***/ 18057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ ordinal),
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);

/** How many of something there are. */
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
/** A place counted from 1: a line, a row, an attempt. */
const ordinal = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive();


/***/ }),

/***/ 96702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ readRunRecord),
  _: () => (/* binding */ runRecordSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./.build/inputs/checkpoint-history.js

const count = schemas/* int */.Whr().nonnegative();
const saved = schemas/* object */.Ikc({
    attempt: count,
    step: schemas/* number */.aig().nullable(),
    savedAt: iso/* datetime */.w$(),
    digest: schemas/* string */.YjP(),
    bytes: count,
});
/** What a run record tells of checkpoints. */
const checkpointHistorySchema = schemas/* object */.Ikc({
    store: schemas/* string */.YjP(),
    resumed: saved.nullable(),
    saved: count,
    newest: saved.nullable(),
    lostSeconds: schemas/* number */.aig().nonnegative(),
});

// EXTERNAL MODULE: ./.build/inputs/document.js
var inputs_document = __webpack_require__(16141);
// EXTERNAL MODULE: ./.build/inputs/results/fingerprint.js
var fingerprint = __webpack_require__(59091);
;// CONCATENATED MODULE: ./.build/inputs/training-account.js

/** What a run record tells of hours, energy and cost. */
const accountSchema = schemas/* object */.Ikc({
    gpuHours: schemas/* number */.aig().nonnegative(),
    energy: schemas/* number */.aig().nonnegative().nullable(),
    cost: schemas/* object */.Ikc({ amount: schemas/* number */.aig().nonnegative(), currency: schemas/* string */.YjP().regex(/^[A-Z]{3}$/) })
        .nullable(),
});
/** What it tells of the resources over time. */
const resourceSeriesSchema = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().max(60),
    unit: schemas/* string */.YjP().max(10),
    points: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])).max(1000),
});

;// CONCATENATED MODULE: ./.build/domain/training/environment.js
/** Whose words a list of packages is written in: `numpy==2.1.0`, or `numpy=2.1.0=py312_0` for conda's own. */
const packageTools = ['pip', 'conda'];

;// CONCATENATED MODULE: ./.build/inputs/training-environment.js


const training_environment_count = schemas/* int */.Whr().nonnegative();
const training_environment_text = schemas/* string */.YjP();
const optionalText = training_environment_text.nullable();
/** A file that a training left. */
const writtenFileSchema = schemas/* object */.Ikc({
    path: training_environment_text,
    digest: training_environment_text,
});
const gpus = schemas/* object */.Ikc({
    tool: training_environment_text,
    driver: training_environment_text,
    cuda: optionalText,
    cards: schemas/* array */.YOg(schemas/* object */.Ikc({
        index: training_environment_count,
        uuid: training_environment_text,
        name: training_environment_text,
        computeCapability: optionalText,
        memoryTotal: schemas/* number */.aig().nullable(),
        memoryFree: schemas/* number */.aig().nullable(),
    })),
});
/** The machine, as a run record tells it. */
const environmentSchema = schemas/* object */.Ikc({
    os: training_environment_text,
    arch: training_environment_text,
    cpus: training_environment_count,
    memoryBytes: training_environment_count,
    node: optionalText,
    python: optionalText,
    lockFiles: schemas/* record */.g1P(training_environment_text, training_environment_text),
    gpus: gpus.exactOptional(),
    packages: writtenFileSchema.extend({ tool: schemas/* enum */.k5n(packageTools), count: training_environment_count }).exactOptional(),
    container: schemas/* object */.Ikc({
        id: optionalText,
        image: optionalText,
        digest: optionalText,
        imageId: optionalText,
    })
        .exactOptional(),
    deterministic: schemas/* record */.g1P(training_environment_text, training_environment_text).exactOptional(),
});

;// CONCATENATED MODULE: ./.build/inputs/run-record.js






const run_record_count = schemas/* int */.Whr().nonnegative();
const run_record_text = schemas/* string */.YjP();
const run_record_optionalText = run_record_text.nullable();
const end = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('succeeded') }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('failed'), exitCode: schemas/* int */.Whr() }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('killed'), signal: run_record_text }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('cancelled') }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('timed-out'), minutes: schemas/* number */.aig().positive() }),
    schemas/* object */.Ikc({
        kind: schemas/* literal */.euz('over-budget'),
        budget: schemas/* enum */.k5n(['gpu-hours', 'cost']),
        limit: schemas/* number */.aig().nonnegative(),
    }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('out-of-memory') }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('disk-full') }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('preempted') }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('unfit'), why: run_record_text }),
    schemas/* object */.Ikc({ kind: schemas/* literal */.euz('incomplete') }),
]);
const code = schemas/* object */.Ikc({
    sha: run_record_optionalText,
    headSha: run_record_optionalText,
    mergeBase: run_record_optionalText,
    dirty: schemas/* boolean */.zMY().nullable(),
    changes: writtenFileSchema.exactOptional(),
});
const told = schemas/* number */.aig().nullable();
const gpuTelemetry = schemas/* object */.Ikc({
    complete: schemas/* boolean */.zMY(),
    lostAt: schemas/* number */.aig().nonnegative().exactOptional(),
    cards: schemas/* array */.YOg(schemas/* object */.Ikc({
        index: run_record_count,
        samples: run_record_count,
        meanUtilization: told,
        peakUtilization: told,
        idleShare: told,
        peakMemory: told,
        grownMemory: told,
        peakTemperature: told,
        energy: told,
    })),
});
/** More points than a chart can show; a record may come from a stranger. */
const trainingSeries = schemas/* object */.Ikc({
    name: run_record_text,
    points: schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()])).max(1000),
    notFinite: schemas/* object */.Ikc({
        said: schemas/* enum */.k5n(['NaN', 'Infinity', '-Infinity']),
        from: schemas/* number */.aig(),
        times: run_record_count,
        lasts: schemas/* boolean */.zMY(),
    })
        .exactOptional(),
});
/** The run record, as files and outcomes carry it. */
const runRecordSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('contender/run@1'),
    id: run_record_text.min(1),
    model: run_record_text.min(1),
    command: run_record_text,
    backend: run_record_text,
    startedAt: iso/* datetime */.w$(),
    durationMs: schemas/* int */.Whr(),
    end,
    code,
    parameters: schemas/* record */.g1P(run_record_text, schemas/* union */.KCZ([run_record_text, schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()])),
    metrics: schemas/* record */.g1P(run_record_text, schemas/* number */.aig()),
    data: schemas/* record */.g1P(run_record_text, run_record_text),
    fingerprints: schemas/* record */.g1P(run_record_text, fingerprint/* fingerprintSchema */.S).exactOptional(),
    modelFiles: schemas/* object */.Ikc({ path: run_record_text, digest: run_record_text, bytes: run_record_count }).nullable(),
    predictions: writtenFileSchema.nullable(),
    metricsFile: writtenFileSchema.nullable(),
    seed: run_record_count,
    environment: environmentSchema,
    log: schemas/* object */.Ikc({ path: run_record_text, bytes: run_record_count, lines: run_record_count }),
    resources: schemas/* object */.Ikc({
        peakMemoryBytes: run_record_count.nullable(),
        cpuSeconds: schemas/* number */.aig().nonnegative().nullable(),
        gpus: gpuTelemetry.exactOptional(),
        series: schemas/* array */.YOg(resourceSeriesSchema).max(100).exactOptional(),
    }),
    attempt: run_record_count,
    curves: schemas/* array */.YOg(trainingSeries).max(100).exactOptional(),
    checkpoints: checkpointHistorySchema.exactOptional(),
    account: accountSchema.exactOptional(),
    tracked: run_record_text.max(2000).exactOptional(),
})
    .describe('What was trained, from what, with what result.');
/** The record of a run, from the file that `train` wrote. */
async function readRunRecord(path) {
    return (await (0,inputs_document.readDocument)(path, runRecordSchema)).value;
}


/***/ })

};
