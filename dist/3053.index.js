export const id = 3053;
export const ids = [3053];
export const modules = {

/***/ 96642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ programOn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * Where a PATH finds a program; null where it finds none. Undefined where only the system can tell: on Windows, and
 * without a PATH. To start what is not there costs 10 ms each time.
 */
function programOn(path, program) {
    if ((0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)() === 'win32' || path === undefined)
        return undefined;
    // An empty entry would be the working directory, where a stranger's files may lie.
    const folders = path.split(':').filter((folder) => folder !== '');
    const places = folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, program));
    return places.find(isExecutable) ?? null;
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 43053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSurroundings: () => (/* binding */ readSurroundings)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/domain/training/command-interpreter.js
var command_interpreter = __webpack_require__(95140);
// EXTERNAL MODULE: ./.build/domain/training/deterministic.js
var deterministic = __webpack_require__(37640);
// EXTERNAL MODULE: ./.build/domain/training/python-survey.js
var python_survey = __webpack_require__(38053);
// EXTERNAL MODULE: ./.build/backends/program.js
var program = __webpack_require__(96642);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/backends/training/local/container.js


/** What engines tell those inside of themselves; `root` is where the file system begins. Null: no sign of a container. */
async function readContainer(root = '/') {
    const [cgroup, mounts, podman, docker] = await Promise.all([
        container_text((0,external_node_path_.join)(root, 'proc/self/cgroup')),
        container_text((0,external_node_path_.join)(root, 'proc/self/mountinfo')),
        container_text((0,external_node_path_.join)(root, 'run/.containerenv')),
        exists((0,external_node_path_.join)(root, '.dockerenv')),
    ]);
    const told = podman === undefined ? {} : settingsIn(podman);
    const id = hexOf(told.id) ?? idInMounts(mounts ?? '') ?? idInCgroup(cgroup ?? '');
    if (id === null && podman === undefined && !docker)
        return null;
    const image = told.image || null;
    const imageId = hexOf(told.imageid);
    return {
        id,
        image,
        digest: /@(sha256:[0-9a-f]{64})$/.exec(image ?? '')?.[1] ?? null,
        imageId: imageId === null ? null : `sha256:${imageId}`,
    };
}
/** Podman writes `image="docker.io/library/python:3.12"` and the like, a line each, or leaves the file empty. */
function settingsIn(text) {
    const lines = [...text.matchAll(/^(\w+)="([^"\n]{0,500})"$/gm)];
    return Object.fromEntries(lines.map(([, name = '', value = '']) => [name, value]));
}
/**
 * An engine mounts its own files over some of /etc, from a folder named by the container. Outside of a
 * container other mounts may name containers, too, but none over /etc.
 */
function idInMounts(mounts) {
    const mount = /^\S+ \S+ \S+ \S*\/(?:overlay-)?containers\/([0-9a-f]{64})\/\S* \/(?:etc\/(?:hostname|hosts|resolv\.conf)|run\/\.containerenv) /m;
    return mount.exec(mounts)?.[1] ?? null;
}
/** The innermost: a container may run in another one. */
function idInCgroup(cgroup) {
    const group = /\/(?:docker|libpod|crio|kubepods[^\n]*|[\w.-]*(?:docker|libpod|crio|cri-containerd)[-:])(?:[^\n]*[/:-])?([0-9a-f]{64})(?:\.scope)?(?:\/[^\n]*)?$/m;
    return group.exec(cgroup)?.[1] ?? null;
}
function hexOf(value) {
    return value !== undefined && /^[0-9a-f]{64}$/.test(value) ? value : null;
}
/** Undefined where it is not there, or closed to us. */
function container_text(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
}
function exists(path) {
    return (0,promises_.access)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./.build/backends/training/local/interpreter.js


const limitMs = 10_000;
const mostBytes = 4 * 1024 * 1024;
const question = `${python_survey/* pythonSurvey */.rH}
sys.stdout.buffer.write(json.dumps(told).encode())
`;
/** Undefined where there is no such program, or it does not answer like a Python within ten seconds. */
function askInterpreter(program, environment) {
    const options = {
        env: environment,
        timeout: limitMs,
        killSignal: 'SIGKILL',
        maxBuffer: mostBytes,
        windowsHide: true,
    };
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.execFile)(program, ['-c', question], options, (error, stdout) => {
            resolve(error ? undefined : answerOf(stdout));
        });
        child.stdin?.end();
    });
}
function answerOf(stdout) {
    try {
        const { version, distributions, conda } = JSON.parse(stdout);
        if (typeof version !== 'string' || !isTexts(conda))
            return undefined;
        if (!isTexts(distributions))
            return { version, distributions: null, conda };
        return { version, distributions: distributions.map(python_survey/* openly */.ed), conda };
    }
    catch {
        return undefined;
    }
}
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

