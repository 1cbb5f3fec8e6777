export const id = 9909;
export const ids = [9909];
export const modules = {

/***/ 79909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  train: () => (/* binding */ train)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 6 modules
var schemas = __webpack_require__(26921);
// EXTERNAL MODULE: ./.build/domain/training/judge-training.js
var judge_training = __webpack_require__(44564);
;// CONCATENATED MODULE: ./.build/domain/training/conclude-training.js

/** The verdict on a training, the sentence about it, and everything that a person should know. */
function concludeTraining(training) {
    const { verdict, title, problem } = (0,judge_training/* judgeTraining */.m)(training);
    const { flaws, unused } = training;
    const findings = [...(problem ? [problem] : []), ...flaws, ...unused, ...remarks(training)];
    if (verdict !== 'passed') {
        return { verdict, title: `${capital(verdict)}: ${title}`, findings };
    }
    if (flaws.length > 0) {
        const problems = count(flaws.length, 'problem');
        return {
            verdict: 'errored',
            title: `Errored: trained, with ${problems} in what was written`,
            findings,
        };
    }
    if (training.stillAlive > 0) {
        const title = 'Errored: trained, but what still runs may yet change the model';
        return { verdict: 'errored', title, findings };
    }
    if (unused.length > 0) {
        const title = 'Failed: trained, and nothing shows that a GPU was used';
        return { verdict: 'failed', title, findings };
    }
    const model = training.modelFiles ? `, model ${training.modelFiles.digest.slice(0, 19)}` : '';
    return { verdict, title: `Passed: ${title}${model}`, findings };
}
function remarks(training) {
    const { end, leftBehind, stillAlive, untouchedModelFiles, logPath } = training;
    return [
        ...when(end.kind === 'succeeded' && !training.modelPromised, {
            level: 'note',
            rule: 'train-model-unnamed',
            message: 'No path of a model was given, so this run has no model digest and cannot be registered. Give the input model-path.',
        }),
        ...when(untouchedModelFiles > 0, {
            level: 'warning',
            rule: 'train-model-partly-old',
            message: `Of the model ${count(untouchedModelFiles, 'file')} did not change in this run, and still counts for its digest. Empty the folder first if that is left over from another run.`,
        }),
        ...when(leftBehind > 0, {
            level: 'warning',
            rule: 'train-left-running',
            message: `The training command left ${count(leftBehind, 'process', 'processes')} running when it ended; they were ended. Let it wait for what it starts.`,
        }),
        ...when(stillAlive > 0, {
            level: 'error',
            rule: 'train-still-running',
            message: `${count(stillAlive, 'process', 'processes')} of the training could not be ended, not even by SIGKILL: a driver or a disk may hang. Look at the machine; the log is ${logPath}.`,
        }),
    ];
}
function when(condition, finding) {
    return condition ? [finding] : [];
}
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
function capital(word) {
    return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

// EXTERNAL MODULE: ./.build/domain/training/gpu/use.js
var use = __webpack_require__(95944);
;// CONCATENATED MODULE: ./.build/domain/training/seed.js
/** The largest seed that every framework takes: it fits a signed 32-bit number. */
const largestSeed = 2 ** 31 - 1;
/** A seed from the first bits of a hexadecimal digest, so that the same inputs train the same model. */
function seedFrom(digest) {
    return Number.parseInt(digest.slice(0, 8), 16) % (largestSeed + 1);
}

// EXTERNAL MODULE: ./.build/domain/verdict.js
var domain_verdict = __webpack_require__(12766);
// EXTERNAL MODULE: ./.build/inputs/command-inputs.js
var command_inputs = __webpack_require__(52945);
// EXTERNAL MODULE: ./.build/inputs/fields.js
var fields = __webpack_require__(70361);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/inputs/digest.js
var inputs_digest = __webpack_require__(87396);
// EXTERNAL MODULE: ./.build/inputs/document.js
var inputs_document = __webpack_require__(16141);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/inputs/footprint.js


/** The files at a path, or below it, as they are now; empty where nothing is there. */
async function readFootprint(path) {
    const marks = new Map();
    await mark(path, marks);
    return marks;
}
/** How many of the files that are there now were there before, untouched. */
function untouched(before, now) {
    return [...now].filter(([path, mark]) => before.get(path) === mark).length;
}
async function mark(path, marks) {
    const status = await (0,promises_.stat)(path, { bigint: true }).catch(() => undefined);
    if (status?.isFile()) {
        marks.set(path, [status.ino, status.size, status.mtimeNs, status.ctimeNs].join(' '));
    }
    if (!status?.isDirectory())
        return;
    const entries = await (0,promises_.readdir)(path, { withFileTypes: true }).catch(() => []);
    // A link may lead back to where we are.
    const inside = entries.filter((entry) => !entry.isSymbolicLink());
    for (const entry of inside)
        await mark((0,external_node_path_.join)(path, entry.name), marks);
}

;// CONCATENATED MODULE: ./.build/domain/training/metrics.js
/**
 * Metrics and parameters from what a metrics file holds: nested keys joined by `.`. The top-level
 * object `parameters` holds parameters; everything else must be a finite number.
 */
function readNumbers(content) {
    if (!isObject(content))
        return nothing('The file must hold one object of names and numbers');
    const leaves = leavesOf(content, []);
    const isParameter = ({ keys }) => keys[0] === 'parameters' && keys.length > 1;
    const measured = leaves.filter((leaf) => !isParameter(leaf));
    if (measured.length === 0)
        return nothing('The file holds no metric');
    const numbers = measured.filter((leaf) => isNumber(leaf.value));
    const parameters = leaves.filter(isParameter).map(({ keys, value }) => {
        return [keys.slice(1).join('.'), parameter(value)];
    });
    return {
        metrics: Object.fromEntries(numbers.map(({ keys, value }) => [keys.join('.'), value])),
        parameters: Object.fromEntries(parameters),
        mistakes: [
            ...measured.filter(({ value }) => !isNumber(value)).map(notNumber),
            ...repeated(leaves),
        ],
    };
}
function nothing(why) {
    return { metrics: {}, parameters: {}, mistakes: [{ keys: [], why }] };
}
function leavesOf(value, above) {
    return Object.entries(value).flatMap(([key, inner]) => {
        const keys = [...above, key];
        return isObject(inner) ? leavesOf(inner, keys) : [{ keys, value: inner }];
    });
}
function notNumber({ keys, value }) {
    return { keys, why: `${describe(value)} is no finite number` };
}
/** `{"a.b": 1, "a": {"b": 2}}` gives one name two values, and nobody knows which one counts. */
function repeated(leaves) {
    const seen = new Set();
    return leaves.flatMap(({ keys }) => {
        const name = keys.join('.');
        if (seen.has(name))
            return [{ keys, why: `The name ${name} has two values` }];
        seen.add(name);
        return [];
    });
}
function describe(value) {
    if (Array.isArray(value))
        return 'A list';
    if (typeof value === 'number')
        return String(value);
    return JSON.stringify(value)?.slice(0, 80) ?? 'Nothing';
}
function parameter(value) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean')
        return value;
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : String(value);
    return JSON.stringify(value) ?? String(value);
}
function isNumber(value) {
    return typeof value === 'number' && Number.isFinite(value);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./.build/inputs/metrics-file.js


/** Metrics and parameters of a JSON or YAML file; every value that is no finite number is reported. */
function metricsIn(document) {
    const { path } = document;
    const numbers = readNumbers(document.value);
    (0,errors/* refuse */.TR)(numbers.mistakes.map(({ keys, why }) => {
        const line = document.line(keys);
        return {
            code: 'metrics-invalid',
            what: `${keys.length > 0 ? `The metric "${keys.join('.')}" in ${path}` : path} cannot be used.`,
            why: `${why}.`,
            next: 'Write finite numbers; everything else belongs under the key "parameters".',
            file: path,
            ...(line !== undefined && { line }),
        };
    }));
    return numbers;
}

// EXTERNAL MODULE: ./.build/inputs/model-folder.js
var model_folder = __webpack_require__(45572);
;// CONCATENATED MODULE: ./.build/inputs/training-output.js








async function readBefore({ model, metrics, predictions }) {
    const at = async (path) => (path ? readFootprint(path) : new Map());
    return {
        model: await at(model),
        metrics: await at(metrics),
        predictions: await at(predictions),
    };
}
/** Reads what the command wrote; a part that is missing, old or unusable is null, and a problem. */
async function readTrainingOutput(promised, before) {
    const problems = [];
    const read = async (part, reader) => {
        const path = promised[part];
        if (path === undefined)
            return null;
        const checked = refuseOld(part, path, before).then(() => reader(path));
        return checked.catch((error) => {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            problems.push(...error.problems.map((problem) => inContext(problem, part, path)));
            return null;
        });
    };
    const modelFiles = await read('model', readModel);
    const numbers = await read('metrics', readMetrics);
    const predictions = await read('predictions', readWritten);
    return {
        modelFiles,
        predictions,
        metricsFile: numbers?.file ?? null,
        metrics: numbers?.metrics ?? {},
        parameters: numbers?.parameters ?? {},
        problems,
        untouchedModelFiles: modelFiles
            ? untouched(before.model, await readFootprint(modelFiles.path))
            : 0,
    };
}
/** A file of an earlier run would be taken for what this run has learnt. */
async function refuseOld(part, path, before) {
    const now = await readFootprint(path);
    if (now.size === 0 || untouched(before[part], now) < now.size)
        return;
    throw new errors/* UserError */.yo('train-output-old', {
        what: `The training command did not write ${path}.`,
        why: `What is there as ${part} was there before the command started, and is unchanged.`,
        next: `Let the command write its ${part} there, or correct the path.`,
        file: path,
    });
}
async function readModel(path) {
    const { digest, manifest } = await (0,inputs_digest/* digestOfFiles */.v0)(await (0,model_folder/* readModelFiles */.t)(path));
    return { path, digest, bytes: manifest.reduce((sum, { size }) => sum + size, 0) };
}
async function readMetrics(path) {
    const file = await readWritten(path);
    const document = await (0,inputs_document/* readDocument */.u0)(path, schemas/* unknown */.L5J());
    return { ...metricsIn(document), file };
}
async function readWritten(path) {
    const status = await (0,promises_.stat)(path).catch((error) => {
        throw (0,inputs_document/* unreadable */.O$)(path, error);
    });
    if (status.isFile() && status.size > 0)
        return { path, digest: await (0,inputs_digest/* digestOfFile */.Mk)(path) };
    throw new errors/* UserError */.yo('train-output-unusable', {
        what: `Nothing can be read from ${path}.`,
        why: status.isFile() ? 'The file is empty.' : 'It is no file.',
        next: 'Let the training command write a file there, or correct the path.',
        file: path,
    });
}
/** A missing file is no wrong path of the reader's, but a promise that the command did not keep. */
function inContext(problem, part, path) {
    if (problem.code !== 'file-missing')
        return problem;
    return {
        code: 'train-output-missing',
        what: `The training command wrote no ${part}.`,
        why: `It ended without an error, but there is nothing at ${path}.`,
        next: `Let the command write its ${part} there, or correct the ${part === 'model' ? 'input model-path' : `input ${part}`}.`,
        file: path,
    };
}

// EXTERNAL MODULE: ./.build/commands/conclude.js
var conclude = __webpack_require__(45496);
;// CONCATENATED MODULE: ./.build/domain/training/gpu/health.js
/** What is wrong with a card, in words, and who can mend it; empty for a healthy one. */
function ailments(card) {
    const { complaint, recoveryAction, uncorrectedErrors, rowRemapping } = card;
    return [
        ...(complaint === null ? [] : [`the driver answers "${complaint}" for it`]),
        ...(recoveryAction === null || recoveryAction === 'None'
            ? []
            : [`the driver asks for the action "${recoveryAction}"`]),
        ...(uncorrectedErrors !== null && uncorrectedErrors > 0
            ? [`its memory had ${uncorrectedErrors} uncorrected errors`]
            : []),
        ...(rowRemapping?.failed ? ['a broken row of its memory could not be replaced'] : []),
    ];
}
/** Clocks held down by hardware or heat; idle and a power cap are ordinary. */
const throttlingBits = 0x08 | 0x20 | 0x40 | 0x80;
/** What a person should know of a card that can still train. */
function complaints(card) {
    const { clockReasons, rowRemapping, temperature } = card;
    const heat = temperature === null ? '' : `, at ${temperature} °C`;
    return [
        ...(clockReasons !== null && (clockReasons & throttlingBits) !== 0
            ? [`its clocks are held down by the hardware or by heat${heat}`]
            : []),
        ...(rowRemapping?.pending
            ? ['a row of its memory waits to be replaced, which a reset of the card does']
            : []),
    ];
}

;// CONCATENATED MODULE: ./.build/domain/training/gpu/unread.js
/** No answer about the GPUs is an answer: nobody knows that they are there. */
function unreadFinding(unread, { count }) {
    const asked = `The policy asks for ${count} GPU${count === 1 ? '' : 's'}`;
    return { level: 'error', rule: 'gpu-unknown', message: `${asked}, and ${reasonOf(unread)}` };
}
function reasonOf({ kind, tool, exitCode, said }) {
    const words = said === '' ? '' : ` It said: ${said}`;
    switch (kind) {
        case 'absent':
            return `neither nvidia-smi nor rocm-smi is on the PATH. Use a runner with a GPU and its driver; in a container start it with the GPUs (--gpus all).`;
        case 'hung':
            return `${tool} did not answer in time. The driver hangs, which only the administrator of the runner can mend; on the first use after a start it may also be slow, which persistence mode (nvidia-smi -pm 1) avoids.`;
        case 'unreadable':
            return `the answer of ${tool} makes no sense.${words} Update the driver, or report it with that answer.`;
        case 'refused':
            return `${tool} ended with exit code ${exitCode}: ${meaningOf(exitCode, said)}.${words}`;
    }
}
/** The exit codes of nvidia-smi, as its manual lists them. */
const meanings = {
    3: 'what was asked is not available on this card; check the driver',
    4: 'this user may not ask; the runner needs the right to use the device',
    6: 'no card was found; check that the machine has one, and that the container got it (--gpus all)',
    8: 'a power cable of a card is not attached',
    9: 'the driver is not loaded; install it, or restart the machine after an update',
    12: "the driver's library is missing; in a container install NVIDIA's container toolkit on the host",
    13: "the driver's library is too old for this tool; update the driver",
    14: 'the memory of a card that holds its settings is corrupt; have the card exchanged',
    15: 'a card is no longer reachable on its bus; restart the machine, and have the card exchanged if it comes again',
};
function meaningOf(exitCode, said) {
    if (/version mismatch/i.test(said)) {
        return 'the driver was updated while its old module was still loaded; restart the machine';
    }
    return meanings[exitCode ?? 0] ?? 'the driver does not work; ask the administrator of the runner';
}

;// CONCATENATED MODULE: ./.build/domain/training/gpu/visible.js
/**
 * Cards in the order of their bus, as CUDA counts them under CUDA_DEVICE_ORDER=PCI_BUS_ID. CUDA stops at
 * the first entry of CUDA_VISIBLE_DEVICES that names no device, so that the later ones are hidden too,
 * and shows none at all when one is named twice. NVIDIA_VISIBLE_DEVICES is read when a container starts
 * and hides nothing from a program: containers that get their cards by CDI have them with "void".
 */
function visibleOf(reading, variables) {
    const all = reading.cards.flatMap((card) => devicesOf(card, reading));
    const cuda = variables.CUDA_VISIBLE_DEVICES;
    if (cuda === undefined)
        return { cards: reading.cards, devices: all, hiddenBy: null };
    const devices = namedBy(cuda, all);
    const cards = [...new Set(devices.map(({ card }) => card))];
    const hides = devices.length < all.length;
    return { cards, devices, hiddenBy: hides ? `CUDA_VISIBLE_DEVICES=${cuda}` : null };
}
function devicesOf(card, { instances }) {
    if (card.migMode !== 'Enabled')
        return [{ card, instance: null }];
    return instances.flatMap((instance) => (instance.card === card.uuid ? [{ card, instance }] : []));
}
function namedBy(list, all) {
    const named = list.split(',').map((entry) => deviceNamed(entry.trim(), all));
    const end = named.indexOf(undefined);
    const used = named.slice(0, end === -1 ? named.length : end).filter((one) => one !== undefined);
    return new Set(used).size < used.length ? [] : used;
}
/** The number of a divided card means its first instance. */
function deviceNamed(entry, all) {
    if (/^\d+$/.test(entry))
        return all.find(({ card }) => card.index === Number(entry));
    // A beginning is enough for CUDA, as long as it fits one device only.
    const fitting = all.filter(({ card, instance }) => entry !== '' && (instance ?? card).uuid.startsWith(entry));
    const [device, another] = fitting;
    return another ? undefined : device;
}

;// CONCATENATED MODULE: ./.build/domain/training/gpu/judge-gpu.js



/**
 * Whether the asked GPUs are there, healthy and free. What is unknown counts like what is bad: hours on
 * a card that is not there cost more than a look at it. Nothing is asked: nothing fails.
 */
function judgeGpu(answer, request, variables) {
    if (!request)
        return [];
    if (answer.kind !== 'read')
        return [unreadFinding(answer, request)];
    const visible = visibleOf(answer, variables);
    const sick = visible.cards.filter((card) => ailments(card).length > 0);
    return [
        ...tooFew(answer, request, visible),
        ...sick.flatMap((card) => ailments(card).map((why) => ill(card, why))),
        ...judge_gpu_closed(visible),
        ...taken(answer, request, visible),
        ...tooFull(answer, request, visible),
        ...visible.cards.flatMap((card) => complaints(card).map((what) => strained(card, what))),
        ...neighbours(answer, visible),
    ];
}
function tooFew({ cards, tool }, { count }, { devices, hiddenBy }) {
    if (devices.length >= count)
        return [];
    const why = hiddenBy
        ? `${tool} sees ${plural(cards.length, 'card')}, and ${hiddenBy} hides them. Unset it, or let it name ${plural(count, 'card')}.`
        : `${tool} sees ${plural(cards.length, 'card')}. Run the job on a runner with more of them, pass them into the container (--gpus all), or ask for fewer.`;
    return [
        fails('gpu-count', `The policy asks for ${plural(count, 'GPU')}, and a program started here can use ${devices.length}. ${why}`),
    ];
}
function ill(card, why) {
    return fails('gpu-health', `${named(card)} is not fit to train: ${why}. Let the administrator of the runner reset the card or take it out, then run again.`);
}
function judge_gpu_closed({ cards }) {
    const shut = cards.filter(({ computeMode }) => computeMode === 'Prohibited');
    return shut.map((card) => fails('gpu-compute-mode', `${named(card)} takes no program: its compute mode is Prohibited. Let the administrator set it with "nvidia-smi -c DEFAULT".`));
}
/** A card in the mode Exclusive_Process takes one program; the server of MPS shares it with others. */
function taken({ processes }, { count }, { devices }) {
    const held = devices.filter(({ card }) => {
        const holders = processes.filter(({ uuid }) => uuid === card.uuid);
        const isShared = holders.some(({ name }) => name.endsWith('nvidia-cuda-mps-server'));
        return card.computeMode === 'Exclusive_Process' && holders.length > 0 && !isShared;
    });
    if (devices.length < count || devices.length - held.length >= count)
        return [];
    return held.map(({ card }) => fails('gpu-compute-mode', `${named(card)} takes one program only, and has one: its compute mode is Exclusive_Process. Wait for that program, end it, or use another runner.`));
}
function tooFull(reading, { count, memoryGib }, { devices }) {
    if (memoryGib === null || devices.length < count)
        return [];
    const needed = memoryGib * 1024;
    const full = devices.filter(({ card, instance }) => {
        const { memoryFree } = instance ?? card;
        return memoryFree === null || memoryFree < needed;
    });
    if (devices.length - full.length >= count)
        return [];
    const free = full.map((device) => `${deviceName(device)} has ${freeOf(device)}`).join('; ');
    return [
        fails('gpu-memory', `The policy asks for ${memoryGib} GiB free on each of ${plural(count, 'GPU')}: ${free}. ${holders(reading, full.map(({ card }) => card))}`),
    ];
}
function freeOf({ card, instance }) {
    const { memoryFree, memoryTotal } = instance ?? card;
    if (memoryFree === null)
        return 'an unknown amount';
    const total = memoryTotal === null ? '' : ` of ${gib(memoryTotal)}`;
    return `${gib(memoryFree)}${total} free`;
}
/** Who holds the memory of these cards, as far as anybody can tell. */
function holders({ processes }, cards) {
    const held = processes.filter(({ uuid }) => cards.some((card) => card.uuid === uuid));
    if (held.length === 0) {
        return 'No process is listed for them: one outside this container, or a dead one whose memory the driver keeps. Ask the administrator of the runner.';
    }
    const list = held.slice(0, 5).map(({ pid, name, memory }) => {
        return `${name} with the process id ${pid}${memory === null ? '' : ` (${gib(memory)})`}`;
    });
    const more = held.length > list.length ? ` and ${held.length - list.length} more` : '';
    return `It is held by ${list.join(', ')}${more}. Wait for them, end them, or use another runner.`;
}
function strained(card, what) {
    return {
        level: 'warning',
        rule: 'gpu-strained',
        message: `${named(card)} will train slower or fail soon: ${what}. Tell the administrator of the runner.`,
    };
}
/** Beside enough memory another program still takes time. */
function neighbours({ processes }, { cards }) {
    const beside = processes.filter(({ uuid }) => cards.some((card) => card.uuid === uuid));
    if (beside.length === 0)
        return [];
    const names = [...new Set(beside.map(({ name, pid }) => `${name} (${pid})`))].slice(0, 5);
    return [
        {
            level: 'warning',
            rule: 'gpu-shared',
            message: `Other programs use the same GPUs: ${names.join(', ')}. The training will be slower, and its times say little.`,
        },
    ];
}
function named({ index, name }) {
    return `GPU ${index} (${name})`;
}
function deviceName({ card, instance }) {
    return instance ? `${named(card)}, ${instance.name},` : named(card);
}
function gib(mebibytes) {
    return `${(mebibytes / 1024).toFixed(1)} GiB`;
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
function fails(rule, message) {
    return { level: 'error', rule, message };
}

;// CONCATENATED MODULE: ./.build/domain/training/gpu/machine-gpus.js
/** Undefined where no card could be read. */
function machineGpus(answer) {
    if (answer.kind !== 'read')
        return undefined;
    const { tool, cuda, cards } = answer;
    return {
        tool,
        driver: cards[0]?.driver ?? '',
        cuda,
        cards: cards.map(({ index, uuid, name, computeCapability, memoryTotal, memoryFree }) => {
            return { index, uuid, name, computeCapability, memoryTotal, memoryFree };
        }),
    };
}

;// CONCATENATED MODULE: ./.build/domain/training/room.js
const gibibyte = 1024 ** 3;
const leastDisk = 5 * gibibyte;
const leastShared = gibibyte;
const leastFiles = 4096;
/** Whether there is room to train on GPUs: hours of work end badly on a full disk. */
function judgeRoom({ freeDisk, sharedMemory, openFiles }) {
    return [
        ...room_when(freeDisk === null || freeDisk < leastDisk, {
            level: 'error',
            rule: 'disk-full',
            message: `The disk of the output directory has ${freeDisk === null ? 'an unknown amount' : room_gib(freeDisk)} free, and a training on GPUs needs at least ${room_gib(leastDisk)}. Free some, or name another folder by output-directory.`,
        }),
        ...room_when(sharedMemory !== null && sharedMemory < leastShared, {
            level: 'warning',
            rule: 'shared-memory',
            message: `Processes can share only ${room_gib(sharedMemory ?? 0)} of memory, which workers that load data fill soon. Start the container with --shm-size=8g or --ipc=host.`,
        }),
        ...room_when(openFiles !== null && openFiles < leastFiles, {
            level: 'warning',
            rule: 'open-files',
            message: `A process may open only ${openFiles} files here; workers that load data may need more. Raise it with "ulimit -n ${leastFiles}" before the training.`,
        }),
    ];
}
function room_when(condition, finding) {
    return condition ? [finding] : [];
}
function room_gib(bytes) {
    return `${(bytes / gibibyte).toFixed(1)} GiB`;
}

;// CONCATENATED MODULE: ./.build/inputs/room.js


/** What is left where `folder` lies, or will lie once it is made. */
async function readRoom(folder) {
    const [freeDisk, sharedMemory, limits] = await Promise.all([
        freeOn(await existing(folder)),
        freeOn('/dev/shm'),
        (0,promises_.readFile)('/proc/self/limits', 'utf8').catch(() => ''),
    ]);
    const openFiles = Number(/^Max open files\s+(\d+)/m.exec(limits)?.[1] ?? Number.NaN);
    return { freeDisk, sharedMemory, openFiles: Number.isFinite(openFiles) ? openFiles : null };
}
async function existing(folder) {
    const path = (0,external_node_path_.resolve)(folder);
    const above = (0,external_node_path_.dirname)(path);
    if (above === path)
        return path;
    return (0,promises_.stat)(path).then(() => path, () => existing(above));
}
async function freeOn(folder) {
    try {
        const { bavail, bsize } = await (0,promises_.statfs)(folder);
        return bavail * bsize;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./.build/commands/training/preflight.js





/** Looks at the machine; without a wish for GPUs it only notes what is there. */
async function readMachine({ gpu }, open) {
    const answer = await (await open.gpus()).read();
    const variables = open.variables();
    const cards = answer.kind === 'read' ? visibleOf(answer, variables).cards : [];
    const visible = cards.map(({ index }) => index);
    const looked = { gpus: machineGpus(answer), visible, isCancelled: false };
    if (!gpu)
        return { ...looked, findings: [] };
    const room = await readRoom(open.output.path(''));
    return { ...looked, findings: [...judgeGpu(answer, gpu, variables), ...judgeRoom(room)] };
}
/** The machine first, then the policy's own trial of it; what is certain to fail is not tried. */
async function preflight({ plan, backend }, job, open) {
    const looked = await readMachine(plan, open);
    const command = plan.gpu?.smokeTest;
    if (!command || looked.findings.some(({ level }) => level === 'error'))
        return looked;
    const end = await smokeTest(command, { backend, job, open });
    return {
        ...looked,
        findings: [...looked.findings, ...smokeFindings(end, open.output.path('smoke-test.log'))],
        isCancelled: end.kind === 'cancelled',
    };
}
const smokeMinutes = 1;
/**
 * Runs the policy's own trial, which only the user's framework can make: a card may be listed and still
 * refuse to work, and then frameworks train on the processor without a word.
 */
async function smokeTest(command, { backend, job, open }) {
    const logPath = open.output.path('smoke-test.log');
    open.progress('Trying the GPU with the smoke test of the policy.');
    const { end } = await backend.run({ ...job, command, name: `${job.name}-smoke`, logPath, timeoutMinutes: smokeMinutes }, { show: open.foreign, onSignal: open.onSignal });
    return end;
}
function smokeFindings(end, logPath) {
    if (end.kind === 'succeeded')
        return [];
    if (end.kind === 'cancelled') {
        const message = 'The run was cancelled during the smoke test of the policy, so the training was not started. Run the job again to train.';
        return [{ level: 'error', rule: 'train-cancelled', message }];
    }
    const how = end.kind === 'timed-out' ? `did not end within ${smokeMinutes} minute` : 'did not succeed';
    return [
        {
            level: 'error',
            rule: 'gpu-smoke-test',
            message: `The smoke test of the policy ${how}, so the training was not started. What it said stands in ${logPath}.`,
        },
    ];
}
/** A training, and what happened on NVIDIA's cards meanwhile; other tools tell too little to judge. */
async function watched({ gpus, visible }, open, work) {
    if (gpus?.tool !== 'nvidia-smi')
        return { job: await work(), telemetry: undefined };
    const watch = await (await open.gpus()).watch();
    const job = await work().catch((error) => {
        watch.stop();
        throw error;
    });
    const { cards, complete } = watch.stop();
    // What others do on cards that are hidden from the command says nothing of it.
    const ours = cards.filter(({ index }) => visible.includes(index));
    return { job, telemetry: { cards: ours, complete } };
}

;// CONCATENATED MODULE: ./.build/domain/training/command-environment.js
/** What a training command may not see: inputs, tokens, and the files by which a step steers its runner. */
const withheldNames = new Set([
    'ACTIONS_CACHE_URL',
    'ACTIONS_RESULTS_URL',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_RUNTIME_URL',
    'GH_TOKEN',
    'GITHUB_ENV',
    'GITHUB_OUTPUT',
    'GITHUB_PATH',
    'GITHUB_STATE',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_TOKEN',
]);
const withheldPrefixes = ['INPUT_', 'STATE_', 'ACTIONS_ID_TOKEN_REQUEST_'];
/**
 * The environment of a training command: the host's without what is withheld, and with `added`.
 * RUNNER_TRACKING_ID stays, so that the runner finds and ends what a job leaves behind.
 */
function commandEnvironment(host, added) {
    const kept = Object.entries(host).filter(([name]) => !isWithheld(name));
    // Into a file Python writes whole blocks, so the log would lag behind by minutes.
    return { PYTHONUNBUFFERED: '1', ...Object.fromEntries(kept), ...added };
}
/** Windows takes any case for the same variable. */
function isWithheld(name) {
    const upper = name.toUpperCase();
    return withheldNames.has(upper) || withheldPrefixes.some((prefix) => upper.startsWith(prefix));
}

;// CONCATENATED MODULE: ./.build/domain/training/run-id.js
/** At most 40 characters, `[a-z0-9-]`, a letter first: a valid job name in every scheduler. */
function runId({ run, commit, attempt, configuration }) {
    const origin = run ?? commit?.slice(0, 12) ?? 'local';
    return `contender-${origin}-${attempt}-${configuration.slice(0, 8)}`;
}

// EXTERNAL MODULE: ./.build/inputs/data-digests.js + 1 modules
var data_digests = __webpack_require__(23550);
// EXTERNAL MODULE: ./.build/inputs/evidence.js
var evidence = __webpack_require__(85573);
;// CONCATENATED MODULE: ./.build/inputs/fingerprints.js


/**
 * What an earlier validation found these data sets to be like: only of the same bytes, so that an old
 * outcome tells nothing wrong. `digests` is `sha256:…` by name.
 */
async function readFingerprints(folder, digests) {
    const paths = await (0,evidence/* outcomePathsIn */.su)(folder);
    const outcomes = await Promise.all(paths.map(outcomeIn));
    const summaries = outcomes.flatMap((outcome) => (outcome ? summariesOf(outcome) : []));
    const found = Object.entries(digests).flatMap(([name, digest]) => {
        const same = summaries.find((summary) => summary.name === name && summary.digest === digest);
        return same?.fingerprint ? [[name, same.fingerprint]] : [];
    });
    return Object.fromEntries(found);
}
/** A fingerprint only explains; an outcome that cannot be read is told by the commands that need it. */
async function outcomeIn(path) {
    try {
        const [file] = await (0,evidence/* readOutcomeFiles */.yj)([await (0,evidence/* openFile */.Tq)(path)]);
        return file?.outcome;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
function summariesOf(outcome) {
    return outcome.command === 'validate' ? (outcome.result?.data ?? []) : [];
}

;// CONCATENATED MODULE: ./.build/inputs/lock-files.js


/** The files by which the usual package managers pin what a training command runs with. */
const names = new Set([
    'Pipfile.lock',
    'bun.lock',
    'conda-lock.yml',
    'environment.yml',
    'package-lock.json',
    'pdm.lock',
    'pixi.lock',
    'pnpm-lock.yaml',
    'poetry.lock',
    'pylock.toml',
    'renv.lock',
    'requirements.txt',
    'uv.lock',
    'yarn.lock',
]);
/** `sha256:…` of each lock file in the working directory, by name. */
async function readLockFiles() {
    const entries = await (0,promises_.readdir)('.', { withFileTypes: true });
    const found = entries.filter((entry) => entry.isFile() && names.has(entry.name));
    const digests = found.map(async ({ name }) => [name, await (0,inputs_digest/* digestOfFile */.Mk)(name)]);
    return Object.fromEntries(await Promise.all(digests));
}

// EXTERNAL MODULE: ./.build/inputs/policy.js + 2 modules
var inputs_policy = __webpack_require__(6416);
;// CONCATENATED MODULE: ./.build/inputs/training-plan.js

/** Inputs before policy. */
function planTraining(inputs, policy) {
    const train = policy?.value.train;
    const model = inputs.model ?? policy?.value.model;
    const command = inputs.run ?? train?.run;
    (0,errors/* refuse */.TR)([
        ...missing(model, 'model', 'the key "model" of the policy'),
        ...missing(command, 'run', 'the key "train.run" of the policy'),
    ]);
    const data = Object.entries(policy?.value.data ?? {}).map(([name, { path }]) => {
        return [name, [path].flat()];
    });
    return {
        model: model ?? '',
        command: command ?? '',
        backend: inputs.backend ?? train?.backend ?? 'local:',
        promised: {
            model: inputs['model-path'] ?? train?.outputs.model,
            metrics: inputs.metrics ?? train?.outputs.metrics,
            predictions: inputs.predictions ?? train?.outputs.predictions,
        },
        timeoutMinutes: inputs['timeout-minutes'] ?? train?.['timeout-minutes'] ?? null,
        gpu: gpuOf(inputs.gpu, train?.gpu),
        data: Object.fromEntries(data),
    };
}
function gpuOf(count, policy) {
    if (count === undefined && !policy)
        return null;
    return {
        count: count ?? policy?.count ?? 1,
        memoryGib: policy?.['memory-gib'] ?? null,
        smokeTest: policy?.['smoke-test'] ?? null,
    };
}
function missing(value, input, key) {
    if (value !== undefined)
        return [];
    return [
        {
            code: 'input-missing',
            what: `The input "${input}" is missing.`,
            why: `Neither the input nor ${key} is set.`,
            next: 'Set one of them.',
        },
    ];
}

;// CONCATENATED MODULE: ./.build/commands/training/prepare.js











/** Everything that must be known, and right, before the command may start. */
async function prepare(given, open) {
    const policy = await (0,inputs_policy/* readPolicy */.T4)(given.policy);
    const plan = planTraining(given, policy);
    const [data, lockFiles, before, backend, policyDigest] = await (0,errors/* together */.bs)(() => (0,data_digests/* digestData */.B)(plan.data), () => readLockFiles(), () => readBefore(plan.promised), () => open.training(plan.backend), async () => (policy ? { [policy.path]: await (0,inputs_digest/* digestOfFile */.Mk)(policy.path) } : {}));
    const code = await codeOf(open);
    const start = startOf(given, { plan, data, code }, open);
    const fingerprints = await readFingerprints(open.output.path('outcomes'), data.sets);
    return {
        plan,
        start,
        fingerprints,
        lockFiles,
        before,
        backend,
        inputDigests: { ...policyDigest, ...data.files },
    };
}
/** The host knows best which commit it checked out for whom; git knows the rest. */
async function codeOf(open) {
    const code = await open.sourceControl().version();
    const { sha, headSha } = open.context;
    return { ...code, sha: code.sha ?? sha, headSha: headSha ?? code.headSha };
}
/** The seed and the name follow from the inputs, so that a re-run repeats them. */
function startOf(given, { plan, data, code }, open) {
    const { model, command, backend, promised } = plan;
    const { runId: run, runAttempt, job } = open.context;
    const seed = given.seed ?? seedFrom((0,inputs_digest/* sha256 */.sc)(JSON.stringify([code.headSha, command, data.sets])));
    const asked = [given.key ?? model, job, command, backend, promised, seed, data.sets];
    const configuration = (0,inputs_digest/* sha256 */.sc)(JSON.stringify(asked));
    const attempt = runAttempt ?? 1;
    const id = runId({ run, commit: code.headSha, attempt, configuration });
    return { id, model, command, backend, code, data: data.sets, seed, attempt };
}
/** What the back end is told. */
function jobOf({ plan, start }, open) {
    const added = {
        CONTENDER_SEED: String(start.seed),
        CONTENDER_ATTEMPT: String(start.attempt),
        // Else CUDA counts the cards in another order than the driver's tool.
        ...(plan.gpu && { CUDA_DEVICE_ORDER: 'PCI_BUS_ID' }),
    };
    return {
        command: plan.command,
        name: start.id,
        environment: commandEnvironment(open.variables(), added),
        outputDirectory: open.output.path(''),
        logPath: open.output.path('train.log'),
        timeoutMinutes: plan.timeoutMinutes,
    };
}

;// CONCATENATED MODULE: ./.build/commands/training/record.js
/** What was trained, from what, with what result. */
function recordOf({ start, fingerprints, lockFiles }, { job, output, gpus, telemetry }, open) {
    const { modelFiles, predictions, metricsFile, metrics, parameters, problems } = output;
    const { bytes, lines } = job.log;
    return {
        schema: 'contender/run@1',
        ...start,
        ...(Object.keys(fingerprints).length > 0 && { fingerprints }),
        startedAt: job.startedAt,
        durationMs: job.durationMs,
        end: problems.length > 0 ? { kind: 'incomplete' } : job.end,
        parameters,
        metrics,
        modelFiles,
        predictions,
        metricsFile,
        environment: { ...job.machine, lockFiles, ...(gpus && { gpus }) },
        log: { path: open.output.path('train.log'), bytes, lines },
        resources: { ...job.resources, ...(telemetry && { gpus: telemetry }) },
        ...(job.curves.length > 0 && { curves: job.curves }),
    };
}

;// CONCATENATED MODULE: ./.build/commands/train.js












const inputs = schemas/* object */.Ikc({
    ...command_inputs/* common */.sh,
    ...command_inputs/* modelInput */.M_,
    run: (0,fields/* text */.Qq)().optional().describe("The training command; default: the policy's train.run."),
    backend: (0,fields/* text */.Qq)()
        .optional()
        .describe("URI of the place where it runs; default: the policy's train.backend, else local:."),
    'model-path': (0,fields/* text */.Qq)()
        .optional()
        .describe("The model that the command writes, a file or a folder; default: the policy's train.outputs.model."),
    metrics: (0,fields/* text */.Qq)()
        .optional()
        .describe("The JSON file of metrics that the command writes; default: the policy's train.outputs.metrics."),
    predictions: (0,fields/* text */.Qq)()
        .optional()
        .describe("The predictions that the command writes; default: the policy's train.outputs.predictions."),
    seed: schemas/* string */.YjP()
        .regex(/^\d+$/, { error: 'Use a whole number' })
        .transform(Number)
        .refine((seed) => seed <= largestSeed, { error: `Use a number up to ${largestSeed}` })
        .optional()
        .describe('The number that the command finds as CONTENDER_SEED; default: from the commit, the command and the data.'),
    gpu: schemas/* string */.YjP()
        .regex(/^[1-9]\d{0,3}$/, { error: 'Use a whole number above 0' })
        .transform(Number)
        .optional()
        .describe("How many GPUs must be there, healthy and free before training starts; default: the policy's train.gpu, else none."),
    'timeout-minutes': (0,fields/* positive */.yj)()
        .optional()
        .describe("After so many minutes the command is ended; default: the policy's, else none."),
});
/** Runs a training command, and records what it was given and what it made of it. */
const train = {
    name: 'train',
    summary: 'runs the training command and records what it made',
    inputs,
    async run(given, open) {
        const preparation = await prepare(given, open);
        await open.output.remove('run-record.json');
        const { plan, start, before, backend, inputDigests } = preparation;
        const asked = jobOf(preparation, open);
        const looked = await preflight(preparation, asked, open);
        if (looked.findings.some(({ level }) => level === 'error')) {
            return concludeUnstarted(preparation, { key: given.key, looked }, open);
        }
        const { job, telemetry } = await watched(looked, open, () => follow(backend, asked, open));
        const output = job.end.kind === 'succeeded' ? await readTrainingOutput(plan.promised, before) : train_nothing;
        const result = recordOf(preparation, { job, output, telemetry, gpus: looked.gpus }, open);
        await open.output.write('run-record.json', `${JSON.stringify(result, null, 2)}\n`);
        const conclusion = concludeTraining({
            ...job,
            ...output,
            seconds: job.durationMs / 1000,
            lastLine: job.log.lastLine,
            logPath: result.log.path,
            flaws: output.problems.map(flaw),
            unused: telemetry && job.end.kind === 'succeeded' ? (0,use/* judgeUse */.r)(telemetry, plan.gpu) : [],
            modelPromised: plan.promised.model !== undefined,
        });
        return (0,conclude/* conclude */.E)(open, {
            ...conclusion,
            findings: [...conclusion.findings, ...looked.findings],
            command: 'train',
            key: given.key ?? plan.model,
            exitCode: (0,domain_verdict/* exitCodeOf */.FO)(conclusion.verdict, true),
            subject: { model: start.model, digest: result.modelFiles?.digest ?? null },
            outputs: {
                'run-record': open.output.path('run-record.json'),
                'model-digest': result.modelFiles?.digest ?? '',
            },
            result,
            inputDigests,
        });
    },
};
/** The machine cannot do what the policy asks: nothing was trained. */
function concludeUnstarted({ plan, inputDigests }, { key, looked }, open) {
    const { findings, isCancelled } = looked;
    const reasons = findings.filter(({ level }) => level === 'error').length;
    const verdict = isCancelled ? 'errored' : 'failed';
    const title = isCancelled
        ? 'Errored: nothing was trained, because the run was cancelled during the smoke test'
        : `Failed: nothing was trained, because the runner is not fit for it (${reasons} ${reasons === 1 ? 'reason' : 'reasons'})`;
    return (0,conclude/* conclude */.E)(open, {
        command: 'train',
        key: key ?? plan.model,
        verdict,
        exitCode: (0,domain_verdict/* exitCodeOf */.FO)(verdict, true),
        title,
        subject: { model: plan.model, digest: null },
        findings,
        outputs: { 'run-record': '', 'model-digest': '' },
        result: null,
        inputDigests,
    });
}
async function follow(backend, job, open) {
    open.progress(`Training with seed ${job.environment.CONTENDER_SEED}; the log goes to ${job.logPath}.`);
    for (const line of job.command.split('\n'))
        open.foreign(`$ ${line}`);
    const finished = await backend.run(job, { show: open.foreign, onSignal: open.onSignal });
    open.progress(`The training command ended after ${(finished.durationMs / 1000).toFixed(1)} s.`);
    return finished;
}
const train_nothing = {
    modelFiles: null,
    predictions: null,
    metricsFile: null,
    metrics: {},
    parameters: {},
    problems: [],
    untouchedModelFiles: 0,
};
function flaw({ code, what, why, next, ...place }) {
    return { level: 'error', rule: code, message: `${what} ${why} ${next}`, ...place };
}


/***/ }),

/***/ 95944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ judgeUse),
/* harmony export */   s: () => (/* binding */ GpuMeter)
/* harmony export */ });
/** Longer than this between two samples is a gap, in seconds. */
const longestStep = 5;
/** A program that works on a card holds at least its context there; MiB. */
const leastGrowth = 64;
/** Adds up samples as they come; memory does not grow with time. */
class GpuMeter {
    #cards = new Map();
    add(sample) {
        const known = this.#cards.get(sample.index);
        if (!known)
            this.#cards.set(sample.index, begun(sample));
        else
            count(known, sample);
    }
    read() {
        return [...this.#cards]
            .sort(([a], [b]) => a - b)
            .map(([index, totals]) => useOf(index, totals));
    }
}
function begun(sample) {
    const totals = {
        samples: 0,
        leastMemory: null,
        peakMemory: null,
        grownMemory: null,
        told: 0,
        utilization: 0,
        peakUtilization: null,
        idle: 0,
        peakTemperature: null,
        energy: sample.power === null ? null : 0,
        last: sample,
    };
    count(totals, sample);
    return totals;
}
function count(totals, sample) {
    const { utilization, memoryUsed, temperature } = sample;
    totals.samples += 1;
    totals.peakMemory = higher(totals.peakMemory, memoryUsed);
    if (memoryUsed !== null) {
        // From the lowest so far: what another program gives back meanwhile must not hide ours.
        totals.leastMemory = Math.min(totals.leastMemory ?? memoryUsed, memoryUsed);
        totals.grownMemory = higher(totals.grownMemory, memoryUsed - totals.leastMemory);
    }
    totals.peakTemperature = higher(totals.peakTemperature, temperature);
    totals.peakUtilization = higher(totals.peakUtilization, utilization);
    if (utilization !== null) {
        totals.told += 1;
        totals.utilization += utilization;
        if (utilization === 0)
            totals.idle += 1;
    }
    totals.energy = energyAfter(totals, sample);
    totals.last = sample;
}
/** By the trapezoid between two samples. */
function energyAfter({ energy, last }, { at, power }) {
    const step = at - last.at;
    if (energy === null || power === null || last.power === null || step > longestStep)
        return null;
    return energy + (step * (power + last.power)) / 2;
}
function higher(known, told) {
    if (known === null || told === null)
        return known ?? told;
    return Math.max(known, told);
}
function useOf(index, totals) {
    const { samples, told, peakMemory, grownMemory, energy } = totals;
    return {
        index,
        samples,
        meanUtilization: told > 0 ? totals.utilization / told : null,
        peakUtilization: totals.peakUtilization,
        idleShare: told > 0 ? totals.idle / told : null,
        peakMemory,
        grownMemory,
        peakTemperature: totals.peakTemperature,
        energy: energy === null ? null : energy / 3600,
    };
}
/**
 * Whether the training worked on the GPUs that the policy asks for: frameworks fall back to the
 * processor without a word, and train for days.
 */
function judgeUse({ cards, complete }, request) {
    if (!request)
        return [];
    if (cards.some(isUsed))
        return [];
    // A single look is the one before the training began.
    const isKnown = complete && cards.some(({ grownMemory, samples }) => grownMemory !== null && samples > 1);
    const why = isKnown
        ? `on no card did the memory in use grow by ${leastGrowth} MiB while it ran. Most frameworks fall back to the processor without a word: check that the framework was installed with GPU support and that the command moves the model there.`
        : 'the driver did not tell what happened on the cards while it ran, and what is unknown does not count. Run it again; if it comes again, ask the administrator of the runner.';
    return [
        {
            level: 'error',
            rule: isKnown ? 'gpu-unused' : 'gpu-use-unknown',
            message: `The policy asks for a GPU, and nothing shows that the training used one: ${why}`,
        },
    ];
}
function isUsed({ grownMemory }) {
    return grownMemory !== null && grownMemory >= leastGrowth;
}


/***/ }),

/***/ 44564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ judgeTraining)
/* harmony export */ });
/** The verdict on a command that was started, before anybody looks at what it wrote. */
function judgeTraining(command) {
    const { end, seconds } = command;
    const after = `after ${seconds.toFixed(1)} s`;
    switch (end.kind) {
        case 'succeeded':
            return { verdict: 'passed', title: `trained in ${seconds.toFixed(1)} s`, problem: undefined };
        case 'failed':
            return judgeExit(command, end.exitCode, after);
        case 'killed':
            return failed(`the training command was killed by ${end.signal} ${after}`, 'train-killed', end.signal === 'SIGKILL'
                ? 'Contender did not send that signal: most probably the machine ran out of memory. Look at the memory of the runner, or train with smaller batches.'
                : `Contender did not send that signal. The end of ${command.logPath} may say why.`);
        case 'cancelled':
            return errored(`the training was cancelled ${after}`, 'train-cancelled', 'The command and all that it started were ended. Run the job again to train.');
        case 'timed-out':
            return failed(`the training command ran longer than ${end.minutes} minutes`, 'train-timed-out', 'The command and all that it started were ended. Raise timeout-minutes, or let it train faster.');
    }
}
/** Only the shell's own complaint is quoted: what a command prints may hold anything. */
const shellWords = /(not found|no such file or directory|permission denied)$/i;
/** A shell exits with 127 when it finds no such command, and with 126 when it may not run it. */
function judgeExit(command, exitCode, after) {
    const title = `the training command exited with ${exitCode} ${after}`;
    if (exitCode !== 126 && exitCode !== 127) {
        return failed(title, 'train-failed', `Its own messages stand in ${command.logPath}.`);
    }
    const words = shellWords.test(command.lastLine) ? ` The shell said: ${command.lastLine}.` : '';
    return exitCode === 127
        ? errored('the training command was not found', 'train-command-not-found', `The shell exited with 127.${words} Check the spelling, install it in an earlier step, or give its path from the working directory.`)
        : errored('the training command cannot be executed', 'train-command-not-executable', `The shell exited with 126.${words} Make the file executable, or name its interpreter, such as "python train.py".`);
}
function failed(title, rule, next) {
    return { verdict: 'failed', title, problem: problem(title, rule, next) };
}
function errored(title, rule, next) {
    return { verdict: 'errored', title, problem: problem(title, rule, next) };
}
function problem(title, rule, next) {
    const sentence = `${title.charAt(0).toUpperCase()}${title.slice(1)}.`;
    return { level: 'error', rule, message: `${sentence} ${next}` };
}


