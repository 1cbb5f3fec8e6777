export const id = 1780;
export const ids = [1780];
export const modules = {

/***/ 24592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isNews),
/* harmony export */   s: () => (/* binding */ commentModes)
/* harmony export */ });
/* harmony import */ var _comparison_claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72221);

/** When a comment may first appear on a pull request. */
const commentModes = ['always', 'on-change', 'on-failure', 'never'];
/** Whether a reviewer should hear of an outcome unasked: it did not pass, or a model differs. */
function isNews(outcome) {
    if (outcome.verdict !== 'passed' || outcome.result === null)
        return true;
    switch (outcome.command) {
        case 'compare':
            return modelsDiffer(outcome.result);
        case 'promote':
            return outcome.result.moved;
        default:
            return false;
    }
}
/** A first model differs from having none; two models differ where a row or a number does. */
function modelsDiffer({ baseline, flips, rules }) {
    if (!baseline)
        return true;
    if (flips && flips.fixed + flips.broken > 0)
        return true;
    return rules.some(({ operator, estimate }) => (0,_comparison_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .isAboutChange */ .wC)(operator) && estimate !== 0);
}


/***/ }),

/***/ 7923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ wilsonInterval)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4744);

/** Wilson's score interval (1927) of a share. */
function wilsonInterval({ value, n }, alpha) {
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Z)(1 - alpha);
    const centre = (n * value + (z * z) / 2) / (n + z * z);
    const reach = (z * Math.sqrt(n * value * (1 - value) + (z * z) / 4)) / (n + z * z);
    return {
        estimate: value,
        lower: value === 0 ? 0 : centre - reach,
        upper: value === 1 ? 1 : centre + reach,
        standardError: Math.sqrt((value * (1 - value)) / n),
    };
}


/***/ })

};
