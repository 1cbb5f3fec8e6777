export const id = 6739;
export const ids = [6739,8872];
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


/***/ }),

/***/ 96739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubIssueApprovals: () => (/* binding */ githubIssueApprovals)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/backends/github/approvals.js
var approvals = __webpack_require__(68872);
// EXTERNAL MODULE: ./.build/backends/github/client.js + 5 modules
var github_client = __webpack_require__(45439);
// EXTERNAL MODULE: ./.build/backends/github/failure.js
var failure = __webpack_require__(5542);
;// CONCATENATED MODULE: ./.build/backends/github/issue-marker.js
/** The text of an issue; its first line, which nobody sees, tells what it asks. */
function issueBody({ binding, body }) {
    return `${markerOf(binding)}\n${body}`;
}
function markerOf(binding) {
    return `<!-- contender:approval v1 binding=${binding} -->`;
}
/** Ours are those with the marker of this question that our own account opened, the oldest first. */
function ownIssues(listed, { viewer, binding }) {
    const marker = markerOf(binding);
    return listed
        .filter(({ body, user, pull_request }) => {
        const [first = ''] = (body ?? '').split(/\r?\n/);
        return first === marker && !pull_request && isBy(viewer, user);
    })
        .toSorted((a, b) => a.number - b.number);
}
/** GraphQL names a bot without the `[bot]` that its issues carry: a person may have that login. */
function isBy({ login, databaseId }, user) {
    if (!user || (databaseId !== null && databaseId !== user.id))
        return false;
    const plain = user.type === 'Bot' ? user.login.replace(/\[bot\]$/, '') : user.login;
    return plain === login.replace(/\[bot\]$/, '');
}
function askedBy({ number, html_url, state, created_at }) {
    return {
        number,
        url: html_url,
        // A state that is not known opens nothing.
        state: state === 'open' ? 'open' : 'closed',
        openedAt: created_at,
    };
}

;// CONCATENATED MODULE: ./.build/backends/github/issue-past.js
/**
 * REST has times of whole seconds, so that a comment changed in the second of its making looks
 * untouched, and forgets a closing once the issue is open again. GraphQL knows both.
 */
