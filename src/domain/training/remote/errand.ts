/** What a job elsewhere has to do, as plain values. */
export interface Errand {
  /** Stands in each control line. */
  readonly mark: string;
  /** What the command finds as CONTENDER_JOB; the command cannot tell the mark from it. */
  readonly token: string;
  readonly command: string;
  /** Where the command runs; absolute. */
  readonly directory: string;
  readonly outputDirectory: string;
  /** Lines of shell before it, and after it. */
  readonly before: string;
  readonly after: string;
  /** Cards that must be there; 0: nobody looks. */
  readonly gpus: number;
  /** Free memory on each, MiB; 0: any. */
  readonly gpuMemoryMib: number;
  /** How long memory is waited for that a job which has just ended may still hold. */
  readonly gpuPatienceSeconds: number;
  /** A command that must succeed on the cards first. */
  readonly smokeTest: string | null;
  /** Whole seconds that the command gets to save when it is asked to stop. */
  readonly graceSeconds: number;
  /** Seconds since 1970: who starts later than this ends at once; null: nobody waits in vain. */
  readonly deadline: number | null;
}

/** What a job ends with that never came to its command. */
export const exitCodes = { unfit: 69, unready: 70, late: 75 } as const;
