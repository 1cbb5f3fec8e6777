import {
  fits,
  half,
  isNumber,
  isObject,
  type JsonObject,
  NumberCollector,
  type NumberFormat,
  no,
  objectAt,
} from './format.ts';

/** The `results_<date>.json` of lm-evaluation-harness: metrics of each task, by filter since 0.4. */
export const harnessResults: NumberFormat = {
  name: 'results of lm-evaluation-harness',
  fit(content) {
    const results = objectAt(content, 'results');
    const known = ['versions', 'n-samples', 'n-shot', 'higher_is_better', 'configs', 'config'];
    const isLike = known.some((key) => isObject(content) && key in content);
    if (Object.keys(results).length === 0 || !isLike) return no;
    const broken = Object.entries(results).find(([, task]) => !isObject(task));
    return broken ? half(`the task ${broken[0]} is no object of metrics`) : fits;
  },
  read(content) {
    const numbers = new NumberCollector();
    const tasks = tasksOf(content);
    for (const task of tasks) {
      const metrics = objectAt(objectAt(content, 'results'), task);
      for (const name of namesIn(metrics)) {
        // The only task needs no name.
        const full = tasks.length === 1 ? [name.metric] : [];
        for (const called of [`${task}.${name.metric}`, ...full]) {
          addMetric(called, { metrics, ...name, keys: ['results', task] }, numbers);
        }
      }
    }
    return { ...numbers.found(), identity: identityOf(content, tasks) };
  },
};

/** The tasks of results, by which the logs beside them are named. */
export function tasksOf(content: unknown): readonly string[] {
  return Object.keys(objectAt(content, 'results'));
}

interface Name {
  /** With the filter where there are several. */
  readonly metric: string;
  readonly key: string;
  readonly errorKey: string;
}

/** `exact_match,strict-match` and `exact_match_stderr,strict-match`; before 0.4 without a filter. */
function namesIn(metrics: JsonObject): readonly Name[] {
  const found = Object.keys(metrics).flatMap((key) => {
    const [metric = '', filter] = key.split(',');
    const isOther = metric === 'alias' || metric === 'sample_len' || metric.endsWith('_stderr');
    return isOther ? [] : [{ metric, filter, key }];
  });
  return found.map(({ metric, filter, key }) => {
    const several = found.filter((other) => other.metric === metric).length > 1;
    const errorKey = filter === undefined ? `${metric}_stderr` : `${metric}_stderr,${filter}`;
    return { metric: several ? key : metric, key, errorKey };
  });
}

interface Found extends Name {
  readonly metrics: JsonObject;
  readonly keys: readonly string[];
}

function addMetric(
  called: string,
  { metrics, key, errorKey, keys }: Found,
  numbers: NumberCollector,
): void {
  const [value, standardError] = [metrics[key], metrics[errorKey]];
  const known = isNumber(value) && isNumber(standardError) && standardError >= 0;
  // "N/A" stands where no error was computed.
  if (known) numbers.add(called, { kind: 'estimate', value, standardError }, [...keys, key]);
  else numbers.addPlain(called, value, [...keys, key]);
}

/** What makes two results answers to the same question. */
function identityOf(content: unknown, tasks: readonly string[]): Readonly<Record<string, string>> {
  const parts = tasks.flatMap((task) => {
    const samples = objectAt(objectAt(content, 'n-samples'), task);
    const of = (key: string) => objectAt(content, key)[task];
    return [
      [`version of the task ${task}`, of('versions')],
      [`hash of the task ${task}`, of('task_hashes')],
      [`shots of the task ${task}`, of('n-shot')],
      [`rows of the task ${task}`, samples.effective],
    ] as const;
  });
  return Object.fromEntries(
    parts.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}
