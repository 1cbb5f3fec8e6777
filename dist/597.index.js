export const id = 597;
export const ids = [597];
export const modules = {

/***/ 30597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ledgerExport: () => (/* binding */ ledgerExport)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
;// CONCATENATED MODULE: ./.build/domain/promotion/ledger-csv.js
const columns = [
    ['sequence', ({ sequence }) => sequence],
    ['observed_at', ({ observedAt }) => observedAt],
    ['kind', ({ event }) => event.kind],
    ['result', ({ event }) => (event.kind === 'result' ? event.result : null)],
    ['mode', ({ event }) => event.subject.mode],
    ['registry', ({ event }) => event.subject.registry],
    ['model', ({ event }) => event.subject.model],
    ['stage', ({ event }) => event.subject.stage],
    ['alias', ({ event }) => event.subject.alias],
    ['from', ({ event }) => event.subject.from],
    ['to', ({ event }) => event.subject.to],
    ['digest', ({ event }) => event.subject.digest],
    ['evidence', ({ event }) => event.subject.evidence.join(' ')],
    ['reason', ({ event }) => event.subject.reason],
    ['approvers', ({ event }) => event.subject.approvers.join(' ')],
    ['actor', ({ event }) => event.subject.actor],
    ['run_id', ({ event }) => event.subject.runId],
    ['run_attempt', ({ event }) => event.subject.runAttempt],
    ['commit', ({ event }) => event.subject.commit],
    ['intent', ({ event }) => (event.kind === 'result' ? event.intent : null)],
    ['previous', ({ previous }) => previous],
    ['hash', ({ hash }) => hash],
];
/** The ledger as a table for spreadsheets: RFC 4180, one line an entry, the titles first. */
function ledgerCsv(entries) {
    const rows = entries.map((entry) => columns.map(([, cell]) => cellText(cell(entry))));
    const lines = [columns.map(([title]) => title), ...rows];
    return lines.map((cells) => `${cells.join(',')}\r\n`).join('');
}
/** What a spreadsheet would take for a formula is told to be text by an apostrophe before it. */
function cellText(cell) {
    if (cell === null)
        return '';
    if (typeof cell === 'number')
        return String(cell);
    const safe = /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/inputs/fields.js
var fields = __webpack_require__(70361);
// EXTERNAL MODULE: ./.build/inputs/same-file.js
var same_file = __webpack_require__(58909);
// EXTERNAL MODULE: ./.build/commands/promotion/ledger-command.js + 1 modules
var ledger_command = __webpack_require__(88149);
;// CONCATENATED MODULE: ./.build/commands/ledger-export.js






const inputs = schemas/* object */.Ikc({
    ...ledger_command/* ledgerInputs */.hE,
    format: (0,fields/* choice */.Yq)(['jsonl', 'csv'])
        .default('jsonl')
        .describe('jsonl, which is a ledger of its own that can be verified; or csv, for spreadsheets.'),
    file: (0,fields/* text */.Qq)()
        .optional()
        .describe('Path of the file to write; default: ledger.jsonl or ledger.csv in the output folder.'),
});
const renderers = { jsonl: ledgerLines, csv: ledgerCsv };
/** Writes the ledger, its chain verified, into a file for auditors. */
const ledgerExport = {
    name: 'ledger export',
    summary: 'writes the ledger as JSON Lines or CSV',
    inputs,
    async run(given, open) {
        const ledger = await (0,ledger_command/* readLedger */.SC)(given, open);
        const { format } = given;
        const file = given.file ?? open.output.path(`ledger.${format}`);
        if (await (0,same_file/* isSameFile */.D)(file, ledger.uri.replace(/^file:/, '')))
            throw overItself(file);
        await open.writeFile(file, renderers[format](ledger.entries));
        return (0,ledger_command/* concludeLedger */.bV)(open, ledger, {
            command: 'ledger export',
            title: `${(0,ledger_command/* entryCount */.Em)(ledger.entries.length)} of ${ledger.uri} written to ${file}`,
            shown: [],
            outputs: { file },
        });
    },
};
function overItself(file) {
    return new errors/* UserError */.yo('file-refused', {
        what: `Cannot write the export to ${file}.`,
        why: 'That is the ledger itself, which is only ever appended to.',
        next: 'Name another file by the input file.',
        file,
    });
}
function ledgerLines(entries) {
    return entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');
}


/***/ }),

/***/ 88149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bV: () => (/* binding */ concludeLedger),
  Em: () => (/* binding */ entryCount),
  hE: () => (/* binding */ ledgerInputs),
  SC: () => (/* binding */ readLedger),
  bR: () => (/* binding */ walkLedger)
});

