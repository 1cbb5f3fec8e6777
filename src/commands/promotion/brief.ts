import { labelOf } from '../../domain/model/version.ts';
import type { PromotionBrief, Undo } from '../../domain/promotion/brief.ts';
import {
  acceptedRisks,
  bindsCurrent,
  briefEvidence,
  comparisonsFor,
  currentOf,
  missingEvidence,
  wayBack,
} from '../../domain/promotion/brief-parts.ts';
import type { PromotionCase } from '../../domain/promotion/case.ts';
import { largestChanges, worstSlices } from '../../report/largest-changes.ts';
import type { Open } from '../command.ts';
import { runPage } from '../run-page.ts';
import type { PromoteInputs } from './request.ts';

interface Asked {
  readonly inputs: PromoteInputs;
  /** Null: the registry itself lets only one of two moves win. */
  readonly lock: Exclude<PromotionBrief['lock'], undefined> | null;
}

/** What a person must know who decides about this promotion; a rollback rests on the ledger alone. */
export function briefOf(
  { inputs, lock }: Asked,
  promotion: PromotionCase,
  open: Pick<Open, 'context'>,
): PromotionBrief {
  const { approval } = promotion.stage;
  const isRollback = inputs.mode === 'rollback';
  const comparisons = isRollback ? [] : comparisonsFor(promotion);
  const results = comparisons.flatMap(({ result }) => result ?? []);
  const [first] = results;
  return {
    environment: approval.kind === 'environment' ? approval.environment : null,
    ...(approval.kind === 'issue' && { approvers: approval.approvers }),
    ...(lock && { lock }),
    current: currentOf(promotion),
    evidence: isRollback ? [] : briefEvidence(promotion, runPage(open)),
    missing: isRollback ? [] : missingEvidence(promotion),
    changes: largestChanges(results),
    worstSlices: worstSlices(results),
    baseline: first?.baseline ? (first.baseline.version ?? first.baseline.path) : null,
    anchor: first?.anchor ? (first.anchor.version ?? first.anchor.path) : null,
    risks: acceptedRisks(comparisons),
    undo: undoOf(inputs, promotion),
    bindsCurrent: isRollback ? promotion.expected !== null : bindsCurrent(promotion),
  };
}

function undoOf(inputs: PromoteInputs, promotion: PromotionCase): Undo {
  const back = wayBack(promotion);
  if ('why' in back) return { kind: 'none', why: back.why };
  const { version } = back;
  const { stage, policy, registry, model, ledger } = inputs;
  const given = {
    mode: 'rollback',
    stage,
    version,
    'expected-current': promotion.version.version,
    ...(policy !== 'contender.yml' && { policy }),
    ...(registry !== undefined && { registry }),
    ...(model !== undefined && { model }),
    ...(ledger !== undefined && { ledger }),
    reason: `back to ${labelOf(version)}`,
  };
  const isGuarded = promotion.stage.approval.kind !== 'none';
  return { kind: 'rollback', version, command: isGuarded ? stepOf(given) : commandOf(given) };
}

type Given = Readonly<Record<string, string>>;

function commandOf(given: Given): string {
  const words = Object.entries(given).flatMap(([name, value]) => [`--${name}`, quoted(value)]);
  return ['contender promote', ...words].join(' ');
}

/** Only a job on GitHub passes a gate with people: the inputs of a step, as YAML. */
function stepOf(given: Given): string {
  const inputs = Object.entries(given).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `with: {${inputs.join(', ')}}`;
}

/** A word as a POSIX shell takes it for itself. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
