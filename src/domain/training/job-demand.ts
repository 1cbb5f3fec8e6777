/** What a job asks of the place where it runs; null is what the policy leaves open. */
export interface JobDemand {
  /** Cards; 0: none. */
  readonly gpus: number;
  /** Free memory on each card, GiB. */
  readonly gpuMemoryGib: number | null;
  readonly image: string | null;
  readonly cpus: number | null;
  readonly memoryGib: number | null;
  readonly sharedMemoryGib: number | null;
  /** Variables of the command, each with the name of a secret in the cluster's own store. */
  readonly secrets: Readonly<Record<string, string>>;
  /** The longest that the command may run. */
  readonly minutes: number | null;
  /** The longest that anybody waits for its place; absent: for ever. */
  readonly queueMinutes?: number;
  /** A command that works on the GPU for a moment: without its success nothing is trained. */
  readonly smokeTest: string | null;
  /** What it gets to save when it is cancelled. */
  readonly graceSeconds: number;
}
