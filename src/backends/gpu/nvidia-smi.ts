import type { GpuAnswer, GpuCard, GpuProcess } from '../../domain/training/gpu/reading.ts';
import { startOf } from '../training/local/process-table.ts';
import { readKernelErrors } from './kernel-log.ts';
import { cellOf, complaintIn, numberIn, wordIn } from './nvidia-cells.ts';
import { instancesIn } from './nvidia-mig.ts';
import { askTool } from './tool.ts';

type Variables = Readonly<Record<string, string>>;

export interface Patience {
  /** Milliseconds for one call, and for all of them. */
  readonly callMs: number;
  readonly allMs: number;
}

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
const lacking: ReadonlySet<number> = new Set([2, 3, 4, 6, 13]);

/** Thrown to end a reading; the driver is asked nothing more after it. */
class Unread extends Error {
  readonly answer: GpuAnswer;

  constructor(answer: GpuAnswer) {
    super(answer.kind);
    this.answer = answer;
  }
}

/**
 * All that NVIDIA's tool tells. A driver that fails the first call is asked no second time. The others are
 * made at once: without persistence mode the driver starts anew for each call that it meets asleep.
 */
export async function readNvidia(environment: Variables, patience: Patience): Promise<GpuAnswer> {
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
      tool,
      cuda,
      cards,
      processes,
      instances: cards.some(({ migMode }) => migMode === 'Enabled')
        ? await session.instances()
        : [],
      kernelErrors: readKernelErrors(),
    };
  } catch (error) {
    if (error instanceof Unread) return error.answer;
    throw error;
  }
}

class Session {
  readonly #environment: Variables;
  readonly #callMs: number;
  readonly #end: number;

  constructor(environment: Variables, { callMs, allMs }: Patience) {
    this.#environment = environment;
    this.#callMs = callMs;
    this.#end = performance.now() + allMs;
  }

  async cards(): Promise<readonly CoreCard[]> {
    const lines = linesOf(await this.#must([`--query-gpu=${core.join(',')}`]));
    if (lines.length === 0) throw unreadable('nothing');
    return lines.map(cardOf);
  }

  /** The version of CUDA that the driver speaks, which only the header tells. */
  async cuda(): Promise<string | null> {
    const text = await this.#may([]);
    return /CUDA(?: UMD)? Version:\s*(\d+\.\d+)/.exec(text ?? '')?.[1] ?? null;
  }

  async processes(): Promise<readonly GpuProcess[]> {
    const fields = 'gpu_uuid,pid,used_memory,process_name';
    const text = await this.#may([`--query-compute-apps=${fields}`]);
    return linesOf(text ?? '').flatMap((line) => {
      const [uuid = '', pid = '', memory = '', ...name] = line.split(', ');
      const number = Number(pid);
      if (!Number.isInteger(number)) return [];
      const isHere = startOf(number) !== undefined;
      return [{ uuid, pid: number, name: name.join(', '), memory: numberIn(memory), isHere }];
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
    return (uuid: string) => ({
      computeCapability: wordIn(capability?.get(uuid) ?? ''),
      migMode: wordIn(mig?.get(uuid) ?? ''),
      uncorrectedErrors: countIn(errors, uuid),
      recoveryAction: wordIn(action?.get(uuid) ?? ''),
      clockReasons: countIn(reasons, uuid),
      rowRemapping: remappingIn(rows?.get(uuid)),
      complaint:
        [errors, action, mig, rows]
          .flatMap((field) => field?.get(uuid)?.split(', ') ?? [])
          .map(complaintIn)
          .find((text) => text !== undefined) ?? null,
    });
  }

  /** By uuid; undefined where the driver lacks the field. */
  async #field(name: string): Promise<ReadonlyMap<string, string> | undefined> {
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
  async #must(query: readonly string[]): Promise<string> {
    const answer = await this.#ask(query, 'csv');
    if (answer.exitCode === 0) return answer.text;
    throw refused(answer);
  }

  /** Undefined where the driver does not know what is asked. */
  async #may(query: readonly string[], form: 'csv' | 'plain' = 'csv'): Promise<string | undefined> {
    const answer = await this.#ask(query, query.length > 0 ? form : 'plain');
    if (answer.exitCode === 0) return answer.text;
    if (lacking.has(answer.exitCode) || /not a valid field/i.test(answer.text)) return undefined;
    throw refused(answer);
  }

  async #ask(query: readonly string[], form: 'csv' | 'plain') {
    const timeoutMs = Math.min(this.#callMs, this.#end - performance.now());
    const format = form === 'csv' ? ['--format=csv,noheader,nounits'] : [];
    const unread = { tool, exitCode: null, said: '' };
    if (timeoutMs <= 0) throw new Unread({ kind: 'hung', ...unread });
    const answer = await askTool([tool, ...query, ...format], {
      environment: this.#environment,
      timeoutMs,
    });
    if (answer.kind === 'answered') return answer;
    throw new Unread({ kind: answer.kind === 'missing' ? 'absent' : 'hung', ...unread });
  }
}

function cardOf(line: string): CoreCard {
  const [index = '', uuid = '', driver = '', bus = '', ...rest] = line.split(', ');
  const [total = '', free = '', utilization = '', temperature = '', power = '', mode, ...name] =
    rest;
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

type CoreCard = Omit<
  GpuCard,
  | 'computeCapability'
  | 'migMode'
  | 'uncorrectedErrors'
  | 'recoveryAction'
  | 'clockReasons'
  | 'rowRemapping'
>;

function byUuid(text: string | undefined): ReadonlyMap<string, string> | undefined {
  if (text === undefined) return undefined;
  return new Map(
    linesOf(text).map((line) => {
      const [uuid = '', ...value] = line.split(', ');
      return [uuid, value.join(', ')];
    }),
  );
}

/** Null where the driver or the card does not tell; an answer that leaves the card out makes no sense. */
function countIn(field: ReadonlyMap<string, string> | undefined, uuid: string): number | null {
  if (!field) return null;
  const text = field.get(uuid);
  if (text === undefined || !cellOf(text)) throw unreadable(text ?? `no line for ${uuid}`);
  return numberIn(text);
}

function remappingIn(text: string | undefined): GpuCard['rowRemapping'] {
  if (text === undefined) return null;
  const [pending = '', failure = ''] = text.split(', ');
  return { pending: isSet(pending), failed: isSet(failure) };
}

function refused({ exitCode, text }: { readonly exitCode: number; readonly text: string }): Unread {
  return new Unread({ kind: 'refused', tool, exitCode, said: firstLine(text) });
}

function unreadable(said: string): Unread {
  return new Unread({ kind: 'unreadable', tool, exitCode: 0, said: firstLine(said) });
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

function firstLine(text: string): string {
  return (linesOf(text)[0] ?? '').trim().slice(0, 200);
}

/** Drivers write `Yes` and `No`, or counts. */
function isSet(text: string): boolean {
  return /^(yes|[1-9]\d*)$/i.test(text.trim());
}
