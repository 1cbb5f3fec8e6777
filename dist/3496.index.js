export const id = 3496;
export const ids = [3496];
export const modules = {

/***/ 3496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  train: () => (/* binding */ train)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/domain/training/seed.js
var training_seed = __webpack_require__(95717);
// EXTERNAL MODULE: ./.build/inputs/command-inputs.js
var command_inputs = __webpack_require__(52945);
// EXTERNAL MODULE: ./.build/inputs/fields.js
var fields = __webpack_require__(70361);
// EXTERNAL MODULE: ./.build/commands/training/interruption.js
var training_interruption = __webpack_require__(94133);
;// CONCATENATED MODULE: ./.build/domain/training/run-id.js
/** The attempt that a name tells of; undefined for any other name. */
function attemptOf(name) {
    const [, attempt] = /-(\d+)-[0-9a-f]{8}$/.exec(name) ?? [];
    return attempt === undefined ? undefined : Number(attempt);
}
/** At most 40 characters, `[a-z0-9-]`, a letter first: a valid job name in every scheduler. */
function runId({ run, commit, attempt, configuration }) {
    const origin = run ?? commit?.slice(0, 12) ?? 'local';
    return `contender-${origin}-${attempt}-${configuration.slice(0, 8)}`;
}

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/domain/training/checkpoint/trust.js
var trust = __webpack_require__(23699);
;// CONCATENATED MODULE: ./.build/inputs/checkpoint-trust.js



const checkpoint_trust_event = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        head: schemas/* object */.Ikc({ repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullish() }),
    }),
});
/** The trust level of this run, from the event that started it. What cannot be read is a stranger's. */
async function readTrustLevel(environment) {
    const name = environment('GITHUB_EVENT_NAME') || null;
    const repository = environment('GITHUB_REPOSITORY') || null;
    const isRunner = Boolean(environment('GITHUB_ACTIONS'));
    if (name === null)
        return (0,trust/* trustOf */.A)({ name: isRunner ? '' : null, repository, headRepository: null });
    return (0,trust/* trustOf */.A)({
        name,
        repository,
        headRepository: await headOf(environment('GITHUB_EVENT_PATH')),
    });
}
async function headOf(path) {
    if (!path)
        return null;
    try {
        const { data } = checkpoint_trust_event.safeParse(JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
        return data?.pull_request.head.repo?.full_name ?? null;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./.build/inputs/data-digests.js + 1 modules
var data_digests = __webpack_require__(23550);
// EXTERNAL MODULE: ./.build/inputs/digest.js
var inputs_digest = __webpack_require__(87396);
;// CONCATENATED MODULE: ./.build/inputs/fingerprints.js

/**
 * What an earlier validation found these data sets to be like: only of the same bytes, so that an old
 * outcome tells nothing wrong. `digests` is `sha256:…` by name.
 */
async function readFingerprints(folder, digests) {
    if (Object.keys(digests).length === 0)
        return {};
    const evidence = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6070), __webpack_require__.e(5573)]).then(__webpack_require__.bind(__webpack_require__, 85573));
    const paths = await evidence.outcomePathsIn(folder);
    const outcomes = await Promise.all(paths.map((path) => outcomeIn(path, evidence)));
    const summaries = outcomes.flatMap((outcome) => (outcome ? summariesOf(outcome) : []));
    const found = Object.entries(digests).flatMap(([name, digest]) => {
        const same = summaries.find((summary) => summary.name === name && summary.digest === digest);
        return same?.fingerprint ? [[name, same.fingerprint]] : [];
    });
    return Object.fromEntries(found);
}
/** A fingerprint only explains; an outcome that cannot be read is told by the commands that need it. */
async function outcomeIn(path, { openFile, readOutcomeFiles }) {
    try {
        const [file] = await readOutcomeFiles([await openFile(path)]);
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

// EXTERNAL MODULE: ./.build/inputs/lock-files.js
var lock_files = __webpack_require__(97161);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./.build/inputs/own-places.js

/**
 * Where a training and Contender itself write, as paths: what lies there is a result, and no code that the
 * training ran. Data sets are not among them.
 */
function ownPlaces({ promised, checkpoint }, policy) {
    const written = [promised.model, promised.metrics, promised.predictions, checkpoint?.path];
    const registries = Object.values(policy?.stages ?? {}).map(({ registry }) => registry);
    const uris = [policy?.registry, policy?.ledger, checkpoint?.store, ...registries];
    const stores = uris.flatMap(folderOf);
    return [...written.filter((path) => path !== undefined), ...stores];
}
/** The folder of a `file:` URI; a wrong one is told by whoever opens it. */
function folderOf(uri) {
    if (!uri?.startsWith('file:'))
        return [];
    const path = uri.slice('file:'.length);
    if (!path.startsWith('//'))
        return path === '' ? [] : [path];
    try {
        return [(0,external_node_url_.fileURLToPath)(uri)];
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./.build/inputs/policy.js
var inputs_policy = __webpack_require__(80498);
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
// EXTERNAL MODULE: ./.build/inputs/text-file.js
var text_file = __webpack_require__(41042);
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
    // The parser of YAML is large, and most of what is read needs none.
    const { readDocument } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6141)]).then(__webpack_require__.bind(__webpack_require__, 16141));
    const document = await readDocument(path, schemas/* unknown */.L5J());
    return { ...metricsIn(document), file };
}
async function readWritten(path) {
    const status = await (0,promises_.stat)(path).catch((error) => {
        throw (0,text_file/* unreadable */.O$)(path, error);
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
function planTraining(inputs, policy, host = 'terminal') {
    const train = policy?.value.train;
    const model = inputs.model ?? policy?.value.model;
    const command = inputs.run ?? train?.run;
    (0,errors/* refuse */.TR)([
        ...unmeasured(inputs, train),
        ...needless(inputs.backend ?? train?.backend, train?.job),
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
        budget: {
            minutes: inputs['timeout-minutes'] ?? train?.['timeout-minutes'] ?? null,
            gpuHours: inputs['max-gpu-hours'] ?? train?.['max-gpu-hours'] ?? null,
            cost: train?.['max-cost'] ?? null,
        },
        prices: pricesOf(train?.prices),
        checkpoint: checkpointOf({ store: inputs.checkpoint, host }, train?.checkpoint),
        tracking: train?.tracking ?? null,
        allowsUncommitted: train?.['allow-uncommitted'] ?? false,
        gpu: gpuOf(inputs.gpu, train?.gpu),
        data: Object.fromEntries(data),
        job: jobOf(train?.job),
    };
}
function jobOf(job) {
    return {
        image: job?.image ?? null,
        cpus: job?.cpus ?? null,
        memoryGib: job?.['memory-gib'] ?? null,
        sharedMemoryGib: job?.['shared-memory-gib'] ?? null,
        queueMinutes: job?.['queue-minutes'] ?? 60,
        variables: job?.variables ?? [],
        secrets: job?.secrets ?? {},
    };
}
function gpuOf(count, policy) {
    if (count === undefined && !policy)
        return null;
    return {
        count: count ?? policy?.count ?? 1,
        memoryGib: policy?.['memory-gib'] ?? null,
        smokeTest: policy?.['smoke-test'] ?? null,
    };
}
function pricesOf(prices) {
    if (!prices)
        return null;
    return {
        currency: prices.currency,
        gpuHour: prices['gpu-hour'] ?? null,
        machineHour: prices['machine-hour'] ?? null,
        kilowattHour: prices['kilowatt-hour'] ?? null,
    };
}
/** In a workflow the checkout of the next attempt empties the workspace, and the machine may be another. */
const defaultStores = {
    github: 'actions-cache:',
    terminal: 'file:.contender/checkpoints',
};
function checkpointOf({ store, host, }, policy) {
    if (!policy)
        return null;
    return {
        path: policy.path,
        store: store ?? policy.store ?? defaultStores[host],
        everyMinutes: policy['every-minutes'],
        graceSeconds: policy['grace-seconds'],
    };
}
/** A limit that nothing is measured for would never end anything. */
function unmeasured(inputs, train) {
    const gpu = inputs.gpu ?? train?.gpu;
    const gpuHours = inputs['max-gpu-hours'] ?? train?.['max-gpu-hours'];
    const prices = train?.prices;
    const problems = [];
    if (gpuHours !== undefined && gpu === undefined) {
        problems.push({
            code: 'budget-unmeasured',
            what: 'The limit max-gpu-hours can never be reached.',
            why: 'No GPU is asked for, so that none is counted.',
            next: 'Set the input gpu or the key "train.gpu" of the policy, or use timeout-minutes.',
        });
    }
    if (train?.['max-cost'] !== undefined && !prices?.['gpu-hour'] && !prices?.['machine-hour']) {
        problems.push({
            code: 'budget-unmeasured',
            what: 'The limit max-cost can never be reached.',
            why: 'The policy names no price of an hour.',
            next: 'Set "train.prices" with gpu-hour or machine-hour, or use timeout-minutes.',
        });
    }
    if (inputs.checkpoint !== undefined && !train?.checkpoint) {
        problems.push({
            code: 'checkpoint-without-path',
            what: 'Checkpoints have a store, but no folder.',
            why: 'The input checkpoint is set, and the policy has no key "train.checkpoint.path".',
            next: 'Name the folder that the command writes its checkpoints to in the policy.',
        });
    }
    return problems;
}
/** On this machine the command finds what is there. */
function needless(backend, job) {
    if (!job || (backend !== undefined && !backend.startsWith('local:')))
        return [];
    return [
        {
            code: 'job-needless',
            what: 'The key "train.job" of the policy would do nothing.',
            why: 'The training runs on this machine (local:), in its own surroundings and with its variables.',
            next: 'Remove the key, or name a back end elsewhere by "train.backend".',
        },
    ];
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

;// CONCATENATED MODULE: ./.build/commands/training/checkpoints/key.js

/** What a checkpoint of this training is made from: the commit that is checked out, and what it was given. */
function checkpointKeyOf({ start, configuration, trust }) {
    const { model, code, data } = start;
    // Code that nobody knows is that of no other attempt.
    const uncommitted = code.changes?.digest ?? (code.dirty ? crypto.randomUUID() : null);
    const sets = Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1));
    return {
        trust,
        model,
        commit: code.sha,
        configuration: (0,inputs_digest/* sha256 */.sc)(JSON.stringify([configuration, uncommitted])),
        data: (0,inputs_digest/* sha256 */.sc)(JSON.stringify(sets)),
    };
}

;// CONCATENATED MODULE: ./.build/commands/training/handed-on.js
/** The variables of a job elsewhere that the policy names, as far as they are set. */
function handedOn({ job }, open) {
    const variables = open.variables();
    const named = job.variables.flatMap((name) => {
        const value = variables[name];
        return value === undefined ? [] : [[name, value]];
    });
    return Object.fromEntries(named);
}

// EXTERNAL MODULE: ./.build/domain/training/secrets/secret-mask.js + 3 modules
var secret_mask = __webpack_require__(68697);
;// CONCATENATED MODULE: ./.build/commands/training/open-secrets.js


/** The command stands in the run record, the outcome and the report, to the letter: it must hold no secret. */
function refuseSecretCommand(command, variables) {
    if ((0,secret_mask/* maskText */.gC)(command, variables) === command)
        return;
    throw new errors/* UserError */.yo('secret-in-command', {
        what: 'The training command holds the value of a secret variable, or a password in a URL.',
        why: 'The run record, the outcome and the report keep the command for everybody who reads them.',
        next: 'Let the command take it from the variable, as in "$NAME", or rename a variable that holds no secret.',
    });
}
/** A patch is kept to the byte, and its stars would make other files. */
function refuseSecretPatch(patch, variables) {
    if (!(0,secret_mask/* secretMask */.hq)(variables)?.push(patch).secrets.length)
        return;
    throw new errors/* UserError */.yo('secret-in-changes', {
        what: 'The uncommitted changes hold the value of a secret variable.',
        why: 'They are kept with the record, for everybody who reads it.',
        next: 'Take it out of the files, or let the repository ignore the file that holds it.',
    });
}
function withoutSecrets(told, variables) {
    const text = JSON.stringify(told);
    if ((0,secret_mask/* maskText */.gC)(text, variables) === text)
        return told;
    const entries = Object.entries(told).map(([name, value]) => {
        const shown = typeof value === 'string' ? (0,secret_mask/* maskText */.gC)(value, variables) : value;
        return [(0,secret_mask/* maskText */.gC)(name, variables), shown];
    });
    return Object.fromEntries(entries);
}

// EXTERNAL MODULE: ./.build/domain/training/kept-files.js
var kept_files = __webpack_require__(69450);
;// CONCATENATED MODULE: ./.build/commands/training/uncommitted.js




/**
 * What differs from the commit, but for `places`: refused, unless the plan allows it; then the difference is
 * kept in the output folder. Outside a repository nothing is refused, and nothing known.
 */
async function keepUncommitted({ allowsUncommitted }, places, open) {
    const changes = await open.sourceControl().changes([open.output.path(''), ...places]);
    const paths = changes?.paths ?? [];
    if (paths.length > 0 && !allowsUncommitted)
        throw refused(paths);
    if (!changes || paths.length === 0) {
        // One of an earlier run would be taken for this one's.
        await open.output.remove(kept_files/* patchName */.UC);
        return { dirty: changes && false };
    }
    const patch = await changes.patch();
    refuseSecretPatch(patch, open.variables());
    await open.output.write(kept_files/* patchName */.UC, patch);
    const digest = `sha256:${(0,inputs_digest/* sha256 */.sc)(patch)}`;
    return { dirty: true, changes: { path: open.output.path(kept_files/* patchName */.UC), digest } };
}
const shown = 5;
function refused(paths) {
    const names = paths.slice(0, shown).map((path) => JSON.stringify(path));
    const more = paths.length > shown ? ` and ${paths.length - shown} more` : '';
    const files = paths.length === 1 ? '1 file differs' : `${paths.length} files differ`;
    return new errors/* UserError */.yo('uncommitted-changes', {
        what: `${files} from the commit that was checked out: ${names.join(', ')}${more}.`,
        why: 'The run record would name a commit from which nobody can make the model again.',
        next: 'Commit what is code, and let .gitignore name what is not; or set "train.allow-uncommitted: true" in the policy, which keeps the difference with the record.',
    });
}

;// CONCATENATED MODULE: ./.build/commands/training/prepare.js
















/** Everything that must be known, and right, before the command may start. */
async function prepare(given, open) {
    const policy = await (0,inputs_policy/* readPolicy */.T)(given.policy);
    const plan = planTraining(given, policy, open.context.host);
    refuseSecretCommand(plan.command, open.variables());
    const opening = open.training(plan.backend);
    const surroundings = opening.then(({ isHere }) => isHere ? open.surroundings(plan.command) : null);
    // Where nothing is trained nobody asks for them.
    surroundings.catch(() => undefined);
    const [data, lockFiles, before, backend, policyDigest] = await (0,errors/* together */.bs)(() => (0,data_digests/* digestData */.B)(plan.data), () => (0,lock_files/* readLockFiles */.N)(), () => readBefore(plan.promised), () => opening, async () => (policy ? { [policy.path]: await (0,inputs_digest/* digestOfFile */.Mk)(policy.path) } : {}));
    const places = [...ownPlaces(plan, policy?.value), ...Object.keys(data.files)];
    const version = await codeOf(plan, places, open);
    const { start, configuration } = startOf(given, { plan, data, code: version }, open);
    const trust = await readTrustLevel(open.environment);
    const fingerprints = await readFingerprints(open.output.path('outcomes'), data.sets);
    const code = backend.isHere ? [] : await open.sourceControl().files();
    return {
        plan,
        start,
        configuration,
        sources: [...new Set([...code, ...Object.keys(data.files)])],
        fingerprints,
        lockFiles,
        before,
        backend,
        surroundings,
        checkpointKey: plan.checkpoint && checkpointKeyOf({ start, configuration, trust }),
        inputDigests: { ...policyDigest, ...data.files },
    };
}
/** The host knows best which commit it checked out for whom; git knows the rest. */
async function codeOf(plan, places, open) {
    const [code, changes] = await Promise.all([
        open.sourceControl().version(),
        keepUncommitted(plan, places, open),
    ]);
    const { sha, headSha } = open.context;
    return { ...code, sha: code.sha ?? sha, headSha: headSha ?? code.headSha, ...changes };
}
/** The seed and the name follow from the inputs, so that a re-run repeats them. */
function startOf(given, { plan, data, code }, open) {
    const { model, command, backend, promised } = plan;
    const { runId: run, runAttempt, job } = open.context;
    const seed = given.seed ?? (0,training_seed/* seedFrom */.w)((0,inputs_digest/* sha256 */.sc)(JSON.stringify([code.headSha, command, data.sets])));
    // Legs of a matrix may differ by nothing else.
    const handed = Object.entries(handedOn(plan, open));
    const asked = [given.key ?? model, job, command, backend, promised, seed, data.sets, ...handed];
    const configuration = (0,inputs_digest/* sha256 */.sc)(JSON.stringify(asked));
    const attempt = runAttempt ?? 1;
    const id = runId({ run, commit: code.headSha, attempt, configuration });
    const start = { id, model, command, backend, code, data: data.sets, seed, attempt };
    return { start, configuration };
}

// EXTERNAL MODULE: ./.build/domain/training/judge-training.js
var judge_training = __webpack_require__(44564);
;// CONCATENATED MODULE: ./.build/domain/training/conclude-training.js

/** The verdict on a training, the sentence about it, and everything that a person should know. */
function concludeTraining(training) {
    const { verdict, title, problem } = (0,judge_training/* judgeTraining */.m)(training);
    const { flaws, unused } = training;
    const findings = [...(problem ? [problem] : []), ...flaws, ...unused, ...remarks(training)];
    if (verdict !== 'passed') {
        return { verdict, title: `${capital(verdict)}: ${title}`, findings };
    }
    if (flaws.length > 0) {
        const problems = count(flaws.length, 'problem');
        return {
            verdict: 'errored',
            title: `Errored: trained, with ${problems} in what was written`,
            findings,
        };
    }
    if (training.stillAlive > 0) {
        const title = 'Errored: trained, but what still runs may yet change the model';
        return { verdict: 'errored', title, findings };
    }
    if (unused.length > 0) {
        const title = 'Failed: trained, and nothing shows that a GPU was used';
        return { verdict: 'failed', title, findings };
    }
    const model = training.modelFiles ? `, model ${training.modelFiles.digest.slice(0, 19)}` : '';
    return { verdict, title: `Passed: ${title}${model}`, findings };
}
function remarks(training) {
    const { end, leftBehind, stillAlive, untouchedModelFiles, logPath, log } = training;
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
        ...when(log.holdsSecrets, {
            level: 'warning',
            rule: 'log-holds-secrets',
            message: `The command printed a secret, which could not be made unreadable in ${logPath}: do not hand that file on.`,
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

;// CONCATENATED MODULE: ./.build/domain/training/room.js
const gibibyte = 1024 ** 3;
const leastDisk = 5 * gibibyte;
const leastShared = gibibyte;
const leastFiles = 4096;
/**
 * Whether there is room to train on GPUs: hours of work end badly on a full disk. Two checkpoints stand
 * in the folder while the newer one is written; `checkpoint` is the size of an older one, in bytes.
 */
function judgeRoom({ freeDisk, sharedMemory, openFiles }, checkpoint = null) {
    const needed = leastDisk + 2 * (checkpoint ?? 0);
    const why = checkpoint === null
        ? ''
        : `, for two checkpoints of ${gib(checkpoint)}, as the last one had, and ${gib(leastDisk)} beside them`;
    return [
        ...room_when(freeDisk === null || freeDisk < needed, {
            level: 'error',
            rule: 'disk-full',
            message: `The disk of the output directory has ${freeDisk === null ? 'an unknown amount' : gib(freeDisk)} free, and a training on GPUs needs at least ${gib(needed)}${why}. Free some, or name another folder by output-directory.`,
        }),
        ...room_when(sharedMemory !== null && sharedMemory < leastShared, {
            level: 'warning',
            rule: 'shared-memory',
            message: `Processes can share only ${gib(sharedMemory ?? 0)} of memory, which workers that load data fill soon. Start the container with --shm-size=8g or --ipc=host.`,
        }),
        ...room_when(openFiles !== null && openFiles < leastFiles, {
            level: 'warning',
            rule: 'open-files',
            message: `A process may open only ${openFiles} files here; workers that load data may need more. Raise it with "ulimit -n ${leastFiles}" before the training.`,
        }),
    ];
}
const mebibyte = 1024 ** 2;
const scarceDisk = 512 * mebibyte;
const fullDisk = 128 * mebibyte;
/**
 * What so many free bytes mean while a training runs. Who began with less than the limit knows of it,
 * and is warned only.
 */
function judgeFreeDisk(free, atStart) {
    if (free < fullDisk && atStart >= fullDisk)
        return 'full';
    return free < scarceDisk ? 'scarce' : 'enough';
}
function room_when(condition, finding) {
    return condition ? [finding] : [];
}
function gib(bytes) {
    return `${(bytes / gibibyte).toFixed(1)} GiB`;
}

// EXTERNAL MODULE: ./.build/domain/verdict.js
var domain_verdict = __webpack_require__(12766);
;// CONCATENATED MODULE: ./.build/inputs/room.js


/** What is left where `folder` lies, or will lie once it is made. */
async function readRoom(folder) {
    const [freeDisk, sharedMemory, limits] = await Promise.all([
        readFreeDisk(folder),
        freeOn('/dev/shm'),
        (0,promises_.readFile)('/proc/self/limits', 'utf8').catch(() => ''),
    ]);
    const openFiles = Number(/^Max open files\s+(\d+)/m.exec(limits)?.[1] ?? Number.NaN);
    return { freeDisk, sharedMemory, openFiles: Number.isFinite(openFiles) ? openFiles : null };
}
/** Bytes that this user may still write where `folder` lies, or will lie; null where nobody tells. */
async function readFreeDisk(folder) {
    return freeOn(await existing(folder));
}
async function existing(folder) {
    const path = (0,external_node_path_.resolve)(folder);
    const above = (0,external_node_path_.dirname)(path);
    if (above === path)
        return path;
    return (0,promises_.stat)(path).then(() => path, () => existing(above));
}
async function freeOn(folder) {
    try {
        const { bavail, bsize } = await (0,promises_.statfs)(folder);
        return bavail * bsize;
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./.build/commands/conclude.js
var conclude = __webpack_require__(45496);
;// CONCATENATED MODULE: ./.build/commands/training/adopting.js

/** The work's result; a step that is cancelled meanwhile ends also the job that it had not yet adopted. */
async function endingIfCancelled(work, { ready, end }) {
    try {
        return await work;
    }
    catch (error) {
        if (isCancellation(error)) {
            const found = await Promise.race([ready.catch(() => null), pause()]);
            if (found)
                await end(found);
        }
        throw error;
    }
}
function isCancellation(error) {
    return error instanceof errors/* UserError */.yo && error.problems[0]?.code === 'train-cancelled';
}
/** A runner sends its second signal 7.5 s after the first. */
const pauseMs = 5_000;
function pause() {
    return new Promise((resolve) => setTimeout(resolve, pauseMs, null));
}

// EXTERNAL MODULE: ./.build/commands/training/after.js
var after = __webpack_require__(38326);
;// CONCATENATED MODULE: ./.build/domain/training/account/account.js
/** GPUs count from the start to the end, whether anything runs on them or not: nobody else has them. */
function gpuHoursOf({ seconds, gpus }) {
    return (gpus * seconds) / 3600;
}
/** GPU hours, machine hours and kilowatt-hours, each times its price; null where one of them is unknown. */
function costOf(taken, prices) {
    const { gpuHour, machineHour, kilowattHour } = prices;
    if (kilowattHour && taken.energy === null)
        return null;
    return (gpuHoursOf(taken) * (gpuHour ?? 0) +
        (taken.seconds / 3600) * (machineHour ?? 0) +
        (taken.energy ?? 0) * (kilowattHour ?? 0));
}
/** What the run record keeps; null prices: the policy names none. */
function accountOf(taken, prices) {
    const amount = prices && costOf(taken, prices);
    return {
        gpuHours: shortened(gpuHoursOf(taken)),
        energy: taken.energy === null ? null : shortened(taken.energy),
        cost: prices && amount !== null ? { amount: shortened(amount), currency: prices.currency } : null,
    };
}
/** A millionth is finer than any price, and than any clock here. */
function shortened(value) {
    return Number(value.toFixed(6));
}

;// CONCATENATED MODULE: ./.build/domain/training/account/budget.js

/**
 * Which limit is reached, exactly on it included. Energy that is not known is given at most, never at
 * least; where not even that is known, neither is the cost, and it counts as spent.
 */
function spentUp(taken, { budget, prices }) {
    const { minutes, gpuHours, cost } = budget;
    if (minutes !== null && taken.seconds / 60 >= minutes)
        return { kind: 'timed-out', minutes };
    if (gpuHours !== null && gpuHoursOf(taken) >= gpuHours) {
        return { kind: 'over-budget', budget: 'gpu-hours', limit: gpuHours };
    }
    if (cost !== null && (prices ? (costOf(taken, prices) ?? cost) : cost) >= cost) {
        return { kind: 'over-budget', budget: 'cost', limit: cost };
    }
    return undefined;
}
/** The longest that a training may run by its limits, in minutes; null: none of them ends it. Energy is not counted. */
function longestMinutes(gpus, { budget, prices }) {
    const { minutes, gpuHours, cost } = budget;
    const hourCosts = gpus * (prices?.gpuHour ?? 0) + (prices?.machineHour ?? 0);
    const limits = [
        ...(minutes === null ? [] : [minutes]),
        ...(gpuHours === null || gpus === 0 ? [] : [(60 * gpuHours) / gpus]),
        ...(cost === null || hourCosts === 0 ? [] : [(60 * cost) / hourCosts]),
    ];
    return limits.length === 0 ? null : Math.min(...limits);
}
/** Whether a limit of cost can be kept, asked before the command starts: unknown energy may cost anything. */
function isKeepable(energyAtMost, { budget, prices }) {
    return budget.cost === null || !prices?.kilowattHour || energyAtMost !== null;
}
/** Why a cost is missing that the policy has prices for. */
function unpriced(energy, prices) {
    if (!prices?.kilowattHour || energy !== null)
        return [];
    const message = 'The cost of this training is unknown: the policy has a price of a kilowatt-hour, and the cards did not tell all that they used. What is unknown is not counted as nothing.';
    return [{ level: 'note', rule: 'cost-unknown', message }];
}

;// CONCATENATED MODULE: ./.build/commands/training/budget.js

/** Ends a training at its limit of time, of GPU hours or of cost, whichever comes first. */
function keepBudget({ gpus, energyAtMost, ...budget }) {
    return {
        look: (seconds) => spentUp({ seconds, gpus, energy: energyAtMost() }, budget),
    };
}

;// CONCATENATED MODULE: ./.build/commands/training/closing.js
/** Who broke off at the end of the time still has to find out what was lost. */
const toSayMs = 500;
/** The end of all that went along with a training, in the time that there is for it. */
class Closing {
    #companions;
    #until = Number.POSITIVE_INFINITY;
    #isHurried = false;
    #timer;
    #isOver = () => undefined;
    #over = new Promise((resolve) => {
        this.#isOver = resolve;
    });
    constructor(companions) {
        this.#companions = companions;
    }
    /** Nobody waits longer, also for one that never settles. */
    async close(end, withinMs) {
        this.#isHurried ||= end.kind === 'cancelled' || end.kind === 'preempted';
        this.#endIn(withinMs);
        const closing = this.#companions.map((companion) => companion.close?.(end, withinMs));
        await Promise.race([Promise.all(closing), this.#over]);
        clearTimeout(this.#timer);
    }
    /** From now on there are only so many milliseconds. */
    hurry(withinMs) {
        this.#isHurried = true;
        this.#endIn(withinMs);
        for (const companion of this.#companions)
            companion.hurry?.(withinMs);
    }
    /** Milliseconds for what comes after; undefined where somebody waits for it. */
    leftIfHurried() {
        return this.#isHurried ? this.#leftMs() : undefined;
    }
    /** Of two ends the earlier one counts. */
    #endIn(withinMs) {
        this.#until = Math.min(this.#until, performance.now() + withinMs);
        clearTimeout(this.#timer);
        this.#timer = setTimeout(this.#isOver, this.#leftMs() + toSayMs);
    }
    #leftMs() {
        return Math.max(0, this.#until - performance.now());
    }
}

// EXTERNAL MODULE: ./.build/domain/training/command-environment.js
var command_environment = __webpack_require__(11931);
// EXTERNAL MODULE: ./.build/commands/training/job-mark.js
var job_mark = __webpack_require__(58037);
;// CONCATENATED MODULE: ./.build/commands/training/job.js





/** What the back end is told. */
function job_jobOf(preparation, resumption, open) {
    const { plan, start, sources } = preparation;
    const demand = demandOf(plan);
    const added = {
        ...(resumption && {
            CONTENDER_CHECKPOINT_DIR: resumption.directory,
            CONTENDER_RESUME: resumption.resume ?? '',
        }),
        CONTENDER_SEED: String(start.seed),
        CONTENDER_ATTEMPT: String(start.attempt),
        // Else CUDA counts the cards in another order than the driver's tool.
        ...(plan.gpu && { CUDA_DEVICE_ORDER: 'PCI_BUS_ID' }),
    };
    return {
        command: plan.command,
        name: start.id,
        configuration: configurationOf(preparation, demand),
        environment: (0,command_environment/* commandEnvironment */.J)(passedOn(preparation, open), added),
        outputDirectory: open.output.path(''),
        mark: (0,job_mark/* newMark */.e)(open.variables().CONTENDER_JOB),
        logPath: open.output.path('train.log'),
        demand,
        files: { sources, results: Object.values(plan.promised).filter((path) => path !== undefined) },
    };
}
/** What a job elsewhere asks for may change between attempts that share their checkpoints. */
function configurationOf({ configuration, backend }, demand) {
    return backend.isHere ? configuration : (0,inputs_digest/* sha256 */.sc)(JSON.stringify([configuration, demand]));
}
/** On this machine the command inherits everything; elsewhere only what the policy names is its business. */
function passedOn({ plan, backend }, open) {
    return backend.isHere ? open.variables() : handedOn(plan, open);
}
function demandOf({ gpu, job, budget, prices, checkpoint }) {
    const { image, cpus, memoryGib, sharedMemoryGib, secrets, queueMinutes } = job;
    return {
        gpus: gpu?.count ?? 0,
        gpuMemoryGib: gpu?.memoryGib ?? null,
        smokeTest: gpu?.smokeTest ?? null,
        image,
        cpus,
        memoryGib,
        sharedMemoryGib,
        secrets,
        minutes: longestMinutes(gpu?.count ?? 0, { budget, prices }),
        queueMinutes,
        graceSeconds: checkpoint?.graceSeconds ?? shortGraceSeconds,
    };
}
/** Who writes no checkpoints has little to save. */
const shortGraceSeconds = 6;

;// CONCATENATED MODULE: ./.build/commands/training/notices.js
/** Undefined where no cloud announces the machine's end. A mere risk only calls `save`. */
async function noticeCompanion(open, save) {
    const notices = await open.machineNotices();
    if (!notices)
        return undefined;
    let end;
    const findings = [];
    const stop = notices.listen((notice) => {
        switch (notice.kind) {
            case 'taken-away':
                end = notice;
                open.progress(`The cloud takes this machine away ${timeOf(notice.at)}: saving and ending.`);
                return;
            case 'at-risk':
                open.progress('The cloud may take this machine away soon: saving the last checkpoint.');
                return save();
            case 'deaf':
                findings.push({ level: 'note', rule: 'machine-notices', message: `${notice.why} ${loss}` });
        }
    });
    return {
        look: () => end && { kind: 'preempted' },
        timeLeft: () => (end?.at ? Math.max(0, Date.parse(end.at) - open.now().getTime()) : null),
        findings: () => findings,
        async close() {
            stop();
        },
    };
}
const loss = 'If this machine is taken away, only the checkpoints of the interval remain.';
function timeOf(at) {
    return at === null ? 'in a moment' : `at ${new Date(at).toISOString()}`;
}

;// CONCATENATED MODULE: ./.build/domain/training/curve.js
const mostNamed = 5;
/** Which numbers became none while the command ran, and at which step that began. */
function judgeCurves(series) {
    const lost = series.filter(({ notFinite }) => notFinite?.lasts);
    const passing = series.filter(({ notFinite }) => notFinite && !notFinite.lasts);
    return [
        ...told(lost, {
            level: 'warning',
            say: ({ name, notFinite }) => `${name} was ${notFinite?.said} from step ${stepOf(notFinite)} on`,
            advice: 'A training that has come so far seldom recovers: lower the learning rate, clip gradients, or look at the data of that step. A checkpoint from before is still good.',
        }),
        ...told(passing, {
            level: 'note',
            say: ({ name, notFinite }) => `${name} was ${notFinite?.said} at step ${stepOf(notFinite)}${timesOf(notFinite?.times ?? 1)}`,
            advice: 'Later values are finite again; charts leave these out.',
        }),
    ];
}
function told(series, { level, say, advice }) {
    if (series.length === 0)
        return [];
    const named = series.slice(0, mostNamed).map(say).join(', ');
    const more = series.length > mostNamed ? `, and ${series.length - mostNamed} more` : '';
    return [{ level, rule: 'metric-not-finite', message: `${named}${more}. ${advice}` }];
}
function stepOf(notFinite) {
    return (notFinite?.from ?? 0).toLocaleString('en-US');
}
function timesOf(times) {
    return times === 1 ? '' : ` and ${times - 1} more ${times === 2 ? 'time' : 'times'}`;
}

;// CONCATENATED MODULE: ./.build/domain/training/curve-recorder.js
const mostSeries = 20;
const mostPoints = 500;
const longestName = 60;
/**
 * Makes curves of what a training command tells: every finite number is a point of the series of its
 * name, and of the others it is noted when they began. Memory stays small however long the training runs.
 */
class CurveRecorder {
    #series = new Map();
    record({ step, values }) {
        for (const [name, value] of values) {
            const known = this.#series.get(name) ?? this.#begin(name);
            if (!known)
                continue;
            if (Number.isFinite(value))
                tell(known, [step, value]);
            else
                known.notFinite = oneMore(known.notFinite, [step, value]);
        }
    }
    /** Steps rise; a step that was told twice, as after a resumption, has its last value. */
    series() {
        return [...this.#series].map(([name, { points, newest, notFinite }]) => {
            const all = !newest || points.at(-1) === newest ? points : [...points, newest];
            const rising = [...new Map(all)].sort(([a], [b]) => a - b);
            return { name, points: rising, ...(notFinite && { notFinite }) };
        });
    }
    #begin(name) {
        if (this.#series.size >= mostSeries || name.length > longestName)
            return undefined;
        const growing = {
            points: [],
            stride: 1,
            told: 0,
            newest: undefined,
            notFinite: undefined,
        };
        this.#series.set(name, growing);
        return growing;
    }
}
function tell(growing, point) {
    growing.newest = point;
    if (growing.notFinite?.lasts)
        growing.notFinite = { ...growing.notFinite, lasts: false };
    if (growing.told % growing.stride === 0)
        growing.points.push(point);
    growing.told += 1;
    // The newest point may come on top.
    if (growing.points.length >= mostPoints)
        thin(growing);
}
function oneMore(known, [step, value]) {
    const times = (known?.times ?? 0) + 1;
    if (known?.lasts)
        return { ...known, times };
    const said = Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
    return { said, from: step, times, lasts: true };
}
/** Keeps every second point. */
function thin(growing) {
    const kept = growing.points.filter((_, index) => index % 2 === 0);
    growing.points.splice(0, growing.points.length, ...kept);
    growing.stride *= 2;
}

// EXTERNAL MODULE: ./.build/domain/training/progress.js
var training_progress = __webpack_require__(74735);
;// CONCATENATED MODULE: ./.build/domain/training/reading-pace.js
/** As many lines as a curve has points: a short training is read whole. */
const mostAtOnce = 500;
const perSecond = 20;
/**
 * How many lines of a log are read as progress: 20 a second, and after a quiet time up to 500 at once.
 * A training that tells more is no better known, and reading must not slow it down.
 */
class ReadingPace {
    #allowed = mostAtOnce;
    #at = 0;
    /** Whether one more may be read at this second; that one is then counted. */
    takes(second) {
        this.#allowed = Math.min(mostAtOnce, this.#allowed + perSecond * (second - this.#at));
        this.#at = second;
        if (this.#allowed < 1)
            return false;
        this.#allowed -= 1;
        return true;
    }
}

// EXTERNAL MODULE: ./.build/report/numbers.js
var numbers = __webpack_require__(12051);
// EXTERNAL MODULE: ./.build/report/visible.js
var visible = __webpack_require__(81755);
;// CONCATENATED MODULE: ./.build/report/progress-line.js


const mostValues = 3;
/** Over less a pace means little. */
const leastSeconds = 1;
/**
 * How far a training is, for a person who waits: `step 1,200 · loss 0.42 · 12 min 4 s, 0.34 s a step`.
 * The pace is that since the first step that it told.
 */
function progressLine(newest, { first, seconds }) {
    const values = [...newest.values].slice(0, mostValues).map(([name, value]) => {
        return `${(0,visible/* visible */.R)(name, 40)} ${Number.isFinite(value) ? (0,numbers/* plain */.pj)(value) : value}`;
    });
    const [steps, took] = [newest.step - first.step, newest.at - first.at];
    const pace = steps > 0 && took >= leastSeconds ? `, ${paceOf(took / steps)}` : '';
    const time = `${(0,numbers/* duration */.p0)(1000 * seconds)}${pace}`;
    return [`step ${(0,numbers/* plain */.pj)(newest.step)}`, ...values, time].join(' · ').replaceAll('\u00a0', ' ');
}
function paceOf(seconds) {
    if (seconds >= 60)
        return `${(0,numbers/* duration */.p0)(1000 * seconds)} a step`;
    return seconds > 0.5 ? `${(0,numbers/* plain */.pj)(seconds)} s a step` : `${(0,numbers/* plain */.pj)(1 / seconds)} steps a second`;
}

;// CONCATENATED MODULE: ./.build/commands/training/progress.js





/** Ten seconds at first, and a hundredth of what has passed later: a day has some 500 lines. */
const progress_leastSeconds = 10;
const leastShare = 0.01;
/** Makes curves of what the command tells, and says now and then how far it is. */
function followProgress(open) {
    const recorder = new CurveRecorder();
    const pace = new ReadingPace();
    let seconds = 0;
    let heldBack;
    let [first, newest, said] = [];
    let saidAt = 0;
    const read = ({ text, at }) => {
        heldBack = undefined;
        const progress = (0,training_progress/* readProgress */.g)(text);
        if (!progress)
            return;
        recorder.record(progress);
        newest = { ...progress, at };
        first ??= newest;
    };
    const curves = () => {
        // Of a busy time the newest line counts, since it tells how the training ended.
        if (heldBack)
            read(heldBack);
        return recorder.series();
    };
    return {
        told(text) {
            if (!(0,training_progress/* mayTell */.r)(text))
                return;
            const line = { text, at: seconds };
            if (pace.takes(seconds))
                read(line);
            else
                heldBack = line;
        },
        look(now) {
            seconds = now;
            if (heldBack && pace.takes(now))
                read(heldBack);
            const isTime = now - saidAt >= Math.max(progress_leastSeconds, leastShare * now);
            if (newest && first && newest !== said && isTime) {
                open.progress(progressLine(newest, { first, seconds: now }));
                [said, saidAt] = [newest, now];
            }
            return undefined;
        },
        curves,
        findings: () => judgeCurves(curves()),
    };
}

;// CONCATENATED MODULE: ./.build/commands/training/room-watch.js


/** A look costs a call of the system; a fast disk takes a gigabyte between two. */
const everySeconds = 1;
/** Of the folders that a training writes to, which may lie on several disks. */
function roomWatch(open, folders) {
    const findings = [];
    const atStart = new Map();
    let [next, isLooking, isFull] = [0, false, false];
    const lookAt = async (folder) => {
        const free = await readFreeDisk(folder);
        if (free === null)
            return;
        if (!atStart.has(folder))
            atStart.set(folder, free);
        const judgement = judgeFreeDisk(free, atStart.get(folder) ?? free);
        isFull ||= judgement === 'full';
        if (judgement === 'enough' || findings.length > 0)
            return;
        const message = `The disk of ${folder} had only ${mebibytes(free)} free while the training ran. Free some space, keep fewer checkpoints, or name another folder.`;
        findings.push({ level: 'warning', rule: 'disk-scarce', message });
        open.progress(`The disk of ${folder} has only ${mebibytes(free)} left.`);
    };
    const lookAround = async () => {
        isLooking = true;
        for (const folder of folders)
            await lookAt(folder);
        isLooking = false;
    };
    return {
        look(seconds) {
            if (isFull)
                return { kind: 'disk-full' };
            // A network's disk may take its time.
            if (seconds < next || isLooking)
                return undefined;
            next = seconds + everySeconds;
            void lookAround();
            return undefined;
        },
        findings: () => findings,
    };
}
function mebibytes(bytes) {
    return `${Math.floor(bytes / 1024 ** 2)} MiB`;
}

;// CONCATENATED MODULE: ./.build/domain/training/gpu/use.js
/** A program that works on a card holds at least its context there; MiB. */
const leastGrowth = 64;
/** Less than a minute is mostly the start of a framework. */
const leastSamples = 60;
const muchIdle = 0.5;
const use_mostNamed = 8;
/**
 * Whether the training worked on the GPUs that the policy asks for: frameworks fall back to the
 * processor without a word, and train for days.
 */
function judgeUse({ cards, complete }, request) {
    if (!request)
        return [];
    if (cards.some(isUsed))
        return [];
    // A single look is the one before the training began.
    const isKnown = complete && cards.some(({ grownMemory, samples }) => grownMemory !== null && samples > 1);
    const why = isKnown
        ? `on no card did the memory in use grow by ${leastGrowth} MiB while it ran. Most frameworks fall back to the processor without a word: check that the framework was installed with GPU support and that the command moves the model there.`
        : 'the driver did not tell what happened on the cards while it ran, and what is unknown does not count. Run it again; if it comes again, ask the administrator of the runner.';
    return [
        {
            level: 'error',
            rule: isKnown ? 'gpu-unused' : 'gpu-use-unknown',
            message: `The policy asks for a GPU, and nothing shows that the training used one: ${why}`,
        },
    ];
}
/**
 * Cards that stood still for half of the time or more: of those that were used, and of all that the
 * command can use where the policy asks for so many.
 */
function judgeIdle({ cards }, request) {
    if (!request || !cards.some(isUsed))
        return [];
    const expected = request.count >= cards.length ? cards : cards.filter(isUsed);
    const idle = expected.filter(({ idleShare, samples }) => {
        return samples >= leastSamples && idleShare !== null && idleShare >= muchIdle;
    });
    if (idle.length === 0)
        return [];
    const shares = idle.map(({ index, idleShare }) => {
        return `GPU ${index} was idle ${Math.round(100 * (idleShare ?? 0))} % of the time`;
    });
    const first = shares.slice(0, use_mostNamed).join(', ');
    const more = shares.length > use_mostNamed ? `, and ${shares.length - use_mostNamed} more like that` : '';
    const message = `${first}${more}. A card that waits costs as much as one that works: mostly it waits for data. Load and prepare data in more workers, make the batches bigger, or keep the data nearer to the card.`;
    return [{ level: 'warning', rule: 'gpu-idle', message }];
}
/** From when on nobody knows what the cards did. */
function judgeWatch({ lostAt }) {
    if (lostAt === undefined)
        return [];
    const message = `What happened on the GPUs is not known from ${momentOf(lostAt)} after the start of the command on: the driver's tool ended twice or fell silent. What is unknown is not counted as idle, and the energy is unknown.`;
    return [{ level: 'warning', rule: 'gpu-telemetry-lost', message }];
}
function momentOf(seconds) {
    return seconds < 120 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} minutes`;
}
function isUsed({ grownMemory }) {
    return grownMemory !== null && grownMemory >= leastGrowth;
}

;// CONCATENATED MODULE: ./.build/commands/training/telemetry.js



/**
 * Looks at NVIDIA's cards from now on; other tools tell too little to judge. Throws where a limit of cost
 * could not be kept.
 */
async function watchGpus(looked, plan, open) {
    const { energyAtMost, stop } = await begin(looked, plan, open);
    let seen;
    const stopOnce = () => {
        seen ??= stop();
        return seen;
    };
    // What the cards do while checkpoints are stored is no part of the training.
    const telemetry = { energyAtMost, stop: stopOnce, close: async () => void stopOnce() };
    if (isKeepable(energyAtMost(), plan))
        return telemetry;
    stop();
    throw new errors/* UserError */.yo('budget-unmeasured', {
        what: 'The limit max-cost cannot be kept, so nothing was trained.',
        why: 'The policy has a price of a kilowatt-hour, and the cards tell neither what they use nor what they can use at most.',
        next: 'Take kilowatt-hour out of "train.prices" and put its cost into gpu-hour, or leave out max-cost.',
    });
}
async function begin({ gpus, visible }, { gpu }, open) {
    if (gpus?.tool !== 'nvidia-smi') {
        // A machine without cards uses nothing on them.
        const energy = gpus || gpu ? null : 0;
        return { energyAtMost: () => energy, stop: () => ({ watched: undefined, energy }) };
    }
    const watch = await (await open.gpus()).watch(visible);
    return {
        energyAtMost: () => kilowattHours(watch.energyAtMost()),
        stop() {
            const watched = watch.stop();
            return { watched, energy: kilowattHours(energyOf(watched, visible.length)) };
        },
    };
}
/** What a job elsewhere told of its cards; one of which nothing is known was not used. */
function seenElsewhere({ gpus }, { gpu }) {
    if (!gpus && !gpu)
        return { watched: undefined, energy: 0 };
    const watched = { cards: [], complete: false, ...gpus, series: [] };
    return { watched, energy: kilowattHours(energyOf(watched, gpu?.count ?? 0)) };
}
/** Watt-hours of so many cards. */
function energyOf({ cards, complete }, count) {
    if (!complete || cards.length < count)
        return null;
    let sum = 0;
    for (const { energy } of cards) {
        if (energy === null)
            return null;
        sum += energy;
    }
    return sum;
}
function kilowattHours(wattHours) {
    return wattHours === null ? null : wattHours / 1000;
}
/** More series than a run record keeps. */
const telemetry_mostSeries = 100;
/** What the command used on the machine and on its cards. */
function resourcesOf(machine, watched) {
    if (!watched)
        return machine;
    const { series: ofCards, ...gpus } = watched;
    const series = [...(machine.series ?? []), ...ofCards].filter(({ points }) => points.length > 0);
    return { ...machine, gpus, ...(series.length > 0 && { series: series.slice(0, telemetry_mostSeries) }) };
}
/** What the watch says about a training; the first kind decides about one that succeeded. */
function gpuFindings({ watched, energy }, { gpu, prices }) {
    const cost = unpriced(energy, prices);
    if (!watched)
        return { unused: [], remarks: cost };
    return {
        unused: judgeUse(watched, gpu),
        remarks: [...judgeWatch(watched), ...judgeIdle(watched, gpu), ...cost],
    };
}

;// CONCATENATED MODULE: ./.build/commands/training/teller.js

const mostWaiting = 50_000;
/** Seconds between two deliveries, and after one that failed. */
const interval = 2;
const intervalAfterFailure = 20;
/** With these the server may be better off in a moment; everything else is refused for good. */
const passing = ['tracking-unreachable', 'tracking-busy', 'tracking-failed'];
/** Delivers points in batches, one at a time, beside a training that never waits for it. */
class Teller {
    #begin;
    #run;
    #waiting = [];
    #under;
    #next = 0;
    #isRefused = false;
    /** Why the last delivery failed; undefined where all is well. */
    failure;
    /** Lines that found no room. */
    lost = 0;
    constructor(begin) {
        this.#begin = begin;
    }
    get url() {
        return this.#run?.url ?? null;
    }
    /** Whether it is worth reading another point. */
    hasRoom() {
        if (this.#isRefused)
            return false;
        if (this.#waiting.length < mostWaiting)
            return true;
        this.lost += 1;
        return false;
    }
    add(point) {
        this.#waiting.push(point);
    }
    /** Called often, with the seconds since the training began; never waits. */
    tick(seconds) {
        if (this.#under || this.#isRefused || seconds < this.#next)
            return;
        if (this.#run && this.#waiting.length === 0)
            return;
        void this.#then(async () => {
            await this.#deliver();
            this.#next = seconds + (this.failure === undefined ? interval : intervalAfterFailure);
        });
    }
    /** One delivery after the other, or a batch could overtake the one before. */
    #then(work) {
        const mine = (this.#under ?? Promise.resolve()).then(work).finally(() => {
            if (this.#under === mine)
                this.#under = undefined;
        });
        this.#under = mine;
        return mine;
    }
    /** Delivers what is left, then does the last thing; within the signal's time. Never throws. */
    async finish(last, signal) {
        const work = this.#then(async () => {
            if (!this.#isRefused)
                await this.#deliver(signal, last);
        });
        await Promise.race([work, aborted(signal)]);
        if (signal.aborted)
            this.failure ??= new Error('It did not answer in time.');
    }
    async #deliver(signal, last = async () => undefined) {
        const points = this.#waiting;
        this.#waiting = [];
        try {
            this.#run ??= await this.#begin(signal);
            if (points.length > 0)
                await this.#run.log(points, signal);
            await last(this.#run);
            this.failure = undefined;
        }
        catch (error) {
            this.failure = error;
            this.#isRefused = !isPassing(error);
            this.#waiting = [...points, ...this.#waiting];
        }
    }
}
function isPassing(error) {
    return error instanceof errors/* UserError */.yo && error.problems.some(({ code }) => passing.includes(code));
}
function aborted(signal) {
    return new Promise((done) => {
        if (signal.aborted)
            done();
        else
            signal.addEventListener('abort', () => done(), { once: true });
    });
}

;// CONCATENATED MODULE: ./.build/commands/training/tracking.js


/** Begins at once and in the background: the training does not wait for the tracker. */
function track(tracker, run, now) {
    const teller = new Teller((signal) => tracker.begin(run, signal));
    let lastStep = 0;
    return {
        url: () => teller.url,
        told(line) {
            const progress = teller.hasRoom() ? (0,training_progress/* readProgress */.g)(line) : undefined;
            if (!progress)
                return;
            const { step, values } = progress;
            const at = now().getTime();
            // MLflow and its like count steps in whole numbers.
            const whole = Math.round(step);
            lastStep = Math.max(lastStep, whole);
            for (const [name, value] of values)
                teller.add({ name, value, step: whole, at });
        },
        look(seconds) {
            teller.tick(seconds);
            return undefined;
        },
        async close(end, withinMs) {
            const signal = AbortSignal.timeout(Math.min(withinMs, patienceMs));
            await teller.finish((begun) => begun.end(howOf(end), now().getTime(), signal), signal);
        },
        async conclude(record, withinMs = patienceMs) {
            const { parameters, data, end } = record;
            const endedAt = Date.parse(record.startedAt) + record.durationMs;
            const metrics = Object.entries(record.metrics).map(([name, value]) => {
                return { name, value, step: lastStep, at: endedAt };
            });
            const signal = AbortSignal.timeout(Math.min(Math.floor(withinMs), patienceMs));
            await teller.finish(async (begun) => {
                await begun.settle({ parameters, data, metrics }, signal);
                if (end.kind === 'incomplete')
                    await begun.end('failed', endedAt, signal);
            }, signal);
            return { url: teller.url, findings: findingsOf(tracker, teller) };
        },
    };
}
/** A server that says nothing for so long costs the training no more time. */
const patienceMs = 15_000;
function howOf({ kind }) {
    if (kind === 'succeeded')
        return 'finished';
    return kind === 'cancelled' || kind === 'preempted' ? 'killed' : 'failed';
}
function findingsOf(tracker, { failure, lost }) {
    const why = failure instanceof Error ? ` ${failure.message}` : '';
    if (failure === undefined && lost === 0)
        return [];
    const what = failure === undefined
        ? `${lost === 1 ? '1 line' : `${lost} lines`} of progress came faster than ${tracker.uri} took them, and stayed out there.`
        : `The training was not, or not wholly, told to ${tracker.uri}.${why}`;
    return [
        { level: 'warning', rule: 'tracking', message: `${what} The run record holds its result.` },
    ];
}

;// CONCATENATED MODULE: ./.build/commands/training/company.js









/**
 * What an earlier attempt has left, laid out for the command; undefined: no checkpoints are asked for. The
 * checkpoints of a job that still lives are where it writes them, and stay as they are.
 */
async function company_begin(asked, adopted, open) {
    if (!asked)
        return undefined;
    const { openCheckpoints } = await __webpack_require__.e(/* import() */ 2606).then(__webpack_require__.bind(__webpack_require__, 30225));
    const checkpoints = await openCheckpoints(asked, open);
    return {
        checkpoints,
        resumption: await (adopted ? checkpoints.takeOver() : checkpoints.restore()),
    };
}
/** They watch from now on, so the command starts next. */
async function gather({ plan, start, backend }, { looked, begun }, open) {
    const { budget, prices } = plan;
    const gpus = plan.gpu?.count ?? 0;
    const checkpoints = begun?.checkpoints;
    const progress = followProgress(open);
    const room = roomWatch(open, [
        open.output.path(''),
        ...(begun ? [begun.resumption.directory] : []),
    ]);
    const notices = await noticesOf(backend, () => checkpoints?.saveSoon(), open);
    const telemetry = await watchGpus(looked, plan, open);
    const tracking = await trackingOf(plan.tracking, start, open);
    const { energyAtMost } = telemetry;
    const companions = [
        progress,
        keepBudget({ gpus, budget, prices, energyAtMost }),
        room,
        telemetry,
        ...[notices, tracking, checkpoints?.companion].filter((one) => one !== undefined),
    ];
    const closing = new Closing(companions);
    return {
        companions,
        graceMs({ kind }) {
            const grace = (plan.checkpoint?.graceSeconds ?? shortGraceSeconds) * 1000;
            return kind === 'preempted' ? Math.min(grace, notices?.timeLeft() ?? grace) : grace;
        },
        close: (end) => closing.close(end, closingMs(end, notices?.timeLeft() ?? null)),
        hurry: () => closing.hurry(cancelledMs),
        tell({ resources, durationMs }) {
            const seen = backend.isHere ? telemetry.stop() : seenElsewhere(resources, plan);
            const curves = progress.curves();
            const { unused, remarks } = gpuFindings(seen, plan);
            const url = tracking?.url();
            return {
                ...(curves.length > 0 && { curves }),
                ...(url && { tracked: url }),
                ...(checkpoints && { checkpoints: checkpoints.history() }),
                resources: resourcesOf(resources, seen.watched),
                account: accountOf({ seconds: durationMs / 1000, gpus, energy: seen.energy }, prices),
                unused,
                remarks: [
                    ...(begun?.resumption.findings ?? []),
                    ...(checkpoints?.findings() ?? []),
                    ...remarks,
                    ...progress.findings(),
                    ...room.findings(),
                    ...(notices?.findings() ?? []),
                ],
            };
        },
        conclude: async (record) => tracking?.conclude(record, closing.leftIfHurried()) ?? { url: null, findings: [] },
    };
}
/** The end of this machine is not that of a job elsewhere, which the next attempt adopts. */
async function noticesOf({ isHere }, save, open) {
    return isHere ? noticeCompanion(open, save) : undefined;
}
async function trackingOf(uri, { id, model, code }, open) {
    if (uri === null)
        return undefined;
    const { repository, pullRequest, actor } = open.context;
    const startedAt = open.now().getTime();
    const commit = code.headSha ?? code.sha;
    const run = { id, model, startedAt, commit, repository, pullRequest, actor };
    return track(await open.tracker(uri), run, open.now);
}
/** A runner that cancels kills ten seconds after its first signal, and the command took most of them. */
const cancelledMs = 2_000;
const usualMs = 60_000;
function closingMs({ kind }, timeLeft) {
    if (kind === 'cancelled')
        return cancelledMs;
    return kind === 'preempted' ? Math.min(usualMs, timeLeft ?? usualMs) : usualMs;
}

// EXTERNAL MODULE: ./.build/commands/training/follow.js + 4 modules
var follow = __webpack_require__(6927);
;// CONCATENATED MODULE: ./.build/domain/training/gpu/health.js
/** What is wrong with a card, in words, and who can mend it; empty for a healthy one. */
function ailments(card) {
    const { complaint, recoveryAction, uncorrectedErrors, rowRemapping } = card;
    return [
        ...(complaint === null ? [] : [`the driver answers "${complaint}" for it`]),
        ...(recoveryAction === null || recoveryAction === 'None'
            ? []
            : [`the driver asks for the action "${recoveryAction}"`]),
        ...(uncorrectedErrors !== null && uncorrectedErrors > 0
            ? [`its memory had ${uncorrectedErrors} uncorrected errors`]
            : []),
        ...(rowRemapping?.failed ? ['a broken row of its memory could not be replaced'] : []),
    ];
}
/** Clocks held down by hardware or heat; idle and a power cap are ordinary. */
const throttlingBits = 0x08 | 0x20 | 0x40 | 0x80;
/** What a person should know of a card that can still train. */
function complaints(card) {
    const { clockReasons, rowRemapping, temperature } = card;
    const heat = temperature === null ? '' : `, at ${temperature} °C`;
    return [
        ...(clockReasons !== null && (clockReasons & throttlingBits) !== 0
            ? [`its clocks are held down by the hardware or by heat${heat}`]
            : []),
        ...(rowRemapping?.pending
            ? ['a row of its memory waits to be replaced, which a reset of the card does']
            : []),
    ];
}

;// CONCATENATED MODULE: ./.build/domain/training/gpu/unread.js
/** No answer about the GPUs is an answer: nobody knows that they are there. */
function unreadFinding(unread, { count }, variables) {
    const asked = `The policy asks for ${count} GPU${count === 1 ? '' : 's'}`;
    const message = `${asked}, and ${reasonOf(unread)}${keptOut(unread, variables)}`;
    return { level: 'error', rule: 'gpu-unknown', message };
}
/** NVIDIA's container runtime hands in nothing then, not even its tool. */
function keptOut({ kind, exitCode }, { NVIDIA_VISIBLE_DEVICES: devices }) {
    if (kind !== 'absent' && !(kind === 'refused' && (exitCode === 6 || exitCode === 9)))
        return '';
    if (devices === undefined || !['', 'void', 'none'].includes(devices))
        return '';
    return ` NVIDIA_VISIBLE_DEVICES=${devices} keeps the cards out of this container: start it with "all".`;
}
function reasonOf({ kind, tool, exitCode, said }) {
    const words = said === '' ? '' : ` It said: ${said}`;
    switch (kind) {
        case 'absent':
            return `none of nvidia-smi, amd-smi and rocm-smi is on the PATH. Use a runner with a GPU and its driver; in a container start it with the GPUs (--gpus all).`;
        case 'hung':
            return `${tool} did not answer in time. The driver hangs, which only the administrator of the runner can mend; on the first use after a start it may also be slow, which persistence mode (nvidia-smi -pm 1) avoids.`;
        case 'unreadable':
            return `the answer of ${tool} makes no sense.${words} Update the driver, or report it with that answer.`;
        case 'refused':
            return `${tool} ended with exit code ${exitCode}: ${meaningOf(exitCode, said)}.${words}`;
    }
}
/** The exit codes of nvidia-smi, as its manual lists them. */
const meanings = {
    3: 'what was asked is not available on this card; check the driver',
    4: 'this user may not ask; the runner needs the right to use the device',
    6: 'no card was found; check that the machine has one, and that the container got it (--gpus all)',
    8: 'a power cable of a card is not attached',
    9: 'the driver is not loaded; install it, or restart the machine after an update',
    12: "the driver's library is missing; in a container install NVIDIA's container toolkit on the host",
    13: "the driver's library is too old for this tool; update the driver",
    14: 'the memory of a card that holds its settings is corrupt; have the card exchanged',
    15: 'a card is no longer reachable on its bus; restart the machine, and have the card exchanged if it comes again',
};
function meaningOf(exitCode, said) {
    if (/version mismatch/i.test(said)) {
        return 'the driver was updated while its old module was still loaded; restart the machine';
    }
    return meanings[exitCode ?? 0] ?? 'the driver does not work; ask the administrator of the runner';
}

;// CONCATENATED MODULE: ./.build/domain/training/gpu/visible.js
/**
 * Cards in the order of their bus, as CUDA counts them under CUDA_DEVICE_ORDER=PCI_BUS_ID. CUDA stops at
 * the first entry of CUDA_VISIBLE_DEVICES that names no device, so that the later ones are hidden too,
 * and shows none at all when one is named twice. NVIDIA_VISIBLE_DEVICES is read when a container starts
 * and hides nothing from a program: containers that get their cards by CDI have them with "void".
 */
function visibleOf(reading, variables) {
    const all = reading.cards.flatMap((card) => devicesOf(card, reading));
    if (reading.tool !== 'nvidia-smi')
        return visibleOfAmd(all, variables);
    const cuda = variables.CUDA_VISIBLE_DEVICES;
    if (cuda === undefined)
        return { cards: reading.cards, devices: all, hiddenBy: null };
    const devices = namedBy(cuda, all);
    const cards = [...new Set(devices.map(({ card }) => card))];
    const hides = devices.length < all.length;
    return { cards, devices, hiddenBy: hides ? `CUDA_VISIBLE_DEVICES=${cuda}` : null };
}
/** HIP counts what the runtime leaves from 0 on, and takes CUDA's variable where its own is not set. */
function visibleOfAmd(all, variables) {
    const { ROCR_VISIBLE_DEVICES, HIP_VISIBLE_DEVICES, CUDA_VISIBLE_DEVICES } = variables;
    const left = ROCR_VISIBLE_DEVICES === undefined ? all : namedBy(ROCR_VISIBLE_DEVICES, all);
    const name = HIP_VISIBLE_DEVICES === undefined ? 'CUDA_VISIBLE_DEVICES' : 'HIP_VISIBLE_DEVICES';
    const hip = HIP_VISIBLE_DEVICES ?? CUDA_VISIBLE_DEVICES;
    const counted = left.map((device, index) => ({ ...device, card: { ...device.card, index } }));
    const named = hip === undefined ? counted : namedBy(hip, counted);
    const devices = named.flatMap(({ card }) => left[card.index] ?? []);
    const hiding = [
        ...(left.length < all.length ? [`ROCR_VISIBLE_DEVICES=${ROCR_VISIBLE_DEVICES}`] : []),
        ...(devices.length < left.length ? [`${name}=${hip}`] : []),
    ];
    return {
        cards: devices.map(({ card }) => card),
        devices,
        hiddenBy: hiding.length > 0 ? hiding.join(' and ') : null,
    };
}
function devicesOf(card, { instances }) {
    if (card.migMode !== 'Enabled')
        return [{ card, instance: null }];
    return instances.flatMap((instance) => (instance.card === card.uuid ? [{ card, instance }] : []));
}
function namedBy(list, all) {
    const named = list.split(',').map((entry) => deviceNamed(entry.trim(), all));
    const end = named.indexOf(undefined);
    const used = named.slice(0, end === -1 ? named.length : end).filter((one) => one !== undefined);
    return new Set(used).size < used.length ? [] : used;
}
/** The number of a divided card means its first instance. */
function deviceNamed(entry, all) {
    if (/^\d+$/.test(entry))
        return all.find(({ card }) => card.index === Number(entry));
    // A beginning is enough for CUDA, as long as it fits one device only.
    const fitting = all.filter(({ card, instance }) => entry !== '' && (instance ?? card).uuid.startsWith(entry));
    const [device, another] = fitting;
    return another ? undefined : device;
}

;// CONCATENATED MODULE: ./.build/domain/training/gpu/xid.js
/**
 * NVIDIA's errors that speak of the card or its driver, not of a program that used it wrongly, by the
 * numbers of its list of Xid errors.
 */
const xid_meanings = {
    48: 'its memory had an error that could not be corrected',
    62: 'its controller stopped',
    63: 'a row of its memory was replaced',
    64: 'a broken row of its memory could not be replaced',
    74: 'its link to another card failed',
    79: 'it was no longer reachable on its bus',
    92: 'its memory has many corrected errors',
    94: 'its memory had an error that one program paid for',
    95: 'its memory had an error that any program may have paid for',
    119: 'its system processor did not answer',
    120: 'its system processor failed',
    140: 'its memory had an error that was not recovered from',
    143: 'it could not be started',
};
/** A log that was closed was not looked at, which is no sign of health. */
function kernelFindings({ kernelErrors }, cards) {
    if (kernelErrors === undefined)
        return [];
    if (kernelErrors === null) {
        const message = "Errors of the GPUs in the kernel's log (Xid) were not checked, because this user may not read it.";
        return [{ level: 'note', rule: 'gpu-kernel-log', message }];
    }
    return cards.flatMap((card) => xid_findingsOf(card, kernelErrors));
}
/** A reset may have mended the card since: a warning. */
function xid_findingsOf(card, errors) {
    const own = errors.filter(({ bus, code }) => card.bus.toLowerCase().includes(bus) && code in xid_meanings);
    return [...new Set(own.map(({ code }) => code))].map((code) => {
        const times = own.filter((error) => error.code === code);
        const often = times.length === 1 ? 'once' : `${times.length} times`;
        const message = `GPU ${card.index} (${card.name}) had the error Xid ${code} ${often} since the machine started${lastOf(times)}: ${xid_meanings[code]}. Tell the administrator of the runner.`;
        return { level: 'warning', rule: 'gpu-kernel-log', message };
    });
}
function lastOf(errors) {
    const seconds = errors.at(-1)?.secondsAgo;
    if (seconds === null || seconds === undefined)
        return '';
    if (seconds < 120)
        return `, last ${seconds} second${seconds === 1 ? '' : 's'} ago`;
    const minutes = Math.round(seconds / 60);
    if (minutes < 120)
        return `, last ${minutes} minutes ago`;
    return `, last ${Math.round(minutes / 60)} hours ago`;
}

;// CONCATENATED MODULE: ./.build/domain/training/gpu/judge-gpu.js




/**
 * Whether the asked GPUs are there, healthy and free. What is unknown counts like what is bad: hours on
 * a card that is not there cost more than a look at it. Nothing is asked: nothing fails.
 */
function judgeGpu(answer, request, variables) {
    if (!request)
        return [];
    if (answer.kind !== 'read')
        return [unreadFinding(answer, request, variables)];
    const visible = visibleOf(answer, variables);
    const sick = visible.cards.filter((card) => ailments(card).length > 0);
    return [
        ...tooFew(answer, request, visible),
        ...sick.flatMap((card) => ailments(card).map((why) => ill(card, why))),
        ...judge_gpu_closed(visible),
        ...taken(answer, request, visible),
        ...tooFull(answer, request, visible),
        ...visible.cards.flatMap((card) => complaints(card).map((what) => strained(card, what))),
        ...kernelFindings(answer, visible.cards),
        ...neighbours(answer, visible),
    ];
}
function tooFew({ cards, tool }, { count }, { devices, hiddenBy }) {
    if (devices.length >= count)
        return [];
    const why = hiddenBy
        ? `${tool} sees ${plural(cards.length, 'card')}, and ${hiddenBy} hides them. Unset it, or let it name ${plural(count, 'card')}.`
        : `${tool} sees ${plural(cards.length, 'card')}. Run the job on a runner with more of them, pass them into the container (--gpus all), or ask for fewer.`;
    return [
        fails('gpu-count', `The policy asks for ${plural(count, 'GPU')}, and a program started here can use ${devices.length}. ${why}`),
    ];
}
function ill(card, why) {
    return fails('gpu-health', `${named(card)} is not fit to train: ${why}. Let the administrator of the runner reset the card or take it out, then run again.`);
}
function judge_gpu_closed({ cards }) {
    const shut = cards.filter(({ computeMode }) => computeMode === 'Prohibited');
    return shut.map((card) => fails('gpu-compute-mode', `${named(card)} takes no program: its compute mode is Prohibited. Let the administrator set it with "nvidia-smi -c DEFAULT".`));
}
/** A card in the mode Exclusive_Process takes one program; the server of MPS shares it with others. */
function taken({ processes }, { count }, { devices }) {
    const held = devices.filter(({ card }) => {
        const holders = processes.filter(({ uuid }) => uuid === card.uuid);
        const isShared = holders.some(({ name }) => name.endsWith('nvidia-cuda-mps-server'));
        return card.computeMode === 'Exclusive_Process' && holders.length > 0 && !isShared;
    });
    if (devices.length < count || devices.length - held.length >= count)
        return [];
    return held.map(({ card }) => fails('gpu-compute-mode', `${named(card)} takes one program only, and has one: its compute mode is Exclusive_Process. Wait for that program, end it, or use another runner.`));
}
/**
 * Whether memory that is missing may come free by itself: the driver keeps that of a process for some
 * seconds after its end. Who is alive keeps it, and a card without an answer has nothing to give.
 */
function mayComeFree(answer, request, variables) {
    if (!request || answer.kind !== 'read')
        return false;
    const full = fullDevices(request, visibleOf(answer, variables));
    const known = full.filter(({ card, instance }) => (instance ?? card).memoryFree !== null);
    return known.some(({ card }) => answer.processes.every(({ uuid, isHere }) => uuid !== card.uuid || !isHere));
}
/** Those without enough memory, where so many are too few for the request. */
function fullDevices({ count, memoryGib }, { devices }) {
    if (memoryGib === null || devices.length < count)
        return [];
    const full = devices.filter(({ card, instance }) => {
        const { memoryFree } = instance ?? card;
        return memoryFree === null || memoryFree < memoryGib * 1024;
    });
    return devices.length - full.length >= count ? [] : full;
}
function tooFull(reading, request, visible) {
    const full = fullDevices(request, visible);
    if (full.length === 0)
        return [];
    const free = full.map((device) => `${deviceName(device)} has ${freeOf(device)}`).join('; ');
    return [
        fails('gpu-memory', `The policy asks for ${request.memoryGib} GiB free on each of ${plural(request.count, 'GPU')}: ${free}${waited(reading)}. ${holders(reading, full.map(({ card }) => card))}`),
    ];
}
function waited({ waitedSeconds }) {
    return waitedSeconds === undefined ? '' : `, also after ${waitedSeconds} s of waiting`;
}
function freeOf({ card, instance }) {
    const { memoryFree, memoryTotal } = instance ?? card;
    if (memoryFree === null)
        return 'an unknown amount';
    const total = memoryTotal === null ? '' : ` of ${judge_gpu_gib(memoryTotal)}`;
    return `${judge_gpu_gib(memoryFree)}${total} free`;
}
/** Who holds the memory of these cards, as far as anybody can tell. */
function holders({ processes }, cards) {
    const held = processes.filter(({ uuid }) => cards.some((card) => card.uuid === uuid));
    if (held.length === 0) {
        return 'No process is listed for them: one outside this container, or a dead one whose memory the driver keeps. Ask the administrator of the runner.';
    }
    const list = held.slice(0, 5).map(({ pid, name, memory }) => {
        return `${name} with the process id ${pid}${memory === null ? '' : ` (${judge_gpu_gib(memory)})`}`;
    });
    const more = held.length > list.length ? ` and ${held.length - list.length} more` : '';
    return `It is held by ${list.join(', ')}${more}. Wait for them, end them, or use another runner.`;
}
function strained(card, what) {
    return {
        level: 'warning',
        rule: 'gpu-strained',
        message: `${named(card)} will train slower or fail soon: ${what}. Tell the administrator of the runner.`,
    };
}
/** Beside enough memory another program still takes time. */
function neighbours({ processes }, { cards }) {
    const beside = processes.filter(({ uuid }) => cards.some((card) => card.uuid === uuid));
    if (beside.length === 0)
        return [];
    const names = [...new Set(beside.map(({ name, pid }) => `${name} (${pid})`))].slice(0, 5);
    return [
        {
            level: 'warning',
            rule: 'gpu-shared',
            message: `Other programs use the same GPUs: ${names.join(', ')}. The training will be slower, and its times say little.`,
        },
    ];
}
function named({ index, name }) {
    return `GPU ${index} (${name})`;
}
function deviceName({ card, instance }) {
    return instance ? `${named(card)}, ${instance.name},` : named(card);
}
function judge_gpu_gib(mebibytes) {
    return `${(mebibytes / 1024).toFixed(1)} GiB`;
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
function fails(rule, message) {
    return { level: 'error', rule, message };
}

// EXTERNAL MODULE: ./.build/domain/training/gpu/machine-gpus.js
var machine_gpus = __webpack_require__(51332);
;// CONCATENATED MODULE: ./.build/commands/training/settled-gpus.js

const longestMs = 10_000;
const betweenMs = 1_000;
/**
 * What there is on the cards, once the memory of a job that has just ended had time to come free; nothing
 * else is waited for.
 */
async function readSettled(probe, request, open) {
    const variables = open.variables();
    const isWorthIt = (answer) => mayComeFree(answer, request, variables) &&
        judgeGpu(answer, request, variables)
            .filter(({ level }) => level === 'error')
            .every(({ rule }) => rule === 'gpu-memory');
    const began = performance.now();
    const waited = () => performance.now() - began;
    let answer = await probe.read();
    if (!isWorthIt(answer))
        return answer;
    open.progress('The memory of the GPU is still held, maybe by a job that has just ended: waiting.');
    while (isWorthIt(answer) && waited() < longestMs) {
        await new Promise((resolve) => setTimeout(resolve, betweenMs));
        answer = await probe.read();
    }
    if (answer.kind !== 'read')
        return answer;
    return { ...answer, waitedSeconds: Math.round(waited() / 1000) };
}

;// CONCATENATED MODULE: ./.build/commands/training/time-limit.js
/** Ends a job after so many minutes. */
function timeLimit(minutes) {
    return {
        look: (seconds) => (seconds >= minutes * 60 ? { kind: 'timed-out', minutes } : undefined),
    };
}

;// CONCATENATED MODULE: ./.build/commands/training/preflight.js








/** Looks at the machine; without a wish for GPUs it only notes what is there. */
async function readMachine({ gpu }, open) {
    const answer = await readSettled(await open.gpus(), gpu, open);
    const variables = open.variables();
    const cards = answer.kind === 'read' ? visibleOf(answer, variables).cards : [];
    const visible = cards.map(({ index }) => index);
    const looked = { gpus: (0,machine_gpus/* machineGpus */.d)(answer), visible, isCancelled: false };
    if (!gpu)
        return { ...looked, findings: [] };
    const room = await readRoom(open.output.path(''));
    return { ...looked, findings: [...judgeGpu(answer, gpu, variables), ...judgeRoom(room)] };
}
/**
 * The machine first, then the policy's own trial of it, which only the user's framework can make: a card may
 * be listed and still refuse to work, and then frameworks train on the processor without a word. What is
 * certain to fail is not tried.
 */
async function preflight({ plan, backend }, { job, interruption }, open) {
    // A job elsewhere looks for itself, before its command starts.
    if (!backend.isHere)
        return { findings: [], gpus: undefined, visible: [], isCancelled: false };
    const looked = await interruption.during(readMachine(plan, open));
    const command = plan.gpu?.smokeTest;
    if (!command || looked.findings.some(({ level }) => level === 'error'))
        return looked;
    const logPath = open.output.path('smoke-test.log');
    open.progress('Trying the GPU with the smoke test of the policy.');
    const { end } = await (0,follow/* follow */.e)(backend, { ...job, command, name: `${job.name}-smoke`, logPath }, {
        companions: [timeLimit(smokeMinutes)],
        interruption,
        show: open.foreign,
        graceMs: () => smokeGraceMs,
        strikeOut: open.strikeOut,
    });
    return {
        ...looked,
        findings: [...looked.findings, ...smokeFindings(end, logPath)],
        isCancelled: end.kind === 'cancelled',
    };
}
const smokeMinutes = 1;
const smokeGraceMs = 6_000;
function smokeFindings(end, logPath) {
    if (end.kind === 'succeeded')
        return [];
    if (end.kind === 'cancelled') {
        const message = 'The run was cancelled during the smoke test of the policy, so the training was not started. Run the job again to train.';
        return [{ level: 'error', rule: 'train-cancelled', message }];
    }
    const how = end.kind === 'timed-out' ? `did not end within ${smokeMinutes} minute` : 'did not succeed';
    return [
        {
            level: 'error',
            rule: 'gpu-smoke-test',
            message: `The smoke test of the policy ${how}, so the training was not started. What it said stands in ${logPath}.`,
        },
    ];
}

;// CONCATENATED MODULE: ./.build/commands/training/record.js

/** What was trained, from what, with what result. */
function recordOf({ start, fingerprints }, { job, output, environment, told }, open) {
    const { modelFiles, predictions, metricsFile, metrics, parameters, problems } = output;
    const { bytes, lines } = job.log;
    const { unused, remarks, ...facts } = told;
    return {
        schema: 'contender/run@1',
        ...start,
        ...(Object.keys(fingerprints).length > 0 && { fingerprints }),
        startedAt: job.startedAt,
        durationMs: job.durationMs,
        end: problems.length > 0 ? { kind: 'incomplete' } : job.end,
        parameters: withoutSecrets(parameters, open.variables()),
        metrics: withoutSecrets(metrics, open.variables()),
        modelFiles,
        predictions,
        metricsFile,
        environment,
        log: { path: open.output.path('train.log'), bytes, lines },
        ...facts,
    };
}

// EXTERNAL MODULE: ./.build/commands/training/surroundings.js
var surroundings = __webpack_require__(9393);
;// CONCATENATED MODULE: ./.build/commands/training/train-once.js

















/** From the look at the machine to the outcome. */
async function trainOnce(preparation, { key, interruption }, open) {
    const { plan, before, lockFiles, backend } = preparation;
    const trial = job_jobOf(preparation, undefined, open);
    const ready = backend.makeReady(trial);
    const end = (ref) => endFound(preparation, { trial, ref }, open);
    const adopted = await endingIfCancelled(interruption.during(ready), { ready, end });
    if (adopted)
        open.progress(`Going on with the job ${adopted.name}, which is still there.`);
    const asked = checkpointsAsked(preparation, { trial, adopted });
    await open.output.remove('run-record.json');
    const looked = await preflight(preparation, { job: trial, interruption }, open);
    if (looked.findings.some(({ level }) => level === 'error')) {
        return concludeUnstarted(preparation, { key, looked }, open);
    }
    const beginning = interruption.during(company_begin(asked, adopted, open));
    const begun = await endingIfCancelled(beginning, { ready, end });
    const cramped = await roomFor(begun, preparation, open);
    if (cramped.length > 0) {
        const findings = [...looked.findings, ...cramped];
        return concludeUnstarted(preparation, { key, looked: { ...looked, findings } }, open);
    }
    const company = await gather(preparation, { looked, begun }, open);
    const job = job_jobOf(preparation, begun?.resumption, open);
    const finished = await attend(preparation, { job, asked, company, interruption }, open);
    const output = finished.end.kind === 'succeeded' ? await readTrainingOutput(plan.promised, before) : train_once_nothing;
    const told = company.tell(finished);
    const gpus = looked.gpus ?? finished.elsewhere?.gpus;
    const known = { lockFiles, ...(gpus && { gpus }) };
    const found = finished.elsewhere?.surroundings ??
        (await (0,surroundings/* heard */.HK)(preparation.surroundings, finished.end)) ??
        surroundings/* unseen */.nv;
    const environment = await (0,surroundings/* keepSurroundings */.Nj)(found, known, open);
    const record = recordOf(preparation, { job: finished, output, environment, told }, open);
    await open.output.write('run-record.json', `${JSON.stringify(record, null, 2)}\n`);
    const { findings } = await company.conclude(record);
    return concludeRecord(preparation, { key, record, finished, output, told, looked, findings }, open);
}
/** Asks a job to stop that nobody attends to yet; a step after this one sees to its end. */
async function endFound({ plan, backend }, { trial, ref }, open) {
    open.keep((0,after/* keptState */.g)({ plan, asked: null, job: trial, shallEnd: true }, ref));
    await backend.cancel(ref, trial.demand.graceSeconds * 1000).catch(() => undefined);
}
/** They stand where the job works, and count for the attempt that runs. */
function checkpointsAsked({ plan, start, checkpointKey: key, backend }, { trial, adopted }) {
    if (!plan.checkpoint || !key)
        return null;
    const folder = backend.workspace(adopted ? { ...trial, name: adopted.name } : trial);
    if (folder === null)
        throw checkpointsUnseen(plan.backend);
    const path = backend.isHere ? plan.checkpoint.path : `${folder}/${plan.checkpoint.path}`;
    const attempt = (adopted && attemptOf(adopted.name)) ?? start.attempt;
    return { plan: { ...plan.checkpoint, path }, key, attempt };
}
function checkpointsUnseen(backend) {
    return new errors/* UserError */.yo('checkpoint-unseen', {
        what: `Checkpoints of a training on ${backend} cannot be kept.`,
        why: 'Its files travel by an object store, so that nobody here sees the folder while it trains.',
        next: backend.startsWith('sagemaker:')
            ? 'Remove "train.checkpoint". On spot (spot=true) save to /opt/ml/checkpoints: SageMaker keeps that folder while the job lives.'
            : 'Let the files travel by a shared folder (the option "folder" of the back end), or remove "train.checkpoint".',
    });
}
/** On GPUs two checkpoints must fit beside all else, if an older one tells how large they are. */
async function roomFor(begun, { plan: { gpu }, backend }, open) {
    const last = begun?.checkpoints.history().resumed;
    if (!gpu || !last || !backend.isHere)
        return [];
    const room = judgeRoom(await readRoom(open.output.path('')), last.bytes);
    return room.filter(({ level }) => level === 'error');
}
/** Stays with the command, and then lets those end that went along. */
async function attend({ backend, plan }, { job, asked, company, interruption, }, open) {
    open.progress(`Training with seed ${job.environment.CONTENDER_SEED}; the log goes to ${job.logPath}.`);
    const shown = (0,secret_mask/* maskText */.gC)(job.command, job.environment);
    for (const line of shown.split('\n'))
        open.foreign(`$ ${line}`);
    const keep = (ref, shallEnd) => open.keep((0,after/* keptState */.g)({ plan, asked, job, shallEnd }, ref));
    const finished = await (0,follow/* follow */.e)(backend, job, {
        companions: [...company.companions, readAhead()],
        interruption,
        show: open.foreign,
        progress: open.progress,
        graceMs: company.graceMs,
        queueMinutes: plan.job.queueMinutes,
        saveMs: backend.isHere ? null : savingMs(job, open),
        strikeOut: open.strikeOut,
        keep,
    });
    open.progress(`The training command ended after ${(finished.durationMs / 1000).toFixed(1)} s.`);
    const takeBack = interruption.handTo(company.hurry);
    await company.close(finished.end);
    takeBack();
    if (!finished.over)
        return finished;
    // A checkpoint for which a cancelled step had no time is stored by the one after it, which then clears.
    if (finished.end.kind === 'cancelled' && open.context.host === 'github')
        keep(finished.over, true);
    else
        await backend.clear?.(finished.over).catch(() => undefined);
    return finished;
}
/**
 * How long a cancelled job elsewhere is waited for: in a workflow the runner gives 7.5 s, and a step after it
 * sees to the end.
 */
function savingMs({ demand }, { context }) {
    const graceMs = demand.graceSeconds * 1000;
    return { graceMs, waitMs: context.host === 'github' ? 5_000 : graceMs + slackMs };
}
/** A cluster takes its time to tell. */
const slackMs = 30_000;
/** Reads the code of the report while the command runs: afterwards somebody would wait for it. */
function readAhead() {
    let isAsked = false;
    return {
        look() {
            // What is missing is told by who needs it.
            if (!isAsked)
                (0,conclude/* renderer */.U)().catch(() => undefined);
            isAsked = true;
            return undefined;
        },
    };
}
function concludeRecord({ plan, inputDigests }, { key, record, finished, output, told, looked, findings }, open) {
    const conclusion = concludeTraining({
        ...finished,
        ...output,
        seconds: finished.durationMs / 1000,
        lastLine: finished.log.lastLine,
        logPath: record.log.path,
        flaws: output.problems.map(flaw),
        unused: finished.end.kind === 'succeeded' ? told.unused : [],
        modelPromised: plan.promised.model !== undefined,
    });
    const resumed = record.checkpoints?.resumed;
    return (0,conclude/* conclude */.E)(open, {
        ...conclusion,
        findings: [...conclusion.findings, ...looked.findings, ...told.remarks, ...findings],
        command: 'train',
        key: key ?? plan.model,
        exitCode: (0,domain_verdict/* exitCodeOf */.FO)(conclusion.verdict, true),
        subject: { model: record.model, digest: record.modelFiles?.digest ?? null },
        outputs: {
            'run-record': open.output.path('run-record.json'),
            'model-digest': record.modelFiles?.digest ?? '',
            'gpu-hours': String(record.account?.gpuHours ?? 0),
            resumed: resumed ? String(resumed.step ?? 'unknown') : '',
        },
        result: record,
        inputDigests,
    });
}
/** The machine cannot do what the policy asks: nothing was trained. */
function concludeUnstarted({ plan, inputDigests }, { key, looked }, open) {
    const { findings, isCancelled } = looked;
    const reasons = findings.filter(({ level }) => level === 'error').length;
    const verdict = isCancelled ? 'errored' : 'failed';
    const title = isCancelled
        ? 'Errored: nothing was trained, because the run was cancelled during the smoke test'
        : `Failed: nothing was trained, because the runner is not fit for it (${reasons} ${reasons === 1 ? 'reason' : 'reasons'})`;
    return (0,conclude/* conclude */.E)(open, {
        command: 'train',
        key: key ?? plan.model,
        verdict,
        exitCode: (0,domain_verdict/* exitCodeOf */.FO)(verdict, true),
        title,
        subject: { model: plan.model, digest: null },
        findings,
        outputs: { 'run-record': '', 'model-digest': '', 'gpu-hours': '0', resumed: '' },
        result: null,
        inputDigests,
    });
}
const train_once_nothing = {
    modelFiles: null,
    predictions: null,
    metricsFile: null,
    metrics: {},
    parameters: {},
    problems: [],
    untouchedModelFiles: 0,
};
function flaw({ code, what, why, next, ...place }) {
    return { level: 'error', rule: code, message: `${what} ${why} ${next}`, ...place };
}

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
        .refine((seed) => seed <= training_seed/* largestSeed */.o, { error: `Use a number up to ${training_seed/* largestSeed */.o}` })
        .optional()
        .describe('The number that the command finds as CONTENDER_SEED; default: from the commit, the command and the data.'),
    gpu: schemas/* string */.YjP()
        .regex(/^[1-9]\d{0,3}$/, { error: 'Use a whole number above 0' })
        .transform(Number)
        .optional()
        .describe("How many GPUs must be there, healthy and free before training starts; default: the policy's train.gpu, else none."),
    checkpoint: (0,fields/* text */.Qq)()
        .optional()
        .describe("URI of the store that checkpoints go to: file:, actions-cache: or s3:; default: the policy's train.checkpoint.store."),
    'max-gpu-hours': (0,fields/* positive */.yj)()
        .optional()
        .describe("After so many hours of all its GPUs together the command is ended; default: the policy's, else none."),
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
        const interruption = (0,training_interruption/* listen */.K)(open);
        try {
            const preparation = await interruption.during(prepare(given, open));
            return await trainOnce(preparation, { key: given.key, interruption }, open);
        }
        finally {
            interruption.stop();
        }
    },
};


/***/ }),

/***/ 38326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ afterTraining),
/* harmony export */   g: () => (/* binding */ keptState)
/* harmony export */ });
/* harmony import */ var _out_of_reach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2234);

const graceMs = 5_000;
/** All that a later process needs to end the job and to store its last checkpoint. */
function keptState({ plan, asked, job, shallEnd }, ref) {
    const { graceSeconds } = job.demand;
    const { backend } = plan;
    const state = { backend, ref, shallEnd, graceSeconds, checkpoints: asked };
    return JSON.stringify(state);
}
/**
 * When the job is over: ends what a training has left running, however the step itself ended, and stores
 * the checkpoint that it had no time for.
 */
async function afterTraining(kept, open) {
    // A training itself reads nothing of this, and does not wait for it.
    const { readTrainingState } = await __webpack_require__.e(/* import() */ 1338).then(__webpack_require__.bind(__webpack_require__, 21338));
    const state = readTrainingState(kept);
    if (!state)
        return;
    const backend = await open.training(state.backend);
    const isOver = await endLeft(backend, state, open);
    if (state.checkpoints) {
        const { saveLeft } = await __webpack_require__.e(/* import() */ 225).then(__webpack_require__.bind(__webpack_require__, 30225));
        const findings = await saveLeft(state.checkpoints, open);
        for (const { message } of findings)
            open.progress(message);
    }
    // What ended while nobody looked may have made a model: that is left to be found.
    if (isOver && state.shallEnd)
        await backend.clear?.(state.ref);
}
/** It may still save what it has: notice was given when the step was cancelled, or is given now. */
async function endElsewhere(backend, ref, graceMs) {
    const since = performance.now();
    await patiently(() => backend.cancel(ref, graceMs), since);
    if (await endsWithin(backend, ref, graceMs + slackMs))
        return;
    await patiently(() => backend.cancel(ref, 0), since);
    await endsWithin(backend, ref, slackMs);
}
/** Asks again while the place is out of reach: nobody else ends the job. */
async function patiently(work, since) {
    for (;;) {
        try {
            return await work();
        }
        catch (error) {
            if (!(0,_out_of_reach_js__WEBPACK_IMPORTED_MODULE_0__/* .isOutOfReach */ .H)(error) || performance.now() - since >= patienceMs)
                throw error;
            await new Promise((resolve) => setTimeout(resolve, pollMs));
        }
    }
}
async function endsWithin(backend, ref, milliseconds) {
    const until = performance.now() + milliseconds;
    for (;;) {
        const status = await patiently(() => backend.status(ref), until - milliseconds);
        if (status.kind === 'ended')
            return true;
        if (performance.now() >= until)
            return false;
        await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
}
const slackMs = 30_000;
const pollMs = 1_000;
/** A runner gives a cancelled job five minutes for all that comes after. */
const patienceMs = 4 * 60_000;
/** Whether it is over now. */
async function endLeft(backend, { ref, shallEnd, graceSeconds }, open) {
    const patience = backend.isHere || shallEnd ? 0 : patienceMs;
    const since = performance.now() - patience;
    const found = await patiently(() => backend.status(ref), since).catch((error) => {
        if (!shallEnd && (0,_out_of_reach_js__WEBPACK_IMPORTED_MODULE_0__/* .leavesItRunning */ .B)(error))
            return null;
        throw error;
    });
    if (found?.kind === 'ended')
        return true;
    if (!backend.isHere && !shallEnd) {
        open.progress(`The job ${ref.name} goes on: run this job again, and it is followed again.`);
        return false;
    }
    open.progress('The training is still running although its job is over: it is ended now.');
    if (backend.isHere)
        await backend.cancel(ref, graceMs);
    else
        await endElsewhere(backend, ref, graceSeconds * 1000);
    const { kind } = await patiently(() => backend.status(ref), since);
    open.progress(kind === 'ended'
        ? 'Nothing of it is left.'
        : 'Something of it could not be ended: a driver or a disk may hang. Look at the machine.');
    return kind === 'ended';
}


/***/ }),

/***/ 6927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ follow)
});

// EXTERNAL MODULE: ./.build/domain/training/secrets/secret-mask.js + 3 modules
var secret_mask = __webpack_require__(68697);
;// CONCATENATED MODULE: ./.build/domain/training/safe-line.js

const longest = 2_000;
const start = '\u001b';
const bell = '\u0007';
/** Colours and cursor moves; titles, links and other strings up to their end; everything shorter. */
const escapeSequence = new RegExp([
    String.raw `${start}\[[0-?]*[ -/]*[@-~]`,
    String.raw `${start}[\]PX^_][^${bell}${start}]*(?:${bell}|${start}\\)?`,
    `${start}[ -/]*[0-~]`,
].join('|'), 'g');
const control = /(?!\t)\p{Cc}/gu;
/** Other line ends, and what turns the direction of a text. */
const misleading = /[\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
/**
 * One line of foreign bytes as a person may see it: no escape sequences, no controls, no
 * password in a URL, not too long.
 * `length` is that of the whole line, of which `bytes` may be the beginning.
 */
function safeLine(bytes, length = bytes.byteLength) {
    const text = (0,secret_mask/* withoutPasswords */.hl)(new TextDecoder()
        .decode(bytes)
        .replace(escapeSequence, '')
        .replace(control, picture)
        .replace(misleading, '\ufffd'));
    if (text.length <= longest && bytes.byteLength === length)
        return text;
    const start = text.slice(0, longest).toWellFormed();
    return `${start} … (cut, the line has ${length.toLocaleString('en-US')} bytes)`;
}
/** Unicode has a picture for each control character below the blank. */
function picture(character) {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
}

;// CONCATENATED MODULE: ./.build/domain/training/log-lines.js


const longestKept = 64 * 1024;
const linesPerSecond = 200;
const lastKept = 20;
const newline = 10;
const carriageReturn = 13;
const openingBrace = 123;
/**
 * Cuts the bytes of a log into lines and shows them: at most 200 a second, of a busier second the
 * first and the last ones, because a stack trace stands at the end. A line that rewrites itself
 * by carriage returns is shown as it is now.
 */
class LogLines {
    bytes = 0;
    lines = 0;
    lastLine = '';
    #screen;
    #pending = new Uint8Array();
    #cut = 0;
    #hidden = 0;
    #last = [];
    #second = Number.NEGATIVE_INFINITY;
    #shownInSecond = 0;
    #rewritten = Number.NEGATIVE_INFINITY;
    constructor(screen) {
        this.#screen = screen;
    }
    /** The chunk may end anywhere, also inside a character; it must not be changed afterwards. */
    push(chunk) {
        this.bytes += chunk.byteLength;
        const now = this.#screen.now();
        const hasBars = chunk.includes(carriageReturn);
        const hidden = [];
        let start = 0;
        for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
            this.#begin(now);
            if (!hasBars && this.#isHidden(end - start)) {
                hidden.push(this.#count(chunk, start, end), end);
            }
            else {
                this.#remember(chunk, hidden.splice(0));
                this.#finish(chunk.subarray(start, end));
            }
            start = end + 1;
        }
        this.#remember(chunk, hidden);
        this.#keep(chunk.subarray(start));
    }
    /** Whether a line that stands whole in a chunk is one of a busy second, of which only the last are shown. */
    #isHidden(length) {
        const isWhole = this.#pending.byteLength === 0 && this.#cut === 0 && length <= longestKept;
        return isWhole && this.#shownInSecond >= linesPerSecond;
    }
    /** Most lines of a busy training end here, so that nothing is made of them; its start. */
    #count(chunk, start, end) {
        this.lines += 1;
        this.#hidden += 1;
        if (chunk[start] === openingBrace)
            this.#tell(chunk.subarray(start, end));
        return start;
    }
    /** Starts and ends of the last hidden lines of a chunk. */
    #remember(chunk, places) {
        if (places.length === 0)
            return;
        for (let at = Math.max(0, places.length - 2 * lastKept); at < places.length; at += 2) {
            this.#last.push({ line: chunk.subarray(places[at], places[at + 1]), cut: 0 });
        }
        this.#last = this.#last.slice(-lastKept);
    }
    /** Call it now and then: shows a progress bar that has no line end yet, and what was held back. */
    tick() {
        const now = this.#screen.now();
        if (now - this.#second >= 1_000)
            this.#release();
        const bar = lastState(this.#pending);
        if (bar === undefined || now - this.#rewritten < 1_000)
            return;
        this.#rewritten = now;
        this.#screen.show(safeLine(bar));
    }
    /** The log is whole: what has no line end is the last line. */
    end() {
        if (this.#pending.byteLength > 0) {
            this.#begin(this.#screen.now());
            this.#finish(new Uint8Array());
        }
        this.#release();
    }
    #keep(bytes) {
        if (bytes.byteLength === 0)
            return;
        const room = longestKept - this.#pending.byteLength;
        if (bytes.byteLength > room && this.#pending.includes(carriageReturn)) {
            this.#pending = this.#pending.slice(this.#pending.lastIndexOf(carriageReturn) + 1);
        }
        const kept = bytes.subarray(0, Math.max(0, longestKept - this.#pending.byteLength));
        this.#cut += bytes.byteLength - kept.byteLength;
        this.#pending = joined(this.#pending, kept);
    }
    #finish(rest) {
        this.#keep(rest);
        const line = withoutBars(this.#pending);
        const cut = this.#cut;
        this.#pending = new Uint8Array();
        this.#cut = 0;
        this.lines += 1;
        if (cut === 0 && line[0] === openingBrace)
            this.#tell(line);
        this.#offer(line, cut);
    }
    #tell(line) {
        this.#screen.told((0,secret_mask/* withoutPasswords */.hl)(new TextDecoder().decode(line)));
    }
    #begin(now) {
        if (now - this.#second < 1_000)
            return;
        this.#release();
        this.#second = now;
        this.#shownInSecond = 0;
    }
    #offer(line, cut) {
        if (this.#shownInSecond < linesPerSecond) {
            this.#shownInSecond += 1;
            this.#show(line, cut);
            return;
        }
        this.#hidden += 1;
        this.#last.push({ line, cut });
        if (this.#last.length > lastKept)
            this.#last.shift();
    }
    /** Says how many lines were left out, and shows the last of them. */
    #release() {
        const unseen = this.#hidden - this.#last.length;
        if (unseen > 0)
            this.#screen.show(`… ${unseen.toLocaleString('en-US')} lines only in train.log`);
        for (const { line, cut } of this.#last)
            this.#show(line, cut);
        this.#hidden = 0;
        this.#last = [];
    }
    #show(line, cut) {
        const text = safeLine(line, line.byteLength + cut);
        if (text.trim() !== '')
            this.lastLine = text;
        this.#screen.show(text);
    }
}
/** A finished line may end in `\r\n`, and shows what its last carriage return left. */
function withoutBars(line) {
    const end = line.at(-1) === carriageReturn ? line.byteLength - 1 : line.byteLength;
    return line.subarray(line.subarray(0, end).lastIndexOf(carriageReturn) + 1, end);
}
/** The last whole state of a line that carriage returns rewrite; undefined for an ordinary one. */
function lastState(line) {
    const end = line.lastIndexOf(carriageReturn);
    if (end === -1)
        return undefined;
    const before = line.subarray(0, end);
    const state = before.subarray(before.lastIndexOf(carriageReturn) + 1);
    // tqdm writes the return before the state, others after it.
    return state.byteLength > 0 ? state : line.subarray(end + 1);
}
function joined(left, right) {
    if (left.byteLength === 0)
        return right;
    const whole = new Uint8Array(left.byteLength + right.byteLength);
    whole.set(left);
    whole.set(right, left.byteLength);
    return whole;
}

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/commands/training/herald.js
/** A scheduler that says something new each time shall not fill the log. */
const mostSayings = 50;
/** Tells once what a place says of a job that does not run, or in a word that nobody knows. */
function herald(progress) {
    const said = new Set();
    return (status) => {
        const saying = sayingOf(status);
        if (saying === undefined || said.has(saying) || said.size >= mostSayings)
            return;
        said.add(saying);
        progress(saying);
    };
}
function sayingOf(status) {
    if (status.kind === 'queued') {
        return status.why === null ? undefined : `The job waits for a place: ${status.why}`;
    }
    if (status.kind !== 'running' || status.unknown === undefined)
        return undefined;
    return `The job is in a state that Contender does not know and takes for running: ${status.unknown}`;
}

// EXTERNAL MODULE: ./.build/commands/training/out-of-reach.js
var out_of_reach = __webpack_require__(2234);
;// CONCATENATED MODULE: ./.build/commands/training/stopper.js
/**
 * What a command on this machine gets to save when the job is cancelled: a runner sends SIGINT, 7.5 s later
 * SIGTERM and 2.5 s later the kill, and all steps of an ending must fit before its second signal.
 */
const cancelGraceMs = 6_000;
/** The first reason counts, and a cancellation above all: then nobody waits for the rest. */
function stopper(backend, saving) {
    let why;
    let job;
    let asked;
    let until = Number.POSITIVE_INFINITY;
    const cancel = (graceMs) => {
        asked = graceMs;
        // A server that cannot be reached is met again at the next look.
        if (job)
            backend.cancel(job, graceMs).catch(() => undefined);
    };
    return {
        get why() {
            return why;
        },
        attach(ref) {
            job = ref;
            if (asked !== undefined)
                cancel(asked);
        },
        async because(reason, graceMs) {
            if (why || !job)
                return;
            why = reason;
            await backend.cancel(job, graceMs);
        },
        onSignal(signal) {
            const isFirst = why?.kind !== 'cancelled';
            why = { kind: 'cancelled' };
            if (!saving)
                return cancel(signal === 'SIGTERM' ? 0 : cancelGraceMs);
            // There our own end is not that of the job: one notice is enough.
            if (!isFirst)
                return;
            until = performance.now() + saving.waitMs;
            cancel(saving.graceMs);
        },
        isLeftToItself: () => performance.now() >= until,
    };
}

;// CONCATENATED MODULE: ./.build/commands/training/follow.js






const pollMs = 100;
/** A run of a moment is watched more closely, or its memory would go unseen. */
const firstPollMs = 20;
const firstPolls = 50;
/** Submits a job and stays with it to its end, whatever back end runs it. */
async function follow(backend, job, attention) {
    const { name, mark, logPath } = job;
    const stop = stopper(backend, attention.saveMs ?? null);
    let ref = backend.expected?.(job) ?? { name, mark, logPath, id: null };
    let isSubmitted = false;
    const keep = (shallEnd = stop.why !== undefined) => attention.keep?.(ref, shallEnd);
    const takeBack = attention.interruption.handTo((signal) => {
        stop.onSignal(signal);
        keep();
    });
    try {
        keep();
        ref = await backend.submit(job);
        isSubmitted = true;
        keep();
        stop.attach(ref);
        const log = logOf(backend, { ref, variables: job.environment }, attention);
        return await stayWith(backend, { ref, log, stop, keep }, attention);
    }
    catch (error) {
        // Nobody attends to it any more, unless it goes on out of reach: then the next attempt does. Of a job that
        // has ended, or never was, this does nothing.
        if (!(0,out_of_reach/* leavesItRunning */.B)(error)) {
            if (isSubmitted)
                keep(true);
            await backend.cancel(ref, 0).catch(() => undefined);
        }
        throw error;
    }
    finally {
        takeBack();
    }
}
async function stayWith(backend, { ref, log, stop, keep }, { companions, graceMs, queueMinutes = Number.POSITIVE_INFINITY, ...attention }) {
    let waitsSince = performance.now();
    const nap = napUntil((ended) => backend.onEnd?.(ref, ended));
    const tell = herald((line) => attention.progress?.(line));
    let started;
    for (let looks = 0;; looks += 1) {
        const status = await backend.status(ref);
        tell(status);
        const isUpToDate = await log.readOn();
        if (status.kind === 'ended' || stop.isLeftToItself()) {
            const told = await log.end();
            const outputs = await backend.outputs(ref);
            const isOver = status.kind === 'ended';
            const end = endOf(isOver ? status.end : { kind: 'cancelled' }, stop.why);
            return { ...outputs, ...told, end, over: isOver ? ref : null };
        }
        const now = performance.now();
        if (status.kind === 'queued')
            refuseLonger(status.why, now - waitsSince, queueMinutes);
        else {
            // Who lost its place waits anew.
            waitsSince = now;
            started = Math.min(started ?? now, now - (status.ranMs ?? 0));
        }
        const seconds = started === undefined ? 0 : (now - started) / 1000;
        for (const companion of companions) {
            const reason = companion.look?.(seconds);
            if (reason && !stop.why) {
                await stop.because(reason, graceMs(reason));
                keep();
            }
        }
        if (isUpToDate)
            await nap(looks < firstPolls ? firstPollMs : pollMs);
    }
}
/** The queue has a clock of its own: what waits costs nothing, and may wait for ever. */
function refuseLonger(why, waitedMs, queueMinutes) {
    if (waitedMs < queueMinutes * 60_000)
        return;
    const reason = why === null ? '' : ` The scheduler says: ${why}`;
    throw rejected(`It waited for a place for ${queueMinutes} ${queueMinutes === 1 ? 'minute' : 'minutes'}.${reason}`);
}
function rejected(why) {
    return new errors/* UserError */.yo('train-rejected', {
        what: 'The training never started.',
        why,
        next: 'Correct what it asks for in "train.gpu" and "train.job" of the policy, or wait longer by "train.job.queue-minutes".',
    });
}
/** Why we ended it outranks how it then ended. */
function endOf(end, why) {
    if (why)
        return why;
    if (end.kind === 'rejected')
        throw rejected(end.why);
    if (end.kind !== 'lost')
        return end;
    throw new errors/* UserError */.yo('train-lost', {
        what: 'Nobody can tell how the training ended.',
        why: end.why,
        next: 'Look at its log, and run the job again.',
    });
}
/** Of 256 KiB each, then somebody looks whether the training may go on. */
const partsAtOnce = 64;
function logOf(backend, { ref, variables }, { companions, show, strikeOut }) {
    let mask = (0,secret_mask/* secretMask */.hq)(variables);
    const lines = new LogLines({
        show,
        told(line) {
            for (const companion of companions)
                companion.told?.(line);
        },
        now: () => performance.now(),
    });
    let from = '';
    let bytes = 0;
    let holdsSecrets = false;
    let failure;
    const readPart = async () => {
        const { bytes: part, next, isFromStart } = await backend.logs(ref, from);
        from = next;
        if (isFromStart) {
            if (mask)
                lines.push(mask.end());
            lines.end();
            mask = (0,secret_mask/* secretMask */.hq)(variables);
        }
        bytes += part.byteLength;
        if (!mask)
            lines.push(part);
        else {
            const { shown, secrets } = mask.push(part);
            lines.push(shown);
            if (secrets.length > 0)
                await strikeOut(ref.logPath, secrets).catch(() => {
                    holdsSecrets = true;
                });
        }
        return part.byteLength > 0;
    };
    const readOn = async () => {
        try {
            for (let parts = 0; failure === undefined && (await readPart()); parts += 1) {
                if (parts === partsAtOnce)
                    return false;
            }
        }
        catch (error) {
            // It is reported when the job has ended, not before.
            failure = { error };
        }
        lines.tick();
        return true;
    };
    return {
        readOn,
        async end() {
            while (!(await readOn()))
                ;
            if (failure)
                throw failure.error;
            if (mask)
                lines.push(mask.end());
            lines.end();
            return { log: { bytes, lines: lines.lines, lastLine: lines.lastLine, holdsSecrets } };
        },
    };
}
/** Pauses between looks, which the event cuts short; after it there are none. */
function napUntil(listen) {
    let wake = () => undefined;
    let isOver = false;
    listen(() => {
        isOver = true;
        wake();
    });
    return (milliseconds) => {
        return new Promise((resolve) => {
            if (isOver)
                return resolve();
            const timer = setTimeout(resolve, milliseconds);
            wake = () => {
                clearTimeout(timer);
                resolve();
            };
        });
    };
}


/***/ }),

/***/ 94133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listen)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

function listen(open) {
    const early = [];
    let interrupt = () => undefined;
    const interrupted = new Promise((_, reject) => {
        interrupt = reject;
    });
    // Nobody may be waiting for it.
    interrupted.catch(() => undefined);
    const keep = (signal) => {
        early.push(signal);
        interrupt(cancelledBefore(signal));
    };
    let take = keep;
    const stop = open.onSignal((signal) => take(signal));
    return {
        during: (work) => Promise.race([work, interrupted]),
        handTo(listener) {
            take = listener;
            for (const signal of early.splice(0))
                listener(signal);
            return () => {
                if (take === listener)
                    take = keep;
            };
        },
        stop,
    };
}
function cancelledBefore(signal) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('train-cancelled', {
        what: 'The training was cancelled before it started.',
        why: `The process was sent ${signal}, as a runner does when a job is cancelled or out of time.`,
        next: 'Run the job again to train.',
    });
}


/***/ }),

/***/ 58037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ newMark)
/* harmony export */ });
/* unused harmony export isMark */
/**
 * The mark of a new job, a random text; of a training within a training it begins with that of the outer
 * one, so that the outer one finds all of it.
 */
function newMark(outer) {
    const mark = crypto.randomUUID();
    return outer !== undefined && isMark(outer) ? `${outer}/${mark}` : mark;
}
function isMark(text) {
    return /^[0-9a-f-]{36}(\/[0-9a-f-]{36})*$/.test(text);
}


/***/ }),

/***/ 2234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ leavesItRunning),
/* harmony export */   H: () => (/* binding */ isOutOfReach)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

/** Whether an error says that a place elsewhere cannot be reached for a while: to ask again may help. */
function isOutOfReach(error) {
    return hasCode(error, ['train-unreachable']);
}
/**
 * Whether the job goes on all the same, and a later attempt may adopt it: also where a login has expired, a
 * permission was taken away, or something else answers in the place's stead, such as the page of a gateway.
 */
function leavesItRunning(error) {
    return hasCode(error, ['train-unreachable', 'train-login', 'train-forbidden', 'train-not-this']);
}
function hasCode(error, codes) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo && error.problems.some(({ code }) => codes.includes(code));
}


/***/ }),

/***/ 9393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ heard),
/* harmony export */   Nj: () => (/* binding */ keepSurroundings),
/* harmony export */   nv: () => (/* binding */ unseen),
/* harmony export */   p7: () => (/* binding */ environmentOf)
/* harmony export */ });
/* harmony import */ var _domain_training_kept_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69450);
/* harmony import */ var _inputs_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87396);


/** A place that did not live long enough to tell. */
const unseen = {
    machine: { os: 'unknown', arch: 'unknown', cpus: 0, memoryBytes: 0, node: null, python: null },
    packages: null,
    container: null,
    deterministic: {},
};
const hurryMs = 300;
/** Null: of a cancelled training a Python that takes its time is not waited for, or a kill would take the outcome. */
function heard(surroundings, { kind }) {
    if (kind !== 'cancelled' && kind !== 'preempted')
        return surroundings;
    const late = new Promise((resolve) => {
        setTimeout(() => resolve(null), hurryMs).unref();
    });
    return Promise.race([surroundings, late]);
}
/** The environment of a run record; the packages themselves go to a file of the output folder. */
async function keepSurroundings(found, known, open) {
    // One of an earlier run would be taken for this one's.
    if (!found.packages)
        await open.output.remove(_domain_training_kept_files_js__WEBPACK_IMPORTED_MODULE_0__/* .packagesName */ .pd);
    else
        await open.output.write(_domain_training_kept_files_js__WEBPACK_IMPORTED_MODULE_0__/* .packagesName */ .pd, textOf(found.packages));
    return environmentOf(found, known, open.output.path(_domain_training_kept_files_js__WEBPACK_IMPORTED_MODULE_0__/* .packagesName */ .pd));
}
/** The same without a file. */
function environmentOf({ machine, packages, container, deterministic }, { lockFiles, gpus }, path) {
    return {
        ...machine,
        lockFiles,
        ...(gpus && { gpus }),
        ...(packages && {
            packages: {
                path,
                digest: `sha256:${(0,_inputs_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(textOf(packages))}`,
                tool: packages.tool,
                count: packages.lines.length,
            },
        }),
        ...(container && { container }),
        ...(Object.keys(deterministic).length > 0 && { deterministic }),
    };
}
function textOf({ lines }) {
    return lines.map((line) => `${line}\n`).join('');
}


/***/ }),

/***/ 23699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ trustOf),
/* harmony export */   e: () => (/* binding */ trustLevels)
/* harmony export */ });
/** Who may have written the code that trains, the least trusted first; `local`: a shell, not a workflow. */
const trustLevels = ['fork-pull-request', 'pull-request', 'branch', 'local'];
const ofBranches = new Set([
    'create',
    'deployment',
    'deployment_status',
    'push',
    'release',
    'repository_dispatch',
    'schedule',
    'workflow_dispatch',
]);
const ofPullRequests = new Set([
    'merge_group',
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
    'pull_request_target',
]);
/**
 * The trust level of a run. A checkpoint is code to whoever loads it, so that an event of which it is not
 * known whose code it runs counts as a stranger's.
 */
function trustOf({ name, repository, headRepository }) {
    if (name === null)
        return 'local';
    if (ofBranches.has(name))
        return 'branch';
    if (name === 'merge_group')
        return 'pull-request';
    const isOwn = repository !== null && headRepository?.toLowerCase() === repository.toLowerCase();
    return ofPullRequests.has(name) && isOwn ? 'pull-request' : 'fork-pull-request';
}


/***/ }),

/***/ 11931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ commandEnvironment)
/* harmony export */ });
/**
 * What a training command may not see: inputs, tokens, the files by which a step steers its runner, and the
 * checkpoints of a training that this one is a part of.
 */
const withheldNames = new Set([
    'ACTIONS_CACHE_URL',
    'ACTIONS_RESULTS_URL',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_RUNTIME_URL',
    'CONTENDER_CHECKPOINT_DIR',
    'CONTENDER_RESUME',
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


/***/ }),

/***/ 51332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ machineGpus)
/* harmony export */ });
/** Undefined where no card could be read. */
function machineGpus(answer) {
    if (answer.kind !== 'read')
        return undefined;
    const { tool, cuda, cards } = answer;
    return {
        tool,
        driver: cards[0]?.driver ?? '',
        cuda,
        cards: cards.map(({ index, uuid, name, computeCapability, memoryTotal, memoryFree }) => {
            return { index, uuid, name, computeCapability, memoryTotal, memoryFree };
        }),
    };
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
        case 'out-of-memory':
            return judgeKill(command, end, after);
        case 'timed-out':
        case 'over-budget':
            return judgeLimit(end);
        case 'unfit':
            return failed('nothing was trained, because the place was not fit for it', 'train-unfit', end.why);
        case 'cancelled':
        case 'disk-full':
        case 'preempted':
            return judgeInterruption(end.kind, after);
    }
}
function judgeKill({ logPath }, end, after) {
    if (end.kind === 'out-of-memory') {
        return failed(`the training command ran out of memory ${after}`, 'train-out-of-memory', 'The system ended it because its limit of memory was reached. Raise that limit, or train with smaller batches.');
    }
    return failed(`the training command was killed by ${end.signal} ${after}`, 'train-killed', end.signal === 'SIGKILL'
        ? 'Contender did not send that signal: most probably the machine ran out of memory. Look at the memory of the runner, or train with smaller batches.'
        : `Contender did not send that signal. The end of ${logPath} may say why.`);
}
function judgeLimit(end) {
    const [reached, limit, rule] = limitOf(end);
    const next = `The command and all that it started were ended. Raise ${limit}, or let it train faster.`;
    return failed(reached, rule, next);
}
function limitOf(end) {
    if (end.kind === 'timed-out') {
        const reached = `the training command ran longer than ${end.minutes} minutes`;
        return [reached, 'timeout-minutes', 'train-timed-out'];
    }
    return end.budget === 'gpu-hours'
        ? [
            `the training command took more than its ${end.limit} GPU ${end.limit === 1 ? 'hour' : 'hours'}`,
            'max-gpu-hours',
            'train-over-budget',
        ]
        : [`the training command cost more than ${end.limit}`, 'max-cost', 'train-over-budget'];
}
function judgeInterruption(kind, after) {
    const all = 'The command and all that it started were ended.';
    switch (kind) {
        case 'cancelled':
            return errored(`the training was cancelled ${after}`, 'train-cancelled', `${all} Run the job again to train.`);
        case 'disk-full':
            return errored(`the training was ended ${after}, because the disk was almost full`, 'train-disk-full', `${all} Free some space, or name another folder by output-directory.`);
        case 'preempted':
            return errored(`the training was ended ${after}, because the machine is about to be taken away`, 'train-preempted', `${all} Run the job again to go on.`);
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

/***/ 69450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UC: () => (/* binding */ patchName),
/* harmony export */   Z4: () => (/* binding */ isOwnFile),
/* harmony export */   pd: () => (/* binding */ packagesName)
/* harmony export */ });
/** What a training leaves beside its record, by names in the output folder. */
const patchName = 'uncommitted.patch';
const packagesName = 'python-packages.txt';
/** Files and folders of the output folder that Contender alone writes, and never a training command. */
const own = [
    'run-record.json',
    'outcomes',
    'reports',
    'reproduced',
    'install.log',
    'smoke-test.log',
    patchName,
    packagesName,
];
/** Whether a path in the output folder is Contender's: no training elsewhere may put its own there. */
function isOwnFile(path) {
    const [first = ''] = path.split('/');
    return own.includes(first) || /^train\.log/.test(first) || /^\.arriving-/.test(first);
}


/***/ }),

/***/ 74735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readProgress),
/* harmony export */   r: () => (/* binding */ mayTell)
/* harmony export */ });
/** A line of numbers is shorter; what is longer is not worth its cost. */
const longestLine = 16 * 1024;
const space = String.raw `[ \t\r\n]*`;
const text = String.raw `"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"`;
const number = String.raw `-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|-?Infinity|NaN`;
/** Compiled once; it goes on from its `lastIndex`, which is set before each use. */
const anyToken = new RegExp(`${space}(?:(${text})|(${number})|(true|false|null)|([[\\]{}:,]))`, 'uy');
/**
 * Reads a line such as `{"step": 10, "loss": 0.42}`: an object with a finite number `step`, in which
 * every other number is a value of its name; what is no number counts for nothing. It is JSON with
 * the words that Python writes for what JSON has no number for: `NaN`, `Infinity`, `-Infinity`.
 * Undefined for every other line, one that gives a name twice included.
 */
function readProgress(line) {
    if (!mayTell(line))
        return undefined;
    const members = membersOf(line);
    const step = members?.get('step');
    if (!members || typeof step !== 'number' || !Number.isFinite(step))
        return undefined;
    const values = [...members].filter((member) => {
        return member[0] !== 'step' && member[1] !== null;
    });
    return { step, values: new Map(values) };
}
/** A look that costs next to nothing: many a log is full of Python's `{'loss': 0.4}`. */
function mayTell(line) {
    return line.length <= longestLine && line.startsWith('{') && line.includes('"step"');
}
/** The names of an object and its numbers, null for what is none; undefined where it is no object. */
function membersOf(line) {
    const tokens = new Tokens(line);
    const members = new Map();
    let token = tokens.next();
    if (token?.sign !== '{')
        return undefined;
    do {
        const name = tokens.next()?.text;
        if (name === undefined || members.has(name) || tokens.next()?.sign !== ':')
            return undefined;
        const value = tokens.value();
        if (value === undefined)
            return undefined;
        members.set(name, value);
        token = tokens.next();
    } while (token?.sign === ',');
    return token?.sign === '}' && tokens.isAtEnd() ? members : undefined;
}
class Tokens {
    #line;
    #at = 0;
    constructor(line) {
        this.#line = line;
    }
    next() {
        anyToken.lastIndex = this.#at;
        const found = anyToken.exec(this.#line);
        if (!found)
            return undefined;
        this.#at = anyToken.lastIndex;
        const [, quoted, digits, , sign] = found;
        if (quoted !== undefined)
            return { text: unquoted(quoted) };
        if (digits !== undefined)
            return { number: Number(digits) };
        return sign === undefined ? {} : { sign };
    }
    /** A number; null for anything else, over which it goes; undefined where there is no value. */
    value() {
        const first = this.next();
        if (first?.number !== undefined)
            return first.number;
        if (!first || (first.sign !== undefined && !opening.has(first.sign)))
            return undefined;
        return first.sign === undefined || this.#skip() ? null : undefined;
    }
    isAtEnd() {
        return blank.test(this.#line.slice(this.#at));
    }
    /** Goes to the end of what was just opened. */
    #skip() {
        for (let depth = 1; depth > 0;) {
            const token = this.next();
            if (!token)
                return false;
            if (token.sign && opening.has(token.sign))
                depth += 1;
            if (token.sign === ']' || token.sign === '}')
                depth -= 1;
        }
        return true;
    }
}
function unquoted(quoted) {
    return quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}
const blank = new RegExp(`^${space}$`);
const opening = new Set(['{', '[']);


/***/ }),

/***/ 68697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gC: () => (/* binding */ maskText),
  hq: () => (/* binding */ secretMask),
  hl: () => (/* binding */ withoutPasswords)
});

// UNUSED EXPORTS: SecretMask

;// CONCATENATED MODULE: ./.build/domain/training/secrets/secret-finder.js
const blockValues = 65_536;
/**
 * Finds byte strings in a stream, also across the borders of its chunks. It looks at the last two bytes
 * of a window as long as the shortest string and moves on by as much as they allow, most often by the
 * whole window (S. Wu and U. Manber, "A fast algorithm for multi-pattern searching", 1994).
 */
class SecretFinder {
    #window;
    #longest;
    /** By the last two bytes of a window: how far it may move; 0: a needle may begin here. */
    #shifts = new Uint8Array(blockValues);
    #byBlock = new Map();
    /** By the first byte: most ends of a log are the beginning of none, which shows at once. */
    #byFirst = new Map();
    /** What was last seen, at most one byte less than the longest needle. */
    #seen = new Uint8Array();
    #end = 0;
    /** At least one needle, of at least two bytes each. */
    constructor(needles) {
        this.#window = Math.min(255, ...needles.map(({ byteLength }) => byteLength));
        this.#longest = Math.max(...needles.map(({ byteLength }) => byteLength));
        this.#shifts.fill(this.#window - 1);
        for (const needle of needles)
            this.#learn(needle);
    }
    /** Where needles end in this chunk, in order and without overlap; they may begin in an earlier one. */
    push(chunk) {
        const seam = joined(this.#seen, chunk.subarray(0, this.#longest - 1));
        const seamStart = this.#end - this.#seen.byteLength;
        const across = this.#search(seam, seamStart).filter(({ start, end }) => start < this.#end && end > this.#end);
        const within = this.#search(chunk, this.#end);
        this.#end += chunk.byteLength;
        const last = chunk.subarray(Math.max(0, chunk.byteLength - this.#longest + 1));
        const kept = joined(this.#seen, last);
        this.#seen = kept.slice(Math.max(0, kept.byteLength - this.#longest + 1));
        return merged([...across, ...within]);
    }
    /** How many of the last bytes may be the beginning of a needle. */
    unsettled() {
        const seen = this.#seen;
        for (let start = 0; start < seen.byteLength; start += 1) {
            const needles = this.#byFirst.get(seen[start] ?? 0);
            if (needles?.some((needle) => mayBegin(needle, seen, start)))
                return seen.byteLength - start;
        }
        return 0;
    }
    #learn(needle) {
        for (let end = 1; end < this.#window; end += 1) {
            const block = blockAt(needle, end);
            this.#shifts[block] = Math.min(this.#shifts[block] ?? 0, this.#window - 1 - end);
        }
        add(this.#byBlock, blockAt(needle, this.#window - 1), needle);
        add(this.#byFirst, needle[0] ?? 0, needle);
    }
    #search(bytes, offset) {
        const found = [];
        const shifts = this.#shifts;
        const length = bytes.length;
        for (let last = this.#window - 1; last < length;) {
            const block = (bytes[last - 1] << 8) | bytes[last];
            const shift = shifts[block];
            if (shift > 0) {
                last += shift;
                continue;
            }
            const start = last - this.#window + 1;
            for (const needle of this.#byBlock.get(block) ?? []) {
                if (!isAt(needle, bytes, start))
                    continue;
                found.push({ start: offset + start, end: offset + start + needle.byteLength });
            }
            last += 1;
        }
        return found;
    }
}
function add(groups, key, needle) {
    const group = groups.get(key);
    if (group)
        group.push(needle);
    else
        groups.set(key, [needle]);
}
function blockAt(bytes, end) {
    return ((bytes[end - 1] ?? 0) << 8) | (bytes[end] ?? 0);
}
function isAt(needle, bytes, start) {
    if (start + needle.byteLength > bytes.byteLength)
        return false;
    for (let index = 0; index < needle.byteLength; index += 1) {
        if (bytes[start + index] !== needle[index])
            return false;
    }
    return true;
}
/** Whether the bytes from `start` to the end are the beginning of the needle, and not all of it. */
function mayBegin(needle, bytes, start) {
    const length = bytes.byteLength - start;
    if (needle.byteLength <= length)
        return false;
    for (let index = 0; index < length; index += 1) {
        if (bytes[start + index] !== needle[index])
            return false;
    }
    return true;
}
/** In order, and as one where they overlap or touch. */
function merged(ranges) {
    const merged = [];
    for (const range of ranges.toSorted((left, right) => left.start - right.start)) {
        const last = merged.at(-1);
        if (!last || range.start > last.end)
            merged.push(range);
        else
            merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    }
    return merged;
}
function joined(left, right) {
    const whole = new Uint8Array(left.byteLength + right.byteLength);
    whole.set(left);
    whole.set(right, left.byteLength);
    return whole;
}

;// CONCATENATED MODULE: ./.build/domain/training/secrets/secret-values.js
/** A shorter one would hide ordinary words of the log. */
const shortestSecret = 6;
const secretWords = /(^|_)(TOKENS?|SECRETS?|PASSWORDS?|PASSWD|PASSPHRASE|PWD|CREDENTIALS?|CREDS|AUTH|AUTHORIZATION|PAT|JWT|BEARER|COOKIE|WEBHOOK|CONNECTION_?STRING|API_?KEYS?|ACCESS_?KEYS?|SECRET_?KEYS?|PRIVATE_?KEYS?|SIGNING_?KEYS?|ENCRYPTION_?KEYS?|MASTER_?KEYS?|ACCOUNT_?KEYS?|SSH_?KEYS?|DEPLOY_?KEYS?|LICEN[CS]E_?KEYS?|SAS_?KEYS?)(_|\d|$)|PASSWORD|APIKEY/;
/** A name that ends so tells about a secret, and holds none. */
const aboutSecrets = /_(TYPE|METHOD|MODE|NAME|HOST|PORT|REGION|PROVIDER|ENABLED|DISABLED|USER|USERNAME|VERSION|FORMAT|ISSUER|AUDIENCE|SCOPES?|TTL|EXPIRES|EXPIRY|EXPIRATION|LENGTH|SIZE|LIMIT|COUNT|ALGORITHM|DIR|DIRECTORY|FOLDER|DOMAIN|PERMISSIONS|STATUS)$/;
/** Whose other variables hold names of caches and columns, too. */
const anyKey = /(^|_)KEYS?$/;
/** The whole address is the secret. */
const mayBeUrl = /WEBHOOK/;
const mayBeNumber = /PASSWORD|PASSWD|PASSPHRASE|PWD|SECRET/;
const commonWords = new Set([
    ...['always', 'anonymous', 'bearer', 'changeme', 'default', 'development', 'disabled', 'enabled'],
    ...['github', 'include', 'inherit', 'kerberos', 'localhost', 'negotiate', 'oauth2', 'optional'],
    ...['password', 'postgres', 'production', 'public', 'required', 'secret', 'staging', 'strict'],
    ...['testing', 'undefined', 'username'],
]);
/**
 * The secrets among the variables of a command: what a variable with a secret's name holds, each line
 * of it and each secret member of a JSON object, and the password of every URL.
 */
function secretValues(variables) {
    const values = Object.entries(variables).flatMap(([name, value]) => [
        ...(isSecretName(name) || (anyKey.test(name) && isRandom(value)) ? partsOf(value, name) : []),
        ...passwordsIn(value),
    ]);
    return [...new Set(values)];
}
function isSecretName(name) {
    // `clientSecret` and `client-secret`, as members of JSON may be called, are CLIENT_SECRET.
    const upper = name
        .replace(/([a-z\d])([A-Z])/g, '$1_$2')
        .replaceAll('-', '_')
        .toUpperCase();
    // The working directories of a shell, of which nobody keeps a secret.
    if (upper === 'PWD' || upper === 'OLDPWD')
        return false;
    return secretWords.test(upper) && !aboutSecrets.test(upper);
}
function partsOf(value, name) {
    // A key in PEM form is often one line, with the two characters \n where others would end.
    const text = secret_values_frame.test(value) ? value.replaceAll('\\r', '').replaceAll('\\n', '\n') : value;
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    const whole = lines.length === 1 ? lines : lines.filter((line) => !armour.test(line));
    return [
        ...whole.filter((line) => isSecret(line, name)),
        ...membersOf(value),
        ...settingsOf(value),
    ];
}
/** The first and last line of a key in PEM form are the same for all keys. */
const armour = /^-----(BEGIN|END) [A-Z0-9 ]+-----$/;
const secret_values_frame = /^"?-----BEGIN /;
/** A key of a cloud is often one JSON object, whose programs print one member of it. */
function membersOf(value) {
    if (!value.trimStart().startsWith('{'))
        return [];
    try {
        const entries = Object.entries(JSON.parse(value));
        return entries.flatMap(([name, member]) => {
            return typeof member === 'string' && isSecretName(name) ? partsOf(member, name) : [];
        });
    }
    catch {
        return [];
    }
}
/** `Server=db;Password=…`: a program may print the password alone. */
function settingsOf(value) {
    const settings = value.includes(';') ? value.matchAll(/(?:^|;)\s*([\w ]+)=([^;\n]+)/g) : [];
    return [...settings].flatMap(([, name = '', text = '']) => {
        const key = name.trim().replaceAll(' ', '_');
        return isSecretName(key) || key.toUpperCase() === 'PWD' ? partsOf(text, key) : [];
    });
}
function isSecret(text, name) {
    if (text.length < shortestSecret || commonWords.has(text.toLowerCase()))
        return false;
    if (/^-?[\d.,]+$/.test(text))
        return mayBeNumber.test(name.toUpperCase());
    if (isPlainUrl(text) && !mayBeUrl.test(name.toUpperCase()))
        return false;
    return new Set(text).size > 1 && !isPath(text) && !isWordOfModel(text);
}
/** Language models have tokens, too: `<|endoftext|>`, `[MASK]`. */
function isWordOfModel(text) {
    return /^(<\|?[\w ]{1,30}\|?>|\[[A-Z_]{1,30}\])$/.test(text);
}
/** Of a URL only what may hold a secret is one: a user with a password, or a query. */
function isPlainUrl(text) {
    return /^[a-z][a-z\d+.-]*:\/\/[^\s@?]*$/i.test(text);
}
/** A key of random characters may begin with a slash, too; folders have shorter or plainer names. */
function isPath(text) {
    if (/^[a-z]:\\/i.test(text))
        return true;
    if (!isFile.test(text) && !/^(~|\.{0,2})(\/[\w.@-]+)+\/?$/.test(text))
        return false;
    return !text.split('/').some((segment) => isRandom(segment) && /[A-Z]/.test(segment));
}
/** A relative one is told by the name of its file: a password may hold a slash, too. */
const isFile = /^([\w.@-]+\/)*[\w@-]+\.(json|ya?ml|toml|txt|pem|key|crt|env|ini|cfg|conf|bin|model)$/i;
/** Long, of one piece, with letters and digits mixed. */
function isRandom(text) {
    return /^[\w+/=.~-]{16,}$/.test(text) && /[a-z]/i.test(text) && /\d/.test(text);
}
function passwordsIn(value) {
    const found = value.matchAll(/:\/\/[^\s/@:]*:([^\s/"'<>]+)@/g);
    // Where there is no password the user may be a token.
    const users = [...value.matchAll(/:\/\/([^\s/@:"'<>]+)@/g)].filter(([, user = '']) => isRandom(user));
    return [...found, ...users].flatMap(([, password = '']) => {
        const spellings = [password, decoded(password)];
        return spellings.filter((one) => one.length >= shortestSecret && !commonWords.has(one));
    });
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./.build/domain/training/secrets/spellings.js

/** Programs break long base64 after so many characters. */
const base64Line = 76;
/** A secret as programs may print it, in bytes: itself, and in JSON, in a URL and in base64. */
function spellingsOf(secret) {
    const bytes = new TextEncoder().encode(secret);
    const spellings = [
        secret,
        ...inJson(secret),
        ...inUrl(secret),
        ...base64Of(bytes).flatMap((text) => {
            return [text, text.replaceAll('+', '-').replaceAll('/', '_')].flatMap(linesOf);
        }),
    ];
    const long = [...new Set(spellings)].filter((text) => text.length >= shortestSecret);
    return long.map((text) => new TextEncoder().encode(text));
}
/** As JavaScript writes it, as Python does, in ASCII, and as Go does, fit for HTML. */
function inJson(secret) {
    const plain = JSON.stringify(secret).slice(1, -1);
    return [plain, plain.replace(/[\u0080-\uffff]/g, escaped), plain.replace(/[<>&]/g, escaped)];
}
/** `\u00e4` for `ä`. */
function escaped(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** As JavaScript writes it; every sign that is special anywhere; and the slash left, as Python does. */
function inUrl(secret) {
    const plain = encodeURIComponent(secret.toWellFormed());
    const strict = plain.replace(/[!'()*~]/g, (sign) => {
        return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
    });
    const tilded = strict.replaceAll('%7E', '~');
    return [plain, strict, tilded, tilded.replaceAll('%2F', '/')].flatMap((text) => [
        text,
        text.replaceAll('%20', '+'),
        text.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase()),
    ]);
}
/**
 * Base64 writes three bytes as four characters, so that a secret inside a longer text has three
 * spellings, by the place where it begins; of each, the characters that hold nothing of its neighbours.
 */
function base64Of(bytes) {
    return [0, 1, 2].map((shift) => {
        const padded = new Uint8Array(shift + bytes.byteLength);
        padded.set(bytes, shift);
        const first = Math.ceil((shift * 8) / 6);
        const last = Math.floor((padded.byteLength * 8) / 6);
        return btoa(latin1(padded)).slice(first, last);
    });
}
/** A character for each byte, however many there are. */
function latin1(bytes) {
    let text = '';
    for (const byte of bytes)
        text += String.fromCharCode(byte);
    return text;
}
function linesOf(text) {
    const count = Math.ceil(text.length / base64Line);
    return Array.from({ length: count }, (_, index) => text.slice(index * base64Line, (index + 1) * base64Line));
}

;// CONCATENATED MODULE: ./.build/domain/training/secrets/secret-mask.js



const stars = new TextEncoder().encode('***');
/** Takes the secrets out of a stream of bytes. */
class SecretMask {
    #finder;
    /** Bytes that are not shown yet, where in the stream they begin, and the secrets among them. */
    #held = new Uint8Array();
    #from = 0;
    #secrets = [];
    #hiddenUpTo = -1;
    constructor(needles) {
        this.#finder = new SecretFinder(needles);
    }
    push(chunk) {
        const secrets = this.#finder.push(chunk);
        const unsettled = this.#finder.unsettled();
        if (this.#held.byteLength === 0 && secrets.length === 0 && unsettled === 0) {
            this.#from += chunk.byteLength;
            return { shown: chunk, secrets };
        }
        this.#held = concatenated([this.#held, chunk]);
        this.#secrets = merged([...this.#secrets, ...secrets]);
        return { shown: this.#release(unsettled), secrets };
    }
    /** The stream is whole: what may have become a secret is none. */
    end() {
        return this.#release(0);
    }
    /** What is held, but for the last bytes that may be the beginning of a secret. */
    #release(unsettled) {
        const begin = this.#from;
        const end = begin + this.#held.byteLength;
        const settled = end - unsettled;
        const shown = [];
        const showUpTo = (place) => {
            if (place <= this.#from)
                return;
            shown.push(this.#held.subarray(this.#from - begin, place - begin));
            this.#from = place;
        };
        for (const secret of this.#secrets.filter(({ start }) => start < settled)) {
            showUpTo(secret.start);
            // One that goes on where the last one ended is the same three stars.
            if (secret.start > this.#hiddenUpTo)
                shown.push(stars);
            this.#from = Math.max(this.#from, secret.end);
            this.#hiddenUpTo = this.#from;
        }
        showUpTo(settled);
        this.#secrets = this.#secrets.filter(({ start }) => start >= settled);
        this.#held = this.#held.slice(this.#from - begin);
        return concatenated(shown);
    }
}
/** For what a command with these variables prints; undefined where they hold no secret. */
function secretMask(variables) {
    const needles = secretValues(variables).flatMap(spellingsOf);
    return needles.length > 0 ? new SecretMask(needles) : undefined;
}
/** A text for a person without the secrets of these variables, and without passwords in URLs. */
function maskText(text, variables) {
    const mask = secretMask(variables);
    if (!mask)
        return withoutPasswords(text);
    const { shown } = mask.push(new TextEncoder().encode(text));
    return withoutPasswords(new TextDecoder().decode(concatenated([shown, mask.end()])));
}
/** `https://user:password@host` as `https://***@host`. */
function withoutPasswords(text) {
    return text.replace(/:\/\/[^\s/@:"'<>]*:[^\s/"'<>]*@/g, '://***@');
}
function concatenated(parts) {
    const whole = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.byteLength;
    }
    return whole;
}


/***/ }),

/***/ 95717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ largestSeed),
/* harmony export */   w: () => (/* binding */ seedFrom)
/* harmony export */ });
/** The largest seed that every framework takes: it fits a signed 32-bit number. */
const largestSeed = 2 ** 31 - 1;
/** A seed from the first bits of a hexadecimal digest, so that the same inputs train the same model. */
function seedFrom(digest) {
    return Number.parseInt(digest.slice(0, 8), 16) % (largestSeed + 1);
}


/***/ }),

/***/ 12766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   kx: () => (/* binding */ undecidedPolicies),
/* harmony export */   rY: () => (/* binding */ verdicts),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/** The answer of a command, from best to worst. `errored` means that the tool could not judge. */
const verdicts = ['passed', 'undecided', 'failed', 'errored'];
/** The worst of several verdicts; without any, nothing was judged, which is never a pass. */
function worstVerdict(all) {
    if (all.length === 0)
        return 'errored';
    return verdicts[Math.max(...all.map((verdict) => verdicts.indexOf(verdict)))] ?? 'errored';
}
/** What `undecided` means for the exit code. */
const undecidedPolicies = ['fail', 'warn', 'pass'];
/** `undecided` blocks as the policy says: `blocks` is the caller's answer for this run. */
function exitCodeOf(verdict, undecidedBlocks) {
    switch (verdict) {
        case 'passed':
            return 0;
        case 'undecided':
            return undecidedBlocks ? 1 : 0;
        case 'failed':
            return 1;
        case 'errored':
            return 2;
    }
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
// EXTERNAL MODULE: ./.build/inputs/text-file.js
var text_file = __webpack_require__(41042);
;// CONCATENATED MODULE: ./.build/inputs/table-files.js





/** Every file of a table, its log included; a link would lead out of what is hashed. */
async function readTableFiles(table) {
    const folder = table.endsWith('.json')
        ? (0,external_node_path_.dirname)((0,external_node_path_.dirname)(table))
        : table.replace(/(?<=.)\/+$/, '');
    const options = { recursive: true, withFileTypes: true };
    const entries = await (0,promises_.readdir)(folder, options).catch((error) => {
        throw (0,text_file/* unreadable */.O$)(folder, error);
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

// EXTERNAL MODULE: ./.build/inputs/text-file.js
var text_file = __webpack_require__(41042);
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
        throw (0,text_file/* unreadable */.O$)(folder.path, error);
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
        throw (0,text_file/* unreadable */.O$)(path, error);
    });
}
async function kindOf(path, entry) {
    const status = entry.isSymbolicLink()
        ? await (0,promises_.stat)(path).catch((error) => {
            throw error.code === 'ELOOP' ? loop(path, path) : (0,text_file/* unreadable */.O$)(path, error);
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
        throw (0,text_file/* unreadable */.O$)(path, error);
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

/***/ 97161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readLockFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87396);


/** The files by which the usual package managers pin what a training command runs with. */
const names = new Set([
    'Cargo.lock',
    'Manifest.toml',
    'Pipfile.lock',
    'bun.lock',
    'bun.lockb',
    'conda-lock.yml',
    'environment.yaml',
    'environment.yml',
    'go.sum',
    'npm-shrinkwrap.json',
    'package-lock.json',
    'pdm.lock',
    'pixi.lock',
    'pnpm-lock.yaml',
    'poetry.lock',
    'renv.lock',
    'uv.lock',
    'yarn.lock',
]);
/** Those that a project may have several of: `requirements-gpu.txt`, `pylock.train.toml`. */
const patterns = [/^requirements.*\.txt$/, /^pylock\.(?:.+\.)?toml$/];
/** `sha256:…` of each lock file in the working directory, by name. */
async function readLockFiles() {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('.', { withFileTypes: true });
    const found = entries.filter((entry) => entry.isFile() && pins(entry.name));
    const named = found.map(({ name }) => name).sort();
    const digests = named.map(async (name) => [name, await (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfFile */ .Mk)(name)]);
    return Object.fromEntries(await Promise.all(digests));
}
function pins(name) {
    return names.has(name) || patterns.some((pattern) => pattern.test(name));
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
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41042);





/** The files of a model: one file, or a folder with everything below it. Links are refused. */
async function readModelFiles(path) {
    const problems = [];
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch((error) => {
        throw (0,_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(path, error);
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
        throw (0,_text_file_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, below), error);
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


/***/ }),

/***/ 12051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ chance),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Wm: () => (/* binding */ decimalsFor),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/** `1,903`: a whole number with its thousands apart. */
function count(value) {
    return decimal(value, 0);
}
/** Fixed decimals, thousands apart, a true minus, never an exponent. */
function decimal(value, decimals) {
    const size = Math.abs(value);
    const digits = size < 1e15 ? size.toFixed(decimals) : BigInt(Math.round(size)).toString();
    const [whole = '0', fraction] = digits.split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    const number = fraction ? `${grouped}.${fraction}` : grouped;
    return value < 0 && !isZero(number) ? `−${number}` : number;
}
/** The same with its sign; `±` where it rounds to zero. */
function signed(value, decimals) {
    const number = decimal(value, decimals);
    if (isZero(number))
        return `±${number}`;
    return value > 0 ? `+${number}` : number;
}
/** A share as `2.2 %`; a share that is small, but not zero, never reads as zero. */
function percent(share) {
    const decimals = share > 0 && share < 0.0005 ? 3 : 1;
    return `${decimal(100 * share, decimals)}\u00a0%`;
}
/** A p-value: `0.03`, `0.0027`, `< 0.0001`. */
function chance(p) {
    if (p < 0.0001)
        return '< 0.0001';
    return decimal(p, p < 0.01 ? 4 : 2);
}
/** `1 row`, `2 rows`. */
function plural(value, noun) {
    return `${count(value)}\u00a0${noun}${value === 1 ? '' : 's'}`;
}
/** Decimals that give a size two significant digits; at least `least`, at most ten. */
function decimalsFor(size, least = 0) {
    if (!(size > 0))
        return Math.max(3, least);
    return Math.min(10, Math.max(least, 1 - Math.floor(Math.log10(size))));
}
/** A number that stands alone: four significant digits, no trailing noise. */
function plain(value) {
    if (Number.isInteger(value))
        return decimal(value, 0);
    const size = Math.abs(value);
    const decimals = Math.min(10, Math.max(0, 3 - Math.floor(Math.log10(size))));
    return decimal(value, decimals)
        .replace(/(\.\d*?)0+$/, '$1')
        .replace(/\.$/, '');
}
/** Milliseconds as a person says them. */
function duration(ms) {
    const seconds = Math.max(0, ms) / 1000;
    if (seconds < 60)
        return `${decimal(seconds, 1)}\u00a0s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes}\u00a0min ${Math.floor(seconds % 60)}\u00a0s`;
    return `${count(Math.floor(minutes / 60))}\u00a0h ${minutes % 60}\u00a0min`;
}
/** Bytes in binary units. */
function bytes(size) {
    const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
    const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, size)) / 10));
    if (size === 1)
        return '1\u00a0byte';
    return `${decimal(size / 1024 ** power, power === 0 ? 0 : 1)}\u00a0${units[power]}`;
}
function isZero(number) {
    return !/[1-9]/.test(number);
}


/***/ })

};
