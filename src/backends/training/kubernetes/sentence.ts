/** On one line, with a full stop, and not endless. */
export function sentence(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replace(/[.:]$/, '');
  return `${line.length > 500 ? `${line.slice(0, 500)}…` : line}.`;
}
