export const id = 592;
export const ids = [592];
export const modules = {

/***/ 5846:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _commands_promote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6330);
/* harmony import */ var _host_github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6426);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9261);



await (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(_commands_promote_js__WEBPACK_IMPORTED_MODULE_0__/* .promote */ .p, _host_github_js__WEBPACK_IMPORTED_MODULE_1__/* .github */ .M);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vp: () => (/* binding */ runUrl),
/* harmony export */   cK: () => (/* binding */ deliver)
/* harmony export */ });
/* unused harmony export conclusionOf */
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6267);
/* harmony import */ var _report_page_title_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5493);


/** Posts the comment and the check run where there is a place and a token for them. */
async function deliver(outcomes, open, wish) {
    if (open.context.host !== 'github')
        return undelivered(offGitHub);
    if (wish.comment === 'never' && !wish.check)
        return undelivered();
    if (!wish.token)
        return undelivered(withoutToken);
    const post = { outcomes, open, wish, host: await open.pullRequests(wish.token) };
    const comment = await postComment(post);
    const check = await postCheck(post);
    return {
        comment: comment.state,
        commentUrl: comment.url,
        check: check.state,
        checkUrl: check.url,
        findings: [...comment.findings, ...check.findings],
    };
}
function undelivered(...findings) {
    return { comment: 'skipped', commentUrl: null, check: 'skipped', checkUrl: null, findings };
}
async function postComment({ outcomes, open, wish, host, }) {
    const { pullRequest, headSha } = open.context;
    if (wish.comment === 'never')
        return { state: 'none', url: null, findings: [] };
    if (pullRequest === null || headSha === null) {
        return { state: 'skipped', url: null, findings: [withoutPullRequest] };
    }
    const answer = await host.upsertComment(pullRequest, {
        key: wish.key,
        headSha,
        run: runOf(open),
        markdown: (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderMarkdown */ .G)(outcomes, {
            budget: _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .budgets */ .R.comment,
            findings: wish.notes,
            runUrl: runUrl(open),
        }),
        create: wish.comment.create,
    });
    if (answer.kind === 'none')
        return { state: 'none', url: null, findings: [] };
    return sent(answer);
}
async function postCheck({ outcomes, open, wish, host }) {
    const { headSha } = open.context;
    if (!wish.check || headSha === null)
        return { state: 'skipped', url: null, findings: [] };
    const answer = await host.upsertCheck({
        name: `contender / ${wish.key}`,
        key: wish.key,
        headSha,
        conclusion: conclusionOf(outcomes),
        title: (0,_report_page_title_js__WEBPACK_IMPORTED_MODULE_1__/* .pageTitle */ .W)(outcomes),
        summary: (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderMarkdown */ .G)(outcomes, {
            budget: _report_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .budgets */ .R.check,
            findings: wish.notes,
            runUrl: runUrl(open),
        }),
        annotations: annotationsOf(outcomes),
    });
    return sent(answer);
}
function sent(answer) {
    if (answer.kind === 'refused') {
        return { state: 'refused', url: null, findings: [answer.finding] };
    }
    return { state: answer.kind, url: answer.url, findings: answer.note ? [answer.note] : [] };
}
/** Undecided without blocking is neutral; whatever ends a job unsuccessfully is a failure. */
function conclusionOf(outcomes) {
    if (outcomes.length === 0 || outcomes.some(({ exitCode }) => exitCode !== 0))
        return 'failure';
    return outcomes.every(({ verdict }) => verdict === 'passed') ? 'success' : 'neutral';
}
const levelRank = { error: 0, warning: 1, note: 2 };
/** Findings that have a place in a file, worst first. */
function annotationsOf(outcomes) {
    return outcomes
        .flatMap(({ findings }) => findings)
        .filter(({ file, line }) => file !== undefined && line !== undefined)
        .toSorted((a, b) => levelRank[a.level] - levelRank[b.level]);
}
/** `412.1`: orders runs, so that an older one never overwrites a newer one's comment. */
function runOf({ context: { runNumber, runAttempt } }) {
    return `${runNumber ?? 0}.${runAttempt ?? 1}`;
}
function runUrl({ context: { serverUrl, repository, runId } }) {
    return serverUrl && repository && runId
        ? `${serverUrl}/${repository}/actions/runs/${runId}`
        : null;
}
const offGitHub = {
    level: 'note',
    rule: 'not-posted',
    message: 'Nothing was posted, because this is not GitHub Actions. The report is in the files.',
};
const withoutToken = {
    level: 'warning',
    rule: 'not-posted',
    message: 'Nothing was posted, because there is no token. Give the input github-token, or leave it out to use that of the job. The report is in the step summary.',
};
const withoutPullRequest = {
    level: 'note',
    rule: 'not-posted',
    message: 'No comment was written, because this run belongs to no pull request. The report is in the step summary.',
};


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


/***/ }),

/***/ 5493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ titleOf),
/* harmony export */   W: () => (/* binding */ pageTitle)
/* harmony export */ });
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5450);
/* harmony import */ var _signs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4851);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1755);



/** The heading of a report as one line of plain text, at most 255 characters. */
function pageTitle(outcomes) {
    return titleOf((0,_page_js__WEBPACK_IMPORTED_MODULE_0__/* .pageOf */ .Z)(outcomes));
}
function titleOf({ verdict, heading }) {
    const text = heading.map((piece) => ('text' in piece ? piece.text : '')).join('');
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(`${(0,_signs_js__WEBPACK_IMPORTED_MODULE_1__/* .capitalised */ .Iu)(verdict)}: ${text}`, 250);
}


/***/ })

};