// EXTERNAL MODULE: ./.build/domain/model/version.js
var version = __webpack_require__(43465);
// EXTERNAL MODULE: ./.build/domain/promotion/history.js
var promotion_history = __webpack_require__(26705);
;// CONCATENATED MODULE: ./.build/domain/promotion/hand-moves.js

/** So many of the newest are told; the others are counted. */
const told = 20;
/** Every move past the ledger that a later entry shows; an adopted one says so itself. */
class HandMoves {
    /** The newest ones, oldest first. */
    newest = [];
    count = 0;
    /** The last move of each alias. */
    #last = new Map();
    /** Takes the next entry of the ledger. */
    take(entry) {
        if (!(0,promotion_history/* isMove */.OE)(entry))
            return;
        const pointer = (0,promotion_history/* pointerOf */.rq)(entry);
        const left = this.#last.get(pointer);
        if (left && left.event.subject.to !== entry.event.subject.from)
            this.#add({ left, found: entry });
        this.#last.set(pointer, entry);
    }
    #add(move) {
        this.count += 1;
        this.newest.push(move);
        if (this.newest.length > told)
            this.newest.shift();
    }
}

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/inputs/command-inputs.js
var command_inputs = __webpack_require__(52945);
// EXTERNAL MODULE: ./.build/inputs/fields.js
var fields = __webpack_require__(70361);
// EXTERNAL MODULE: ./.build/inputs/place.js
var place = __webpack_require__(20041);
// EXTERNAL MODULE: ./.build/inputs/policy.js
var inputs_policy = __webpack_require__(80498);
// EXTERNAL MODULE: ./.build/commands/conclude.js
var conclude = __webpack_require__(45496);
// EXTERNAL MODULE: ./.build/commands/promotion/ledger-uri.js
var ledger_uri = __webpack_require__(92001);
;// CONCATENATED MODULE: ./.build/commands/promotion/ledger-command.js









/** The inputs of every command that reads the whole ledger. */
const ledgerInputs = {
    ...command_inputs/* common */.sh,
    ...command_inputs/* registryInput */.wi,
    ...command_inputs/* tokenInput */.e1,
    ledger: (0,fields/* text */.Qq)()
        .optional()
        .describe("URI of the ledger; default: the policy's, else the one inside the registry."),
};
/** Shows every entry to `visit`; a ledger that has none errs. */
async function walkLedger(given, open, visit) {
    const policy = await (0,inputs_policy/* readPolicy */.T)(given.policy);
    const ledger = await (0,ledger_uri/* openLedger */.a)(open, { given, policy }, () => {
        return open.registry((0,place/* registryOf */.F)(given, policy));
    });
    let count = 0;
    const handMoves = new HandMoves();
    const summary = await ledger.walk((entry) => {
        count += 1;
        handMoves.take(entry);
        visit(entry);
    });
    if (count === 0)
        throw empty(ledger.uri);
    const key = given.key ?? policy?.value.model ?? 'ledger';
    return { ...summary, uri: ledger.uri, key, count, handMoves };
}
/** The same with all of its entries. */
async function readLedger(given, open) {
    const entries = [];
    const walked = await walkLedger(given, open, (entry) => entries.push(entry));
    return { ...walked, entries };
}
function concludeLedger(open, { uri, key, count, handMoves, notes, head }, { command, title, shown, outputs = {} }) {
    const said = {
        verdict: 'passed',
        exitCode: 0,
    };
    return (0,conclude/* conclude */.E)(open, {
        ...said,
        command,
        key,
        title: `Passed: ${title}`,
        subject: { model: null, digest: null },
        findings: [...notes.map(findingOf), ...handMoved(uri, handMoves)],
        outputs: { head: head ?? '', ...outputs },
        result: { uri, count, entries: shown, notes, head },
        inputDigests: {},
    });
}
function entryCount(count) {
    return `${count} ${count === 1 ? 'entry' : 'entries'}`;
}
function findingOf({ line, kind }) {
    const message = kind === 'void'
        ? `Line ${line} does not count: another entry was written first.`
        : `Line ${line} does not count: a crash or a full disk cut it off.`;
    return { level: 'note', rule: `ledger-${kind}`, message };
}
/** The newest ones, and how many more there were. */
function handMoved(uri, { newest, count }) {
    const earlier = count - newest.length;
    const named = newest.map((move) => warning(wordsOf(move)));
    if (earlier === 0)
        return named;
    const message = `Moves of aliases in ${uri} by hand before those below: ${earlier}.`;
    return [warning(message), ...named];
}
function warning(message) {
    return { level: 'warning', rule: 'ledger-drift', message };
}
function wordsOf({ left, found }) {
    const { model, alias, to } = left.event.subject;
    const { from } = found.event.subject;
    return `Entry ${left.sequence} left ${alias} of ${model} at ${(0,version/* labelOf */.W)(to)}, entry ${found.sequence} found it at ${(0,version/* labelOf */.W)(from)}: somebody moved it by hand between ${left.observedAt} and ${found.observedAt}.`;
}
function empty(uri) {
    return new errors/* UserError */.yo('ledger-empty', {
        what: `The ledger ${uri} has no entry.`,
        why: 'Nothing was promoted with it yet, or it is not there.',
        next: 'Correct the URI, or promote a version first.',
    });
}


