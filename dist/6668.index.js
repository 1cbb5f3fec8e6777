export const id = 6668;
export const ids = [6668];
export const modules = {

/***/ 42693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ pathOfUri)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);



/** The path that `file:registry`, `file:/srv/registry` or `file:///srv/registry` names. */
function pathOfUri(uri) {
    const path = uri.slice('file:'.length);
    if (path === '')
        throw refused(uri, 'It names no path.');
    if (!path.startsWith('//'))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(path).replace(/(.)[\\/]+$/, '$1');
    try {
        return (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(uri);
    }
    catch (error) {
        throw refused(uri, error instanceof Error ? `${error.message}.` : 'It is no file URL.');
    }
}
function refused(uri, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('uri-refused', {
        what: `Cannot use the URI "${uri}".`,
        why,
        next: 'Write it as file:<folder>, for example file:registry.',
    });
}


/***/ }),

/***/ 96668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ledgers: () => (/* binding */ ledgers)
});

;// CONCATENATED MODULE: ./.build/backends/ledgers/branch.js
/** A branch of the repository on GitHub; its client is read only by those who use one. */
const branchLedger = {
    scheme: 'branch',
    summary: 'a branch of its own in the repository on GitHub, branch:contender-ledger',
    async open(uri, environment) {
        const { openBranchLedger } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(9518), __webpack_require__.e(2132), __webpack_require__.e(6128)]).then(__webpack_require__.bind(__webpack_require__, 66128));
        return openBranchLedger(uri, environment);
    },
};

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/domain/promotion/chain.js
var promotion_chain = __webpack_require__(8072);
// EXTERNAL MODULE: ./.build/backends/files/file-uri.js
var file_uri = __webpack_require__(42693);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/backends/ledgers/file-refusal.js

function brokenAt(path, { line, why }) {
    return new errors/* UserError */.yo('ledger-broken', {
        what: `The ledger ${path} is broken at line ${line}.`,
        why: `${why}, so the record was changed after it was written.`,
        next: 'Restore the file from a copy, and find out who changed it; nothing is promoted until then.',
        file: path,
        line,
    });
}
function unreadable(path, cause) {
    return new errors/* UserError */.yo('ledger-unreadable', {
        what: `Cannot read the ledger ${path}.`,
        why: `The system answered ${codeOf(cause)}.`,
        next: 'Check that it is a file and that this user may read it.',
        file: path,
    }, { cause });
}
function withoutFolder(path, cause) {
    return new errors/* UserError */.yo('ledger-unwritable', {
        what: `Cannot write to the ledger ${path}.`,
        why: 'Its folder does not exist.',
        next: 'Create the folder, or correct the URI of the ledger.',
        file: path,
    }, { cause });
}
function unwritable(path, code, cause) {
    return new errors/* UserError */.yo('ledger-unwritable', {
        what: `Cannot write to the ledger ${path}.`,
        why: `The system answered ${code}; the entries before are unchanged.`,
        next: 'Free space or allow writing there, then run again: it picks up where this run stopped.',
        file: path,
    }, { cause });
}
/** What the system answered. */
function codeOf(error) {
    return error.code ?? String(error);
}

// EXTERNAL MODULE: ./.build/backends/ledgers/use-lines.js
var use_lines = __webpack_require__(60906);
;// CONCATENATED MODULE: ./.build/backends/ledgers/file-uses.js



/**
 * A file of its own beside the ledger: a use proves nothing, so it has no place in the chain that
 * must never break. Two runs that write at once write two lines, and equal ones count once.
 */
