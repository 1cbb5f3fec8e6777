/**
 * The variables by which the usual frameworks are made deterministic, or less so: hashing, kernels of
 * cuBLAS and cuDNN, the precision of matrix units, and the threads that split a sum.
 */
const names = [
  'BLIS_NUM_THREADS',
  'CUBLAS_WORKSPACE_CONFIG',
  'CUDA_LAUNCH_BLOCKING',
  'FLAGS_cudnn_deterministic',
  'JAX_DEFAULT_MATMUL_PRECISION',
  'JAX_ENABLE_X64',
  'JAX_THREEFRY_PARTITIONABLE',
  'KMP_DETERMINISTIC_REDUCTION',
  'MKL_CBWR',
  'MKL_DYNAMIC',
  'MKL_NUM_THREADS',
  'NCCL_ALGO',
  'NCCL_PROTO',
  'NUMEXPR_NUM_THREADS',
  'NVIDIA_TF32_OVERRIDE',
  'OMP_DYNAMIC',
  'OMP_NUM_THREADS',
  'OPENBLAS_NUM_THREADS',
  'PYTHONHASHSEED',
  'TF_CUDNN_DETERMINISTIC',
  'TF_CUDNN_USE_FRONTEND',
  'TF_DETERMINISTIC_OPS',
  'TF_ENABLE_ONEDNN_OPTS',
  'TORCH_ALLOW_TF32_CUBLAS_OVERRIDE',
  'VECLIB_MAXIMUM_THREADS',
  'XLA_FLAGS',
] as const;

/** More than anybody writes there by intent. */
const longestValue = 500;

/** Those of them that are set, as a command with these variables finds them; a long value is cut. */
export function deterministicOf(
  variables: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const found = names.flatMap((name) => {
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    return value === undefined ? [] : [[name, cut(value)] as const];
  });
  return Object.fromEntries(found);
}

function cut(value: string): string {
  return value.length <= longestValue ? value : `${value.slice(0, longestValue).toWellFormed()}…`;
}
