import { decideApproval } from '../../domain/promotion/approval.ts';
import type { PromotionCase } from '../../domain/promotion/case.ts';
import { broken, held, warned } from '../../domain/promotion/condition.ts';
import type { AskedIssue } from '../../domain/promotion/issue-approval.ts';
import { UserError } from '../../errors.ts';
import type { Open } from '../command.ts';
import { briefMarkdown } from './brief-markdown.ts';
import type { Gate } from './end.ts';
import { passIssueGate } from './issue-gate.ts';
import type { Request } from './request.ts';

/** People, or nobody where the policy says so in plain words. */
export async function passGate(
  request: Request,
  promotion: PromotionCase,
  open: Open,
): Promise<Gate> {
  const { approval } = request.stage;
  switch (approval.kind) {
    case 'none':
      return passUnasked(request);
    case 'environment':
      return passEnvironment(request, approval.environment, open);
    case 'issue': {
      const approvals = await open.issueApprovals(tokenOf(request, open));
      const brief = briefMarkdown(request, promotion, open);
      return passIssueGate({ request, promotion, approval, approvals, brief }, open);
    }
  }
}

function passUnasked({ stage, inputs }: Request): Gate {
  const checks = inputs.mode === 'rollback' ? ['ledger'] : stage.needs;
  const decides = inputs.mode === 'rollback' ? 'ledger' : 'evidence';
  const sentences = [
    `Nobody was asked: ${stage.name} has approval: none, so the ${decides} decides alone.`,
  ] as const;
  return {
    condition: warned('gate', 'approval-none', sentences),
    result: { kind: 'evidence', checks },
  };
}

async function passEnvironment(request: Request, environment: string, open: Open): Promise<Gate> {
  const attempt = open.context.runAttempt ?? 1;
  const approvals = await open.approvals(tokenOf(request, open));
  const decision = decideApproval(await approvals.read(environment), attempt);
  if (decision.kind === 'refused') {
    const sentences = [decision.why, decision.next] as const;
    return { condition: broken('gate', 'approval-missing', sentences), result: null };
  }
  const { approvers } = decision;
  const observedAt = open.now().toISOString();
  return {
    condition: held('gate', `${approvers.join(', ')} approved this run for ${environment}.`),
    result: { kind: 'environment', environment, approvers, observedAt },
  };
}

function tokenOf({ stage, inputs }: Request, open: Open): string {
  const token = inputs['github-token'];
  const onGitHub = open.context.host === 'github';
  if (onGitHub && token) return token;
  throw new UserError('gate-unreachable', {
    what: `The gate of ${stage.name} cannot be read.`,
    why: onGitHub
      ? 'The approvals on GitHub need a token.'
      : 'It asks people on GitHub, in a run of GitHub Actions, and this is not one.',
    next: onGitHub
      ? 'Set the input github-token.'
      : 'Promote in a workflow, or let the stage in the policy say approval: none.',
  });
}

/** Needed by whoever closes the issue of a gate after the move. */
export function closeIssue(
  request: Request,
  { issue, says }: { readonly issue: AskedIssue; readonly says: string },
  open: Open,
) {
  return open
    .issueApprovals(tokenOf(request, open))
    .then((approvals) => approvals.close(issue, says));
}
