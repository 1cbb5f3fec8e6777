import type { GpuAnswer, GpuCard, GpuProcess } from '../../domain/training/gpu/reading.ts';
import { startOf } from '../training/local/process-table.ts';
import { type AmdRecord, mebibytesIn, numberIn, recordsIn, textIn } from './amd-records.ts';
import type { Patience } from './nvidia-smi.ts';
import { askTool } from './tool.ts';

const tool = 'amd-smi';

/** AMD's cards as its newer tool tells of them: what they are, what happens on them, and who works there. */
export async function readAmd(
  environment: Readonly<Record<string, string>>,
  patience: Patience,
): Promise<GpuAnswer> {
  const end = performance.now() + patience.allMs;
  const ask = async (what: string) => {
    const timeoutMs = Math.min(patience.callMs, end - performance.now());
    if (timeoutMs <= 0) return { kind: 'hung' } as const;
    return askTool([tool, what, '--json'], { environment, timeoutMs });
  };
  const answers: (readonly AmdRecord[])[] = [];
  for (const what of ['static', 'metric', 'process']) {
    const answer = await ask(what);
    const unread = { tool, exitCode: null, said: '' };
    if (answer.kind === 'missing') return { kind: 'absent', ...unread };
    if (answer.kind === 'hung') return { kind: 'hung', ...unread };
    const { exitCode, text } = answer;
    const said = text.trim().split('\n')[0]?.slice(0, 200) ?? '';
    if (exitCode !== 0) return { kind: 'refused', tool, exitCode, said };
    const records = recordsIn(text);
    if (!records) return { kind: 'unreadable', tool, exitCode, said };
    answers.push(records);
  }
  const [told = [], measured = [], working = []] = answers;
  const cards = told.map((record) => cardOf(record, measured.find(sameCard(record))));
  if (cards.length === 0) return { kind: 'unreadable', tool, exitCode: 0, said: 'no card' };
  const processes = working.flatMap((record) => processesOf(record, cards));
  return { kind: 'read', tool, cuda: null, cards, processes, instances: [] };
}

function sameCard({ gpu }: AmdRecord) {
  return (other: AmdRecord) => other.gpu === gpu;
}

function cardOf(told: AmdRecord, measured: AmdRecord = {}): GpuCard {
  const index = Number(told.gpu);
  const bus = textIn(told, 'bus', 'bdf') ?? '';
  const serial = textIn(told, 'asic', 'asic_serial');
  const memoryTotal =
    mebibytesIn(measured, 'mem_usage', 'total_vram') ?? mebibytesIn(told, 'vram', 'size');
  const used = mebibytesIn(measured, 'mem_usage', 'used_vram');
  const free = mebibytesIn(measured, 'mem_usage', 'free_vram');
  return {
    index,
    // As ROCR_VISIBLE_DEVICES names it.
    uuid: serial ? `GPU-${serial.replace(/^0x/i, '').toLowerCase()}` : bus || `gpu${index}`,
    name: textIn(told, 'asic', 'market_name') ?? `GPU ${index}`,
    driver: textIn(told, 'driver', 'version') ?? textIn(told, 'driver', 'driver_version') ?? '',
    bus,
    memoryTotal,
    memoryFree: free ?? (memoryTotal === null || used === null ? null : memoryTotal - used),
    utilization: numberIn(measured, 'usage', 'gfx_activity'),
    temperature:
      numberIn(measured, 'temperature', 'hotspot') ?? numberIn(measured, 'temperature', 'edge'),
    powerDraw: numberIn(measured, 'power', 'socket_power'),
    computeMode: '',
    computeCapability: textIn(told, 'asic', 'target_graphics_version') ?? null,
    migMode: null,
    uncorrectedErrors: numberIn(measured, 'ecc', 'total_uncorrectable_count'),
    recoveryAction: null,
    clockReasons: null,
    rowRemapping: null,
    complaint: null,
  };
}

/** Some releases list a process flat, some below `process_info`, and nobody as a sentence. */
function processesOf(record: AmdRecord, cards: readonly GpuCard[]): readonly GpuProcess[] {
  const card = cards.find(({ index }) => index === Number(record.gpu));
  const list = record.process_list ?? record.processes;
  if (!card || !Array.isArray(list)) return [];
  return list.flatMap((entry: AmdRecord | null) => {
    const told = (entry?.process_info ?? entry) as AmdRecord | null;
    const pid = Number(told?.pid ?? Number.NaN);
    if (!told || !Number.isInteger(pid)) return [];
    const memory =
      mebibytesIn(told, 'memory_usage', 'vram_mem') ??
      mebibytesIn(told, 'vram_mem') ??
      mebibytesIn(told, 'mem_usage');
    const isHere = startOf(pid) !== undefined;
    return [{ uuid: card.uuid, pid, name: textIn(told, 'name') ?? 'a process', memory, isHere }];
  });
}
