export const id = 905;
export const ids = [905];
export const modules = {

/***/ 1203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ connectDuckDb),
  o: () => (/* binding */ seal)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(8995);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(4371);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/package/npm-registry.js



const publicRegistry = 'https://registry.npmjs.org/';
/**
 * The user's own npm configuration: `npm_config_registry` and the user's `.npmrc`. The `.npmrc` of the
 * working directory is left out on purpose: a pull request could make it hand a secret to a foreign host.
 */
async function archiveOf(pinned, environment) {
    const settings = await userSettings(environment);
    const scope = pinned.name.startsWith('@') ? pinned.name.split('/')[0] : undefined;
    const registry = (scope && settings.get(`${scope}:registry`)) ||
        fromEnvironment('registry', environment) ||
        settings.get('registry') ||
        publicRegistry;
    const base = new URL(registry.endsWith('/') ? registry : `${registry}/`);
    const login = base.username && `${base.username}:${base.password}`;
    base.username = '';
    base.password = '';
    const file = `${pinned.name.split('/').at(-1)}-${pinned.version}.tgz`;
    return {
        url: `${base}${pinned.name}/-/${file}`,
        authorization: login
            ? `Basic ${Buffer.from(decodeURIComponent(login)).toString('base64')}`
            : authorization(base, settings),
    };
}
function fromEnvironment(key, environment) {
    return environment(`npm_config_${key}`) || environment(`NPM_CONFIG_${key.toUpperCase()}`);
}
async function userSettings(environment) {
    const path = fromEnvironment('userconfig', environment) || (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.npmrc');
    const text = await (0,promises_.readFile)(path, 'utf8').catch(() => '');
    const settings = new Map();
    for (const line of text.split(/\r?\n/)) {
        const [, key, value] = /^\s*([^=;#\s][^=\s]*)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
        if (key && value !== undefined)
            settings.set(key, expand(unquote(value), environment));
    }
    return settings;
}
function unquote(value) {
    return /^(["']).*\1$/.test(value) ? value.slice(1, -1) : value;
}
function expand(value, environment) {
    return value.replace(/\$\{([^}]+)\}/g, (whole, name) => environment(name) ?? whole);
}
/** npm keys credentials by host and path; the longest path that matches wins. */
function authorization({ host, pathname }, settings) {
    const parts = pathname.split('/').filter((part) => part !== '');
    for (let length = parts.length; length >= 0; length -= 1) {
        const key = `//${[host, ...parts.slice(0, length)].join('/')}/`;
        const token = settings.get(`${key}:_authToken`);
        if (token)
            return `Bearer ${token}`;
        const basic = settings.get(`${key}:_auth`);
        if (basic)
            return `Basic ${basic}`;
    }
    return undefined;
}

// EXTERNAL MODULE: ./node_modules/detect-libc/lib/detect-libc.js
var detect_libc = __webpack_require__(8772);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/package/pinned.json
const pinned_namespaceObject = /*#__PURE__*/JSON.parse('[{"name":"@duckdb/node-api","version":"1.5.5-r.5","integrity":"sha512-ZMX+sel3DjSKbGuQ44Y5Tp5LwYjlJkhB5faKr+9sSMcxixDMSW+8vaTOD1uRDuN9o0udUoCY/XX9PI1haEZuZg=="},{"name":"@duckdb/node-bindings","version":"1.5.5-r.5","integrity":"sha512-sR7x91TfBunLqLbdvrcdiPCU+VGEQFPicxh1STZM402fuHW2ituPTAo2bY3IlntsvJShltrKF4R6B+JYPlAPZg=="},{"name":"@duckdb/node-bindings-darwin-arm64","version":"1.5.5-r.5","integrity":"sha512-WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g=="},{"name":"@duckdb/node-bindings-darwin-x64","version":"1.5.5-r.5","integrity":"sha512-rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg=="},{"name":"@duckdb/node-bindings-linux-arm64","version":"1.5.5-r.5","integrity":"sha512-CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw=="},{"name":"@duckdb/node-bindings-linux-arm64-musl","version":"1.5.5-r.5","integrity":"sha512-00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ=="},{"name":"@duckdb/node-bindings-linux-x64","version":"1.5.5-r.5","integrity":"sha512-kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ=="},{"name":"@duckdb/node-bindings-linux-x64-musl","version":"1.5.5-r.5","integrity":"sha512-S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw=="},{"name":"@duckdb/node-bindings-win32-arm64","version":"1.5.5-r.5","integrity":"sha512-L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g=="},{"name":"@duckdb/node-bindings-win32-x64","version":"1.5.5-r.5","integrity":"sha512-mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA=="},{"name":"detect-libc","version":"2.1.2","integrity":"sha512-Btj2BOOO83o3WyH59e8MgXsxEQVcarkUOpEYrubB0urwnN10yQ364rsiByU11nZlqWYZm05i/of7io4mzihBtQ=="}]');
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/package/pinned.js




const bindings = '@duckdb/node-bindings';
/** `linux-x64`, `linux-x64-musl`, `darwin-arm64`, … : how DuckDB names its native packages. */
function platformName() {
    const musl = (0,external_node_os_.platform)() === 'linux' && (0,detect_libc.familySync)() === detect_libc.MUSL ? '-musl' : '';
    return `${(0,external_node_os_.platform)()}-${(0,external_node_os_.arch)()}${musl}`;
}
/** The packages that together are the engine on one platform. */
function packagesFor(name) {
    const native = `${bindings}-${name}`;
    const needed = ['@duckdb/node-api', bindings, 'detect-libc', native];
    const found = pinned_namespaceObject.filter((candidate) => needed.includes(candidate.name));
    if (found.length === needed.length)
        return found;
    const known = pinned_namespaceObject
        .filter((candidate) => candidate.name.startsWith(`${bindings}-`))
        .map((candidate) => candidate.name.slice(bindings.length + 1));
    throw new errors/* UserError */.yo('engine-platform', {
        what: `The data engine does not exist for ${name}.`,
        why: `DuckDB publishes it for ${known.join(', ')}.`,
        next: 'Use a runner of one of these kinds.',
    });
}
/** The version of the engine that all verdicts rest on. */
function pinnedVersion() {
    return pinned_namespaceObject.find((candidate) => candidate.name === '@duckdb/node-api')?.version ?? '';
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/package/proxy.js
/** The proxy that the environment names for this address, or undefined to go there directly. */
function proxyFor(url, environment) {
    const target = new URL(url);
    const read = (name) => environment(name) || environment(name.toUpperCase());
    const proxy = read(target.protocol === 'https:' ? 'https_proxy' : 'http_proxy');
    if (!proxy || isExempt(target, read('no_proxy') ?? ''))
        return undefined;
    return proxy.includes('://') ? proxy : `http://${proxy}`;
}
/** `no_proxy` as curl reads it: `*`, a host, or a domain with all hosts below it, maybe with a port. */
function isExempt({ hostname, port, protocol }, exempt) {
    const actualPort = port || (protocol === 'https:' ? '443' : '80');
    return exempt
        .toLowerCase()
        .split(/[\s,]+/)
        .filter((entry) => entry !== '')
        .some((entry) => {
        const [, name = '', onlyPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
        if (onlyPort !== undefined && onlyPort !== actualPort)
            return false;
        const domain = name.replace(/^\*?\./, '');
        return name === '*' || hostname === domain || hostname.endsWith(`.${domain}`);
    });
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/package/download.js









const attempts = 3;
/** Milliseconds without a byte after which a registry counts as silent. */
const patience = { headersTimeout: 30_000, bodyTimeout: 30_000 };
/** The package's archive, its bytes proven by the pinned SHA-512. */
async function download(pinned, source) {
    const byHand = (0,external_node_path_.join)(source.offlineFolder, archiveName(pinned));
    const archive = await archiveOf(pinned, source.environment);
    const local = await (0,promises_.readFile)(byHand).catch(() => undefined);
    const bytes = local ?? (await fetchArchive(archive, source));
    const actual = `sha512-${(0,external_node_crypto_.createHash)('sha512').update(bytes).digest('base64')}`;
    if (actual === pinned.integrity)
        return bytes;
    throw new errors/* UserError */.yo('engine-integrity', {
        what: `The data engine's package ${pinned.name} ${pinned.version} has the wrong content.`,
        why: `${local ? byHand : archive.url} has ${actual}, expected is ${pinned.integrity}.`,
        next: local
            ? 'Delete that file, or replace it by the archive of exactly this version.'
            : 'Check which registry npm is configured to use; it serves something else under this name.',
    });
}
/** The name under which an archive is looked for in the offline folder. */
function archiveName(pinned) {
    return `${pinned.name.replace('@', '').replace('/', '-')}-${pinned.version}.tgz`;
}
async function fetchArchive(archive, { environment, offlineFolder }) {
    const proxy = proxyFor(archive.url, environment);
    const agent = proxy ? new undici.ProxyAgent({ uri: proxy, ...patience }) : new undici.Agent(patience);
    try {
        return await withRetries(() => request(archive, agent));
    }
    catch (error) {
        throw unreachable(archive, error, offlineFolder);
    }
    finally {
        await agent.close();
    }
}
async function request(archive, dispatcher) {
    const response = await (0,undici.fetch)(archive.url, {
        dispatcher,
        headers: archive.authorization ? { authorization: archive.authorization } : {},
    });
    if (!response.ok)
        throw new Refused(response.status);
    return new Uint8Array(await response.arrayBuffer());
}
/** The registry's answer to a request that it did not fulfil. */
class Refused extends Error {
    status;
    constructor(status) {
        super(`the registry answered ${status}`);
        this.status = status;
    }
}
async function withRetries(attempt) {
    for (let tried = 1;; tried += 1) {
        try {
            return await attempt();
        }
        catch (error) {
            const final = error instanceof Refused && error.status < 500 && error.status !== 429;
            if (final || tried === attempts)
                throw error;
            await (0,external_node_timers_promises_.setTimeout)(500 * 2 ** tried);
        }
    }
}
function unreachable(archive, cause, offlineFolder) {
    const { message, cause: inner } = cause;
    const reason = inner instanceof Error ? inner.message : message;
    const trust = /certificate/.test(reason)
        ? 'Point NODE_EXTRA_CA_CERTS at the certificate of your proxy or registry'
        : 'Set npm_config_registry or HTTPS_PROXY as npm needs them here';
    const packages = packagesFor(platformName()).map(({ name, version }) => `${name}@${version}`);
    return new errors/* UserError */.yo('engine-unreachable', {
        what: `Cannot fetch the data engine from ${archive.url}.`,
        why: `${reason}.`,
        next: `${trust}; or, for a machine without network, run "npm pack ${packages.join(' ')}" elsewhere and put the files into ${offlineFolder}.`,
    }, { cause });
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(3284);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(6118);
// EXTERNAL MODULE: ./.build/backends/files/make-folder.js
var make_folder = __webpack_require__(6071);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/package/unpack.js








/** Unpacks an npm archive: ordinary files below `package/` only. */
async function unpack(archive, folder) {
    const entries = (0,tar_stream.extract)();
    external_node_stream_.Readable.from([archive])
        .pipe((0,external_node_zlib_.createGunzip)())
        .on('error', (error) => entries.destroy(error))
        .pipe(entries);
    for await (const entry of entries) {
        const { name, type } = entry.header;
        if (type === 'directory') {
            entry.resume();
            continue;
        }
        const path = (0,external_node_path_.join)(folder, inside(name, type));
        await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path));
        await (0,promises_.writeFile)(path, await (0,consumers_.buffer)(entry));
    }
}
/** The path below the archive's first folder. */
function inside(name, type) {
    const path = (0,external_node_path_.normalize)(name.split('/').slice(1).join('/'));
    const escapes = path.startsWith('..') || path.startsWith(external_node_path_.sep) || path === '.';
    if (type === 'file' && !escapes)
        return path;
    throw new errors/* UserError */.yo('engine-archive', {
        what: `The data engine's archive holds the entry ${JSON.stringify(name)}.`,
        why: 'Only ordinary files below its own folder are unpacked.',
        next: 'Check which registry npm is configured to use.',
    });
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/package/install.js








/** The folder that holds the engine's `node_modules`; fetched, verified and unpacked when missing. */
async function installedFolder(environment) {
    const cache = cacheFolder(environment);
    const folder = (0,external_node_path_.join)(cache, `duckdb-${pinnedVersion()}-${platformName()}`);
    if (!(await exists(folder))) {
        await install(folder, { environment, offlineFolder: (0,external_node_path_.join)(cache, 'archives') });
    }
    return folder;
}
/** `RUNNER_TOOL_CACHE` on a runner, else the user's cache folder. */
function cacheFolder(environment) {
    const base = environment('RUNNER_TOOL_CACHE') ||
        environment('XDG_CACHE_HOME') ||
        ((0,external_node_os_.platform)() === 'win32' && environment('LOCALAPPDATA')) ||
        (0,external_node_path_.join)((0,external_node_os_.homedir)(), (0,external_node_os_.platform)() === 'darwin' ? 'Library/Caches' : '.cache');
    return (0,external_node_path_.join)(base, 'contender');
}
/**
 * Builds the folder aside and renames it: it exists whole or not at all, and of two jobs that do this
 * at once the second finds the first one's folder and throws its own away.
 */
async function install(folder, source) {
    const building = `${folder}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        for (const pinned of packagesFor(platformName())) {
            const archive = await download(pinned, source);
            await unpack(archive, (0,external_node_path_.join)(building, 'node_modules', pinned.name));
        }
        await (0,promises_.rename)(building, folder);
    }
    catch (error) {
        if (!(await exists(folder)))
            throw asUserError(error, folder);
    }
    finally {
        await (0,promises_.rm)(building, { recursive: true, force: true }).catch(() => undefined);
    }
}
function asUserError(error, folder) {
    const { code } = error;
    if (error instanceof errors/* UserError */.yo || code === undefined)
        return error;
    return new errors/* UserError */.yo('engine-unwritable', {
        what: `Cannot unpack the data engine into ${(0,external_node_path_.dirname)(folder)}.`,
        why: `The system answered ${code}; nothing was left behind.`,
        next: 'Free 100 MB there, or point RUNNER_TOOL_CACHE or XDG_CACHE_HOME to another folder.',
    }, { cause: error });
}
async function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/load.js






// Not written inside the call: a bundler would try to resolve it.
const api = '@duckdb/node-api';
/**
 * Loads the native engine, which no bundle can carry: from the `node_modules` above this file when it
 * holds exactly the pinned version, else from the cache folder. Never from the working directory, which
 * may be a stranger's pull request.
 */
async function loadDuckDb(environment) {
    return besideUs() ?? fromFolder(await installedFolder(environment));
}
function besideUs() {
    const require = (0,external_node_module_.createRequire)(import.meta.url);
    try {
        const { version } = require(`${api}/package.json`);
        return version === pinnedVersion() ? require(api) : undefined;
    }
    catch {
        return undefined;
    }
}
function fromFolder(folder) {
    try {
        return (0,external_node_module_.createRequire)((0,external_node_url_.pathToFileURL)((0,external_node_path_.join)(folder, 'index.js')))(api);
    }
    catch (error) {
        throw new errors/* UserError */.yo('engine-broken', {
            what: `Cannot load the data engine in ${folder}.`,
            why: `${error.message.split('\n')[0]}.`,
            next: 'Delete that folder and run again; it will be fetched anew.',
        }, { cause: error });
    }
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/sql.js
var sql = __webpack_require__(4496);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/connect.js





/** A fresh in-memory database with deterministic settings; it spills to a folder of its own. */
async function connectDuckDb(environment) {
    const { DuckDBInstance } = await loadDuckDb(environment);
    const instance = await DuckDBInstance.create(':memory:', {
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
        temp_directory: (0,external_node_path_.join)(environment('RUNNER_TEMP') || (0,external_node_os_.tmpdir)(), `contender-${(0,external_node_crypto_.randomUUID)()}`),
    });
    const connection = await instance.connect();
    await connection.run("SET TimeZone = 'UTC'");
    return connection;
}
/** From now on nothing but these files can be read, nothing else be written, and no setting changed. */
async function seal(connection, paths) {
    await connection.run(`SET allowed_paths = [${(0,sql/* list */.p_)(paths.map(sql/* text */.Qq))}]`);
    await connection.run('SET enable_external_access = false');
    await connection.run('SET lock_configuration = true');
}


/***/ }),

/***/ 9226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ loadCsv)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/text-file.js
var text_file = __webpack_require__(208);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/csv-header.js



const delimiters = [',', ';', '\t', '|'];
const longestHeader = 1024 * 1024;
/** Reads the header ourselves: the engine would guess it, and bind columns by position. */
async function readCsvHeader(path) {
    const { bytes, ended } = await firstRecord(path);
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        throw notUtf8(path);
    const text = new TextDecoder('utf-8').decode(bytes);
    if (text.includes('\u0000'))
        throw notUtf8(path);
    const delimiter = sniffDelimiter(text);
    const names = text === '' ? [] : splitRecord(text, delimiter);
    return { delimiter, names, blank: names.length === 0 && ended };
}
function notUtf8(path) {
    return new errors/* UserError */.yo('data-encoding', {
        what: `The header of ${path} is not UTF-8.`,
        why: 'Read in a wrong encoding, names and values would be different ones.',
        next: 'Save the file as UTF-8.',
        file: path,
        line: 1,
    });
}
const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** The bytes before the first line end that stands outside quotes. */
async function firstRecord(path) {
    const chunks = [];
    let quoted = false;
    let length = 0;
    for await (const chunk of (0,text_file/* streamOf */.m)(path)) {
        for (const [index, byte] of chunk.entries()) {
            if (byte === quote)
                quoted = !quoted;
            if (quoted || (byte !== lineFeed && byte !== carriageReturn))
                continue;
            return { bytes: Buffer.concat([...chunks, chunk.subarray(0, index)]), ended: true };
        }
        chunks.push(chunk);
        length += chunk.length;
        if (length > longestHeader)
            throw tooLong(path);
    }
    return { bytes: Buffer.concat(chunks), ended: false };
}
function tooLong(path) {
    return new errors/* UserError */.yo('data-header', {
        what: `The header of ${path} does not end.`,
        why: 'There is no line end outside quotes in the first megabyte.',
        next: 'Check that the file is CSV, and that every quote in the header is closed.',
        file: path,
        line: 1,
    });
}
/** The delimiter that stands most often outside quotes; a comma where there is none. */
function sniffDelimiter(header) {
    const bare = header.replace(/"[^"]*"/g, '');
    const counted = delimiters.map((delimiter) => ({
        delimiter,
        times: bare.split(delimiter).length - 1,
    }));
    return counted.reduce((best, next) => (next.times > best.times ? next : best)).delimiter;
}
/** A field is a quoted text, or everything up to the next delimiter. */
function splitRecord(record, delimiter) {
    const end = `\\${delimiter}`;
    const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^${end}]*))(${end}|$)`, 'y');
    const names = [];
    for (let match = field.exec(record); match; match = field.exec(record)) {
        names.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
        if (match[3] === '')
            break;
    }
    return names;
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/line-counter.js
var line_counter = __webpack_require__(3597);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/csv-lines.js


/**
 * Where rows stand, although quoted line breaks, blank and unreadable lines come between. The file is
 * only walked byte by byte if it has more lines than records.
 */
function csvLines(file) {
    let plain;
    const isPlain = () => {
        plain ??= countLineFeeds(file.path).then((lines) => {
            return lines === 1 + file.rows + file.unreadable.length;
        });
        return plain;
    };
    return {
        async ofRows(rows) {
            if (!(await isPlain()))
                return (await walk(file, new Set(rows))).rows;
            const lineOf = (0,line_counter/* lineCounter */.L)([1, ...file.unreadable]);
            return new Map(rows.map((row) => [row, lineOf(row)]));
        },
        async ofUnreadable() {
            if (!(await isPlain()))
                return (await walk(file, new Set())).unreadable;
            return new Map(file.unreadable.map((line) => [line, line]));
        },
    };
}
const csv_lines_quote = 0x22;
const csv_lines_lineFeed = 0x0a;
const csv_lines_carriageReturn = 0x0d;
const byteOrderMark = new Set([0xef, 0xbb, 0xbf]);
/** Lines that end in a line feed, and the last one if it lacks it. */
async function countLineFeeds(path) {
    let count = 0;
    let last = csv_lines_lineFeed;
    for await (const chunk of (0,text_file/* streamOf */.m)(path)) {
        for (let at = chunk.indexOf(csv_lines_lineFeed); at !== -1; at = chunk.indexOf(csv_lines_lineFeed, at + 1)) {
            count += 1;
        }
        last = chunk.at(-1) ?? last;
    }
    return last === csv_lines_lineFeed ? count : count + 1;
}
/** Goes through the file once, to the last row or unreadable record that is asked for. */
async function walk(file, wanted) {
    const rows = new Map();
    const unreadable = new Map();
    const broken = new Set(file.unreadable);
    const onlyRows = wanted.size > 0;
    let records = 0;
    let row = 0;
    await walkRecords(file, (line, blank) => {
        records += 1;
        if (broken.has(records))
            unreadable.set(records, line);
        else if (records > 1 && (!blank || file.oneColumn)) {
            row += 1;
            if (wanted.has(row))
                rows.set(row, line);
        }
        return onlyRows ? rows.size < wanted.size : unreadable.size < broken.size;
    });
    return { rows, unreadable };
}
/** Finds records as RFC 4180 has them: a quote opens only where a field starts. */
async function walkRecords({ path, delimiter }, visit) {
    const separator = delimiter.charCodeAt(0);
    let line = 1;
    let start = 1;
    let position = 0;
    let blank = true;
    let quoted = false;
    let mayOpen = true;
    let previous = 0;
    for await (const chunk of (0,text_file/* streamOf */.m)(path)) {
        // An iterator would take three times as long.
        for (let index = 0; index < chunk.length; index += 1) {
            const byte = chunk[index] ?? 0;
            position += 1;
            if (position <= 3 && byteOrderMark.has(byte))
                continue;
            const secondHalf = byte === csv_lines_lineFeed && previous === csv_lines_carriageReturn;
            previous = byte;
            if (secondHalf)
                continue;
            const ends = byte === csv_lines_lineFeed || byte === csv_lines_carriageReturn;
            if (ends)
                line += 1;
            if (quoted) {
                // A doubled quote closes and opens again.
                mayOpen = byte === csv_lines_quote;
                quoted = !mayOpen;
            }
            else if (ends) {
                if (!visit(start, blank))
                    return;
                start = line;
                blank = true;
                mayOpen = true;
            }
            else {
                blank = false;
                quoted = mayOpen && byte === csv_lines_quote;
                mayOpen = byte === separator;
            }
        }
    }
    if (!blank)
        visit(start, false);
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/loaded.js
var loaded = __webpack_require__(211);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/rows.js
var duckdb_rows = __webpack_require__(8539);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/sql.js
var sql = __webpack_require__(4496);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/csv.js







/**
 * Reads CSV files into tables of texts. Nothing is guessed but the delimiter; columns are bound by the
 * names in each file's own header, and a row that does not fit is kept apart and counted.
 */
async function loadCsv(connection, paths) {
    const files = [];
    for (const [index, path] of paths.entries()) {
        files.push(await loadFile(connection, { path, table: `contender.file${index}` }));
    }
    const { columns, doubtful, faults } = joinHeaders(files);
    const unreadable = files.map((file) => file.unreadable);
    const shape = {
        format: 'csv',
        dialect: describeDialect(files),
        columns: columns.map((name) => ({ name, type: 'text' })),
        doubtful,
        rows: files.reduce((sum, { rows }) => sum + rows, 0),
        emptyFiles: files.filter(({ rows }) => rows === 0).map(({ path }) => path),
        unreadable: {
            count: unreadable.reduce((sum, { count }) => sum + count, 0),
            faults: unreadable.flatMap((one) => one.faults).slice(0, loaded/* shownFaults */.J),
        },
        header: faults,
    };
    return { shape, files };
}
async function loadFile(connection, target) {
    const { path, table } = target;
    await (0,text_file/* refuseTorn */.S)(path);
    const header = await readCsvHeader(path);
    await createTable(connection, target, header);
    const [counted] = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT count(*) AS n FROM ${table}`);
    const rejected = header.names.length > 0 ? await takeRejects(connection) : [];
    const broken = [...new Set(rejected.map(({ line }) => line))].sort((a, b) => a - b);
    const rows = (0,duckdb_rows/* integer */.nd)(counted?.n);
    const { delimiter, names } = header;
    const oneColumn = names.length === 1;
    const lines = csvLines({ path, delimiter, oneColumn, rows, unreadable: broken });
    return {
        path,
        header,
        from: table,
        row: '"row"',
        rows,
        unreadable: { count: broken.length, faults: await faultsOf(path, rejected, lines) },
        // An unquoted empty field arrives as NULL; in CSV it is the empty text.
        value: (name) => ({ kind: 'text', sql: `coalesce(c${names.indexOf(name)}, '')` }),
        async locate(wanted) {
            const found = await lines.ofRows(wanted);
            return (row) => placeAt(found.get(row));
        },
    };
}
function placeAt(line) {
    return line === undefined ? {} : { line };
}
async function createTable(connection, { path, table }, { names, delimiter }) {
    if (names.length === 0) {
        await connection.run(`CREATE TABLE ${table} ("row" BIGINT)`);
        return;
    }
    const columns = (0,sql/* list */.p_)(names.map((_, index) => `'c${index}': 'VARCHAR'`));
    const options = [
        'auto_detect = false',
        `columns = {${columns}}`,
        'header = true',
        `delim = ${(0,sql/* text */.Qq)(delimiter)}`,
        `quote = '"'`,
        `escape = '"'`,
        'strict_mode = true',
        'null_padding = false',
        // A folder called a=1 is no column.
        'hive_partitioning = false',
        'store_rejects = true',
        'rejects_limit = 0',
    ];
    const source = `read_csv(${(0,sql/* file */.NJ)(path)}, ${(0,sql/* list */.p_)(options)})`;
    await connection
        .run(`CREATE TABLE ${table} AS SELECT row_number() OVER () AS "row", * FROM ${source}`)
        .catch((error) => {
        throw unreadable(path, (0,duckdb_rows/* engineMessage */.g4)(error));
    });
}
function unreadable(path, message) {
    if (message.includes('invalid state')) {
        return new errors/* UserError */.yo('data-line-ends', {
            what: `The lines of ${path} end in different ways.`,
            why: 'Some end with a carriage return and a line feed, others with only one of them, so that rows cannot be told apart with certainty.',
            next: 'Write the file with one kind of line end.',
            file: path,
        });
    }
    return new errors/* UserError */.yo('data-unreadable', {
        what: `Cannot read ${path} as CSV.`,
        why: message,
        next: 'Check that the file is whole and is what its name says.',
        file: path,
    });
}
/** Takes what the last read refused; the engine keeps it until the tables are dropped. */
async function takeRejects(connection) {
    const found = await (0,duckdb_rows/* rowsOf */.RO)(connection, 'SELECT line, error_type, csv_line FROM reject_errors ORDER BY line, column_idx');
    await connection.run('DROP TABLE reject_errors; DROP TABLE reject_scans');
    return found.map((row) => ({
        line: (0,duckdb_rows/* integer */.nd)(row.line),
        kind: (0,duckdb_rows/* textOf */.b6)(row.error_type) ?? '',
        record: (0,duckdb_rows/* textOf */.b6)(row.csv_line),
    }));
}
const explanations = {
    'MISSING COLUMNS': 'the row has fewer fields than the header',
    'TOO MANY COLUMNS': 'the row has more fields than the header',
    'UNQUOTED VALUE': 'a quote is not closed, or text follows a closing quote',
    'INVALID ENCODING': 'the row is not UTF-8',
    'LINE SIZE OVER MAXIMUM': 'the row is longer than two megabytes',
};
async function faultsOf(path, rejects, lines) {
    const first = new Map(rejects.toReversed().map((reject) => [reject.line, reject]));
    const shown = [...first.values()].toReversed().slice(0, loaded/* shownFaults */.J);
    if (shown.length === 0)
        return [];
    const found = await lines.ofUnreadable();
    return shown.map(({ line, kind, record }) => {
        const place = placeAt(found.get(line));
        const at = place.line === undefined ? path : `${path}:${place.line}`;
        return {
            message: `${at}: ${explanations[kind] ?? kind.toLowerCase()}.`,
            example: { file: path, ...place, value: record?.trim().slice(0, 200) ?? null },
        };
    });
}
/** The columns that every file has exactly once. */
function joinHeaders(files) {
    const doubtful = new Map();
    const faults = [];
    const doubt = (name, { path }, message) => {
        doubtful.set(name, message);
        faults.push({ message, example: { file: path, line: 1, value: name } });
    };
    for (const { path, header } of files) {
        if (!header.blank)
            continue;
        const message = `${path} starts with an empty line, where the header should be.`;
        faults.push({ message, example: { file: path, line: 1, value: null } });
    }
    const all = [...new Set(files.flatMap(({ header }) => header.names))];
    for (const file of files) {
        for (const name of all) {
            const times = file.header.names.filter((other) => other === name).length;
            const shown = JSON.stringify(name);
            if (times > 1)
                doubt(name, file, `The header of ${file.path} has ${shown} ${times} times.`);
            if (times === 0)
                doubt(name, file, `The header of ${file.path} lacks ${shown}, which another file has.`);
        }
    }
    return { columns: all.filter((name) => !doubtful.has(name)), doubtful, faults };
}
function describeDialect(files) {
    const used = [...new Set(files.map(({ header }) => JSON.stringify(header.delimiter)))];
    return `delimiter ${used.join(' and ')}, quote "\\"", utf-8`;
}


/***/ }),

/***/ 2713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ formatOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);

const extensions = {
    csv: 'csv',
    tsv: 'csv',
    jsonl: 'jsonl',
    ndjson: 'jsonl',
    parquet: 'parquet',
};
/** The one format of all files of a data set, told from their names. */
function formatOf(paths) {
    const formats = new Set(paths.map(formatOfFile));
    const [format, other] = formats;
    if (format && !other)
        return format;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data-format', {
        what: `The files ${paths.join(', ')} are one data set in ${formats.size} formats.`,
        why: 'Columns of different formats have different types.',
        next: 'Write all of them in one format.',
    });
}
function formatOfFile(path) {
    const name = path.toLowerCase().replace(/\.gz$/, '');
    const format = extensions[name.slice(name.lastIndexOf('.') + 1)];
    if (format && !(format === 'parquet' && path.endsWith('.gz')))
        return format;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data-format', {
        what: `The format of ${path} is not known.`,
        why: 'The end of the name tells the format.',
        next: `Name it .${Object.keys(extensions).join(', .')}; texts may also end in .gz.`,
        file: path,
    });
}


/***/ }),

/***/ 9746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ loadJsonl)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _line_counter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3597);
/* harmony import */ var _loaded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(211);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8539);
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4496);
/* harmony import */ var _text_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(208);






