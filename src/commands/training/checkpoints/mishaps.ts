import type { Finding } from '../../../domain/finding.ts';
import { type CheckpointRefusal, findingOf } from '../../../domain/training/checkpoint/refusal.ts';
import { UserError } from '../../../errors.ts';
import type { FolderLook } from '../../../ports/checkpoint-folder.ts';

/** What went wrong while saving, each told once however often it happens. */
export class Mishaps {
  readonly #store: string;
  readonly #refused = new Map<string, CheckpointRefusal>();
  #changes: { readonly name: string; readonly times: number } | undefined;
  #failures = 0;
  #lastFailure = '';
  #unremoved: string | undefined;

  constructor(store: string) {
    this.#store = store;
  }

  refused(refused: FolderLook['refused']): void {
    for (const { name, refusal } of refused) {
      if (this.#refused.size < mostRefused) this.#refused.set(name, refusal);
    }
  }

  changed(name: string): void {
    this.#changes = { name, times: this.#changes?.name === name ? this.#changes.times + 1 : 1 };
  }

  /** Breaking off at the deadline is no mistake of anybody. */
  failed(error: unknown): void {
    if (error instanceof DOMException) return;
    this.#failures += 1;
    this.#lastFailure = wordsOf(error);
  }

  unremoved(error: unknown): void {
    this.#unremoved = wordsOf(error);
  }

  findings(): readonly Finding[] {
    const findings = [...this.#refused].map(([name, refusal]) => {
      const { rule, message } = findingOf(JSON.stringify(name), refusal);
      return {
        level: 'warning',
        rule,
        message: message.replace('was not used', 'was not saved'),
      } as const;
    });
    return [...findings, ...this.#unstable(), ...this.#failed(), ...this.#left()];
  }

  #left(): readonly Finding[] {
    if (this.#unremoved === undefined) return [];
    return [
      {
        level: 'warning',
        rule: 'checkpoint-not-removed',
        message: `Older checkpoints stayed in ${this.#store}, where they take room. ${this.#unremoved}`,
      },
    ];
  }

  #unstable(): readonly Finding[] {
    if (!this.#changes || this.#changes.times < patience) return [];
    const { name, times } = this.#changes;
    return [
      {
        level: 'warning',
        rule: 'checkpoint-unstable',
        message: `The checkpoint ${JSON.stringify(name)} changed each of ${times} times while it was copied. Write it under a name that ends with .tmp, and rename it when it is finished.`,
      },
    ];
  }

  #failed(): readonly Finding[] {
    if (this.#failures === 0) return [];
    const what =
      this.#failures === 1 ? 'A checkpoint was' : `${this.#failures} times a checkpoint was`;
    return [
      {
        level: 'warning',
        rule: 'checkpoint-save-failed',
        message: `${what} not saved to ${this.#store}; the training went on. ${this.#lastFailure}`,
      },
    ];
  }
}

function wordsOf(error: unknown): string {
  return error instanceof UserError ? error.message : String(error);
}

const mostRefused = 3;
/** Once may be bad luck. */
const patience = 2;
