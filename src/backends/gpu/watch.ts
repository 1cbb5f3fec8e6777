import { type ChildProcess, spawn } from 'node:child_process';
import { GpuMeter, type GpuSample } from '../../domain/training/gpu/use.ts';
import type { GpuWatch } from '../../ports/gpu-probe.ts';
import { numberIn } from './nvidia-cells.ts';

const fields = 'index,utilization.gpu,memory.used,power.draw,temperature.gpu';
const words = [`--query-gpu=${fields}`, '--format=csv,noheader,nounits', '-lms', '1000'];
/** The driver may need seconds to wake up. */
const firstSampleMs = 5_000;
/** A tool that has been silent for so long tells nothing of the end of the training. */
const longestSilenceMs = 5_000;

/**
 * One long-lived process of NVIDIA's tool, which tells a line for each card every second: far cheaper
 * than a process for each sample. It is started once more when it dies, and then given up.
 */
export async function watchNvidia(
  environment: Readonly<Record<string, string>>,
): Promise<GpuWatch> {
  const meter = new GpuMeter();
  const began = performance.now();
  let child: ChildProcess | undefined;
  let [starts, stopped, lastAt] = [0, false, Number.NEGATIVE_INFINITY];
  let arrived: () => void = () => undefined;
  const first = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const take = (line: string) => {
    const sample = sampleOf(line, (performance.now() - began) / 1000);
    if (!sample) return;
    meter.add(sample);
    lastAt = performance.now();
    arrived();
  };
  const start = () => {
    starts += 1;
    child = spawn('nvidia-smi', words, {
      env: environment,
      stdio: ['ignore', 'pipe', 'ignore'],
      windowsHide: true,
    });
    let rest = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) take(line);
    });
    child.once('error', arrived);
    child.once('close', () => {
      if (!stopped && starts < 2) start();
      else arrived();
    });
  };
  start();
  const late = setTimeout(arrived, firstSampleMs);
  await first;
  clearTimeout(late);
  const isBefore = Number.isFinite(lastAt);
  return {
    stop() {
      const complete =
        isBefore && isRunning(child) && performance.now() - lastAt <= longestSilenceMs;
      stopped = true;
      letGo(child);
      return { cards: meter.read(), complete };
    },
  };
}

function isRunning(child: ChildProcess | undefined): boolean {
  return child?.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

/** Also where a sick driver keeps the process beyond SIGKILL, it keeps nothing of ours alive. */
function letGo(child: ChildProcess | undefined): void {
  child?.kill('SIGKILL');
  child?.stdout?.destroy();
  child?.unref();
}

function sampleOf(line: string, at: number): GpuSample | undefined {
  const [index = '', utilization = '', memory = '', power = '', temperature] = line.split(', ');
  if (!/^\d+$/.test(index) || temperature === undefined) return undefined;
  return {
    index: Number(index),
    at,
    utilization: numberIn(utilization),
    memoryUsed: numberIn(memory),
    power: numberIn(power),
    temperature: numberIn(temperature),
  };
}
