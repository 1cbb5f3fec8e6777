import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Asked, answerFlaws, extract, find, flawsOf } from './databricks-schema.ts';

interface Version {
  readonly version: number;
  readonly run_id: string;
  readonly created_at: number;
  readonly storage_location: string;
  comment?: string;
  status: string;
}

interface Model {
  comment?: string;
  readonly aliases: Map<string, number>;
  readonly versions: Map<number, Version>;
  last: number;
}

export interface DatabricksDouble {
  readonly url: string;
  /** Each request or answer that the published client does not know; a test ends with none. */
  readonly complaints: string[];
  /** `<METHOD> <path>` of every request. */
  readonly asked: readonly string[];
  readonly models: ReadonlyMap<string, Model>;
  /** The files of the volumes. */
  readonly files: Map<string, Buffer>;
  /** What training code does with MLflow's client: a version whose files lie at an address. */
  log(full: string, version: Pick<Version, 'run_id' | 'storage_location'>): number;
  /** Deletes a version, with its aliases. */
  remove(full: string, version: number): void;
  /** Answers the next calls whose line matches like this, before or after the work is done. */
  fail(on: RegExp, failure: DatabricksFailure): void;
  /** The token that is valid now. */
  token: string;
  /** The bodies of requests for tokens. */
  readonly granted: readonly { readonly authorization: string; readonly form: string }[];
  close(): Promise<void>;
}

export interface DatabricksFailure {
  readonly status: number;
  readonly body: string;
  readonly times?: number;
  readonly after?: boolean;
}

interface Request {
  readonly asked: Asked;
  readonly query: URLSearchParams;
  readonly body: Buffer;
  readonly content: Readonly<Record<string, unknown>>;
}

class Refused extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** A double of the calls that Databricks publishes and the registry makes. Its answers are synthetic. */
class Store {
  readonly models = new Map<string, Model>();
  readonly files = new Map<string, Buffer>();
  #clock = 1_780_000_000_000;

  log(full: string, given: Pick<Version, 'run_id' | 'storage_location'>): number {
    const model = this.models.get(full) ?? { aliases: new Map(), versions: new Map(), last: 0 };
    this.models.set(full, model);
    model.last += 1;
    this.#clock += 1000;
    const made = { ...given, version: model.last, created_at: this.#clock, status: 'READY' };
    model.versions.set(model.last, made);
    return model.last;
  }

  remove(full: string, version: number): void {
    const model = this.models.get(full);
    model?.versions.delete(version);
    for (const [alias, held] of model?.aliases ?? []) {
      if (held === version) model?.aliases.delete(alias);
    }
  }

  readonly calls: Readonly<Record<string, (request: Request) => object | Buffer | undefined>> = {
    'RegisteredModelsAPI.get': ({ asked, query }) => {
      const { comment, aliases } = this.#model(asked);
      const listed = [...aliases].map(([alias_name, version_num]) => ({ alias_name, version_num }));
      const shown = query.get('include_aliases') === 'true' && listed.length > 0;
      return { ...(comment && { comment }), ...(shown && { aliases: listed }) };
    },
    'RegisteredModelsAPI.update': ({ asked, content }) => {
      this.#model(asked).comment = String(content.comment);
      return {};
    },
    'RegisteredModelsAPI.set_alias': ({ asked, content }) => {
      const number = Number(content.version_num);
      const alias_name = asked.names.alias ?? '';
      this.#version(asked, number);
      this.#model(asked).aliases.set(alias_name, number);
      return { alias_name, version_num: number };
    },
    'ModelVersionsAPI.get': ({ asked }) => this.#version(asked),
    'ModelVersionsAPI.update': ({ asked, content }) => {
      const one = this.#version(asked);
      one.comment = String(content.comment);
      return one;
    },
    // Pages in no order, and an empty one between them.
    'ModelVersionsAPI.list': ({ asked, query }) => {
      const all = [...this.#model(asked).versions.values()];
      const size = Number(query.get('max_results')) || 100;
      const token = query.get('page_token') ?? '0';
      if (token.startsWith('empty-')) return { next_page_token: token.slice('empty-'.length) };
      const end = Number(token) + size;
      return {
        model_versions: all.slice(Number(token), end),
        ...(end < all.length && { next_page_token: `empty-${end}` }),
      };
    },
    'FilesAPI.create_directory': ({ asked }) => {
      const path = asked.names.directory_path ?? '';
      if (path.split('/')[4] === 'contender') return undefined;
      throw new Refused(404, 'NOT_FOUND', 'The volume does not exist.');
    },
    'FilesAPI.upload': ({ asked, body }) => {
      this.files.set(asked.names.file_path ?? '', body);
      return undefined;
    },
    'FilesAPI.download': ({ asked }) => {
      const found = this.files.get(asked.names.file_path ?? '');
      if (found) return found;
      throw new Refused(404, 'NOT_FOUND', 'The file does not exist.');
    },
  };

  #model({ names }: Asked): Model {
    const found = this.models.get(names.full_name ?? '');
    if (found) return found;
    throw new Refused(404, 'RESOURCE_DOES_NOT_EXIST', `Model ${names.full_name} does not exist.`);
  }

  #version(asked: Asked, number = Number(asked.names.version)): Version {
    const found = this.#model(asked).versions.get(number);
    if (found) return found;
    throw new Refused(404, 'RESOURCE_DOES_NOT_EXIST', `Version ${number} does not exist.`);
  }
}