/** Reads files of one JSON object a line into tables; a line that is none is kept apart and counted. */
async function loadJsonl(connection, paths) {
    const files = [];
    for (const [index, path] of paths.entries()) {
        files.push(await loadFile(connection, path, `contender.file${index}`));
    }
    const names = [...new Set(files.flatMap(({ keys }) => keys))];
    const shape = {
        format: 'jsonl',
        dialect: 'one JSON object a line, utf-8',
        columns: names.map((name) => ({ name, type: 'json' })),
        doubtful: new Map(),
        rows: files.reduce((sum, { rows }) => sum + rows, 0),
        emptyFiles: files.filter(({ rows }) => rows === 0).map(({ path }) => path),
        unreadable: {
            count: files.reduce((sum, { unreadable }) => sum + unreadable.count, 0),
            faults: files.flatMap(({ unreadable }) => unreadable.faults).slice(0, _loaded_js__WEBPACK_IMPORTED_MODULE_2__/* .shownFaults */ .J),
        },
        header: [],
    };
    return { shape, files };
}
async function loadFile(connection, path, table) {
    await (0,_text_file_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseTorn */ .S)(path);
    await createTable(connection, path, table);
    const undecodable = await takeUndecodable(connection);
    const lineOf = (0,_line_counter_js__WEBPACK_IMPORTED_MODULE_3__/* .lineCounter */ .L)(undecodable);
    const good = `${table} WHERE readable`;
    const [counted] = await (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .RO)(connection, `SELECT count(*) FILTER (readable) AS rows, count(*) FILTER (NOT readable) AS broken FROM ${table}`);
    return {
        path,
        from: good,
        row: '"row"',
        rows: (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(counted?.rows),
        keys: await keysOf(connection, good),
        unreadable: {
            count: (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(counted?.broken) + undecodable.length,
            faults: await faultsOf(connection, { path, table, undecodable, lineOf }),
        },
        value: (name) => ({ kind: 'json', sql: `json_extract(line, ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(pointerTo(name))})` }),
        locate: async () => (row) => ({ line: lineOf(row) }),
    };
}
/** Of a key that stands there twice, readers take the first value or the last. */
const keysDiffer = 'len(json_keys(line)) = len(list_distinct(json_keys(line)))';
/** Every line is a row, a blank one too, so that the row's number is the line's. */
async function createTable(connection, path, table) {
    const options = [
        'auto_detect = false',
        `columns = {'line': 'VARCHAR'}`,
        'header = false',
        `delim = '\u0001'`,
        `quote = ''`,
        `escape = ''`,
        'strict_mode = false',
        'hive_partitioning = false',
        'store_rejects = true',
        'rejects_limit = 0',
    ];
    const readable = `CASE WHEN line IS NULL OR trim(line, ' \t\r') = '' THEN NULL
    WHEN json_valid(line) THEN json_type(line) = 'OBJECT' AND ${keysDiffer} ELSE false END`;
    await connection
        .run(`CREATE TABLE ${table} AS SELECT row_number() OVER () AS "row", line, ${readable} AS readable
       FROM read_csv(${(0,_sql_js__WEBPACK_IMPORTED_MODULE_5__/* .file */ .NJ)(path)}, ${(0,_sql_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(options)})`)
        .catch((error) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data-unreadable', {
            what: `Cannot read ${path} as JSON lines.`,
            why: (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .engineMessage */ .g4)(error),
            next: 'Check that the file is whole and has one JSON object a line.',
            file: path,
        });
    });
}
/** Lines that are not UTF-8 or too long never become rows. */
async function takeUndecodable(connection) {
    const found = await (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .RO)(connection, 'SELECT DISTINCT line FROM reject_errors ORDER BY line');
    await connection.run('DROP TABLE reject_errors; DROP TABLE reject_scans');
    return found.map(({ line }) => (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(line));
}
async function keysOf(connection, from) {
    const found = await (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .RO)(connection, `SELECT key, min(first) AS first, min(place) AS place FROM (
       SELECT unnest(json_keys(line)) AS key, generate_subscripts(json_keys(line), 1) AS place, "row" AS first
       FROM ${from}) GROUP BY key ORDER BY first, place`);
    return found.map(({ key }) => (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(key) ?? '');
}
async function faultsOf(connection, { path, table, undecodable, lineOf }) {
    const broken = await (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .rowsOf */ .RO)(connection, `SELECT "row", line FROM ${table} WHERE NOT readable ORDER BY "row" LIMIT ${_loaded_js__WEBPACK_IMPORTED_MODULE_2__/* .shownFaults */ .J}`);
    const lines = broken.map(({ row, line }) => {
        return {
            line: lineOf((0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)(row)),
            value: (0,_rows_js__WEBPACK_IMPORTED_MODULE_4__/* .textOf */ .b6)(line),
            why: 'the line is no JSON object, or has a key twice',
        };
    });
    const bytes = undecodable.slice(0, _loaded_js__WEBPACK_IMPORTED_MODULE_2__/* .shownFaults */ .J).map((line) => {
        return { line, value: null, why: 'the line is not UTF-8, or too long' };
    });
    return [...lines, ...bytes]
        .sort((a, b) => a.line - b.line)
        .slice(0, _loaded_js__WEBPACK_IMPORTED_MODULE_2__/* .shownFaults */ .J)
        .map(({ line, value, why }) => ({
        message: `${path}:${line}: ${why}.`,
        example: { file: path, line, value: value?.slice(0, 200) ?? null },
    }));
}
/** RFC 6901, which takes every name there can be. */
function pointerTo(name) {
    return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}


/***/ }),

/***/ 3597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ lineCounter)
/* harmony export */ });
/** Row → line, where some lines, in ascending order, did not become rows. */
function lineCounter(missing) {
    return (row) => {
        let line = row;
        for (const gap of missing)
            if (gap <= line)
                line += 1;
        return line;
    };
}


/***/ }),

/***/ 211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ shownFaults)
/* harmony export */ });
/** How many unreadable rows are shown. */
const shownFaults = 5;


/***/ }),

/***/ 8340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ loadParquet)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9243);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8539);
/* harmony import */ var _sql_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4496);




/** Opens Parquet files where they are; the rows are read when they are counted. */
async function loadParquet(connection, paths) {
    const files = [];
    for (const path of paths)
        files.push(await openFile(connection, path));
    const { columns, doubtful } = joinSchemas(files);
    const faults = [...doubtful.values()].map((message) => {
        return { message, example: { file: paths[0] ?? '', value: null } };
    });
    const shape = {
        format: 'parquet',
        columns,
        doubtful,
        rows: files.reduce((sum, { rows }) => sum + rows, 0),
        emptyFiles: files.filter(({ rows }) => rows === 0).map(({ path }) => path),
        unreadable: { count: 0, faults: [] },
        header: faults,
    };
    return { shape, files };
}
async function openFile(connection, path) {
    if (/[*?[]/.test(path))
        throw patternName(path);
    const file = (0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path));
    const ask = (sql) => (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(connection, sql).catch((error) => {
        throw unreadable(path, error);
    });
    // A folder called a=1 is no column, and hides none of the file.
    const source = `${file}, hive_partitioning = false`;
    const described = await ask(`DESCRIBE SELECT * FROM read_parquet(${source})`);
    const [counted] = await ask(`SELECT count(*) AS n FROM read_parquet(${source})`);
    const types = new Map(described.map((row) => [(0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(row.column_name) ?? '', (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .textOf */ .b6)(row.column_type) ?? '']));
    if (types.has(rowColumn))
        throw takenName(path);
    return {
        path,
        types,
        rows: (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)(counted?.n),
        from: `read_parquet(${source}, ${rowColumn} = true)`,
        row: `${rowColumn} + 1`,
        value: (name) => ({ kind: 'native', sql: (0,_sql_js__WEBPACK_IMPORTED_MODULE_2__/* .identifier */ .Cv)(name), type: types.get(name) ?? '' }),
        locate: async () => (row) => ({ row }),
    };
}
/** What the engine calls the number of a row, from 0. */
const rowColumn = 'file_row_number';
function takenName(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('data-name', {
        what: `Cannot read ${path}.`,
        why: `It has a column "${rowColumn}", and so the engine calls the numbers of the rows.`,
        next: 'Rename the column.',
        file: path,
    });
}
/** After the connection is sealed such a name cannot be told from a pattern. */
function patternName(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('data-name', {
        what: `Cannot read ${path}.`,
        why: 'The engine takes *, ? and [ in a path for a pattern.',
        next: 'Rename the file or the folder.',
        file: path,
    });
}
function unreadable(path, error) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('data-unreadable', {
        what: `Cannot read ${path} as Parquet.`,
        why: (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .engineMessage */ .g4)(error),
        next: 'Check that the file is whole and is what its name says.',
        file: path,
    });
}
/** The columns that every file has with one and the same type. */
function joinSchemas(files) {
    const doubtful = new Map();
    const names = [...new Set(files.flatMap(({ types }) => [...types.keys()]))];
    for (const name of names) {
        const shown = JSON.stringify(name);
        const lacking = files.find(({ types }) => !types.has(name));
        if (lacking)
            doubtful.set(name, `${lacking.path} has no column ${shown}, another file has.`);
        const types = [...new Set(files.map((file) => file.types.get(name)))];
        if (!lacking && types.length > 1) {
            doubtful.set(name, `The column ${shown} is ${types.join(' in one file and ')} in another.`);
        }
    }
    const columns = names
        .filter((name) => !doubtful.has(name))
        .map((name) => ({ name, type: files[0]?.types.get(name) ?? '' }));
    return { columns, doubtful };
}


/***/ }),

/***/ 8539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   g4: () => (/* binding */ engineMessage),
/* harmony export */   nd: () => (/* binding */ integer)
/* harmony export */ });
/** All rows of a query that yields few. */
async function rowsOf(connection, sql) {
    const reader = await connection.runAndReadAll(sql);
    return reader.getRowObjectsJson();
}
/** The first line of what DuckDB says, without its advice for its own users. */
function engineMessage(error) {
    const message = error instanceof Error ? error.message : String(error);
    const [sentence = ''] = message.split('\n');
    return sentence.replace(/^([A-Z][\w ]+ )?Error: /, '').replace(/[.!]*$/, '.');
}
function integer(value) {
    return Number(value ?? 0);
}
function textOf(value) {
    return value === null || value === undefined ? null : String(value);
}


/***/ }),

/***/ 4496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ identifier),
/* harmony export */   NJ: () => (/* binding */ file),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/** A name as DuckDB takes it, whatever characters it has. */
function identifier(name) {
    return `"${name.replaceAll('"', '""')}"`;
}
/** A text literal; DuckDB knows no escape but the doubled quote. */
function text(value) {
    return `'${value.replaceAll("'", "''")}'`;
}
/** The path of one file, whose name may hold what would otherwise match others. */
function file(path) {
    return text(path.replace(/[*?[]/g, '[$&]'));
}
/** A number literal: whole numbers exactly, all others as doubles and never as decimals. */
function number(value) {
    if (Number.isSafeInteger(value))
        return String(value);
    const digits = String(value);
    return digits.includes('e') ? digits : `${digits}e0`;
}
function list(items) {
    return items.join(', ');
}


/***/ }),

/***/ 208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ refuseTorn),
/* harmony export */   m: () => (/* binding */ streamOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3284);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9243);




/** The bytes of a text file, decompressed. */
function streamOf(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path);
    if (!path.endsWith('.gz'))
        return file;
    // An error of either stream ends the one that is read.
    return (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(file, (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)(), () => undefined);
}
/** Reads a compressed file to its end: the engine takes one that was cut off for a shorter one. */
async function refuseTorn(path) {
    if (!path.endsWith('.gz'))
        return;
    try {
        for await (const _ of streamOf(path))
            ;
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('data-unreadable', {
            what: `Cannot decompress ${path}.`,
            why: `${error.message}.`,
            next: 'Check that the file is whole and is what its name says.',
            file: path,
        }, { cause: error });
    }
}


/***/ }),

/***/ 6071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/**
 * Makes a folder and those above it. Node's own `recursive` never returns where the system says
 * "no such folder" below one that is there: in a deleted working directory, or under /proc.
 */
async function makeFolder(path) {
    const error = await tried(path);
    if (error?.code !== 'ENOENT')
        return accept(path, error);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (parent === path)
        throw error;
    await makeFolder(parent);
    return accept(path, await tried(path));
}
async function accept(path, error) {
    if (!error)
        return;
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
    if (!folder?.isDirectory())
        throw error;
}
async function tried(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path).then(() => undefined, (error) => error);
}


/***/ }),

/***/ 5496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conclude)
/* harmony export */ });
/* harmony import */ var _inputs_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7396);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6267);
/* harmony import */ var _report_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1755);



/** Completes an outcome, and leaves it with its Markdown in the output folder. */
async function conclude(open, { inputDigests, markdown, placed = [], ...parts }) {
    const { repository, sha, headSha, runId, runAttempt, workflow, actor, version, startedAt } = open.context;
    const run = { repository, sha, headSha, runId, runAttempt, workflow, actor, version, startedAt };
    const durationMs = open.now().getTime() - Date.parse(startedAt);
    const provenance = { ...run, inputDigests, durationMs };
    const findings = parts.findings.map((finding) => {
        return finding.file ? { ...finding, file: open.fromRoot(finding.file) } : finding;
    });
    // The compiler cannot join a generic name with its member of the union.
    const outcome = {
        schema: 'contender/outcome@1',
        ...parts,
        // Names of others stand in it, and it is printed where a runner reads along.
        title: (0,_report_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .R)(parts.title, 600),
        findings: [...findings, ...placed],
        provenance,
    };
    return write(open, outcome, markdown);
}
async function write(open, outcome, markdown) {
    const file = fileName(`${outcome.command}-${outcome.key}`);
    const paths = {
        verdict: outcome.verdict,
        outcome: open.output.path(`outcomes/${file}.json`),
        report: open.output.path(`reports/${file}.md`),
    };
    const complete = { ...outcome, outputs: { ...outcome.outputs, ...paths } };
    await open.output.write(`reports/${file}.md`, markdown ?? (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .G)([complete]));
    await open.output.write(`outcomes/${file}.json`, `${JSON.stringify(complete, null, 2)}\n`);
    return complete;
}
const longestName = 180;
/**
 * Different keys never share a file: what does not belong in a file name is percent-encoded, and a
 * name too long for a disk ends in its digest.
 */
function fileName(text) {
    const name = encodeURIComponent(text.toWellFormed()).replace(/[!'()*~]/g, (character) => {
        return `%${character.charCodeAt(0).toString(16)}`;
    });
    return name.length <= longestName
        ? name
        : `${name.slice(0, longestName - 17)}-${(0,_inputs_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(text).slice(0, 16)}`;
}


/***/ }),

/***/ 9610:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ errored)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5496);


/** The outcome of a command that could not judge: never a pass, and no stack trace. */
async function errored(command, open, { key, error }) {
    const problems = problemsOf(error);
    const [first] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    const parts = {
        command,
        key,
        verdict: 'errored',
        exitCode: 2,
        title: `${command} could not judge: ${first?.what ?? 'unknown'}${more}`,
        subject: { model: null, digest: null },
        findings: problems.map(({ code, what, why, next, ...place }) => {
            return { level: 'error', rule: code, message: `${what} ${why} ${next}`, ...place };
        }),
        outputs: {},
        result: null,
        inputDigests: {},
    };
    return (0,_conclude_js__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .E)(open, parts).catch(() => (0,_conclude_js__WEBPACK_IMPORTED_MODULE_1__/* .conclude */ .E)({ ...open, output: nowhere }, parts));
}
/** Where nothing can be written, the outcome is still shown. */
const nowhere = { path: () => '', write: async () => undefined, remove: async () => undefined };
function problemsOf(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return error.problems;
    const message = error instanceof Error ? error.message : String(error);
    return [
        {
            code: 'internal',
            what: 'Contender itself failed.',
            why: `${message.split('\n')[0]}.`,
            next: 'Please report this with the inputs that led to it.',
        },
    ];
}


/***/ }),

/***/ 2221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CP: () => (/* binding */ distanceFrom),
/* harmony export */   Lz: () => (/* binding */ decideByInterval),
/* harmony export */   _B: () => (/* binding */ claimOf),
/* harmony export */   v9: () => (/* binding */ holds),
/* harmony export */   wC: () => (/* binding */ isAboutChange)
/* harmony export */ });
/** Which operators speak about the change, and so need a baseline. */
const changeOperators = ['no-worse', 'better', 'point'];
function isAboutChange(operator) {
    return changeOperators.includes(operator);
}
/** The claim of an operator with its bound in the metric's unit; only "better: 0" excludes its bound. */
function claimOf(operator, bound, baseline) {
    const slack = 1e-12 * Math.max(1, Math.abs(bound), Math.abs(baseline ?? 0));
    switch (operator) {
        case 'no-worse':
        case 'point':
            return { threshold: -bound, side: 'at-or-above', slack };
        case 'better':
            return { threshold: bound, side: bound === 0 ? 'above' : 'at-or-above', slack };
        case 'at-least':
            return { threshold: bound, side: 'at-or-above', slack };
        case 'at-most':
            return { threshold: bound, side: 'at-or-below', slack };
    }
}
/** Whether the claim is true of one value. */
function holds({ threshold, side, slack }, value) {
    switch (side) {
        case 'at-or-above':
            return value >= threshold - slack;
        case 'above':
            return value > threshold + slack;
        case 'at-or-below':
            return value <= threshold + slack;
    }
}
/** Proven if it holds at the worse end of the interval, refuted if it does not even at the better end. */
function decideByInterval(claim, { lower, upper }) {
    const [worse, better] = claim.side === 'at-or-below' ? [upper, lower] : [lower, upper];
    if (holds(claim, worse))
        return 'passed';
    return holds(claim, better) ? 'undecided' : 'failed';
}
/** How far the estimate lies from the threshold; 0 on the bound, up to rounding. */
function distanceFrom({ threshold, slack }, estimate) {
    const distance = Math.abs(estimate - threshold);
    return distance <= slack ? 0 : distance;
}


/***/ }),

/***/ 805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ flipsWithin),
/* harmony export */   o: () => (/* binding */ flipsOf)
/* harmony export */ });
/** On how many rows only one model is right; null for regression, where no answer is simply right. */
function flipsOf(rows) {
    return rows.task === 'regression' ? null : flipsWithin(rows, undefined);
}
/** The same among the rows of one class, by its index; among all rows when it is left out. */
function flipsWithin({ labels, baseline, candidate }, classIndex) {
    let [fixed, broken, n] = [0, 0, 0];
    for (const [row, label] of labels.entries()) {
        if (classIndex !== undefined && label !== classIndex)
            continue;
        n += 1;
        const wasRight = baseline.predicted[row] === label;
        const isRight = candidate.predicted[row] === label;
        if (isRight && !wasRight)
            fixed += 1;
        if (wasRight && !isRight)
            broken += 1;
    }
    return { fixed, broken, n };
}


/***/ }),

/***/ 7653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vz: () => (/* binding */ ofBoth),
/* harmony export */   r7: () => (/* binding */ undefinedBecause),
/* harmony export */   sw: () => (/* binding */ defined)
/* harmony export */ });
function defined(value) {
    return { kind: 'defined', value };
}
function undefinedBecause(why) {
    return { kind: 'undefined', why };
}
/** The same for both models; the first that has no value says why, by name. */
function ofBoth(rows, measure) {
    const baseline = measure(rows.baseline);
    if (baseline.kind === 'undefined')
        return undefinedBecause(`Baseline: ${baseline.why}`);
    const candidate = measure(rows.candidate);
    if (candidate.kind === 'undefined')
        return undefinedBecause(`Candidate: ${candidate.why}`);
    return defined({ baseline: baseline.value, candidate: candidate.value });
}


/***/ }),

/***/ 9016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _8: () => (/* binding */ metricFor),
  SB: () => (/* binding */ metricNamed),
  Zv: () => (/* binding */ metricNames),
  Ps: () => (/* binding */ metricsOf)
});

// EXTERNAL MODULE: ./.build/domain/statistics/bisection.js
var bisection = __webpack_require__(2883);
// EXTERNAL MODULE: ./.build/domain/statistics/continued-fraction.js
var continued_fraction = __webpack_require__(9459);
;// CONCATENATED MODULE: ./.build/domain/statistics/beta.js


/** The regularised incomplete beta function I_x(a, b) and 1 − I_x(a, b), for a, b > 0. */
function betaTails({ x, complement }, a, b) {
    if (x <= 0)
        return { lower: 0, upper: 1 };
    if (complement <= 0)
        return { lower: 1, upper: 0 };
    if (x * (a + b + 2) > a + 1) {
        const { lower, upper } = betaTails({ x: complement, complement: x }, b, a);
        return { lower: upper, upper: lower };
    }
    const lower = density({ x, complement }, a, b) / a / fraction(x, a, b);
    return { lower, upper: 1 - lower };
}
/** The x with I_x(a, b) = p. */
function betaQuantile(p, a, b) {
    if (p <= 0)
        return 0;
    if (p >= 1)
        return 1;
    return (0,bisection/* bisect */.h)(0, 1, (x) => {
        const { lower, upper } = betaTails({ x, complement: 1 - x }, a, b);
        return p < 0.5 ? lower >= p : upper <= 1 - p;
    });
}
/** The continued fraction below I_x(a, b) (Abramowitz and Stegun 26.5.8); it converges left of the mean. */
function fraction(x, a, b) {
    return (0,continued_fraction/* continuedFraction */.a)(1, (k) => {
        const m = Math.floor(k / 2);
        const numerator = k % 2 === 0 ? m * (b - m) : -(a + m) * (a + b + m);
        return { a: (numerator * x) / ((a + k - 1) * (a + k)), b: 1 };
    });
}
/**
 * x^a (1 − x)^b / B(a, b). Written with deviances from the mean (Loader 2000), since powers and
 * gamma functions of large arguments would cancel and lose digits.
 */
function density({ x, complement }, a, b) {
    const n = a + b;
    const shift = x * b - complement * a;
    const deviance = a * logExcess((x * n) / a, shift / a) + b * logExcess((complement * n) / b, -shift / b);
    const correction = stirlingError(n) - stirlingError(a) - stirlingError(b);
    return Math.sqrt(((a / n) * b) / (2 * Math.PI)) * Math.exp(deviance + correction);
}
/** ln(ratio) − u for ratio = 1 + u, without cancellation near 0 and with all digits of a small ratio. */
function logExcess(ratio, u) {
    if (Math.abs(u) > 0.3)
        return Math.log(ratio) - u;
    let [power, sum] = [u, 0];
    for (let k = 2; Math.abs(power) > 1e-20 * Math.abs(sum); k += 1) {
        power *= -u;
        sum += power / k;
    }
    return sum;
}
/** ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π), for x > 0. */
function stirlingError(x) {
    let [argument, shifted] = [x, 0];
    for (; argument < 16; argument += 1)
        shifted += (argument + 0.5) * Math.log1p(1 / argument) - 1;
    const inverse = 1 / (argument * argument);
    const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360];
    return shifted + series.reduceRight((sum, term) => sum * inverse + term, 0) / argument;
}

;// CONCATENATED MODULE: ./.build/domain/statistics/clopper-pearson.js

/** The share of `hits` among n ≥ 1 rows: the exact interval of Clopper and Pearson (1934). */
function clopperPearson(hits, n, alpha) {
    const estimate = hits / n;
    return {
        estimate,
        lower: hits === 0 ? 0 : betaQuantile(alpha, hits, n - hits + 1),
        upper: hits === n ? 1 : betaQuantile(1 - alpha, hits + 1, n - hits),
        standardError: Math.sqrt((estimate * (1 - estimate)) / n),
    };
}

// EXTERNAL MODULE: ./.build/domain/statistics/normal.js
var normal = __webpack_require__(4744);
;// CONCATENATED MODULE: ./.build/domain/statistics/tango.js


/**
 * The quarter of a row by which every score is pulled towards zero: without it the share of false
 * passes reaches 0.06 where 0.05 was promised; with it, it stays below from 30 rows on.
 */
const quarterRow = 0.25;
/** The change of the share of right rows: Tango's score interval (1998) with a continuity correction. */
function tangoInterval(flips, alpha, correction = quarterRow) {
    const { fixed, broken, n } = flips;
    const estimate = (fixed - broken) / n;
    const z = (0,normal/* normalQuantile */.Z)(1 - alpha);
    const swapped = { fixed: broken, broken: fixed, n };
    return {
        estimate,
        lower: lowerBound(flips, z, correction),
        upper: -lowerBound(swapped, z, correction),
        standardError: Math.sqrt(Math.max(0, (fixed + broken) / n - estimate ** 2) / (n - 1)),
    };
}
/** The score of a hypothetical change `delta`; it falls as `delta` grows. */
function tangoScore(flips, delta, correction = quarterRow) {
    const { fixed, broken, n } = flips;
    const excess = fixed - broken - n * delta;
    const variance = n * (2 * likeliestBroken(flips, delta) + delta * (1 - delta));
    if (variance <= 1e-14)
        return Math.abs(excess) < 1e-12 ? 0 : Math.sign(excess) * Infinity;
    const distance = Math.max(Math.abs(excess) - correction, 0);
    return (Math.sign(excess) * distance) / Math.sqrt(variance);
}
/** The likeliest share of broken rows if the change were `delta`: the larger root of a quadratic. */
function likeliestBroken({ fixed, broken, n }, delta) {
    const a = 2 * n;
    const b = (2 * n - fixed + broken) * delta - fixed - broken;
    const c = -broken * delta * (1 - delta);
    const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
    return b > 0 ? (-2 * c) / (root + b) : (root - b) / (2 * a);
}
function lowerBound(flips, z, correction) {
    const estimate = (flips.fixed - flips.broken) / flips.n;
    return (0,bisection/* bisect */.h)(-1, estimate, (delta) => tangoScore(flips, delta, correction) < z);
}

;// CONCATENATED MODULE: ./.build/domain/comparison/class-size.js
/** Fewer rows of a class than this leave the metrics of that class undecided. */
const fewest = 10;
/** How many rows have the label with this class index. */
function classSize({ labels }, classIndex) {
    let size = 0;
    for (const label of labels)
        if (label === classIndex)
            size += 1;
    return size;
}
/** Why a metric of this class has no value, or undefined where the class has rows. */
function missingClass(rows, classIndex) {
    if (rows.labels.length === 0)
        return 'There are no rows.';
    if (classSize(rows, classIndex) > 0)
        return undefined;
    return `No row has the label "${rows.classes[classIndex]}", so the metric is undefined.`;
}
/** The sentence that says which class is too small, or nothing. */
function tooFewOf(rows, ...classes) {
    const small = classes.find((classIndex) => classSize(rows, classIndex) < fewest);
    if (small === undefined)
        return {};
    const name = `the label "${rows.classes[small]}"`;
    return {
        tooFew: `Rows with ${name}: ${classSize(rows, small)}; at least ${fewest} are needed.`,
    };
}

// EXTERNAL MODULE: ./.build/domain/comparison/flips.js
var comparison_flips = __webpack_require__(805);
// EXTERNAL MODULE: ./.build/domain/comparison/metric.js
var metric = __webpack_require__(7653);
;// CONCATENATED MODULE: ./.build/domain/comparison/hit-rate.js





/** A share of rows on which a model is right, or wrong: accuracy, error rate, recall, specificity. */
function hitRate(counting) {
    return {
        level: (rows, model) => level(rows, model, counting),
        change: (rows) => {
            const both = (0,metric/* ofBoth */.Vz)(rows, (model) => level(rows, model, counting));
            if (both.kind === 'undefined')
                return both;
            const flips = (0,comparison_flips/* flipsWithin */.W)(rows, counting.within);
            const { baseline, candidate } = both.value;
            return (0,metric/* defined */.sw)({
                ...candidate,
                baseline: baseline.value,
                candidate: candidate.value,
                method: 'Tango, quarter-row correction',
                interval: (alpha) => tangoInterval(flips, alpha),
            });
        },
    };
}
function level(rows, model, counting) {
    const { counted, within } = counting;
    const missing = rows.labels.length === 0 ? 'There are no rows.' : missingNumber(rows, model);
    const absent = missing ?? (within === undefined ? undefined : missingClass(rows, within));
    if (absent !== undefined)
        return (0,metric/* undefinedBecause */.r7)(absent);
    const { hits, n } = hitsOf(rows, model, within);
    const count = counted === 'right' ? hits : n - hits;
    return (0,metric/* defined */.sw)({
        value: count / n,
        method: 'Clopper-Pearson',
        ...(within !== undefined && { nPositive: classSize(rows, 1), ...tooFewOf(rows, within) }),
        interval: (alpha) => clopperPearson(count, n, alpha),
    });
}
/** A prediction that is not a number would count as an ordinary mistake, or worse: as a fixed one. */
function missingNumber({ labels, ids }, { predicted }) {
    const row = labels.findIndex((_, at) => !Number.isFinite(predicted[at] ?? Number.NaN));
    return row < 0 ? undefined : `The prediction of row "${ids[row]}" is not a number.`;
}
function hitsOf({ labels }, { predicted }, within) {
    let [hits, n] = [0, 0];
    for (const [row, label] of labels.entries()) {
        if (within !== undefined && label !== within)
            continue;
        n += 1;
        if (predicted[row] === label)
            hits += 1;
    }
    return { hits, n };
}

;// CONCATENATED MODULE: ./.build/domain/comparison/losses.js

/** Certainty is capped here, so that one certain mistake costs 36 and not infinity. */
const certainty = 2 ** -52;
/** −ln of the probability that the model gave to the true class. */
function logLoss(rows, model) {
    return withProbabilities(rows, model, (columns, row, label) => {
        const ofTruth = columns[label]?.[row] ?? Number.NaN;
        return -Math.log(Math.min(Math.max(ofTruth, certainty), 1 - certainty));
    });
}
/**
 * The squared distance of the probabilities from the truth: of the positive class for a binary task,
 * summed over all classes, and not halved, for a multiclass one.
 */
function brierLoss(rows, model) {
    const first = rows.task === 'binary' ? 1 : 0;
    return withProbabilities(rows, model, (columns, row, label) => {
        let sum = 0;
        for (let at = first; at < columns.length; at += 1) {
            sum += ((columns[at]?.[row] ?? Number.NaN) - (at === label ? 1 : 0)) ** 2;
        }
        return sum;
    });
}
function absoluteError(rows, model) {
    return (0,metric/* defined */.sw)(errors(rows, model).map(Math.abs));
}
function squaredError(rows, model) {
    return (0,metric/* defined */.sw)(errors(rows, model).map((error) => error * error));
}
function errors({ labels }, { predicted }) {
    return labels.map((label, row) => (predicted[row] ?? Number.NaN) - label);
}
function withProbabilities(rows, model, lossOf) {
    const written = rows.task === 'binary' ? model.scores && [model.scores] : model.probabilities;
    if (!written)
        return (0,metric/* undefinedBecause */.r7)(missing(rows));
    for (const column of written) {
        const row = column.findIndex((share) => !(share >= 0 && share <= 1));
        if (row >= 0)
            return (0,metric/* undefinedBecause */.r7)(notAShare(rows, row, column));
    }
    const columns = rows.task === 'binary' ? written.flatMap(bothClasses) : written;
    return (0,metric/* defined */.sw)(rows.labels.map((label, row) => lossOf(columns, row, label)));
}
/** The probability of the negative class, then of the positive one. */
function bothClasses(scores) {
    return [scores.map((score) => 1 - score), scores];
}
function missing({ task }) {
    return task === 'binary'
        ? 'The file has no score column, and classes alone have no probability.'
        : 'The file has no probability for each class.';
}
function notAShare({ ids }, row, column) {
    return `The score of row "${ids[row]}" is ${column[row]}, which is no probability: only metrics of the order, such as roc-auc, can use it.`;
}

;// CONCATENATED MODULE: ./.build/domain/statistics/student-t.js


/** P(T > t) for Student's t with `df` degrees of freedom, which need not be whole. */
function tUpperTail(t, df) {
    if (t < 0)
        return 1 - tUpperTail(-t, df);
    const scale = df + t * t;
    return betaTails({ x: df / scale, complement: (t * t) / scale }, df / 2, 0.5).lower / 2;
}
/** The t with P(T ≤ t) = p, p in (0, 1). */
function tQuantile(p, df) {
    if (!(p > 0 && p < 1 && df > 0))
        return Number.NaN;
    if (p < 0.5)
        return -upperQuantile(p, df);
    return p === 0.5 ? 0 : upperQuantile(1 - p, df);
}
function upperQuantile(tail, df) {
    let high = 1;
    while (tUpperTail(high, df) > tail)
        high *= 2;
    return (0,bisection/* bisect */.h)(0, high, (t) => tUpperTail(t, df) <= tail);
}

