export const id = 123;
export const ids = [123];
export const modules = {

/***/ 5247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ driftStatistics),
/* harmony export */   X: () => (/* binding */ defaultDrift)
/* harmony export */ });
/** How two distributions are told apart. */
const driftStatistics = [
    'psi',
    'jensenShannon',
    'linf',
    'chiSquare',
    'ks',
    'wasserstein',
    'nullRate',
];
const defaultDrift = {
    numeric: 'ks',
    categorical: 'jensenShannon',
    minRows: 200,
    nullRate: 0.05,
    maxNewShare: 0,
    cluster: null,
    ignore: [],
};


/***/ }),

/***/ 6333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ validationVerdict),
/* harmony export */   u: () => (/* binding */ validationTitle)
/* harmony export */ });
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3729);

const answers = new Set(['passed', 'failed', 'undecided']);
/** Errored before failed before undecided before passed; warnings never decide. */
function validationVerdict(checks) {
    const has = (status) => checks.some((check) => check.status === status);
    const ran = checks.some(({ status }) => answers.has(status));
    if (has('errored') || !ran)
        return 'errored';
    if (checks.some(breaksTheGate))
        return 'failed';
    return checks.some(isOpen) ? 'undecided' : 'passed';
}
/** Undecided, and serious. */
function isOpen({ status, severity }) {
    return status === 'undecided' && severity === 'error';
}
/** Failed or blocked, and serious. */
function breaksTheGate({ status, severity }) {
    return (status === 'failed' || status === 'blocked') && severity === 'error';
}
/** One sentence: what happened, and the one reason that matters. */
function validationTitle({ data, checks }) {
    const reasons = {
        passed: () => passedTitle({ data, checks }),
        undecided: () => `Undecided: ${first(checks, ({ status }) => status === 'undecided')}`,
        failed: () => `Failed: ${first(checks, breaksTheGate)}`,
        errored: () => `Errored: ${first(checks, ({ status }) => status === 'errored')}`,
    };
    return reasons[validationVerdict(checks)]();
}
function passedTitle({ data, checks }) {
    const rows = data.reduce((sum, set) => sum + set.rows, 0);
    const count = (status) => {
        return checks.filter((check) => check.status === status).length;
    };
    const notes = [
        [count('failed') + count('blocked'), 'warning'],
        [count('unchecked'), 'unchecked'],
    ];
    const asides = notes
        .filter(([number]) => number > 0)
        .map(([number, word]) => {
        return `, ${word === 'warning' ? plural(number, word) : `${number} ${word}`}`;
    });
    const sets = plural(data.length, 'data set');
    return `Passed: ${plural(count('passed'), 'check')} on ${sets}, ${plural(rows, 'row')}${asides.join('')}`;
}
/** The check of a kind that most rows break, the first of equal ones, and how many more there are. */
function first(checks, wanted) {
    const found = checks.filter(wanted);
    // A blocked check only repeats the failure that blocks it.
    const causes = found.filter(({ status }) => status !== 'blocked');
    const ranked = (causes.length > 0 ? causes : found).toSorted((a, b) => b.failing - a.failing);
    const [check, ...others] = ranked;
    if (!check)
        return 'no check could run';
    const reason = check.reason?.replace(/\.$/, '') ?? check.status;
    const more = others.length > 0 ? `, and ${plural(others.length, 'more check')}` : '';
    return `${check.id} on ${check.data}: ${reason}${more}`;
}
function plural(value, noun) {
    return `${(0,_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(value)} ${noun}${value === 1 ? '' : 's'}`;
}


/***/ })

};
