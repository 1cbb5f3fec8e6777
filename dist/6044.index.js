export const id = 6044;
export const ids = [6044];
export const modules = {

/***/ 17361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Hu: () => (/* binding */ openPlain),
/* harmony export */   NG: () => (/* binding */ writeHashed),
/* harmony export */   SP: () => (/* binding */ syncTree),
/* harmony export */   Yw: () => (/* binding */ syncFolder),
/* harmony export */   c_: () => (/* binding */ treeBelow),
/* harmony export */   dM: () => (/* binding */ removeTree),
/* harmony export */   px: () => (/* binding */ copier),
/* harmony export */   u9: () => (/* binding */ contentRefusal),
/* harmony export */   vE: () => (/* binding */ hideFromGit)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




const pieceBytes = 2 ** 20;
/** Where the file system shares blocks between files a copy costs nothing, and no writer can change it. */
function copier() {
    let mayClone = true;
    return async (source, target, signal) => {
        mayClone &&= await isCloned(source, target);
        return mayClone ? contentOf(target, signal) : copyHashed(source, target, signal);
    };
}
async function isCloned(source, target) {
    const mode = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_FICLONE_FORCE | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL;
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(source, target, mode).then(() => true, () => false);
}
async function copyHashed(source, target, signal) {
    const from = await openPlain(source);
    try {
        return await writeHashed(target, piecesOf(from), signal);
    }
    finally {
        await from.close();
    }
}
/** Writes a new file, and tells what was written. */
async function writeHashed(target, pieces, signal) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(target, 'wx');
    try {
        for await (const piece of pieces) {
            signal?.throwIfAborted();
            hash.update(piece);
            size += piece.byteLength;
            await writeAll(file, piece);
        }
    }
    finally {
        await file.close();
    }
    return { size, sha256: hash.digest('hex') };
}
/** A disk that is nearly full may take a part of a piece only. */
async function writeAll(file, piece) {
    for (let written = 0; written < piece.byteLength;) {
        written += (await file.write(piece, written)).bytesWritten;
    }
}
async function contentOf(path, signal) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    const file = await openPlain(path);
    try {
        for await (const piece of piecesOf(file)) {
            signal?.throwIfAborted();
            hash.update(piece);
            size += piece.byteLength;
        }
    }
    finally {
        await file.close();
    }
    return { size, sha256: hash.digest('hex') };
}
/** Through a link somebody else says which file is read. */
function openPlain(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0));
}
/** One piece of memory is used for all. */
async function* piecesOf(file) {
    const buffer = Buffer.allocUnsafe(pieceBytes);
    for (;;) {
        const { bytesRead } = await file.read(buffer, 0, pieceBytes, null);
        if (bytesRead === 0)
            return;
        yield buffer.subarray(0, bytesRead);
    }
}
/** Stops when there are more files than `most`. Links are not followed. */
async function treeBelow(root, most) {
    const tree = { files: [], folders: [], odd: [] };
    const walk = async (below) => {
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, below), { withFileTypes: true })) {
            if (tree.files.length > most)
                return;
            const path = below ? `${below}/${entry.name}` : entry.name;
            listOf(tree, entry).push(path);
            if (entry.isDirectory())
                await walk(path);
        }
    };
    await walk('');
    return tree;
}
function listOf({ files, folders, odd }, entry) {
    if (entry.isDirectory())
        return folders;
    return entry.isFile() ? files : odd;
}
/** On disk for good: each file, then the folders, the innermost first. */
async function syncTree(root) {
    const { files, folders } = await treeBelow(root, Number.POSITIVE_INFINITY);
    for (const file of files)
        await sync((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, file));
    for (const folder of [...folders].reverse())
        await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, folder));
    await syncFolder(root);
}
async function sync(path) {
    const file = await openPlain(path);
    try {
        await file.sync();
    }
    catch (error) {
        // Windows syncs only what is open for writing.
        if (codeOf(error) !== 'EPERM')
            throw error;
    }
    finally {
        await file.close();
    }
}
/** A name is on disk only when its folder is; Windows cannot open a folder, and needs it not. */
async function syncFolder(path) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'r').catch(() => undefined);
    if (!folder)
        return;
    try {
        await folder.sync();
    }
    finally {
        await folder.close();
    }
}
/** Tells git to leave a folder of ours alone, as caches of other tools do. */
async function hideFromGit(folder) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, '.gitignore'), 'wx').catch(() => undefined);
    await file?.writeFile('*\n');
    await file?.close();
}
async function removeTree(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true, maxRetries: 2 });
    await syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
}
/** Why bytes are not those of the manifest; undefined: they are. */
function contentRefusal(file, found) {
    const path = JSON.stringify(file.path);
    if (found.size !== file.size) {
        return {
            code: 'checkpoint-truncated',
            why: `Its file ${path} has ${found.size} bytes instead of ${file.size}.`,
        };
    }
    if (found.sha256 === file.sha256)
        return undefined;
    return {
        code: 'checkpoint-digest',
        why: `The bytes of its file ${path} are not those that were saved: the SHA-256 differs.`,
    };
}
function codeOf(error) {
    return error?.code ?? String(error);
}