;// CONCATENATED MODULE: ./.build/domain/statistics/mean.js

/** The moments of a column, in two passes so that no digits cancel. */
function momentsOf(values) {
    const n = values.length;
    const mean = meanOf(values);
    let [second, third] = [0, 0];
    for (const value of values) {
        const square = (value - mean) ** 2;
        second += square;
        third += square * (value - mean);
    }
    const constant = Math.sqrt(second / n) <= 1e-14 * Math.abs(mean);
    return {
        n,
        mean,
        standardDeviation: constant ? (n > 1 ? 0 : Number.NaN) : Math.sqrt(second / (n - 1)),
        skewness: constant ? 0 : third / n / (second / n) ** 1.5,
    };
}
/** The mean, summed with Neumaier's compensation: a million rows cost no digits. */
function meanOf(values) {
    let [sum, lost] = [0, 0];
    for (const value of values) {
        const next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
        sum = next;
    }
    return (sum + lost) / values.length;
}
/**
 * The interval of a mean by Student's t, each bound moved outwards by Johnson's (1978) correction
 * for skew and never inwards. Undefined (NaN) for a single row; of zero width without variance.
 */
function meanInterval(moments, alpha) {
    const { n, mean, standardDeviation, skewness } = moments;
    const q = tQuantile(1 - alpha, n - 1);
    const standardError = standardDeviation / Math.sqrt(n);
    const shift = (skewness * standardDeviation * (1 + 2 * q * q)) / (6 * n);
    return {
        estimate: mean,
        lower: mean - q * standardError + Math.min(0, shift),
        upper: mean + q * standardError + Math.max(0, shift),
        standardError,
    };
}

;// CONCATENATED MODULE: ./.build/domain/comparison/mean-loss.js


/** The mean of a loss over the rows. */
function meanLoss(loss) {
    return lossMeasure(loss, { words: '', summarise: (losses) => losses });
}
/**
 * The root of a mean of squares, by its linear part: each row contributes (e²/R + R)/2, whose mean is
 * the root R itself, so that the interval of a mean applies.
 */
function rootMeanLoss(loss) {
    return lossMeasure(loss, {
        words: ' on linearised rows',
        summarise: (squares) => {
            const root = Math.sqrt(meanOf(squares));
            return root === 0 ? squares : squares.map((square) => (square / root + root) / 2);
        },
    });
}
function lossMeasure(loss, { words, summarise }) {
    const measured = (rows, model) => {
        if (rows.labels.length === 0)
            return (0,metric/* undefinedBecause */.r7)('There are no rows.');
        const losses = loss(rows, model);
        return losses.kind === 'defined' ? (0,metric/* defined */.sw)(summarise(losses.value)) : losses;
    };
    return {
        level: (rows, model) => {
            const losses = measured(rows, model);
            return losses.kind === 'defined' ? levelOf(losses.value, words) : losses;
        },
        change: (rows) => {
            const both = (0,metric/* ofBoth */.Vz)(rows, (model) => measured(rows, model));
            return both.kind === 'defined' ? changeOf(both.value, words) : both;
        },
    };
}
function levelOf(losses, words) {
    const moments = momentsOf(losses);
    return (0,metric/* defined */.sw)({
        value: moments.mean,
        method: `t${words}, widened for skew`,
        ...tooFewRows(moments.n),
        interval: (alpha) => meanInterval(moments, alpha),
    });
}
function changeOf({ baseline, candidate }, words) {
    const gains = baseline.map((loss, row) => loss - (candidate[row] ?? Number.NaN));
    const moments = momentsOf(gains);
    return (0,metric/* defined */.sw)({
        baseline: meanOf(baseline),
        candidate: meanOf(candidate),
        method: `paired t${words}, widened for skew`,
        ...tooFewRows(moments.n),
        interval: (alpha) => meanInterval(moments, alpha),
    });
}
/**
 * Fewer rows than this leave a mean undecided, even where they agree to the last digit: that all of
 * four rows gain happens once in 16 times by chance alone, more often than alpha 0.05 allows.
 */
const mean_loss_fewest = 5;
function tooFewRows(n) {
    return n < mean_loss_fewest ? { tooFew: `Rows: ${n}; at least ${mean_loss_fewest} are needed.` } : {};
}

;// CONCATENATED MODULE: ./.build/domain/statistics/argsort.js
const digits = 4;
const radix = 2 ** 16;
const signBit = 2 ** 15;
/** The row numbers in ascending order of their finite values; equal values keep their order. O(n). */
function argsort(values) {
    const keys = sortableKeys(values);
    let order = new Uint32Array(values.length).map((_, row) => row);
    let target = new Uint32Array(values.length);
    for (let digit = 0; digit < digits; digit += 1) {
        sortByDigit(keys, digit, { order, target });
        [order, target] = [target, order];
    }
    return order;
}
function sortByDigit(keys, digit, { order, target }) {
    const place = startsOf(keys, digit);
    for (let rank = 0; rank < order.length; rank += 1) {
        const row = at(order, rank);
        const key = at(keys, row * digits + digit);
        const slot = at(place, key);
        target[slot] = row;
        place[key] = slot + 1;
    }
}
/**
 * Each value as four 16-bit digits, lowest first, whose order as whole numbers is that of the values.
 * The bytes are read in place: every platform that we run on is little-endian.
 */
function sortableKeys(values) {
    // Adding 0 makes −0 the same as 0.
    const keys = new Uint16Array(values.map((value) => value + 0).buffer);
    for (let top = digits - 1; top < keys.length; top += digits) {
        if (at(keys, top) < signBit) {
            keys[top] = at(keys, top) | signBit;
            continue;
        }
        for (let digit = top - digits + 1; digit <= top; digit += 1)
            keys[digit] = ~at(keys, digit);
    }
    return keys;
}
/** Where the rows with each value of the digit start in the next order. */
function startsOf(keys, digit) {
    const starts = new Uint32Array(radix + 1);
    for (let index = digit; index < keys.length; index += digits) {
        const next = at(keys, index) + 1;
        starts[next] = at(starts, next) + 1;
    }
    for (let key = 1; key <= radix; key += 1)
        starts[key] = at(starts, key) + at(starts, key - 1);
    return starts;
}
function at(numbers, index) {
    return numbers[index] ?? 0;
}

;// CONCATENATED MODULE: ./.build/domain/statistics/delong.js



/**
 * The variance of one unseen row of each class, as a squared placement error: without it the interval
 * is far too narrow close to a perfect AUC, where no row is misplaced.
 */
const unseenRow = 0.05;
/** The placements of every row, in row order; `positive` is 1 for a positive row and 0 for a negative one. */
function placementsOf(positive, scores) {
    const placed = placeInOrder(positive, scores, argsort(scores));
    const positives = new Float64Array(countOnes(positive));
    const negatives = new Float64Array(placed.length - positives.length);
    for (let row = 0, filled = 0; row < placed.length; row += 1) {
        const value = placed[row] ?? Number.NaN;
        if (positive[row] === 1) {
            positives[filled] = value;
            filled += 1;
        }
        else
            negatives[row - filled] = value;
    }
    return { positives, negatives };
}
/** One pass over the rows in the order of their scores, equal scores together. */
function placeInOrder(positive, scores, order) {
    const placed = new Float64Array(scores.length);
    // Looked up by rank once: rows in the order of their scores lie far apart in memory.
    const flags = positive.map((_, rank) => positive[order[rank] ?? 0] ?? 0);
    const ranked = scores.map((_, rank) => scores[order[rank] ?? 0] ?? Number.NaN);
    const allPositives = countOnes(positive);
    const allNegatives = scores.length - allPositives;
    let positivesBelow = 0;
    for (let start = 0, end = 0; start < order.length; start = end) {
        let tied = 0;
        for (end = start; end < order.length && ranked[end] === ranked[start]; end += 1) {
            if (flags[end] === 1)
                tied += 1;
        }
        const below = start - positivesBelow + (end - start - tied) / 2;
        const ofPositive = below / allNegatives;
        const ofNegative = 1 - (positivesBelow + tied / 2) / allPositives;
        for (let rank = start; rank < end; rank += 1) {
            placed[order[rank] ?? 0] = flags[rank] === 1 ? ofPositive : ofNegative;
        }
        positivesBelow += tied;
    }
    return placed;
}
function countOnes(flags) {
    let count = 0;
    for (const flag of flags)
        if (flag === 1)
            count += 1;
    return count;
}
/** The area under the ROC curve: the chance that a positive row scores above a negative one. */
function aucOf({ positives }) {
    return meanOf(positives);
}
/** The change of the AUC on the same rows, by DeLong (1988), with t quantiles and a variance floor. */
function aucChangeInterval(baseline, candidate, alpha) {
    const positives = difference(candidate.positives, baseline.positives);
    const negatives = difference(candidate.negatives, baseline.negatives);
    const estimate = meanOf(positives);
    const { standardError, degreesOfFreedom } = spreadOf({ positives, negatives });
    const reach = tQuantile(1 - alpha, degreesOfFreedom) * standardError;
    return { estimate, lower: estimate - reach, upper: estimate + reach, standardError };
}
/** The AUC of one model with the same variance, on the logit so that no bound leaves [0, 1]. */
function aucInterval(placements, alpha) {
    const estimate = aucOf(placements);
    const { standardError, degreesOfFreedom } = spreadOf(placements);
    const edge = 0.5 / (placements.positives.length * placements.negatives.length);
    const auc = Math.min(Math.max(estimate, edge), 1 - edge);
    const reach = (tQuantile(1 - alpha, degreesOfFreedom) * standardError) / (auc * (1 - auc));
    const logit = Math.log(auc / (1 - auc));
    const bound = (at) => 1 / (1 + Math.exp(-at));
    return { estimate, lower: bound(logit - reach), upper: bound(logit + reach), standardError };
}
/** DeLong's variance as a sum over both classes, and Welch's degrees of freedom for it. */
function spreadOf({ positives, negatives }) {
    const [p, n] = [positives.length, negatives.length];
    const [ofPositives, ofNegatives] = [varianceOfMean(positives), varianceOfMean(negatives)];
    const variance = ofPositives + ofNegatives;
    const floor = unseenRow * (1 / p ** 2 + 1 / n ** 2);
    const degreesOfFreedom = variance > 0
        ? variance ** 2 / (ofPositives ** 2 / (p - 1) + ofNegatives ** 2 / (n - 1))
        : Math.min(p, n) - 1;
    return { variance, standardError: Math.sqrt(variance + floor), degreesOfFreedom };
}
function varianceOfMean(values) {
    const mean = meanOf(values);
    let sum = 0;
    for (const value of values)
        sum += (value - mean) ** 2;
    return sum / ((values.length - 1) * values.length);
}
function difference(first, second) {
    return first.map((value, row) => value - (second[row] ?? Number.NaN));
}

;// CONCATENATED MODULE: ./.build/domain/comparison/roc-auc.js



/** The area under the ROC curve of a binary task, from the order of the scores. */
const rocAuc = {
    level: (rows, model) => {
        const placed = placementsIn(rows, model);
        if (placed.kind === 'undefined')
            return placed;
        return (0,metric/* defined */.sw)({
            ...sizesOf(rows),
            value: aucOf(placed.value),
            method: 'DeLong on the logit, t, variance floor',
            interval: (alpha) => aucInterval(placed.value, alpha),
        });
    },
    change: (rows) => {
        const both = (0,metric/* ofBoth */.Vz)(rows, (model) => placementsIn(rows, model));
        if (both.kind === 'undefined')
            return both;
        const { baseline, candidate } = both.value;
        return (0,metric/* defined */.sw)({
            ...sizesOf(rows),
            baseline: aucOf(baseline),
            candidate: aucOf(candidate),
            method: 'DeLong, t, variance floor',
            interval: (alpha) => aucChangeInterval(baseline, candidate, alpha),
        });
    },
};
function placementsIn(rows, { scores }) {
    const absent = missingClass(rows, 1) ?? missingClass(rows, 0);
    if (absent !== undefined)
        return (0,metric/* undefinedBecause */.r7)(absent);
    if (!scores)
        return (0,metric/* undefinedBecause */.r7)('The file has no score column to order the rows by.');
    const row = scores.findIndex((score) => !Number.isFinite(score));
    if (row >= 0)
        return (0,metric/* undefinedBecause */.r7)(`The score of row "${rows.ids[row]}" is not a number.`);
    return (0,metric/* defined */.sw)(placementsOf(rows.labels, scores));
}
function sizesOf(rows) {
    return { nPositive: classSize(rows, 1), ...tooFewOf(rows, 1, 0) };
}

;// CONCATENATED MODULE: ./.build/domain/comparison/metrics.js




const classification = ['binary', 'multiclass'];
const binary = ['binary'];
const regression = ['regression'];
const share = { higherIsBetter: true, largest: 1 };
const loss = { higherIsBetter: false, largest: Number.POSITIVE_INFINITY };
const metrics = [
    { name: 'accuracy', tasks: classification, ...share, ...hitRate({ counted: 'right' }) },
    {
        name: 'error-rate',
        tasks: classification,
        higherIsBetter: false,
        largest: 1,
        ...hitRate({ counted: 'wrong' }),
    },
    { name: 'recall', tasks: binary, ...share, ...hitRate({ counted: 'right', within: 1 }) },
    { name: 'specificity', tasks: binary, ...share, ...hitRate({ counted: 'right', within: 0 }) },
    { name: 'roc-auc', tasks: binary, ...share, ...rocAuc },
    { name: 'log-loss', tasks: classification, ...loss, ...meanLoss(logLoss) },
    { name: 'brier', tasks: classification, ...loss, largest: 2, ...meanLoss(brierLoss) },
    { name: 'rmse', tasks: regression, ...loss, ...rootMeanLoss(squaredError) },
    { name: 'mae', tasks: regression, ...loss, ...meanLoss(absoluteError) },
    { name: 'mse', tasks: regression, ...loss, ...meanLoss(squaredError) },
];
/** The metrics that are computed from predictions. */
const metricNames = metrics.map(({ name }) => name);
/** The built-in metric of that name, or undefined. */
function metricNamed(name) {
    return metrics.find((metric) => metric.name === name);
}
/** The same, if it has a meaning for the task. */
function metricFor(name, task) {
    return metricsOf(task).find((metric) => metric.name === name);
}
/** The metrics that have a meaning for the task. */
function metricsOf(task) {
    return metrics.filter(({ tasks }) => tasks.includes(task));
}


/***/ }),

/***/ 735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ operators),
/* harmony export */   v: () => (/* binding */ tasks)
/* harmony export */ });
const tasks = ['binary', 'multiclass', 'regression'];
const operators = ['no-worse', 'better', 'at-least', 'at-most', 'point'];


/***/ }),

/***/ 8708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ columnsOf)
/* harmony export */ });
/** The columns that a measurement needs. */
function columnsOf(measurement) {
    switch (measurement.kind) {
        case 'row-count':
            return [];
        case 'type':
        case 'nulls':
        case 'missing':
        case 'values':
            return [measurement.column];
        case 'duplicates':
        case 'key':
            return measurement.columns;
        case 'query':
            return measurement.column === undefined ? [] : [measurement.column];
    }
}


/***/ }),

/***/ 1048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ renderManifest)
/* harmony export */ });
/**
 * The text whose SHA-256 is the model's digest: `<sha256>  <size>  <path>\n` for each file,
 * sorted by path as UTF-8 bytes. Plain JavaScript sorting compares UTF-16 and gives another order.
 */
function renderManifest(files) {
    return [...files]
        .sort((a, b) => compareUtf8(a.path, b.path))
        .map((file) => `${file.sha256}  ${file.size}  ${file.path}\n`)
        .join('');
}
/** UTF-8 byte order is code point order, which UTF-16 breaks only for surrogate pairs. */
function compareUtf8(a, b) {
    const left = [...a];
    const right = [...b];
    const common = Math.min(left.length, right.length);
    for (let index = 0; index < common; index += 1) {
        const difference = codePoint(left[index]) - codePoint(right[index]);
        if (difference !== 0)
            return difference;
    }
    return left.length - right.length;
}
function codePoint(character) {
    return character?.codePointAt(0) ?? 0;
}


/***/ }),

/***/ 3465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ labelOf)
/* harmony export */ });
/** A version as people write it: numbered ones get a `v`. */
function labelOf(version) {
    if (version === null)
        return 'no version';
    return /^\d+$/.test(version) ? `v${version}` : version;
}


/***/ }),

/***/ 7553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ hashedText),
/* harmony export */   Qk: () => (/* binding */ ledgerResults),
/* harmony export */   T9: () => (/* binding */ genesis)
/* harmony export */ });
/** `recovered`: a later run finished what a crashed one began. `void`: the alias never moved. */
const ledgerResults = ['moved', 'recovered', 'conflict', 'void'];
/** What the first entry names as the one before it. */
const genesis = `sha256:${'0'.repeat(64)}`;
/**
 * The text whose SHA-256 is an entry's hash: its JSON without the member `hash`, without spaces,
 * the members of every object sorted by name.
 */
function hashedText(entry) {
    const { schema, sequence, nonce, observedAt, event, previous } = entry;
    return canonical({ schema, sequence, nonce, observedAt, event, previous });
}
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
}


/***/ }),

/***/ 9940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ headOf)
/* harmony export */ });
/** The hash of the newest entry; null for an empty ledger. */
function headOf(entries) {
    return entries.at(-1)?.hash ?? null;
}


/***/ }),

/***/ 6045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A5: () => (/* binding */ commentStates),
/* harmony export */   J: () => (/* binding */ checkStates),
/* harmony export */   Qq: () => (/* binding */ reportedOutcome),
/* harmony export */   ym: () => (/* binding */ jointVerdict)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2766);

/** `none`: the mode of the comment asks for quiet. `skipped`: there is nowhere to write. */
const commentStates = [
    'created',
    'updated',
    'unchanged',
    'none',
    'skipped',
    'refused',
];
const checkStates = ['created', 'updated', 'unchanged', 'skipped', 'refused'];
/** The joint verdict; without any outcome nothing was judged, which is never a pass. */
function jointVerdict(outcomes) {
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worstVerdict */ .zP)(outcomes.map(({ verdict }) => verdict));
}
/** The line that an outcome gets in a joint report. */
function reportedOutcome({ command, key, verdict, title, }) {
    return { command, key, verdict, title };
}


/***/ }),

/***/ 2883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ bisect)
/* harmony export */ });
/**
 * The point between `low` and `high` where `above` turns from false to true, to the last bit that
 * the numbers can tell. `above` must be false at `low` and true at `high`, or hold for neither.
 */
function bisect(low, high, above) {
    let [below, over] = [low, high];
    for (;;) {
        const middle = below + (over - below) / 2;
        if (middle <= below || middle >= over)
            return above(below) ? below : over;
        if (above(middle))
            over = middle;
        else
            below = middle;
    }
}


/***/ }),

/***/ 9459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ continuedFraction)
/* harmony export */ });
const tiny = 1e-300;
const precision = 1e-16;
const limit = 1_000_000;
/**
 * The value of a continued fraction whose k-th step, k ≥ 1, is `term(k)`: Lentz's method with
 * Thompson and Barnett's guard against zero denominators. `first` is b₀.
 */
function continuedFraction(first, term) {
    let value = first || tiny;
    let [c, d] = [value, 0];
    for (let k = 1; k <= limit; k += 1) {
        const { a, b } = term(k);
        d = 1 / (b + a * d || tiny);
        c = b + a / c || tiny;
        value *= c * d;
        if (Math.abs(c * d - 1) <= precision)
            return value;
    }
    return Number.NaN;
}


/***/ }),

/***/ 4744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ normalQuantile)
/* harmony export */ });
/* unused harmony export normalCdf */
/* harmony import */ var _bisection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2883);
/* harmony import */ var _continued_fraction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9459);


/** From here on the continued fraction needs fewer steps than the series. */
const tailStart = 2.5;
/** Φ(x): the share of a standard normal below x. */
function normalCdf(x) {
    return x > 0 ? 1 - upperTail(x) : upperTail(-x);
}
/** Φ⁻¹(p), p in (0, 1); ±Infinity at the ends. */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        return Number.NaN;
    if (p > 0.5)
        return -normalQuantile(1 - p);
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 0.5)
        return 0;
    return -(0,_bisection_js__WEBPACK_IMPORTED_MODULE_0__/* .bisect */ .h)(0, 40, (x) => normalCdf(-x) <= p);
}
/** The share of a standard normal above x ≥ 0. */
function upperTail(x) {
    return x < tailStart ? 0.5 - density(x) * centralSeries(x) : density(x) / millsFraction(x);
}
function density(x) {
    return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}
/** (Φ(x) − ½)/φ(x) = x + x³/3 + x⁵/(3·5) + … (Abramowitz and Stegun 26.2.11). */
function centralSeries(x) {
    let [term, sum] = [x, x];
    for (let k = 3; Math.abs(term) > 1e-18 * Math.abs(sum); k += 2) {
        term *= (x * x) / k;
        sum += term;
    }
    return sum;
}
/** φ(x)/(1 − Φ(x)) = x + 1/(x + 2/(x + 3/(x + …))) (Abramowitz and Stegun 26.2.14). */
function millsFraction(x) {
    return (0,_continued_fraction_js__WEBPACK_IMPORTED_MODULE_1__/* .continuedFraction */ .a)(x, (k) => ({ a: k, b: x }));
}


/***/ }),

/***/ 2766:
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


/***/ }),

/***/ 9243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TR: () => (/* binding */ refuse),
/* harmony export */   bs: () => (/* binding */ together),
/* harmony export */   bx: () => (/* binding */ alongside),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** Why the tool could not judge. It becomes the verdict `errored`; each problem becomes a finding. */
class UserError extends Error {
    problems;
    constructor(code, problem, { others = [], ...options } = {}) {
        super(`${problem.what} ${problem.why} ${problem.next}`, options);
        this.name = 'UserError';
        this.problems = [{ code, ...problem }, ...others];
    }
    /** Several mistakes, found in one go, as one error. */
    static of(problems) {
        const [{ code, ...first }, ...others] = problems;
        return new UserError(code, first, { others });
    }
}
/** Throws when there are problems; does nothing when there are none. */
function refuse(problems) {
    const [first, ...others] = problems;
    if (first)
        throw UserError.of([first, ...others]);
}
/** Reads; where that fails, what the others find wrong is reported together with it. */
async function alongside(read, ...others) {
    try {
        return await read();
    }
    catch (error) {
        await together(() => {
            throw error;
        }, ...others);
        throw error;
    }
}
/** Runs every reader, so that the mistakes of all of them are reported together. */
async function together(...readers) {
    const results = await Promise.allSettled(readers.map(async (read) => read()));
    const problems = [];
    for (const result of results) {
        if (result.status === 'fulfilled')
            continue;
        if (!(result.reason instanceof UserError))
            throw result.reason;
        problems.push(...result.reason.problems);
    }
    refuse(problems);
    return results.map((result) => result.value);
}


/***/ }),

/***/ 5851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RB: () => (/* binding */ behindStopCommands),
/* harmony export */   _Y: () => (/* binding */ disarmedJson),
/* harmony export */   gu: () => (/* binding */ indented),
/* harmony export */   kx: () => (/* binding */ disarmedLine),
/* harmony export */   yN: () => (/* binding */ disarmed)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/**
 * GitHub's runner obeys commands in everything that a step prints, also in the middle of a line,
 * but not between `stop-commands` and its token. The token is unguessable, and the stop comes
 * before the foreign program starts to print: what dies half-way has never been obeyed.
 */
function behindStopCommands(write) {
    let token;
    return {
        show(line) {
            if (!token) {
                token = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
                write(`::stop-commands::${token}\n`);
            }
            write(`${oneLine(line)}\n`);
        },
        end() {
            if (token)
                write(`::${token}::\n`);
            token = undefined;
        },
    };
}
/** Where no runner reads along a line only needs a mark that tells it from ours. */
function indented(write) {
    return {
        show: (line) => write(`  | ${oneLine(line)}\n`),
        end: () => undefined,
    };
}
/** Our own words on one line: what they quote, such as a key of a policy, may hold a command too. */
function disarmedLine(text) {
    return disarmed(oneLine(text));
}
/**
 * Text of several lines with no command in it: a runner obeys `::` at the start of a line, behind
 * any blanks, and `##[` anywhere.
 */
function disarmed(text) {
    return text.replace(/^([\s\u0085]*):(?=:)/gm, '$1: ').replaceAll('##[', '## [');
}
/** The same for JSON, which stays the same JSON; there no line starts with a text. */
function disarmedJson(json) {
    return json.replaceAll('##[', '#\\u0023[');
}
function oneLine(line) {
    return line.replace(/[\r\n]+/g, ' ');
}


/***/ }),

/***/ 3892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ee: () => (/* binding */ variables),
/* harmony export */   YF: () => (/* binding */ onSignal),
/* harmony export */   _Y: () => (/* binding */ enterDirectory)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9243);


const signals = ['SIGINT', 'SIGTERM'];
/** Makes a folder the start of all relative paths. */
function enterDirectory(directory) {
    try {
        node_process__WEBPACK_IMPORTED_MODULE_0__.chdir(directory);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('working-directory', {
            what: `Cannot work in the folder "${directory}".`,
            why: 'It does not exist, or it is no folder.',
            next: 'Correct the input working-directory.',
        }, { cause: error });
    }
}
function onSignal(listener) {
    for (const signal of signals)
        node_process__WEBPACK_IMPORTED_MODULE_0__.on(signal, listener);
    return () => {
        for (const signal of signals)
            node_process__WEBPACK_IMPORTED_MODULE_0__.off(signal, listener);
    };
}
function variables() {
    return Object.fromEntries(Object.entries(node_process__WEBPACK_IMPORTED_MODULE_0__.env).filter((entry) => entry[1] !== undefined));
}


/***/ }),

/***/ 2945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M_: () => (/* binding */ modelInput),
/* harmony export */   e1: () => (/* binding */ tokenInput),
/* harmony export */   sh: () => (/* binding */ common),
/* harmony export */   wi: () => (/* binding */ registryInput)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(361);

/** The inputs that every command takes. */
const common = {
    policy: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()
        .default('contender.yml')
        .describe('Path of the policy file; optional where the other inputs say everything.'),
    key: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()
        .max(100)
        .optional()
        .describe("Names this outcome among others, such as a matrix leg; default: the model's name, else the command's."),
    'working-directory': (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()
        .default('.')
        .describe('The folder that all relative paths start from.'),
    'output-directory': (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()
        .default('contender-output')
        .describe('The folder for outcomes, reports and records.'),
};
const registryInput = {
    registry: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()
        .optional()
        .describe("URI of the model registry, such as file:registry; default: the policy's."),
};
const modelInput = {
    model: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)().optional().describe("Name of the model; default: the policy's."),
};
const tokenInput = {
    'github-token': (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()
        .optional()
        .describe('Token for the comment, the check run, approvals and deployments.')
        // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression that GitHub fills in
        .meta({ githubDefault: '${{ github.token }}' }),
};


/***/ }),

/***/ 7396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GU: () => (/* binding */ digestOfPaths),
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   v0: () => (/* binding */ digestOfFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _domain_model_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1048);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9243);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6141);





/** SHA-256 as 64 hex digits. */
function sha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/** `sha256:…` of one file's bytes. */
async function digestOfFile(path) {
    await (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .expectFile */ .Mo)(path);
    const { sha256 } = await contentOf({ path, open: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path) });
    return `sha256:${sha256}`;
}
/** The model digest of product terms: SHA-256 of the manifest of the files, read as they are now. */
async function digestOfFiles(files) {
    const manifest = [];
    for (const file of files) {
        manifest.push({ path: file.path, ...(await contentOf(file)) });
    }
    return { digest: `sha256:${sha256((0,_domain_model_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .renderManifest */ .s)(manifest))}`, manifest };
}
/** The digest of a data set: that of the manifest of its files, under the paths as they are written. */
async function digestOfPaths(paths) {
    const files = await Promise.all(paths.map(async (path) => {
        const { size } = await (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .expectFile */ .Mo)(path);
        return { path, size, open: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path) };
    }));
    return digestOfFiles(files);
}
/** Size and SHA-256 of the bytes as they are now, whatever was said of them before. */
async function contentOf(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    try {
        for await (const chunk of file.open()) {
            hash.update(chunk);
            size += chunk.byteLength;
        }
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo ? error : (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .unreadable */ .O$)(file.path, error);
    }
    return { size, sha256: hash.digest('hex') };
}


/***/ }),

/***/ 6141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ expectFile),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   r4: () => (/* binding */ parseText),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   wK: () => (/* binding */ parseForm),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8439);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9243);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6856);