function fileUses(ledger) {
    const path = `${ledger.replace(/\.jsonl$/, '')}.uses.jsonl`;
    return {
        read: async () => (0,use_lines/* usesIn */.c)((await textOf(path)) ?? file_uses_unreadable),
        add: (added) => append(path, added),
    };
}
/** A line that no use is written like. */
const file_uses_unreadable = '?';
/** Undefined where there is a file that cannot be read. */
async function textOf(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        return error.code === 'ENOENT' ? '' : undefined;
    }
}
async function append(path, added) {
    const line = (0,use_lines/* useLine */.i)(added);
    const text = await textOf(path);
    // A line that a crash cut off must not swallow this one.
    const start = text === undefined || text === '' || text.endsWith('\n') ? '' : '\n';
    try {
        await (0,promises_.appendFile)(path, `${start}${line}\n`);
    }
    catch (error) {
        throw new errors/* UserError */.yo('uses-unwritable', {
            what: `Cannot write to ${path}, the list of the uses of test sets.`,
            why: `The system answered ${error.code ?? String(error)}.`,
            next: 'Allow writing there, so that later runs count this one.',
            file: path,
        }, { cause: error });
    }
}

// EXTERNAL MODULE: ./.build/backends/ledgers/lines.js + 2 modules
var lines = __webpack_require__(93288);
;// CONCATENATED MODULE: ./.build/backends/ledgers/file-walk.js




