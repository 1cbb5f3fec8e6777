import { maskText, secretMask } from '../../domain/training/secrets/secret-mask.ts';
import { UserError } from '../../errors.ts';

type Variables = Readonly<Record<string, string>>;

/** The command stands in the run record, the outcome and the report, to the letter: it must hold no secret. */
export function refuseSecretCommand(command: string, variables: Variables): void {
  if (maskText(command, variables) === command) return;
  throw new UserError('secret-in-command', {
    what: 'The training command holds the value of a secret variable, or a password in a URL.',
    why: 'The run record, the outcome and the report keep the command for everybody who reads them.',
    next: 'Let the command take it from the variable, as in "$NAME", or rename a variable that holds no secret.',
  });
}

/** A patch is kept to the byte, and its stars would make other files. */
export function refuseSecretPatch(patch: Uint8Array, variables: Variables): void {
  if (!secretMask(variables)?.push(patch).secrets.length) return;
  throw new UserError('secret-in-changes', {
    what: 'The uncommitted changes hold the value of a secret variable.',
    why: 'They are kept with the record, for everybody who reads it.',
    next: 'Take it out of the files, or let the repository ignore the file that holds it.',
  });
}

/** What a training tells of itself for its record: many write all their arguments, with tokens among them. */
export function withoutSecrets<Value>(
  told: Readonly<Record<string, Value>>,
  variables: Variables,
): Readonly<Record<string, Value>>;
export function withoutSecrets(
  told: Readonly<Record<string, unknown>>,
  variables: Variables,
): Readonly<Record<string, unknown>> {
  const text = JSON.stringify(told);
  if (maskText(text, variables) === text) return told;
  const entries = Object.entries(told).map(([name, value]) => {
    const shown = typeof value === 'string' ? maskText(value, variables) : value;
    return [maskText(name, variables), shown] as const;
  });
  return Object.fromEntries(entries);
}
