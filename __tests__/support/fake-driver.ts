import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './folder.ts';

/** One card in the words of nvidia-smi, by field; a field that is missing is unknown to the driver. */
export type CardText = Readonly<Record<string, string>>;

export interface Driver {
  readonly cards: readonly CardText[];
  readonly cuda?: string;
  /** What a call without words tells first; default: that of driver 580 with this version of CUDA. */
  readonly header?: string;
  readonly processes?: readonly CardText[];
  /** What `-L` lists below the cards. */
  readonly instances?: readonly string[];
  /** Every call ends so, whatever is asked. */
  readonly refuses?: { readonly exitCode: number; readonly says: string };
  /** What a watch is told, moment after moment, 50 ms apart; then the last one for ever. */
  readonly series?: readonly (readonly CardText[])[];
  /** Answers to one call, in place of the right ones; `hang` never ends and ignores signals. */
  readonly spoiled?: {
    readonly call: string;
    readonly says: string | 'hang';
    readonly exitCode?: number;
  };
  /** How long every call takes, as that of a driver without persistence mode does; milliseconds. */
  readonly slowMs?: number;
  /** What every call says beside its answer, on stderr. */
  readonly warns?: string;
  /** What `-q -x` tells. */
  readonly xml?: string;
}

/** A healthy H200 of driver 580. */
export const h200: CardText = {
  index: '0',
  uuid: 'GPU-2f1c3a7e-0001-4b2a-9c11-000000000001',
  gpu_uuid: 'GPU-2f1c3a7e-0001-4b2a-9c11-000000000001',
  driver_version: '580.65.06',
  'pci.bus_id': '00000000:0F:00.0',
  'memory.total': '143771',
  'memory.free': '143000',
  'memory.used': '4',
  'utilization.gpu': '0',
  'temperature.gpu': '31',
  'power.draw': '76.42',
  'power.limit': '700.00',
  compute_mode: 'Default',
  name: 'NVIDIA H200',
  compute_cap: '9.0',
  'mig.mode.current': 'Disabled',
  'ecc.errors.uncorrected.volatile.total': '0',
  gpu_recovery_action: 'None',
  'clocks_event_reasons.active': '0x0000000000000001',
  'remapped_rows.pending': 'No',
  'remapped_rows.failure': 'No',
};

/** The same card at another place. */
export function another(index: number, differs: CardText = {}): CardText {
  const uuid = `GPU-2f1c3a7e-0001-4b2a-9c11-00000000000${index + 1}`;
  return { ...h200, index: String(index), uuid, gpu_uuid: uuid, ...differs };
}

/**
 * A folder with a program `nvidia-smi` that speaks like the driver: fields in the order asked, and the
 * real tool's words and exit code for a field that the driver lacks.
 */
export function fakeDriver(driver: Driver): string {
  const folder = temporaryFolder();
  const path = join(folder, 'nvidia-smi');
  writeFileSync(path, `#!${process.execPath}\n(${String(play)})(${JSON.stringify(driver)});\n`);
  chmodSync(path, 0o755);
  return folder;
}

/** Runs in the fake tool's own process, so that it may use nothing of this file. */
function play(driver: Driver): void {
  const [call = ''] = process.argv.slice(2);
  const answer = (): readonly [text: string, exitCode?: number] => {
    if (driver.refuses) return [driver.refuses.says, driver.refuses.exitCode];
    if (call === '') {
      const header = `| NVIDIA-SMI 580.65.06   CUDA Version: ${driver.cuda ?? '13.0'} |`;
      return [driver.header ?? header];
    }
    if (call === '-q') return [driver.xml ?? ''];
    if (call === '-L') return [(driver.instances ?? []).join('\n')];
    const [, kind = '', names = ''] = /^--query-([\w-]+)=(.*)$/.exec(call) ?? [];
    const rows = kind === 'compute-apps' ? (driver.processes ?? []) : driver.cards;
    const fields = names.split(',');
    const unknown = fields.find((field) => !rows.every((row) => field in row));
    if (unknown) return [`Field "${unknown}" is not a valid field to query.`, 2];
    return [rows.map((row) => fields.map((field) => row[field]).join(', ')).join('\n')];
  };
  const spoiled = driver.spoiled && call.includes(driver.spoiled.call) ? driver.spoiled.says : null;
  if (spoiled === 'hang') {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => undefined);
    setInterval(() => undefined, 1000);
    return;
  }
  if (spoiled === null && process.argv.includes('-lms')) {
    const moments = [...(driver.series ?? [driver.cards])];
    const [, , names = ''] = /^--query-([\w-]+)=(.*)$/.exec(call) ?? [];
    const tell = () => {
      const cards = moments.length > 1 ? moments.shift() : moments[0];
      if (cards?.length === 0) process.exit(1);
      const lines = cards?.map((card) =>
        names
          .split(',')
          .map((name) => card[name])
          .join(', '),
      );
      process.stdout.write(`${lines?.join('\n')}\n`);
    };
    tell();
    setInterval(tell, 50);
    return;
  }
  if (driver.slowMs) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, driver.slowMs);
  const [text, exitCode = 0] = spoiled === null ? answer() : [spoiled, driver.spoiled?.exitCode];
  if (driver.warns) process.stderr.write(`${driver.warns}\n`);
  process.stdout.write(`${text}\n`);
  process.exitCode = exitCode;
}
