import type {
  ContractDiffResult,
  InferenceResult,
  PromiseSide,
} from '../../domain/data/contract-work.ts';
import type { InferredColumn } from '../../domain/data/infer.ts';
import { type Block, table } from '../block.ts';
import { answer, code, joined, sentence, type Text, words } from '../inline.ts';
import { plural } from '../numbers.ts';

/** A first contract: what it promises of each column, and what it only suggests. */
export function inferBlocks({ object, contract, rows, columns }: InferenceResult): Block[] {
  const titles = [{ title: 'Column' }, { title: 'Promised' }, { title: 'Suggested in a comment' }];
  return [
    {
      kind: 'paragraph',
      text: [
        code(object),
        words(
          `: ${plural(columns.length, 'column')}, told from ${plural(rows, 'row')}, written to `,
        ),
        code(contract),
        words('.'),
      ],
    },
    table('Columns', titles, columns.map(columnRow)),
  ];
}

function columnRow(column: InferredColumn): readonly Text[] {
  const { name, logicalType, required, unique, validValues, hints } = column;
  const promised: readonly Text[] = [
    ...(logicalType ? [sentence(logicalType, 40)] : []),
    ...(required ? [[words('required')]] : []),
    ...(unique ? [[words('unique')]] : []),
    ...(validValues ? [[words(`${validValues.length} valid values`)]] : []),
  ];
  return [
    [code(name)],
    promised.length > 0 ? joined(promised, ', ') : [words('nothing')],
    joined(
      hints.map((hint) => sentence(hint, 200)),
      '; ',
    ),
  ];
}

/** Two contracts on the same data: what asks less, what asks more, and how the data answers each. */
export function diffBlocks(result: ContractDiffResult): Block[] {
  const { changes, same, rows, data } = result;
  const titles = [{ title: 'Promise' }, { title: 'It is' }, { title: 'Before' }, { title: 'Now' }];
  return [
    {
      kind: 'paragraph',
      text: [
        code(result.old),
        words(' → '),
        code(result.new),
        words(', judged on '),
        code(data),
        words(
          ` (${plural(rows, 'row')}): ${plural(changes.length, 'promise')} moved, ${same} did not.`,
        ),
      ],
    },
    ...(changes.length > 0
      ? [
          table(
            'Promises',
            titles,
            changes.map(({ id, direction, before, after }) => [
              [code(id)],
              [words(direction)],
              sideText(before),
              sideText(after),
            ]),
          ),
        ]
      : []),
  ];
}

function sideText(side: PromiseSide | null): Text {
  if (!side) return [words('no such promise')];
  const asked: Text = side.asked === undefined ? [] : [words(' '), ...sentence(side.asked, 120)];
  return [answer(side.status), ...asked];
}
