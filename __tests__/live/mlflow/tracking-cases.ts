import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { openMlflowTracker } from '../../../src/backends/tracking/mlflow.ts';
import { type Tracking, track } from '../../../src/commands/training/tracking.ts';
import type { RunRecord } from '../../../src/domain/training/run-record.ts';
import type { RunToTrack } from '../../../src/ports/run-tracker.ts';
import { type Fault, startFaultProxy } from '../../support/live/fault-proxy.ts';
import { mlflowCall } from '../../support/live/mlflow.ts';
import { trained } from '../../support/outcomes.ts';
import { candidate } from '../../support/registry-contract.ts';
import { behind, corner, fast, type Where } from './place.ts';

interface RunOnServer {
  readonly info: { readonly run_id: string; readonly status: string; readonly end_time?: number };
  readonly data: {
    readonly metrics: readonly { readonly key: string; readonly value: number | string }[];
    readonly params?: readonly { readonly key: string; readonly value: string }[];
    readonly tags: readonly { readonly key: string; readonly value: string }[];
  };
  readonly inputs?: {
    readonly dataset_inputs: readonly { readonly dataset: { readonly digest: string } }[];
  };
}

/** A training as the server is told of it, line by line. */
export function trackingCases(where: Where): void {
  const record = (differs: Partial<RunRecord> = {}): RunRecord => {
    if (!trained.result) throw new Error('The sample has no run record.');
    return { ...trained.result, ...differs };
  };

  function begun(url = where().url, id: string = randomUUID()) {
    const run: RunToTrack = {
      id,
      model: 'wine',
      startedAt: Date.now(),
      commit: 'c'.repeat(40),
      repository: 'acme/wine',
      pullRequest: 7,
      actor: 'ada',
    };
    const tracker = openMlflowTracker(`mlflow:${url}?experiment=wines`, () => undefined, fast);
    return { run, tracking: track(tracker, run, () => new Date()) };
  }

  /** All that the server knows of our run. */
  async function known({ id }: RunToTrack): Promise<readonly RunOnServer[]> {
    const experiment = { experiment_name: 'wines' };
    const found = await mlflowCall(where(), 'GET experiments/get-by-name', experiment);
    const { experiment_id } = (found.json() as { experiment: { experiment_id: string } })
      .experiment;
    const filter = `tags.\`contender.run\` = '${id}'`;
    const body = { experiment_ids: [experiment_id], filter };
    const searched = await mlflowCall(where(), 'POST runs/search', body);
    return (searched.json() as { runs?: readonly RunOnServer[] }).runs ?? [];
  }

  async function history({ info }: RunOnServer, metric: string) {
    const query = { run_id: info.run_id, metric_key: metric, max_results: 25_000 };
    const answer = await mlflowCall(where(), 'GET metrics/get-history', query);
    const { metrics } = answer.json() as { metrics: { step?: number; value: unknown }[] };
    return metrics.map(({ step = 0, value = 0 }) => [step, value]);
  }

  async function trainedTo(tracking: Tracking, lines: readonly string[], differs = {}) {
    for (const line of lines) tracking.told?.(line);
    tracking.look?.(1);
    await tracking.close?.({ kind: 'succeeded' }, 20_000);
    return tracking.conclude(record(differs));
  }

  describe('tracking', () => {
    test('the run has steps, parameters, metrics, data and tags, and ends FINISHED', async () => {
      const { run, tracking } = begun();
      const lines = [1, 2, 3].map((step) => `{"step": ${step}, "loss": ${1 / step}}`);
      const data = { train: `sha256:${'a'.repeat(64)}`, eval: `sha256:${'b'.repeat(64)}` };
      const { url, findings } = await trainedTo(tracking, lines, {
        data,
        parameters: { depth: 3, kind: 'tree', none: null },
        metrics: { 'f1@0.5': 0.9 },
      });
      expect(findings).toEqual([]);
      const [one, ...others] = await known(run);
      if (!one) throw new Error('There is no run.');
      expect(others).toEqual([]);
      expect(url).toContain(one.info.run_id);
      expect(one.info.status).toBe('FINISHED');
      expect(one.data.params).toEqual(
        expect.arrayContaining([
          { key: 'depth', value: '3' },
          { key: 'none', value: 'null' },
        ]),
      );
      expect(await history(one, 'loss')).toEqual([
        [1, 1],
        [2, 0.5],
        [3, 1 / 3],
      ]);
      expect(await history(one, 'f1_0.5')).toEqual([[3, 0.9]]);
      const tags = Object.fromEntries(one.data.tags.map(({ key, value }) => [key, value]));
      expect(tags).toMatchObject({
        'contender.run': run.id,
        'contender.pull-request': '7',
        'mlflow.source.git.commit': 'c'.repeat(40),
        'mlflow.user': 'ada',
      });
      const digests = one.inputs?.dataset_inputs.map(({ dataset }) => dataset.digest);
      expect(digests).toEqual(expect.arrayContaining(['a'.repeat(32), 'b'.repeat(32)]));
    });

    test('NaN and the infinite stay what they are', async () => {
      const { run, tracking } = begun();
      await trainedTo(tracking, [
        '{"step": 1, "loss": NaN}',
        '{"step": 2, "loss": Infinity}',
        '{"step": 3, "loss": -Infinity}',
      ]);
      const [one] = await known(run);
      const points = one && (await history(one, 'loss'));
      expect(points?.[0]).toEqual([1, 'NaN']);
      expect(Number(points?.[1]?.[1])).toBeGreaterThanOrEqual(1.79e308);
      expect(Number(points?.[2]?.[1])).toBeLessThanOrEqual(-1.79e308);
    });

    test('2,500 values arrive, each once, though an answer is lost', async () => {
      await behind(where, async (proxy) => {
        proxy.add({ on: /log-batch/, answer: 'reset', after: true });
        const { run, tracking } = begun(proxy.url);
        const lines = Array.from({ length: 2500 }, (_, step) => `{"step": ${step}, "loss": 1}`);
        expect((await trainedTo(tracking, lines)).findings).toEqual([]);
        const [one] = await known(run);
        const steps = one && (await history(one, 'loss')).map(([step]) => step);
        expect(steps).toEqual(Array.from({ length: 2500 }, (_, step) => step));
      });
    });

    test('the same attempt, begun again, goes on with its run; and so does its registration', async () => {
      const first = begun();
      first.tracking.told?.('{"step": 1, "loss": 2}');
      await first.tracking.close?.({ kind: 'cancelled' }, 20_000);
      expect((await known(first.run))[0]?.info.status).toBe('KILLED');
      const second = begun(where().url, first.run.id);
      await trainedTo(second.tracking, ['{"step": 2, "loss": 1}']);
      const [one, ...others] = await known(first.run);
      expect(others).toEqual([]);
      expect(one?.info.status).toBe('FINISHED');
      expect(one && (await history(one, 'loss'))).toHaveLength(2);
      const { registry, by, model } = corner(where, { query: '?experiment=wines' });
      await registry.register(candidate({ runId: first.run.id }));
      const version = await by('GET model-versions/get', { name: model, version: '1' });
      expect(version.text).toContain(String(one?.info.run_id));
    });

    test.each([
      [{ kind: 'succeeded' }, 'FINISHED'],
      [{ kind: 'failed', exitCode: 1 }, 'FAILED'],
      [{ kind: 'out-of-memory' }, 'FAILED'],
      [{ kind: 'timed-out', minutes: 1 }, 'FAILED'],
      [{ kind: 'cancelled' }, 'KILLED'],
      [{ kind: 'preempted' }, 'KILLED'],
    ] as const)('a training that ended as %j is %s', async (end, status) => {
      const { run, tracking } = begun();
      await tracking.close?.(end, 20_000);
      expect((await known(run))[0]?.info.status).toBe(status);
    });

    test('what the command wrote is not usable: the run is FAILED after all', async () => {
      const { run, tracking } = begun();
      await trainedTo(tracking, [], { end: { kind: 'incomplete' } });
      expect((await known(run))[0]?.info.status).toBe('FAILED');
    });
  });

  const outages: readonly (readonly [string, Fault])[] = [
    ['refuses everything', { on: /./, times: 1000, answer: { status: 401 } }],
    ['never answers', { on: /./, times: 1000, answer: 'hang' }],
    ['breaks every connection', { on: /./, times: 1000, answer: 'reset' }],
    ['takes no values', { on: /log-batch/, times: 1000, answer: { status: 500 } }],
  ];

  describe('a tracker in bad times', () => {
    test.each(outages)(
      'one that %s costs the training a warning and little time',
      async (_, fault) => {
        const proxy = await startFaultProxy(where().url);
        proxy.add(fault);
        const { tracking } = begun(proxy.url);
        const began = performance.now();
        tracking.told?.('{"step": 1, "loss": 2}');
        expect(tracking.look?.(1)).toBeUndefined();
        expect(performance.now() - began).toBeLessThan(100);
        await tracking.close?.({ kind: 'succeeded' }, 500);
        expect(performance.now() - began).toBeLessThan(3000);
        const { findings } = await tracking.conclude(record());
        expect(findings).toMatchObject([{ level: 'warning', rule: 'tracking' }]);
        await proxy.close();
      },
    );
  });
}
