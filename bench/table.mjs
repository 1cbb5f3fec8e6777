// Results of the cases as Markdown: one table for each, the ratios to ours first.
import { markdownTable } from 'markdown-table';

const own = 'contender';

/** `growth`: the names of two cases that differ in their rows alone. */
export function renderCases(results, growth) {
  return [...results.map(renderCase), renderGrowth(results, growth)].filter(Boolean).join('\n\n');
}

function renderCase({ name, title, tools }) {
  const base = tools.find((tool) => tool.name === own && !tool.notRun);
  const lines = tools.map((tool) =>
    tool.notRun
      ? [tool.name, '', '', '', '', '', '', `not run: ${tool.notRun}`]
      : [
          tool.name,
          times(tool.wall, base?.wall),
          times(tool.cpu, base?.cpu),
          times(tool.peak, base?.peak),
          tool.wall.toFixed(2),
          tool.cpu.toFixed(2),
          String(Math.round(tool.peak / 1e6)),
          tool.runs === 1 ? `${tool.verdict} (one run)` : tool.verdict,
        ],
  );
  const head = [
    'tool',
    'wall ÷ ours',
    'CPU ÷ ours',
    'peak ÷ ours',
    'wall s',
    'CPU s',
    'peak MB',
    'found',
  ];
  const frozen = tools.filter((tool) => tool.freeze).map(renderFreeze);
  return [
    `### ${name}: ${title}`,
    markdownTable([head, ...lines], { align: ['l', 'r', 'r', 'r', 'r', 'r', 'r', 'l'] }),
    ...frozen,
  ].join('\n\n');
}

function renderFreeze({ name, freeze }) {
  return `Freezing the reference, once: ${name} ${freeze.wall.toFixed(2)} s, CPU ${freeze.cpu.toFixed(2)} s, ${Math.round(freeze.peak / 1e6)} MB.`;
}

/** How many times the smaller file's cost the larger one's is. */
function renderGrowth(results, growth) {
  const [small, large] = growth.map((name) => results.find((each) => each.name === name));
  if (!small || !large || small.rows === large.rows) return '';
  const lines = small.tools.flatMap((from) => {
    const to = large.tools.find(({ name }) => name === from.name);
    if (from.notRun || !to || to.notRun) return [];
    return [
      [from.name, times(to.wall, from.wall), times(to.cpu, from.cpu), times(to.peak, from.peak)],
    ];
  });
  const factor = (large.rows / small.rows).toLocaleString('en');
  return [
    `### growth: ${factor} times the rows cost`,
    markdownTable([['tool', 'wall', 'CPU', 'peak'], ...lines], { align: ['l', 'r', 'r', 'r'] }),
  ].join('\n\n');
}

function times(value, base) {
  return base ? `${(value / base).toFixed(2)} ×` : '';
}
