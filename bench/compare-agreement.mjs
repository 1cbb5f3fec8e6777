// Whether the tools say the same: values to nine digits, the bounds of intervals to what other draws would change, the
// slices with a proven loss by name.

/** Of two ways to draw, the bounds may differ by this share of the interval. */
const drawn = 0.05;
/** Of a thousand resamples only a few are run, so that their quantiles are coarse. */
const resampled = 1;

/** A judge for one case: our numbers come first, those that follow are held against them. */
export function agreementOf() {
  let reference;
  return (tool, stdout) => {
    const found = tool.read(stdout);
    if (tool.name === 'contender') {
      reference ??= found;
      return `${count(found)} numbers, ${found.alarms.length} alarms`;
    }
    return reference
      ? compared(found, reference, tool.cost ? resampled : drawn)
      : 'ours is missing';
  };
}

function compared({ metrics, alarms }, reference, tolerance) {
  const asked = Object.entries(reference.metrics).map(([name, expected]) => {
    return { name, expected, actual: metrics[name] ?? {} };
  });
  const different = asked.flatMap(({ name, expected, actual }) => {
    const width = (expected.upper - expected.lower) * tolerance;
    const allowed = { baseline: 1e-9, candidate: 1e-9, lower: width, upper: width };
    const keys = Object.keys(actual).filter((key) => {
      return !(Math.abs(actual[key] - expected[key]) <= allowed[key]);
    });
    return keys.map((key) => `${name} ${key} ${actual[key]} for ${expected[key]}`);
  });
  if (alarms && alarms.join() !== reference.alarms.join()) {
    different.push(`alarms ${alarms.join(', ') || 'none'} for ${reference.alarms.join(', ')}`);
  }
  return [
    `${count({ metrics }) - different.length} of ${count(reference)} numbers as ours`,
    ...different,
    ...(alarms ? [`${alarms.length} alarms`] : ['no test of slices']),
  ].join('; ');
}

function count({ metrics }) {
  return Object.values(metrics).reduce((sum, numbers) => sum + Object.keys(numbers).length, 0);
}
