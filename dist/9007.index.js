export const id = 9007;
export const ids = [9007];
export const modules = {

/***/ 99007:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _commands_training_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38326);
/* harmony import */ var _host_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8139);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17825);



await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runAfter */ .I)(_commands_training_after_js__WEBPACK_IMPORTED_MODULE_0__/* .afterTraining */ .$, _host_github_js__WEBPACK_IMPORTED_MODULE_1__/* .github */ .M);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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


/***/ })

};
