/** What Contender keeps in the message of a tag; GTO shows messages and reads none. */
export type Trailers = Readonly<Partial<Record<TrailerName, string>>>;

const names = ['Digest', 'Run', 'Commit', 'Evidence', 'Ledger', 'Claim'] as const;
type TrailerName = (typeof names)[number];

/** A line for people, then the trailers as git writes them. A value is one line, whatever it holds. */
export function renderMessage(line: string, trailers: Trailers): string {
  const written = names.flatMap((name) => {
    const value = trailers[name];
    return value === undefined ? [] : [`Contender-${name}: ${encode(value)}`];
  });
  return `${line}\n\n${written.join('\n')}\n`;
}

/** The trailers of a message; none where it has none. A signature below them is passed over. */
export function parseTrailers(message: string): Trailers {
  const [text = ''] = message.split(/^-----BEGIN /m);
  const last = text.replaceAll('\r\n', '\n').trimEnd().split(/\n\n+/).at(-1) ?? '';
  const found: Partial<Record<TrailerName, string>> = {};
  for (const line of last.split('\n')) {
    const [, key, value] = /^Contender-(\w+): (.+)$/.exec(line) ?? [];
    const name = names.find((candidate) => candidate === key);
    if (name && value !== undefined) found[name] = decode(value);
  }
  return found;
}

/** Percent signs and control characters, which could forge a line, are percent-encoded. */
function encode(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is encoded
  return value.replace(/[%\u0000-\u001f\u007f]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`;
  });
}

function decode(value: string): string {
  return value.replace(/%([0-9A-F]{2})/g, (_, hex: string) => {
    return String.fromCharCode(Number.parseInt(hex, 16));
  });
}
