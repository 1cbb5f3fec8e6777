import { labelOf } from '../../domain/model/version.ts';
import type { OutcomeOf } from '../../domain/outcome.ts';
import type { PromotionBrief } from '../../domain/promotion/brief.ts';
import type { PromotionResult } from '../../domain/promotion/result.ts';
import type { Block } from '../block.ts';
import { code, type Inline, joined, sentence, type Text, words } from '../inline.ts';
import { visible } from '../visible.ts';
import { changeTable, evidenceTable, riskBlocks } from './brief-tables.ts';
import { age, short } from './provenance.ts';

/** What a release manager reads before an approval: one screen, six points. */
export function briefBlocks(
  outcome: OutcomeOf<'promote'>,
  result: PromotionResult,
  brief: PromotionBrief,
): readonly Block[] {
  return [
    {
      kind: 'facts',
      facts: [
        [asked(outcome, result, brief), goal(result, brief)],
        [result.moved ? 'Ran before' : 'Runs now', current(outcome, result, brief)],
      ],
    },
    ...changeTable(brief),
    ...evidenceTable(brief, outcome.provenance.startedAt),
    ...(result.mode === 'rollback' ? [] : riskBlocks(brief.risks)),
    ...consequences(outcome, result, brief),
  ];
}

/** Nothing follows from what is refused; what has moved, or is there, is bound no more. */
function consequences(
  { verdict }: OutcomeOf<'promote'>,
  result: PromotionResult,
  brief: PromotionBrief,
): readonly Block[] {
  if (verdict !== 'passed' && !result.moved) return [];
  const isAsked = brief.environment !== null || brief.approvers !== undefined;
  const bound = isAsked ? 'What approval binds' : 'What is bound';
  const facts: readonly (readonly [string, Text])[] = [
    ['How to undo', undo(brief)],
    ...(result.moved || isThere(result, brief) ? [] : [[bound, binding(result, brief)] as const]),
    ...lock(brief),
  ];
  return [{ kind: 'facts', facts }];
}

function asked(
  { verdict }: OutcomeOf<'promote'>,
  result: PromotionResult,
  brief: PromotionBrief,
): string {
  if (result.moved) return 'What happened';
  const isPlan = verdict === 'passed' && result.mode === 'plan';
  return isPlan && !isThere(result, brief) ? 'What will happen' : 'What was asked';
}

/** The alias is at its goal already, so that nothing is to move. */
function isThere({ to }: PromotionResult, { current: held }: PromotionBrief): boolean {
  return held?.version === to;
}

function goal(
  { model, stage, alias, from, to, digest, mode }: PromotionResult,
  brief: PromotionBrief,
): Text {
  const start: Inline = from === null ? words('no version') : code(labelOf(from));
  const judge = mode === 'rollback' ? 'ledger' : 'evidence';
  const gate = gateOf(brief, judge);
  return [
    code(stage),
    words(' of '),
    code(model),
    words(': '),
    start,
    words(' → '),
    code(labelOf(to)),
    words(', by the alias '),
    code(alias),
    words('; digest '),
    ...short(digest),
    words(' ('),
    code(digest),
    words('); '),
    ...gate,
  ];
}

function gateOf({ environment, approvers }: PromotionBrief, judge: string): Text {
  if (approvers) {
    const named = joined(
      approvers.map((name): Text => [code(name)]),
      ', ',
    );
    return [words('one of '), ...named, words(' must approve in an issue')];
  }
  if (environment === null) return [words(`no approval is asked, the ${judge} decides`)];
  return [words('the reviewers of the environment '), code(environment), words(' must approve')];
}

function current(
  { provenance }: OutcomeOf<'promote'>,
  { alias }: PromotionResult,
  { current: held }: PromotionBrief,
): Text {
  if (!held) return [words('nothing: no version holds '), code(alias)];
  const { version, digest, since, by } = held;
  const days = since && age(since, provenance.startedAt);
  const moved: Text = since
    ? [
        words(` since ${day(since)}${days ? ` (${days})` : ''}`),
        ...(by ? [words(', by '), code(by)] : []),
      ]
    : [words(', which the ledger did not see')];
  const bytes: Text =
    digest === null ? [words('unknown: its files cannot be read')] : short(digest);
  return [code(labelOf(version)), ...moved, words('; digest '), ...bytes];
}

/** Only where the registry itself would let the last of two moves win. */
function lock({ lock }: PromotionBrief): readonly (readonly [string, Text])[] {
  if (!lock) return [];
  const reach = lock.isShared ? '' : ', which lies on one machine: runners elsewhere do not see it';
  const said = [words('the ledger '), code(lock.ledger), words(` alone${reach}`)];
  return [['Moves are kept apart by', said]];
}

function undo({ undo: way, environment, approvers }: PromotionBrief): Text {
  if (way.kind === 'none') return sentence(way.why, 300);
  // A command is read whole, or it is no command.
  const command: Inline = { kind: 'code', text: visible(way.command, 2000) };
  const job: Text =
    environment === null
      ? approvers
        ? [words('run the action promote, ')]
        : []
      : [
          words('run the action promote, in a job with the environment '),
          code(environment),
          words(', '),
        ];
  return [...job, command, words(', which returns to '), code(labelOf(way.version))];
}

function binding({ alias }: PromotionResult, brief: PromotionBrief): Text {
  const { current: held, bindsCurrent } = brief;
  const bytes = words('exactly these bytes');
  const holder: Text = held
    ? [code(labelOf(held.version)), words(' is '), code(alias)]
    : [words('no version is '), code(alias)];
  if (bindsCurrent) return [bytes, words(', while '), ...holder, words('; else it refuses')];
  const expected = code(`expected-current: ${held?.version ?? 'none'}`);
  const open = words(', and not what it replaces: give ');
  return [bytes, open, expected, words(' to bind that '), ...holder];
}

function day(time: string): string {
  return /^\d{4}-\d\d-\d\d/.test(time) ? time.slice(0, 10) : 'an unknown day';
}