export async function startDatabricksDouble(): Promise<DatabricksDouble> {
  const store = new Store();
  const complaints: string[] = [];
  const lines: string[] = [];
  const granted: { authorization: string; form: string }[] = [];
  const failures: { on: RegExp; failure: DatabricksFailure; times: number }[] = [];
  const server = createServer((from, to) => {
    answer(from, to).catch((error: unknown) => {
      complaints.push(String(error));
      to.destroy();
    });
  });

  async function answer(from: IncomingMessage, to: ServerResponse): Promise<void> {
    const body = Buffer.concat(await from.toArray());
    const { pathname, searchParams } = new URL(from.url ?? '', 'http://double');
    const line = `${from.method} ${pathname}`;
    lines.push(line);
    const struck = failures.find(({ on, times }) => on.test(line) && times > 0);
    if (struck) struck.times -= 1;
    const failure = struck?.failure;
    if (failure && !failure.after) return say(to, failure.status, failure.body);
    if (pathname === '/oidc/v1/token') {
      granted.push({ authorization: from.headers.authorization ?? '', form: String(body) });
      return say(to, 200, JSON.stringify({ access_token: double.token, expires_in: 3600 }));
    }
    if (pathname === '/github') return say(to, 200, JSON.stringify({ value: 'identity' }));
    if (from.headers.authorization !== `Bearer ${double.token}`) return say(to, 401, 'no');
    try {
      const output = respond({ from, pathname, query: searchParams, body });
      if (failure) return say(to, failure.status, failure.body);
      say(to, 200, Buffer.isBuffer(output) ? output : output ? JSON.stringify(output) : '');
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { status, code, message } = error;
      say(to, status, JSON.stringify({ error_code: code, message, details: [] }));
    }
  }

  interface Arrived {
    readonly from: IncomingMessage;
    readonly pathname: string;
    readonly query: URLSearchParams;
    readonly body: Buffer;
  }

  function respond({ from, pathname, query, body }: Arrived): object | Buffer | undefined {
    const isJson = from.headers['content-type'] === 'application/json';
    const content = isJson ? JSON.parse(String(body)) : {};
    const { unpublished } = extract;
    if (from.method === unpublished.method && pathname === unpublished.path) {
      complaints.push(...Object.keys(content).filter((name) => !unpublished.body.includes(name)));
      if (!unpublished.operations.includes(content.operation)) complaints.push('no operation');
      const keys = { access_key_id: 'LENT', secret_access_key: 'lent-secret', session_token: 'x' };
      return { credentials: { aws_temp_credentials: keys, expiration_time: 1 } };
    }
    const asked = find(from.method ?? '', pathname);
    if (!asked) throw new Error(`${from.method} ${pathname} is no published call`);
    complaints.push(...flawsOf(asked, query, isJson ? content : undefined));
    const output = store.calls[asked.call.id]?.({ asked, query, body, content });
    if (output && !Buffer.isBuffer(output)) complaints.push(...answerFlaws(asked, output));
    return output;
  }

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const double: DatabricksDouble = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    complaints,
    asked: lines,
    models: store.models,
    files: store.files,
    token: 'dapi-secret',
    granted,
    log: (full, version) => store.log(full, version),
    remove: (full, version) => store.remove(full, version),
    fail: (on, failure) => failures.push({ on, failure, times: failure.times ?? 1 }),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
  return double;
}

function say(to: ServerResponse, status: number, body: string | Buffer): void {
  to.writeHead(status, { 'content-type': 'application/json' });
  to.end(body);
}
