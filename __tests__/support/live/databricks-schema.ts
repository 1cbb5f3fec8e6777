import { readFileSync } from 'node:fs';

interface Call {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, string>>;
  readonly answer: string | null;
  readonly types: Readonly<Record<string, string>>;
}

interface Extract {
  readonly calls: readonly Call[];
  readonly answers: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly enums: Readonly<Record<string, readonly string[]>>;
  readonly unpublished: {
    readonly method: string;
    readonly path: string;
    readonly body: readonly string[];
    readonly operations: readonly string[];
    readonly answer: readonly string[];
  };
}

/** Cut by databricks-schema.py out of Databricks' and MLflow's clients; the file names version and licence. */
export const extract = JSON.parse(
  readFileSync(new URL('./databricks-schema.json', import.meta.url), 'utf8'),
) as Extract;

/** A published call, and what its path names. */
export interface Asked {
  readonly call: Call;
  readonly names: Readonly<Record<string, string>>;
}

/** The published call behind a request line; of several the one with the longer path. */
export function find(method: string, path: string): Asked | undefined {
  const sorted = [...extract.calls].sort((a, b) => b.path.length - a.path.length);
  for (const call of sorted.filter((one) => one.method === method)) {
    const pattern = call.path.replace(/\{(\+?)(\w+)\}/g, (_, many: string, name: string) => {
      return `(?<${name}>${many ? '.+' : '[^/]+'})`;
    });
    const found = new RegExp(`^${pattern}$`).exec(path);
    if (!found) continue;
    const names = Object.entries(found.groups ?? {}).map(([name, text]) => [
      name,
      decodeURIComponent(text),
    ]);
    return { call, names: Object.fromEntries(names) };
  }
  return undefined;
}

/** What a request has that its call does not take; `body` is undefined where that is a file. */
export function flawsOf(
  { call, names }: Asked,
  query: URLSearchParams,
  body: Readonly<Record<string, unknown>> | undefined,
): readonly string[] {
  return [
    ...Object.entries(names).flatMap(([name, text]) => textFlaws(call.types[name], text, name)),
    ...[...query].flatMap(([name, text]) => textFlaws(call.query[name], text, name)),
    ...Object.entries(body ?? {}).flatMap(([name, one]) => flaws(call.body[name], one, name)),
  ].map((flaw) => `${call.id}: ${flaw}`);
}

/** What an answer has that the client does not know. */
export function answerFlaws({ call }: Asked, answer: unknown): readonly string[] {
  const listed = call.answer?.startsWith('Iterator[') ? 'ListModelVersionsResponse' : call.answer;
  return listed === null ? [] : flaws(listed, answer, call.id);
}

function textFlaws(type: string | undefined, text: string, at: string): readonly string[] {
  if (type === undefined) return [`${at} is unknown`];
  if (/int/.test(type) && !/^\d+$/.test(text)) return [`${at} is no number`];
  return /bool/.test(type) && !/^(?:true|false)$/.test(text) ? [`${at} is no boolean`] : [];
}

function flaws(type: string | undefined, value: unknown, at: string): readonly string[] {
  if (type === undefined) return [`${at} is unknown`];
  const [, optional] = /^Optional\[(.*)\]$/.exec(type) ?? [];
  if (optional !== undefined) return value === null ? [] : flaws(optional, value, at);
  const [, member] = /^List\[(.*)\]$/.exec(type) ?? [];
  if (member !== undefined) {
    if (!Array.isArray(value)) return [`${at} is no list`];
    return value.flatMap((one, index) => flaws(member, one, `${at}[${index}]`));
  }
  const plain = { str: 'string', int: 'number', bool: 'boolean' }[type];
  if (plain) return typeof value === plain ? [] : [`${at} is no ${plain}`];
  const names = extract.enums[type];
  if (names) return names.includes(String(value)) ? [] : [`${at} is none of ${names.join(', ')}`];
  const members = extract.answers[type];
  if (!members || typeof value !== 'object' || value === null) return [`${at} is no ${type}`];
  return Object.entries(value).flatMap(([name, one]) => flaws(members[name], one, `${at}.${name}`));
}
