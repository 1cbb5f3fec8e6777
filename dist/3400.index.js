export const id = 3400;
export const ids = [3400];
export const modules = {

/***/ 47867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ allRows)
/* harmony export */ });
/** All rows, as a slice. */
const allRows = '*';


/***/ }),

/***/ 12766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   kx: () => (/* binding */ undecidedPolicies),
/* harmony export */   rY: () => (/* binding */ verdicts),
/* harmony export */   zP: () => (/* binding */ worstVerdict)
/* harmony export */ });
/** The answer of a command, from best to worst. `errored` means that the tool could not judge. */
const verdicts = ['passed', 'undecided', 'failed', 'errored'];
/** The worst of several verdicts; without any, nothing was judged, which is never a pass. */
function worstVerdict(all) {
    if (all.length === 0)
        return 'errored';
    return verdicts[Math.max(...all.map((verdict) => verdicts.indexOf(verdict)))] ?? 'errored';
}
/** What `undecided` means for the exit code. */
const undecidedPolicies = ['fail', 'warn', 'pass'];
/** `undecided` blocks as the policy says: `blocks` is the caller's answer for this run. */
function exitCodeOf(verdict, undecidedBlocks) {
    switch (verdict) {
        case 'passed':
            return 0;
        case 'undecided':
            return undecidedBlocks ? 1 : 0;
        case 'failed':
            return 1;
        case 'errored':
            return 2;
    }
}


/***/ })

};
