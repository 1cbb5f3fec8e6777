export const id = 3516;
export const ids = [3516,6141];
export const modules = {

/***/ 43516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reproduce: () => (/* binding */ reproduce)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/domain/training/reproduction/judge.js
var judge = __webpack_require__(76194);
// EXTERNAL MODULE: ./.build/domain/verdict.js
var domain_verdict = __webpack_require__(12766);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/inputs/command-inputs.js
var command_inputs = __webpack_require__(52945);
// EXTERNAL MODULE: ./.build/inputs/digest.js
var inputs_digest = __webpack_require__(87396);
// EXTERNAL MODULE: ./.build/inputs/fields.js
var fields = __webpack_require__(70361);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/domain/training/kept-files.js
var kept_files = __webpack_require__(69450);
// EXTERNAL MODULE: ./.build/domain/training/seed.js
var training_seed = __webpack_require__(95717);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./.build/inputs/kept-file.js



/**
 * A file that a training left beside its record, if it is there and has the digest that the record states;
 * a larger one is not read. The record may have been moved with its folder, so only the name counts.
 */
async function readKept(record, { path, digest }, mostBytes) {
    const place = (0,external_node_path_.join)((0,external_node_path_.dirname)(record), (0,external_node_path_.basename)(path.replaceAll('\\', '/')));
    const status = await (0,promises_.stat)(place).catch(() => undefined);
    if (!status?.isFile() || status.size > mostBytes)
        return undefined;
    const content = await (0,promises_.readFile)(place).catch(() => undefined);
    return content && `sha256:${(0,inputs_digest/* sha256 */.sc)(content)}` === digest ? content : undefined;
}

// EXTERNAL MODULE: ./.build/inputs/run-record.js + 4 modules
var run_record = __webpack_require__(96702);
// EXTERNAL MODULE: ./.build/inputs/text-file.js
var text_file = __webpack_require__(41042);
;// CONCATENATED MODULE: ./.build/inputs/reproduction.js







const mebibyte = 1024 * 1024;
const largestRecord = 20 * mebibyte;
const largestPatch = 10 * mebibyte;
/** Reads a run record as a stranger's; every reason why its run cannot be made again is told together. */
async function readReproducible(path) {
    const { size } = await (0,text_file/* expectFile */.Mo)(path);
    if (size > largestRecord)
        (0,errors/* refuse */.TR)([notARecord(path, size)]);
    const record = await (0,run_record/* readRunRecord */.l)(path);
    const [patch, packages] = await (0,errors/* together */.bs)(() => readPatch(path, record.code.changes), () => readPackages(path, record.environment.packages), () => (0,errors/* refuse */.TR)(flaws(path, record)));
    return {
        path,
        record,
        commit: record.code.sha ?? '',
        outputDirectory: outputDirectoryOf(record),
        patch,
        packages,
    };
}
function flaws(path, record) {
    const { end, code, command, seed, modelFiles, predictions, metricsFile, metrics } = record;
    const reasons = [
        [
            end.kind !== 'succeeded',
            `The run ended as "${end.kind}", so it made nothing whole that could be made again.`,
            'Name the record of a run that succeeded.',
        ],
        [
            code.sha === null,
            'It names no commit: the training ran outside of a git repository.',
            'Train in a clone of a repository, with everything committed.',
        ],
        [
            code.sha !== null && !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(code.sha),
            'Its commit is no 40 or 64 hexadecimal digits.',
            'Name a record as "contender train" wrote it.',
        ],
        [
            code.dirty === true && !code.changes,
            'Files differed from the commit, and nobody kept how.',
            'Train again with everything committed, or with "train.allow-uncommitted: true".',
        ],
        [command.trim() === '', 'It names no command.', 'Name a record as "contender train" wrote it.'],
        [
            misleading.test(command),
            'Its command has control characters, so it would look like another one when it is shown.',
            'Look at the command in the file, and where the file comes from.',
        ],
        [
            seed > training_seed/* largestSeed */.o,
            `Its seed is larger than ${training_seed/* largestSeed */.o}.`,
            'Name a record as "contender train" wrote it.',
        ],
        [
            !modelFiles && !predictions && Object.keys(metrics).length === 0,
            'The run wrote no model, no predictions and no metrics, so nothing could be compared.',
            'Name the record of a run that has one of them.',
        ],
        ...[modelFiles, predictions, metricsFile].flatMap((file) => (file ? [leaving(file)] : [])),
    ];
    return reasons.filter(([is]) => is).map(([, why, next]) => problem(path, why, next));
}
/** All but the tab and the end of a line; other ends of lines; and what turns the direction of a text. */
const misleading = /(?![\t\n])[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
function leaving({ path }) {
    return [
        !isInside(path),
        `The path ${JSON.stringify(path.slice(0, 200))} leads out of the folder that the training runs in.`,
        'Train with relative paths below the working directory.',
    ];
}
/** Relative, and never upwards. */
function isInside(path) {
    const parts = path.split(/[\\/]/);
    return path !== '' && !(0,external_node_path_.isAbsolute)(path) && !/^[A-Za-z]:/.test(path) && !parts.includes('..');
}
function problem(file, why, next) {
    return {
        code: 'not-reproducible',
        what: `The run of ${file} cannot be made again.`,
        why,
        next,
        file,
    };
}
function notARecord(file, size) {
    return problem(file, `The file has ${size} bytes, and no run record is larger than ${largestRecord}.`, 'Check where the file comes from.');
}
const usual = 'contender-output';
/** On GitHub it is recorded as an absolute path of a machine that is gone; its last part is its name. */
function outputDirectoryOf({ log }) {
    const folder = (0,external_node_path_.dirname)(log.path.replaceAll('\\', '/'));
    if (isInside(folder) && folder !== '.')
        return folder;
    const name = (0,external_node_path_.basename)(folder);
    return isInside(name) && /^[\w.-]+$/.test(name) && name !== '.' ? name : usual;
}
async function readPatch(record, changes) {
    if (!changes)
        return null;
    const kept = await readKept(record, changes, largestPatch);
    if (kept)
        return kept;
    throw errors/* UserError */.yo.of([
        problem(record, `Files differed from the commit, and the patch of them, ${kept_files/* patchName */.UC} with the digest ${changes.digest.slice(0, 80)}, is not beside the record.`, 'Keep the whole output folder of a training, and name the record in it.'),
    ]);
}
async function readPackages(record, packages) {
    const kept = packages && (await readKept(record, packages, 4 * mebibyte));
    return kept ? new TextDecoder().decode(kept).split('\n').slice(0, -1) : null;
}

// EXTERNAL MODULE: ./.build/commands/conclude.js
var conclude = __webpack_require__(45496);
;// CONCATENATED MODULE: ./.build/domain/training/reproduction/compare-runs.js
/** What two runs of the same training made. */
function compareRuns(recorded, made) {
    return {
        model: remade(recorded.modelFiles, made.modelFiles),
        predictions: remade(recorded.predictions, made.predictions),
        metrics: namesOf(recorded.metrics, made.metrics).length,
        otherMetrics: otherMetrics(recorded.metrics, made.metrics),
        otherParameters: otherParameters(recorded.parameters, made.parameters),
    };
}
function remade(recorded, made) {
    return recorded && { recorded: recorded.digest, made: made?.digest ?? null };
}
function otherMetrics(recorded, made) {
    return namesOf(recorded, made).flatMap((name) => {
        const pair = { recorded: own(recorded, name) ?? null, made: own(made, name) ?? null };
        return areEqual(pair.recorded, pair.made) ? [] : [{ name, ...pair }];
    });
}
const tolerance = 1e-9;
/** Within a billionth of the larger one, or of 1: sums in another order differ by less. */
function areEqual(one, other) {
    if (one === null || other === null)
        return one === other;
    const size = Math.max(1, Math.abs(one), Math.abs(other));
    return one === other || Math.abs(one - other) <= tolerance * size;
}
function otherParameters(recorded, made) {
    return namesOf(recorded, made).flatMap((name) => {
        const pair = { recorded: shown(own(recorded, name)), found: shown(own(made, name)) };
        return pair.recorded === pair.found ? [] : [{ name, ...pair }];
    });
}
function shown(value) {
    return value === undefined ? null : JSON.stringify(value);
}
function namesOf(one, other) {
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
}
function own(values, name) {
    return Object.hasOwn(values, name) ? values[name] : undefined;
}

;// CONCATENATED MODULE: ./.build/domain/training/reproduction/package-differences.js
const mostNamed = 50;
/** The packages that two lists do not share, by name; many are counted. Lists as pip or conda write them. */
function packageDifferences(recorded, found) {
    const before = byName(recorded);
    const now = byName(found);
    const names = [...new Set([...before.keys(), ...now.keys()])].sort();
    const differences = names.flatMap((name) => {
        const pair = { recorded: before.get(name) ?? null, found: now.get(name) ?? null };
        return pair.recorded === pair.found ? [] : [{ name: `package ${name}`, ...pair }];
    });
    const left = differences.length - mostNamed;
    if (left <= 0)
        return differences;
    const rest = { name: 'other packages', recorded: null, found: `${left} more differ` };
    return [...differences.slice(0, mostNamed), rest];
}
/** `2.1.0` of `numpy==2.1.0`; `2.1.0=py312_0` of `numpy=2.1.0=py312_0`; the address of `numpy @ https://…`. */
function byName(lines) {
    const entries = lines.flatMap((line) => {
        const match = /^([A-Za-z0-9][\w.-]*)(?:==?| @ )(.*)$/.exec(line.trim());
        const [, name = '', version = ''] = match ?? [];
        return match ? [[name.toLowerCase().replace(/[-_.]+/g, '-'), version]] : [];
    });
    return new Map(entries);
}

;// CONCATENATED MODULE: ./.build/domain/training/reproduction/environment-differences.js

/** What is not the same around two runs; what may change a model comes first. */
function environmentDifferences(recorded, found) {
    const [before, now] = [recorded.environment, found.environment];
    return [
        ...differing('Python', before.python, now.python),
        ...packagesOf(recorded, found),
        ...environment_differences_byName('', before.deterministic, now.deterministic),
        ...environment_differences_byName('', before.lockFiles, now.lockFiles),
        ...differing('GPUs', cardsOf(before), cardsOf(now)),
        ...differing('GPU driver', before.gpus?.driver, now.gpus?.driver),
        ...differing('CUDA', before.gpus?.cuda, now.gpus?.cuda),
        ...differing('Node', before.node, now.node),
        ...differing('System', before.os, now.os),
        ...differing('Architecture', before.arch, now.arch),
        ...differing('Processors', String(before.cpus), String(now.cpus)),
        ...differing('Container image', imageOf(before), imageOf(now)),
    ];
}
function differing(name, recorded, found) {
    const pair = { recorded: recorded || null, found: found || null };
    return pair.recorded === pair.found ? [] : [{ name, ...pair }];
}
function environment_differences_byName(prefix, recorded = {}, found = {}) {
    const names = [...new Set([...Object.keys(recorded), ...Object.keys(found)])].sort();
    return names.flatMap((name) => {
        const before = Object.hasOwn(recorded, name) ? recorded[name] : null;
        const now = Object.hasOwn(found, name) ? found[name] : null;
        return differing(`${prefix}${name}`, before, now);
    });
}
/** By name where both lists are there; else only that they differ. */
function packagesOf(recorded, found) {
    const [before, now] = [recorded.environment.packages, found.environment.packages];
    if (before?.digest === now?.digest)
        return [];
    if (recorded.packages && found.packages && before?.tool === now?.tool) {
        const named = packageDifferences(recorded.packages, found.packages);
        if (named.length > 0)
            return named;
    }
    return differing('Packages', listed(before), listed(now));
}
function listed(packages) {
    return packages ? `${packages.count} of ${packages.tool}, ${packages.digest}` : null;
}
/** `2 × NVIDIA H200`. */
function cardsOf({ gpus }) {
    if (!gpus || gpus.cards.length === 0)
        return null;
    const names = gpus.cards.map(({ name }) => name);
    return [...new Set(names)]
        .map((name) => `${names.filter((other) => other === name).length} × ${name}`)
        .join(', ');
}
function imageOf({ container }) {
    return container?.digest ?? container?.imageId ?? container?.image ?? null;
}

;// CONCATENATED MODULE: ./.build/inputs/file-end.js

/** The last bytes of a file; none where it cannot be read. */
async function readEnd(path, mostBytes) {
    const file = await (0,promises_.open)(path, 'r').catch(() => undefined);
    if (!file)
        return new Uint8Array();
    try {
        const { size } = await file.stat();
        const wanted = Math.min(size, mostBytes);
        const { buffer, bytesRead } = await file.read(Buffer.alloc(wanted), 0, wanted, size - wanted);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./.build/inputs/policy.js
var inputs_policy = __webpack_require__(80498);
// EXTERNAL MODULE: ./.build/report/visible.js
var visible = __webpack_require__(81755);
// EXTERNAL MODULE: ./.build/commands/train.js + 45 modules
var train = __webpack_require__(3496);
// EXTERNAL MODULE: ./.build/inputs/data-digests.js + 1 modules
var data_digests = __webpack_require__(23550);
;// CONCATENATED MODULE: ./.build/commands/reproduction/data.js


/**
 * Proves that every data set is what the record says, to the byte. What is not so in the commit is brought
 * from the working directory, if it is so there.
 */
async function proveData(written, recorded, { inCommit, bring }) {
    (0,errors/* refuse */.TR)(unlike(written, recorded));
    const proved = [];
    const problems = [];
    for (const [name, paths] of Object.entries(written)) {
        const digest = recorded[name] ?? '';
        const committed = await inCommit(() => find(paths));
        if (committed.digest === digest) {
            proved.push({ name, digest, from: 'commit' });
            continue;
        }
        const here = await find(paths);
        if (here.digest !== digest) {
            problems.push(notFound({ name, digest, committed, here }));
            continue;
        }
        await bring(here.files);
        const brought = await inCommit(() => find(paths));
        if (brought.digest === digest)
            proved.push({ name, digest, from: 'working-directory' });
        else
            problems.push(notBrought(name));
    }
    (0,errors/* refuse */.TR)(problems);
    return proved;
}
async function find(paths) {
    try {
        const { sets, files } = await (0,data_digests/* digestData */.B)({ data: paths });
        return { digest: sets.data ?? null, files: Object.keys(files), problems: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { digest: null, files: [], problems: error.problems };
    }
}
/** Data that one of the two does not know was not proved, or was no part of the training. */
function unlike(written, recorded) {
    const unnamed = Object.keys(recorded).filter((name) => !Object.hasOwn(written, name));
    const unrecorded = Object.keys(written).filter((name) => !Object.hasOwn(recorded, name));
    return [
        ...unnamed.map((name) => {
            return {
                code: 'data-unnamed',
                what: `Nobody can tell which files the data set ${quoted(name)} of the record has.`,
                why: 'The policy of that commit names no such data set.',
                next: 'Name the policy of the run by the input policy, and its folder by working-directory.',
            };
        }),
        ...unrecorded.map((name) => {
            return {
                code: 'data-unrecorded',
                what: `The record does not say what the data set ${quoted(name)} was.`,
                why: 'The policy of that commit names it, so the record is not of this policy, or was changed.',
                next: 'Name the policy of the run by the input policy, or the record as it was written.',
            };
        }),
    ];
}
function notFound({ name, digest, committed, here }) {
    const isThere = committed.digest !== null || here.digest !== null;
    return {
        code: isThere ? 'data-differs' : 'data-missing',
        what: `The data set ${quoted(name)} is not what the run was trained from.`,
        why: isThere
            ? `The record says ${digest.slice(0, 80)}; the commit has ${said(committed)}, the working directory ${said(here)}.`
            : (here.problems[0]?.what ?? 'It is in neither the commit nor the working directory.'),
        next: 'Put the very files of the run there in the working directory, and run it again.',
    };
}
function said({ digest, problems }) {
    return digest ?? (problems.length > 0 ? 'none that can be read' : 'none');
}
function notBrought(name) {
    return {
        code: 'data-differs',
        what: `The data set ${quoted(name)} of the working directory does not fit into the commit.`,
        why: 'Together with the files that the commit has there it is another data set.',
        next: 'Give its files a folder of their own.',
    };
}
function quoted(name) {
    return JSON.stringify(name.slice(0, 200));
}

// EXTERNAL MODULE: ./.build/domain/training/command-environment.js
var command_environment = __webpack_require__(11931);
// EXTERNAL MODULE: ./.build/commands/training/follow.js + 4 modules
var follow = __webpack_require__(6927);
// EXTERNAL MODULE: ./.build/commands/training/interruption.js
var training_interruption = __webpack_require__(94133);
// EXTERNAL MODULE: ./.build/commands/training/job-mark.js
var job_mark = __webpack_require__(58037);
;// CONCATENATED MODULE: ./.build/commands/reproduction/install.js






const graceMs = 6_000;
const noDemand = {
    gpus: 0,
    gpuMemoryGib: null,
    smokeTest: null,
    image: null,
    cpus: null,
    memoryGib: null,
    sharedMemoryGib: null,
    secrets: {},
    minutes: null,
    graceSeconds: 6,
};
/** Runs what the user wants to be installed first, in the folder of the commit. */
async function install(command, backend, open) {
    const place = await open.training(backend);
    if (!place.isHere)
        throw lostElsewhere(backend);
    const interruption = (0,training_interruption/* listen */.K)(open);
    const logPath = open.output.path('install.log');
    for (const line of command.split('\n'))
        open.foreign(`$ ${line}`);
    try {
        const job = {
            command,
            name: 'contender-install-1-00000000',
            configuration: (0,inputs_digest/* sha256 */.sc)(command),
            mark: (0,job_mark/* newMark */.e)(open.variables().CONTENDER_JOB),
            environment: (0,command_environment/* commandEnvironment */.J)(open.variables(), {}),
            outputDirectory: open.output.path(''),
            logPath,
            demand: noDemand,
            files: { sources: [], results: [] },
        };
        const { end } = await (0,follow/* follow */.e)(place, job, {
            companions: [],
            interruption,
            show: open.foreign,
            graceMs: () => graceMs,
            strikeOut: open.strikeOut,
        });
        if (end.kind === 'succeeded')
            return;
        throw new errors/* UserError */.yo('install-failed', {
            what: `What was to be installed was not: the command ended as "${end.kind}".`,
            why: 'Nothing was trained, because the training would run in other surroundings.',
            next: 'Read what the command said, and correct the input install.',
        });
    }
    finally {
        interruption.stop();
    }
}
function lostElsewhere(backend) {
    return new errors/* UserError */.yo('install-elsewhere', {
        what: `Nothing can be installed on ${backend} before the training.`,
        why: 'Each job there begins in a place of its own, so that the training would not find it.',
        next: 'Put it into the image or the environment that trains, and leave out the input install.',
    });
}

// EXTERNAL MODULE: ./.build/domain/training/gpu/machine-gpus.js
var machine_gpus = __webpack_require__(51332);
// EXTERNAL MODULE: ./.build/inputs/lock-files.js
var lock_files = __webpack_require__(97161);
// EXTERNAL MODULE: ./.build/commands/training/surroundings.js
var surroundings = __webpack_require__(9393);
;// CONCATENATED MODULE: ./.build/commands/reproduction/surrounded.js




/** What a command finds around itself on this machine, in the words of a run record. */
async function aroundNow(command, open) {
    const [found, lockFiles, answer] = await Promise.all([
        open.surroundings(command),
        (0,lock_files/* readLockFiles */.N)(),
        open.gpus().then((probe) => probe.read()),
    ]);
    const gpus = (0,machine_gpus/* machineGpus */.d)(answer);
    const known = { lockFiles, ...(gpus && { gpus }) };
    return {
        environment: (0,surroundings/* environmentOf */.p7)(found, known, kept_files/* packagesName */.pd),
        packages: found.packages?.lines ?? null,
    };
}

;// CONCATENATED MODULE: ./.build/commands/reproduction/remake.js









/** Makes a run again in the folder of its commit: its changes, its data, its command, its seed. */
async function remake(reproducible, { checkout, wishes, proceed }, open) {
    const { record, patch, outputDirectory } = reproducible;
    const place = { folder: checkout.workingDirectory, output: outputDirectory };
    const inCommit = (work) => open.within(place, work);
    proceed();
    if (patch)
        await checkout.apply(patch);
    const policy = (await inCommit(() => (0,inputs_policy/* readPolicy */.T)(wishes.policy)))?.value;
    const data = await proveData(dataOf(policy), record.data, {
        inCommit: (work) => inCommit(work),
        bring: (paths) => checkout.bring(paths),
    });
    proceed();
    const { trained, environment, log } = await inCommit(async (inner) => {
        if (wishes.install !== undefined)
            await install(wishes.install, wishes.backend, inner);
        const before = isHere(wishes) ? await differences(reproducible, inner) : [];
        tellDifferences(before, open);
        proceed();
        const trained = await trainAgain(reproducible, { policy, wishes }, inner);
        const log = await readEnd(inner.output.path('train.log'), remake_mebibyte);
        const environment = isHere(wishes) ? before : differencesAfter(record, trained.result);
        return { trained, environment, log };
    });
    await keepResults(trained.result, log, open);
    const { result, verdict } = trained;
    const made = result && verdict === 'passed' ? compareRuns(record, result) : null;
    return { data, environment, trained, made };
}
function dataOf(policy) {
    const sets = Object.entries(policy?.data ?? {}).map(([name, { path }]) => {
        return [name, [path].flat()];
    });
    return Object.fromEntries(sets);
}
/** What is around a job elsewhere is known only when it has ended. */
function isHere({ backend }) {
    return backend.startsWith('local:');
}
async function differences({ record, packages }, inner) {
    const recorded = { environment: record.environment, packages };
    return environmentDifferences(recorded, await aroundNow(record.command, inner));
}
function differencesAfter(recorded, made) {
    if (!made)
        return [];
    const before = { environment: recorded.environment, packages: null };
    return environmentDifferences(before, { environment: made.environment, packages: null });
}
const remake_shown = 12;
function tellDifferences(differences, open) {
    for (const { name, recorded, found } of differences.slice(0, remake_shown)) {
        const told = [name, recorded ?? 'none', found ?? 'none'].map((text) => (0,visible/* visible */.R)(text, 120));
        open.progress(`Not as recorded: ${told[0]} was ${told[1]} and is ${told[2]}.`);
    }
    const left = differences.length - remake_shown;
    if (left > 0)
        open.progress(`Not as recorded: ${left} more, which the report names.`);
}
/** The very training that the record tells of, as `train` does it; from zero, and with no other code. */
async function trainAgain(reproducible, { policy, wishes }, inner) {
    const { record } = reproducible;
    const { modelFiles, predictions, metricsFile } = record;
    const given = train.train.inputs.parse({
        policy: wishes.policy,
        'output-directory': reproducible.outputDirectory,
        model: record.model,
        run: record.command,
        backend: wishes.backend,
        seed: String(record.seed),
        ...(modelFiles && { 'model-path': modelFiles.path }),
        ...(predictions && { predictions: predictions.path }),
        ...(metricsFile && { metrics: metricsFile.path }),
        // A checkpoint of the recorded run would be no new training.
        ...(policy?.train.checkpoint && { checkpoint: 'file:.contender/reproduced-checkpoints' }),
    });
    const outcome = await train.train.run(given, asRecorded(reproducible, inner));
    return expectTraining(outcome);
}
/** The checkout and the patch are proved, so that git need not look again at what an installation left there. */
function asRecorded({ record, commit, patch }, inner) {
    const { headSha, mergeBase } = record.code;
    const code = { sha: commit, headSha: headSha ?? commit };
    const changes = async () => ({
        paths: patch ? [record.code.changes?.path ?? ''] : [],
        patch: async () => patch ?? new Uint8Array(),
    });
    const version = async () => ({ ...code, mergeBase, dirty: patch !== null });
    return {
        ...inner,
        context: { ...inner.context, ...code, runAttempt: record.attempt },
        sourceControl: () => ({ ...inner.sourceControl(), version, changes }),
        tracker: async () => untold,
    };
}
/** Nobody is told of it: on a tracker it would be one more run of the model. */
const untold = {
    uri: '',
    begin: async () => ({
        url: '',
        log: async () => undefined,
        settle: async () => undefined,
        end: async () => undefined,
    }),
};
function expectTraining(outcome) {
    if (outcome.command === 'train')
        return outcome;
    throw new Error('A training has the outcome of one.');
}
const remake_mebibyte = 1024 * 1024;
/** What is worth keeping when the folder is gone: the record, and the end of the log. */
async function keepResults(made, log, open) {
    await open.output.write('reproduced/train.log', log);
    const name = 'reproduced/run-record.json';
    if (made)
        await open.output.write(name, `${JSON.stringify(made, null, 2)}\n`);
    else
        await open.output.remove(name);
}

;// CONCATENATED MODULE: ./.build/commands/reproduction/remarks.js
/** What cannot be made as it was, whatever came out. */
function remarks({ record }, { checkout, wishes }) {
    const { code, checkpoints, backend } = record;
    const submodules = checkout.emptySubmodules;
    return [
        ...when(code.dirty === null, {
            rule: 'reproduced-from-unknown-tree',
            message: 'The record does not say whether files differed from its commit: git was not there, or could not tell.',
        }),
        ...when(Boolean(checkpoints?.resumed), {
            rule: 'reproduced-from-zero',
            message: 'The recorded run went on from a checkpoint of an earlier attempt; this one began at zero.',
        }),
        ...when(submodules.length > 0, {
            rule: 'reproduced-without-submodules',
            message: `The submodules of the commit were left empty: ${submodules.slice(0, 5).join(', ')}. Fetch them by the input install: "git submodule update --init".`,
        }),
        ...when(backend !== wishes.backend, {
            rule: 'reproduced-elsewhere',
            message: `The recorded run was on ${backend}, this one on ${wishes.backend}. Name another place by the input backend.`,
        }),
    ];
}
function when(condition, finding) {
    return condition ? [{ level: 'warning', ...finding }] : [];
}

;// CONCATENATED MODULE: ./.build/commands/reproduce.js











const inputs = schemas/* object */.Ikc({
    ...command_inputs/* common */.sh,
    'run-record': (0,fields/* text */.Qq)()
        .default('contender-output/run-record.json')
        .describe('The record of the run, beside the files that were kept with it.'),
    into: (0,fields/* text */.Qq)()
        .optional()
        .describe('A new or empty folder for the code of the run, which stays; default: a temporary one, which does not.'),
    install: (0,fields/* text */.Qq)()
        .optional()
        .describe('A command that installs what the training needs, run there first; default: none.'),
    backend: (0,fields/* text */.Qq)()
        .default('local:')
        .describe("URI of the place where it runs; the record's is not taken over."),
});
/** Trains from a run record once more, and says whether the same came out. */
const reproduce = {
    name: 'reproduce',
    summary: 'trains again from a run record, and says what differs; it runs the command of the record',
    inputs,
    words: ['run-record'],
    async run(given, open) {
        const reproducible = await readReproducible(given['run-record']);
        const { commit } = reproducible;
        const { into } = given;
        const signals = heldBack(open);
        try {
            open.progress(`Checking out ${commit.slice(0, 12)}${into ? ` into ${into}` : ''}.`);
            const checkout = await (await open.checkouts()).checkOut(commit, into ?? null);
            try {
                return await reproduce_judge(reproducible, { checkout, given, proceed: signals.proceed }, open);
            }
            finally {
                if (into === undefined)
                    await checkout.remove();
            }
        }
        finally {
            signals.stop();
        }
    },
};
/** A signal must not end us before the folder is gone: it is met at the next step. The training listens itself. */
function heldBack(open) {
    let came;
    const stop = open.onSignal((signal) => {
        came = signal;
    });
    const proceed = () => {
        if (came === undefined)
            return;
        throw new errors/* UserError */.yo('reproduce-cancelled', {
            what: 'It was cancelled before it trained.',
            why: `The process was sent ${came}, as a person or a runner does.`,
            next: 'Run it again.',
        });
    };
    return { proceed, stop };
}
async function reproduce_judge(reproducible, circumstances, open) {
    const { record, path } = reproducible;
    const { checkout, given, proceed } = circumstances;
    const { policy, backend, install, key, into } = given;
    const wishes = { policy, backend, install };
    const remade = await remake(reproducible, { checkout, wishes, proceed }, open);
    const { verdict, title, findings } = conclusionOf(remade);
    return (0,conclude/* conclude */.E)(open, {
        command: 'reproduce',
        key: key ?? record.model,
        verdict,
        exitCode: (0,domain_verdict/* exitCodeOf */.FO)(verdict, true),
        title,
        subject: { model: record.model, digest: record.modelFiles?.digest ?? null },
        findings: [...findings, ...remarks(reproducible, { checkout, wishes })],
        outputs: {
            'run-record': remade.trained.result ? open.output.path('reproduced/run-record.json') : '',
            'model-digest': remade.trained.result?.modelFiles?.digest ?? '',
        },
        result: resultOf(reproducible, remade, into),
        inputDigests: { [path]: await (0,inputs_digest/* digestOfFile */.Mk)(path) },
    });
}
function conclusionOf({ trained, made }) {
    // Their files lie in a folder that is gone, or is none of the repository's.
    const told = trained.findings.map(({ level, rule, message }) => ({ level, rule, message }));
    if (!made) {
        const verdict = trained.result && trained.verdict === 'failed' ? 'failed' : 'errored';
        const reason = trained.title.replace(/^\w+: /, '');
        return { verdict, title: `${capital(verdict)}: not made again: ${reason}`, findings: told };
    }
    const { verdict, title, findings } = (0,judge/* judgeReproduction */.o)(made);
    return { verdict, title: `${capital(verdict)}: ${title}`, findings: [...findings, ...told] };
}
function resultOf({ path, record, commit, patch }, { data, environment, made }, into) {
    return {
        record: path,
        run: record.id,
        command: record.command,
        commit,
        patch: patch && (record.code.changes?.digest ?? null),
        seed: record.seed,
        data,
        environment,
        made,
        folder: into ?? null,
    };
}
function capital(word) {
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}


/***/ }),

/***/ 76194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ judgeReproduction)
/* harmony export */ });
/**
 * Whether the same was made again. The model's digest decides; where the record names no model, its
 * predictions and metrics do.
 */
