export const id = 3051;
export const ids = [3051];
export const modules = {

/***/ 93051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gpuProbe: () => (/* binding */ gpuProbe)
});

// EXTERNAL MODULE: ./.build/backends/training/local/process-table.js
var process_table = __webpack_require__(65941);
;// CONCATENATED MODULE: ./.build/backends/gpu/amd-records.js
/** A list of cards, or an object that holds it; undefined for anything else. */
function recordsIn(text) {
    try {
        const told = JSON.parse(text.slice(text.search(/[[{]/)));
        const list = Array.isArray(told) ? told : told.gpu_data;
        if (!Array.isArray(list))
            return undefined;
        return list.every(isOfCard) ? list : undefined;
    }
    catch {
        return undefined;
    }
}
function isOfCard(record) {
    return (typeof record === 'object' && record !== null && Number.isInteger(record.gpu));
}
/** Undefined for what is missing and for `N/A`. */
function textIn(record, ...path) {
    const value = memberAt(record, path);
    if (typeof value !== 'string' || value === 'N/A' || value.trim() === '')
        return undefined;
    return value;
}
/** A number, or an object with its value and unit; null for what is missing and for `N/A`. */
function numberIn(record, ...path) {
    return amountOf(memberAt(record, path))?.value ?? null;
}
/** In MiB. What the tool calls MB are MiB; without a unit it is bytes. */
function mebibytesIn(record, ...path) {
    const amount = amountOf(memberAt(record, path));
    if (!amount)
        return null;
    const factor = factors[amount.unit.toUpperCase().replace('IB', 'B')];
    return factor === undefined ? null : amount.value * factor;
}
const factors = {
    '': 1 / 1024 ** 2,
    B: 1 / 1024 ** 2,
    KB: 1 / 1024,
    MB: 1,
    GB: 1024,
};
function amountOf(told) {
    const { value = told, unit = '' } = typeof told === 'object' && told !== null ? told : {};
    const isNumber = typeof value === 'number' || (typeof value === 'string' && /^\d/.test(value));
    const number = isNumber ? Number(value) : Number.NaN;
    return Number.isFinite(number) ? { value: number, unit: String(unit) } : undefined;
}
function memberAt(record, path) {
    let at = record;
    for (const name of path) {
        if (typeof at !== 'object' || at === null)
            return undefined;
        at = at[name];
    }
    return at;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./.build/backends/program.js
var backends_program = __webpack_require__(96642);
// EXTERNAL MODULE: ./.build/backends/training/local/warden.js
var warden = __webpack_require__(78612);
;// CONCATENATED MODULE: ./.build/backends/gpu/tool.js



/** A tool that prints more than this is not the one that we know. */
const mostBytes = 4 * 1024 * 1024;
/**
 * Runs a tool of the driver and gives up in time, also where a sick driver keeps the process beyond
 * SIGKILL: nobody waits for its end then, and it keeps nothing of ours alive.
 */
function askTool([program = '', ...words], { environment, timeoutMs }) {
    // Most machines have none of the tools.
    if ((0,backends_program/* programOn */.C)(environment.PATH, program) === null)
        return Promise.resolve({ kind: 'missing' });
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(program, words, {
            env: environment,
            stdio: ['ignore', 'pipe', 'pipe'],
            detached: true,
            windowsHide: true,
        });
        const [told, warned] = [[], []];
        let size = 0;
        const letGo = () => {
            clearTimeout(timer);
            if (child.pid !== undefined)
                (0,warden/* signalGroup */.i8)(child.pid, 'KILL');
            for (const stream of [child.stdout, child.stderr])
                stream.destroy();
            child.unref();
        };
        const timer = setTimeout(() => {
            letGo();
            resolve({ kind: 'hung' });
        }, timeoutMs);
        const keep = (chunks) => (chunk) => {
            size += chunk.length;
            if (size <= mostBytes)
                chunks.push(chunk);
        };
        child.stdout.on('data', keep(told));
        child.stderr.on('data', keep(warned));
        child.once('error', () => {
            clearTimeout(timer);
            resolve({ kind: 'missing' });
        });
        child.once('close', (exitCode) => {
            clearTimeout(timer);
            resolve({
                kind: 'answered',
                exitCode: exitCode ?? 255,
                // A warning beside an answer is no part of it; of a failure both may tell.
                text: Buffer.concat(exitCode === 0 ? told : [...told, ...warned]).toString('utf8'),
            });
        });
    });
}

;// CONCATENATED MODULE: ./.build/backends/gpu/amd-smi.js



const tool = 'amd-smi';
/** AMD's cards as its newer tool tells of them: what they are, what happens on them, and who works there. */
async function readAmd(environment, patience) {
    const end = performance.now() + patience.allMs;
    const ask = async (what) => {
        const timeoutMs = Math.min(patience.callMs, end - performance.now());
        if (timeoutMs <= 0)
            return { kind: 'hung' };
        return askTool([tool, what, '--json'], { environment, timeoutMs });
    };
    const answers = [];
    for (const what of ['static', 'metric', 'process']) {
        const answer = await ask(what);
        const unread = { tool, exitCode: null, said: '' };
        if (answer.kind === 'missing')
            return { kind: 'absent', ...unread };
        if (answer.kind === 'hung')
            return { kind: 'hung', ...unread };
        const { exitCode, text } = answer;
        const said = text.trim().split('\n')[0]?.slice(0, 200) ?? '';
        if (exitCode !== 0)
            return { kind: 'refused', tool, exitCode, said };
        const records = recordsIn(text);
        if (!records)
            return { kind: 'unreadable', tool, exitCode, said };
        answers.push(records);
    }
    const [told = [], measured = [], working = []] = answers;
    const cards = told.map((record) => cardOf(record, measured.find(sameCard(record))));
    if (cards.length === 0)
        return { kind: 'unreadable', tool, exitCode: 0, said: 'no card' };
    const processes = working.flatMap((record) => processesOf(record, cards));
    return { kind: 'read', tool, cuda: null, cards, processes, instances: [] };
}
function sameCard({ gpu }) {
    return (other) => other.gpu === gpu;
}
function cardOf(told, measured = {}) {
    const index = Number(told.gpu);
    const bus = textIn(told, 'bus', 'bdf') ?? '';
    const serial = textIn(told, 'asic', 'asic_serial');
    const memoryTotal = mebibytesIn(measured, 'mem_usage', 'total_vram') ?? mebibytesIn(told, 'vram', 'size');
    const used = mebibytesIn(measured, 'mem_usage', 'used_vram');
    const free = mebibytesIn(measured, 'mem_usage', 'free_vram');
    return {
        index,
        // As ROCR_VISIBLE_DEVICES names it.
        uuid: serial ? `GPU-${serial.replace(/^0x/i, '').toLowerCase()}` : bus || `gpu${index}`,
        name: textIn(told, 'asic', 'market_name') ?? `GPU ${index}`,
        driver: textIn(told, 'driver', 'version') ?? textIn(told, 'driver', 'driver_version') ?? '',
        bus,
        memoryTotal,
        memoryFree: free ?? (memoryTotal === null || used === null ? null : memoryTotal - used),
        utilization: numberIn(measured, 'usage', 'gfx_activity'),
        temperature: numberIn(measured, 'temperature', 'hotspot') ?? numberIn(measured, 'temperature', 'edge'),
        powerDraw: numberIn(measured, 'power', 'socket_power'),
        computeMode: '',
        computeCapability: textIn(told, 'asic', 'target_graphics_version') ?? null,
        migMode: null,
        uncorrectedErrors: numberIn(measured, 'ecc', 'total_uncorrectable_count'),
        recoveryAction: null,
        clockReasons: null,
        rowRemapping: null,
        complaint: null,
    };
}
/** Some releases list a process flat, some below `process_info`, and nobody as a sentence. */
function processesOf(record, cards) {
    const card = cards.find(({ index }) => index === Number(record.gpu));
    const list = record.process_list ?? record.processes;
    if (!card || !Array.isArray(list))
        return [];
    return list.flatMap((entry) => {
        const told = (entry?.process_info ?? entry);
        const pid = Number(told?.pid ?? Number.NaN);
        if (!told || !Number.isInteger(pid))
            return [];
        const memory = mebibytesIn(told, 'memory_usage', 'vram_mem') ??
            mebibytesIn(told, 'vram_mem') ??
            mebibytesIn(told, 'mem_usage');
        const isHere = (0,process_table/* startOf */.GH)(pid) !== undefined;
        return [{ uuid: card.uuid, pid, name: textIn(told, 'name') ?? 'a process', memory, isHere }];
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./.build/backends/gpu/kernel-log.js


const mostRecords = 100_000;
const nvidiaError = /NVRM: Xid \(PCI:([\da-f:]+)(?:\.\d)?\): (\d+),/i;
/**
 * What NVIDIA's driver has told the kernel of errors of its cards since the machine started. Null where
 * this user may not read the kernel's log, which is the rule.
 */
function readKernelErrors(path = '/dev/kmsg', now = (0,external_node_os_.uptime)()) {
    const records = recordsOf(path);
    return records?.flatMap((record) => errorIn(record, now)) ?? null;
}
/** The device gives a record for each read, and says at the end that it would have to wait. */
function recordsOf(path) {
    const buffer = Buffer.alloc(64 * 1024);
    const records = [];
    let file;
    try {
        file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        while (records.length < mostRecords) {
            const length = readRecord(file, buffer);
            if (length === 0)
                break;
            records.push(...buffer.toString('utf8', 0, length).split('\n'));
        }
        return records;
    }
    catch {
        return null;
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
    }
}
/** 0 at the end. The oldest record may be overwritten while it is read; the next one is still there. */
function readRecord(file, buffer) {
    for (;;) {
        try {
            return (0,external_node_fs_.readSync)(file, buffer);
        }
        catch (error) {
            const { code } = error;
            if (code === 'EAGAIN')
                return 0;
            if (code !== 'EPIPE')
                throw error;
        }
    }
}
/** `4,901,5000000,-;NVRM: Xid (PCI:0000:0f:00): 79, pid=…`: microseconds since the start, then words. */
function errorIn(record, now) {
    const [, bus = '', code = ''] = nvidiaError.exec(record) ?? [];
    if (code === '')
        return [];
    const at = Number(record.split(',')[2]) / 1_000_000;
    const secondsAgo = Number.isFinite(at) ? Math.max(0, Math.round(now - at)) : null;
    return [{ bus: bus.toLowerCase(), code: Number(code), secondsAgo }];
}

;// CONCATENATED MODULE: ./.build/backends/gpu/nvidia-cells.js
const notThere = /^(\[?N\/A\]?|\[Not Supported\]|\[Not Found\]|\[Insufficient Permissions\]|)$/i;
const complaint = /^(ERR!|\[?Unknown Error\]?|\[?GPU requires reset\]?|\[?GPU is lost\]?)$/i;
/** Undefined for a cell that makes no sense. */
function cellOf(text) {
    const trimmed = text.trim();
    if (notThere.test(trimmed))
        return { kind: 'none' };
    if (complaint.test(trimmed))
        return { kind: 'complaint', text: trimmed };
    const value = /^0x/i.test(trimmed) ? Number.parseInt(trimmed, 16) : Number(trimmed);
    return Number.isFinite(value) ? { kind: 'number', value } : undefined;
}
function nvidia_cells_numberIn(text) {
    const cell = cellOf(text);
    return cell?.kind === 'number' ? cell.value : null;
}
/** What only a sick card answers; undefined for every other text. */
function complaintIn(text) {
    const cell = cellOf(text);
    return cell?.kind === 'complaint' ? cell.text : undefined;
}
/** Words such as `Enabled`; null for what is not there. */
function wordIn(text) {
    const trimmed = text.trim();
    return notThere.test(trimmed) || complaint.test(trimmed) ? null : trimmed;
}

;// CONCATENATED MODULE: ./.build/backends/gpu/nvidia-mig.js
/**
 * The instances of divided cards: `-L` names them below their card, and only the XML of `-q -x` tells
 * their memory, in the same order.
 */
function instancesIn(list, xml) {
    const memory = memoryIn(xml);
    const places = new Map();
    let card = '';
    return list.split(/\r?\n/).flatMap((line) => {
        card = /^GPU \d+:.*\(UUID: (GPU-[^)]+)\)/.exec(line)?.[1] ?? card;
        const [, name, uuid] = /^\s*(MIG \S+).*\(UUID: (MIG-[^)]+)\)/.exec(line) ?? [];
        if (!name || !uuid)
            return [];
        const place = places.get(card) ?? 0;
        places.set(card, place + 1);
        const told = memory.get(card)?.[place];
        return [{ uuid, name, card, memoryTotal: told?.total ?? null, memoryFree: told?.free ?? null }];
    });
}
/** MiB, by the uuid of the card. */
function memoryIn(xml) {
    const cards = xml.split(/<gpu id=/).slice(1);
    return new Map(cards.map((card) => {
        const devices = card.split('<mig_device>').slice(1);
        const uuid = /<uuid>\s*(GPU-[^<\s]+)/.exec(card)?.[1] ?? '';
        return [uuid, devices.map(memoryOf)];
    }));
}
function memoryOf(device) {
    const block = /<fb_memory_usage>([\s\S]*?)<\/fb_memory_usage>/.exec(device)?.[1] ?? '';
    const told = (name) => {
        const value = new RegExp(`<${name}>\\s*(\\d+) MiB`).exec(block)?.[1];
        return value === undefined ? null : Number(value);
    };
    return { total: told('total'), free: told('free') };
}

;// CONCATENATED MODULE: ./.build/backends/gpu/nvidia-smi.js





const nvidia_smi_tool = 'nvidia-smi';
const core = [
    'index',
    'uuid',
    'driver_version',
    'pci.bus_id',
    'memory.total',
    'memory.free',
    'utilization.gpu',
    'temperature.gpu',
    'power.draw',
    'compute_mode',
    // The last one, since it may hold a comma.
    'name',
];
/**
 * Exit codes of a driver or card that lacks what is asked, or keeps it to itself. Any other one, such as
 * that of a card that fell off its bus meanwhile, is no answer at all.
 */
const lacking = new Set([2, 3, 4, 6, 13]);
/** Thrown to end a reading; the driver is asked nothing more after it. */
class Unread extends Error {
    answer;
    constructor(answer) {
        super(answer.kind);
        this.answer = answer;
    }
}
/**
 * All that NVIDIA's tool tells. A driver that fails the first call is asked no second time. The others are
 * made at once: without persistence mode the driver starts anew for each call that it meets asleep.
 */
async function readNvidia(environment, patience) {
    const session = new Session(environment, patience);
    try {
        const known = await session.cards();
        const [more, cuda, processes] = await Promise.all([
            session.optional(),
            session.cuda(),
            session.processes(),
        ]);
        const cards = known.map((card) => {
            const { complaint, ...rest } = more(card.uuid);
            return { ...card, ...rest, complaint: card.complaint ?? complaint };
        });
        return {
            kind: 'read',
            tool: nvidia_smi_tool,
            cuda,
            cards,
            processes,
            instances: cards.some(({ migMode }) => migMode === 'Enabled')
                ? await session.instances()
                : [],
            kernelErrors: readKernelErrors(),
        };
    }
    catch (error) {
        if (error instanceof Unread)
            return error.answer;
        throw error;
    }
}
class Session {
    #environment;
    #callMs;
    #end;
    constructor(environment, { callMs, allMs }) {
        this.#environment = environment;
        this.#callMs = callMs;
        this.#end = performance.now() + allMs;
    }
    async cards() {
        const lines = linesOf(await this.#must([`--query-gpu=${core.join(',')}`]));
        if (lines.length === 0)
            throw unreadable('nothing');
        return lines.map(nvidia_smi_cardOf);
    }
    /** The version of CUDA that the driver speaks, which only the header tells. */
    async cuda() {
        const text = await this.#may([]);
        return /CUDA(?: UMD)? Version:\s*(\d+\.\d+)/.exec(text ?? '')?.[1] ?? null;
    }
    async processes() {
        const fields = 'gpu_uuid,pid,used_memory,process_name';
        const text = await this.#may([`--query-compute-apps=${fields}`]);
        return linesOf(text ?? '').flatMap((line) => {
            const [uuid = '', pid = '', memory = '', ...name] = line.split(', ');
            const number = Number(pid);
            if (!Number.isInteger(number))
                return [];
            const isHere = (0,process_table/* startOf */.GH)(number) !== undefined;
            return [{ uuid, pid: number, name: name.join(', '), memory: nvidia_cells_numberIn(memory), isHere }];
        });
    }
    async instances() {
        const list = (await this.#may(['-L'], 'plain')) ?? '';
        return instancesIn(list, (await this.#may(['-q', '-x'], 'plain')) ?? '');
    }
    /** Fields that not every driver knows: one unknown name fails a whole call, so each has its own. */
    async optional() {
        const [capability, mig, errors, action, reasons, rows] = await Promise.all([
            this.#field('compute_cap'),
            this.#field('mig.mode.current'),
            this.#field('ecc.errors.uncorrected.volatile.total'),
            this.#field('gpu_recovery_action'),
            this.#reasons(),
            this.#rows(),
        ]);
        return (uuid) => ({
            computeCapability: wordIn(capability?.get(uuid) ?? ''),
            migMode: wordIn(mig?.get(uuid) ?? ''),
            uncorrectedErrors: countIn(errors, uuid),
            recoveryAction: wordIn(action?.get(uuid) ?? ''),
            clockReasons: countIn(reasons, uuid),
            rowRemapping: remappingIn(rows?.get(uuid)),
            complaint: [errors, action, mig, rows]
                .flatMap((field) => field?.get(uuid)?.split(', ') ?? [])
                .map(complaintIn)
                .find((text) => text !== undefined) ?? null,
        });
    }
    /** By uuid; undefined where the driver lacks the field. */
    async #field(name) {
        return byUuid(await this.#may([`--query-gpu=uuid,${name}`]));
    }
    /** Under its name of driver 535 and later, else under the one before. */
    async #reasons() {
        const reasons = await this.#field('clocks_event_reasons.active');
        return reasons ?? this.#field('clocks_throttle_reasons.active');
    }
    async #rows() {
        const fields = 'gpu_uuid,remapped_rows.pending,remapped_rows.failure';
        return byUuid(await this.#may([`--query-remapped-rows=${fields}`]));
    }
    /** Without this answer nothing is known. */
    async #must(query) {
        const answer = await this.#ask(query, 'csv');
        if (answer.exitCode === 0)
            return answer.text;
        throw refused(answer);
    }
    /** Undefined where the driver does not know what is asked. */
    async #may(query, form = 'csv') {
        const answer = await this.#ask(query, query.length > 0 ? form : 'plain');
        if (answer.exitCode === 0)
            return answer.text;
        if (lacking.has(answer.exitCode) || /not a valid field/i.test(answer.text))
            return undefined;
        throw refused(answer);
    }
    async #ask(query, form) {
        const timeoutMs = Math.min(this.#callMs, this.#end - performance.now());
        const format = form === 'csv' ? ['--format=csv,noheader,nounits'] : [];
        const unread = { tool: nvidia_smi_tool, exitCode: null, said: '' };
        if (timeoutMs <= 0)
            throw new Unread({ kind: 'hung', ...unread });
        const answer = await askTool([nvidia_smi_tool, ...query, ...format], {
            environment: this.#environment,
            timeoutMs,
        });
        if (answer.kind === 'answered')
            return answer;
        throw new Unread({ kind: answer.kind === 'missing' ? 'absent' : 'hung', ...unread });
    }
}
function nvidia_smi_cardOf(line) {
    const [index = '', uuid = '', driver = '', bus = '', ...rest] = line.split(', ');
    const [total = '', free = '', utilization = '', temperature = '', power = '', mode, ...name] = rest;
    const cells = [total, free, utilization, temperature, power].map(cellOf);
    if (!/^\d+$/.test(index) || name.length === 0 || cells.includes(undefined)) {
        throw unreadable(line);
    }
    const complaint = [...rest.slice(0, 5), mode ?? ''].map(complaintIn).find((text) => text);
    return {
        index: Number(index),
        uuid,
        name: name.join(', '),
        driver,
        bus,
        memoryTotal: nvidia_cells_numberIn(total),
        memoryFree: nvidia_cells_numberIn(free),
        utilization: nvidia_cells_numberIn(utilization),
        temperature: nvidia_cells_numberIn(temperature),
        powerDraw: nvidia_cells_numberIn(power),
        computeMode: mode ?? '',
        complaint: complaint ?? null,
    };
}
function byUuid(text) {
    if (text === undefined)
        return undefined;
    return new Map(linesOf(text).map((line) => {
        const [uuid = '', ...value] = line.split(', ');
        return [uuid, value.join(', ')];
    }));
}
/** Null where the driver or the card does not tell; an answer that leaves the card out makes no sense. */
function countIn(field, uuid) {
    if (!field)
        return null;
    const text = field.get(uuid);
    if (text === undefined || !cellOf(text))
        throw unreadable(text ?? `no line for ${uuid}`);
    return nvidia_cells_numberIn(text);
}
function remappingIn(text) {
    if (text === undefined)
        return null;
    const [pending = '', failure = ''] = text.split(', ');
    return { pending: isSet(pending), failed: isSet(failure) };
}
function refused({ exitCode, text }) {
    return new Unread({ kind: 'refused', tool: nvidia_smi_tool, exitCode, said: firstLine(text) });
}
function unreadable(said) {
    return new Unread({ kind: 'unreadable', tool: nvidia_smi_tool, exitCode: 0, said: firstLine(said) });
}
function linesOf(text) {
    return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}
function firstLine(text) {
    return (linesOf(text)[0] ?? '').trim().slice(0, 200);
}
/** Drivers write `Yes` and `No`, or counts. */
function isSet(text) {
    return /^(yes|[1-9]\d*)$/i.test(text.trim());
}

;// CONCATENATED MODULE: ./.build/backends/gpu/rocm-smi.js

const rocm_smi_tool = 'rocm-smi';
const query = [
    '--showproductname',
    '--showmeminfo',
    'vram',
    '--showuse',
    '--showuniqueid',
    '--showbus',
    '--json',
];
/** Count, memory and use of AMD's cards; its tool tells little of their health. */
async function readRocm(environment, { callMs }) {
    const answer = await askTool([rocm_smi_tool, ...query], { environment, timeoutMs: callMs });
    const unread = { tool: rocm_smi_tool, exitCode: null, said: '' };
    if (answer.kind === 'missing')
        return { kind: 'absent', ...unread };
    if (answer.kind === 'hung')
        return { kind: 'hung', ...unread };
    const said = answer.text.trim().split('\n')[0]?.slice(0, 200) ?? '';
    const { exitCode } = answer;
    if (exitCode !== 0)
        return { kind: 'refused', tool: rocm_smi_tool, exitCode, said };
    const cards = cardsIn(answer.text);
    if (!cards)
        return { kind: 'unreadable', tool: rocm_smi_tool, exitCode, said };
    return { kind: 'read', tool: rocm_smi_tool, cuda: null, cards, processes: [], instances: [] };
}
/** `{"card0": {"VRAM Total Memory (B)": "…"}}`, with keys that vary between releases. */
function cardsIn(text) {
    try {
        const told = JSON.parse(text.slice(text.indexOf('{')));
        if (typeof told !== 'object' || told === null)
            return undefined;
        const cards = Object.entries(told).filter(([name]) => /^card\d+$/.test(name));
        return cards.length > 0 ? cards.map(([name, members]) => rocm_smi_cardOf(name, members)) : undefined;
    }
    catch {
        return undefined;
    }
}
function rocm_smi_cardOf(card, told) {
    const members = Object.entries(told ?? {}).map(([name, value]) => [name, String(value)]);
    const textOf = (pattern) => members.find(([name]) => pattern.test(name))?.[1];
    const numberOf = (pattern) => {
        const value = Number(textOf(pattern) ?? Number.NaN);
        return Number.isFinite(value) ? value : null;
    };
    const total = numberOf(/VRAM Total Memory/i);
    const used = numberOf(/VRAM Total Used Memory/i);
    const mebibyte = 1024 * 1024;
    return {
        index: Number(card.slice(4)),
        uuid: textOf(/Unique ID/i)?.replace(/^0x/i, 'GPU-') ?? card,
        name: textOf(/Card Series|Card SKU|Product Name/i) ?? card,
        driver: '',
        bus: textOf(/PCI Bus/i) ?? '',
        memoryTotal: total === null ? null : total / mebibyte,
        memoryFree: total === null || used === null ? null : (total - used) / mebibyte,
        utilization: numberOf(/GPU use/i),
        temperature: null,
        powerDraw: null,
        computeMode: '',
        computeCapability: null,
        migMode: null,
        uncorrectedErrors: null,
        recoveryAction: null,
        clockReasons: null,
        rowRemapping: null,
        complaint: null,
    };
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./.build/domain/training/gpu/meter.js
var gpu_meter = __webpack_require__(73034);
;// CONCATENATED MODULE: ./.build/backends/gpu/watch.js




const fields = 'index,utilization.gpu,memory.used,power.draw,temperature.gpu,power.limit';
const words = [`--query-gpu=${fields}`, '--format=csv,noheader,nounits', '-lms', '1000'];
/** The driver may need seconds to wake up. */
const firstSampleMs = 5_000;
/** A tool that has been silent for so long tells nothing of the end of the training. */
const longestSilenceMs = 5_000;
const mostStarts = 2;
/**
 * One long-lived process of NVIDIA's tool, which tells a line for each card every second: far cheaper
 * than a process for each sample. It is started once more when it dies, and then given up. Only these
 * cards count; what others do says nothing of a command that cannot use them.
 */
async function watchNvidia(environment, cards) {
    const meter = new gpu_meter/* GpuMeter */.s();
    const clock = new Clock();
    let lastAt;
    const tool = new Tool(environment, (line) => {
        const sample = sampleOf(line, clock.seconds());
        if (!sample)
            return;
        lastAt = sample.at;
        if (cards.includes(sample.index))
            meter.add(sample);
        tool.arrived();
    });
    await tool.started;
    const isBefore = lastAt !== undefined;
    // The command starts now; the first sample is what there was before.
    clock.begin();
    return {
        energyAtMost: () => (isBefore ? meter.energyAtMost(cards, clock.seconds()) : null),
        stop() {
            const silence = clock.seconds() - (lastAt ?? 0);
            const isLost = !(tool.isRunning() && silence * 1000 <= longestSilenceMs);
            tool.letGo();
            const complete = isBefore && !isLost;
            const uses = meter.read(clock.seconds());
            return {
                cards: complete ? uses : uses.map((use) => ({ ...use, energy: null })),
                complete,
                ...(isLost && { lostAt: lastAt ?? 0 }),
                series: meter.series(),
            };
        },
    };
}
/** Seconds since the command started; 0 before. */
class Clock {
    #began;
    begin() {
        this.#began = performance.now();
    }
    seconds() {
        return this.#began === undefined ? 0 : (performance.now() - this.#began) / 1000;
    }
}
class Tool {
    /** Resolves with the first sample, or when none will come soon. */
    started;
    arrived = () => undefined;
    #environment;
    #take;
    #child;
    #starts = 0;
    #isLetGo = false;
    constructor(environment, take) {
        this.#environment = environment;
        this.#take = take;
        this.started = new Promise((resolve) => {
            const late = setTimeout(resolve, firstSampleMs);
            this.arrived = () => {
                clearTimeout(late);
                resolve();
            };
        });
        this.#start();
    }
    isRunning() {
        const child = this.#child;
        return child?.pid !== undefined && child.exitCode === null && child.signalCode === null;
    }
    /** Also where a sick driver keeps the process beyond SIGKILL, it keeps nothing of ours alive. */
    letGo() {
        this.#isLetGo = true;
        this.#child?.kill('SIGKILL');
        this.#child?.stdout?.destroy();
        this.#child?.unref();
    }
    #start() {
        this.#starts += 1;
        const child = (0,external_node_child_process_.spawn)('nvidia-smi', words, {
            env: this.#environment,
            stdio: ['ignore', 'pipe', 'ignore'],
            windowsHide: true,
        });
        this.#child = child;
        // A training that broke off must not wait for it: when our end of the pipe is gone, it ends by itself.
        child.unref();
        if (child.stdout instanceof external_node_net_.Socket)
            child.stdout.unref();
        let rest = '';
        child.stdout.setEncoding('utf8').on('data', (chunk) => {
            const lines = (rest + chunk).split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines)
                this.#take(line);
        });
        child.once('error', () => this.arrived());
        child.once('close', () => {
            if (!this.#isLetGo && this.#starts < mostStarts)
                this.#start();
            else
                this.arrived();
        });
    }
}
function sampleOf(line, at) {
    const [index = '', utilization = '', memory = '', power = '', temperature = '', limit] = line.split(', ');
    if (!/^\d+$/.test(index) || limit === undefined)
        return undefined;
    return {
        index: Number(index),
        at,
        utilization: nvidia_cells_numberIn(utilization),
        memoryUsed: nvidia_cells_numberIn(memory),
        power: nvidia_cells_numberIn(power),
        temperature: nvidia_cells_numberIn(temperature),
        powerLimit: nvidia_cells_numberIn(limit),
    };
}

;// CONCATENATED MODULE: ./.build/backends/gpu/index.js




/** A driver without persistence mode needs some seconds to wake up. */
const patience = { callMs: 5_000, allMs: 20_000 };
/** Asks NVIDIA's tool where it is found, else AMD's, the newer one first. */
function gpuProbe(environment) {
    return {
        async read() {
            const nvidia = await readNvidia(environment, patience);
            if (nvidia.kind !== 'absent')
                return nvidia;
            const amd = await readAmd(environment, patience);
            // Each release of either tool has faults of its own; a driver that hangs is asked no more.
            if (amd.kind === 'read' || amd.kind === 'hung')
                return amd;
            const rocm = await readRocm(environment, patience);
            return rocm.kind === 'absent' ? amd : rocm;
        },
        watch: (cards) => watchNvidia(environment, cards),
    };
}


/***/ }),

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

/***/ 78612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ signalProcesses),
/* harmony export */   i8: () => (/* binding */ signalGroup),
/* harmony export */   iD: () => (/* binding */ startWarden)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);

