/** What is asked in an issue. */
export interface Question {
  /** SHA-256, 64 hex digits, of all that an answer is about; another one is another question. */
  readonly binding: string;
  readonly title: string;
  /** What stands in the issue, as Markdown. */
  readonly body: string;
  /** An older issue asks no more. */
  readonly days: number;
}

/** The issue as it stands. */
export interface AskedIssue {
  readonly number: number;
  readonly url: string;
  readonly state: 'open' | 'closed';
  readonly openedAt: string;
}

/** A comment as GitHub hands it out at the moment of the decision. */
export interface Answer {
  readonly account: Account;
  readonly text: string;
  readonly createdAt: string;
  /** Whether anybody ever changed its text. */
  readonly isEdited: boolean;
  /** False for bots, and for what an App wrote in the name of a person. */
  readonly isPerson: boolean;
}

export interface Account {
  readonly id: number;
  readonly login: string;
}

/** All that decides whether a question was answered with yes. */
export interface Hearing {
  readonly issue: AskedIssue;
  /** The oldest first. */
  readonly answers: readonly Answer[];
  /** Who may say yes, as the policy and the teams are now. */
  readonly approvers: readonly Account[];
  /** Who started the run, or started it again. */
  readonly actorIds: readonly number[];
  /** Who wrote the commit that the model was trained on, as far as GitHub knows. */
  readonly authorIds: readonly number[];
  /** When the issue was closed last, also if it is open again; null: never. */
  readonly closedAt: string | null;
}

/** What has to be written to say yes, and to take that back. */
export interface Words {
  readonly approve: string;
  readonly withdraw: string;
}

export type IssueDecision =
  | { readonly kind: 'approved'; readonly approvers: readonly string[] }
  /** Nobody said yes yet; `because` tells of answers that do not count. */
  | { readonly kind: 'waiting'; readonly because: readonly string[] }
  | { readonly kind: 'refused'; readonly why: string; readonly next: string };

const dayMs = 24 * 60 * 60 * 1000;
/** Clocks of GitHub and of a runner may differ by as much. */
const skewMs = 5 * 60 * 1000;

/**
 * One answer by another person is enough. Only the exact sentence counts, unedited: whoever may
 * edit a comment could else put a yes into the mouth of its author. A comment that was deleted is
 * not there any more, and the last word of a person counts.
 */
export function decideIssue(
  hearing: Hearing,
  words: Words,
  { now, days }: { readonly now: Date; readonly days: number },
): IssueDecision {
  const { issue, answers, actorIds } = hearing;
  if (issue.state === 'closed') {
    return {
      kind: 'refused',
      why: `The issue ${issue.url} was closed, which is a no.`,
      next: 'Open it again and let an approver answer anew, or promote another version.',
    };
  }
  if (actorIds.length === 0) {
    return {
      kind: 'refused',
      why: 'It is not known who started this run, so an approval by the same person cannot be told.',
      next: 'Run this in GitHub Actions, or report this.',
    };
  }
  const standing = new Map<number, string>();
  const because: string[] = [];
  for (const answer of answers) {
    const { account, isEdited } = answer;
    const { kind, why } = judge(answer, hearing, { words, now, days });
    if (kind === 'yes') standing.set(account.id, account.login);
    if (kind === 'void') because.push(why);
    // Whoever may edit a comment could else turn a withdrawal into something else.
    const isTakenBack = kind === 'withdrawn' || isEdited;
    if (isTakenBack && standing.delete(account.id) && kind === 'talk') {
      because.push(`${account.login} said something later that was edited; approve anew`);
    }
  }
  if (standing.size > 0) return { kind: 'approved', approvers: [...standing.values()] };
  return { kind: 'waiting', because };
}

interface Judged {
  readonly kind: 'yes' | 'withdrawn' | 'void' | 'talk';
  readonly why: string;
}

interface Terms {
  readonly words: Words;
  readonly now: Date;
  readonly days: number;
}

function judge(answer: Answer, hearing: Hearing, terms: Terms): Judged {
  if (plain(answer.text) !== terms.words.approve) {
    // Taking back is never made hard: in any case, with other words around it, edited.
    return { kind: withdrawal.test(answer.text) ? 'withdrawn' : 'talk', why: '' };
  }
  const why = voidBecause(answer, hearing, terms);
  return why === null
    ? { kind: 'yes', why: '' }
    : { kind: 'void', why: `${answer.account.login} ${why}` };
}

const withdrawal = /\bwithdraw\b/i;

function voidBecause(
  { account, createdAt, isEdited, isPerson }: Answer,
  { approvers, actorIds, authorIds, closedAt }: Hearing,
  { now, days }: Terms,
): string | null {
  if (!isPerson) return 'is no person, or let an App answer';
  if (!approvers.some(({ id }) => id === account.id)) return 'is no approver of this stage';
  if (actorIds.includes(account.id)) return 'started this run, and approval is by another person';
  if (authorIds.includes(account.id)) {
    return 'wrote the commit of this model, and approval is by another person';
  }
  if (isEdited) return 'edited the approval afterwards; write it anew';
  const age = now.getTime() - Date.parse(createdAt);
  if (Number.isNaN(age) || age > days * dayMs) return `approved more than ${days} days ago`;
  if (age < -skewMs) return `approved at ${createdAt}, which lies in the future: a clock is wrong`;
  if (closedAt !== null && !(Date.parse(createdAt) > Date.parse(closedAt))) {
    return 'approved before the issue was closed, which was a no; write it anew';
  }
  return null;
}

/** As it is read: without the marks of code around it, and with single spaces. */
function plain(text: string): string {
  return text
    .trim()
    .replace(/^(`{1,3})([\s\S]*)\1$/, '$2')
    .trim()
    .replaceAll(/\s+/g, ' ');
}
