import type { ComparisonResult, Side } from '../comparison/result.ts';
import { labelOf } from '../model/version.ts';
import type { Outcome } from '../outcome.ts';
import { judgeAcceptedRisks } from './accepted-risks.ts';
import { isBound, supersedes } from './binding.ts';
import { type Evidence, holderOf, type PromotionCase } from './case.ts';
import { broken, type Condition, held, warned } from './condition.ts';
import { whoMoved } from './current.ts';
import { judgedByPolicy, validatedByPolicy } from './policy-rules.ts';
import type { Need } from './stage.ts';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * The outcomes that count for a need: about these bytes; of one key only the newest, as a rule.
 * Where two are equally new both count, so that a contradiction is never settled by the order of files.
 */
export function evidenceFor(promotion: PromotionCase, need: Need): readonly Evidence[] {
  const { version, digest, trainedOn } = promotion;
  const evaluated = { model: version.model, digest, commit: version.commit, trainedOn };
  const bound = new Map<string, Evidence>();
  for (const evidence of promotion.evidence) {
    const { outcome, registered } = evidence;
    if (outcome.command !== need || !isBound(evaluated, outcome, registered)) continue;
    // The same file, in the registry and in the output folder, counts once.
    if (!bound.has(evidence.digest)) bound.set(evidence.digest, evidence);
  }
  const all = [...bound.values()];
  // What was handed over and is out of date itself puts nothing else out of date.
  const speaking = all.filter((one) => {
    return one.registered || !all.some((other) => supersedes(other.outcome, one.outcome));
  });
  return all.filter((one) => {
    const later = speaking.filter((other) => supersedes(other.outcome, one.outcome));
    return later.every((other) => isFinal(one, other));
  });
}

/**
 * Whoever promotes may not try again until it passes: a failure that is registered with the version
 * outlasts what is handed over later, unless it was known to be about another baseline.
 */
function isFinal(one: Evidence, other: Evidence): boolean {
  if (!one.registered || other.registered) return false;
  const { verdict } = one.outcome;
  if (verdict !== 'failed' && verdict !== 'undecided') return false;
  const baseline = comparisonIn(one)?.baseline?.digest;
  if (baseline !== undefined && baseline !== comparisonIn(other)?.baseline?.digest) return false;
  return verdict === 'failed' || isSecondLook(one, other);
}

/**
 * The same rows asked once more, with other answers of the same model: sooner or later chance would
 * pass it. With the same answers the same draws give the same verdict; only other rows say something new,
 * and plain numbers do not say which rows they are about.
 */
function isSecondLook(one: Evidence, other: Evidence): boolean {
  const [before, after] = [comparisonIn(one), comparisonIn(other)];
  const rows = before?.testSet?.digest;
  if (rows === undefined || rows !== (after?.testSet?.digest ?? rows)) return false;
  const answers = before?.candidate.predictionsDigest;
  return answers === undefined || answers !== after?.candidate.predictionsDigest;
}

function comparisonIn({ outcome }: Evidence): ComparisonResult | null {
  return outcome.command === 'compare' ? outcome.result : null;
}

/** Everything that must hold about one kind of evidence that the stage needs. */
export function judgeNeed(promotion: PromotionCase, need: Need): readonly Condition[] {
  const found = evidenceFor(promotion, need);
  if (found.length > 0) {
    return [
      ...found.flatMap((evidence) => judgeEvidence(promotion, evidence)),
      ...judgeCoverage(promotion, found),
    ];
  }
  if (need === 'compare' && isFirstModel(promotion)) {
    if (isNobodys(promotion)) return [unknownBaseline(promotion)];
    const { alias } = promotion.baseline;
    return [held(need, `This is the first model: ${alias} is not set, so there is no comparison.`)];
  }
  return [broken(need, 'evidence-missing', missing(promotion, need))];
}

/** Several validations may share the data sets of the policy between them. */
function judgeCoverage({ rules }: PromotionCase, found: readonly Evidence[]): readonly Condition[] {
  const results = found.flatMap(({ outcome: { command, result } }) => {
    return command === 'validate' ? [result] : [];
  });
  return results.length > 0 ? validatedByPolicy(rules, results) : [];
}

