import { z } from 'zod';
import { metricNamed, metricNames } from '../domain/comparison/metrics.ts';
import { type Operator, operators, type Rule } from '../domain/comparison/rule.ts';
import { type Problem, refuse, UserError } from '../errors.ts';
import { boundProblem, parseBound } from './bound.ts';
import { nearest } from './suggest.ts';

const bound = z.union([z.number(), z.string().regex(/^[+-]?\d+(\.\d+)?%?$/)], {
  error: 'Use a number such as 0.01, or a share such as "2%"',
});

const bounds = Object.fromEntries(operators.map((operator) => [operator, bound.optional()])) as {
  [Name in (typeof operators)[number]]: z.ZodOptional<typeof bound>;
};

/** One rule as it is written in the policy or in the input `rules`. */
export const ruleSchema = z.strictObject({
  metric: z.string().min(1).describe('The name of the metric; one operator stands beside it.'),
  ...bounds,
  id: z.string().min(1).optional().describe('Names the rule in reports.'),
  alpha: z.number().gt(0).lt(0.5).optional().describe('Instead of compare.alpha.'),
  'higher-is-better': z.boolean().optional().describe('For metrics that are not built in.'),
  'on-undecided': z
    .enum(['fail', 'warn', 'pass'])
    .optional()
    .describe('Instead of compare.on-undecided.'),
});

export type RawRule = z.output<typeof ruleSchema>;

/** Where rules are written, so that each mistake names its place. */
export interface RulePlaces {
  /** The file; left out where the rules came as an input. */
  readonly file?: string;
  /** The line of a rule by its index, or of one of its keys. */
  line(index: number, key?: string): number | undefined;
}

export interface RuleSource extends RulePlaces {
  /** The error of each bound of an interval, for rules that state none. */
  readonly alpha: number;
}

type Mistake = Pick<Problem, 'code' | 'what' | 'why' | 'next'> & { readonly key?: string };

/** Rules as written → rules that can be judged; the mistakes of all of them are reported together. */
export function parseRules(raw: readonly RawRule[], source: RuleSource): readonly Rule[] {
  if (raw.length === 0) throw noRules(source);
  const parsed = raw.map(parseRule);
  refuse(problemsOf(parsed, source));
  return parsed.flatMap(({ rule }, index) => {
    const alpha = raw[index]?.alpha ?? source.alpha;
    return rule ? { ...rule, alpha, ...placeOf(source, index) } : [];
  });
}

/** What is wrong with rules beyond their schema, also where another one of them breaks it. */
export function ruleProblems(raw: readonly unknown[], places: RulePlaces): readonly Problem[] {
  return problemsOf(raw.map(readRule), places);
}

const looseRuleSchema = z.object(ruleSchema.shape);

/** Of a rule with a misspelt key only the metric is judged: the key may have been its operator. */
function readRule(raw: unknown): ParsedRule {
  const strict = ruleSchema.safeParse(raw);
  if (strict.success) return parseRule(strict.data);
  const loose = looseRuleSchema.safeParse(raw);
  const mistake = loose.success ? metricMistake(loose.data) : undefined;
  return { rule: undefined, mistakes: mistake ? [mistake] : [] };
}

function problemsOf(parsed: readonly ParsedRule[], places: RulePlaces): Problem[] {
  return parsed.flatMap(({ rule, mistakes }, index) => {
    const repeated = rule && repetition(rule, parsed.slice(0, index));
    const all = repeated ? [...mistakes, repeated] : mistakes;
    return all.map(({ key, ...mistake }) => ({ ...mistake, ...placeOf(places, index, key) }));
  });
}

/** A rule whose error is still open. */
type Claim = Omit<Rule, 'alpha'>;

interface ParsedRule {
  /** Undefined where not even the operator is clear. */
  readonly rule: Claim | undefined;
  readonly mistakes: readonly Mistake[];
}

