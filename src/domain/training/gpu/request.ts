/** What the policy asks for. */
export interface GpuRequest {
  readonly count: number;
  /** Free memory that each of them must have; GiB. Null: any. */
  readonly memoryGib: number | null;
}

/** The variables that hide cards from a program. */
export interface GpuVariables {
  readonly CUDA_VISIBLE_DEVICES?: string | undefined;
  readonly NVIDIA_VISIBLE_DEVICES?: string | undefined;
}