/**
 * How the warden tells processes of the job that left the group, where the system has /proc. It holds the
 * log itself, since its path may meanwhile be that of the next training's. Where grep reads lines that end in
 * a zero byte, one of it looks at all environments: one for each takes seconds on a machine of many processes.
 */
const strays = `
if printf 'a\\0b\\0' | grep -qz '^b$' 2>&-; then
  marked() { grep -lsz "^CONTENDER_JOB=$1\\(/\\|$\\)" /proc/[0-9]*/environ; }
else
  marked() {
    for file in /proc/[0-9]*/environ; do
      tr '\\0' '\\n' < "$file" 2>&- | grep -q "^CONTENDER_JOB=$1\\(/\\|$\\)" && echo "$file"
    done
  }
fi
strays() {
  { marked "$1"
    for process in /proc/[0-9]*; do
      [ "$process/fd/1" -ef /proc/$$/fd/3 ] || [ "$process/fd/2" -ef /proc/$$/fd/3 ] || continue
      echo "$process/environ"
    done
  } | while read -r file; do
    file=\${file#/proc/}
    echo "\${file%/environ}"
  done
}
`;
const script = `${strays}
trap '' HUP INT TERM
token=$1
group=
while read -r word; do
  case "$word" in
    done) exit 0 ;;
    INT | TERM | KILL) kill -s "$word" -- "-$group" ;;
    *) group=$word ;;
  esac
done
# Contender may have been killed before it told the group: the marks know the command, too, as soon as it has begun.
group_gets() { [ -n "$group" ] && kill -s "$1" -- "-$group"; }
# The third field after the name, which may itself hold blanks and brackets.
group_of() { read -r line < "/proc/$1/stat" && set -- \${line##*) } && echo "$3"; }
group_gets TERM
told=' '
seconds=0
while
  left=$(strays "$token")
  for one in $left; do
    # Each is asked once, also one that was started while we looked. The group was: who is new there helps to save.
    case "$told" in *" $one "*) continue ;; esac
    [ -n "$group" ] && [ "$(group_of "$one")" = "$group" ] && continue
    kill -s TERM "$one"
    told="$told$one "
  done
  [ "$seconds" -lt 5 ] && { [ -n "$left" ] || group_gets 0 || [ "$seconds" -lt 2 ]; }
do
  sleep 1
  seconds=$((seconds + 1))
done
group_gets KILL
left=$(strays "$token")
[ -z "$left" ] || kill -s KILL $left
`;
function startWarden(environment, { token, log }) {
    const shell = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('/bin/sh', ['-c', script, 'contender-warden', token], {
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore', log],
        env: environment,
    });
    shell.unref();
    // Without it we still signal the group ourselves; only our own sudden death is not covered.
    shell.on('error', () => undefined);
    shell.stdin?.on('error', () => undefined);
    return {
        watch: (group) => void shell.stdin?.write(`${group}\n`),
        send(group, signal) {
            if (isAlive(shell))
                shell.stdin?.write(`${signal}\n`);
            else
                signalGroup(group, signal);
        },
        dismiss: () => void shell.stdin?.end('done\n'),
    };
}
/** Whether the group could be signalled; `0` only asks whether it is there. */
function signalGroup(group, signal) {
    try {
        const words = ['-c', 'kill -s "$1" -- "-$2"', 'sh', signal, String(group)];
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('/bin/sh', words, { stdio: 'ignore' });
        return true;
    }
    catch {
        return false;
    }
}
/** Some may have ended by themselves. */
function signalProcesses(pids, signal) {
    if (pids.length === 0)
        return;
    const words = [
        '-c',
        'signal=$1; shift; for one; do kill -s "$signal" "$one"; done',
        'sh',
        signal,
    ];
    (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('/bin/sh', [...words, ...pids.map(String)], { stdio: 'ignore' });
}
function isAlive(shell) {
    return shell.pid !== undefined && shell.exitCode === null && shell.signalCode === null;
}


/***/ }),

