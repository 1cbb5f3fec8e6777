import { z } from 'zod';
import { shownMetric } from '../domain/comparison/measured-value.ts';
import { alongside, refuse, together } from '../errors.ts';
import { parseBaseline } from '../inputs/baseline-request.ts';
import { common, modelInput, registryInput } from '../inputs/command-inputs.ts';
import { type ComparisonPlan, planComparison } from '../inputs/comparison-plan.ts';
import { digestOfFile } from '../inputs/digest.ts';
import type { Located } from '../inputs/document.ts';
import { text } from '../inputs/fields.ts';
import { placeOf } from '../inputs/place.ts';
import { type Policy, readPolicy } from '../inputs/policy.ts';
import { type ComparedSide, isDocument, readSide } from '../inputs/side.ts';
import { expectFile } from '../inputs/text-file.ts';
import type { Command, Open } from './command.ts';
import type { AllSides } from './comparison/anchor.ts';
import { type Baseline, namedBaseline, registeredBaseline } from './comparison/baseline.ts';
import { promotedHistory } from './comparison/history.ts';
import { failWithoutBaseline } from './comparison/no-baseline.ts';
import { compareSides } from './comparison/outcome.ts';
import { countedUse } from './comparison/uses.ts';
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
      'The same for the model to beat; or a registered version (v3, sha256:…, an alias), or merge-base:<path>, the file as it was before the branch; default: the registered version that holds the alias.',
    ),
  alias: text()
    .optional()
    .describe("The registry alias of the model to beat; default: the policy's, else champion."),
  anchor: text()
    .optional()
    .describe(
      "A pinned release, such as v3, or its predictions: rules no-worse must hold against it too; default: the policy's.",
    ),
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
    void Promise.allSettled([startReader(given.candidate, open)]);
    const { plan, policy } = await alongside(
      () => settle(given, open),
      () => expectFiles(given.candidate, given.baseline),
    );
    const { candidate, baseline, anchor } = await readSides(given, { plan, policy }, open);
    const model = given.model ?? policy?.value.model ?? candidate.model;
    const before = baseline.kind === 'side' ? baseline.side : null;
    refuseOtherModels({ candidate, baseline: before, anchor }, model);
    const judged = await compareSides(plan, { candidate, baseline: before, anchor }, open);
    const { alpha } = plan;
    const looked = { result: judged.result, model, alpha };
    const ledger = { registry: given.registry, policy };
    const used = await countedUse(looked, ledger, open);
    const metric = shownMetric(judged.result.rules);
    const promoted = model && metric ? { model, metric, alias: plan.alias } : undefined;
    const history = promoted && (await promotedHistory(promoted, ledger, open));
    const counted = {
      ...judged,
      result: { ...used.result, ...(history && { history }) },
      findings: [...judged.findings, ...used.findings],
    };
    const isFine = baseline.kind === 'side' || plan.onMissing === 'first-model';
    return conclude(open, {
      ...(isFine ? counted : failWithoutBaseline(counted, baseline)),
      command: 'compare',
      key: given.key ?? model ?? 'compare',
      subject: { model, digest: candidate.side.digest ?? null },
      inputDigests: {
        ...(policy && { [policy.path]: await digestOfFile(policy.path) }),
        ...candidate.digests,
        ...before?.digests,
        ...anchor?.digests,
      },
    });
  },
};

/** Rows need the data engine, which starts while the policy is read; what goes wrong is told when it is used. */
async function startReader(candidate: string | undefined, open: Open): Promise<void> {
  if (candidate === undefined || isDocument(candidate)) return;
  await expectFile(candidate);
  await open.predictions();
}

interface Settled {
  readonly plan: ComparisonPlan;
  readonly policy: Located<Policy> | undefined;
}

async function settle(given: CompareInputs, open: Open): Promise<Settled> {
  const policy = await readPolicy(given.policy);
  const plan = await planComparison(given, policy, open.output.path('run-record.json'));
  return { plan, policy };
}

async function expectFiles(candidate?: string, baseline?: string): Promise<void> {
  const request = baseline === undefined ? undefined : parseBaseline(baseline);
  const named = [candidate, request?.kind === 'path' ? request.path : undefined];
  const paths = named.filter((path) => path !== undefined);
  await together(...paths.map((path) => () => expectFile(path)));
}

interface ReadSides {
  readonly candidate: ComparedSide;
  readonly baseline: Baseline;
  readonly anchor: ComparedSide | null;
}

async function readSides(
  given: CompareInputs,
  { plan, policy }: Settled,
  open: Open,
): Promise<ReadSides> {
  const reading = readSide(plan.candidate);
  const registry = async () => {
    const record = await reading.catch(() => null);
    const place = placeOf(given, policy, record?.model ?? undefined);
    return { registry: await open.registry(place.registry), place };
  };
  const sources = { candidate: plan.candidate, sourceControl: open.sourceControl(), registry };
  const [candidate, baseline, anchor] = await together(
    () => reading,
    async (): Promise<Baseline> => {
      if (given.baseline !== undefined) return namedBaseline(given.baseline, sources);
      const { registry: opened, place } = await registry();
      return registeredBaseline(opened, place, plan.alias);
    },
    async () => (plan.anchor === undefined ? null : namedBaseline(plan.anchor, sources)),
  );
  return { candidate, baseline, anchor: anchor?.kind === 'side' ? anchor.side : null };
}

/** A side that is not a run has no name, and is taken for the model that is asked for. */
function refuseOtherModels({ candidate, baseline, anchor }: AllSides, asked: string | null): void {
  const model = asked ?? baseline?.model ?? null;
  refuse(
    Object.entries({ candidate, baseline, anchor }).flatMap(([name, side]) => {
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
