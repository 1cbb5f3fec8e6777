import type { Command } from '../commands/command.ts';

/** Every command of the CLI; its name may have two words. */
export const commands: readonly Command[] = [];
