import type { Confusion } from '../../domain/comparison/curves/result.ts';
import { type TableBlock, table } from '../block.ts';
import type { Place } from '../html/place.ts';
import { escapeHtml } from '../html/text.ts';
import { code, type Text, words } from '../inline.ts';
import { count, plain, signed } from '../numbers.ts';
import { visible } from '../visible.ts';
import { renderFigure, renderNumbers } from './figure.ts';

/** One cell: how many rows of a label got a prediction, and how many more than before. */
interface Cell {
  readonly label: number;
  readonly prediction: number;
  readonly before: number | null;
  readonly now: number;
}

/** More classes than this nobody reads as a picture. */
const mostClasses = 20;
const mostLetters = 16;
/** About as wide as a letter is in most fonts. */
const letter = 8;

/** What the words and numbers of a matrix need, in pixels. */
interface Room {
  /** Of a cell. */
  readonly side: number;
  /** A cell also has both counts. */
  readonly isWide: boolean;
  /** Names above the columns are slanted where they would touch. */
  readonly isSlanted: boolean;
  readonly left: number;
  readonly top: number;
  readonly right: number;
}

/** How many rows moved between the cells of the confusion matrix. */
export function renderConfusion(confusion: Confusion, place: Place): readonly string[] {
  const { classes, baseline } = confusion;
  if (classes.length < 2) return [];
  const shown = Math.min(classes.length, mostClasses);
  const rest =
    shown < classes.length ? ` The first ${shown} of ${count(classes.length)} classes.` : '';
  const caption = baseline
    ? `Rows of each label and prediction, candidate minus baseline. Blue is better: more right or fewer wrong; orange with a dashed edge is worse.${rest}`
    : `Rows of each label and prediction of the candidate.${rest}`;
  const title = baseline ? 'Confusion, and what changed' : 'Confusion';
  const body = `<div class="scroll" tabindex="0" role="region" aria-label="Confusion picture${escapeHtml(place.suffix)}">
${picture(confusion, shown, place)}</div>
${renderNumbers(tableOf(confusion), place)}`;
  return [renderFigure(place, { title, caption }, body)];
}

function picture(confusion: Confusion, shown: number, { id }: Place): string {
  const cells = cellsOf(confusion).filter(
    ({ label, prediction }) => label < shown && prediction < shown,
  );
  const names = confusion.classes.slice(0, shown).map((name) => visible(name, mostLetters));
  const room = roomFor(names, cells);
  const { side, left, top } = room;
  const width = left + shown * side + room.right;
  const height = top + shown * side + 8;
  const most = Math.max(1, ...cells.map((cell) => Math.abs(differenceOf(cell))));
  return `<svg class="matrix" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-text">
<text class="quiet" x="${left + (shown * side) / 2}" y="14" text-anchor="middle">predicted</text>
<text class="quiet" x="${left - 12}" y="${top - 10}" text-anchor="end">label</text>
${names.map((name, index) => heads(name, index, room)).join('\n')}
${cells.map((cell) => renderCell(cell, most, room)).join('\n')}
</svg>`;
}

function roomFor(names: readonly string[], cells: readonly Cell[]): Room {
  const isWide = names.length <= 4;
  const longest = letter * Math.max(...names.map((name) => name.length));
  const number = letter * Math.max(...cells.map((cell) => numberIn(cell).length));
  const side = isWide ? Math.max(108, number + 12) : Math.max(44, number + 10);
  const isSlanted = longest > side - 4;
  const slant = isSlanted ? Math.ceil(longest * Math.SQRT1_2) : 0;
  return {
    side,
    isWide,
    isSlanted,
    left: Math.max(64, longest + 20),
    top: 56 + slant,
    right: Math.max(8, slant - side / 2 + 8),
  };
}

function heads(name: string, index: number, { side, isSlanted, left, top }: Room): string {
  const middle = index * side + side / 2;
  const text = escapeHtml(name);
  const above = isSlanted
    ? `<text transform="translate(${left + middle} ${top - 8}) rotate(-45)">${text}</text>`
    : `<text x="${left + middle}" y="${top - 10}" text-anchor="middle">${text}</text>`;
  return `${above}<text x="${left - 12}" y="${top + middle + 5}" text-anchor="end">${text}</text>`;
}

function cellsOf({ classes, baseline, candidate }: Confusion): readonly Cell[] {
  return classes.flatMap((_, label) =>
    classes.map((__, prediction) => ({
      label,
      prediction,
      before: baseline ? (baseline[label]?.[prediction] ?? 0) : null,
      now: candidate[label]?.[prediction] ?? 0,
    })),
  );
}

/** Without a baseline the count itself. */
function differenceOf({ before, now }: Cell): number {
  return before === null ? now : now - before;
}

function numberIn(cell: Cell): string {
  return cell.before === null ? plain(cell.now) : signedPlain(differenceOf(cell));
}

function renderCell(cell: Cell, most: number, { side, isWide, left, top }: Room): string {
  const { label, prediction, before, now } = cell;
  const difference = differenceOf(cell);
  const [x, y] = [left + prediction * side, top + label * side];
  const middle = { x: x + side / 2, y: y + side / 2 + (isWide && before !== null ? -2 : 5) };
  const number = numberIn(cell);
  const text =
    difference === 0
      ? ''
      : `<text x="${middle.x}" y="${middle.y}" text-anchor="middle">${number}</text>`;
  const both =
    isWide && before !== null
      ? `<text class="small" x="${middle.x}" y="${middle.y + 18}" text-anchor="middle">${plain(before)} → ${plain(now)}</text>`
      : '';
  return `<g class="${toneOf(cell, most)}"><rect class="cell" x="${x + 1.5}" y="${y + 1.5}" width="${side - 3}" height="${side - 3}" rx="4"/>${text}${both}</g>`;
}

/** More on the diagonal is better, more beside it worse; the shade is the size. */
function toneOf(cell: Cell, most: number): string {
  const difference = differenceOf(cell);
  if (cell.before === null || difference === 0) return 'same';
  const better = (cell.label === cell.prediction) === difference > 0;
  const strength = Math.ceil((3 * Math.abs(difference)) / most);
  return `${better ? 'better' : 'worse'} shade-${strength}`;
}

function signedPlain(value: number): string {
  return Number.isInteger(value) ? signed(value, 0) : signed(value, 1);
}

/** Every cell that is not empty on both sides. */
function tableOf(confusion: Confusion): TableBlock {
  const { classes, baseline } = confusion;
  const columns = [
    { title: 'Label' },
    { title: 'Predicted' },
    ...(baseline ? [{ title: 'Baseline', align: 'right' as const }] : []),
    { title: 'Candidate', align: 'right' as const },
    ...(baseline ? [{ title: 'Change', align: 'right' as const }] : []),
  ];
  const rows = cellsOf(confusion)
    .filter(({ before, now }) => before || now)
    .map((cell): readonly Text[] => [
      [code(classes[cell.label] ?? '')],
      [code(classes[cell.prediction] ?? '')],
      ...(cell.before === null ? [] : [[words(plain(cell.before))]]),
      [words(plain(cell.now))],
      ...(cell.before === null ? [] : [[words(signedPlain(differenceOf(cell)))]]),
    ]);
  return table('Confusion', columns, rows);
}