function judgeEvidence(promotion: PromotionCase, evidence: Evidence): readonly Condition[] {
  const { outcome } = evidence;
  const conditions = [
    judgeVerdict(promotion, evidence),
    ...judgeAge(promotion, evidence),
    ...judgeCommit(promotion, evidence),
  ];
  if (outcome.command !== 'compare') return conditions;
  return [
    ...conditions,
    ...judgedByPolicy(promotion.rules, outcome.result),
    judgeBaseline(promotion, outcome.result),
    ...judgeAcceptedRisks(outcome.result, promotion.now),
  ];
}

function judgeVerdict(
  { stage, version }: PromotionCase,
  { outcome, registered }: Evidence,
): Condition {
  const { command, key, verdict, title } = outcome;
  const said = `${command} (${key}) ${verdict}: ${title.replace(/^(Passed|Failed|Undecided|Errored): /, '')}`;
  switch (verdict) {
    case 'passed':
      if (judgedNothing(outcome)) {
        return broken(command, 'evidence-empty', [`${said}.`, 'But it judged nothing.']);
      }
      return held(command, `${said}.`);
    case 'undecided':
      if (stage.onUndecided === 'pass') return held(command, `${said}.`);
      if (stage.onUndecided === 'warn' && !leansWrong(outcome)) {
        return warned(command, 'evidence-undecided', [`${said}.`]);
      }
      return broken(command, 'evidence-undecided', [
        `${said}.`,
        `${stage.name} takes no undecided answer${stage.onUndecided === 'warn' ? ' that leans wrong' : ''}.`,
        ...(registered
          ? ['To ask the same rows again settles nothing: compare on more of them.']
          : []),
      ]);
    case 'failed':
      if (!registered) return broken(command, 'evidence-failed', [`${said}.`]);
      return broken(command, 'evidence-failed', [
        `${said}.`,
        `It is registered with ${labelOf(version.version)}, and nothing that is handed over undoes it.`,
        'Mend the cause, train again, and register the model of that run.',
      ]);
    case 'errored':
      return broken(command, 'evidence-errored', [
        `${said}.`,
        'What could not be judged is no evidence.',
      ]);
  }
}

/** An undecided rule whose own estimate breaks it, or that has none, is no warning but a likely loss. */
function leansWrong(outcome: Outcome): boolean {
  if (outcome.command !== 'compare') return false;
  return (outcome.result?.rules ?? []).some(({ verdict, leaning }) => {
    return verdict === 'undecided' && leaning !== 'right';
  });
}

/** Only for a first model may all rules be skipped: they ask for a change. */
function judgedNothing(outcome: Outcome): boolean {
  if (outcome.command === 'validate') return (outcome.result?.checks ?? []).length === 0;
  if (outcome.command !== 'compare') return false;
  const { rules = [], baseline } = outcome.result ?? {};
  return (
    rules.length === 0 || (baseline !== null && rules.every((rule) => rule.verdict === 'skipped'))
  );
}

/** Exactly as old as the stage allows is still young enough. */
function judgeAge({ stage, now }: PromotionCase, { outcome }: Evidence): readonly Condition[] {
  const { command, provenance } = outcome;
  const days = (now.getTime() - Date.parse(provenance.startedAt)) / dayMs;
  if (days <= stage.maxAgeDays && days >= -1) return [];
  const rule = `${stage.name} takes evidence of at most ${stage.maxAgeDays} days`;
  const why =
    days < 0
      ? 'which lies in the future: a clock is wrong'
      : `${days.toFixed(1)} days ago; ${rule}`;
  const what = `${command} ran at ${provenance.startedAt}, ${why}.`;
  return [broken(command, 'evidence-age', [what, 'Run it again.'])];
}

