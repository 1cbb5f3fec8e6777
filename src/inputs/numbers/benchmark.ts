import {
  fits,
  half,
  isNumber,
  isObject,
  NumberCollector,
  type NumberFormat,
  no,
  objectAt,
} from './format.ts';

/** What github-action-benchmark takes as input: a list of names, units and values. */
export const benchmarkInput: NumberFormat = {
  name: 'results for github-action-benchmark',
  fit(content) {
    if (!Array.isArray(content) || content.length === 0) return no;
    const like = content.filter((one) => isObject(one) && 'name' in one && 'value' in one);
    if (like.length === 0) return no;
    const whole = content.findIndex((one) => !isBench(one));
    return whole < 0 ? fits : half(`entry ${whole + 1} has no name, or no number as its value`);
  },
  read: (content) => benches(Array.isArray(content) ? content : [], []),
};

/** What github-action-benchmark keeps: the history of every suite. The latest entry counts. */
export const benchmarkHistory: NumberFormat = {
  name: 'the history of github-action-benchmark',
  fit(content) {
    const suites = Object.values(objectAt(content, 'entries'));
    if (suites.length === 0 || !isObject(content) || !('lastUpdate' in content)) return no;
    const whole = suites.every((suite) => Array.isArray(suite) && suite.length > 0);
    return whole ? fits : half('a suite has no entries');
  },
  read(content) {
    const found = Object.entries(objectAt(content, 'entries')).map(([suite, entries]) => {
      const list = Array.isArray(entries) ? entries : [];
      const latest: unknown = list.at(-1);
      const of = isObject(latest) && Array.isArray(latest.benches) ? latest.benches : [];
      return benches(of, ['entries', suite, list.length - 1, 'benches']);
    });
    const [first, ...others] = found;
    const mistakes = found.flatMap((one) => one.mistakes);
    const names = found.flatMap(({ metrics }) => Object.keys(metrics));
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    if (twice !== undefined) {
      mistakes.push({ keys: ['entries'], why: `Two suites have a benchmark "${twice}"` });
    }
    const metrics = Object.assign({}, first?.metrics, ...others.map((one) => one.metrics));
    return { metrics, mistakes, notes: ['The latest entry of each suite was taken.'] };
  },
};

function isBench(one: unknown): boolean {
  return isObject(one) && typeof one.name === 'string' && isNumber(numeric(one.value));
}

function benches(list: readonly unknown[], above: readonly (string | number)[]) {
  const numbers = new NumberCollector();
  for (const [at, one] of list.entries()) {
    const { name, value } = isObject(one) ? one : { name: undefined, value: undefined };
    if (typeof name === 'string') numbers.addPlain(name, numeric(value), [...above, at]);
    else numbers.refuse([...above, at], 'It has no name');
  }
  return numbers.found();
}

/** Some tools write the value as a text. */
function numeric(value: unknown): unknown {
  return typeof value === 'string' && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value)
    ? Number(value)
    : value;
}
