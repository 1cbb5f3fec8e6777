import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileCheckpoints } from '../../src/backends/checkpoints/file.ts';
import { checkpointFolder } from '../../src/backends/checkpoints/folder/folder.ts';
import { openCheckpoints, saveLeft } from '../../src/commands/training/checkpoints/checkpoints.ts';
import type { CheckpointKey } from '../../src/domain/training/checkpoint/key.ts';
import type { CommandEnd } from '../../src/domain/training/run-record.ts';
import type { CheckpointStore } from '../../src/ports/checkpoint-store.ts';
import { temporaryFolder } from './folder.ts';

export const branchKey: CheckpointKey = {
  trust: 'branch',
  model: 'wine quality/ü 🍷',
  commit: 'c'.repeat(40),
  configuration: 'a'.repeat(64),
  data: 'd'.repeat(64),
};

/** A project on disk whose training command is played by the test. */
export class CheckpointProject {
  readonly folder: string;
  readonly path: string;
  readonly storePath: string;
  store: CheckpointStore | undefined;
  time: (() => Date) | undefined;

  constructor({
    folder = temporaryFolder(),
    path = 'checkpoints',
    storePath = join(folder, 'store'),
  } = {}) {
    this.folder = folder;
    this.path = join(folder, path);
    this.storePath = storePath;
  }

  asked({ key = branchKey, attempt = 1, everyMinutes = 10 } = {}) {
    const store = `file:${this.storePath}`;
    const plan = { path: this.path, store, everyMinutes, graceSeconds: 1 };
    return { plan, key, attempt };
  }

  get open() {
    return {
      checkpointFolder,
      checkpoints: async (uri: string) =>
        this.store ?? (await fileCheckpoints.open(uri, () => undefined)),
      now: () => this.time?.() ?? new Date(),
    };
  }

  async begin(asked: Parameters<CheckpointProject['asked']>[0] = {}) {
    const checkpoints = await openCheckpoints(this.asked(asked), this.open);
    return { checkpoints, ...(await checkpoints.restore()) };
  }

  /** An attempt that writes what `work` writes, and ends. */
  async attempt(
    work: (path: string) => void | Promise<void>,
    {
      end = { kind: 'cancelled' } as CommandEnd,
      withinMs = 20_000,
      ...asked
    }: Parameters<CheckpointProject['asked']>[0] & { end?: CommandEnd; withinMs?: number } = {},
  ) {
    const begun = await this.begin(asked);
    await work(this.path);
    await begun.checkpoints.companion.close?.(end, withinMs);
    const findings = [...begun.findings, ...begun.checkpoints.findings()];
    return { ...begun, findings, history: begun.checkpoints.history() };
  }

  left(asked: Parameters<CheckpointProject['asked']>[0] = {}) {
    return saveLeft(this.asked(asked), this.open);
  }
}

/** Writes a folder as a careful command does: under another name first. */
export function writeUnit(
  path: string,
  name: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): void {
  const temporary = join(path, `${name}.tmp`);
  mkdirSync(temporary, { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(temporary, file, '..'), { recursive: true });
    writeFileSync(join(temporary, file), content);
  }
  renameSync(temporary, join(path, name));
}

export function rulesOf(findings: readonly { readonly rule: string }[]): readonly string[] {
  return findings.map(({ rule }) => rule);
}