/***/ }),

/***/ 23550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ digestData)
});

// EXTERNAL MODULE: ./.build/domain/model/manifest.js
var manifest = __webpack_require__(91048);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/inputs/data-paths.js + 2 modules
var data_paths = __webpack_require__(21909);
// EXTERNAL MODULE: ./.build/inputs/digest.js
var digest = __webpack_require__(87396);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/inputs/document.js
var inputs_document = __webpack_require__(16141);
;// CONCATENATED MODULE: ./.build/inputs/table-files.js





/** Every file of a table, its log included; a link would lead out of what is hashed. */
async function readTableFiles(table) {
    const folder = table.endsWith('.json')
        ? (0,external_node_path_.dirname)((0,external_node_path_.dirname)(table))
        : table.replace(/(?<=.)\/+$/, '');
    const options = { recursive: true, withFileTypes: true };
    const entries = await (0,promises_.readdir)(folder, options).catch((error) => {
        throw (0,inputs_document/* unreadable */.O$)(folder, error);
    });
    const inside = entries.filter((entry) => !entry.isDirectory());
    (0,errors/* refuse */.TR)(inside.filter((entry) => !entry.isFile()).map(noFile));
    return Promise.all(inside.map(async ({ parentPath, name }) => {
        const path = `${parentPath}/${name}`;
        const { size } = await (0,promises_.stat)(path);
        return { path, size, open: () => (0,external_node_fs_.createReadStream)(path) };
    }));
}
function noFile({ parentPath, name }) {
    const path = `${parentPath}/${name}`;
    return {
        code: 'data-no-file',
        what: `${path} is no file.`,
        why: 'A link or a special file in a table could change its content unnoticed.',
        next: 'Copy the table with its files.',
        file: path,
    };
}

