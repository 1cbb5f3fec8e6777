import type { MlflowRun } from './runs.ts';
import { type MlflowServer, nothing } from './server.ts';

/** A value at a step; NaN and the infinite ones are values too. */
export interface Point {
  readonly name: string;
  readonly value: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly step: number;
}

/** A set of data that a run used; its digest whole, as `sha256:…`. */
export interface UsedData {
  readonly name: string;
  readonly digest: string;
}

const mostMetrics = 1000;
const mostParameters = 100;
const longestParameter = 6000;
const longestDigest = 36;

/** Points in their order, in as many calls as it takes. */
export async function logPoints(
  server: MlflowServer,
  run: MlflowRun,
  points: readonly Point[],
): Promise<void> {
  for (const part of parts(points, mostMetrics)) {
    const metrics = part.map(({ name, value, at, step }) => ({
      key: keyOf(name),
      value: Number.isFinite(value) ? value : String(value),
      timestamp: at,
      step,
    }));
    await logBatch(server, { run_id: run.id, metrics });
  }
}

/** Parameters are written once; the same value again is fine. */
export async function logParameters(
  server: MlflowServer,
  run: MlflowRun,
  parameters: Readonly<Record<string, unknown>>,
): Promise<void> {
  // Two names that MLflow cannot tell apart would be one parameter with two values.
  const own = new Map(Object.entries(parameters).map(([name, value]) => [keyOf(name), value]));
  for (const part of parts([...own], mostParameters)) {
    const params = part.map(([key, value]) => ({
      key,
      value: String(value).slice(0, longestParameter),
    }));
    await logBatch(server, { run_id: run.id, params });
  }
}

export async function logData(
  server: MlflowServer,
  run: MlflowRun,
  data: readonly UsedData[],
): Promise<void> {
  if (data.length === 0) return;
  const datasets = data.map(({ name, digest }) => ({
    tags: [
      { key: 'mlflow.data.context', value: contextOf(name) },
      { key: 'contender.digest', value: digest },
    ],
    dataset: {
      name,
      digest: digest.replace('sha256:', '').slice(0, 32).slice(0, longestDigest),
      source_type: 'contender',
      source: JSON.stringify({ name, digest }),
    },
  }));
  const path = 'mlflow/runs/log-inputs';
  const body = { run_id: run.id, datasets };
  await server.need({ method: 'POST', path, body, answer: nothing, repeatable: true });
}

/** The same metric at the same step and time is kept once, so that a batch may be sent again. */
async function logBatch(server: MlflowServer, body: object): Promise<void> {
  const path = 'mlflow/runs/log-batch';
  await server.need({ method: 'POST', path, body, answer: nothing, repeatable: true });
}

/** MLflow's own words for what a set is used for. */
function contextOf(name: string): string {
  if (/train/i.test(name)) return 'training';
  return /eval|test|valid/i.test(name) ? 'evaluation' : name;
}

/** MLflow takes letters, digits and `_-. :/` in the names of metrics and parameters. */
function keyOf(name: string): string {
  return name.replace(/[^\w\-. :/]/g, '_').slice(0, 250) || '_';
}

function parts<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / size);
  return Array.from({ length: count }, (_, index) => all.slice(index * size, (index + 1) * size));
}
