import type { ComparisonResult, RuleResult } from '../../domain/comparison/result.ts';
import { allRows } from '../../domain/comparison/slice.ts';
import { waivedIn } from '../../domain/promotion/accepted-risks.ts';
import { decimal, percent, plain } from '../numbers.ts';

export interface Group {
  readonly groupAtRisk: string;
  readonly harms: string;
}

/** What the rules could not show, what failed, and what somebody accepted: never what nobody measured. */
export function technicalLimitations(results: readonly ComparisonResult[]): readonly string[] {
  return results.flatMap((result) => {
    const open = result.rules.filter(({ verdict }) => isOpen(verdict)).map(sayOpen);
    const alarms = result.slices
      .filter(({ alarm }) => alarm)
      .map(({ metric, slice }) => `${metric} on ${slice}: a loss that is proven`);
    const waived = waivedIn(result).map(({ what, waiver }) => {
      const { instead, until, by, reason } = waiver;
      return `${what} is ${instead}, accepted until ${until} by ${by}: ${reason}`;
    });
    return [...open, ...alarms, ...waived];
  });
}

function isOpen(verdict: RuleResult['verdict']): boolean {
  return verdict === 'failed' || verdict === 'undecided' || verdict === 'errored';
}

function sayOpen({ id, slice, verdict, reason }: RuleResult): string {
  const where = slice === allRows ? '' : ` on ${slice}`;
  return `${id}${where}: ${verdict}${reason === undefined ? '' : `, ${reason}`}`;
}

/** What each group got; the four-fifths rule is a rule of thumb, and proves nothing in law. */
export function fairnessAssessments(results: readonly ComparisonResult[]): readonly Group[] {
  return results
    .flatMap(({ fairness }) => fairness)
    .flatMap(({ group, groups, selectionRatio }) => {
      const ratio =
        selectionRatio === null
          ? ''
          : `; the smallest selection rate is ${decimal(selectionRatio, 3)} of the largest${selectionRatio < 0.8 ? ', below 0.8 (four-fifths rule of thumb)' : ''}`;
      return groups.map(({ value, n, selectionRate, truePositiveRate, falsePositiveRate, why }) => {
        const rates = [
          selectionRate === null ? [] : [`selected ${percent(selectionRate)}`],
          truePositiveRate === null ? [] : [`true positives ${percent(truePositiveRate)}`],
          falsePositiveRate === null ? [] : [`false positives ${percent(falsePositiveRate)}`],
          why === undefined ? [] : [why],
        ].flat();
        return {
          groupAtRisk: `${group}=${value}`,
          harms: `Measured, not judged, on ${plain(n)} rows: ${rates.join(', ')}${ratio}`,
        };
      });
    });
}
