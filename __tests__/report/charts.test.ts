import { expect, test } from '@jest/globals';
import type { Chart, IntervalRow } from '../../src/report/charts/chart.ts';
import { emptiestCorner } from '../../src/report/charts/corner.ts';
import { valueAt } from '../../src/report/charts/ranking.ts';
import { renderChart } from '../../src/report/charts/render.ts';
import { exactly, scaleOf } from '../../src/report/charts/scale.ts';

const place = { id: 'here', level: 2, suffix: '' } as const;

function drawn(chart: Chart): string {
  return renderChart(chart, place).join('\n');
}

function row(at: IntervalRow['at'], differs: Partial<IntervalRow> = {}): IntervalRow {
  return { label: 'auc', change: '+0.1', range: '(0 to 1)', verdict: 'passed', at, ...differs };
}

const nothing: readonly (readonly [string, Chart])[] = [
  ['rules without a number', { kind: 'intervals', rows: [row(undefined)] }],
  ['no slices', { kind: 'slices', rows: [] }],
  ['no flip at all', { kind: 'flips', rows: [{ slice: 'a', fixed: 0, broken: 0, n: 9 }] }],
  [
    'a curve without points',
    {
      kind: 'ranking',
      ranking: {
        threshold: null,
        baseline: null,
        candidate: {
          roc: [],
          precisionRecall: [],
          atThreshold: { falsePositiveRate: 0.1, recall: 0.5, precision: 0.5 },
        },
      },
    },
  ],
  ['bins without rows', { kind: 'reliability', bins: { baseline: null, candidate: [] } }],
  [
    'scores without rows',
    { kind: 'scores', bins: { baseline: null, candidate: [] }, threshold: 0 },
  ],
  [
    'a confusion of one class',
    { kind: 'confusion', confusion: { classes: ['a'], baseline: null, candidate: [[1]] } },
  ],
  ['no drift', { kind: 'histograms', of: [] }],
  ['a silent training', { kind: 'training', series: [{ name: 'loss', points: [] }] }],
  [
    'a look at the resources',
    { kind: 'resources', series: [{ name: 'CPU', unit: 'cores', points: [[1, 1]] }] },
  ],
  [
    'one promotion',
    { kind: 'history', history: { metric: 'auc', points: [{ version: '1', at: '', value: 1 }] } },
  ],
];

test.each(nothing)('%s: the chart is left out', (_, chart) => {
  expect(drawn(chart)).toBe('');
});

test('an interval that goes on beyond the edge ends in an arrow, an estimate beyond it is no mark', () => {
  const clipped = drawn({
    kind: 'intervals',
    rows: [row({ estimate: -3, lower: -30, upper: -1, noChange: null }, { verdict: 'failed' })],
  });
  expect(clipped).toContain('x="0%" y="15"><path class="mark" d="M0 0L8-5L8 5Z"/>');
  expect(clipped).toContain('<rect class="mark" x="50%"');
  const beyond = drawn({
    kind: 'intervals',
    rows: [row({ estimate: 9, lower: 8.5, upper: 10, noChange: null })],
  });
  expect(beyond).toContain('x="100%" y="15"><path class="mark" d="M0 0L-8-5L-8 5Z"/>');
  expect(beyond).not.toContain('<circle');
});

test('exactly on the edge an interval has no arrow', () => {
  const text = drawn({
    kind: 'intervals',
    rows: [row({ estimate: 0, lower: -8, upper: 8, noChange: 1 })],
  });
  expect(text).not.toContain('class="origin"');
  expect(text).toContain('<line class="interval" x1="0%" x2="100%"');
});

test('every verdict has a shape of its own or shares it with one that reads alike', () => {
  const verdicts = ['passed', 'failed', 'undecided', 'errored'] as const;
  const shapes = verdicts.map((verdict) => {
    const text = drawn({
      kind: 'intervals',
      rows: [row({ estimate: 0, lower: null, upper: null, noChange: null }, { verdict })],
    });
    return text.match(/<svg>(<(?:circle|rect|svg)[^/]*\/?[^/]*\/>)/)?.[1];
  });
  expect(new Set(shapes).size).toBe(4);
});

