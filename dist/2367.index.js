export const id = 2367;
export const ids = [2367];
export const modules = {

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

/***/ 82367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubWorkflowRuns: () => (/* binding */ githubWorkflowRuns)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.build/backends/github/answered-run.js


/** What we use of GitHub's words about a run; a deleted fork leaves null in its place. */
const answeredRun = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    run_attempt: schemas/* int */.Whr().default(1),
    run_number: schemas/* int */.Whr(),
    head_sha: schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/),
    head_branch: schemas/* string */.YjP().nullable(),
    event: schemas/* string */.YjP(),
    conclusion: schemas/* string */.YjP().nullable(),
    status: schemas/* string */.YjP().nullable(),
    repository: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), full_name: schemas/* string */.YjP() }),
    head_repository: schemas/* object */.Ikc({ id: schemas/* int */.Whr(), owner: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) }).nullable(),
    actor: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
});
/** A run in GitHub's words; throws where they are none about a run. */
function runOf(answer) {
    const { success, data, error } = answeredRun.safeParse(answer);
    if (!success)
        throw new TypeError(`the run has no good ${error.issues[0]?.path.join('.')}`);
    const { repository, head_repository: from, head_branch: branch } = data;
    return {
        id: data.id,
        attempt: data.run_attempt,
        number: data.run_number,
        repository: repository.full_name,
        headSha: data.head_sha,
        head: from && branch ? { repositoryId: from.id, owner: from.owner.login, branch } : null,
        event: data.event,
        conclusion: data.status === 'completed' ? (data.conclusion ?? 'unknown') : null,
        // GitHub gives a run of Dependabot no more rights than one of a fork.
        untrusted: from?.id !== repository.id || data.actor?.login === 'dependabot[bot]',
    };
}
/**
 * The run whose end, or beginning, has started this one: GitHub's event tells all of it, which saves
 * a request. Undefined for every other run, and where the event tells less.
 */
