import { readNumbers, type TrainingNumbers } from '../domain/training/metrics.ts';
import { refuse } from '../errors.ts';
import type { Located } from './document.ts';

/** Metrics and parameters of a JSON or YAML file; every value that is no finite number is reported. */
export function metricsIn(document: Located<unknown>): TrainingNumbers {
  const { path } = document;
  const numbers = readNumbers(document.value);
  refuse(
    numbers.mistakes.map(({ keys, why }) => {
      const line = document.line(keys);
      return {
        code: 'metrics-invalid',
        what: `${keys.length > 0 ? `The metric "${keys.join('.')}" in ${path}` : path} cannot be used.`,
        why: `${why}.`,
        next: 'Write finite numbers; everything else belongs under the key "parameters".',
        file: path,
        ...(line !== undefined && { line }),
      };
    }),
  );
  return numbers;
}