;// CONCATENATED MODULE: ./.build/inputs/data-digests.js





/**
 * The digests of data sets as they are now: of the manifest of all files that their paths mean, and of a
 * table's whole folder. Every path that leads nowhere is reported together.
 */
async function digestData(data) {
    const readers = Object.entries(data).map(([name, written]) => async () => {
        const { paths, table } = await (0,data_paths/* expandPaths */.p)(written);
        const digested = table === null ? (0,digest/* digestOfPaths */.GU)(paths) : (0,digest/* digestOfFiles */.v0)(await readTableFiles(table));
        return { name, ...(await digested) };
    });
    const sets = await (0,errors/* together */.bs)(...readers);
    const files = sets.flatMap(({ manifest }) => manifest);
    const unique = new Map(files.map((file) => [file.path, file]));
    return {
        sets: Object.fromEntries(sets.map(({ name, digest }) => [name, digest])),
        files: Object.fromEntries(files.map(({ path, sha256 }) => [path, `sha256:${sha256}`])),
        all: `sha256:${(0,digest/* sha256 */.sc)((0,manifest/* renderManifest */.s)([...unique.values()]))}`,
    };
}


/***/ }),

/***/ 21909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ expandPaths)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/inputs/document.js
var inputs_document = __webpack_require__(16141);
// EXTERNAL MODULE: ./.build/inputs/glob.js
var glob = __webpack_require__(25178);
;// CONCATENATED MODULE: ./.build/inputs/hive-folders.js
/** How Hive spells a missing value. */
const missing = '__HIVE_DEFAULT_PARTITION__';
/** The keys and values of the folders of a path, `/year=2024/city=S%C3%A3o/part.csv`; the innermost wins. */
function partitionsOf(path) {
    const folders = path.split('/').slice(0, -1);
    const pairs = folders.flatMap((folder) => {
        const [key = '', ...value] = folder.split('=');
        return key === '' || value.length === 0
            ? []
            : [[decode(key), textOf(value.join('='))]];
    });
    return Object.fromEntries(pairs);
}
function textOf(value) {
    return value === missing ? null : decode(value);
}
/** A percent sign that does not escape anything stands for itself. */
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./.build/inputs/walk.js




