export const id = 1677;
export const ids = [1677,3400,5741];
export const modules = {

/***/ 54813:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _commands_register_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56269);
/* harmony import */ var _host_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8139);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17825);



await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(_commands_register_js__WEBPACK_IMPORTED_MODULE_0__.register, _host_github_js__WEBPACK_IMPORTED_MODULE_1__/* .github */ .M);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 56269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  register: () => (/* binding */ register)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/domain/model/dossier.js
var model_dossier = __webpack_require__(22344);
// EXTERNAL MODULE: ./.build/domain/model/version.js
var model_version = __webpack_require__(43465);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/inputs/command-inputs.js
var command_inputs = __webpack_require__(52945);
// EXTERNAL MODULE: ./.build/inputs/digest.js
var inputs_digest = __webpack_require__(87396);
// EXTERNAL MODULE: ./.build/inputs/evidence.js
var inputs_evidence = __webpack_require__(85573);
// EXTERNAL MODULE: ./.build/inputs/fields.js
var fields = __webpack_require__(70361);
// EXTERNAL MODULE: ./.build/inputs/place.js
var inputs_place = __webpack_require__(20041);
// EXTERNAL MODULE: ./.build/inputs/policy.js
var inputs_policy = __webpack_require__(80498);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/domain/promotion/binding.js
var binding = __webpack_require__(83304);
// EXTERNAL MODULE: ./.build/inputs/model-folder.js
var model_folder = __webpack_require__(45572);
;// CONCATENATED MODULE: ./.build/inputs/registration.js






/** Reads the files of a run, and holds them to what its record says. */
async function readRegistration(record, paths) {
    const [model, written, outcomes] = await (0,errors/* together */.bs)(() => readModel(record, paths), () => readWritten(record), () => readOutcomes(record, paths));
    const kept = outcomes.map(({ file }) => file);
    const evidence = [await (0,inputs_evidence.openFile)(paths.record, 'run-record.json'), ...written, ...kept];
    (0,errors/* refuse */.TR)(doubles(evidence));
    return { ...model, evidence, outcomes: outcomes.map(({ outcome }) => outcome) };
}
async function readModel(record, paths) {
    if (record.end.kind !== 'succeeded' || !record.modelFiles) {
        throw new errors/* UserError */.yo('run-unfinished', {
            what: `The run in ${paths.record} has no model to register.`,
            why: record.end.kind === 'succeeded'
                ? 'Its record names no model.'
                : `The run ended as "${record.end.kind}".`,
            next: 'Train again; only the model of a run that succeeded is registered.',
            file: paths.record,
        });
    }
    const path = paths.model ?? record.modelFiles.path;
    const files = await (0,model_folder/* readModelFiles */.t)(path);
    const { digest } = await (0,inputs_digest/* digestOfFiles */.v0)(files);
    if (digest === record.modelFiles.digest)
        return { digest, files };
    throw changed(path, digest, record.modelFiles.digest);
}
/** The predictions and metrics that the run wrote, under their base names. */
async function readWritten(record) {
    const written = [record.predictions, record.metricsFile].filter((file) => file !== null);
    const readers = written.map(({ path, digest }) => async () => {
        const found = await (0,inputs_digest/* digestOfFile */.Mk)(path);
        if (found !== digest)
            throw changed(path, found, digest);
        return (0,inputs_evidence.openFile)(path, (0,external_node_path_.basename)(path));
    });
    return (0,errors/* together */.bs)(...readers);
}
async function readOutcomes(record, { named, found }) {
    const paths = named ?? found;
    const files = await (0,inputs_evidence.openFiles)(paths);
    const outcomes = await (0,inputs_evidence.readOutcomeFiles)(files);
    const evaluated = {
        model: record.model,
        digest: record.modelFiles?.digest ?? '',
        commit: record.code.headSha,
        trainedOn: record.data,
    };
    const isEvidence = ({ outcome }) => {
        const isKnown = ['validate', 'train', 'compare'].includes(outcome.command);
        // What erred before it knew what it is about proves nothing, and would speak against the version for ever.
        return isKnown && outcome.result !== null && (0,binding/* isBound */.V)(evaluated, outcome, named !== null);
    };
    if (named)
        (0,errors/* refuse */.TR)(outcomes.filter((file) => !isEvidence(file)).map(({ path }) => foreign(path)));
    return files.flatMap((file, index) => {
        const read = outcomes[index];
        if (!read || !isEvidence(read))
            return [];
        return [{ file: { ...file, path: `outcomes/${(0,external_node_path_.basename)(file.path)}` }, outcome: read.outcome }];
    });
}
/** Two files of one name would be one file in the registry. */
function doubles(evidence) {
    const names = evidence.map(({ path }) => path);
    return names
        .filter((name, index) => names.indexOf(name) !== index)
        .map((name) => ({
        code: 'evidence-name',
        what: `Two files of evidence have the name ${name}.`,
        why: 'The registry keeps evidence by name, so that one of them would be lost.',
        next: 'Give one of them another name.',
    }));
}
function foreign(path) {
    return {
        code: 'evidence-foreign',
        what: `The outcome ${path} is no evidence for this model.`,
        why: 'It is about another model, other bytes or other data, or it is of a kind that proves nothing.',
        next: 'Leave it out, or validate and compare this model.',
        file: path,
    };
}
function changed(path, found, recorded) {
    return new errors/* UserError */.yo('digest-mismatch', {
        what: `${path} has the digest ${found}.`,
        why: `The run record says ${recorded}: the bytes changed after training.`,
        next: 'Train again, or restore what the run wrote.',
        file: path,
    });
}