/** One missing bracket makes the rest of a file wrong. */
const mostSyntaxProblems = 20;
/** Reads a file and checks it against the schema; all mistakes at once, each with its line. */
async function readDocument(path, schema) {
    return parseText(path, await readText(path), schema);
}
/** The same for a text that did not come from a file; `path` names it in messages. */
function parseText(path, text, schema) {
    return parseForm({ path, text }, { schema });
}
/** The same with mistakes beyond the schema; all of them are reported together. */
function parseForm({ path, text }, { schema, mistakes }) {
    const source = sourceOf(path, text);
    const line = (keys) => lineOf(source, keys);
    const content = contentOf(source);
    const result = schema.safeParse(content, { reportInput: true });
    const issues = result.error?.issues ?? [];
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)([
        ...issues.flatMap((issue) => problemsOf(source, schema, issue)),
        ...(mistakes?.(content, line) ?? []),
    ]);
    return { path, text, value: result.data, line };
}
function sourceOf(path, text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    const options = {
        lineCounter: lines,
        uniqueKeys: true,
        merge: false,
        logLevel: 'error',
    };
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, options);
    const source = { path, text, document, lines };
    // A warning is of something, such as an unknown tag, that would be ignored.
    const mistakes = distinct([...document.errors, ...document.warnings]).slice(0, mostSyntaxProblems);
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(mistakes.map((error) => syntaxProblem(source, error)));
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuse */ .TR)(unsafeKeys(source));
    return source;
}
/** A file cut in half leaves several brackets open at its end; that is one mistake. */
function distinct(errors) {
    return errors.filter(({ pos: [at] }, index) => {
        return errors.findIndex(({ pos: [other] }) => other === at) === index;
    });
}
/** A key that JavaScript takes for the prototype is dropped by what reads objects, unseen. */
function unsafeKeys({ path, document, lines }) {
    const problems = [];
    (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .visit */ .YR)(document, {
        Pair(_, { key }) {
            if (!(0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(key) || key.value !== '__proto__')
                return;
            problems.push({
                code: 'file-syntax',
                what: `The key "__proto__" in ${path} cannot be used.`,
                why: 'JavaScript keeps that name for itself, so its value would be silently ignored.',
                next: 'Rename it.',
                file: path,
                ...(key.range && { line: lines.linePos(key.range[0]).line }),
            });
        },
    });
    return problems;
}
/** The plain value; anchors may repeat a value, but not multiply it without end. */
function contentOf({ path, document }) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('file-syntax', {
            what: `The anchors and aliases of ${path} cannot be resolved.`,
            why: `${error.message}.`,
            next: 'Write the values out where they are used.',
            file: path,
        }, { cause: error });
    }
}
/** The text of a file; a missing or unreadable one is the user's mistake, not a stack trace. */
async function readText(path) {
    await expectFile(path);
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
/** Reading a pipe or a device may never end. */
async function expectFile(path) {
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((error) => {
        throw unreadable(path, error);
    });
    if (status.isFile())
        return status;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('file-unreadable', {
        what: `Cannot read ${path}.`,
        why: status.isDirectory() ? 'It is a folder.' : 'It is a pipe or a device.',
        next: 'Give the path of a file.',
        file: path,
    });
}
function unreadable(path, cause) {
    const code = cause.code ?? 'unknown error';
    const missing = code === 'ENOENT' || code === 'ENOTDIR';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(missing ? 'file-missing' : 'file-unreadable', {
        what: `Cannot read ${path}.`,
        why: missing ? 'There is no such file.' : `The system answered ${code}.`,
        next: missing
            ? 'Check the path; relative paths start from the working directory.'
            : 'Check that it is a file and that this user may read it.',
        file: path,
    }, { cause });
}
function syntaxProblem(source, error) {
    const [at] = error.linePos ?? [];
    const [sentence = ''] = error.message.split('\n');
    return {
        code: 'file-syntax',
        what: `${source.path} is not readable as YAML or JSON${at ? `, line ${at.line}, column ${at.col}` : ''}.`,
        why: `${sentence.replace(/ at line \d+, column \d+:?$/, '')}.`,
        next: 'Correct the syntax there.',
        file: source.path,
        ...(at && { line: at.line }),
    };
}
function problemsOf(source, schema, issue) {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    if (issue.code === 'unrecognized_keys') {
        return issue.keys.map((key) => unknownKey(source, [...path, key], keysAt(schema, path)));
    }
    const place = path.length > 0 ? `"${path.join('.')}"` : 'The content';
    const line = lineOf(source, path);
    const missing = path.length > 0 && issue.code === 'invalid_type' && issue.input === undefined;
    return [
        {
            code: 'value-invalid',
            what: missing
                ? `${place} is missing in ${source.path}.`
                : `${place} ${path.length > 0 ? 'in' : 'of'} ${source.path} is not right.`,
            why: missing ? `It is required, as ${issue.expected}.` : `${issue.message}.`,
            next: missing ? 'Add it.' : 'Correct it.',
            file: source.path,
            ...(line !== undefined && { line }),
        },
    ];
}
function unknownKey(source, path, known) {
    const line = lineOf(source, path);
    const key = String(path.at(-1));
    return {
        code: 'key-unknown',
        what: `The key "${path.join('.')}" in ${source.path} is unknown.`,
        why: 'A key that nobody reads would be silently ignored.',
        next: known.length > 0 ? (0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggest */ .Z)(key, known) : 'Remove it.',
        file: source.path,
        ...(line !== undefined && { line }),
    };
}
/** The keys that the schema allows at a path, for suggestions. */
function keysAt(schema, path) {
    let node = zod__WEBPACK_IMPORTED_MODULE_4__/* .toJSONSchema */ .bl(schema, {
        unrepresentable: 'any',
        io: 'input',
        reused: 'inline',
    });
    for (const key of path) {
        node = branches(node)
            .map((branch) => branch.properties?.[key] ?? branch.items ?? branch.additionalProperties)
            .find((next) => typeof next === 'object');
    }
    return branches(node).flatMap((branch) => Object.keys(branch.properties ?? {}));
}
function branches(node) {
    if (!node)
        return [];
    return node.anyOf ? node.anyOf.flatMap(branches) : [node];
}
/** The line of a key where the parent is a map, else of the value, else of the nearest parent. */
function lineOf(source, path) {
    for (let length = path.length; length >= 0; length -= 1) {
        const offset = offsetOf(source.document, path.slice(0, length));
        if (offset !== undefined)
            return source.lines.linePos(offset).line;
    }
    return undefined;
}
function offsetOf(document, path) {
    const parent = path.length > 0 ? document.getIn(path.slice(0, -1), true) : undefined;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(parent)) {
        const pair = parent.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(key) && key.value === path.at(-1));
        if (pair && (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isNode */ .Ll)(pair.key))
            return pair.key.range?.[0];
    }
    const node = path.length > 0 ? document.getIn(path, true) : document.contents;
    return (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;
}


/***/ }),

/***/ 361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yj: () => (/* binding */ positive)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6921);

/** A text that is not empty. */
const text = () => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().trim().min(1);
/** One of a few words. */
function choice(words) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(words, { error: `Use one of: ${words.join(', ')}` });
}
/** `true` or `false`, as YAML 1.2 writes them. */
const flag = () => zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'], { error: 'Use true or false' })
    .transform((word) => word.toLowerCase() === 'true');
/** A number above zero. */
const positive = () => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .transform((raw) => Number(raw))
    .refine((value) => Number.isFinite(value) && value > 0, { error: 'Use a number above 0' });
/** Several texts, one a line or separated by commas. */
const list = () => zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().transform((raw) => raw
    .split(/[\n,]/)
    .map((item) => item.trim())
    .filter((item) => item !== ''));


/***/ }),

/***/ 6820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ keyOfErrored)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6921);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6141);


/** Commands whose outcomes are told apart by the model's name. */
const aboutModels = ['validate', 'train', 'compare', 'register', 'promote'];
/**
 * The key that the command would have used, for the outcome of one that could not judge: so it takes the
 * place of an older answer, and the next good answer takes its place.
 */
async function keyOfErrored(command, given) {
    if (given.key)
        return given.key;
    if (!aboutModels.includes(command))
        return command;
    return given.model || (await modelNamedIn(given.policy)) || command;
}
/** Whatever else is wrong with the policy. */
async function modelNamedIn(policy) {
    const named = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ model: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().trim().min(1).max(100) });
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocument */ .u0)(policy, named).then(({ value }) => value.model, () => undefined);
}


/***/ }),

/***/ 498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ readPolicy),
/* harmony export */   sw: () => (/* binding */ commentModes),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6921);
/* harmony import */ var _domain_comparison_rule_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(735);
/* harmony import */ var _domain_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2766);
/* harmony import */ var _command_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2945);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6141);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7914);







const name = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().trim().min(1).max(100);
const path = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().trim().min(1);
const columnName = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1);
const data = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([path, zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(path).min(1)]).describe('One file, or several of one data set.'),
    contract: path.describe('The ODCS contract; of several objects `file.yml#object` picks one.'),
})
    .describe('One data set and the contract that it must keep.');
const outputs = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    model: path.optional().describe('The model: a file, or a folder of files.'),
    metrics: path.optional().describe('A JSON file of metrics.'),
    predictions: path.optional().describe('Predictions on the held-out rows: CSV, JSONL or Parquet.'),
});
const train = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    run: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().trim().min(1).optional().describe('The training command.'),
    backend: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().default('local:').describe('Where it runs.'),
    'timeout-minutes': zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()
        .positive()
        .optional()
        .describe('After these minutes the command is ended.'),
    outputs: outputs.default({}),
});
const columns = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    id: columnName.optional().describe('Names the row in both files.'),
    label: columnName.optional().describe('The true answer.'),
    prediction: columnName.optional().describe('The answer of the model.'),
    score: columnName.optional().describe('The score of the positive class.'),
})
    .describe('Which column plays which role, where its name is not one of the usual ones.');
const compare = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    task: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_domain_comparison_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .tasks */ .v)
        .optional()
        .describe('What kind of model it is; default: told from the columns.'),
    columns: columns.default({}),
    positive: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()])
        .optional()
        .describe('The label of the positive class.'),
    threshold: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig()
        .min(0)
        .max(1)
        .default(0.5)
        .describe('From this score on a row is positive.'),
    alpha: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().gt(0).lt(0.5).default(0.05).describe('One-sided error of each bound.'),
    'on-undecided': zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_domain_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .undecidedPolicies */ .kx)
        .default('warn')
        .describe('Whether an undecided rule blocks; `warn`: only one that leans wrong.'),
    rules: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleSchema */ .AZ).min(1).optional().describe('What must hold; all of it.'),
});
const stage = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    alias: name.describe('The registry alias that marks this stage.'),
    from: name.optional().describe('The stage that a version must hold before.'),
    environment: name.optional().describe('The GitHub environment whose reviewers must approve.'),
    needs: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['validate', 'compare']))
        .min(1)
        .describe('Evidence that must be there.'),
    'on-undecided': zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_domain_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .undecidedPolicies */ .kx)
        .default('fail')
        .describe('Whether undecided evidence blocks the promotion.'),
    'max-age-days': zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().positive().default(30).describe('Older evidence is refused.'),
});
const baseline = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    alias: name.default('champion').describe('The registry alias of the model to beat.'),
    'on-missing': zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['fail', 'first-model'])
        .default('fail')
        .describe('Without a baseline: fail, or judge the floors only.'),
});
const commentModes = ['always', 'on-change', 'on-failure', 'never'];
const report = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    comment: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(commentModes)
        .default('on-change')
        .describe('When a comment may first appear on a pull request.'),
});
/** `contender.yml`: what must hold. */
const policySchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(1).describe('The version of this format.'),
    model: name.describe('The name of the model in the registry.'),
    registry: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).optional().describe('URI of the model registry: `file:registry`.'),
    ledger: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .min(1)
        .optional()
        .describe('URI of the ledger; default: inside a file registry.'),
    baseline: baseline.prefault({}),
    data: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(name, data).default({}),
    train: train.prefault({}),
    compare: compare.prefault({}),
    stages: zod__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(name, stage).default({}),
    report: report.prefault({}),
})
    .describe('What must hold before a model ships.');
/** The policy, or undefined where nobody named one and the default file is not there. */
async function readPolicy(file) {
    if (file === _command_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .common */ .sh.policy.def.defaultValue && !(await exists(file)))
        return undefined;
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .parseForm */ .wK)({ path: file, text: await (0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(file) }, formOf(file));
}
/** A rule that cannot be judged is found by every command, not only after hours of training. */
function formOf(file) {
    return {
        schema: policySchema,
        mistakes(content, line) {
            const rules = rulesWithin.safeParse(content).data?.compare.rules ?? [];
            return (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleProblems */ .b0)(rules, {
                file,
                line: (...keys) => line(['compare', 'rules', ...keys.filter((key) => key !== undefined)]),
            });
        },
    };
}
const rulesWithin = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ compare: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ rules: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J()) }) });
/** A link that leads nowhere, or a folder that may not be searched, is no missing policy. */
async function exists(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).then(() => true, (error) => error.code !== 'ENOENT');
}


/***/ }),

/***/ 7914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NR: () => (/* binding */ parseRules),
  b0: () => (/* binding */ ruleProblems),
  AZ: () => (/* binding */ ruleSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./.build/domain/comparison/metrics.js + 12 modules
var metrics = __webpack_require__(9016);
// EXTERNAL MODULE: ./.build/domain/comparison/rule.js
var rule = __webpack_require__(735);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/domain/comparison/claim.js
var claim = __webpack_require__(2221);
;// CONCATENATED MODULE: ./.build/inputs/bound.js


/** A bound as written: `0.01`, `+0.1`, `2%`. */
function parseBound(written) {
    const text = String(written);
    if (!text.endsWith('%'))
        return { kind: 'absolute', value: Number(text) };
    return { kind: 'relative', share: Number(text.slice(0, -1)) / 100, text: text.replace('+', '') };
}
/** Why a bound would make the rule meaningless, so that it always or never passes; undefined if it is sound. */
function boundProblem(rule) {
    const refusal = (0,claim/* isAboutChange */.wC)(rule.operator) ? marginRefusal(rule) : floorRefusal(rule);
    if (!refusal)
        return undefined;
    const what = `The rule on "${rule.metric}" has ${rule.operator}: ${rule.written}.`;
    return { what, ...refusal };
}
function marginRefusal({ metric, operator, bound, written }) {
    const size = bound.kind === 'absolute' ? bound.value : bound.share;
    if (!Number.isFinite(size))
        return notFinite;
    if (size < 0 && operator === 'no-worse') {
        return {
            why: 'A margin is the loss that is accepted, so it is 0 or more.',
            next: `To ask for a gain write better: ${opposite(written)}.`,
        };
    }
    if (size < 0 && operator === 'better') {
        return {
            why: 'A gain that is asked for is 0 or more.',
            next: `To accept a loss write no-worse: ${opposite(written)}.`,
        };
    }
    return largeMargin({ metric, operator, bound });
}
/** A margin that spans half of what the metric can be is a percentage written as a number. */
function largeMargin(rule) {
    const { metric, operator, bound } = rule;
    const known = (0,metrics/* metricNamed */.SB)(metric);
    if (known?.largest !== 1)
        return undefined;
    if (bound.kind === 'absolute' && Math.abs(bound.value) >= 0.5) {
        return {
            why: `"${metric}" lies between 0 and 1, and a margin of 0.5 or more spans half of that.`,
            next: 'Did you mean 0.01 or 1%?',
        };
    }
    const canFall = operator !== 'better' && known.higherIsBetter;
    if (bound.kind === 'relative' && bound.share >= 1 && canFall) {
        return {
            why: `"${metric}" cannot fall by 100 % or more, so the rule could never fail.`,
            next: 'Did you mean 1%?',
        };
    }
    return undefined;
}
function floorRefusal({ metric, operator, bound }) {
    if (bound.kind === 'relative') {
        return {
            why: `A percentage is a share of the baseline, and ${operator} speaks of the candidate alone.`,
            next: `Write the value itself, such as ${operator}: 0.7.`,
        };
    }
    if (!Number.isFinite(bound.value))
        return notFinite;
    const largest = (0,metrics/* metricNamed */.SB)(metric)?.largest;
    if (largest === undefined || (bound.value >= 0 && bound.value <= largest))
        return undefined;
    const range = largest === Number.POSITIVE_INFINITY ? '0 or more' : `between 0 and ${largest}`;
    const percent = largest === 1 && bound.value > 1 && bound.value <= 100;
    return {
        why: `"${metric}" is always ${range}, so the rule could only ever have one answer.`,
        next: percent ? `Did you mean ${bound.value / 100}?` : 'Correct the bound.',
    };
}
const notFinite = { why: 'It is not a finite number.', next: 'Write a number such as 0.01.' };
function opposite(written) {
    return String(written).replace('-', '');
}

// EXTERNAL MODULE: ./.build/inputs/suggest.js
var suggest = __webpack_require__(6856);
;// CONCATENATED MODULE: ./.build/inputs/rules.js






const bound = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP().regex(/^[+-]?\d+(\.\d+)?%?$/)], {
    error: 'Use a number such as 0.01, or a share such as "2%"',
});
const bounds = Object.fromEntries(rule/* operators */.I.map((operator) => [operator, bound.optional()]));
/** One rule as it is written in the policy or in the input `rules`. */
const ruleSchema = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP().min(1).describe('The name of the metric; one operator stands beside it.'),
    ...bounds,
    id: schemas/* string */.YjP().min(1).optional().describe('Names the rule in reports.'),
    alpha: schemas/* number */.aig().gt(0).lt(0.5).optional().describe('Instead of compare.alpha.'),
    'higher-is-better': schemas/* boolean */.zMY().optional().describe('For metrics that are not built in.'),
    'on-undecided': schemas/* enum */.k5n(['fail', 'warn', 'pass'])
        .optional()
        .describe('Instead of compare.on-undecided.'),
});
/** Rules as written → rules that can be judged; the mistakes of all of them are reported together. */
function parseRules(raw, source) {
    if (raw.length === 0)
        throw noRules(source);
    const parsed = raw.map(parseRule);
    (0,errors/* refuse */.TR)(problemsOf(parsed, source));
    return parsed.flatMap(({ rule }, index) => {
        const alpha = raw[index]?.alpha ?? source.alpha;
        return rule ? { ...rule, alpha, ...placeOf(source, index) } : [];
    });
}
/** What is wrong with rules beyond their schema, also where another one of them breaks it. */
function ruleProblems(raw, places) {
    return problemsOf(raw.map(readRule), places);
}
const looseRuleSchema = schemas/* object */.Ikc(ruleSchema.shape);
/** Of a rule with a misspelt key only the metric is judged: the key may have been its operator. */
function readRule(raw) {
    const strict = ruleSchema.safeParse(raw);
    if (strict.success)
        return parseRule(strict.data);
    const loose = looseRuleSchema.safeParse(raw);
    const mistake = loose.success ? metricMistake(loose.data) : undefined;
    return { rule: undefined, mistakes: mistake ? [mistake] : [] };
}
function problemsOf(parsed, places) {
    return parsed.flatMap(({ rule, mistakes }, index) => {
        const repeated = rule && repetition(rule, parsed.slice(0, index));
        const all = repeated ? [...mistakes, repeated] : mistakes;
        return all.map(({ key, ...mistake }) => ({ ...mistake, ...placeOf(places, index, key) }));
    });
}
function parseRule(raw) {
    const ofMetric = metricMistake(raw);
    const mistakes = ofMetric ? [ofMetric] : [];
    const [operator, ...others] = rule/* operators */.I.filter((name) => raw[name] !== undefined);
    const written = operator && raw[operator];
    if (!operator || written === undefined || others.length > 0) {
        return { rule: undefined, mistakes: [...mistakes, operatorMistake(raw, others.length > 0)] };
    }
    const bound = parseBound(written);
    const problem = boundProblem({ metric: raw.metric, operator, bound, written });
    if (problem)
        mistakes.push({ code: 'rule-bound', key: operator, ...problem });
    return { rule: { ...settingsOf(raw, operator), bound }, mistakes };
}
function settingsOf(raw, operator) {
    const higherIsBetter = raw['higher-is-better'];
    const onUndecided = raw['on-undecided'];
    return {
        id: raw.id ?? `${raw.metric}:${operator}`,
        metric: raw.metric,
        operator,
        ...(higherIsBetter !== undefined && { higherIsBetter }),
        ...(onUndecided !== undefined && { onUndecided }),
    };
}
/** The direction of a metric is known for ours and written for others; it is never guessed. */
function metricMistake(raw) {
    const { metric, 'higher-is-better': direction } = raw;
    const known = (0,metrics/* metricNamed */.SB)(metric);
    if (known && direction !== undefined) {
        return {
            code: 'rule-direction',
            key: 'higher-is-better',
            what: `The rule on "${metric}" says higher-is-better: ${direction}.`,
            why: `The direction of "${metric}" is fixed: ${known.higherIsBetter ? 'higher' : 'lower'} is better.`,
            next: 'Remove higher-is-better; it is for metrics of your own.',
        };
    }
    if (known || direction !== undefined)
        return undefined;
    const near = (0,suggest/* nearest */.p)(metric, metrics/* metricNames */.Zv);
    return {
        code: 'rule-metric',
        key: 'metric',
        what: `The metric "${metric}" is unknown.`,
        why: 'Without its definition nobody knows whether more of it is better.',
        next: near
            ? `Did you mean "${near}"? If it is a metric of your own, add higher-is-better.`
            : `Use one of: ${metrics/* metricNames */.Zv.join(', ')}. For a metric of your own add higher-is-better.`,
    };
}
function operatorMistake(raw, several) {
    const given = rule/* operators */.I.filter((name) => raw[name] !== undefined);
    return {
        code: 'rule-operator',
        what: several
            ? `The rule on "${raw.metric}" has ${given.length} operators: ${given.join(', ')}.`
            : `The rule on "${raw.metric}" has no operator.`,
        why: 'A rule states exactly one claim.',
        next: several
            ? 'Write one rule for each of them.'
            : `Add one of: ${rule/* operators */.I.join(', ')}; for example no-worse: 0.01.`,
    };
}
function repetition({ id }, earlier) {
    const first = earlier.findIndex(({ rule }) => rule?.id === id);
    if (first < 0)
        return undefined;
    return {
        code: 'rule-duplicate',
        what: `Two rules have the id "${id}": number ${first + 1} and number ${earlier.length + 1}.`,
        why: 'Results and settings are told apart by the id of their rule.',
        next: 'Give one of them an id of its own, or remove it.',
    };
}
function placeOf({ file, line }, index, key) {
    if (file === undefined)
        return {};
    const at = line(index, key);
    return { file, ...(at !== undefined && { line: at }) };
}
function noRules({ file }) {
    return new errors/* UserError */.yo('rules-missing', {
        what: 'There is no rule.',
        why: 'Without a rule nothing would be judged, and that is no pass.',
        next: 'Add a rule, or leave the list out to use the default rules.',
        ...(file !== undefined && { file }),
    });
}


/***/ }),

/***/ 6856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7785);

/** The known name that a misspelt one most likely means, or undefined when none is near. */
function nearest(name, known) {
    const ranked = known
        .map((candidate) => ({ candidate, distance: (0,leven__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(fold(name), fold(candidate)) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best && best.distance <= Math.max(2, name.length / 3) ? best.candidate : undefined;
}
/** `Did you mean "x"?`, or the names to choose from. */
function suggest(name, known) {
    const near = nearest(name, known);
    return near ? `Did you mean "${near}"?` : `Use one of: ${known.join(', ')}.`;
}
function fold(name) {
    return name.toLowerCase().replace(/[_\s]/g, '-');
}


/***/ }),

/***/ 2396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sheddable),
/* harmony export */   t: () => (/* binding */ table)
/* harmony export */ });
/** What may be left out when a place has no room, in this order. */
const sheddable = ['examples', 'inputs', 'passed', 'parameters'];
/** Rows and items at first where room is short. */
const shownRows = 20;
function table(name, columns, rows) {
    return { kind: 'table', name, columns, rows, limit: shownRows };
}


/***/ }),

/***/ 8380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZF: () => (/* binding */ answer),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1755);

function words(text) {
    return { kind: 'words', text };
}
function strong(text) {
    return { kind: 'words', text, strong: true };
}
/** An answer with its sign, which each place draws its own way. */
function answer(word) {
    return { kind: 'answer', word };
}
/** Foreign text: names, paths, values. Made visible and cut to 120 characters. */
function code(text) {
    return { kind: 'code', text: (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text, 120) };
}
/** Several texts with a separator between them. */
function joined(texts, separator) {
    return texts.flatMap((text, index) => (index > 0 ? [words(separator), ...text] : text));
}
/**
 * A sentence in which somebody's names may stand: plain words and numbers stay words, everything
 * else (paths, `@team`, `#12`, markup, addresses) becomes code, where it has no effect.
 */
function sentence(text, limit = 600) {
    const pieces = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .R)(text, limit)
        .trim()
        .split(quotation)
        .flatMap((part, index) => (index % 2 === 1 ? quotationOf(part) : tokensOf(part)));
    return pieces.reduce(appended, []);
}
/** What stands in quotes between words, such as a line to paste. */
const quotation = /(?<=^|[ \u00a0(])"([^"]*[ \u00a0][^"]*)"(?=$|[ \u00a0).,:;!?…])/u;
/** A quotation stays in one piece: a line to paste must not be cut into code and words. */
function quotationOf(quoted) {
    const plain = quoted.split(/[ \u00a0]+/).every((token) => isPlain(token));
    return plain ? [words(`"${quoted}"`)] : [inert(quoted)];
}
function tokensOf(text) {
    return text
        .split(/([ \u00a0]+)/)
        .flatMap((token) => (/^[ \u00a0]/.test(token) ? [words(token)] : piecesOf(token)));
}
const plainWord = /^\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’]\p{L}[\p{L}\p{M}\p{N}]*)*$/u;
const plainNumber = /^[+−-]?\p{Nd}[\p{Nd}.,]*%?$/u;
const plainSymbol = /^[→≥≤=…·+−–—%±]$/u;
function piecesOf(token) {
    const [, before = '', core = '', after = ''] = /^([("'“]*)(.*?)([)"'”.,:;!?…]*)$/su.exec(token) ?? [];
    if (isPlain(core))
        return [words(token)];
    const quoted = /["'“]$/.test(before) && /^["'”]/.test(after);
    if (!quoted)
        return [words(before), inert(core), words(after)];
    // The quotes around a name are what the code span says already; between several they mean more.
    const name = /["'“”]/.test(core) ? `${before.slice(-1)}${core}${after.slice(0, 1)}` : core;
    return [words(before.slice(0, -1)), inert(name), words(after.slice(1))];
}
function inert(text) {
    return { kind: 'code', text };
}
function isPlain(core) {
    return core === '' || [plainWord, plainNumber, plainSymbol].some((shape) => shape.test(core));
}
/** Neighbouring words become one piece; empty ones vanish. */
function appended(pieces, piece) {
    const last = pieces.at(-1);
    if (piece.kind === 'words' && piece.text === '')
        return pieces;
    if (piece.kind !== 'words' || last?.kind !== 'words' || last.strong)
        return [...pieces, piece];
    return [...pieces.slice(0, -1), words(last.text + piece.text)];
}


/***/ }),

/***/ 6267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ budgets),
  G: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./.build/report/block.js
var block = __webpack_require__(2396);
// EXTERNAL MODULE: ./.build/report/inline.js
var inline = __webpack_require__(8380);
;// CONCATENATED MODULE: ./.build/report/budget.js


/**
 * The whole page where it fits, else as much as fits: details go first, then rows beyond 10, the
 * sections of what did not fail, rows beyond 3, all sections of several, the overview's rows beyond 3.
 * Heading, counts and first rows stay; only where names are so long that one row fills the place, heading
 * and counts stand alone. Each step says what it left out.
 */
function fitted(page, budget, render) {
    let smaller = page;
    let text = render(smaller);
    for (const shed of steps) {
        if (byteLength(text) <= budget)
            return text;
        smaller = shed(smaller);
        text = render(smaller);
    }
    return text;
}
const steps = [
    ...block/* sheddable */.d.map((shed) => (page) => inSections(page, (block) => folded(block, shed))),
    (page) => inSections(page, (block) => limited(block, 10)),
    (page) => withoutSections(page, ({ verdict }) => verdict === 'passed' || verdict === 'undecided'),
    (page) => inSections(page, (block) => limited(block, 3)),
    (page) => withoutSections(page, () => true),
    (page) => ({ ...page, overview: page.overview.map((block) => limited(block, 3)) }),
    (page) => inSections(page, (block) => limited(block, 1)),
    (page) => ({ ...page, sections: page.sections.map(bare) }),
];
/** UTF-8 bytes: never fewer than characters, so a limit in characters holds too. */
function byteLength(text) {
    return new TextEncoder().encode(text).length;
}
function inSections(page, change) {
    const sections = page.sections.map((section) => {
        return { ...section, blocks: section.blocks.map(change) };
    });
    return { ...page, sections };
}
function folded(block, shed) {
    if (block.kind !== 'details' || block.shed !== shed)
        return block;
    const where = (0,inline/* words */.aL)(': left out here, in the HTML report and the outcome file.');
    return { kind: 'paragraph', text: [...block.summary, where] };
}
function limited(block, limit) {
    if (block.kind === 'table' || block.kind === 'list' || block.kind === 'findings') {
        return { ...block, limit: Math.min(block.limit, limit) };
    }
    if (block.kind !== 'details')
        return block;
    return { ...block, blocks: block.blocks.map((inner) => limited(inner, limit)) };
}
/** Several outcomes keep their rows in the overview; the only one keeps its section. */
function withoutSections(page, drops) {
    if (page.sections.length + page.sectionsLeftOut < 2)
        return page;
    const sections = page.sections.filter((section) => !drops(section));
    const sectionsLeftOut = page.sectionsLeftOut + page.sections.length - sections.length;
    return { ...page, sections, sectionsLeftOut };
}
/** The first block of a section has its counts. */
function bare(section) {
    const text = (0,inline/* words */.aL)('The rest is left out here, in the HTML report and the outcome file.');
    return {
        ...section,
        blocks: [...section.blocks.slice(0, 1), { kind: 'paragraph', text: [text] }],
    };
}

// EXTERNAL MODULE: ./.build/report/signs.js
var signs = __webpack_require__(4851);
// EXTERNAL MODULE: ./node_modules/markdown-table/index.js
var markdown_table = __webpack_require__(3116);
;// CONCATENATED MODULE: ./.build/report/markdown/inline.js

/** Pieces of a line as Markdown. Foreign text is always a code span, in which nothing has an effect. */
function renderText(text) {
    return text.map(renderInline).join('');
}
function renderInline(inline) {
    switch (inline.kind) {
        case 'words':
            return inline.strong ? `**${inline.text}**` : inline.text;
        case 'code':
            return codeSpan(inline.text);
        case 'answer':
            return `${signs/* emoji */.Zg[inline.word]}\u00a0${inline.word}`;
        case 'link':
            return isSafe(inline.url) ? `[${inline.words}](${inline.url})` : inline.words;
    }
}
/** The fence is one backtick longer than any inside; padding keeps a backtick or space at an end. */
function codeSpan(text) {
    if (text === '')
        return '(empty)';
    if (/^ +$/.test(text))
        return '(spaces)';
    const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const padding = /^[` ]|[` ]$/.test(text) ? ' ' : '';
    return `${fence}${padding}${text}${padding}${fence}`;
}
/** A cell: a bar would end it. A backslash before a bar would undo the escape, so their number is made even. */
function renderCell(text) {
    return renderText(text).replace(/(\\*)\|/g, (_, slashes) => {
        return slashes.length % 2 === 0 ? `${slashes}\\|` : `${slashes}\\\\|`;
    });
}
/** Inside `<summary>` Markdown is not read, so the text becomes HTML. */
function renderSummary(text) {
    return text.map(asHtml).join('');
}
function asHtml(inline) {
    switch (inline.kind) {
        case 'words':
            return escapeHtml(inline.text);
        case 'code':
            return `<code>${escapeHtml(inline.text)}</code>`;
        case 'answer':
            return `${signs/* emoji */.Zg[inline.word]}\u00a0${inline.word}`;
        case 'link':
            return escapeHtml(inline.words);
    }
}
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** Our own addresses only, and nothing in them that could end the link. */
function isSafe(url) {
    return /^https:\/\/[\w.:-]+(\/[\w./%~?&=#-]*)?$/.test(url);
}

;// CONCATENATED MODULE: ./.build/report/markdown/blocks.js



/** A block as paragraphs of Markdown; what only a picture can show has none. */
function renderBlock(block) {
    switch (block.kind) {
        case 'paragraph':
            return [renderText(block.text)];
        case 'table':
            return renderTable(block);
        case 'list':
            return renderList(block);
        case 'findings':
            return renderFindings(block);
        case 'facts':
            return block.facts.length > 0 ? [block.facts.map(renderFact).join('\n')] : [];
        case 'details':
            return renderDetails(block);
        case 'intervals':
            return [];
        case 'footer':
            return [`<sub>${renderText(block.text).trim()}</sub>`];
    }
}
function renderTable({ columns, rows, limit }) {
    const shown = rows.slice(0, limit);
    const align = columns.map((column) => column.align ?? 'left');
    const cells = [columns.map(({ title }) => title), ...shown.map((row) => row.map(renderCell))];
    const text = (0,markdown_table/* markdownTable */.Q)(cells, { align, alignDelimiters: false });
    return [text, ...leftOver(rows.length - shown.length)];
}
function renderList({ items, limit }) {
    const shown = items.slice(0, limit).map((item) => `- ${renderText(item)}`);
    return [shown.join('\n'), ...leftOver(items.length - shown.length)];
}
function renderFindings({ findings, limit }) {
    const shown = findings.slice(0, limit).map(renderFinding);
    return [shown.join('\n'), ...leftOver(findings.length - shown.length)];
}
function renderFinding({ level, rule, place, message }) {
    const parts = [`**${level}**`, renderText(rule), renderText(place), renderText(message)];
    return `- ${parts.filter((part) => part !== '').join(' ')}`;
}
/** What a table or list leaves out is counted, never hidden. */
function leftOver(left) {
    return left > 0
        ? [renderText([(0,inline/* words */.aL)(`${left} more in the HTML report and the outcome file.`)])]
        : [];
}
function renderFact([label, text]) {
    return `- ${label}: ${renderText(text)}`;
}
function renderDetails({ summary, blocks }) {
    const inside = blocks.flatMap(renderBlock).join('\n\n');
    return [`<details><summary>${renderSummary(summary)}</summary>\n\n${inside}\n\n</details>`];
}

;// CONCATENATED MODULE: ./.build/report/markdown/page.js



/**
 * One outcome is its own page. Several get an overview first, then a section each: open for those
 * that did not pass, folded for the others.
 */
function renderPage(page) {
    const { verdict, heading, overview, sections, sectionsLeftOut, closing } = page;
    const isAlone = sections.length + sectionsLeftOut === 1;
    const parts = [`## ${lead(verdict)}${renderText(heading)}`, ...overview.flatMap(renderBlock)];
    const rest = sections.flatMap((section) => {
        return isAlone ? section.blocks.flatMap(renderBlock) : renderSection(section);
    });
    return `${[...parts, ...rest, ...leftOut(sectionsLeftOut), ...closing.flatMap(renderBlock)].join('\n\n')}\n`;
}
function leftOut(sections) {
    if (sections === 0)
        return [];
    const what = sections === 1 ? 'the section of 1 outcome' : `the sections of ${sections} outcomes`;
    return [`Left out here: ${what}, in the HTML report.`];
}
function renderSection({ verdict, name, blocks }) {
    const inside = blocks.flatMap(renderBlock);
    if (verdict !== 'passed')
        return [`### ${lead(verdict)}${renderText(name)}`, ...inside];
    const summary = `<details><summary>${lead(verdict)}${renderSummary(name)}</summary>`;
    return [[summary, ...inside, '</details>'].join('\n\n')];
}
/** `❌ Failed: `: the word is the verdict, the sign helps the eye. */
function lead(verdict) {
    return `${signs/* emoji */.Zg[verdict]} ${(0,signs/* capitalised */.Iu)(verdict)}: `;
}

// EXTERNAL MODULE: ./.build/report/page.js + 4 modules
var page = __webpack_require__(9408);
;// CONCATENATED MODULE: ./.build/report/markdown.js



/** Bytes of UTF-8 that each place takes without cutting or refusing. */
const budgets = { comment: 60_000, check: 60_000, summary: 1_000_000 };
/** The report of one or several outcomes as GitHub Markdown that fits its place. */
function renderMarkdown(outcomes, { budget = budgets.summary, findings = [], runUrl = null } = {}) {
    const closing = [...(0,page/* findingsBlock */.k)(findings), ...runLink(runUrl)];
    return fitted({ ...(0,page/* pageOf */.Z)(outcomes), closing }, budget, renderPage);
}
function runLink(url) {
    if (!url)
        return [];
    return [{ kind: 'footer', text: [{ kind: 'link', words: 'The run with its log', url }] }];
}


/***/ }),

/***/ 2051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Wm: () => (/* binding */ decimalsFor),
/* harmony export */   _: () => (/* binding */ decimal),
/* harmony export */   ee: () => (/* binding */ bytes),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/** `1,903`: a whole number with its thousands apart. */
function count(value) {
    return decimal(value, 0);
}
/** Fixed decimals, thousands apart, a true minus, never an exponent. */
function decimal(value, decimals) {
    const size = Math.abs(value);
    const digits = size < 1e15 ? size.toFixed(decimals) : BigInt(Math.round(size)).toString();
    const [whole = '0', fraction] = digits.split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
    const number = fraction ? `${grouped}.${fraction}` : grouped;
    return value < 0 && !isZero(number) ? `−${number}` : number;
}
/** The same with its sign; `±` where it rounds to zero. */
function signed(value, decimals) {
    const number = decimal(value, decimals);
    if (isZero(number))
        return `±${number}`;
    return value > 0 ? `+${number}` : number;
}
/** A share as `2.2 %`; a share that is small, but not zero, never reads as zero. */
function percent(share) {
    const decimals = share > 0 && share < 0.0005 ? 3 : 1;
    return `${decimal(100 * share, decimals)}\u00a0%`;
}
/** `1 row`, `2 rows`. */
function plural(value, noun) {
    return `${count(value)}\u00a0${noun}${value === 1 ? '' : 's'}`;
}
/** Decimals that give a size two significant digits; at least `least`, at most ten. */
function decimalsFor(size, least = 0) {
    if (!(size > 0))
        return Math.max(3, least);
    return Math.min(10, Math.max(least, 1 - Math.floor(Math.log10(size))));
}
/** A number that stands alone: four significant digits, no trailing noise. */
function plain(value) {
    if (Number.isInteger(value))
        return decimal(value, 0);
    const size = Math.abs(value);
    const decimals = Math.min(10, Math.max(0, 3 - Math.floor(Math.log10(size))));
    return decimal(value, decimals).replace(/(\.\d*?)0+$/, '$1');
}
/** Milliseconds as a person says them. */
function duration(ms) {
    const seconds = Math.max(0, ms) / 1000;
    if (seconds < 60)
        return `${decimal(seconds, 1)}\u00a0s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes}\u00a0min ${Math.floor(seconds % 60)}\u00a0s`;
    return `${count(Math.floor(minutes / 60))}\u00a0h ${minutes % 60}\u00a0min`;
}
/** Bytes in binary units. */
function bytes(size) {
    const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
    const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, size)) / 10));
    return `${decimal(size / 1024 ** power, power === 0 ? 0 : 1)}\u00a0${units[power]}`;
}
function isZero(number) {
    return !/[1-9]/.test(number);
}