/**
 * The files below a folder whose names match the segments, in no order. Links are followed; one that leads
 * back to a folder on its own path is an error, as is a match that is neither file nor folder.
 */
async function filesBelow(root, segments) {
    const found = new Set();
    await walk({ path: root, above: [] }, segments, found);
    return [...found];
}
async function walk(folder, segments, found) {
    const [segment, ...rest] = segments;
    if (segment === undefined)
        return;
    if (segment === 'deep')
        await walk(folder, rest, found);
    const real = await (0,promises_.realpath)(folder.path || '.').catch((error) => {
        throw (0,inputs_document/* unreadable */.O$)(folder.path, error);
    });
    if (folder.above.includes(real))
        throw loop(folder.path, real);
    const matches = segment === 'deep' ? (name) => !(0,glob/* isHidden */.dK)(name) : segment;
    for (const entry of await entriesOf(folder.path)) {
        if (!matches(entry.name))
            continue;
        const path = join(folder.path, entry.name);
        const kind = await kindOf(path, entry);
        const next = { path, above: [...folder.above, real] };
        if (kind === 'folder')
            await walk(next, segment === 'deep' ? segments : rest, found);
        else if (segment === 'deep' || rest.length > 0)
            continue;
        else if (kind === 'special')
            throw special(path);
        else
            found.add(path);
    }
}
async function entriesOf(path) {
    return (0,promises_.readdir)(path || '.', { withFileTypes: true }).catch((error) => {
        throw (0,inputs_document/* unreadable */.O$)(path, error);
    });
}
async function kindOf(path, entry) {
    const status = entry.isSymbolicLink()
        ? await (0,promises_.stat)(path).catch((error) => {
            throw error.code === 'ELOOP' ? loop(path, path) : (0,inputs_document/* unreadable */.O$)(path, error);
        })
        : entry;
    if (status.isDirectory())
        return 'folder';
    return status.isFile() ? 'file' : 'special';
}
function join(folder, name) {
    if (folder === '')
        return name;
    return folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}