/***/ 50212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ SeriesRecorder)
/* harmony export */ });
const mostPoints = 600;
/**
 * Keeps a quantity over a time of any length in at most 600 points: each is the mean of as many samples,
 * and where there are too many, neighbours become one.
 */
class SeriesRecorder {
    #name;
    #unit;
    #buckets = [];
    /** Samples that a point holds. */
    #width = 1;
    constructor(name, unit) {
        this.#name = name;
        this.#unit = unit;
    }
    /** Seconds, and the value then; an unknown one is no point. */
    add(at, value) {
        if (value === null)
            return;
        const last = this.#buckets.at(-1);
        if (last && last.samples < this.#width) {
            join(last, { at, value, samples: 1 });
            return;
        }
        if (this.#buckets.length === mostPoints)
            this.#halve();
        this.#buckets.push({ at, value, samples: 1 });
    }
    /** Seconds to a tenth, values to four digits. */
    read() {
        const points = this.#buckets.map(({ at, value, samples }) => {
            return [Number((at / samples).toFixed(1)), Number((value / samples).toPrecision(4))];
        });
        return { name: this.#name, unit: this.#unit, points };
    }
    #halve() {
        const [even, odd] = [0, 1].map((side) => {
            return this.#buckets.filter((_, index) => index % 2 === side);
        });
        even?.forEach((bucket, index) => {
            const next = odd?.[index];
            if (next)
                join(bucket, next);
        });
        this.#buckets = even ?? [];
        this.#width *= 2;
    }
}
function join(bucket, { at, value, samples }) {
    bucket.at += at;
    bucket.value += value;
    bucket.samples += samples;
}


