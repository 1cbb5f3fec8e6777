// Our command beside other tools, case by case: the same files, whole processes with their start. The tools take turns,
// so that a busy minute of the machine hits all of them.
import { root } from './folders.mjs';
import { measure } from './measure.mjs';

/** A tool slower than this is measured once. */
const slowSeconds = 20;

/**
 * `{only, rows, repeats, peers}` → for each case `{name, title, rows, tools}`, the tools in order, failed ones too.
 * A case has `name`, `title(n)`, `rows`, `repeats`, `prepare(rows)` → its tools, and `judge(tool, stdout)` → in words,
 * what the tool found.
 */
export async function runCases(cases, options) {
  const results = [];
  for (const each of cases) {
    if (options.only.length > 0 && !options.only.includes(each.name)) continue;
    results.push(await runCase(each, options));
  }
  return results;
}

async function runCase({ name, title, judge, ...given }, options) {
  const rows = Math.min(given.rows, options.rows ?? given.rows);
  const repeats = options.repeats ?? given.repeats;
  const heading = title(rows.toLocaleString('en'));
  console.error(`\n${name}: ${heading}`);
  const tools = (await given.prepare(rows))
    .filter((tool) => options.peers || !tool.peer)
    .map((tool) => ({ ...tool, ...prepared(tool), runs: [] }));
  for (let round = 0; round < repeats; round += 1) {
    for (const tool of tools) {
      if (tool.notRun || (tool.runs[0]?.wall ?? 0) > slowSeconds) continue;
      try {
        tool.runs.push(runOnce(tool, { name, round, judge }));
      } catch (error) {
        tool.notRun = error.message;
        console.error(`  ${tool.name} not run: ${error.message}`);
      }
    }
  }
  return { name, title: heading, rows, tools: tools.map(summary) };
}

/** What keeps a tool from running is told in its row; the others run on. */
function prepared(tool) {
  try {
    const call = tool.prepare();
    const frozen = tool.freeze?.();
    if (frozen) refuseFailure(frozen);
    return { call, ...(frozen && { frozen }) };
  } catch (error) {
    console.error(`  ${tool.name} not run: ${error.message}`);
    return { notRun: error.message };
  }
}

function runOnce(tool, { name, round, judge }) {
  const slug = `${name}-${tool.name.replaceAll(/\W+/g, '-').toLowerCase()}`;
  const run = measure(slug, tool.call);
  refuseFailure(run);
  const { wall, cpu, peak } = tool.cost?.(run) ?? run;
  const verdict = judge(tool, run.stdout);
  console.error(
    `  ${round + 1} ${tool.name}: ${wall.toFixed(2)} s, CPU ${cpu.toFixed(2)} s, ${Math.round(peak / 1e6)} MB, ${verdict}`,
  );
  return { wall, cpu, peak, verdict };
}

/** A gate that says no, exit code 1, is a measured run; a tool that could not judge is not. */
function refuseFailure({ exit, timedOut, wall, stdout, stderr }) {
  if (timedOut) throw new Error(`stopped after ${Math.round(wall)} s`);
  if (exit === 0 || (exit === 1 && stdout !== '')) return;
  const said = titleOf(stdout) ?? (stderr.trim() || 'no word of why');
  const last = said.replaceAll(root, '').split('\n').at(-1);
  throw new Error(`exit code ${exit}: ${last.slice(0, 200)}`);
}

/** What our own command says of its errors, in JSON. */
function titleOf(stdout) {
  try {
    return JSON.parse(stdout).title;
  } catch {
    return undefined;
  }
}

function summary({ name, peer, notRun, runs, frozen }) {
  if (notRun) return { name, peer, notRun };
  const verdicts = [...new Set(runs.map(({ verdict }) => verdict))];
  return {
    name,
    peer,
    runs: runs.length,
    wall: median(runs.map(({ wall }) => wall)),
    cpu: median(runs.map(({ cpu }) => cpu)),
    peak: median(runs.map(({ peak }) => peak)),
    verdict: verdicts.join(' / '),
    ...(frozen && { freeze: { wall: frozen.wall, cpu: frozen.cpu, peak: frozen.peak } }),
  };
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}