// EXTERNAL MODULE: ./.build/inputs/run-record.js + 4 modules
var run_record = __webpack_require__(96702);
// EXTERNAL MODULE: ./.build/commands/conclude.js
var conclude = __webpack_require__(45496);
// EXTERNAL MODULE: ./.build/commands/documents.js + 17 modules
var commands_documents = __webpack_require__(69117);
// EXTERNAL MODULE: ./.build/domain/promotion/provenance/statement.js
var provenance_statement = __webpack_require__(63040);
;// CONCATENATED MODULE: ./.build/commands/registration/attestation.js





const nothing = { files: [], bundle: null, findings: [] };
/** Signed before it is registered, so that the version and its attestation appear together. */
async function attestationOf(attested, open) {
    const { attest, record, recordPath, digest, evidence } = attested;
    if (attest === 'never' || (await isAttested(attested)))
        return nothing;
    const statement = (0,provenance_statement/* statementOf */.T8)({
        record,
        recordDigest: await (0,inputs_digest/* digestOfFile */.Mk)(recordPath),
        digest,
        outcomes: await (0,inputs_evidence.readOutcomeFiles)(evidence.filter(({ path }) => path.startsWith('outcomes/'))),
        context: open.context,
    });
    const attestor = await open.attestor();
    const signed = await attestor.sign(statement);
    if (signed.kind === 'unsigned') {
        const { why, next } = signed;
        const what = `Nothing was signed about ${record.model}.`;
        return { ...nothing, findings: unlessAlways(attest, { code: 'unattested', what, why, next }) };
    }
    const { bundle, log } = signed;
    open.progress(`Signed what is known of ${record.model}${log ? `; entered at ${log}` : ''}.`);
    return { files: [(0,inputs_evidence.fileOf)(provenance_statement/* bundleName */.u1, bundle)], bundle, findings: [] };
}
/** A second run finds its version, and what was signed then. */
async function isAttested({ registry, record, digest }) {
    const version = await findOf(registry, record.model, digest);
    if (version?.runId !== record.id)
        return false;
    return hasBundle(await registry.files(version, 'evidence'));
}
/** The first model of all comes to a registry that does not know it, or is not there yet. */
const beginnings = ['model-unknown', 'registry-missing'];
async function findOf(registry, model, digest) {
    try {
        return await registry.find(model, { kind: 'digest', digest });
    }
    catch (error) {
        const code = error instanceof errors/* UserError */.yo ? error.problems[0]?.code : undefined;
        if (code !== undefined && beginnings.includes(code))
            return undefined;
        throw error;
    }
}
function hasBundle(stored) {
    return stored.some(({ path }) => path === provenance_statement/* bundleName */.u1);
}
/** Puts the bundle where the host keeps attestations, once the model is registered; it has to lie somewhere. */
async function keepAttestation({ attest, token }, bundle, { version, stored, open }) {
    if (bundle === null)
        return [];
    const refusal = await keepOnHost(bundle, token, open);
    if (!refusal)
        return [];
    if (hasBundle(stored))
        return [refusal];
    const label = (0,model_version/* labelOf */.W)(version.version);
    return unlessAlways(attest, {
        code: 'attestation-not-kept',
        what: `What was signed about ${label} lies nowhere.`,
        why: `${label} was registered before without it, and a version is not changed. ${refusal.message}`,
        next: 'Mend that and run again, or register the model of another run.',
    });
}
async function keepOnHost(bundle, token, open) {
    const { repository } = open.context;
    if (token && repository)
        return (await open.attestations(token, repository)).keep(bundle);
    const message = 'GitHub does not keep the attestation: there is no token. Set the input github-token.';
    return { level: 'warning', rule: 'github-token', message };
}
/** Whoever says always gets nothing less. */
function unlessAlways(attest, problem) {
    const { code, ...says } = problem;
    if (attest === 'always')
        throw new errors/* UserError */.yo(code, says);
    return [{ level: 'warning', rule: code, message: `${says.what} ${says.why} ${says.next}` }];
}

