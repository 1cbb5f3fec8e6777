import { expect, test } from '@jest/globals';
import { isUnfinished, stepOf } from '../../../../src/domain/training/checkpoint/unit.ts';

test.each([
  ['step-1200', 1200],
  ['checkpoint-1200', 1200],
  ['checkpoint_1200.pt', 1200],
  ['epoch=3-step=1200.ckpt', 1200],
  ['step=1200-epoch=3.ckpt', 1200],
  ['epoch=3-step=1200-v1.ckpt', 1200],
  ['global_step1200', 1200],
  ['model.1200.pt', 1200],
  ['model-1200.safetensors', 1200],
  ['ckpt1200', 1200],
  ['1200', 1200],
  ['step_0', 0],
  ['checkpoint-9007199254740993', null],
  ['epoch=3.ckpt', null],
  ['epoch-3', null],
  ['last.ckpt', null],
  ['model.pt', null],
  ['best-v2.ckpt', null],
] as const)('the step of %s is %s', (name, step) => {
  expect(stepOf(name)).toBe(step);
});

test.each([
  ['.hidden', true],
  ['step-1.tmp', true],
  ['step-1.TMP', true],
  ['step-1.pt.part', true],
  ['x.tmp.1234', true],
  ['tmp-checkpoint-500', true],
  ['5.orbax-checkpoint-tmp-1', true],
  ['x.incomplete', true],
  ['step-1', false],
  ['template.pt', false],
  ['parts', false],
  ['part-0001.safetensors', false],
  ['temp-sensor.pt', false],
  ['x_tmp', true],
  ['temperature-3', false],
] as const)('%s is unfinished: %s', (name, answer) => {
  expect(isUnfinished(name)).toBe(answer);
});
