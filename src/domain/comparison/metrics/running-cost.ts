import { type Metric, undefinedBecause } from '../metric.ts';
import { loss } from './scale.ts';

const why =
  'It is measured while the model runs, and no prediction tells it. Give it in a JSON file of metrics.';
const unknown = { level: () => undefinedBecause(why), change: () => undefinedBecause(why) };

/** What a model costs where it runs, in whatever unit its file has: less is better. */
export const runningCosts: readonly Metric[] = ['latency', 'memory', 'size'].map((name) => ({
  name,
  tasks: [],
  ...loss,
  ...unknown,
}));
