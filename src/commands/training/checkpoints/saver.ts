import type { Finding } from '../../../domain/finding.ts';
import type { SavedCheckpoint } from '../../../domain/training/checkpoint/history.ts';
import { judgeManifest } from '../../../domain/training/checkpoint/judge.ts';
import { nameOf } from '../../../domain/training/checkpoint/key.ts';
import type { Paces } from '../../../domain/training/checkpoint/last-save.ts';
import { bytesOf } from '../../../domain/training/checkpoint/manifest.ts';
import { stepOf } from '../../../domain/training/checkpoint/unit.ts';
import { UserError } from '../../../errors.ts';
import { isRefusal, parseManifest } from '../../../inputs/checkpoint-manifest.ts';
import type { FinishedUnit } from '../../../ports/checkpoint-folder.ts';
import type { StagedCheckpoint } from '../../../ports/checkpoint-store.ts';
import { type Desk, savedOf } from './desk.ts';
import { Mishaps } from './mishaps.ts';
import { prune } from './prune.ts';

/** A copy that no store has taken yet; the unit is unknown to a process that takes over. */
interface Left {
  readonly staged: StagedCheckpoint;
  readonly unit: FinishedUnit | undefined;
}

/** Copies the newest finished checkpoint, and stores the copy. Nothing that goes wrong stops a training. */
export class Saver {
  readonly #desk: Desk;
  readonly #mishaps: Mishaps;
  #left: Left | undefined;
  #paces: Paces = { copying: undefined, storing: undefined };
  #saved = 0;
  #tries = 0;
  #newest: SavedCheckpoint | undefined;
  #savedWork: Date | undefined;
  /**
   * When the newest checkpoint that is known was saved. The next one counts as later, whatever the clock of
   * this machine says: the order of their times is that of the work.
   */
  latest = new Date(0);
  /** The step that the command told last. */
  toldStep: number | null = null;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#mishaps = new Mishaps(desk.store.uri);
  }

  get desk(): Desk {
    return this.#desk;
  }

  get paces(): Paces {
    return this.#paces;
  }

  /** How many the store took. */
  get saved(): number {
    return this.#saved;
  }

  get newest(): SavedCheckpoint | undefined {
    return this.#newest;
  }

  /** How many times something was there to be stored, well or not. */
  get tries(): number {
    return this.#tries;
  }

  /** When the work that is stored was finished. */
  get savedWork(): Date | undefined {
    return this.#savedWork;
  }

  /** Whether a copy waits for the store. */
  get hasLeft(): boolean {
    return this.#left !== undefined;
  }

  findings(): readonly Finding[] {
    return this.#mishaps.findings();
  }

  /** The newest checkpoint if it is not stored yet. */
  async unsaved(): Promise<FinishedUnit | undefined> {
    const { units, refused } = await this.#desk.folder.look();
    this.#mishaps.refused(refused);
    const [newest] = units;
    return newest && !newest.isSaved ? newest : undefined;
  }

  /** Copies and stores what is newest; without anything new, what is left from before. */
  async saveNewest(signal: AbortSignal): Promise<void> {
    await this.copyNewest(signal);
    await this.#attempt(() => this.#store(signal));
  }

  /** Only the copy: quicker, and stored by whoever comes after. */
  async copyNewest(signal: AbortSignal): Promise<void> {
    await this.#attempt(async () => {
      const unit = await this.unsaved();
      if (unit && unit.mark !== this.#left?.unit?.mark) await this.#stage(unit, signal);
    });
  }

  /** Finds what a process before this one has copied and not stored. */
  async takeOver(): Promise<void> {
    await this.#attempt(async () => {
      for (const { folder, manifest: text } of await this.#desk.folder.staged()) {
        const manifest = parseManifest(text);
        const isOurs = !isRefusal(manifest) && !judgeManifest(manifest, this.#desk.key);
        const newest = this.#left?.staged.manifest.savedAt ?? '';
        if (isOurs && manifest.savedAt > newest) await this.#leave({ folder, manifest }, undefined);
        else await this.#desk.folder.discard(folder);
      }
    });
  }

  async #stage(unit: FinishedUnit, signal: AbortSignal): Promise<void> {
    const { folder, key, attempt, now } = this.#desk;
    const step = stepOf(unit.name) ?? this.toldStep;
    this.latest = new Date(Math.max(now().getTime(), this.latest.getTime() + 1));
    const draft = { key, attempt, step, savedAt: this.latest.toISOString() };
    const started = performance.now();
    const staged = await folder.stage(unit, draft, signal);
    if (staged === 'changed') return this.#mishaps.changed(unit.name);
    const refusal = judgeManifest(staged.manifest, key);
    if (refusal) {
      this.#mishaps.refused([{ name: unit.name, refusal }]);
      await folder.noteSaved(unit);
      return folder.discard(staged.folder);
    }
    this.#paces = {
      ...this.#paces,
      copying: { bytes: unit.bytes, ms: performance.now() - started },
    };
    await this.#leave(staged, unit);
  }

  /** One copy waits, the newest. */
  async #leave(staged: StagedCheckpoint, unit: FinishedUnit | undefined): Promise<void> {
    const before = this.#left;
    this.#left = { staged, unit };
    if (before) await this.#desk.folder.discard(before.staged.folder);
  }

  async #store(signal: AbortSignal): Promise<void> {
    const left = this.#left;
    if (!left) return;
    this.#tries += 1;
    const { store, folder, places } = this.#desk;
    const { staged, unit } = left;
    const { manifest } = staged;
    const { attempt, step, savedAt } = manifest;
    const nonce = crypto.randomUUID().slice(0, 8);
    const name = nameOf(places, { savedAt: new Date(savedAt), attempt, step, nonce });
    const started = performance.now();
    await store.save(name, staged, signal);
    const storing = { bytes: bytesOf(manifest), ms: performance.now() - started };
    this.#paces = { ...this.#paces, storing };
    this.#left = undefined;
    this.#saved += 1;
    this.#newest = savedOf(manifest);
    this.#savedWork = unit?.changedAt ?? new Date(savedAt);
    if (unit) await folder.noteSaved(unit);
    await folder.discard(staged.folder);
    await prune(this.#desk, name).catch((error: unknown) => this.#mishaps.unremoved(error));
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#mishaps.failed(error);
      if (!(error instanceof UserError || error instanceof DOMException)) throw error;
    }
  }
}
