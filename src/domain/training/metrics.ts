/** A value of a metrics file that is not usable, at its path of keys. */
export interface MetricMistake {
  readonly keys: readonly string[];
  readonly why: string;
}

export type Parameter = string | number | boolean | null;

export interface TrainingNumbers {
  readonly metrics: Readonly<Record<string, number>>;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly mistakes: readonly MetricMistake[];
}

interface Leaf {
  readonly keys: readonly string[];
  readonly value: unknown;
}

/**
 * Metrics and parameters from what a metrics file holds: nested keys joined by `.`. The top-level
 * object `parameters` holds parameters; everything else must be a finite number.
 */
export function readNumbers(content: unknown): TrainingNumbers {
  if (!isObject(content)) return nothing('The file must hold one object of names and numbers');
  const leaves = leavesOf(content, []);
  const isParameter = ({ keys }: Leaf) => keys[0] === 'parameters' && keys.length > 1;
  const measured = leaves.filter((leaf) => !isParameter(leaf));
  if (measured.length === 0) return nothing('The file holds no metric');
  const numbers = measured.filter((leaf): leaf is Leaf & { value: number } => isNumber(leaf.value));
  const parameters = leaves.filter(isParameter).map(({ keys, value }) => {
    return [keys.slice(1).join('.'), parameter(value)] as const;
  });
  return {
    metrics: Object.fromEntries(numbers.map(({ keys, value }) => [keys.join('.'), value])),
    parameters: Object.fromEntries(parameters),
    mistakes: [
      ...measured.filter(({ value }) => !isNumber(value)).map(notNumber),
      ...repeated(leaves),
    ],
  };
}

function nothing(why: string): TrainingNumbers {
  return { metrics: {}, parameters: {}, mistakes: [{ keys: [], why }] };
}

function leavesOf(value: Readonly<Record<string, unknown>>, above: readonly string[]): Leaf[] {
  return Object.entries(value).flatMap(([key, inner]): Leaf[] => {
    const keys = [...above, key];
    return isObject(inner) ? leavesOf(inner, keys) : [{ keys, value: inner }];
  });
}

function notNumber({ keys, value }: Leaf): MetricMistake {
  return { keys, why: `${describe(value)} is no finite number` };
}

/** `{"a.b": 1, "a": {"b": 2}}` gives one name two values, and nobody knows which one counts. */
function repeated(leaves: readonly Leaf[]): MetricMistake[] {
  const seen = new Set<string>();
  return leaves.flatMap(({ keys }) => {
    const name = keys.join('.');
    if (seen.has(name)) return [{ keys, why: `The name ${name} has two values` }];
    seen.add(name);
    return [];
  });
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'A list';
  if (typeof value === 'number') return String(value);
  return JSON.stringify(value)?.slice(0, 80) ?? 'Nothing';
}

function parameter(value: unknown): Parameter {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  return JSON.stringify(value) ?? String(value);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
