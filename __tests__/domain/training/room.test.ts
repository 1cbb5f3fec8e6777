import { expect, test } from '@jest/globals';
import { judgeRoom, type Room } from '../../../src/domain/training/room.ts';

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
