import { spawn } from 'node:child_process';
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';
import { gitEnvironment } from './git-repository.ts';

const stops: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const stop of stops) await stop();
});

/** What is behind the address besides git's own server. */
export interface Behind {
  /** `user:password` without which nothing is answered. */
  readonly login?: string;
  /** Large files of Git LFS by their SHA-256. */
  readonly lfs?: ReadonlyMap<string, Buffer>;
  /** A folder whose files are served as they are, under `/files/`. */
  readonly folder?: string;
  /** Of pushes the answer is lost after they happened: 500 in its place. */
  readonly losesAnswers?: boolean;
}

/** git's own server for one bare repository, on loopback; its address. */
export async function serveGit(origin: string, behind: Behind = {}): Promise<string> {
  const server = createServer((request, response) => {
    request.on('error', () => response.destroy());
    void answer(request, response, { origin, ...behind });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  stops.push(
    () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  );
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}/${basename(origin)}`;
}

interface Served extends Behind {
  readonly origin: string;
}

async function answer(request: IncomingMessage, response: ServerResponse, served: Served) {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  if (served.login !== undefined && !isKnown(request, served.login)) {
    response.writeHead(401, { 'www-authenticate': 'Basic realm="test"' }).end();
  } else if (pathname.startsWith('/files/') && served.folder !== undefined) {
    sendFile(request, response, join(served.folder, pathname.slice('/files/'.length)));
  } else if (pathname.startsWith('/lfs/')) {
    const content = served.lfs?.get(basename(pathname));
    response.writeHead(content ? 200 : 404).end(content);
  } else if (pathname.endsWith('/info/lfs/objects/batch')) {
    await answerBatch(request, response, served.lfs ?? new Map());
  } else runBackend(request, response, { served, pathname, search });
}

function isKnown(request: IncomingMessage, login: string): boolean {
  return request.headers.authorization === `Basic ${Buffer.from(login).toString('base64')}`;
}

function sendFile(request: IncomingMessage, response: ServerResponse, path: string): void {
  if (!existsSync(path)) response.writeHead(404).end();
  else if (request.method === 'HEAD') response.writeHead(200).end();
  else createReadStream(path).pipe(response);
}

async function answerBatch(
  request: IncomingMessage,
  response: ServerResponse,
  lfs: ReadonlyMap<string, Buffer>,
): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const { objects } = JSON.parse(Buffer.concat(chunks).toString());
  const answers = objects.map(({ oid, size }: { oid: string; size: number }) =>
    lfs.has(oid)
      ? { oid, size, actions: { download: { href: `/lfs/${oid}` } } }
      : { oid, size, error: { code: 404, message: 'Object does not exist' } },
  );
  response.writeHead(200, { 'content-type': 'application/vnd.git-lfs+json' });
  response.end(JSON.stringify({ transfer: 'basic', objects: answers }));
}

interface Asked {
  readonly served: Served;
  readonly pathname: string;
  readonly search: string;
}

/** As CGI has it: variables and the body in, headers and the body out. */
function runBackend(request: IncomingMessage, response: ServerResponse, asked: Asked): void {
  const { headers, method = 'GET' } = request;
  const child = spawn('git', ['http-backend'], {
    env: {
      ...gitEnvironment,
      GIT_PROJECT_ROOT: dirname(asked.served.origin),
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: decodeURIComponent(asked.pathname),
      QUERY_STRING: asked.search.slice(1),
      REQUEST_METHOD: method,
      REMOTE_USER: 'ada',
      CONTENT_TYPE: headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: headers['content-encoding'] ?? '',
      ...(headers['content-length'] && { CONTENT_LENGTH: headers['content-length'] }),
      ...(headers['git-protocol'] && { GIT_PROTOCOL: String(headers['git-protocol']) }),
    },
  });
  child.stdin.on('error', () => undefined);
  request.pipe(child.stdin);
  if (asked.served.losesAnswers && asked.pathname.endsWith('/git-receive-pack')) {
    child.stdout.resume();
    child.on('close', () => response.writeHead(500).end('<html>Internal Server Error</html>'));
    return;
  }
  let head = Buffer.alloc(0);
  child.stdout.on('data', (chunk: Buffer) => {
    if (response.headersSent) return void response.write(chunk);
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) return;
    const lines = head.toString('latin1', 0, end).split('\r\n');
    const fields = lines.map((line) => [
      line.split(': ')[0] ?? '',
      line.slice(line.indexOf(': ') + 2),
    ]);
    const status = Number(fields.find(([name]) => name === 'Status')?.[1]?.slice(0, 3) ?? 200);
    response.writeHead(status, Object.fromEntries(fields.filter(([name]) => name !== 'Status')));
    response.write(head.subarray(end + 4));
  });
  child.on('close', () => response.end());
}