/***/ }),

/***/ 9408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ findingsBlock),
  Z: () => (/* binding */ pageOf)
});

// EXTERNAL MODULE: ./.build/domain/reporting.js
var reporting = __webpack_require__(6045);
// EXTERNAL MODULE: ./.build/report/inline.js
var inline = __webpack_require__(8380);
// EXTERNAL MODULE: ./.build/report/sections/compare.js
var compare = __webpack_require__(5769);
// EXTERNAL MODULE: ./.build/domain/verdict.js
var verdict = __webpack_require__(2766);
// EXTERNAL MODULE: ./.build/report/block.js
var block = __webpack_require__(2396);
;// CONCATENATED MODULE: ./.build/report/sections/joint.js



/** The one reason that matters: the title of what went worst. The verdict is the renderer's word. */
function jointHeading(outcomes) {
    const [worst, ...others] = worstFirst(outcomes);
    if (!worst)
        return [(0,inline/* words */.aL)('there is no outcome to report')];
    if (others.length === 0)
        return headingOf(worst);
    if (worst.verdict === 'passed')
        return passedHeading(outcomes);
    const more = others.filter(({ verdict }) => verdict !== 'passed').length;
    return [...headingOf(worst), ...(more > 0 ? [(0,inline/* words */.aL)(` (and ${more} more)`)] : [])];
}
/** What a reviewer wants to know of a pass is by how much; of several models, that all did. */
function passedHeading(outcomes) {
    const [compared, another] = outcomes.filter(({ command }) => command === 'compare');
    if (!compared || another)
        return [(0,inline/* words */.aL)(`all ${outcomes.length} outcomes`)];
    const more = outcomes.length - 1;
    const others = more === 1 ? '; the other outcome passed too' : `; the other ${more} passed too`;
    return [...headingOf(compared), (0,inline/* words */.aL)(others)];
}
/** An outcome's title without the verdict, where the title begins with it. */
function headingOf({ verdict, title }) {
    const begins = title.toLowerCase().startsWith(`${verdict}:`);
    return (0,inline/* sentence */.em)((begins ? title.slice(verdict.length + 1) : title).trim(), 255);
}
/** `compare wine-quality`: which of several outcomes this is. */
function nameOf({ command, key }) {
    return [...(0,inline/* sentence */.em)(command, 40), (0,inline/* words */.aL)(' '), (0,inline/* code */.aY)(key)];
}
/** One row for each outcome, worst first. */
function outcomeTable(outcomes) {
    const columns = [
        { title: 'Verdict' },
        { title: 'Command' },
        { title: 'Key' },
        { title: 'Reason' },
    ];
    const rows = worstFirst(outcomes).map(({ verdict, command, key, title }) => [
        [(0,inline/* answer */.ZF)(verdict)],
        (0,inline/* sentence */.em)(command, 40),
        [(0,inline/* code */.aY)(key)],
        headingOf({ verdict, title }),
    ]);
    return (0,block/* table */.t)('Outcomes', columns, rows);
}
function worstFirst(outcomes) {
    return outcomes.toSorted((a, b) => verdict/* verdicts */.rY.indexOf(b.verdict) - verdict/* verdicts */.rY.indexOf(a.verdict));
}
/** What the report command did. */
function reportBlocks(_outcome, result) {
    const places = [
        ['Comment', [(0,inline/* words */.aL)(result.comment)]],
        ['Check run', [(0,inline/* words */.aL)(result.check)]],
        ['HTML report', result.html ? [(0,inline/* code */.aY)(result.html)] : [(0,inline/* words */.aL)('not asked for')]],
    ];
    return [outcomeTable(result.outcomes), { kind: 'facts', facts: places }];
}

// EXTERNAL MODULE: ./.build/domain/model/version.js
var model_version = __webpack_require__(3465);
// EXTERNAL MODULE: ./.build/report/numbers.js
var numbers = __webpack_require__(2051);
// EXTERNAL MODULE: ./.build/report/sections/provenance.js
var provenance = __webpack_require__(6131);
;// CONCATENATED MODULE: ./.build/report/sections/promotion.js





/** A registered version, and the evidence that lies beside it. */
function registerBlocks(outcome, result) {
    const { model, version, digest, existed, evidence } = result;
    const state = existed ? ' existed already with the same bytes.' : ' is new.';
    return [
        { kind: 'paragraph', text: [(0,inline/* code */.aY)(model), (0,inline/* words */.aL)(' '), (0,inline/* code */.aY)((0,model_version/* labelOf */.W)(version)), (0,inline/* words */.aL)(state)] },
        {
            kind: 'facts',
            facts: [
                ['Digest', [(0,inline/* code */.aY)(digest)]],
                ['Evidence', names(evidence)],
            ],
        },
        ...(0,provenance/* footer */.qr)((0,provenance/* commitOf */.D3)(outcome)),
    ];
}
/** A promotion: from what to what, each check before the move, the gate, the ledger entry. */
function promoteBlocks(outcome, result) {
    const { model, stage, from, to, digest, gate, ledgerEntry } = result;
    const move = [(0,inline/* code */.aY)(stage), (0,inline/* words */.aL)(' of '), (0,inline/* code */.aY)(model), (0,inline/* words */.aL)(': '), ...versions(from, to)];
    return [
        { kind: 'paragraph', text: [...move, (0,inline/* words */.aL)(` ${movement(result)}`)] },
        steps(result),
        {
            kind: 'facts',
            facts: [
                ['Alias', [(0,inline/* code */.aY)(result.alias)]],
                ['Digest', [(0,inline/* code */.aY)(digest)]],
                ['Gate', gateText(gate)],
                ['Ledger', ledgerText(ledgerEntry)],
            ],
        },
        ...(0,provenance/* footer */.qr)((0,provenance/* commitOf */.D3)(outcome)),
    ];
}
function versions(from, to) {
    const start = from === null ? (0,inline/* words */.aL)('nothing') : (0,inline/* code */.aY)((0,model_version/* labelOf */.W)(from));
    return [start, (0,inline/* words */.aL)(' → '), (0,inline/* code */.aY)((0,model_version/* labelOf */.W)(to))];
}
function movement({ moved, mode }) {
    if (mode === 'plan')
        return '(a plan: nothing was moved)';
    return moved ? '(moved)' : '(nothing was moved)';
}
function steps({ steps: all }) {
    const rows = all.map(({ name, passed, detail }) => [
        [(0,inline/* answer */.ZF)(passed ? 'passed' : 'failed')],
        (0,inline/* sentence */.em)(name, 120),
        (0,inline/* sentence */.em)(detail, 300),
    ]);
    return (0,block/* table */.t)('Steps', [{ title: 'Answer' }, { title: 'Step' }, { title: 'Detail' }], rows);
}
function gateText(gate) {
    if (!gate)
        return [(0,inline/* words */.aL)('not reached')];
    if (gate.kind === 'evidence')
        return [(0,inline/* words */.aL)('evidence: '), ...names(gate.checks)];
    const { environment, approvers, observedAt } = gate;
    const who = [(0,inline/* words */.aL)(', approved by '), ...names(approvers)];
    return [(0,inline/* words */.aL)('environment '), (0,inline/* code */.aY)(environment), ...who, (0,inline/* words */.aL)(', seen '), (0,inline/* code */.aY)(observedAt)];
}
function ledgerText(entry) {
    if (!entry)
        return [(0,inline/* words */.aL)('nothing written')];
    return [(0,inline/* words */.aL)(`entry ${(0,numbers/* count */.U9)(entry.sequence)}, `), (0,inline/* code */.aY)(entry.hash)];
}
function names(all) {
    if (all.length === 0)
        return [(0,inline/* words */.aL)('none')];
    const shown = all.slice(0, 20).map((name) => [(0,inline/* code */.aY)(name)]);
    const left = all.length - shown.length;
    return (0,inline/* joined */.oR)(left > 0 ? [...shown, [(0,inline/* words */.aL)(`${left} more`)]] : shown, ', ');
}
/** The ledger, oldest first. */
function ledgerBlocks(result) {
    const { uri, entries, head, notes } = result;
    const newest = head ? [(0,inline/* words */.aL)('; the newest is '), (0,inline/* code */.aY)(head)] : [];
    const noted = notes.map(({ line, kind }) => [(0,inline/* words */.aL)(`Line ${(0,numbers/* count */.U9)(line)}: ${noteText[kind]}`)]);
    return [
        {
            kind: 'paragraph',
            text: [(0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(entries.length, 'line')} in `), (0,inline/* code */.aY)(uri), ...newest, (0,inline/* words */.aL)('.')],
        },
        ...(entries.length > 0 ? [entryTable(entries)] : []),
        ...(noted.length > 0 ? [{ kind: 'list', items: noted, limit: 20 }] : []),
    ];
}
const noteText = {
    void: 'does not count: another entry came first.',
    torn: 'was cut off by a crash or a full disk, and does not count.',
};
function entryTable(entries) {
    const columns = [
        { title: '#', align: 'right' },
        { title: 'When (UTC)' },
        { title: 'What' },
        { title: 'Model, stage: from → to' },
        { title: 'By, because' },
        { title: 'Hash' },
    ];
    return (0,block/* table */.t)('Ledger entries', columns, entries.map(entryRow));
}
function entryRow({ sequence, observedAt, event, hash }) {
    const { model, stage, from, to, mode, actor, reason } = event.subject;
    const what = event.kind === 'intent' ? `${mode}, intent` : `${mode}, ${event.result}`;
    const because = reason ? [(0,inline/* words */.aL)(': '), ...(0,inline/* sentence */.em)(reason, 120)] : [];
    return [
        [(0,inline/* words */.aL)((0,numbers/* count */.U9)(sequence))],
        [(0,inline/* words */.aL)(minute(observedAt))],
        [(0,inline/* words */.aL)(what)],
        [(0,inline/* code */.aY)(model), (0,inline/* words */.aL)(', '), (0,inline/* code */.aY)(stage), (0,inline/* words */.aL)(': '), ...versions(from, to)],
        [...(actor ? [(0,inline/* code */.aY)(actor)] : [(0,inline/* words */.aL)('unknown')]), ...because],
        (0,provenance/* short */.h0)(hash),
    ];
}
/** `2026-01-31 14:05`, for a text that is a time; anything else as unknown. */
function minute(time) {
    const parsed = Date.parse(time);
    if (Number.isNaN(parsed))
        return 'unknown';
    return new Date(parsed).toISOString().slice(0, 16).replace('T', '\u00a0');
}

;// CONCATENATED MODULE: ./.build/report/sections/train.js




/** A training run: how it ended, what came out, from what. */
function trainBlocks(outcome, run) {
    return [
        { kind: 'paragraph', text: summary(run) },
        { kind: 'facts', facts: written(run) },
        ...train_numbers('Metrics', run.metrics),
        ...parameters(run),
        machine(run),
        ...(0,provenance/* footer */.qr)([(0,inline/* words */.aL)('Run '), (0,inline/* code */.aY)(run.id), (0,inline/* words */.aL)('.'), ...(0,provenance/* commitOf */.D3)(outcome)]),
    ];
}
function summary(run) {
    return [
        ...ending(run.end),
        (0,inline/* words */.aL)(` after ${(0,numbers/* duration */.p0)(run.durationMs)} on `),
        (0,inline/* code */.aY)(run.backend),
        (0,inline/* words */.aL)(', by the command '),
        (0,inline/* code */.aY)(run.command),
    ];
}
function ending(end) {
    switch (end.kind) {
        case 'succeeded':
            return [(0,inline/* words */.aL)('The command ended well')];
        case 'failed':
            return [(0,inline/* words */.aL)(`The command ended with exit code ${end.exitCode}`)];
        case 'killed':
            return [(0,inline/* words */.aL)('The command was killed by '), (0,inline/* code */.aY)(end.signal)];
        case 'cancelled':
            return [(0,inline/* words */.aL)('The command was cancelled')];
        case 'timed-out':
            return [(0,inline/* words */.aL)(`The command was ended at its limit of ${(0,numbers/* plain */.pj)(end.minutes)} minutes`)];
        case 'incomplete':
            return [(0,inline/* words */.aL)('The command ended well, but without everything that it had to write,')];
    }
}
function written(run) {
    const { modelFiles, predictions } = run;
    const model = modelFiles
        ? [(0,inline/* code */.aY)(modelFiles.path), (0,inline/* words */.aL)(`, ${(0,numbers/* bytes */.ee)(modelFiles.bytes)}, `), (0,inline/* code */.aY)(modelFiles.digest)]
        : [(0,inline/* words */.aL)('none')];
    const predicted = predictions
        ? [(0,inline/* code */.aY)(predictions.path), (0,inline/* words */.aL)(', '), (0,inline/* code */.aY)(predictions.digest)]
        : [(0,inline/* words */.aL)('none')];
    const { path, lines } = run.log;
    return [
        ['Model', model],
        ['Predictions', predicted],
        ['Log', [(0,inline/* code */.aY)(path), (0,inline/* words */.aL)(`, ${(0,numbers/* plural */.LS)(lines, 'line')}`)]],
        ['Used', used(run)],
    ];
}
function used({ resources: { peakMemoryBytes, cpuSeconds } }) {
    const memory = peakMemoryBytes === null ? [] : [`${(0,numbers/* bytes */.ee)(peakMemoryBytes)} of memory at its peak`];
    const time = cpuSeconds === null ? [] : [`${(0,numbers/* decimal */._)(cpuSeconds, 1)}\u00a0s of processor time`];
    return [(0,inline/* words */.aL)([...memory, ...time].join(', ') || 'not measured')];
}
function train_numbers(name, values) {
    const rows = Object.entries(values).map(([metric, value]) => [
        [(0,inline/* code */.aY)(metric)],
        [(0,inline/* words */.aL)((0,numbers/* plain */.pj)(value))],
    ]);
    if (rows.length === 0)
        return [];
    return [(0,block/* table */.t)(name, [{ title: 'Metric' }, { title: 'Value', align: 'right' }], rows)];
}
function parameters({ parameters: chosen, seed }) {
    const rows = [...Object.entries(chosen), ['seed', seed]].map(([name, value]) => [[(0,inline/* code */.aY)(name)], [(0,inline/* code */.aY)(String(value))]]);
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(rows.length, 'parameter')} with the seed`)],
            blocks: [(0,block/* table */.t)('Parameters', [{ title: 'Parameter' }, { title: 'Value' }], rows)],
            shed: 'parameters',
            inShell: false,
        },
    ];
}
function machine({ environment, code: version, data }) {
    const known = [
        ['Commit', version.headSha ?? version.sha],
        ['Merge base', version.mergeBase],
        ['Work tree', version.dirty === null ? null : version.dirty ? 'changed' : 'clean'],
        ['System', `${environment.os} ${environment.arch}`],
        ['Processors', (0,numbers/* count */.U9)(environment.cpus)],
        ['Memory', (0,numbers/* bytes */.ee)(environment.memoryBytes)],
        ['Node', environment.node],
        ['Python', environment.python],
    ];
    const files = [...Object.entries(environment.lockFiles), ...Object.entries(data)];
    const facts = known.flatMap(([label, value]) => value === null ? [] : [[label, [(0,inline/* code */.aY)(value)]]]);
    const digests = files.map(([name, digest]) => [
        'Input',
        [(0,inline/* code */.aY)(name), (0,inline/* words */.aL)(' '), (0,inline/* code */.aY)(digest)],
    ]);
    return {
        kind: 'details',
        summary: [(0,inline/* words */.aL)('Code, data and machine')],
        blocks: [{ kind: 'facts', facts: [...facts, ...digests] }],
        shed: 'inputs',
        inShell: false,
    };
}

// EXTERNAL MODULE: ./.build/report/signs.js
var signs = __webpack_require__(4851);
;// CONCATENATED MODULE: ./.build/report/sections/validate.js





/** A validation: the broken promises with their first place, then rows, passed checks and the data. */
function validateBlocks(outcome, result) {
    const open = bySeverity(result.checks.filter(({ status }) => status !== 'passed'));
    const passed = result.checks.filter(({ status }) => status === 'passed');
    return [
        { kind: 'paragraph', text: validate_summary(result) },
        ...(open.length > 0 ? [openTable(open)] : []),
        ...reasons(open),
        ...examples(open),
        ...passedChecks(passed),
        ...dataSets(result.data),
        ...(0,provenance/* footer */.qr)((0,provenance/* commitOf */.D3)(outcome)),
    ];
}
const statusRank = {
    errored: 0,
    failed: 1,
    undecided: 2,
    blocked: 3,
    unchecked: 4,
    passed: 5,
};
const severityRank = { error: 0, warning: 1, info: 2 };
function bySeverity(checks) {
    return checks.toSorted((a, b) => severityRank[a.severity] - severityRank[b.severity] ||
        statusRank[a.status] - statusRank[b.status] ||
        b.failing - a.failing);
}
/** Sets that the first line names; the table has the others. */
const mostSets = 5;
function validate_summary({ checks, data }) {
    const sets = data
        .slice(0, mostSets)
        .map(({ name, rows }) => [(0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(rows, 'row')} in `), (0,inline/* code */.aY)(name)]);
    const left = data.length - sets.length;
    const all = left > 0 ? [...sets, [(0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(left, 'more set')}`)]] : sets;
    const read = all.length > 0 ? [(0,inline/* words */.aL)(' '), ...(0,inline/* joined */.oR)(all, ', '), (0,inline/* words */.aL)('.')] : [];
    return [
        (0,signs/* tally */.N4)('check', checks.map(({ status }) => status)),
        ...read,
    ];
}
function openTable(checks) {
    return (0,block/* table */.t)('Checks that did not pass', [
        { title: 'Status' },
        { title: 'Check' },
        { title: 'Data' },
        { title: 'Failing / checked', align: 'right' },
        { title: 'Found, asked' },
        { title: 'First place' },
    ], checks.map(openRow));
}
function openRow(check) {
    const { id, data, status, severity, checked, failing, examples: rows } = check;
    const [first] = rows;
    const softer = severity === 'error' ? [] : [(0,inline/* words */.aL)(`, ${severity} only`)];
    return [
        [(0,inline/* answer */.ZF)(status), ...softer],
        [(0,inline/* code */.aY)(id)],
        [(0,inline/* code */.aY)(data)],
        [(0,inline/* words */.aL)(`${(0,numbers/* count */.U9)(failing)}\u00a0/\u00a0${(0,numbers/* count */.U9)(checked)}`)],
        foundAndAsked(check),
        first ? placeAndValue(first) : [],
    ];
}
function foundAndAsked({ observed, threshold }) {
    const found = observed ? (0,inline/* sentence */.em)(observed, 120) : [];
    const asked = threshold ? (0,inline/* sentence */.em)(threshold, 120) : [];
    return (0,inline/* joined */.oR)([found, asked].filter((text) => text.length > 0), '; asked: ');
}
function placeAndValue(example) {
    return [(0,inline/* code */.aY)(placeOf(example)), (0,inline/* words */.aL)(': '), ...shownValue(example)];
}
function placeOf({ file, line, row }) {
    if (line !== undefined)
        return `${file}:${line}`;
    return row === undefined ? file : `${file}, row ${row}`;
}
function shownValue({ value }) {
    if (value === null)
        return [(0,inline/* words */.aL)('missing')];
    return value === '' ? [(0,inline/* words */.aL)('empty text')] : [(0,inline/* code */.aY)(value)];
}
function reasons(checks) {
    const items = checks
        .filter(({ reason }) => reason !== undefined)
        .map(({ id, reason = '' }) => [(0,inline/* code */.aY)(id), (0,inline/* words */.aL)(': '), ...(0,inline/* sentence */.em)(reason)]);
    return items.length > 0 ? [{ kind: 'list', items, limit: 20 }] : [];
}
function examples(checks) {
    const several = checks.filter(({ examples: some }) => some.length > 1);
    const rows = several.flatMap(({ id, examples: some }) => {
        return some.map((example) => [
            [(0,inline/* code */.aY)(id)],
            [(0,inline/* code */.aY)(placeOf(example))],
            example.key === undefined ? [] : [(0,inline/* code */.aY)(example.key)],
            shownValue(example),
        ]);
    });
    if (rows.length === 0)
        return [];
    const columns = [{ title: 'Check' }, { title: 'Place' }, { title: 'Key' }, { title: 'Value' }];
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(rows.length, 'example')} of failing rows`)],
            blocks: [(0,block/* table */.t)('Examples of failing rows', columns, rows)],
            shed: 'examples',
            inShell: false,
        },
    ];
}
/** What holds needs little room: a row for each property, with its rules and the data they hold in. */
function passedChecks(checks) {
    if (checks.length === 0)
        return [];
    const columns = [{ title: 'Property' }, { title: 'Rules' }, { title: 'Data' }];
    const rows = rulesByProperty(checks).map(({ property, rules, data }) => [
        [(0,inline/* code */.aY)(property)],
        listed(rules),
        listed(data),
    ]);
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)(`${(0,numbers/* plural */.LS)(checks.length, 'check')} passed`)],
            blocks: [(0,block/* table */.t)('Checks that passed', columns, rows)],
            shed: 'passed',
            inShell: false,
        },
    ];
}
/** Data sets that keep the same rules of a property share its row. */
function rulesByProperty(checks) {
    const kept = new Map();
    for (const { id, data } of checks) {
        const end = id.lastIndexOf('.');
        const [property, rule] = end > 0 ? [id.slice(0, end), id.slice(end + 1)] : [id, id];
        const place = JSON.stringify([property, data]);
        const found = kept.get(place) ?? { property, data, rules: [] };
        found.rules.push(rule);
        kept.set(place, found);
    }
    const same = Map.groupBy(kept.values(), ({ property, rules }) => {
        return JSON.stringify([property, rules]);
    });
    return [...same.values()].flatMap((group) => {
        const [first] = group;
        return first ? [{ ...first, data: group.map(({ data }) => data) }] : [];
    });
}
function listed(names) {
    const shown = names.slice(0, 20).map((name) => [(0,inline/* code */.aY)(name)]);
    const left = names.length - shown.length;
    return (0,inline/* joined */.oR)(left > 0 ? [...shown, [(0,inline/* words */.aL)(`${left} more`)]] : shown, ', ');
}
function dataSets(data) {
    if (data.length === 0)
        return [];
    const columns = [
        { title: 'Data' },
        { title: 'Rows', align: 'right' },
        { title: 'Columns', align: 'right' },
        { title: 'Read as' },
        { title: 'Contract' },
        { title: 'Digest' },
    ];
    const rows = data.map((set) => [
        [(0,inline/* code */.aY)(set.name)],
        [(0,inline/* words */.aL)((0,numbers/* count */.U9)(set.rows))],
        [(0,inline/* words */.aL)((0,numbers/* count */.U9)(set.columns.length))],
        [
            (0,inline/* words */.aL)(set.format),
            ...(set.dialect ? [(0,inline/* words */.aL)(': '), (0,inline/* code */.aY)(set.dialect.replaceAll('\\"', '"'))] : []),
        ],
        [(0,inline/* code */.aY)(set.contract)],
        (0,provenance/* short */.h0)(set.digest),
    ]);
    return [
        {
            kind: 'details',
            summary: [(0,inline/* words */.aL)(`Data: ${(0,numbers/* plural */.LS)(data.length, 'set')}`)],
            blocks: [(0,block/* table */.t)('Data sets', columns, rows)],
            shed: 'inputs',
            inShell: false,
        },
    ];
}

;// CONCATENATED MODULE: ./.build/report/page.js








/** Outcomes → what there is to say, most important first. Without any outcome it is no pass. */
function pageOf(outcomes) {
    return {
        verdict: (0,reporting/* jointVerdict */.ym)(outcomes),
        heading: jointHeading(outcomes),
        overview: outcomes.length > 1 ? [outcomeTable(outcomes)] : overviewOf(outcomes),
        sections: worstFirst(outcomes).map(sectionOf),
        sectionsLeftOut: 0,
        closing: [],
    };
}
function overviewOf(outcomes) {
    if (outcomes.length > 0)
        return [];
    const text = (0,inline/* words */.aL)('Nothing was judged, which is never a pass.');
    return [{ kind: 'paragraph', text: [text] }];
}
function sectionOf(outcome) {
    return {
        verdict: outcome.verdict,
        heading: headingOf(outcome),
        name: nameOf(outcome),
        blocks: [...resultBlocks(outcome), ...findingBlocks(outcome)],
        provenance: (0,provenance/* provenanceBlock */.X2)(outcome),
    };
}
function resultBlocks(outcome) {
    if (outcome.result === null)
        return [];
    switch (outcome.command) {
        case 'compare':
            return (0,compare/* compareBlocks */.w)(outcome, outcome.result);
        case 'validate':
            return validateBlocks(outcome, outcome.result);
        case 'train':
            return trainBlocks(outcome, outcome.result);
        case 'register':
            return registerBlocks(outcome, outcome.result);
        case 'promote':
            return promoteBlocks(outcome, outcome.result);
        case 'ledger show':
        case 'ledger verify':
            return ledgerBlocks(outcome.result);
        case 'report':
            return reportBlocks(outcome, outcome.result);
        case 'check':
            return [outcomeTable(outcome.result.outcomes)];
    }
}
/** Findings that no table shows: mistakes, warnings, notes. */
function findingBlocks(outcome) {
    const shown = rulesShown(outcome);
    return findingsBlock(outcome.findings.filter(({ rule }) => !shown.has(rule)));
}
function findingsBlock(findings) {
    if (findings.length === 0)
        return [];
    return [{ kind: 'findings', findings: findings.map(shownFinding), limit: 20 }];
}
function rulesShown({ command, result }) {
    if (command === 'compare' && result)
        return new Set(result.rules.map(({ id }) => id));
    if (command === 'validate' && result)
        return new Set(result.checks.map(({ id }) => id));
    return new Set();
}
function shownFinding({ level, rule, message, file, line }) {
    const place = file ? [(0,inline/* code */.aY)(line ? `${file}:${line}` : file)] : [];
    return { level, rule: [(0,inline/* code */.aY)(rule)], place, message: (0,inline/* sentence */.em)(message, 1000) };
}


/***/ }),

/***/ 3391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ scaled)
/* harmony export */ });
/* harmony import */ var _domain_comparison_claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2221);

/** Undefined where there is nothing to draw: no estimate, or no bound. */
function scaled(rule) {
    const { estimate, lower, upper, bound } = rule;
    if (estimate === null || bound === null)
        return undefined;
    const unit = unitOf(rule, bound);
    const from = (0,_domain_comparison_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .claimOf */ ._B)(rule.operator, bound, rule.baseline).threshold;
    const direction = rule.operator === 'at-most' ? -1 : 1;
    const place = (value) => snapped((direction * (value - from)) / unit);
    const [low, high] = direction === 1 ? [lower, upper] : [upper, lower];
    const isInterval = low !== null && high !== null;
    return {
        estimate: place(estimate),
        lower: isInterval ? place(low) : null,
        upper: isInterval ? place(high) : null,
        noChange: (0,_domain_comparison_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .isAboutChange */ .wC)(rule.operator) ? place(0) : null,
    };
}
/** One margin; where the rule has none, half the half-width of its interval. */
function unitOf(rule, bound) {
    if ((0,_domain_comparison_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .isAboutChange */ .wC)(rule.operator) && bound !== 0)
        return Math.abs(bound);
    const { lower, upper, estimate } = rule;
    const halfWidth = lower !== null && upper !== null ? (upper - lower) / 2 : 0;
    if (halfWidth > 0)
        return halfWidth / 2;
    const distance = Math.abs((estimate ?? 0) - bound);
    return distance > 0 ? distance : 1;
}
/** Binary fractions must not push what is exactly on the bound across it. */
function snapped(position) {
    return Math.abs(position) < 1e-9 ? 0 : position;
}


/***/ }),

/***/ 5769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ bySeverity),
/* harmony export */   w: () => (/* binding */ compareBlocks)
/* harmony export */ });
/* harmony import */ var _domain_comparison_claim_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2221);
/* harmony import */ var _domain_model_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3465);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2396);
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8380);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2051);
/* harmony import */ var _scale_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3391);
/* harmony import */ var _signs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4851);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6131);
/* harmony import */ var _rule_row_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3195);









/** A comparison, most important first: what failed or is undecided, then what passed, then how. */
function compareBlocks(outcome, result) {
    const ordered = bySeverity(result.rules);
    const open = ordered.filter(({ verdict }) => !isSettled(verdict));
    return [
        { kind: 'paragraph', text: summary(outcome, result) },
        { kind: 'intervals', rows: ordered.map(_rule_row_js__WEBPACK_IMPORTED_MODULE_1__/* .intervalRow */ .Wo) },
        ...(open.length > 0 ? [ruleTable('Rules that did not pass', open)] : []),
        ...reasons(open),
        ...folded(ordered, 'passed'),
        ...folded(ordered, 'skipped'),
        ...flips(result),
        ...(0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .footer */ .qr)(methods(outcome, result)),
    ];
}
function isSettled(verdict) {
    return verdict === 'passed' || verdict === 'skipped';
}
/** Errored, failed, undecided leaning wrong, undecided; in each the farthest beyond its bound first. */
function bySeverity(rules) {
    const keyed = rules.map((rule) => {
        const place = (0,_scale_js__WEBPACK_IMPORTED_MODULE_3__/* .scaled */ .v)(rule)?.estimate ?? Number.NEGATIVE_INFINITY;
        return { rule, rank: rankOf(rule), place };
    });
    return keyed
        .sort((a, b) => a.rank - b.rank || compareNumbers(a.place, b.place))
        .map(({ rule }) => rule);
}
function compareNumbers(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
function rankOf({ verdict, leaning }) {
    const ranks = { errored: 0, failed: 1, undecided: 3, passed: 4, skipped: 5 };
    return verdict === 'undecided' && leaning === 'wrong' ? 2 : ranks[verdict];
}
function ruleTable(name, rules) {
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .t)(name, columnsFor(rules), rules.map(_rule_row_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleRow */ .Fs));
}
function columnsFor(rules) {
    const measured = rules.filter(({ lower }) => lower !== null);
    const levels = new Set(measured.map(({ alpha }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .decimal */ ._)(100 * (1 - 2 * alpha), 0)));
    const level = levels.size === 1 ? `${[...levels].join()}\u00a0% interval` : 'interval';
    const subject = rules.every(({ operator }) => (0,_domain_comparison_claim_js__WEBPACK_IMPORTED_MODULE_6__/* .isAboutChange */ .wC)(operator))
        ? 'Change'
        : 'Change or value';
    return [
        { title: 'Verdict' },
        { title: 'Rule' },
        {
            title: rules.some(({ baseline }) => baseline !== null) ? 'Baseline → candidate' : 'Candidate',
        },
        { title: measured.length > 0 ? `${subject} (${level})` : subject },
        { title: 'Needs', align: 'right' },
        { title: 'Margins' },
    ];
}
function summary(outcome, result) {
    const { rules, testSet } = result;
    const paired = result.baseline ? 'paired rows' : 'rows';
    const rows = testSet ? [(0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .words */ .aL)(` ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(testSet.rows)} ${paired} ·`)] : [];
    return [
        (0,_signs_js__WEBPACK_IMPORTED_MODULE_0__/* .tally */ .N4)('rule', rules.map(({ verdict }) => verdict)),
        ...rows,
        (0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .words */ .aL)(' candidate '),
        ...sideName(result.candidate),
        ...against(outcome, result.baseline),
    ];
}
function against({ subject, provenance }, baseline) {
    if (!baseline)
        return [(0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .words */ .aL)('; no baseline yet, so rules about change are skipped')];
    const { alias, version, registeredAt } = baseline;
    if (!version)
        return [(0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .words */ .aL)(' against '), ...sideName(baseline)];
    const days = registeredAt ? (0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .age */ .KW)(registeredAt, provenance.startedAt) : undefined;
    const notes = [
        ...(alias ? [[(0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(alias)]] : []),
        ...(days ? [[(0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .words */ .aL)(`registered ${days}`)]] : []),
    ];
    const model = subject.model ? [(0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(subject.model), (0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .words */ .aL)(' ')] : [];
    const noted = notes.length > 0 ? [(0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .words */ .aL)(' ('), ...(0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .joined */ .oR)(notes, ', '), (0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .words */ .aL)(')')] : [];
    return [(0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .words */ .aL)(' against '), ...model, (0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)((0,_domain_model_version_js__WEBPACK_IMPORTED_MODULE_8__/* .labelOf */ .W)(version)), ...noted];
}
function sideName({ version, path }) {
    return [(0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(version === undefined ? path : (0,_domain_model_version_js__WEBPACK_IMPORTED_MODULE_8__/* .labelOf */ .W)(version))];
}
/** Why a rule errored or stays undecided, where its numbers do not say it. */
function reasons(rules) {
    const items = rules
        .filter((rule) => rule.reason && !speaksByNumbers(rule))
        .map(({ id, reason = '' }) => [(0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(id), (0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .words */ .aL)(': '), ...(0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .sentence */ .em)(reason)]);
    return items.length > 0 ? [{ kind: 'list', items, limit: 20 }] : [];
}
function speaksByNumbers({ verdict, lower, rowsToDecide }) {
    if (verdict === 'undecided')
        return lower !== null && rowsToDecide !== undefined;
    return verdict !== 'errored';
}
function folded(rules, verdict) {
    const some = rules.filter((rule) => rule.verdict === verdict);
    if (some.length === 0)
        return [];
    const summaryText = (0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .words */ .aL)(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(some.length, 'rule')} ${verdict}`);
    return [
        {
            kind: 'details',
            summary: [summaryText],
            blocks: [ruleTable(`Rules ${verdict}`, some)],
            shed: 'passed',
            inShell: true,
        },
    ];
}
function flips({ flips: changed }) {
    if (!changed)
        return [];
    const { fixed, broken, n } = changed;
    const share = n > 0 ? ` (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .KN)((fixed + broken) / n)} of rows changed)` : '';
    const text = `Flips: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(fixed)} fixed, ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(broken)} broken${share}.`;
    return [{ kind: 'paragraph', text: [(0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .words */ .aL)(text)] }];
}
/** How it was measured, how sure the bounds are, and what these rows could have shown. */
function methods(outcome, { rules }) {
    const used = [...new Set(rules.map(({ method }) => method))].filter((method) => method !== '');
    const measured = rules.filter(({ lower }) => lower !== null);
    const alphas = [...new Set(measured.map(({ alpha }) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(alpha)))];
    const sure = alphas.length > 0 ? [`one-sided α ${alphas.join(', ')}`] : [];
    const all = [...used, ...sure].join('; ');
    return [...(0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .sentence */ .em)(all && `${all}.`), ...detectable(rules), ...(0,_provenance_js__WEBPACK_IMPORTED_MODULE_2__/* .commitOf */ .D3)(outcome)];
}
function detectable(rules) {
    const shown = rules.find(({ resolution, slice }) => resolution && slice === '*');
    if (!shown?.resolution)
        return [];
    const loss = (0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .words */ .aL)(` These rows can show a loss of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(shown.resolution)} in `);
    return [loss, (0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .code */ .aY)(shown.metric), (0,_inline_js__WEBPACK_IMPORTED_MODULE_7__/* .words */ .aL)('.')];
}


