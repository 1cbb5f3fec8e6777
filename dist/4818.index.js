export const id = 4818;
export const ids = [4818,6569];
export const modules = {

/***/ 74818:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _commands_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26569);
/* harmony import */ var _host_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26426);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19623);



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
/* harmony import */ var _inputs_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56164);
/* harmony import */ var _report_page_title_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35493);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58357);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45496);
/* harmony import */ var _errored_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89610);
/* harmony import */ var _log_findings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41642);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82754);
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
    const policy = await (0,_inputs_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T4)(given.policy);
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
        return (0,_errored_js__WEBPACK_IMPORTED_MODULE_6__/* .errored */ .s)(command.name, open, { key: await (0,_inputs_outcome_key_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOfErrored */ .k)(command.name, given), error });
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

/***/ 26426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ github)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1708);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33838);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61351);
/* harmony import */ var _foreign_lines_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65851);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93892);








const shownOfEachLevel = 10;
/** Bytes of one step's summary. */
const longestSummary = 1024 * 1024;
const foreignLines = (0,_foreign_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .behindStopCommands */ .RB)((text) => node_process__WEBPACK_IMPORTED_MODULE_3__.stdout.write(text));
/** GitHub Actions: inputs from INPUT_*, outputs, summary and annotations by its files and commands. */
const github = {
    style: 'github',
    inputs: () => new Map(inputVariables()),
    environment: (name) => node_process__WEBPACK_IMPORTED_MODULE_3__.env[name],
    variables: _process_js__WEBPACK_IMPORTED_MODULE_7__/* .variables */ .Ee,
    context: runContext,
    enter(directory) {
        (0,_process_js__WEBPACK_IMPORTED_MODULE_7__/* .enterDirectory */ ._Y)(directory);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(node_process__WEBPACK_IMPORTED_MODULE_3__.env.GITHUB_WORKSPACE ?? node_process__WEBPACK_IMPORTED_MODULE_3__.cwd(), node_process__WEBPACK_IMPORTED_MODULE_3__.cwd());
    },
    // Needs no obedience, and a foreign program may still be running.
    progress: say,
    foreign: foreignLines.show,
    onSignal: _process_js__WEBPACK_IMPORTED_MODULE_7__/* .onSignal */ .YF,
    keep: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .saveState */ .LZ('kept', text),
    kept: () => _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .getState */ .Gu('kept'),
    async show(outcome) {
        foreignLines.end();
        node_process__WEBPACK_IMPORTED_MODULE_3__.exitCode = outcome.exitCode;
        annotate(outcome.findings);
        say(outcome.title);
        // What a later step cannot read must not look like a pass to it.
        if (!setOutputs(outcome.outputs))
            node_process__WEBPACK_IMPORTED_MODULE_3__.exitCode = 2;
        await summarise(outcome).catch((error) => {
            _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .warning */ .$e(`The step summary was not written: ${reason(error)}. The report is not lost.`);
        });
    },
};
function say(line) {
    _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .info */ .pq((0,_foreign_lines_js__WEBPACK_IMPORTED_MODULE_6__/* .disarmedLine */ .kx)(line));
}
/** The runner's file may be gone, deleted by what ran in this job. */
function setOutputs(outputs) {
    try {
        for (const [name, value] of Object.entries(outputs))
            _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .setOutput */ .uH(name, value);
        return true;
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .error */ .z3(`The outputs of this step were not set: ${reason(error)}. Look at what the job does to the runner's files, and run it again.`, { title: 'outputs-unwritable' });
        return false;
    }
}
function reason(error) {
    return error instanceof Error ? error.message : String(error);
}
function* inputVariables() {
    for (const [name, value] of Object.entries(node_process__WEBPACK_IMPORTED_MODULE_3__.env)) {
        if (name.startsWith('INPUT_') && value !== undefined) {
            yield [name.slice('INPUT_'.length).toLowerCase(), value];
        }
    }
}
function runContext() {
    const pullRequest = _actions_github__WEBPACK_IMPORTED_MODULE_5__/* .context */ ._.payload.pull_request;
    return {
        host: 'github',
        repository: node_process__WEBPACK_IMPORTED_MODULE_3__.env.GITHUB_REPOSITORY ?? null,
        sha: _actions_github__WEBPACK_IMPORTED_MODULE_5__/* .context */ ._.sha || null,
        headSha: pullRequest?.head?.sha ?? _actions_github__WEBPACK_IMPORTED_MODULE_5__/* .context */ ._.payload.workflow_run?.head_sha ?? (_actions_github__WEBPACK_IMPORTED_MODULE_5__/* .context */ ._.sha || null),
        runId: node_process__WEBPACK_IMPORTED_MODULE_3__.env.GITHUB_RUN_ID ?? null,
        runAttempt: Number(node_process__WEBPACK_IMPORTED_MODULE_3__.env.GITHUB_RUN_ATTEMPT) || null,
        runNumber: Number(node_process__WEBPACK_IMPORTED_MODULE_3__.env.GITHUB_RUN_NUMBER) || null,
        workflow: _actions_github__WEBPACK_IMPORTED_MODULE_5__/* .context */ ._.workflow || null,
        job: _actions_github__WEBPACK_IMPORTED_MODULE_5__/* .context */ ._.job || null,
        actor: _actions_github__WEBPACK_IMPORTED_MODULE_5__/* .context */ ._.actor || null,
        serverUrl: _actions_github__WEBPACK_IMPORTED_MODULE_5__/* .context */ ._.serverUrl || null,
        pullRequest: pullRequest?.number ?? null,
    };
}
/** GitHub shows ten annotations of each level for a step: the tenth says how many are left. */
function annotate(findings) {
    const commands = { error: _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .warning */ .$e, note: _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .notice */ .lm };
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
/** Above its limit GitHub drops a summary whole, and the step stays green. */
async function summarise(outcome) {
    const file = node_process__WEBPACK_IMPORTED_MODULE_3__.env.GITHUB_STEP_SUMMARY;
    if (!file)
        return;
    const budget = longestSummary - (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).size - node_os__WEBPACK_IMPORTED_MODULE_1__.EOL.length;
    const path = outcome.outputs.report;
    const { renderMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(2148), __webpack_require__.e(7240), __webpack_require__.e(560)]).then(__webpack_require__.bind(__webpack_require__, 54348));
    const report = path ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8') : renderMarkdown([outcome]);
    const fits = (text) => Buffer.byteLength(text) <= budget;
    const text = fits(report) ? report : renderMarkdown([outcome], { budget });
    if (!fits(text))
        throw new Error('what stands there already fills it');
    await _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .summary */ .z.addRaw(text, true).write();
}


/***/ }),

/***/ 61351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ getOctokit),
/* harmony export */   _: () => (/* binding */ context)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37157);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22032);


const context = new _context_js__WEBPACK_IMPORTED_MODULE_0__/* .Context */ .o();
/**
 * Returns a hydrated octokit ready to use for GitHub Actions
 *
 * @param     token    the repo PAT or GITHUB_TOKEN
 * @param     options  other options to set
 */
function getOctokit(token, options, ...additionalPlugins) {
    const GitHubWithPlugins = _utils_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHub */ .gq.plugin(...additionalPlugins);
    return new GitHubWithPlugins((0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .getOctokitOptions */ .EG)(token, options));
}
//# sourceMappingURL=github.js.map

/***/ })

};