function judgeReproduction(made) {
    const { model, predictions, otherMetrics } = made;
    if (model && isSame(model)) {
        const title = `the same model was made again, ${model.recorded.slice(0, 19)}`;
        return { verdict: 'passed', title, findings: besideModel(made) };
    }
    if (!model && (!predictions || isSame(predictions)) && otherMetrics.length === 0) {
        const what = [predictions ? 'predictions' : [], made.metrics > 0 ? 'metrics' : []].flat();
        const title = `the same ${what.join(' and ')} were made again; the record names no model`;
        return { verdict: 'passed', title, findings: [] };
    }
    return { verdict: 'failed', title: otherwise(made), findings: [notSame()] };
}
function isSame({ recorded, made }) {
    return recorded === made;
}
/** `the model differs, its metrics do not`. */
function otherwise({ model, predictions, metrics, otherMetrics }) {
    const what = model ? 'the model differs' : '';
    if (otherMetrics.length > 0) {
        const verb = otherMetrics.length === 1 ? 'differs' : 'differ';
        const told = `${otherMetrics.length} of ${metrics} metrics ${verb}`;
        return what ? `${what}, and ${told}` : told;
    }
    if (!model)
        return 'the predictions differ';
    if (metrics > 0)
        return `${what}, its metrics do not`;
    return predictions && isSame(predictions) ? `${what}, its predictions do not` : what;
}
function notSame() {
    return {
        level: 'error',
        rule: 'not-reproduced',
        message: 'The same code, data and seed made something else. Look at what differs in the environment first; then at what the training takes from elsewhere: time, threads, the order of files, a seed of its own.',
    };
}
/** The same model may be measured otherwise: by a clock, or with a seed that nobody set. */
function besideModel({ predictions, otherMetrics, otherParameters }) {
    const parts = [
        predictions && !isSame(predictions) ? ['its predictions'] : [],
        otherMetrics.map(({ name }) => `the metric ${name}`),
        otherParameters.map(({ name }) => `the parameter ${name}`),
    ].flat();
    if (parts.length === 0)
        return [];
    const shown = parts.slice(0, 5).join(', ');
    const more = parts.length > 5 ? ` and ${parts.length - 5} more` : '';
    return [
        {
            level: 'warning',
            rule: 'reproduced-otherwise',
            message: `The model is the same, but not what was written beside it: ${shown}${more}. Let what is measured depend on the model and the data only.`,
        },
    ];
}


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
