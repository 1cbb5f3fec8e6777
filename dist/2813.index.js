export const id = 2813;
export const ids = [2813];
export const modules = {

/***/ 92813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  train: () => (/* binding */ train)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.build/domain/training/command-environment.js
/** What a training command may not see: inputs, tokens, and the files by which a step steers its runner. */
const withheldNames = new Set([
    'ACTIONS_CACHE_URL',
    'ACTIONS_RESULTS_URL',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_RUNTIME_URL',
    'GH_TOKEN',
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_TOKEN',
]);
const withheldPrefixes = ['INPUT_', 'STATE_', 'ACTIONS_ID_TOKEN_REQUEST_'];
/**
 * The environment of a training command: the host's without what is withheld, and with `added`.
 * RUNNER_TRACKING_ID stays, so that the runner finds and ends what a job leaves behind.
 */
function commandEnvironment(host, added) {
    const kept = Object.entries(host).filter(([name]) => !isWithheld(name));
    // Into a file Python writes whole blocks, so the log would lag behind by minutes.
    return { PYTHONUNBUFFERED: '1', ...Object.fromEntries(kept), ...added };
}
/** Windows takes any case for the same variable. */
function isWithheld(name) {
    const upper = name.toUpperCase();
    return withheldNames.has(upper) || withheldPrefixes.some((prefix) => upper.startsWith(prefix));
}

// EXTERNAL MODULE: ./.build/domain/training/judge-training.js
var judge_training = __webpack_require__(44564);
;// CONCATENATED MODULE: ./.build/domain/training/conclude-training.js

/** The verdict on a training, the sentence about it, and everything that a person should know. */
function concludeTraining(training) {
    const { verdict, title, problem } = (0,judge_training/* judgeTraining */.m)(training);
    const findings = [...(problem ? [problem] : []), ...training.flaws, ...remarks(training)];
    if (verdict !== 'passed') {
        return { verdict, title: `${capital(verdict)}: ${title}`, findings };
    }
    if (training.flaws.length > 0) {
        const flaws = count(training.flaws.length, 'problem');
        return {
            verdict: 'errored',
            title: `Errored: trained, with ${flaws} in what was written`,
            findings,
        };
    }
    if (training.stillAlive > 0) {
        const title = 'Errored: trained, but what still runs may yet change the model';
        return { verdict: 'errored', title, findings };
    }
    const model = training.modelFiles ? `, model ${training.modelFiles.digest.slice(0, 19)}` : '';
    return { verdict, title: `Passed: ${title}${model}`, findings };
}
function remarks(training) {
    const { end, leftBehind, stillAlive, untouchedModelFiles, logPath } = training;
    return [
        ...when(end.kind === 'succeeded' && !training.modelPromised, {
            level: 'note',
            rule: 'train-model-unnamed',
            message: 'No path of a model was given, so this run has no model digest and cannot be registered. Give the input model-path.',
        }),
        ...when(untouchedModelFiles > 0, {
            level: 'warning',
            rule: 'train-model-partly-old',
            message: `Of the model ${count(untouchedModelFiles, 'file')} did not change in this run, and still counts for its digest. Empty the folder first if that is left over from another run.`,
        }),
        ...when(leftBehind > 0, {
            level: 'warning',
            rule: 'train-left-running',
            message: `The training command left ${count(leftBehind, 'process', 'processes')} running when it ended; they were ended. Let it wait for what it starts.`,
        }),
        ...when(stillAlive > 0, {
            level: 'error',
            rule: 'train-still-running',
            message: `${count(stillAlive, 'process', 'processes')} of the training could not be ended, not even by SIGKILL: a driver or a disk may hang. Look at the machine; the log is ${logPath}.`,
        }),
    ];
}
function when(condition, finding) {
    return condition ? [finding] : [];
}
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
function capital(word) {
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

;// CONCATENATED MODULE: ./.build/domain/training/run-id.js
/** At most 40 characters, `[a-z0-9-]`, a letter first: a valid job name in every scheduler. */
function runId({ run, commit, attempt, configuration }) {
    const origin = run ?? commit?.slice(0, 12) ?? 'local';
    return `contender-${origin}-${attempt}-${configuration.slice(0, 8)}`;
}

;// CONCATENATED MODULE: ./.build/domain/training/seed.js
/** The largest seed that every framework takes: it fits a signed 32-bit number. */
const largestSeed = 2 ** 31 - 1;
/** A seed from the first bits of a hexadecimal digest, so that the same inputs train the same model. */
function seedFrom(digest) {
    return Number.parseInt(digest.slice(0, 8), 16) % (largestSeed + 1);
}

// EXTERNAL MODULE: ./.build/domain/verdict.js
var verdict = __webpack_require__(12766);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/inputs/command-inputs.js
var command_inputs = __webpack_require__(52945);
// EXTERNAL MODULE: ./.build/inputs/data-digests.js + 1 modules
var data_digests = __webpack_require__(23550);
// EXTERNAL MODULE: ./.build/inputs/digest.js
var inputs_digest = __webpack_require__(87396);
// EXTERNAL MODULE: ./.build/inputs/fields.js
var fields = __webpack_require__(70361);
// EXTERNAL MODULE: ./.build/inputs/evidence.js
var evidence = __webpack_require__(85573);
;// CONCATENATED MODULE: ./.build/inputs/fingerprints.js


/**
 * What an earlier validation found these data sets to be like: only of the same bytes, so that an old
 * outcome tells nothing wrong. `digests` is `sha256:…` by name.
 */
async function readFingerprints(folder, digests) {
    const paths = await (0,evidence/* outcomePathsIn */.su)(folder);
    const outcomes = await Promise.all(paths.map(outcomeIn));
    const summaries = outcomes.flatMap((outcome) => (outcome ? summariesOf(outcome) : []));
    const found = Object.entries(digests).flatMap(([name, digest]) => {
        const same = summaries.find((summary) => summary.name === name && summary.digest === digest);
        return same?.fingerprint ? [[name, same.fingerprint]] : [];
    });
    return Object.fromEntries(found);
}
/** A fingerprint only explains; an outcome that cannot be read is told by the commands that need it. */
async function outcomeIn(path) {
    try {
        const [file] = await (0,evidence/* readOutcomeFiles */.yj)([await (0,evidence/* openFile */.Tq)(path)]);
        return file?.outcome;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
function summariesOf(outcome) {
    return outcome.command === 'validate' ? (outcome.result?.data ?? []) : [];
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./.build/inputs/lock-files.js


/** The files by which the usual package managers pin what a training command runs with. */
const names = new Set([
    'Pipfile.lock',
    'bun.lock',
    'conda-lock.yml',
    'environment.yml',
    'package-lock.json',
    'pdm.lock',
    'pixi.lock',
    'pnpm-lock.yaml',
    'poetry.lock',
    'pylock.toml',
    'renv.lock',
    'requirements.txt',
    'uv.lock',
    'yarn.lock',
]);
/** `sha256:…` of each lock file in the working directory, by name. */
async function readLockFiles() {
    const entries = await (0,promises_.readdir)('.', { withFileTypes: true });
    const found = entries.filter((entry) => entry.isFile() && names.has(entry.name));
    const digests = found.map(async ({ name }) => [name, await (0,inputs_digest/* digestOfFile */.Mk)(name)]);
    return Object.fromEntries(await Promise.all(digests));
}

// EXTERNAL MODULE: ./.build/inputs/policy.js + 2 modules
var inputs_policy = __webpack_require__(6416);
// EXTERNAL MODULE: ./.build/inputs/document.js
var inputs_document = __webpack_require__(16141);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/inputs/footprint.js


/** The files at a path, or below it, as they are now; empty where nothing is there. */
async function readFootprint(path) {
    const marks = new Map();
    await mark(path, marks);
    return marks;
}
/** How many of the files that are there now were there before, untouched. */
function untouched(before, now) {
    return [...now].filter(([path, mark]) => before.get(path) === mark).length;
}
async function mark(path, marks) {
    const status = await (0,promises_.stat)(path, { bigint: true }).catch(() => undefined);
    if (status?.isFile()) {
        marks.set(path, [status.ino, status.size, status.mtimeNs, status.ctimeNs].join(' '));
    }
    if (!status?.isDirectory())
        return;
    const entries = await (0,promises_.readdir)(path, { withFileTypes: true }).catch(() => []);
    // A link may lead back to where we are.
    const inside = entries.filter((entry) => !entry.isSymbolicLink());
    for (const entry of inside)
        await mark((0,external_node_path_.join)(path, entry.name), marks);
}

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

// EXTERNAL MODULE: ./.build/inputs/model-folder.js
var model_folder = __webpack_require__(45572);
;// CONCATENATED MODULE: ./.build/inputs/training-output.js








async function readBefore({ model, metrics, predictions }) {
    const at = async (path) => (path ? readFootprint(path) : new Map());
    return {
        model: await at(model),
        metrics: await at(metrics),
        predictions: await at(predictions),
    };
}
/** Reads what the command wrote; a part that is missing, old or unusable is null, and a problem. */
async function readTrainingOutput(promised, before) {
    const problems = [];
    const read = async (part, reader) => {
        const path = promised[part];
        if (path === undefined)
            return null;
        const checked = refuseOld(part, path, before).then(() => reader(path));
        return checked.catch((error) => {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            problems.push(...error.problems.map((problem) => inContext(problem, part, path)));
            return null;
        });
    };
    const modelFiles = await read('model', readModel);
    const numbers = await read('metrics', readMetrics);
    const predictions = await read('predictions', readWritten);
    return {
        modelFiles,
        predictions,
        metricsFile: numbers?.file ?? null,
        metrics: numbers?.metrics ?? {},
        parameters: numbers?.parameters ?? {},
        problems,
        untouchedModelFiles: modelFiles
            ? untouched(before.model, await readFootprint(modelFiles.path))
            : 0,
    };
}
/** A file of an earlier run would be taken for what this run has learnt. */
async function refuseOld(part, path, before) {
    const now = await readFootprint(path);
    if (now.size === 0 || untouched(before[part], now) < now.size)
        return;
    throw new errors/* UserError */.yo('train-output-old', {
        what: `The training command did not write ${path}.`,
        why: `What is there as ${part} was there before the command started, and is unchanged.`,
        next: `Let the command write its ${part} there, or correct the path.`,
        file: path,
    });
}
async function readModel(path) {
    const { digest, manifest } = await (0,inputs_digest/* digestOfFiles */.v0)(await (0,model_folder/* readModelFiles */.t)(path));
    return { path, digest, bytes: manifest.reduce((sum, { size }) => sum + size, 0) };
}
async function readMetrics(path) {
    const file = await readWritten(path);
    const document = await (0,inputs_document/* readDocument */.u0)(path, schemas/* unknown */.L5J());
    return { ...metricsIn(document), file };
}
async function readWritten(path) {
    const status = await (0,promises_.stat)(path).catch((error) => {
        throw (0,inputs_document/* unreadable */.O$)(path, error);
    });
    if (status.isFile() && status.size > 0)
        return { path, digest: await (0,inputs_digest/* digestOfFile */.Mk)(path) };
    throw new errors/* UserError */.yo('train-output-unusable', {
        what: `Nothing can be read from ${path}.`,
        why: status.isFile() ? 'The file is empty.' : 'It is no file.',
        next: 'Let the training command write a file there, or correct the path.',
        file: path,
    });
}
/** A missing file is no wrong path of the reader's, but a promise that the command did not keep. */
function inContext(problem, part, path) {
    if (problem.code !== 'file-missing')
        return problem;
    return {
        code: 'train-output-missing',
        what: `The training command wrote no ${part}.`,
        why: `It ended without an error, but there is nothing at ${path}.`,
        next: `Let the command write its ${part} there, or correct the ${part === 'model' ? 'input model-path' : `input ${part}`}.`,
        file: path,
    };
}

;// CONCATENATED MODULE: ./.build/inputs/training-plan.js

/** Inputs before policy. */
function planTraining(inputs, policy) {
    const train = policy?.value.train;
    const model = inputs.model ?? policy?.value.model;
    const command = inputs.run ?? train?.run;
    (0,errors/* refuse */.TR)([
        ...missing(model, 'model', 'the key "model" of the policy'),
        ...missing(command, 'run', 'the key "train.run" of the policy'),
    ]);
    const data = Object.entries(policy?.value.data ?? {}).map(([name, { path }]) => {
        return [name, [path].flat()];
    });
    return {
        model: model ?? '',
        command: command ?? '',
        backend: inputs.backend ?? train?.backend ?? 'local:',
        promised: {
            model: inputs['model-path'] ?? train?.outputs.model,
            metrics: inputs.metrics ?? train?.outputs.metrics,
            predictions: inputs.predictions ?? train?.outputs.predictions,
        },
        timeoutMinutes: inputs['timeout-minutes'] ?? train?.['timeout-minutes'] ?? null,
        data: Object.fromEntries(data),
    };
}
function missing(value, input, key) {
    if (value !== undefined)
        return [];
    return [
        {
            code: 'input-missing',
            what: `The input "${input}" is missing.`,
            why: `Neither the input nor ${key} is set.`,
            next: 'Set one of them.',
        },
    ];
}

// EXTERNAL MODULE: ./.build/commands/conclude.js
var conclude = __webpack_require__(45496);
;// CONCATENATED MODULE: ./.build/commands/train.js

















const inputs = schemas/* object */.Ikc({
    ...command_inputs/* common */.sh,
    ...command_inputs/* modelInput */.M_,
    run: (0,fields/* text */.Qq)().optional().describe("The training command; default: the policy's train.run."),
    backend: (0,fields/* text */.Qq)()
        .optional()
        .describe("URI of the place where it runs; default: the policy's train.backend, else local:."),
    'model-path': (0,fields/* text */.Qq)()
        .optional()
        .describe("The model that the command writes, a file or a folder; default: the policy's train.outputs.model."),
    metrics: (0,fields/* text */.Qq)()
        .optional()
        .describe("The JSON file of metrics that the command writes; default: the policy's train.outputs.metrics."),
    predictions: (0,fields/* text */.Qq)()
        .optional()
        .describe("The predictions that the command writes; default: the policy's train.outputs.predictions."),
    seed: schemas/* string */.YjP()
        .regex(/^\d+$/, { error: 'Use a whole number' })
        .transform(Number)
        .refine((seed) => seed <= largestSeed, { error: `Use a number up to ${largestSeed}` })
        .optional()
        .describe('The number that the command finds as CONTENDER_SEED; default: from the commit, the command and the data.'),
    'timeout-minutes': (0,fields/* positive */.yj)()
        .optional()
        .describe("After so many minutes the command is ended; default: the policy's, else none."),
});
/** Runs a training command, and records what it was given and what it made of it. */
const train = {
    name: 'train',
    summary: 'runs the training command and records what it made',
    inputs,
    async run(given, open) {
        const preparation = await prepare(given, open);
        await open.output.remove('run-record.json');
        const { plan, start, before, backend, inputDigests } = preparation;
        const job = await follow(backend, jobOf(preparation, open), open);
        const output = job.end.kind === 'succeeded' ? await readTrainingOutput(plan.promised, before) : train_nothing;
        const result = recordOf(preparation, { job, output }, open);
        await open.output.write('run-record.json', `${JSON.stringify(result, null, 2)}\n`);
        const conclusion = concludeTraining({
            ...job,
            ...output,
            seconds: job.durationMs / 1000,
            lastLine: job.log.lastLine,
            logPath: result.log.path,
            flaws: output.problems.map(flaw),
            modelPromised: plan.promised.model !== undefined,
        });
        return (0,conclude/* conclude */.E)(open, {
            ...conclusion,
            command: 'train',
            key: given.key ?? plan.model,
            exitCode: (0,verdict/* exitCodeOf */.FO)(conclusion.verdict, true),
            subject: { model: start.model, digest: result.modelFiles?.digest ?? null },
            outputs: {
                'run-record': open.output.path('run-record.json'),
                'model-digest': result.modelFiles?.digest ?? '',
            },
            result,
            inputDigests,
        });
    },
};
/** Everything that must be known, and right, before the command may start. */
async function prepare(given, open) {
    const policy = await (0,inputs_policy/* readPolicy */.T4)(given.policy);
    const plan = planTraining(given, policy);
    const [data, lockFiles, before, backend, policyDigest] = await (0,errors/* together */.bs)(() => (0,data_digests/* digestData */.B)(plan.data), () => readLockFiles(), () => readBefore(plan.promised), () => open.training(plan.backend), async () => (policy ? { [policy.path]: await (0,inputs_digest/* digestOfFile */.Mk)(policy.path) } : {}));
    const code = await codeOf(open);
    const start = startOf(given, { plan, data, code }, open);
    const fingerprints = await readFingerprints(open.output.path('outcomes'), data.sets);
    return {
        plan,
        start,
        fingerprints,
        lockFiles,
        before,
        backend,
        inputDigests: { ...policyDigest, ...data.files },
    };
}
/** The host knows best which commit it checked out for whom; git knows the rest. */
async function codeOf(open) {
    const code = await open.sourceControl().version();
    const { sha, headSha } = open.context;
    return { ...code, sha: code.sha ?? sha, headSha: headSha ?? code.headSha };
}
/** The seed and the name follow from the inputs, so that a re-run repeats them. */
function startOf(given, { plan, data, code }, open) {
    const { model, command, backend, promised } = plan;
    const { runId: run, runAttempt, job } = open.context;
    const seed = given.seed ?? seedFrom((0,inputs_digest/* sha256 */.sc)(JSON.stringify([code.headSha, command, data.sets])));
    const asked = [given.key ?? model, job, command, backend, promised, seed, data.sets];
    const configuration = (0,inputs_digest/* sha256 */.sc)(JSON.stringify(asked));
    const attempt = runAttempt ?? 1;
    const id = runId({ run, commit: code.headSha, attempt, configuration });
    return { id, model, command, backend, code, data: data.sets, seed, attempt };
}
function jobOf({ plan, start }, open) {
    const added = {
        CONTENDER_SEED: String(start.seed),
        CONTENDER_ATTEMPT: String(start.attempt),
    };
    return {
        command: plan.command,
        name: start.id,
        environment: commandEnvironment(open.variables(), added),
        outputDirectory: open.output.path(''),
        logPath: open.output.path('train.log'),
        timeoutMinutes: plan.timeoutMinutes,
    };
}
async function follow(backend, job, open) {
    open.progress(`Training with seed ${job.environment.CONTENDER_SEED}; the log goes to ${job.logPath}.`);
    for (const line of job.command.split('\n'))
        open.foreign(`$ ${line}`);
    const finished = await backend.run(job, { show: open.foreign, onSignal: open.onSignal });
    open.progress(`The training command ended after ${(finished.durationMs / 1000).toFixed(1)} s.`);
    return finished;
}
const train_nothing = {
    modelFiles: null,
    predictions: null,
    metricsFile: null,
    metrics: {},
    parameters: {},
    problems: [],
    untouchedModelFiles: 0,
};
function recordOf({ start, fingerprints, lockFiles }, { job, output }, open) {
    const { modelFiles, predictions, metricsFile, metrics, parameters, problems } = output;
    const { bytes, lines } = job.log;
    return {
        schema: 'contender/run@1',
        ...start,
        ...(Object.keys(fingerprints).length > 0 && { fingerprints }),
        startedAt: job.startedAt,
        durationMs: job.durationMs,
        end: problems.length > 0 ? { kind: 'incomplete' } : job.end,
        parameters,
        metrics,
        modelFiles,
        predictions,
        metricsFile,
        environment: { ...job.machine, lockFiles },
        log: { path: open.output.path('train.log'), bytes, lines },
        resources: job.resources,
        ...(job.curves.length > 0 && { curves: job.curves }),
    };
}
function flaw({ code, what, why, next, ...place }) {
    return { level: 'error', rule: code, message: `${what} ${why} ${next}`, ...place };
}


/***/ }),

/***/ 44564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ judgeTraining)
/* harmony export */ });
/** The verdict on a command that was started, before anybody looks at what it wrote. */
function judgeTraining(command) {
    const { end, seconds } = command;
    const after = `after ${seconds.toFixed(1)} s`;
    switch (end.kind) {
        case 'succeeded':
            return { verdict: 'passed', title: `trained in ${seconds.toFixed(1)} s`, problem: undefined };
        case 'failed':
            return judgeExit(command, end.exitCode, after);
        case 'killed':
            return failed(`the training command was killed by ${end.signal} ${after}`, 'train-killed', end.signal === 'SIGKILL'
                ? 'Contender did not send that signal: most probably the machine ran out of memory. Look at the memory of the runner, or train with smaller batches.'
                : `Contender did not send that signal. The end of ${command.logPath} may say why.`);
        case 'cancelled':
            return errored(`the training was cancelled ${after}`, 'train-cancelled', 'The command and all that it started were ended. Run the job again to train.');
        case 'timed-out':
            return failed(`the training command ran longer than ${end.minutes} minutes`, 'train-timed-out', 'The command and all that it started were ended. Raise timeout-minutes, or let it train faster.');
    }
}
/** Only the shell's own complaint is quoted: what a command prints may hold anything. */
const shellWords = /(not found|no such file or directory|permission denied)$/i;
/** A shell exits with 127 when it finds no such command, and with 126 when it may not run it. */
function judgeExit(command, exitCode, after) {
    const title = `the training command exited with ${exitCode} ${after}`;
    if (exitCode !== 126 && exitCode !== 127) {
        return failed(title, 'train-failed', `Its own messages stand in ${command.logPath}.`);
    }
    const words = shellWords.test(command.lastLine) ? ` The shell said: ${command.lastLine}.` : '';
    return exitCode === 127
        ? errored('the training command was not found', 'train-command-not-found', `The shell exited with 127.${words} Check the spelling, install it in an earlier step, or give its path from the working directory.`)
        : errored('the training command cannot be executed', 'train-command-not-executable', `The shell exited with 126.${words} Make the file executable, or name its interpreter, such as "python train.py".`);
}
function failed(title, rule, next) {
    return { verdict: 'failed', title, problem: problem(title, rule, next) };
}
function errored(title, rule, next) {
    return { verdict: 'errored', title, problem: problem(title, rule, next) };
}
function problem(title, rule, next) {
    const sentence = `${title.charAt(0).toUpperCase()}${title.slice(1)}.`;
    return { level: 'error', rule, message: `${sentence} ${next}` };
}


