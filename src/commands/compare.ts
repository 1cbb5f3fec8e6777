import { z } from 'zod';
import { defaultRules } from '../domain/comparison/default-rules.ts';
import { flipsOf } from '../domain/comparison/flips.ts';
import { judgeRules } from '../domain/comparison/judge.ts';
import { improved, regressed } from '../domain/comparison/movement.ts';
import type { Comparable } from '../domain/comparison/predictions.ts';
import type { ComparisonResult, Side } from '../domain/comparison/result.ts';
import { comparisonVerdict } from '../domain/comparison/verdict.ts';
import { exitCodeOf } from '../domain/verdict.ts';
import { alongside, refuse, together, UserError } from '../errors.ts';
import { common, modelInput, registryInput } from '../inputs/command-inputs.ts';
import { type ComparisonPlan, planComparison } from '../inputs/comparison-plan.ts';
import { digestOfFile } from '../inputs/digest.ts';
import { expectFile, type Located } from '../inputs/document.ts';
import { text } from '../inputs/fields.ts';
import { placeOf } from '../inputs/place.ts';
import { type Policy, readPolicy } from '../inputs/policy.ts';
import { digestOfPredictions, digestOfTestSet } from '../inputs/rows-digest.ts';
import { type ComparedSide, readSide } from '../inputs/side.ts';
import { comparisonTitle } from '../report/comparison-title.ts';
import type { Command, Open } from './command.ts';
import { type Baseline, registeredBaseline } from './comparison/baseline.ts';
import { comparableOf, type Sides } from './comparison/comparable.ts';
import { findingsOf, identityOf, thresholdFindings } from './comparison/findings.ts';
import { failWithoutBaseline } from './comparison/no-baseline.ts';
import { conclude } from './conclude.ts';

const inputs = z.object({
  ...common,
  ...registryInput,
  ...modelInput,
  candidate: text()
    .optional()
    .describe(
      "Predictions, a run record, or a JSON file of metrics; default: the run record in the output directory, else the policy's train.outputs.",
    ),
  baseline: text()
    .optional()
    .describe(
      'The same for the model to beat; default: the registered version that holds the alias.',
    ),
  alias: text()
    .optional()
    .describe("The registry alias of the model to beat; default: the policy's, else champion."),
  rules: text()
    .optional()
    .describe(
      "What must hold, as a YAML list such as [{metric: accuracy, no-worse: 0.01}]; default: the policy's, else that the main metrics are no worse.",
    ),
});

type CompareInputs = z.output<typeof inputs>;

/** Judges a candidate against the baseline, on the same rows wherever there are rows. */
export const compare: Command<typeof inputs> = {
  name: 'compare',
  summary: 'judges the candidate against the baseline',
  inputs,
  async run(given, open) {
    const { plan, policy } = await alongside(
      () => settle(given, open),
      () => expectFiles([given.candidate, given.baseline]),
    );
    const { candidate, baseline } = await readSides(given, { plan, policy }, open);
    const model = given.model ?? policy?.value.model ?? candidate.model;
    const before = baseline.kind === 'side' ? baseline.side : null;
    refuseOtherModels({ candidate, baseline: before }, model);
    const judged = await judge(plan, { candidate, baseline: before }, open);
    const isFine = baseline.kind === 'side' || plan.onMissing === 'first-model';
    return conclude(open, {
      ...(isFine ? judged : failWithoutBaseline(judged, baseline)),
      command: 'compare',
      key: given.key ?? model ?? 'compare',
      subject: { model, digest: candidate.side.digest ?? null },
      inputDigests: {
        ...(policy && { [policy.path]: await digestOfFile(policy.path) }),
        ...candidate.digests,
        ...before?.digests,
      },
    });
  },
};

interface Settled {
  readonly plan: ComparisonPlan;
  readonly policy: Located<Policy> | undefined;
}

