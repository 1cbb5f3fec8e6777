export const id = 3879;
export const ids = [3879];
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

/***/ 73879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubPullRequests: () => (/* binding */ githubPullRequests)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/backends/github/annotations.js
var github_annotations = __webpack_require__(42646);
// EXTERNAL MODULE: ./.build/backends/github/client.js + 5 modules
var github_client = __webpack_require__(45439);
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
    return { key, head, run, body: bodyDigest(text), text };
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

;// CONCATENATED MODULE: ./.build/backends/github/decide-check.js

/**
 * An update only ever adds annotations, so outdated ones could never go away: then a new run of the
 * same name takes the old one's place.
 */
function decideCheck(run, wanted) {
    if (!run)
        return { kind: 'create' };
    const written = readWritten(run.summary);
    if (written && isNewerRun(written.run, wanted.run))
        return { kind: 'newer', run };
    if (written?.body === wanted.body)
        return { kind: 'keep', run };
    if (!run.annotated)
        return { kind: 'update', run, annotate: true };
    if (written?.annotations === wanted.annotations)
        return { kind: 'update', run, annotate: false };
    return { kind: 'create' };
}
/** The hidden first line of the summary. */
function withWritten({ run, body, annotations }, summary) {
    return `<!-- contender:check v1 run=${run} body=${body} annotations=${annotations} -->\n${summary}`;
}
const decide_check_pattern = /^<!-- contender:check v1 run=([\d.]+) body=(\w+) annotations=(\w+) -->/;
function readWritten(summary) {
    const [, run, body, annotations] = decide_check_pattern.exec(summary) ?? [];
    return run && body && annotations ? { run, body, annotations } : undefined;
}

// EXTERNAL MODULE: ./.build/backends/github/failure.js
var failure = __webpack_require__(5542);
// EXTERNAL MODULE: ./.build/backends/github/refusal.js
var refusal = __webpack_require__(12888);
;// CONCATENATED MODULE: ./.build/backends/github/check-runs.js






const batch = 50;
const longestTitle = 255;
/** Brings the check run of this key on this commit up to date, or says why it could not. */
async function upsertCheck(client, check) {
    try {
        return await upsert(prepare(client, check));
    }
    catch (error) {
        return (0,refusal/* refusedBy */.it)('check run', error);
    }
}
function prepare(client, check) {
    const { annotations, left } = (0,github_annotations/* annotationsOf */.I)(check.annotations);
    const title = (0,github_annotations/* cut */.J)(check.title, longestTitle);
    const text = `${check.text}${moreThanShown(left)}`;
    const written = {
        run: check.run,
        body: digest([check.name, check.conclusion, title, check.summary, text, annotations]),
        annotations: digest(annotations),
    };
    const summary = withWritten(written, check.summary);
    return { client, check, annotations, title, summary, text, written };
}
function moreThanShown(left) {
    if (left === 0)
        return '';
    return `\n${left} more ${left === 1 ? 'annotation stands' : 'annotations stand'} in the report.\n`;
}
function digest(value) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);
}
async function upsert(task, lost) {
    const step = decideCheck(await find(task), task.written);
    if (step.kind === 'newer')
        return { kind: 'unchanged', url: step.run.url, notes: [newerRun] };
    if (step.kind === 'keep') {
        return lost ? complete(task, step.run, lost) : { kind: 'unchanged', url: step.run.url };
    }
    const kind = step.kind === 'create' ? 'created' : 'updated';
    const annotate = step.kind === 'create' || step.annotate;
    try {
        return complete(task, await write(task, step), { kind, annotate });
    }
    catch (error) {
        if (step.kind === 'update' && (0,failure/* isOthers */.s2)(error))
            return createAnew(task);
        if (lost || !(0,failure/* isLost */.JD)(error))
            throw error;
        await task.client.pause();
        return upsert(task, { kind, annotate });
    }
}
/** A run of another App stays as it is; of several of one name GitHub shows the newest. */
async function createAnew(task) {
    const run = await write(task, { kind: 'create' });
    return complete(task, run, { kind: 'created', annotate: true });
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
function outputOf({ title, summary, text }, annotations) {
    return { title, summary, text, ...(annotations.length > 0 && { annotations: [...annotations] }) };
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
        const { finding } = (0,refusal/* refusedBy */.it)('check run', error);
        return {
            ...posted,
            notes: [(0,refusal/* note */.N4)(finding.rule, 'Some annotations of the check run may be missing.')],
        };
    }
}
const newerRun = (0,refusal/* note */.N4)('newer-run', 'The check run was left alone: a newer run has written it.');

