import type { MetricNumber } from '../../domain/comparison/metric-numbers.ts';
import {
  type FoundNumbers,
  fits,
  isNumber,
  isObject,
  type JsonObject,
  NumberCollector,
  type NumberFormat,
  no,
} from './format.ts';

/**
 * An object of names and numbers, nested names joined by points. A list holds the values of several
 * training runs, with their `seeds` beside it; `{value, standard-error}`, `{value, exact: true}` and
 * `{runs, interleaved}` say more of a number. The key `parameters` is for what is no metric.
 */
export const metricsJson: NumberFormat = {
  name: 'metrics by name',
  fit: (content) => (isObject(content) ? fits : no),
  read: (content) => {
    if (!isObject(content)) return nothing('The file must hold one object of names and numbers');
    const numbers = new NumberCollector();
    const { parameters: _, ...metrics } = content;
    readObject({ content: metrics, keys: [], around: {} }, numbers);
    const found = numbers.found();
    const isEmpty = Object.keys(found.metrics).length + found.mistakes.length === 0;
    return isEmpty ? nothing('The file holds no metric') : found;
  },
};

function nothing(why: string): FoundNumbers {
  return { metrics: {}, mistakes: [{ keys: [], why }] };
}

interface Place {
  readonly content: JsonObject;
  readonly keys: readonly string[];
  /** What the objects around say for all that is in them. */
  readonly around: { readonly seeds?: unknown; readonly fingerprint?: unknown };
}

const besides = ['seeds', 'fingerprint'];

function readObject({ content, keys, around }: Place, numbers: NumberCollector): void {
  const { seeds = around.seeds, fingerprint = around.fingerprint } = content;
  const known = { seeds, fingerprint };
  for (const [key, value] of Object.entries(content)) {
    if (besides.includes(key) && typeof value !== 'number') continue;
    const path = [...keys, key];
    const name = path.join('.');
    if (Array.isArray(value)) readSeeds(name, { value, path, seeds }, numbers);
    else if (isObject(value) && isMeasured(value)) {
      readMeasured(name, { value, path, fingerprint }, numbers);
    } else if (isObject(value)) readObject({ content: value, keys: path, around: known }, numbers);
    else numbers.addPlain(name, value, path);
  }
}

interface Seeded {
  readonly value: readonly unknown[];
  readonly path: readonly string[];
  readonly seeds: unknown;
}

function readSeeds(name: string, { value, path, seeds }: Seeded, numbers: NumberCollector): void {
  const values = value.filter(isNumber);
  if (values.length < value.length || values.length === 0) {
    numbers.refuse(path, 'A list of values over seeds must hold finite numbers, and nothing else');
    return;
  }
  if (seeds === undefined) {
    numbers.add(name, { kind: 'seeds', values }, path);
    return;
  }
  const known = Array.isArray(seeds) ? seeds.filter(isNumber) : [];
  if (known.length !== values.length || new Set(known).size < known.length) {
    numbers.refuse(
      path,
      `There are ${values.length} values, and "seeds" must name one seed for each`,
    );
    return;
  }
  numbers.add(name, { kind: 'seeds', values, seeds: known }, path);
}

/** An object that is a number with something said about it. */
function isMeasured(value: JsonObject): boolean {
  return 'runs' in value || ('value' in value && !isObject(value.value));
}

const errorKeys = ['standard-error', 'standard_error', 'stderr'];

interface Measured {
  readonly value: JsonObject;
  readonly path: readonly string[];
  readonly fingerprint: unknown;
}

function readMeasured(
  name: string,
  { value, path, fingerprint }: Measured,
  numbers: NumberCollector,
): void {
  if ('runs' in value) {
    readRuns(name, { value, path, fingerprint: value.fingerprint ?? fingerprint }, numbers);
    return;
  }
  const errors = errorKeys.filter((key) => key in value);
  const extra = Object.keys(value).filter((key) => {
    return !['value', 'exact', ...errorKeys].includes(key);
  });
  const standardError = value[errors[0] ?? ''];
  if (extra.length > 0 || errors.length > 1 || !isNumber(value.value)) {
    numbers.refuse(path, 'It must be {value, standard-error}, {value, exact: true} or {runs}');
  } else if (value.exact === true && errors.length === 0) {
    numbers.add(name, { kind: 'exact', value: value.value }, path);
  } else if (errors.length === 0) {
    numbers.refuse(path, 'Beside "value" there must be "standard-error", or exact: true');
  } else if (!isNumber(standardError) || standardError < 0) {
    numbers.refuse(path, 'Its standard error must be a finite number, and not negative');
  } else numbers.add(name, { kind: 'estimate', value: value.value, standardError }, path);
}

function readRuns(
  name: string,
  { value, path, fingerprint }: Measured,
  numbers: NumberCollector,
): void {
  const { runs, interleaved = false } = value;
  const values = Array.isArray(runs) ? runs.filter(isNumber) : [];
  const extra = Object.keys(value).filter((key) => {
    return !['runs', 'interleaved', 'fingerprint'].includes(key);
  });
  if (!Array.isArray(runs) || values.length < runs.length || values.length === 0) {
    numbers.refuse(path, 'Its "runs" must be a list of finite numbers');
  } else if (typeof interleaved !== 'boolean' || extra.length > 0) {
    numbers.refuse(
      path,
      'Beside "runs" there may be interleaved: true or false, and "fingerprint"',
    );
  } else {
    const found: MetricNumber = {
      kind: 'runs',
      values,
      interleaved,
      fingerprint: textOf(fingerprint),
    };
    numbers.add(name, found, path);
  }
}

/** A machine by what it is, whatever the order in which that is written. */
function textOf(fingerprint: unknown): string | null {
  if (fingerprint === undefined || fingerprint === null || fingerprint === '') return null;
  if (!isObject(fingerprint)) return String(fingerprint);
  const parts = Object.entries(fingerprint).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return parts
    .map(([key, value]) => `${key} ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(', ');
}