async function settle(given: CompareInputs, open: Open): Promise<Settled> {
  const policy = await readPolicy(given.policy);
  const plan = await planComparison(given, policy, open.output.path('run-record.json'));
  return { plan, policy };
}

async function expectFiles(paths: readonly (string | undefined)[]): Promise<void> {
  const named = paths.filter((path) => path !== undefined);
  await together(...named.map((path) => () => expectFile(path)));
}

async function readSides(
  given: CompareInputs,
  { plan, policy }: Settled,
  open: Open,
): Promise<{ readonly candidate: ComparedSide; readonly baseline: Baseline }> {
  const reading = readSide(plan.candidate);
  const [candidate, baseline] = await together(
    () => reading,
    async (): Promise<Baseline> => {
      if (given.baseline !== undefined) {
        return { kind: 'side', side: await readSide(given.baseline) };
      }
      const record = await reading.catch(() => null);
      const place = placeOf(given, policy, record?.model ?? undefined);
      return registeredBaseline(await open.registry(place.registry), place, plan.alias);
    },
  );
  return { candidate, baseline };
}

async function judge(plan: ComparisonPlan, { candidate, baseline }: Sides, open: Open) {
  const { settings } = plan;
  const { comparable, findings } = await comparableOf({ candidate, baseline }, settings, open);
  const rules = plan.rules ?? defaultRules(comparable, plan.alpha);
  if (rules.length === 0) throw noRules();
  const results = judgeRules(rules, comparable);
  const { verdict, blocks } = comparisonVerdict(results, plan.onUndecided, rules);
  const result = resultOf({ candidate, baseline }, comparable, results);
  const identity = identityOf(result, comparable);
  return {
    verdict,
    exitCode: exitCodeOf(verdict, blocks),
    title: comparisonTitle({ verdict, result, identical: identity.identical }),
    findings: [
      ...findingsOf(result.rules, blocks),
      ...identity.findings,
      ...findings,
      ...thresholdFindings(comparable, settings.threshold),
    ],
    outputs: {
      'baseline-version': baseline?.side.version ?? '',
      improved: result.improved.join(','),
      regressed: result.regressed.join(','),
    },
    result,
  };
}

function resultOf(
  { candidate, baseline }: Sides,
  comparable: Comparable,
  rules: ComparisonResult['rules'],
): ComparisonResult {
  const rows = comparable.kind === 'numbers' ? null : comparable.rows;
  const paired = comparable.kind === 'paired' ? comparable.rows : null;
  return {
    task: rows?.task ?? null,
    rules,
    baseline:
      baseline && withDigest(baseline.side, paired && digestOfPredictions(paired, paired.baseline)),
    candidate: withDigest(candidate.side, rows && digestOfPredictions(rows, rows.candidate)),
    testSet: rows && { digest: digestOfTestSet(rows), rows: rows.ids.length },
    flips: paired && flipsOf(paired),
    improved: improved(rules),
    regressed: regressed(rules),
  };
}

function withDigest(side: Side, predictionsDigest: string | null): Side {
  return predictionsDigest === null ? side : { ...side, predictionsDigest };
}

/** A side that is not a run has no name, and is taken for the model that is asked for. */
function refuseOtherModels({ candidate, baseline }: Sides, asked: string | null): void {
  const model = asked ?? baseline?.model ?? null;
  refuse(
    Object.entries({ candidate, baseline }).flatMap(([name, side]) => {
      if (!side || side.model === null || side.model === model) return [];
      return [
        {
          code: 'model-mismatch',
          what: `The ${name} is a run of the model "${side.model}", not of "${model}".`,
          why: 'A model would be compared with the baseline of another.',
          next: 'Correct the input model or the policy, or name the right run record.',
        },
      ];
    }),
  );
}

function noRules(): UserError {
  return new UserError('rules-missing', {
    what: 'There is no rule to judge by.',
    why: 'Neither the input rules nor the policy has one, and no metric is known that has a default rule.',
    next: 'Add a rule, for example: [{metric: accuracy, at-least: 0.8}].',
  });
}
