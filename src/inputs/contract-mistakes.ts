import type { z } from 'zod';
import type { Problem } from '../errors.ts';
import {
  checkSettings,
  noSettings,
  objectSettings,
  propertySettings,
} from './contract-settings.ts';
import type { Located } from './document.ts';
import { suggest } from './suggest.ts';

type Keys = readonly (string | number)[];
type Mistake = Pick<Problem, 'code' | 'what' | 'why' | 'next'> & { readonly keys: Keys };

/** What other tools call our settings. */
const foreignWords: Readonly<Record<string, string>> = {
  mostly: 'minPassFraction',
  min_pass_fraction: 'minPassFraction',
  must_pass: 'minPassFraction',
  row_condition: 'filter',
  condition: 'filter',
  where: 'filter',
  null_values: 'missingValues',
  na_values: 'missingValues',
  strict: 'fieldsMatch',
};

function adviceOn(key: string, known: readonly string[]): string {
  const ours = foreignWords[key];
  if (ours !== undefined && known.includes(ours)) return `Did you mean "${ours}"?`;
  return known.length > 0 ? suggest(key, known) : 'Remove it.';
}

/** The mistakes in an object of ours, each at its own key; `noun` is what a key of it is called. */
export function mistakesIn(
  value: unknown,
  schema: z.ZodObject,
  { keys, noun }: { readonly keys: Keys; readonly noun: string },
): readonly Mistake[] {
  const issues = schema.safeParse(value, { reportInput: true }).error?.issues ?? [];
  return issues.flatMap((issue): readonly Mistake[] => {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        code: 'key-unknown',
        what: `The ${noun} "${[...path, key].join('.')}" is unknown.`,
        why: 'What nobody reads would be silently ignored.',
        next: adviceOn(key, keysWithin(schema, path)),
        keys: [...keys, ...path, key],
      }));
    }
    return [
      {
        code: 'value-invalid',
        what: `The ${path.length > 0 ? `${noun} "${path.join('.')}"` : `value of the ${noun}s`} is not right.`,
        why: `${issue.message}.`,
        next:
          issue.code === 'invalid_value' && typeof issue.input === 'string'
            ? suggest(issue.input, issue.values.map(String))
            : 'Correct it.',
        keys: [...keys, ...path],
      },
    ];
  });
}

function keysWithin(schema: z.ZodObject, [key]: Keys): readonly string[] {
  const inner: z.core.$ZodType | undefined = key === undefined ? schema : schema.shape[key];
  const bare = inner && 'unwrap' in inner ? (inner as z.ZodOptional).unwrap() : inner;
  return bare && 'shape' in bare ? Object.keys((bare as z.ZodObject).shape) : [];
}

/** Every mistake in our settings, at any place of a contract that may be wrong elsewhere. */
export function settingProblems(
  content: unknown,
  { path, line }: Pick<Located<unknown>, 'path' | 'line'>,
): readonly Problem[] {
  return [
    ...settingMistakes(content, noSettings, []),
    ...each(content, 'schema', []).flatMap(([object, keys]) => [
      ...settingMistakes(object, objectSettings, keys),
      ...ruleMistakes(object, keys),
      ...each(object, 'relationships', keys).flatMap(([one, at]) =>
        settingMistakes(one, noSettings, at),
      ),
      ...each(object, 'properties', keys).flatMap(([property, at]) => valueMistakes(property, at)),
    ]),
  ].map(({ keys, ...mistake }) => {
    const found = line(keys);
    return { ...mistake, file: path, ...(found !== undefined && { line: found }) };
  });
}

/** A property, its items, and the properties within. */
function valueMistakes(value: unknown, keys: Keys): readonly Mistake[] {
  const items = field(value, 'items');
  return [
    ...settingMistakes(value, propertySettings, keys),
    ...ruleMistakes(value, keys),
    ...each(value, 'properties', keys).flatMap(([inner, at]) => valueMistakes(inner, at)),
    ...(items === undefined ? [] : valueMistakes(items, [...keys, 'items'])),
  ];
}

function ruleMistakes(value: unknown, keys: Keys): readonly Mistake[] {
  return each(value, 'quality', keys).flatMap(([rule, at]) =>
    settingMistakes(rule, checkSettings, at),
  );
}

function settingMistakes(value: unknown, schema: z.ZodObject, keys: Keys): readonly Mistake[] {
  const ours = each(value, 'customProperties', keys).filter(
    ([custom]) => field(custom, 'property') === 'contender',
  );
  const twins = ours.slice(1).map(([, at]) => ({
    code: 'contract-invalid',
    what: 'The settings of Contender stand there twice.',
    why: 'Only one of them would be read.',
    next: 'Join them.',
    keys: at,
  }));
  const wrong = ours.flatMap(([custom, at]) => {
    const given = field(custom, 'value');
    return mistakesIn(given, schema, { keys: [...at, 'value'], noun: 'setting' });
  });
  return [...twins, ...wrong];
}

function each(value: unknown, name: string, keys: Keys): readonly (readonly [unknown, Keys])[] {
  const found = field(value, name);
  return Array.isArray(found) ? found.map((one, index) => [one, [...keys, name, index]]) : [];
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

/** Where a key that ODCS does not know would stand, if it is one of ours or of another tool. */
export function settingHint(keys: Keys): string | undefined {
  const key = String(keys.at(-1));
  const ours = foreignWords[key] ?? key;
  const level = keys.at(-3);
  const settings =
    level === 'quality'
      ? checkSettings
      : level === 'properties'
        ? propertySettings
        : level === 'schema'
          ? objectSettings
          : noSettings;
  if (!Object.hasOwn(settings.shape, ours)) return undefined;
  return `Did you mean our "${ours}"? It stands under customProperties: [{property: contender, value: {${ours}: …}}].`;
}
