export const id = 1223;
export const ids = [1223];
export const modules = {

/***/ 91223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openCheckpointCache: () => (/* binding */ openCheckpointCache)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _actions_cache__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9728);
/* harmony import */ var _domain_training_checkpoint_key_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93078);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89243);
/* harmony import */ var _checkpoints_disk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17361);
/* harmony import */ var _checkpoints_stored_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94043);
/* harmony import */ var _files_make_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86071);









/** The cache of GitHub Actions. It can be asked for the newest entry only, and forgets of its own accord. */
function openCheckpointCache(uri, environment) {
    refuse(uri);
    const front = frontOf(environment);
    /** The entry that was unpacked last, which stays where it is until it is fetched. */
    let unpacked;
    const unpack = async (name) => {
        if (unpacked !== name)
            unpacked = (await isRestored(`${front}${safe(name)}`, name)) ? name : '';
        return unpacked === name;
    };
    return {
        uri: 'actions-cache:',
        async list(prefix) {
            const wanted = `${front}${prefix}`;
            const found = await _actions_cache__WEBPACK_IMPORTED_MODULE_3__/* .restoreCache */ .P3([placeOf(prefix)], wanted, [wanted], {
                lookupOnly: true,
            });
            return found?.startsWith(wanted) ? (0,_domain_training_checkpoint_key_js__WEBPACK_IMPORTED_MODULE_8__/* .newestFirst */ .ll)([found.slice(front.length)]) : [];
        },
        manifest: async (name) => ((await unpack(name)) ? (0,_checkpoints_stored_js__WEBPACK_IMPORTED_MODULE_6__/* .readManifest */ .WI)(placeOf(name)) : unfetched),
        async fetch(name, manifest, into) {
            if (!(await unpack(name)))
                return unfetched;
            unpacked = undefined;
            try {
                return (await (0,_checkpoints_stored_js__WEBPACK_IMPORTED_MODULE_6__/* .linkIn */ .qn)(placeOf(name))) ?? (await take(placeOf(name), manifest, into));
            }
            finally {
                await (0,_checkpoints_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .removeTree */ .dM)(placeOf(name));
            }
        },
        save: (name, staged, signal) => save(`${front}${safe(name)}`, { name, staged }, signal),
        remove: async () => undefined,
    };
}
function refuse(uri) {
    if (uri !== 'actions-cache:') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('uri-refused', {
            what: `Cannot use the URI "${uri}".`,
            why: 'A repository has one cache, which has no other name.',
            next: 'Write it as actions-cache:.',
        });
    }
    if (_actions_cache__WEBPACK_IMPORTED_MODULE_3__/* .isFeatureAvailable */ .w3())
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('checkpoint-cache-unavailable', {
        what: 'The checkpoint store actions-cache: cannot be used here.',
        why: 'The cache of GitHub Actions is there only for Actions in a job of GitHub, not in a shell and not in a run step.',
        next: 'Use a store that is reached from everywhere, file:<folder> or s3:<bucket>/<prefix>, by train.checkpoint.store of the policy or the input checkpoint.',
    });
}
function safe(name) {
    if ((0,_domain_training_checkpoint_key_js__WEBPACK_IMPORTED_MODULE_8__/* .savedAtOf */ .kt)(name))
        return name;
    throw new Error(`No checkpoint has the name ${JSON.stringify(name)}`);
}
/** An entry is unpacked where it was packed, as seen from the workspace: it serves this folder only. */
function frontOf(environment) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(environment('GITHUB_WORKSPACE') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)('.'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)('.'));
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(here.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/')).digest('hex');
    return `contender-checkpoint-${digest.slice(0, 8)}/`;
}
/**
 * Where what is packed lies and where it is unpacked: its spelling is a part of what the cache looks for,
 * so that it is the same in every run. `name` may be a prefix; the model is what it begins with.
 */
function placeOf(name) {
    return `.contender/checkpoint-cache/${name.split('/')[0]}`;
}
/** The package answers a miss, a denial and a failure alike; it logs which. */
const unfetched = {
    code: 'checkpoint-unfetched',
    why: 'The cache named it and did not give it; the log above may say why.',
};
/** Unpacks an entry, into an empty place. */
async function isRestored(key, name) {
    const place = placeOf(name);
    await (0,_checkpoints_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .removeTree */ .dM)(place);
    await (0,_files_make_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place));
    await (0,_checkpoints_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .hideFromGit */ .vE)('.contender');
    return (await _actions_cache__WEBPACK_IMPORTED_MODULE_3__/* .restoreCache */ .P3([place], key)) === key;
}
async function take(place, manifest, into) {
    const copy = (0,_checkpoints_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .copier */ .px)();
    return (0,_checkpoints_stored_js__WEBPACK_IMPORTED_MODULE_6__/* .fetchFiles */ .Uq)(manifest, into, async (path, target) => {
        try {
            return await copy((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place, _checkpoints_stored_js__WEBPACK_IMPORTED_MODULE_6__/* .filesName */ .L_, path), target);
        }
        catch (error) {
            if ((0,_checkpoints_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) === 'ENOENT')
                return undefined;
            throw error;
        }
    });
}
async function save(key, { name, staged }, signal) {
    signal.throwIfAborted();
    const place = placeOf(name);
    await (0,_checkpoints_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .removeTree */ .dM)(place);
    await (0,_files_make_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place));
    await (0,_checkpoints_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .hideFromGit */ .vE)('.contender');
    const giveBack = await put(staged.folder, place);
    try {
        const id = await Promise.race([_actions_cache__WEBPACK_IMPORTED_MODULE_3__/* .saveCache */ .Io([place], key), aborted(signal)]);
        if (id === -1)
            throw notSaved();
    }
    catch (error) {
        await giveBack();
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo || signal.aborted ? error : notSaved(error);
    }
    await (0,_checkpoints_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .removeTree */ .dM)(place);
}
/** On the same disk a move is enough. */
async function put(folder, place) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(folder, place);
        return () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(place, folder);
    }
    catch (error) {
        if ((0,_checkpoints_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) !== 'EXDEV')
            throw error;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)(folder, place, { recursive: true });
    return () => (0,_checkpoints_disk_js__WEBPACK_IMPORTED_MODULE_5__/* .removeTree */ .dM)(place);
}
/** The package cannot be told to stop; what it still does is in vain. */
function aborted(signal) {
    return new Promise((_, fail) => {
        signal.addEventListener('abort', () => fail(signal.reason), { once: true });
    });
}
/** The package logs why, and throws for a wrong path or key only. */
function notSaved(cause) {
    const why = cause instanceof Error
        ? `${cause.message}.`
        : 'It did not take the entry; the log above says why.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('checkpoint-cache-not-saved', {
        what: 'The cache of GitHub Actions holds no new checkpoint.',
        why,
        next: 'Look whether this event may write to the cache and whether it has room for 10 GB, or use another store.',
    }, { cause });
}


/***/ })

};
