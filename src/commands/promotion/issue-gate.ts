import { labelOf } from '../../domain/model/version.ts';
import { type Bound, boundText, wordsFor } from '../../domain/promotion/approval-sentence.ts';
import { historyIn, holderOf, type PromotionCase } from '../../domain/promotion/case.ts';
import { ownedPath } from '../../domain/promotion/code-owners.ts';
import { broken, held, pending } from '../../domain/promotion/condition.ts';
import { evidenceFor } from '../../domain/promotion/evidence.ts';
import {
  type AskedIssue,
  decideIssue,
  type IssueDecision,
  type Words,
} from '../../domain/promotion/issue-approval.ts';
import type { Approval } from '../../domain/promotion/stage.ts';
import { sha256 } from '../../inputs/digest.ts';
import type { IssueApprovals } from '../../ports/approvals.ts';
import { visible } from '../../report/visible.ts';
import type { Open } from '../command.ts';
import { clockOf } from './clock.ts';
import type { Gate } from './end.ts';
import type { Request } from './request.ts';

type ByIssue = Extract<Approval, { kind: 'issue' }>;

/** Everything that the gate asks with. */
export interface Asking {
  readonly request: Request;
  readonly promotion: PromotionCase;
  readonly approval: ByIssue;
  readonly approvals: IssueApprovals;
  /** The brief, as Markdown. */
  readonly brief: string;
}

const pollMs = 20_000;

/** Asks in an issue, and takes the answer that is there; waits for one only where the policy says so. */
export async function passIssueGate(asking: Asking, open: Open): Promise<Gate> {
  const { request, promotion, approval, approvals } = asking;
  const bound = boundOf(request, promotion);
  const binding = sha256(boundText(bound));
  const words = wordsFor(bound, binding);
  const question = {
    binding,
    title: visible(`${titleOf(bound)} (${binding.slice(0, 12)})`, 200),
    body: bodyOf(asking, words),
    days: approval.days,
  };
  const issue = await approvals.ask(question);
  const voters = { approvers: approval.approvers, commit: promotion.version.commit };
  const decide = async () => {
    const hearing = await approvals.hear(issue, voters);
    return decideIssue(hearing, words, { now: open.now(), days: approval.days });
  };
  const { decision, waited } = await waitFor(decide, { issue, approval }, open);
  return { ...gateOf(decision, issue, open), waited };
}

interface Patience {
  readonly issue: AskedIssue;
  readonly approval: ByIssue;
}

async function waitFor(
  decide: () => Promise<IssueDecision>,
  { issue, approval }: Patience,
  open: Open,
): Promise<{ readonly decision: IssueDecision; readonly waited: boolean }> {
  const clock = clockOf(open);
  const deadline = clock.now().getTime() + approval.waitMinutes * 60_000;
  for (let waited = false; ; waited = true) {
    const decision = await decide();
    if (decision.kind !== 'waiting' || clock.now().getTime() >= deadline) {
      return { decision, waited };
    }
    if (!waited) open.progress(`Waiting for an approval at ${issue.url}`);
    await clock.sleep(Math.min(pollMs, deadline - clock.now().getTime()));
  }
}

function gateOf(decision: IssueDecision, issue: AskedIssue, open: Open): Gate {
  switch (decision.kind) {
    case 'approved': {
      const { approvers } = decision;
      const observedAt = open.now().toISOString();
      return {
        condition: held('gate', `${approvers.join(', ')} approved in ${issue.url}.`),
        result: { kind: 'issue', url: issue.url, approvers, observedAt },
        issue,
      };
    }
    case 'waiting': {
      const others = decision.because.map((why) => `An answer does not count: ${why}.`);
      return {
        condition: pending('gate', 'approval-pending', [
          `Waiting for an approval at ${issue.url}, run again after.`,
          ...others,
        ]),
        result: null,
      };
    }
    case 'refused': {
      const sentences = [decision.why, decision.next] as const;
      return { condition: broken('gate', 'approval-refused', sentences), result: null };
    }
  }
}

function boundOf({ inputs, pointer, stage }: Request, promotion: PromotionCase): Bound {
  const { alias, needs } = stage;
  const { model, version } = promotion.version;
  const isRollback = inputs.mode === 'rollback';
  const evidence = isRollback ? [] : needs.flatMap((need) => evidenceFor(promotion, need));
  return {
    registry: pointer.target.registry,
    model,
    alias,
    stage: stage.name,
    mode: isRollback ? 'rollback' : 'promote',
    from: holderOf(promotion, alias)?.version ?? null,
    to: version,
    digest: promotion.digest,
    lastMove: historyIn(promotion, alias).moves.at(-1)?.hash ?? null,
    evidence: evidence.map((file) => file.digest),
  };
}

function titleOf({ mode, model, to, stage }: Bound): string {
  const what = mode === 'rollback' ? 'Approve the rollback of' : 'Approve';
  return `${what} ${model} ${labelOf(to)} for ${stage}`;
}

function bodyOf({ approval, promotion, brief }: Asking, { approve, withdraw }: Words): string {
  const names = approval.approvers.map(nameOf);
  return [
    'To approve exactly these bytes, answer with this sentence and nothing else:',
    '',
    `    ${visible(approve, 500)}`,
    '',
    `It counts for ${approval.days} days, from ${names.join(', ')}, and not from who started the run or wrote the commit. An edited comment does not count. To take it back, answer \`${withdraw}\` or delete the comment; to refuse, close this issue. Then run the promotion again.`,
    '',
    `Digest: \`${promotion.digest}\``,
    '',
    brief,
  ].join('\n');
}

function nameOf(approver: string): string {
  const path = ownedPath(approver);
  if (path !== null)
    return `the owners of \`${visible(path, 200).replaceAll('`', "'")}\` in CODEOWNERS`;
  return approver.startsWith('@') ? approver : `@${approver}`;
}
