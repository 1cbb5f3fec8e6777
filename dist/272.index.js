export const id = 272;
export const ids = [272,8872];
export const modules = {

/***/ 42646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf),
/* harmony export */   J: () => (/* binding */ cut)
/* harmony export */ });
/* harmony import */ var _domain_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6138);

const most = 100;
const longestMessage = 4000;
const longestTitle = 255;
const annotationLevels = { error: 'failure', warning: 'warning', note: 'notice' };
/** Findings that have a place in the repository, worst first; `left` are those beyond the limit. */
function annotationsOf(findings) {
    const placed = findings.flatMap((finding) => annotationOf(finding));
    const ranked = _domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y.flatMap((level) => {
        return placed.filter(({ annotation_level }) => annotation_level === annotationLevels[level]);
    });
    return { annotations: ranked.slice(0, most), left: Math.max(0, ranked.length - most) };
}
function annotationOf(finding) {
    const place = (0,_domain_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$)(finding);
    if (!place)
        return [];
    const { level, rule, message } = finding;
    return [
        {
            path: place.path,
            start_line: place.line,
            end_line: place.line,
            annotation_level: annotationLevels[level],
            title: cut(rule, longestTitle),
            message: cut(message, longestMessage) || rule,
        },
    ];
}
/** At most so many bytes of UTF-8, never half a character. */
function cut(text, bytes) {
    const encoded = new TextEncoder().encode(text);
    if (encoded.length <= bytes)
        return text;
    const kept = new TextDecoder().decode(encoded.slice(0, bytes - 3)).replace(/\uFFFD+$/, '');
    return `${kept}…`;
}


/***/ }),

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


/***/ }),

/***/ 40272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubDeployments: () => (/* binding */ githubDeployments)
/* harmony export */ });
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42646);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68872);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45439);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5542);




const longestDescription = 140;
/** How many deployments are looked at: one before these is no longer worth a request. */
const looksBack = 30;
/** Says on the deployment of this job how its promotion ended. */
function githubDeployments(token, environment, pace = _client_js__WEBPACK_IMPORTED_MODULE_2__/* .usualPace */ .G7) {
    const client = (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .githubClient */ .$f)(token, environment, pace);
    return { succeed: (success) => succeed(client, success) };
}
async function succeed(client, success) {
    try {
        const { environment, sha } = success;
        const own = await ownDeployment(client, { environment, sha }, success.runUrl);
        if (!own)
            return { kind: 'none' };
        await post(client, own.id, statusOf(success));
        return own.production_environment
            ? await retireOlder(client, own, success)
            : { kind: 'posted' };
    }
    catch (error) {
        const what = `Cannot write the deployment status of "${success.environment}"; the promotion stands.`;
        return { kind: 'refused', finding: refusal(what, error) };
    }
}
/**
 * Two runs may deploy one commit to one environment: the deployment of this one is that whose
 * statuses, which GitHub writes for the job, lead to its page.
 */
async function ownDeployment(client, filter, runUrl) {
    if (runUrl === null)
        return undefined;
    for (const deployment of await listDeployments(client, filter)) {
        const statuses = await listStatuses(client, deployment.id);
        if (statuses.some((status) => isOfRun(status, runUrl)))
            return deployment;
    }
    return undefined;
}
function isOfRun({ log_url, target_url }, runUrl) {
    return [log_url, target_url].some((url) => url === runUrl || url?.startsWith(`${runUrl}/`));
}
function refusal(what, error) {
    const { code, why, next } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g5)(error, _approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .needsOfPromote */ .Hh);
    return { level: 'warning', rule: code, message: `${what} ${why} ${next}` };
}
/** Newest first. */
async function listDeployments({ octokit, repository }, filter) {
    const target = { ...repository, ...filter, per_page: looksBack };
    const { data } = await octokit.rest.repos.listDeployments(target);
    return data.toSorted((a, b) => b.id - a.id);
}
function statusOf({ description, runUrl }) {
    return {
        state: 'success',
        description: (0,_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(description, longestDescription),
        ...(runUrl && { log_url: runUrl }),
        auto_inactive: true,
    };
}
/** After a lost answer the deployment tells whether the status got there. */
async function post(client, id, status) {
    const { octokit, repository, pause } = client;
    const create = () => octokit.rest.repos.createDeploymentStatus({
        ...repository,
        ..._client_js__WEBPACK_IMPORTED_MODULE_2__/* .neverTwice */ .D8,
        ...status,
        deployment_id: id,
    });
    try {
        await create();
    }
    catch (error) {
        if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .isLost */ .JD)(error))
            throw error;
        await pause();
        const newest = await newestStatus(client, id);
        const there = newest?.state === status.state && newest.description === status.description;
        if (!there)
            await create();
    }
}
async function listStatuses({ octokit, repository }, id) {
    const target = { ...repository, deployment_id: id, per_page: 100 };
    return (await octokit.rest.repos.listDeploymentStatuses(target)).data;
}
async function newestStatus({ octokit, repository }, id) {
    const { data } = await octokit.rest.repos.listDeploymentStatuses({
        ...repository,
        deployment_id: id,
        per_page: 1,
    });
    return data[0];
}
/** GitHub's own `auto_inactive` spares production: there the one before would stay active. */
async function retireOlder(client, own, success) {
    try {
        await setInactive(client, own, success);
        return { kind: 'posted' };
    }
    catch (error) {
        const what = `The deployment of "${success.environment}" before this one still counts as active.`;
        return { kind: 'posted', note: refusal(what, error) };
    }
}
async function setInactive(client, own, { environment, description }) {
    const all = await listDeployments(client, { environment });
    for (const { id } of all.filter((deployment) => deployment.id < own.id)) {
        if ((await newestStatus(client, id))?.state !== 'success')
            continue;
        const sentence = (0,_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .J)(description, longestDescription);
        return post(client, id, { state: 'inactive', description: sentence });
    }
}


/***/ }),

/***/ 6138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
/** SARIF's words for how much a finding matters. */
const levels = ['error', 'warning', 'note'];
/** Where a finding can be shown beside the code: not without a line, and not outside the repository. */
function placeOf({ file, line }) {
    const path = file?.replaceAll('\\', '/').replace(/^\.\//, '');
    if (!path || line === undefined || /^(?:\/|\.\.\/|[A-Za-z]:)/.test(path))
        return undefined;
    return { path, line };
}


/***/ })

};