const query = `query($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    issue(number: $number) {
      timelineItems(itemTypes: [CLOSED_EVENT], last: 1) { nodes { ... on ClosedEvent { createdAt } } }
      comments(first: 100, after: $after) {
        nodes { databaseId lastEditedAt }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
/** The past of an issue of this repository, with all its comments. */
async function readPast({ octokit, repository }, number) {
    const edited = new Map();
    for (let after = null;;) {
        const page = await octokit.graphql(query, { ...repository, number, after });
        const { timelineItems, comments } = page.repository.issue;
        for (const { databaseId, lastEditedAt } of comments.nodes) {
            edited.set(databaseId, lastEditedAt !== null);
        }
        if (!comments.pageInfo.hasNextPage) {
            return { edited, closedAt: timelineItems.nodes.at(-1)?.createdAt ?? null };
        }
        after = comments.pageInfo.endCursor;
    }
}

// EXTERNAL MODULE: ./.build/domain/promotion/code-owners.js
var code_owners = __webpack_require__(21397);
;// CONCATENATED MODULE: ./.build/backends/github/code-owners.js



/**
 * Who owns a path, by the CODEOWNERS file of the default branch as it is now: that of the commit at
 * hand may be anybody's.
 */
async function readCodeOwners(client, path) {
    for (const place of code_owners/* codeOwnersPlaces */.qq) {
        const text = await textOf(client, place);
        if (text === undefined)
            continue;
        const owners = (0,code_owners/* codeOwnersOf */.d)(text, path);
        if (owners.length > 0)
            return owners;
        throw new errors/* UserError */.yo('codeowners-nobody', {
            what: `Nobody owns ${path}, so that nobody could approve.`,
            why: `The last line of ${place} on the default branch that matches it names no login and no team.`,
            next: `Name its owners there as @login or @org/team, or name the approvers in the policy.`,
        });
    }
    throw new errors/* UserError */.yo('codeowners-missing', {
        what: `Cannot tell who owns ${path}.`,
        why: `The default branch has none of ${code_owners/* codeOwnersPlaces */.qq.join(', ')}, or the token may not read it.`,
        next: 'Add the file, or name the approvers in the policy.',
    });
}
/** Undefined: it is not there. */
async function textOf({ octokit, repository }, path) {
    try {
        const { data } = await octokit.rest.repos.getContent({ ...repository, path });
        if ('content' in data && data.type === 'file' && data.encoding === 'base64') {
            return Buffer.from(data.content, 'base64').toString('utf8');
        }
        throw new TypeError(`${path} is no file, or too large`);
    }
    catch (error) {
        if ((0,failure/* isStatus */.zM)(error, 404))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/backends/github/issue-voters.js




const ofHouse = ['OWNER', 'MEMBER', 'COLLABORATOR'];
/** All comments of an issue. */
async function listAnswers({ octokit, repository }, number) {
    const target = { ...repository, issue_number: number, per_page: 100 };
    return octokit.paginate(octokit.rest.issues.listComments, target, ({ data }) => {
        if (!Array.isArray(data))
            throw new TypeError('the list of comments is no list');
        return data;
    });
}
/** Comments as answers, the oldest first. */
function answersIn(listed, edited) {
    return listed
        .toSorted((a, b) => a.id - b.id)
        .flatMap(({ id, user, body, created_at, updated_at, ...of }) => {
        if (!user)
            return [];
        return [
            {
                account: { id: user.id, login: user.login },
                text: body ?? '',
                createdAt: created_at,
                // One that is not known may have been.
                isEdited: updated_at !== created_at || edited.get(id) !== false,
                isPerson: user.type === 'User' && !of.performed_via_github_app,
                isOfHouse: ofHouse.includes(of.author_association ?? ''),
            },
        ];
    });
}
/**
 * The accounts that may approve now. A login counts only for somebody of the house, because a freed
 * login may be anybody's; a team counts for the members it has at this moment.
 */
async function readApprovers(client, written, answers) {
    const names = (await Promise.all(written.map((name) => namesOf(client, name)))).flat();
    const teams = names.filter((name) => name.includes('/'));
    const logins = new Set(names.filter((name) => !name.includes('/')).map(plainLogin));
    const named = answers.filter(({ account, isOfHouse }) => {
        return isOfHouse && logins.has(plainLogin(account.login));
    });
    const members = await Promise.all(teams.map((team) => readTeam(client, team)));
    return [...named.map(({ account }) => account), ...members.flat()];
}
/** A path stands for those who own it. */
async function namesOf(client, approver) {
    const path = (0,code_owners/* ownedPath */.bD)(approver);
    return path === null ? [approver] : readCodeOwners(client, path);
}
/** GitHub takes logins in any case. */
function plainLogin(name) {
    return name.replace(/^@/, '').toLowerCase();
}
async function readTeam({ octokit }, team) {
    const [org = '', slug = ''] = team.replace(/^@/, '').split('/');
    const target = { org, team_slug: slug, per_page: 100 };
    try {
        return await octokit.paginate(octokit.rest.teams.listMembersInOrg, target, ({ data }) => {
            if (!Array.isArray(data))
                throw new TypeError('the list of members is no list');
            return data.map(({ id, login }) => ({ id, login }));
        });
    }
    catch (error) {
        if (!(0,failure/* isStatus */.zM)(error, 403) && !(0,failure/* isStatus */.zM)(error, 404))
            throw error;
        throw new errors/* UserError */.yo('team-unreadable', {
            what: `Cannot read who belongs to the team ${team}.`,
            why: "GitHub does not know it, or hides it: a job's own token cannot read the teams of an organization.",
            next: 'Give the input github-token the token of an App with "Members: read", or name the approvers by their logins.',
        }, { cause: error });
    }
}
/** The account behind a commit; none where GitHub does not know the commit, or its author. */
async function readAuthors({ octokit, repository }, commit) {
    if (commit === null)
        return [];
    try {
        const { data } = await octokit.rest.repos.getCommit({ ...repository, ref: commit });
        return typeof data.author?.id === 'number' ? [data.author.id] : [];
    }
    catch (error) {
        if ((0,failure/* isStatus */.zM)(error, 404) || (0,failure/* isStatus */.zM)(error, 422))
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/backends/github/issue-approvals.js







/** What a job needs that promotes behind an issue. */
const needsOfIssues = { actions: 'read', contents: 'read', issues: 'write' };
/** Issues of this repository that ask for approvals, and their answers. */
function githubIssueApprovals(token, environment, pace = github_client/* usualPace */.G7) {
    const desk = { client: (0,github_client/* githubClient */.$f)(token, environment, pace), runId: (0,approvals/* runIdOf */.SR)(environment) };
    return {
        ask: (question) => told('open an issue for the approval', () => ask(desk, question)),
        hear: (issue, voters) => told(`read ${issue.url}`, () => hear(desk, issue, voters)),
        close: (issue, says) => issue_approvals_close(desk, issue, says),
    };
}
/** Whatever goes wrong shuts the gate, in words. */
async function told(what, act) {
    try {
        return await act();
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        const { code, why, next } = (0,failure/* failureOf */.g5)(error, needsOfIssues);
        throw new errors/* UserError */.yo(code, { what: `Cannot ${what}.`, why, next }, { cause: error });
    }
}
/** Two runs may open one each in the same moment: the one with the lower number is asked in. */
async function ask(desk, question) {
    const viewer = await readViewer(desk);
    const [known] = await findIssues(desk, question, viewer);
    if (known)
        return askedBy(known);
    const created = await create(desk, question, viewer);
    const [oldest = created, ...others] = withCreated(await findIssues(desk, question, viewer), created);
    if (others.some(({ number }) => number === created.number)) {
        await issue_approvals_close(desk, askedBy(created), `The same is asked in #${oldest.number}.`);
    }
    return askedBy(oldest);
}
/** A list may lag behind what was written. */
function withCreated(found, created) {
    const all = found.some(({ number }) => number === created.number) ? found : [...found, created];
    return all.toSorted((a, b) => a.number - b.number);
}
/** GraphQL knows the account behind every kind of token. */
async function readViewer({ client }) {
    const { viewer } = await client.octokit.graphql('query { viewer { login databaseId } }');
    return viewer;
}
/** The issues that ask this question and are young enough, the oldest first. */
async function findIssues({ client }, { binding, days }, viewer) {
    const { octokit, repository } = client;
    const oldest = Date.now() - days * 24 * 60 * 60 * 1000;
    const target = {
        ...repository,
        state: 'all',
        sort: 'created',
        direction: 'desc',
        per_page: 100,
    };
    const found = await octokit.paginate(octokit.rest.issues.listForRepo, target, (page, done) => {
        if (!Array.isArray(page.data))
            throw new TypeError('the list of issues is no list');
        if (page.data.some(({ created_at }) => Date.parse(created_at) < oldest))
            done();
        return page.data;
    });
    const young = found.filter(({ created_at }) => Date.parse(created_at) >= oldest);
    return ownIssues(young, { viewer, binding });
}
/** After a lost answer the list tells whether the issue is there. */
async function create(desk, question, viewer) {
    const { octokit, repository, pause } = desk.client;
    const { title } = question;
    const body = issueBody(question);
    const open = async () => {
        return (await octokit.rest.issues.create({ ...repository, ...github_client/* neverTwice */.D8, title, body })).data;
    };
    try {
        return await open();
    }
    catch (error) {
        if (!(0,failure/* isLost */.JD)(error))
            throw error;
        await pause();
        const [found] = await findIssues(desk, question, viewer);
        return found ?? (await open());
    }
}
async function hear(desk, issue, voters) {
    const { client } = desk;
    const target = { ...client.repository, issue_number: issue.number };
    // The past is read last: what changed before that, it tells.
    const { data } = await client.octokit.rest.issues.get(target);
    const listed = await listAnswers(client, issue.number);
    const { edited, closedAt } = await readPast(client, issue.number);
    const answers = answersIn(listed, edited);
    const [approvers, actorIds, authorIds] = await Promise.all([
        readApprovers(client, voters.approvers, answers),
        (0,approvals/* readActors */.Bz)(desk),
        readAuthors(client, voters.commit),
    ]);
    return { issue: askedBy(data), answers, approvers, actorIds, authorIds, closedAt };
}
async function issue_approvals_close({ client }, { number, url }, says) {
    const target = { ...client.repository, ...github_client/* neverTwice */.D8, issue_number: number };
    try {
        await client.octokit.rest.issues.createComment({ ...target, body: says });
        const state = { state: 'closed', state_reason: 'completed' };
        await client.octokit.rest.issues.update({ ...target, ...state });
        return undefined;
    }
    catch (error) {
        const { code, why, next } = (0,failure/* failureOf */.g5)(error, needsOfIssues);
        const message = `The issue ${url} could not be closed; its answer stands. ${why} ${next}`;
        return { level: 'warning', rule: code, message };
    }
}


