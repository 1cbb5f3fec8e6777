import { expect, test } from '@jest/globals';
import { batchJob } from '../../../../src/backends/training/kubernetes/job.ts';
import { pytorchJob } from '../../../../src/backends/training/kubernetes/pytorch-job.ts';
import { trainJob } from '../../../../src/backends/training/kubernetes/train-job.ts';
import type { Condition } from '../../../../src/backends/training/kubernetes/workload.ts';

function condition(type: string, is = 'True', reason = 'R'): Condition {
  return { type, status: is, reason, message: 'm' };
}

test.each([
  [[], 'open'],
  [[condition('SuccessCriteriaMet')], 'open'],
  [[condition('SuccessCriteriaMet'), condition('Complete')], 'complete'],
  [[condition('FailureTarget')], 'failing'],
  [[condition('FailureTarget'), condition('Failed')], 'failed'],
  [[condition('Complete', 'False')], 'open'],
  [[condition('Suspended')], 'suspended'],
  [[condition('Suspended', 'False')], 'open'],
  [[condition('SomethingNew')], 'open'],
])('the conditions %j of a Job say %s: an interim one is not the last word', (conditions, kind) => {
  expect(batchJob.progressOf(conditions).kind).toBe(kind);
});

test.each([
  [[condition('Created')], 'open'],
  [[condition('Created'), condition('Running')], 'open'],
  [[condition('Running', 'False'), condition('Succeeded')], 'complete'],
  [[condition('Restarting')], 'open'],
  [[condition('Failed')], 'failed'],
])('the conditions %j of a PyTorchJob say %s', (conditions, kind) => {
  expect(pytorchJob.progressOf(conditions).kind).toBe(kind);
});

test.each([
  [[], 'open'],
  [[condition('Suspended')], 'suspended'],
  [[condition('Suspended', 'False')], 'open'],
  [[condition('Complete')], 'complete'],
  [[condition('Failed')], 'failed'],
  [[condition('Complete', 'False'), condition('Failed', 'False')], 'open'],
])('the conditions %j of a TrainJob say %s', (conditions, kind) => {
  expect(trainJob.progressOf(conditions).kind).toBe(kind);
});
