import type { PromotionCase } from '../../domain/promotion/case.ts';
import type { PolicyRules } from '../../domain/promotion/policy-rules.ts';
import type { Stage } from '../../domain/promotion/stage.ts';
import { alongside, together, UserError } from '../../errors.ts';
import type { Located } from '../../inputs/document.ts';
import {
  type OutcomeFile,
  openFiles,
  outcomePathsIn,
  readOutcomeFiles,
} from '../../inputs/evidence.ts';
import { placeOf } from '../../inputs/place.ts';
import { type Policy, readPolicy } from '../../inputs/policy.ts';
import { promotionRules } from '../../inputs/promotion-rules.ts';
import type { ModelRegistry } from '../../ports/model-registry.ts';
import type { Open } from '../command.ts';
import { clockOf } from './clock.ts';
import { openLedger } from './ledger-uri.ts';
import type { Pointer } from './pointer.ts';
import { openProvenance, type ProvenanceSource } from './provenance.ts';
import { registriesOf, stageOf } from './stage.ts';

/** The inputs of `promote`, parsed. */
export interface PromoteInputs {
  readonly policy: string;
  readonly key?: string | undefined;
  readonly registry?: string | undefined;
  readonly model?: string | undefined;
  readonly version?: string | undefined;
  readonly stage: string;
  readonly evidence?: readonly string[] | undefined;
  readonly 'expected-current'?: string | undefined;
  readonly reason?: string | undefined;
  readonly mode: 'promote' | 'plan' | 'rollback';
  readonly ledger?: string | undefined;
  readonly 'github-token'?: string | undefined;
}

/** What is asked for, with the policy's stage, the pointer to move and the evidence at hand. */
export interface Request {
  readonly inputs: PromoteInputs;
  readonly stage: Stage;
  readonly baseline: PromotionCase['baseline'];
  readonly rules: PolicyRules;
  /** Where the version is; the same as the pointer's, unless the stage has a registry of its own. */
  readonly source: ModelRegistry;
  readonly pointer: Pointer;
  /** Absent where the stage demands nothing signed. */
  readonly provenance?: ProvenanceSource;
  readonly outcomes: readonly OutcomeFile[];
  readonly inputDigests: Readonly<Record<string, string>>;
}

export async function readRequest(inputs: PromoteInputs, open: Open): Promise<Request> {
  const policy = await readPolicy(inputs.policy);
  if (!policy) throw withoutPolicy(inputs);
  const [stage, place, rules, outcomes, provenance] = await alongside(
    () =>
      together(
        () => stageOf(inputs.stage, policy),
        () => placeOf(inputs, policy),
        () => promotionRules(policy),
        () => readEvidence(inputs, open),
        () => openProvenance(inputs, policy, open),
        () => checkReason(inputs),
      ),
    () => expectRegistry(inputs, policy, open),
  );
  const uris = registriesOf(inputs.stage, policy, inputs.registry);
  const source = await open.registry(uris.source ?? place.registry);
  const isCopied = (uris.target ?? place.registry) !== (uris.source ?? place.registry);
  const registry = isCopied ? await open.registry(uris.target ?? place.registry) : source;
  expectAliases(registry);
  const ledger = await openLedger(open, { given: inputs, policy }, async () => registry);
  const target = { registry: ledger.nameOf(registry.uri), model: place.model, alias: stage.alias };
  const clock = clockOf(open);
  const { baseline, stages } = policy.value;
  return {
    inputs,
    stage,
    baseline: {
      alias: baseline.alias,
      onMissing: baseline['on-missing'],
      isStage: Object.values(stages).some(({ alias }) => alias === baseline.alias),
    },
    rules,
    source,
    pointer: { registry, ledger, target, clock, context: open.context },
    ...(provenance && { provenance }),
    outcomes,
    inputDigests: Object.fromEntries(outcomes.map(({ path, digest }) => [path, digest])),
  };
}

/** Known before anything is written, so that nobody approves what cannot be done. */
function expectAliases({ uri, moves }: ModelRegistry): void {
  if (moves !== 'none') return;
  throw new UserError('aliases-unsupported', {
    what: `Nothing can be promoted in the registry ${uri}.`,
    why: 'It has versions, but no aliases that could point at one of them.',
    next: 'Give the stage a registry of its own that has aliases, by "registry" in the policy, such as git: or file:; its versions are copied there.',
  });
}

/** Its own mistakes come with the others, not only once those are mended. */
async function expectRegistry(
  inputs: PromoteInputs,
  { value }: Located<Policy>,
  open: Open,
): Promise<void> {
  const uri = inputs.registry ?? value.registry;
  if (uri === undefined) return;
  const registry = await open.registry(uri);
  await registry.find(inputs.model ?? value.model, { kind: 'alias', alias: value.baseline.alias });
}

/** The named files, else what earlier commands left in the output folder; a way back asks for none. */
async function readEvidence(inputs: PromoteInputs, open: Open): Promise<readonly OutcomeFile[]> {
  const { evidence, mode } = inputs;
  const found = () => (mode === 'rollback' ? [] : outcomePathsIn(open.output.path('outcomes')));
  return readOutcomeFiles(await openFiles(evidence ?? (await found())));
}

function checkReason({ mode, reason }: PromoteInputs): void {
  if (mode !== 'rollback' || reason) return;
  throw new UserError('input-missing', {
    what: 'The input "reason" is missing.',
    why: 'A rollback goes into the ledger for people who ask later why it was done.',
    next: 'Say in a few words what went wrong.',
  });
}

function withoutPolicy(inputs: PromoteInputs): UserError {
  return new UserError('policy-missing', {
    what: `There is no policy at ${inputs.policy}.`,
    why: `What "${inputs.stage}" needs stands in the policy; without it nothing guards the promotion.`,
    next: 'Write a policy with this stage, or correct the input policy.',
  });
}
