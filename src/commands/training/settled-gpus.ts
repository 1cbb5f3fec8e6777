import { judgeGpu, mayComeFree } from '../../domain/training/gpu/judge-gpu.ts';
import type { GpuAnswer } from '../../domain/training/gpu/reading.ts';
import type { GpuRequest } from '../../domain/training/gpu/request.ts';
import type { GpuProbe } from '../../ports/gpu-probe.ts';
import type { Open } from '../command.ts';

const longestMs = 10_000;
const betweenMs = 1_000;

/**
 * What there is on the cards, once the memory of a job that has just ended had time to come free; nothing
 * else is waited for.
 */
export async function readSettled(
  probe: GpuProbe,
  request: GpuRequest | null,
  open: Pick<Open, 'variables' | 'progress'>,
): Promise<GpuAnswer> {
  const variables = open.variables();
  const isWorthIt = (answer: GpuAnswer) =>
    mayComeFree(answer, request, variables) &&
    judgeGpu(answer, request, variables)
      .filter(({ level }) => level === 'error')
      .every(({ rule }) => rule === 'gpu-memory');
  const began = performance.now();
  const waited = () => performance.now() - began;
  let answer = await probe.read();
  if (!isWorthIt(answer)) return answer;
  open.progress(
    'The memory of the GPU is still held, maybe by a job that has just ended: waiting.',
  );
  while (isWorthIt(answer) && waited() < longestMs) {
    await new Promise((resolve) => setTimeout(resolve, betweenMs));
    answer = await probe.read();
  }
  if (answer.kind !== 'read') return answer;
  return { ...answer, waitedSeconds: Math.round(waited() / 1000) };
}
