import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Something that goes wrong between a client and a real server. */
export interface Fault {
  /** Of `<METHOD> <path>`, such as `POST /api/2.0/mlflow/runs/create`; the query is part of the path. */
  readonly on: RegExp;
  /** How many requests it strikes (1), and how many go well before (0). */
  readonly times?: number;
  readonly skip?: number;
  /** The server does its work first, and only its answer is replaced. */
  readonly after?: boolean;
  /** `reset`: the connection breaks; `cut`: half of the server's answer; `hang`: none ever; left out: the server's own. */
  readonly answer?: FaultyAnswer | 'reset' | 'cut' | 'hang';
  /** What somebody else does just before. */
  readonly meanwhile?: () => Promise<unknown>;
  readonly delayMs?: number;
}

export interface FaultyAnswer {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface FaultProxy {
  readonly url: string;
  /** `<METHOD> <path>` of every request so far. */
  readonly asked: readonly string[];
  /** How many requests were on their way at once, at most. */
  readonly busiest: number;
  add(...faults: readonly Fault[]): void;
  /** Forgets all faults and all that was asked. */
  calm(): void;
  close(): Promise<void>;
}

interface Waiting {
  readonly fault: Fault;
  skip: number;
  times: number;
}

/** A proxy in front of a real server: what it hands through is real, and so is what it breaks. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const waiting: Waiting[] = [];
  const asked: string[] = [];
  let under = 0;
  let busiest = 0;
  const server = createServer((from, to) => {
    const line = `${from.method} ${from.url}`;
    asked.push(line);
    under += 1;
    busiest = Math.max(busiest, under);
    to.on('close', () => {
      under -= 1;
    });
    serve(from, to, { target, fault: strike(waiting, line) }).catch(() => to.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    get busiest() {
      return busiest;
    },
    add: (...faults) => {
      for (const fault of faults) {
        waiting.push({ fault, skip: fault.skip ?? 0, times: fault.times ?? 1 });
      }
    },
    calm: () => {
      waiting.length = 0;
      asked.length = 0;
      busiest = 0;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** The first fault whose turn it is. */
function strike(waiting: readonly Waiting[], line: string): Fault | undefined {
  for (const one of waiting) {
    if (one.times === 0 || !one.fault.on.test(line)) continue;
    if (one.skip > 0) one.skip -= 1;
    else {
      one.times -= 1;
      return one.fault;
    }
  }
  return undefined;
}

interface Serving {
  readonly target: string;
  readonly fault: Fault | undefined;
}

async function serve(from: IncomingMessage, to: ServerResponse, { target, fault }: Serving) {
  await fault?.meanwhile?.();
  if (fault?.delayMs) await sleep(fault.delayMs);
  const { answer } = fault ?? {};
  const upstream = answer && !fault?.after && answer !== 'cut' ? undefined : forward(from, target);
  const real = await upstream;
  if (answer === 'hang') return;
  if (answer === 'reset') {
    await real?.resume().toArray();
    to.destroy();
  } else if (typeof answer === 'object') {
    await real?.resume().toArray();
    from.resume();
    to.writeHead(answer.status, { 'content-type': 'text/html', ...answer.headers });
    to.end(answer.body ?? '<html>no</html>');
  } else if (real && answer === 'cut') {
    const bytes = Buffer.concat(await real.toArray());
    to.writeHead(real.statusCode ?? 502, { ...real.headers, 'content-length': bytes.length + 10 });
    to.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => to.destroy());
  } else if (real) {
    to.writeHead(real.statusCode ?? 502, real.headers);
    real.pipe(to);
  }
}

function forward(from: IncomingMessage, target: string): Promise<IncomingMessage> {
  return new Promise((done, fail) => {
    const { host: _, ...headers } = from.headers;
    const onward = request(
      new URL(from.url ?? '/', target),
      { method: from.method, headers },
      done,
    );
    onward.on('error', fail);
    from.on('close', () => {
      if (!from.complete) onward.destroy();
    });
    from.pipe(onward);
  });
}
