import type { Store } from '../remote/store-bucket.ts';
import { removeAll } from '../remote/store-bucket.ts';
import { receive, resultPaths } from '../remote/store-results.ts';
import { type JobFolder, moveLines, unpackLines } from '../remote/store-script.ts';
import { putSources } from '../remote/store-sources.ts';
import type { JobPlace, Transport } from '../remote/transport.ts';
import { channelFolder, modelFolder } from './request.ts';

const sourcesName = 'sources.tar';

/** On the volume that the address sizes. */
const folder: JobFolder = { base: '/opt/ml/contender', directory: '/opt/ml/contender/work' };

/**
 * SageMaker itself carries the files: the sources come by a channel, and what is laid into the folder of the
 * model it packs and puts into the store. So no script holds an address that is a secret.
 */
export function channelTransport(store: Store): Transport {
  return {
    workspace: () => null,
    async bring(job) {
      const sha256 = await putSources(store, job, `input/${sourcesName}`);
      return {
        ...place,
        before: unpackLines(folder, `${channelFolder}/${sourcesName}`, sha256),
        after: onFirst(moveLines(folder, modelFolder, resultPaths(job))),
      };
    },
    placeOf: () => place,
    fetch: (job, name) =>
      receive(store, { job, key: store.keyOf(name, 'output/model.tar.gz'), isGzip: true }),
    remove: (names) => removeAll(store, names),
  };
}

const place: JobPlace = { directory: folder.directory, mount: null, before: '', after: '' };

/** Of several machines one hands over: the packed models of all are one archive. */
function onFirst(lines: string): string {
  const file = '/opt/ml/input/config/resourceconfig.json';
  return `if [ ! -f ${file} ] || grep -q '"current_host": *"algo-1"' ${file}; then\n${lines}\nfi`;
}
