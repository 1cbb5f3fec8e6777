export const id = 8872;
export const ids = [8872];
export const modules = {

/***/ 68872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ readActors),
/* harmony export */   Hh: () => (/* binding */ needsOfPromote),
/* harmony export */   SR: () => (/* binding */ runIdOf),
/* harmony export */   githubApprovals: () => (/* binding */ githubApprovals)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45439);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5542);



/** What a job needs that promotes behind an environment. */
const needsOfPromote = { actions: 'read', deployments: 'write' };
/** The approvals of this run, as GitHub lists them: who and for what, never when. */
function githubApprovals(token, environment, pace = _client_js__WEBPACK_IMPORTED_MODULE_1__/* .usualPace */ .G7) {
    const client = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .githubClient */ .$f)(token, environment, pace);
    const runId = runIdOf(environment);
    return { read: (name) => readApproval({ client, runId }, name) };
}
/** The run of this job; throws outside of GitHub Actions. */
function runIdOf(environment) {
    const runId = Number(environment('GITHUB_RUN_ID'));
    if (!(runId > 0)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('approvals-no-run', {
            what: 'Cannot tell who approved this run.',
            why: 'GITHUB_RUN_ID is missing, so this is no run of GitHub Actions.',
            next: 'Promote to this stage from a workflow.',
        });
    }
    return runId;
}
async function readApproval(run, name) {
    const environment = await readEnvironment(run, name);
    const [approvals, actorIds] = await Promise.all([readApprovals(run), readActors(run)]);
    return {
        environment: name,
        requiredReviewers: environment.requiredReviewers,
        approvals: approvals
            .filter(({ ids }) => ids.includes(environment.id))
            .map(({ ids, ...of }) => of),
        actorIds,
    };
}
async function readEnvironment({ client }, name) {
    try {
        const { data } = await client.octokit.rest.repos.getEnvironment({
            ...client.repository,
            environment_name: name,
        });
        return { id: data.id, requiredReviewers: requiredReviewers(data.protection_rules ?? []) };
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isStatus */ .zM)(error, 404))
            throw missing(name, client);
        throw unreadable(`the environment "${name}"`, error);
    }
}
/** A rule without reviewers protects nothing. */
function requiredReviewers(rules) {
    const rule = rules.find(({ type }) => type === 'required_reviewers');
    if (!rule?.reviewers?.length)
        return null;
    return { preventSelfReview: rule.prevent_self_review === true };
}
async function readApprovals({ client, runId }) {
    try {
        const { data } = await client.octokit.rest.actions.getReviewsForRun({
            ...client.repository,
            run_id: runId,
        });
        return data.map(({ user, state, environments }) => {
            return { login: user.login, id: user.id, state, ids: environments.map(({ id }) => id) };
        });
    }
    catch (error) {
        throw unreadable(`the approvals of run ${runId}`, error);
    }
}
/** Who started the run, and who started it again. */
async function readActors({ client, runId }) {
    try {
        const { data } = await client.octokit.rest.actions.getWorkflowRun({
            ...client.repository,
            run_id: runId,
        });
        const ids = [data.actor?.id, data.triggering_actor?.id];
        return [...new Set(ids.filter((id) => id !== undefined))];
    }
    catch (error) {
        throw unreadable(`run ${runId}`, error);
    }
}
function missing(name, { repository }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('environment-missing', {
        what: `There is no environment "${name}" in ${repository.owner}/${repository.repo}.`,
        why: 'GitHub does not know it, or hides it from a token without actions: read.',
        next: 'Correct the name in the policy, or create the environment with required reviewers.',
    });
}
function unreadable(what, error) {
    const { code, why, next } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g5)(error, needsOfPromote);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(code, { what: `Cannot read ${what}.`, why, next }, { cause: error });
}


/***/ })

};
