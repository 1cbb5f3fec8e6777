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
import { suggest } from '../../inputs/suggest.ts';
import type { Open } from '../command.ts';
import { clockOf } from './clock.ts';
import { openLedger } from './ledger-uri.ts';
import type { Pointer } from './pointer.ts';

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
  readonly baseline: Policy['baseline'];
  readonly pointer: Pointer;
  readonly outcomes: readonly OutcomeFile[];
  readonly inputDigests: Readonly<Record<string, string>>;
}

export async function readRequest(inputs: PromoteInputs, open: Open): Promise<Request> {
  const policy = await readPolicy(inputs.policy);
  if (!policy) throw withoutPolicy(inputs);
  const [stage, place, outcomes] = await alongside(
    () =>
      together(
        () => stageOf(inputs.stage, policy),
        () => placeOf(inputs, policy),
        () => readEvidence(inputs, open),
        () => checkReason(inputs),
      ),
    () => expectRegistry(inputs, policy, open),
  );
  const registry = await open.registry(place.registry);
  const ledger = await openLedger(open, { given: inputs, policy }, async () => registry);
  const target = { registry: ledger.nameOf(registry.uri), model: place.model, alias: stage.alias };
  const clock = clockOf(open);
  return {
    inputs,
    stage,
    baseline: policy.value.baseline,
    pointer: { registry, ledger, target, clock, context: open.context },
    outcomes,
    inputDigests: Object.fromEntries(outcomes.map(({ path, digest }) => [path, digest])),
  };
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

function stageOf(name: string, policy: Located<Policy>): Stage {
  const { stages } = policy.value;
  const stage = own(stages, name);
  if (!stage) throw unknownStage(name, policy);
  const { alias, from, environment, needs } = stage;
  const before = from === undefined ? undefined : own(stages, from);
  if (from !== undefined && !before) throw unknownStage(from, policy, ['stages', name, 'from']);
  return {
    name,
    alias,
    from: from !== undefined && before ? { stage: from, alias: before.alias } : null,
    environment: environment ?? null,
    needs: [...new Set(needs)],
    onUndecided: stage['on-undecided'],
    maxAgeDays: stage['max-age-days'],
  };
}

/** Every object knows `constructor`; it is no stage for that. */
function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** The named files, else what earlier commands left in the output folder. */
async function readEvidence(inputs: PromoteInputs, open: Open): Promise<readonly OutcomeFile[]> {
  const paths = inputs.evidence ?? (await outcomePathsIn(open.output.path('outcomes')));
  return readOutcomeFiles(await openFiles(paths));
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

function unknownStage(
  name: string,
  policy: Located<Policy>,
  keys: readonly string[] = ['stages'],
): UserError {
  const known = Object.keys(policy.value.stages);
  const line = policy.line(keys);
  return new UserError('stage-unknown', {
    what: `The stage "${name}" is unknown.`,
    why: `${policy.path} has ${known.length > 0 ? `the stages ${known.join(', ')}` : 'no stages'}.`,
    next: known.length > 0 ? suggest(name, known) : 'Add it under "stages".',
    file: policy.path,
    ...(line !== undefined && { line }),
  });
}