/***/ }),

/***/ 6131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   KW: () => (/* binding */ age),
/* harmony export */   X2: () => (/* binding */ provenanceBlock),
/* harmony export */   h0: () => (/* binding */ short),
/* harmony export */   qr: () => (/* binding */ footer)
/* harmony export */ });
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8380);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2051);


/** ` For 3f2a1b9.`: the commit that an outcome speaks about, where it is known. */
function commitOf({ provenance }) {
    const sha = provenance.headSha ?? provenance.sha;
    return sha ? [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(' For '), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(sha.slice(0, 7)), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('.')] : [];
}
/** The small print, where there is any. */
function footer(text) {
    return text.length > 0 ? [{ kind: 'footer', text }] : [];
}
/** How old something was, in whole days: `today`, `1 day ago`; undefined for times that make no sense. */
function age(then, now) {
    const days = Math.floor((Date.parse(now) - Date.parse(then)) / 86_400_000);
    if (!(days >= 0))
        return undefined;
    if (days === 0)
        return 'today';
    return days === 1 ? '1 day ago' : `${days} days ago`;
}
/** A digest that a person can compare by eye: 12 hex digits. */
function short(digest) {
    return [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(digest.replace(/^sha256:/, '').slice(0, 12))];
}
/** From what the answer came, so that it can be found and made again. */
function provenanceBlock(outcome) {
    const { provenance, subject, command, key } = outcome;
    const inputs = Object.entries(provenance.inputDigests).map(([path, digest]) => ['Input', [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(' '), (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(digest)]]);
    const known = [
        ['Command', command],
        ['Key', key],
        ['Model', subject.model],
        ['Model digest', subject.digest],
        ['Repository', provenance.repository],
        ['Commit', provenance.headSha ?? provenance.sha],
        ['Workflow', provenance.workflow],
        ['Run', provenance.runId],
        ['Actor', provenance.actor],
        ['Contender', provenance.version],
        ['Started', provenance.startedAt],
    ];
    const facts = known.flatMap(([label, value]) => value ? [[label, [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(value)]]] : []);
    const took = ['Took', [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)((0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(provenance.durationMs))]];
    return {
        kind: 'details',
        summary: [(0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)('Provenance')],
        blocks: [{ kind: 'facts', facts: [...facts, took, ...inputs] }],
        shed: 'inputs',
        inShell: false,
    };
}


/***/ }),

/***/ 3195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zb: () => (/* binding */ changeInWords),
  m2: () => (/* binding */ decimalsOf),
  Wo: () => (/* binding */ intervalRow),
  Fs: () => (/* binding */ ruleRow)
});

// EXTERNAL MODULE: ./.build/domain/comparison/claim.js
var claim = __webpack_require__(2221);
// EXTERNAL MODULE: ./.build/report/inline.js
var inline = __webpack_require__(8380);
// EXTERNAL MODULE: ./.build/report/numbers.js
var numbers = __webpack_require__(2051);
// EXTERNAL MODULE: ./.build/report/scale.js
var scale = __webpack_require__(3391);
;// CONCATENATED MODULE: ./.build/report/strip.js

const side = 4;
/**
 * Nine cells such as `·━●━┊····`: `┊` is the bound, a cell is one margin wide, right satisfies. The
 * bound reads `┿` only when the interval crosses it, so that a strip never contradicts its verdict.
 */
function strip(rule) {
    const at = (0,scale/* scaled */.v)(rule);
    if (!at)
        return '';
    const cells = Array.from('····┊····');
    const { lower, upper } = at;
    if (lower !== null && upper !== null) {
        for (let cell = cellOf(lower); cell <= cellOf(upper); cell += 1)
            cells[cell] = '━';
        cells[side] = lower < 0 && upper >= 0 ? '┿' : '┊';
    }
    cells[cellOf(at.estimate)] = '●';
    return cells.join('');
}
function cellOf(position) {
    if (position < 0)
        return Math.max(0, side + Math.floor(position));
    return Math.min(2 * side, side + 1 + Math.floor(position));
}

;// CONCATENATED MODULE: ./.build/report/sections/rule-row.js





/** A rule as a row of the table: verdict, rule, both values, change, what it needs, strip. */
function ruleRow(rule) {
    return [
        [(0,inline/* answer */.ZF)(rule.verdict)],
        ruleName(rule),
        values(rule),
        change(rule),
        needs(rule),
        stripCell(rule),
    ];
}
/** The same rule as a line of the interval plot. */
function intervalRow(rule) {
    const label = rule.slice === '*' ? rule.metric : `${rule.metric} · ${rule.slice}`;
    return { label, change: changeInWords(rule), verdict: rule.verdict, at: (0,scale/* scaled */.v)(rule) };
}
function ruleName({ metric, slice, nPositive }) {
    const name = isOurName(metric) ? [(0,inline/* words */.aL)(metric)] : [(0,inline/* code */.aY)(metric)];
    if (slice === '*')
        return name;
    const positives = nPositive === undefined ? [] : [(0,inline/* words */.aL)(` (${(0,numbers/* count */.U9)(nPositive)} positives)`)];
    return [...name, (0,inline/* words */.aL)(' · '), (0,inline/* code */.aY)(slice), ...positives];
}
/** Built-in metrics are lower-case words with hyphens: harmless as they stand. */
function isOurName(metric) {
    return /^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/.test(metric) && metric.length <= 40;
}
function values(rule) {
    const decimals = decimalsOf(rule);
    const value = (number) => (number === null ? '–' : (0,numbers/* decimal */._)(number, decimals));
    if (rule.baseline === null)
        return [(0,inline/* words */.aL)(value(rule.candidate))];
    return [(0,inline/* words */.aL)(`${value(rule.baseline)}\u00a0→\u00a0${value(rule.candidate)}`)];
}
function change(rule) {
    if (rule.estimate === null)
        return [(0,inline/* words */.aL)(rule.verdict === 'skipped' ? 'no baseline' : 'unknown')];
    const number = numberOf(rule, rule.estimate);
    const shown = rule.verdict === 'failed' ? (0,inline/* strong */.ko)(number) : (0,inline/* words */.aL)(number);
    const after = (0,inline/* words */.aL)(`${interval(rule)}${direction(rule)}`);
    return [(0,inline/* words */.aL)(arrow(rule)), shown, after];
}
function changeInWords(rule) {
    if (rule.estimate === null)
        return '–';
    return `${numberOf(rule, rule.estimate)}${interval(rule)}`;
}
/** Numbers are printed as they are measured; for a lower-is-better metric that is not the oriented one. */
function raw(rule, oriented) {
    return (0,claim/* isAboutChange */.wC)(rule.operator) && !rule.higherIsBetter ? -oriented : oriented;
}
function numberOf(rule, oriented) {
    const value = raw(rule, oriented);
    const decimals = decimalsOf(rule);
    return (0,claim/* isAboutChange */.wC)(rule.operator) ? (0,numbers/* signed */.x8)(value, decimals) : (0,numbers/* decimal */._)(value, decimals);
}
function interval(rule) {
    const { lower, upper } = rule;
    if (lower === null || upper === null)
        return ' (no\u00a0interval)';
    const [low, high] = raw(rule, lower) <= raw(rule, upper) ? [lower, upper] : [upper, lower];
    return ` (${numberOf(rule, low)}\u00a0to\u00a0${numberOf(rule, high)})`;
}
/** The arrow follows the raw number, the word says what it means. */
function arrow(rule) {
    const value = raw(rule, rule.estimate ?? 0);
    if (!(0,claim/* isAboutChange */.wC)(rule.operator) || value === 0)
        return '';
    return value > 0 ? '▲\u00a0' : '▼\u00a0';
}
function direction(rule) {
    const estimate = rule.estimate ?? 0;
    if (!(0,claim/* isAboutChange */.wC)(rule.operator))
        return '';
    if (estimate === 0)
        return '';
    return estimate > 0 ? ' better' : ' worse';
}
function needs(rule) {
    const { bound, resolvedFrom, rowsToDecide, verdict, lower } = rule;
    if (bound === null)
        return [(0,inline/* words */.aL)('unresolved')];
    const claim = (0,inline/* words */.aL)(needOf(rule, bound));
    const from = resolvedFrom ? [(0,inline/* words */.aL)(' ('), (0,inline/* code */.aY)(resolvedFrom), (0,inline/* words */.aL)(')')] : [];
    if (verdict !== 'undecided')
        return [claim, ...from];
    if (rowsToDecide)
        return [claim, ...from, (0,inline/* words */.aL)(`; about ${(0,numbers/* count */.U9)(rowsToDecide)} rows would decide`)];
    return rowsToDecide === null && lower !== null
        ? [claim, ...from, (0,inline/* words */.aL)('; no number of rows decides this')]
        : [claim, ...from];
}
/** The bound as a sign and a number on the scale that is printed. */
function needOf(rule, bound) {
    const { operator, higherIsBetter } = rule;
    const decimals = decimalsOf(rule);
    if (operator === 'at-least')
        return `≥\u00a0${(0,numbers/* decimal */._)(bound, decimals)}`;
    if (operator === 'at-most')
        return `≤\u00a0${(0,numbers/* decimal */._)(bound, decimals)}`;
    const sign = higherIsBetter ? '≥' : '≤';
    const oriented = operator === 'better' ? bound : -bound;
    if (operator === 'better' && bound === 0)
        return higherIsBetter ? '>\u00a00' : '<\u00a00';
    return `${sign}\u00a0${(0,numbers/* signed */.x8)(raw(rule, oriented), decimals)}`;
}
/**
 * The numbers of a row share their decimals: two significant digits of the interval's half-width,
 * and more where rounding would hide on which side of the bound an end of the interval lies.
 */
function decimalsOf(rule) {
    const { lower, upper, estimate, bound } = rule;
    const halfWidth = lower !== null && upper !== null ? (upper - lower) / 2 : Math.abs(estimate ?? 0) / 10;
    const line = bound === null ? null : (0,claim/* claimOf */._B)(rule.operator, bound, null).threshold;
    const ends = [lower, upper, estimate].filter((end) => end !== null);
    let decimals = Math.max(3, Math.min(6, (0,numbers/* decimalsFor */.Wm)(halfWidth, bound === null ? 0 : ownDecimals(bound))));
    const hides = (end) => line !== null &&
        Math.abs(end - line) > 1e-9 &&
        end.toFixed(decimals) === line.toFixed(decimals);
    while (decimals < 8 && ends.some(hides))
        decimals += 1;
    return decimals;
}
/** The decimals in which a bound was written, so that `0.0075` is never printed as `0.008`. */
function ownDecimals(bound) {
    for (let decimals = 0; decimals < 6; decimals += 1) {
        if (Math.abs(bound - Number(bound.toFixed(decimals))) < 1e-12)
            return decimals;
    }
    return 6;
}
function stripCell(rule) {
    const cells = strip(rule);
    return cells ? [(0,inline/* code */.aY)(cells)] : [];
}


/***/ }),

/***/ 4851:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ capitalised),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   Z8: () => (/* binding */ marks),
/* harmony export */   Zg: () => (/* binding */ emoji)
/* harmony export */ });
/* harmony import */ var _inline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8380);

/** Signs that differ in shape, so that neither colour nor sign alone carries the answer. */
const emoji = {
    passed: '✅',
    failed: '❌',
    undecided: '❓',
    errored: '⛔',
    skipped: '➖',
    blocked: '➖',
    unchecked: '❓',
};
/** The same for places without pictures: a shell, and the HTML report. */
const marks = {
    passed: '✔',
    failed: '✖',
    undecided: '?',
    errored: '!',
    skipped: '–',
    blocked: '–',
    unchecked: '?',
};
/** `Failed`, as a heading begins. */
function capitalised(word) {
    return word.charAt(0).toUpperCase() + word.slice(1);
}
/** `5 of 8 rules failed, 1 undecided, 2 passed.`, worst first. */
function tally(noun, all) {
    const counted = order
        .map((word) => ({ word, number: all.filter((other) => other === word).length }))
        .filter(({ number }) => number > 0);
    const [worst, ...others] = counted;
    if (!worst)
        return (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(`No ${noun}s.`);
    const total = all.length === 1 ? `1 ${noun}` : `${all.length} ${noun}s`;
    if (others.length === 0)
        return (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(`${whole(all.length, noun)} ${worst.word}.`);
    const rest = others.map(({ word, number }) => `${number} ${word}`).join(', ');
    return (0,_inline_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(`${worst.number} of ${total} ${worst.word}, ${rest}.`);
}
const order = [
    'errored',
    'failed',
    'undecided',
    'blocked',
    'unchecked',
    'skipped',
    'passed',
];
function whole(number, noun) {
    if (number === 1)
        return `The only ${noun}`;
    return number === 2 ? `Both ${noun}s` : `All ${number} ${noun}s`;
}


/***/ }),

/***/ 1755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ visible)
/* harmony export */ });
/**
 * Text that shows what it is: one line, nothing invisible, nothing that turns the direction of
 * writing; at most `limit` code points, then `…`. Every place that prints foreign text starts here.
 */
function visible(text, limit) {
    // Two UTF-16 units hold any code point, so a huge text is never spread into an array.
    const start = [...text.slice(0, 2 * limit + 2).toWellFormed()];
    const cut = start.length > limit ? [...start.slice(0, limit), '…'] : start;
    return cut
        .join('')
        .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
        .replace(/[\p{Cc}\p{Cf}]/gu, spelled);
}
/** A control or format character as its escape, such as `\u202e`. */
function spelled(character) {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}


/***/ }),

/***/ 1307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run_run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/commands/errored.js
var errored = __webpack_require__(9610);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/inputs/command-inputs.js
var command_inputs = __webpack_require__(2945);
// EXTERNAL MODULE: ./.build/inputs/outcome-key.js
var outcome_key = __webpack_require__(6820);
// EXTERNAL MODULE: ./.build/inputs/policy.js
var policy = __webpack_require__(498);
// EXTERNAL MODULE: ./.build/inputs/suggest.js
var suggest = __webpack_require__(6856);
;// CONCATENATED MODULE: ./.build/inputs/raw.js


