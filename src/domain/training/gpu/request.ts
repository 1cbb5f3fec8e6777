/** What the policy asks for. */
export interface GpuRequest {
  readonly count: number;
  /** Free memory that each of them must have; GiB. Null: any. */
  readonly memoryGib: number | null;
}

/** The variable that hides cards from a program. */
export interface GpuVariables {
  readonly CUDA_VISIBLE_DEVICES?: string | undefined;
}
