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
/* harmony export */   H: () => (/* binding */ needsOfPromote),
/* harmony export */   githubApprovals: () => (/* binding */ githubApprovals)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67685);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5542);



/** What a job needs that promotes behind an environment. */
const needsOfPromote = { actions: 'read', deployments: 'write' };
/** The approvals of this run, as GitHub lists them: who and for what, never when. */
function githubApprovals(token, environment, pace = _client_js__WEBPACK_IMPORTED_MODULE_1__/* .usualPace */ .G7) {
    const client = (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .githubClient */ .$f)(token, environment, pace);
    const runId = Number(environment('GITHUB_RUN_ID'));
    if (!(runId > 0)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('approvals-no-run', {
            what: 'Cannot tell who approved this run.',
            why: 'GITHUB_RUN_ID is missing, so this is no run of GitHub Actions.',
            next: 'Promote to this stage from a workflow.',
        });
    }
    return { read: (name) => readApproval({ client, runId }, name) };
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

/***/ 67685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ githubClient),
/* harmony export */   D8: () => (/* binding */ neverTwice),
/* harmony export */   G7: () => (/* binding */ usualPace)
/* harmony export */ });
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22032);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86856);
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11267);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);





// GitHub itself gives a request up after ten seconds.
const usualPace = { spaced: true, unitMs: 1000, timeoutMs: 15_000 };
/** Longest wait that a rate limit may ask for, in seconds, and how often one is sat out. */
const patience = { seconds: 60, waits: 2 };
// A refusal stays one; 409 and 429 belong to the throttling plugin or to nobody.
const doNotRetry = [400, 401, 403, 404, 409, 410, 422, 429, 451];
/**
 * Writes carry this. After a lost answer nobody knows whether a write happened, and a blind second
 * one would double a comment or a list of annotations: the caller looks first.
 */
const neverTwice = { request: { retries: 0 } };
// The first is the innermost: what it finds wrong, the others may try again.
const Client = _octokit_rest__WEBPACK_IMPORTED_MODULE_2__/* .Octokit */ .E.plugin(wholeAnswers, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L, _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__/* .throttling */ .A);
/** Opens the API of the repository that GITHUB_REPOSITORY names, by way of the runner's proxy. */
function githubClient(token, environment, pace = usualPace) {
    const repository = repositoryOf(environment);
    const octokit = new Client({
        ..._actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .defaults */ .NT,
        baseUrl: environment('GITHUB_API_URL') || 'https://api.github.com',
        auth: token,
        log: silent,
        request: { ..._actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .defaults */ .NT.request, fetch: timed(_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .defaults */ .NT.request?.fetch, pace.timeoutMs) },
        retry: { doNotRetry, retries: 2, retryAfterBaseValue: pace.unitMs },
        throttle: {
            enabled: pace.spaced,
            retryAfterBaseValue: pace.unitMs,
            onRateLimit: sitOut,
            onSecondaryRateLimit: sitOut,
        },
    });
    const pause = () => new Promise((done) => setTimeout(done, 2 * pace.unitMs));
    return { octokit, repository, pause };
}
function repositoryOf(environment) {
    const name = environment('GITHUB_REPOSITORY') ?? '';
    const [owner, repo] = name.split('/');
    if (owner && repo)
        return { owner, repo };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('github-repository', {
        what: 'Cannot tell which GitHub repository this run belongs to.',
        why: `GITHUB_REPOSITORY is "${name}", not "owner/name".`,
        next: 'Run this inside GitHub Actions.',
    });
}
/** Octokit has no limit of its own: a server that never answers would hold the job for hours. */
function timed(fetch, timeoutMs) {
    return async (url, options) => {
        const signal = AbortSignal.timeout(timeoutMs);
        try {
            return await fetch(url, { ...options, signal });
        }
        catch (error) {
            if (!signal.aborted)
                throw error;
            throw new Error(`no answer within ${timeoutMs / 1000} s`, { cause: error });
        }
    };
}
/** An answer that breaks off, or the page of a proxy, would otherwise pass for an empty one. */
function wholeAnswers(octokit) {
    octokit.hook.after('request', ({ data }, request) => {
        if (typeof data !== 'string')
            return;
        const error = new Error('its answer broke off, or is no JSON');
        throw Object.assign(error, { name: 'HttpError', status: 500, request });
    });
}
/** Refusals by a rate limit did nothing yet, so even a write may be sent again. */
function sitOut(seconds, ...[, , attempts]) {
    return seconds <= patience.seconds && attempts < patience.waits;
}
// The client would print each failed request to stderr, with its address.
const quiet = () => undefined;
const silent = { debug: quiet, info: quiet, warn: quiet, error: quiet };


