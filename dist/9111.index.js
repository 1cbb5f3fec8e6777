export const id = 9111;
export const ids = [9111];
export const modules = {

/***/ 39111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ledgerVerify: () => (/* binding */ ledgerVerify)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/domain/promotion/history.js
var promotion_history = __webpack_require__(26705);
;// CONCATENATED MODULE: ./.build/domain/promotion/protocol.js

/**
 * What every promotion keeps to, so that only a forged ledger does not: of one alias one move at a time
 * is begun; what is ended was begun, is ended once, and was about the same. One exception: a move that
 * was taken for dead may still say that it came through.
 */
class Protocol {
    /** The first entry that contradicts those before it. */
    contradiction;
    #pointers = new Map();
    /** Takes the next entry of the ledger. */
    take(entry) {
        if (this.contradiction)
            return;
        const pointer = (0,promotion_history/* pointerOf */.rq)(entry);
        const progress = this.#pointers.get(pointer) ?? { open: undefined, dead: new Map() };
        this.#pointers.set(pointer, progress);
        const why = advance(progress, entry);
        if (why !== undefined)
            this.contradiction = { entry, why };
    }
}
function advance(progress, entry) {
    if ((0,promotion_history/* isIntent */.jm)(entry))
        return begin(progress, entry);
    return (0,promotion_history/* isClosing */.wH)(entry) ? end(progress, entry) : undefined;
}
function begin(progress, intent) {
    const { open } = progress;
    if (open)
        return `It begins a move while that of entry ${open.sequence} has not ended`;
    progress.open = intent;
    return undefined;
}
function end(progress, closing) {
    const { open, dead } = progress;
    const { intent: hash, subject } = closing.event;
    const revived = (0,promotion_history/* isMove */.OE)(closing) ? dead.get(hash) : undefined;
    const intent = open?.hash === hash ? open : revived;
    if (!intent)
        return 'It ends a move that no entry before it began, or that has ended already';
    if (!isSame(intent.event.subject, subject)) {
        return `It ends another move than entry ${intent.sequence} began`;
    }
    if (intent === open)
        progress.open = undefined;
    if ((0,promotion_history/* isMove */.OE)(closing))
        dead.delete(hash);
    else
        dead.set(hash, intent);
    return undefined;
}
function isSame(one, other) {
    for (const name in one) {
        const [a, b] = [one[name], other[name]];
        const isEqual = Array.isArray(a) ? sameTexts(a, b) : a === b;
        if (!isEqual)
            return false;
    }
    return true;
}
function sameTexts(one, other) {
    return one.length === other.length && one.every((text, index) => text === other[index]);
}

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/inputs/fields.js
var fields = __webpack_require__(70361);
// EXTERNAL MODULE: ./.build/commands/promotion/ledger-command.js + 1 modules
var ledger_command = __webpack_require__(88149);
;// CONCATENATED MODULE: ./.build/commands/ledger-verify.js





const inputs = schemas/* object */.Ikc({
    ...ledger_command/* ledgerInputs */.hE,
    known: (0,fields/* list */.p_)()
        .optional()
        .describe('Hashes that must stand in it, such as the output ledger-entry of earlier promotions: only they show that its end was not cut off.'),
});
/** The newest entries are enough to recognise a ledger by. */
const shownEntries = 20;
/** Proves that no entry was changed, taken out or put in between, and that none contradicts another. */
const ledgerVerify = {
    name: 'ledger verify',
    summary: 'proves that nobody changed the ledger afterwards',
    inputs,
    async run(given, open) {
        const known = given.known ?? [];
        const missing = new Set(known);
        const newest = [];
        const protocol = new Protocol();
        const ledger = await (0,ledger_command/* walkLedger */.bR)(given, open, (entry) => {
            missing.delete(entry.hash);
            newest.push(entry);
            if (newest.length > shownEntries)
                newest.shift();
            protocol.take(entry);
        });
        if (protocol.contradiction)
            throw contradictory(ledger.uri, protocol.contradiction);
        if (missing.size > 0)
            throw cutOff(ledger, [...missing]);
        return (0,ledger_command/* concludeLedger */.bV)(open, ledger, {
            command: 'ledger verify',
            title: `${ledger.uri} is whole: ${(0,ledger_command/* entryCount */.Em)(ledger.count)}${besides(known, ledger)}`,
            shown: newest,
        });
    },
};
function besides(known, { handMoves: { count } }) {
    const held = known.length > 0 ? `, with the ${known.length} that you know` : '';
    const times = count === 1 ? 'once' : `${count} times`;
    return count > 0 ? `${held}; but an alias was moved past it ${times}` : held;
}
/** A chain whose end was cut off, or that somebody wrote anew, is whole in itself. */
function cutOff({ uri, count }, gone) {
    return new errors/* UserError */.yo('ledger-broken', {
        what: `The ledger ${uri} no longer has ${gone.join(', ')}.`,
        why: `Its ${(0,ledger_command/* entryCount */.Em)(count)} follow one another, so its end was cut off or all of it was written anew after that entry was made.`,
        next: 'Restore it from a copy, and find out who changed it.',
    });
}
function contradictory(uri, { entry, why }) {
    return new errors/* UserError */.yo('ledger-broken', {
        what: `Entry ${entry.sequence} of the ledger ${uri} contradicts those before it.`,
        why: `${why}. No promotion writes such an entry, so somebody made it who may write there.`,
        next: `Find out who wrote ${entry.hash}, and restore the ledger from a copy of before.`,
    });
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


/***/ })

};
