import type { Environment } from '../../../ports/backend.ts';
import type { TrainingBackend } from '../../../ports/training-backend.ts';
import type { AwsLine } from '../../s3/exchange.ts';
import { elsewhere } from '../remote/elsewhere.ts';
import { readLocation } from '../remote/location.ts';
import type { Pace } from '../remote/pace.ts';
import { storeAt } from '../remote/store-bucket.ts';
import { optionNames, readAddress } from './address.ts';
import { sageMakerCluster } from './cluster.ts';
import { channelTransport } from './transport.ts';

/** AWS counts the calls of a whole account, and its logs may arrive a minute late. */
const usualWaits: Partial<Pace> = { pollMs: 5_000, proofMs: 300_000, settleMs: 60_000 };

/** Shorter waits, for tests. */
interface SageMakerWaits {
  readonly patience?: Partial<AwsLine>;
  readonly pace?: Partial<Pace>;
}

/** Training jobs of Amazon SageMaker. */
export function openSageMaker(
  uri: string,
  environment: Environment,
  { patience = {}, pace = usualWaits }: SageMakerWaits = {},
): TrainingBackend {
  const address = readAddress(readLocation(uri, optionNames), environment);
  const store = storeAt(address.store, environment, patience);
  const cluster = sageMakerCluster(address, store, patience);
  return elsewhere(cluster, channelTransport(store), pace);
}