;// CONCATENATED MODULE: ./.build/commands/upload-progress.js
const intervalMs = 10_000;
/** The same files; whoever hands over much of them is told every ten seconds how far it is. */
function withProgress(files, { progress, now }) {
    const total = files.reduce((sum, { size }) => sum + size, 0);
    let sent = 0;
    let told = now().getTime();
    const count = (bytes) => {
        sent += bytes;
        const at = now().getTime();
        if (at - told < intervalMs)
            return;
        told = at;
        // A file that had to be sent again counts again, but never as more than all.
        progress(`Handed ${megabytes(Math.min(sent, total))} of ${megabytes(total)} to the registry.`);
    };
    return files.map((file) => ({
        ...file,
        async *open() {
            for await (const chunk of file.open()) {
                count(chunk.byteLength);
                yield chunk;
            }
        },
    }));
}
function megabytes(bytes) {
    return `${(bytes / 1e6).toLocaleString('en-US', { maximumFractionDigits: 0 })} MB`;
}

;// CONCATENATED MODULE: ./.build/commands/register.js
















const inputs = schemas/* object */.Ikc({
    ...command_inputs/* common */.sh,
    ...command_inputs/* registryInput */.wi,
    ...command_inputs/* modelInput */.M_,
    ...command_inputs/* tokenInput */.e1,
    'run-record': (0,fields/* text */.Qq)()
        .optional()
        .describe('The record of the run that made the model; default: that in the output directory.'),
    'model-path': (0,fields/* text */.Qq)()
        .optional()
        .describe("The model, a file or a folder; default: the run record's."),
    evidence: (0,fields/* list */.p_)()
        .optional()
        .describe('Outcome files to keep beside the model; default: those in the output directory that are about it.'),
    attest: (0,fields/* choice */.Yq)(['never', 'auto', 'always'])
        .default('never')
        .describe('Whether to sign what is known of the model in the name of this workflow: never; auto, where this job may; or always, which fails where it may not.'),
});
/** Puts a model with its evidence into the registry; the same model of the same run only once. */
const register = {
    name: 'register',
    summary: 'registers the model with its evidence',
    inputs,
    async run(given, open) {
        const path = given['run-record'] ?? open.output.path('run-record.json');
        const [policy, record] = await (0,errors/* alongside */.bx)(() => (0,errors/* together */.bs)(() => (0,inputs_policy/* readPolicy */.T)(given.policy), () => (0,run_record/* readRunRecord */.l)(path)), () => (0,inputs_evidence.openFiles)(given.evidence ?? []));
        const place = (0,inputs_place/* placeOf */.$)(given, policy, record.model);
        refuseOtherModel(path, record, place);
        const registry = await open.registry(place.registry);
        const { digest, files, evidence, outcomes } = await readRegistration(record, {
            record: path,
            model: given['model-path'],
            named: given.evidence ?? null,
            found: await (0,inputs_evidence.outcomePathsIn)(open.output.path('outcomes')),
        });
        const dossier = (0,model_dossier/* dossierOfRun */.e)(record, digest, outcomes);
        const documents = await (0,commands_documents/* documentsOf */.u)(dossier, policy?.value, open);
        const about = { registry, record, recordPath: path, digest, evidence };
        const attested = { ...about, attest: given.attest, token: given['github-token'] };
        return registerModel(given.key, { place, attested, files, documents }, open);
    },
};
async function registerModel(key, prepared, open) {
    const { place, attested, files, documents } = prepared;
    const { registry, record, recordPath, digest, evidence } = attested;
    const signed = await attestationOf(attested, open);
    open.progress(`Registering ${place.model}, ${digest} (files: ${files.length}).`);
    const { version, existed, untold = [], } = await registry.register({
        model: place.model,
        digest,
        runId: record.id,
        commit: record.code.headSha ?? record.code.sha,
        registeredAt: open.now().toISOString(),
        files: withProgress(files, open),
        evidence: [
            ...evidence,
            ...documents.map(({ name, text: said }) => (0,inputs_evidence.fileOf)(name, said)),
            ...signed.files,
        ],
        training: record,
    });
    const stored = await registry.files(version, 'evidence');
    const kept = await keepAttestation(attested, signed.bundle, { version, stored, open });
    return concludeRegistration(open, key, {
        version,
        existed,
        evidence: stored.map((file) => file.path),
        left: existed ? await notStored(evidence, stored) : [],
        findings: [...signed.findings, ...kept, ...untold],
        inputDigests: { [recordPath]: await (0,inputs_digest/* digestOfFile */.Mk)(recordPath) },
    });
}
async function concludeRegistration(open, key, registered) {
    const { version, existed, evidence, left, findings, inputDigests } = registered;
    const { model, digest } = version;
    const did = existed ? 'was registered before as' : 'is registered as';
    return (0,conclude/* conclude */.E)(open, {
        command: 'register',
        key: key ?? model,
        verdict: 'passed',
        exitCode: 0,
        title: `Passed: ${model} ${did} ${(0,model_version/* labelOf */.W)(version.version)}`,
        subject: { model, digest },
        findings: [...(left.length > 0 ? [leftOut(version.version, left)] : []), ...findings],
        outputs: { version: version.version, digest },
        result: { model, version: version.version, digest, existed, evidence },
        inputDigests,
    });
}
/** A version and what speaks for it are registered together, once. */
async function notStored(evidence, stored) {
    const lines = async (files) => {
        const { manifest } = await (0,inputs_digest/* digestOfFiles */.v0)(files);
        return manifest.map(({ path, sha256 }) => ({ path, line: `${sha256} ${path}` }));
    };
    const kept = new Set((await lines(stored)).map(({ line }) => line));
    return (await lines(evidence)).filter(({ line }) => !kept.has(line)).map(({ path }) => path);
}
function leftOut(version, left) {
    return {
        level: 'warning',
        rule: 'evidence-not-kept',
        message: `${(0,model_version/* labelOf */.W)(version)} was registered before, so this evidence was not put beside it: ${left.join(', ')}. Hand it to promote by the input evidence.`,
    };
}
function refuseOtherModel(path, { model }, place) {
    if (model === place.model)
        return;
    throw new errors/* UserError */.yo('model-mismatch', {
        what: `The run record ${path} is about the model "${model}", not "${place.model}".`,
        why: 'A model under the name of another would be compared with the wrong champion.',
        next: 'Correct the input model or the policy, or name the right run record.',
        file: path,
    });
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

/***/ 43465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isDigest),
/* harmony export */   W: () => (/* binding */ labelOf)
/* harmony export */ });
function isDigest(text) {
    return /^sha256:[0-9a-f]{64}$/.test(text);
}
/** A version as people write it: numbered ones get a `v`. */
function labelOf(version) {
    if (version === null)
        return 'no version';
    return /^\d+$/.test(version) ? `v${version}` : version;
}