/** Follows the chain through a file piece by piece; no file: no entries. */
async function walkFile(path, visit) {
    const chain = new promotion_chain/* Chain */.s(visit);
    let first = 1;
    for await (const text of file_walk_textOf(path)) {
        const broken = chain.follow((0,lines/* parseLines */.L)(text, first));
        if (broken)
            throw brokenAt(path, broken);
        first += lineBreaksIn(text);
    }
    return { notes: chain.notes, head: chain.head };
}
/** The text in pieces of whole lines. */
async function* file_walk_textOf(path) {
    try {
        const file = await (0,promises_.open)(path);
        try {
            yield* wholeLines(file);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        if (codeOf(error) !== 'ENOENT')
            throw unreadable(path, error);
    }
}
const pieceBytes = 1 << 18;
const lineBreak = 10;
/** Only the last line may lack its end. Every piece goes through the same bytes, as many as the longest line has. */
async function* wholeLines(file) {
    let bytes = Buffer.allocUnsafe(pieceBytes);
    let held = 0;
    for (;;) {
        const { bytesRead } = await file.read(bytes, held, bytes.length - held);
        if (bytesRead === 0)
            break;
        held += bytesRead;
        const end = bytes.subarray(0, held).lastIndexOf(lineBreak) + 1;
        if (end > 0)
            yield bytes.toString('utf8', 0, end);
        bytes.copyWithin(0, end, held);
        held -= end;
        if (held === bytes.length)
            bytes = Buffer.concat([bytes], 2 * held);
    }
    if (held > 0)
        yield bytes.toString('utf8', 0, held);
}
function lineBreaksIn(text) {
    let count = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./.build/backends/ledgers/file.js








/** One JSONL file on a disk of this machine. Why it needs no lock: docs/decisions/ledger.md. */
const fileLedger = {
    scheme: 'file',
    summary: 'one append-only file, file:registry/ledger.jsonl',
    async open(uri) {
        const file = new LedgerFile((0,file_uri/* pathOfUri */.R)(uri));
        return {
            uri: `file:${file.path}`,
            isShared: false,
            nameOf: (registry) => nameFrom(file.path, registry),
            read: () => file.read(),
            walk: (visit) => walkFile(file.path, visit),
            append: (draft, head) => file_append(file, draft, head),
            uses: fileUses(file.path),
        };
    },
};
/** What is read a second time is verified from where it ended the first time. */
class LedgerFile {
    path;
    /** The bytes that the chain has been through: whole lines. */
    #seen = Buffer.alloc(0);
    /** Line breaks in so many of those bytes; they are counted when a later line needs its number. */
    #counted = { bytes: 0, lines: 0 };
    #entries = [];
    #chain = this.#begin();
    constructor(path) {
        this.path = path;
    }
    /** False after a line that a crash cut off: the next one has to begin with a line break. */
    endsWhole = true;
    async read() {
        const bytes = await readBytes(this.path);
        const grown = bytes.subarray(0, this.#seen.length).equals(this.#seen);
        if (!grown)
            this.#forget();
        const text = bytes.subarray(this.#seen.length).toString('utf8');
        const first = text === '' ? 1 : this.#linesSeen() + 1;
        const broken = this.#chain.follow((0,lines/* parseLines */.L)(text, first));
        const { notes, head } = this.#chain;
        const contents = { entries: this.#entries.slice(), notes, head };
        this.endsWhole = text === '' || text.endsWith('\n');
        if (this.endsWhole && !broken) {
            this.#seen = bytes;
        }
        else {
            // The rest of a line may still be completed, so nothing of it may be kept.
            this.#forget();
        }
        if (broken)
            throw brokenAt(this.path, broken);
        return contents;
    }
    #linesSeen() {
        let { bytes: from, lines } = this.#counted;
        for (let at = this.#seen.indexOf(10, from); at >= 0; at = this.#seen.indexOf(10, from)) {
            lines += 1;
            from = at + 1;
        }
        this.#counted = { bytes: from, lines };
        return lines;
    }
    #forget() {
        this.#seen = Buffer.alloc(0);
        this.#counted = { bytes: 0, lines: 0 };
        this.#entries = [];
        this.#chain = this.#begin();
    }
    #begin() {
        const entries = this.#entries;
        return new promotion_chain/* Chain */.s((entry) => entries.push(entry));
    }
}
/** A registry on this machine is named by its way from the ledger, every other one by its URI. */
function nameFrom(ledger, registry) {
    if (!registry.startsWith('file:'))
        return registry;
    const way = (0,external_node_path_.relative)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(ledger)), (0,external_node_path_.resolve)((0,file_uri/* pathOfUri */.R)(registry)));
    return `file:${way.split(external_node_path_.sep).join('/') || '.'}`;
}
/** The entry counts if, after it was written, it is the first one that follows `head`. */
async function file_append(file, draft, head) {
    const before = await file.read();
    if (before.head !== head)
        return undefined;
    const { entry, line } = (0,lines/* nextEntry */.o)(draft, before.entries.at(-1) ?? null);
    // A line that a crash cut off must not swallow this one.
    const failure = await write(file.path, `${file.endsWhole ? '' : '\n'}${line}\n`);
    const after = await file.read();
    const accepted = after.entries.findLast(({ hash }) => hash === entry.hash);
    if (!accepted && failure)
        throw failure;
    return accepted;
}
/** One write in append mode; what it answers is judged by what then stands in the file. */
async function write(path, text) {
    const bytes = Buffer.from(text);
    try {
        const file = await (0,promises_.open)(path, 'a');
        try {
            const { bytesWritten } = await file.write(bytes);
            await file.sync();
            return bytesWritten === bytes.length ? undefined : unwritable(path, 'ENOSPC', undefined);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        const code = codeOf(error);
        return code === 'ENOENT' ? withoutFolder(path, error) : unwritable(path, code, error);
    }
}
async function readBytes(path) {
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return Buffer.alloc(0);
        throw unreadable(path, error);
    }
}

;// CONCATENATED MODULE: ./.build/backends/ledgers/index.js


/** Every ledger; a new one is a file and its name here. */
const ledgers = [fileLedger, branchLedger];


/***/ }),

/***/ 93288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ nextEntry),
  L: () => (/* binding */ parseLines)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/domain/promotion/ledger-entry.js
var ledger_entry = __webpack_require__(77553);
;// CONCATENATED MODULE: ./.build/domain/promotion/ledger-shape.js

/**
 * Whether a value that came out of JSON is a ledger entry: every member there and of its type, and
 * none besides, because one that is not known would not be covered by the hash. Written by hand,
 * because a ledger of many years has every entry checked at every promotion.
 */