test('values of a small slice stand in brackets and have no colour', () => {
  const rows = [
    row(
      { estimate: -2, lower: -4, upper: 0, noChange: 1 },
      { note: 'n\u00a061', small: true, said: '' },
    ),
  ];
  const text = drawn({ kind: 'slices', rows, metric: 'accuracy' });
  expect(text).toContain('Slices by accuracy</h2>');
  expect(text).toContain('<div class="lane skipped">');
  expect(text).toContain('n\u00a061');
  expect(text).toContain('(+0.1)');
  expect(text).not.toContain('class="answer"');
});

test('sixty rules are drawn, the rest is counted', () => {
  const rows = Array.from({ length: 61 }, () => {
    return row({ estimate: 0, lower: null, upper: null, noChange: null });
  });
  const text = drawn({ kind: 'intervals', rows });
  expect(text.match(/class="lane /g)).toHaveLength(60);
  expect(text).toContain('1 more in the table below.');
});

test('a slice breaks to the left and is fixed to the right, in shares of its rows', () => {
  const text = drawn({
    kind: 'flips',
    rows: [
      { slice: 'a', fixed: 1, broken: 2, n: 10 },
      { slice: 'b', fixed: 0, broken: 0, n: 0 },
    ],
  });
  expect(text).toContain('<rect class="broken" x="0%" y="8" width="50%"');
  expect(text).toContain('<rect class="fixed" x="50%" y="8" width="25%"');
  expect(text).toContain('2 broken, 1 fixed');
  expect(text).toContain('20.0\u00a0%');
});

test('of a long curve 500 points are drawn, the last among them', () => {
  const points = Array.from({ length: 10_001 }, (_, index) => [index / 10_000, index / 10_000]);
  const roc = points.map(([x = 0, y = 0]) => [x, y] as const);
  const candidate = {
    roc,
    precisionRecall: roc,
    atThreshold: { falsePositiveRate: 0.1, recall: 0.5, precision: 0.5 },
  };
  const text = drawn({ kind: 'ranking', ranking: { threshold: null, baseline: null, candidate } });
  const [, path = ''] = text.match(/<path class="curve candidate" d="([^"]*)"/) ?? [];
  expect(path.split('L')).toHaveLength(500);
  expect(path).toMatch(/L428 12$/);
});

const curve = [
  [0, 0],
  [0, 0.4],
  [0.5, 0.8],
  [1, 1],
] as const;

test.each([
  [0, 0.4],
  [0.25, 0.6],
  [0.5, 0.8],
  [1, 1],
  [1.1, null],
  [-0.1, null],
])('at %p the curve stands at %p', (x, y) => {
  const value = valueAt(curve, x);
  if (y === null) expect(value).toBeNull();
  else expect(value).toBeCloseTo(y, 12);
});

test('more on the diagonal is better, more beside it worse; an equal cell has no shade', () => {
  const text = drawn({
    kind: 'confusion',
    confusion: {
      classes: ['a', 'b'],
      baseline: [
        [5, 5],
        [4, 6],
      ],
      candidate: [
        [8, 2],
        [5, 6],
      ],
    },
  });
  const tones = [...text.matchAll(/<g class="([^"]+)"/g)].map(([, tone]) => tone);
  expect(tones).toEqual(['better shade-3', 'better shade-3', 'worse shade-1', 'same']);
  expect(text).toContain('5 → 8');
});

test('without a baseline the counts themselves are shown, without a judgement', () => {
  const candidate = [
    [8, 2],
    [5, 6],
  ];
  const text = drawn({
    kind: 'confusion',
    confusion: { classes: ['a', 'b'], baseline: null, candidate },
  });
  expect(text).toContain('>8</text>');
  expect(text).not.toMatch(/better|worse/);
});

test('loss and validation loss share a picture, accuracy has its own, a single number none', () => {
  const points = [
    [0, 1],
    [10, 0.5],
  ] as const;
  const text = drawn({
    kind: 'training',
    series: [
      { name: 'loss', points },
      { name: 'val_loss', points },
      { name: 'accuracy', points },
      { name: 'rate', points: [[0, 0.1]] },
    ],
  });
  expect(text.match(/<figure>/g)).toHaveLength(2);
  expect(text).toContain('Training: loss, val_loss');
  expect(text).toContain('<code>rate</code>');
});

test.each([
  [
    [0, 1],
    [0, 0.2, 0.4, 0.6, 0.8, 1],
  ],
  [
    [0.8421, 0.8551],
    [0.84, 0.845, 0.85, 0.855, 0.86],
  ],
  [
    [7, 7],
    [2, 4, 6, 8, 10, 12],
  ],
  [
    [0, 0],
    [-0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6],
  ],
  [[], [0, 0.2, 0.4, 0.6, 0.8, 1]],
])('a scale of %p has round numbers', (values, ticks) => {
  const scale = scaleOf(values);
  expect(scale.ticks.map((tick) => Number(tick.toFixed(6)) + 0)).toEqual(ticks);
  expect(scale.from).toBeLessThanOrEqual(Math.min(...values, scale.from));
});

test('a scale that ends with its numbers keeps only the round ones between', () => {
  expect(exactly([0, 1190])).toMatchObject({ from: 0, to: 1190, ticks: [0, 500, 1000] });
});

test('a legend stands in the corner that the line leaves free', () => {
  const plot = { left: 0, right: 100, top: 0, bottom: 100 };
  const rising = [
    [0, 100],
    [50, 10],
    [100, 0],
  ] as const;
  const corner = emptiestCorner(plot, [rising], { width: 30, height: 20 });
  expect(corner).toEqual({ x: 62, y: 72 });
});

const line = (name: string, unit: string, points: readonly (readonly [number, number])[]) => {
  return { name, unit, points };
};
const minutes = (values: readonly number[]) => values.map((value, at) => [60 * at, value] as const);

test('the cards of one quantity share a picture, four at most; the machine has its own', () => {
  const cards = Array.from({ length: 5 }, (_, card) =>
    line(`GPU ${card} power`, 'W', minutes([100, 200, 300, 400])),
  );
  const text = drawn({
    kind: 'resources',
    series: [line('CPU', 'cores', minutes([1, 2, 1, 2])), ...cards],
  });
  expect(text.match(/<figure>/g)).toHaveLength(3);
  expect(text).toContain('>CPU (cores)</text>');
  expect(text).toContain('>GPU power (W)</text>');
  expect(text.match(/<path class="curve/g)?.length).toBeGreaterThanOrEqual(6);
  expect(text).toContain('>GPU 3</text>');
  expect(text).toContain('minutes since the start');
});

test.each([
  ['seconds', 179],
  ['minutes', 180],
  ['minutes', 10_799],
  ['hours', 10_800],
])('the time of a training is counted in %s at %d seconds', (unit, last) => {
  const text = drawn({
    kind: 'resources',
    series: [
      line('memory', 'MiB', [
        [0, 1],
        [last / 2, 2],
        [last, 3],
      ]),
    ],
  });
  expect(text).toContain(`>${unit} since the start</text>`);
});

test('where nothing is known for a while, there is no line', () => {
  const points = [...minutes([1, 2, 3, 4]), [660, 5] as const, [720, 6] as const];
  const paths = (of: typeof points) =>
    drawn({ kind: 'resources', series: [line('memory', 'MiB', of)] }).match(
      /class="curve candidate" d="M[^M"]+"/g,
    );
  expect(paths(points)).toHaveLength(2);
  expect(paths(points.slice(0, 4))).toHaveLength(1);
});

test('a share is drawn from 0 to 100, whatever it was', () => {
  const text = drawn({
    kind: 'resources',
    series: [line('GPU 0 utilisation', '%', minutes([40, 41, 42]))],
  });
  expect(text).toContain('>100</text>');
  expect(text).toContain('>0</text>');
});

test('a curve that became no number says in its table at which step', () => {
  const text = drawn({
    kind: 'training',
    series: [
      { name: 'loss', points: [], notFinite: { said: 'NaN', from: 1200, times: 9, lasts: true } },
      {
        name: 'norm',
        points: [
          [1, 1],
          [2, 2],
        ],
        notFinite: { said: 'Infinity', from: 7, times: 3, lasts: false },
      },
    ],
  });
  expect(text).toContain('NaN from step 1,200 on');
  expect(text).toContain('Infinity at step 7 and 2\u00a0more times');
});
