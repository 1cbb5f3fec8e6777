export const id = 9470;
export const ids = [9470];
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

/***/ 39470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkpointFolder: () => (/* binding */ checkpointFolder)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/backends/files/file-uri.js
var file_uri = __webpack_require__(42693);
// EXTERNAL MODULE: ./.build/backends/files/make-folder.js
var make_folder = __webpack_require__(86071);
// EXTERNAL MODULE: ./.build/backends/training/local/ourselves.js
var ourselves = __webpack_require__(89977);
// EXTERNAL MODULE: ./.build/backends/checkpoints/disk.js
var disk = __webpack_require__(17361);
// EXTERNAL MODULE: ./.build/backends/checkpoints/stored.js
var stored = __webpack_require__(94043);
;// CONCATENATED MODULE: ./.build/backends/checkpoints/folder/side.js




/** The name of our own folder, beside that of the command or, where that is a disk of its own, in it. */
const ownName = '.contender';
async function sideOf(path) {
    const above = (0,external_node_path_.dirname)(path);
    const isOwnDisk = await onOtherDisk(path, above);
    const home = (0,external_node_path_.join)(isOwnDisk ? path : above, ownName);
    const root = (0,external_node_path_.join)(home, `beside-${(0,external_node_path_.basename)(path)}`);
    return { root, staging: (0,external_node_path_.join)(root, 'staging') };
}
/** From one disk to another nothing can be renamed. */
async function onOtherDisk(path, above) {
    const [own, other] = await Promise.all([path, above].map((one) => (0,promises_.lstat)(one).catch(() => null)));
    return own !== null && own?.dev !== other?.dev;
}
async function readNote({ root }) {
    try {
        const { owner, process, saved } = JSON.parse(await (0,promises_.readFile)(noteOf(root), 'utf8'));
        return {
            owner: String(owner),
            process: String(process ?? ''),
            saved: Array.isArray(saved) ? saved.map(String) : [],
        };
    }
    catch {
        return undefined;
    }
}
async function writeNote({ root }, note) {
    const temporary = `${noteOf(root)}.tmp`;
    await (0,promises_.writeFile)(temporary, JSON.stringify(note));
    await (0,promises_.rename)(temporary, noteOf(root));
}
function noteOf(root) {
    return (0,external_node_path_.join)(root, 'note.json');
}
/**
 * Moves everything in the folder aside; the path that it was moved to, or null. What an earlier training of
 * ours left is kept until the next one; what somebody else put there is kept for good.
 */
async function moveAside(path, side) {
    const isOurs = (await readNote(side)) !== undefined;
    await (0,make_folder/* makeFolder */.f)(path);
    await (0,make_folder/* makeFolder */.f)(side.root);
    await (0,disk/* hideFromGit */.vE)((0,external_node_path_.dirname)(side.root));
    await (0,promises_.rm)(noteOf(side.root), { force: true });
    // Only copies of what lies in the folder itself.
    await (0,disk/* removeTree */.dM)(side.staging);
    const names = (await (0,promises_.readdir)(path)).filter((name) => name !== ownName);
    if (names.length === 0)
        return null;
    const aside = (0,external_node_path_.join)(side.root, isOurs ? 'earlier' : `found-${stamp()}`);
    if (isOurs)
        await (0,disk/* removeTree */.dM)(aside);
    await (0,make_folder/* makeFolder */.f)(aside);
    for (const name of names)
        await (0,promises_.rename)((0,external_node_path_.join)(path, name), (0,external_node_path_.join)(aside, name));
    return aside;
}
function stamp() {
    return new Date().toISOString().replace(/[-:.]/g, '');
}
async function namesIn(folder) {
    return (0,promises_.readdir)(folder).catch((error) => {
        if ((0,disk/* codeOf */.$N)(error) === 'ENOENT')
            return [];
        throw error;
    });
}

