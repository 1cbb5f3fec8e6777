/** What the policy asks for. */
export interface GpuRequest {
  readonly count: number;
  /** Free memory that each of them must have; GiB. Null: any. */
  readonly memoryGib: number | null;
}

/** The variables that hide cards from a program. */
export interface GpuVariables {
  readonly CUDA_VISIBLE_DEVICES?: string | undefined;
  /** Read when a container starts. */
  readonly NVIDIA_VISIBLE_DEVICES?: string | undefined;
  /** AMD's: the first is of its runtime, the second of HIP, which counts what the first leaves. */
  readonly ROCR_VISIBLE_DEVICES?: string | undefined;
  readonly HIP_VISIBLE_DEVICES?: string | undefined;
}
