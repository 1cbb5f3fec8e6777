import { readFileSync } from 'node:fs';

/** As much of botocore's description language as the extract uses. */
interface Shape {
  readonly type: string;
  readonly required?: readonly string[];
  readonly members?: Readonly<Record<string, { readonly shape: string }>>;
  readonly member?: { readonly shape: string };
  readonly key?: { readonly shape: string };
  readonly value?: { readonly shape: string };
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly min?: number;
  readonly max?: number;
}

interface Extract {
  readonly source: string;
  readonly licence: string;
  readonly targetPrefix: string;
  readonly contentType: string;
  readonly operations: Readonly<
    Record<string, { readonly input: string; readonly output?: string }>
  >;
  readonly shapes: Readonly<Record<string, Shape>>;
}

/** Cut by sagemaker-shapes.py out of botocore; the file names version and licence. */
export const extract = JSON.parse(
  readFileSync(new URL('./sagemaker-shapes.json', import.meta.url), 'utf8'),
) as Extract;

/** The same of trainings and their logs; its shapes have names of their own. */
export const trainingExtract = JSON.parse(
  readFileSync(new URL('./sagemaker-training-shapes.json', import.meta.url), 'utf8'),
) as Pick<Extract, 'source' | 'operations' | 'shapes'>;

const operations = { ...extract.operations, ...trainingExtract.operations };
const shapes = { ...extract.shapes, ...trainingExtract.shapes };

/** What is wrong with a request or an answer, with the path to it; empty: nothing. */
export function flawsOf(
  operation: string,
  side: 'input' | 'output',
  value: unknown,
): readonly string[] {
  const shape = operations[operation]?.[side];
  if (shape === undefined) return [];
  return flaws(shape, value, operation);
}

function flaws(name: string, value: unknown, at: string): readonly string[] {
  const shape = shapes[name];
  if (!shape) return [`${at} has the unknown shape ${name}`];
  switch (shape.type) {
    case 'structure':
      return ofStructure(shape, value, at);
    case 'list':
      if (!Array.isArray(value)) return [`${at} is no list`];
      return [
        ...ofLength(shape, value.length, at),
        ...value.flatMap((one, index) => flaws(shape.member?.shape ?? '', one, `${at}[${index}]`)),
      ];
    case 'map':
      return ofMap(shape, value, at);
    case 'string':
      return ofText(shape, value, at);
    case 'boolean':
      return typeof value === 'boolean' ? [] : [`${at} is no boolean`];
    default:
      // Integers, and times, which are seconds.
      if (typeof value !== 'number') return [`${at} is no number`];
      return ofLength(shape, value, at);
  }
}

function ofStructure(shape: Shape, value: unknown, at: string): readonly string[] {
  if (!isObject(value)) return [`${at} is no object`];
  const missing = (shape.required ?? []).filter((name) => value[name] === undefined);
  return [
    ...missing.map((name) => `${at}.${name} is missing`),
    ...Object.entries(value).flatMap(([name, one]) => {
      const member = shape.members?.[name];
      return member ? flaws(member.shape, one, `${at}.${name}`) : [`${at}.${name} is unknown`];
    }),
  ];
}

function ofMap(shape: Shape, value: unknown, at: string): readonly string[] {
  if (!isObject(value)) return [`${at} is no object`];
  const entries = Object.entries(value);
  return [
    ...ofLength(shape, entries.length, at),
    ...entries.flatMap(([key, one]) => [
      ...flaws(shape.key?.shape ?? '', key, `${at} key`),
      ...flaws(shape.value?.shape ?? '', one, `${at}.${key}`),
    ]),
  ];
}

function ofText(shape: Shape, value: unknown, at: string): readonly string[] {
  if (typeof value !== 'string') return [`${at} is no text`];
  const isWrong = shape.pattern !== undefined && !patternOf(shape.pattern).test(value);
  const isForeign = shape.enum !== undefined && !shape.enum.includes(value);
  return [
    ...ofLength(shape, [...value].length, at),
    ...(isWrong ? [`${at} does not match ${shape.pattern}`] : []),
    ...(isForeign ? [`${at} is none of ${shape.enum?.join(', ')}`] : []),
  ];
}

function ofLength({ min, max }: Shape, length: number, at: string): readonly string[] {
  if (min !== undefined && length < min) return [`${at} is less than ${min}`];
  return max !== undefined && length > max ? [`${at} is more than ${max}`] : [];
}

/** Some patterns have the length once more after `$`, which is no pattern of JavaScript. */
function patternOf(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern.replace(/\$\{\d+,\d+\}$/, '')})$`, 'su');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
