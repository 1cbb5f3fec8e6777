export const id = 813;
export const ids = [813,917];
export const modules = {

/***/ 4813:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _commands_register_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9917);
/* harmony import */ var _host_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6426);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(691);



await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(_commands_register_js__WEBPACK_IMPORTED_MODULE_0__.register, _host_github_js__WEBPACK_IMPORTED_MODULE_1__/* .github */ .M);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  register: () => (/* binding */ register)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./.build/domain/model/version.js
var model_version = __webpack_require__(3465);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/inputs/command-inputs.js
var command_inputs = __webpack_require__(2945);
// EXTERNAL MODULE: ./.build/inputs/digest.js
var inputs_digest = __webpack_require__(7396);
// EXTERNAL MODULE: ./.build/inputs/evidence.js
var inputs_evidence = __webpack_require__(5573);
// EXTERNAL MODULE: ./.build/inputs/fields.js
var fields = __webpack_require__(361);
// EXTERNAL MODULE: ./.build/inputs/place.js
var inputs_place = __webpack_require__(41);
// EXTERNAL MODULE: ./.build/inputs/policy.js + 1 modules
var inputs_policy = __webpack_require__(4849);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/domain/promotion/binding.js
var binding = __webpack_require__(3304);
// EXTERNAL MODULE: ./.build/inputs/model-folder.js
var model_folder = __webpack_require__(5572);
;// CONCATENATED MODULE: ./.build/inputs/registration.js