;// CONCATENATED MODULE: ./.build/backends/training/local/machine.js









/**
 * This machine, with the interpreters and packages that a command with these variables finds. It takes a
 * tenth of a second and more, and waits for nobody: let it go on while the command runs.
 */
async function readSurroundings(command, environment, ours) {
    const [node, python, container] = await Promise.all([
        nodeVersion(environment, ours),
        pythonOf(command, environment),
        readContainer(),
    ]);
    return {
        machine: {
            os: `${(0,external_node_os_.platform)()} ${(0,external_node_os_.release)()}`,
            arch: (0,external_node_os_.arch)(),
            cpus: (0,external_node_os_.availableParallelism)(),
            memoryBytes: (0,external_node_os_.totalmem)(),
            node,
            python: python.version,
        },
        packages: python.packages,
        container,
        deterministic: (0,deterministic/* deterministicOf */.Q)(environment),
    };
}
/** The Python that the command names, else the one on the PATH; its packages only where it is the one that runs. */
async function pythonOf(command, environment) {
    const named = (0,command_interpreter/* interpreterIn */.g)(command);
    const programs = named ? [named] : ['python3', 'python'];
    for (const program of programs) {
        const asked = named === null ? undefined : await askInterpreter(program, environment);
        const version = asked?.version ?? (await versionOf(program, environment));
        if (version !== null)
            return { version, packages: asked ? (0,python_survey/* packagesOf */.DT)(asked) : null };
    }
    return { version: null, packages: null };
}
/** Of the Node that the command finds: ours need not be started to tell. */
async function nodeVersion(environment, ours) {
    const found = (0,program/* programOn */.C)(environment.PATH, 'node');
    const isOurs = found && ours && (await (0,promises_.realpath)(found).catch(() => found)) === ours.path;
    return isOurs ? ours.version : versionOf('node', environment);
}
/** `24.21.0` from `v24.21.0` or `Python 3.12.1`; null when it is not there or does not answer. */
function versionOf(program, environment) {
    const options = {
        env: environment,
        timeout: 3_000,
        // A script that stands for the program may take no other one.
        killSignal: 'SIGKILL',
        windowsHide: true,
    };
    return new Promise((resolve) => {
        (0,external_node_child_process_.execFile)(program, ['--version'], options, (_error, stdout) => {
            resolve(/\d+\.\d+\S*/.exec(stdout)?.[0] ?? null);
        });
    });
}


/***/ }),

/***/ 95140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ interpreterIn)
/* harmony export */ });
/** Runs a program in an environment of its own, which no PATH tells of. */
const launcher = /(?:^|[\s;&|(/])(?:uv|uvx|poetry|pdm|pipenv|pixi|hatch|rye|conda|mamba|micromamba|docker|podman|srun|nix-shell)(?=\s)/;
const python = /(?:^|[\s;&|(])((?:[\w.~@+-]*\/)*python(?:\d+(?:\.\d+)?)?)(?=\s|$)/;
/**
 * The Python that a training command names, such as `python3` or `.venv/bin/python`; `undefined` where it
 * names none, and null where another program chooses one, so that nobody can tell which.
 */
function interpreterIn(command) {
    if (launcher.test(command))
        return null;
    return python.exec(command)?.[1];
}


/***/ }),

/***/ 37640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ deterministicOf)
/* harmony export */ });
/**
 * The variables by which the usual frameworks are made deterministic, or less so: hashing, kernels of
 * cuBLAS and cuDNN, the precision of matrix units, and the threads that split a sum.
 */
