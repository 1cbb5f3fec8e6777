import type { Asked } from '../metric.ts';
import type { LabelledRows } from '../predictions.ts';

/** The class that a rule asks about: the one it names, the positive one of a binary task, or none. */
export function askedClass({ task }: LabelledRows, asked: Asked): number | undefined {
  return asked.class ?? (task === 'binary' ? 1 : undefined);
}

/** Why a metric of one class has no value where the task has several and the rule names none. */
export function noClass({ classes }: LabelledRows): string {
  const shown = classes.slice(0, 10).join(', ');
  const more = classes.length > 10 ? ' …' : '';
  return `The metric is of one class, and the rule names none. Add class with one of: ${shown}${more}; or ask for an average over the classes, such as f1-macro.`;
}
