import { expect, test } from '@jest/globals';
import { readLog } from '../../../../src/backends/training/sagemaker/log.ts';
import type { Ask } from '../../../../src/backends/training/sagemaker/service.ts';

const job = { name: 'contender-log-1-00000000', mark: 'mark-1' };

test('pages that are empty for ever keep nobody from looking at the job', async () => {
  let token = 0;
  const ask: Ask = async ({ operation, answer }) => {
    token += 1;
    const streams = { logStreams: [{ logStreamName: `${job.name}/algo-1-1` }] };
    const page = { events: [], nextForwardToken: `f/${token}` };
    return {
      kind: 'done',
      value: answer.parse(operation === 'DescribeLogStreams' ? streams : page),
    };
  };
  const { bytes, next } = await readLog(ask, job, '');
  expect(bytes).toHaveLength(0);
  // The next look goes on from there.
  expect(next).toContain(`"f/${token}"`);
});