/***/ }),

/***/ 63040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   W3: () => (/* binding */ predicateType),
/* harmony export */   qB: () => (/* binding */ statementType),
/* harmony export */   s: () => (/* binding */ digestIn),
/* harmony export */   u1: () => (/* binding */ bundleName)
/* harmony export */ });
/** What kind of claim ours is; named as the formats of our files are. */
const predicateType = 'urn:contender:provenance@1';
const statementType = 'https://in-toto.io/Statement/v1';
/** The file beside a version in the registry that holds the signed statement. */
const bundleName = 'provenance.sigstore.json';
/**
 * What is signed. Parameters, metrics, commands and messages stay out: whoever may read them reads
 * the files whose digests stand here, and nobody else learns of them.
 */
function statementOf({ record, recordDigest, digest, outcomes, context }) {
    const { id, startedAt, durationMs, seed, code } = record;
    const { repository, workflow, runId, runAttempt, version } = context;
    return {
        _type: statementType,
        subject: [described(record.model, digest)],
        predicateType,
        predicate: {
            runRecord: described('run-record.json', recordDigest),
            run: { id, startedAt, durationMs, seed },
            commit: { sha: code.sha, headSha: code.headSha },
            data: Object.entries(record.data).map(([name, of]) => described(name, of)),
            outcomes: outcomes.map((file) => ({
                ...described(file.path, file.digest),
                ...said(file.outcome),
            })),
            registeredBy: { repository, workflow, runId, runAttempt },
            contender: version,
        },
    };
}
/** `sha256:…` as in-toto writes digests. */
function described(name, digest) {
    return { name, digest: { sha256: digest.replace(/^sha256:/, '') } };
}
/** `sha256:…` of what in-toto describes. */
function digestIn({ digest }) {
    return `sha256:${digest.sha256}`;
}
function said(outcome) {
    const { command, key, verdict } = outcome;
    if (outcome.command !== 'compare')
        return { command, key, verdict };
    return { command, key, verdict, baseline: baselineOf(outcome) };
}
function baselineOf({ result }) {
    const side = result?.baseline;
    if (!side)
        return null;
    const { version = null, alias = null, digest = null } = side;
    return { version, alias, digest };
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

/***/ 8139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ github)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./.build/host/foreign-lines.js
var foreign_lines = __webpack_require__(65851);
// EXTERNAL MODULE: ./.build/host/process.js
var process = __webpack_require__(93892);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/host/runner.js




/**
 * How a step talks to GitHub's runner, as "Workflow commands for GitHub Actions" describes it: by lines of its
 * output, and by files that the runner names. The package that says the same brings a whole HTTP client
 * along, and to load that takes longer than many a step has to do.
 */
