import type { GpuAnswer, GpuCard } from '../../domain/training/gpu/reading.ts';
import type { Patience } from './nvidia-smi.ts';
import { askTool } from './tool.ts';

const tool = 'rocm-smi';
const query = [
  '--showproductname',
  '--showmeminfo',
  'vram',
  '--showuse',
  '--showuniqueid',
  '--showbus',
  '--json',
];

/** Count, memory and use of AMD's cards; its tool tells little of their health. */
export async function readRocm(
  environment: Readonly<Record<string, string>>,
  { callMs }: Patience,
): Promise<GpuAnswer> {
  const answer = await askTool([tool, ...query], { environment, timeoutMs: callMs });
  const unread = { tool, exitCode: null, said: '' };
  if (answer.kind === 'missing') return { kind: 'absent', ...unread };
  if (answer.kind === 'hung') return { kind: 'hung', ...unread };
  const said = answer.text.trim().split('\n')[0]?.slice(0, 200) ?? '';
  const { exitCode } = answer;
  if (exitCode !== 0) return { kind: 'refused', tool, exitCode, said };
  const cards = cardsIn(answer.text);
  if (!cards) return { kind: 'unreadable', tool, exitCode, said };
  return { kind: 'read', tool, cuda: null, cards, processes: [], instances: [] };
}

/** `{"card0": {"VRAM Total Memory (B)": "…"}}`, with keys that vary between releases. */
function cardsIn(text: string): readonly GpuCard[] | undefined {
  try {
    const told: unknown = JSON.parse(text.slice(text.indexOf('{')));
    if (typeof told !== 'object' || told === null) return undefined;
    const cards = Object.entries(told).filter(([name]) => /^card\d+$/.test(name));
    return cards.length > 0 ? cards.map(([name, members]) => cardOf(name, members)) : undefined;
  } catch {
    return undefined;
  }
}

function cardOf(card: string, told: unknown): GpuCard {
  const members = Object.entries(told ?? {}).map(([name, value]) => [name, String(value)] as const);
  const textOf = (pattern: RegExp) => members.find(([name]) => pattern.test(name))?.[1];
  const numberOf = (pattern: RegExp) => {
    const value = Number(textOf(pattern) ?? Number.NaN);
    return Number.isFinite(value) ? value : null;
  };
  const total = numberOf(/VRAM Total Memory/i);
  const used = numberOf(/VRAM Total Used Memory/i);
  const mebibyte = 1024 * 1024;
  return {
    index: Number(card.slice(4)),
    uuid: textOf(/Unique ID/i)?.replace(/^0x/i, 'GPU-') ?? card,
    name: textOf(/Card Series|Card SKU|Product Name/i) ?? card,
    driver: '',
    bus: textOf(/PCI Bus/i) ?? '',
    memoryTotal: total === null ? null : total / mebibyte,
    memoryFree: total === null || used === null ? null : (total - used) / mebibyte,
    utilization: numberOf(/GPU use/i),
    temperature: null,
    powerDraw: null,
    computeMode: '',
    computeCapability: null,
    migMode: null,
    uncorrectedErrors: null,
    recoveryAction: null,
    clockReasons: null,
    rowRemapping: null,
    complaint: null,
  };
}
