export const id = 8357;
export const ids = [8357];
export const modules = {

/***/ 58357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compare: () => (/* binding */ compare)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.build/domain/comparison/measured-value.js
/** The metric whose history is shown: that of the first rule about all rows of both models. */
function shownMetric(rules) {
    return rules.find((rule) => isPlain(rule) && rule.candidate !== null)?.metric;
}
/** The metric as the version's own comparison measured it, else as its run reported it. */
function measuredValue(metric, { outcomes, record }) {
    for (const { command, result } of outcomes) {
        if (command !== 'compare' || !result)
            continue;
        const rule = result.rules.find((one) => isPlain(one) && one.metric === metric);
        if (typeof rule?.candidate === 'number')
            return rule.candidate;
    }
    return record && Object.hasOwn(record.metrics, metric) ? record.metrics[metric] : undefined;
}
/** About all rows, and not about one class or the groups of a column. */
function isPlain({ slice, class: ofClass, group }) {
    return slice === '*' && ofClass === undefined && group === undefined;
}

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/inputs/baseline-request.js
/**
 * Reads `v12`, `sha256:…`, `merge-base`, `merge-base:out/run-record.json`, an alias, or a path. A file or
 * folder that is called like a version or an alias never takes its place: whoever adds it to a pull request
 * would choose what the candidate is compared with.
 */
function parseBaseline(text) {
    const [, path] = /^merge-base(?::(.+))?$/.exec(text) ?? [];
    if (text === 'merge-base' || path !== undefined)
        return { kind: 'merge-base', path };
    const reference = referenceOf(text);
    return reference ? { kind: 'registered', reference } : { kind: 'path', path: text };
}
/** A version, a digest or an alias of a registry; undefined for what looks like the path of a file. */
function referenceOf(text) {
    if (/^sha256:[0-9a-f]{64}$/.test(text))
        return { kind: 'digest', digest: text };
    const version = /^v(\d+)$/.exec(text)?.[1];
    if (version !== undefined)
        return { kind: 'version', version };
    return /[./\\:]/.test(text) ? undefined : { kind: 'alias', alias: text };
}

// EXTERNAL MODULE: ./.build/inputs/command-inputs.js
var command_inputs = __webpack_require__(52945);
// EXTERNAL MODULE: ./.build/inputs/comparison-plan.js
var comparison_plan = __webpack_require__(48953);
// EXTERNAL MODULE: ./.build/inputs/digest.js
var digest = __webpack_require__(87396);
// EXTERNAL MODULE: ./.build/inputs/fields.js
var fields = __webpack_require__(70361);
// EXTERNAL MODULE: ./.build/inputs/place.js
var inputs_place = __webpack_require__(20041);
// EXTERNAL MODULE: ./.build/inputs/policy.js
var inputs_policy = __webpack_require__(80498);
// EXTERNAL MODULE: ./.build/inputs/side.js
var inputs_side = __webpack_require__(99827);
// EXTERNAL MODULE: ./.build/inputs/text-file.js
var text_file = __webpack_require__(41042);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/domain/model/version.js
var model_version = __webpack_require__(43465);
// EXTERNAL MODULE: ./.build/inputs/document.js
var inputs_document = __webpack_require__(16141);
// EXTERNAL MODULE: ./.build/inputs/evidence.js
var inputs_evidence = __webpack_require__(85573);
// EXTERNAL MODULE: ./.build/inputs/numbers/index.js + 5 modules
var inputs_numbers = __webpack_require__(11531);
// EXTERNAL MODULE: ./.build/inputs/run-record.js + 4 modules
var run_record = __webpack_require__(96702);
// EXTERNAL MODULE: ./.build/inputs/run-side.js
var run_side = __webpack_require__(80459);
// EXTERNAL MODULE: ./.build/inputs/unplaced.js
var unplaced = __webpack_require__(47750);
;// CONCATENATED MODULE: ./.build/inputs/stored-side.js












/** A registered version as a side, from the evidence that was registered with it. */
async function sideOfVersion({ version, alias }, evidence) {
    const name = `${version.model} ${(0,model_version/* labelOf */.W)(version.version)}`;
    const found = evidence.find(({ path }) => path === 'run-record.json');
    if (!found)
        throw noEvidence(name, 'It was registered without a run record.');
    const text = await (0,inputs_evidence.textOf)(found);
    const { value: record } = (0,unplaced/* unplaced */.v)(() => {
        return (0,inputs_document.parseText)(`${name}: run-record.json`, text, run_record/* runRecordSchema */._);
    });
    const written = record.predictions;
    const file = written && evidence.find(({ path }) => path === (0,external_node_path_.basename)(written.path));
    if (written && !file)
        throw noEvidence(name, `${(0,external_node_path_.basename)(written.path)} is not there.`);
    const label = file ? `${name}: ${(0,external_node_path_.basename)(file.path)}` : `${name}: run-record.json`;
    const { known, ...about } = (0,run_side/* aboutRun */.LW)(record);
    return {
        ...about,
        side: {
            path: file?.path ?? 'run-record.json',
            ...known,
            version: version.version,
            ...(alias !== undefined && { alias }),
            digest: version.digest,
            registeredAt: version.registeredAt,
            ...(version.commit !== null && { commit: version.commit }),
        },
        predictions: file && written ? streamed(label, file, written.digest) : null,
        format: null,
        notes: [],
        model: version.model,
        digests: written && file ? { [label]: written.digest } : {},
    };
}
/** A side as it was in a commit: predictions, a run record with its predictions, or a file of metrics. */
async function sideOfCommit(path, { sha, file }) {
    // As git names it, so that the end still tells the format.
    const named = (one) => `${sha.slice(0, 7)}:${one}`;
    const name = named(path);
    const nothing = { model: null, record: null, metrics: null, format: null, identity: {} };
    const side = { path, commit: sha };
    if (!(0,inputs_side/* isDocument */.wz)(path)) {
        const predictions = unchecked(name, file(path));
        return { ...nothing, side, predictions, notes: [], digests: {} };
    }
    const text = await (0,inputs_evidence.textOf)(file(path));
    const document = (0,unplaced/* unplaced */.v)(() => (0,inputs_document.parseText)(name, text, schemas/* unknown */.L5J()));
    if (!(0,inputs_side/* isRunRecord */.jM)(document.value)) {
        const numbers = (0,unplaced/* unplaced */.v)(() => (0,inputs_numbers/* numbersIn */.M)(document));
        return { ...nothing, ...numbers, side, predictions: null, digests: {} };
    }
    const { value: record } = (0,unplaced/* unplaced */.v)(() => (0,inputs_document.parseText)(name, text, run_record/* runRecordSchema */._));
    (0,run_side/* refuseUnfinished */.kN)(name, record);
    const { known, ...about } = (0,run_side/* aboutRun */.LW)(record);
    const written = record.predictions;
    const predictions = written && streamed(named(written.path), file(external_node_path_.posix.normalize(written.path)), written.digest);
    return {
        ...about,
        side: { ...side, ...known },
        predictions,
        format: null,
        notes: [],
        model: record.model,
        digests: written ? { [named(written.path)]: written.digest } : {},
    };
}
function unchecked(name, file) {
    return { name, place: { kind: 'stream', open: () => file.open() } };
}
/** The bytes of a registry or a repository, which must be those that the run wrote. */
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
            what: `${name} is not the file that the run wrote.`,
            why: `Its digest is not ${digest}, which the run record states.`,
            next: 'Restore it from a copy, or train and register the model again.',
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

// EXTERNAL MODULE: ./.build/commands/with-digest.js
var with_digest = __webpack_require__(85518);
;// CONCATENATED MODULE: ./.build/commands/comparison/baseline.js





/** How a model comes to be the first that others are compared with. */
const howToStart = 'Register a first version with "contender register" and promote it with "contender promote"';
/** What the input baseline names: a file, a file of the merge base, or a registered version. */
async function namedBaseline(text, sources) {
    const request = parseBaseline(text);
    return { kind: 'side', side: await requested(request, sources) };
}
async function requested(request, sources) {
    switch (request.kind) {
        case 'path':
            return (0,inputs_side/* readSide */.wU)(request.path);
        case 'merge-base':
            return beforeTheBranch(request.path ?? sources.candidate, sources.sourceControl);
        case 'registered': {
            const { registry, place } = await sources.registry();
            return registeredSide(registry, place, request.reference);
        }
    }
}
async function beforeTheBranch(path, control) {
    const sha = await control.mergeBase();
    const file = (name) => ({ path: name, size: 0, open: () => control.file(sha, name) });
    return sideOfCommit(path, { sha, file });
}
/** The version that holds the alias now, with the evidence it was registered with. */
async function registeredBaseline(registry, place, alias) {
    const version = await found(registry, place, { kind: 'alias', alias });
    if (!version)
        return { kind: 'unset', alias, place };
    const evidence = await registry.files(version, 'evidence');
    return { kind: 'side', side: await sideOfVersion({ version, alias }, evidence) };
}
async function registeredSide(registry, place, reference) {
    const version = await found(registry, place, reference);
    if (!version)
        throw notRegistered(place, reference);
    const evidence = await registry.files(version, 'evidence');
    const alias = reference.kind === 'alias' ? { alias: reference.alias } : {};
    return sideOfVersion({ version, ...alias }, evidence);
}
async function found(registry, { model }, reference) {
    const version = await registry.find(model, reference).catch((error) => {
        throw withStart(error);
    });
    return version && (0,with_digest/* withDigest */.h)(registry, version);
}
function notRegistered({ registry, model }, reference) {
    const named = {
        version: (one) => `version ${'version' in one ? one.version : ''}`,
        digest: (one) => `version with the digest ${'digest' in one ? one.digest : ''}`,
        alias: (one) => `version with the alias ${'alias' in one ? one.alias : ''}`,
    }[reference.kind](reference);
    return new errors/* UserError */.yo('baseline-unknown', {
        what: `The model ${model} has no ${named}.`,
        why: `The registry ${registry} does not know it.`,
        next: 'Name a version such as v3, a digest or an alias that is registered, or the path of a file.',
    });
}
/** A registry or a model that is not there may be a wrong name: it never counts as a first model. */
function withStart(error) {
    const [problem, ...others] = error instanceof errors/* UserError */.yo ? error.problems : [];
    if (problem?.code !== 'model-unknown' && problem?.code !== 'registry-missing')
        return error;
    const next = `${problem.next} ${howToStart}; on-missing: first-model is for a registered model whose alias is not set yet.`;
    return errors/* UserError */.yo.of([{ ...problem, next }, ...others]);
}

// EXTERNAL MODULE: ./.build/domain/promotion/history.js
var promotion_history = __webpack_require__(26705);
// EXTERNAL MODULE: ./.build/commands/promotion/ledger-uri.js
var ledger_uri = __webpack_require__(92001);
;// CONCATENATED MODULE: ./.build/commands/comparison/history.js







const mostVersions = 20;
/**
 * One metric of the versions that held the alias before, from what was registered with them. It only
 * adorns the report: where the registry or the ledger cannot be read there is none, and a version
 * whose evidence cannot be read is left out.
 */
async function promotedHistory(promoted, place, open) {
    const uri = place.registry ?? place.policy?.value.registry;
    if (uri === undefined)
        return undefined;
    return orNothing(readHistory(promoted, { uri, place }, open));
}
async function readHistory(promoted, { uri, place }, open) {
    const registry = await open.registry(uri);
    const moves = await movesOf(promoted, { registry, place }, open);
    const points = await Promise.all(moves.map((move) => orNothing(pointOf(promoted, move, registry))));
    const known = points.filter((point) => point !== undefined);
    return known.length > 1 ? { metric: promoted.metric, points: known } : undefined;
}
/** One version with spoilt evidence, or evidence of another time, takes the others nothing. */
async function orNothing(read) {
    try {
        return await read;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
async function movesOf({ model, alias }, { registry, place: { policy } }, open) {
    const ledger = await (0,ledger_uri/* openLedger */.a)(open, { given: {}, policy }, async () => registry);
    const { entries } = await ledger.read();
    const target = { registry: ledger.nameOf(registry.uri), model, alias };
    return (0,promotion_history/* historyOf */.om)(entries, target).moves.slice(-mostVersions);
}
async function pointOf({ model, metric }, { observedAt, event }, registry) {
    const found = await registry.find(model, { kind: 'version', version: event.subject.to });
    if (!found)
        return undefined;
    const stored = await registry.files(found, 'evidence');
    const outcomes = await (0,inputs_evidence.readOutcomeFiles)(stored.filter(({ path }) => path.startsWith('outcomes/compare-')));
    const record = stored.find(({ path }) => path === 'run-record.json');
    const value = measuredValue(metric, {
        outcomes: outcomes.map(({ outcome }) => outcome),
        record: record ? (0,inputs_document.parseText)(record.path, await (0,inputs_evidence.textOf)(record), run_record/* runRecordSchema */._).value : null,
    });
    return value === undefined ? undefined : { version: found.version, at: observedAt, value };
}

// EXTERNAL MODULE: ./.build/domain/verdict.js
var domain_verdict = __webpack_require__(12766);
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

;// CONCATENATED MODULE: ./.build/domain/comparison/changes/changes-between.js
/**
 * Everything in which two runs differ, as far as their records tell: what may be why a metric moved.
 * None at all leaves only training noise and what no record holds.
 */
function changesBetween(baseline, candidate) {
    const [before, after] = [factsOf(baseline), factsOf(candidate)];
    const names = new Set([...after.keys(), ...before.keys()]);
    return [...names].flatMap((name) => {
        const [was, is] = [before.get(name), after.get(name)];
        return changeOf(was, is);
    });
}
/** By kind and name, in the order in which a reader should look at them. */
function factsOf(record) {
    const facts = [
        ...Object.entries(record.parameters).map(([name, value]) => {
            return { kind: 'parameter', name, value };
        }),
        ...dataFacts(record),
        ...codeFacts(record),
        { kind: 'command', name: 'command', value: record.command },
        ...environmentFacts(record.environment),
        { kind: 'environment', name: 'backend', value: record.backend },
        { kind: 'seed', name: 'seed', value: record.seed, isName: true },
    ];
    return new Map(facts.map((fact) => [`${fact.kind} ${fact.name}`, fact]));
}
/** The bytes of each data set, and where something has looked into it its size. */
function dataFacts({ data, fingerprints = {} }) {
    return Object.entries(data).flatMap(([name, digest]) => {
        const fingerprint = Object.hasOwn(fingerprints, name) ? fingerprints[name] : undefined;
        return [
            { kind: 'data', name, value: digest },
            ...(fingerprint
                ? [
                    { kind: 'data', name: `${name} rows`, value: fingerprint.rows },
                    { kind: 'data', name: `${name} columns`, value: fingerprint.columns.length },
                ]
                : []),
        ];
    });
}
/** A commit says nothing of what was changed beside it, so uncommitted changes are never "the same". */
function codeFacts({ id, code }) {
    const commit = { kind: 'code', name: 'commit', value: code.headSha ?? code.sha };
    if (code.dirty !== true)
        return [commit];
    return [commit, { kind: 'code', name: 'uncommitted changes', value: `in ${id}` }];
}
function environmentFacts(environment) {
    const { lockFiles, gpus, ...machine } = environment;
    return [
        ...Object.entries(lockFiles).map(([name, value]) => {
            return { kind: 'dependencies', name, value };
        }),
        ...Object.entries(machine).map(([key, value]) => {
            const { kind, name } = machineFacts[key] ?? { kind: kindOf(key), name: key };
            return { kind, name, value: asValue(value) };
        }),
        ...gpuFacts(gpus),
    ];
}
/** The kind of the cards counts, not which of them it was. */
function gpuFacts(gpus) {
    if (!gpus)
        return [];
    const { cards, driver, cuda } = gpus;
    return [
        { kind: 'hardware', name: 'GPUs', value: cards.map(({ name }) => name).join(', ') },
        { kind: 'environment', name: 'GPU driver', value: driver },
        { kind: 'environment', name: 'CUDA', value: cuda },
    ];
}
const machineFacts = {
    os: { kind: 'environment', name: 'operating system' },
    arch: { kind: 'hardware', name: 'processor architecture' },
    cpus: { kind: 'hardware', name: 'processor cores' },
    memoryBytes: { kind: 'hardware', name: 'memory in bytes' },
    node: { kind: 'environment', name: 'Node' },
    python: { kind: 'environment', name: 'Python' },
};
/** Records of other versions may tell more of the machine. */
function kindOf(key) {
    return /gpu|cpu|cuda|driver|memory/i.test(key) ? 'hardware' : 'environment';
}
/** What a later record tells of its machine, such as a list of GPUs, is compared as its text. */
function asValue(value) {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
        return value;
    }
    return value === null || value === undefined ? null : JSON.stringify(value);
}
function changeOf(was, is) {
    const fact = is ?? was;
    if (!fact)
        return [];
    const [before, after] = [textOf(was), textOf(is)];
    if (before === after)
        return [];
    const { kind, name, isName } = fact;
    const [from, to] = [was?.value, is?.value];
    const difference = typeof from === 'number' && typeof to === 'number' && !isName ? to - from : undefined;
    return [
        {
            kind,
            name,
            baseline: before,
            candidate: after,
            ...(difference !== undefined && Number.isFinite(difference) && { difference }),
        },
    ];
}
/** A parameter that is null is written so; every other null was not known. */
function textOf(fact) {
    if (!fact)
        return null;
    if (fact.value === null)
        return fact.kind === 'parameter' ? 'null' : null;
    return String(fact.value);
}

;// CONCATENATED MODULE: ./.build/domain/comparison/curves/confusion.js
/** More classes than these make a table that nobody reads. */
const mostClasses = 12;
/** Rows by label and prediction of both models; null for tasks without classes, or with very many. */
function confusionOf({ task, classes, labels, candidate }, baseline) {
    if (task !== 'binary' && task !== 'multiclass')
        return null;
    if (classes.length > mostClasses)
        return null;
    const counted = ({ predicted }) => counts(labels, predicted, classes.length);
    return {
        classes,
        baseline: baseline && counted(baseline),
        candidate: counted(candidate),
    };
}
function counts(labels, predicted, classes) {
    const cells = new Uint32Array(classes * classes);
    for (let row = 0; row < labels.length; row += 1) {
        const cell = (labels[row] ?? 0) * classes + (predicted[row] ?? 0);
        cells[cell] = (cells[cell] ?? 0) + 1;
    }
    return Array.from({ length: classes }, (_, label) => {
        return Array.from(cells.subarray(label * classes, (label + 1) * classes));
    });
}

// EXTERNAL MODULE: ./.build/domain/comparison/answers.js
var answers = __webpack_require__(88522);
// EXTERNAL MODULE: ./.build/domain/comparison/metrics/sample.js
var sample = __webpack_require__(29049);
// EXTERNAL MODULE: ./.build/domain/comparison/metrics/once-per.js
var once_per = __webpack_require__(37924);
;// CONCATENATED MODULE: ./.build/domain/comparison/curves/drawn-rows.js

/** So many rows, half of each class, draw a line that nobody can tell from that of all. */
const mostDrawn = 131_072;
/**
 * Evenly spaced rows of each class: each also weighs what its neighbours do. Classes apart, so that rare
 * positives all stay, and labels that alternate too.
 */
function drawnRows(labels) {
    return spacedBy(labels, labels);
}
/** The same for both models. */
const spacedBy = (0,once_per/* oncePer */.P)((labels, _) => {
    const classes = [0, 1].map((label) => evenlySpaced(labels, label));
    const length = classes.reduce((sum, { places }) => sum + places.length, 0);
    const [rows, each] = [new Uint32Array(length), new Float64Array(length)];
    let start = 0;
    for (const { places, standsFor } of classes) {
        rows.set(places, start);
        each.fill(standsFor, start, start + places.length);
        start += places.length;
    }
    return { rows, each };
});
function evenlySpaced(labels, label) {
    let rows = 0;
    for (let row = 0; row < labels.length; row += 1)
        if (labels[row] === label)
            rows += 1;
    const stride = Math.max(1, Math.ceil((2 * rows) / mostDrawn));
    const places = new Uint32Array(Math.ceil(rows / stride));
    let [found, next] = [0, 0];
    for (let row = 0, seen = 0; row < labels.length; row += 1) {
        if (labels[row] !== label)
            continue;
        if (seen === next) {
            places[found] = row;
            found += 1;
            next += stride;
        }
        seen += 1;
    }
    return { places, standsFor: rows / places.length };
}

;// CONCATENATED MODULE: ./.build/domain/comparison/curves/thresholds.js
/** Scores at which a curve is drawn, lowest first; at most 255, so that eight steps find a row's place. */
const mostThresholds = 255;
/** Rows of one class that are sorted to find thresholds; of more, evenly spaced ones stand for all. */
const longestSample = 4096;
/**
 * Thresholds where the rows of each class lie densest: evenly spaced ranks of both classes, so that
 * rare positives bend the curve as finely as the many negatives do.
 */
function drawnThresholds(scores, labels) {
    const negatives = evenRanks(sampleOf(scores, labels, 0), Math.floor(mostThresholds / 2));
    const positives = evenRanks(sampleOf(scores, labels, 1), Math.ceil(mostThresholds / 2));
    return Float64Array.from(new Set([...negatives, ...positives])).sort();
}
function sampleOf(scores, labels, label) {
    let rows = 0;
    for (let row = 0; row < labels.length; row += 1)
        if (labels[row] === label)
            rows += 1;
    const stride = Math.max(1, Math.ceil(rows / longestSample));
    const sample = new Float64Array(Math.ceil(rows / stride));
    for (let row = 0, seen = 0; row < labels.length; row += 1) {
        if (labels[row] !== label)
            continue;
        if (seen % stride === 0)
            sample[seen / stride] = scores[row] ?? 0;
        seen += 1;
    }
    return sample.sort();
}
function evenRanks(sorted, most) {
    const taken = Math.min(most, sorted.length);
    return Array.from({ length: taken }, (_, index) => {
        return sorted[Math.round((index * (sorted.length - 1)) / Math.max(1, taken - 1))] ?? 0;
    });
}

;// CONCATENATED MODULE: ./.build/domain/comparison/curves/score-curves.js




const binCount = 20;
/**
 * The curves of one model, to five decimals. A drawn point counts every row, and of very many rows
 * evenly spaced ones of each class; the bins and the point at the threshold always count all. Null where a class
 * has no rows.
 */
function scoreCurves(rows) {
    const drawn = thinned(rows);
    const corners = weightsAbove(drawn);
    const { positives, negatives } = corners.at(-1) ?? nothing;
    if (!(positives > 0 && negatives > 0))
        return null;
    const roc = corners.map((at) => point(at.negatives / negatives, at.positives / positives));
    const precisionRecall = corners.flatMap((at) => {
        const precision = precisionOf(at);
        return precision === null ? [] : [point(at.positives / positives, precision)];
    });
    return {
        roc,
        precisionRecall,
        ...(drawn !== rows && { drawnRows: drawn.labels.length }),
        atThreshold: operatingPoint(rows),
        bins: scoreBins(rows),
    };
}
/** Some of the rows, where there are more than a picture needs. */
function thinned(rows) {
    const { labels, scores, predicted, weights } = rows;
    if (labels.length <= mostDrawn)
        return rows;
    const { rows: drawn, each } = drawnRows(labels);
    return {
        labels: (0,sample/* picked */.Ng)(labels, drawn),
        scores: (0,sample/* picked */.Ng)(scores, drawn),
        predicted: (0,sample/* picked */.Ng)(predicted, drawn),
        weights: weights ? (0,sample/* picked */.Ng)(weights, drawn).map((weight, at) => (each[at] ?? 0) * weight) : each,
    };
}
/** Finer than any picture; the whole digits would fill the outcome file. */
function point(x, y) {
    return [Math.round(1e5 * x) / 1e5, Math.round(1e5 * y) / 1e5];
}
const nothing = { positives: 0, negatives: 0 };
/** From a threshold above every row down to none at all, where every row is above. */
function weightsAbove(rows) {
    const thresholds = drawnThresholds(rows.scores, rows.labels);
    const reached = weightsByPlace(rows, thresholds);
    const above = [nothing];
    let { positives, negatives } = nothing;
    for (let place = thresholds.length; place >= 0; place -= 1) {
        positives += reached.positives[place] ?? 0;
        negatives += reached.negatives[place] ?? 0;
        const last = above.at(-1) ?? nothing;
        if (positives > last.positives || negatives > last.negatives)
            above.push({ positives, negatives });
    }
    return above;
}
/** Weight of the rows by how many thresholds they reach. */
function weightsByPlace({ labels, scores, weights }, thresholds) {
    const padded = new Float64Array(mostThresholds).fill(Number.POSITIVE_INFINITY);
    padded.set(thresholds);
    const positives = new Float64Array(mostThresholds + 1);
    const negatives = new Float64Array(mostThresholds + 1);
    for (let row = 0; row < scores.length; row += 1) {
        const place = reachedBy(scores[row] ?? 0, padded);
        const ofClass = labels[row] === 1 ? positives : negatives;
        ofClass[place] = (ofClass[place] ?? 0) + (weights?.[row] ?? 1);
    }
    return { positives, negatives };
}
function reachedBy(score, padded) {
    let reached = 0;
    for (let step = (mostThresholds + 1) / 2; step > 0; step >>= 1) {
        if ((padded[reached + step - 1] ?? 0) <= score)
            reached += step;
    }
    return reached;
}
function precisionOf({ positives, negatives }) {
    return positives + negatives > 0 ? positives / (positives + negatives) : null;
}
/** Where the model's own answers stand, at whatever threshold it is deployed. */
function operatingPoint({ labels, predicted, weights }) {
    const counts = new Float64Array(4);
    for (let row = 0; row < labels.length; row += 1) {
        const cell = (labels[row] === 1 ? 2 : 0) + (predicted[row] === 1 ? 1 : 0);
        counts[cell] = (counts[cell] ?? 0) + (weights?.[row] ?? 1);
    }
    const [passed = 0, alarmed = 0, missed = 0, found = 0] = counts;
    return {
        falsePositiveRate: alarmed / (passed + alarmed),
        recall: found / (missed + found),
        precision: precisionOf({ positives: found, negatives: alarmed }),
    };
}
/** None where a score is no probability. */
function scoreBins(scored) {
    if (!(0,answers/* areShares */.hU)(scored.scores))
        return [];
    const { rows, weights, scores, positives } = sumsByBin(scored);
    return Array.from(rows, (count, bin) => {
        const mean = (sums) => count > 0 ? (sums[bin] ?? 0) / (weights[bin] ?? 0) : null;
        const [from, to] = [bin / binCount, (bin + 1) / binCount];
        return { from, to, rows: count, meanScore: mean(scores), positives: mean(positives) };
    });
}
function sumsByBin({ labels, scores, weights }) {
    const rows = new Uint32Array(binCount);
    const sums = [0, 1, 2].map(() => new Float64Array(binCount));
    const [ofWeights = noSums, ofScores = noSums, positives = noSums] = sums;
    for (let row = 0; row < scores.length; row += 1) {
        const score = scores[row] ?? 0;
        const bin = Math.min(binCount - 1, Math.floor(score * binCount));
        const weight = weights ? (weights[row] ?? 0) : 1;
        rows[bin] = (rows[bin] ?? 0) + 1;
        ofWeights[bin] = (ofWeights[bin] ?? 0) + weight;
        ofScores[bin] = (ofScores[bin] ?? 0) + weight * score;
        positives[bin] = (positives[bin] ?? 0) + (labels[row] === 1 ? weight : 0);
    }
    return { rows, weights: ofWeights, scores: ofScores, positives };
}
const noSums = new Float64Array();

;// CONCATENATED MODULE: ./.build/domain/comparison/curves/curves-of.js


/** What charts draw of the rows; undefined for tasks that have nothing of it. */
function curvesOf(rows, threshold) {
    const baseline = 'baseline' in rows ? rows.baseline : null;
    const curves = {
        positive: rows.task === 'binary' ? (rows.classes[1] ?? null) : null,
        threshold: rows.task === 'binary' ? threshold : null,
        baseline: baseline && curvesOfModel(rows, baseline),
        candidate: curvesOfModel(rows, rows.candidate),
        confusion: confusionOf(rows, baseline),
    };
    const isEmpty = !curves.baseline && !curves.candidate && !curves.confusion;
    return isEmpty ? undefined : curves;
}
function curvesOfModel({ task, labels, weights }, { scores, predicted }) {
    if (task !== 'binary' || !scores)
        return null;
    return scoreCurves({ labels, scores, predicted, weights });
}

// EXTERNAL MODULE: ./.build/domain/statistics/ascending.js
var ascending = __webpack_require__(45413);
;// CONCATENATED MODULE: ./.build/domain/statistics/benjamini-hochberg.js

/** Benjamini and Hochberg's (1995) correction: of all that is below a level, at most that share is wrong. */
function benjaminiHochberg(pValues) {
    const adjusted = pValues.slice();
    let lowest = 1;
    for (const [back, at] of (0,ascending/* ascending */.V)(pValues).reverse().entries()) {
        const rank = pValues.length - back;
        lowest = Math.min(lowest, ((pValues[at] ?? Number.NaN) * pValues.length) / rank);
        adjusted[at] = lowest;
    }
    return adjusted;
}

// EXTERNAL MODULE: ./.build/domain/comparison/packed-ids.js
var packed_ids = __webpack_require__(6550);
// EXTERNAL MODULE: ./.build/domain/statistics/student-t.js
var student_t = __webpack_require__(4901);
// EXTERNAL MODULE: ./.build/domain/statistics/beta.js
var beta = __webpack_require__(90213);
// EXTERNAL MODULE: ./.build/domain/statistics/deviance.js
var statistics_deviance = __webpack_require__(69094);
;// CONCATENATED MODULE: ./.build/domain/statistics/binomial.js


/** P(X ≤ k): I₁₋ₚ(n − k, k + 1) (Abramowitz and Stegun 26.5.24); small tails keep their digits. */
function binomialCdf(k, { n, p }) {
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    return (0,beta/* betaTails */.Q)({ x: 1 - p, complement: p }, n - k, k + 1).lower;
}
/** P(X = k), by deviances from the mean (Loader 2000). */
function binomialPmf(k, { n, p }) {
    if (k < 0 || k > n)
        return 0;
    if (k === 0)
        return Math.exp(n * Math.log1p(-p));
    if (k === n)
        return p ** n;
    const rest = n - k;
    const shift = n * p - k;
    const deviance = k * (0,statistics_deviance/* logExcess */.c)((n * p) / k, shift / k) + rest * (0,statistics_deviance/* logExcess */.c)((n * (1 - p)) / rest, -shift / rest);
    const correction = (0,statistics_deviance/* stirlingError */.$)(n) - (0,statistics_deviance/* stirlingError */.$)(k) - (0,statistics_deviance/* stirlingError */.$)(rest);
    return Math.sqrt(n / (2 * Math.PI * k * rest)) * Math.exp(deviance + correction);
}

;// CONCATENATED MODULE: ./.build/domain/comparison/exploration/fisher.js

/**
 * The chance of so many marked rows inside, or more, if rows were marked without regard to where they
 * are: the upper tail of the hypergeometric distribution (Fisher 1935), whose terms are ratios of
 * binomial ones.
 */
function fisherUpperTail({ inside, all }) {
    const most = Math.min(inside.rows, all.hits);
    const least = Math.max(0, all.hits - (all.rows - inside.rows));
    if (inside.hits <= least)
        return 1;
    const p = all.hits / all.rows;
    if (p === 1)
        return 1;
    const whole = binomialPmf(all.hits, { n: all.rows, p });
    let sum = 0;
    for (let hits = inside.hits; hits <= most; hits += 1) {
        const outside = binomialPmf(all.hits - hits, { n: all.rows - inside.rows, p });
        const term = (binomialPmf(hits, { n: inside.rows, p }) * outside) / whole;
        sum += term;
        // Behind the middle the terms only fall.
        if (hits > inside.rows * p && term < 1e-17 * sum)
            break;
    }
    return Math.min(1, sum);
}

;// CONCATENATED MODULE: ./.build/domain/comparison/exploration/confirm.js


/** Whether the rows inside are worse off than those outside; `isInside` answers for a row number. */
function confirm_confirm(held, isInside) {
    const { rows, errors } = held;
    let [n, inside, all] = [0, 0, 0];
    for (let at = 0; at < rows.length; at += 1) {
        const row = rows[at] ?? 0;
        const error = errors.values[row] ?? Number.NaN;
        all += error;
        if (!isInside(row))
            continue;
        n += 1;
        inside += error;
    }
    const counted = errors.kind === 'broken' && held.groups === null;
    const pValue = counted
        ? fisherUpperTail({ inside: { hits: inside, rows: n }, all: { hits: all, rows: rows.length } })
        : meanTail(held, isInside, { n, inside, all });
    return { n, mean: n > 0 ? inside / n : 0, overall: all / rows.length, pValue };
}
/**
 * The upper tail of the difference of two means, by the cluster-robust variance of both (Liang and
 * Zeger 1986); its degrees of freedom are those of the clusters inside, the fewer ones.
 */
function meanTail({ rows, errors, groups }, isInside, { n, inside, all }) {
    const outside = rows.length - n;
    if (n < 2 || outside < 2)
        return 1;
    const [within, without] = [inside / n, (all - inside) / outside];
    const shifts = new Map();
    const clustersInside = new Set();
    for (let at = 0; at < rows.length; at += 1) {
        const row = rows[at] ?? 0;
        const cluster = groups?.indexes[row] ?? row;
        const error = errors.values[row] ?? Number.NaN;
        const shift = isInside(row) ? (error - within) / n : (without - error) / outside;
        if (isInside(row))
            clustersInside.add(cluster);
        shifts.set(cluster, (shifts.get(cluster) ?? 0) + shift);
    }
    let square = 0;
    for (const shift of shifts.values())
        square += shift * shift;
    const variance = (square * shifts.size) / (shifts.size - 1);
    if (!(variance > 0) || clustersInside.size < 2)
        return 1;
    return (0,student_t/* tUpperTail */.P)((within - without) / Math.sqrt(variance), clustersInside.size - 1);
}

// EXTERNAL MODULE: ./.build/domain/comparison/metrics/counts-by-part.js
var counts_by_part = __webpack_require__(58491);
;// CONCATENATED MODULE: ./.build/domain/comparison/flips.js


/** What is true of a row, each a bit of one number. */
const [isRight, wasRight, hasChanged] = [1, 2, 4];
const sides = 8;
/** How the answers of both models stand to the label in each row; found once. */
function sidesOf(rows) {
    return sidesIn(rows, rows.candidate);
}
const sidesIn = (0,once_per/* oncePer */.P)(({ labels, baseline }, candidate) => {
    const [before, after] = [baseline.predicted, candidate.predicted];
    const cells = new Uint16Array(labels.length);
    for (let row = 0; row < cells.length; row += 1) {
        const [label, was, is] = [labels[row], before[row], after[row]];
        const changed = was === is ? 0 : hasChanged;
        cells[row] = (is === label ? isRight : 0) + (was === label ? wasRight : 0) + changed;
    }
    return { cells, count: sides };
});
/** Whether only the baseline is right. */
function isBroken(side) {
    return (side & (isRight | wasRight)) === wasRight;
}
/** The same from how many rows there are of each side. */
function sideCounts(counts) {
    const sumOf = (wanted) => {
        return counts.reduce((sum, count, side) => (wanted(side) ? sum + count : sum), 0);
    };
    return {
        fixed: sumOf((side) => (side & (isRight | wasRight)) === isRight),
        broken: sumOf(isBroken),
        n: sumOf(() => true),
        right: sumOf((side) => (side & wasRight) !== 0),
        changed: sumOf((side) => (side & hasChanged) !== 0),
    };
}
/** How the rows of both models stand to the label; null where no answer is simply right. */
function flipsOf(rows) {
    const { task, candidate } = rows;
    if (task === 'regression' || task === 'ranking' || candidate.predicted.length === 0)
        return null;
    return sideCounts((0,counts_by_part/* countsOf */.m)(sidesOf(rows)));
}

;// CONCATENATED MODULE: ./.build/domain/comparison/exploration/row-errors.js

/** Broken rows count 1; of a regression it is by how much the absolute error grew. Null: neither is known. */
function rowErrors(rows) {
    switch (rows.task) {
        case 'ranking':
            return null;
        case 'regression':
            return { kind: 'loss', values: growths(rows) };
        case 'binary':
        case 'multiclass':
        case 'generation':
            return { kind: 'broken', values: brokenRows(rows) };
    }
}
function brokenRows(rows) {
    const { cells } = sidesOf(rows);
    const broken = new Float64Array(cells.length);
    for (let row = 0; row < broken.length; row += 1)
        if (isBroken(cells[row] ?? 0))
            broken[row] = 1;
    return broken;
}
function growths({ labels, baseline, candidate }) {
    const values = new Float64Array(labels.length);
    for (let row = 0; row < values.length; row += 1) {
        const label = labels[row] ?? Number.NaN;
        const was = Math.abs((baseline.predicted[row] ?? Number.NaN) - label);
        values[row] = Math.max(0, Math.abs((candidate.predicted[row] ?? Number.NaN) - label) - was);
    }
    return values;
}

;// CONCATENATED MODULE: ./.build/domain/comparison/exploration/score.js
/** As its authors chose it; at 0.5 and below no slice could ever score more than all rows. */
const usualWeight = 0.95;
/**
 * SliceLine's score (Sagadeeva and Boehm 2021, equation 2): how much worse than all rows a slice is,
 * less what its smallness costs; 0 for all rows. `weight` is that of the errors, in (0, 1].
 */
function sliceScore(slice, all, weight = usualWeight) {
    const worse = slice.error / slice.rows / (all.error / all.rows) - 1;
    const smaller = all.rows / slice.rows - 1;
    return weight * worse - (1 - weight) * smaller;
}
/**
 * No slice inside the parent with at least `support` rows scores more (equation 9 there): errors
 * grow with the rows until all of them are in, so one of three sizes has the highest score.
 */
function scoreBound(parent, all, support) {
    if (parent.rows < support || parent.error <= 0)
        return Number.NEGATIVE_INFINITY;
    const full = Math.min(parent.rows, Math.max(parent.error / parent.largest, support));
    const scores = [support, full, parent.rows].map((rows) => {
        return sliceScore({ rows, error: Math.min(parent.error, rows * parent.largest) }, all);
    });
    return Math.max(...scores);
}

;// CONCATENATED MODULE: ./.build/domain/comparison/exploration/search.js

/** Fewer rows make no slice. */
const support = 32;
const mostKept = 20;
/**
 * The slices of one or two columns with the highest SliceLine scores, best first, above 0 only; the
 * search goes level by level, and leaves out what cannot score high enough any more.
 */
function search({ columns, rows, errors }) {
    const faulty = faultyOf(rows, errors);
    const all = { rows: rows.length, error: sumOver(faulty, errors) };
    if (all.error === 0)
        return [];
    const best = new Best();
    const parents = columns.map(({ codes, values }) => {
        return parentsOf(values.length, { codes, rows, faulty, errors });
    });
    for (const [column, sizes] of parents.entries()) {
        for (const [code, parent] of sizes.entries()) {
            if (parent.rows < support)
                continue;
            best.offer({ ...parent, literals: [{ column, code }], score: sliceScore(parent, all) });
        }
    }
    const viable = parents.map((sizes) => {
        return sizes.map((parent) => scoreBound(parent, all, support) > best.least);
    });
    for (const pair of pairsOf(columns.length)) {
        searchPair(pair, { columns, rows, faulty, errors, all, parents, viable, best });
    }
    return best.hits;
}
/** The rows with an error. */
function faultyOf(rows, errors) {
    const found = new Uint32Array(rows.length);
    let count = 0;
    for (let at = 0; at < rows.length; at += 1) {
        const row = rows[at] ?? 0;
        found[count] = row;
        if ((errors[row] ?? 0) > 0)
            count += 1;
    }
    return found.subarray(0, count);
}
function* pairsOf(count) {
    for (let first = 0; first < count; first += 1) {
        for (let second = first + 1; second < count; second += 1)
            yield [first, second];
    }
}
function parentsOf(count, { codes, rows, faulty, errors }) {
    const sizes = new Uint32Array(count);
    const sums = new Float64Array(count);
    const largest = new Float64Array(count);
    for (let at = 0; at < rows.length; at += 1) {
        const row = rows[at] ?? 0;
        const code = codes[row] ?? 0;
        sizes[code] = (sizes[code] ?? 0) + 1;
    }
    for (let at = 0; at < faulty.length; at += 1) {
        const row = faulty[at] ?? 0;
        const code = codes[row] ?? 0;
        const error = errors[row] ?? 0;
        sums[code] = (sums[code] ?? 0) + error;
        largest[code] = Math.max(largest[code] ?? 0, error);
    }
    return Array.from(sizes, (size, code) => {
        return { rows: size, error: sums[code] ?? 0, largest: largest[code] ?? 0 };
    });
}
/** The errors are few, and mostly tell that no cell of the pair is worth counting its rows. */
function searchPair([first, second], level) {
    const { columns, rows, faulty, errors, all, parents, viable, best } = level;
    const [left, right] = [columns[first], columns[second]];
    if (!left || !right || !viable[first]?.includes(true) || !viable[second]?.includes(true))
        return;
    const width = right.values.length;
    const pair = { first: left.codes, second: right.codes, width };
    const sums = new Float64Array(left.values.length * width);
    addErrors(sums, { rows: faulty, errors }, pair);
    const promising = [...sums.keys()].filter((cell) => {
        const [a, b] = [Math.floor(cell / width), cell % width];
        const [one, other] = [parents[first]?.[a], parents[second]?.[b]];
        if (!one || !other || !viable[first]?.[a] || !viable[second]?.[b])
            return false;
        const both = {
            rows: Math.min(one.rows, other.rows),
            error: sums[cell] ?? 0,
            largest: Math.min(one.largest, other.largest),
        };
        return scoreBound(both, all, support) > best.least;
    });
    if (promising.length === 0)
        return;
    const sizes = new Uint32Array(sums.length);
    countRows(sizes, rows, pair);
    for (const cell of promising) {
        const slice = { rows: sizes[cell] ?? 0, error: sums[cell] ?? 0 };
        if (slice.rows < support)
            continue;
        const literals = [
            { column: first, code: Math.floor(cell / width) },
            { column: second, code: cell % width },
        ];
        best.offer({ ...slice, literals, score: sliceScore(slice, all) });
    }
}
/** Adds the error of each row to its cell. */
function addErrors(sums, { rows, errors }, { first, second, width }) {
    for (let at = 0; at < rows.length; at += 1) {
        const row = rows[at] ?? 0;
        const cell = (first[row] ?? 0) * width + (second[row] ?? 0);
        sums[cell] = (sums[cell] ?? 0) + (errors[row] ?? 0);
    }
}
/** Counts each row in its cell. */
function countRows(sizes, rows, { first, second, width }) {
    for (let at = 0; at < rows.length; at += 1) {
        const row = rows[at] ?? 0;
        const cell = (first[row] ?? 0) * width + (second[row] ?? 0);
        sizes[cell] = (sizes[cell] ?? 0) + 1;
    }
}
function sumOver(rows, errors) {
    let sum = 0;
    for (let at = 0; at < rows.length; at += 1)
        sum += errors[rows[at] ?? 0] ?? 0;
    return sum;
}
/** The highest scores so far; of equal ones the first that was offered. */
class Best {
    #hits = [];
    get hits() {
        return this.#hits;
    }
    /** What a slice must exceed to be kept. */
    get least() {
        return this.#hits.length < mostKept ? 0 : (this.#hits.at(-1)?.score ?? 0);
    }
    offer(hit) {
        if (!(hit.score > this.least))
            return;
        const place = this.#hits.findIndex((other) => other.score < hit.score);
        this.#hits.splice(place < 0 ? this.#hits.length : place, 0, hit);
        if (this.#hits.length > mostKept)
            this.#hits.pop();
    }
}

;// CONCATENATED MODULE: ./.build/domain/comparison/exploration/find-slices.js





/** From so many rows on there are enough to find slices on one half, and to confirm them on the other. */
const enoughForHalves = 5_000;
/** The share of the slices shown that may be chance. */
const falseDiscoveries = 0.1;
const mostShown = 10;
/** A column with more values names single rows. */
const mostValues = 50;
/**
 * Slices of one or two columns on which the candidate is worse than elsewhere; nobody asked for them,
 * so they never stop a candidate. Weights are not counted: rows are. Null where nothing can be looked for.
 */
function findSlices(rows) {
    const several = rows.divisions.filter(({ kind, values }) => {
        return kind === 'column' && values.length > 1;
    });
    const columns = several.filter(({ values }) => values.length <= mostValues);
    const leftOut = several.filter((column) => !columns.includes(column)).map(({ name }) => name);
    const errors = rowErrors(rows);
    if (!errors || columns.length === 0 || rows.labels.length === 0)
        return null;
    const confirmed = rows.labels.length >= enoughForHalves;
    return {
        error: errors.kind,
        confirmed,
        found: confirmed ? confirmedSlices(rows, columns, errors) : unconfirmed(rows, columns, errors),
        columns: columns.map(({ name }) => name),
        leftOut,
    };
}
function unconfirmed({ labels }, columns, { values: errors }) {
    const rows = Uint32Array.from(labels.keys());
    const overall = sumOf(errors) / rows.length;
    return search({ columns, rows, errors })
        .slice(0, mostShown)
        .map((hit) => ({
        slice: labelOf(hit, columns),
        n: hit.rows,
        mean: hit.error / hit.rows,
        overall,
        score: hit.score,
        adjusted: null,
    }));
}
function confirmedSlices(all, columns, errors) {
    const { found: rows, held } = halvesOf(all);
    const hits = search({ columns, rows, errors: errors.values });
    const confirmations = hits.map((hit) => {
        return confirm_confirm({ rows: held, errors, groups: all.groups }, insideOf(hit, columns));
    });
    const adjusted = benjaminiHochberg(confirmations.map(({ pValue }) => pValue));
    return hits
        .flatMap((hit, at) => {
        const [confirmation, corrected] = [confirmations[at], adjusted[at]];
        if (!confirmation || corrected === undefined || !(corrected <= falseDiscoveries))
            return [];
        const { n, mean, overall } = confirmation;
        const slice = labelOf(hit, columns);
        return [{ slice, n, mean, overall, score: hit.score, adjusted: corrected }];
    })
        .slice(0, mostShown);
}
/** By a hash of the id, so that the order of rows does not matter; rows of one group stay together. */
function halvesOf({ ids, groups }) {
    const hashes = (0,packed_ids/* idHashes */.g5)(groups ? groups.names : ids);
    const indexes = groups?.indexes;
    const [found, held] = [new Uint32Array(ids.length), new Uint32Array(ids.length)];
    let [first, second] = [0, 0];
    for (let row = 0; row < ids.length; row += 1) {
        const side = (hashes[indexes ? (indexes[row] ?? 0) : row] ?? 0) & 1;
        // Written to both, and kept in one: nobody can foresee a hash, not even a processor.
        found[first] = row;
        held[second] = row;
        first += 1 - side;
        second += side;
    }
    return { found: found.subarray(0, first), held: held.subarray(0, second) };
}
/** Whether a row lies in a slice of one or two columns. */
function insideOf({ literals }, columns) {
    const [first, second = first] = literals.map(({ column, code }) => {
        return { code, codes: columns[column]?.codes };
    });
    return (row) => first?.codes?.[row] === first?.code && second?.codes?.[row] === second?.code;
}
function labelOf({ literals }, columns) {
    return literals
        .map(({ column, code }) => `${columns[column]?.name}=${columns[column]?.values[code]}`)
        .join(', ');
}
function sumOf(values) {
    let sum = 0;
    for (let row = 0; row < values.length; row += 1)
        sum += values[row] ?? Number.NaN;
    return sum;
}

;// CONCATENATED MODULE: ./.build/domain/comparison/fairness/effective-rows.js
/**
 * The weighted share of positive predictions among some rows. It is worth as many rows as give a
 * plain share the variance that this one has: the linearised variance between clusters, or between
 * rows where there are none (Korn and Graubard 1998). Null without rows.
 */
function effectiveRows({ weights, groups }, predicted, rows) {
    if (rows.length === 0)
        return null;
    const weightOf = (row) => weights?.[row] ?? 1;
    const clusterOf = (row) => groups?.indexes[row] ?? row;
    let [total, hits] = [0, 0];
    for (const row of rows) {
        total += weightOf(row);
        hits += weightOf(row) * (predicted[row] ?? Number.NaN);
    }
    const value = hits / total;
    const clusters = new Map();
    for (const row of rows) {
        const sum = clusters.get(clusterOf(row)) ?? { weight: 0, excess: 0 };
        sum.weight += weightOf(row);
        sum.excess += weightOf(row) * ((predicted[row] ?? Number.NaN) - value);
        clusters.set(clusterOf(row), sum);
    }
    return { value, rows: rows.length, n: worth(value, total, [...clusters.values()]) };
}
function worth(value, total, clusters) {
    let [ofWeights, ofExcess] = [0, 0];
    for (const { weight, excess } of clusters) {
        ofWeights += weight ** 2;
        ofExcess += excess ** 2;
    }
    const independent = total ** 2 / ofWeights;
    const count = clusters.length;
    const variance = count > 1 ? ((count / (count - 1)) * ofExcess) / total ** 2 : 0;
    // Without any variance between clusters only their number says how much is known.
    return variance > 0 ? Math.min((value * (1 - value)) / variance, independent) : independent;
}

;// CONCATENATED MODULE: ./.build/domain/comparison/fairness/shares.js

/** The shares of every group of a column, in the order of its values; groups without rows are left out. */
function sharesByGroup(rows, { predicted }, division) {
    const plain = rows.weights === null && rows.groups === null;
    return plain
        ? countedShares(countsByGroup(rows, predicted, division), division.values)
        : division.values.flatMap((name, code) => {
            const members = rowsOf(division, code);
            const share = (label) => {
                const some = label === undefined ? members : ofLabel(rows, members, label);
                return effectiveRows(rows, predicted, some);
            };
            if (members.length === 0)
                return [];
            return [
                {
                    name,
                    rows: members.length,
                    selection: share(),
                    truePositive: share(1),
                    falsePositive: share(0),
                },
            ];
        });
}
/** Rows of each group by label and prediction: true negatives, false positives, false negatives, true positives. */
function countsByGroup({ labels }, predicted, { codes, values }) {
    const counts = new Float64Array(values.length * 4);
    for (let row = 0; row < labels.length; row += 1) {
        const cell = (codes[row] ?? 0) * 4 + (labels[row] ?? 0) * 2 + (predicted[row] ?? 0);
        counts[cell] = (counts[cell] ?? 0) + 1;
    }
    return counts;
}
/** The shares of groups whose rows are counted in the order of `countsByGroup`. */
function countedShares(counts, names) {
    return names.flatMap((name, code) => {
        const [tn = 0, fp = 0, fn = 0, tp = 0] = counts.subarray(code * 4, code * 4 + 4);
        const rows = tn + fp + fn + tp;
        if (rows === 0)
            return [];
        return [
            {
                name,
                rows,
                selection: shareOf(tp + fp, rows),
                truePositive: shareOf(tp, tp + fn),
                falsePositive: shareOf(fp, fp + tn),
            },
        ];
    });
}
function shareOf(hits, rows) {
    return rows > 0 ? { value: hits / rows, rows, n: rows } : null;
}
function rowsOf({ codes }, code) {
    const found = [];
    for (let row = 0; row < codes.length; row += 1)
        if (codes[row] === code)
            found.push(row);
    return found;
}
function ofLabel({ labels }, rows, label) {
    return rows.filter((row) => labels[row] === label);
}

;// CONCATENATED MODULE: ./.build/domain/comparison/fairness/table.js

/** The rates of every group of these columns; columns that are no division of the rows are left out. */
function fairnessTables(rows, columns) {
    if (rows.task !== 'binary')
        return [];
    return [...new Set(columns)].flatMap((group) => {
        const division = rows.divisions.find(({ name }) => name === group);
        if (!division)
            return [];
        const groups = sharesByGroup(rows, rows.candidate, division);
        const before = 'baseline' in rows ? sharesByGroup(rows, rows.baseline, division) : [];
        return [
            {
                group,
                groups: groups.map((shares, at) => ratesOf(shares, before[at]?.selection ?? null)),
                selectionRatio: selectionRatio(groups),
            },
        ];
    });
}
function ratesOf(shares, baseline) {
    const { name, rows, selection, truePositive, falsePositive } = shares;
    const missing = [
        ...(truePositive ? [] : ['no row with a positive label, so no true positive rate']),
        ...(falsePositive ? [] : ['no row with a negative label, so no false positive rate']),
    ];
    return {
        value: name,
        n: rows,
        selectionRate: selection?.value ?? null,
        truePositiveRate: truePositive?.value ?? null,
        falsePositiveRate: falsePositive?.value ?? null,
        baselineSelectionRate: baseline?.value ?? null,
        ...(missing.length > 0 && { why: missing.join('; ') }),
    };
}
function selectionRatio(groups) {
    const rates = groups.flatMap(({ selection }) => (selection ? [selection.value] : []));
    const highest = Math.max(...rates);
    return rates.length > 1 && highest > 0 ? Math.min(...rates) / highest : null;
}

// EXTERNAL MODULE: ./.build/domain/statistics/mean.js
var mean = __webpack_require__(86194);
;// CONCATENATED MODULE: ./.build/domain/comparison/flips/churn.js

/** So many documents of a query a user looks at. */
const lookedAt = 10;
/** How far the answers moved where no answer is simply right; null for classes and generated text. */
function churnOf(rows) {
    if (rows.labels.length === 0)
        return null;
    if (rows.task === 'regression')
        return grownErrors(rows);
    if (rows.task === 'ranking')
        return overlapAt(rows, lookedAt);
    return null;
}
/** By default an error must grow by more than the baseline's own mean absolute error to count. */
function grownErrors({ labels, baseline, candidate }, tolerance) {
    const before = absoluteErrors(labels, baseline.predicted);
    const after = absoluteErrors(labels, candidate.predicted);
    const least = tolerance ?? (0,mean/* meanOf */.hm)(before);
    let [grown, shrunk] = [0, 0];
    for (let row = 0; row < labels.length; row += 1) {
        const growth = (after[row] ?? Number.NaN) - (before[row] ?? Number.NaN);
        if (growth > least)
            grown += 1;
        if (-growth > least)
            shrunk += 1;
    }
    return { kind: 'errors', tolerance: least, grown, shrunk, n: labels.length };
}
function absoluteErrors(labels, predicted) {
    return labels.map((label, row) => Math.abs(label - (predicted[row] ?? Number.NaN)));
}
/**
 * The mean over queries of the share of documents that both models place among the first k, of k or
 * of all documents where a query has fewer; equal scores keep the order of the ids.
 */
function overlapAt({ groups, baseline, candidate }, k) {
    if (!groups || !baseline.scores || !candidate.scores)
        return null;
    const [before, after] = [baseline.scores, candidate.scores];
    const shares = rowsByGroup(groups).flatMap((rows) => {
        const depth = Math.min(k, rows.length);
        if (depth === 0)
            return [];
        const kept = new Set(firstOf(rows, before, depth));
        return firstOf(rows, after, depth).filter((row) => kept.has(row)).length / depth;
    });
    return shares.length === 0
        ? null
        : { kind: 'order', k, queries: shares.length, overlap: (0,mean/* meanOf */.hm)(Float64Array.from(shares)) };
}
function rowsByGroup({ names, indexes }) {
    const rows = names.map(() => []);
    for (const [row, group] of indexes.entries())
        rows[group]?.push(row);
    return rows;
}
function firstOf(rows, scores, depth) {
    const scoreOf = (row) => scores[row] ?? Number.NEGATIVE_INFINITY;
    return rows.toSorted((a, b) => scoreOf(b) - scoreOf(a) || a - b).slice(0, depth);
}

// EXTERNAL MODULE: ./.build/domain/statistics/clopper-pearson.js
var clopper_pearson = __webpack_require__(20985);
;// CONCATENATED MODULE: ./.build/domain/statistics/mcnemar.js

/** The test of McNemar (1947) on the discordant rows, exact and with mid-p (Fagerland and others 2013). */
function mcnemar({ fixed, broken }) {
    const tries = { n: fixed + broken, p: 0.5 };
    if (tries.n === 0)
        return { exact: 1, midP: 1 };
    const likelihood = binomialPmf(broken, tries);
    if (fixed === broken)
        return { exact: 1, midP: 1 - likelihood / 2 };
    const exact = 2 * binomialCdf(Math.min(fixed, broken), tries);
    return { exact, midP: exact - likelihood };
}

// EXTERNAL MODULE: ./.build/domain/comparison/slices/slices.js
var slices_slices = __webpack_require__(73414);
;// CONCATENATED MODULE: ./.build/domain/comparison/flips/by-slice.js



/** More slices than this nobody reads. */
const mostSlices = 200;
/** The rows that changed sides in each slice, that with the most broken rows first, then by name. */
function flipsBySlice(rows, requests) {
    const slices = requests.flatMap((request) => (0,slices_slices/* sliced */.bY)(rows.divisions, request).slices);
    return slices
        .map((slice) => ({ slice: slice.label, ...flipsIn(rows, slice) }))
        .filter(({ n }) => n > 0)
        .sort((a, b) => b.broken - a.broken || (a.slice < b.slice ? -1 : 1))
        .slice(0, mostSlices);
}
function flipsIn(rows, { rows: indexes, part }) {
    const { fixed, broken, n } = sideCounts((0,counts_by_part/* countsOf */.m)(sidesOf(rows), { indexes, part }));
    return { fixed, broken, n };
}

;// CONCATENATED MODULE: ./.build/domain/comparison/flips/surest.js


const surest_mostShown = 10;
/** The broken rows of which the candidate was surest; of equal confidence the first by id. */
function surestOf(rows, { slices, shown }) {
    const confidence = confidenceOf(rows.candidate);
    const surest = [];
    for (const row of surest_brokenRows(rows)) {
        const sure = confidence?.(row) ?? 0;
        const least = surest.at(-1);
        if (least && surest.length === surest_mostShown && sure <= least.confidence)
            continue;
        const place = surest.findIndex((other) => other.confidence < sure);
        surest.splice(place < 0 ? surest.length : place, 0, { row, confidence: sure });
        if (surest.length > surest_mostShown)
            surest.pop();
    }
    return surest.map((found) => {
        return {
            id: rows.ids.at(found.row) ?? '',
            confidence: confidence ? found.confidence : null,
            slices: slices.flatMap((request) => surest_labelOf(request, rows.divisions, found.row) ?? []),
            ...shownOf(shown, found.row),
        };
    });
}
function* surest_brokenRows(rows) {
    const { cells } = sidesOf(rows);
    for (let row = 0; row < cells.length; row += 1)
        if (isBroken(cells[row] ?? 0))
            yield row;
}
/** The probability of the answer that the model gave; null where its scores are none, or it has none. */
function confidenceOf(model) {
    const { predicted, scores, probabilities } = model;
    if (probabilities)
        return (row) => probabilities[predicted[row] ?? 0]?.[row] ?? 0;
    if (!scores || !(0,answers/* areShares */.hU)(scores))
        return null;
    return (row) => {
        const score = scores[row] ?? 0;
        return predicted[row] === 1 ? score : 1 - score;
    };
}
/** The slice of a request that the row lies in; it lies in none where a predicate is false. */
function surest_labelOf(request, divisions, row) {
    const valueIn = (kind, name) => {
        return valueOfRow(divisions.find((one) => one.kind === kind && one.name === name), row);
    };
    switch (request.kind) {
        case 'column':
            return `${request.column}=${valueIn('column', request.column)}`;
        case 'cross':
            return request.columns.map((name) => `${name}=${valueIn('column', name)}`).join(', ');
        case 'where':
            return valueIn('predicate', request.name) === 'true' ? request.name : undefined;
    }
}
function valueOfRow(division, row) {
    return division?.values[division.codes[row] ?? 0] ?? '';
}
function shownOf(columns, row) {
    if (columns.length === 0)
        return {};
    return {
        shown: Object.fromEntries(columns.map((column) => [column.name, valueOfRow(column, row)])),
    };
}

;// CONCATENATED MODULE: ./.build/domain/comparison/flips/flip-result.js





/** One-sided error of the bound of the share of broken rows. */
const alpha = 0.05;
/**
 * On which rows the answers of both models differ; null for a regression or a ranking, where no
 * answer is simply right.
 */
function flipResultOf(rows, described = { slices: [], shown: [] }) {
    const flips = flipsOf(rows);
    if (!flips || flips.n === 0)
        return null;
    const { fixed, broken, n, right, changed } = flips;
    return {
        fixed,
        broken,
        n,
        changed,
        brokenShareUpper: (0,clopper_pearson/* clopperPearson */.m)(broken, n, alpha).upper,
        midP: mcnemar(flips).midP,
        brokenOfRight: right === 0 ? null : broken / right,
        surest: surestOf(rows, described),
        ...(described.slices.length > 0 && { bySlice: flipsBySlice(rows, described.slices) }),
    };
}

// EXTERNAL MODULE: ./.build/domain/comparison/claim.js
var claim = __webpack_require__(72221);
// EXTERNAL MODULE: ./.build/domain/comparison/slice.js
var comparison_slice = __webpack_require__(47867);
;// CONCATENATED MODULE: ./.build/domain/comparison/movement.js


/** Ids of the rules whose interval over all rows shows that the candidate is better. */
function improved(results) {
    return idsWhere(results, ({ lower }) => lower !== null && lower > 0);
}
/** Ids of the rules whose interval shows that the candidate is worse, whether or not the margin accepts it. */
function regressed(results) {
    return idsWhere(results, ({ upper }) => upper !== null && upper < 0);
}
function idsWhere(results, moved) {
    return results
        .filter((result) => result.slice === comparison_slice/* allRows */.P)
        .filter((result) => (0,claim/* isAboutChange */.wC)(result.operator) && moved(result))
        .map(({ id }) => id);
}

// EXTERNAL MODULE: ./.build/commands/conclude.js
var conclude = __webpack_require__(45496);
// EXTERNAL MODULE: ./.build/inputs/rows-digest.js
var rows_digest = __webpack_require__(14486);
// EXTERNAL MODULE: ./.build/domain/comparison/roles.js + 1 modules
var roles = __webpack_require__(82676);
// EXTERNAL MODULE: ./.build/inputs/same-file.js
var same_file = __webpack_require__(58909);
;// CONCATENATED MODULE: ./.build/commands/comparison/comparable.js



/** Rows where both sides have predictions, else numbers; only rows need the data engine. */
async function comparableOf(sides, settings, open) {
    const { candidate, baseline, opponent = 'baseline' } = sides;
    if (baseline)
        await refuseSameFile(sides, settings);
    if (candidate.predictions && (!baseline || baseline.predictions)) {
        return comparable_rowsOf(sides, settings, open);
    }
    if (candidate.metrics && (!baseline || baseline.metrics))
        return numbersOf(sides);
    throw new errors/* UserError */.yo('sides-differ', {
        what: `The candidate and the ${opponent} cannot be compared.`,
        why: `The candidate has ${has(candidate)}, the ${opponent} has ${baseline ? has(baseline) : 'nothing'}.`,
        next: 'Give predictions of both, or metrics of both.',
    });
}
async function comparable_rowsOf({ candidate, baseline }, settings, open) {
    if (!candidate.predictions)
        throw new Error('A side without predictions has no rows');
    const files = { candidate: candidate.predictions, baseline: baseline?.predictions ?? null };
    const names = [files.candidate, files.baseline].flatMap((file) => file?.name ?? []);
    open.progress(`Reading ${names.join(' and ')}.`);
    const { joined, notices, shown } = await (await open.predictions()).read(files, settings);
    return { comparable: joined, findings: notices.map(noticed), shown };
}
function numbersOf({ candidate, baseline }) {
    if (!candidate.metrics)
        throw new Error('A side without metrics has no numbers');
    if (baseline)
        refuseIncomparable(candidate, baseline);
    const numbers = { candidate: candidate.metrics, baseline: baseline?.metrics ?? null };
    const findings = [candidate, baseline].flatMap((side) => (side ? howRead(side) : []));
    return { comparable: { kind: 'numbers', ...numbers }, findings, shown: [] };
}
/** Another test set, or another definition of the task, makes numbers of different questions. */
function refuseIncomparable(candidate, baseline) {
    const [ours, theirs] = [candidate.identity, baseline.identity];
    const differing = Object.keys(ours).filter((key) => {
        return Object.hasOwn(theirs, key) && ours[key] !== theirs[key];
    });
    if (differing.length === 0)
        return;
    const parts = differing.map((key) => `the ${key} is ${theirs[key]} and ${ours[key]}`);
    throw new errors/* UserError */.yo('not-comparable', {
        what: `The metrics of ${baseline.side.path} and ${candidate.side.path} cannot be compared.`,
        why: `They are not of the same evaluation: ${parts.join('; ')}.`,
        next: 'Evaluate both models on the same rows, with the same version of the task.',
        ...(candidate.side.version === undefined && { file: candidate.side.path }),
    });
}
/** Which format was taken, so that a wrong guess is seen. */
function howRead({ side, format, notes }) {
    if (format === null || format === 'metrics by name')
        return [];
    const message = [`${side.path} was read as ${format}.`, ...notes].join(' ');
    return [{ level: 'note', rule: 'metrics-format', message }];
}
function noticed(notice) {
    return { level: 'warning', ...notice };
}
async function refuseSameFile({ candidate, baseline, opponent = 'baseline' }, { columns }) {
    const [ours, theirs] = [candidate, baseline].map((side) => side && pathOf(side));
    if (!ours || !theirs || !(await (0,same_file/* isSameFile */.D)(ours, theirs)))
        return;
    // One file may hold the answers of both models, in columns of their own.
    if (candidate.predictions && (0,roles/* tellsSidesApart */.nd)(columns))
        return;
    throw new errors/* UserError */.yo('same-file', {
        what: `The candidate and the ${opponent} are read from the same file.`,
        why: `Both are ${ours}, so nothing would be compared.`,
        next: 'Let each model write a file of its own and check both paths, or name the columns of each by compare.columns: {prediction: {baseline: a, candidate: b}}.',
        file: ours,
    });
}
/** Where on the disk a side is read; undefined for what a registry or a commit holds. */
function pathOf({ predictions, side, digests }) {
    if (predictions)
        return predictions.place.kind === 'disk' ? predictions.place.path : undefined;
    return Object.hasOwn(digests, side.path) ? side.path : undefined;
}
function has({ predictions, metrics }) {
    if (predictions)
        return metrics ? 'predictions and metrics' : 'only predictions';
    return metrics ? 'only metrics' : 'neither predictions nor metrics';
}

;// CONCATENATED MODULE: ./.build/commands/comparison/anchor.js




/** What is compared, with the anchor on the same rows; a first model has nothing to lose against. */
async function comparableWithAnchor(sides, settings, open) {
    const found = await comparableOf(sides, settings, open);
    const { candidate, anchor } = sides;
    const { comparable } = found;
    if (!anchor || comparable.kind === 'first-model')
        return found;
    if (comparable.kind === 'paired' && !anchor.predictions)
        throw notEvaluated(anchor);
    const pinned = { candidate, baseline: anchor, opponent: 'anchor' };
    const against = await comparableOf(pinned, settings, open);
    return { ...found, comparable: joined(comparable, against.comparable, anchor) };
}
function joined(comparable, against, anchor) {
    if (comparable.kind === 'paired' && against.kind === 'paired') {
        const isSame = (0,rows_digest/* digestOfTestSet */.K)(comparable.rows) === (0,rows_digest/* digestOfTestSet */.K)(against.rows);
        if (isSame)
            return { ...comparable, anchor: against.rows };
    }
    if (comparable.kind === 'numbers' && against.kind === 'numbers' && against.baseline) {
        return { ...comparable, anchor: against.baseline };
    }
    throw notEvaluated(anchor);
}
function notEvaluated({ side }) {
    return new errors/* UserError */.yo('anchor-not-evaluated', {
        what: `The anchor ${side.version === undefined ? side.path : (0,model_version/* labelOf */.W)(side.version)} has no predictions on this test set.`,
        why: 'Rules about a loss must hold against it too, and only on the same rows.',
        next: 'Evaluate it once on this test set and register the predictions, or pin another release.',
    });
}

// EXTERNAL MODULE: ./.build/commands/comparison/digests.js
var comparison_digests = __webpack_require__(95394);
// EXTERNAL MODULE: ./.build/report/comparison-title.js
var comparison_title = __webpack_require__(41323);
;// CONCATENATED MODULE: ./.build/commands/comparison/findings.js


/** One finding for each rule that did not pass, at its line of the policy. */
function findingsOf(rules, blocks) {
    return rules.flatMap((rule) => {
        const { id, verdict, reason } = rule;
        if (verdict === 'passed' || verdict === 'skipped' || verdict === 'waived')
            return [];
        const level = verdict === 'undecided' && !blocks ? 'warning' : 'error';
        const sentence = `${(0,comparison_title/* ruleSentence */.O)(rule)}.`;
        const message = [sentence, ...untold(sentence, reason)].join(' ');
        return [{ level, rule: id, message, ...placeOf(rule) }];
    });
}
/** The sentences of the reason, without one that the rule's own sentence ends with. */
function untold(sentence, reason = '') {
    const [first = '', ...others] = reason.split(/(?<=\.) /);
    const isTold = sentence.toLowerCase().endsWith(first.toLowerCase());
    return isTold ? others : [first, ...others];
}
/** Where a finding points, as far as that is known. */
function placeOf({ file, line }) {
    return { ...(file !== undefined && { file }), ...(line !== undefined && { line }) };
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

// EXTERNAL MODULE: ./.build/domain/comparison/default-rules.js
var default_rules = __webpack_require__(47622);
// EXTERNAL MODULE: ./.build/domain/comparison/anchor.js
var comparison_anchor = __webpack_require__(52268);
// EXTERNAL MODULE: ./.build/domain/comparison/unjudged.js
var unjudged = __webpack_require__(94143);
// EXTERNAL MODULE: ./.build/domain/comparison/select.js
var comparison_select = __webpack_require__(76593);
// EXTERNAL MODULE: ./.build/domain/comparison/weigh.js
var weigh = __webpack_require__(74897);
// EXTERNAL MODULE: ./.build/domain/comparison/metric.js
var comparison_metric = __webpack_require__(77653);
// EXTERNAL MODULE: ./.build/domain/statistics/bisection.js
var bisection = __webpack_require__(42883);
// EXTERNAL MODULE: ./.build/domain/statistics/wilson.js
var wilson = __webpack_require__(7923);
;// CONCATENATED MODULE: ./.build/domain/comparison/fairness/contrast.js


/** Newcombe's hybrid of Wilson intervals (1998, method 10), also of sums of more than two shares. */
function boundsOf(contrast, alpha) {
    if (contrast.kind === 'ratio') {
        return boundsOfRatio((0,wilson/* wilsonInterval */.Y)(contrast.over, alpha), (0,wilson/* wilsonInterval */.Y)(contrast.under, alpha));
    }
    const parts = contrast.terms.map(({ coefficient, share }) => {
        return { coefficient, interval: (0,wilson/* wilsonInterval */.Y)(share, alpha) };
    });
    return boundsOfSum(parts);
}
function boundsOfSum(parts) {
    let [sum, below, above] = [0, 0, 0];
    for (const { coefficient, interval } of parts) {
        const { estimate, lower, upper } = interval;
        const [fall, rise] = [coefficient * (estimate - lower), coefficient * (upper - estimate)];
        sum += coefficient * estimate;
        below += (coefficient > 0 ? fall : rise) ** 2;
        above += (coefficient > 0 ? rise : fall) ** 2;
    }
    return { estimate: sum, lower: sum - Math.sqrt(below), upper: sum + Math.sqrt(above) };
}
/**
 * The ratio is at least t exactly if over − t·under ≥ 0, so its bounds are the t at which the bounds
 * of that sum reach 0.
 */
function boundsOfRatio(over, under) {
    const sumAt = (t) => {
        return boundsOfSum([
            { coefficient: 1, interval: over },
            { coefficient: -t, interval: under },
        ]);
    };
    const highest = over.estimate / Math.max(under.estimate, under.upper - under.estimate);
    return {
        estimate: over.estimate / under.estimate,
        lower: (0,bisection/* bisect */.h)(0, highest, (t) => sumAt(t).lower < 0),
        // Where the share below may be 0 the ratio has no upper bound.
        upper: under.lower > 0
            ? (0,bisection/* bisect */.h)(0, over.upper / under.lower, (t) => sumAt(t).upper < 0)
            : Number.POSITIVE_INFINITY,
    };
}

;// CONCATENATED MODULE: ./.build/domain/comparison/fairness/apart.js


/** The metric over the groups; a group without rows of the class that a share is of leaves that share. */
function apart(metric, groups, direction) {
    const why = whyUndefined(metric, groups, direction);
    if (why !== undefined)
        return (0,comparison_metric/* undefinedBecause */.r7)(why);
    const sign = metric.takes === 'largest' ? 1 : -1;
    let found;
    for (const { pair, contrast } of candidatesOf(metric, groups, direction)) {
        const value = estimateOf(contrast);
        if (Number.isNaN(value))
            continue;
        if (!found || sign * value > sign * found.value)
            found = { value, pair };
    }
    return found && Number.isFinite(found.value)
        ? (0,comparison_metric/* defined */.sw)(found)
        : (0,comparison_metric/* undefinedBecause */.r7)('A ratio to a share of 0 has no value.');
}
/**
 * Bounds at one-sided 1 − alpha, pair by pair: the largest of differences is at most t exactly if
 * each of them is, and some pair shows it to be more. For the smallest of ratios the other way round.
 */
function apartBounds(metric, groups, { alpha, direction }) {
    const bounds = candidatesOf(metric, groups, direction).map(({ contrast }) => {
        return boundsOf(contrast, alpha);
    });
    const pick = metric.takes === 'largest' ? Math.max : Math.min;
    const within = (bound) => Math.min(metric.largest, Math.max(metric.smallest, bound));
    return {
        lower: within(pick(...bounds.map(({ lower }) => lower))),
        upper: within(pick(...bounds.map(({ upper }) => upper))),
    };
}
function estimateOf(contrast) {
    if (contrast.kind === 'ratio')
        return contrast.over.value / contrast.under.value;
    let sum = 0;
    for (const { coefficient, share } of contrast.terms)
        sum += coefficient * share.value;
    return sum;
}
function candidatesOf(metric, groups, direction) {
    return apart_pairsOf(groups, direction).flatMap(([first, second]) => {
        const pair = { first: first.name, second: second.name };
        return metric.contrasts(first, second).map((contrast) => ({ pair, contrast }));
    });
}
function apart_pairsOf(groups, direction) {
    if (!direction) {
        return groups.flatMap((first) => {
            return groups.filter((other) => other !== first).map((second) => [first, second]);
        });
    }
    const first = groups.find(({ name }) => name === direction.unprivileged);
    const second = groups.find(({ name }) => name === direction.privileged);
    return first && second ? [[first, second]] : [];
}
/** Every share that the metric is made of must exist in two groups, and in both that are named. */
function whyUndefined(metric, groups, direction) {
    for (const share of metric.shares) {
        const having = groups.filter((group) => group[share] !== null);
        const named = direction && Object.values(direction);
        const lacking = named?.find((name) => !having.some((group) => group.name === name));
        if (lacking !== undefined)
            return `The group "${lacking}" has no ${shareWords[share]}.`;
        if (having.length < 2)
            return `Fewer than two groups have a ${shareWords[share]}.`;
        const all = named ? having.filter(({ name }) => named.includes(name)) : having;
        if (metric.form === 'ratio' && all.every((group) => group[share]?.value === 0)) {
            return `The ${shareWords[share]} is 0 in every group, and 0/0 is no ratio.`;
        }
    }
    return undefined;
}
const shareWords = {
    selection: 'selection rate',
    truePositive: 'true positive rate',
    falsePositive: 'false positive rate',
};

// EXTERNAL MODULE: ./.build/domain/statistics/cell-bootstrap.js
var cell_bootstrap = __webpack_require__(73580);
// EXTERNAL MODULE: ./.build/domain/statistics/cell-smoothing.js
var cell_smoothing = __webpack_require__(39276);
// EXTERNAL MODULE: ./.build/domain/statistics/group-draws.js + 3 modules
var group_draws = __webpack_require__(5386);
// EXTERNAL MODULE: ./.build/domain/statistics/random.js
var statistics_random = __webpack_require__(23700);
// EXTERNAL MODULE: ./.build/domain/statistics/row-bootstrap.js + 1 modules
var row_bootstrap = __webpack_require__(73799);
;// CONCATENATED MODULE: ./.build/domain/comparison/fairness/change.js








const draws = 2_000;
/**
 * The change by resampling rows within groups: by their joint counts where each row counts once and
 * for itself, else row by row with its weight, or cluster by cluster.
 */
function changeEvidence(rows, change) {
    const { sampling } = change;
    const random = (0,statistics_random/* randomOf */.R)(sampling.seed);
    const plain = rows.weights === null && rows.groups === null;
    const resampled = plain ? byCells(rows, change, random) : byRows(rows, change, random);
    const { draws: made } = resampled;
    return {
        method: made > 0 ? 'bootstrap within groups' : 'jackknife of 200 blocks',
        ...(made > 0 && { drawn: { draws: made, seed: sampling.seed } }),
        interval: (alpha) => {
            const interval = resampled.interval(alpha);
            return sampling.candidateFirst ? negated(interval) : interval;
        },
    };
}
/** The change from the second model to the first. */
function negated({ estimate, lower, upper, standardError }) {
    return { estimate: -estimate, lower: -upper, upper: -lower, standardError };
}
function inOrder(rows, { sampling }) {
    const { baseline, candidate } = rows;
    return sampling.candidateFirst
        ? { first: candidate, second: baseline }
        : { first: baseline, second: candidate };
}
/** Cells of one group: label, first model, second model, the last fastest. */
const cellsOfGroup = 8;
function byCells(rows, change, random) {
    const { codes, values: names } = change.division;
    const { first, second } = inOrder(rows, change);
    const counted = new Float64Array(names.length * cellsOfGroup);
    for (let row = 0; row < rows.labels.length; row += 1) {
        const within = (rows.labels[row] ?? 0) * 4 + (first.predicted[row] ?? 0) * 2;
        const cell = (codes[row] ?? 0) * cellsOfGroup + within + (second.predicted[row] ?? 0);
        counted[cell] = (counted[cell] ?? 0) + 1;
    }
    const strata = names.map((_, code) => {
        const cells = counted.subarray(code * cellsOfGroup, (code + 1) * cellsOfGroup);
        return { n: change_sumOf(cells), ...eachAlone((0,cell_smoothing/* smoothPairedCells */.D)(cells, 2)) };
    });
    const drawn = new Int32Array(counted.length * draws);
    for (const [code, { n, ...grouped }] of strata.entries()) {
        drawn.set((0,group_draws/* drawGroups */.NV)(grouped, { n, draws, random }), code * cellsOfGroup * draws);
    }
    const sizes = new Float64Array(counted.length);
    const value = () => {
        const [before, after] = [marginal(sizes, 'first'), marginal(sizes, 'second')];
        return gain(change, metricOn(change, before), metricOn(change, after));
    };
    const all = eachAlone(Float64Array.from(strata.flatMap(({ cells }) => [...cells])));
    return (0,cell_bootstrap/* cellBootstrap */.v)(all, drawn, { sizes, value });
}
/** Each cell is a group. */
function eachAlone(cells) {
    return { cells, groups: Array.from(cells.keys(), (cell) => [cell]) };
}
function change_sumOf(cells) {
    let sum = 0;
    for (const count of cells)
        sum += count;
    return sum;
}
/** Counts by group, label and prediction of one of the models. */
function marginal(cells, model) {
    const counts = new Float64Array(cells.length / 2);
    for (let cell = 0; cell < cells.length; cell += 1) {
        const predicted = model === 'first' ? (cell >> 1) & 1 : cell & 1;
        const place = (cell >> 2) * 2 + predicted;
        counts[place] = (counts[place] ?? 0) + (cells[cell] ?? 0);
    }
    return counts;
}
function byRows(rows, change, random) {
    const { first, second } = inOrder(rows, change);
    const { codes, values } = change.division;
    const { labels, weights } = rows;
    const counts = (drawn, { predicted }) => {
        const sums = new Float64Array(values.length * 4);
        for (let row = 0; row < labels.length; row += 1) {
            const cell = (codes[row] ?? 0) * 4 + (labels[row] ?? 0) * 2 + (predicted[row] ?? 0);
            sums[cell] = (sums[cell] ?? 0) + (drawn[row] ?? 0) * (weights?.[row] ?? 1);
        }
        return sums;
    };
    return (0,row_bootstrap/* rowBootstrap */.N)({
        n: labels.length,
        clusters: (0,sample/* allOf */.bn)(rows).clusters?.indexes,
        random,
        statistic: (drawn) => {
            const [before, after] = [counts(drawn, first), counts(drawn, second)];
            return gain(change, metricOn(change, before), metricOn(change, after));
        },
    });
}
function metricOn({ metric, division, direction }, counts) {
    const found = apart(metric, countedShares(counts, division.values), direction);
    return found.kind === 'defined' ? found.value.value : Number.NaN;
}
function gain({ metric }, before, after) {
    return metric.higherIsBetter ? after - before : before - after;
}

// EXTERNAL MODULE: ./.build/domain/comparison/words.js
var words = __webpack_require__(52064);
;// CONCATENATED MODULE: ./.build/domain/comparison/fairness/small-groups.js
/** Fewer rows of the class that a share is of than this leave the metric undecided. */
const fewestOfClass = 10;
const classWords = {
    selection: '',
    truePositive: ' with a positive label',
    falsePositive: ' with a negative label',
};
/** Why the rows of a group are too few to judge the metric by; undefined where they are enough. */
function whyTooSmall(group, metric, minRows) {
    const name = `The group "${group.name}"`;
    if (group.rows < minRows) {
        return `${name} has ${group.rows} rows, and at least ${minRows} are needed; collect more, or leave it out by "exclude".`;
    }
    for (const share of metric.shares) {
        const rows = group[share]?.rows ?? fewestOfClass;
        if (rows >= fewestOfClass)
            continue;
        return `${name} has ${rows} rows${classWords[share]}, and at least ${fewestOfClass} are needed; collect more, or leave it out by "exclude".`;
    }
    return undefined;
}
/** Which shares of the metric a group does not have, since it has no row to divide by. */
function withoutShare(group, metric) {
    const missing = metric.shares.filter((share) => group[share] === null);
    if (missing.length === 0)
        return undefined;
    const rows = missing.map((share) => `no row${classWords[share]}`).join(' and ');
    return `The group "${group.name}" has ${rows}, so it is left out there.`;
}

;// CONCATENATED MODULE: ./.build/domain/comparison/fairness/notes.js


/** Below it lies what United States employment practice looks closer at (29 CFR 1607.4(D)). */
const fourFifths = 0.8;
/** What a reader should know beside the answer: who is farthest apart, who was left out. */
function notesOf({ metric, groups, direction }, { value, pair }) {
    const ofSelection = metric.form === 'ratio' && metric.shares.includes('selection');
    return [
        ...(direction ? [] : [`Farthest apart: "${pair.first}" and "${pair.second}".`]),
        ...groups.flatMap((group) => withoutShare(group, metric) ?? []),
        ...(ofSelection && value < fourFifths
            ? [`The ratio ${(0,words/* inWords */.r)(value)} is below 0.8 (four-fifths rule of thumb).`]
            : []),
    ];
}

;// CONCATENATED MODULE: ./.build/domain/comparison/fairness/judge-apart.js










/** Holds how far the groups are apart, or how much closer they came, against the rule. */
function judgeApart(rule, known, question) {
    const found = measured(question, question.groups);
    if (found.kind === 'undefined')
        return { ...known, reason: `Candidate: ${found.why}` };
    const { value: candidate } = found.value;
    const before = question.before && measured(question, question.before);
    const baseline = before?.kind === 'defined' ? (0,unjudged/* finite */.E)(before.value.value) : null;
    const measuredBoth = { ...known, baseline, candidate };
    const notes = notesOf(question, found.value);
    if (!(0,claim/* isAboutChange */.wC)(rule.operator))
        return noted(judgeLevel(rule, measuredBoth, question), notes);
    if (!before) {
        const reason = 'First model: there is nothing to compare.';
        return { ...measuredBoth, verdict: 'skipped', reason };
    }
    if (before.kind === 'undefined')
        return { ...measuredBoth, reason: `Baseline: ${before.why}` };
    return noted(judgeChange(rule, measuredBoth, question), notes);
}
function measured(question, groups) {
    return apart(question.metric, groups, question.direction);
}
/** A proven gap between large groups fails whatever the small ones are; only a pass needs them all. */
function judgeLevel(rule, known, question) {
    const { groups, metric, minRows } = question;
    const small = tooSmall(question);
    const large = groups.filter((group) => whyTooSmall(group, metric, minRows) === undefined);
    const all = () => (0,weigh/* weigh */.v)(rule, known, { ...levelEvidence(rule, question, groups), ...small });
    if (large.length === groups.length)
        return all();
    const found = measured(question, large);
    if (found.kind === 'undefined')
        return all();
    const sure = { ...known, candidate: found.value.value };
    const judged = (0,weigh/* weigh */.v)(rule, sure, levelEvidence(rule, question, large));
    return judged.verdict === 'failed' ? judged : all();
}
function levelEvidence({ alpha }, question, groups) {
    const { metric, direction } = question;
    const found = measured(question, groups);
    const estimate = found.kind === 'defined' ? found.value.value : Number.NaN;
    const bounds = apartBounds(metric, groups, { alpha, ...(direction && { direction }) });
    return {
        method: direction ? 'Newcombe' : 'Newcombe, pair by pair',
        // The half-width stands in where a standard error is asked for.
        interval: { estimate, ...bounds, standardError: 0 },
    };
}
function judgeChange(rule, known, question) {
    const { metric, rows, direction, sampler } = question;
    if (!isPaired(rows))
        throw new Error('A change without a baseline');
    const [before, after] = [known.baseline ?? Number.NaN, known.candidate ?? Number.NaN];
    const estimate = metric.higherIsBetter ? after - before : before - after;
    if (rows.identical)
        return (0,weigh/* weigh */.v)(rule, known, identical);
    const { looked, division } = judge_apart_lookedAt(rows, question);
    const { interval, ...facts } = changeEvidence(looked, {
        metric,
        division,
        ...(direction && { direction }),
        sampling: sampler(rule.id, comparison_slice/* allRows */.P),
    });
    const evidence = { ...facts, interval: { ...interval(rule.alpha), estimate } };
    const tooFew = (0,sample/* tooSmall */.KM)((0,sample/* allOf */.bn)(looked), sample/* fewestForDraws */.fP);
    const few = tooFew === undefined ? tooSmall(question) : { tooFew };
    return (0,weigh/* weigh */.v)(rule, known, { ...evidence, ...few });
}
/** The rows of the groups that are looked at, and the column that divides them. */
function judge_apart_lookedAt(rows, { division, groups }) {
    const wanted = new Set(groups.map(({ name }) => division.values.indexOf(name)));
    const indexes = Uint32Array.from(division.codes.keys()).filter((row) => {
        return wanted.has(division.codes[row] ?? -1);
    });
    if (indexes.length === division.codes.length)
        return { looked: rows, division };
    const codes = indexes.map((row) => division.codes[row] ?? 0);
    return {
        looked: (0,comparison_select/* selectRows */.A5)({ ...rows, divisions: [] }, indexes),
        division: { ...division, codes },
    };
}
function isPaired(rows) {
    return 'baseline' in rows;
}
function tooSmall({ groups, metric, minRows }) {
    const reasons = groups.flatMap((group) => whyTooSmall(group, metric, minRows) ?? []);
    return reasons.length > 0 ? { tooSmall: reasons.join(' ') } : {};
}
function noted(result, notes) {
    if (notes.length === 0)
        return result;
    return { ...result, reason: [...(result.reason ? [result.reason] : []), ...notes].join(' ') };
}
const identical = {
    method: 'identical predictions',
    why: 'The predictions are identical on every row.',
    interval: { estimate: 0, lower: 0, upper: 0, standardError: 0 },
};

// EXTERNAL MODULE: ./.build/domain/comparison/fairness/metrics.js
var metrics = __webpack_require__(37014);
;// CONCATENATED MODULE: ./.build/domain/comparison/fairness/question.js



/** Everything that must be right before a number means anything; what is wrong is said by name. */
function questionOf(rule, metric, { rows, minRows }) {
    const division = rows.divisions.find(({ name, kind }) => {
        return name === rule.group && kind === 'column';
    });
    const flaw = flawOf(rule, metric, rows) ?? (division ? undefined : noColumn(rule));
    if (flaw !== undefined || !division)
        return (0,comparison_metric/* undefinedBecause */.r7)(flaw ?? noColumn(rule));
    const all = sharesByGroup(rows, rows.candidate, division);
    const unknown = unknownGroups(rule, all);
    if (unknown !== undefined)
        return (0,comparison_metric/* undefinedBecause */.r7)(unknown);
    const wanted = ({ name }) => isLookedAt(rule, name);
    const before = 'baseline' in rows ? sharesByGroup(rows, rows.baseline, division) : null;
    const { unprivileged, privileged } = rule;
    return (0,comparison_metric/* defined */.sw)({
        metric,
        rows,
        division,
        minRows,
        ...(metric.directed &&
            unprivileged &&
            privileged && { direction: { unprivileged, privileged } }),
        groups: all.filter(wanted),
        before: before?.filter(wanted) ?? null,
    });
}
/** Where the rule names two groups, no other one matters. */
function isLookedAt({ exclude, unprivileged, privileged }, name) {
    if (unprivileged !== undefined && privileged !== undefined) {
        return name === unprivileged || name === privileged;
    }
    return !exclude.includes(name);
}
function flawOf({ metric: name, operator, unprivileged, privileged }, metric, rows) {
    if (rows.task !== 'binary') {
        return `"${name}" compares how often people are selected, which a ${rows.task} task does not say.`;
    }
    if (rows.labels.length === 0)
        return 'There are no rows.';
    if (metric.higherIsBetter === null && (0,claim/* isAboutChange */.wC)(operator)) {
        return `"${name}" has no better direction, so only at-least and at-most can be asked of it.`;
    }
    if (metric.directed && (unprivileged === undefined || privileged === undefined)) {
        return `"${name}" goes from one group to another: name them by "unprivileged" and "privileged".`;
    }
    return answerFlaw(rows) ?? undefined;
}
/** An answer that is no class would be counted with another group's. */
function answerFlaw(rows) {
    const models = 'baseline' in rows ? [rows.candidate, rows.baseline] : [rows.candidate];
    for (const answers of [rows.labels, ...models.map(({ predicted }) => predicted)]) {
        const row = answers.findIndex((answer) => answer !== 0 && answer !== 1);
        if (row >= 0)
            return `The answer of row "${rows.ids.at(row)}" is neither of the two classes.`;
    }
    return undefined;
}
function unknownGroups(rule, groups) {
    const named = [...rule.exclude, rule.unprivileged, rule.privileged];
    const unknown = named.find((name) => {
        return name !== undefined && !groups.some((group) => group.name === name);
    });
    if (unknown === undefined)
        return undefined;
    const known = groups.map(({ name }) => `"${name}"`).join(', ');
    return `No row has the group "${unknown}" in the column "${rule.group}"; its groups are ${known}.`;
}
function noColumn({ group }) {
    return `The rows have no column "${group}" that holds groups.`;
}

;// CONCATENATED MODULE: ./.build/domain/comparison/fairness/judge-fairness.js





/** Every line of `compare.fairness` gets an answer of its own, in their order. */
function judgeFairness(rules, { rows, anchor }, { minRows, sampler, anchorSampler }) {
    return rules.map((rule) => {
        const result = judge(rule, rows, { minRows, sampler });
        if (rule.operator !== 'no-worse' || !anchor || !anchorSampler)
            return result;
        return (0,comparison_anchor/* withAnchor */.u)(result, judge(rule, anchor, { minRows, sampler: anchorSampler }));
    });
}
function judge(rule, rows, { minRows, sampler }) {
    const metric = (0,metrics/* fairnessMetricNamed */.P)(rule.metric);
    const plain = plainRule(rule, metric?.higherIsBetter ?? true);
    const known = { ...(0,unjudged/* unjudged */.b)(plain, ''), group: rule.group, n: rows.labels.length };
    if (!metric) {
        const reason = `The fairness metric "${rule.metric}" is unknown. Use one of: ${metrics/* fairnessNames */.i.join(', ')}.`;
        return { ...known, reason };
    }
    const question = questionOf(rule, metric, { rows, minRows });
    if (question.kind === 'undefined')
        return { ...known, reason: question.why };
    return judgeApart(plain, known, { ...question.value, sampler });
}
/** The same claim without its groups, as every other rule is weighed. */
function plainRule(rule, higherIsBetter) {
    const { id, metric, operator, bound, alpha, onUndecided, file, line } = rule;
    return {
        id,
        metric,
        operator,
        bound,
        alpha,
        higherIsBetter,
        ...(onUndecided && { onUndecided }),
        ...(file !== undefined && { file }),
        ...(line !== undefined && { line }),
    };
}

// EXTERNAL MODULE: ./.build/domain/comparison/judge.js + 16 modules
var comparison_judge = __webpack_require__(96228);
// EXTERNAL MODULE: ./.build/domain/comparison/sampling.js
var sampling = __webpack_require__(77836);
// EXTERNAL MODULE: ./.build/domain/comparison/verdict.js
var comparison_verdict = __webpack_require__(77812);
;// CONCATENATED MODULE: ./.build/domain/comparison/waivers.js

/**
 * Turns what failed or stayed undecided into `waived` where a person accepted it; an error is never
 * accepted, because nobody knows what it would have been. `day` is the day of judging in UTC, as
 * `2026-11-30`; a waiver holds on its last day.
 */
function applyWaivers(answers, waivers, day) {
    const expired = waivers.filter(({ until }) => until < day);
    const unmatched = waivers.filter((waiver) => !expired.includes(waiver) && !isFor(waiver, answers));
    const valid = waivers.filter((waiver) => !expired.includes(waiver));
    const used = new Set();
    const take = (rule, slice, instead) => {
        const waiver = valid.find((candidate) => covers(candidate, rule, slice));
        if (waiver)
            used.add(waiver);
        return waiver && usedAs(waiver, instead);
    };
    const rules = answers.rules.map((result) => {
        const { id, slice, verdict } = result;
        if (verdict !== 'failed' && verdict !== 'undecided')
            return result;
        const waiver = take(id, slice, verdict);
        return waiver ? { ...result, verdict: 'waived', waiver } : result;
    });
    const slices = answers.slices.map((watched) => {
        const waiver = watched.alarm ? take(watched.rule, watched.slice, 'failed') : undefined;
        return waiver ? { ...watched, waiver } : watched;
    });
    return { rules, slices, used: valid.filter((waiver) => used.has(waiver)), expired, unmatched };
}
/** Without a slice a waiver is for all rows, and never for a slice. */
function covers(waiver, rule, slice) {
    return waiver.rule === rule && (waiver.slice ?? comparison_slice/* allRows */.P) === slice;
}
function isFor(waiver, { rules, slices }) {
    return (rules.some(({ id, slice }) => covers(waiver, id, slice)) ||
        slices.some(({ rule, slice }) => covers(waiver, rule, slice)));
}
function usedAs({ until, reason, by }, instead) {
    return { until, reason, by, instead };
}

;// CONCATENATED MODULE: ./.build/commands/comparison/judge.js










/** Judges what is comparable by the plan; `day` is the day of judging in UTC, as `2026-11-30`. */
function judge_judge(plan, comparable, { digests, day }) {
    const rules = plan.rules ?? (0,default_rules/* defaultRules */.Z)(comparable, plan.alpha);
    if (rules.length + plan.fairness.length === 0)
        throw noRules();
    const judging = judgingOf(plan, digests);
    const { rules: results, slices, simpson } = (0,comparison_judge/* judgeRules */.T)(rules, comparable, judging);
    const answers = { rules: [...results, ...fairness(plan, comparable, judging)], slices };
    const waived = applyWaivers(answers, plan.waivers, day);
    const all = [...rules, ...plan.fairness];
    const { verdict, blocks } = (0,comparison_verdict/* comparisonVerdict */.L)(waived.rules, plan.onUndecided, all);
    return { ...waived, simpson, verdict: (0,domain_verdict/* worstVerdict */.zP)([verdict, ...besides(waived)]), blocks };
}
function judgingOf(plan, digests) {
    const { minRows, emptyQueries, settings } = plan;
    const known = { slices: settings.slices, minRows, ...(emptyQueries && { emptyQueries }) };
    if (!digests)
        return { ...known, sampler: nothingDrawn };
    const { anchor, ...compared } = digests;
    return {
        ...known,
        sampler: (0,sampling/* samplerOf */.M)(compared, digest/* sha256 */.sc),
        ...(anchor !== null && {
            anchorSampler: (0,sampling/* samplerOf */.M)({ ...compared, baseline: anchor }, digest/* sha256 */.sc),
        }),
    };
}
/** Plain numbers have no rows that could be drawn. */
function nothingDrawn() {
    throw new Error('Draws were asked for without rows');
}
function fairness({ fairness: rules }, comparable, judging) {
    if (comparable.kind !== 'numbers')
        return judgeFairness(rules, comparable, judging);
    return rules.map(({ exclude: _, unprivileged: __, privileged: ___, group, ...rule }) => {
        const plain = rule;
        return { ...(0,unjudged/* unjudged */.b)(plain, 'Plain numbers have no groups: give predictions.'), group };
    });
}
/** What speaks against the candidate beside its rules: a proven loss in a slice, a waiver gone wrong. */
function besides({ slices, expired, unmatched }) {
    const alarmed = slices.some(({ alarm, waiver }) => alarm && !waiver);
    return [
        ...(alarmed || expired.length > 0 ? ['failed'] : []),
        ...(unmatched.length > 0 ? ['errored'] : []),
    ];
}
function noRules() {
    return new errors/* UserError */.yo('rules-missing', {
        what: 'There is no rule to judge by.',
        why: 'Neither the input rules nor the policy has one, and no metric is known that has a default rule.',
        next: 'Add a rule, for example: [{metric: accuracy, at-least: 0.8}].',
    });
}

// EXTERNAL MODULE: ./.build/domain/statistics/power.js
var power = __webpack_require__(48434);
;// CONCATENATED MODULE: ./.build/domain/comparison/lint.js


/**
 * Margins that this test set cannot hold: a margin of 0 asks for proof of a gain, and a small one needs
 * more rows than there are to tell a loss of its size from no loss, with power 0.8.
 */
function lintMargins(results) {
    return results.flatMap((rule) => {
        const { operator, slice, bound, n } = rule;
        if (slice !== comparison_slice/* allRows */.P || operator !== 'no-worse' || bound === null)
            return [];
        if (bound === 0)
            return [{ kind: 'zero', rule }];
        const needed = neededFor(rule, bound);
        return needed !== null && needed > n ? [{ kind: 'rows', rule, needed }] : [];
    });
}
function neededFor(rule, margin) {
    const { resolution, alpha, n, estimate } = rule;
    if (typeof resolution !== 'number' || estimate === null || n < 2)
        return null;
    const standardError = resolution / (0,power/* resolutionOf */.Cp)(1, alpha);
    // Of right and wrong answers the share of rows that moved counts, also where most moved one way.
    const isShare = rule.method.startsWith('Tango') && rule.nPositive === undefined;
    const variance = isShare ? (n - 1) * standardError ** 2 + estimate ** 2 : n * standardError ** 2;
    return (0,power/* rowsNeeded */.vd)({ variance, margin, alpha });
}

;// CONCATENATED MODULE: ./.build/commands/comparison/margin-findings.js



/** Margins that this test set cannot hold, each at its line: they are wrong before any model is judged. */
function marginFindings(rules) {
    return lintMargins(rules).map((lint) => {
        return { level: 'note', rule: 'margin', message: sentence(lint), ...placeOf(lint.rule) };
    });
}
function sentence(lint) {
    const { metric, bound, n } = lint.rule;
    switch (lint.kind) {
        case 'zero':
            return `The margin 0 of ${metric} asks for proof that nothing was lost, so an equal model stays undecided whatever the number of rows. Write the loss that you accept, or better: 0.`;
        case 'rows': {
            const margin = `The margin ${(0,words/* inWords */.r)(bound ?? 0)} of ${metric}`;
            return `${margin} needs about ${(0,words/* rowsInWords */.c)(lint.needed)} rows; you have ${(0,words/* rowsInWords */.c)(n)}. With fewer an equal model often stays undecided: widen the margin, or enlarge the test set.`;
        }
    }
}

;// CONCATENATED MODULE: ./.build/commands/comparison/slice-findings.js





/** Slices that no rule looks at would be taken for watched ones. */
function unwatchedFindings({ rules, slices }, requests) {
    const isLookedAt = slices.length > 0 || rules.some(({ guarded }) => guarded);
    if (requests.length === 0 || isLookedAt)
        return [];
    const message = `No rule looks at the slices ${requests.map(slices_slices/* nameOf */.Vb).join('; ')}. Rows of both models are watched by every rule no-worse; else name the slices in a rule.`;
    return [{ level: 'warning', rule: 'slices-unwatched', message }];
}
/** Proven losses in slices that no rule guards, and slices that tell another story than all rows. */
function sliceFindings({ rules, slices, simpson }) {
    return [
        ...slices.flatMap((watched) => alarmOf(watched, rules)),
        ...emptySlices(slices),
        ...simpson.map(warningOf),
    ];
}
/** A watched slice as its rule would be judged there, so that it can be told like one. */
function asRule(watched, rules) {
    const rule = rules.find(({ id, slice }) => id === watched.rule && slice === comparison_slice/* allRows */.P);
    if (!rule)
        return null;
    const { slice, n, baseline, candidate, estimate, lower, upper, alpha } = watched;
    const measured = { slice, n, baseline, candidate, estimate, lower, upper, alpha };
    return { ...rule, ...measured, verdict: 'failed' };
}
function alarmOf(watched, rules) {
    const rule = watched.alarm && !watched.waiver ? asRule(watched, rules) : null;
    if (!rule)
        return [];
    const chance = watched.adjusted === undefined ? '' : ` (p ${(0,words/* inWords */.r)(watched.adjusted)} by Holm)`;
    const message = `${(0,comparison_title/* ruleSentence */.O)(rule)}. The loss is proven although no rule guards this slice${chance}.`;
    return [{ level: 'error', rule: 'slice-alarm', message, ...placeOf(rule) }];
}
/** A predicate that no row satisfies is most often misspelt. */
function emptySlices(slices) {
    const empty = new Set(slices.flatMap(({ slice, n }) => (n === 0 ? [slice] : [])));
    return [...empty].map((slice) => ({
        level: 'warning',
        rule: 'slice-empty',
        message: `No row lies in the slice "${slice}", so nothing is watched there. Check its predicate.`,
    }));
}
function warningOf({ rule, metric, division, overall, share, slices }) {
    const [all, other] = overall > 0 ? ['better', 'worse'] : ['worse', 'better'];
    const where = slices.length === 1 ? 'one slice' : `${slices.length} slices`;
    return {
        level: 'warning',
        rule: 'simpson',
        message: `${metric} is ${all} over all rows, but ${other} in ${where} of ${division} that hold ${(0,words/* inWords */.r)(100 * share)} % of them (Simpson's paradox, rule ${rule}). The mix of slices decides the total: look at the slices.`,
    };
}

;// CONCATENATED MODULE: ./.build/commands/comparison/title.js


/** The heading: by the worst rule, or by what speaks against the candidate beside its rules. */
function titleOf(answers, result, identical) {
    const { verdict } = answers;
    const told = title_besides(answers, result);
    const byRules = answers.rules.some((rule) => rule.verdict === verdict);
    if (byRules || verdict === 'passed' || told === undefined) {
        return (0,comparison_title/* comparisonTitle */.c)({ verdict, result, identical });
    }
    return `${verdict === 'errored' ? 'Errored' : 'Failed'}: ${told}`;
}
function title_besides(answers, { rules }) {
    const [unmatched] = answers.unmatched;
    if (answers.verdict === 'errored' && unmatched) {
        return `the waiver of ${unmatched.rule} is for nothing`;
    }
    const alarm = answers.slices.find(({ alarm, waiver }) => alarm && !waiver);
    const alarmed = alarm ? asRule(alarm, rules) : null;
    if (alarmed)
        return `${(0,comparison_title/* ruleSentence */.O)(alarmed)}, proven in a slice that no rule guards`;
    const [expired] = answers.expired;
    return expired && `the waiver of ${expired.rule} held until ${expired.until}`;
}

// EXTERNAL MODULE: ./.build/inputs/suggest.js
var suggest = __webpack_require__(76856);
;// CONCATENATED MODULE: ./.build/commands/comparison/waiver-findings.js



/** Every waiver that was used, expired, or is for nothing, at its line. */
function waiverFindings(waived) {
    const { used, expired, unmatched } = waived;
    return [
        ...unmatched.map((waiver) => unmatchedFinding(waiver, waived)),
        ...expired.map(expiredFinding),
        ...used.map((waiver) => usedFinding(waiver, waived)),
    ];
}
function unmatchedFinding(waiver, { rules, slices }) {
    const ids = [...new Set(rules.map(({ id }) => id))];
    const ofRule = [
        ...rules.flatMap(({ id, slice }) => (id === waiver.rule ? [slice] : [])),
        ...slices.flatMap(({ rule, slice }) => (rule === waiver.rule ? [slice] : [])),
    ].filter((slice) => slice !== comparison_slice/* allRows */.P);
    const isKnown = ids.includes(waiver.rule);
    const hint = isKnown ? slicesHint(waiver.slice ?? '', ofRule) : (0,suggest/* suggest */.Z)(waiver.rule, ids);
    const message = `The waiver of ${nameOf(waiver)} is for nothing: there is no such ${isKnown ? 'slice' : 'rule'}. ${hint}`;
    return { level: 'error', rule: 'waiver-unmatched', message, ...placeOf(waiver) };
}
function slicesHint(slice, known) {
    return known.length === 0 ? 'The rule has no slices.' : (0,suggest/* suggest */.Z)(slice, known);
}
function expiredFinding(waiver) {
    const message = `The waiver of ${nameOf(waiver)} held until ${waiver.until}. Delete it if the rule passes now; else repair the model, or have the risk accepted anew.`;
    return { level: 'error', rule: 'waiver-expired', message, ...placeOf(waiver) };
}
function usedFinding(waiver, waived) {
    const message = `${nameOf(waiver)} is ${insteadOf(waiver, waived)}, and waived until ${waiver.until} by ${waiver.by}: ${waiver.reason}`;
    return { level: 'warning', rule: 'waived', message, ...placeOf(waiver) };
}
function insteadOf({ rule, slice = comparison_slice/* allRows */.P }, { rules }) {
    const result = rules.find((judged) => judged.id === rule && judged.slice === slice);
    return result?.waiver?.instead ?? 'a proven loss';
}
function nameOf({ rule, slice }) {
    return slice === undefined ? rule : `${rule} on ${slice}`;
}

;// CONCATENATED MODULE: ./.build/commands/comparison/outcome.js


















/** Compares the sides by the plan: the parts of the outcome that follow from them alone. */
async function compareSides(plan, sides, open) {
    const { settings } = plan;
    // While the engine reads the rows this thread has time to read its own code.
    const [{ comparable, findings, shown }] = await (0,errors/* together */.bs)(() => comparableWithAnchor(sides, settings, open), conclude/* renderer */.U);
    const digests = (0,comparison_digests/* digestsOf */.n)(comparable);
    const answers = judge_judge(plan, comparable, { digests, day: open.context.startedAt.slice(0, 10) });
    const result = resultOf(sides, { comparable, digests, answers, plan, shown });
    const identity = identityOf(result, comparable);
    return {
        verdict: answers.verdict,
        exitCode: (0,domain_verdict/* exitCodeOf */.FO)(answers.verdict, answers.blocks),
        title: titleOf(answers, result, identity.identical),
        findings: [
            ...waiverFindings(answers),
            ...findingsOf(result.rules, answers.blocks),
            ...sliceFindings(answers),
            ...(sides.baseline ? unwatchedFindings(answers, settings.slices) : []),
            ...identity.findings,
            ...findings,
            ...thresholdFindings(comparable, settings.threshold),
            ...marginFindings(result.rules),
        ],
        outputs: {
            'baseline-version': sides.baseline?.side.version ?? '',
            improved: result.improved.join(','),
            regressed: result.regressed.join(','),
        },
        result,
    };
}
function resultOf(sides, found) {
    const { comparable, digests, answers, plan, shown } = found;
    const { candidate, baseline, anchor } = sides;
    const rows = comparable.kind === 'numbers' ? null : comparable.rows;
    const paired = comparable.kind === 'paired' ? comparable.rows : null;
    const churn = paired && churnOf(paired);
    const curves = rows && curvesOf(rows, plan.settings.threshold);
    const { rules, slices, simpson } = answers;
    return {
        task: rows?.task ?? null,
        rules,
        baseline: baseline && withDigest(baseline.side, digests?.baseline),
        candidate: withDigest(candidate.side, digests?.candidate),
        ...(anchor && { anchor: withDigest(anchor.side, digests?.anchor) }),
        testSet: rows && digests && { digest: digests.testSet, rows: rows.ids.length },
        flips: paired && flipResultOf(paired, { slices: plan.settings.slices, shown }),
        ...(churn && { churn }),
        slices,
        simpson,
        fairness: rows ? fairnessTables(rows, plan.settings.fairness) : [],
        exploration: paired && findSlices(paired),
        changes: changesOf(sides),
        ...(curves && { curves }),
        improved: improved(rules),
        regressed: regressed(rules),
    };
}
/** Null where one of the two is no run that left a record. */
function changesOf({ candidate, baseline }) {
    return baseline?.record && candidate.record
        ? changesBetween(baseline.record, candidate.record)
        : null;
}
function withDigest(side, predictionsDigest) {
    return predictionsDigest ? { ...side, predictionsDigest } : side;
}

;// CONCATENATED MODULE: ./.build/domain/comparison/uses/test-set-use.js
/** Whether the same candidate was judged on the same rows before: a re-run is no further look. */
function isKnown({ testSet, predictions }, { uses }) {
    return uses.some((use) => use.testSet === testSet && use.predictions === predictions);
}
/** How many candidates the rows of this use have judged, this one among them. */
function countUses(use, known, alpha) {
    const same = [use, ...known.uses].filter(({ testSet }) => testSet === use.testSet);
    const count = new Set(same.map(({ predictions }) => predictions)).size;
    return { count, atLeast: !known.complete, chance: falsePassAfter(count, alpha) };
}
/** The chance that one of several candidates exactly on a margin passes, each with `alpha`, 1 − (1 − α)^k. */
function falsePassAfter(tries, alpha) {
    return -Math.expm1(tries * Math.log1p(-alpha));
}
const manyUses = 20;
/** Why the test set should be replaced, where it was looked at too often; α never depends on it. */
function wornOut({ count, atLeast, chance }) {
    if (count <= manyUses)
        return undefined;
    const percent = Math.round(100 * chance);
    return `The test set was used ${atLeast ? 'at least ' : ''}${count} times: a model exactly on a margin would have passed at least once with ${percent} %. Rotate it, or keep a second one for releases only.`;
}

;// CONCATENATED MODULE: ./.build/commands/comparison/uses.js



/**
 * Counts this use of the test set and writes it down beside the ledger. It never changes a verdict,
 * so a list that cannot be read or written only makes the count "at least". Without a registry or a
 * ledger nothing is counted.
 */
async function countedUse({ result, model, alpha }, place, open) {
    const { testSet, candidate } = result;
    const isPlaced = (place.registry ?? place.policy?.value.registry ?? place.policy?.value.ledger) !== undefined;
    if (!testSet || !candidate.predictionsDigest || !isPlaced)
        return { result, findings: [] };
    const use = {
        testSet: testSet.digest,
        predictions: candidate.predictionsDigest,
        model,
        observedAt: open.context.startedAt,
    };
    const uses = await usesWith(use, alpha, () => listOf(place, open));
    const worn = wornOut(uses);
    return {
        result: { ...result, testSet: { ...testSet, uses } },
        findings: worn ? [{ level: 'warning', rule: 'test-set-worn', message: worn }] : [],
    };
}
async function listOf({ registry, policy }, open) {
    const uri = registry ?? policy?.value.registry;
    const ledger = await (0,ledger_uri/* openLedger */.a)(open, { given: {}, policy }, () => open.registry(uri ?? ''));
    return ledger.uses;
}
const nothingKnown = { uses: [], complete: false };
async function usesWith(use, alpha, open) {
    let known = nothingKnown;
    try {
        const list = await open();
        known = await list.read();
        if (!isKnown(use, known))
            await list.add(use);
        return countUses(use, known, alpha);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return countUses(use, { ...known, complete: false }, alpha);
    }
}

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
        .describe('The same for the model to beat; or a registered version (v3, sha256:…, an alias), or merge-base:<path>, the file as it was before the branch; default: the registered version that holds the alias.'),
    alias: (0,fields/* text */.Qq)()
        .optional()
        .describe("The registry alias of the model to beat; default: the policy's, else champion."),
    anchor: (0,fields/* text */.Qq)()
        .optional()
        .describe("A pinned release, such as v3, or its predictions: rules no-worse must hold against it too; default: the policy's."),
    rules: (0,fields/* text */.Qq)()
        .optional()
        .describe("What must hold, as a YAML list such as [{metric: accuracy, no-worse: 0.01}]; default: the policy's, else that the main metrics are no worse."),
});
/** Judges a candidate against the baseline, on the same rows wherever there are rows. */
const compare = {
    name: 'compare',
    summary: 'judges the candidate against the baseline',
    inputs,
    async run(given, open) {
        void Promise.allSettled([startReader(given.candidate, open)]);
        const { plan, policy } = await (0,errors/* alongside */.bx)(() => settle(given, open), () => expectFiles(given.candidate, given.baseline));
        const { candidate, baseline, anchor } = await readSides(given, { plan, policy }, open);
        const model = given.model ?? policy?.value.model ?? candidate.model;
        const before = baseline.kind === 'side' ? baseline.side : null;
        refuseOtherModels({ candidate, baseline: before, anchor }, model);
        const judged = await compareSides(plan, { candidate, baseline: before, anchor }, open);
        const { alpha } = plan;
        const looked = { result: judged.result, model, alpha };
        const ledger = { registry: given.registry, policy };
        const used = await countedUse(looked, ledger, open);
        const metric = shownMetric(judged.result.rules);
        const promoted = model && metric ? { model, metric, alias: plan.alias } : undefined;
        const history = promoted && (await promotedHistory(promoted, ledger, open));
        const counted = {
            ...judged,
            result: { ...used.result, ...(history && { history }) },
            findings: [...judged.findings, ...used.findings],
        };
        const isFine = baseline.kind === 'side' || plan.onMissing === 'first-model';
        return (0,conclude/* conclude */.E)(open, {
            ...(isFine ? counted : failWithoutBaseline(counted, baseline)),
            command: 'compare',
            key: given.key ?? model ?? 'compare',
            subject: { model, digest: candidate.side.digest ?? null },
            inputDigests: {
                ...(policy && { [policy.path]: await (0,digest/* digestOfFile */.Mk)(policy.path) }),
                ...candidate.digests,
                ...before?.digests,
                ...anchor?.digests,
            },
        });
    },
};
/** Rows need the data engine, which starts while the policy is read; what goes wrong is told when it is used. */
async function startReader(candidate, open) {
    if (candidate === undefined || (0,inputs_side/* isDocument */.wz)(candidate))
        return;
    await (0,text_file/* expectFile */.Mo)(candidate);
    await open.predictions();
}
async function settle(given, open) {
    const policy = await (0,inputs_policy/* readPolicy */.T)(given.policy);
    const plan = await (0,comparison_plan/* planComparison */.d)(given, policy, open.output.path('run-record.json'));
    return { plan, policy };
}
async function expectFiles(candidate, baseline) {
    const request = baseline === undefined ? undefined : parseBaseline(baseline);
    const named = [candidate, request?.kind === 'path' ? request.path : undefined];
    const paths = named.filter((path) => path !== undefined);
    await (0,errors/* together */.bs)(...paths.map((path) => () => (0,text_file/* expectFile */.Mo)(path)));
}
async function readSides(given, { plan, policy }, open) {
    const reading = (0,inputs_side/* readSide */.wU)(plan.candidate);
    const registry = async () => {
        const record = await reading.catch(() => null);
        const place = (0,inputs_place/* placeOf */.$)(given, policy, record?.model ?? undefined);
        return { registry: await open.registry(place.registry), place };
    };
    const sources = { candidate: plan.candidate, sourceControl: open.sourceControl(), registry };
    const [candidate, baseline, anchor] = await (0,errors/* together */.bs)(() => reading, async () => {
        if (given.baseline !== undefined)
            return namedBaseline(given.baseline, sources);
        const { registry: opened, place } = await registry();
        return registeredBaseline(opened, place, plan.alias);
    }, async () => (plan.anchor === undefined ? null : namedBaseline(plan.anchor, sources)));
    return { candidate, baseline, anchor: anchor?.kind === 'side' ? anchor.side : null };
}
/** A side that is not a run has no name, and is taken for the model that is asked for. */
function refuseOtherModels({ candidate, baseline, anchor }, asked) {
    const model = asked ?? baseline?.model ?? null;
    (0,errors/* refuse */.TR)(Object.entries({ candidate, baseline, anchor }).flatMap(([name, side]) => {
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


/***/ }),

/***/ 92001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openLedger)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

/** The ledger of the input, else of the policy, else the one inside the registry. */
async function openLedger(open, { given, policy }, registry) {
    const named = given.ledger ?? policy?.value.ledger;
    const uri = named ?? (await registry()).ledger;
    if (uri)
        return open.ledger(uri, given['github-token']);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-missing', {
        what: 'The input "ledger" is missing.',
        why: 'Neither the input nor the policy names a ledger, and the registry holds none itself.',
        next: 'Name one, such as file:ledger.jsonl.',
    });
}


/***/ }),

