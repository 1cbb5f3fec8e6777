import { readdirSync } from 'node:fs';
import { afterAll, beforeAll } from '@jest/globals';
import { temporaryFolder } from '../support/folder.ts';
import { askRay, raySuite, rayToken, startRay } from '../support/live/ray.ts';
import type { LiveServer } from '../support/live/server.ts';
import { elsewhereSteps } from './train-elsewhere/cases.ts';

raySuite({ subject: 'the train step on Ray' }, (bin) => {
  let server: LiveServer;
  const folder = temporaryFolder();
  beforeAll(async () => {
    server = await startRay(bin);
  }, 200_000);
  afterAll(async () => server?.stop(), 20_000);

  const live = async () => {
    const jobs = (await askRay(server, 'GET /api/jobs/')).json() as readonly Job[];
    return jobs
      .filter(({ status }) => status === 'RUNNING' || status === 'PENDING')
      .map(({ submission_id: id }) => id);
  };
  elsewhereSteps(() => ({
    uri: `ray:${server.url}?folder=${folder}`,
    env: { RAY_AUTH_TOKEN: rayToken },
    image: null,
    environment: {},
    live,
    left: async () => [...(await live()), ...readdirSync(folder)],
  }));
});

interface Job {
  readonly submission_id: string;
  readonly status: string;
}