/***/ }),

/***/ 92001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ openLedger)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

/** The ledger of the input, else of the policy, else the one inside the registry. */
async function openLedger(open, { given, policy }, registry) {
    const named = given.ledger ?? policy?.value.ledger;
    const uri = named ?? (await registry()).ledger;
    if (uri)
        return open.ledger(uri, given['github-token']);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-missing', {
        what: 'The input "ledger" is missing.',
        why: 'Neither the input nor the policy names a ledger, and the registry holds none itself.',
        next: 'Name one, such as file:ledger.jsonl.',
    });
}


/***/ }),

/***/ 43465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isDigest),
/* harmony export */   W: () => (/* binding */ labelOf)
/* harmony export */ });
function isDigest(text) {
    return /^sha256:[0-9a-f]{64}$/.test(text);
}
/** A version as people write it: numbered ones get a `v`. */
function labelOf(version) {
    if (version === null)
        return 'no version';
    return /^\d+$/.test(version) ? `v${version}` : version;
}


/***/ }),

/***/ 26705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OE: () => (/* binding */ isMove),
/* harmony export */   iC: () => (/* binding */ whoWrote),
/* harmony export */   jm: () => (/* binding */ isIntent),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   rq: () => (/* binding */ pointerOf),
/* harmony export */   wH: () => (/* binding */ isClosing)
/* harmony export */ });
function historyOf(entries, target) {
    const own = entries.filter((entry) => isAbout(entry, target));
    const results = own.filter(isClosing);
    const closings = new Map(results.map((entry) => [entry.event.intent, entry]));
    return {
        open: own.filter(isIntent).find((entry) => !closings.has(entry.hash)),
        moves: results.filter(isMove),
        closings,
        newest: own.at(-1),
    };
}
/** The pointer that an entry is about, as a key; the lengths keep two of them apart whatever they hold. */
function pointerOf({ event }) {
    const { registry, model, alias } = event.subject;
    return `${registry.length} ${model.length} ${registry} ${model} ${alias}`;
}
/** Who made an entry, as far as the ledger knows. */
function whoWrote(entry) {
    const { actor, runId } = entry.event.subject;
    const run = runId ? ` in run ${runId}` : '';
    return `${actor ?? 'someone at a shell'}${run}, seen ${entry.observedAt}`;
}
function isAbout({ event }, target) {
    const { registry, model, alias } = event.subject;
    return registry === target.registry && model === target.model && alias === target.alias;
}
/** Whether an entry says that the pointer reached its goal. */
function isMove({ event }) {
    return event.kind === 'result' && (event.result === 'moved' || event.result === 'recovered');
}
function isIntent(entry) {
    return entry.event.kind === 'intent';
}
function isClosing(entry) {
    return entry.event.kind === 'result';
}


/***/ }),

/***/ 20041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ placeOf),
/* harmony export */   F: () => (/* binding */ registryOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

/** Inputs before policy; `model` may come from elsewhere when neither names it. */
function placeOf(given, policy, model) {
    const place = {
        registry: given.registry ?? policy?.value.registry,
        model: given.model ?? policy?.value.model ?? model,
    };
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)([...missing('registry', place.registry), ...missing('model', place.model)]);
    return { registry: place.registry ?? '', model: place.model ?? '' };
}
/** The registry alone, for commands that are about no single model. */
function registryOf(given, policy) {
    const registry = given.registry ?? policy?.value.registry;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)(missing('registry', registry));
    return registry ?? '';
}
function missing(name, value) {
    if (value !== undefined)
        return [];
    return [
        {
            code: 'input-missing',
            what: `The input "${name}" is missing.`,
            why: `Neither the input nor the key "${name}" of a policy is set.`,
            next: 'Set one of them.',
        },
    ];
}


/***/ }),

/***/ 58909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isSameFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Whether two paths lead to one file that exists, also by a link. */
async function isSameFile(one, other) {
    const [first, second] = await Promise.all([identityOf(one), identityOf(other)]);
    return first !== undefined && first === second;
}
async function identityOf(path) {
    try {
        const { dev, ino } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path, { bigint: true });
        return `${dev} ${ino}`;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
