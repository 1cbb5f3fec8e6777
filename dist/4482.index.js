export const id = 4482;
export const ids = [4482];
export const modules = {

/***/ 94482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  archiveName: () => (/* binding */ archiveName),
  download: () => (/* binding */ download)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(24371);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/backends/proxy.js
var backends_proxy = __webpack_require__(12682);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
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

// EXTERNAL MODULE: ./.build/backends/engines/duckdb/package/pinned.js + 1 modules
var pinned = __webpack_require__(15466);
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
    const proxy = (0,backends_proxy/* proxyFor */.i)(archive.url, environment);
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
    const packages = (0,pinned/* packagesFor */.f4)((0,pinned/* platformName */.$r)()).map(({ name, version }) => `${name}@${version}`);
    return new errors/* UserError */.yo('engine-unreachable', {
        what: `Cannot fetch the data engine from ${archive.url}.`,
        why: `${reason}.`,
        next: `${trust}; or, for a machine without network, run "npm pack ${packages.join(' ')}" elsewhere and put the files into ${offlineFolder}.`,
    }, { cause });
}


/***/ }),

/***/ 12682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
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
        if (/^[^[]*:.*:/.test(entry))
            return hostname === `[${entry}]`; // IPv6 without brackets
        const [, name = '', onlyPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
        if (onlyPort !== undefined && onlyPort !== actualPort)
            return false;
        const domain = name.replace(/^\*?\./, '');
        return name === '*' || hostname === domain || hostname.endsWith(`.${domain}`);
    });
}


/***/ })

};
