export const id = 5846;
export const ids = [5846];
export const modules = {

/***/ 65846:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _commands_promote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44133);
/* harmony import */ var _host_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8139);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17825);



await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(_commands_promote_js__WEBPACK_IMPORTED_MODULE_0__.promote, _host_github_js__WEBPACK_IMPORTED_MODULE_1__/* .github */ .M);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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
