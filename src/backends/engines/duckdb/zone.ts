import { text } from './sql.ts';

/**
 * The instant of a local time. The hour that a zone leaves out in spring is no time, although the engine
 * would take the next one for it; of the two in autumn it takes one.
 */
export function instantIn(zone: string, local: string): string {
  if (zone === 'UTC') return `CAST(${local} AS TIMESTAMPTZ)`;
  const name = text(zone);
  const instant = `timezone(${name}, ${local})`;
  return `CASE WHEN timezone(${name}, ${instant}) = ${local} THEN ${instant} END`;
}
