import type { GroupStatistic } from '../../statistics/cell-bootstrap.ts';
import type { CellGroups } from '../../statistics/group-draws.ts';
import type { ClassCounts } from './class-counts.ts';

/** Rows that are alike, by their label and answers, in the groups that metrics of classes are counted by. */
export interface Cells extends CellGroups {
  readonly classes: number;
  readonly models: 1 | 2;
}

/** The cells that have rows; most of many classes have none. */
export function occupied(counts: Float64Array, classes: number, models: 1 | 2): Cells {
  const kept = [...counts.keys()].filter((cell) => (counts[cell] ?? 0) > 0);
  const digit = (place: number) =>
    kept.map((cell) => Math.floor(cell / classes ** place) % classes);
  const labels = digit(models);
  const answers = models === 1 ? [digit(0)] : [digit(1), digit(0)];
  const right = answers.map((ofModel) => {
    return ofModel.map((answer, cell) => (answer === labels[cell] ? answer : -1));
  });
  const cells = Float64Array.from(kept, (cell) => counts[cell] ?? 0);
  const groups = [labels, ...answers, ...right].flatMap((codes) => byCode(codes, classes));
  return { classes, models, cells, groups };
}

/** The places of each code. */
function byCode(codes: readonly number[], count: number): readonly (readonly number[])[] {
  const places = Array.from({ length: count }, (): number[] => []);
  for (const [place, code] of codes.entries()) places[code]?.push(place);
  return places;
}

/** The metric of one model, or the second one's less the first's where there are two. */
export function statisticOver(
  { classes, models, groups }: Cells,
  evaluate: (counts: ClassCounts) => number,
): GroupStatistic {
  const sizes = new Float64Array(groups.length);
  const first = new GroupCounts(sizes, { classes, models, place: 1 });
  if (models === 1) return { sizes, value: () => evaluate(first) };
  const second = new GroupCounts(sizes, { classes, models, place: 2 });
  return { sizes, value: () => evaluate(second) - evaluate(first) };
}

/** The counts of one model, as they stand in the sizes whenever somebody looks. */
class GroupCounts implements ClassCounts {
  readonly support: Float64Array;
  readonly predicted: Float64Array;
  readonly hits: Float64Array;

  constructor(
    sizes: Float64Array,
    { classes, place, models }: Pick<Cells, 'classes' | 'models'> & { readonly place: 1 | 2 },
  ) {
    const part = (at: number) => sizes.subarray(at * classes, (at + 1) * classes);
    this.support = part(0);
    this.predicted = part(place);
    this.hits = part(models + place);
  }

  get total(): number {
    let total = 0;
    for (let at = 0; at < this.support.length; at += 1) total += this.support[at] ?? 0;
    return total;
  }
}
