import type { Finding } from '../../finding.ts';
import { ailments, complaints } from './health.ts';
import type { GpuAnswer, GpuCard, GpuReading } from './reading.ts';
import type { GpuRequest, GpuVariables } from './request.ts';
import { unreadFinding } from './unread.ts';
import { type Device, type Visible, visibleOf } from './visible.ts';
import { kernelFindings } from './xid.ts';

/**
 * Whether the asked GPUs are there, healthy and free. What is unknown counts like what is bad: hours on
 * a card that is not there cost more than a look at it. Nothing is asked: nothing fails.
 */
export function judgeGpu(
  answer: GpuAnswer,
  request: GpuRequest | null,
  variables: GpuVariables,
): readonly Finding[] {
  if (!request) return [];
  if (answer.kind !== 'read') return [unreadFinding(answer, request, variables)];
  const visible = visibleOf(answer, variables);
  const sick = visible.cards.filter((card) => ailments(card).length > 0);
  return [
    ...tooFew(answer, request, visible),
    ...sick.flatMap((card) => ailments(card).map((why) => ill(card, why))),
    ...closed(visible),
    ...taken(answer, request, visible),
    ...tooFull(answer, request, visible),
    ...visible.cards.flatMap((card) => complaints(card).map((what) => strained(card, what))),
    ...kernelFindings(answer, visible.cards),
    ...neighbours(answer, visible),
  ];
}

function tooFew(
  { cards, tool }: GpuReading,
  { count }: GpuRequest,
  { devices, hiddenBy }: Visible,
): readonly Finding[] {
  if (devices.length >= count) return [];
  const why = hiddenBy
    ? `${tool} sees ${plural(cards.length, 'card')}, and ${hiddenBy} hides them. Unset it, or let it name ${plural(count, 'card')}.`
    : `${tool} sees ${plural(cards.length, 'card')}. Run the job on a runner with more of them, pass them into the container (--gpus all), or ask for fewer.`;
  return [
    fails(
      'gpu-count',
      `The policy asks for ${plural(count, 'GPU')}, and a program started here can use ${devices.length}. ${why}`,
    ),
  ];
}

function ill(card: GpuCard, why: string): Finding {
  return fails(
    'gpu-health',
    `${named(card)} is not fit to train: ${why}. Let the administrator of the runner reset the card or take it out, then run again.`,
  );
}

function closed({ cards }: Visible): readonly Finding[] {
  const shut = cards.filter(({ computeMode }) => computeMode === 'Prohibited');
  return shut.map((card) =>
    fails(
      'gpu-compute-mode',
      `${named(card)} takes no program: its compute mode is Prohibited. Let the administrator set it with "nvidia-smi -c DEFAULT".`,
    ),
  );
}

/** A card in the mode Exclusive_Process takes one program; the server of MPS shares it with others. */
function taken(
  { processes }: GpuReading,
  { count }: GpuRequest,
  { devices }: Visible,
): readonly Finding[] {
  const held = devices.filter(({ card }) => {
    const holders = processes.filter(({ uuid }) => uuid === card.uuid);
    const isShared = holders.some(({ name }) => name.endsWith('nvidia-cuda-mps-server'));
    return card.computeMode === 'Exclusive_Process' && holders.length > 0 && !isShared;
  });
  if (devices.length < count || devices.length - held.length >= count) return [];
  return held.map(({ card }) =>
    fails(
      'gpu-compute-mode',
      `${named(card)} takes one program only, and has one: its compute mode is Exclusive_Process. Wait for that program, end it, or use another runner.`,
    ),
  );
}

/**
 * Whether memory that is missing may come free by itself: the driver keeps that of a process for some
 * seconds after its end. Who is alive keeps it, and a card without an answer has nothing to give.
 */
export function mayComeFree(
  answer: GpuAnswer,
  request: GpuRequest | null,
  variables: GpuVariables,
): boolean {
  if (!request || answer.kind !== 'read') return false;
  const full = fullDevices(request, visibleOf(answer, variables));
  const known = full.filter(({ card, instance }) => (instance ?? card).memoryFree !== null);
  return known.some(({ card }) =>
    answer.processes.every(({ uuid, isHere }) => uuid !== card.uuid || !isHere),
  );
}

/** Those without enough memory, where so many are too few for the request. */
function fullDevices({ count, memoryGib }: GpuRequest, { devices }: Visible): readonly Device[] {
  if (memoryGib === null || devices.length < count) return [];
  const full = devices.filter(({ card, instance }) => {
    const { memoryFree } = instance ?? card;
    return memoryFree === null || memoryFree < memoryGib * 1024;
  });
  return devices.length - full.length >= count ? [] : full;
}

function tooFull(reading: GpuReading, request: GpuRequest, visible: Visible): readonly Finding[] {
  const full = fullDevices(request, visible);
  if (full.length === 0) return [];
  const free = full.map((device) => `${deviceName(device)} has ${freeOf(device)}`).join('; ');
  return [
    fails(
      'gpu-memory',
      `The policy asks for ${request.memoryGib} GiB free on each of ${plural(request.count, 'GPU')}: ${free}${waited(reading)}. ${holders(
        reading,
        full.map(({ card }) => card),
      )}`,
    ),
  ];
}

function waited({ waitedSeconds }: GpuReading): string {
  return waitedSeconds === undefined ? '' : `, also after ${waitedSeconds} s of waiting`;
}

function freeOf({ card, instance }: Device): string {
  const { memoryFree, memoryTotal } = instance ?? card;
  if (memoryFree === null) return 'an unknown amount';
  const total = memoryTotal === null ? '' : ` of ${gib(memoryTotal)}`;
  return `${gib(memoryFree)}${total} free`;
}

/** Who holds the memory of these cards, as far as anybody can tell. */
function holders({ processes }: GpuReading, cards: readonly GpuCard[]): string {
  const held = processes.filter(({ uuid }) => cards.some((card) => card.uuid === uuid));
  if (held.length === 0) {
    return 'No process is listed for them: one outside this container, or a dead one whose memory the driver keeps. Ask the administrator of the runner.';
  }
  const list = held.slice(0, 5).map(({ pid, name, memory }) => {
    return `${name} with the process id ${pid}${memory === null ? '' : ` (${gib(memory)})`}`;
  });
  const more = held.length > list.length ? ` and ${held.length - list.length} more` : '';
  return `It is held by ${list.join(', ')}${more}. Wait for them, end them, or use another runner.`;
}

function strained(card: GpuCard, what: string): Finding {
  return {
    level: 'warning',
    rule: 'gpu-strained',
    message: `${named(card)} will train slower or fail soon: ${what}. Tell the administrator of the runner.`,
  };
}

/** Beside enough memory another program still takes time. */
function neighbours({ processes }: GpuReading, { cards }: Visible): readonly Finding[] {
  const beside = processes.filter(({ uuid }) => cards.some((card) => card.uuid === uuid));
  if (beside.length === 0) return [];
  const names = [...new Set(beside.map(({ name, pid }) => `${name} (${pid})`))].slice(0, 5);
  return [
    {
      level: 'warning',
      rule: 'gpu-shared',
      message: `Other programs use the same GPUs: ${names.join(', ')}. The training will be slower, and its times say little.`,
    },
  ];
}

function named({ index, name }: GpuCard): string {
  return `GPU ${index} (${name})`;
}

function deviceName({ card, instance }: Device): string {
  return instance ? `${named(card)}, ${instance.name},` : named(card);
}

function gib(mebibytes: number): string {
  return `${(mebibytes / 1024).toFixed(1)} GiB`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function fails(rule: string, message: string): Finding {
  return { level: 'error', rule, message };
}
