import type { GpuInstance } from '../../domain/training/gpu/reading.ts';

/**
 * The instances of divided cards: `-L` names them below their card, and only the XML of `-q -x` tells
 * their memory, in the same order.
 */
export function instancesIn(list: string, xml: string): readonly GpuInstance[] {
  const memory = memoryIn(xml);
  const places = new Map<string, number>();
  let card = '';
  return list.split(/\r?\n/).flatMap((line) => {
    card = /^GPU \d+:.*\(UUID: (GPU-[^)]+)\)/.exec(line)?.[1] ?? card;
    const [, name, uuid] = /^\s*(MIG \S+).*\(UUID: (MIG-[^)]+)\)/.exec(line) ?? [];
    if (!name || !uuid) return [];
    const place = places.get(card) ?? 0;
    places.set(card, place + 1);
    const told = memory.get(card)?.[place];
    return [{ uuid, name, card, memoryTotal: told?.total ?? null, memoryFree: told?.free ?? null }];
  });
}

interface Memory {
  readonly total: number | null;
  readonly free: number | null;
}

/** MiB, by the uuid of the card. */
function memoryIn(xml: string): ReadonlyMap<string, readonly Memory[]> {
  const cards = xml.split(/<gpu id=/).slice(1);
  return new Map(
    cards.map((card) => {
      const devices = card.split('<mig_device>').slice(1);
      const uuid = /<uuid>\s*(GPU-[^<\s]+)/.exec(card)?.[1] ?? '';
      return [uuid, devices.map(memoryOf)];
    }),
  );
}

function memoryOf(device: string): Memory {
  const block = /<fb_memory_usage>([\s\S]*?)<\/fb_memory_usage>/.exec(device)?.[1] ?? '';
  const told = (name: string) => {
    const value = new RegExp(`<${name}>\\s*(\\d+) MiB`).exec(block)?.[1];
    return value === undefined ? null : Number(value);
  };
  return { total: told('total'), free: told('free') };
}
