// The study as tables.
import { markdownTable } from 'markdown-table';
import { sizes } from './plan.mjs';

const nominal = 0.05;

export function renderCalibration({ accuracy, simulated }) {
  const metrics = [...new Set(simulated.map(({ metric }) => metric))];
  return [
    '### False passes',
    'The worst scenario of each metric, with twice its Monte Carlo error. **Bold**: above 0.05 by more than that.',
    table('metric', [
      ['accuracy (exact)', (rows) => marked(worst(of(accuracy, { method: 'tango', rows })), 0)],
      ...metrics.map((metric) => [
        metric,
        (rows) => simulatedWorst(of(simulated, { metric, rows })),
      ]),
    ]),
    '### Coverage of the interval, nominal 0.90',
    'The lowest of all scenarios.',
    table('metric', [
      ['accuracy (exact)', (rows) => lowest(of(accuracy, { method: 'tango', rows }))],
      ...metrics.map((metric) => [metric, (rows) => lowest(of(simulated, { metric, rows }))]),
    ]),
    '### Power: how often two models of equal quality pass',
    'The margin is the loss of the scenario, in the unit of the metric.',
    table('metric, scenario, margin', [
      ...powerOfAccuracy(accuracy),
      ...powerOfSimulated(simulated),
    ]),
    '### Accuracy by other methods: false passes',
    'Exact sums over all outcomes, worst of all discordances and margins.',
    table(
      'method',
      [...new Set(accuracy.map(({ method }) => method))].map((method) => [
        method === 'tango' ? 'tango with a quarter of a row (ours)' : method,
        (rows) => worst(of(accuracy, { method, rows })).toFixed(3),
      ]),
    ),
    '### Every scenario: false passes, and pairs left undecided for want of rows',
    table('metric, scenario', detailed(simulated)),
  ].join('\n\n');
}

function of(cells, wanted) {
  return cells.filter((cell) =>
    Object.entries(wanted).every(([key, value]) => cell[key] === value),
  );
}

function table(head, rows) {
  const columns = sizes.map((size) => `n = ${size.toLocaleString('en')}`);
  const lines = rows.map(([name, cellOf]) => [name, ...sizes.map(cellOf)]);
  return markdownTable([[head, ...columns], ...lines], { align: ['l', ...sizes.map(() => 'r')] });
}

function worst(cells) {
  return Math.max(...cells.map(({ falsePasses }) => falsePasses));
}

function simulatedWorst(cells) {
  const [first] = cells.filter(decides).toSorted((a, b) => b.falsePasses - a.falsePasses);
  if (!first) return 'too few rows';
  return marked(first.falsePasses, errorOf(first));
}

/** Twice the standard error of a share of 0.05 of so many pairs. */
function errorOf({ repeats }) {
  return 2 * Math.sqrt((nominal * (1 - nominal)) / repeats);
}

function marked(share, error) {
  const text = error > 0 ? `${share.toFixed(3)} ± ${error.toFixed(3)}` : share.toFixed(3);
  return share > nominal + error ? `**${text}**` : text;
}

function decides({ decidable, repeats }) {
  return decidable > repeats / 2;
}

function lowest(cells) {
  const shares = cells
    .filter((cell) => cell.decidable === undefined || decides(cell))
    .map(({ coverage }) => coverage);
  return shares.length > 0 ? Math.min(...shares).toFixed(2) : 'too few rows';
}

function powerOfAccuracy(accuracy) {
  return [
    { discordance: 0.05, margin: 0.01 },
    { discordance: 0.1, margin: 0.02 },
    { discordance: 0.2, margin: 0.05 },
  ].map((setting) => [
    `accuracy, ${100 * setting.discordance} % discordant, ${setting.margin}`,
    (rows) => of(accuracy, { method: 'tango', rows, ...setting })[0].power.toFixed(2),
  ]);
}

function powerOfSimulated(simulated) {
  return scenariosOf(simulated)
    .map(({ metric, scenario, margin }) => [
      metric === 'ece' ? null : `${metric}, ${scenario}, ${Number(margin.toPrecision(2))}`,
      (rows) => of(simulated, { metric, scenario, rows })[0].power.toFixed(2),
    ])
    .filter(([name]) => name !== null);
}

function detailed(simulated) {
  return scenariosOf(simulated).map(({ metric, scenario }) => [
    `${metric}, ${scenario}`,
    (rows) => {
      const [cell] = of(simulated, { metric, scenario, rows });
      const few = cell.tooFew / cell.repeats;
      const text = marked(cell.falsePasses, errorOf(cell));
      return few > 0.005 ? `${text}; undecided ${few.toFixed(2)}` : text;
    },
  ]);
}

function scenariosOf(simulated) {
  return simulated.filter(({ rows }) => rows === sizes[0]);
}
