export const id = 906;
export const ids = [906];
export const modules = {

/***/ 2646:
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
function annotationOf({ file, line = 1, level, rule, message }) {
    const path = file?.replaceAll('\\', '/').replace(/^\.\//, '');
    if (!path || path.startsWith('/') || path.startsWith('../') || /^[A-Za-z]:/.test(path))
        return [];
    return [
        {
            path,
            start_line: line,
            end_line: line,
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

/***/ 7685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $f: () => (/* binding */ githubClient),
/* harmony export */   D8: () => (/* binding */ neverTwice),
/* harmony export */   G7: () => (/* binding */ usualPace)
/* harmony export */ });
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2032);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9735);
/* harmony import */ var _octokit_plugin_throttling__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2094);
/* harmony import */ var _octokit_rest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1267);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9243);





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

/***/ 5542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ closed),
/* harmony export */   JD: () => (/* binding */ isLost),
/* harmony export */   g5: () => (/* binding */ failureOf),
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
/** `pull_requests=write,checks=read` in the words of a workflow. */
function parseSet(text) {
    return [...text.matchAll(/(\w+)=(\w+)/g)].map(([, name = '', access]) => {
        return [name.replaceAll('_', '-'), access === 'write' ? 'write' : 'read'];
    });
}
function lacks(missing, needs) {
    const named = missing.map(([name, access]) => `${name}: ${needs[name] ?? access}`).join(', ');
    // Naming one permission sets all others to none, so the list has to be complete; on one line it
    // survives every place where a message is shown.
    const complete = Object.entries({ contents: 'read', ...needs, ...stronger(missing, needs) })
        .map(([name, access]) => `${name}: ${access}`)
        .join(', ');
    return {
        code: 'github-permission',
        why: `This job's token lacks ${named || 'a permission'}; a run for a fork or Dependabot never gets it.`,
        next: `Add "permissions: {${complete}}" to the job, then run it again.`,
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

/***/ 3906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubPullRequests: () => (/* binding */ githubPullRequests)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.build/backends/github/annotations.js
var github_annotations = __webpack_require__(2646);
// EXTERNAL MODULE: ./.build/backends/github/client.js
var github_client = __webpack_require__(7685);
;// CONCATENATED MODULE: ./.build/backends/github/decide-check.js
/**
 * An update only ever adds annotations, so outdated ones could never go away: then a new run of the
 * same name takes the old one's place.
 */
function decideCheck(run, wanted) {
    if (!run)
        return { kind: 'create' };
    const written = readDigests(run.summary);
    if (written?.body === wanted.body)
        return { kind: 'keep', run };
    if (!run.annotated)
        return { kind: 'update', run, annotate: true };
    if (written?.annotations === wanted.annotations)
        return { kind: 'update', run, annotate: false };
    return { kind: 'create' };
}
/** The hidden first line of the summary. */
function writeDigests({ body, annotations }) {
    return `<!-- contender:check v1 body=${body} annotations=${annotations} -->`;
}
function readDigests(summary) {
    const match = /^<!-- contender:check v1 body=(\w+) annotations=(\w+) -->/.exec(summary);
    const [, body, annotations] = match ?? [];
    return body && annotations ? { body, annotations } : undefined;
}

// EXTERNAL MODULE: ./.build/backends/github/failure.js
var failure = __webpack_require__(5542);
;// CONCATENATED MODULE: ./.build/backends/github/refusal.js

/** What a job needs that reports: the line that a permission gap is answered with. */
const needsOfReport = { 'pull-requests': 'write', checks: 'write' };
/** What GitHub answered, or did not, as a finding. */
function refusedBy(place, error) {
    return refusal(place, (0,failure/* failureOf */.g5)(error, needsOfReport));
}
/** It degrades to the step summary, which needs no permission. */
function refusal(place, { code, why, next }) {
    const message = `Cannot write the ${place}; the report is in the step summary. ${why} ${next}`;
    return { kind: 'refused', finding: { level: 'warning', rule: code, message } };
}
function note(rule, message) {
    return { level: 'note', rule, message };
}

;// CONCATENATED MODULE: ./.build/backends/github/check-runs.js






const batch = 50;
const longestTitle = 255;
/** Brings the check run of this key on this commit up to date, or says why it could not. */
async function upsertCheck(client, check) {
    try {
        return await upsert(prepare(client, check));
    }
    catch (error) {
        return refusedBy('check run', error);
    }
}
function prepare(client, check) {
    const { annotations, left } = (0,github_annotations/* annotationsOf */.I)(check.annotations);
    const more = left > 0 ? `\n\n${left} more annotations stand in the report.\n` : '';
    const title = (0,github_annotations/* cut */.J)(check.title, longestTitle);
    const text = `${check.summary}${more}`;
    const digests = {
        body: digest([check.name, check.conclusion, title, text, annotations]),
        annotations: digest(annotations),
    };
    return {
        client,
        check,
        annotations,
        title,
        digests,
        summary: `${writeDigests(digests)}\n${text}`,
    };
}
function digest(value) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
async function upsert(task, lost) {
    const step = decideCheck(await find(task), task.digests);
    if (step.kind === 'keep') {
        return lost ? complete(task, step.run, lost) : { kind: 'unchanged', url: step.run.url };
    }
    const kind = step.kind === 'create' ? 'created' : 'updated';
    const annotate = step.kind === 'create' || step.annotate;
    try {
        return complete(task, await write(task, step), { kind, annotate });
    }
    catch (error) {
        if (lost || !(0,failure/* isLost */.JD)(error))
            throw error;
        await task.client.pause();
        return upsert(task, { kind, annotate });
    }
}
async function find({ client, check }) {
    const { data } = await client.octokit.rest.checks.listForRef({
        ...client.repository,
        ref: check.headSha,
        check_name: check.name,
        filter: 'latest',
        per_page: 100,
    });
    const runs = data.check_runs.filter(({ external_id }) => external_id === check.key);
    const newest = runs.sort((a, b) => b.id - a.id)[0];
    return newest && foundCheck(newest);
}
function foundCheck({ id, html_url, output }) {
    const { summary, annotations_count } = output;
    return { id, url: html_url ?? '', summary: summary ?? '', annotated: annotations_count > 0 };
}
async function write(task, step) {
    const { client, check, annotations } = task;
    const target = { ...client.repository, ...github_client/* neverTwice */.D8 };
    const first = annotations.slice(0, batch);
    const body = {
        status: 'completed',
        conclusion: check.conclusion,
        external_id: check.key,
        output: outputOf(task, step.kind === 'create' || step.annotate ? first : []),
    };
    const { checks } = client.octokit.rest;
    const { data } = step.kind === 'create'
        ? await checks.create({ ...target, ...body, name: check.name, head_sha: check.headSha })
        : await checks.update({ ...target, ...body, check_run_id: step.run.id });
    return foundCheck(data);
}
function outputOf({ title, summary }, annotations) {
    return { title, summary, ...(annotations.length > 0 && { annotations: [...annotations] }) };
}
/** Sends the annotations beyond the first request. A lost one is noted: sent twice, it would double. */
async function complete(task, { id, url }, attempt) {
    const posted = { kind: attempt.kind, url };
    const { client, annotations } = task;
    if (!attempt.annotate)
        return posted;
    try {
        for (let sent = batch; sent < annotations.length; sent += batch) {
            const output = outputOf(task, annotations.slice(sent, sent + batch));
            const target = { ...client.repository, ...github_client/* neverTwice */.D8, check_run_id: id };
            await client.octokit.rest.checks.update({ ...target, output });
        }
        return posted;
    }
    catch (error) {
        const { finding } = refusedBy('check run', error);
        return {
            ...posted,
            note: note(finding.rule, 'Some annotations of the check run may be missing.'),
        };
    }
}

;// CONCATENATED MODULE: ./.build/backends/github/marker.js

/** The first line is the marker, because the first line survives when mail or lists cut a comment. */
function withMarker({ key, head, run }, markdown) {
    const body = bodyDigest(markdown);
    return `<!-- contender:report v1 key=${encodeKey(key)} head=${head} run=${run} body=${body} -->\n${markdown}`;
}
const pattern = /^<!-- contender:report v1 key=(?<key>\S+) head=(?<head>\S+) run=(?<run>\S+) body=\S+ -->\r?\n(?<text>.*)$/s;
/**
 * The marker of a comment; undefined when it has none. `key` stays encoded. The digest is taken from
 * the text that stands there now, so a comment that somebody edited is written again.
 */
function readMarker(comment) {
    const { key, head, run, text } = pattern.exec(comment)?.groups ?? {};
    if (!key || !head || !run || text === undefined)
        return undefined;
    return { key, head, run, body: bodyDigest(text) };
}
/** GitHub may hand a text back with other line ends, or without the last one. */
function bodyDigest(markdown) {
    const text = markdown.replaceAll('\r\n', '\n').trimEnd();
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 16);
}
/**
 * A key as one word that cannot end an HTML comment: bytes outside `A-Za-z0-9._/-`, and a hyphen
 * after a hyphen, are percent-encoded.
 */
function encodeKey(key) {
    let encoded = '';
    for (const byte of new TextEncoder().encode(key)) {
        const character = String.fromCharCode(byte);
        const plain = /[A-Za-z0-9._/]/.test(character) || (character === '-' && !encoded.endsWith('-'));
        encoded += plain ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    }
    return encoded;
}
/** Whether `run_number.attempt` is a later run than the other. */
function isNewerRun(run, than) {
    const [number = 0, attempt = 0] = run.split('.').map(Number);
    const [otherNumber = 0, otherAttempt = 0] = than.split('.').map(Number);
    return number > otherNumber || (number === otherNumber && attempt > otherAttempt);
}

;// CONCATENATED MODULE: ./.build/backends/github/decide-comment.js

/** The oldest comment is the sticky one: people may have linked to it. */
function decideComment(found, wanted) {
    const [comment, ...surplus] = found;
    if (!comment)
        return { kind: wanted.create ? 'create' : 'none' };
    const newer = found.find(({ marked }) => isNewerRun(marked.run, wanted.run));
    if (newer)
        return { kind: 'newer', comment: newer };
    const kind = comment.marked.body === wanted.body ? 'keep' : 'update';
    return { kind, comment, surplus };
}
/** Ours are those with the marker of this key, written by our own account, and not minimised. */
function ownComments(listed, { viewer, key }) {
    const own = listed.flatMap((comment) => {
        const marked = readMarker(comment.body ?? '');
        if (marked?.key !== encodeKey(key) || comment.minimized || !isBy(viewer, comment.user))
            return [];
        return [{ id: comment.id, nodeId: comment.node_id, url: comment.html_url, marked }];
    });
    return own.sort((a, b) => a.id - b.id);
}
/** GraphQL names a bot without the `[bot]` that its comments carry. */
function isBy(viewer, user) {
    const login = user?.type === 'Bot' ? user.login.replace(/\[bot\]$/, '') : user?.login;
    return login === viewer.replace(/\[bot\]$/, '');
}

;// CONCATENATED MODULE: ./.build/backends/github/comments.js





/** Brings the one comment of this key up to date, or says why it could not. */
async function upsertComment(task) {
    try {
        return await comments_upsert({ ...task, viewer: await viewerLogin(task.client) }, { tried: 'unchanged' });
    }
    catch (error) {
        return refusedBy('comment', error);
    }
}
/** Looks, decides, writes; and looks again where an answer was lost or others may write meanwhile. */
async function comments_upsert(task, history) {
    const { comment, viewer } = task;
    const found = ownComments(await list(task, history.created), { viewer, key: comment.key });
    const step = decideComment(found, { ...comment, body: bodyDigest(comment.markdown) });
    switch (step.kind) {
        case 'none':
            return step;
        case 'newer':
            return superseded(step.comment, comment.run);
        case 'keep':
            return settle(task, step, history.tried);
        case 'create':
        case 'update':
            return (history.tried === 'unchanged' && (await barTo(task))) || comments_write(task, step, history);
    }
}
async function comments_write(task, step, history) {
    const tried = step.kind === 'create' ? 'created' : 'updated';
    try {
        // Another run may have created one in the same moment: only a new list tells.
        if (step.kind === 'create')
            return comments_upsert(task, { ...history, tried, created: await create(task) });
        await update(task, step.comment);
        return settle(task, step, tried);
    }
    catch (error) {
        if (history.failed || !mayBeOtherwise(step, error))
            throw error;
        await task.client.pause();
        return comments_upsert(task, { ...history, tried, failed: true });
    }
}
/** A lost answer may hide a write; a comment that is gone may be created anew. */
function mayBeOtherwise(step, error) {
    return (0,failure/* isLost */.JD)(error) || (step.kind === 'update' && (0,failure/* isStatus */.zM)(error, 404));
}
async function viewerLogin({ octokit }) {
    const { viewer } = await octokit.graphql('query { viewer { login } }');
    return viewer.login;
}
async function list(task, created) {
    const { octokit, repository } = task.client;
    const target = { ...repository, issue_number: task.pullRequest, per_page: 100 };
    const listed = await octokit.paginate(octokit.rest.issues.listComments, target, ({ data }) => {
        // The client would take an object in a list's place for a list without comments of ours.
        if (!Array.isArray(data))
            throw new TypeError('the list of comments is no list');
        return data;
    });
    const seen = !created || listed.some(({ id }) => id === created.id);
    return seen ? listed : [...listed, created];
}
/** A closed or locked pull request gets no comment; asked only before the first write. */
async function barTo({ client, pullRequest }) {
    const { octokit, repository } = client;
    const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: pullRequest });
    if (data.state === 'closed')
        return refusal('comment', failure/* closed */.$h);
    if (data.state !== 'open')
        throw new TypeError('the pull request is neither open nor closed');
    return data.locked ? refusal('comment', failure/* locked */.xt) : undefined;
}
async function create({ client, pullRequest, comment }) {
    const { data } = await client.octokit.rest.issues.createComment({
        ...client.repository,
        ...github_client/* neverTwice */.D8,
        issue_number: pullRequest,
        body: textOf(comment),
    });
    return data;
}
async function update({ client, comment }, { id }) {
    await client.octokit.rest.issues.updateComment({
        ...client.repository,
        ...github_client/* neverTwice */.D8,
        comment_id: id,
        body: textOf(comment),
    });
}
function textOf(comment) {
    const { key, headSha: head, run } = comment;
    return withMarker({ key, head, run }, comment.markdown);
}
/** Minimises the younger duplicates. The comment stands already, so a failure here is only noted. */
async function settle({ client }, step, kind) {
    const posted = { kind, url: step.comment.url };
    try {
        for (const { nodeId } of step.surplus)
            await client.octokit.graphql(minimize, { id: nodeId });
        return posted;
    }
    catch (error) {
        const { finding } = refusedBy('comment', error);
        return {
            ...posted,
            note: note(finding.rule, 'An older copy of the comment could not be hidden.'),
        };
    }
}
const minimize = `mutation($id: ID!) {
  minimizeComment(input: {subjectId: $id, classifier: OUTDATED}) { minimizedComment { isMinimized } }
}`;
function superseded({ url, marked }, run) {
    const message = `The comment was left alone: run ${marked.run} is newer than run ${run} and has reported.`;
    return { kind: 'unchanged', url, note: note('newer-run', message) };
}

;// CONCATENATED MODULE: ./.build/backends/github/pull-requests.js



/** The pull requests of this run's repository. */
function githubPullRequests(token, environment, pace = github_client/* usualPace */.G7) {
    const client = (0,github_client/* githubClient */.$f)(token, environment, pace);
    return {
        upsertComment: (pullRequest, comment) => upsertComment({ client, pullRequest, comment }),
        upsertCheck: (check) => upsertCheck(client, check),
    };
}


/***/ }),

/***/ 6138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
/** SARIF's words for how much a finding matters. */
const levels = ['error', 'warning', 'note'];


/***/ })

};
