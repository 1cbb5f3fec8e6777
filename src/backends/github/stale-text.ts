/** Which commit a comment is about, and which one a newer run has begun to judge. */
export interface Staleness {
  readonly headSha: string;
  readonly newer: string;
}

/** The only alert that a report ever has, right below its heading. */
const alert = /^(#.*\n)?\n?> \[!IMPORTANT\]\n(?:>.*\n?)+/;

/** The same text with an alert below its heading; one that stood there gives way. */
export function asStale(markdown: string, { headSha, newer }: Staleness): string {
  const text = markdown.replaceAll('\r\n', '\n').replace(alert, '$1');
  const says = `> [!IMPORTANT]\n> This result is for \`${short(headSha)}\`; a newer run is in progress for \`${short(newer)}\`.`;
  const [, heading = '', rest = ''] = /^(#[^\n]*\n?)?\n*(.*)$/s.exec(text) ?? [];
  return [...(heading && [heading.trimEnd()]), says, rest].join('\n\n');
}

/** A commit as people read it. Somebody may have edited the marker that it comes from. */
export function short(sha: string): string {
  return sha.replaceAll(/\W/g, '').slice(0, 7);
}