// EXTERNAL MODULE: ./.build/domain/training/checkpoint/judge.js
var judge = __webpack_require__(48162);
// EXTERNAL MODULE: ./.build/domain/training/checkpoint/manifest.js
var manifest = __webpack_require__(75020);
// EXTERNAL MODULE: ./.build/domain/training/checkpoint/unit.js
var unit = __webpack_require__(88623);
;// CONCATENATED MODULE: ./.build/backends/checkpoints/folder/units.js








/** Every finished file and folder; the command may be writing and removing meanwhile. */
async function lookInto(path, saved) {
    const units = [];
    const refused = [];
    const skipped = [];
    for (const name of await namesIn(path)) {
        const measured = await measure(path, name);
        if (measured.kind === 'unit') {
            units.push({ ...measured.unit, isSaved: saved.has(measured.unit.mark) });
        }
        else if (measured.kind === 'refused')
            refused.push({ name, refusal: measured.refusal });
        else
            skipped.push(name);
    }
    units.sort((a, b) => b.changedAt.getTime() - a.changedAt.getTime() || (a.name < b.name ? 1 : -1));
    return { units, refused, skipped };
}
/** One name of the folder, as it is now. */
async function measure(root, name) {
    if ((0,unit/* isUnfinished */.u)(name))
        return { kind: 'skipped' };
    try {
        const status = await (0,promises_.lstat)((0,external_node_path_.join)(root, name), { bigint: true });
        if (status.isFile())
            return await unitOf(root, name, [name]);
        return status.isDirectory() ? await measureFolder(root, name) : { kind: 'skipped' };
    }
    catch (error) {
        // Removed while we looked.
        if ((0,disk/* codeOf */.$N)(error) === 'ENOENT')
            return { kind: 'skipped' };
        throw error;
    }
}
async function measureFolder(root, name) {
    const { files, odd } = await (0,disk/* treeBelow */.c_)((0,external_node_path_.join)(root, name), manifest/* checkpointLimits */.x.files);
    const [link] = odd;
    if (link !== undefined) {
        const why = `Its path ${JSON.stringify(link)} is a link or a special file, which is not followed.`;
        return { kind: 'refused', refusal: { code: 'checkpoint-link', why } };
    }
    if (files.length > manifest/* checkpointLimits */.x.files) {
        const why = `It has more than ${manifest/* checkpointLimits */.x.files} files.`;
        return { kind: 'refused', refusal: { code: 'checkpoint-too-large', why } };
    }
    if (files.length === 0)
        return { kind: 'skipped' };
    return unitOf(root, name, files.map((file) => `${name}/${file}`));
}
async function unitOf(root, name, files) {
    const odd = files.find((file) => !file.split('/').every(judge/* isName */.Eo));
    if (odd !== undefined) {
        const why = 'Its name has a control character or a backslash.';
        return { kind: 'refused', refusal: (0,judge/* pathRefused */.Qi)(odd, why) };
    }
    const marks = (0,external_node_crypto_.createHash)('sha256');
    let bytes = 0;
    let newest = 0n;
    for (const file of [...files].sort()) {
        const status = await (0,promises_.lstat)((0,external_node_path_.join)(root, file), { bigint: true });
        marks.update([file, status.ino, status.size, status.mtimeNs].join('\0'));
        bytes += Number(status.size);
        if (status.mtimeNs > newest)
            newest = status.mtimeNs;
    }
    const changedAt = new Date(Number(newest / 1000000n));
    return {
        kind: 'unit',
        unit: { name, bytes, changedAt, mark: marks.digest('hex'), files },
    };
}

;// CONCATENATED MODULE: ./.build/backends/checkpoints/folder/stage.js