/***/ }),

/***/ 46044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkpointStores: () => (/* binding */ checkpointStores)
});

;// CONCATENATED MODULE: ./.build/backends/checkpoints/actions-cache.js
/** GitHub's packages are large: they are read when this store is opened. */
const cacheCheckpoints = {
    scheme: 'actions-cache',
    summary: 'the cache of GitHub Actions, actions-cache:',
    async open(uri, environment) {
        const { openCheckpointCache } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(927), __webpack_require__.e(3838), __webpack_require__.e(8827), __webpack_require__.e(1223)]).then(__webpack_require__.bind(__webpack_require__, 91223));
        return openCheckpointCache(uri, environment);
    },
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/domain/training/checkpoint/key.js
var key = __webpack_require__(93078);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/backends/files/file-uri.js
var file_uri = __webpack_require__(42693);
// EXTERNAL MODULE: ./.build/backends/files/make-folder.js
var make_folder = __webpack_require__(86071);
// EXTERNAL MODULE: ./.build/backends/checkpoints/disk.js
var disk = __webpack_require__(17361);
// EXTERNAL MODULE: ./.build/backends/checkpoints/stored.js
var stored = __webpack_require__(94043);
;// CONCATENATED MODULE: ./.build/backends/checkpoints/file.js









/** A folder on a disk that outlives the job. No locks: a checkpoint appears whole, by rename. */
const fileCheckpoints = {
    scheme: 'file',
    summary: 'a folder that the runner keeps, file:/srv/checkpoints',
    async open(uri) {
        const path = (0,file_uri/* pathOfUri */.R)(uri);
        const root = (0,external_node_path_.resolve)(path);
        const at = (name) => (0,external_node_path_.join)(root, safe(name));
        return {
            uri: `file:${path}`,
            list: (prefix) => namesBelow(root, prefix),
            manifest: (name) => (0,stored/* readManifest */.WI)(at(name)),
            fetch: (name, manifest, into) => fetchFrom(at(name), manifest, into),
            save: (name, staged, signal) => save({ root, home: at(name) }, staged, signal),
            remove: (name) => (0,disk/* removeTree */.dM)(at(name)).catch(unwritable(at(name))),
        };
    },
};
/** A name that is none of ours could lead out of the store. */
function safe(name) {
    if ((0,key/* savedAtOf */.kt)(name))
        return name;
    throw new Error(`No checkpoint has the name ${JSON.stringify(name)}`);
}
const levels = 4;
async function namesBelow(root, prefix) {
    const folders = prefix.split('/').filter((part) => part !== '');
    let found = [folders.join('/')];
    for (let level = folders.length; level < levels; level += 1) {
        const below = await Promise.all(found.map((folder) => foldersIn(root, folder)));
        found = below.flat();
    }
    return (0,key/* newestFirst */.ll)(found);
}
async function foldersIn(root, folder) {
    try {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true });
        const folders = entries.filter((entry) => entry.isDirectory());
        return folders.map(({ name }) => (folder ? `${folder}/${name}` : name));
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) === 'ENOENT')
            return [];
        throw unreadable((0,external_node_path_.join)(root, folder), error);
    }
}
async function fetchFrom(home, manifest, into) {
    const link = await (0,stored/* linkIn */.qn)(home).catch(() => undefined);
    if (link)
        return link;
    const copy = (0,disk/* copier */.px)();
    return (0,stored/* fetchFiles */.Uq)(manifest, into, async (path, target) => {
        try {
            return await copy((0,external_node_path_.join)(home, stored/* filesName */.L_, path), target);
        }
        catch (error) {
            if ((0,disk/* codeOf */.$N)(error) === 'ENOENT')
                return undefined;
            throw unreadable((0,external_node_path_.join)(home, stored/* filesName */.L_, path), error);
        }
    });
}
async function save({ root, home }, { folder, manifest }, signal) {
    const shelf = (0,external_node_path_.dirname)(home);
    const temporary = (0,external_node_path_.join)(shelf, `.${(0,external_node_path_.basename)(home)}.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        await (0,make_folder/* makeFolder */.f)(shelf);
        await (0,disk/* hideFromGit */.vE)(root);
        await sweep(shelf);
        const giveBack = await take(folder, temporary, signal);
        try {
            await (0,disk/* syncTree */.SP)(temporary);
            signal.throwIfAborted();
            await (0,promises_.rename)(temporary, home);
        }
        catch (error) {
            await giveBack();
            throw error;
        }
        await (0,disk/* syncFolder */.Yw)(shelf);
        await readBack(home, manifest);
    }
    catch (error) {
        signal.throwIfAborted();
        throw error instanceof errors/* UserError */.yo ? error : unwritable(home)(error);
    }
    finally {
        await (0,disk/* removeTree */.dM)(temporary).catch(() => undefined);
    }
}
/** On the same disk a move is enough; on another one the manifest is copied last. */
async function take(folder, temporary, signal) {
    try {
        await (0,promises_.rename)(folder, temporary);
        return () => (0,promises_.rename)(temporary, folder);
    }
    catch (error) {
        if ((0,disk/* codeOf */.$N)(error) !== 'EXDEV')
            throw error;
    }
    await (0,promises_.cp)((0,external_node_path_.join)(folder, stored/* filesName */.L_), (0,external_node_path_.join)(temporary, stored/* filesName */.L_), {
        recursive: true,
        filter: () => !signal.aborted,
    });
    signal.throwIfAborted();
    await (0,promises_.cp)((0,external_node_path_.join)(folder, stored/* manifestName */.vS), (0,external_node_path_.join)(temporary, stored/* manifestName */.vS));
    return async () => undefined;
}
/** What a disk took and does not hold must not count: the older checkpoint goes only after this. */
async function readBack(home, { files }) {
    await (0,promises_.lstat)((0,external_node_path_.join)(home, stored/* manifestName */.vS));
    for (const { path, size } of files) {
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(home, stored/* filesName */.L_, path));
        if (found.size === size)
            continue;
        throw new errors/* UserError */.yo('checkpoint-not-kept', {
            what: `The checkpoint ${home} reads back with ${found.size} bytes of ${path}.`,
            why: `${size} were written: the disk did not keep them.`,
            next: 'Check the disk of the store.',
        });
    }
}
const dayMs = 24 * 60 * 60 * 1000;
/** What a killed process left half-done. */
async function sweep(shelf) {
    const names = await (0,promises_.readdir)(shelf);
    for (const name of names.filter((one) => one.startsWith('.') && one.endsWith('.tmp'))) {
        const status = await (0,promises_.stat)((0,external_node_path_.join)(shelf, name)).catch(() => undefined);
        if (status && Date.now() - status.mtimeMs > dayMs)
            await (0,disk/* removeTree */.dM)((0,external_node_path_.join)(shelf, name));
    }
}
function unreadable(path, cause) {
    return new errors/* UserError */.yo('checkpoint-store-unreadable', {
        what: `Cannot take ${path} from the checkpoint store.`,
        why: `The system answered ${(0,disk/* codeOf */.$N)(cause)}.`,
        next: 'Check that this user may read it and that there is room for it, or name another store.',
    }, { cause });
}
function unwritable(path) {
    return (cause) => {
        throw new errors/* UserError */.yo('checkpoint-store-unwritable', {
            what: `Cannot write ${path} of the checkpoint store.`,
            why: `The system answered ${(0,disk/* codeOf */.$N)(cause)}; the checkpoints before are unchanged.`,
            next: 'Free space or allow writing there, or name another store.',
        }, { cause });
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/domain/training/checkpoint/manifest.js
var manifest = __webpack_require__(75020);
// EXTERNAL MODULE: ./.build/backends/s3/client.js + 1 modules
var s3_client = __webpack_require__(2076);
// EXTERNAL MODULE: ./.build/backends/s3/exchange.js
var exchange = __webpack_require__(4580);
// EXTERNAL MODULE: ./.build/backends/s3/failure.js
var failure = __webpack_require__(75611);
// EXTERNAL MODULE: ./.build/backends/s3/settings.js
var settings = __webpack_require__(33392);
;// CONCATENATED MODULE: ./.build/backends/checkpoints/s3.js













/** A bucket of S3, or of what speaks like it. */
const s3Checkpoints = {
    scheme: 's3',
    summary: 'a bucket, s3:team-models/checkpoints',
    open: async (uri, environment) => s3Store((0,settings/* s3Settings */.o)(uri, environment)),
};
/** `<prefix>/manifests/<name>.json` and `<prefix>/files/<name>/…`: all manifests are one short list. */
function s3Store(settings, patience = {}) {
    const { bucket, prefix } = settings;
    const client = (0,s3_client/* s3Client */.o)(settings, patience);
    const root = prefix === '' ? '' : `${prefix}/`;
    const manifests = `${root}manifests/`;
    const manifestOf = (name) => `${manifests}${s3_safe(name)}.json`;
    const filesOf = (name) => `${root}${stored/* filesName */.L_}/${s3_safe(name)}/`;
    return {
        uri: `s3:${bucket}${prefix && `/${prefix}`}`,
        async list(below) {
            const keys = (await client.list(`${manifests}${below}`)).map(({ key }) => key);
            const named = keys.filter((key) => key.endsWith('.json'));
            return (0,key/* newestFirst */.ll)(named.map((key) => key.slice(manifests.length, -'.json'.length)));
        },
        manifest: (name) => manifestAt(client, manifestOf(name)),
        fetch: (name, manifest, into) => (0,stored/* fetchFiles */.Uq)(manifest, into, (path, target) => download(client, `${filesOf(name)}${path}`, target)),
        async save(name, staged, signal) {
            await uploadFiles(client, filesOf(name), { staged, signal });
            await commit(client, manifestOf(name), { staged, signal });
            await s3_readBack(client, filesOf(name), staged.manifest);
        },
        async remove(name) {
            await client.remove(manifestOf(name));
            const objects = await client.list(filesOf(name));
            await inTurns(objects, ({ key }) => client.remove(key));
        },
    };
}
/** A name that is none of ours could mean another part of the bucket. */
function s3_safe(name) {
    if ((0,key/* savedAtOf */.kt)(name))
        return name;
    throw new Error(`No checkpoint has the name ${JSON.stringify(name)}`);
}
async function manifestAt(client, key) {
    const answer = await client.get(key);
    if (!answer)
        return { code: 'checkpoint-truncated', why: 'Its manifest is gone.' };
    const bytes = Number(answer.headers['content-length']);
    if (bytes > manifest/* checkpointLimits */.x.manifestBytes) {
        answer.destroy();
        return (0,stored/* oversized */.ad)(bytes);
    }
    return (0,exchange/* textOf */.b6)(answer, manifest/* checkpointLimits */.x.manifestBytes).catch((error) => {
        throw (0,failure/* s3Error */.lH)(client.settings, error);
    });
}
const downloads = 3;
/** A connection that breaks half-way is no fault of the checkpoint: the file is fetched again. */
async function download(client, key, target) {
    for (let tries = 1;; tries += 1) {
        const answer = await client.get(key);
        if (!answer)
            return undefined;
        try {
            return await (0,disk/* writeHashed */.NG)(target, answer);
        }
        catch (error) {
            answer.destroy();
            await (0,promises_.rm)(target, { force: true });
            if (isOfDisk(error))
                throw s3_unwritable(target, error);
            if (tries === downloads)
                throw (0,failure/* s3Error */.lH)(client.settings, error);
        }
    }
}
function isOfDisk(error) {
    return typeof error.syscall === 'string' && !isOfNetwork(error);
}
function isOfNetwork(error) {
    return /^(?:read|connect|getaddrinfo)$/.test(String(error.syscall));
}
function s3_unwritable(path, cause) {
    return new errors/* UserError */.yo('checkpoint-unwritable', {
        what: `Cannot write ${path}.`,
        why: `The system answered ${cause.code}.`,
        next: 'Make room for one more checkpoint beside the checkpoint folder.',
    }, { cause });
}
async function uploadFiles(client, prefix, { staged: { folder, manifest }, signal }) {
    await inTurns(manifest.files, async ({ path, size, sha256 }) => {
        signal.throwIfAborted();
        const source = (0,external_node_path_.join)(folder, stored/* filesName */.L_, path);
        const open = (start, end) => end > start ? (0,external_node_fs_.createReadStream)(source, { start, end: end - 1 }) : new Uint8Array();
        await client.put(`${prefix}${path}`, { size, sha256, open }, { signal });
    });
}
/** From here on it is found. After a lost answer the manifest may be there already, and is ours if it is equal. */
async function commit(client, key, { staged, signal }) {
    const text = await (0,stored/* readManifest */.WI)(staged.folder);
    if (typeof text !== 'string')
        throw new Error('The staged checkpoint has lost its manifest');
    const content = Buffer.from(text);
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
    const source = { size: content.byteLength, sha256, open: () => content };
    try {
        await client.put(key, source, { isNew: true, signal });
    }
    catch (error) {
        const status = error instanceof Error && error.cause instanceof failure/* S3Refusal */.XT && error.cause.status;
        if (status !== 412 || (await manifestAt(client, key)) !== text)
            throw error;
    }
}
/** The older checkpoint goes only after this. */
async function s3_readBack(client, prefix, { files }) {
    const objects = await client.list(prefix);
    const sizes = new Map(objects.map(({ key, size }) => [key.slice(prefix.length), size]));
    const lost = files.find(({ path, size }) => sizes.get(path) !== size);
    if (!lost)
        return;
    throw new errors/* UserError */.yo('checkpoint-not-kept', {
        what: `The bucket ${client.settings.bucket} does not hold ${JSON.stringify(lost.path)} as it was sent.`,
        why: `It lists ${sizes.get(lost.path) ?? 'no'} bytes instead of ${lost.size}.`,
        next: 'Look at what else writes and removes below this prefix.',
    });
}
const atOnce = 4;
/** The first failure stops the others, and is thrown when all have stopped. */
async function inTurns(items, work) {
    const left = [...items].reverse();
    const workers = Array.from({ length: atOnce }, async () => {
        try {
            for (let item = left.pop(); item !== undefined; item = left.pop())
                await work(item);
        }
        catch (error) {
            left.length = 0;
            throw error;
        }
    });
    for (const result of await Promise.allSettled(workers)) {
        if (result.status === 'rejected')
            throw result.reason;
    }
}

;// CONCATENATED MODULE: ./.build/backends/checkpoints/index.js



/** Every checkpoint store; a new one is a file and its name here. */
const checkpointStores = [
    fileCheckpoints,
    s3Checkpoints,
    cacheCheckpoints,
];


/***/ }),

/***/ 94043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ filesName),
/* harmony export */   Uq: () => (/* binding */ fetchFiles),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   ad: () => (/* binding */ oversized),
/* harmony export */   qn: () => (/* binding */ linkIn),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_training_checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75020);
/* harmony import */ var _files_make_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86071);
/* harmony import */ var _disk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17361);




/** A checkpoint as a folder holds it, whether staged or stored. */
const manifestName = 'checkpoint.json';
const filesName = 'files';
/** The text of the manifest of such a folder. */
async function readManifest(folder) {
    try {
        const file = await (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .openPlain */ .Hu)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, manifestName));
        try {
            const { size } = await file.stat();
            if (size > _domain_training_checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .checkpointLimits */ .x.manifestBytes)
                return oversized(size);
            return await file.readFile('utf8');
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        const why = (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) === 'ENOENT'
            ? 'It has no manifest, so that it was never finished.'
            : `Its manifest cannot be read: the system answered ${(0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error)}.`;
        return { code: 'checkpoint-truncated', why };
    }
}
function oversized(bytes) {
    return { code: 'checkpoint-too-large', why: `Its manifest has ${bytes} bytes.` };
}
/** Brings every file that the manifest names, and holds each to it. */
async function fetchFiles({ files }, into, bring) {
    for (const file of files) {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(into, file.path);
        await (0,_files_make_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(target));
        const content = await bring(file.path, target);
        const refusal = content ? (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .contentRefusal */ .u9)(file, content) : missing(file.path);
        if (refusal)
            return refusal;
    }
    return undefined;
}
/** A link in a store leads a reader to files of this machine. */
async function linkIn(folder) {
    const { odd } = await (0,_disk_js__WEBPACK_IMPORTED_MODULE_3__/* .treeBelow */ .c_)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, filesName), _domain_training_checkpoint_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .checkpointLimits */ .x.files);
    const [first] = odd;
    if (first === undefined)
        return undefined;
    return {
        code: 'checkpoint-link',
        why: `Its path ${JSON.stringify(first)} is a link or a special file.`,
    };
}
function missing(path) {
    return { code: 'checkpoint-truncated', why: `Its file ${JSON.stringify(path)} is missing.` };
}


/***/ }),

/***/ 42693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ pathOfUri)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73136);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);



/** The path that `file:registry`, `file:/srv/registry` or `file:///srv/registry` names. */
function pathOfUri(uri) {
    const path = uri.slice('file:'.length);
    if (path === '')
        throw refused(uri, 'It names no path.');
    if (!path.startsWith('//'))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(path).replace(/(.)[\\/]+$/, '$1');
    try {
        return (0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(uri);
    }
    catch (error) {
        throw refused(uri, error instanceof Error ? `${error.message}.` : 'It is no file URL.');
    }
}
function refused(uri, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('uri-refused', {
        what: `Cannot use the URI "${uri}".`,
        why,
        next: 'Write it as file:<folder>, for example file:registry.',
    });
}


/***/ }),

/***/ 93078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   kt: () => (/* binding */ savedAtOf),
/* harmony export */   ll: () => (/* binding */ newestFirst)
/* harmony export */ });
/** Plain names that every store takes, whatever a model is called: `wine-2f9a1c3e/branch/<16 digits>/`. */
function placesOf(key, sha256) {
    const { trust, model, commit, configuration, data } = key;
    const readable = model
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 40)
        .replace(/^-|-$/g, '');
    const root = `${readable || 'model'}-${sha256(model).slice(0, 8)}/`;
    const digits = sha256(JSON.stringify([trust, model, commit, configuration, data])).slice(0, 16);
    return { model: root, key: `${root}${trust}/${digits}/` };
}
/**
 * Names sort by time; the attempt and the step are in them, so that no name is ever used twice. All of it is
 * lower case, for there are caches and disks that know no other.
 */
