import type { Approval, Stage } from '../../domain/promotion/stage.ts';
import { type Problem, refuse, UserError } from '../../errors.ts';
import type { Located } from '../../inputs/document.ts';
import type { Policy, StagePolicy } from '../../inputs/policy.ts';
import { suggest } from '../../inputs/suggest.ts';

/** The stage of that name, with all that it needs; throws where the policy leaves its gate open. */
export function stageOf(name: string, policy: Located<Policy>): Stage {
  const stage = stageNamed(name, policy, ['stages']);
  const { alias, from, environment, needs } = stage;
  const before = from === undefined ? null : stageNamed(from, policy, ['stages', name, 'from']);
  return {
    name,
    alias,
    from: from !== undefined && before ? { stage: from, alias: before.alias } : null,
    approval: approvalOf(name, stage, policy),
    environment: environment ?? null,
    needs: [...new Set(needs)],
    onUndecided: stage['on-undecided'],
    maxAgeDays: stage['max-age-days'],
  };
}

/** The registries of a stage: where its alias is, and where its versions come from. */
export function registriesOf(
  name: string,
  { value: { stages, registry } }: Located<Policy>,
  given: string | undefined,
): { readonly target: string | undefined; readonly source: string | undefined } {
  const stage = own(stages, name);
  const before = stage?.from === undefined ? undefined : own(stages, stage.from);
  // The input says where to promote in one registry; a stage of its own has its own.
  const usual = given ?? registry;
  return { target: stage?.registry ?? usual, source: before?.registry ?? usual };
}

function stageNamed(name: string, policy: Located<Policy>, keys: readonly string[]): StagePolicy {
  const stage = own(policy.value.stages, name);
  if (stage) return stage;
  throw unknownStage(name, policy, keys);
}

/** Every object knows `constructor`; it is no stage for that. */
function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

function approvalOf(name: string, stage: StagePolicy, policy: Located<Policy>): Approval {
  const { environment, approvers } = stage;
  const kind = stage.approval ?? (environment === undefined ? undefined : 'environment');
  refuse(approvalProblems(name, { ...stage, approval: kind }, policy));
  if (kind === 'issue') {
    const days = stage['approval-days'];
    return { kind, approvers: approvers ?? [], days, waitMinutes: stage['wait-minutes'] };
  }
  return kind === 'environment' && environment !== undefined
    ? { kind, environment }
    : { kind: 'none' };
}

/** A gate that nobody named is no open gate: whoever wants none has to say so. */
function approvalProblems(
  name: string,
  { approval, environment, approvers }: Pick<StagePolicy, 'approval' | 'environment' | 'approvers'>,
  policy: Located<Policy>,
): readonly Problem[] {
  const problem = (key: string | undefined, says: Omit<Problem, 'file' | 'line'>): Problem => {
    const line = policy.line(['stages', name, ...(key === undefined ? [] : [key])]);
    return { ...says, file: policy.path, ...(line !== undefined && { line }) };
  };
  if (approval === undefined) {
    return [
      problem(undefined, {
        code: 'stage-ungated',
        what: `The stage "${name}" does not say who approves.`,
        why: 'It names no environment and no approval, so that nobody would be asked by mistake.',
        next: 'Add "environment: <name>", "approval: issue" with approvers, or "approval: none".',
      }),
    ];
  }
  if (approval === 'environment' && environment === undefined) {
    return [
      problem('approval', {
        code: 'stage-ungated',
        what: `The stage "${name}" has approval: environment, but names no environment.`,
        why: 'Its reviewers are who would approve.',
        next: 'Add "environment: <name>".',
      }),
    ];
  }
  if ((approval === 'issue') === (approvers !== undefined)) {
    return (approvers ?? []).flatMap((approver) => {
      if (approverPattern.test(approver)) return [];
      return [
        problem('approvers', {
          code: 'approver-unknown',
          what: `The approver "${approver}" of the stage "${name}" is neither a login, nor a team, nor the owners of a path.`,
          why: 'A login has letters, digits and hyphens; a team is written @org/team, and owners CODEOWNERS:<path>.',
          next: 'Correct it.',
        }),
      ];
    });
  }
  return [
    problem(approvers === undefined ? 'approval' : 'approvers', {
      code: 'approvers-missing',
      what: `The stage "${name}" has ${approvers === undefined ? 'approval: issue, but no approvers' : `approvers, but not approval: issue`}.`,
      why: 'An issue is answered by the approvers that the policy names, and only an issue is.',
      next: 'Write both: "approval: issue" and "approvers: [<login>, \'@<org>/<team>\']".',
    }),
  ];
}

const approverPattern =
  /^(?!CODEOWNERS$)@?[A-Za-z\d](?:[A-Za-z\d]|-(?=[A-Za-z\d])){0,38}(?:_[A-Za-z\d]+)?$|^@[\w-]+\/[\w.-]+$|^CODEOWNERS:\S.*$/;

function unknownStage(name: string, policy: Located<Policy>, keys: readonly string[]): UserError {
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
