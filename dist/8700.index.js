export const id = 8700;
export const ids = [8700];
export const modules = {

/***/ 88700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ledgerVerify: () => (/* binding */ ledgerVerify)
/* harmony export */ });
/* harmony import */ var _promotion_ledger_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21702);

/** Proves that no entry was changed, taken out or put in between. */
const ledgerVerify = (0,_promotion_ledger_command_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerCommand */ .j)({
    name: 'ledger verify',
    summary: 'proves that nobody changed the ledger afterwards',
    said: 'is whole:',
});


/***/ }),

/***/ 21702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ledgerCommand)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26921);
/* harmony import */ var _domain_promotion_ledger_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79940);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _inputs_command_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52945);
/* harmony import */ var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70361);
/* harmony import */ var _inputs_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20041);
/* harmony import */ var _inputs_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6416);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45496);
/* harmony import */ var _ledger_uri_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92001);









const inputs = zod__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    ..._inputs_command_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .common */ .sh,
    ..._inputs_command_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .registryInput */ .wi,
    ledger: (0,_inputs_fields_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)()
        .optional()
        .describe("URI of the ledger; default: the policy's, else the one inside the registry."),
});
/** A command that reads the whole ledger, its chain verified; one that has nothing to show errs. */
function ledgerCommand({ name, summary, said }) {
    return { name, summary, inputs, run: (given, open) => read(given, open, { name, said }) };
}
async function read(given, open, { name, said }) {
    const policy = await (0,_inputs_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T4)(given.policy);
    const ledger = await (0,_ledger_uri_js__WEBPACK_IMPORTED_MODULE_5__/* .openLedger */ .a)(open, { given, policy }, () => {
        return open.registry((0,_inputs_place_js__WEBPACK_IMPORTED_MODULE_2__/* .registryOf */ .F)(given, policy));
    });
    const { entries, notes } = await ledger.read();
    if (entries.length === 0)
        throw empty(ledger.uri);
    const { length } = entries;
    return (0,_conclude_js__WEBPACK_IMPORTED_MODULE_4__/* .conclude */ .E)(open, {
        command: name,
        key: given.key ?? policy?.value.model ?? 'ledger',
        verdict: 'passed',
        exitCode: 0,
        title: `Passed: ${ledger.uri} ${said} ${length} ${length === 1 ? 'entry' : 'entries'}`,
        subject: { model: null, digest: null },
        findings: notes.map((note) => findingOf(note)),
        outputs: { head: (0,_domain_promotion_ledger_js__WEBPACK_IMPORTED_MODULE_8__/* .headOf */ .U)(entries) ?? '' },
        result: { uri: ledger.uri, entries, notes, head: (0,_domain_promotion_ledger_js__WEBPACK_IMPORTED_MODULE_8__/* .headOf */ .U)(entries) },
        inputDigests: {},
    });
}
function findingOf({ line, kind }) {
    const message = kind === 'void'
        ? `Line ${line} does not count: another entry was written first.`
        : `Line ${line} does not count: a crash or a full disk cut it off.`;
    return { level: 'note', rule: `ledger-${kind}`, message };
}
function empty(uri) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('ledger-empty', {
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
        return open.ledger(uri);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input-missing', {
        what: 'The input "ledger" is missing.',
        why: 'Neither the input nor the policy names a ledger, and the registry holds none itself.',
        next: 'Name one, such as file:ledger.jsonl.',
    });
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
