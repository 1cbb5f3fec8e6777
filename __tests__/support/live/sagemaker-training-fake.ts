import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Refused } from './sagemaker-refused.ts';
import { extract, flawsOf, trainingExtract } from './sagemaker-shapes.ts';
import { type Content, type FakePlan, TrainingJobs } from './sagemaker-training-jobs.ts';

export interface SageMakerTrainingFake {
  readonly url: string;
  /** Each request that the models of the services do not allow; a test ends with none. */
  readonly complaints: readonly string[];
  readonly asked: readonly { readonly operation: string; readonly input: Content }[];
  plan: FakePlan;
  /** What happens to files on their way into a container. */
  tamper: (content: Buffer) => Buffer;
  /** So long a container has to save that was asked to stop. */
  stopMs: number;
  /** Events of one page of a log. */
  pageSize: number;
  /** All tokens of logs are too old from now on. */
  forgetTokens(): void;
  /** What happens at the next calls of an operation instead. */
  fail(operation: string, failure: Failure): void;
  heal(): void;
  /** What somebody else does with a job. */
  put(name: string, tags?: Readonly<Record<string, string>>): void;
  edit(name: string, change: Content): void;
  remove(name: string): void;
  addStream(name: string, stream: string, lines: readonly string[]): void;
  close(): Promise<void>;
}

export interface Failure {
  readonly status: number;
  readonly code?: string;
  readonly message?: string;
  /** Instead of an error in JSON. */
  readonly body?: string;
  /** The work is done, and only its answer is replaced. */
  readonly after?: boolean;
  readonly times?: number;
}

export async function startSageMakerTrainingFake(s3: string): Promise<SageMakerTrainingFake> {
  const jobs = new TrainingJobs(s3);
  const complaints: string[] = [];
  const asked: { operation: string; input: Content }[] = [];
  const failures: { operation: string; failure: Failure; times: number }[] = [];
  const server = createServer((from, to) => {
    answer(from, to).catch((error: unknown) => {
      complaints.push(String(error));
      to.destroy();
    });
  });

  async function answer(from: IncomingMessage, to: ServerResponse): Promise<void> {
    const body = Buffer.concat(await from.toArray());
    complaints.push(...wireFlaws(from, body));
    const operation = String(from.headers['x-amz-target']).replace(/^.*\./, '');
    const input = JSON.parse(body.toString('utf8')) as Content;
    asked.push({ operation, input });
    const wrong = flawsOf(operation, 'input', input);
    complaints.push(...wrong);
    const strike = failures.find((one) => one.operation === operation && one.times > 0);
    if (strike) strike.times -= 1;
    if (strike && !strike.failure.after) return refuse(to, strike.failure);
    try {
      if (wrong.length > 0) throw new Refused(wrong.join('; '));
      const output = jobs.operations[operation]?.(input);
      complaints.push(...(output ? flawsOf(operation, 'output', output) : []));
      if (strike) return refuse(to, strike.failure);
      to.writeHead(200, { 'content-type': extract.contentType });
      to.end(output && JSON.stringify(output));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refuse(to, { status: 400, code: error.code, message: error.message });
    }
  }

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    complaints,
    asked,
    get plan() {
      return jobs.plan;
    },
    set plan(plan) {
      jobs.plan = plan;
    },
    get tamper() {
      return jobs.tamper;
    },
    set tamper(tamper) {
      jobs.tamper = tamper;
    },
    get stopMs() {
      return jobs.stopMs;
    },
    set stopMs(milliseconds) {
      jobs.stopMs = milliseconds;
    },
    get pageSize() {
      return jobs.pageSize;
    },
    set pageSize(size) {
      jobs.pageSize = size;
    },
    forgetTokens: () => {
      jobs.epoch += 1;
    },
    fail: (operation, failure) => {
      failures.push({ operation, failure, times: failure.times ?? 1 });
    },
    heal: () => {
      failures.length = 0;
    },
    put: (name, tags = {}) => jobs.put(name, tags),
    edit: (name, change) => {
      const job = jobs.all.get(name);
      if (job) job.state = { ...job.state, ...change };
    },
    remove: (name) => {
      jobs.all.get(name)?.container?.kill();
      jobs.all.delete(name);
    },
    addStream: (name, stream, lines) => {
      const events = lines.map((message, index) => ({ timestamp: 1000 + (index >> 1), message }));
      jobs.all.get(name)?.streams.set(`${name}/${stream}`, events);
    },
    close: async () => {
      for (const { container } of jobs.all.values()) container?.kill();
      await new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      });
    },
  };
}

/** What every request of this protocol has, whatever it asks. */
function wireFlaws({ method, url, headers }: IncomingMessage, body: Buffer): readonly string[] {
  const sha256 = createHash('sha256').update(body).digest('hex');
  const target = String(headers['x-amz-target']);
  const [prefix, operation = ''] = target.split('.');
  const service = prefix === 'SageMaker' ? 'sagemaker' : 'logs';
  const scope = new RegExp(
    `^AWS4-HMAC-SHA256 Credential=[^/]+/\\d{8}/eu-west-1/${service}/aws4_request, `,
  );
  const claims: readonly (readonly [string, boolean])[] = [
    [`${method} ${url} is not POST /`, method === 'POST' && url === '/'],
    ['the content type is another one', headers['content-type'] === extract.contentType],
    [`${target} is no operation`, trainingExtract.operations[operation] !== undefined],
    [`${prefix} is no service`, prefix === 'SageMaker' || prefix === 'Logs_20140328'],
    [`it is not signed for ${service}`, scope.test(headers.authorization ?? '')],
    ['it is signed for other bytes', headers['x-amz-content-sha256'] === sha256],
  ];
  return claims.flatMap(([flaw, holds]) => (holds ? [] : [flaw]));
}

function refuse(to: ServerResponse, { status, code, message, body }: Failure): void {
  const type = body === undefined ? extract.contentType : 'text/html';
  to.writeHead(status, { 'content-type': type });
  to.end(body ?? JSON.stringify({ __type: code, message: message ?? '' }));
}
