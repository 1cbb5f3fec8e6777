import { expect, test } from '@jest/globals';
import type { Cluster } from '../../../src/backends/training/remote/cluster.ts';
import { elsewhere } from '../../../src/backends/training/remote/elsewhere.ts';
import { folderTransport } from '../../../src/backends/training/remote/folder-transport.ts';
import type { TrainingBackend } from '../../../src/ports/training-backend.ts';
import { temporaryFolder } from '../../support/folder.ts';
import type { LiveServer } from '../../support/live/server.ts';
import { jobIn, quickPace, trainer, trainingContract } from '../../support/training-contract.ts';
import { clusterAt } from './place.ts';

/** What `train` does with a real Ray; the folder of the files is seen from both sides. */
export function trainingCases(serverOf: () => Pick<LiveServer, 'url'>): void {
  const source = temporaryFolder();
  const transport = folderTransport({ source, target: source });
  const open = async (change: (cluster: Cluster) => Cluster): Promise<TrainingBackend> =>
    elsewhere(change(clusterAt(serverOf())), transport, quickPace);
  const openAsIs = () => open((cluster) => cluster);

  trainingContract('ray', openAsIs, {
    open,
    // Ray's kill comes so long after the stop, whatever the stop asks for.
    job: { demand: { ...jobIn('', '').demand, graceSeconds: 2 } },
    noise: /INFO job_manager|^Running entrypoint for job /,
  });

  test('a GPU that Ray only counts is none: nothing is trained', async () => {
    const demand = { ...jobIn('', '').demand, gpus: 1 };
    const { end, text } = await trainer(openAsIs)('echo trained', { demand });
    expect(end).toMatchObject({ kind: 'unfit' });
    expect(text).not.toMatch(/trained/);
  });

  test('a training that is cancelled is told once, and saves in peace', async () => {
    const { end, shown } = await trainer(openAsIs)(`python3 -c '${saver}'`, {
      signals: [{ after: 'ready', signal: 'SIGINT' }],
    });
    expect(end).toEqual({ kind: 'cancelled' });
    expect(shown).toContain('saved after 1');
  });
}

const saver = `
import signal, time
told = 0
def tell(*_):
    global told
    told += 1
signal.signal(signal.SIGINT, tell)
print("ready", flush=True)
while told == 0: time.sleep(0.05)
time.sleep(1)
print("saved after", told, flush=True)
`;
