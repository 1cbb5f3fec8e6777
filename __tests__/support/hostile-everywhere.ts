import type { Outcome } from '../../src/domain/outcome.ts';

/** Members that hold one of a few words, which the schema of outcomes checks. */
const words = new Set([
  'schema',
  'command',
  'verdict',
  'operator',
  'status',
  'severity',
  'kind',
  'level',
  'task',
  'leaning',
  'instead',
  'joint',
  'comment',
  'check',
  'mode',
  'error',
  'statistic',
  'direction',
  'result',
  'format',
  'signal',
]);

/** The same outcome with a name wherever somebody else may write one: in values, and as names of members. */
export function hostileEverywhere<Given extends Outcome>(outcome: Given, name: string): Given {
  return replaced(outcome, name) as Given;
}

/** Members whose names are somebody's own: parameters, metrics, data sets, files. */
const records = new Set([
  'parameters',
  'metrics',
  'data',
  'shown',
  'lockFiles',
  'inputDigests',
  'outputs',
]);

function replaced(value: unknown, name: string): unknown {
  if (typeof value === 'string') return name;
  if (Array.isArray(value)) return value.map((item) => replaced(item, name));
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).map(([member, inside]) => {
    if (words.has(member) && typeof inside === 'string') return [member, inside];
    const isRecord = records.has(member) && !Array.isArray(inside);
    return [member, isRecord ? renamed(inside, name) : replaced(inside, name)];
  });
  return Object.fromEntries(members);
}

function renamed(record: unknown, name: string): unknown {
  if (record === null || typeof record !== 'object') return replaced(record, name);
  const members = Object.values(record).map((value, index) => {
    return [index === 0 ? name : `${name} ${index}`, replaced(value, name)];
  });
  return Object.fromEntries(members);
}
