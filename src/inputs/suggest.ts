import leven from 'leven';

/** The known name that a misspelt one most likely means, or undefined when none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, distance: leven(fold(name), fold(candidate)) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(2, name.length / 3) ? best.candidate : undefined;
}

/** `Did you mean "x"?`, or the names to choose from. */
export function suggest(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near ? `Did you mean "${near}"?` : `Use one of: ${known.join(', ')}.`;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[_\s]/g, '-');
}
