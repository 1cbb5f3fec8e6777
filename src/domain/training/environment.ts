import type { MachineGpus } from './gpu/machine-gpus.ts';
import type { WrittenFile } from './written-file.ts';

/** The machine that trained, and what the command found on its PATH; null where it found none. */
export interface Machine {
  readonly os: string;
  readonly arch: string;
  readonly cpus: number;
  readonly memoryBytes: number;
  readonly node: string | null;
  readonly python: string | null;
}

export interface Environment extends Machine {
  /** `sha256:…` of each lock file found in the working directory, by name. */
  readonly lockFiles: Readonly<Record<string, string>>;
  /** Absent where no GPU was found. */
  readonly gpus?: MachineGpus;
  /** The packages of the Python that the command names, one a line; absent where nobody can tell them. */
  readonly packages?: WrittenFile & {
    readonly tool: PackageTool;
    readonly count: number;
  };
  /** Absent outside of a container, as far as that can be told. */
  readonly container?: Container;
  /** Variables by which frameworks are made deterministic, as the command found them. */
  readonly deterministic?: Readonly<Record<string, string>>;
}

/** Whose words a list of packages is written in: `numpy==2.1.0`, or `numpy=2.1.0=py312_0` for conda's own. */
export const packageTools = ['pip', 'conda'] as const;
export type PackageTool = (typeof packageTools)[number];

/** The container that trained; null is what it does not tell. */
export interface Container {
  /** 64 hex digits, as the engine names it. */
  readonly id: string | null;
  /** The image by the name it was started with. */
  readonly image: string | null;
  /** `sha256:…` by which a registry serves the image. */
  readonly digest: string | null;
  /** `sha256:…` by which the engine stores it: the same bytes, but no registry finds them by it. */
  readonly imageId: string | null;
}

/** All that a back end finds about the place where a command runs. */
export interface Surroundings {
  readonly machine: Machine;
  /** Null where no Python can be asked. */
  readonly packages: FoundPackages | null;
  /** Null outside of a container, as far as that can be told. */
  readonly container: Container | null;
  readonly deterministic: Readonly<Record<string, string>>;
}

export interface FoundPackages {
  readonly tool: PackageTool;
  /** Sorted by name; nothing in them is secret. */
  readonly lines: readonly string[];
}
