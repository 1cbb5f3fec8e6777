import type { Finding } from '../../finding.ts';
import type { GpuCard, GpuReading, KernelError } from './reading.ts';

/**
 * NVIDIA's errors that speak of the card or its driver, not of a program that used it wrongly, by the
 * numbers of its list of Xid errors.
 */
const meanings: Readonly<Record<number, string>> = {
  48: 'its memory had an error that could not be corrected',
  62: 'its controller stopped',
  63: 'a row of its memory was replaced',
  64: 'a broken row of its memory could not be replaced',
  74: 'its link to another card failed',
  79: 'it was no longer reachable on its bus',
  92: 'its memory has many corrected errors',
  94: 'its memory had an error that one program paid for',
  95: 'its memory had an error that any program may have paid for',
  119: 'its system processor did not answer',
  120: 'its system processor failed',
  140: 'its memory had an error that was not recovered from',
  143: 'it could not be started',
};

/** A log that was closed was not looked at, which is no sign of health. */
export function kernelFindings(
  { kernelErrors }: GpuReading,
  cards: readonly GpuCard[],
): readonly Finding[] {
  if (kernelErrors === undefined) return [];
  if (kernelErrors === null) {
    const message =
      "Errors of the GPUs in the kernel's log (Xid) were not checked, because this user may not read it.";
    return [{ level: 'note', rule: 'gpu-kernel-log', message }];
  }
  return cards.flatMap((card) => findingsOf(card, kernelErrors));
}

/** A reset may have mended the card since: a warning. */
function findingsOf(card: GpuCard, errors: readonly KernelError[]): readonly Finding[] {
  const own = errors.filter(
    ({ bus, code }) => card.bus.toLowerCase().includes(bus) && code in meanings,
  );
  return [...new Set(own.map(({ code }) => code))].map((code) => {
    const times = own.filter((error) => error.code === code);
    const often = times.length === 1 ? 'once' : `${times.length} times`;
    const message = `GPU ${card.index} (${card.name}) had the error Xid ${code} ${often} since the machine started${lastOf(times)}: ${meanings[code]}. Tell the administrator of the runner.`;
    return { level: 'warning', rule: 'gpu-kernel-log', message };
  });
}

function lastOf(errors: readonly KernelError[]): string {
  const seconds = errors.at(-1)?.secondsAgo;
  if (seconds === null || seconds === undefined) return '';
  if (seconds < 120) return `, last ${seconds} second${seconds === 1 ? '' : 's'} ago`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 120) return `, last ${minutes} minutes ago`;
  return `, last ${Math.round(minutes / 60)} hours ago`;
}