function isLedgerEntry(value) {
    return hasShape(value, entryShape);
}
const digestPattern = /^sha256:[0-9a-f]{64}$/;
/** As `Date.toISOString` writes it, with any number of decimals. */
const timePattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const isText = (value) => typeof value === 'string';
const isTextOrNull = (value) => value === null || typeof value === 'string';
const isDigest = (value) => typeof value === 'string' && digestPattern.test(value);
const isTexts = (value) => Array.isArray(value) && value.every(isText);
const isNumberOrNull = (value) => value === null || Number.isFinite(value);
const isTime = (value) => {
    return typeof value === 'string' && timePattern.test(value) && !Number.isNaN(Date.parse(value));
};
const oneOf = (words) => (value) => typeof value === 'string' && words.includes(value);
const subjectShape = [
    ['registry', isText],
    ['model', isText],
    ['alias', isText],
    ['stage', isText],
    ['from', isTextOrNull],
    ['to', isText],
    ['digest', isDigest],
    ['evidence', isTexts],
    ['mode', oneOf(['promote', 'rollback', 'adopt'])],
    ['reason', isTextOrNull],
    ['approvers', isTexts],
    ['actor', isTextOrNull],
    ['runId', isTextOrNull],
    ['runAttempt', isNumberOrNull],
    ['commit', isTextOrNull],
];
const isSubject = (value) => hasShape(value, subjectShape);
const intentShape = [
    ['kind', oneOf(['intent'])],
    ['subject', isSubject],
];
const resultShape = [
    ['kind', oneOf(['result'])],
    ['intent', isDigest],
    ['result', oneOf(ledger_entry/* ledgerResults */.Qk)],
    ['subject', isSubject],
];
const isEvent = (value) => hasShape(value, intentShape) || hasShape(value, resultShape);
const entryShape = [
    ['schema', oneOf(['contender/ledger@1'])],
    ['sequence', (value) => Number.isSafeInteger(value) && Number(value) > 0],
    ['nonce', (value) => typeof value === 'string' && value !== ''],
    ['observedAt', isTime],
    ['event', isEvent],
    // The chain compares both with digests that it makes itself.
    ['previous', isText],
    ['hash', isText],
];
/** Own members only: as many as the shape has, each of them good. */
function hasShape(value, shape) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return false;
    const members = value;
    let known = 0;
    for (const name in members)
        if (Object.hasOwn(members, name))
            known += 1;
    if (known !== shape.length)
        return false;
    for (const [name, holds] of shape) {
        if (!Object.hasOwn(members, name) || !holds(members[name]))
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./.build/backends/ledgers/written-line.js
/**
 * The entry of a line that stands there as it was written: the members in their order, no spaces, and
 * characters that JSON escapes only in the reason, which people write. Undefined: the line has another
 * form, or is very long, and may be an entry all the same. What is found is what JSON and
 * `isLedgerEntry` make of the line; in one step, because a ledger of many years is read at every
 * promotion, and that takes a third of the time.
 */
function writtenEntry(line) {
    const found = line.length > longest ? null : written.exec(line);
    if (!found)
        return undefined;
    const members = found.groups;
    const { sequence, nonce, observedAt, intent, result, previous, hash } = members;
    const subject = subjectOf(members);
    return {
        schema: 'contender/ledger@1',
        sequence: Number(sequence),
        nonce,
        observedAt,
        event: intent === undefined || result === undefined
            ? { kind: 'intent', subject }
            : { kind: 'result', intent, result, subject },
        previous,
        hash,
    };
}
function subjectOf(members) {
    const { registry, model, alias, stage, from = null, to, digest, mode, reason } = members;
    const { evidence, approvers, actor = null, runId = null, runAttempt, commit = null } = members;
    return {
        registry,
        model,
        alias,
        stage,
        from,
        to,
        digest,
        evidence: textsIn(evidence),
        mode,
        reason: reason === undefined ? null : freeText(reason),
        approvers: textsIn(approvers),
        actor,
        runId,
        runAttempt: runAttempt === undefined ? null : Number(runAttempt),
        commit,
    };
}
/** `"a","b"` → its texts, which hold no quotes. */
function textsIn(list) {
    return list === '' ? [] : list.slice(1, -1).split('","');
}
function freeText(reason) {
    return reason.includes('\\') ? JSON.parse(`"${reason}"`) : reason;
}
/** What stands between quotes where JSON escapes nothing. */
const plain = String.raw `[^"\\\x00-\x1f]`;
/** As `JSON.stringify` writes it; half a pair of surrogates is left out. */
const escaped = String.raw `\\(?:["\\bfnrt]|u00(?:0[0-7be-f]|1[0-9a-f]))`;
const sha256 = 'sha256:[0-9a-f]{64}';
const day = String.raw `\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const time = String.raw `(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?`;
const written_line_text = (name, pattern = `${plain}*`) => `"${name}":"(?<${name}>${pattern})"`;
const textOrNull = (name, pattern = `${plain}*`) => {
    return `"${name}":(?:null|"(?<${name}>${pattern})")`;
};
const texts = (name) => {
    return String.raw `"${name}":\[(?<${name}>(?:"${plain}*"(?:,"${plain}*")*)?)\]`;
};
const subject = [
    written_line_text('registry'),
    written_line_text('model'),
    written_line_text('alias'),
    written_line_text('stage'),
    textOrNull('from'),
    written_line_text('to'),
    written_line_text('digest', sha256),
    texts('evidence'),
    written_line_text('mode', 'promote|rollback|adopt'),
    textOrNull('reason', `${plain}*(?:${escaped}${plain}*)*`),
    texts('approvers'),
    textOrNull('actor'),
    textOrNull('runId'),
    String.raw `"runAttempt":(?:null|(?<runAttempt>0|[1-9]\d{0,14}))`,
    textOrNull('commit'),
].join();
const result = [written_line_text('intent', sha256), written_line_text('result', 'moved|recovered|conflict|void')].join();
const entry = [
    '"schema":"contender/ledger@1"',
    String.raw `"sequence":(?<sequence>[1-9]\d{0,14})`,
    written_line_text('nonce', `${plain}+`),
    written_line_text('observedAt', `${day}T${time}Z`),
    String.raw `"event":\{"kind":"(?:intent"|result",${result}),"subject":\{${subject}\}\}`,
    written_line_text('previous', sha256),
    written_line_text('hash', sha256),
].join();
const written = new RegExp(String.raw `^\{${entry}\}$`);
/** A pattern remembers a way back at every repetition, and has no room for millions of them. */
const longest = 1 << 20;

;// CONCATENATED MODULE: ./.build/backends/ledgers/lines.js




/** Text of a ledger → its lines, the first of which has the number `first`; empty ones are left out. */
function* parseLines(text, first = 1) {
    let line = first;
    for (let start = 0; start < text.length; line += 1) {
        const found = text.indexOf('\n', start);
        const end = found < 0 ? text.length : found;
        if (end > start)
            yield parseLine(text.slice(start, end), line);
        start = end + 1;
    }
}
function parseLine(content, line) {
    const written = writtenEntry(content);
    if (written) {
        return { kind: 'entry', line, entry: written, found: hashOf(written, !content.includes('\\')) };
    }
    let json;
    try {
        json = JSON.parse(content);
    }
    catch {
        return { kind: isCutOff(content) ? 'torn' : 'foreign', line };
    }
    if (!isLedgerEntry(json) || !saysItOnce(content, json))
        return { kind: 'foreign', line };
    return { kind: 'entry', line, entry: json, found: hashOf(json) };
}
/**
 * JSON takes the last of two members of one name and other readers the first, so that the hash would
 * stand for something that somebody else does not read. A checkout may have put \r before the line break.
 */
function saysItOnce(content, entry) {
    return JSON.stringify(entry) === content.trimEnd();
}
/** The hash that an entry of this content has, whatever hash it names. */
function hashOf(entry, isPlain = false) {
    return lines_sha256((0,ledger_entry/* hashedText */.LS)(entry, isPlain));
}
const start = '{"schema":"contender/ledger@1"';
const end = /"hash":"sha256:[0-9a-f]{64}"\}\s*$/;
/**
 * What a crash leaves of a write begins as an entry and lacks its end, or another writer's entry stands
 * behind it; or a file system fills it with zeros. Whatever else cannot be read was changed.
 */
function isCutOff(content) {
    if (start.startsWith(content) || /^\0+$/.test(content))
        return true;
    const last = content.lastIndexOf(start);
    return last > 0 || (last === 0 && !end.test(content));
}
function lines_sha256(text) {
    return `sha256:${(0,external_node_crypto_.hash)('sha256', text)}`;
}
/** The entry that follows the newest one, and the line that holds it. */
function nextEntry({ event, observedAt }, newest) {
    const unhashed = {
        schema: 'contender/ledger@1',
        sequence: (newest?.sequence ?? 0) + 1,
        nonce: (0,external_node_crypto_.randomUUID)(),
        observedAt,
        event,
        previous: newest?.hash ?? ledger_entry/* genesis */.T9,
    };
    const entry = { ...unhashed, hash: hashOf(unhashed) };
    const line = JSON.stringify(entry);
    checkReadable(line, entry.hash);
    return { entry, line };
}
/** A line that no reader takes for this entry would break the ledger for good: it is not written. */
function checkReadable(line, expected) {
    const [read] = parseLines(line);
    if (read?.kind === 'entry' && read.found === expected)
        return;
    throw new Error('An entry for the ledger lacks something, so it was not written');
}


/***/ }),

