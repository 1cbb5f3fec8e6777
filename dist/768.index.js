export const id = 768;
export const ids = [768];
export const modules = {

/***/ 30768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gpuProbe: () => (/* binding */ gpuProbe)
});

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
function numberIn(text) {
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
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

;// CONCATENATED MODULE: ./.build/backends/gpu/nvidia-smi.js



const tool = 'nvidia-smi';
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
/** All that NVIDIA's tool tells, in calls one after the other: a sick driver is asked no second time. */
async function readNvidia(environment, patience) {
    const session = new Session(environment, patience);
    try {
        const cards = await session.cards();
        return {
            kind: 'read',
            tool,
            cuda: await session.cuda(),
            cards,
            processes: await session.processes(),
            instances: cards.some(({ migMode }) => migMode === 'Enabled')
                ? await session.instances()
                : [],
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
        const cards = lines.map(cardOf);
        const more = await this.#optional();
        return cards.map((card) => {
            const { complaint, ...rest } = more(card.uuid);
            return { ...card, ...rest, complaint: card.complaint ?? complaint };
        });
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
            return [{ uuid, pid: number, name: name.join(', '), memory: numberIn(memory) }];
        });
    }
    async instances() {
        const list = (await this.#may(['-L'], 'plain')) ?? '';
        return instancesIn(list, (await this.#may(['-q', '-x'], 'plain')) ?? '');
    }
    /** Fields that not every driver knows: one unknown name fails a whole call, so each has its own. */
    async #optional() {
        const capability = await this.#field('compute_cap');
        const mig = await this.#field('mig.mode.current');
        const errors = await this.#field('ecc.errors.uncorrected.volatile.total');
        const action = await this.#field('gpu_recovery_action');
        const reasons = (await this.#field('clocks_event_reasons.active')) ??
            (await this.#field('clocks_throttle_reasons.active'));
        const rows = await this.#rows();
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
        const unread = { tool, exitCode: null, said: '' };
        if (timeoutMs <= 0)
            throw new Unread({ kind: 'hung', ...unread });
        const answer = await askTool([tool, ...query, ...format], {
            environment: this.#environment,
            timeoutMs,
        });
        if (answer.kind === 'answered')
            return answer;
        throw new Unread({ kind: answer.kind === 'missing' ? 'absent' : 'hung', ...unread });
    }
}
function cardOf(line) {
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
        memoryTotal: numberIn(total),
        memoryFree: numberIn(free),
        utilization: numberIn(utilization),
        temperature: numberIn(temperature),
        powerDraw: numberIn(power),
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
    return numberIn(text);
}
function remappingIn(text) {
    if (text === undefined)
        return null;
    const [pending = '', failure = ''] = text.split(', ');
    return { pending: isSet(pending), failed: isSet(failure) };
}
function refused({ exitCode, text }) {
    return new Unread({ kind: 'refused', tool, exitCode, said: firstLine(text) });
}
function unreadable(said) {
    return new Unread({ kind: 'unreadable', tool, exitCode: 0, said: firstLine(said) });
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
        uuid: textOf(/Unique ID/i) ?? card,
        name: textOf(/Card Series|Card SKU|Product Name/i) ?? card,
        driver: '',
        bus: '',
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

// EXTERNAL MODULE: ./.build/domain/training/gpu/use.js
var use = __webpack_require__(95944);
;// CONCATENATED MODULE: ./.build/backends/gpu/watch.js



const fields = 'index,utilization.gpu,memory.used,power.draw,temperature.gpu';
const words = [`--query-gpu=${fields}`, '--format=csv,noheader,nounits', '-lms', '1000'];
/** The driver may need seconds to wake up. */
const firstSampleMs = 5_000;
/** A tool that has been silent for so long tells nothing of the end of the training. */
const longestSilenceMs = 5_000;
/**
 * One long-lived process of NVIDIA's tool, which tells a line for each card every second: far cheaper
 * than a process for each sample. It is started once more when it dies, and then given up.
 */
async function watchNvidia(environment) {
    const meter = new use/* GpuMeter */.s();
    const began = performance.now();
    let child;
    let [starts, stopped, lastAt] = [0, false, Number.NEGATIVE_INFINITY];
    let arrived = () => undefined;
    const first = new Promise((resolve) => {
        arrived = resolve;
    });
    const take = (line) => {
        const sample = sampleOf(line, (performance.now() - began) / 1000);
        if (!sample)
            return;
        meter.add(sample);
        lastAt = performance.now();
        arrived();
    };
    const start = () => {
        starts += 1;
        child = (0,external_node_child_process_.spawn)('nvidia-smi', words, {
            env: environment,
            stdio: ['ignore', 'pipe', 'ignore'],
            windowsHide: true,
        });
        let rest = '';
        child.stdout?.setEncoding('utf8').on('data', (chunk) => {
            const lines = (rest + chunk).split('\n');
            rest = lines.pop() ?? '';
            for (const line of lines)
                take(line);
        });
        child.once('error', arrived);
        child.once('close', () => {
            if (!stopped && starts < 2)
                start();
            else
                arrived();
        });
    };
    start();
    const late = setTimeout(arrived, firstSampleMs);
    await first;
    clearTimeout(late);
    const isBefore = Number.isFinite(lastAt);
    return {
        stop() {
            const complete = isBefore && isRunning(child) && performance.now() - lastAt <= longestSilenceMs;
            stopped = true;
            letGo(child);
            return { cards: meter.read(), complete };
        },
    };
}
function isRunning(child) {
    return child?.pid !== undefined && child.exitCode === null && child.signalCode === null;
}
/** Also where a sick driver keeps the process beyond SIGKILL, it keeps nothing of ours alive. */
function letGo(child) {
    child?.kill('SIGKILL');
    child?.stdout?.destroy();
    child?.unref();
}
function sampleOf(line, at) {
    const [index = '', utilization = '', memory = '', power = '', temperature] = line.split(', ');
    if (!/^\d+$/.test(index) || temperature === undefined)
        return undefined;
    return {
        index: Number(index),
        at,
        utilization: numberIn(utilization),
        memoryUsed: numberIn(memory),
        power: numberIn(power),
        temperature: numberIn(temperature),
    };
}

;// CONCATENATED MODULE: ./.build/backends/gpu/index.js



/** A driver without persistence mode needs some seconds to wake up. */
const patience = { callMs: 5_000, allMs: 20_000 };
/** Asks NVIDIA's tool where it is found, else AMD's. */
function gpuProbe(environment) {
    return {
        async read() {
            const answer = await readNvidia(environment, patience);
            return answer.kind === 'absent' ? readRocm(environment, patience) : answer;
        },
        watch: () => watchNvidia(environment),
    };
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

/** How the warden tells processes of the job that left the group, where the system has /proc. */
const strays = `
strays() {
  for process in /proc/[0-9]*; do
    tr '\\0' '\\n' < "$process/environ" 2>&- | grep -Eq "^CONTENDER_JOB=$1(/|$)" ||
      [ "$process/fd/1" -ef "$2" ] || [ "$process/fd/2" -ef "$2" ] || continue
    echo "\${process#/proc/}"
  done
}
`;
const script = `${strays}
trap '' HUP INT TERM
token=$1
log=$2
group=
while read -r word; do
  case "$word" in
    done) exit 0 ;;
    INT | TERM | KILL) kill -s "$word" -- "-$group" ;;
    *) group=$word ;;
  esac
done
[ -n "$group" ] || exit 0
left=$(strays "$token" "$log")
kill -s TERM -- "-$group" $left
seconds=0
while [ "$seconds" -lt 5 ] && { kill -s 0 -- "-$group" || [ -n "$(strays "$token" "$log")" ]; }; do
  sleep 1
  seconds=$((seconds + 1))
done
kill -s KILL -- "-$group" $(strays "$token" "$log")
`;
function startWarden(environment, { token, logPath }) {
    const shell = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('/bin/sh', ['-c', script, 'contender-warden', token, logPath], {
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


/***/ })

};
