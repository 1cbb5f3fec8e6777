import { type ChildProcess, spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { GpuMeter } from '../../domain/training/gpu/meter.ts';
import type { GpuSample } from '../../domain/training/gpu/use.ts';
import type { GpuWatch } from '../../ports/gpu-probe.ts';
import { numberIn } from './nvidia-cells.ts';

const fields = 'index,utilization.gpu,memory.used,power.draw,temperature.gpu,power.limit';
const words = [`--query-gpu=${fields}`, '--format=csv,noheader,nounits', '-lms', '1000'];
/** The driver may need seconds to wake up. */
const firstSampleMs = 5_000;
/** A tool that has been silent for so long tells nothing of the end of the training. */
const longestSilenceMs = 5_000;
const mostStarts = 2;

type Variables = Readonly<Record<string, string>>;

/**
 * One long-lived process of NVIDIA's tool, which tells a line for each card every second: far cheaper
 * than a process for each sample. It is started once more when it dies, and then given up. Only these
 * cards count; what others do says nothing of a command that cannot use them.
 */
export async function watchNvidia(
  environment: Variables,
  cards: readonly number[],
): Promise<GpuWatch> {
  const meter = new GpuMeter();
  const clock = new Clock();
  let lastAt: number | undefined;
  const tool = new Tool(environment, (line) => {
    const sample = sampleOf(line, clock.seconds());
    if (!sample) return;
    lastAt = sample.at;
    if (cards.includes(sample.index)) meter.add(sample);
    tool.arrived();
  });
  await tool.started;
  const isBefore = lastAt !== undefined;
  // The command starts now; the first sample is what there was before.
  clock.begin();
  return {
    energyAtMost: () => (isBefore ? meter.energyAtMost(cards, clock.seconds()) : null),
    stop() {
      const silence = clock.seconds() - (lastAt ?? 0);
      const isLost = !(tool.isRunning() && silence * 1000 <= longestSilenceMs);
      tool.letGo();
      const complete = isBefore && !isLost;
      const uses = meter.read(clock.seconds());
      return {
        cards: complete ? uses : uses.map((use) => ({ ...use, energy: null })),
        complete,
        ...(isLost && { lostAt: lastAt ?? 0 }),
        series: meter.series(),
      };
    },
  };
}

/** Seconds since the command started; 0 before. */
class Clock {
  #began: number | undefined;

  begin(): void {
    this.#began = performance.now();
  }

  seconds(): number {
    return this.#began === undefined ? 0 : (performance.now() - this.#began) / 1000;
  }
}

class Tool {
  /** Resolves with the first sample, or when none will come soon. */
  readonly started: Promise<void>;
  arrived: () => void = () => undefined;
  readonly #environment: Variables;
  readonly #take: (line: string) => void;
  #child: ChildProcess | undefined;
  #starts = 0;
  #isLetGo = false;

  constructor(environment: Variables, take: (line: string) => void) {
    this.#environment = environment;
    this.#take = take;
    this.started = new Promise((resolve) => {
      const late = setTimeout(resolve, firstSampleMs);
      this.arrived = () => {
        clearTimeout(late);
        resolve();
      };
    });
    this.#start();
  }

  isRunning(): boolean {
    const child = this.#child;
    return child?.pid !== undefined && child.exitCode === null && child.signalCode === null;
  }

  /** Also where a sick driver keeps the process beyond SIGKILL, it keeps nothing of ours alive. */
  letGo(): void {
    this.#isLetGo = true;
    this.#child?.kill('SIGKILL');
    this.#child?.stdout?.destroy();
    this.#child?.unref();
  }

  #start(): void {
    this.#starts += 1;
    const child = spawn('nvidia-smi', words, {
      env: this.#environment,
      stdio: ['ignore', 'pipe', 'ignore'],
      windowsHide: true,
    });
    this.#child = child;
    // A training that broke off must not wait for it: when our end of the pipe is gone, it ends by itself.
    child.unref();
    if (child.stdout instanceof Socket) child.stdout.unref();
    let rest = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) this.#take(line);
    });
    child.once('error', () => this.arrived());
    child.once('close', () => {
      if (!this.#isLetGo && this.#starts < mostStarts) this.#start();
      else this.arrived();
    });
  }
}

function sampleOf(line: string, at: number): GpuSample | undefined {
  const [index = '', utilization = '', memory = '', power = '', temperature = '', limit] =
    line.split(', ');
  if (!/^\d+$/.test(index) || limit === undefined) return undefined;
  return {
    index: Number(index),
    at,
    utilization: numberIn(utilization),
    memoryUsed: numberIn(memory),
    power: numberIn(power),
    temperature: numberIn(temperature),
    powerLimit: numberIn(limit),
  };
}
