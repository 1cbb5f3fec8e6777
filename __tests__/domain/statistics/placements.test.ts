import { expect, test } from '@jest/globals';
import { placementsOf } from '../../../src/domain/statistics/delong.ts';
import { kindsOf, placementsByPart, rankedOf } from '../../../src/domain/statistics/placements.ts';
import { randomOf } from '../../../src/domain/statistics/random.ts';

const rows = 600;

// Scores with many ties, with few, and with none; parts that fit into a byte, and more of them.
test.each([
  { parts: 1, steps: 4 },
  { parts: 5, steps: 9 },
  { parts: 5, steps: 1e9 },
  { parts: 200, steps: 50 },
])(
  'in $parts parts, rows stand as if each part were all ($steps steps of score)',
  ({ parts, steps }) => {
    const random = randomOf('0123456789abcdef0123456789abcdef');
    const draw = (most: number) => Math.floor(most * random.uniform());
    const labels = new Float64Array(rows).map(() => draw(2));
    const scores = labels.map((label) => draw(steps) / steps + label / 4 - 0.5);
    const codes = new Uint32Array(rows).map(() => draw(parts));
    const placed = placementsByPart(rankedOf(scores), kindsOf(labels, { codes, count: parts }));
    expect(placed).toHaveLength(parts);
    for (const [part, placements] of placed.entries()) {
      const isInside = (_: number, row: number) => codes[row] === part;
      expect(placements).toEqual(placementsOf(labels.filter(isInside), scores.filter(isInside)));
    }
  },
);