/***/ 60906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ usesIn),
/* harmony export */   i: () => (/* binding */ useLine)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26921);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

const digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/);
const use = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('contender/use@1'),
    testSet: digest,
    predictions: digest,
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    observedAt: zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$(),
});
/** The uses in a text of one line each; one that is none makes the list incomplete. */
function usesIn(text) {
    const lines = text.split('\n').filter((line) => line !== '');
    const uses = lines.flatMap((line) => {
        const parsed = use.safeParse(parsedLine(line));
        return parsed.success ? [parsed.data] : [];
    });
    return { uses, complete: uses.length === lines.length };
}
function parsedLine(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
/** A use as its line, without the line break. */
function useLine(added) {
    return JSON.stringify({ schema: 'contender/use@1', ...added });
}


/***/ }),

/***/ 8072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ Chain)
/* harmony export */ });
/* harmony import */ var _ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77553);

/**
 * Follows the hashes from the first entry on, line by line. Of several entries after the same one
 * the first in the file counts; those that lost the race are void. It hands over what counts and keeps
 * none of it, so that a ledger of any length needs little memory.
 */
class Chain {
    #notes = [];
    /** The hash of each entry. */
    #links = [];
    /** The same to search in; of a ledger without a lost race nobody ever asks. */
    #passed;
    #counts;
    /** `counts` is called with each entry that counts, in order; a later line changes nothing of it. */
    constructor(counts) {
        this.#counts = counts;
    }
    /** The lines that do not count so far. */
    get notes() {
        return this.#notes.slice();
    }
    /** The hash of the newest entry so far; null before the first. */
    get head() {
        return this.#links.at(-1) ?? null;
    }
    /** Takes the next lines up to the first that breaks the chain. */
    follow(lines) {
        for (const item of lines) {
            const why = this.#take(item);
            if (why !== undefined)
                return { line: item.line, why };
        }
        return undefined;
    }
    #take(item) {
        const { kind, line } = item;
        if (kind === 'torn') {
            this.#notes.push({ line, kind });
            return undefined;
        }
        if (kind === 'foreign')
            return 'It is no ledger entry';
        const { entry, found } = item;
        if (found !== entry.hash)
            return `Its content no longer has the hash ${entry.hash}`;
        const isNext = entry.previous === (this.head ?? _ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .genesis */ .T9);
        if (!isNext && this.#hasPassed(entry.previous)) {
            this.#notes.push({ line, kind: 'void' });
            return undefined;
        }
        if (!isNext)
            return `It follows ${entry.previous}, which stands nowhere before it`;
        const number = this.#links.length + 1;
        if (entry.sequence !== number) {
            return `It is numbered ${entry.sequence} where ${number} should be`;
        }
        // Not the hash out of the line, which would keep the whole text of the line in memory.
        this.#links.push(found);
        this.#passed?.add(found);
        this.#counts(entry);
        return undefined;
    }
    /** The newest entry is still to be followed, unlike all that stand before it. */
    #hasPassed(hash) {
        this.#passed ??= new Set([_ledger_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .genesis */ .T9, ...this.#links]);
        return this.#passed.has(hash);
    }
}


