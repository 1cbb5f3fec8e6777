import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type Driver, fakeDriver, h200 } from '../support/fake-driver.ts';
import { temporaryFolder } from '../support/folder.ts';
import { runCli } from '../support/run-cli.ts';

const busy = { ...h200, 'memory.used': '90004', 'utilization.gpu': '90', 'power.draw': '650' };
const working: Driver = { cards: [h200], series: [[h200], [busy]] };
const prices = 'prices: {currency: EUR, gpu-hour: 2, machine-hour: 1, kilowatt-hour: 0.5}';

/** `contender train` on a machine with this driver; the rules of its findings, and what it recorded. */
async function trained(policy: string, { driver = working, command = 'sleep 0.5' } = {}) {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'contender.yml'), `version: 1\nmodel: wine\ntrain: {${policy}}\n`);
  const { exitCode, stdout } = await runCli(['train', '--json', '--run', command], {
    cwd,
    env: { PATH: `${fakeDriver(driver)}:/usr/bin:/bin` },
  });
  const outcome = JSON.parse(stdout);
  const report = readFileSync(join(cwd, 'contender-output/reports/train-wine.md'), 'utf8');
  const rules: string[] = outcome.findings.map(({ rule }: { rule: string }) => rule);
  return { exitCode, outcome, rules, report, record: outcome.result };
}

test('a training says what it took: GPU hours, energy, and what that costs', async () => {
  const { outcome, record, report } = await trained(`gpu: {count: 1}, ${prices}`);
  const { gpuHours, energy, cost } = record.account;
  const hours = record.durationMs / 3_600_000;
  expect(gpuHours).toBeCloseTo(hours, 6);
  expect(energy).toBeGreaterThan(0);
  expect(cost.currency).toBe('EUR');
  expect(cost.amount).toBeCloseTo(3 * hours + 0.5 * energy, 5);
  expect(outcome.outputs['gpu-hours']).toBe(String(gpuHours));
  expect(report).toMatch(/Took: \S+\sGPU hours, \S+\skWh on the cards, \S+\sEUR by the prices/);
  const names = record.resources.series.map(({ name }: { name: string }) => name);
  expect(names).toEqual(expect.arrayContaining(['GPU 0 utilisation', 'GPU 0 power']));
});

test.each([
  ['GPU hours', 'max-gpu-hours: 0.0003', { kind: 'over-budget', budget: 'gpu-hours' }],
  ['cost', `max-cost: 0.001, ${prices}`, { kind: 'over-budget', budget: 'cost' }],
  ['time', 'timeout-minutes: 0.02', { kind: 'timed-out' }],
])('a limit of %s ends the training, which is a failure', async (_, limit, end) => {
  const { exitCode, record } = await trained(`gpu: {count: 1}, ${limit}`, { command: 'sleep 60' });
  expect(exitCode).toBe(1);
  expect(record.end).toMatchObject(end);
  expect(record.durationMs).toBeLessThan(20_000);
});

test('a limit of cost that nobody could keep keeps the training from starting', async () => {
  const mute = { ...h200, 'power.limit': '[N/A]' };
  const { exitCode, rules, record } = await trained(`gpu: {count: 1}, max-cost: 5, ${prices}`, {
    driver: { cards: [mute], series: [[mute]] },
  });
  expect([exitCode, rules, record]).toEqual([2, ['budget-unmeasured'], null]);
});

test('a training that cannot start does not wait for the tool that watches the cards', async () => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, 'contender-output/train.log'), { recursive: true });
  writeFileSync(join(cwd, 'contender.yml'), 'version: 1\nmodel: wine\ntrain: {gpu: {count: 1}}\n');
  const { exitCode } = await runCli(['train', '--run', 'true'], {
    cwd,
    env: { PATH: `${fakeDriver(working)}:/usr/bin:/bin` },
    timeoutSeconds: 15,
  });
  expect(exitCode).toBe(2);
});

test('where a card falls silent about its power, the cost is unknown and not less', async () => {
  const mute = { ...busy, 'power.draw': '[N/A]' };
  const { rules, record } = await trained(`gpu: {count: 1}, ${prices}`, {
    driver: { cards: [h200], series: [[h200], [mute]] },
  });
  expect(record.account).toMatchObject({ energy: null, cost: null });
  expect(rules).toContain('cost-unknown');
});

test('a metric that became NaN is a warning with its step; the curve keeps what is finite', async () => {
  const lines = ['0.5', 'NaN', 'NaN'].map((loss, step) => `{"step": ${step}, "loss": ${loss}}`);
  const command = `printf '%s\\n' ${lines.map((line) => `'${line}'`).join(' ')}; sleep 0.5`;
  const { record, rules } = await trained('gpu: {count: 1}', { command });
  expect(rules).toContain('metric-not-finite');
  expect(record.curves).toEqual([
    {
      name: 'loss',
      points: [[0, 0.5]],
      notFinite: { said: 'NaN', from: 1, times: 2, lasts: true },
    },
  ]);
});