/***/ 85518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ withDigest)
/* harmony export */ });
/* harmony import */ var _domain_model_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43465);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _inputs_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87396);



/** For whoever needs its bytes: where they could not be read when it was found, this says why. */
async function withDigest(registry, version) {
    const { digest } = version;
    if (digest !== null)
        return { ...version, digest };
    const files = await registry.files(version, 'model');
    if (files.length > 0)
        return { ...version, digest: (await (0,_inputs_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfFiles */ .v0)(files)).digest };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('registry-broken', {
        what: `${(0,_domain_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .labelOf */ .W)(version.version)} of ${version.model} has no files.`,
        why: `It was registered by hand, and ${registry.uri} does not look whether there is a model.`,
        next: 'Delete it there, and point its aliases at a version with a model.',
    });
}


/***/ }),

/***/ 26705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OE: () => (/* binding */ isMove),
/* harmony export */   iC: () => (/* binding */ whoWrote),
/* harmony export */   jm: () => (/* binding */ isIntent),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   rq: () => (/* binding */ pointerOf),
/* harmony export */   wH: () => (/* binding */ isClosing)
/* harmony export */ });
function historyOf(entries, target) {
    const own = entries.filter((entry) => isAbout(entry, target));
    const results = own.filter(isClosing);
    const closings = new Map(results.map((entry) => [entry.event.intent, entry]));
    return {
        open: own.filter(isIntent).find((entry) => !closings.has(entry.hash)),
        moves: results.filter(isMove),
        closings,
        newest: own.at(-1),
    };
}
/** The pointer that an entry is about, as a key; the lengths keep two of them apart whatever they hold. */
function pointerOf({ event }) {
    const { registry, model, alias } = event.subject;
    return `${registry.length} ${model.length} ${registry} ${model} ${alias}`;
}
/** Who made an entry, as far as the ledger knows. */
function whoWrote(entry) {
    const { actor, runId } = entry.event.subject;
    const run = runId ? ` in run ${runId}` : '';
    return `${actor ?? 'someone at a shell'}${run}, seen ${entry.observedAt}`;
}
function isAbout({ event }, target) {
    const { registry, model, alias } = event.subject;
    return registry === target.registry && model === target.model && alias === target.alias;
}
/** Whether an entry says that the pointer reached its goal. */
function isMove({ event }) {
    return event.kind === 'result' && (event.result === 'moved' || event.result === 'recovered');
}
function isIntent(entry) {
    return entry.event.kind === 'intent';
}
function isClosing(entry) {
    return entry.event.kind === 'result';
}