;// CONCATENATED MODULE: ./.build/backends/github/bar.js


/** A closed or locked pull request gets no comment. */
function barTo(pull) {
    if (!pull.open)
        return (0,refusal/* refusal */.x5)('comment', failure/* closed */.$h);
    return pull.locked ? (0,refusal/* refusal */.x5)('comment', failure/* locked */.xt) : undefined;
}

;// CONCATENATED MODULE: ./.build/backends/github/comment-calls.js

/** The login behind the token: GraphQL knows it for every kind of token. */
async function viewerLogin({ client }) {
    const { viewer } = await client.octokit.graphql('query { viewer { login } }');
    return viewer.login;
}
/** All comments of the pull request, 100 a page. */
async function listComments({ client, pullRequest, }) {
    const { octokit, repository } = client;
    const target = { ...repository, issue_number: pullRequest, per_page: 100 };
    return octokit.paginate(octokit.rest.issues.listComments, target, ({ data }) => {
        // The client would take an object in a list's place for a list without comments of ours.
        if (!Array.isArray(data))
            throw new TypeError('the list of comments is no list');
        return data;
    });
}
async function readPullRequest({ client, pullRequest, }) {
    const target = { ...client.repository, pull_number: pullRequest };
    const { data } = await client.octokit.rest.pulls.get(target);
    if (data.state !== 'open' && data.state !== 'closed') {
        throw new TypeError('the pull request is neither open nor closed');
    }
    return { open: data.state === 'open', locked: data.locked, headSha: data.head.sha };
}
async function createComment({ client, pullRequest }, body) {
    const target = { ...client.repository, ...github_client/* neverTwice */.D8, issue_number: pullRequest };
    return (await client.octokit.rest.issues.createComment({ ...target, body })).data;
}
async function updateComment({ client }, { id, body }) {
    const target = { ...client.repository, ...github_client/* neverTwice */.D8, comment_id: id };
    await client.octokit.rest.issues.updateComment({ ...target, body });
}
async function minimizeComment({ client }, nodeId) {
    const { minimizeComment } = await client.octokit.graphql(minimize, { id: nodeId });
    if (!minimizeComment?.minimizedComment?.isMinimized)
        throw new TypeError('it still stands there');
}
const minimize = `mutation($id: ID!) {
  minimizeComment(input: {subjectId: $id, classifier: OUTDATED}) { minimizedComment { isMinimized } }
}`;

;// CONCATENATED MODULE: ./.build/backends/github/decide-comment.js

