import { execFileSync, spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { putText } from '../../src/backends/aws/s3-upload.ts';
import { s3Client } from '../../src/backends/s3/client.ts';
import { s3Settings } from '../../src/backends/s3/settings.ts';
import { elsewhere } from '../../src/backends/training/remote/elsewhere.ts';
import { storeTransport } from '../../src/backends/training/remote/store-transport.ts';
import type { JobPlace, Transport } from '../../src/backends/training/remote/transport.ts';
import type { TrainingJob } from '../../src/ports/training-backend.ts';
import { testUnless } from '../support/cannot-run.ts';
import { temporaryFolder } from '../support/folder.ts';
import { type FaultProxy, startFaultProxy } from '../support/live/fault-proxy.ts';
import { makeBucket, motoEnvironment, startMoto } from '../support/live/moto.ts';
import { podmanPackages } from '../support/live/podman.ts';
import type { LiveServer } from '../support/live/server.ts';
import { liveSuite } from '../support/live/venv.ts';
import { processCluster } from '../support/process-cluster.ts';
import { ended, jobIn, quickPace } from '../support/training-contract.ts';

const home = process.cwd();
const bucket = 'team-jobs';
/** Where busybox lies, or why it is not there. */
function findBusybox(): { readonly busybox: string; readonly missing?: string } {
  try {
    return { busybox: join(podmanPackages(), 'bin/busybox') };
  } catch (error) {
    return { busybox: '', missing: `busybox, of Podman's packages: ${(error as Error).message}` };
  }
}

/** A folder with these programs and no other: what an image may hold. */
function image(...names: readonly string[]): string {
  const folder = temporaryFolder();
  for (const name of names) {
    const place = execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
    symlinkSync(place, join(folder, name));
  }
  return folder;
}

const basics = ['sh', 'tar', 'sha256sum', 'find', 'grep', 'mkdir', 'rm', 'sleep', 'cat', 'gzip'];

/** The program of python3 itself: what stands in PATH may be a script that needs more. */
function python(folder: string): string {
  const question = 'import sys; print(sys.executable)';
  const place = execFileSync('python3', ['-c', question], { encoding: 'utf8' }).trim();
  symlinkSync(place, join(folder, 'python3'));
  return folder;
}

interface Ran {
  readonly code: number | null;
  readonly said: string;
}

/** As a prologue does it. */
function run(place: JobPlace, command: string, path = process.env.PATH ?? ''): Promise<Ran> {
  const script = [
    `leave=; trap 'eval "$leave"' EXIT`,
    place.before,
    `cd '${place.directory}' || exit 70`,
    `( ${command} ); code=$?`,
    `(\n${place.after}\n) || echo unsaved`,
    'exit $code',
  ].join('\n');
  const shell = existsSync(join(path, 'sh')) ? join(path, 'sh') : 'sh';
  const child = spawn(shell, ['-c', script], { env: { PATH: path }, stdio: 'pipe' });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  return new Promise((done) => child.on('close', (code) => done({ code, said })));
}

liveSuite({ subject: 'training/store-transport', needs: ['moto'] }, (programs = '') => {
  let moto: LiveServer;
  let proxy: FaultProxy;
  let prefix = '';
  let transport: Transport;

  beforeAll(async () => {
    moto = await startMoto(programs);
    proxy = await startFaultProxy(moto.url);
    await makeBucket(moto.url, bucket);
  }, 240_000);
  afterAll(async () => {
    await proxy?.close();
    await moto?.stop();
  }, 20_000);
  beforeEach(() => {
    proxy.calm();
    prefix = `jobs/${randomUUID()}`;
    const variables = { ...motoEnvironment(proxy.url), AWS_SESSION_TOKEN: 'token+of/the=test' };
    const environment = (name: string) => (variables as Readonly<Record<string, string>>)[name];
    const patience = { idleMs: 3000, retryMs: [5, 10] };
    transport = storeTransport(`s3://${bucket}/${prefix}`, environment, patience);
    process.chdir(temporaryFolder());
    file('train.py', 'print(1)');
  });
  afterEach(() => process.chdir(home));

  function file(path: string, content: string): string {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  const job = (
    sources: readonly string[],
    results: readonly string[] = ['model'],
  ): TrainingJob => ({
    ...jobIn(process.cwd(), 'true'),
    name: `contender-${randomUUID().slice(0, 8)}`,
    outputDirectory: join(process.cwd(), 'out/put'),
    files: { sources, results },
  });

  const inStore = (name: string, path: string) => {
    const environment = motoEnvironment(moto.url);
    const client = s3Client(s3Settings(`s3://${bucket}`, (variable) => environment[variable]));
    const key = `${prefix}/${name}/${path}`;
    return {
      size: async () => (await client.list(key)).find((one) => one.key === key)?.size,
      bytes: async () => buffer((await client.get(key)) as AsyncIterable<Uint8Array>),
      put: (text: string) => putText(client, key, text),
    };
  };

  /** Nobody waits for the pauses between tries. */
  const impatient = () => {
    const path = image(...basics.filter((name) => name !== 'sleep'), 'curl');
    symlinkSync('/bin/true', join(path, 'sleep'));
    return path;
  };
  const soon = () => ({ PATH: `${impatient()}:${process.env.PATH}` });

  const tools = {
    curl: () => image(...basics, 'curl'),
    python3: () => python(image(...basics)),
    "GNU's wget": () => image(...basics, 'wget'),
  } as const;

  test.each(Object.entries(tools))('by %s files go there and come back', async (_, path) => {
    const odd = file("data/it's ü.csv", 'a,b\n');
    const asked = job(['train.py', odd, file('run.sh', 'echo ran; exit 3')], ['model', 'none']);
    chmodSync('run.sh', 0o755);
    const place = await transport.bring(asked);
    const command = `mkdir -p model out/put && cat train.py "data/it's ü.csv" > 'model/a b' && echo 1 > out/put/m.json && ./run.sh`;
    const { code, said } = await run(place, command, path());
    expect({ code, said }).toEqual({ code: 3, said: 'ran\n' });
    expect(existsSync(dirname(place.directory))).toBe(false);
    await transport.fetch(asked, asked.name);
    expect(readFileSync('model/a b', 'utf8')).toBe('print(1)a,b\n');
    expect(readFileSync('out/put/m.json', 'utf8')).toBe('1\n');
    expect(readdirSync('.').sort()).toEqual(['data', 'model', 'out', 'run.sh', 'train.py']);
    expect(readdirSync('out/put')).toEqual(['m.json']);
  });

  const { busybox, missing } = findBusybox();
  testUnless(missing)('in an image that has only busybox and curl', async () => {
    const path = image('curl');
    for (const name of basics) symlinkSync(busybox, join(path, name));
    const long = file(`data/${'x'.repeat(80)}/${'ü'.repeat(80)}`, 'long');
    const asked = job([long]);
    const place = await transport.bring(asked);
    const { code, said } = await run(place, `mkdir model && cat data/*/* > model/a`, path);
    expect({ code, said }).toEqual({ code: 0, said: '' });
    await transport.fetch(asked, asked.name);
    expect(readFileSync('model/a', 'utf8')).toBe('long');
  });

  test.each([
    ['a tool that fetches', basics, 'neither curl nor python3 nor the wget of GNU'],
    ['tar', [...basics.filter((name) => name !== 'tar'), 'curl'], 'no tar'],
    [
      'a tool that checks',
      [...basics.filter((name) => name !== 'sha256sum'), 'curl'],
      'cannot be checked',
    ],
  ])('without %s nothing is trained', async (_, names, why) => {
    const place = await transport.bring(job(['train.py']));
    const { code, said } = await run(place, 'echo trained', image(...names));
    expect(code).toBe(70);
    expect(said).toContain(why);
    expect(said).not.toContain('trained');
  });

  test('what was changed in the store is not trained on', async () => {
    const asked = job(['train.py']);
    const place = await transport.bring(asked);
    const sources = inStore(asked.name, 'sources.tar');
    await sources.put((await sources.bytes()).toString('latin1').replace('print(1)', 'print(2)'));
    const { code, said } = await run(place, 'echo trained');
    expect({ code, said }).toEqual({
      code: 70,
      said: 'Contender: The code and the data did not arrive as they were sent.\n',
    });
    expect(existsSync(dirname(place.directory))).toBe(false);
  });

  test('who may not hand over is told before the training, and no address is in the log', async () => {
    const asked = job(['train.py']);
    const place = await transport.bring(asked);
    proxy.add({ on: /^PUT .*results/, times: 100, answer: { status: 403 } });
    const { code, said } = await run(place, 'echo trained', impatient());
    expect(code).toBe(70);
    expect(said).toContain('The object store takes no results from this place.');
    expect(said).toContain('403');
    for (const secret of ['X-Amz', 'AKIA', 'token', 'trained']) expect(said).not.toContain(secret);
  });

  test('no program gets an address as an argument', async () => {
    const path = image(...basics);
    const real = execFileSync('sh', ['-c', 'command -v curl'], { encoding: 'utf8' }).trim();
    const seen = join(path, 'seen');
    writeFileSync(join(path, 'curl'), `#!/bin/sh\necho "$@" >> '${seen}'\nexec '${real}' "$@"\n`);
    chmodSync(join(path, 'curl'), 0o755);
    const { code } = await run(await transport.bring(job(['train.py'])), 'true', path);
    expect(code).toBe(0);
    expect(readFileSync(seen, 'utf8')).toContain('-K -');
    expect(readFileSync(seen, 'utf8')).not.toContain('http');
  });

  test('a store that is busy for a moment is asked again', async () => {
    const asked = job(['train.py']);
    const place = await transport.bring(asked);
    proxy.add({ on: /^GET .*sources/, answer: { status: 503 } });
    proxy.add({ on: /^PUT .*results/, skip: 1, answer: 'reset' });
    const { code } = await run(place, 'mkdir model && echo 1 > model/a', impatient());
    expect(code).toBe(0);
    await transport.fetch(asked, asked.name);
    expect(readFileSync('model/a', 'utf8')).toBe('1\n');
  });

  test('a training that was killed before it handed over brings nothing, and nobody takes that for its results', async () => {
    const asked = job(['train.py']);
    const place = await transport.bring(asked);
    const nothing = { problems: [expect.objectContaining({ code: 'train-results-lost' })] };
    await expect(transport.fetch(asked, asked.name)).rejects.toMatchObject(nothing);
    await run({ ...place, after: `rm -rf '${dirname(place.directory)}'` }, 'mkdir model');
    expect(await inStore(asked.name, 'results.tar').size()).toBe(0);
    await expect(transport.fetch(asked, asked.name)).rejects.toMatchObject(nothing);
    expect(readdirSync('.')).toEqual(['train.py']);
  });

  test.each(['curl', 'python3', "GNU's wget"] as const)(
    'by %s a store that falls silent is given up',
    async (name) => {
      const silent = createServer((socket) => socket.resume()).listen(0, '127.0.0.1');
      try {
        await once(silent, 'listening');
        const { port } = silent.address() as AddressInfo;
        const place = await transport.bring(job(['train.py']));
        const before = place.before
          .replaceAll(proxy.url, `http://127.0.0.1:${port}`)
          .replaceAll('300', '1')
          .replace('in 0 2 5 10', 'in 0');
        const { code, said } = await run({ ...place, before }, 'echo trained', tools[name]());
        expect(code).toBe(70);
        expect(said).toContain('The object store takes no results from this place.');
      } finally {
        silent.close();
      }
    },
    15_000,
  );

  test('a link among the results is refused, and nothing of them arrives', async () => {
    file('model/champion', 'old');
    const asked = job(['train.py']);
    const place = await transport.bring(asked);
    const command = 'mkdir model && echo new > model/champion && ln -s /etc/passwd model/passwd';
    await run(place, command);
    await expect(transport.fetch(asked, asked.name)).rejects.toThrow('model/passwd" is a link');
    expect(readFileSync('model/champion', 'utf8')).toBe('old');
    expect(readdirSync('out/put')).toEqual([]);
  });

  test('results within the output folder travel once, and files of Contender stay', async () => {
    file('out/put/run-record.json', 'ours');
    const asked = job(['train.py'], ['out/put/model', './model/a']);
    const place = await transport.bring(asked);
    const command =
      'mkdir -p out/put/model model && echo m > out/put/model/m && echo theirs > out/put/run-record.json && echo a > model/a && echo b > model/b';
    expect(await run(place, command)).toEqual({ code: 0, said: '' });
    await transport.fetch(asked, asked.name);
    expect(readFileSync('out/put/model/m', 'utf8')).toBe('m\n');
    expect(readFileSync('out/put/run-record.json', 'utf8')).toBe('ours');
    expect(readdirSync('model')).toEqual(['a']);
  });

  test('what cannot be handed over is told on the log', async () => {
    const asked = job(['train.py']);
    const place = await transport.bring(asked);
    proxy.add({ on: /^PUT .*results/, skip: 1, times: 100, answer: { status: 500 } });
    const { code, said } = await run(place, 'mkdir model', impatient());
    expect(code).toBe(0);
    expect(said).toContain('What the training wrote could not be handed over.\nunsaved\n');
  });

  test('a large source goes in parts, and memory does not hold it', async () => {
    const bytes = Buffer.alloc(90 * 2 ** 20, 7);
    writeFileSync('large.bin', bytes);
    const asked = job(['large.bin']);
    const place = await transport.bring(asked);
    const { said } = await run(place, 'sha256sum large.bin');
    expect(said).toBe(`${createHash('sha256').update(bytes).digest('hex')}  large.bin\n`);
    expect(proxy.asked.some((line) => line.includes('partNumber=2'))).toBe(true);
  }, 60_000);

  test('what a job left is removed, and nothing of its neighbours', async () => {
    const first = job(['train.py']);
    const neighbour = { ...first, name: `${first.name}2` };
    await transport.bring(first);
    await transport.bring(neighbour);
    await transport.remove([first.name, 'contender-never-was']);
    expect(await inStore(first.name, 'sources.tar').size()).toBeUndefined();
    expect(await inStore(neighbour.name, 'sources.tar').size()).toBe(2048);
  });

  test('the addresses live as long as the training may take', async () => {
    const asked = job(['train.py']);
    const livesOf = async (demand: Partial<TrainingJob['demand']>) => {
      const { before } = await transport.bring({
        ...asked,
        demand: { ...asked.demand, ...demand },
      });
      return [...new Set([...before.matchAll(/X-Amz-Expires=(\d+)/g)].map(([, one]) => one))];
    };
    expect(await livesOf({ minutes: 60, graceSeconds: 6 })).toEqual(['46806', '43200']);
    // Seven days are the longest that S3 takes.
    expect(await livesOf({ minutes: 10_000 })).toEqual(['604800', '43200']);
    expect(await livesOf({ minutes: null })).toEqual(['604800', '43200']);
  });

  describe('with the script that every place runs', () => {
    const open = () => elsewhere(processCluster(temporaryFolder()), transport, quickPace);

    async function trained(asked: TrainingJob) {
      const backend = open();
      await backend.makeReady(asked);
      const ref = await backend.submit(asked);
      const end = await ended(backend, ref);
      const log = new TextDecoder().decode((await backend.logs(ref, '')).bytes);
      return { end, log, finish: () => backend.outputs(ref) };
    }

    test('code goes there, the model comes back, and nothing stays in the store', async () => {
      const command = 'mkdir model && cat train.py > model/a && echo 1 > "$CONTENDER_OUTPUT_DIR/m"';
      const asked = { ...job(['train.py']), command };
      const { end, log, finish } = await trained(asked);
      expect({ end, log }).toEqual({ end: { kind: 'succeeded' }, log: '' });
      await finish();
      expect(readFileSync('model/a', 'utf8')).toBe('print(1)');
      expect(readFileSync('out/put/m', 'utf8')).toBe('1\n');
      expect(await inStore(asked.name, 'sources.tar').size()).toBeUndefined();
      expect(await inStore(asked.name, 'results.tar').size()).toBeUndefined();
    });

    test('the command finds no address among its variables', async () => {
      const { log } = await trained({ ...job(['train.py']), command: 'env' });
      expect(log).toContain('CONTENDER_OUTPUT_DIR');
      expect(log).not.toMatch(/X-Amz|AKIA/);
    });

    test('what cannot be fetched is no failure of the command', async () => {
      proxy.add({ on: /^PUT .*results/, times: 100, answer: { status: 403 } });
      const command = 'echo trained';
      const { end, log } = await trained({ ...job(['train.py']), command, environment: soon() });
      expect(end.kind).toBe('rejected');
      expect(log).not.toContain('trained');
    });

    test('a success whose model cannot be handed over is none', async () => {
      proxy.add({ on: /^PUT .*results/, skip: 1, times: 100, answer: { status: 500 } });
      const command = 'mkdir model';
      const { end, finish } = await trained({ ...job(['train.py']), command, environment: soon() });
      expect(end).toEqual({ kind: 'succeeded' });
      await expect(finish()).rejects.toMatchObject({
        problems: [expect.objectContaining({ code: 'train-results-lost' })],
      });
    });
  });

  describe('a store that cannot be reached', () => {
    test('is told by the code that the other half knows', async () => {
      const asked = job(['train.py']);
      await transport.bring(asked);
      proxy.add({ on: /./, times: 1000, answer: 'reset' });
      const lost = { problems: [expect.objectContaining({ code: 'train-unreachable' })] };
      await expect(transport.bring(asked)).rejects.toMatchObject(lost);
      await expect(transport.fetch(asked, asked.name)).rejects.toMatchObject(lost);
      await expect(transport.remove([asked.name])).rejects.toMatchObject(lost);
    });
  });
});
