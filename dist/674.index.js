export const id = 674;
export const ids = [674,123];
export const modules = {

/***/ 4938:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _commands_validate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2097);
/* harmony import */ var _host_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6426);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(691);



await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(_commands_validate_js__WEBPACK_IMPORTED_MODULE_0__.validate, _host_github_js__WEBPACK_IMPORTED_MODULE_1__/* .github */ .M);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ driftStatistics),
/* harmony export */   X: () => (/* binding */ defaultDrift)
/* harmony export */ });
/** How two distributions are told apart. */
const driftStatistics = [
    'psi',
    'jensenShannon',
    'linf',
    'chiSquare',
    'ks',
    'wasserstein',
    'nullRate',
];
const defaultDrift = {
    numeric: 'ks',
    categorical: 'jensenShannon',
    minRows: 200,
    nullRate: 0.05,
    maxNewShare: 0,
    cluster: null,
    ignore: [],
};


/***/ }),

/***/ 6333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ validationVerdict),
/* harmony export */   u: () => (/* binding */ validationTitle)
/* harmony export */ });
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3729);

const answers = new Set(['passed', 'failed', 'undecided']);
/** Errored before failed before undecided before passed; warnings never decide. */
function validationVerdict(checks) {
    const has = (status) => checks.some((check) => check.status === status);
    const ran = checks.some(({ status }) => answers.has(status));
    if (has('errored') || !ran)
        return 'errored';
    if (checks.some(breaksTheGate))
        return 'failed';
    return checks.some(isOpen) ? 'undecided' : 'passed';
}
/** Undecided, and serious. */
function isOpen({ status, severity }) {
    return status === 'undecided' && severity === 'error';
}
/** Failed or blocked, and serious. */
function breaksTheGate({ status, severity }) {
    return (status === 'failed' || status === 'blocked') && severity === 'error';
}
/** One sentence: what happened, and the one reason that matters. */
function validationTitle({ data, checks }) {
    const reasons = {
        passed: () => passedTitle({ data, checks }),
        undecided: () => `Undecided: ${first(checks, ({ status }) => status === 'undecided')}`,
        failed: () => `Failed: ${first(checks, breaksTheGate)}`,
        errored: () => `Errored: ${first(checks, ({ status }) => status === 'errored')}`,
    };
    return reasons[validationVerdict(checks)]();
}
function passedTitle({ data, checks }) {
    const rows = data.reduce((sum, set) => sum + set.rows, 0);
    const count = (status) => {
        return checks.filter((check) => check.status === status).length;
    };
    const notes = [
        [count('failed') + count('blocked'), 'warning'],
        [count('unchecked'), 'unchecked'],
    ];
    const asides = notes
        .filter(([number]) => number > 0)
        .map(([number, word]) => {
        return `, ${word === 'warning' ? plural(number, word) : `${number} ${word}`}`;
    });
    const sets = plural(data.length, 'data set');
    return `Passed: ${plural(count('passed'), 'check')} on ${sets}, ${plural(rows, 'row')}${asides.join('')}`;
}
/** The check of a kind that most rows break, the first of equal ones, and how many more there are. */
function first(checks, wanted) {
    const found = checks.filter(wanted);
    // A blocked check only repeats the failure that blocks it.
    const causes = found.filter(({ status }) => status !== 'blocked');
    const ranked = (causes.length > 0 ? causes : found).toSorted((a, b) => b.failing - a.failing);
    const [check, ...others] = ranked;
    if (!check)
        return 'no check could run';
    const reason = check.reason?.replace(/\.$/, '') ?? check.status;
    const more = others.length > 0 ? `, and ${plural(others.length, 'more check')}` : '';
    return `${check.id} on ${check.data}: ${reason}${more}`;
}
function plural(value, noun) {
    return `${(0,_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(value)} ${noun}${value === 1 ? '' : 's'}`;
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


/***/ })

};