function loop(path, target) {
    return new errors/* UserError */.yo('data-loop', {
        what: `The link ${path} leads in a circle.`,
        why: `It leads to ${target}, in which it lies itself, so that the files below it have no end.`,
        next: 'Remove the link, or name the files apart from it.',
        file: path,
    });
}
function special(path) {
    return new errors/* UserError */.yo('data-no-file', {
        what: `${path} is neither a file nor a folder.`,
        why: 'A device, a pipe or a socket has no content that can be read twice.',
        next: 'Remove it, or name the files apart from it.',
        file: path,
    });
}

;// CONCATENATED MODULE: ./.build/inputs/data-paths.js






/**
 * The files that paths mean: each is a file, a folder of files, a folder that is a table, or a pattern. A
 * file or folder that exists wins over its meaning as a pattern. Everything that leads nowhere is reported
 * together.
 */
async function expandPaths(written) {
    const expanded = await (0,errors/* together */.bs)(...written.map((path) => () => expandPath(path)));
    const [table] = expanded.flat().filter(({ isTable }) => isTable);
    if (table && expanded.flat().length > 1)
        throw tableBesideOthers(table.path);
    const unique = new Map(expanded.flat().map((found) => [found.path, found]));
    const partitioned = [...unique.values()].flatMap(({ path, partitions }) => {
        return Object.keys(partitions).length > 0 ? [[path, partitions]] : [];
    });
    return {
        paths: [...unique.keys()],
        partitions: new Map(partitioned),
        table: table?.path ?? null,
    };
}
async function expandPath(path) {
    const status = await (0,promises_.stat)(path).catch((error) => {
        if ((0,glob/* isPattern */.Pt)(path))
            return undefined;
        throw (0,inputs_document/* unreadable */.O$)(path, error);
    });
    if (!status)
        return matchesOf(path);
    if (status.isFile())
        return [{ path, partitions: {}, isTable: path.endsWith(tableFile) }];
    if (!status.isDirectory())
        throw noFile(path);
    if (await isTableFolder(path))
        return [{ path, partitions: {}, isTable: true }];
    return filesOf(path);
}
async function matchesOf(pattern) {
    const { root, segments } = (0,glob/* parseGlob */.qF)(pattern);
    const found = await filesBelow(root, segments).catch((error) => {
        if (error instanceof errors/* UserError */.yo && error.problems[0]?.file === root)
            return [];
        throw error;
    });
    if (found.length > 0)
        return sorted(found, root);
    throw new errors/* UserError */.yo('data-no-match', {
        what: `No file matches ${pattern}.`,
        why: 'No data is never good data. * and ? stay within one name, ** crosses folders, and neither matches names that start with a dot or an underscore.',
        next: 'Check the pattern; relative paths start from the working directory.',
        file: pattern,
    });
}
async function filesOf(folder) {
    const root = folder.replace(/(?<=.)\/+$/, '');
    const found = await filesBelow(root, glob/* everything */.YT);
    if (found.length > 0)
        return sorted(found, root);
    throw new errors/* UserError */.yo('data-no-match', {
        what: `There is no file in the folder ${folder}.`,
        why: 'No data is never good data. Names that start with a dot or an underscore are left out.',
        next: 'Check the path; relative paths start from the working directory.',
        file: folder,
    });
}
function sorted(paths, root) {
    return [...paths]
        .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
        .map((path) => ({ path, partitions: partitionsOf(path.slice(root.length)), isTable: false }));
}
/** Of several states of an Iceberg table its metadata file names one. */
const tableFile = '.metadata.json';
/** Delta Lake and Iceberg say in a log of their own which files count. */
async function isTableFolder(path) {
    const log = await (0,promises_.stat)(`${path}/_delta_log`).catch(() => undefined);
    if (log?.isDirectory())
        return true;
    const metadata = await (0,promises_.readdir)(`${path}/metadata`).catch(() => []);
    return metadata.some((name) => /\.metadata\.json(\.gz)?$|^version-hint\.text$/.test(name));
}
function tableBesideOthers(path) {
    return new errors/* UserError */.yo('data-format', {
        what: `The table ${path} and other paths are one data set.`,
        why: 'A table is whole: its own log says which files belong to it.',
        next: 'Make it a data set of its own.',
        file: path,
    });
}
function noFile(path) {
    return new errors/* UserError */.yo('data-no-file', {
        what: `${path} is neither a file nor a folder.`,
        why: 'A device, a pipe or a socket has no content that can be read twice.',
        next: 'Give the path of a file, a folder, or a pattern.',
        file: path,
    });
}


