import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { s3Client } from '../../../src/backends/s3/client.ts';
import { s3Settings } from '../../../src/backends/s3/settings.ts';
import { temporaryFolder } from '../folder.ts';
import { motoEnvironment } from './moto.ts';

/** What a training job says of its container, in the words of CreateTrainingJob. */
export interface ContainerRequest {
  readonly AlgorithmSpecification: { readonly ContainerEntrypoint: readonly string[] };
  readonly InputDataConfig: readonly {
    readonly ChannelName: string;
    readonly DataSource: { readonly S3DataSource: { readonly S3Uri: string } };
  }[];
  readonly Environment: Readonly<Record<string, string>>;
}

/** A process that stands for a container of SageMaker: its files and its log are real. */
export interface FakeContainer {
  /** Each line with its time, in milliseconds. */
  readonly lines: readonly { readonly timestamp: number; readonly message: string }[];
  /** TERM to the first process of the container, as its engine sends it. */
  notify(): void;
  kill(): void;
  /** The exit code, 128 and the signal where there is none. */
  readonly ended: Promise<number>;
  /** All that lies in /opt/ml/model, as SageMaker packs it; what a full disk took from it is not there. */
  model(isDiskFull?: boolean): Buffer;
}

/** `/opt/ml` is a folder of this test's own, which stands in for it in the script. */
export async function runContainer(
  { AlgorithmSpecification, InputDataConfig, Environment }: ContainerRequest,
  {
    s3,
    tamper,
    host = 'algo-1',
  }: { readonly s3: string; tamper(content: Buffer): Buffer; readonly host?: string | undefined },
): Promise<FakeContainer> {
  const root = temporaryFolder();
  const inside = (text: string) => text.replaceAll('/opt/ml', `${root}/opt/ml`);
  for (const folder of ['input/config', 'model', 'output']) {
    mkdirSync(join(root, 'opt/ml', folder), { recursive: true });
  }
  const resources = JSON.stringify({ current_host: host, hosts: [host] }, null, 1);
  writeFileSync(join(root, 'opt/ml/input/config/resourceconfig.json'), resources);
  for (const { ChannelName, DataSource } of InputDataConfig) {
    const files = await objectsAt(s3, DataSource.S3DataSource.S3Uri);
    for (const [path, content] of files) {
      const target = join(root, 'opt/ml/input/data', ChannelName, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(
        target,
        path.endsWith('.sh') ? inside(content.toString('utf8')) : tamper(content),
      );
    }
  }
  const entry = AlgorithmSpecification.ContainerEntrypoint.map(inside);
  const child = spawn('sh', ['-c', 'exec "$@" 2>&1', 'sh', ...entry], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { PATH: process.env.PATH ?? '', ...Environment, FAKE_CONTAINER: root },
  });
  return follow(child, root);
}

function follow(child: ChildProcess, root: string): FakeContainer {
  const model = join(root, 'opt/ml/model');
  const lines: { timestamp: number; message: string }[] = [];
  let rest = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    const [...whole] = `${rest}${text}`.split('\n');
    rest = whole.pop() ?? '';
    lines.push(...whole.map((message) => ({ timestamp: Date.now(), message })));
  });
  return {
    lines,
    notify: () => child.kill('SIGTERM'),
    kill: () => killAll(root),
    ended: new Promise((done) => {
      child.on('exit', (code, signal) => {
        const end = code ?? 128 + (signal === 'SIGKILL' ? 9 : 15);
        // A container ends with its first process, and with it the log.
        setTimeout(() => {
          killAll(root);
          if (rest !== '') lines.push({ timestamp: Date.now(), message: rest });
          done(end);
        }, 50);
      });
    }),
    model: (isDiskFull = false) => {
      if (isDiskFull) rmSync(join(model, '.contender-results'));
      return execFileSync('tar', ['-c', '-z', '-C', model, '.'], { maxBuffer: 2 ** 28 });
    },
  };
}

/** Whatever runs in a container ends with it, also what left its process group. */
function killAll(root: string): void {
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const variables = readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0');
      if (variables.includes(`FAKE_CONTAINER=${root}`)) process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It has ended meanwhile, or belongs to somebody else.
    }
  }
}

/** The objects below a prefix, by what follows it. */
async function objectsAt(s3: string, uri: string): Promise<ReadonlyMap<string, Buffer>> {
  const { client, key: prefix } = storeOf(s3, uri);
  const found = new Map<string, Buffer>();
  for (const { key } of await client.list(prefix)) {
    const answer = (await client.get(key)) as AsyncIterable<Uint8Array>;
    found.set(key.slice(prefix.length), await buffer(answer));
  }
  return found;
}

/** What SageMaker does with the packed model, as the role of the job. */
export async function putObject(s3: string, uri: string, bytes: Buffer): Promise<void> {
  const { client, key } = storeOf(s3, uri);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await client.put(key, {
    size: bytes.byteLength,
    sha256,
    open: (from, to) => bytes.subarray(from, to),
  });
}

function storeOf(s3: string, uri: string) {
  const [, bucket = '', key = ''] = /^s3:\/\/([^/]+)\/(.*)$/.exec(uri) ?? [];
  const environment = motoEnvironment(s3);
  return { client: s3Client(s3Settings(`s3://${bucket}`, (name) => environment[name])), key };
}
