import { type Asked, defined, type Measured, type Metric, undefinedBecause } from './metric.ts';
import { customMetric, metricFor, metricNamed, metricsOf } from './metrics.ts';
import type { LabelledRows } from './predictions.ts';
import type { Rule } from './rule.ts';
import { everyRule, type Sampler } from './sampling.ts';

/** The metric of a rule as it is computed from these rows: a built-in one, or numbers of the file. */
export function metricOf(rule: Rule, rows: LabelledRows): Measured<Metric> {
  const { metric: name, higherIsBetter } = rule;
  const known = metricFor(name, rows.task);
  if (known) return defined(known);
  if (metricNamed(name)) {
    const what = `The metric "${name}" has no meaning for a ${rows.task} task.`;
    return undefinedBecause(`${what} ${choices(rows)}`);
  }
  if (!rows.candidate.values.has(name)) {
    const what = `The metric "${name}" is not built in, and the predictions have no column for it.`;
    return undefinedBecause(`${what} ${choices(rows)}`);
  }
  if (rule.class !== undefined) {
    return undefinedBecause(
      `The column "${name}" is of all rows, not of the class "${rule.class}".`,
    );
  }
  if (higherIsBetter === undefined) {
    return undefinedBecause(
      `Whether more of "${name}" is better is not known. Write higher-is-better: true or false in the rule.`,
    );
  }
  return defined(customMetric(name, higherIsBetter));
}

function choices({ task }: LabelledRows): string {
  return `Use one of: ${metricsOf(task)
    .map(({ name }) => name)
    .join(', ')}.`;
}

interface Asking {
  readonly slice: string;
  readonly measurements: { readonly rows: LabelledRows };
  readonly sampler: Sampler;
  readonly emptyQueries?: 'zero' | 'skip';
}

/** What the rule asks beyond the metric's name; a class that the labels do not have is no question. */
export function askedOf(rule: Rule, subject: Asking): Measured<Asked> {
  const { slice, sampler, emptyQueries, measurements } = subject;
  const { classes } = measurements.rows;
  const index = rule.class === undefined ? undefined : classes.indexOf(rule.class);
  if (index === -1) {
    const known = classes.length > 0 ? `the classes are ${classes.join(', ')}` : 'there are none';
    return undefinedBecause(`The class "${rule.class}" is unknown: ${known}.`);
  }
  return defined({
    sampling: sampler(everyRule, slice),
    ...(index !== undefined && { class: index }),
    ...(rule.zeroDivision !== undefined && { zeroDivision: rule.zeroDivision }),
    ...(emptyQueries && { emptyQueries }),
  });
}
