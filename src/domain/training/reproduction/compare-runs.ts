import type { RunRecord } from '../run-record.ts';
import type { Difference, Made, OtherMetric, Remade } from './result.ts';

/** What two runs of the same training made. */
export function compareRuns(recorded: RunRecord, made: RunRecord): Made {
  return {
    model: remade(recorded.modelFiles, made.modelFiles),
    predictions: remade(recorded.predictions, made.predictions),
    metrics: namesOf(recorded.metrics, made.metrics).length,
    otherMetrics: otherMetrics(recorded.metrics, made.metrics),
    otherParameters: otherParameters(recorded.parameters, made.parameters),
  };
}

interface Digested {
  readonly digest: string;
}

function remade(recorded: Digested | null, made: Digested | null): Remade | null {
  return recorded && { recorded: recorded.digest, made: made?.digest ?? null };
}

type Metrics = RunRecord['metrics'];

function otherMetrics(recorded: Metrics, made: Metrics): readonly OtherMetric[] {
  return namesOf(recorded, made).flatMap((name) => {
    const pair = { recorded: own(recorded, name) ?? null, made: own(made, name) ?? null };
    return areEqual(pair.recorded, pair.made) ? [] : [{ name, ...pair }];
  });
}

const tolerance = 1e-9;

/** Within a billionth of the larger one, or of 1: sums in another order differ by less. */
function areEqual(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  const size = Math.max(1, Math.abs(one), Math.abs(other));
  return one === other || Math.abs(one - other) <= tolerance * size;
}

type Parameters = RunRecord['parameters'];

function otherParameters(recorded: Parameters, made: Parameters): readonly Difference[] {
  return namesOf(recorded, made).flatMap((name) => {
    const pair = { recorded: shown(own(recorded, name)), found: shown(own(made, name)) };
    return pair.recorded === pair.found ? [] : [{ name, ...pair }];
  });
}

function shown(value: string | number | boolean | null | undefined): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

function namesOf(one: object, other: object): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
}

function own<Value>(values: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