/***/ }),

/***/ 25178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   YT: () => (/* binding */ everything),
/* harmony export */   dK: () => (/* binding */ isHidden),
/* harmony export */   qF: () => (/* binding */ parseGlob)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);

const wild = /[*?[]/;
/** Whether a path means other paths too. */
function isPattern(path) {
    return wild.test(path);
}
/** `*`, `?`, `[abc]`, `[!a-c]` within a name, `**` for folders at any depth. Throws where `[z-a]` means nothing. */
function parseGlob(pattern) {
    const parts = pattern.split('/');
    const first = parts.findIndex(isPattern);
    const segments = parts.slice(first).filter((part) => part !== '');
    const asked = segments.at(-1) === '**' ? [...segments, '*'] : segments;
    // Two in a row mean no more than one, but would be walked again and again.
    const needed = asked.filter((part, index) => part !== '**' || asked[index - 1] !== '**');
    return {
        root: parts.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : ''),
        segments: needed.map((part) => (part === '**' ? 'deep' : matcherOf(part, pattern))),
    };
}
/** Everything below a folder. */
const everything = ['deep', (name) => !isHidden(name)];
function matcherOf(segment, pattern) {
    const expression = compiled(segment, pattern);
    const hiddenToo = isHidden(segment);
    return (name) => (hiddenToo || !isHidden(name)) && expression.test(name);
}
function compiled(segment, pattern) {
    try {
        return new RegExp(`^${expressionOf(segment)}$`, 'su');
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data-pattern', {
            what: `Cannot use the pattern ${pattern}.`,
            why: `A range of signs in ${segment} ends before it starts.`,
            next: 'Write the lesser sign first, such as [a-z].',
            file: pattern,
        });
    }
}
function expressionOf(segment) {
    const token = /\[(!?)(\][^\]]*|[^\]]+)\]|\*+|\?|[^*?]/gsu;
    return segment.replace(token, (part, negation, set) => {
        if (set !== undefined)
            return `[${negation ? '^' : ''}${set.replace(/[\\\][^]/g, '\\$&')}]`;
        if (part.startsWith('*'))
            return '.*';
        return part === '?' ? '.' : part.replace(/[\\^$.|()[\]{}+/]/g, '\\$&');
    });
}
/** What tools leave beside data: `_SUCCESS`, `.part-0.crc`; but `_day=1` is a partition. */
function isHidden(name) {
    return name.startsWith('.') || (name.startsWith('_') && !name.includes('='));
}