const names = [
    'BLIS_NUM_THREADS',
    'CUBLAS_WORKSPACE_CONFIG',
    'CUDA_LAUNCH_BLOCKING',
    'FLAGS_cudnn_deterministic',
    'JAX_DEFAULT_MATMUL_PRECISION',
    'JAX_ENABLE_X64',
    'JAX_THREEFRY_PARTITIONABLE',
    'KMP_DETERMINISTIC_REDUCTION',
    'MKL_CBWR',
    'MKL_DYNAMIC',
    'MKL_NUM_THREADS',
    'NCCL_ALGO',
    'NCCL_PROTO',
    'NUMEXPR_NUM_THREADS',
    'NVIDIA_TF32_OVERRIDE',
    'OMP_DYNAMIC',
    'OMP_NUM_THREADS',
    'OPENBLAS_NUM_THREADS',
    'PYTHONHASHSEED',
    'TF_CUDNN_DETERMINISTIC',
    'TF_CUDNN_USE_FRONTEND',
    'TF_DETERMINISTIC_OPS',
    'TF_ENABLE_ONEDNN_OPTS',
    'TORCH_ALLOW_TF32_CUBLAS_OVERRIDE',
    'VECLIB_MAXIMUM_THREADS',
    'XLA_FLAGS',
];
/** More than anybody writes there by intent. */
const longestValue = 500;
/** Those of them that are set, as a command with these variables finds them; a long value is cut. */
function deterministicOf(variables) {
    const found = names.flatMap((name) => {
        const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
        return value === undefined ? [] : [[name, cut(value)]];
    });
    return Object.fromEntries(found);
}
function cut(value) {
    return value.length <= longestValue ? value : `${value.slice(0, longestValue).toWellFormed()}…`;
}


/***/ }),

/***/ 38053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   WD: () => (/* binding */ surveyPackages),
/* harmony export */   ed: () => (/* binding */ openly),
/* harmony export */   rH: () => (/* binding */ pythonSurvey)
/* harmony export */ });
/**
 * A program in Python that leaves what the interpreter itself tells in `told`, in a tenth of the time of
 * `pip freeze`: it needs no pip, uv or conda, and no network. The folder it runs in is no place of packages
 * here: a file such as `csv.py` there would stand before the library's own.
 */
const pythonSurvey = `
import sys
sys.path = [entry for entry in sys.path if entry]
import json, os, re
told = {'version': sys.version.split()[0], 'distributions': [], 'conda': []}
try:
    import importlib.metadata as metadata
    found = {}
    for item in metadata.distributions():
        try:
            name = item.metadata['Name']
            line = name + '==' + item.version
            direct = item.read_text('direct_url.json')
            if direct:
                source = json.loads(direct)
                vcs = source.get('vcs_info') or {}
                line = name + ' @ ' + (vcs['vcs'] + '+' if 'vcs' in vcs else '') + re.split('[?#]', source['url'])[0]
                line += '@' + vcs['commit_id'] if 'commit_id' in vcs else ''
                line += ' # editable' if (source.get('dir_info') or {}).get('editable') else ''
        except Exception:
            name = line = '# unreadable: ' + os.path.basename(str(getattr(item, '_path', '')))
        found.setdefault(re.sub('[-_.]+', '-', name).lower(), (name.lower(), line))
    told['distributions'] = [line for name, line in sorted(found.values())]
except ImportError:
    told['distributions'] = None
records = os.path.join(sys.prefix, 'conda-meta')
if os.path.isdir(records):
    names = sorted(entry[:-5] for entry in os.listdir(records) if entry.endswith('.json'))
    told['conda'] = ['='.join(name.rsplit('-', 2)) for name in names]
`;
/** The same told in lines of text, each after the word that the program is given. */
const surveyPackages = `${pythonSurvey}
def say(kind, text):
    text = re.sub('://(?!git@)[^/@]*@', '://', ' '.join(text.split('\\n')))
    sys.stdout.buffer.write((sys.argv[1] + ' ' + kind + ' ' + text + '\\n').encode())
for line in told['distributions'] or []: say('package', line)
for line in told['conda']: say('conda', line)
if told['distributions'] is not None: say('surveyed', told['version'])
`;
/** The packages by their names; null where the Python is too old to tell. */
function packagesOf({ distributions, conda }) {
    if (distributions === null)
        return null;
    if (conda.length === 0)
        return { tool: 'pip', lines: distributions };
    const names = new Set(conda.map(nameOf));
    // What pip put into conda's folder stands in no record of conda.
    const others = distributions.filter((line) => !names.has(nameOf(line)));
    return { tool: 'conda', lines: [...conda, ...others] };
}
/** `scikit-learn` from `scikit_learn==1.5.0`, `scikit-learn=1.5.0=py312_0` or `scikit-learn @ file:…`. */
function nameOf(line) {
    const [name = ''] = line.split(/[=\s]/, 1);
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
/** One line. A URL may carry a password or a token, also as the user's name; `git@` is nobody's. */
function openly(line) {
    return line.replace(/[\r\n]+/g, ' ').replace(/:\/\/(?!git@)[^/@]*@/g, '://');
}


/***/ })

};
