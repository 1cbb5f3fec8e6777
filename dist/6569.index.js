export const id = 6569;
export const ids = [6569];
export const modules = {

/***/ 26569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(26921);
/* harmony import */ var _domain_reporting_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(36045);
/* harmony import */ var _inputs_command_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52945);
/* harmony import */ var _inputs_outcome_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16820);
/* harmony import */ var _inputs_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80498);
/* harmony import */ var _report_page_title_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35493);
/* harmony import */ var _compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58357);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45496);
/* harmony import */ var _errored_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89610);
/* harmony import */ var _log_findings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41642);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(53277);
/* harmony import */ var _validate_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2097);












const { data, contract, engine } = _validate_js__WEBPACK_IMPORTED_MODULE_9__.validate.inputs.shape;
const { registry, model, candidate, baseline, alias, anchor, rules } = _compare_js__WEBPACK_IMPORTED_MODULE_4__.compare.inputs.shape;
const inputs = zod__WEBPACK_IMPORTED_MODULE_10__/* .object */ .Ikc({
    ..._inputs_command_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .common */ .sh,
    key: _report_js__WEBPACK_IMPORTED_MODULE_8__.report.inputs.shape.key,
    ..._inputs_command_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenInput */ .e1,
    data,
    contract,
    engine,
    registry,
    model,
    candidate,
    baseline,
    alias,
    anchor,
    rules,
    ..._report_js__WEBPACK_IMPORTED_MODULE_8__.reportingInputs,
});
/** Is this model better? Validates, compares and reports; the answer is the worst of them. */
const check = {
    name: 'check',
    summary: 'validates, compares and reports, for a pull request',
    inputs,
    async run(given, open) {
        const { outcomes, notes } = await judge(given, open);
        const { delivery, key, markdown } = await (0,_report_js__WEBPACK_IMPORTED_MODULE_8__.publish)(outcomes, { ...given, notes }, open);
        return (0,_conclude_js__WEBPACK_IMPORTED_MODULE_5__/* .conclude */ .E)(open, {
            command: 'check',
            key,
            verdict: (0,_domain_reporting_js__WEBPACK_IMPORTED_MODULE_11__/* .jointVerdict */ .ym)(outcomes),
            exitCode: worstExitCode(outcomes),
            title: (0,_report_page_title_js__WEBPACK_IMPORTED_MODULE_3__/* .pageTitle */ .W)(outcomes, { findings: notes }),
            subject: outcomes.at(-1)?.subject ?? { model: null, digest: null },
            findings: [...notes, ...delivery.findings],
            placed: (0,_log_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .besideCheck */ .D)(outcomes, delivery),
            outputs: { ...ownOutputs(outcomes), ...(0,_report_js__WEBPACK_IMPORTED_MODULE_8__.outputsOf)((0,_report_js__WEBPACK_IMPORTED_MODULE_8__.resultOf)(outcomes, delivery)) },
            result: { outcomes: outcomes.map(_domain_reporting_js__WEBPACK_IMPORTED_MODULE_11__/* .reportedOutcome */ .Qq) },
            inputDigests: Object.assign({}, ...outcomes.map(({ provenance }) => provenance.inputDigests)),
            markdown,
        });
    },
};
/** A model judged on data that broke its contract would prove nothing, so then nothing is compared. */
async function judge(given, open) {
    const policy = await (0,_inputs_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T)(given.policy);
    const hasData = given.data !== undefined || Object.keys(policy?.value.data ?? {}).length > 0;
    const validated = hasData ? await attempt(_validate_js__WEBPACK_IMPORTED_MODULE_9__.validate, given, open) : undefined;
    if (validated && validated.exitCode !== 0)
        return { outcomes: [validated], notes: [notCompared] };
    const compared = await attempt(_compare_js__WEBPACK_IMPORTED_MODULE_4__.compare, given, open);
    if (!validated)
        return { outcomes: [compared], notes: [notValidated] };
    return { outcomes: [validated, compared], notes: [] };
}
/** A part that could not judge is reported like the others, instead of hiding them. */
async function attempt(command, given, open) {
    try {
        return await command.run(given, open);
    }
    catch (error) {
        return (0,_errored_js__WEBPACK_IMPORTED_MODULE_6__/* .errored */ .s)(command.name, open, { key: await (0,_inputs_outcome_key_js__WEBPACK_IMPORTED_MODULE_1__.keyOfErrored)(command.name, given), error });
    }
}
function worstExitCode(outcomes) {
    const codes = outcomes.map(({ exitCode }) => exitCode);
    return codes.toSorted((a, b) => b - a)[0] ?? 2;
}
function ownOutputs(outcomes) {
    return Object.assign({}, ...outcomes.map(({ outputs }) => outputs));
}
const notCompared = {
    level: 'note',
    rule: 'not-compared',
    message: 'Nothing was compared, because the data did not pass its validation.',
};
const notValidated = {
    level: 'note',
    rule: 'not-validated',
    message: 'No data was validated, because neither the policy nor the input data names any.',
};


/***/ }),

/***/ 16820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keyOfErrored: () => (/* binding */ keyOfErrored)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26921);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16141);


/** Commands whose outcomes are told apart by the model's name. */
const aboutModels = [
    'validate',
    'train',
    'compare',
    'register',
    'promote',
    'calibrate',
];
/**
 * The key that the command would have used, for the outcome of one that could not judge: so it takes the
 * place of an older answer, and the next good answer takes its place.
 */
async function keyOfErrored(command, given) {
    if (given.key)
        return given.key;
    if (!aboutModels.includes(command))
        return command;
    return given.model || (await modelNamedIn(given.policy)) || command;
}
/** Whatever else is wrong with the policy. */
async function modelNamedIn(policy) {
    const named = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().trim().min(1).max(100) });
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__.readDocument)(policy, named).then(({ value }) => value.model, () => undefined);
}


/***/ })

};
