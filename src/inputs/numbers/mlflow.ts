import { fits, isObject, NumberCollector, type NumberFormat, no, objectAt } from './format.ts';

/** MLflow's names of metrics that we define alike. */
const ours: Readonly<Record<string, string>> = {
  accuracy_score: 'accuracy',
  precision_score: 'precision',
  recall_score: 'recall',
  f1_score: 'f1',
  mean_absolute_error: 'mae',
  mean_squared_error: 'mse',
  root_mean_squared_error: 'rmse',
  mean_absolute_percentage_error: 'mape',
  r2_score: 'r2',
};

/** The `metrics.json` of MLflow's EvaluationResult. */
export const mlflowEvaluation: NumberFormat = {
  name: 'an evaluation result of MLflow',
  fit(content) {
    if (!isObject(content) || !('example_count' in content)) return no;
    return Object.values(content).some(isObject) ? no : fits;
  },
  read: (content) => readMetrics(isObject(content) ? content : {}, []),
};

/** A run as MLflow's command line and REST interface describe it. */
export const mlflowRun: NumberFormat = {
  name: 'a run of MLflow',
  fit(content) {
    const run = isObject(content) && 'run' in content ? content.run : content;
    const isRun = 'run_id' in objectAt(run, 'info') || 'run_uuid' in objectAt(run, 'info');
    return isRun && 'metrics' in objectAt(run, 'data') ? fits : no;
  },
  read(content) {
    const run = isObject(content) && 'run' in content ? content.run : content;
    const above = run === content ? ['data', 'metrics'] : ['run', 'data', 'metrics'];
    const { metrics } = objectAt(run, 'data');
    if (isObject(metrics)) return readMetrics(metrics, above);
    const listed = (Array.isArray(metrics) ? metrics : []).filter(isObject);
    const latest = listed.map(({ key, value }) => [String(key), value] as const);
    return readMetrics(Object.fromEntries(latest), above);
  },
};

function readMetrics(content: Readonly<Record<string, unknown>>, above: readonly string[]) {
  const numbers = new NumberCollector();
  for (const [name, value] of Object.entries(content)) {
    numbers.addPlain(name, value, [...above, name]);
    const known = ours[name];
    if (known !== undefined && !(known in content)) {
      numbers.addPlain(known, value, [...above, name]);
    }
  }
  const { metrics, mistakes } = numbers.found();
  const rows = content.example_count;
  // A mistake under two names is one.
  const told = mistakes.filter(({ keys }, at) => {
    return mistakes.findIndex((other) => String(other.keys) === String(keys)) === at;
  });
  return {
    metrics,
    mistakes: told,
    ...(rows !== undefined && { identity: { 'number of rows': String(rows) } }),
  };
}