/** A line of the log. */
function say(line) {
    external_node_process_.stdout.write(`${line}${external_node_os_.EOL}`);
}
function annotate(level, message, at) {
    issue(level, { title: at?.title, file: at?.file, line: at?.line }, message);
}
/** Throws where the runner's file is gone. */
function setOutput(name, value) {
    if (!keepIn('GITHUB_OUTPUT', name, value))
        issue('set-output', { name }, value);
}
/** For what the same step does when its job is over. Throws where the runner's file is gone. */
function saveState(name, value) {
    if (!keepIn('GITHUB_STATE', name, value))
        issue('save-state', { name }, value);
}
/** What was saved last; empty: nothing. */
function savedState(name) {
    return external_node_process_.env[`STATE_${name}`] ?? '';
}
/** False where the runner names no such file. */
function keepIn(variable, name, value) {
    const path = external_node_process_.env[variable];
    if (!path)
        return false;
    // A new one in its place would be read by nobody.
    if (!(0,external_node_fs_.existsSync)(path))
        throw new Error(`The runner's file ${path} is gone`);
    // Nobody can guess what ends the value, so nothing in it can.
    const end = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
    (0,external_node_fs_.appendFileSync)(path, [`${name}<<${end}`, value, end, ''].join(external_node_os_.EOL));
    return true;
}
function issue(command, properties, message) {
    const known = Object.entries(properties).filter(([, value]) => value !== undefined);
    const written = known.map(([name, value]) => `${name}=${escaped(String(value), /[%\r\n:,]/g)}`);
    const head = [command, written.join(',')].filter((part) => part !== '').join(' ');
    say(`::${head}::${escaped(message, /[%\r\n]/g)}`);
}
function escaped(text, unsafe) {
    return text.replace(unsafe, (sign) => {
        return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
    });
}

;// CONCATENATED MODULE: ./.build/host/github.js








const shownOfEachLevel = 10;
/** Bytes of one step's summary. */
const longestSummary = 1024 * 1024;
const foreignLines = (0,foreign_lines/* behindStopCommands */.RB)((text) => external_node_process_.stdout.write(text));
/** GitHub Actions: inputs from INPUT_*, outputs, summary and annotations by its files and commands. */
const github = {
    style: 'github',
    inputs: () => new Map(inputVariables()),
    environment: (name) => external_node_process_.env[name],
    variables: process/* variables */.Ee,
    node: process/* node */.rH,
    context: runContext,
    enter(directory) {
        (0,process/* enterDirectory */._Y)(directory);
        return (0,external_node_path_.relative)(external_node_process_.env.GITHUB_WORKSPACE ?? external_node_process_.cwd(), external_node_process_.cwd());
    },
    // Needs no obedience, and a foreign program may still be running.
    progress: tell,
    foreign: foreignLines.show,
    onSignal: process/* onSignal */.YF,
    keep: (text) => saveState('kept', text),
    kept: () => savedState('kept'),
    async show(outcome) {
        foreignLines.end();
        external_node_process_.exitCode = outcome.exitCode;
        annotateAll(outcome.findings);
        tell(outcome.title);
        // What a later step cannot read must not look like a pass to it.
        if (!setOutputs(outcome.outputs))
            external_node_process_.exitCode = 2;
        await summarise(outcome).catch((error) => {
            const why = reason(error);
            annotate('warning', `The step summary was not written: ${why}. The report is not lost.`);
        });
    },
};
function tell(line) {
    say((0,foreign_lines/* disarmedLine */.kx)(line));
}
/** The runner's file may be gone, deleted by what ran in this job. */
function setOutputs(outputs) {
    try {
        for (const [name, value] of Object.entries(outputs))
            setOutput(name, value);
        return true;
    }
    catch (error) {
        annotate('error', `The outputs of this step were not set: ${reason(error)}. Look at what the job does to the runner's files, and run it again.`, { title: 'outputs-unwritable' });
        return false;
    }
}
function reason(error) {
    return error instanceof Error ? error.message : String(error);
}
function* inputVariables() {
    for (const [name, value] of Object.entries(external_node_process_.env)) {
        if (name.startsWith('INPUT_') && value !== undefined) {
            yield [name.slice('INPUT_'.length).toLowerCase(), value];
        }
    }
}
function runContext() {
    const { pull_request: pullRequest, workflow_run: run } = readEvent();
    const sha = external_node_process_.env.GITHUB_SHA || null;
    return {
        host: 'github',
        repository: external_node_process_.env.GITHUB_REPOSITORY ?? null,
        sha,
        headSha: pullRequest?.head?.sha ?? run?.head_sha ?? sha,
        runId: external_node_process_.env.GITHUB_RUN_ID ?? null,
        runAttempt: Number(external_node_process_.env.GITHUB_RUN_ATTEMPT) || null,
        runNumber: Number(external_node_process_.env.GITHUB_RUN_NUMBER) || null,
        workflow: external_node_process_.env.GITHUB_WORKFLOW || null,
        job: external_node_process_.env.GITHUB_JOB || null,
        actor: external_node_process_.env.GITHUB_ACTOR || null,
        serverUrl: (external_node_process_.env.GITHUB_SERVER_URL ?? 'https://github.com') || null,
        pullRequest: pullRequest?.number ?? null,
    };
}
function readEvent() {
    const path = external_node_process_.env.GITHUB_EVENT_PATH;
    return path && (0,external_node_fs_.existsSync)(path) ? JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')) : {};
}
/** GitHub shows ten annotations of each level for a step: the tenth says how many are left. */
function annotateAll(findings) {
    const levels = { error: 'error', warning: 'warning', note: 'notice' };
    for (const level of ['error', 'warning', 'note']) {
        const all = findings.filter((finding) => finding.level === level);
        const shown = all.length > shownOfEachLevel ? all.slice(0, shownOfEachLevel - 1) : all;
        for (const { message, rule, file, line } of shown) {
            const place = { ...(file && { file }), ...(line && { line }) };
            annotate(levels[level], message, { title: rule, ...place });
        }
        const left = all.length - shown.length;
        if (left > 0)
            annotate(levels[level], `${left} more ${level}s stand in the report.`);
    }
}
/** Above its limit GitHub drops a summary whole, and the step stays green. */
async function summarise(outcome) {
    const file = external_node_process_.env.GITHUB_STEP_SUMMARY;
    if (!file)
        return;
    const budget = longestSummary - (await (0,promises_.stat)(file)).size - external_node_os_.EOL.length;
    const path = outcome.outputs.report;
    const { renderMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(8661), __webpack_require__.e(7240), __webpack_require__.e(1108)]).then(__webpack_require__.bind(__webpack_require__, 54348));
    const report = path ? await (0,promises_.readFile)(path, 'utf8') : renderMarkdown([outcome]);
    const fits = (text) => Buffer.byteLength(text) <= budget;
    const text = fits(report) ? report : renderMarkdown([outcome], { budget });
    if (!fits(text))
        throw new Error('what stands there already fills it');
    await (0,promises_.appendFile)(file, `${text}${external_node_os_.EOL}`);
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

