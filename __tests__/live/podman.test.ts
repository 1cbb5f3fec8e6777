import { execFileSync } from 'node:child_process';
import { cpSync, globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { engineAddress } from '../../src/backends/training/docker/address.ts';
import { containers } from '../../src/backends/training/docker/cluster.ts';
import { openEngine } from '../../src/backends/training/docker/engine.ts';
import { openPodman } from '../../src/backends/training/docker/index.ts';
import { elsewhere } from '../../src/backends/training/remote/elsewhere.ts';
import { folderTransport } from '../../src/backends/training/remote/folder-transport.ts';
import { cannotRun } from '../support/cannot-run.ts';
import { temporaryFolder } from '../support/folder.ts';
import {
  addNode,
  busyboxRoot,
  type LivePodman,
  podmanPackages,
  startPodman,
} from '../support/live/podman.ts';
import { jobIn, quickPace, trainer, trainingContract } from '../support/training-contract.ts';

const image = 'localhost/busybox:1';

function found(): { readonly packages: string } | { readonly why: string } {
  try {
    return { packages: podmanPackages() };
  } catch (error) {
    return { why: (error as Error).message };
  }
}

const needed = found();
if ('why' in needed) cannotRun('training/podman', needed.why);
else describe('training/podman', () => suite(needed.packages));

function suite(packages: string): void {
  let podman: LivePodman;
  beforeAll(async () => {
    podman = await startPodman({ packages, folder: temporaryFolder() });
    await podman.importImage(image, busyboxRoot(packages, temporaryFolder()));
  });
  afterAll(() => podman?.stop());

  const shared = temporaryFolder();
  const demand = { ...jobIn('/', 'true').demand, image };
  const place = {
    async open(
      change: Parameters<typeof elsewhere>[0] extends infer C ? (cluster: C) => C : never,
    ) {
      const environment = () => undefined;
      const engine = openEngine(engineAddress('podman', podman.socket, environment), environment);
      const options = { network: 'none', gpus: 'cdi', pull: 'never', user: null } as const;
      const transport = folderTransport({ source: shared, target: '/jobs' });
      return elsewhere(change(containers(engine, options)), transport, quickPace);
    },
    job: { demand },
    // What the shell of this image says of a child that was asked to stop.
    noise: /^Terminated$/,
  };
  const open = () => place.open((cluster) => cluster);
  trainingContract('podman', open, place);

  /** A driver's tool for one card with so much of its memory free, given in by the engine with the card. */
  function giveCards(names: readonly string[], freeMib: number): void {
    const tool = join(podman.cards, '../nvidia-smi');
    const rows = names.map((name) => `${name}, GPU-${name}, 580.82, 16384, ${freeMib}, NVIDIA L4`);
    writeFileSync(
      tool,
      `#!/bin/sh
case "$*" in
  *index,uuid*) printf '%s\\n' ${rows.map((row) => `'${row}'`).join(' ')} ;;
  *index,utilization*) printf '%s\\n' ${names.map((name) => `'${name}, 90, 9000, 70, 50, 72'`).join(' ')} ;;
  *) exit 2 ;;
esac
`,
      { mode: 0o755 },
    );
    const mounts = [{ hostPath: tool, containerPath: '/bin/nvidia-smi', options: ['ro', 'bind'] }];
    const devices = ['0', '1'].map((name) => ({ name, containerEdits: { env: [`CARD=${name}`] } }));
    const kind = 'nvidia.com/gpu';
    writeFileSync(
      join(podman.cards, 'nvidia.json'),
      JSON.stringify({ cdiVersion: '0.4.0', kind, devices, containerEdits: { mounts } }),
    );
  }

  test('cards are proven inside the container: what it was given is told', async () => {
    giveCards(['0'], 16_000);
    const wishes = { demand: { ...demand, gpus: 1, gpuMemoryGib: 8 } };
    const { end, elsewhere: there } = await trainer(open)('echo trained', wishes);
    expect(end).toEqual({ kind: 'succeeded' });
    expect(there?.gpus).toMatchObject({ driver: '580.82', cards: [{ name: 'NVIDIA L4' }] });
  });

  test.each([
    ['fewer cards than asked for', { freeMib: 16_000, gpus: 2 }],
    ['cards that are full', { freeMib: 1_000, gpus: 1 }],
  ])('%s: nothing is trained, and why is told', async (_, { freeMib, gpus }) => {
    giveCards(['0'], freeMib);
    const wishes = { demand: { ...demand, gpus, gpuMemoryGib: 8 } };
    const { end, shown } = await trainer(open)('echo trained', wishes);
    expect(end).toMatchObject({ kind: 'unfit' });
    expect(shown).not.toContain('trained');
  });

  test.each(['exec tail /dev/zero', 'tail /dev/zero; exit 0'])(
    'over its limit of memory (%s) it ran out of memory, by the count of the kernel inside',
    async (command) => {
      const wishes = { demand: { ...demand, memoryGib: 1 / 16 } };
      const { end } = await trainer(open)(command, wishes);
      expect(end).toEqual({ kind: 'out-of-memory' });
    },
  );

  test('the demo trains the same model in an image with Node as it does here', async () => {
    const root = busyboxRoot(packages, temporaryFolder());
    addNode(root);
    await podman.importImage('localhost/node:1', root);
    const command = 'node train.mjs --config configs/logistic.json --out out';
    const [here, there] = [temporaryFolder(), temporaryFolder()];
    for (const folder of [here, there])
      cpSync('examples/wine-quality', folder, { recursive: true });
    execFileSync('sh', ['-c', command], { cwd: here, env: nodeFirst() });
    await working(there, async () => {
      const { end, elsewhere: place } = await trainer(open)(command, {
        demand: { ...demand, image: 'localhost/node:1' },
        files: {
          sources: globSync('{*.mjs,{models,configs,data}/*.*}'),
          results: ['out/model', 'out/metrics.json', 'out/predictions.csv'],
        },
      });
      expect(end).toEqual({ kind: 'succeeded' });
      expect(place?.surroundings).toMatchObject({
        machine: { node: process.versions.node },
        container: { image: 'localhost/node:1' },
      });
    });
    for (const file of ['out/model/model.json', 'out/metrics.json', 'out/predictions.csv']) {
      expect(readFileSync(join(there, file))).toEqual(readFileSync(join(here, file)));
    }
  });

  test('it is opened by its address, files travel by a folder in the home, and nothing stays behind', async () => {
    const home = temporaryFolder();
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'data'), 'some data\n');
    await working(folder, async () => {
      const uri = `podman:?socket=${podman.socket}&network=none&pull=never`;
      const read = (name: string) => (name === 'HOME' ? home : undefined);
      const name = 'contender-home-1-00000000';
      const backend = await openPodman(uri, read);
      const { end, over } = await trainer(async () => backend)('cat data > model', {
        name,
        demand,
        files: { sources: ['data'], results: ['model'] },
      });
      expect(end).toEqual({ kind: 'succeeded' });
      expect(readFileSync('model', 'utf8')).toBe('some data\n');
      // As `train` does it, once nobody needs a checkpoint of it any more.
      if (over) await backend.clear?.(over);
      expect(readdirSync(join(home, '.contender/jobs'))).toEqual([]);
      expect((await podman.ask('GET', `/containers/${name}/json`)).status).toBe(404);
    });
  });

  test.each([
    ['podman:?sockt=/x', 'Did you mean "socket"?'],
    ['podman:?gpus=cdi', 'has no option "gpus"'],
    ['podman:?pull=sometimes', 'The option "pull" is "sometimes".'],
  ])('the address %s is refused', async (uri, why) => {
    await expect(openPodman(uri, () => undefined)).rejects.toThrow(why);
  });
}

/** Works in a folder, as a training works in its checkout. */
async function working(folder: string, work: () => Promise<void>): Promise<void> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    await work();
  } finally {
    process.chdir(before);
  }
}

function nodeFirst() {
  return { PATH: `${dirname(process.execPath)}:${process.env.PATH ?? ''}` };
}
