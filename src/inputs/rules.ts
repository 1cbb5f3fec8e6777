import { type Operator, operators, type Rule } from '../domain/comparison/rule.ts';
import type { SliceRequest } from '../domain/comparison/slice.ts';
import { type Problem, refuse, UserError } from '../errors.ts';
import { boundProblem, parseBound } from './bound.ts';
import {
  type Mistake,
  metricMistake,
  operatorMistake,
  settingMistakes,
  sliceMistakes,
} from './rule-mistakes.ts';
import { type RawRule, ruleSchema } from './rule-schema.ts';

/** Where rules are written, so that each mistake names its place. */
export interface RulePlaces {
  /** The file; left out where the rules came as an input. */
  readonly file?: string;
  /** How the policy divides the rows; undefined where that cannot be read. */
  readonly slices: readonly SliceRequest[] | undefined;
  /** The line of a rule by its index, or of one of its keys. */
  line(index: number, key?: string): number | undefined;
}

export interface RuleSource extends RulePlaces {
  /** The error of each bound of an interval, for rules that state none. */
  readonly alpha: number;
}

/** Rules as written → rules that can be judged; the mistakes of all of them are reported together. */
export function parseRules(raw: readonly RawRule[], source: RuleSource): readonly Rule[] {
  if (raw.length === 0) throw noRules(source);
  const parsed = raw.map((rule) => parseRule(rule, source.slices));
  refuse(problemsOf(parsed, source));
  return parsed.flatMap(({ rule }, index) => {
    const alpha = raw[index]?.alpha ?? source.alpha;
    return rule ? { ...rule, alpha, ...placeOf(source, index) } : [];
  });
}

/** What is wrong with rules beyond their schema, also where another one of them breaks it. */
export function ruleProblems(raw: readonly unknown[], places: RulePlaces): readonly Problem[] {
  return problemsOf(
    raw.map((rule) => readRule(rule, places.slices)),
    places,
  );
}

/** The ids of the rules that can be read. */
export function ruleIds(raw: readonly unknown[]): readonly string[] {
  return raw.flatMap((rule) => readRule(rule, undefined).rule?.id ?? []);
}

const looseRuleSchema = ruleSchema.strip();

/** Of a rule with a misspelt key only the metric is judged: the key may have been its operator. */
function readRule(raw: unknown, slices: RulePlaces['slices']): ParsedRule {
  const strict = ruleSchema.safeParse(raw);
  if (strict.success) return parseRule(strict.data, slices);
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

function parseRule(raw: RawRule, slices: RulePlaces['slices']): ParsedRule {
  const ofMetric = metricMistake(raw);
  const mistakes = [...(ofMetric ? [ofMetric] : []), ...sliceMistakes(raw, slices)];
  const [operator, ...others] = operators.filter((name) => raw[name] !== undefined);
  const written = operator && raw[operator];
  if (!operator || written === undefined || others.length > 0) {
    return { rule: undefined, mistakes: [...mistakes, operatorMistake(raw, others.length > 0)] };
  }
  mistakes.push(...settingMistakes(raw, operator));
  const bound = parseBound(written);
  const problem = boundProblem({ metric: raw.metric, operator, bound, written });
  if (problem) mistakes.push({ code: 'rule-bound', key: operator, ...problem });
  return { rule: { ...settingsOf(raw, operator), bound }, mistakes };
}

function settingsOf(raw: RawRule, operator: Operator): Omit<Claim, 'bound'> {
  const { class: ofClass, slices } = raw;
  const zeroDivision = raw['zero-division'];
  const higherIsBetter = raw['higher-is-better'];
  const onUndecided = raw['on-undecided'];
  return {
    id: raw.id ?? `${raw.metric}:${operator}`,
    metric: raw.metric,
    operator,
    ...(ofClass !== undefined && { class: String(ofClass) }),
    ...(slices !== undefined && { slices: slicesOf(slices) }),
    ...(zeroDivision !== undefined && { zeroDivision }),
    ...(higherIsBetter !== undefined && { higherIsBetter }),
    ...(onUndecided !== undefined && { onUndecided }),
  };
}

function slicesOf(written: string | readonly string[]): 'all' | readonly string[] {
  if (written === 'all') return 'all';
  return typeof written === 'string' ? [written] : written;
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
