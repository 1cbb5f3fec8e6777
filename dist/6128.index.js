export const id = 6128;
export const ids = [6128];
export const modules = {

/***/ 66128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBranchLedger: () => (/* binding */ openBranchLedger)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/backends/github/client.js + 5 modules
var client = __webpack_require__(45439);
// EXTERNAL MODULE: ./.build/backends/github/failure.js
var failure = __webpack_require__(5542);
;// CONCATENATED MODULE: ./.build/backends/github/ledger/branch.js



/** One branch of the repository, through the API alone: there is no clone. */
class Branch {
    name;
    client;
    /** Blobs never change, so each is fetched once. */
    #blobs = new Map();
    #last = null;
    constructor(name, client) {
        this.name = name;
        this.client = client;
    }
    /** The commit that the branch is at now; null: there is no such branch. */
    async head() {
        const { octokit, repository } = this.client;
        try {
            const target = { ...repository, ref: `heads/${this.name}` };
            return (await octokit.rest.git.getRef(target)).data.object.sha;
        }
        catch (error) {
            if ((0,failure/* isStatus */.zM)(error, 404))
                return null;
            throw error;
        }
    }
    async snapshot(commit) {
        if (this.#last?.commit === commit)
            return this.#last;
        const { octokit, repository } = this.client;
        const target = { ...repository, tree_sha: commit, recursive: 'true' };
        const { data } = await octokit.rest.git.getTree(target);
        if (data.truncated)
            throw new TypeError('the list of files is not whole');
        const files = new Map();
        for (const { path, type, sha } of data.tree)
            if (type === 'blob')
                files.set(path, sha);
        this.#last = { commit, tree: data.sha, files };
        return this.#last;
    }
    /** The text of a file; undefined: it is not there. */
    async text({ files }, path) {
        const sha = files.get(path);
        if (sha === undefined)
            return undefined;
        const known = this.#blobs.get(sha) ?? this.#fetch(sha);
        this.#blobs.set(sha, known);
        // One that could not be read may be read the next time.
        known.catch(() => this.#blobs.delete(sha));
        return known;
    }
    async #fetch(sha) {
        const { octokit, repository } = this.client;
        const { data } = await octokit.rest.git.getBlob({ ...repository, file_sha: sha });
        return Buffer.from(data.content, 'base64').toString('utf8');
    }
    /** Makes the commit, which nobody sees until the branch moves to it. */
    async commit({ on, files, message }) {
        const { octokit, repository } = this.client;
        const tree = Object.entries(files).map(([path, content]) => {
            return { path, content, mode: '100644', type: 'blob' };
        });
        const made = await octokit.rest.git.createTree({
            ...repository,
            tree,
            ...(on && { base_tree: on.tree }),
        });
        const { data } = await octokit.rest.git.createCommit({
            ...repository,
            message,
            tree: made.data.sha,
            parents: on ? [on.commit] : [],
        });
        return data.sha;
    }
    /**
     * Moves the branch, without force: GitHub takes a commit only if it follows the one that the
     * branch is at, which makes this a compare-and-set.
     */
    async advance(commit, on) {
        const { octokit, repository } = this.client;
        const target = { ...repository, ...client/* neverTwice */.D8, sha: commit };
        try {
            if (on)
                await octokit.rest.git.updateRef({ ...target, ref: `heads/${this.name}`, force: false });
            else
                await octokit.rest.git.createRef({ ...target, ref: `refs/heads/${this.name}` });
            return { kind: 'moved' };
        }
        catch (error) {
            if ((0,failure/* isStatus */.zM)(error, 409) || (0,failure/* isStatus */.zM)(error, 422))
                return { kind: 'refused', error };
            if ((0,failure/* isLost */.JD)(error))
                return { kind: 'unknown' };
            throw error;
        }
    }
    /** Where the branch is now as seen from a commit that it was at. */
    async since(commit, now) {
        if (commit === now)
            return 'ahead';
        const { octokit, repository } = this.client;
        const target = { ...repository, base: commit, head: now, per_page: 1 };
        try {
            const { data } = await octokit.rest.repos.compareCommits(target);
            if (data.status === 'ahead' || data.status === 'identical')
                return 'ahead';
            return data.status === 'behind' ? 'behind' : 'elsewhere';
        }
        catch (error) {
            if ((0,failure/* isStatus */.zM)(error, 404))
                return 'elsewhere';
            throw error;
        }
    }
}
/** The name in `branch:<name>`; refused where Git would not take it. */
function branchName(uri) {
    const name = uri.slice('branch:'.length);
    const isGood = /^[A-Za-z\d][\w./-]*$/.test(name) && !/\.\.|\/\/|\/\.|\.lock(\/|$)|[./]$/.test(name);
    if (isGood)
        return name;
    throw new errors/* UserError */.yo('uri-refused', {
        what: `Cannot use the URI "${uri}".`,
        why: name === '' ? 'It names no branch.' : `"${name}" is no name for a branch.`,
        next: 'Write it as branch:<name>, for example branch:contender-ledger.',
    });
}

// EXTERNAL MODULE: ./.build/backends/ledgers/lines.js + 2 modules
var lines = __webpack_require__(93288);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/backends/github/ledger/books.js

/**
 * How a ledger lies on its branch: `head.json` names the newest entry; the entries of each model
 * are a book of their own, in segments, so that a promotion reads the book of its model alone, and
 * an append writes one segment anew.
 */
const headPath = 'head.json';
const usesPath = 'uses.jsonl';
const readmePath = 'README.md';
/** Entries in a segment, about half a megabyte. */
const segmentEntries = 500;
const root = 'entries/';
/** The folder of a model's book, readable and unmistakable. */
function bookOf({ registry, model }) {
    const name = model.replaceAll(/[^\w.-]/g, '_').slice(0, 60);
    const id = (0,external_node_crypto_.hash)('sha256', JSON.stringify([registry, model])).slice(0, 12);
    return `${root}${name}.${id}/`;
}
/** The path of a segment, the first of which is number 1. */
function segmentPath(book, number) {
    return `${book}${String(number).padStart(6, '0')}.jsonl`;
}
/** Whether a path of the branch is a segment; of the book, where one is named. */
function isSegment(path, book = root) {
    return path.startsWith(book) && path.endsWith('.jsonl');
}
const readme = `# Ledger of promotions

Contender writes here who moved which model where, when and why. Every entry names the hash of the one before it.
Do not edit, rebase or force-push this branch: \`contender ledger verify --ledger branch:<name>\` finds it, and nothing is promoted then.
Read it with \`contender ledger show\`.
`;

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/domain/promotion/chain.js
var promotion_chain = __webpack_require__(8072);
// EXTERNAL MODULE: ./.build/domain/promotion/ledger-entry.js
var ledger_entry = __webpack_require__(77553);
;// CONCATENATED MODULE: ./.build/backends/github/ledger/contents.js






const head = schemas/* strictObject */.rej({
    sequence: schemas/* int */.Whr().positive(),
    hash: schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/),
});
/** Requests at once. */
const together = 8;
/** Null: the branch is there, but it has no entry yet. Throws where it holds something else. */
async function readHead(branch, at) {
    const text = await branch.text(at, headPath);
    if (text === undefined && [...at.files.keys()].every((path) => !isSegment(path))) {
        if (at.files.has(usesPath))
            return null;
        throw new errors/* UserError */.yo('ledger-foreign', {
            what: `The branch ${branch.name} holds no ledger.`,
            why: `It is there, but has no ${headPath}.`,
            next: 'Name a branch of its own, such as branch:contender-ledger; it is made by the first promotion.',
        });
    }
    const parsed = head.safeParse(parsedJson(text ?? ''));
    if (parsed.success)
        return parsed.data;
    throw broken(branch, headPath, 'It does not name the newest entry');
}
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Every entry, the chain verified from the first to the newest. */
async function readWhole(branch, at, newest) {
    const placed = await readSegments(branch, at, (path) => isSegment(path));
    const sorted = placed.toSorted((a, b) => a.entry.sequence - b.entry.sequence);
    const entries = [];
    const chain = new promotion_chain/* Chain */.s((entry) => entries.push(entry));
    const lines = sorted.map(({ entry, found }, index) => {
        return { kind: 'entry', line: index + 1, entry, found };
    });
    const end = chain.follow(lines);
    const place = end && sorted[end.line - 1];
    if (end && place)
        throw broken(branch, placeOf(place), end.why);
    const { notes, head } = chain;
    const [extra] = notes;
    const spare = extra && sorted[extra.line - 1];
    if (spare)
        throw broken(branch, placeOf(spare), 'Another entry stands in its place');
    if (head !== (newest?.hash ?? null)) {
        const why = `It names ${newest?.hash ?? 'no entry'}, but the newest is ${head ?? 'none'}`;
        throw broken(branch, headPath, why);
    }
    return { entries, notes, head };
}
/** The entries about one model, each with its own hash, in their order. */
async function readPart(branch, { at, newest }, part) {
    const book = bookOf(part);
    const placed = await readSegments(branch, at, (path) => isSegment(path, book));
    let before = 0;
    let previous = ledger_entry/* genesis */.T9;
    for (const one of placed) {
        const { entry } = one;
        const why = wrongIn(one, { before, previous, newest, part });
        if (why)
            throw broken(branch, placeOf(one), why);
        before = entry.sequence;
        previous = entry.hash;
    }
    const entries = placed.map(({ entry }) => entry);
    return { entries, notes: [], head: newest?.hash ?? null };
}
function wrongIn({ entry, found }, { before, previous, newest, part }) {
    const { sequence, event } = entry;
    if (found !== entry.hash)
        return `Its content no longer has the hash ${entry.hash}`;
    if (event.subject.model !== part.model || event.subject.registry !== part.registry) {
        return 'It is about another model';
    }
    if (sequence <= before)
        return `It is numbered ${sequence} after ${before}`;
    if (sequence === before + 1 && entry.previous !== previous) {
        return `It follows ${entry.previous}, which does not stand before it`;
    }
    if (!newest || sequence > newest.sequence)
        return `${headPath} does not know it`;
    if (sequence === newest.sequence && entry.hash !== newest.hash) {
        return `${headPath} names another entry of this number`;
    }
    return null;
}
async function readSegments(branch, at, isWanted) {
    const paths = [...at.files.keys()].filter(isWanted).sort();
    const placed = [];
    for (let start = 0; start < paths.length; start += together) {
        const some = paths.slice(start, start + together);
        const texts = await Promise.all(some.map((path) => branch.text(at, path)));
        for (const [index, path] of some.entries()) {
            for (const item of (0,lines/* parseLines */.L)(texts[index] ?? '')) {
                if (item.kind !== 'entry') {
                    throw broken(branch, `${path}, line ${item.line}`, 'It is no ledger entry');
                }
                placed.push({ path, line: item.line, entry: item.entry, found: item.found });
            }
        }
    }
    return placed;
}
function placeOf({ path, line, entry }) {
    return `entry ${entry.sequence} (${path}, line ${line})`;
}
function broken({ name }, place, why) {
    return new errors/* UserError */.yo('ledger-broken', {
        what: `The ledger branch:${name} is broken at ${place}.`,
        why: `${why}, so the record was changed after it was written.`,
        next: 'Put the files of its last good commit back by a new commit, never by force, and find out who changed it; nothing is promoted until then.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/github/ledger/rewritten.js


const kinds = ['force_push', 'branch_deletion'];
/**
 * GitHub itself remembers who rewrote a branch, and from which commit. Each of these, from the oldest
 * on, took entries away until the branch holds that commit again. A branch that is gone is no empty
 * ledger.
 */
async function refuseRewritten(branch, now) {
    const activities = (await Promise.all(kinds.map((kind) => readActivities(branch, kind)))).flat();
    let missed = null;
    for (const activity of activities.toSorted(oldestFirst)) {
        const { before, after } = activity;
        if (missed === null || (await holds(branch, before, missed)))
            missed = activity;
        if (await holds(branch, after, missed))
            missed = null;
    }
    if (missed === null || (now !== null && (await holds(branch, now, missed))))
        return;
    const who = `${missed.actor?.login ?? 'somebody'} at ${missed.timestamp}`;
    throw rewritten(branch.name, { before: missed.before, who });
}
function oldestFirst(one, other) {
    return Date.parse(one.timestamp) - Date.parse(other.timestamp) || one.id - other.id;
}
/** Whether a commit has in its history what the branch was at before it was rewritten. */
async function holds(branch, commit, { before }) {
    return !/^0+$/.test(commit) && (await branch.since(before, commit)) === 'ahead';
}
/** A token that may not see them proves nothing either way; the chain still has to hold. */
async function readActivities({ name, client }, kind) {
    const { octokit, repository } = client;
    const target = { ...repository, ref: `refs/heads/${name}`, activity_type: kind, per_page: 100 };
    try {
        return await octokit.paginate(octokit.rest.repos.listActivities, target);
    }
    catch (error) {
        if ((0,failure/* isStatus */.zM)(error, 403) || (0,failure/* isStatus */.zM)(error, 404))
            return [];
        throw error;
    }
}
function rewritten(name, { before, who }) {
    return new errors/* UserError */.yo('ledger-broken', {
        what: `The branch ${name} of the ledger was rewritten${who ? ` by ${who}` : ''}.`,
        why: `It was at the commit ${before}, which is no ancestor of where it is now, so entries were taken out or changed.`,
        next: `Put it back by "git push --force origin ${before}:refs/heads/${name}", and find out why; nothing is promoted until then.`,
    });
}

;// CONCATENATED MODULE: ./.build/backends/github/ledger/branch-ledger.js






/** GitHub may answer with a state that is a moment old. */
const looks = 4;
/** Entries on a branch; nothing is ever forced, so that GitHub lets one of two writers win. */
class BranchLedger {
    branch;
    /** The commit that the branch was at when this run saw it last. */
    #known = null;
    constructor(branch) {
        this.branch = branch;
    }
    async read(part) {
        const { at, newest } = await this.look();
        if (!at)
            return { entries: [], notes: [], head: null };
        return part ? readPart(this.branch, { at, newest }, part) : readWhole(this.branch, at, newest);
    }
    async append(draft, head) {
        const { at, newest } = await this.look();
        if ((newest?.hash ?? null) !== head)
            return undefined;
        const { entry, line } = (0,lines/* nextEntry */.o)(draft, newest);
        const { path, text } = await this.#segmentFor(entry, at);
        const { sequence, hash } = entry;
        const landed = await this.put({
            on: at,
            files: {
                [path]: `${text}${line}\n`,
                [headPath]: `${JSON.stringify({ sequence, hash })}\n`,
                ...(newest === null && { [readmePath]: readme }),
            },
            message: messageOf(entry),
        });
        if (landed === 'moved')
            return entry;
        // Somebody was faster, or the answer was lost: what stands there decides.
        const { entries } = await this.read(entry.event.subject);
        const accepted = entries.findLast((one) => one.hash === hash);
        if (!accepted && landed === 'unknown')
            throw new TypeError('it is not known what became of it');
        return accepted;
    }
    /** Where the branch is now; what this run saw before must still be in its history. */
    async look() {
        for (let tried = 1;; tried += 1) {
            const commit = await this.branch.head();
            const way = await this.#wayTo(commit);
            if (way === 'ahead') {
                if (commit === null)
                    return { at: null, newest: null };
                this.#known = commit;
                const at = await this.branch.snapshot(commit);
                return { at, newest: await readHead(this.branch, at) };
            }
            const before = this.#known ?? '';
            if (way === 'elsewhere' || tried === looks)
                throw rewritten(this.branch.name, { before });
            await this.branch.client.pause();
        }
    }
    async #wayTo(commit) {
        if (this.#known === null) {
            await refuseRewritten(this.branch, commit);
            return 'ahead';
        }
        // A branch that was there a moment ago may only seem to be gone.
        return commit === null ? 'behind' : this.branch.since(this.#known, commit);
    }
    /** After a lost answer the same move is tried once more: without force it cannot be done twice. */
    async put(change) {
        const { branch } = this;
        const commit = await branch.commit(change);
        const first = await branch.advance(commit, change.on);
        const landed = first.kind === 'unknown' ? await this.#again(commit, change.on) : first;
        if (landed.kind === 'moved')
            this.#known = commit;
        if (landed.kind !== 'refused')
            return landed.kind;
        await this.#expectFaster(change.on, landed.error);
        return 'lost';
    }
    async #again(commit, on) {
        await this.branch.client.pause();
        if ((await this.branch.head()) === commit)
            return { kind: 'moved' };
        return this.branch.advance(commit, on);
    }
    /** Where nobody was faster, a rule of the repository keeps this token out, and will do so again. */
    async #expectFaster(on, refusal) {
        for (let tried = 1; tried <= looks; tried += 1) {
            if ((await this.branch.head()) !== (on?.commit ?? null))
                return;
            await this.branch.client.pause();
        }
        throw protectedBranch(this.branch.name, refusal);
    }
    /** The newest segment of the model's book with what stands in it, or a new one. */
    async #segmentFor({ event }, at) {
        const book = bookOf(event.subject);
        const paths = [...(at?.files.keys() ?? [])].filter((path) => isSegment(path, book)).sort();
        const last = paths.at(-1);
        if (!at || last === undefined)
            return { path: segmentPath(book, 1), text: '' };
        const text = (await this.branch.text(at, last)) ?? '';
        const isFull = text.split('\n').length - 1 >= segmentEntries;
        if (isFull)
            return { path: segmentPath(book, paths.length + 1), text: '' };
        return { path: last, text };
    }
}
function messageOf({ sequence, hash, event }) {
    const { model, stage, from, to, mode } = event.subject;
    const what = event.kind === 'intent' ? 'intent' : event.result;
    return `Entry ${sequence}: ${mode} ${model} in ${stage}, ${from ?? 'nothing'} to ${to}, ${what}\n\n${hash}`;
}
function protectedBranch(name, cause) {
    return new errors/* UserError */.yo('ledger-protected', {
        what: `The branch ${name} takes no entry of the ledger.`,
        why: `Nobody was faster, and yet ${(0,failure/* failureOf */.g5)(cause, {}).why}`,
        next: 'Let the account of this token push there without a pull request or a check, as an exception of the rule; keep force pushes and deletions forbidden.',
    }, { cause });
}

// EXTERNAL MODULE: ./.build/backends/ledgers/use-lines.js
var use_lines = __webpack_require__(60906);
;// CONCATENATED MODULE: ./.build/backends/github/ledger/branch-uses.js




const tries = 5;
/** The uses of test sets, a file beside the books. */
function branchUses(ledger) {
    const { branch } = ledger;
    return {
        async read() {
            try {
                const { at } = await ledger.look();
                return (0,use_lines/* usesIn */.c)((at && (await branch.text(at, usesPath))) ?? '');
            }
            catch {
                return { uses: [], complete: false };
            }
        },
        async add(use) {
            try {
                for (let tried = 1; tried <= tries; tried += 1) {
                    const { at } = await ledger.look();
                    const text = (at && (await branch.text(at, usesPath))) ?? '';
                    const files = { [usesPath]: `${text}${(0,use_lines/* useLine */.i)(use)}\n` };
                    const message = 'Note the use of a test set';
                    if ((await ledger.put({ on: at, files, message })) === 'moved')
                        return;
                }
            }
            catch (error) {
                if (error instanceof errors/* UserError */.yo)
                    throw error;
                throw unwritable(branch.name, (0,failure/* failureOf */.g5)(error, { contents: 'write' }).why, error);
            }
            throw unwritable(branch.name, 'Others were faster each time.', undefined);
        },
    };
}
function unwritable(name, why, cause) {
    return new errors/* UserError */.yo('uses-unwritable', {
        what: `Cannot write to ${usesPath} of the branch ${name}, the list of the uses of test sets.`,
        why,
        next: 'Give the job contents: write, so that later runs count this one.',
    }, { cause });
}

;// CONCATENATED MODULE: ./.build/backends/github/ledger/open.js






const needs = { contents: 'write' };
/** The ledger on the branch that the URI names. */
function openBranchLedger(uri, environment, pace = client/* usualPace */.G7) {
    const name = branchName(uri);
    const token = environment('GITHUB_TOKEN');
    if (!token)
        throw withoutToken(uri);
    const ledger = new BranchLedger(new Branch(name, (0,client/* githubClient */.$f)(token, environment, pace)));
    return {
        uri,
        isShared: true,
        nameOf: (registry) => registry,
        read: (part) => told(name, 'read', () => ledger.read(part)),
        walk: (visit) => told(name, 'read', () => walk(ledger, visit)),
        append: (draft, head) => told(name, 'write to', () => ledger.append(draft, head)),
        uses: branchUses(ledger),
    };
}
/** GitHub hands over whole files, so that all of them are there before the first is shown. */
async function walk(ledger, visit) {
    const { entries, ...summary } = await ledger.read();
    entries.forEach(visit);
    return summary;
}
/** Whatever GitHub answers, in words. */
async function told(name, verb, act) {
    try {
        return await act();
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        const { code, why, next } = (0,failure/* failureOf */.g5)(error, needs);
        const what = `Cannot ${verb} the ledger branch:${name}.`;
        throw new errors/* UserError */.yo(code, { what, why, next }, { cause: error });
    }
}
function withoutToken(uri) {
    return new errors/* UserError */.yo('ledger-token', {
        what: `Cannot open the ledger ${uri}.`,
        why: 'It is a branch on GitHub, which needs a token, and there is none.',
        next: 'Set the input github-token, or the variable GITHUB_TOKEN, with contents: write.',
    });
}


/***/ })

};
