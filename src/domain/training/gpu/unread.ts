import type { Finding } from '../../finding.ts';
import type { GpuUnread } from './reading.ts';
import type { GpuRequest, GpuVariables } from './request.ts';

/** No answer about the GPUs is an answer: nobody knows that they are there. */
export function unreadFinding(
  unread: GpuUnread,
  { count }: GpuRequest,
  variables: GpuVariables,
): Finding {
  const asked = `The policy asks for ${count} GPU${count === 1 ? '' : 's'}`;
  const message = `${asked}, and ${reasonOf(unread)}${keptOut(unread, variables)}`;
  return { level: 'error', rule: 'gpu-unknown', message };
}

/** NVIDIA's container runtime hands in nothing then, not even its tool. */
function keptOut(
  { kind, exitCode }: GpuUnread,
  { NVIDIA_VISIBLE_DEVICES: devices }: GpuVariables,
): string {
  if (kind !== 'absent' && !(kind === 'refused' && (exitCode === 6 || exitCode === 9))) return '';
  if (devices === undefined || !['', 'void', 'none'].includes(devices)) return '';
  return ` NVIDIA_VISIBLE_DEVICES=${devices} keeps the cards out of this container: start it with "all".`;
}

function reasonOf({ kind, tool, exitCode, said }: GpuUnread): string {
  const words = said === '' ? '' : ` It said: ${said}`;
  switch (kind) {
    case 'absent':
      return `none of nvidia-smi, amd-smi and rocm-smi is on the PATH. Use a runner with a GPU and its driver; in a container start it with the GPUs (--gpus all).`;
    case 'hung':
      return `${tool} did not answer in time. The driver hangs, which only the administrator of the runner can mend; on the first use after a start it may also be slow, which persistence mode (nvidia-smi -pm 1) avoids.`;
    case 'unreadable':
      return `the answer of ${tool} makes no sense.${words} Update the driver, or report it with that answer.`;
    case 'refused':
      return `${tool} ended with exit code ${exitCode}: ${meaningOf(exitCode, said)}.${words}`;
  }
}

/** The exit codes of nvidia-smi, as its manual lists them. */
const meanings: Readonly<Record<number, string>> = {
  3: 'what was asked is not available on this card; check the driver',
  4: 'this user may not ask; the runner needs the right to use the device',
  6: 'no card was found; check that the machine has one, and that the container got it (--gpus all)',
  8: 'a power cable of a card is not attached',
  9: 'the driver is not loaded; install it, or restart the machine after an update',
  12: "the driver's library is missing; in a container install NVIDIA's container toolkit on the host",
  13: "the driver's library is too old for this tool; update the driver",
  14: 'the memory of a card that holds its settings is corrupt; have the card exchanged',
  15: 'a card is no longer reachable on its bus; restart the machine, and have the card exchanged if it comes again',
};

function meaningOf(exitCode: number | null, said: string): string {
  if (/version mismatch/i.test(said)) {
    return 'the driver was updated while its old module was still loaded; restart the machine';
  }
  return meanings[exitCode ?? 0] ?? 'the driver does not work; ask the administrator of the runner';
}
