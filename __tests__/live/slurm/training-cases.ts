import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Cluster } from '../../../src/backends/training/remote/cluster.ts';
import { elsewhere } from '../../../src/backends/training/remote/elsewhere.ts';
import { folderTransport } from '../../../src/backends/training/remote/folder-transport.ts';
import { slurmCluster } from '../../../src/backends/training/slurm/cluster.ts';
import { doorAt, openSlurm } from '../../../src/backends/training/slurm/index.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { jobIn, quickPace, trainer, trainingContract } from '../../support/training-contract.ts';

interface Way {
  uri(): string;
  environment(): Readonly<Record<string, string>>;
}

const noise = /^slurmstepd/;

/** What `train` does with a real Slurm; the folder of the files is seen from both sides. */
export function trainingCases({ uri, environment }: Way): void {
  const source = temporaryFolder();
  const read = (name: string) => environment()[name];
  const open = async (change: (cluster: Cluster) => Cluster) => {
    const cluster = slurmCluster(doorAt(uri(), read), { folder: source, as: source });
    const transport = folderTransport({ source, target: source });
    return elsewhere(change(cluster), transport, quickPace);
  };
  const openByUri = () => openSlurm(`${uri()}&folder=${source}`, read);

  trainingContract('slurm:', () => open((cluster) => cluster), { open, noise });

  test('a GPU that the job cannot show is none: nothing is trained', async () => {
    const demand = { ...jobIn('', '').demand, gpus: 1 };
    const { end, text } = await trainer(openByUri)('echo trained', { demand });
    expect(end).toMatchObject({ kind: 'unfit' });
    expect(text).not.toMatch(/trained/);
  });

  test('with a card that shows itself the command finds the one that it was given', async () => {
    const tools = temporaryFolder();
    writeFileSync(join(tools, 'nvidia-smi'), card, { mode: 0o755 });
    const run = trainer(openByUri, {
      demand: { ...jobIn('', '').demand, gpus: 1 },
      environment: { PATH: `${tools}:/usr/local/bin:/usr/bin:/bin` },
    });
    const { shown, elsewhere: place } = await run('echo "cards: $CUDA_VISIBLE_DEVICES"; sleep 3');
    expect(shown.filter((line) => !noise.test(line))).toEqual([
      expect.stringMatching(/^cards: [01]$/),
    ]);
    expect(place?.gpus).toMatchObject({ cards: [{ name: 'NVIDIA H100 80GB HBM3' }] });
  });

  test('the training of the example runs there by its URI, and its model comes back', async () => {
    const before = process.cwd();
    const project = temporaryFolder();
    cpSync('examples/wine-quality', project, { recursive: true });
    process.chdir(project);
    try {
      const files = {
        sources: filesOf(project),
        results: ['out/model', 'out/metrics.json'],
      };
      const environment = { PATH: `${dirname(process.execPath)}:/usr/bin:/bin` };
      const train = trainer(openByUri, { files, environment });
      const { end, text, elsewhere: place } = await train(demo);
      expect([end, text]).toEqual([{ kind: 'succeeded' }, text]);
      const metrics = JSON.parse(readFileSync(join(project, 'out/metrics.json'), 'utf8'));
      expect(metrics).toHaveProperty('accuracy');
      expect(readFileSync(join(project, 'out/model/model.json'), 'utf8')).not.toBe('');
      expect(place?.surroundings?.machine.node).toMatch(/^v?\d+\./);
    } finally {
      process.chdir(before);
    }
  });
}

/** All that is no folder, as paths from there. */
function filesOf(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** Answers in the order asked, as a tool of NVIDIA does for one card. */
const card = `#!/bin/sh
for word; do
  case $word in --query-gpu=*) asked=\${word#*=} ;; esac
done
[ -n "\${asked-}" ] || { echo 'Driver Version: 550.90   CUDA Version: 12.4'; exit; }
IFS=,
row=
for name in $asked; do
  case $name in
    index) value=0 ;;
    uuid) value=GPU-5a2f0c11-0000-0000-0000-000000000001 ;;
    name) value='NVIDIA H100 80GB HBM3' ;;
    driver_version) value=550.90 ;;
    memory.total) value=81559 ;;
    memory.free) value=80000 ;;
    memory.used) value=1559 ;;
    compute_cap) value=9.0 ;;
    *) value=50 ;;
  esac
  row="$row\${row:+, }$value"
done
echo "$row"
`;

const demo = 'node train.mjs --config configs/logistic.json';
