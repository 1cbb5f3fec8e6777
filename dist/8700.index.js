export const id = 8700;
export const ids = [8700];
export const modules = {

/***/ 88700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ledgerVerify: () => (/* binding */ ledgerVerify)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26921);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70361);
/* harmony import */ var _promotion_ledger_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88149);




const inputs = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    ..._promotion_ledger_command_js__WEBPACK_IMPORTED_MODULE_1__/* .ledgerInputs */ .hE,
    known: (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)()
        .optional()
        .describe('Hashes that must stand in it, such as the output ledger-entry of earlier promotions: only they show that its end was not cut off.'),
});
/** The newest entries are enough to recognise a ledger by. */
const shownEntries = 20;
/** Proves that no entry was changed, taken out or put in between. */
const ledgerVerify = {
    name: 'ledger verify',
    summary: 'proves that nobody changed the ledger afterwards',
    inputs,
    async run(given, open) {
        const ledger = await (0,_promotion_ledger_command_js__WEBPACK_IMPORTED_MODULE_1__/* .readLedger */ .SC)(given, open);
        const known = given.known ?? [];
        expectKnown(ledger.uri, ledger.entries, known);
        const besides = known.length > 0 ? `, with the ${known.length} that you know` : '';
        return (0,_promotion_ledger_command_js__WEBPACK_IMPORTED_MODULE_1__/* .concludeLedger */ .bV)(open, ledger, {
            command: 'ledger verify',
            title: `${ledger.uri} is whole: ${(0,_promotion_ledger_command_js__WEBPACK_IMPORTED_MODULE_1__/* .entryCount */ .Em)(ledger.entries.length)}${besides}`,
            shown: ledger.entries.slice(-shownEntries),
        });
    },
};
/** A chain whose end was cut off, or that somebody wrote anew, is whole in itself. */
function expectKnown(uri, entries, known) {
    if (known.length === 0)
        return;
    const there = new Set(entries.map(({ hash }) => hash));
    const gone = known.filter((hash) => !there.has(hash));
    if (gone.length === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('ledger-broken', {
        what: `The ledger ${uri} no longer has ${gone.join(', ')}.`,
        why: `Its ${(0,_promotion_ledger_command_js__WEBPACK_IMPORTED_MODULE_1__/* .entryCount */ .Em)(entries.length)} follow one another, so its end was cut off or all of it was written anew after that entry was made.`,
        next: 'Restore it from a copy, and find out who changed it.',
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
  SC: () => (/* binding */ readLedger)
});

// EXTERNAL MODULE: ./.build/domain/model/version.js
var version = __webpack_require__(43465);
;// CONCATENATED MODULE: ./.build/domain/promotion/hand-moves.js
/** Every move past the ledger that a later entry shows; an adopted one says so itself. Oldest first. */
function handMovesIn(entries) {
    const last = new Map();
    const found = [];
    for (const entry of entries) {
        if (!isMove(entry))
            continue;
        const { registry, model, alias, from } = entry.event.subject;
        const pointer = JSON.stringify([registry, model, alias]);
        const left = last.get(pointer);
        if (left && left.event.subject.to !== from)
            found.push({ left, found: entry });
        last.set(pointer, entry);
    }
    return found;
}
function isMove({ event }) {
    return event.kind === 'result' && (event.result === 'moved' || event.result === 'recovered');
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
/** One that has nothing to show errs. */
async function readLedger(given, open) {
    const policy = await (0,inputs_policy/* readPolicy */.T)(given.policy);
    const ledger = await (0,ledger_uri/* openLedger */.a)(open, { given, policy }, () => {
        return open.registry((0,place/* registryOf */.F)(given, policy));
    });
    const contents = await ledger.read();
    if (contents.entries.length === 0)
        throw empty(ledger.uri);
    return { ...contents, uri: ledger.uri, key: given.key ?? policy?.value.model ?? 'ledger' };
}
function concludeLedger(open, { uri, key, entries, notes, head }, { command, title, shown, outputs = {} }) {
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
        findings: [...notes.map(findingOf), ...handMovesIn(entries).map(handMoved)],
        outputs: { head: head ?? '', ...outputs },
        result: { uri, count: entries.length, entries: shown, notes, head },
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
function handMoved({ left, found }) {
    const { model, alias, to } = left.event.subject;
    const { from } = found.event.subject;
    const message = `Entry ${left.sequence} left ${alias} of ${model} at ${(0,version/* labelOf */.W)(to)}, entry ${found.sequence} found it at ${(0,version/* labelOf */.W)(from)}: somebody moved it by hand between ${left.observedAt} and ${found.observedAt}.`;
    return { level: 'warning', rule: 'ledger-drift', message };
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