/** Reads the files of a run, and holds them to what its record says. */
async function readRegistration(record, paths) {
    const [model, written, outcomes] = await (0,errors/* together */.bs)(() => readModel(record, paths), () => readWritten(record), () => readOutcomes(record, paths));
    const evidence = [await (0,inputs_evidence/* openFile */.Tq)(paths.record, 'run-record.json'), ...written, ...outcomes];
    (0,errors/* refuse */.TR)(doubles(evidence));
    return { ...model, evidence };
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
        return (0,inputs_evidence/* openFile */.Tq)(path, (0,external_node_path_.basename)(path));
    });
    return (0,errors/* together */.bs)(...readers);
}
async function readOutcomes(record, { named, found }) {
    const paths = named ?? found;
    const files = await (0,inputs_evidence/* openFiles */.Km)(paths);
    const outcomes = await (0,inputs_evidence/* readOutcomeFiles */.yj)(files);
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
    return files
        .filter((_, index) => outcomes[index] && isEvidence(outcomes[index]))
        .map((file) => ({ ...file, path: `outcomes/${(0,external_node_path_.basename)(file.path)}` }));
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

// EXTERNAL MODULE: ./.build/inputs/run-record.js
var run_record = __webpack_require__(2025);
// EXTERNAL MODULE: ./.build/commands/conclude.js
var conclude = __webpack_require__(5496);
;// CONCATENATED MODULE: ./.build/commands/register.js












const inputs = schemas/* object */.Ikc({
    ...command_inputs/* common */.sh,
    ...command_inputs/* registryInput */.wi,
    ...command_inputs/* modelInput */.M_,
    'run-record': (0,fields/* text */.Qq)()
        .optional()
        .describe('The record of the run that made the model; default: that in the output directory.'),
    'model-path': (0,fields/* text */.Qq)()
        .optional()
        .describe("The model, a file or a folder; default: the run record's."),
    evidence: (0,fields/* list */.p_)()
        .optional()
        .describe('Outcome files to keep beside the model; default: those in the output directory that are about it.'),
});
/** Puts a model with its evidence into the registry; the same model of the same run only once. */
const register = {
    name: 'register',
    summary: 'registers the model with its evidence',
    inputs,
    async run(given, open) {
        const path = given['run-record'] ?? open.output.path('run-record.json');
        const [policy, record] = await (0,errors/* alongside */.bx)(() => (0,errors/* together */.bs)(() => (0,inputs_policy/* readPolicy */.T4)(given.policy), () => (0,run_record/* readRunRecord */.l)(path)), () => (0,inputs_evidence/* openFiles */.Km)(given.evidence ?? []));
        const place = (0,inputs_place/* placeOf */.$)(given, policy, record.model);
        refuseOtherModel(path, record, place);
        const registry = await open.registry(place.registry);
        const { digest, files, evidence } = await readRegistration(record, {
            record: path,
            model: given['model-path'],
            named: given.evidence ?? null,
            found: await (0,inputs_evidence/* outcomePathsIn */.su)(open.output.path('outcomes')),
        });
        open.progress(`Registering ${place.model}, ${digest} (files: ${files.length}).`);
        const { version, existed } = await registry.register({
            model: place.model,
            digest,
            runId: record.id,
            commit: record.code.headSha ?? record.code.sha,
            registeredAt: open.now().toISOString(),
            files,
            evidence,
        });
        const stored = await registry.files(version, 'evidence');
        return concludeRegistration(open, given.key, {
            registry,
            version,
            existed,
            evidence: stored.map((file) => file.path),
            left: existed ? await notStored(evidence, stored) : [],
            inputDigests: { [path]: await (0,inputs_digest/* digestOfFile */.Mk)(path) },
        });
    },
};
async function concludeRegistration(open, key, registered) {
    const { registry, version, existed, evidence, left, inputDigests } = registered;
    const { model, digest } = version;
    await readBack(registry, version);
    const did = existed ? 'was registered before as' : 'is registered as';
    return (0,conclude/* conclude */.E)(open, {
        command: 'register',
        key: key ?? model,
        verdict: 'passed',
        exitCode: 0,
        title: `Passed: ${model} ${did} ${(0,model_version/* labelOf */.W)(version.version)}`,
        subject: { model, digest },
        findings: left.length > 0 ? [leftOut(version.version, left)] : [],
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
/** Only bytes that were read back count as registered. */
async function readBack(registry, version) {
    const { digest } = await (0,inputs_digest/* digestOfFiles */.v0)(await registry.files(version, 'model'));
    if (digest === version.digest)
        return;
    throw new errors/* UserError */.yo('digest-mismatch', {
        what: `${(0,model_version/* labelOf */.W)(version.version)} of ${version.model} reads back with the digest ${digest}.`,
        why: `${version.digest} was registered: the registry did not keep the bytes.`,
        next: 'Check the disk of the registry. This version cannot be promoted.',
    });
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

/***/ 3304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isBound)
/* harmony export */ });
/** Whether an outcome speaks about the bytes, or the data, of this model. */
function isBound(evaluated, outcome, registered) {
    const { model, digest } = outcome.subject;
    if (model !== null && model !== evaluated.model)
        return false;
    if (outcome.command !== 'validate') {
        return model === evaluated.model && digest === evaluated.digest;
    }
    const { headSha } = outcome.provenance;
    const sameCommit = headSha !== null && headSha === evaluated.commit;
    return isAboutItsData(evaluated, outcome.result) ?? (registered || sameCommit);
}
/**
 * A validation knows no model: its data ties it to one; where nobody knows the data, the commit or
 * its place beside the version does. It must never be about other bytes under the name of data that
 * the model was trained on. Undefined: the data do not tell.
 */
function isAboutItsData({ trainedOn }, result) {
    const known = new Map(Object.entries(trainedOn ?? {}));
    if (!result || known.size === 0)
        return undefined;
    if (result.data.some(({ name, digest }) => (known.get(name) ?? digest) !== digest))
        return false;
    const digests = new Set(known.values());
    return result.data.some(({ digest }) => digests.has(digest));
}


/***/ }),

/***/ 6426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ github)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1708);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6421);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1351);
/* harmony import */ var _foreign_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5851);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3892);