/***/ 92396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ footLast),
/* harmony export */   dG: () => (/* binding */ sheddable),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58380);

/** What is left out where a place has no room, in this order. */
const sheddable = [
    'history-chart',
    'history',
    'passed-slices',
    'exploration',
    'row-ids',
    'data',
    'passed',
    'parameters',
    'slices',
    'fairness',
    'flips',
];
/** Rows and items at first where room is short. */
const shownRows = 20;
function table(name, columns, rows) {
    return { kind: 'table', name, columns, rows, limit: shownRows };
}
/** Blocks in their order, with all small print in one line at the end. */
function footLast(blocks) {
    const texts = blocks.flatMap((block) => (block.kind === 'footer' ? [block.text] : []));
    const body = blocks.filter(({ kind }) => kind !== 'footer');
    return texts.length > 0 ? [...body, { kind: 'footer', text: (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)(texts, ' ') }] : body;
}


/***/ }),

/***/ 58380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZF: () => (/* binding */ answer),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81755);

function words(text) {
    return { kind: 'words', text };
}
function strong(text) {
    return { kind: 'words', text, strong: true };
}
/** An answer with its sign, which each place draws its own way. */
function answer(word) {
    return { kind: 'answer', word };
}
/** Foreign text: names, paths, values. Made visible and cut to 120 characters. */
function code(text) {
    return { kind: 'code', text: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text, 120) };
}
/** Several texts with a separator between them. */
function joined(texts, separator) {
    return texts.flatMap((text, index) => (index > 0 ? [words(separator), ...text] : text));
}
/**
 * A sentence in which somebody's names may stand: plain words and numbers stay words, everything
 * else (paths, `@team`, `#12`, markup, addresses) becomes code, where it has no effect.
 */
