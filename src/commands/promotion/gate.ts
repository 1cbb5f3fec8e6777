import { decideApproval } from '../../domain/promotion/approval.ts';
import { broken, type Condition, held } from '../../domain/promotion/condition.ts';
import type { GateResult } from '../../domain/promotion/result.ts';
import { UserError } from '../../errors.ts';
import type { Open } from '../command.ts';
import type { Request } from './request.ts';

export interface Gate {
  readonly condition: Condition;
  /** Null: the gate stays shut. */
  readonly result: GateResult | null;
}

/** A stage with an environment needs people; any other is guarded by its evidence alone. */
export async function passGate(request: Request, open: Open): Promise<Gate> {
  const { stage, inputs } = request;
  if (!stage.environment) {
    const checks = inputs.mode === 'rollback' ? ['ledger'] : stage.needs;
    const condition = held('gate', `${stage.name} asks for no approval: the evidence decides.`);
    return { condition, result: { kind: 'evidence', checks } };
  }
  const approval = await (await openApprovals(request, open)).read(stage.environment);
  const decision = decideApproval(approval);
  if (decision.kind === 'refused') {
    const sentences = [decision.why, decision.next] as const;
    return { condition: broken('gate', 'approval-missing', sentences), result: null };
  }
  const { approvers } = decision;
  const observedAt = open.now().toISOString();
  return {
    condition: held('gate', `${approvers.join(', ')} approved this run for ${stage.environment}.`),
    result: { kind: 'environment', environment: stage.environment, approvers, observedAt },
  };
}

async function openApprovals({ stage, inputs }: Request, open: Open) {
  const token = inputs['github-token'];
  if (open.context.host === 'github' && token) return open.approvals(token);
  const onGitHub = open.context.host === 'github';
  throw new UserError('gate-unreachable', {
    what: `The gate of ${stage.name} cannot be read.`,
    why: onGitHub
      ? `The approvals of the environment "${stage.environment}" need a token.`
      : `The environment "${stage.environment}" is a gate of GitHub Actions, and this is not a run there.`,
    next: onGitHub
      ? 'Set the input github-token.'
      : 'Promote in a workflow, or take the environment out of the stage in the policy.',
  });
}