function nameOf({ key }, { savedAt, attempt, step, nonce }) {
    const time = savedAt.toISOString().replace(/[-:.]/g, '').toLowerCase();
    return `${key}${time}-${attempt}-${step ?? 'x'}-${nonce}`;
}
const namePattern = /^[a-z0-9-]+\/[a-z-]+\/[0-9a-f]{16}\/(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)(\d\d)(\d{3})z-\d+-(?:\d+|x)-[0-9a-f]+$/;
/** When a checkpoint of this name was saved; undefined for a name that is none of ours. */
function savedAtOf(name) {
    const match = namePattern.exec(name);
    if (!match)
        return undefined;
    const [year, month, day, hour, minute, second, ms] = match.slice(1);
    const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`);
    return Number.isNaN(time.getTime()) ? undefined : time;
}
/** The names that are ours, the newest first. */
function newestFirst(names) {
    const last = (name) => name.slice(name.lastIndexOf('/') + 1);
    return names
        .filter((name) => savedAtOf(name) !== undefined)
        .sort((a, b) => (last(a) < last(b) ? 1 : last(a) > last(b) ? -1 : 0));
}


/***/ }),

/***/ 75020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ bytesOf),
/* harmony export */   x: () => (/* binding */ checkpointLimits)
/* harmony export */ });
/** More than this is no checkpoint, but a mistake or an attack. */
const checkpointLimits = {
    files: 10_000,
    bytes: 2 ** 40,
    manifestBytes: 8 * 2 ** 20,
};
function bytesOf({ files }) {
    return files.reduce((sum, { size }) => sum + size, 0);
}


/***/ })

};
