import type { ReportedOutcome, ReportResult } from '../../domain/reporting.ts';
import { type Verdict, verdicts } from '../../domain/verdict.ts';
import { type Block, table } from '../block.ts';
import { answer, code, sentence, type Text, words } from '../inline.ts';

/** An outcome's title without the verdict, where the title begins with it, and without a full stop: more may follow. */
export function headingOf({ verdict, title }: Pick<ReportedOutcome, 'verdict' | 'title'>): Text {
  const begins = title.toLowerCase().startsWith(`${verdict}:`);
  const reason = (begins ? title.slice(verdict.length + 1) : title).trim();
  return sentence(reason.replace(/\.$/, ''), 255);
}

/** `compare wine-quality`: which of several outcomes this is. */
export function nameOf({ command, key }: Pick<ReportedOutcome, 'command' | 'key'>): Text {
  return [...sentence(command, 40), words(' '), code(key)];
}

/** Why an expected leg has a line although it has no outcome. */
export const noOutcome = 'no outcome: it did not run, or ended before it could leave one';

/** One row for each outcome, worst first; expected legs without one are errored. */
export function outcomeTable(
  outcomes: readonly ReportedOutcome[],
  missing: readonly string[] = [],
): Block {
  const columns = [
    { title: 'Verdict' },
    { title: 'Command' },
    { title: 'Key' },
    { title: 'Reason' },
  ];
  const rows = worstFirst(outcomes).map(({ verdict, command, key, title }): readonly Text[] => [
    [answer(verdict)],
    sentence(command, 40),
    [code(key)],
    headingOf({ verdict, title }),
  ]);
  const absent = missing.map((leg): readonly Text[] => [
    [answer('errored')],
    [words('–')],
    [code(leg)],
    [words(noOutcome)],
  ]);
  return table('Outcomes', columns, [...absent, ...rows]);
}

export function worstFirst<One extends { readonly verdict: Verdict }>(
  all: readonly One[],
): readonly One[] {
  return all.toSorted((a, b) => verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict));
}

/** What the report command did. */
export function reportBlocks(result: ReportResult): Block[] {
  const places: readonly (readonly [string, Text])[] = [
    ['Comment', [words(result.comment)]],
    ['Check run', [words(result.check)]],
    ['HTML report', result.html ? [code(result.html)] : [words('not asked for')]],
  ];
  const lines = result.outcomes.length + result.missing.length;
  const table = lines > 0 ? [outcomeTable(result.outcomes, result.missing)] : [];
  return [...table, { kind: 'facts', facts: places }];
}
