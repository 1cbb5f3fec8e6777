import { expect, test } from '@jest/globals';
import { judgeFreeDisk, judgeRoom, type Room } from '../../../src/domain/training/room.ts';

const gibibyte = 1024 ** 3;
const enough: Room = { freeDisk: 5 * gibibyte, sharedMemory: gibibyte, openFiles: 4096 };

test.each<[string, Partial<Room>, readonly string[]]>([
  ['just enough of everything', {}, []],
  ['a byte of disk too little', { freeDisk: 5 * gibibyte - 1 }, ['error disk-full']],
  ['an unknown disk', { freeDisk: null }, ['error disk-full']],
  [
    'the shared memory of a plain container',
    { sharedMemory: 64 * 1024 ** 2 },
    ['warning shared-memory'],
  ],
  ['few open files', { openFiles: 1024 }, ['warning open-files']],
  ['a system that does not tell', { sharedMemory: null, openFiles: null }, []],
])('%s', (_, differs, rules) => {
  const findings = judgeRoom({ ...enough, ...differs });
  expect(findings.map(({ level, rule }) => `${level} ${rule}`)).toEqual(rules);
});

test('two checkpoints of the size of the last one need room, too', () => {
  const room = (freeDisk: number) => judgeRoom({ ...enough, freeDisk }, 10 * gibibyte);
  expect(room(25 * gibibyte)).toEqual([]);
  expect(room(25 * gibibyte - 1)).toMatchObject([
    {
      rule: 'disk-full',
      message: expect.stringContaining('25.0 GiB, for two checkpoints of 10.0 GiB'),
    },
  ]);
});

const mebibyte = 1024 ** 2;

test.each<[number, number, ReturnType<typeof judgeFreeDisk>]>([
  [512 * mebibyte, gibibyte, 'enough'],
  [512 * mebibyte - 1, gibibyte, 'scarce'],
  [128 * mebibyte, gibibyte, 'scarce'],
  [128 * mebibyte - 1, gibibyte, 'full'],
  [128 * mebibyte - 1, 128 * mebibyte, 'full'],
  [0, 128 * mebibyte - 1, 'scarce'],
])('%i bytes free of %i at the start are %s', (free, atStart, judgement) => {
  expect(judgeFreeDisk(free, atStart)).toBe(judgement);
});