/***/ }),

/***/ 73034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ GpuMeter)
/* harmony export */ });
/* harmony import */ var _account_series_recorder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50212);

/** Longer than this between two samples is a gap, in seconds. */
const longestStep = 5;
/** Adds up samples as they come; memory does not grow with time. */
class GpuMeter {
    #cards = new Map();
    add(sample) {
        const totals = this.#cards.get(sample.index) ?? begun(sample);
        this.#cards.set(sample.index, totals);
        count(totals, sample);
    }
    /** What each card did up to a second; by number. */
    read(at) {
        return this.#ordered().map((totals) => useOf(totals, at));
    }
    /** What the cards told over the time: one quantity of all cards after the other. */
    series() {
        const all = this.#ordered().map(({ series }) => series.map((one) => one.read()));
        const quantities = all[0] ?? [];
        return quantities.flatMap((_, at) => all.flatMap((of) => of[at] ?? []));
    }
    /**
     * Watt-hours of these cards up to a second: time that no two samples enclose counts at the limit of
     * the card's power. Null where a card never told that limit.
     */
    energyAtMost(cards, at) {
        let sum = 0;
        for (const card of cards) {
            const totals = this.#cards.get(card);
            if (!totals || totals.powerLimit === null)
                return null;
            const { joules, covered, first, powerLimit } = totals;
            sum += joules + powerLimit * Math.max(0, at - first.at - covered);
        }
        return sum / 3600;
    }
    #ordered() {
        return [...this.#cards.values()].sort((a, b) => a.first.index - b.first.index);
    }
}
function begun(first) {
    const named = (quantity, unit) => new _account_series_recorder_js__WEBPACK_IMPORTED_MODULE_0__/* .SeriesRecorder */ .W(`GPU ${first.index} ${quantity}`, unit);
    return {
        first,
        last: first,
        samples: 0,
        leastMemory: null,
        peakMemory: null,
        grownMemory: null,
        told: 0,
        utilization: 0,
        peakUtilization: null,
        idle: 0,
        peakTemperature: null,
        powerLimit: null,
        joules: 0,
        covered: 0,
        isCovered: first.power !== null,
        series: [
            named('utilisation', '%'),
            named('memory', 'MiB'),
            named('power', 'W'),
            named('temperature', '°C'),
        ],
    };
}
function count(totals, sample) {
    const { at, utilization, memoryUsed, power, temperature } = sample;
    totals.samples += 1;
    totals.peakMemory = higher(totals.peakMemory, memoryUsed);
    if (memoryUsed !== null) {
        // From the lowest so far: what another program gives back meanwhile must not hide ours.
        totals.leastMemory = Math.min(totals.leastMemory ?? memoryUsed, memoryUsed);
        totals.grownMemory = higher(totals.grownMemory, memoryUsed - totals.leastMemory);
    }
    totals.peakTemperature = higher(totals.peakTemperature, temperature);
    totals.peakUtilization = higher(totals.peakUtilization, utilization);
    totals.powerLimit = higher(totals.powerLimit, sample.powerLimit);
    if (utilization !== null) {
        totals.told += 1;
        totals.utilization += utilization;
        if (utilization === 0)
            totals.idle += 1;
    }
    addEnergy(totals, sample);
    const values = [utilization, memoryUsed, power, temperature];
    totals.series.forEach((one, place) => {
        one.add(at, values[place] ?? null);
    });
    totals.last = sample;
}
/** By the trapezoid between two samples; a gap is unknown, and not nothing. */
function addEnergy(totals, { at, power }) {
    const step = at - totals.last.at;
    if (power === null || totals.last.power === null || step > longestStep) {
        totals.isCovered = false;
        return;
    }
    totals.joules += (step * (power + totals.last.power)) / 2;
    totals.covered += step;
}
function higher(known, told) {
    if (known === null || told === null)
        return known ?? told;
    return Math.max(known, told);
}
function useOf(totals, at) {
    const { first, last, samples, told, peakMemory, grownMemory, joules, isCovered } = totals;
    return {
        index: first.index,
        samples,
        meanUtilization: told > 0 ? totals.utilization / told : null,
        peakUtilization: totals.peakUtilization,
        idleShare: told > 0 ? totals.idle / told : null,
        peakMemory,
        grownMemory,
        peakTemperature: totals.peakTemperature,
        energy: isCovered && at - last.at <= longestStep ? joules / 3600 : null,
    };
}


/***/ })

};
