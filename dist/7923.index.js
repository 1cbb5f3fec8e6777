export const id = 7923;
export const ids = [7923];
export const modules = {

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
