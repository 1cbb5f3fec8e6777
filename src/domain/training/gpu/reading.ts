/** One card as the driver's tool tells of it; null is what the tool says is not there. */
export interface GpuCard {
  readonly index: number;
  readonly uuid: string;
  readonly name: string;
  readonly driver: string;
  readonly bus: string;
  /** MiB; null where the driver answers with an error. */
  readonly memoryTotal: number | null;
  readonly memoryFree: number | null;
  /** Percent, degrees Celsius, watts. */
  readonly utilization: number | null;
  readonly temperature: number | null;
  readonly powerDraw: number | null;
  readonly computeMode: string;
  readonly computeCapability: string | null;
  readonly migMode: string | null;
  /** Uncorrected memory errors since the driver was loaded; null without error correction. */
  readonly uncorrectedErrors: number | null;
  /** `None`, or what must be done to the card; null for drivers that do not tell. */
  readonly recoveryAction: string | null;
  /** Bit mask of why its clocks are held down; null where unknown. */
  readonly clockReasons: number | null;
  readonly rowRemapping: { readonly pending: boolean; readonly failed: boolean } | null;
  /** An answer that only a sick card gives, such as `[GPU requires reset]`. */
  readonly complaint: string | null;
}

/** A process on a card, as the host numbers it; often none are told inside a container. */
export interface GpuProcess {
  readonly uuid: string;
  readonly pid: number;
  readonly name: string;
  /** MiB. */
  readonly memory: number | null;
  /** Whether it is among the processes here: false once it has ended, and outside of a container. */
  readonly isHere: boolean;
}

/** A part of a divided card, which a program uses like a card. */
export interface GpuInstance {
  readonly uuid: string;
  readonly name: string;
  /** The uuid of the card that it is a part of. */
  readonly card: string;
  /** MiB. */
  readonly memoryTotal: number | null;
  readonly memoryFree: number | null;
}

/** An error of a card, as its driver told the kernel. */
export interface KernelError {
  /** Where the card is, such as `0000:0f:00`. */
  readonly bus: string;
  /** NVIDIA's Xid. */
  readonly code: number;
  readonly secondsAgo: number | null;
}

/** All cards of the machine, whatever of them this process may use. */
export interface GpuReading {
  readonly kind: 'read';
  /** `nvidia-smi`, `amd-smi` or `rocm-smi`. */
  readonly tool: string;
  readonly cuda: string | null;
  readonly cards: readonly GpuCard[];
  readonly processes: readonly GpuProcess[];
  /** Of cards that are divided: the devices that a program can use. */
  readonly instances: readonly GpuInstance[];
  /** Since the machine started; null where this user may not read them, absent where none are kept. */
  readonly kernelErrors?: readonly KernelError[] | null;
  /** How long memory was waited for that a job which had just ended would free. */
  readonly waitedSeconds?: number;
}

/** Why nothing is known. `absent`: no tool was found, as on a machine without a GPU. */
export interface GpuUnread {
  readonly kind: 'absent' | 'hung' | 'refused' | 'unreadable';
  readonly tool: string;
  readonly exitCode: number | null;
  /** What the tool said, its first line. */
  readonly said: string;
}

export type GpuAnswer = GpuReading | GpuUnread;
