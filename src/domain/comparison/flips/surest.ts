import { areShares } from '../answers.ts';
import { isBroken, sidesOf } from '../flips.ts';
import type { ModelPredictions, PairedRows } from '../predictions.ts';
import type { Division, SliceRequest } from '../slice.ts';
import type { BrokenRow } from './result.ts';

const mostShown = 10;

/** What may be said of a row beside its id. */
export interface Described {
  /** The slices that the policy declares; other columns that were read are not told. */
  readonly slices: readonly SliceRequest[];
  /** The columns that the policy shows. */
  readonly shown: readonly Division[];
}

/** The broken rows of which the candidate was surest; of equal confidence the first by id. */
export function surestOf(rows: PairedRows, { slices, shown }: Described): readonly BrokenRow[] {
  const confidence = confidenceOf(rows.candidate);
  const surest: { readonly row: number; readonly confidence: number }[] = [];
  for (const row of brokenRows(rows)) {
    const sure = confidence?.(row) ?? 0;
    const least = surest.at(-1);
    if (least && surest.length === mostShown && sure <= least.confidence) continue;
    const place = surest.findIndex((other) => other.confidence < sure);
    surest.splice(place < 0 ? surest.length : place, 0, { row, confidence: sure });
    if (surest.length > mostShown) surest.pop();
  }
  return surest.map((found) => {
    return {
      id: rows.ids.at(found.row) ?? '',
      confidence: confidence ? found.confidence : null,
      slices: slices.flatMap((request) => labelOf(request, rows.divisions, found.row) ?? []),
      ...shownOf(shown, found.row),
    };
  });
}

function* brokenRows(rows: PairedRows): Generator<number> {
  const { cells } = sidesOf(rows);
  for (let row = 0; row < cells.length; row += 1) if (isBroken(cells[row] ?? 0)) yield row;
}

/** The probability of the answer that the model gave; null where its scores are none, or it has none. */
function confidenceOf(model: ModelPredictions): ((row: number) => number) | null {
  const { predicted, scores, probabilities } = model;
  if (probabilities) return (row) => probabilities[predicted[row] ?? 0]?.[row] ?? 0;
  if (!scores || !areShares(scores)) return null;
  return (row) => {
    const score = scores[row] ?? 0;
    return predicted[row] === 1 ? score : 1 - score;
  };
}

/** The slice of a request that the row lies in; it lies in none where a predicate is false. */
function labelOf(
  request: SliceRequest,
  divisions: readonly Division[],
  row: number,
): string | undefined {
  const valueIn = (kind: Division['kind'], name: string) => {
    return valueOfRow(
      divisions.find((one) => one.kind === kind && one.name === name),
      row,
    );
  };
  switch (request.kind) {
    case 'column':
      return `${request.column}=${valueIn('column', request.column)}`;
    case 'cross':
      return request.columns.map((name) => `${name}=${valueIn('column', name)}`).join(', ');
    case 'where':
      return valueIn('predicate', request.name) === 'true' ? request.name : undefined;
  }
}

function valueOfRow(division: Division | undefined, row: number): string {
  return division?.values[division.codes[row] ?? 0] ?? '';
}

function shownOf(columns: readonly Division[], row: number): Pick<BrokenRow, 'shown'> {
  if (columns.length === 0) return {};
  return {
    shown: Object.fromEntries(columns.map((column) => [column.name, valueOfRow(column, row)])),
  };
}