function parseRule(raw: RawRule): ParsedRule {
  const ofMetric = metricMistake(raw);
  const mistakes = ofMetric ? [ofMetric] : [];
  const [operator, ...others] = operators.filter((name) => raw[name] !== undefined);
  const written = operator && raw[operator];
  if (!operator || written === undefined || others.length > 0) {
    return { rule: undefined, mistakes: [...mistakes, operatorMistake(raw, others.length > 0)] };
  }
  const bound = parseBound(written);
  const problem = boundProblem({ metric: raw.metric, operator, bound, written });
  if (problem) mistakes.push({ code: 'rule-bound', key: operator, ...problem });
  return { rule: { ...settingsOf(raw, operator), bound }, mistakes };
}

function settingsOf(raw: RawRule, operator: Operator): Omit<Claim, 'bound'> {
  const higherIsBetter = raw['higher-is-better'];
  const onUndecided = raw['on-undecided'];
  return {
    id: raw.id ?? `${raw.metric}:${operator}`,
    metric: raw.metric,
    operator,
    ...(higherIsBetter !== undefined && { higherIsBetter }),
    ...(onUndecided !== undefined && { onUndecided }),
  };
}

/** The direction of a metric is known for ours and written for others; it is never guessed. */
function metricMistake(raw: RawRule): Mistake | undefined {
  const { metric, 'higher-is-better': direction } = raw;
  const known = metricNamed(metric);
  if (known && direction !== undefined) {
    return {
      code: 'rule-direction',
      key: 'higher-is-better',
      what: `The rule on "${metric}" says higher-is-better: ${direction}.`,
      why: `The direction of "${metric}" is fixed: ${known.higherIsBetter ? 'higher' : 'lower'} is better.`,
      next: 'Remove higher-is-better; it is for metrics of your own.',
    };
  }
  if (known || direction !== undefined) return undefined;
  const near = nearest(metric, metricNames);
  return {
    code: 'rule-metric',
    key: 'metric',
    what: `The metric "${metric}" is unknown.`,
    why: 'Without its definition nobody knows whether more of it is better.',
    next: near
      ? `Did you mean "${near}"? If it is a metric of your own, add higher-is-better.`
      : `Use one of: ${metricNames.join(', ')}. For a metric of your own add higher-is-better.`,
  };
}

function operatorMistake(raw: RawRule, several: boolean): Mistake {
  const given = operators.filter((name) => raw[name] !== undefined);
  return {
    code: 'rule-operator',
    what: several
      ? `The rule on "${raw.metric}" has ${given.length} operators: ${given.join(', ')}.`
      : `The rule on "${raw.metric}" has no operator.`,
    why: 'A rule states exactly one claim.',
    next: several
      ? 'Write one rule for each of them.'
      : `Add one of: ${operators.join(', ')}; for example no-worse: 0.01.`,
  };
}

function repetition({ id }: Claim, earlier: readonly ParsedRule[]): Mistake | undefined {
  const first = earlier.findIndex(({ rule }) => rule?.id === id);
  if (first < 0) return undefined;
  return {
    code: 'rule-duplicate',
    what: `Two rules have the id "${id}": number ${first + 1} and number ${earlier.length + 1}.`,
    why: 'Results and settings are told apart by the id of their rule.',
    next: 'Give one of them an id of its own, or remove it.',
  };
}

function placeOf(
  { file, line }: RulePlaces,
  index: number,
  key?: string,
): Pick<Rule, 'file' | 'line'> {
  if (file === undefined) return {};
  const at = line(index, key);
  return { file, ...(at !== undefined && { line: at }) };
}

function noRules({ file }: RulePlaces): UserError {
  return new UserError('rules-missing', {
    what: 'There is no rule.',
    why: 'Without a rule nothing would be judged, and that is no pass.',
    next: 'Add a rule, or leave the list out to use the default rules.',
    ...(file !== undefined && { file }),
  });
}
