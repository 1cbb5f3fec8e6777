export const id = 2501;
export const ids = [2501];
export const modules = {

/***/ 42501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitCheckouts: () => (/* binding */ gitCheckouts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/backends/files/make-folder.js
var make_folder = __webpack_require__(86071);
// EXTERNAL MODULE: ./.build/backends/git/git.js
var git = __webpack_require__(80361);
// EXTERNAL MODULE: ./.build/backends/training/local/process-table.js
var process_table = __webpack_require__(65941);
;// CONCATENATED MODULE: ./.build/backends/git/left-behind.js





const begin = 'contender-reproduce-';
const named = /^contender-reproduce-(\d+)-(\d+)-/;
/** How the name of a temporary work tree of ours begins; it says whose it is, where the system tells. */
async function nameOfOurs() {
    const pid = await (0,promises_.readlink)('/proc/self').catch(() => '');
    const start = (0,process_table/* startOf */.GH)(Number(pid));
    return start === undefined ? begin : `${begin}${pid}-${start}-`;
}
/** The temporary work trees of the repository that a process which was killed could not take away. */
async function leftBehind() {
    const answer = await (0,git/* askGit */.gG)(['worktree', 'list', '--porcelain']);
    if (answer.kind !== 'answered')
        return [];
    const places = [...answer.stdout.toString('utf8').matchAll(/^worktree (.+)$/gm)];
    const temporary = await (0,promises_.realpath)((0,external_node_os_.tmpdir)());
    return places.flatMap(([, place = '']) => {
        const [, pid, start] = named.exec((0,external_node_path_.basename)(place)) ?? [];
        if (pid === undefined || (0,external_node_path_.dirname)(place) !== temporary)
            return [];
        return (0,process_table/* startOf */.GH)(Number(pid)) === start ? [] : [place];
    });
}

;// CONCATENATED MODULE: ./.build/backends/git/checkouts.js







/** The user's own hooks are for the user's own checkouts. */
const noHooks = ['-c', 'core.hooksPath=/dev/null'];
const checkoutMs = 30 * 60_000;
/** A work tree beside the user's own: the repository's objects, filters and settings serve it, too. */
const gitCheckouts = { checkOut };
async function checkOut(commit, into) {
    const prefix = await (0,git/* git */.$Y)(['rev-parse', '--show-prefix']);
    const common = await (0,git/* git */.$Y)(['rev-parse', '--git-common-dir']);
    if (prefix === null || common === null)
        throw noRepository();
    await expectCommit(commit);
    const repository = await (0,promises_.realpath)(common);
    for (const place of await leftBehind())
        await removeTree(repository, place, null);
    const folder = await emptyFolder(into);
    const remove = () => removeTree(repository, folder, into);
    const words = [...noHooks, 'worktree', 'add', '--detach', '--force', folder, commit];
    const answer = await (0,git/* askGit */.gG)(words, { limitMs: checkoutMs });
    if (answer.kind !== 'answered') {
        await remove();
        const why = answer.kind === 'failed' ? answer.said : 'git says too much.';
        throw notCheckedOut(commit, why);
    }
    const workingDirectory = (0,external_node_path_.join)(folder, prefix);
    if (!(await isFolder(workingDirectory))) {
        await remove();
        throw noSuchFolder(commit, prefix);
    }
    return {
        folder,
        workingDirectory,
        emptySubmodules: await submodulesIn(folder),
        apply: (patch) => apply(folder, patch),
        bring: (paths) => bring(paths, workingDirectory, folder),
        remove,
    };
}
/** It is never fetched: code that nobody here has seen must not run because a record names it. */
async function expectCommit(commit) {
    const words = ['-c', 'remote.origin.promisor=false', 'cat-file', '-e', `${commit}^{commit}`];
    if ((await (0,git/* askGit */.gG)(words)).kind === 'answered')
        return;
    const isShallow = (await (0,git/* git */.$Y)(['rev-parse', '--is-shallow-repository'])) === 'true';
    throw new errors/* UserError */.yo('commit-missing', {
        what: `The commit ${commit} is not in this repository.`,
        why: isShallow
            ? 'The clone is shallow: it has only the latest commits.'
            : 'It was never fetched: it may be of another repository, or the merge commit of a pull request.',
        next: `Fetch it with "git fetch origin ${commit}", after a look at whose it is: the training runs its code.`,
    });
}
async function emptyFolder(into) {
    if (into === null)
        return (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), await nameOfOurs())));
    const folder = (0,external_node_path_.resolve)(into);
    const entries = await (0,promises_.readdir)(folder).catch((error) => {
        if (error.code === 'ENOENT')
            return [];
        throw unusable(into, `The system answered ${error.code}.`);
    });
    if (entries.length > 0)
        throw unusable(into, 'It is not empty.');
    await (0,make_folder/* makeFolder */.f)(folder);
    return (0,promises_.realpath)(folder);
}
async function removeTree(repository, folder, into) {
    // Twice: it may be locked, because a checkout was cut off.
    const words = ['--git-dir', repository, 'worktree', 'remove', '--force', '--force', folder];
    await (0,git/* askGit */.gG)(words, { limitMs: checkoutMs });
    await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 3 });
    // What was there before stays: the empty folder that the user named.
    if (into !== null)
        await (0,make_folder/* makeFolder */.f)(folder);
}
/** The paths of the commit's submodules: a work tree begins without their files. */
async function submodulesIn(folder) {
    const answer = await (0,git/* askGit */.gG)(['ls-files', '-z', '--stage'], { folder });
    if (answer.kind !== 'answered')
        return [];
    const entries = answer.stdout.toString('utf8').split('\0');
    return entries.filter((entry) => entry.startsWith('160000 ')).map((entry) => after(entry, '\t'));
}
function after(text, mark) {
    return text.slice(text.indexOf(mark) + 1);
}
/** `git apply` changes all files, or none; and none outside the work tree. */
async function apply(folder, patch) {
    if (patch.byteLength === 0)
        return;
    const words = ['apply', '--binary', '--whitespace=nowarn', '--no-ignore-whitespace', '-'];
    const answer = await (0,git/* askGit */.gG)(words, { folder, input: patch });
    if (answer.kind === 'answered')
        return;
    throw new errors/* UserError */.yo('patch-refused', {
        what: 'The uncommitted changes of the run cannot be made again.',
        why: answer.kind === 'failed' ? answer.said : 'git says too much.',
        next: 'Check that the patch is the one that was kept with this very record.',
    });
}
/** Through no link that the commit holds: it could lead out of the folder. */
async function bring(paths, to, folder) {
    for (const path of paths) {
        const target = (0,external_node_path_.resolve)(to, path);
        if ((0,external_node_path_.isAbsolute)(path) || !isBelow(await nearest((0,external_node_path_.dirname)(target)), folder))
            throw outside(path);
        await replace(target, path).catch((error) => {
            throw notBrought(path, `The system answered ${error.code ?? error.message}.`);
        });
        const { size } = await (0,promises_.stat)(path);
        if ((await (0,promises_.stat)(target)).size !== size)
            throw notBrought(path, 'It was changed meanwhile.');
    }
}
/** Whatever the commit has in its place, also a folder. */
async function replace(target, path) {
    await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(target));
    await (0,promises_.rm)(target, { recursive: true, force: true });
    // A clone of the file where the file system can make one.
    await (0,promises_.copyFile)(path, target, promises_.constants.COPYFILE_FICLONE | promises_.constants.COPYFILE_EXCL);
}
/** The real path of the folder, or of the first one above it that is there. */
async function nearest(folder) {
    const found = await (0,promises_.realpath)(folder).catch(() => undefined);
    return found ?? nearest((0,external_node_path_.dirname)(folder));
}
function isBelow(path, folder) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way === '' || (!(0,external_node_path_.isAbsolute)(way) && way !== '..' && !/^\.\.[\\/]/.test(way));
}
function noRepository() {
    return new errors/* UserError */.yo('repository-missing', {
        what: 'The code of the run cannot be checked out.',
        why: 'The working directory is in no git repository, git refuses to read it because it belongs to another user, or git is not installed.',
        next: 'Run it in a clone of the repository that the record comes from.',
    });
}
function noSuchFolder(commit, prefix) {
    return new errors/* UserError */.yo('working-directory', {
        what: `The commit ${commit} has no folder ${JSON.stringify(prefix)}.`,
        why: 'Paths of the record start at the working directory, which is that folder of the repository now.',
        next: 'Run it in the folder that the training ran in, or name that by the input working-directory.',
    });
}
function isFolder(path) {
    return (0,promises_.stat)(path).then((status) => status.isDirectory(), () => false);
}
function notCheckedOut(commit, why) {
    return new errors/* UserError */.yo('checkout-failed', {
        what: `The commit ${commit} cannot be checked out.`,
        why,
        next: 'Free space, or mend what git complains of.',
    });
}
function unusable(folder, why) {
    return new errors/* UserError */.yo('checkout-folder', {
        what: `The folder ${folder} cannot be used.`,
        why,
        next: 'Name a new or an empty folder.',
    });
}
function notBrought(path, why) {
    return new errors/* UserError */.yo('data-not-brought', {
        what: `The file ${JSON.stringify(path)} cannot be copied beside the commit.`,
        why,
        next: 'Free space, and see that the commit has no file where the path needs a folder.',
    });
}
function outside(path) {
    return new errors/* UserError */.yo('path-outside', {
        what: `The file ${JSON.stringify(path)} cannot be brought along.`,
        why: 'Its path leads out of the repository.',
        next: 'Keep the data below the repository, or give its path there.',
    });
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


/***/ })

};
