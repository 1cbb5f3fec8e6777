import type { MetricNumbers } from '../../domain/comparison/metric-numbers.ts';
import { refuse, UserError } from '../../errors.ts';
import type { Located } from '../document.ts';
import { benchmarkHistory, benchmarkInput } from './benchmark.ts';
import { classificationReport } from './classification-report.ts';
import { dvcMetrics } from './dvc.ts';
import type { FoundNumbers, NumberFormat } from './format.ts';
import { harnessResults } from './harness-results.ts';
import { metricsJson } from './metrics-json.ts';
import { mlflowEvaluation, mlflowRun } from './mlflow.ts';

/** Formats of tools; what has the shape of none of them is read as metrics by name. */
const formats: readonly NumberFormat[] = [
  harnessResults,
  classificationReport,
  benchmarkInput,
  benchmarkHistory,
  mlflowRun,
  mlflowEvaluation,
  dvcMetrics,
];

/** Numbers of a model, and how they were found. */
export interface ReadNumbers {
  /** The format in words. */
  readonly format: string;
  readonly metrics: MetricNumbers;
  readonly identity: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
}

/** The numbers of a file, by the format whose shape it has; every value that cannot be used is reported. */
export function numbersIn(document: Located<unknown>): ReadNumbers {
  const format = formatOf(document);
  const { metrics, mistakes, identity = {}, notes = [] } = format.read(document.value);
  refuseMistakes(document, mistakes);
  return { format: format.name, metrics, identity, notes };
}

function formatOf({ path, value }: Located<unknown>): NumberFormat {
  const judged = formats.map((format) => ({ format, fit: format.fit(value) }));
  const [fitting, ...others] = judged.filter(({ fit }) => fit.kind === 'fits');
  if (fitting && others.length === 0) return fitting.format;
  if (fitting)
    throw ambiguous(
      path,
      [fitting, ...others].map(({ format }) => format.name),
    );
  refuse(
    judged.flatMap(({ format, fit }) => {
      if (fit.kind !== 'half') return [];
      return [
        {
          code: 'metrics-format',
          what: `${path} looks like ${format.name}, but is not.`,
          why: `In it ${fit.why}.`,
          next: 'Write it again with that tool, or as one object of names and numbers.',
          file: path,
        },
      ];
    }),
  );
  return metricsJson;
}

function ambiguous(path: string, names: readonly string[]): UserError {
  return new UserError('metrics-format', {
    what: `${path} can be read as ${names.join(' and as ')}.`,
    why: 'Which of them it is must not be guessed.',
    next: 'Write it as one object of names and numbers.',
    file: path,
  });
}

function refuseMistakes(document: Located<unknown>, mistakes: FoundNumbers['mistakes']): void {
  const { path } = document;
  refuse(
    mistakes.map(({ keys, why }) => {
      const line = document.line(keys);
      return {
        code: 'metrics-invalid',
        what: `${keys.length > 0 ? `The metric "${keys.join('.')}" in ${path}` : path} cannot be used.`,
        why: `${why}.`,
        next: 'Write finite numbers, or {value, standard-error}; what is no metric belongs under the key "parameters".',
        file: path,
        ...(line !== undefined && { line }),
      };
    }),
  );
}
