import type { GpuCard, GpuInstance, GpuReading } from './reading.ts';
import type { GpuVariables } from './request.ts';

/** What a program uses: a whole card, or an instance of a divided one. */
export interface Device {
  readonly card: GpuCard;
  readonly instance: GpuInstance | null;
}

/** The devices that a program started here can use, and what hides the others. */
export interface Visible {
  readonly cards: readonly GpuCard[];
  /** Of divided cards their instances, not the cards. */
  readonly devices: readonly Device[];
  /** The variable that hides cards, with its value; null where none does. */
  readonly hiddenBy: string | null;
}

/**
 * Cards in the order of their bus, as CUDA counts them under CUDA_DEVICE_ORDER=PCI_BUS_ID. CUDA stops at
 * the first entry of CUDA_VISIBLE_DEVICES that names no device, so that the later ones are hidden too,
 * and shows none at all when one is named twice. NVIDIA_VISIBLE_DEVICES is read when a container starts
 * and hides nothing from a program: containers that get their cards by CDI have them with "void".
 */
export function visibleOf(reading: GpuReading, variables: GpuVariables): Visible {
  const all = reading.cards.flatMap((card) => devicesOf(card, reading));
  if (reading.tool !== 'nvidia-smi') return visibleOfAmd(all, variables);
  const cuda = variables.CUDA_VISIBLE_DEVICES;
  if (cuda === undefined) return { cards: reading.cards, devices: all, hiddenBy: null };
  const devices = namedBy(cuda, all);
  const cards = [...new Set(devices.map(({ card }) => card))];
  const hides = devices.length < all.length;
  return { cards, devices, hiddenBy: hides ? `CUDA_VISIBLE_DEVICES=${cuda}` : null };
}

/** HIP counts what the runtime leaves from 0 on, and takes CUDA's variable where its own is not set. */
function visibleOfAmd(all: readonly Device[], variables: GpuVariables): Visible {
  const { ROCR_VISIBLE_DEVICES, HIP_VISIBLE_DEVICES, CUDA_VISIBLE_DEVICES } = variables;
  const left = ROCR_VISIBLE_DEVICES === undefined ? all : namedBy(ROCR_VISIBLE_DEVICES, all);
  const name = HIP_VISIBLE_DEVICES === undefined ? 'CUDA_VISIBLE_DEVICES' : 'HIP_VISIBLE_DEVICES';
  const hip = HIP_VISIBLE_DEVICES ?? CUDA_VISIBLE_DEVICES;
  const counted = left.map((device, index) => ({ ...device, card: { ...device.card, index } }));
  const named = hip === undefined ? counted : namedBy(hip, counted);
  const devices = named.flatMap(({ card }) => left[card.index] ?? []);
  const hiding = [
    ...(left.length < all.length ? [`ROCR_VISIBLE_DEVICES=${ROCR_VISIBLE_DEVICES}`] : []),
    ...(devices.length < left.length ? [`${name}=${hip}`] : []),
  ];
  return {
    cards: devices.map(({ card }) => card),
    devices,
    hiddenBy: hiding.length > 0 ? hiding.join(' and ') : null,
  };
}

function devicesOf(card: GpuCard, { instances }: GpuReading): readonly Device[] {
  if (card.migMode !== 'Enabled') return [{ card, instance: null }];
  return instances.flatMap((instance) => (instance.card === card.uuid ? [{ card, instance }] : []));
}

function namedBy(list: string, all: readonly Device[]): readonly Device[] {
  const named = list.split(',').map((entry) => deviceNamed(entry.trim(), all));
  const end = named.indexOf(undefined);
  const used = named.slice(0, end === -1 ? named.length : end).filter((one) => one !== undefined);
  return new Set(used).size < used.length ? [] : used;
}

/** The number of a divided card means its first instance. */
function deviceNamed(entry: string, all: readonly Device[]): Device | undefined {
  if (/^\d+$/.test(entry)) return all.find(({ card }) => card.index === Number(entry));
  // A beginning is enough for CUDA, as long as it fits one device only.
  const fitting = all.filter(
    ({ card, instance }) => entry !== '' && (instance ?? card).uuid.startsWith(entry),
  );
  const [device, another] = fitting;
  return another ? undefined : device;
}