/***/ }),

/***/ 40272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubDeployments: () => (/* binding */ githubDeployments)
/* harmony export */ });
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42646);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68872);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67685);
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
        const [own] = await listDeployments(client, { environment, sha });
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
function refusal(what, error) {
    const { code, why, next } = (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g5)(error, _approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .needsOfPromote */ .H);
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

/***/ 5542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ closed),
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   pn: () => (/* binding */ isTooLong),
/* harmony export */   s2: () => (/* binding */ isOthers),
/* harmony export */   xt: () => (/* binding */ locked),
/* harmony export */   zM: () => (/* binding */ isStatus)
/* harmony export */ });
/** Whatever went wrong: a report that cannot be posted must not change a verdict. */
function failureOf(error, needs) {
    if (isGraphqlError(error))
        return graphqlFailure(error, needs);
    if (!isHttpError(error))
        return senseless(error);
    if (!error.response)
        return unreachable(error);
    if (isLimit(error))
        return limited(error);
    if (error.status >= 500)
        return broken(error);
    if (error.status === 401)
        return tokenRefused;
    if (isTooLong(error))
        return tooLong;
    if (/\bvia a GitHub App\b/.test(error.message))
        return onlyForApps;
    if (/\blocked\b/.test(error.message))
        return locked;
    if (error.status === 403 || error.status === 404)
        return notPermitted(error, needs);
    return refused(error);
}
/** The answer is lost: nobody knows whether the write happened. */
function isLost(error) {
    return isHttpError(error) && error.status >= 500;
}
function isStatus(error, status) {
    return isHttpError(error) && error.status === status;
}
/** Only the App that made a check run may change it. */
function isOthers(error) {
    return isHttpError(error) && error.status === 403 && /\bapp_id\b/.test(error.message);
}
/** GitHub counts characters, and nobody promised that its limit stays: it says so itself. */
function isTooLong(error) {
    return isHttpError(error) && error.status === 422 && /\btoo long\b/i.test(error.message);
}
function isHttpError(error) {
    return error instanceof Error && error.name === 'HttpError' && 'status' in error;
}
function isGraphqlError(error) {
    return error instanceof Error && error.name === 'GraphqlResponseError' && 'errors' in error;
}
function isLimit({ status, message, response }) {
    if (status !== 403 && status !== 429)
        return false;
    const headers = response?.headers ?? {};
    const exhausted = String(headers['x-ratelimit-remaining']) === '0';
    return exhausted || 'retry-after' in headers || /\brate limit\b/i.test(message);
}
const tokenRefused = {
    code: 'github-token',
    why: 'GitHub refused the token: it is wrong, or it has expired.',
    next: 'Give the input github-token the token of this job, github.token.',
};
const onlyForApps = {
    code: 'github-app-token',
    why: 'GitHub takes check runs from Apps only, and this token is that of a person.',
    next: 'Give the input github-token the token of this job, github.token, or set the input check to false.',
};
const locked = {
    code: 'github-locked',
    why: 'The conversation of the pull request is locked.',
    next: 'Unlock it and run again, if the report should stand there.',
};
const closed = {
    code: 'github-closed',
    why: 'The pull request is closed.',
    next: 'Nothing needs to be done, unless it is opened again.',
};
function unreachable({ message }) {
    return {
        code: 'github-unreachable',
        why: `GitHub did not answer (${firstLine(message)}).`,
        next: "Check the runner's network and its proxy, then run again.",
    };
}
const tooLong = {
    code: 'github-too-long',
    why: 'GitHub takes no text as long as this one, even with more of it left out.',
    next: 'Report the outcomes under several keys, or read the HTML report.',
};
/** A proxy may answer in GitHub's place, with JSON that lacks what GitHub describes. */
function senseless(error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
        code: 'github-answer',
        why: `GitHub's answer is not what its description says (${firstLine(message)}).`,
        next: "Check GITHUB_API_URL and the runner's proxy; if this comes again, please report it.",
    };
}
function limited({ response }) {
    const headers = response?.headers ?? {};
    const exhausted = String(headers['x-ratelimit-remaining']) === '0';
    const seconds = Number(headers['retry-after']);
    const reset = new Date(Number(headers['x-ratelimit-reset']) * 1000);
    const until = exhausted && reset.getTime() > 0 ? ` until ${reset.toISOString()}` : '';
    const wait = seconds > 0 ? ` for ${seconds} s` : until;
    return {
        code: 'github-rate-limit',
        why: `GitHub takes no more requests${wait}, which is longer than this job waits.`,
        next: 'Run this job again later.',
    };
}
function broken({ status }) {
    return {
        code: 'github-broken',
        why: `GitHub answered with status ${status}, and trying again did not help.`,
        next: 'Look at githubstatus.com, then run this job again.',
    };
}
function refused({ status, message }) {
    return {
        code: 'github-refused',
        why: `GitHub answered with status ${status}: ${firstLine(message)}.`,
        next: 'If this comes again, please report it.',
    };
}
function graphqlFailure({ errors }, needs) {
    if (errors.some(({ type }) => type === 'FORBIDDEN'))
        return lacks([], needs);
    return {
        code: 'github-refused',
        why: `GitHub answered: ${firstLine(errors[0]?.message ?? 'nothing')}.`,
        next: 'If this comes again, please report it.',
    };
}
/** GitHub hides what a token may not see behind 404; the header tells which permissions would do. */
function notPermitted({ response }, needs) {
    const header = String(response?.headers['x-accepted-github-permissions'] ?? '');
    const sets = header.split(';').map(parseSet);
    const wanted = sets.find((set) => set.length > 0 && set.every(([name]) => name in needs));
    return lacks(wanted ?? sets[0] ?? [], needs);
}
/** `pull_requests=write,checks=read` in the words of a workflow, which every token's `metadata` is not. */
function parseSet(text) {
    return [...text.matchAll(/(\w+)=(\w+)/g)].flatMap(([, name = '', access]) => {
        if (name === 'metadata')
            return [];
        return [[name.replaceAll('_', '-'), access === 'write' ? 'write' : 'read']];
    });
}
/** Naming one permission sets all others to none, so what is to be pasted has to be complete. */
function lacks(missing, needs) {
    const named = missing.map(([name, access]) => `${name}: ${needs[name] ?? access}`).join(', ');
    const permissions = { contents: 'read', ...needs, ...stronger(missing, needs) };
    const line = Object.entries(permissions)
        .map(([name, access]) => `${name}: ${access}`)
        .join(', ');
    return {
        code: 'github-permission',
        why: `This job's token lacks ${named || 'a permission'}; a run for a fork or Dependabot never gets it.`,
        next: `Add "permissions: {${line}}" to the job, then run it again.`,
        permissions,
    };
}
function stronger(missing, needs) {
    return Object.fromEntries(missing.filter(([name]) => needs[name] !== 'write'));
}
/** GitHub's own words, without the address of its manual. */
function firstLine(message) {
    const [line = ''] = message.split('\n');
    return line
        .replace(/ - https?:\S+$/, '')
        .replace(/\.$/, '')
        .slice(0, 200);
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