function sentence(text, limit = 600) {
    const pieces = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text, limit)
        .trim()
        .split(quotation)
        .flatMap((part, index) => (index % 2 === 1 ? quotationOf(part) : tokensOf(part)));
    return pieces.reduce(appended, []);
}
/** What stands in quotes between words, such as a line to paste. */
const quotation = /(?<=^|[ \u00a0(])"([^"]*[ \u00a0][^"]*)"(?=$|[ \u00a0).,:;!?…])/u;
/** A quotation stays in one piece: a line to paste must not be cut into code and words. */
function quotationOf(quoted) {
    const plain = quoted.split(/[ \u00a0]+/).every((token) => isPlain(token));
    return plain ? [words(`"${quoted}"`)] : [inert(quoted)];
}
function tokensOf(text) {
    return text
        .split(/([ \u00a0]+)/)
        .flatMap((token) => (/^[ \u00a0]/.test(token) ? [words(token)] : piecesOf(token)));
}
const plainWord = /^\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’]\p{L}[\p{L}\p{M}\p{N}]*)*$/u;
const plainNumber = /^[+−-]?\p{Nd}[\p{Nd}.,]*(?:e[+-]\p{Nd}+)?%?$/u;
const plainSymbol = /^[→≥≤=…·+−–—%±]$/u;
function piecesOf(token) {
    const [, before = '', core = '', after = ''] = /^([("'“]*)(.*?)([)"'”.,:;!?…]*)$/su.exec(token) ?? [];
    if (isPlain(core))
        return [words(token)];
    const quoted = /["'“]$/.test(before) && /^["'”]/.test(after);
    if (!quoted)
        return [words(before), inert(core), words(after)];
    // The quotes around a name are what the code span says already; between several they mean more.
    const name = /["'“”]/.test(core) ? `${before.slice(-1)}${core}${after.slice(0, 1)}` : core;
    return [words(before.slice(0, -1)), inert(name), words(after.slice(1))];
}
function inert(text) {
    return { kind: 'code', text };
}
function isPlain(core) {
    return core === '' || [plainWord, plainNumber, plainSymbol].some((shape) => shape.test(core));
}
/** Neighbouring words become one piece; empty ones vanish. */
function appended(pieces, piece) {
    const last = pieces.at(-1);
    if (piece.kind === 'words' && piece.text === '')
        return pieces;
    if (piece.kind !== 'words' || last?.kind !== 'words' || last.strong)
        return [...pieces, piece];
    return [...pieces.slice(0, -1), words(last.text + piece.text)];
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


/***/ }),

/***/ 64857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ fairnessBlocks)
/* harmony export */ });
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92396);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58380);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12051);



