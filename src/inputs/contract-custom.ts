import { z } from 'zod';
import { orders } from '../domain/data/measurement.ts';
import { aggregateDemand, aggregateSchema } from './contract-aggregate.ts';
import { driftDemand, driftSchema } from './contract-drift.ts';
import { mistakesIn } from './contract-mistakes.ts';
import {
  type Asked,
  columnOf,
  filledIn,
  filterOf,
  passing,
  type QualityRule,
  unjudged,
} from './contract-rule.ts';
import { fitType } from './contract-values.ts';
import type { ContractWriter } from './contract-writer.ts';
import { suggest } from './suggest.ts';

const fraction = z.number().gt(0).max(1).optional();

/** What each check of ours may say; its first key names it. */
const schemas = {
  expression: z.strictObject({ expression: z.string().trim().min(1), minPassFraction: fraction }),
  aggregate: aggregateSchema,
  monotonic: z.strictObject({ monotonic: z.enum(orders) }),
  forbiddenValues: z.strictObject({
    forbiddenValues: z.array(
      z.union([z.string(), z.number(), z.boolean()], {
        error: ({ input }) =>
          input === null
            ? 'A null is never equal to anything, so that it would forbid nothing'
            : 'Expected a text, a number, or true or false',
      }),
    ),
  }),
  drift: driftSchema,
};
const words = ['expression', 'aggregate', 'monotonic', 'forbiddenValues', 'drift'] as const;

/** A check of the engine `contender`; those of other engines are listed. */
export function customDemand(writer: ContractWriter, quality: QualityRule): Asked | undefined {
  const { rule, keys } = quality;
  if (rule.engine !== 'contender') return otherEngine(writer, quality);
  const given = rule.implementation;
  const [first = ''] = Object.keys(Object(given));
  const found = words.filter((word) => Object.hasOwn(Object(given), word));
  const [word, another] = found;
  const at = another ?? first;
  const wrong = (what: string, why: string, next: string) => {
    writer.mistake({ keys: [...keys, 'implementation', at], what, why, next });
    return undefined;
  };
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    return wrong(
      'A check of Contender has no implementation.',
      'Nothing says what to check.',
      `Add implementation: with one of ${words.join(', ')}.`,
    );
  }
  if (word && !another) return askedBy(writer, { word, given, quality });
  return wrong(
    another
      ? `A check of Contender asks ${found.length} things: ${found.join(', ')}.`
      : `Nobody knows what ${first ? `"${first}"` : 'it'} asks.`,
    'One check asks one thing.',
    another ? 'Make a check of each.' : suggest(first, words),
  );
}

/** A word next to ours is a slip, any other engine's checks are its own matter. */
function otherEngine(writer: ContractWriter, { rule, keys }: QualityRule): Asked | undefined {
  const { engine = '' } = rule;
  if (/^contend/i.test(engine)) {
    writer.mistake({
      keys: [...keys, 'engine'],
      what: `The engine is "${engine}".`,
      why: 'A check of an unknown engine would be listed, never judged.',
      next: 'Did you mean "contender"?',
    });
    return undefined;
  }
  return unjudged(`Checks of the engine "${engine}" are not judged.`);
}

interface Custom {
  readonly word: (typeof words)[number];
  readonly given: object;
  readonly quality: QualityRule;
}

function askedBy(writer: ContractWriter, { word, given, quality }: Custom): Asked | undefined {
  const keys = [...quality.keys, 'implementation'];
  const mistakes = mistakesIn(given, schemas[word], { keys, noun: 'key' });
  for (const mistake of mistakes) writer.mistake(mistake);
  if (mistakes.length > 0) return undefined;
  if (!settingsFit(writer, word, quality)) return undefined;
  switch (word) {
    case 'expression':
      return expressionDemand(writer, schemas.expression.parse(given), quality);
    case 'aggregate':
      return aggregateDemand(writer, schemas.aggregate.parse(given), quality);
    case 'monotonic': {
      const column = columnOf(writer, word, quality);
      const { monotonic: order } = schemas.monotonic.parse(given);
      const demand = column && ({ kind: 'monotonic', column: column.name, order } as const);
      return (
        demand && { demand: { ...demand, ...filterOf(quality) }, thresholds: passing(quality) }
      );
    }
    case 'forbiddenValues':
      return forbiddenDemand(writer, schemas.forbiddenValues.parse(given), quality);
    case 'drift':
      return driftDemand(writer, schemas.drift.parse(given), quality);
  }
}

/** Settings that a check cannot keep would be ignored. */
function settingsFit(
  writer: ContractWriter,
  word: Custom['word'],
  { keys, settings }: QualityRule,
): boolean {
  const none = ['filter', 'match', 'minPassFraction'] as const;
  const unread = none.filter((setting) => {
    if (settings[setting] === undefined || setting === 'match') return settings[setting];
    return setting === 'filter' ? word === 'drift' : word === 'drift' || word === 'aggregate';
  });
  for (const setting of unread) {
    writer.mistake({
      keys: [...keys, 'customProperties'],
      what: `A check of the kind ${word} has the setting "${setting}".`,
      why: 'It would be silently ignored.',
      next: 'Remove it.',
    });
  }
  return unread.length === 0;
}

function expressionDemand(
  writer: ContractWriter,
  { expression, minPassFraction }: z.output<(typeof schemas)['expression']>,
  quality: QualityRule,
): Asked | undefined {
  const { settings, keys, column } = quality;
  if (minPassFraction !== undefined && settings.minPassFraction !== undefined) {
    writer.mistake({
      keys: [...keys, 'implementation', 'minPassFraction'],
      what: 'The check has minPassFraction twice.',
      why: 'Only one of them would be read.',
      next: 'Remove one.',
    });
    return undefined;
  }
  // The property of the check is known here, not to those who measure a text.
  const sql = filledIn(expression, column);
  const demand = { kind: 'expression', sql, ...filterOf(quality) } as const;
  return { demand, thresholds: passing(quality, minPassFraction) };
}

function forbiddenDemand(
  writer: ContractWriter,
  { forbiddenValues: values }: z.output<(typeof schemas)['forbiddenValues']>,
  quality: QualityRule,
): Asked | undefined {
  const column = columnOf(writer, 'forbiddenValues', quality);
  const keys = [...quality.keys, 'implementation', 'forbiddenValues'];
  if (!column || !fitType(writer, values, { column, keys, adjective: 'forbidden' })) {
    return undefined;
  }
  const tests = [{ kind: 'noneOf', values } as const];
  const demand = { kind: 'values', column: column.name, tests, ...filterOf(quality) } as const;
  return { demand, thresholds: passing(quality) };
}