/***/ }),

/***/ 21397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ ownedPath),
/* harmony export */   d: () => (/* binding */ codeOwnersOf),
/* harmony export */   qq: () => (/* binding */ codeOwnersPlaces)
/* harmony export */ });
/** An approver that stands for the owners of a path: `CODEOWNERS:models/wine/`. */
const prefix = 'CODEOWNERS:';
/** The path whose owners an approver of a policy stands for; null: it is a login or a team. */
function ownedPath(approver) {
    return approver.startsWith(prefix) ? approver.slice(prefix.length) : null;
}
/** Where GitHub looks for the file, in this order. */
const codeOwnersPlaces = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/**
 * The owners of a path, as the text of a CODEOWNERS file has them: those of the last line whose
 * pattern it matches, which may name nobody. Only logins and teams: whom an address belongs to
 * cannot be told. A path that ends with a slash is a folder, and asks for who owns what is in it.
 */
function codeOwnersOf(text, path) {
    const file = path.replace(/^\/+/, '').replace(/\/$/, '/any file');
    const line = text
        .split(/\r?\n/)
        .map(parseLine)
        .findLast(({ pattern }) => pattern?.test(file) === true);
    return (line?.owners ?? []).filter((owner) => owner.startsWith('@'));
}
function parseLine(line) {
    const [written = '', ...owners] = line
        .replace(/(^|\s)#.*$/, '')
        .trim()
        .split(/(?<!\\)\s+/);
    return { pattern: patternOf(written.replaceAll('\\ ', ' ')), owners };
}
/**
 * As in .gitignore: a slash before the end ties a pattern to the root, and a folder owns what is
 * below it, except behind `/*`. GitHub reads neither `!` nor `[a-z]` here, and skips such lines.
 */
function patternOf(written) {
    if (written === '' || /^!|[[\]\\]/.test(written))
        return null;
    const isRooted = written.replace(/\/$/, '').includes('/');
    const parts = written.replace(/^\//, '').replace(/\/$/, '').split('/');
    const source = parts.map((part, index) => sourceOf(part, index === parts.length - 1)).join('');
    const below = writtenBelow(written);
    return new RegExp(`^${isRooted ? '' : '(?:.*/)?'}${source}${below}$`, 's');
}
function writtenBelow(written) {
    if (written.endsWith('/'))
        return '/.*';
    return written.endsWith('/*') ? '' : '(?:/.*)?';
}
/** `**` is any number of folders, `*` any part of a name, `?` one character of it. */
function sourceOf(part, isLast) {
    if (part === '**')
        return isLast ? '.*' : '(?:.*/)?';
    const source = part
        .replaceAll(/[.+^${}()|]/g, '\\$&')
        .replaceAll(/\*+/g, '[^/]*')
        .replaceAll('?', '[^/]');
    return isLast ? source : `${source}/`;
}


/***/ })

};
