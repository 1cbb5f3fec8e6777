import type { GpuTelemetry } from '../gpu/use.ts';
import type { Resources } from '../run-record.ts';
import { CardSamples } from './card-samples.ts';

/** Why the command of a job never ran, or null: it did, or nobody knows. */
export interface Hindrance {
  readonly kind: 'unfit' | 'unready' | 'folder' | 'late';
  readonly words: readonly string[];
}

/** How the command of a job ended, as its script saw it. */
export interface ToldEnd {
  readonly exitCode: number;
  /** The system ended something of it for want of memory meanwhile. */
  readonly ranOutOfMemory: boolean;
}

const hindrances = ['unfit', 'unready', 'folder', 'late'] as const;
const ticksPerSecond = 100;
/** A control group that held more before the command began is not its own. */
const mostBefore = 256 * 1024 * 1024;
/**
 * What may come after the command has begun, who can write such lines too; a peer may be hindered then. How it ended
 * counts by the last line, and beside what the cluster says; by the others nobody gains.
 */
const afterBegin: readonly string[] = ['use', 'left', 'used', 'unsaved', 'end', ...hindrances];
/** More lines than any script of ours writes; the packages are the most. */
const mostLines = 20_000;
/** A cluster that starts a job more often has given up long before. */
const mostStarts = 1_000;

/** What a job elsewhere has told by its control lines so far. */
export class JobReport {
  readonly #lines = new Map<string, string[]>();
  readonly #samples = new CardSamples();
  readonly #sha256: (text: string) => string;
  /** Digests of secrets, by which scripts seal what commands must not make up: the first is that of the first script. */
  readonly #pledges: string[] = [];
  /** The secrets of those that have told success. */
  readonly #secrets = new Map<string, string>();
  #count = 0;

  /** The digest of a text in hexadecimal. */
  constructor(sha256: (text: string) => string) {
    this.#sha256 = sha256;
  }

  /** One control line, without its beginning; what is not understood is passed over. */
  take(line: string): void {
    const at = line.indexOf(' ');
    const [kind, rest] = at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at + 1)];
    if (kind === 'start') this.#beginAgain();
    else if (this.#lines.has('begin') && !afterBegin.includes(kind)) return;
    if (kind === 'pledge' && this.#pledges.length < mostStarts) this.#pledges.push(rest);
    if (kind === 'end') this.#takeSecret(rest);
    if (kind === 'use') this.#samples.take(rest);
    else if (this.#count < mostLines || kind === 'end') {
      this.#count += 1;
      const known = this.#lines.get(kind);
      if (known) known.push(rest);
      else this.#lines.set(kind, [rest]);
    }
  }

  /** Clusters start a job anew whose machine was taken away: then how it ended before is no end. */
  #beginAgain(): void {
    for (const kind of ['begin', 'end', 'unsaved', ...hindrances]) this.#lines.delete(kind);
  }

  #takeSecret(rest: string): void {
    const [code, , secret] = rest.split(' ');
    if (code !== '0' || secret === undefined) return;
    const pledge = this.#sha256(secret);
    if (this.#pledges.includes(pledge)) this.#secrets.set(pledge, secret);
  }

  /** All lines of a kind, in their order. */
  lines(kind: string): readonly string[] {
    return this.#lines.get(kind) ?? [];
  }

  /** The script runs; the command may not yet. */
  get isStarted(): boolean {
    return this.#lines.has('start');
  }

  /** What the job wrote could not be handed over. */
  get isUnsaved(): boolean {
    return this.#lines.has('unsaved');
  }

  get hindrance(): Hindrance | null {
    const kind = hindrances.find((one) => this.#lines.has(one));
    return kind === undefined ? null : { kind, words: this.#words(kind) };
  }

  /** Null: it has not told, or was not able to. */
  get end(): ToldEnd | null {
    const [code = ''] = this.#words('end');
    if (!/^\d{1,3}$/.test(code)) return null;
    const before = numberIn(this.#words('memory')[0]);
    const after = numberIn(this.#words('used')[1]);
    const ranOutOfMemory = before !== null && after !== null && after > before;
    return { exitCode: Number(code), ranOutOfMemory };
  }

  /**
   * Whether its script itself told that the command succeeded. Only of the first one is it known that it is none: what
   * begins later may be made up by the command of the one before.
   */
  get isSealed(): boolean {
    const [first] = this.#pledges;
    return first !== undefined && this.#secrets.has(first) && this.end?.exitCode === 0;
  }

  /** ISO 8601 by the clock of the job's machine; null: the command was not begun. */
  get startedAt(): string | null {
    const epoch = numberIn(this.#words('begin')[0]);
    return epoch === null ? null : new Date(epoch * 1000).toISOString();
  }

  /** Null: it has not begun, or not ended. */
  get durationMs(): number | null {
    const begun = numberIn(this.#words('begin')[1]);
    const ended = numberIn(this.#words('end')[1]);
    return begun === null || ended === null
      ? null
      : Math.max(0, Math.round(1000 * (ended - begun)));
  }

  get left(): { readonly leftBehind: number; readonly stillAlive: number } {
    const [behind, alive] = this.#words('left');
    return { leftBehind: numberIn(behind) ?? 0, stillAlive: numberIn(alive) ?? 0 };
  }

  resources(): Resources {
    const [ticks, , peak] = this.#words('used').map(numberIn);
    const before = numberIn(this.#words('memory')[1]);
    const isOwn = before !== null && before <= mostBefore;
    const gpus = this.#telemetry();
    const series = this.#samples.series();
    return {
      peakMemoryBytes: isOwn ? (peak ?? null) : null,
      cpuSeconds: ticks === undefined || ticks === null ? null : ticks / ticksPerSecond,
      ...(gpus && { gpus }),
      ...(series.length > 0 && { series }),
    };
  }

  #telemetry(): GpuTelemetry | undefined {
    if (!this.#lines.has('gpu')) return undefined;
    const begun = numberIn(this.#words('begin')[1]);
    const ended = numberIn(this.#words('end')[1]);
    const telemetry = this.#samples.telemetry(begun, ended);
    // What did not succeed has nothing to prove.
    if (this.end?.exitCode !== 0) return telemetry;
    const cards = telemetry.cards.map((card) => {
      return { ...card, grownMemory: this.#grown(card.index) };
    });
    return { ...telemetry, cards };
  }

  /** MiB, as far as every script that told success proves it: of two, one is made up. */
  #grown(card: number): number | null {
    const proven = [...this.#secrets.values()].map((secret) => {
      return this.#samples.grown((text) => this.#sha256(`${text}${secret}`)).get(card);
    });
    if (proven.length === 0) return null;
    return proven.includes(undefined) ? null : Math.min(...proven.map(Number));
  }

  #words(kind: string): readonly string[] {
    return this.#lines.get(kind)?.at(-1)?.split(' ') ?? [];
  }
}

/** Null for `-` and whatever is no number. */
function numberIn(word: string | undefined): number | null {
  return word !== undefined && /^\d+(\.\d+)?$/.test(word) ? Number(word) : null;
}