/** Where both commits are known they must be the same. */
function judgeCommit({ version }: PromotionCase, { outcome }: Evidence): readonly Condition[] {
  const { headSha } = outcome.provenance;
  if (!headSha || !version.commit || headSha === version.commit) return [];
  const label = labelOf(version.version);
  return [
    broken(outcome.command, 'evidence-commit', [
      `${outcome.command} ran on commit ${headSha}, but ${label} was trained on ${version.commit}.`,
      'Evaluate the model on its own commit.',
    ]),
  ];
}

/** The candidate must have been compared with the version that it would replace now. */
function judgeBaseline(promotion: PromotionCase, result: ComparisonResult | null): Condition {
  const side = result?.baseline ?? null;
  const alias = side?.alias ?? promotion.baseline.alias;
  const champions = [...new Set([promotion.baseline.alias, promotion.stage.alias])];
  if (!champions.includes(alias)) {
    return broken('baseline', 'evidence-baseline', [
      `The comparison was with ${labelOf(side?.version ?? null)}, which held ${alias}.`,
      `${promotion.stage.name} asks for one with ${champions.join(' or ')}.`,
      `Compare with ${champions[0]}.`,
    ]);
  }
  const holder = holderOf(promotion, alias);
  if (!side && !holder && isNobodys(promotion)) return unknownBaseline(promotion);
  const now = labelOf(holder?.version ?? null);
  if (side && !side.version) {
    return broken('baseline', 'evidence-baseline', [
      `compare read its baseline from ${side.path}, which names no registered version.`,
      `${alias} is at ${now}.`,
      'Compare with the registered version.',
    ]);
  }
  if (agrees(promotion, side, holder)) {
    return held(
      'baseline',
      holder
        ? `The comparison was with ${now}, ${alias} now.`
        : `Nothing holds ${alias} yet, so there was no model to compare with.`,
    );
  }
  const then = side ? labelOf(side.version ?? null) : 'no version';
  const changed =
    side?.version === holder?.version
      ? `${alias} is still at ${now}, but with the digest ${holder?.digest ?? 'of files that nobody can read'} instead of ${side?.digest ?? 'none that compare knew'}.`
      : `${alias} is at ${now}, but compare was run against ${then}.`;
  return broken('baseline', 'champion-moved', [changed, ...whoMoved(promotion, alias)]);
}

/** Another registry may number the same bytes otherwise. */
function agrees(
  { registry, source }: PromotionCase,
  side: Side | null,
  holder: ReturnType<typeof holderOf>,
): boolean {
  if (!side || !holder) return !side && !holder;
  const isCopied = registry !== source;
  return (isCopied || side.version === holder.version) && side.digest === holder.digest;
}

function isFirstModel(promotion: PromotionCase): boolean {
  const { alias, onMissing } = promotion.baseline;
  return onMissing === 'first-model' && holderOf(promotion, alias) === null;
}

/** No stage moves the alias, so that every model would be the first one for ever. */
function isNobodys({ baseline, stage }: PromotionCase): boolean {
  return !baseline.isStage && baseline.alias !== stage.alias;
}

function unknownBaseline({ baseline: { alias }, stage }: PromotionCase): Condition {
  return broken('baseline', 'baseline-unknown', [
    `Nothing holds ${alias}, the policy's baseline, and no stage of the policy moves it.`,
    'So no model would ever have one to beat.',
    `Write the alias of a stage into baseline.alias, such as ${stage.alias}, and compare again.`,
  ]);
}

function missing({ evidence, digest, version }: PromotionCase, need: Need): Condition['sentences'] {
  const found = evidence
    .filter(({ outcome }) => outcome.command === need)
    .map(({ path, outcome: { subject } }) => {
      const about = `${subject.model ?? 'no model'} with ${subject.digest ?? 'no digest'}`;
      return `${path} is about ${need === 'compare' ? about : 'other data or another commit'}`;
    });
  const label = labelOf(version.version);
  const [what, on] =
    need === 'compare' ? [`${label} with ${digest}`, 'model'] : [`the data of ${label}`, 'data'];
  return [
    `There is no ${need} outcome about ${what}.`,
    found.length > 0 ? `Found instead: ${found.join('; ')}.` : 'None was found.',
    `Run ${need} on this ${on} and hand over its outcome.`,
  ];
}
