export const id = 1791;
export const ids = [1791];
export const modules = {

/***/ 71791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   strikeOut: () => (/* binding */ strikeOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


const star = '*'.charCodeAt(0);
const mostAtOnce = 1024 * 1024;
/**
 * Overwrites these bytes of a file, in order, with as many stars, while others go on appending to it:
 * neither its length nor their place changes. It needs a descriptor of its own, since one that appends
 * writes at the end wherever it is told to. A link is not followed: the command may have put it there.
 */
async function strikeOut(path, ranges) {
    if (ranges.length === 0)
        return;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDWR | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW);
    try {
        for (const near of together(ranges))
            await strike(file, near);
    }
    finally {
        await file.close();
    }
}
/** What was appended stays as it is, so that one write for many ranges may repeat what is between them. */
function together(ranges) {
    const groups = [];
    for (const range of ranges) {
        const group = groups.at(-1);
        const isNear = group?.[0] !== undefined && range.end - group[0].start <= mostAtOnce;
        if (isNear)
            group.push(range);
        else
            groups.push([range]);
    }
    return groups;
}
async function strike(file, ranges) {
    const start = ranges[0]?.start ?? 0;
    const end = ranges.at(-1)?.end ?? start;
    const bytes = await readWhole(file, start, end);
    for (const range of ranges)
        bytes.fill(star, range.start - start, range.end - start);
    for (let done = 0; done < bytes.byteLength;) {
        const left = bytes.byteLength - done;
        done += (await file.write(bytes, done, left, start + done)).bytesWritten;
    }
}
/** Less than was asked only where the file ends before. */
async function readWhole(file, start, end) {
    const bytes = new Uint8Array(end - start);
    for (let done = 0; done < bytes.byteLength;) {
        const { bytesRead } = await file.read(bytes, done, bytes.byteLength - done, start + done);
        if (bytesRead === 0)
            return bytes.subarray(0, done);
        done += bytesRead;
    }
    return bytes;
}


/***/ })

};
