import type { ProfileResult } from '../../domain/data/drift/profile-result.ts';
import { type Block, table } from '../block.ts';
import { code, sentence, type Text, words } from '../inline.ts';
import { plural } from '../numbers.ts';
import { short } from './provenance.ts';

/** A profile that was made: what it keeps of each column, and which columns it has not. */
export function profileBlocks(result: ProfileResult): Block[] {
  const { data, rows, columns, leftOut, profile, digest } = result;
  return [
    {
      kind: 'paragraph',
      text: [
        code(data),
        words(`: ${plural(columns.length, 'column')} of ${plural(rows, 'row')}, written to `),
        code(profile),
        words(', '),
        ...short(digest),
        words('.'),
      ],
    },
    table(
      'Columns',
      [{ title: 'Column' }, { title: 'Kept' }],
      columns.map(({ name, holds }): readonly Text[] => [[code(name)], sentence(holds, 200)]),
    ),
    ...(leftOut.length > 0
      ? [
          {
            kind: 'list',
            items: leftOut.map(({ column, reason }): Text => {
              return [code(column), words(' is left out: '), ...sentence(reason, 200)];
            }),
            limit: 20,
          } as const,
        ]
      : []),
  ];
}