/***/ }),

/***/ 45572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ readModelFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16141);





/** The files of a model: one file, or a folder with everything below it. Links are refused. */
async function readModelFiles(path) {
    const problems = [];
    const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch((error) => {
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(path, error);
    });
    const files = root.isDirectory()
        ? await filesBelow(path, '', problems)
        : [await openable(path, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path), problems)];
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .refuse */ .TR)(problems);
    const found = files.filter((file) => file !== undefined);
    if (found.length > 0)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('model-empty', {
        what: `The model folder ${path} is empty.`,
        why: 'A model without a file has nothing to evaluate or ship.',
        next: 'Let the training command write the model there, or correct the path.',
        file: path,
    });
}
async function filesBelow(root, below, problems) {
    const files = [];
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, below), { withFileTypes: true }).catch((error) => {
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, below), error);
    });
    for (const entry of entries) {
        const relative = below ? `${below}/${entry.name}` : entry.name;
        if (entry.isDirectory())
            files.push(...(await filesBelow(root, relative, problems)));
        else
            files.push(await openable((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, relative), relative, problems));
    }
    return files;
}
async function openable(path, relative, problems) {
    const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path);
    const why = refusal(status.isFile(), relative);
    if (!why)
        return { path: relative, size: status.size, open: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path) };
    problems.push({
        code: 'model-file-refused',
        what: `The model file ${JSON.stringify(relative)} cannot be registered.`,
        why,
        next: 'Replace it by an ordinary file with a plain name.',
        file: path,
    });
    return undefined;
}
function refusal(isFile, relative) {
    if (!isFile)
        return 'It is a link or a special file, whose content could change unnoticed.';
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a line break would forge a manifest line
    if (/[\u0000-\u001f\u007f\\]/.test(relative)) {
        return 'Its name has a control character or a backslash, which could forge the manifest.';
    }
    return undefined;
}


/***/ })

};
