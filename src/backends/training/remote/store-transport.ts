import type { Environment } from '../../../ports/backend.ts';
import type { TrainingJob } from '../../../ports/training-backend.ts';
import type { AwsLine } from '../../s3/exchange.ts';
import { removeAll, storeAt } from './store-bucket.ts';
import { mostSeconds, presigned } from './store-presign.ts';
import { receive, resultPaths } from './store-results.ts';
import { fetchLines, type JobFolder, putLines } from './store-script.ts';
import { putSources } from './store-sources.ts';
import type { JobPlace, Transport } from './transport.ts';

const sourcesName = 'sources.tar';
const resultsName = 'results.tar';

/**
 * Files travel by a bucket, in addresses that allow one thing with one object for a while: a job needs no
 * credentials, and one of curl, python3 and GNU's wget.
 */
export function storeTransport(
  url: string,
  environment: Environment,
  patience: Partial<AwsLine> = {},
): Transport {
  const store = storeAt(url, environment, patience);
  const { settings } = store.client;
  return {
    workspace: () => null,
    async bring(job) {
      const { name } = job;
      const sha256 = await putSources(store, job, sourcesName);
      const lives = livesOf(job);
      const [sources, results] = await Promise.all([
        presigned(settings, { ...lives.sources, key: store.keyOf(name, sourcesName) }),
        presigned(settings, { ...lives.results, key: store.keyOf(name, resultsName) }),
      ]);
      const permits = { sources, results };
      return {
        ...placeOf(name),
        before: fetchLines(folderOf(name), permits, sha256),
        after: putLines(folderOf(name), permits, resultPaths(job)),
      };
    },
    placeOf,
    fetch: (job, name) =>
      receive(store, { job, key: store.keyOf(name, resultsName), isGzip: false }),
    remove: (names) => removeAll(store, names),
  };
}

function folderOf(name: string): JobFolder {
  const base = `/tmp/${name}`;
  return { base, directory: `${base}/work` };
}

/** Of a job that runs nothing is left to be fetched. */
function placeOf(name: string): JobPlace {
  return { directory: folderOf(name).directory, mount: null, before: '', after: '' };
}

const queueSeconds = 12 * 3600;

/** It may wait for a place before it fetches; and it hands over after all that it may run. */
function livesOf({ demand }: TrainingJob) {
  const { minutes, graceSeconds } = demand;
  const running = minutes === null ? mostSeconds : Math.ceil(minutes * 60 + graceSeconds);
  return {
    sources: { method: 'GET', seconds: queueSeconds },
    results: { method: 'PUT', seconds: queueSeconds + running },
  } as const;
}
