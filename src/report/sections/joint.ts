import type { Outcome } from '../../domain/outcome.ts';
import type { ReportedOutcome, ReportResult } from '../../domain/reporting.ts';
import { verdicts } from '../../domain/verdict.ts';
import { type Block, table } from '../block.ts';
import { answer, code, sentence, type Text, words } from '../inline.ts';

/** The one reason that matters: the title of what went worst. The verdict is the renderer's word. */
export function jointHeading(outcomes: readonly ReportedOutcome[]): Text {
  const [worst, ...others] = worstFirst(outcomes);
  if (!worst) return [words('there is no outcome to report')];
  if (others.length === 0) return headingOf(worst);
  if (worst.verdict === 'passed') return passedHeading(outcomes);
  const more = others.filter(({ verdict }) => verdict !== 'passed').length;
  return [...headingOf(worst), ...(more > 0 ? [words(` (and ${more} more)`)] : [])];
}

/** What a reviewer wants to know of a pass is by how much; of several models, that all did. */
function passedHeading(outcomes: readonly ReportedOutcome[]): Text {
  const [compared, another] = outcomes.filter(({ command }) => command === 'compare');
  if (!compared || another) return [words(`all ${outcomes.length} outcomes`)];
  const more = outcomes.length - 1;
  const others = more === 1 ? '; the other outcome passed too' : `; the other ${more} passed too`;
  return [...headingOf(compared), words(others)];
}

/** An outcome's title without the verdict, where the title begins with it. */
export function headingOf({ verdict, title }: Pick<ReportedOutcome, 'verdict' | 'title'>): Text {
  const begins = title.toLowerCase().startsWith(`${verdict}:`);
  return sentence((begins ? title.slice(verdict.length + 1) : title).trim(), 255);
}

/** `compare wine-quality`: which of several outcomes this is. */
export function nameOf({ command, key }: Pick<ReportedOutcome, 'command' | 'key'>): Text {
  return [...sentence(command, 40), words(' '), code(key)];
}

/** One row for each outcome, worst first. */
export function outcomeTable(outcomes: readonly ReportedOutcome[]): Block {
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
  return table('Outcomes', columns, rows);
}

export function worstFirst<One extends ReportedOutcome>(outcomes: readonly One[]): readonly One[] {
  return outcomes.toSorted((a, b) => verdicts.indexOf(b.verdict) - verdicts.indexOf(a.verdict));
}

/** What the report command did. */
export function reportBlocks(_outcome: Outcome, result: ReportResult): Block[] {
  const places: readonly (readonly [string, Text])[] = [
    ['Comment', [words(result.comment)]],
    ['Check run', [words(result.check)]],
    ['HTML report', result.html ? [code(result.html)] : [words('not asked for')]],
  ];
  return [outcomeTable(result.outcomes), { kind: 'facts', facts: places }];
}