async function runOfEvent(id, environment) {
    try {
        const event = JSON.parse(await (0,promises_.readFile)(environment('GITHUB_EVENT_PATH') ?? '', 'utf8'));
        const run = runOf(schemas/* object */.Ikc({ workflow_run: schemas/* unknown */.L5J() }).parse(event).workflow_run);
        return run.id === id && run.repository === environment('GITHUB_REPOSITORY') ? run : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/backends/github/failure.js
var failure = __webpack_require__(5542);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
// EXTERNAL MODULE: ./.build/backends/proxy.js
var backends_proxy = __webpack_require__(12682);
;// CONCATENATED MODULE: ./.build/backends/github/fetch-foreign.js




const tries = 3;
/** So many times the patience with an answer of GitHub is had with a whole download. */
const longerThanAnAnswer = 8;
/**
 * The bytes behind an address that GitHub gave, from a host that must not see our token; at most
 * `limit`, counted while they come.
 */
async function fetchForeign(address, { environment, pace }, limit) {
    const proxy = (0,backends_proxy/* proxyFor */.i)(address.href, environment);
    const dispatcher = proxy ? new undici.ProxyAgent(proxy) : new undici.Agent();
    try {
        for (let tried = 1;; tried += 1) {
            try {
                const signal = AbortSignal.timeout(longerThanAnAnswer * pace.timeoutMs);
                // Where else it would lead nobody has vouched for.
                const response = await (0,undici.fetch)(address, { dispatcher, signal, redirect: 'manual' });
                if (response.ok)
                    return await upTo(limit, response.body ?? []);
                throw new Error(`its host answered with status ${response.status}`);
            }
            catch (error) {
                if (tried === tries)
                    throw unreachable(address, error);
                await (0,external_node_timers_promises_.setTimeout)(tried * pace.unitMs);
            }
        }
    }
    finally {
        await dispatcher.destroy();
    }
}
async function upTo(limit, body) {
    const chunks = [];
    let bytes = 0;
    for await (const chunk of body) {
        bytes += chunk.byteLength;
        if (bytes > limit)
            return 'too-large';
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** The address itself is a secret for as long as it holds: anyone who has it can read. */
function unreachable({ host }, error) {
    const { message, cause } = error instanceof Error ? error : new Error(String(error));
    const reason = cause instanceof Error ? cause.message : message;
    return new errors/* UserError */.yo('artifact-unreachable', {
        what: `Cannot download the artifact from ${host}.`,
        why: `${reason}.`,
        next: "Check the runner's network and its proxy, then run again.",
    }, { cause: error });
}

// EXTERNAL MODULE: ./.build/backends/github/refusal.js
var refusal = __webpack_require__(12888);
;// CONCATENATED MODULE: ./.build/backends/github/unreadable-run.js


/** What a job needs that reports on another run. */
const needsOfRuns = { actions: 'read', 'pull-requests': 'write', checks: 'write' };
/** What GitHub refused, for a report that then cannot be made. */
function unreadable(what, error) {
    if (error instanceof errors/* UserError */.yo)
        return error;
    const { code, why, next } = (0,failure/* failureOf */.g5)(error, needsOfRuns);
    return new errors/* UserError */.yo(code, { what: `Cannot read ${what}.`, why, next }, { cause: error });
}

;// CONCATENATED MODULE: ./.build/backends/github/artifacts.js






const largestArchive = 20 * 1024 * 1024;
/** The newest artifact of that name, of the size and with the digest that GitHub has listed. */
async function downloadArtifact(source, run, name) {
    const listed = await list(source.client, run, name);
    // Attempts of a run share one list; later ones have higher ids.
    const [artifact, ...older] = listed.toSorted((a, b) => b.id - a.id);
    if (!artifact)
        throw missing(run, name);
    if (artifact.expired)
        throw expired(run, name);
    if (artifact.size_in_bytes > largestArchive)
        throw tooLarge(name, artifact.size_in_bytes);
    const archive = await content(source, artifact, run);
    refuseOther(artifact, archive);
    const message = `The run has ${listed.length} artifacts named "${name}"; the newest was taken.`;
    return { archive, notes: older.length > 0 ? [(0,refusal/* note */.N4)('artifact-several', message)] : [] };
}
async function list({ octokit, repository }, { id }, name) {
    const target = { ...repository, run_id: id, name, per_page: 100 };
    try {
        const all = await octokit.paginate(octokit.rest.actions.listWorkflowRunArtifacts, target);
        return all.filter((artifact) => artifact.name === name);
    }
    catch (error) {
        throw unreadable(`the artifacts of the workflow run ${id}`, error);
    }
}
async function content(source, { id, name }, run) {
    const address = await addressOf(source.client, id).catch((error) => {
        throw (0,failure/* isStatus */.zM)(error, 410) ? expired(run, name) : unreadable(`the artifact "${name}"`, error);
    });
    const bytes = await fetchForeign(address, source, largestArchive);
    if (bytes === 'too-large')
        throw tooLarge(name, largestArchive);
    return bytes;
}
/** Where the bytes lie: on another host, so the redirect is not followed with the token. */
async function addressOf({ octokit, repository }, id) {
    const { status, headers, url } = await octokit.rest.actions.downloadArtifact({
        ...repository,
        artifact_id: id,
        archive_format: 'zip',
        // An archive in the answer's place would be read whole, whatever its size.
        request: { redirect: 'manual', parseSuccessResponseBody: false },
    });
    if (Number(status) !== 302 || !headers.location) {
        throw new TypeError('there is no redirect to the artifact');
    }
    const address = new URL(headers.location, url);
    // A client's error would repeat them.
    if (address.username || address.password) {
        throw new TypeError('the redirect to the artifact has credentials in it');
    }
    if (address.protocol === 'https:' || address.protocol === new URL(url).protocol)
        return address;
    throw new TypeError('the redirect to the artifact leaves https');
}
/** An upload before version 4 has no digest. */
function refuseOther({ name, digest }, archive) {
    const actual = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(archive).digest('hex')}`;
    if (!digest || digest === actual)
        return;
    throw new errors/* UserError */.yo('artifact-digest', {
        what: `The artifact "${name}" has other bytes than were uploaded.`,
        why: `GitHub lists the digest ${digest.slice(0, 100)}, and what arrived has ${actual}.`,
        next: "Run this job again; if it comes again, check the runner's proxy.",
    });
}
function missing({ id }, name) {
    return new errors/* UserError */.yo('artifact-missing', {
        what: `The workflow run ${id} has no artifact named "${name}".`,
        why: 'Its outcomes were not uploaded under this name, so nothing is known of what it judged.',
        next: 'Upload the folder "outcomes" of the output directory with actions/upload-artifact, also where a step before has failed (if: always()).',
    });
}
function expired({ id }, name) {
    return new errors/* UserError */.yo('artifact-expired', {
        what: `The artifact "${name}" of the workflow run ${id} is gone.`,
        why: 'GitHub deletes artifacts after their time, and somebody may have deleted it before.',
        next: 'Run that workflow again.',
    });
}
function tooLarge(name, bytes) {
    return new errors/* UserError */.yo('artifact-too-large', {
        what: `The artifact "${name}" is refused, because it is too large.`,
        why: `It has ${bytes} bytes or more, and outcomes need no more than ${largestArchive}.`,
        next: 'Upload only the folder "outcomes" of the output directory.',
    });
}

// EXTERNAL MODULE: ./.build/backends/github/client.js + 5 modules
var github_client = __webpack_require__(45439);
;// CONCATENATED MODULE: ./.build/backends/github/workflow-runs.js





/** The workflow runs of this repository. */
function githubWorkflowRuns(token, environment, pace = github_client/* usualPace */.G7) {
    const client = (0,github_client/* githubClient */.$f)(token, environment, pace);
    return {
        read: async (id) => (await runOfEvent(id, environment)) ?? readRun(client, id),
        download: (run, artifact) => downloadArtifact({ client, environment, pace }, run, artifact),
        pullRequestsOf: (run) => findPulls(client, run).then((pulls) => ({ kind: 'found', pulls }), (error) => (0,refusal/* refusedBy */.it)('comment', error)),
    };
}
async function readRun({ octokit, repository }, id) {
    try {
        const { data } = await octokit.rest.actions.getWorkflowRun({
            ...repository,
            run_id: id,
        });
        const run = runOf(data);
        if (run.id === id)
            return run;
        throw new TypeError(`it is about the run ${run.id}`);
    }
    catch (error) {
        throw unreadable(`the workflow run ${id}`, error);
    }
}
/**
 * Of the commit alone GitHub finds no fork's pull request, and the list of the run is empty for forks:
 * so the open ones are searched, by commit and repository, else by branch and repository.
 */
async function findPulls({ octokit, repository }, { head, headSha }) {
    if (!head)
        return [];
    const target = {
        ...repository,
        state: 'open',
        head: `${head.owner}:${head.branch}`,
        per_page: 100,
    };
    const listed = await octokit.paginate(octokit.rest.pulls.list, target, ({ data }) => {
        if (!Array.isArray(data))
            throw new TypeError('the list of pull requests is no list');
        return data;
    });
    const own = listed.filter((pull) => pull.head.repo?.id === head.repositoryId);
    const exact = own.filter((pull) => pull.head.sha === headSha);
    const moved = own.filter((pull) => pull.head.ref === head.branch);
    return (exact.length > 0 ? exact : moved).map(({ number, head: { sha } }) => {
        return { number, headSha: sha };
    });
}


/***/ }),

/***/ 12682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/** The proxy that the environment names for this address, or undefined to go there directly. */
function proxyFor(url, environment) {
    const target = new URL(url);
    const read = (name) => environment(name) || environment(name.toUpperCase());
    const proxy = read(target.protocol === 'https:' ? 'https_proxy' : 'http_proxy');
    if (!proxy || isExempt(target, read('no_proxy') ?? ''))
        return undefined;
    return proxy.includes('://') ? proxy : `http://${proxy}`;
}
/** `no_proxy` as curl reads it: `*`, a host, or a domain with all hosts below it, maybe with a port. */
function isExempt({ hostname, port, protocol }, exempt) {
    const actualPort = port || (protocol === 'https:' ? '443' : '80');
    return exempt
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => {
        if (/^[^[]*:.*:/.test(entry))
            return hostname === `[${entry}]`; // IPv6 without brackets
        const [, name = '', onlyPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
        if (onlyPort !== undefined && onlyPort !== actualPort)
            return false;
        const domain = name.replace(/^\*?\./, '');
        return name === '*' || hostname === domain || hostname.endsWith(`.${domain}`);
    });
}


/***/ })

};