/** The oldest comment is the sticky one: people may have linked to it. */
function decideComment(found, wanted) {
    const [comment, ...surplus] = found;
    if (!comment)
        return { kind: wanted.create ? 'create' : 'none' };
    const newer = found.find(({ marked }) => isNewerRun(marked.run, wanted.run));
    // A younger comment of a newer run is about to give way: that run updates the oldest and hides its own.
    if (newer)
        return { kind: 'newer', comment: newer, surplus: newer === comment ? surplus : [] };
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

;// CONCATENATED MODULE: ./.build/backends/github/stale-text.js
/** The only alert that a report ever has, right below its heading. */
const stale_text_alert = /^(#.*\n)?\n?> \[!IMPORTANT\]\n(?:>.*\n?)+/;
/** The same text with an alert below its heading; one that stood there gives way. */
function asStale(markdown, { headSha, newer }) {
    const text = markdown.replaceAll('\r\n', '\n').replace(stale_text_alert, '$1');
    const says = `> [!IMPORTANT]\n> This result is for \`${stale_text_short(headSha)}\`; a newer run is in progress for \`${stale_text_short(newer)}\`.`;
    const [, heading = '', rest = ''] = /^(#[^\n]*\n?)?\n*(.*)$/s.exec(text) ?? [];
    return [...(heading && [heading.trimEnd()]), says, rest].join('\n\n');
}
/** A commit as people read it. Somebody may have edited the marker that it comes from. */
function stale_text_short(sha) {
    return sha.replaceAll(/\W/g, '').slice(0, 7);
}

;// CONCATENATED MODULE: ./.build/backends/github/comments.js







/** Brings the one comment of this key up to date, or says why it could not. */
async function upsertComment(given) {
    try {
        const task = { ...given, viewer: await viewerLogin(given), shedMore: 0 };
        return await comments_upsert(task, { tried: 'unchanged' });
    }
    catch (error) {
        return (0,refusal/* refusedBy */.it)('comment', error);
    }
}
/** Looks, decides, writes; and looks again where an answer was lost or others may write meanwhile. */
async function comments_upsert(task, history) {
    const { viewer, comment } = task;
    const listed = withCreated(await listComments(task), history.created);
    return follow(task, ownComments(listed, { viewer, key: comment.key }), history);
}
function withCreated(listed, created) {
    const seen = !created || listed.some(({ id }) => id === created.id);
    return seen ? listed : [...listed, created];
}
async function follow(task, found, history) {
    const text = task.comment.render({ shedMore: task.shedMore, head: task.pull?.headSha ?? null });
    const step = decideComment(found, { ...task.comment, body: bodyDigest(text) });
    switch (step.kind) {
        case 'none':
            return step;
        case 'newer':
            return superseded(task, step);
        case 'keep':
            return settle(task, step, history.tried);
        case 'create':
        case 'update': {
            if (task.pull)
                return comments_write(task, step, { found, text, ...history });
            const pull = await readPullRequest(task);
            return barTo(pull) ?? withPull({ ...task, pull }, found, history);
        }
    }
}
/** Where the head has moved on, a newer run may have reported since we looked. */
async function withPull(task, found, history) {
    const { pull, comment } = task;
    return pull.headSha === comment.headSha ? follow(task, found, history) : comments_upsert(task, history);
}
async function comments_write(task, step, at) {
    const { found, text, ...history } = at;
    const tried = step.kind === 'create' ? 'created' : 'updated';
    const { key, headSha: head, run } = task.comment;
    const body = withMarker({ key, head, run }, text);
    try {
        if (step.kind === 'create') {
            const created = await createComment(task, body);
            // Another run may have created one in the same moment: only a new list tells.
            return comments_upsert(task, { ...history, tried, created });
        }
        await updateComment(task, { id: step.comment.id, body });
        return settle(task, step, tried);
    }
    catch (error) {
        if ((0,failure/* isTooLong */.pn)(error) && task.shedMore === 0)
            return follow({ ...task, shedMore: 1 }, found, history);
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
/** Minimises the younger duplicates. The comment stands already, so a failure here is only noted. */
async function settle(task, step, kind) {
    const hidden = await hide(task, step.surplus);
    return { kind, url: step.comment.url, notes: [...ageNotes(task), ...hidden] };
}
async function hide(task, surplus) {
    try {
        for (const { nodeId } of surplus)
            await minimizeComment(task, nodeId);
        return [];
    }
    catch (error) {
        const { finding } = (0,refusal/* refusedBy */.it)('comment', error);
        return [(0,refusal/* note */.N4)(finding.rule, 'An older copy of the comment could not be hidden.')];
    }
}
function ageNotes({ comment, pull }) {
    if (!pull || pull.headSha === comment.headSha)
        return [];
    const message = `The result is for the commit ${stale_text_short(comment.headSha)}, but the pull request has moved on to ${stale_text_short(pull.headSha)}; the comment says so.`;
    return [(0,refusal/* note */.N4)('older-commit', message)];
}
async function superseded(task, { comment, surplus }) {
    const hidden = await hide(task, surplus);
    const message = `The comment was left alone: run ${comment.marked.run}, which has written it, is newer than run ${task.comment.run}.`;
    return { kind: 'unchanged', url: comment.url, notes: [(0,refusal/* note */.N4)('newer-run', message), ...hidden] };
}

;// CONCATENATED MODULE: ./.build/backends/github/decide-stale.js


/**
 * Marks the comment when it is about another commit. A marked comment carries the run that marked it,
 * so that an older run cannot take the mark away, while the run itself may replace all of it.
 */
function decideStale(found, mark) {
    const [comment] = found;
    if (!comment)
        return { kind: 'none' };
    const newer = found.find(({ marked }) => isNewerRun(marked.run, mark.run));
    if (newer)
        return { kind: 'newer', comment: newer };
    const { head, run, text } = comment.marked;
    if (head === mark.headSha)
        return { kind: 'keep', comment };
    const markdown = asStale(text, { headSha: head, newer: mark.headSha });
    const stands = run === mark.run && markdown.trimEnd() === text.replaceAll('\r\n', '\n').trimEnd();
    return stands ? { kind: 'keep', comment } : { kind: 'mark', comment, markdown };
}

;// CONCATENATED MODULE: ./.build/backends/github/stale-mark.js







/** Marks the comment of this key as older than the commit that a run has begun to judge. */
async function markStale(task) {
    try {
        return await mark({ ...task, viewer: await viewerLogin(task) });
    }
    catch (error) {
        return (0,refusal/* refusedBy */.it)('comment', error);
    }
}
async function mark(task, again) {
    const { viewer, mark: wanted } = task;
    const found = ownComments(await listComments(task), { viewer, key: wanted.key });
    const step = decideStale(found, wanted);
    switch (step.kind) {
        case 'none':
            return step;
        case 'keep':
            return { kind: again === 'failed' ? 'updated' : 'unchanged', url: step.comment.url };
        case 'newer':
            return { kind: 'unchanged', url: step.comment.url, notes: [stale_mark_newerRun] };
        case 'mark': {
            if (again)
                return stale_mark_write(task, step, again);
            const pull = await readPullRequest(task);
            const moved = pull.headSha !== wanted.headSha;
            // A newer run may have reported since we looked.
            return barTo(pull) ?? (moved ? mark(task, 'moved') : stale_mark_write(task, step));
        }
    }
}
async function stale_mark_write(task, { comment, markdown }, again) {
    const { key, run } = task.mark;
    const body = withMarker({ key, head: comment.marked.head, run }, markdown);
    try {
        await updateComment(task, { id: comment.id, body });
        return { kind: 'updated', url: comment.url };
    }
    catch (error) {
        // A lost answer may hide a write, and a comment that is gone needs no mark: look again.
        if (again === 'failed' || !((0,failure/* isLost */.JD)(error) || (0,failure/* isStatus */.zM)(error, 404)))
            throw error;
        await task.client.pause();
        return mark(task, 'failed');
    }
}
const stale_mark_newerRun = (0,refusal/* note */.N4)('newer-run', 'The comment was left alone: a newer run has written it.');

;// CONCATENATED MODULE: ./.build/backends/github/pull-requests.js




/** The pull requests of this run's repository. */
function githubPullRequests(token, environment, pace = github_client/* usualPace */.G7) {
    const client = (0,github_client/* githubClient */.$f)(token, environment, pace);
    return {
        upsertComment: (pullRequest, comment) => upsertComment({ client, pullRequest, comment }),
        markStale: (pullRequest, mark) => markStale({ client, pullRequest, mark }),
        upsertCheck: (check) => upsertCheck(client, check),
    };
}


/***/ }),

/***/ 12888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ note),
/* harmony export */   it: () => (/* binding */ refusedBy),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5542);

/** What a job needs that reports. */
const needsOfReport = { 'pull-requests': 'write', checks: 'write' };
/** What GitHub answered, or did not, as a finding. */
function refusedBy(place, error) {
    return refusal(place, (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(error, needsOfReport));
}
/** It degrades to the step summary, which needs no permission. */
function refusal(place, { code, why, next, permissions }) {
    const message = `Cannot write the ${place}; the report is in the step summary. ${why} ${next}`;
    const finding = { level: 'warning', rule: code, message };
    return { kind: 'refused', finding, ...(permissions && { permissions }) };
}
function note(rule, message) {
    return { level: 'note', rule, message };
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
