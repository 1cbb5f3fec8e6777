export const id = 7118;
export const ids = [7118];
export const modules = {

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

/***/ 77118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registries: () => (/* binding */ registries)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/backends/files/file-uri.js
var file_uri = __webpack_require__(42693);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/backends/files/make-folder.js
var make_folder = __webpack_require__(86071);
;// CONCATENATED MODULE: ./.build/backends/registries/file/disk.js





const dayMs = 24 * 60 * 60 * 1000;
const leftover = /^\..+\.tmp$/;
/**
 * Writes a file beside its place, then links it there: the name appears once, with whole content,
 * or not at all. False: another process had the name first. A killed process leaves no lock.
 */
async function create(path, text) {
    const temporary = await writeTemporary((0,external_node_path_.dirname)(path), (file) => file.writeFile(text));
    return publish(temporary, path);
}
/** A new file, whole and on disk, under a name that nobody reads; its path. */
async function writeTemporary(folder, write) {
    const temporary = (0,external_node_path_.join)(folder, `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        await (0,make_folder/* makeFolder */.f)(folder);
        const file = await (0,promises_.open)(temporary, 'wx', 0o444);
        try {
            await write(file);
            await file.sync();
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true }).catch(() => undefined);
        throw error instanceof errors/* UserError */.yo ? error : unwritable(temporary, error);
    }
    return temporary;
}
/** Gives a temporary file its name; the name is the lock. */
async function publish(temporary, path) {
    try {
        await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path));
        await (0,promises_.link)(temporary, path);
        await syncFolder((0,external_node_path_.dirname)(path));
        return true;
    }
    catch (error) {
        if (codeOf(error) === 'EEXIST')
            return false;
        throw unwritable(path, error);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
        await sweep((0,external_node_path_.dirname)(temporary));
    }
}
/** The names in a folder; none when it does not exist. */
async function namesIn(folder) {
    try {
        return (await (0,promises_.readdir)(folder)).filter((name) => !leftover.test(name));
    }
    catch (error) {
        if (codeOf(error) === 'ENOENT')
            return [];
        throw unreadable(folder, error);
    }
}
function unreadable(path, cause) {
    return new errors/* UserError */.yo('registry-unreadable', {
        what: `Cannot read ${path} of the registry.`,
        why: `The system answered ${codeOf(cause)}.`,
        next: 'Check that it is what the registry should hold there, and that this user may read it.',
        file: path,
    }, { cause });
}
/** The name is on disk only when its folder is; Windows cannot open a folder, and needs it not. */
async function syncFolder(folder) {
    const handle = await (0,promises_.open)(folder, 'r').catch(() => undefined);
    if (!handle)
        return;
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** Temporary files older than a day belong to processes that were killed. */
async function sweep(folder) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    for (const name of names.filter((candidate) => leftover.test(candidate))) {
        const path = (0,external_node_path_.join)(folder, name);
        const status = await (0,promises_.stat)(path).catch(() => undefined);
        if (status && Date.now() - status.mtimeMs > dayMs)
            await (0,promises_.rm)(path, { force: true });
    }
}
const noLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];
function unwritable(path, cause) {
    const code = codeOf(cause);
    if (cause.syscall === 'link' && noLinks.includes(code)) {
        return new errors/* UserError */.yo('registry-no-links', {
            what: `Cannot keep a registry at ${path}.`,
            why: `Its file system has no hard links (${code}), without which two runs could both win.`,
            next: 'Put the registry on a local disk, or use a registry of another scheme.',
        }, { cause });
    }
    return new errors/* UserError */.yo('registry-unwritable', {
        what: `Cannot write ${path} of the registry.`,
        why: `The system answered ${code}; what was there before is unchanged.`,
        next: 'Free space or allow writing there, then run again.',
    }, { cause });
}
function codeOf(error) {
    return error.code ?? String(error);
}

;// CONCATENATED MODULE: ./.build/domain/model/alias.js
/** Why a registry would misread this alias; undefined when the name is fine. */
function aliasRefusal(alias) {
    if (alias.toLowerCase() === 'latest')
        return 'Registries read "latest" as the newest version.';
    if (/^v?\d+$/i.test(alias))
        return 'Registries read it as the number of a version.';
    return undefined;
}

;// CONCATENATED MODULE: ./.build/backends/registries/file/layout.js

function layoutOf(root) {
    const objects = (0,external_node_path_.join)(root, 'objects');
    const models = (0,external_node_path_.join)(root, 'models');
    const aliases = (model) => (0,external_node_path_.join)(models, encodeName(model), 'aliases');
    return {
        root,
        objects,
        models,
        object: (sha256) => (0,external_node_path_.join)(objects, sha256.slice(0, 2), sha256.slice(2)),
        versions: (model) => (0,external_node_path_.join)(models, encodeName(model), 'versions'),
        aliases,
        alias: (model, alias) => (0,external_node_path_.join)(aliases(model), encodeName(alias)),
    };
}
/** Any name as a folder name that every file system takes; a leading dot would hide it or climb. */
function encodeName(name) {
    return encodeURIComponent(name)
        .replace(/[!'()*~]/g, percent)
        .replace(/^\.|\.$/g, percent);
}
function decodeName(folder) {
    try {
        return decodeURIComponent(folder);
    }
    catch {
        return folder; // No name of ours: somebody else made this folder.
    }
}
function percent(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

;// CONCATENATED MODULE: ./.build/backends/registries/file/names.js





const longest = 200;
/** Refuses a model name that this registry could confuse with another one. */
async function checkModelName(layout, model) {
    checkLength('model', model);
    await checkCase('model', model, layout.models);
}
/** Refuses an alias that means something else, or that could be confused with another one. */
async function checkAliasName(layout, model, alias) {
    checkLength('alias', alias);
    const why = aliasRefusal(alias);
    if (why)
        throw refused('alias', alias, why);
    await checkCase('alias', alias, (0,external_node_path_.dirname)(layout.alias(model, alias)));
}
function checkLength(noun, name) {
    if (name === '')
        throw refused(noun, name, 'It is empty.');
    if (!name.isWellFormed())
        throw refused(noun, name, 'It holds half of a character.');
    if (encodeName(name).length > longest) {
        throw refused(noun, name, `As a folder name it is longer than ${longest} characters.`);
    }
}
/** macOS and Windows take two names that differ only in case for one. */
async function checkCase(noun, name, folder) {
    for (const other of (await namesIn(folder)).map(decodeName)) {
        if (other !== name && other.toLowerCase() === name.toLowerCase()) {
            throw refused(noun, name, `"${other}" is there already and differs only in case.`);
        }
    }
}
function refused(noun, name, why) {
    return new errors/* UserError */.yo('name-refused', {
        what: `The registry does not take the ${noun} name "${name}".`,
        why,
        next: 'Choose another name.',
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
;// CONCATENATED MODULE: ./.build/backends/registries/file/records.js





const storedFile = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().min(1),
    size: schemas/* int */.Whr().nonnegative(),
    sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/),
});
/** `models/<model>/versions/<n>.json`. */
const versionRecord = schemas/* strictObject */.rej({
    version: schemas/* string */.YjP(),
    digest: schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/),
    /** `<digest>/<run id>`: what makes a second registration find this one. */
    key: schemas/* string */.YjP(),
    files: schemas/* array */.YOg(storedFile),
    run: schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), commit: schemas/* string */.YjP().nullable() }),
    evidence: schemas/* array */.YOg(storedFile),
    registeredAt: iso/* datetime */.w$(),
});
/** `models/<model>/aliases/<alias>/<n>.json`; the highest number is current. */
const aliasRecord = schemas/* strictObject */.rej({
    version: schemas/* string */.YjP().regex(/^[1-9]\d*$/),
    from: schemas/* string */.YjP(),
    ledgerEntry: schemas/* string */.YjP(),
    movedAt: iso/* datetime */.w$(),
});
/** The numbers of the records in a folder, ascending. */
async function numbersIn(folder) {
    const names = await namesIn(folder);
    return names
        .map((name) => /^([1-9]\d*)\.json$/.exec(name)?.[1])
        .filter((digits) => digits !== undefined)
        .map(Number)
        .sort((a, b) => a - b);
}
/**
 * One record. A damaged one is never skipped: that would bring the one before it back to life.
 */
async function readRecord(folder, number, schema) {
    const path = (0,external_node_path_.join)(folder, `${number}.json`);
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        throw unreadable(path, error);
    });
    const parsed = schema.safeParse(parseJson(path, text));
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw broken(path, `"${issue?.path.join('.')}" is not right: ${issue?.message}.`);
}
function renderRecord(record) {
    return `${JSON.stringify(record, null, 2)}\n`;
}
function broken(path, why) {
    return new errors/* UserError */.yo('registry-broken', {
        what: `${path} of the registry is damaged.`,
        why,
        next: 'Restore this file from a copy of the registry; until then nothing is read around it.',
        file: path,
    });
}
function parseJson(path, text) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw broken(path, `It is no whole JSON: it ends after ${text.length} characters.`);
    }
}

// EXTERNAL MODULE: ./.build/domain/model/manifest.js
var model_manifest = __webpack_require__(91048);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/backends/registries/file/objects.js




/** Copies a file in under its SHA-256. Equal content is stored once. */
async function storeFile(layout, file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    const temporary = await writeTemporary(layout.objects, async (target) => {
        for await (const chunk of source(file)) {
            hash.update(chunk);
            size += chunk.byteLength;
            await writeAll(target, chunk);
        }
    });
    const sha256 = hash.digest('hex');
    await publish(temporary, layout.object(sha256));
    return { path: file.path, size, sha256 };
}
/** A file that cannot be read is not the registry's fault. */
async function* source(file) {
    try {
        yield* file.open();
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw new errors/* UserError */.yo('file-unreadable', {
            what: `Cannot read ${file.path} to register it.`,
            why: `${error instanceof Error ? error.message : error}.`,
            next: 'Check that the file is still there and that this user may read it.',
        }, { cause: error });
    }
}
/** A stored file, its bytes as they are now. */
function objects_storedFile(layout, { path, size, sha256 }) {
    return { path, size, open: () => stream(layout.object(sha256)) };
}
/** The same for a file that no model digest covers: bytes that were changed are an error. */
function verifiedFile(layout, file) {
    return { ...objects_storedFile(layout, file), open: () => verified(layout.object(file.sha256), file) };
}
async function* verified(path, file) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of stream(path)) {
        hash.update(chunk);
        yield chunk;
    }
    const found = hash.digest('hex');
    if (found === file.sha256)
        return;
    throw new errors/* UserError */.yo('registry-broken', {
        what: `The evidence ${file.path} in the registry was changed: ${path}.`,
        why: `Its SHA-256 is ${found}, not the ${file.sha256} that it is stored under.`,
        next: 'Restore this file from a copy of the registry.',
        file: path,
    });
}
async function* stream(path) {
    try {
        yield* (0,external_node_fs_.createReadStream)(path);
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
async function writeAll(target, chunk) {
    for (let written = 0; written < chunk.byteLength;) {
        written += (await target.write(chunk, written)).bytesWritten;
    }
}

;// CONCATENATED MODULE: ./.build/backends/registries/file/versions.js









/** Idempotent on digest and run id; the version's number is claimed by creating its file. */
async function registerVersion(layout, candidate) {
    const { model } = candidate;
    await checkModelName(layout, model);
    const key = `${candidate.digest}/${candidate.runId}`;
    const existing = await findRecord(layout, model, (record) => record.key === key);
    if (existing) {
        await verifyStored(layout, existing);
        return { version: versionOf(model, existing), existed: true };
    }
    const stored = await storeAll(layout, candidate);
    await verifyStored(layout, { ...stored, digest: candidate.digest });
    for (;;) {
        // One list for both: a twin that appears after it was read has the next number, or takes it first.
        const numbers = await numbersIn(layout.versions(model));
        const twin = await newestAmong(numbers, { layout, model }, (record) => record.key === key);
        if (twin)
            return { version: versionOf(model, twin), existed: true };
        const number = (numbers.at(-1) ?? 0) + 1;
        const record = { version: String(number), key, ...stored, ...describe(candidate) };
        const path = (0,external_node_path_.join)(layout.versions(model), `${number}.json`);
        if (await create(path, renderRecord(record))) {
            return { version: versionOf(model, record), existed: false };
        }
    }
}
/** The newest record that matches. */
async function findRecord(layout, model, matches) {
    const numbers = await numbersIn(layout.versions(model));
    return newestAmong(numbers, { layout, model }, matches);
}
async function newestAmong(numbers, { layout, model }, matches) {
    for (const number of numbers.toReversed()) {
        const record = await readNumbered(layout, model, number);
        if (matches(record))
            return record;
    }
    return undefined;
}
/** The record of one version, `3` or `v3`. */
async function readVersion(layout, model, version) {
    const number = Number(/^v?([1-9]\d*)$/.exec(version)?.[1]);
    const numbers = await numbersIn(layout.versions(model));
    if (!numbers.includes(number))
        return undefined;
    return readNumbered(layout, model, number);
}
/** A record under another number than its own would give two versions one name. */
function readNumbered(layout, model, number) {
    const numbered = versionRecord.extend({ version: schemas/* literal */.euz(String(number)) });
    return readRecord(layout.versions(model), number, numbered);
}
function versionOf(model, record) {
    const { version, digest, registeredAt, run } = record;
    return { model, version, digest, registeredAt, runId: run.id, commit: run.commit };
}
function describe({ digest, runId, commit, registeredAt }) {
    return { digest, run: { id: runId, commit }, registeredAt };
}
async function storeAll(layout, { files, evidence }) {
    const store = async (all) => {
        const stored = [];
        for (const file of all)
            stored.push(await storeFile(layout, file));
        return stored;
    };
    return { files: await store(files), evidence: await store(evidence) };
}
/** Reads every byte back from the store: what is registered is what was evaluated, or nothing is. */
async function verifyStored(layout, { files, digest }) {
    const manifest = [];
    for (const file of files) {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let size = 0;
        for await (const chunk of objects_storedFile(layout, file).open()) {
            hash.update(chunk);
            size += chunk.byteLength;
        }
        manifest.push({ path: file.path, size, sha256: hash.digest('hex') });
    }
    const found = `sha256:${(0,external_node_crypto_.createHash)('sha256').update((0,model_manifest/* renderManifest */.s)(manifest)).digest('hex')}`;
    if (found === digest && files.length > 0)
        return;
    throw new errors/* UserError */.yo('digest-mismatch', {
        what: `The model's bytes in the registry have the digest ${found}.`,
        why: `They should have ${digest}: they changed while they were copied, or on the disk.`,
        next: 'Register again from an undamaged copy; if it stays, restore the registry from a copy.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/file/aliases.js






/** The version that holds the alias now, and the number of the record that says so. */
async function readAlias(layout, model, alias) {
    await checkAliasName(layout, model, alias);
    const folder = layout.alias(model, alias);
    const number = (await numbersIn(folder)).at(-1);
    if (number === undefined)
        return { number: 0, current: 'none' };
    const { version } = await readRecord(folder, number, aliasRecord);
    return { number, current: version };
}
/** Compare and set: the next numbered record can be created once. */
async function moveAlias(layout, move) {
    const { model, alias, from, to, ledgerEntry, movedAt } = move;
    if (!(await readVersion(layout, model, to)))
        throw gone(model, to);
    const { number, current } = await readAlias(layout, model, alias);
    if (current !== from)
        return { kind: 'conflict', current };
    const path = (0,external_node_path_.join)(layout.alias(model, alias), `${number + 1}.json`);
    if (await create(path, renderRecord({ version: to, from, ledgerEntry, movedAt }))) {
        return { kind: 'moved' };
    }
    return { kind: 'conflict', current: (await readAlias(layout, model, alias)).current };
}
function gone(model, version) {
    return new errors/* UserError */.yo('version-unknown', {
        what: `An alias of ${model} cannot point at version ${version}.`,
        why: 'The registry has no such version.',
        next: 'Register the model first, or name another version.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/file/registry.js











/** A folder on disk: content-addressed, and safe when several processes use it at once. */
const fileRegistry = {
    scheme: 'file',
    summary: 'a folder, file:registry',
    async open(uri) {
        const layout = layoutOf((0,file_uri/* pathOfUri */.R)(uri));
        const existing = async () => checkExists(uri, layout);
        return {
            uri: `file:${layout.root}`,
            ledger: `file:${(0,external_node_path_.join)(layout.root, 'ledger.jsonl')}`,
            async find(model, reference) {
                await existing();
                return find(layout, model, reference);
            },
            register: (candidate) => registerVersion(layout, candidate),
            async files(version, part) {
                await existing();
                const record = await readVersion(layout, version.model, version.version);
                if (!record)
                    throw missing(version.model, version.version);
                if (part === 'evidence')
                    return record.evidence.map((file) => verifiedFile(layout, file));
                return record.files.map((file) => objects_storedFile(layout, file));
            },
            async moveAlias(move) {
                await existing();
                return moveAlias(layout, move);
            },
        };
    },
};
async function find(layout, model, reference) {
    await checkModelName(layout, model);
    if ((await numbersIn(layout.versions(model))).length === 0)
        throw unknownModel(layout, model);
    const record = await recordOf(layout, model, reference);
    return record && versionOf(model, record);
}
async function recordOf(layout, model, reference) {
    switch (reference.kind) {
        case 'version':
            return readVersion(layout, model, reference.version);
        case 'digest':
            return findRecord(layout, model, ({ digest }) => digest === reference.digest);
        case 'alias': {
            const { current } = await readAlias(layout, model, reference.alias);
            if (current === 'none')
                return undefined;
            const record = await readVersion(layout, model, current);
            if (!record)
                throw missing(model, current, reference.alias);
            return record;
        }
    }
}
async function checkExists(uri, { root }) {
    const status = await (0,promises_.stat)(root).catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw unreadable(root, error);
    });
    if (status?.isDirectory())
        return;
    throw new errors/* UserError */.yo('registry-missing', {
        what: `There is no registry at ${uri}.`,
        why: status ? `${root} is a file, not a folder.` : `The folder ${root} does not exist.`,
        next: 'Correct the URI, or register a first model, which creates the registry.',
    });
}
function unknownModel(layout, model) {
    return new errors/* UserError */.yo('model-unknown', {
        what: `The registry ${layout.root} does not know the model "${model}".`,
        why: 'No version of it was ever registered there.',
        next: 'Correct the name, or register a first version of it.',
    });
}
/** An alias whose version is gone is no first model: something was deleted by hand. */
function missing(model, version, alias) {
    return new errors/* UserError */.yo('version-missing', {
        what: `Version ${version} of ${model} is missing from the registry.`,
        why: alias
            ? `The alias "${alias}" points at it, but its record is gone.`
            : 'Its record is gone.',
        next: 'Restore it from a copy of the registry.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/registries/index.js

/** Every model registry; a new one is a file and its name here. */
const registries = [fileRegistry];


/***/ })

};
