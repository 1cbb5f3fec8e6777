import { list, text as literal } from '../sql.ts';

/** Whether a text is how the engine spells a whole number that it can hold. */
export function isWholeText(text: string): boolean {
  return /^(0|-?[1-9][0-9]{0,37})$/.test(text);
}

/** SQL for the texts as a list, in which a value has its place. */
export function texts(values: readonly string[]): string {
  return `[${list(values.map(literal))}]`;
}

/** The same for a column of whole numbers; each text must be one. */
export function wholes(values: readonly string[]): string {
  return `[${list(values)}]`;
}