/** Copies a unit into a folder of ours, hashing as it goes; the manifest comes last, then the name. */
async function stage({ path, staging }, { unit, draft }, signal) {
    const id = (0,external_node_crypto_.randomUUID)();
    const temporary = (0,external_node_path_.join)(staging, `.${id}.tmp`);
    try {
        const before = await measure(path, unit.name);
        if (!isSame(before, unit))
            return 'changed';
        await (0,make_folder/* makeFolder */.f)(temporary);
        const files = await copyAll(before.unit, { from: path, to: (0,external_node_path_.join)(temporary, stored/* filesName */.L_) }, signal);
        if (!isSame(await measure(path, unit.name), unit))
            return 'changed';
        const schema = 'contender/checkpoint@1';
        const manifest = { schema, ...draft, unit: unit.name, files };
        await (0,promises_.writeFile)((0,external_node_path_.join)(temporary, stored/* manifestName */.vS), JSON.stringify(manifest));
        const folder = (0,external_node_path_.join)(staging, id);
        await (0,promises_.rename)(temporary, folder);
        return { folder, manifest };
    }
    catch (error) {
        signal.throwIfAborted();
        if ((0,disk/* codeOf */.$N)(error) === 'ENOENT')
            return 'changed';
        throw unstageable(unit.name, error);
    }
    finally {
        await (0,disk/* removeTree */.dM)(temporary).catch(() => undefined);
    }
}
function isSame(measured, unit) {
    return measured.kind === 'unit' && measured.unit.mark === unit.mark;
}
async function copyAll(unit, { from, to }, signal) {
    const copy = (0,disk/* copier */.px)();
    const files = [];
    for (const file of unit.files) {
        signal.throwIfAborted();
        const target = (0,external_node_path_.join)(to, file);
        await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(target));
        files.push({ path: file, ...(await copy((0,external_node_path_.join)(from, file), target, signal)) });
    }
    return files;
}
function unstageable(name, cause) {
    return new errors/* UserError */.yo('checkpoint-uncopied', {
        what: `The checkpoint ${JSON.stringify(name)} was not copied.`,
        why: `The system answered ${(0,disk/* codeOf */.$N)(cause)}.`,
        next: 'Free space beside the checkpoint folder, for one more checkpoint, or let this user write there.',
    }, { cause });
}

;// CONCATENATED MODULE: ./.build/backends/checkpoints/folder/folder.js












