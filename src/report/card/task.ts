import type { Task } from '../../domain/comparison/rule.ts';

const names = {
  binary: 'binary-classification',
  multiclass: 'multiclass-classification',
  regression: 'regression',
  ranking: 'ranking',
  generation: 'text-generation',
} as const satisfies Readonly<Record<Task, string>>;

/** The task in the words of catalogues of models; null where plain numbers do not tell it. */
export function taskName(task: Task | null): string | null {
  return task === null ? null : names[task];
}