/** Raw texts → typed values; every mistake is reported together. */
function parseInputs(schema, raw, style) {
    const known = Object.keys(schema.shape);
    const given = [...raw].filter(([, text]) => text !== '');
    const problems = given
        .filter(([name]) => !known.includes(name))
        .map(([name]) => unknownInput(name, known, style));
    const result = schema.safeParse(Object.fromEntries(given));
    if (result.success) {
        (0,errors/* refuse */.TR)(problems);
        return result.data;
    }
    const mistakes = result.error.issues.map((issue) => badInput(issue, raw, style));
    (0,errors/* refuse */.TR)([...problems, ...mistakes]);
    throw result.error;
}
function unknownInput(name, known, style) {
    const stray = style === 'github'
        ? ` If it comes from the workflow's own environment variable INPUT_${name.toUpperCase()}, rename that variable.`
        : '';
    return {
        code: 'input-unknown',
        what: `The input ${spell(name, style)} is unknown.`,
        why: 'An input that nobody reads would be silently ignored.',
        next: `${(0,suggest/* suggest */.Z)(name, known)}${stray}`,
    };
}
function badInput(issue, raw, style) {
    const name = String(issue.path[0]);
    const text = raw.get(name);
    if (!text) {
        return {
            code: 'input-missing',
            what: `The input ${spell(name, style)} is missing.`,
            why: 'The command cannot run without it.',
            next: `Add ${style === 'github' ? `"${name}: …" under "with:"` : `--${name} <value>`}.`,
        };
    }
    return {
        code: 'input-invalid',
        what: `The input ${spell(name, style)} has the value "${text}".`,
        why: `${issue.message}.`,
        next: 'Correct the value.',
    };
}
function spell(name, style) {
    return style === 'github' ? `"${name}"` : `--${name}`;
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/connect.js + 8 modules
var connect = __webpack_require__(1203);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/csv.js + 2 modules
var csv = __webpack_require__(9226);
// EXTERNAL MODULE: ./.build/domain/data/measurement.js
var data_measurement = __webpack_require__(8708);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/sql.js
var duckdb_sql = __webpack_require__(4496);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/value-condition.js

const comparisons = {
    minimum: '>=',
    maximum: '<=',
    exclusiveMinimum: '>',
    exclusiveMaximum: '<',
};
/** What as SQL a value of the column must satisfy; `given` is the same value as it is written. */
function condition(test, column, { value, given }) {
    switch (test.kind) {
        case 'minimum':
        case 'maximum':
        case 'exclusiveMinimum':
        case 'exclusiveMaximum':
            return `${comparable(value, column)} ${comparisons[test.kind]} ${bound(test.bound, column)}`;
        case 'multipleOf':
            return multiple(value, test.divisor, column);
        case 'minLength':
            return `length(${value}) >= ${test.length}`;
        case 'maxLength':
            return `length(${value}) <= ${test.length}`;
        case 'pattern':
            return `regexp_full_match(${given}, ${(0,duckdb_sql/* text */.Qq)(test.pattern)})`;
        case 'format':
            return `regexp_full_match(${value}, ${(0,duckdb_sql/* text */.Qq)(formats[test.format])})`;
        case 'oneOf':
            return oneOf(test.values, column, { value, given });
    }
}
/** What bounds that are written as texts are compared as. */
const boundTypes = {
    date: 'DATE',
    time: 'TIME',
    timestamp: 'TIMESTAMPTZ',
};
/** Parquet has times in nanoseconds, which the engine compares with no other type. */
function comparable(value, { logicalType }) {
    const dated = logicalType === 'time' || logicalType === 'timestamp';
    return dated ? `CAST(${value} AS ${boundTypes[logicalType]})` : value;
}
function bound(limit, { logicalType }) {
    if (typeof limit === 'number')
        return (0,duckdb_sql/* number */.ai)(limit);
    return `CAST(${(0,duckdb_sql/* text */.Qq)(limit)} AS ${(logicalType && boundTypes[logicalType]) ?? 'HUGEINT'})`;
}
/** Whole numbers exactly; doubles within the error that a division makes, never half a step. */
function multiple(value, divisor, { logicalType }) {
    if (logicalType === 'integer' && Number.isSafeInteger(divisor))
        return `${value} % ${divisor} = 0`;
    const quotient = `(CAST(${value} AS DOUBLE) / ${(0,duckdb_sql/* number */.ai)(divisor)})`;
    return `abs(${quotient} - round(${quotient})) <= least(1e-9 * greatest(1, abs(${quotient})), 1e-3)`;
}
function oneOf(values, { logicalType }, { value, given }) {
    const numbers = values.filter((one) => typeof one === 'number').map(duckdb_sql/* number */.ai);
    if (logicalType === 'integer' || logicalType === 'number')
        return `${value} IN (${(0,duckdb_sql/* list */.p_)(numbers)})`;
    if (logicalType === 'boolean')
        return `${value} IN (${(0,duckdb_sql/* list */.p_)(values.map(String))})`;
    const texts = `${given} IN (${(0,duckdb_sql/* list */.p_)(values.map((one) => (0,duckdb_sql/* text */.Qq)(String(one))))})`;
    // Without a promised type 1 and 1.0 are the same number.
    return logicalType === null && numbers.length > 0
        ? `(${texts} OR coalesce(TRY_CAST(${given} AS DOUBLE) IN (${(0,duckdb_sql/* list */.p_)(numbers)}), false))`
        : texts;
}
const hex = '[0-9A-Fa-f]';
const label = '[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
const octet = '(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])';
const formats = {
    email: `[A-Za-z0-9.!#$%&'*+/=?^_\`{|}~-]+@${label}(\\.${label})+`,
    uuid: `${hex}{8}-${hex}{4}-${hex}{4}-${hex}{4}-${hex}{12}`,
    uri: '[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+',
    hostname: `${label}(\\.${label})*`,
    ipv4: `${octet}(\\.${octet}){3}`,
    ipv6: ipv6(),
    byte: '([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?',
};
/** Eight groups, of which one run of zeros may be written as `::`. */
function ipv6() {
    const group = `${hex}{1,4}`;
    const inside = [1, 2, 3, 4, 5, 6].map((before) => `(${group}:){1,${before}}(:${group}){1,${7 - before}}`);
    return [`(${group}:){7}${group}`, `(${group}:){1,7}:`, `:((:${group}){1,7}|:)`, ...inside].join('|');
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/count.js


function aggregates(measurement, columns) {
    switch (measurement.kind) {
        case 'row-count':
            return { checked: 'count(*)', failing: '0' };
        case 'type':
        case 'values':
            return {
                checked: `count(${checkedOf(measurement, columns)})`,
                failing: `count(*) FILTER (WHERE ${failingRows(measurement, columns)})`,
            };
        case 'nulls':
        case 'missing':
            return {
                checked: 'count(*)',
                failing: `count(*) FILTER (WHERE ${failingRows(measurement, columns)})`,
            };
        case 'duplicates':
            return {
                checked: `count(*) FILTER (WHERE ${complete(measurement.columns, columns)})`,
                failing: repeats(measurement.columns, columns),
            };
        case 'key':
            return keyAggregates(measurement.columns, columns);
    }
}
/** A value of a wrong type is neither a missing nor a repeated key; its own check fails. */
function keyAggregates(names, columns) {
    const missing = anyMissing(names, columns);
    return {
        checked: `count(*) FILTER (WHERE ${missing} OR ${complete(names, columns)})`,
        failing: `count(*) FILTER (WHERE ${missing}) + ${repeats(names, columns)}`,
    };
}
/** The condition of a failing row; of duplicates all but the first fail. */
function failingRows(measurement, columns) {
    switch (measurement.kind) {
        case 'row-count':
            return 'false';
        case 'type': {
            const { given, value } = count_bound(measurement.column, columns);
            return `${given} IS NOT NULL AND ${value} IS NULL`;
        }
        case 'nulls':
            return `${count_bound(measurement.column, columns).given} IS NULL`;
        case 'missing': {
            const { given, raw } = count_bound(measurement.column, columns);
            const texts = measurement.texts.length > 0 ? ` OR ${raw} IN (${(0,duckdb_sql/* list */.p_)(measurement.texts.map(duckdb_sql/* text */.Qq))})` : '';
            return `${given} IS NULL${texts}`;
        }
        case 'values': {
            const names = count_bound(measurement.column, columns);
            const tests = measurement.tests.map((test) => condition(test, names.column, names));
            return `${names.value} IS NOT NULL AND NOT (${tests.join(' AND ')})`;
        }
        case 'duplicates':
            return `${complete(measurement.columns, columns)} AND ${repeated(measurement.columns, columns)}`;
        case 'key':
            return `${anyMissing(measurement.columns, columns)} OR ${complete(measurement.columns, columns)} AND ${repeated(measurement.columns, columns)}`;
    }
}
function checkedOf(measurement, columns) {
    const names = count_bound(measurement.column, columns);
    return measurement.kind === 'type' ? names.given : names.value;
}
/** Rows beyond the first of their combination, by an exact distinct count. */
function repeats(names, columns) {
    const filter = `FILTER (WHERE ${complete(names, columns)})`;
    return `(count(*) ${filter} - count(DISTINCT ${tuple(names, columns)}) ${filter})`;
}
function repeated(names, columns) {
    const partition = (0,duckdb_sql/* list */.p_)(names.map((name) => count_bound(name, columns).value));
    return `row_number() OVER (PARTITION BY ${partition} ORDER BY file, "row") > 1`;
}
function complete(names, columns) {
    return names.map((name) => `${count_bound(name, columns).value} IS NOT NULL`).join(' AND ');
}
function anyMissing(names, columns) {
    return `(${names.map((name) => `${count_bound(name, columns).given} IS NULL`).join(' OR ')})`;
}
function tuple(names, columns) {
    const values = names.map((name) => count_bound(name, columns).value);
    return values.length === 1 ? (0,duckdb_sql/* list */.p_)(values) : `row(${(0,duckdb_sql/* list */.p_)(values)})`;
}
function count_bound(name, columns) {
    const found = columns.get(name);
    if (!found)
        throw new Error(`The data has no column "${name}".`);
    return found;
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/rows.js
var duckdb_rows = __webpack_require__(8539);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/typed.js

function typedColumn(column, raw) {
    switch (raw.kind) {
        case 'text':
            return textColumn(column, raw.sql);
        case 'json':
            return jsonColumn(column, raw.sql);
        case 'native':
            return nativeColumn(column, raw);
    }
}
function textColumn(column, source) {
    return {
        source,
        raw: (field) => field,
        given: (_, written) => withoutMissing(column, written, column.missingValues ?? ['']),
        value: (_, given) => lexical(column, given),
    };
}
/** What each type may be in JSON; a type that is not here is written as a text. */
const jsonTypes = {
    integer: ['BIGINT', 'UBIGINT', 'HUGEINT', 'UHUGEINT', 'DOUBLE'],
    number: ['BIGINT', 'UBIGINT', 'HUGEINT', 'UHUGEINT', 'DOUBLE'],
    boolean: ['BOOLEAN'],
    array: ['ARRAY'],
    object: ['OBJECT'],
};
function jsonColumn(column, source) {
    const { logicalType } = column;
    const types = (0,duckdb_sql/* list */.p_)((logicalType ? (jsonTypes[logicalType] ?? ['VARCHAR']) : []).map(duckdb_sql/* text */.Qq));
    return {
        source,
        raw: (json) => `CASE json_type(${json}) WHEN 'NULL' THEN NULL WHEN 'VARCHAR' THEN (${json} ->> '$') ELSE CAST(${json} AS VARCHAR) END`,
        given: (_, written) => withoutMissing(column, written, column.missingValues ?? []),
        value: (json, given) => logicalType === null
            ? given
            : `CASE WHEN json_type(${json}) IN (${types}) THEN ${lexical(column, given)} END`,
    };
}
/** Typed columns are taken at their word: an integer promise on a DOUBLE column fails. */
const nativeTypes = {
    string: /^VARCHAR$/,
    integer: /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DECIMAL\(\d+,0\))$/,
    number: /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|DECIMAL\(.*\)|FLOAT|DOUBLE)$/,
    boolean: /^BOOLEAN$/,
    date: /^DATE$/,
    time: /^TIME( WITH TIME ZONE|_NS)?$/,
    timestamp: /^TIMESTAMP(_\w+| WITH TIME ZONE)?$/,
    array: /\[\d*\]$/,
    object: /^(STRUCT|MAP)\(.*\)$/s,
};
/** What a value of each type is compared as. */
const sqlTypes = {
    string: 'VARCHAR',
    integer: 'HUGEINT',
    number: 'DOUBLE',
    boolean: 'BOOLEAN',
    date: 'DATE',
    time: 'TIME',
    timestamp: 'TIMESTAMPTZ',
    array: 'VARCHAR',
    object: 'VARCHAR',
};
function nativeColumn(column, { sql, type }) {
    const { logicalType, timezone } = column;
    const floating = type === 'FLOAT' || type === 'DOUBLE';
    const zoned = type.endsWith('WITH TIME ZONE');
    const fits = (logicalType === null || nativeTypes[logicalType].test(type)) &&
        (logicalType !== 'timestamp' || timezone === null || timezone === zoned);
    const missing = column.missingValues ?? [];
    return {
        source: sql,
        raw: (value) => `CAST(${value} AS VARCHAR)`,
        given: (value, written) => {
            const given = withoutMissing(column, written, missing);
            return floating ? `CASE WHEN NOT isnan(${value}) THEN ${given} END` : given;
        },
        value: (value, given) => {
            if (logicalType === null)
                return given;
            if (!fits)
                return `CAST(NULL AS ${sqlTypes[logicalType]})`;
            const sound = floating ? ` AND isfinite(${value})` : '';
            return `CASE WHEN ${given} IS NOT NULL${sound} THEN ${value} END`;
        },
        ...(!fits && { note: mismatch(type, logicalType) }),
    };
}
function mismatch(type, logicalType) {
    const pandas = logicalType === 'integer' && type === 'DOUBLE'
        ? '; pandas turns integers with missing values into doubles, its type Int64 does not'
        : '';
    return `the column is ${type}${pandas}`;
}
/** NaN is how numeric tools write a missing number. */
function withoutMissing({ logicalType }, written, missing) {
    const means = missing.length > 0 ? [`${written} IN (${(0,duckdb_sql/* list */.p_)(missing.map(duckdb_sql/* text */.Qq))})`] : [];
    if (logicalType === 'number')
        means.push(`regexp_full_match(${written}, '[+-]?(?i:nan)')`);
    return means.length > 0
        ? `CASE WHEN ${means.join(' OR ')} THEN NULL ELSE ${written} END`
        : written;
}
const clock = '([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?';
const day = '[0-9]{4}-[0-9]{2}-[0-9]{2}';
/** As in XML Schema an offset ends at 14 hours; the engine would take 99. */
const offset = '(Z|[+-](0[0-9]|1[0-4]):?[0-5][0-9])';
/** A text counts as a value of its type if its form is right and the engine can make it one. */
function lexical({ logicalType, timezone }, given) {
    const formed = (form, value) => `CASE WHEN regexp_full_match(${given}, ${(0,duckdb_sql/* text */.Qq)(form)}) THEN ${value} END`;
    const cast = (type) => `TRY_CAST(${given} AS ${type})`;
    switch (logicalType) {
        case null:
        case 'string':
            return given;
        case 'integer':
            return formed('[+-]?[0-9]{1,38}', cast('HUGEINT'));
        case 'number':
            return formed('[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?', `CASE WHEN isfinite(${cast('DOUBLE')}) THEN ${cast('DOUBLE')} END`);
        case 'boolean':
            return `CASE WHEN ${given} IN ('true', 'True', 'TRUE', '1') THEN true WHEN ${given} IN ('false', 'False', 'FALSE', '0') THEN false END`;
        case 'date':
            return formed(day, cast('DATE'));
        case 'time':
            return formed(clock, cast('TIME'));
        case 'timestamp':
            return formed(`${day}[T ]${clock}${zone(timezone)}`, cast('TIMESTAMPTZ'));
        case 'array':
        case 'object':
            return `CASE WHEN json_valid(${given}) THEN CASE json_type(${given}) WHEN ${(0,duckdb_sql/* text */.Qq)(logicalType.toUpperCase())} THEN ${given} END END`;
    }
}
function zone(timezone) {
    if (timezone === null)
        return `${offset}?`;
    return timezone ? offset : '';
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/table.js


const typedView = 'contender.typed';
/** The contract's columns that the data has, by name. */
function bindColumns({ columns }, { shape, files }) {
    const found = columns.filter(({ name }) => shape.columns.some((other) => other.name === name));
    const [first] = files;
    return new Map(found.map((column, index) => {
        const note = first && typedColumn(column, first.value(column.name)).note;
        const names = { raw: `r${index}`, given: `t${index}`, value: `v${index}` };
        return [column.name, { column, ...names, ...(note !== undefined && { note }) }];
    }));
}
/** Creates the view over all files that everything is counted on. */
function createTypedView({ files }, columns) {
    const parts = files.map((file, index) => typedPart(file, index, columns));
    return `CREATE VIEW ${typedView} AS ${parts.join(' UNION ALL ')}`;
}
/** Step by step, so that no expression is written, or computed, twice. */
function typedPart(file, index, columns) {
    const typed = columns.map((bound) => {
        return { bound, typed: typedColumn(bound.column, file.value(bound.column.name)) };
    });
    const each = (expression) => {
        return typed.map((one) => `, ${expression(one.typed, one.bound)}`).join('');
    };
    const source = ({ raw }) => `s_${raw}`;
    const sources = each((one, bound) => `${one.source} AS ${source(bound)}`);
    const raws = each((one, bound) => `${one.raw(source(bound))} AS ${bound.raw}`);
    const givens = each((one, bound) => `${one.given(source(bound), bound.raw)} AS ${bound.given}`);
    const values = each((one, bound) => `${one.value(source(bound), bound.given)} AS ${bound.value}`);
    const names = each((_, { raw, given }) => `${raw}, ${given}`);
    return `SELECT file, "row"${names}${values}
    FROM (SELECT *${givens} FROM (SELECT *${raws}
    FROM (SELECT ${index} AS file, ${file.row} AS "row"${sources} FROM ${file.from})))`;
}
/** SQL does not tell names by case, so of `a` and `A` a query gets neither. */
function queryable({ shape }) {
    const names = shape.columns.map(({ name }) => name);
    const folded = names.map((name) => name.toLowerCase());
    return names.filter((name, index) => {
        return (name !== '' && folded.indexOf(folded[index] ?? '') === folded.lastIndexOf(folded[index] ?? ''));
    });
}
/** Creates the view that a contract's queries read: every column under its own name. */
function createObjectView({ object }, loaded, columns) {
    const names = queryable(loaded);
    const parts = loaded.files.map((file) => {
        const fields = names.map((name) => {
            return `${fieldOf(file, name, columns.get(name)?.column)} AS ${(0,duckdb_sql/* identifier */.Cv)(name)}`;
        });
        // A view needs a column, also where the data has none.
        return `SELECT ${(0,duckdb_sql/* list */.p_)(fields.length > 0 ? fields : ['NULL AS nothing'])} FROM ${file.from}`;
    });
    return `CREATE VIEW ${(0,duckdb_sql/* identifier */.Cv)(object)} AS ${parts.join(' UNION ALL ')}`;
}
const unknownColumn = {
    property: '',
    logicalType: null,
    missingValues: null,
    timezone: null,
    sensitive: false,
};
function fieldOf(file, name, known) {
    const raw = file.value(name);
    const typed = typedColumn(known ?? { ...unknownColumn, name }, raw);
    const asStored = raw.kind === 'native' && (!known?.logicalType || typed.note !== undefined);
    if (asStored)
        return typed.source;
    const written = `(${typed.raw(typed.source)})`;
    return typed.value(typed.source, `(${typed.given(typed.source, written)})`);
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/examples.js





/** Stands for a value that must not be seen. */
const examples_hidden = '(hidden)';
/** The first rows that fail, with their places in the files. */
async function failingExamples(connection, question) {
    const { measurement, columns, files, source, limit } = question;
    const shown = (0,data_measurement/* columnsOf */.P)(measurement).map((name) => count_bound(name, columns));
    const keys = source.key.flatMap((name) => columns.get(name) ?? []);
    const texts = [...new Set([...shown, ...keys])].map(writtenText);
    const fields = (0,duckdb_sql/* list */.p_)(['file', '"row"', ...texts]);
    const windowed = measurement.kind === 'duplicates' || measurement.kind === 'key';
    const rows = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT ${fields} FROM ${typedView} ${windowed ? 'QUALIFY' : 'WHERE'} ${failingRows(measurement, columns)}
     ORDER BY file, "row" LIMIT ${limit}`);
    const places = await placesOf(rows, files);
    return rows.map((row, index) => {
        const file = files[(0,duckdb_rows/* integer */.nd)(row.file)];
        const key = keyOf(row, keys);
        return {
            file: file?.path ?? '',
            ...places[index],
            ...(key && { key }),
            value: shownValue(row, shown),
        };
    });
}
/** An empty text that means null is shown as a missing value, `NA` as it is written. */
function writtenText({ raw, given }) {
    return `CASE WHEN ${given} IS NULL THEN nullif(${raw}, '') ELSE ${raw} END AS ${raw}`;
}
async function placesOf(rows, files) {
    const finders = await Promise.all(files.map(async (file, index) => {
        const own = rows.filter((row) => (0,duckdb_rows/* integer */.nd)(row.file) === index).map((row) => (0,duckdb_rows/* integer */.nd)(row.row));
        return own.length > 0 ? file.locate(own) : undefined;
    }));
    return rows.map((row) => finders[(0,duckdb_rows/* integer */.nd)(row.file)]?.((0,duckdb_rows/* integer */.nd)(row.row)));
}
/** No key is better than one that shows what must not be seen. */
function keyOf(row, keys) {
    if (keys.some(({ column }) => column.sensitive))
        return undefined;
    return keys.map(({ column, raw }) => `${column.name}=${(0,duckdb_rows/* textOf */.b6)(row[raw]) ?? ''}`).join(', ');
}
function shownValue(row, shown) {
    const [only, another] = shown;
    if (only && !another)
        return masked(row, only);
    return shown.map((one) => `${one.column.name}=${masked(row, one) ?? ''}`).join(', ') || null;
}
function masked(row, { column, raw }) {
    const value = (0,duckdb_rows/* textOf */.b6)(row[raw]);
    if (value !== null && column.sensitive)
        return examples_hidden;
    return value !== null && value.length > 200 ? `${value.slice(0, 200)}…` : value;
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/format.js
var duckdb_format = __webpack_require__(2713);
// EXTERNAL MODULE: ./.build/backends/engines/duckdb/jsonl.js
var jsonl = __webpack_require__(9746);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/query.js


const longestMs = 60_000;
/**
 * Runs a contract's own SQL, which may come from a stranger's pull request. The connection is sealed, so
 * nothing else can be read; that nothing is written is what the single SELECT statement ensures, and that
 * it calls no table function with an effect.
 */
async function runQuery(connection, query, { object, sensitive }) {
    const sql = fillIn(query, object);
    const refusal = await refusalOf(connection, sql);
    if (refusal)
        return { kind: 'error', message: refusal, sql };
    const timer = setTimeout(() => connection.interrupt(), longestMs);
    try {
        // The line break keeps a trailing comment from swallowing the bracket.
        const rows = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT * FROM (${sql}\n) LIMIT 2`);
        return numberIn(rows, { sql, sensitive });
    }
    catch (error) {
        return { kind: 'error', message: `The query cannot run: ${reasonOf(error, sensitive)}`, sql };
    }
    finally {
        clearTimeout(timer);
    }
}
/** `{object}`, `{table}`, `{property}`, `{column}`, each with or without a dollar sign. */
function fillIn({ sql, column }, object) {
    const filled = sql.replace(/\$?\{(object|table|property|column)\}/g, (placeholder, name) => {
        if (name === 'object' || name === 'table')
            return (0,duckdb_sql/* identifier */.Cv)(object);
        return column === undefined ? placeholder : (0,duckdb_sql/* identifier */.Cv)(column);
    });
    return filled.trim().replace(/;$/, '');
}
/** One statement, and one that only reads. The engine calls PRAGMA a SELECT too, its serializer does not. */
async function refusalOf(connection, sql) {
    const [row] = await (0,duckdb_rows/* rowsOf */.RO)(connection, `SELECT json_serialize_sql(${(0,duckdb_sql/* text */.Qq)(sql)}) AS tree`);
    const tree = JSON.parse((0,duckdb_rows/* textOf */.b6)(row?.tree) ?? '{"error": true}');
    if (tree.error && tree.error_type === 'parser') {
        return `The query is no SQL that the engine knows: ${tree.error_message}.`;
    }
    if (tree.error)
        return 'The query is refused: it must be one SELECT statement.';
    if (tree.statements?.length !== 1) {
        return 'The query is refused: it must be one SELECT statement, not several.';
    }
    const foreign = tableFunctionsOf(tree.statements).find((name) => !rowMakers.has(name));
    return foreign && `The query is refused: nothing may be selected from ${foreign}().`;
}
/**
 * The table functions that only make rows of their arguments. Others read files, switch the engine's log
 * or its profile on standard output on, take addresses in memory, or end this process when denied.
 */
const rowMakers = new Set([
    'generate_series',
    'json_each',
    'json_tree',
    'range',
    'repeat',
    'unnest',
]);
/** The names of all table functions in a serialized query, at any depth. */
function tableFunctionsOf(node) {
    if (typeof node !== 'object' || node === null)
        return [];
    const inside = Object.values(node).flatMap(tableFunctionsOf);
    if (!('type' in node && node.type === 'TABLE_FUNCTION'))
        return inside;
    const call = 'function' in node ? node.function : undefined;
    const named = typeof call === 'object' && call !== null && 'function_name' in call;
    return [named ? String(call.function_name).toLowerCase() : 'an unnamed function', ...inside];
}
/** What is wrong with the text of a query holds no value; what went wrong on the way may. */
function reasonOf(error, sensitive) {
    const harmless = /^(Binder|Catalog|Parser|INTERRUPT|Permission) Error/.test(String(error).replace(/^Error: /, ''));
    return sensitive && !harmless
        ? 'the reason may show sensitive values, so it is hidden.'
        : (0,duckdb_rows/* engineMessage */.g4)(error);
}
function numberIn(rows, { sql, sensitive }) {
    const [row, another] = rows;
    const values = Object.values(row ?? {});
    const [value] = values;
    if (!row || another || values.length !== 1) {
        return { kind: 'error', message: 'The query must yield one row with one number.', sql };
    }
    if (value === null)
        return { kind: 'number', value: null, sql };
    const number = numberOf(value);
    return Number.isFinite(number)
        ? { kind: 'number', value: number, sql }
        : {
            kind: 'error',
            message: `The query yields ${sensitive ? 'a value' : JSON.stringify(value)}, which is no number.`,
            sql,
        };
}
/** Wide integers and decimals arrive as texts of digits; a list or any other text is no number. */
function numberOf(value) {
    if (typeof value === 'boolean' || typeof value === 'number')
        return Number(value);
    const digits = typeof value === 'string' && /^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$/.test(value);
    return digits ? Number(value) : Number.NaN;
}

;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/measure.js





/** Beyond this many aggregates one scan costs more than two. */
const aggregatesPerScan = 100;
/** Counts as many measurements as fit in one scan; a query of the contract runs by itself. */
async function measureAll(connection, measurements, { columns, ...place }) {
    const answers = new Map();
    const countable = measurements.filter((one) => one.kind !== 'query');
    for (let start = 0; start < countable.length; start += aggregatesPerScan / 2) {
        const batch = countable.slice(start, start + aggregatesPerScan / 2);
        for (const [one, answer] of await countBatch(connection, batch, columns))
            answers.set(one, answer);
    }
    for (const measurement of measurements) {
        if (measurement.kind === 'query') {
            answers.set(measurement, await runQuery(connection, measurement, place));
        }
    }
    return answers;
}
/** One scan for all; if one of them cannot be computed, each gets its own, so that only it errs. */
async function countBatch(connection, batch, columns) {
    try {
        return await count(connection, batch, columns);
    }
    catch (error) {
        const [only, another] = batch;
        if (only && !another) {
            const sql = statement([only], columns);
            return new Map([[only, { kind: 'error', message: (0,duckdb_rows/* engineMessage */.g4)(error), sql }]]);
        }
        const single = new Map();
        for (const one of batch) {
            for (const [key, answer] of await countBatch(connection, [one], columns))
                single.set(key, answer);
        }
        return single;
    }
}
async function count(connection, batch, columns) {
    const [row] = batch.length > 0 ? await (0,duckdb_rows/* rowsOf */.RO)(connection, statement(batch, columns)) : [];
    return new Map(batch.map((measurement, index) => {
        const note = measurement.kind === 'type' && count_bound(measurement.column, columns).note;
        const counts = {
            checked: (0,duckdb_rows/* integer */.nd)(row?.[`checked${index}`]),
            failing: (0,duckdb_rows/* integer */.nd)(row?.[`failing${index}`]),
        };
        const sql = statement([measurement], columns);
        return [measurement, { kind: 'counts', ...counts, sql, ...(note && { note }) }];
    }));
}
function statement(batch, columns) {
    const fields = batch.map((measurement, index) => {
        const { checked, failing } = aggregates(measurement, columns);
        return `${checked} AS checked${index}, ${failing} AS failing${index}`;
    });
    return `SELECT ${(0,duckdb_sql/* list */.p_)(fields)} FROM ${typedView}`;
}

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/parquet.js
var parquet = __webpack_require__(8340);
;// CONCATENATED MODULE: ./.build/backends/engines/duckdb/index.js









/** DuckDB in this process: nothing to install, nothing to start. */
const duckdb = {
    scheme: 'duckdb',
    summary: 'DuckDB in this process',
    async open(_uri, environment) {
        return {
            async open(source) {
                const connection = await (0,connect/* connectDuckDb */.E)(environment);
                try {
                    return await openDataSet(connection, source);
                }
                catch (error) {
                    connection.closeSync();
                    throw error;
                }
            },
        };
    },
};
const loaders = { csv: csv/* loadCsv */.x, jsonl: jsonl/* loadJsonl */.d, parquet: parquet/* loadParquet */.f };
async function openDataSet(connection, source) {
    await connection.run('CREATE SCHEMA contender');
    const format = (0,duckdb_format/* formatOf */.b)(source.paths);
    const loaded = await loaders[format](connection, source.paths);
    const columns = bindColumns(source, loaded);
    await connection.run(createTypedView(loaded, [...columns.values()]));
    await connection.run(createObjectView(source, loaded, columns));
    // Texts are in tables by now; only Parquet is read where it lies.
    await (0,connect/* seal */.o)(connection, format === 'parquet' ? source.paths.map((path) => (0,external_node_path_.resolve)(path)) : []);
    const { files } = loaded;
    const sensitive = source.columns.some((column) => column.sensitive);
    const shape = sensitive ? withoutValues(loaded.shape) : loaded.shape;
    return {
        shape,
        measure: (measurements) => measureAll(connection, measurements, { columns, object: source.object, sensitive }),
        async examples(measurement, limit) {
            if (measurement.kind === 'query' || measurement.kind === 'row-count')
                return [];
            return failingExamples(connection, { measurement, columns, files, source, limit });
        },
        close: () => connection.closeSync(),
    };
}
/** In a row that cannot be read nothing tells the sensitive values from the others. */
function withoutValues(shape) {
    const faults = shape.unreadable.faults.map(({ message, example }) => {
        return { message, example: { ...example, value: examples_hidden } };
    });
    return { ...shape, unreadable: { ...shape.unreadable, faults } };
}

;// CONCATENATED MODULE: ./.build/backends/engines/index.js

/** Every data engine; a new one is a file and its name here. */
const engines = [duckdb];

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./.build/backends/files/make-folder.js
var make_folder = __webpack_require__(6071);
;// CONCATENATED MODULE: ./.build/backends/files/output-folder.js




/** A folder on disk. A file is written beside its place and renamed, so that no half file is seen. */
function outputFolder(root) {
    const path = (name) => (0,external_node_path_.join)(root, name);
    return {
        path,
        write: (name, text) => writeWhole(path(name), text).catch(unwritable(path(name))),
        remove: (name) => (0,promises_.rm)(path(name), { force: true }).catch(unwritable(path(name))),
    };
}
function unwritable(path) {
    return (error) => {
        throw new errors/* UserError */.yo('output-unwritable', {
            what: `Cannot write ${path}.`,
            why: `The system answered ${error.code ?? error.message}; what was there before is unchanged.`,
            next: 'Free space or allow writing there, or name another folder by output-directory.',
        }, { cause: error });
    };
}
async function writeWhole(path, text) {
    await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path));
    const temporary = `${path}.${crypto.randomUUID()}.tmp`;
    try {
        const file = await (0,promises_.open)(temporary, 'wx');
        try {
            await file.writeFile(text);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(temporary, path);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./.build/backends/git/source-control.js

const limitMs = 20_000;
/** The `git` on the PATH; without it, or outside a repository, every answer is null. */
function gitSourceControl(environment) {
    async function commit() {
        const sha = await commitOf('HEAD');
        return { sha, headSha: sha === null ? null : await authored(sha, environment) };
    }
    return {
        commit,
        async version() {
            const { sha, headSha } = await commit();
            if (headSha === null)
                return { sha, headSha, mergeBase: null, dirty: null };
            const base = environment('GITHUB_BASE_REF');
            const upstream = base ? `refs/remotes/origin/${base}` : 'refs/remotes/origin/HEAD';
            const [mergeBase, dirty] = await Promise.all([
                git(['merge-base', headSha, upstream]),
                git(['status', '--porcelain', '--untracked-files=no', '--ignore-submodules=none']),
            ]);
            return { sha, headSha, mergeBase, dirty: dirty === null ? null : dirty !== '' };
        },
    };
}
/** On a pull request GitHub checks out a merge commit, whose second parent is what the author pushed. */
async function authored(sha, environment) {
    const merge = environment('GITHUB_REF')?.startsWith('refs/pull/') === true;
    return merge ? ((await commitOf('HEAD^2')) ?? sha) : sha;
}
function commitOf(revision) {
    return git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
}
/** What git answers, or null. It takes no lock, asks nobody, and starts none of the repository's monitors. */
function git(words) {
    const flags = ['--no-optional-locks', '-c', 'core.fsmonitor=false'];
    const options = { timeout: limitMs, maxBuffer: 64 * 1024 * 1024, windowsHide: true };
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)('git', [...flags, ...words], options, (error, stdout) => {
            resolve(error ? null : stdout.trim());
        });
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./.build/domain/promotion/ledger-entry.js
var ledger_entry = __webpack_require__(7553);
;// CONCATENATED MODULE: ./.build/domain/promotion/chain.js

/**
 * Follows the hashes from the first entry to the last. Of several entries after the same one the
 * first in the file counts; those that lost the race are void. `sha256` gives `sha256:…` of a text.
 */
function followChain(lines, sha256) {
    const entries = [];
    const notes = [];
    const passed = new Set();
    let head = ledger_entry/* genesis */.T9;
    for (const item of lines) {
        const { line } = item;
        if (item.kind === 'torn') {
            notes.push({ line, kind: 'torn' });
            continue;
        }
        if (item.kind === 'foreign')
            return broken(line, 'It is JSON, but no ledger entry');
        const { entry } = item;
        if (sha256((0,ledger_entry/* hashedText */.LS)(entry)) !== entry.hash) {
            return broken(line, `Its content no longer has the hash ${entry.hash}`);
        }
        if (passed.has(entry.previous)) {
            notes.push({ line, kind: 'void' });
            continue;
        }
        if (entry.previous !== head) {
            return broken(line, `It follows ${entry.previous}, which stands nowhere before it`);
        }
        if (entry.sequence !== entries.length + 1) {
            return broken(line, `It is numbered ${entry.sequence} where ${entries.length + 1} should be`);
        }
        entries.push(entry);
        passed.add(head);
        head = entry.hash;
    }
    return { kind: 'whole', entries, notes };
}
function broken(line, why) {
    return { kind: 'broken', line, why };
}

// EXTERNAL MODULE: ./.build/domain/promotion/ledger.js
var ledger = __webpack_require__(9940);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
;// CONCATENATED MODULE: ./.build/backends/files/file-uri.js



/** The path that `file:registry`, `file:/srv/registry` or `file:///srv/registry` names. */
function pathOfUri(uri) {
    const path = uri.slice('file:'.length);
    if (path === '')
        throw refused(uri, 'It names no path.');
    if (!path.startsWith('//'))
        return (0,external_node_path_.normalize)(path).replace(/(.)[\\/]+$/, '$1');
    try {
        return (0,external_node_url_.fileURLToPath)(uri);
    }
    catch (error) {
        throw refused(uri, error instanceof Error ? `${error.message}.` : 'It is no file URL.');
    }
}
function refused(uri, why) {
    return new errors/* UserError */.yo('uri-refused', {
        what: `Cannot use the URI "${uri}".`,
        why,
        next: 'Write it as file:<folder>, for example file:registry.',
    });
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(6921);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./.build/backends/ledgers/file-entry.js



const digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/);
const subject = schemas/* strictObject */.rej({
    registry: schemas/* string */.YjP(),
    model: schemas/* string */.YjP(),
    alias: schemas/* string */.YjP(),
    stage: schemas/* string */.YjP(),
    from: schemas/* string */.YjP().nullable(),
    to: schemas/* string */.YjP(),
    digest,
    evidence: schemas/* array */.YOg(schemas/* string */.YjP()),
    mode: schemas/* enum */.k5n(['promote', 'rollback', 'adopt']),
    reason: schemas/* string */.YjP().nullable(),
    approvers: schemas/* array */.YOg(schemas/* string */.YjP()),
    actor: schemas/* string */.YjP().nullable(),
    runId: schemas/* string */.YjP().nullable(),
    runAttempt: schemas/* number */.aig().nullable(),
    commit: schemas/* string */.YjP().nullable(),
});
const file_entry_event = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('intent'), subject }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('result'),
        intent: digest,
        result: schemas/* enum */.k5n(ledger_entry/* ledgerResults */.Qk),
        subject,
    }),
]);
/** Strict, because a member that is not known would not be covered by the hash. */
const entry = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('contender/ledger@1'),
    sequence: schemas/* int */.Whr().positive(),
    nonce: schemas/* string */.YjP().min(1),
    observedAt: iso/* datetime */.w$(),
    event: file_entry_event,
    previous: digest,
    hash: digest,
});
/** Text of a ledger → its lines; empty ones are left out. */
function* parseLines(text) {
    for (const [index, content] of text.split('\n').entries()) {
        if (content !== '')
            yield parseLine(content, index + 1);
    }
}
function parseLine(content, line) {
    let json;
    try {
        json = JSON.parse(content);
    }
    catch {
        return { kind: 'torn', line };
    }
    const parsed = entry.safeParse(json);
    return parsed.success ? { kind: 'entry', line, entry: parsed.data } : { kind: 'foreign', line };
}
/** `sha256:…` of a text. */
function sha256(text) {
    return `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')}`;
}

;// CONCATENATED MODULE: ./.build/backends/ledgers/file.js









