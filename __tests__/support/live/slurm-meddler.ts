import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Job = Readonly<Record<string, unknown>>;

/** Stands before a slurmrestd and changes the jobs that are handed in: all else passes as it is. */
export async function startMeddler(target: string, change: (job: Job) => Job) {
  const server = createServer(async (from, to) => {
    const text = Buffer.concat(await from.toArray()).toString('utf8');
    const { host: _, 'content-length': __, ...headers } = from.headers;
    const body = from.url?.endsWith('/job/submit') ? changed(text, change) : text;
    const answer = await fetch(new URL(from.url ?? '/', target), {
      method: from.method ?? 'GET',
      headers: headers as Record<string, string>,
      ...(body && { body }),
    });
    to.writeHead(answer.status, { 'content-type': 'application/json' });
    to.end(await answer.text());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((closed) => server.close(closed)),
  };
}

function changed(text: string, change: (job: Job) => Job): string {
  const { job, ...rest } = JSON.parse(text) as { readonly job: Job };
  return JSON.stringify({ ...rest, job: change(job) });
}
