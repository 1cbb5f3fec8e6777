import type { Backend } from '../../../ports/backend.ts';
import type { TrainingBackend } from '../../../ports/training-backend.ts';
import { elsewhere } from '../remote/elsewhere.ts';
import { readLocation, transportOf } from '../remote/location.ts';
import { kubeApi } from './api.ts';
import { kubeCluster } from './cluster.ts';
import { findAccount } from './find-account.ts';
import { batchJob } from './job.ts';
import { optionsOf, readPlace } from './place.ts';
import { pytorchJob } from './pytorch-job.ts';
import { trainJob } from './train-job.ts';
import type { Workload } from './workload.ts';

export const openKubernetesJobs = openerOf(batchJob);
export const openTrainJobs = openerOf(trainJob);
export const openPytorchJobs = openerOf(pytorchJob);

function openerOf(workload: Workload): Backend<TrainingBackend>['open'] {
  return async (uri, environment) => {
    const location = readLocation(uri, optionsOf(workload));
    const transport = transportOf(location, environment);
    const { kubeconfig = null, context = null } = location.options;
    const account = await findAccount({ kubeconfig, context }, environment);
    const place = readPlace(location, workload, account.namespace);
    return elsewhere(kubeCluster(kubeApi(account, { environment }), workload, place), transport);
  };
}
