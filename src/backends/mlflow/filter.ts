import { UserError } from '../../errors.ts';

/** A text in a filter of MLflow, which knows no escapes. */
export function quotedText(text: string): string {
  if (!text.includes("'")) return `'${text}'`;
  if (!text.includes('"')) return `"${text}"`;
  throw new UserError('name-refused', {
    what: `MLflow cannot search for ${text}.`,
    why: 'It holds both kinds of quotation marks, and one of them must be around it.',
    next: 'Choose a name without one of them.',
  });
}
