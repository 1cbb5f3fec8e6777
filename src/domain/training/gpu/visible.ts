import type { GpuCard, GpuReading } from './reading.ts';
import type { GpuVariables } from './request.ts';

/** The devices that a program started here can use, and what hides the others. */
export interface Visible {
  readonly cards: readonly GpuCard[];
  /** How many devices: of divided cards their instances count, not the cards. */
  readonly devices: number;
  /** The variable that hides cards, with its value; null where none does. */
  readonly hiddenBy: string | null;
}

/**
 * Cards in the order of their bus, as CUDA counts them under CUDA_DEVICE_ORDER=PCI_BUS_ID. CUDA stops at
 * the first entry of CUDA_VISIBLE_DEVICES that names no device, so that the later ones are hidden too.
 */
export function visibleOf(reading: GpuReading, variables: GpuVariables): Visible {
  const nvidia = variables.NVIDIA_VISIBLE_DEVICES?.trim();
  if (nvidia === 'void' || nvidia === 'none') {
    return { cards: [], devices: 0, hiddenBy: `NVIDIA_VISIBLE_DEVICES=${nvidia}` };
  }
  const cuda = variables.CUDA_VISIBLE_DEVICES;
  if (cuda === undefined) return allOf(reading);
  const asked = cuda.split(',').map((entry) => entry.trim());
  const known = asked.map((entry) => deviceNamed(entry, reading));
  const end = known.indexOf(undefined);
  const used = known.slice(0, end === -1 ? known.length : end).filter((one) => one !== undefined);
  const cards = [...new Set(used.map(({ card }) => card))];
  const hides = cards.length < reading.cards.length;
  return { cards, devices: used.length, hiddenBy: hides ? `CUDA_VISIBLE_DEVICES=${cuda}` : null };
}

function allOf({ cards, instances }: GpuReading): Visible {
  const whole = cards.filter(({ migMode }) => migMode !== 'Enabled').length;
  return { cards, devices: whole + instances.length, hiddenBy: null };
}

function deviceNamed(entry: string, { cards, instances }: GpuReading) {
  if (/^\d+$/.test(entry)) {
    const card = cards.find(({ index }) => index === Number(entry));
    return card && { card };
  }
  if (/^MIG-/.test(entry)) {
    const divided = cards.find(({ migMode }) => migMode === 'Enabled');
    const isKnown = instances.some(({ uuid }) => uuid.startsWith(entry));
    return isKnown && divided ? { card: divided } : undefined;
  }
  // A beginning is enough for CUDA, as long as it fits one card only.
  const fitting = cards.filter(({ uuid }) => entry !== '' && uuid.startsWith(entry));
  const [card, another] = fitting;
  return card && !another ? { card } : undefined;
}
