import { type CardText, type Driver, h200 } from './fake-driver.ts';

function without(card: CardText, ...names: readonly string[]): CardText {
  return Object.fromEntries(Object.entries(card).filter(([name]) => !names.includes(name)));
}

/** Before driver 535 the reasons why clocks are held down had another name. */
function throttling({ 'clocks_event_reasons.active': reasons = '', ...card }: CardText): CardText {
  return { ...card, 'clocks_throttle_reasons.active': reasons };
}

interface Kind {
  readonly version: string;
  /** The line above the table, which alone tells the version of CUDA. */
  readonly header: string;
  readonly cuda: string;
  /** A card that knows all fields as one of this driver tells of it. */
  speak(card: CardText): CardText;
}

const ordinary = (version: string, cuda: string) => ({
  version,
  cuda,
  header: `| NVIDIA-SMI ${version}   Driver Version: ${version}   CUDA Version: ${cuda} |`,
});

/** Drivers that runners have, by what of the fields each lacks. */
export const kinds: readonly Kind[] = [
  {
    ...ordinary('470.256.02', '11.4'),
    speak: (card) => throttling(without(card, 'compute_cap', 'gpu_recovery_action')),
  },
  {
    ...ordinary('525.147.05', '12.0'),
    speak: (card) => throttling(without(card, 'gpu_recovery_action')),
  },
  { ...ordinary('550.54.15', '12.4'), speak: (card) => without(card, 'gpu_recovery_action') },
  { ...ordinary('580.65.06', '13.0'), speak: (card) => card },
  {
    version: '610.12',
    cuda: '13.3',
    header: '| NVIDIA-SMI 610.12   KMD Version: 610.12   CUDA UMD Version: 13.3 |',
    speak: (card) => card,
  },
];

/** A machine with this driver, whose only card differs so from a healthy one. */
export function machine(kind: Kind, differs: CardText = {}, more: Partial<Driver> = {}): Driver {
  const card = { ...h200, driver_version: kind.version, ...differs };
  return { cards: [kind.speak(card)], header: kind.header, ...more };
}