/***/ }),

/***/ 23550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ digestData)
});

// EXTERNAL MODULE: ./.build/domain/model/manifest.js
var manifest = __webpack_require__(91048);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/inputs/data-paths.js + 2 modules
var data_paths = __webpack_require__(21909);
// EXTERNAL MODULE: ./.build/inputs/digest.js
var digest = __webpack_require__(87396);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/inputs/document.js
var inputs_document = __webpack_require__(16141);
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

/***/ 21909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ expandPaths)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/inputs/document.js
var inputs_document = __webpack_require__(16141);
// EXTERNAL MODULE: ./.build/inputs/glob.js
var glob = __webpack_require__(25178);
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

/***/ 25178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   YT: () => (/* binding */ everything),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   qF: () => (/* binding */ parseGlob)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

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


/***/ }),

/***/ 45572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readModelFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16141);





/** The files of a model: one file, or a folder with everything below it. Links are refused. */
async function readModelFiles(path) {
    const problems = [];
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch((error) => {
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(path, error);
    });
    const files = root.isDirectory()
        ? await filesBelow(path, '', problems)
        : [await openable(path, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path), problems)];
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(problems);
    const found = files.filter((file) => file !== undefined);
    if (found.length > 0)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('model-empty', {
        what: `The model folder ${path} is empty.`,
        why: 'A model without a file has nothing to evaluate or ship.',
        next: 'Let the training command write the model there, or correct the path.',
        file: path,
    });
}
async function filesBelow(root, below, problems) {
    const files = [];
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, below), { withFileTypes: true }).catch((error) => {
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, below), error);
    });
    for (const entry of entries) {
        const relative = below ? `${below}/${entry.name}` : entry.name;
        if (entry.isDirectory())
            files.push(...(await filesBelow(root, relative, problems)));
        else
            files.push(await openable((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, relative), relative, problems));
    }
    return files;
}
async function openable(path, relative, problems) {
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
    const why = refusal(status.isFile(), relative);
    if (!why)
        return { path: relative, size: status.size, open: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path) };
    problems.push({
        code: 'model-file-refused',
        what: `The model file ${JSON.stringify(relative)} cannot be registered.`,
        why,
        next: 'Replace it by an ordinary file with a plain name.',
        file: path,
    });
    return undefined;
}
function refusal(isFile, relative) {
    if (!isFile)
        return 'It is a link or a special file, whose content could change unnoticed.';
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a line break would forge a manifest line
    if (/[\u0000-\u001f\u007f\\]/.test(relative)) {
        return 'Its name has a control character or a backslash, which could forge the manifest.';
    }
    return undefined;
}


/***/ })

};
