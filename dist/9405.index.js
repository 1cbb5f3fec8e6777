export const id = 9405;
export const ids = [9405];
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

/***/ 69405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ledgers: () => (/* binding */ ledgers)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/domain/promotion/ledger-entry.js
var ledger_entry = __webpack_require__(77553);
;// CONCATENATED MODULE: ./.build/domain/promotion/chain.js

/**
 * Follows the hashes from the first entry to the last. Of several entries after the same one the
 * first in the file counts; those that lost the race are void. `sha256` gives `sha256:…` of a text.
 */
function followChain(lines, sha256) {
    const entries = [];
    const notes = [];
    const passed = new Set();
    let head = ledger_entry/* genesis */.T9;
    for (const item of lines) {
        const { line } = item;
        if (item.kind === 'torn') {
            notes.push({ line, kind: 'torn' });
            continue;
        }
        if (item.kind === 'foreign')
            return broken(line, 'It is JSON, but no ledger entry');
        const { entry } = item;
        if (sha256((0,ledger_entry/* hashedText */.LS)(entry)) !== entry.hash) {
            return broken(line, `Its content no longer has the hash ${entry.hash}`);
        }
        if (passed.has(entry.previous)) {
            notes.push({ line, kind: 'void' });
            continue;
        }
        if (entry.previous !== head) {
            return broken(line, `It follows ${entry.previous}, which stands nowhere before it`);
        }
        if (entry.sequence !== entries.length + 1) {
            return broken(line, `It is numbered ${entry.sequence} where ${entries.length + 1} should be`);
        }
        entries.push(entry);
        passed.add(head);
        head = entry.hash;
    }
    return { kind: 'whole', entries, notes };
}
function broken(line, why) {
    return { kind: 'broken', line, why };
}

// EXTERNAL MODULE: ./.build/domain/promotion/ledger.js
var ledger = __webpack_require__(79940);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/backends/files/file-uri.js
var file_uri = __webpack_require__(42693);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./.build/backends/ledgers/file-entry.js



const digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/);
const subject = schemas/* strictObject */.rej({
    registry: schemas/* string */.YjP(),
    model: schemas/* string */.YjP(),
    alias: schemas/* string */.YjP(),
    stage: schemas/* string */.YjP(),
    from: schemas/* string */.YjP().nullable(),
    to: schemas/* string */.YjP(),
    digest,
    evidence: schemas/* array */.YOg(schemas/* string */.YjP()),
    mode: schemas/* enum */.k5n(['promote', 'rollback', 'adopt']),
    reason: schemas/* string */.YjP().nullable(),
    approvers: schemas/* array */.YOg(schemas/* string */.YjP()),
    actor: schemas/* string */.YjP().nullable(),
    runId: schemas/* string */.YjP().nullable(),
    runAttempt: schemas/* number */.aig().nullable(),
    commit: schemas/* string */.YjP().nullable(),
});
const file_entry_event = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('intent'), subject }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('result'),
        intent: digest,
        result: schemas/* enum */.k5n(ledger_entry/* ledgerResults */.Qk),
        subject,
    }),
]);
/** Strict, because a member that is not known would not be covered by the hash. */
const entry = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('contender/ledger@1'),
    sequence: schemas/* int */.Whr().positive(),
    nonce: schemas/* string */.YjP().min(1),
    observedAt: iso/* datetime */.w$(),
    event: file_entry_event,
    previous: digest,
    hash: digest,
});
/** Text of a ledger → its lines; empty ones are left out. */
function* parseLines(text) {
    for (const [index, content] of text.split('\n').entries()) {
        if (content !== '')
            yield parseLine(content, index + 1);
    }
}
function parseLine(content, line) {
    let json;
    try {
        json = JSON.parse(content);
    }
    catch {
        return { kind: 'torn', line };
    }
    const parsed = entry.safeParse(json);
    return parsed.success ? { kind: 'entry', line, entry: parsed.data } : { kind: 'foreign', line };
}
/** `sha256:…` of a text. */
function sha256(text) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`;
}

;// CONCATENATED MODULE: ./.build/backends/ledgers/file-uses.js



const file_uses_digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/);
const use = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz('contender/use@1'),
    testSet: file_uses_digest,
    predictions: file_uses_digest,
    model: schemas/* string */.YjP().nullable(),
    observedAt: iso/* datetime */.w$(),
});
/**
 * A file of its own beside the ledger: a use proves nothing, so it has no place in the chain that
 * must never break. Two runs that write at once write two lines, and equal ones count once.
 */
function fileUses(ledger) {
    const path = `${ledger.replace(/\.jsonl$/, '')}.uses.jsonl`;
    return {
        read: async () => usesIn((await textOf(path)) ?? unreadable),
        add: (added) => append(path, added),
    };
}
/** A line that no use is written like. */
const unreadable = '?';
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
    const line = JSON.stringify({ schema: 'contender/use@1', ...added });
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

;// CONCATENATED MODULE: ./.build/backends/ledgers/file.js










/** One JSONL file on a disk of this machine. Why it needs no lock: docs/decisions/ledger.md. */
const fileLedger = {
    scheme: 'file',
    summary: 'one append-only file, file:registry/ledger.jsonl',
    async open(uri) {
        const path = (0,file_uri/* pathOfUri */.R)(uri);
        return {
            uri: `file:${path}`,
            nameOf: (registry) => nameFrom(path, registry),
            read: async () => verify(path, await readText(path)),
            append: (draft, head) => file_append(path, draft, head),
            uses: fileUses(path),
        };
    },
};
/** A registry on this machine is named by its way from the ledger, every other one by its URI. */
function nameFrom(ledger, registry) {
    if (!registry.startsWith('file:'))
        return registry;
    const way = (0,external_node_path_.relative)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(ledger)), (0,external_node_path_.resolve)((0,file_uri/* pathOfUri */.R)(registry)));
    return `file:${way.split(external_node_path_.sep).join('/') || '.'}`;
}
/** The entry counts if, after it was written, it is the first one that follows `head`. */
async function file_append(path, draft, head) {
    const text = await readText(path);
    const { entries } = verify(path, text);
    if ((0,ledger/* headOf */.U)(entries) !== head)
        return undefined;
    const unhashed = {
        schema: 'contender/ledger@1',
        sequence: entries.length + 1,
        nonce: (0,external_node_crypto_.randomUUID)(),
        observedAt: draft.observedAt,
        event: draft.event,
        previous: head ?? ledger_entry/* genesis */.T9,
    };
    const entry = { ...unhashed, hash: sha256((0,ledger_entry/* hashedText */.LS)(unhashed)) };
    const line = JSON.stringify(entry);
    checkReadable(line, entry.hash);
    // A line that a crash cut off must not swallow this one.
    const start = text === '' || text.endsWith('\n') ? '' : '\n';
    const failure = await write(path, `${start}${line}\n`);
    const now = verify(path, await readText(path));
    const accepted = now.entries.find(({ hash }) => hash === entry.hash);
    if (!accepted && failure)
        throw failure;
    return accepted;
}
/** A line that no reader takes for this entry would break the ledger for good: it is not written. */
function checkReadable(line, hash) {
    const [read] = parseLines(line);
    if (read?.kind === 'entry' && sha256((0,ledger_entry/* hashedText */.LS)(read.entry)) === hash)
        return;
    throw new Error('An entry for the ledger lacks something, so it was not written');
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
function verify(path, text) {
    const chain = followChain(parseLines(text), sha256);
    if (chain.kind === 'whole')
        return { entries: chain.entries, notes: chain.notes };
    throw new errors/* UserError */.yo('ledger-broken', {
        what: `The ledger ${path} is broken at line ${chain.line}.`,
        why: `${chain.why}, so the record was changed after it was written.`,
        next: 'Restore the file from a copy, and find out who changed it; nothing is promoted until then.',
        file: path,
        line: chain.line,
    });
}
async function readText(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT')
            return '';
        throw new errors/* UserError */.yo('ledger-unreadable', {
            what: `Cannot read the ledger ${path}.`,
            why: `The system answered ${code}.`,
            next: 'Check that it is a file and that this user may read it.',
            file: path,
        }, { cause: error });
    }
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
function codeOf(error) {
    return error.code ?? String(error);
}

;// CONCATENATED MODULE: ./.build/backends/ledgers/index.js

/** Every ledger; a new one is a file and its name here. */
const ledgers = [fileLedger];


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
 * the members of every object sorted by name.
 */
function hashedText(entry) {
    const { schema, sequence, nonce, observedAt, event, previous } = entry;
    return canonical({ schema, sequence, nonce, observedAt, event, previous });
}
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
}


/***/ }),

/***/ 79940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ headOf)
/* harmony export */ });
/** The hash of the newest entry; null for an empty ledger. */
function headOf(entries) {
    return entries.at(-1)?.hash ?? null;
}


/***/ })

};
