import { createHash } from 'node:crypto';

/** What the hidden first line of a sticky comment says about the rest. */
export interface Marker {
  readonly key: string;
  /** The commit that the report is about, 40 hex digits. */
  readonly head: string;
  /** `run_number.attempt` of the run that wrote it. */
  readonly run: string;
}

/** A comment as it stands on GitHub: whose report it is, and whether its text is what was written. */
export interface Marked extends Marker {
  /** First 16 hex digits of the SHA-256 of everything below the marker. */
  readonly body: string;
  /** Everything below the marker. */
  readonly text: string;
}

/** The first line is the marker, because the first line survives when mail or lists cut a comment. */
export function withMarker({ key, head, run }: Marker, markdown: string): string {
  const body = bodyDigest(markdown);
  return `<!-- contender:report v1 key=${encodeKey(key)} head=${head} run=${run} body=${body} -->\n${markdown}`;
}

const pattern =
  /^<!-- contender:report v1 key=(?<key>\S+) head=(?<head>\S+) run=(?<run>\S+) body=\S+ -->\r?\n(?<text>.*)$/s;

/**
 * The marker of a comment; undefined when it has none. `key` stays encoded. The digest is taken from
 * the text that stands there now, so a comment that somebody edited is written again.
 */
export function readMarker(comment: string): Marked | undefined {
  const { key, head, run, text } = pattern.exec(comment)?.groups ?? {};
  if (!key || !head || !run || text === undefined) return undefined;
  return { key, head, run, body: bodyDigest(text), text };
}

/** GitHub may hand a text back with other line ends, or without the last one. */
export function bodyDigest(markdown: string): string {
  const text = markdown.replaceAll('\r\n', '\n').trimEnd();
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/**
 * A key as one word that cannot end an HTML comment: bytes outside `A-Za-z0-9._/-`, and a hyphen
 * after a hyphen, are percent-encoded.
 */
export function encodeKey(key: string): string {
  let encoded = '';
  for (const byte of new TextEncoder().encode(key)) {
    const character = String.fromCharCode(byte);
    const plain = /[A-Za-z0-9._/]/.test(character) || (character === '-' && !encoded.endsWith('-'));
    encoded += plain ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return encoded;
}

/** Whether `run_number.attempt` is a later run than the other. */
export function isNewerRun(run: string, than: string): boolean {
  const [number = 0, attempt = 0] = run.split('.').map(Number);
  const [otherNumber = 0, otherAttempt = 0] = than.split('.').map(Number);
  return number > otherNumber || (number === otherNumber && attempt > otherAttempt);
}