const shownOfEachLevel = 10;
const foreignLines = (0,_foreign_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .behindStopCommands */ .RB)((text) => node_process__WEBPACK_IMPORTED_MODULE_2__.stdout.write(text));
/** GitHub Actions: inputs from INPUT_*, outputs, summary and annotations by its files and commands. */
const github = {
    style: 'github',
    inputs: () => new Map(inputVariables()),
    environment: (name) => node_process__WEBPACK_IMPORTED_MODULE_2__.env[name],
    variables: _process_js__WEBPACK_IMPORTED_MODULE_6__/* .variables */ .Ee,
    context: runContext,
    enter(directory) {
        (0,_process_js__WEBPACK_IMPORTED_MODULE_6__/* .enterDirectory */ ._Y)(directory);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(node_process__WEBPACK_IMPORTED_MODULE_2__.env.GITHUB_WORKSPACE ?? node_process__WEBPACK_IMPORTED_MODULE_2__.cwd(), node_process__WEBPACK_IMPORTED_MODULE_2__.cwd());
    },
    // Needs no obedience, and a foreign program may still be running.
    progress: say,
    foreign: foreignLines.show,
    onSignal: _process_js__WEBPACK_IMPORTED_MODULE_6__/* .onSignal */ .YF,
    async show(outcome) {
        foreignLines.end();
        node_process__WEBPACK_IMPORTED_MODULE_2__.exitCode = outcome.exitCode;
        annotate(outcome.findings);
        say(outcome.title);
        // What a later step cannot read must not look like a pass to it.
        if (!setOutputs(outcome.outputs))
            node_process__WEBPACK_IMPORTED_MODULE_2__.exitCode = 2;
        await summarise(outcome).catch((error) => {
            _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e(`The step summary was not written: ${reason(error)}. The report is not lost.`);
        });
    },
};
function say(line) {
    _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .info */ .pq((0,_foreign_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .disarmedLine */ .kx)(line));
}
/** The runner's file may be gone, deleted by what ran in this job. */
function setOutputs(outputs) {
    try {
        for (const [name, value] of Object.entries(outputs))
            _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .setOutput */ .uH(name, value);
        return true;
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3(`The outputs of this step were not set: ${reason(error)}. Look at what the job does to the runner's files, and run it again.`, { title: 'outputs-unwritable' });
        return false;
    }
}
function reason(error) {
    return error instanceof Error ? error.message : String(error);
}
function* inputVariables() {
    for (const [name, value] of Object.entries(node_process__WEBPACK_IMPORTED_MODULE_2__.env)) {
        if (name.startsWith('INPUT_') && value !== undefined) {
            yield [name.slice('INPUT_'.length).toLowerCase(), value];
        }
    }
}
function runContext() {
    const pullRequest = _actions_github__WEBPACK_IMPORTED_MODULE_4__/* .context */ ._.payload.pull_request;
    return {
        host: 'github',
        repository: node_process__WEBPACK_IMPORTED_MODULE_2__.env.GITHUB_REPOSITORY ?? null,
        sha: _actions_github__WEBPACK_IMPORTED_MODULE_4__/* .context */ ._.sha || null,
        headSha: pullRequest?.head?.sha ?? _actions_github__WEBPACK_IMPORTED_MODULE_4__/* .context */ ._.payload.workflow_run?.head_sha ?? (_actions_github__WEBPACK_IMPORTED_MODULE_4__/* .context */ ._.sha || null),
        runId: node_process__WEBPACK_IMPORTED_MODULE_2__.env.GITHUB_RUN_ID ?? null,
        runAttempt: Number(node_process__WEBPACK_IMPORTED_MODULE_2__.env.GITHUB_RUN_ATTEMPT) || null,
        runNumber: Number(node_process__WEBPACK_IMPORTED_MODULE_2__.env.GITHUB_RUN_NUMBER) || null,
        workflow: _actions_github__WEBPACK_IMPORTED_MODULE_4__/* .context */ ._.workflow || null,
        job: _actions_github__WEBPACK_IMPORTED_MODULE_4__/* .context */ ._.job || null,
        actor: _actions_github__WEBPACK_IMPORTED_MODULE_4__/* .context */ ._.actor || null,
        serverUrl: _actions_github__WEBPACK_IMPORTED_MODULE_4__/* .context */ ._.serverUrl || null,
        pullRequest: pullRequest?.number ?? null,
    };
}
/** GitHub shows ten annotations of each level for a step: the tenth says how many are left. */
function annotate(findings) {
    const commands = { error: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e, note: _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .notice */ .lm };
    for (const level of ['error', 'warning', 'note']) {
        const all = findings.filter((finding) => finding.level === level);
        const shown = all.length > shownOfEachLevel ? all.slice(0, shownOfEachLevel - 1) : all;
        for (const { message, rule, file, line } of shown) {
            const place = { ...(file && { file }), ...(line && { startLine: line }) };
            commands[level](message, { title: rule, ...place });
        }
        const left = all.length - shown.length;
        if (left > 0)
            commands[level](`${left} more ${level}s stand in the report.`);
    }
}
async function summarise(outcome) {
    const path = outcome.outputs.report;
    const text = path ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8') : `## ${outcome.title}\n`;
    if (node_process__WEBPACK_IMPORTED_MODULE_2__.env.GITHUB_STEP_SUMMARY)
        await _actions_core__WEBPACK_IMPORTED_MODULE_3__/* .summary */ .z.addRaw(text, true).write();
}


/***/ }),

/***/ 5572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readModelFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9243);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6141);





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
