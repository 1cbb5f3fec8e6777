export const id = 8209;
export const ids = [8209];
export const modules = {

/***/ 38209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unpack: () => (/* binding */ unpack)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38321);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56118);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89243);
/* harmony import */ var _files_make_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86071);








/** Unpacks an npm archive: ordinary files below `package/` only. */
async function unpack(archive, folder) {
    const entries = (0,tar_stream__WEBPACK_IMPORTED_MODULE_5__.extract)();
    node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from([archive])
        .pipe((0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGunzip)())
        .on('error', (error) => entries.destroy(error))
        .pipe(entries);
    for await (const entry of entries) {
        const { name, type } = entry.header;
        if (type === 'directory') {
            entry.resume();
            continue;
        }
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, inside(name, type));
        await (0,_files_make_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_3__.buffer)(entry));
    }
}
/** The path below the archive's first folder. */
function inside(name, type) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(name.split('/').slice(1).join('/'));
    const escapes = path.startsWith('..') || path.startsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) || path === '.';
    if (type === 'file' && !escapes)
        return path;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .UserError */ .yo('engine-archive', {
        what: `The data engine's archive holds the entry ${JSON.stringify(name)}.`,
        why: 'Only ordinary files below its own folder are unpacked.',
        next: 'Check which registry npm is configured to use.',
    });
}


/***/ })

};