/** Below this share of the best-off group's rate United States practice looks closer; it proves nothing. */
const fourFifths = 0.8;
/** What each group gets; the rules about it stand with the other rules. */
function fairnessBlocks(tables) {
    return tables.map((fairness) => ({
        kind: 'details',
        summary: summaryOf(fairness),
        blocks: [ratesOf(fairness)],
        shed: 'fairness',
        inShell: false,
    }));
}
function summaryOf({ group, groups, selectionRatio }) {
    const begin = [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('Groups of '), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(group), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(groups.length)}`)];
    if (selectionRatio === null)
        return begin;
    const below = selectionRatio < fourFifths ? ', below 0.8 (four-fifths rule of thumb)' : '';
    return [...begin, (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`; selection ratio ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(selectionRatio, 3)}${below}`)];
}
function ratesOf({ groups }) {
    const columns = [
        { title: 'Group' },
        { title: 'Rows', align: 'right' },
        { title: 'Selected (baseline → candidate)' },
        { title: 'True positives', align: 'right' },
        { title: 'False positives', align: 'right' },
        { title: 'Note' },
    ];
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)('Rates by group', columns, groups.map(rowOf));
}
function rowOf(rates) {
    const before = rates.baselineSelectionRate;
    const selected = rate(rates.selectionRate);
    return [
        [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(rates.value)],
        [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rates.n))],
        [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(before === null ? selected : `${rate(before)}\u00a0→\u00a0${selected}`)],
        [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(rate(rates.truePositiveRate))],
        [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(rate(rates.falsePositiveRate))],
        rates.why === undefined ? [] : (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(rates.why, 160),
    ];
}
function rate(value) {
    return value === null ? '–' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(value, 3);
}


/***/ }),

/***/ 17878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ historyBlocks),
/* harmony export */   y: () => (/* binding */ decimalsOfHistory)
/* harmony export */ });
/* harmony import */ var _domain_model_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43465);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92396);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58380);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12051);




/** Versions that are shown; the registry keeps all. */
const mostVersions = 20;
/** One metric of the versions that were promoted before: the numbers, the newest first, then their line. */
function historyBlocks(history) {
    const points = (history?.points ?? []).filter(({ value }) => Number.isFinite(value));
    if (!history || points.length === 0)
        return [];
    const last = { metric: history.metric, points: points.slice(-mostVersions) };
    return [
        {
            kind: 'details',
            summary: [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('History: '), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(last.metric), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(` of the ${versionsIn(last)}`)],
            blocks: [
                historyTable(last),
                { kind: 'chart', chart: { kind: 'history', history: last }, shed: 'history-chart' },
            ],
            shed: 'history',
            inShell: false,
        },
    ];
}
function versionsIn({ points }) {
    const { length } = points;
    return length === 1 ? 'only promoted version' : `last ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(length, 'promoted version')}`;
}
function historyTable({ metric, points }) {
    const decimals = decimalsOfHistory(points);
    const columns = [
        { title: 'Version' },
        { title: 'Promoted' },
        { title: 'Value', align: 'right' },
    ];
    const rows = points
        .toReversed()
        .map(({ version, at, value }) => [
        [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_domain_model_version_js__WEBPACK_IMPORTED_MODULE_2__/* .labelOf */ .W)(version))],
        [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(at.slice(0, 10))],
        [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .decimal */ ._)(value, decimals))],
    ]);
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(`${metric} of promoted versions`, columns, rows);
}
/** Two significant digits of the spread, so that versions which differ look different; a share has three. */
function decimalsOfHistory(points) {
    const values = points.map(({ value }) => value);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const usual = Math.max(Math.abs(least), Math.abs(most)) < 10 ? 3 : 0;
    return most > least ? Math.min(6, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalsFor */ .Wm)((most - least) / 2, usual)) : usual;
}


/***/ }),

/***/ 89971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ machineFacts),
/* harmony export */   X: () => (/* binding */ knownFacts)
/* harmony export */ });
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58380);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12051);


/** The state of the code, and the machine that ran it. */
function machineFacts({ code: version, environment }) {
    return [...treeFacts(version), ...placeFacts(environment), ...packageFacts(environment)];
}
/** Whether the commit says it all, and what else does. */
function treeFacts({ dirty, changes }) {
    const tree = knownFacts([['Work tree', dirty === null ? null : dirty ? 'changed' : 'clean']]);
    if (!changes)
        return tree;
    return [...tree, ['Changes', [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(changes.path), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(', '), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(changes.digest)]]];
}
function placeFacts(environment) {
    const { container } = environment;
    return knownFacts([
        ['System', `${environment.os} ${environment.arch}`],
        ['Processors', (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(environment.cpus)],
        ['Memory', (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(environment.memoryBytes)],
        ['Node', environment.node],
        ['Python', environment.python],
        ['GPUs', gpusOf(environment)],
        ['GPU driver', environment.gpus?.driver || null],
        ['CUDA', environment.gpus?.cuda ?? null],
        ['Container', container && (container.id ?? 'unnamed')],
        ['Image', container?.image ?? null],
        ['Image digest', container?.digest ?? container?.imageId ?? null],
    ]);
}
/** How many packages of Python there were, where they are listed, and what made frameworks deterministic. */
function packageFacts({ packages, deterministic }) {
    const flags = Object.entries(deterministic ?? {}).map(([name, value]) => ['Variable', [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${name}=${value}`)]]);
    if (!packages)
        return flags;
    const { count: number, tool, path, digest } = packages;
    const listed = [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(number)} of ${tool}, `), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(', '), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(digest)];
    return [['Packages', listed], ...flags];
}
/** `2 × NVIDIA H200 (140.4 GiB)`. */
function gpusOf({ gpus }) {
    if (!gpus)
        return null;
    const names = gpus.cards.map(({ name, memoryTotal }) => {
        return memoryTotal === null ? name : `${name} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(memoryTotal * 1024 * 1024)})`;
    });
    const counts = new Map();
    for (const name of names)
        counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts].map(([name, number]) => `${number} × ${name}`).join(', ');
}
/** What is not known is not said. */
function knownFacts(all) {
    return all.flatMap(([label, value]) => (value ? [[label, [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(value)]]] : []));
}


/***/ }),

/***/ 64851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ capitalised),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   Z8: () => (/* binding */ marks),
/* harmony export */   Zg: () => (/* binding */ emoji)
/* harmony export */ });
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58380);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12051);


/** Signs that differ in shape, so that neither colour nor sign alone carries the answer. */
const emoji = {
    passed: '✅',
    failed: '❌',
    undecided: '❓',
    errored: '⛔',
    waived: '🔖',
    skipped: '➖',
    blocked: '➖',
    unchecked: '❓',
};
/** The same for places without pictures: a shell, and the HTML report. */
const marks = {
    passed: '✔',
    failed: '✖',
    undecided: '?',
    errored: '!',
    waived: '~',
    skipped: '–',
    blocked: '–',
    unchecked: '?',
};
/** `Failed`, as a heading begins. */
function capitalised(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}
/** `5 of 8 rules failed, 1 undecided, 2 passed.`, worst first. */
function tally(noun, all) {
    const counted = order
        .map((word) => ({ word, number: all.filter((other) => other === word).length }))
        .filter(({ number }) => number > 0);
    const [worst, ...others] = counted;
    if (!worst)
        return (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(`No ${noun}s.`);
    const total = all.length === 1 ? `1 ${noun}` : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(all.length)} ${noun}s`;
    if (others.length === 0) {
        const verb = isVerb.test(worst.word) ? '' : all.length === 1 ? ' is' : ' are';
        return (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(`${whole(all.length, noun)}${verb} ${worst.word}.`);
    }
    const rest = others.map(({ word, number }) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(number)} ${word}`).join(', ');
    return (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(worst.number)} of ${total} ${worst.word}, ${rest}.`);
}
/** "The only rule passed", but "is undecided". */
const isVerb = /^(passed|failed|errored)$/;
const order = [
    'errored',
    'failed',
    'undecided',
    'blocked',
    'unchecked',
    'waived',
    'skipped',
    'passed',
];
function whole(number, noun) {
    if (number === 1)
        return `The only ${noun}`;
    return number === 2 ? `Both ${noun}s` : `All ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(number)} ${noun}s`;
}


/***/ })

};
