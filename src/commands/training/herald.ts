import type { JobStatus } from '../../ports/training-backend.ts';

/** A scheduler that says something new each time shall not fill the log. */
const mostSayings = 50;

/** Tells once what a place says of a job that does not run, or in a word that nobody knows. */
export function herald(progress: (line: string) => void): (status: JobStatus) => void {
  const said = new Set<string>();
  return (status) => {
    const saying = sayingOf(status);
    if (saying === undefined || said.has(saying) || said.size >= mostSayings) return;
    said.add(saying);
    progress(saying);
  };
}

function sayingOf(status: JobStatus): string | undefined {
  if (status.kind === 'queued') {
    return status.why === null ? undefined : `The job waits for a place: ${status.why}`;
  }
  if (status.kind !== 'running' || status.unknown === undefined) return undefined;
  return `The job is in a state that Contender does not know and takes for running: ${status.unknown}`;
}