/***/ }),

/***/ 77553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ hashedText),
/* harmony export */   Qk: () => (/* binding */ ledgerResults),
/* harmony export */   T9: () => (/* binding */ genesis)
/* harmony export */ });
/** `recovered`: a later run finished what a crashed one began. `void`: the alias never moved. */
const ledgerResults = ['moved', 'recovered', 'conflict', 'void'];
/** What the first entry names as the one before it. */
const genesis = `sha256:${'0'.repeat(64)}`;
/**
 * The text whose SHA-256 is an entry's hash: its JSON without the member `hash`, without spaces,
 * the members of every object sorted by name. They are written out here, because a ledger of many
 * years is verified at every promotion, and to sort them each time takes five times as long. For the
 * same reason `isPlain` spares the search of every text: it is for entries out of JSON without any
 * backslash, in which no text can hold what JSON must escape.
 */
function hashedText(entry, isPlain = false) {
    const { schema, sequence, nonce, observedAt, event, previous } = entry;
    const quote = isPlain ? bare : quoted;
    return `{"event":${eventText(event, quote)},"nonce":${quote(nonce)},"observedAt":${quote(observedAt)},"previous":${quote(previous)},"schema":${quote(schema)},"sequence":${sequence}}`;
}
function eventText(event, quote) {
    const subject = subjectText(event.subject, quote);
    if (event.kind === 'intent')
        return `{"kind":"intent","subject":${subject}}`;
    const { intent, result } = event;
    return `{"intent":${quote(intent)},"kind":"result","result":${quote(result)},"subject":${subject}}`;
}
function subjectText(subject, quote) {
    const { actor, alias, approvers, commit, digest, evidence, from, mode } = subject;
    const { model, reason, registry, runAttempt, runId, stage, to } = subject;
    return `{"actor":${quote(actor)},"alias":${quote(alias)},"approvers":${listed(approvers, quote)},"commit":${quote(commit)},"digest":${quote(digest)},"evidence":${listed(evidence, quote)},"from":${quote(from)},"mode":${quote(mode)},"model":${quote(model)},"reason":${quote(reason)},"registry":${quote(registry)},"runAttempt":${runAttempt},"runId":${quote(runId)},"stage":${quote(stage)},"to":${quote(to)}}`;
}
function listed(texts, quote) {
    if (texts.length === 0)
        return '[]';
    return quote === bare ? `["${texts.join('","')}"]` : `[${texts.map(quote).join(',')}]`;
}
/** What JSON must escape; a surrogate may be one of a pair, which only JSON itself can tell. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const escaped = /["\\\u0000-\u001f\ud800-\udfff]/;
function quoted(text) {
    return text !== null && escaped.test(text) ? JSON.stringify(text) : bare(text);
}
function bare(text) {
    return text === null ? 'null' : `"${text}"`;
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