/***/ }),

/***/ 7923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wilsonInterval)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4744);

/** Wilson's score interval (1927) of a share. */
function wilsonInterval({ value, n }, alpha) {
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(1 - alpha);
    const centre = (n * value + (z * z) / 2) / (n + z * z);
    const reach = (z * Math.sqrt(n * value * (1 - value) + (z * z) / 4)) / (n + z * z);
    return {
        estimate: value,
        lower: value === 0 ? 0 : centre - reach,
        upper: value === 1 ? 1 : centre + reach,
        standardError: Math.sqrt((value * (1 - value)) / n),
    };
}


/***/ }),

/***/ 20041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   F: () => (/* binding */ registryOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

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


/***/ }),

/***/ 41323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ ruleSentence),
/* harmony export */   c: () => (/* binding */ comparisonTitle)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12051);
/* harmony import */ var _sections_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92148);
/* harmony import */ var _sections_comparison_slices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22055);
/* harmony import */ var _sections_rule_decimals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4455);
/* harmony import */ var _sections_rule_row_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3195);





/** The verdict, and the one reason that matters most. */
function comparisonTitle({ verdict, result, identical }) {
    const worst = worstOf(result);
    if (verdict === 'passed' || !worst)
        return `Passed: ${passedReason(result, identical)}`;
    const word = `${verdict.charAt(0).toUpperCase()}${verdict.slice(1)}`;
    const hedge = worst.verdict === 'failed' && worst.lower === null ? ' (no interval)' : '';
    return `${word}: ${ruleSentence(worst)}${hedge}`;
}
/** A slice with a proven loss counts like a rule that failed, and speaks where no rule does. */
function worstOf(result) {
    const [rule] = (0,_sections_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(result.rules);
    return rule && (0,_sections_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .isWorst */ .Ix)(rule) ? rule : ((0,_sections_comparison_slices_js__WEBPACK_IMPORTED_MODULE_1__/* .alarmsIn */ ._g)(result)[0] ?? rule);
}
/** A rule that did not pass, in one sentence without a full stop. */
function ruleSentence(judged) {
    const rule = (0,_sections_rule_row_js__WEBPACK_IMPORTED_MODULE_3__/* .deciding */ .C$)(judged);
    const ofClass = rule.class === undefined ? '' : ` of ${rule.class}`;
    const byGroup = rule.group === undefined ? '' : ` by ${rule.group}`;
    const metric = `${rule.metric}${ofClass}${byGroup}`;
    const onSlice = rule.slice === '*' ? metric : `${metric} on ${rule.slice}`;
    const name = rule.anchor?.decides ? `${onSlice}, against the anchor,` : onSlice;
    switch (rule.verdict) {
        case 'failed':
            return `${name} ${failure(rule)}`;
        case 'undecided':
            return rule.lower === null
                ? `${name}: ${lowered(rule.reason)}`
                : `${name} ${(0,_sections_rule_row_js__WEBPACK_IMPORTED_MODULE_3__/* .changeInWords */ .Zb)(rule)}, ${outlook(rule)}`;
        case 'errored':
            return `${name} could not be judged: ${lowered(rule.reason)}`;
        case 'passed':
        case 'skipped':
        case 'waived':
            return `${name} ${rule.verdict}`;
    }
}
function passedReason({ rules, slices, baseline }, identical) {
    const judged = rules.filter(({ verdict }) => verdict === 'passed');
    const waived = [...rules, ...slices].filter(({ waiver }) => waiver !== undefined).length;
    const counted = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(judged.length, 'rule')}${waived > 0 ? `, ${waived} waived` : ''}`;
    if (!baseline) {
        return judged.length + waived > 0
            ? `first model, ${counted}; nothing to compare with yet`
            : 'first model, nothing to compare with yet';
    }
    if (identical === 'model')
        return `the same model as the baseline, ${counted}`;
    if (identical === 'predictions')
        return `identical predictions, ${counted}`;
    const shown = judged.find(({ operator, estimate }) => isChange(operator) && estimate !== null);
    return shown ? `${counted}, ${shown.metric} ${(0,_sections_rule_row_js__WEBPACK_IMPORTED_MODULE_3__/* .changeInWords */ .Zb)(shown)}` : counted;
}
/** `rose by 0.037, more than 0.005`: the raw number moves, the bound says how far it might. */
function failure(rule) {
    const { operator, bound, candidate } = rule;
    if (bound === null || rule.estimate === null)
        return `failed: ${lowered(rule.reason)}`;
    const decimals = (0,_sections_rule_decimals_js__WEBPACK_IMPORTED_MODULE_2__/* .decimalsOf */ .m)(rule);
    const number = (value) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .decimal */ ._)(value, decimals);
    switch (operator) {
        case 'at-least':
            return `is ${number(candidate ?? rule.estimate)}, less than ${number(bound)}`;
        case 'at-most':
            return `is ${number(candidate ?? rule.estimate)}, more than ${number(bound)}`;
        case 'better':
            return `${moved(rule, number)}, ${bound === 0 ? 'which is no gain' : `less than the gain of ${number(bound)} that is asked`}`;
        case 'not-more-than':
            return `${moved(rule, number)}, more than the ${number(bound)} that is plausible`;
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
function outlook({ leaning, rowsToDecide, borderline }) {
    if (borderline)
        return 'so near the margin that other draws might decide otherwise';
    const rows = rowsToDecide ? `; about ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(rowsToDecide, 'row')} would decide` : '';
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


/***/ })

};
