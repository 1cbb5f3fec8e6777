import type { Finding } from '../../src/domain/finding.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import type { ResourceSeries } from '../../src/domain/training/account/account.ts';
import { SeriesRecorder } from '../../src/domain/training/account/series-recorder.ts';
import { judgeCurves } from '../../src/domain/training/curve.ts';
import { CurveRecorder } from '../../src/domain/training/curve-recorder.ts';
import { GpuMeter } from '../../src/domain/training/gpu/meter.ts';
import { judgeIdle, judgeWatch } from '../../src/domain/training/gpu/use.ts';
import type { RunRecord } from '../../src/domain/training/run-record.ts';
import { outcome, trained } from './outcomes.ts';

/** The run record of `trained`, with what differs. */
function ran(differs: Partial<RunRecord>): RunRecord {
  if (!trained.result) throw new Error('no run record');
  return { ...trained.result, ...differs };
}

const seconds = 5_400;

/** Two cards for an hour and a half: the second one waits for data half of the time. */
function twoCards(): GpuMeter {
  const meter = new GpuMeter();
  for (let at = 0; at <= seconds; at += 1) {
    const isWarm = at > 40;
    const waits = Math.floor(at / 20) % 2 === 0;
    for (const index of [0, 1]) {
      const works = isWarm && !(index === 1 && waits);
      meter.add({
        index,
        at,
        utilization: works ? 88 + (at % 9) : 0,
        memoryUsed: isWarm ? 61_000 + 500 * index + (at % 40) : 4,
        power: works ? 610 + (at % 17) : 92,
        temperature: 38 + Math.round(24 * (1 - Math.exp(-at / 400))) - 6 * index,
        powerLimit: 700,
      });
    }
  }
  return meter;
}

/** CPU and memory of the command, unknown for ten minutes. */
function machineSeries(): readonly ResourceSeries[] {
  const cpu = new SeriesRecorder('CPU', 'cores');
  const memory = new SeriesRecorder('memory', 'MiB');
  for (let at = 2; at <= seconds; at += 2) {
    if (at > 2_400 && at < 3_000) continue;
    cpu.add(at, 3 + 0.8 * Math.sin(at / 300));
    memory.add(at, 4_000 + 6_000 * (1 - Math.exp(-at / 900)));
  }
  return [cpu.read(), memory.read()];
}

const meter = twoCards();
const gpus = { cards: meter.read(seconds), complete: true };

/** A second attempt on two cards, by the prices of a policy. */
const onGpus = outcome<'train'>({
  ...trained,
  title: 'Passed: trained in 5400.0 s, model sha256:8f8f8f8f8f8f',
  findings: judgeIdle(gpus, { count: 2, memoryGib: null }),
  result: ran({
    attempt: 2,
    durationMs: 1000 * seconds,
    resources: {
      peakMemoryBytes: 10_737_418_240,
      cpuSeconds: 16_204.4,
      gpus,
      series: [...machineSeries(), ...meter.series()],
    },
    account: { gpuHours: 3, energy: 1.384, cost: { amount: 8.1652, currency: 'EUR' } },
    checkpoints: {
      store: 's3:models/checkpoints',
      resumed: {
        attempt: 1,
        step: 1_200,
        savedAt: '2026-03-14T08:20:00.000Z',
        digest: `sha256:${'6b'.repeat(32)}`,
        bytes: 2_147_483_648,
      },
      saved: 9,
      newest: {
        attempt: 2,
        step: 6_600,
        savedAt: '2026-03-14T10:48:00.000Z',
        digest: `sha256:${'6c'.repeat(32)}`,
        bytes: 2_147_483_648,
      },
      lostSeconds: 0,
    },
  }),
});

function diverging() {
  const curves = new CurveRecorder();
  for (let step = 0; step <= 4_000; step += 10) {
    const loss = step < 3_000 ? 0.3 + 2 * Math.exp(-step / 700) : Number.NaN;
    const norm = step === 50 ? Number.POSITIVE_INFINITY : 1 + (step % 70) / 100;
    curves.record({ step, values: new Map(Object.entries({ loss, 'grad-norm': norm })) });
  }
  return curves.series();
}

const lostGpus = {
  cards: gpus.cards.slice(0, 1).map((card) => ({ ...card, energy: null })),
  complete: false,
  lostAt: 723.4,
};
const stopped: Finding = {
  level: 'error',
  rule: 'train-over-budget',
  message:
    'The training command was ended at its budget of 5 in cost. The command and all that it started were ended. Raise max-cost, or let it train faster.',
};

/** Ended at its cost, after it had diverged and the driver had fallen silent. */
const overBudget = outcome<'train'>({
  ...trained,
  verdict: 'failed',
  title: 'Failed: the training command was ended at its budget of 5 in cost',
  findings: [stopped, ...judgeCurves(diverging()), ...judgeWatch(lostGpus)],
  result: ran({
    end: { kind: 'over-budget', budget: 'cost', limit: 5 },
    durationMs: 1_862_000,
    modelFiles: null,
    predictions: null,
    metricsFile: null,
    metrics: {},
    curves: diverging(),
    resources: { peakMemoryBytes: null, cpuSeconds: null, gpus: lostGpus },
    account: { gpuHours: 0.517222, energy: null, cost: null },
    checkpoints: {
      store: 'file:.contender/checkpoints',
      resumed: null,
      saved: 3,
      newest: {
        attempt: 1,
        step: null,
        savedAt: '2026-03-14T09:40:00.000Z',
        digest: `sha256:${'6d'.repeat(32)}`,
        bytes: 1_048_576,
      },
      lostSeconds: 200.4,
    },
  }),
});

/** Trainings whose record holds all that there is to tell. */
export const trainings: Readonly<Record<string, readonly Outcome[]>> = {
  'train-gpus': [onGpus],
  'train-over-budget': [overBudget],
};
