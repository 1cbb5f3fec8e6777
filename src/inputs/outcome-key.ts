import { z } from 'zod';
import type { CommandName } from '../domain/outcome.ts';
import { readDocument } from './document.ts';

/** What was given, as far as it could be read. */
interface Given {
  readonly key?: string | undefined;
  readonly model?: string | undefined;
  readonly policy: string;
}

/** Commands whose outcomes are told apart by the model's name. */
const aboutModels: readonly CommandName[] = [
  'validate',
  'train',
  'compare',
  'register',
  'promote',
  'calibrate',
];

/**
 * The key that the command would have used, for the outcome of one that could not judge: so it takes the
 * place of an older answer, and the next good answer takes its place.
 */
export async function keyOfErrored(command: CommandName, given: Given): Promise<string> {
  if (given.key) return given.key;
  if (!aboutModels.includes(command)) return command;
  return given.model || (await modelNamedIn(given.policy)) || command;
}

/** Whatever else is wrong with the policy. */
async function modelNamedIn(policy: string): Promise<string | undefined> {
  const named = z.looseObject({ model: z.string().trim().min(1).max(100) });
  return readDocument(policy, named).then(
    ({ value }) => value.model,
    () => undefined,
  );
}
