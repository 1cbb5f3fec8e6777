export const id = 380;
export const ids = [380];
export const modules = {

/***/ 8164:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _commands_train_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(867);
/* harmony import */ var _host_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6426);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1307);



await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(_commands_train_js__WEBPACK_IMPORTED_MODULE_0__/* .train */ .B, _host_github_js__WEBPACK_IMPORTED_MODULE_1__/* .github */ .M);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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

/***/ 3348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ digestData)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7396);


/** The digests of data sets as they are now; every file that is missing is reported together. */
async function digestData(data) {
    const readers = Object.entries(data).map(([name, paths]) => async () => {
        return { name, ...(await (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOfPaths */ .GU)(paths)) };
    });
    const sets = await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .together */ .bs)(...readers);
    const files = sets.flatMap(({ manifest }) => manifest);
    return {
        sets: Object.fromEntries(sets.map(({ name, digest }) => [name, digest])),
        files: Object.fromEntries(files.map(({ path, sha256 }) => [path, `sha256:${sha256}`])),
    };
}


/***/ }),

/***/ 2944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ metricsIn)
});

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

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
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


/***/ })

};
