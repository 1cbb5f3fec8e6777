import type { JobDemand } from '../job-demand.ts';
import type { Hindrance } from './job-report.ts';

type Asked = Pick<JobDemand, 'gpus' | 'gpuMemoryGib'>;

/** Why a job never came to its command, as a whole sentence; of cards with what they are. */
export function whyHindered(
  { kind, words }: Hindrance,
  asked: Asked,
  cards: readonly string[],
): string {
  switch (kind) {
    case 'late':
      return 'It came to run later than anybody waits for it, and ended at once.';
    case 'folder':
      return 'Its machine does not have the folder with its files: what this machine has as the folder is not there as the path that the job sees.';
    case 'unready':
      return `Its files could not be brought to its machine (exit code ${words[0] ?? 'unknown'}); its log tells why.`;
    case 'unfit':
      return `${whyUnfit(words, asked)}${listed(cards)}`;
  }
}

function whyUnfit([what = '', ...rest]: readonly string[], { gpus, gpuMemoryGib }: Asked): string {
  const wanted = `The policy asks for ${gpus} GPU${gpus === 1 ? '' : 's'}`;
  const number = rest[0] ?? '0';
  const memory =
    gpuMemoryGib === null ? 'that tell their memory' : `with ${gpuMemoryGib} GiB free each`;
  switch (what) {
    case 'few':
      return `${wanted}, and the job found ${number}.`;
    case 'full':
      return `${wanted} ${memory}, and the job found ${number} such.`;
    case 'divided':
      return `${wanted} ${memory}, and how much a part of a divided card has cannot be told inside of the job.`;
    case 'hidden':
      return `${wanted}, and CUDA_VISIBLE_DEVICES=${number === '0' ? '' : number} hides all of them from the job.`;
    case 'missing':
      return `${wanted}, and the job found no nvidia-smi: the place took the job and gave it no card, or its image lacks the driver's tools.`;
    case 'unsealed':
      return `${wanted}, and the job found no sha256sum, without which nobody can tell what its script said of the cards from what the command printed.`;
    case 'smoke':
      return `${wanted}, and the smoke test failed there with exit code ${number}.`;
    default:
      return `${wanted}, and nvidia-smi ended with exit code ${number} in the job: ${rest.slice(1).join(' ')}.`;
  }
}

function listed(cards: readonly string[]): string {
  if (cards.length === 0) return '';
  return ` Its cards (number, id, driver, MiB, MiB free, name): ${cards.slice(0, 8).join('; ')}.`;
}