/** One JSONL file on a disk of this machine. Why it needs no lock: docs/decisions/ledger.md. */
const fileLedger = {
    scheme: 'file',
    summary: 'one append-only file, file:registry/ledger.jsonl',
    async open(uri) {
        const path = pathOfUri(uri);
        return {
            uri: `file:${path}`,
            nameOf: (registry) => nameFrom(path, registry),
            read: async () => verify(path, await readText(path)),
            append: (draft, head) => append(path, draft, head),
        };
    },
};
/** A registry on this machine is named by its way from the ledger, every other one by its URI. */
function nameFrom(ledger, registry) {
    if (!registry.startsWith('file:'))
        return registry;
    const way = (0,external_node_path_.relative)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(ledger)), (0,external_node_path_.resolve)(pathOfUri(registry)));
    return `file:${way.split(external_node_path_.sep).join('/') || '.'}`;
}
/** The entry counts if, after it was written, it is the first one that follows `head`. */
async function append(path, draft, head) {
    const text = await readText(path);
    const { entries } = verify(path, text);
    if ((0,ledger/* headOf */.U)(entries) !== head)
        return undefined;
    const unhashed = {
        schema: 'contender/ledger@1',
        sequence: entries.length + 1,
        nonce: (0,external_node_crypto_.randomUUID)(),
        observedAt: draft.observedAt,
        event: draft.event,
        previous: head ?? ledger_entry/* genesis */.T9,
    };
    const entry = { ...unhashed, hash: sha256((0,ledger_entry/* hashedText */.LS)(unhashed)) };
    const line = JSON.stringify(entry);
    checkReadable(line, entry.hash);
    // A line that a crash cut off must not swallow this one.
    const start = text === '' || text.endsWith('\n') ? '' : '\n';
    const failure = await write(path, `${start}${line}\n`);
    const now = verify(path, await readText(path));
    const accepted = now.entries.find(({ hash }) => hash === entry.hash);
    if (!accepted && failure)
        throw failure;
    return accepted;
}
/** A line that no reader takes for this entry would break the ledger for good: it is not written. */
function checkReadable(line, hash) {
    const [read] = parseLines(line);
    if (read?.kind === 'entry' && sha256((0,ledger_entry/* hashedText */.LS)(read.entry)) === hash)
        return;
    throw new Error('An entry for the ledger lacks something, so it was not written');
}
/** One write in append mode; what it answers is judged by what then stands in the file. */
async function write(path, text) {
    const bytes = Buffer.from(text);
    try {
        const file = await (0,promises_.open)(path, 'a');
        try {
            const { bytesWritten } = await file.write(bytes);
            await file.sync();
            return bytesWritten === bytes.length ? undefined : file_unwritable(path, 'ENOSPC', undefined);
        }
        finally {
            await file.close();
        }
    }
    catch (error) {
        const code = codeOf(error);
        return code === 'ENOENT' ? withoutFolder(path, error) : file_unwritable(path, code, error);
    }
}
function verify(path, text) {
    const chain = followChain(parseLines(text), sha256);
    if (chain.kind === 'whole')
        return { entries: chain.entries, notes: chain.notes };
    throw new errors/* UserError */.yo('ledger-broken', {
        what: `The ledger ${path} is broken at line ${chain.line}.`,
        why: `${chain.why}, so the record was changed after it was written.`,
        next: 'Restore the file from a copy, and find out who changed it; nothing is promoted until then.',
        file: path,
        line: chain.line,
    });
}
async function readText(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        const code = codeOf(error);
        if (code === 'ENOENT')
            return '';
        throw new errors/* UserError */.yo('ledger-unreadable', {
            what: `Cannot read the ledger ${path}.`,
            why: `The system answered ${code}.`,
            next: 'Check that it is a file and that this user may read it.',
            file: path,
        }, { cause: error });
    }
}
function withoutFolder(path, cause) {
    return new errors/* UserError */.yo('ledger-unwritable', {
        what: `Cannot write to the ledger ${path}.`,
        why: 'Its folder does not exist.',
        next: 'Create the folder, or correct the URI of the ledger.',
        file: path,
    }, { cause });
}
function file_unwritable(path, code, cause) {
    return new errors/* UserError */.yo('ledger-unwritable', {
        what: `Cannot write to the ledger ${path}.`,
        why: `The system answered ${code}; the entries before are unchanged.`,
        next: 'Free space or allow writing there, then run again: it picks up where this run stopped.',
        file: path,
    }, { cause });
}
function codeOf(error) {
    return error.code ?? String(error);
}

;// CONCATENATED MODULE: ./.build/backends/ledgers/index.js

/** Every ledger; a new one is a file and its name here. */
const ledgers = [fileLedger];

;// CONCATENATED MODULE: ./.build/backends/open.js

/** Opens the back end whose scheme the URI names. `noun` is what people call the port. */
async function openBackend(noun, backends, target) {
    const scheme = target.uri.split(':')[0] ?? '';
    const backend = backends.find((candidate) => candidate.scheme === scheme);
    if (backend)
        return backend.open(target.uri, target.environment);
    const known = backends
        .map((candidate) => `${candidate.scheme}: (${candidate.summary})`)
        .join(', ');
    throw new errors/* UserError */.yo('backend-unknown', {
        what: `Cannot open the ${noun} "${target.uri}".`,
        why: `No ${noun} has the scheme "${scheme}".`,
        next: `Use one of: ${known}.`,
    });
}

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
        throw error instanceof errors/* UserError */.yo ? error : disk_unwritable(temporary, error);
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
        if (disk_codeOf(error) === 'EEXIST')
            return false;
        throw disk_unwritable(path, error);
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
        if (disk_codeOf(error) === 'ENOENT')
            return [];
        throw unreadable(folder, error);
    }
}
function unreadable(path, cause) {
    return new errors/* UserError */.yo('registry-unreadable', {
        what: `Cannot read ${path} of the registry.`,
        why: `The system answered ${disk_codeOf(cause)}.`,
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
function disk_unwritable(path, cause) {
    const code = disk_codeOf(cause);
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
function disk_codeOf(error) {
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
        throw names_refused('alias', alias, why);
    await checkCase('alias', alias, (0,external_node_path_.dirname)(layout.alias(model, alias)));
}
function checkLength(noun, name) {
    if (name === '')
        throw names_refused(noun, name, 'It is empty.');
    if (!name.isWellFormed())
        throw names_refused(noun, name, 'It holds half of a character.');
    if (encodeName(name).length > longest) {
        throw names_refused(noun, name, `As a folder name it is longer than ${longest} characters.`);
    }
}
/** macOS and Windows take two names that differ only in case for one. */
async function checkCase(noun, name, folder) {
    for (const other of (await namesIn(folder)).map(decodeName)) {
        if (other !== name && other.toLowerCase() === name.toLowerCase()) {
            throw names_refused(noun, name, `"${other}" is there already and differs only in case.`);
        }
    }
}
function names_refused(noun, name, why) {
    return new errors/* UserError */.yo('name-refused', {
        what: `The registry does not take the ${noun} name "${name}".`,
        why,
        next: 'Choose another name.',
    });
}

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
    throw records_broken(path, `"${issue?.path.join('.')}" is not right: ${issue?.message}.`);
}
function renderRecord(record) {
    return `${JSON.stringify(record, null, 2)}\n`;
}
function records_broken(path, why) {
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
        throw records_broken(path, `It is no whole JSON: it ends after ${text.length} characters.`);
    }
}

// EXTERNAL MODULE: ./.build/domain/model/manifest.js
var model_manifest = __webpack_require__(1048);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
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
        const twin = await findRecord(layout, model, (record) => record.key === key);
        if (twin)
            return { version: versionOf(model, twin), existed: true };
        const number = ((await numbersIn(layout.versions(model))).at(-1) ?? 0) + 1;
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
        const layout = layoutOf(pathOfUri(uri));
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

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./.build/backends/training/local/ending.js

/**
 * The steps by which a group is ended, each with the milliseconds until the next. A runner sends
 * SIGINT, 7.5 s later SIGTERM and 2.5 s later the kill: all steps fit before its second signal. A
 * background job of a shell ignores SIGINT, so that step is never the last.
 */
const ladder = [
    { signal: 'INT', graceMs: 6_000 },
    { signal: 'TERM', graceMs: 1_000 },
    { signal: 'KILL', graceMs: 2_000 },
];
const pollMs = 20;
const settleMs = 200;
/** Ends a process group, more firmly from step to step. */
class Ending {
    #group;
    /** Settles when even the last step did not help: a process in the kernel's hands outlives SIGKILL. */
    hopeless;
    #giveUp = () => undefined;
    #step = -1;
    #timer;
    constructor(group) {
        this.#group = group;
        this.hopeless = new Promise((resolve) => {
            this.#giveUp = resolve;
        });
    }
    /** Asks, with time to save; asked again it insists. */
    ask() {
        this.#climb(this.#step + 1);
    }
    /** Leaves no time. */
    force() {
        this.#climb(ladder.length - 1);
    }
    /** Once the command itself has ended: ends what it left running, and tells how many that were. */
    async sweep() {
        const asked = this.#step >= 0;
        await (asked ? this.#gone() : Promise.race([this.#gone(), (0,external_node_timers_promises_.setTimeout)(settleMs)]));
        const leftBehind = asked ? 0 : this.#group.count();
        if (leftBehind > 0) {
            this.#climb(1);
            await this.#gone();
        }
        clearTimeout(this.#timer);
        this.#giveUp();
        return { leftBehind, stillAlive: this.#group.count() };
    }
    #climb(step) {
        const rung = ladder[step];
        if (!rung || step <= this.#step)
            return;
        this.#step = step;
        clearTimeout(this.#timer);
        this.#group.send(rung.signal);
        this.#timer = setTimeout(() => {
            if (step === ladder.length - 1)
                this.#giveUp();
            else
                this.#climb(step + 1);
        }, rung.graceMs);
    }
    async #gone() {
        let waiting = true;
        void this.hopeless.then(() => {
            waiting = false;
        });
        while (waiting && this.#group.count() > 0)
            await (0,external_node_timers_promises_.setTimeout)(pollMs);
    }
}

;// CONCATENATED MODULE: ./.build/backends/training/local/log-file.js





const { O_APPEND, O_CREAT, O_EXCL, O_RDWR } = external_node_fs_.constants;
const chunkBytes = 256 * 1024;
/**
 * A new, empty log that the training command itself appends to: the order of its two streams is
 * kept, the log is whole whatever becomes of us, and printing never waits for us.
 */
async function createLog(path) {
    try {
        await (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path));
        // Never through a link that a checkout may hold.
        await (0,promises_.rm)(path, { force: true });
        return await (0,promises_.open)(path, O_RDWR | O_APPEND | O_CREAT | O_EXCL, 0o644);
    }
    catch (error) {
        throw new errors/* UserError */.yo('output-unwritable', {
            what: `Cannot write ${path}.`,
            why: `The system answered ${error.code ?? 'an unknown error'}.`,
            next: 'Free space or allow writing there, or name another folder by output-directory.',
        }, { cause: error });
    }
}
/** Hands what was appended since the last time to `lines`. */
async function readOn(log, lines) {
    for (;;) {
        const buffer = new Uint8Array(chunkBytes);
        const { bytesRead } = await log.read(buffer, 0, chunkBytes, lines.bytes);
        if (bytesRead === 0)
            return;
        lines.push(buffer.subarray(0, bytesRead));
    }
}

;// CONCATENATED MODULE: ./.build/backends/training/local/safe-line.js
const safe_line_longest = 2_000;
const start = '\u001b';
const bell = '\u0007';
/** Colours and cursor moves; titles, links and other strings up to their end; everything shorter. */
const escapeSequence = new RegExp([
    String.raw `${start}\[[0-?]*[ -/]*[@-~]`,
    String.raw `${start}[\]PX^_][^${bell}${start}]*(?:${bell}|${start}\\)?`,
    `${start}[ -/]*[0-~]`,
].join('|'), 'g');
const control = /(?!\t)\p{Cc}/gu;
/** Other line ends, and what turns the direction of a text. */
const misleading = /[\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
/**
 * One line of foreign bytes as a person may see it: no escape sequences, no controls, not too long.
 * `length` is that of the whole line, of which `bytes` may be the beginning.
 */
function safeLine(bytes, length = bytes.byteLength) {
    const text = new TextDecoder()
        .decode(bytes)
        .replace(escapeSequence, '')
        .replace(control, picture)
        .replace(misleading, '\ufffd');
    if (text.length <= safe_line_longest && bytes.byteLength === length)
        return text;
    const start = text.slice(0, safe_line_longest).toWellFormed();
    return `${start} … (cut, the line has ${length.toLocaleString('en-US')} bytes)`;
}
/** Unicode has a picture for each control character below the blank. */
function picture(character) {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
}

;// CONCATENATED MODULE: ./.build/backends/training/local/log-lines.js

const longestKept = 64 * 1024;
const linesPerSecond = 200;
const lastKept = 20;
const newline = 10;
const carriageReturn = 13;
/**
 * Cuts the bytes of a log into lines and shows them: at most 200 a second, of a busier second the
 * first and the last ones, because a stack trace stands at the end. A line that rewrites itself
 * by carriage returns is shown as it is now.
 */
class LogLines {
    bytes = 0;
    lines = 0;
    lastLine = '';
    #screen;
    #pending = new Uint8Array();
    #cut = 0;
    #hidden = 0;
    #last = [];
    #second = Number.NEGATIVE_INFINITY;
    #shownInSecond = 0;
    #rewritten = Number.NEGATIVE_INFINITY;
    constructor(screen) {
        this.#screen = screen;
    }
    /** The chunk may end anywhere, also inside a character; it must not be changed afterwards. */
    push(chunk) {
        this.bytes += chunk.byteLength;
        let start = 0;
        for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
            this.#finish(chunk.subarray(start, end));
            start = end + 1;
        }
        this.#keep(chunk.subarray(start));
    }
    /** Call it now and then: shows a progress bar that has no line end yet, and what was held back. */
    tick() {
        const now = this.#screen.now();
        if (now - this.#second >= 1_000)
            this.#release();
        const bar = lastState(this.#pending);
        if (bar === undefined || now - this.#rewritten < 1_000)
            return;
        this.#rewritten = now;
        this.#screen.show(safeLine(bar));
    }
    /** The log is whole: what has no line end is the last line. */
    end() {
        if (this.#pending.byteLength > 0)
            this.#finish(new Uint8Array());
        this.#release();
    }
    #keep(bytes) {
        if (bytes.byteLength === 0)
            return;
        const room = longestKept - this.#pending.byteLength;
        if (bytes.byteLength > room && this.#pending.includes(carriageReturn)) {
            this.#pending = this.#pending.slice(this.#pending.lastIndexOf(carriageReturn) + 1);
        }
        const kept = bytes.subarray(0, Math.max(0, longestKept - this.#pending.byteLength));
        this.#cut += bytes.byteLength - kept.byteLength;
        this.#pending = joined(this.#pending, kept);
    }
    #finish(rest) {
        this.#keep(rest);
        const line = withoutBars(this.#pending);
        const cut = this.#cut;
        this.#pending = new Uint8Array();
        this.#cut = 0;
        this.lines += 1;
        this.#offer(line, cut);
    }
    #offer(line, cut) {
        const now = this.#screen.now();
        if (now - this.#second >= 1_000) {
            this.#release();
            this.#second = now;
            this.#shownInSecond = 0;
        }
        this.#shownInSecond += 1;
        if (this.#shownInSecond <= linesPerSecond) {
            this.#show(line, cut);
            return;
        }
        this.#hidden += 1;
        this.#last.push({ line, cut });
        if (this.#last.length > lastKept)
            this.#last.shift();
    }
    /** Says how many lines were left out, and shows the last of them. */
    #release() {
        const unseen = this.#hidden - this.#last.length;
        if (unseen > 0)
            this.#screen.show(`… ${unseen.toLocaleString('en-US')} lines only in train.log`);
        for (const { line, cut } of this.#last)
            this.#show(line, cut);
        this.#hidden = 0;
        this.#last = [];
    }
    #show(line, cut) {
        const text = safeLine(line, line.byteLength + cut);
        if (text.trim() !== '')
            this.lastLine = text;
        this.#screen.show(text);
    }
}
/** A finished line may end in `\r\n`, and shows what its last carriage return left. */
function withoutBars(line) {
    const end = line.at(-1) === carriageReturn ? line.byteLength - 1 : line.byteLength;
    return line.subarray(line.subarray(0, end).lastIndexOf(carriageReturn) + 1, end);
}
/** The last whole state of a line that carriage returns rewrite; undefined for an ordinary one. */
function lastState(line) {
    const end = line.lastIndexOf(carriageReturn);
    if (end === -1)
        return undefined;
    const before = line.subarray(0, end);
    const state = before.subarray(before.lastIndexOf(carriageReturn) + 1);
    // tqdm writes the return before the state, others after it.
    return state.byteLength > 0 ? state : line.subarray(end + 1);
}
function joined(left, right) {
    if (left.byteLength === 0)
        return right;
    const whole = new Uint8Array(left.byteLength + right.byteLength);
    whole.set(left);
    whole.set(right, left.byteLength);
    return whole;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./.build/backends/training/local/machine.js


/** This machine, with the interpreters that a command with these variables finds. */
async function readMachine(environment) {
    const [node, python3, python] = await Promise.all([
        machine_versionOf('node', environment),
        machine_versionOf('python3', environment),
        machine_versionOf('python', environment),
    ]);
    return {
        os: `${(0,external_node_os_.platform)()} ${(0,external_node_os_.release)()}`,
        arch: (0,external_node_os_.arch)(),
        cpus: (0,external_node_os_.availableParallelism)(),
        memoryBytes: (0,external_node_os_.totalmem)(),
        node,
        python: python3 ?? python,
    };
}
/** `24.21.0` from `v24.21.0` or `Python 3.12.1`; null when it is not there or does not answer. */
function machine_versionOf(program, environment) {
    const options = { env: environment, timeout: 3_000, windowsHide: true };
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(program, ['--version'], options, (_error, stdout) => {
            resolve(/\d+\.\d+\S*/.exec(stdout)?.[0] ?? null);
        });
    });
}

;// CONCATENATED MODULE: ./.build/backends/training/local/process-table.js

/** Linux gives user space always a hundred ticks a second. */
const ticksPerSecond = 100;
/**
 * The living members of a process group, from /proc; undefined where there is none. A zombie is
 * not alive: where nobody reaps, it stays for ever and still answers to signals.
 */
function membersOf(group) {
    const pids = processIds();
    return pids?.flatMap((pid) => memberOf(pid, group) ?? []);
}
function processIds() {
    try {
        const pids = (0,external_node_fs_.readdirSync)('/proc').map(Number).filter(Number.isInteger);
        return pids.length > 0 ? pids : undefined;
    }
    catch {
        return undefined;
    }
}
function memberOf(pid, group) {
    try {
        const fields = statusFields((0,external_node_fs_.readFileSync)(`/proc/${pid}/stat`, 'latin1'));
        const [state, , processGroup] = fields;
        if (Number(processGroup) !== group || state === 'Z' || state === 'X')
            return undefined;
        const memory = (0,external_node_fs_.readFileSync)(`/proc/${pid}/status`, 'latin1');
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
/** The fields after the name, which may itself hold blanks and brackets: state is the first. */
function statusFields(stat) {
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
function kibibytes(status, name) {
    return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
}

;// CONCATENATED MODULE: ./.build/backends/training/local/meter.js

/** What a group uses, sampled: often at first, or a short run would end unseen. */
class Meter {
    #group;
    #started = performance.now();
    #next = 0;
    #peakBytes = null;
    #cpuSeconds = null;
    constructor(group) {
        this.#group = group;
    }
    /** Call it as often as you like; it decides when a sample is worth its cost. */
    sample() {
        const elapsed = performance.now() - this.#started;
        if (elapsed < this.#next)
            return;
        this.#next = elapsed < 5_000 ? elapsed : elapsed + 2_000;
        const members = membersOf(this.#group);
        if (!members || members.length === 0)
            return;
        const together = members.reduce((sum, { residentBytes }) => sum + residentBytes, 0);
        const alone = Math.max(...members.map(({ peakBytes }) => peakBytes));
        const cpu = members.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
        this.#peakBytes = Math.max(this.#peakBytes ?? 0, together, alone);
        this.#cpuSeconds = Math.max(this.#cpuSeconds ?? 0, cpu);
    }
    read() {
        return { peakMemoryBytes: this.#peakBytes, cpuSeconds: this.#cpuSeconds };
    }
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./.build/backends/training/local/warden.js

const script = `
trap '' HUP INT TERM
group=
while read -r word; do
  case "$word" in
    done) exit 0 ;;
    INT | TERM | KILL) kill -s "$word" -- "-$group" ;;
    *) group=$word ;;
  esac
done
[ -n "$group" ] || exit 0
kill -s TERM -- "-$group"
seconds=0
while [ "$seconds" -lt 5 ] && kill -s 0 -- "-$group"; do
  sleep 1
  seconds=$((seconds + 1))
done
kill -s KILL -- "-$group"
`;
function startWarden(environment) {
    const shell = (0,external_node_child_process_.spawn)('/bin/sh', ['-c', script, 'contender-warden'], {
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore'],
        env: environment,
    });
    shell.unref();
    // Without it we still signal the group ourselves; only our own sudden death is not covered.
    shell.on('error', () => undefined);
    shell.stdin.on('error', () => undefined);
    return {
        watch: (group) => void shell.stdin.write(`${group}\n`),
        send(group, signal) {
            if (isAlive(shell))
                shell.stdin.write(`${signal}\n`);
            else
                signalGroup(group, signal);
        },
        dismiss: () => void shell.stdin.end('done\n'),
    };
}
/** Whether the group could be signalled; `0` only asks whether it is there. */
function signalGroup(group, signal) {
    try {
        const words = ['-c', 'kill -s "$1" -- "-$2"', 'sh', signal, String(group)];
        (0,external_node_child_process_.execFileSync)('/bin/sh', words, { stdio: 'ignore' });
        return true;
    }
    catch {
        return false;
    }
}
function isAlive(shell) {
    return shell.pid !== undefined && shell.exitCode === null && shell.signalCode === null;
}

;// CONCATENATED MODULE: ./.build/backends/training/local/process-group.js






/** Starts the command by the system's shell, as leader of a process group of its own. */
async function startGroup(start) {
    const warden = (0,external_node_os_.platform)() === 'win32' ? taskkill : startWarden(start.environment);
    try {
        const child = spawnShell(start);
        const id = child.pid ?? Number.NaN;
        // At once: should we die now, nobody else knows of it.
        if (child.pid !== undefined)
            warden.watch(id);
        await (0,external_node_events_.once)(child, 'spawn');
        return {
            id,
            ended: exitOf(child),
            count: () => process_group_count(id, child),
            send: (signal) => warden.send(id, signal),
            release() {
                child.unref();
                warden.dismiss();
            },
        };
    }
    catch (error) {
        warden.dismiss();
        throw notStarted(error);
    }
}
function spawnShell({ command, environment, log }) {
    const options = { env: environment, stdio: ['ignore', log, log] };
    if ((0,external_node_os_.platform)() === 'win32') {
        return (0,external_node_child_process_.spawn)(command, { ...options, shell: true, windowsHide: true });
    }
    // Of several lines the first that fails ends the command, as in a step of a workflow.
    return (0,external_node_child_process_.spawn)('/bin/sh', ['-e', '-c', command], { ...options, detached: true });
}
async function exitOf(child) {
    if (child.exitCode === null && child.signalCode === null)
        await (0,external_node_events_.once)(child, 'exit');
    const { exitCode, signalCode } = child;
    // Under a shell a signal is 128 + its number.
    const [name] = Object.entries(external_node_os_.constants.signals).find(([, number]) => exitCode === 128 + number) ?? [];
    return name ? { exitCode: null, signal: name } : { exitCode, signal: signalCode };
}
function process_group_count(id, child) {
    const members = (0,external_node_os_.platform)() === 'linux' ? membersOf(id) : undefined;
    if (members)
        return members.length;
    if ((0,external_node_os_.platform)() !== 'win32')
        return signalGroup(id, '0') ? 1 : 0;
    return child.exitCode === null && child.signalCode === null ? 1 : 0;
}
/** Windows knows no groups: the tree of the command is ended at once, without time to save. */
const taskkill = {
    watch: () => undefined,
    dismiss: () => undefined,
    send(id) {
        try {
            (0,external_node_child_process_.execFileSync)('taskkill', ['/PID', String(id), '/T', '/F'], { stdio: 'ignore' });
        }
        catch {
            // It ended by itself.
        }
    },
};
function notStarted(error) {
    const problem = {
        what: 'Cannot start the training command.',
        why: `The system answered ${error.code ?? error.message} when its shell was started.`,
        next: error.code === 'E2BIG'
            ? 'Shorten the command, or put it into a script.'
            : 'Check that /bin/sh is there, and that this user may start another process.',
    };
    return new errors/* UserError */.yo('train-not-started', problem, { cause: error });
}

;// CONCATENATED MODULE: ./.build/backends/training/local/index.js








const local_pollMs = 100;
/** A run of a moment is watched more closely, or its memory would go unseen. */
const firstPollMs = 20;
const firstPolls = 50;
/** The machine that runs Contender. */
const local = {
    scheme: 'local',
    summary: 'a process group on this machine',
    async open() {
        return { run };
    },
};
async function run(job, watcher) {
    const environment = { ...job.environment, CONTENDER_OUTPUT_DIR: (0,external_node_path_.resolve)(job.outputDirectory) };
    const machine = readMachine(environment);
    const file = await createLog(job.logPath);
    const lines = new LogLines({ show: watcher.show, now: () => performance.now() });
    const startedAt = new Date().toISOString();
    // From before the start: a signal in between would end us, and leave the command alone.
    const signals = listen(watcher);
    try {
        const group = await startGroup({ command: job.command, environment, log: file.fd });
        const meter = new Meter(group.id);
        const poll = async () => {
            meter.sample();
            await readOn(file, lines);
        };
        const attended = await attend(group, { job, signals, lines, poll });
        await readOn(file, lines);
        lines.end();
        const log = { bytes: lines.bytes, lines: lines.lines, lastLine: lines.lastLine };
        const resources = meter.read();
        return { ...attended, startedAt, log, resources, machine: await machine };
    }
    finally {
        signals.stop();
        await file.close();
    }
}
function listen(watcher) {
    const early = [];
    let take = (signal) => early.push(signal);
    const stop = watcher.onSignal((signal) => take(signal));
    return {
        handTo(listener) {
            take = listener;
            for (const signal of early)
                listener(signal);
        },
        stop,
    };
}
/** Stays with the group until nothing of it is alive. */
async function attend(group, { job, signals, lines, poll }) {
    const started = performance.now();
    const ending = new Ending(group);
    let reason;
    signals.handTo((signal) => {
        reason = 'cancelled';
        if (signal === 'SIGTERM')
            ending.force();
        else
            ending.ask();
    });
    const limit = deadline(job.timeoutMinutes, () => {
        reason ??= 'timed-out';
        ending.ask();
    });
    const following = new AbortController();
    const followed = follow(following.signal, { lines, poll });
    // A log that cannot be read is reported when the group is gone, not before.
    followed.catch(() => undefined);
    try {
        const exit = await Promise.race([group.ended, ending.hopeless.then(() => stuck)]);
        const durationMs = Math.round(performance.now() - started);
        clearTimeout(limit);
        const remains = await ending.sweep();
        const end = endOf(exit, { reason, minutes: job.timeoutMinutes ?? 0 });
        return { end, durationMs, ...remains };
    }
    finally {
        clearTimeout(limit);
        signals.stop();
        group.release();
        following.abort();
        await followed;
    }
}
/** What SIGKILL did not end has not answered either. */
const stuck = { exitCode: null, signal: 'SIGKILL' };
async function follow(signal, { lines, poll }) {
    for (let polls = 0; !signal.aborted; polls += 1) {
        await poll();
        lines.tick();
        await (0,external_node_timers_promises_.setTimeout)(polls < firstPolls ? firstPollMs : local_pollMs, undefined, { signal }).catch(() => undefined);
    }
}
/** A timer holds at most 2^31 - 1 milliseconds, which is 24 days; no job lives longer. */
function deadline(minutes, act) {
    if (minutes === null || minutes * 60_000 >= 2 ** 31)
        return undefined;
    return setTimeout(act, minutes * 60_000);
}
/** Our own signal outranks what the command answered to it. */
function endOf({ exitCode, signal }, { reason, minutes }) {
    if (reason === 'cancelled')
        return { kind: 'cancelled' };
    if (reason === 'timed-out')
        return { kind: 'timed-out', minutes };
    if (exitCode === 0)
        return { kind: 'succeeded' };
    return exitCode === null
        ? { kind: 'killed', signal: signal ?? 'unknown' }
        : { kind: 'failed', exitCode };
}

;// CONCATENATED MODULE: ./.build/backends/training/index.js

/** Every place where training runs; a new one is a file and its name here. */
const trainingBackends = [local];

// EXTERNAL MODULE: ./.build/version.js
var version = __webpack_require__(3541);
;// CONCATENATED MODULE: ./.build/opener.js









/** Wires the ports to their back ends; a heavy one is imported only when it is opened. */
function opener_opener(host, { output, prefix }) {
    const environment = host.environment;
    return {
        context: { ...host.context(), version: version/* version */.r, startedAt: new Date().toISOString() },
        output: outputFolder(output),
        environment,
        fromRoot: (path) => ((0,external_node_path_.isAbsolute)(path) ? path : external_node_path_.posix.join(prefix, path)),
        registry: (uri) => openBackend('registry', registries, { uri, environment }),
        ledger: (uri) => openBackend('ledger', ledgers, { uri, environment }),
        async predictions() {
            const { duckDbPredictions } = await __webpack_require__.e(/* import() */ 928).then(__webpack_require__.bind(__webpack_require__, 9928));
            return duckDbPredictions(environment);
        },
        training: (uri) => openBackend('training back end', trainingBackends, { uri, environment }),
        engine: (uri) => openBackend('data engine', engines, { uri, environment }),
        sourceControl: () => gitSourceControl(environment),
        async pullRequests(token) {
            const { githubPullRequests } = await Promise.all(/* import() */[__webpack_require__.e(32), __webpack_require__.e(56), __webpack_require__.e(906)]).then(__webpack_require__.bind(__webpack_require__, 3906));
            return githubPullRequests(token, environment);
        },
        async approvals(token) {
            const { githubApprovals } = await Promise.all(/* import() */[__webpack_require__.e(32), __webpack_require__.e(56), __webpack_require__.e(872)]).then(__webpack_require__.bind(__webpack_require__, 8872));
            return githubApprovals(token, environment);
        },
        async deployments(token) {
            const { githubDeployments } = await Promise.all(/* import() */[__webpack_require__.e(32), __webpack_require__.e(56), __webpack_require__.e(272)]).then(__webpack_require__.bind(__webpack_require__, 272));
            return githubDeployments(token, environment);
        },
        now: () => new Date(),
        progress: host.progress,
        foreign: host.foreign,
        variables: host.variables,
        onSignal: host.onSignal,
    };
}

;// CONCATENATED MODULE: ./.build/run.js








/** Reads, decides, shows. */
async function run_run(command, host) {
    await host.show(await judge(command, host));
}
async function judge(command, host) {
    const raw = host.inputs();
    const given = (name) => raw.get(name) || defaults[name];
    let open = opener_opener(host, { output: given('output-directory'), prefix: '' });
    try {
        const prefix = host.enter(given('working-directory'));
        const output = given('output-directory');
        const place = { output: host.style === 'github' ? (0,external_node_path_.resolve)(output) : output, prefix };
        open = await atCommit(opener_opener(host, place));
        const inputs = await (0,errors/* alongside */.bx)(() => parseInputs(command.inputs, raw, host.style), () => (0,policy/* readPolicy */.T4)(given('policy')));
        return await command.run(inputs, open);
    }
    catch (error) {
        const named = { key: raw.get('key'), model: raw.get('model'), policy: given('policy') };
        return (0,errored/* errored */.s)(command.name, open, { key: await (0,outcome_key/* keyOfErrored */.k)(command.name, named), error });
    }
}
/** GitHub says which commit it runs on; elsewhere git knows. */
async function atCommit(open) {
    if (open.context.sha !== null)
        return open;
    return { ...open, context: { ...open.context, ...(await open.sourceControl().commit()) } };
}
const defaults = {
    policy: command_inputs/* common */.sh.policy.def.defaultValue,
    key: '',
    'working-directory': command_inputs/* common */.sh['working-directory'].def.defaultValue,
    'output-directory': command_inputs/* common */.sh['output-directory'].def.defaultValue,
};


/***/ }),

/***/ 3541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** Contender's version; a test holds it to package.json. */
const version = '0.1.0';


/***/ })

};