/** The folder that a training command writes its checkpoints to, on a disk of this machine. */
async function checkpointFolder({ path, store }) {
    const root = await (0,promises_.realpath)((0,external_node_path_.resolve)(path)).catch(() => (0,external_node_path_.resolve)(path));
    refusePlace(root, path, store);
    const side = await sideOf(root);
    const saved = new Set((await readNote(side))?.saved);
    let owner = '';
    const note = async (mark) => {
        saved.add(mark);
        owner ||= (await readNote(side))?.owner ?? '';
        await writeNote(side, { owner, process: (0,ourselves/* ourselves */.R)(), saved: [...saved] });
    };
    return {
        path: root,
        async clear(newOwner) {
            await refuseInUse(path, side);
            owner = newOwner;
            saved.clear();
            return clear({ root, side, owner }).catch(unusable(path));
        },
        isOwnedBy: async (asked) => (await readNote(side))?.owner === asked,
        look: () => lookInto(root, saved),
        stage: (unit, draft, signal) => stage({ path: root, staging: side.staging }, { unit, draft }, signal),
        staged: () => stagedIn(side),
        discard: (folder) => (0,disk/* removeTree */.dM)(folder),
        noteSaved: ({ mark }) => note(mark),
        arrival: () => newFolder((0,external_node_path_.join)(side.root, 'arriving')),
        async admit(arrival, unit) {
            const target = (0,external_node_path_.join)(root, unit);
            await (0,promises_.rename)((0,external_node_path_.join)(arrival, unit), target);
            await (0,disk/* removeTree */.dM)(arrival);
            const measured = await measure(root, unit);
            if (measured.kind === 'unit')
                await note(measured.unit.mark);
            return target;
        },
    };
}
/** What is moved aside must not hold what the run needs. */
function refusePlace(root, path, store) {
    const holds = [(0,external_node_path_.resolve)('.'), ...(store.startsWith('file:') ? [(0,external_node_path_.resolve)((0,file_uri/* pathOfUri */.R)(store))] : [])];
    const held = holds.find((other) => isWithin(other, root));
    if (held === undefined)
        return;
    throw new errors/* UserError */.yo('checkpoint-path-refused', {
        what: `The folder ${path} cannot be a checkpoint folder.`,
        why: `It holds ${held}, and is made empty before each training.`,
        next: 'Name a folder of its own in train.checkpoint.path of the policy, such as checkpoints.',
    });
}
function isWithin(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return (way === '' || (way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && (0,external_node_path_.resolve)(folder, way) === path));
}
/** Two trainings in one folder would take each other's checkpoints for their own. */
async function refuseInUse(path, side) {
    const attending = (await readNote(side))?.process ?? '';
    if (attending === (0,ourselves/* ourselves */.R)() || !(0,ourselves/* isAlive */._)(attending))
        return;
    throw new errors/* UserError */.yo('checkpoint-folder-in-use', {
        what: `Another training writes its checkpoints to ${path}.`,
        why: `It was started by process ${attending.split('/')[0]}, which still runs.`,
        next: 'Wait for it, or name a folder for each in train.checkpoint.path of the policy.',
    });
}
async function clear({ root, side, owner, }) {
    const aside = await moveAside(root, side);
    await (0,disk/* removeTree */.dM)((0,external_node_path_.join)(side.root, 'arriving'));
    await (0,make_folder/* makeFolder */.f)(side.staging);
    await writeNote(side, { owner, process: (0,ourselves/* ourselves */.R)(), saved: [] });
    return aside === null ? null : (0,external_node_path_.relative)((0,external_node_path_.resolve)('.'), aside);
}
async function stagedIn(side) {
    const names = (await namesIn(side.staging)).filter((name) => !name.startsWith('.'));
    const found = [];
    for (const name of names) {
        const folder = (0,external_node_path_.join)(side.staging, name);
        const manifest = await (0,stored/* readManifest */.WI)(folder);
        if (typeof manifest === 'string')
            found.push({ folder, manifest });
    }
    return found;
}
async function newFolder(parent) {
    const folder = (0,external_node_path_.join)(parent, (0,external_node_crypto_.randomUUID)());
    await (0,make_folder/* makeFolder */.f)(folder);
    return folder;
}
function unusable(path) {
    return (cause) => {
        throw new errors/* UserError */.yo('checkpoint-path-unusable', {
            what: `The checkpoint folder ${path} cannot be made empty for this training.`,
            why: `The system answered ${(0,disk/* codeOf */.$N)(cause)}; nothing in it was lost.`,
            next: 'Let this user write there, or name another folder in train.checkpoint.path.',
        }, { cause });
    };
}


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

/***/ 89977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ourselves),
/* harmony export */   _: () => (/* binding */ isAlive)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _process_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65941);


/** `<process id>/<start>` of this process, which no later one has; empty where the system has no /proc. */
function ourselves() {
    try {
        const pid = Number((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)('/proc/self/stat', 'latin1').split(' ')[0]);
        return `${pid}/${(0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(pid)}`;
    }
    catch {
        return '';
    }
}
/** Whether the process of such a name still runs. */
function isAlive(owner) {
    const [pid, start] = owner.split('/');
    return Boolean(start) && (0,_process_table_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(Number(pid)) === start;
}


/***/ }),

/***/ 71964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ readProc)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Holds every file of /proc but a rare environment. */
const scratch = Buffer.allocUnsafe(64 * 1024);
/**
 * A file of /proc, as Latin-1. All processes of a machine are looked at again and again, and for so little
 * text `readFileSync` takes eight times as long. Throws where the process is gone, or somebody else's.
 */
function readProc(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        let length = 0;
        for (let count = -1; count !== 0; length += count) {
            if (length === scratch.length)
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'latin1');
            count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, scratch, length, scratch.length - length, null);
        }
        return scratch.toString('latin1', 0, length);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 65941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ ownStart),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   Uj: () => (/* binding */ processIds),
/* harmony export */   hu: () => (/* binding */ livingProcess),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   oI: () => (/* binding */ processTable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _proc_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71964);


/** Linux gives user space always a hundred ticks a second. */
const ticksPerSecond = 100;
/**
 * The living members of a process group, from /proc; undefined where there is none. A zombie is
 * not alive: where nobody reaps, it stays for ever and still answers to signals.
 */
