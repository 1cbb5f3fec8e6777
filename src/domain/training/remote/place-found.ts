import { deterministicOf } from '../deterministic.ts';
import type { Container, FoundPackages, Machine, Surroundings } from '../environment.ts';
import type { MachineGpus } from '../gpu/machine-gpus.ts';
import { packagesOf } from '../python-survey.ts';
import type { JobReport } from './job-report.ts';

interface Known {
  readonly container: Container | null;
  readonly environment: Readonly<Record<string, string>>;
}

/** The place where a job ran, as the job told it; null: it told nothing. */
export function surroundingsOf(
  report: JobReport,
  { container, environment }: Known,
): Surroundings | null {
  const machine = machineOf(report);
  if (!machine) return null;
  const deterministic = deterministicOf(environment);
  return { machine, packages: foundPackages(report), container, deterministic };
}

function machineOf(report: JobReport): Machine | null {
  const [system, release, arch, cpus, kibibytes] = report.lines('machine')[0]?.split(' ') ?? [];
  if (system === undefined || release === undefined || arch === undefined) return null;
  const [version] = report.lines('surveyed')[0]?.split(' ') ?? [];
  return {
    os: `${system.toLowerCase()} ${release}`,
    arch: architectures[arch] ?? arch,
    cpus: Number(cpus) || 0,
    memoryBytes: (Number(kibibytes) || 0) * 1024,
    node: versionIn(report.lines('node')[0]),
    python: version ?? versionIn(report.lines('python')[0]),
  };
}

/** The names that this machine's own would get, by those of `uname`. */
const architectures: Readonly<Record<string, string>> = {
  x86_64: 'x64',
  amd64: 'x64',
  aarch64: 'arm64',
  i686: 'ia32',
};

function versionIn(text: string | undefined): string | null {
  return /\d+\.\d+\S*/.exec(text ?? '')?.[0] ?? null;
}

/** Only of a survey that came to its end. */
function foundPackages(report: JobReport): FoundPackages | null {
  const [version] = report.lines('surveyed');
  if (version === undefined) return null;
  const distributions = report.lines('package');
  return packagesOf({ version, distributions, conda: report.lines('conda') });
}

/** The cards that a job found; null: none, or nobody looked. */
export function gpusOf(report: JobReport): MachineGpus | null {
  const rows = report.lines('gpu').map((line) => line.split(', '));
  if (rows.length === 0) return null;
  const capabilities = new Map(
    report.lines('capability').map((line) => {
      const [index = '', capability = ''] = line.split(', ');
      return [index, capability] as const;
    }),
  );
  return {
    tool: 'nvidia-smi',
    driver: rows[0]?.[2] ?? '',
    cuda: report.lines('cuda')[0] ?? null,
    cards: rows.map(([index = '', uuid = '', , total, free, ...name]) => ({
      index: Number(index),
      uuid,
      name: name.join(', '),
      computeCapability: versionIn(capabilities.get(index)),
      memoryTotal: mebibytes(total),
      memoryFree: mebibytes(free),
    })),
  };
}

function mebibytes(cell: string | undefined): number | null {
  return cell !== undefined && /^\d+$/.test(cell) ? Number(cell) : null;
}
