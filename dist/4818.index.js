export const id = 4818;
export const ids = [4818,6569];
export const modules = {

/***/ 74818:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _commands_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26569);
/* harmony import */ var _host_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8139);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17825);



await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(_commands_check_js__WEBPACK_IMPORTED_MODULE_0__.check, _host_github_js__WEBPACK_IMPORTED_MODULE_1__/* .github */ .M);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 26569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26921);
/* harmony import */ var _domain_reporting_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(36045);
/* harmony import */ var _inputs_command_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52945);
/* harmony import */ var _inputs_outcome_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16820);
/* harmony import */ var _inputs_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80498);
/* harmony import */ var _report_page_title_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35493);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58357);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45496);
/* harmony import */ var _errored_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89610);
/* harmony import */ var _log_findings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41642);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53277);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2097);












const { data, contract, engine } = _validate_js__WEBPACK_IMPORTED_MODULE_9__.validate.inputs.shape;
const { registry, model, candidate, baseline, alias, anchor, rules } = _compare_js__WEBPACK_IMPORTED_MODULE_4__.compare.inputs.shape;
const inputs = zod__WEBPACK_IMPORTED_MODULE_10__/* .object */ .Ikc({
    ..._inputs_command_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .common */ .sh,
    key: _report_js__WEBPACK_IMPORTED_MODULE_8__.report.inputs.shape.key,
    ..._inputs_command_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenInput */ .e1,
    data,
    contract,
    engine,
    registry,
    model,
    candidate,
    baseline,
    alias,
    anchor,
    rules,
    ..._report_js__WEBPACK_IMPORTED_MODULE_8__.reportingInputs,
});
/** Is this model better? Validates, compares and reports; the answer is the worst of them. */
const check = {
    name: 'check',
    summary: 'validates, compares and reports, for a pull request',
    inputs,
    async run(given, open) {
        const { outcomes, notes } = await judge(given, open);
        const { delivery, key, markdown } = await (0,_report_js__WEBPACK_IMPORTED_MODULE_8__.publish)(outcomes, { ...given, notes }, open);
        return (0,_conclude_js__WEBPACK_IMPORTED_MODULE_5__/* .conclude */ .E)(open, {
            command: 'check',
            key,
            verdict: (0,_domain_reporting_js__WEBPACK_IMPORTED_MODULE_11__/* .jointVerdict */ .ym)(outcomes),
            exitCode: worstExitCode(outcomes),
            title: (0,_report_page_title_js__WEBPACK_IMPORTED_MODULE_3__/* .pageTitle */ .W)(outcomes, { findings: notes }),
            subject: outcomes.at(-1)?.subject ?? { model: null, digest: null },
            findings: [...notes, ...delivery.findings],
            placed: (0,_log_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .besideCheck */ .D)(outcomes, delivery),
            outputs: { ...ownOutputs(outcomes), ...(0,_report_js__WEBPACK_IMPORTED_MODULE_8__.outputsOf)((0,_report_js__WEBPACK_IMPORTED_MODULE_8__.resultOf)(outcomes, delivery)) },
            result: { outcomes: outcomes.map(_domain_reporting_js__WEBPACK_IMPORTED_MODULE_11__/* .reportedOutcome */ .Qq) },
            inputDigests: Object.assign({}, ...outcomes.map(({ provenance }) => provenance.inputDigests)),
            markdown,
        });
    },
};
/** A model judged on data that broke its contract would prove nothing, so then nothing is compared. */
async function judge(given, open) {
    const policy = await (0,_inputs_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T)(given.policy);
    const hasData = given.data !== undefined || Object.keys(policy?.value.data ?? {}).length > 0;
    const validated = hasData ? await attempt(_validate_js__WEBPACK_IMPORTED_MODULE_9__.validate, given, open) : undefined;
    if (validated && validated.exitCode !== 0)
        return { outcomes: [validated], notes: [notCompared] };
    const compared = await attempt(_compare_js__WEBPACK_IMPORTED_MODULE_4__.compare, given, open);
    if (!validated)
        return { outcomes: [compared], notes: [notValidated] };
    return { outcomes: [validated, compared], notes: [] };
}
/** A part that could not judge is reported like the others, instead of hiding them. */
async function attempt(command, given, open) {
    try {
        return await command.run(given, open);
    }
    catch (error) {
        return (0,_errored_js__WEBPACK_IMPORTED_MODULE_6__/* .errored */ .s)(command.name, open, { key: await (0,_inputs_outcome_key_js__WEBPACK_IMPORTED_MODULE_1__.keyOfErrored)(command.name, given), error });
    }
}
function worstExitCode(outcomes) {
    const codes = outcomes.map(({ exitCode }) => exitCode);
    return codes.toSorted((a, b) => b - a)[0] ?? 2;
}
function ownOutputs(outcomes) {
    return Object.assign({}, ...outcomes.map(({ outputs }) => outputs));
}
const notCompared = {
    level: 'note',
    rule: 'not-compared',
    message: 'Nothing was compared, because the data did not pass its validation.',
};
const notValidated = {
    level: 'note',
    rule: 'not-validated',
    message: 'No data was validated, because neither the policy nor the input data names any.',
};


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

/***/ 16820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keyOfErrored: () => (/* binding */ keyOfErrored)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16141);


/** Commands whose outcomes are told apart by the model's name. */
const aboutModels = [
    'validate',
    'train',
    'compare',
    'register',
    'promote',
    'calibrate',
];
/**
 * The key that the command would have used, for the outcome of one that could not judge: so it takes the
 * place of an older answer, and the next good answer takes its place.
 */
async function keyOfErrored(command, given) {
    if (given.key)
        return given.key;
    if (!aboutModels.includes(command))
        return command;
    return given.model || (await modelNamedIn(given.policy)) || command;
}
/** Whatever else is wrong with the policy. */
async function modelNamedIn(policy) {
    const named = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().trim().min(1).max(100) });
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__.readDocument)(policy, named).then(({ value }) => value.model, () => undefined);
}


/***/ })

};