function membersOf(group, table = processTable()) {
    return table?.flatMap((row) => (row.group === group ? (memberOf(row.pid, group) ?? []) : []));
}
/** Everything that lives on the machine; undefined where the system has no /proc. */
function processTable() {
    return processIds()?.flatMap((pid) => {
        try {
            const fields = statusFields(pid);
            const group = groupOfLiving(fields);
            if (group === undefined)
                return [];
            return [{ pid, group, parent: Number(fields[1]), start: Number(fields[19]) }];
        }
        catch {
            // It ended between two reads.
            return [];
        }
    });
}
/** All processes of the machine; undefined where the system has no /proc. */
function processIds() {
    try {
        const pids = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc').map(Number).filter(Number.isInteger);
        return pids.length > 0 ? pids : undefined;
    }
    catch {
        return undefined;
    }
}
function memberOf(pid, group) {
    try {
        const fields = statusFields(pid);
        if (groupOfLiving(fields) !== group)
            return undefined;
        const memory = (0,_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProc */ .l)(`/proc/${pid}/status`);
        const ticks = fields.slice(11, 15).map(Number);
        return {
            pid,
            residentBytes: kibibytes(memory, 'VmRSS') * 1024,
            peakBytes: kibibytes(memory, 'VmHWM') * 1024,
            cpuSeconds: ticks.reduce((sum, tick) => sum + tick, 0) / ticksPerSecond,
        };
    }
    catch {
        // It ended between two reads.
        return undefined;
    }
}
/** Undefined for one that has ended. Throws where it is gone. */
function livingProcess(pid) {
    const fields = statusFields(pid);
    const group = groupOfLiving(fields);
    return group === undefined ? undefined : { group, start: Number(fields[19]) };
}
/** When a living process began, in ticks since the machine did; undefined for one that is gone. */
function startOf(pid) {
    try {
        const fields = statusFields(pid);
        return groupOfLiving(fields) === undefined ? undefined : fields[19];
    }
    catch {
        return undefined;
    }
}
/** When this very process began, as `startOf` tells it; 0 where the system has no /proc. */
function ownStart() {
    try {
        return Number(fieldsOf((0,_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProc */ .l)('/proc/self/stat'))[19]);
    }
    catch {
        return 0;
    }
}
function groupOfLiving([state, , group]) {
    return state === 'Z' || state === 'X' ? undefined : Number(group);
}
/** The fields after the name, which may itself hold blanks and brackets: state is the first. */
function statusFields(pid) {
    return fieldsOf((0,_proc_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readProc */ .l)(`/proc/${pid}/stat`));
}
function fieldsOf(stat) {
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
function kibibytes(status, name) {
    return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
}


/***/ }),

/***/ 48162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   Qi: () => (/* binding */ pathRefused),
/* harmony export */   TX: () => (/* binding */ judgeManifest)
/* harmony export */ });
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75020);
/* harmony import */ var _unit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88623);


/** Why this training may not go on from a checkpoint, by its manifest alone; undefined: it may. */
function judgeManifest(manifest, wanted) {
    return judgeKey(manifest.key, wanted) ?? judgeFiles(manifest);
}
/** Trust comes first: of a stranger's checkpoint nothing else matters. */
function judgeKey(found, wanted) {
    if (found.trust !== wanted.trust) {
        return {
            code: 'checkpoint-other-trust',
            why: `It was saved by a run of the trust level ${found.trust}, and this one is ${wanted.trust}: a checkpoint is code to whoever loads it.`,
        };
    }
    const parts = differingParts(found, wanted);
    if (parts.length === 0)
        return undefined;
    return {
        code: 'checkpoint-other-configuration',
        why: `It belongs to another training: ${parts.join(', ')}.`,
    };
}
function differingParts(found, wanted) {
    const short = (commit) => commit?.slice(0, 12) ?? 'none';
    return [
        ...(found.model === wanted.model ? [] : [`the model is ${JSON.stringify(found.model)}`]),
        ...(found.commit === wanted.commit
            ? []
            : [`the commit is ${short(found.commit)}, not ${short(wanted.commit)}`]),
        ...(found.configuration === wanted.configuration
            ? []
            : ['the command or what it is given differs']),
        ...(found.data === wanted.data ? [] : ['the data differ']),
    ];
}
/** The files and their paths are a stranger's until they are judged. */
function judgeFiles(manifest) {
    const { files, unit } = manifest;
    const { files: mostFiles, bytes: mostBytes } = _manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .checkpointLimits */ .x;
    const bytes = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesOf */ .$)(manifest);
    if (files.length > mostFiles || bytes > mostBytes) {
        return {
            code: 'checkpoint-too-large',
            why: `It has ${files.length} files and ${bytes} bytes; at most ${mostFiles} files and ${mostBytes} bytes are taken.`,
        };
    }
    if (files.length === 0) {
        return { code: 'checkpoint-truncated', why: 'Its manifest names no file.' };
    }
    const odd = files.find(({ path }) => !isInside(path, unit));
    if (odd || !isName(unit) || (0,_unit_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnfinished */ .u)(unit)) {
        return pathRefused(odd?.path ?? unit, 'It could be written outside of the checkpoint folder.');
    }
    const twice = firstClash(files.map(({ path }) => path));
    return twice === undefined
        ? undefined
        : pathRefused(twice, 'The manifest names it twice, or as a file and as a folder.');
}
/** A path in a message is quoted, so that nothing in it can pose as words of ours. */
function pathRefused(path, why) {
    const code = 'checkpoint-path-refused';
    return { code, why: `The path ${JSON.stringify(path.slice(0, 200))} is refused. ${why}` };
}
function isInside(path, unit) {
    const names = path.split('/');
    return names[0] === unit && names.every(isName);
}
/** One name of a path that means the same on every system, and leads nowhere else. */
function isName(name) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a name with a line break would forge a log line
    const isPlain = !/[\u0000-\u001f\u007f/\\]/.test(name);
    return isPlain && name !== '' && name !== '.' && name !== '..' && name.isWellFormed();
}
/** A path that is there twice, or that is a folder of another one. */
function firstClash(paths) {
    const known = new Set(paths);
    if (known.size < paths.length)
        return paths.find((path, index) => paths.indexOf(path) !== index);
    return paths.find((path) => {
        const above = path.split('/').slice(0, -1);
        return above.some((_, index) => known.has(above.slice(0, index + 1).join('/')));
    });
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


/***/ }),

/***/ 88623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ stepOf),
/* harmony export */   u: () => (/* binding */ isUnfinished)
/* harmony export */ });
/**
 * Whether a name in the checkpoint folder says that its file or folder is still being written: hidden, or
 * marked as temporary, as Transformers (`tmp-checkpoint-500`) and Orbax (`5.orbax-checkpoint-tmp-1`) do.
 */
function isUnfinished(name) {
    const isMarked = /(?:^|[._-])tmp(?:$|[._-])|\.(?:part|partial|incomplete)$/i.test(name);
    return isMarked || name.startsWith('.');
}
/**
 * The step that a name tells: `step-1200`, `checkpoint-1200`, `epoch=3-step=1200.ckpt`, `model.1200.pt`.
 * A number beside the word `step` counts most; else the last number does, unless it says an epoch or a version.
 */
function stepOf(name) {
    const stem = name.replace(/\.[a-z][a-z0-9]*$/i, '');
    const named = /(?:^|[^a-z])(?:global[-_]?)?steps?[-_=. ]*(\d+)/i.exec(stem);
    const last = /(?:^|[-_=. a-z])(\d+)$/i.exec(stem);
    const isOther = /(?:^|[^a-z])(?:epoch|ep|v|version)[-_=. ]*\d+$/i.test(stem);
    const digits = named?.[1] ?? (isOther ? undefined : last?.[1]);
    const step = digits === undefined ? Number.NaN : Number(digits);
    return Number.isSafeInteger(step) ? step : null;
}


/***/ })

};
