import { type Problem, refuse, UserError } from '../../../errors.ts';
import type { Environment } from '../../../ports/backend.ts';
import { proxyFor } from '../../proxy.ts';
import { type AwsCredentials, awsCredentials } from '../../s3/settings.ts';
import type { Location } from '../remote/location.ts';

/** Where SageMaker trains, on what, and as whom. */
export interface TrainingAddress {
  readonly region: string;
  /** The role that the job takes on: it must read and write the store, and fetch the image. */
  readonly role: string;
  readonly instance: string;
  readonly count: number;
  readonly volumeGib: number;
  readonly isSpot: boolean;
  /** `s3://bucket/prefix`, without a slash at its end. */
  readonly store: string;
  readonly credentials: AwsCredentials;
  readonly api: Door;
  readonly logs: Door;
}

/** One of the services, without a slash at the end of its address. */
interface Door {
  readonly url: string;
  readonly proxy: string | undefined;
}

export const optionNames = ['role', 'instance', 'count', 'volume-gib', 'spot', 'endpoint'];

const form =
  'Write it as sagemaker:<region>?role=<ARN>&instance=<type>&store=s3://<bucket>/<prefix>, for example sagemaker:eu-west-1?role=arn:aws:iam::123456789012:role/train&instance=ml.g5.xlarge&store=s3://team-models/jobs.';

/** The options as the URI has them; whatever is wrong with them is reported at once. */
export function readAddress(
  { address: region, options }: Location,
  environment: Environment,
): TrainingAddress {
  const option = (name: string) => options[name] ?? '';
  const store = option('store').replace(/\/+$/, '');
  const count = option('count') || '1';
  const volume = option('volume-gib') || '50';
  const spot = option('spot') || 'false';
  const claims: readonly (readonly [boolean, string])[] = [
    [/^[a-z]{2,4}(?:-[a-z]+)+-\d$/.test(region), `"${region}" is no region of AWS`],
    [
      /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/.test(option('role')),
      `"role" must be the ARN of a role, and is "${option('role')}"`,
    ],
    [
      /^ml\.[a-z0-9-]+\.[a-z0-9]+$/.test(option('instance')),
      `"instance" must be a type such as ml.g5.xlarge, and is "${option('instance')}"`,
    ],
    [/^s3:\/\/[^/]+/.test(store), `"store" must be s3://<bucket>/<prefix>, and is "${store}"`],
    [
      options.folder === undefined && options.as === undefined,
      'its jobs see no folder of this machine, so that "folder" and "as" mean nothing',
    ],
    [isWhole(count), `"count" must be a whole number from 1, and is "${count}"`],
    [isWhole(volume), `"volume-gib" must be a whole number from 1, and is "${volume}"`],
    [/^(?:true|false)$/.test(spot), `"spot" must be true or false, and is "${spot}"`],
  ];
  refuse(claims.flatMap(([holds, why]) => (holds ? [] : [wrong(region, why)])));
  const credentials = awsCredentials(
    (name) => (name === 'AWS_REGION' ? region : environment(name)),
    `SageMaker in ${region}`,
  );
  return {
    region,
    role: option('role'),
    instance: option('instance'),
    count: Number(count),
    volumeGib: Number(volume),
    isSpot: spot === 'true',
    store,
    credentials,
    ...doorsOf(region, option('endpoint'), environment),
  };
}

function isWhole(text: string): boolean {
  return /^[1-9]\d{0,5}$/.test(text);
}

function wrong(region: string, why: string): Problem {
  return {
    code: 'train-address',
    what: `The training backend "sagemaker:${region}" cannot be used.`,
    why: `${why}.`,
    next: form,
  };
}

function doorsOf(region: string, endpoint: string, environment: Environment) {
  const domain = `${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
  const everything = environment('AWS_ENDPOINT_URL');
  const door = (given: string | undefined, usual: string): Door => {
    const url = given ? plainAddress(given) : usual;
    return { url, proxy: proxyFor(url, environment) };
  };
  return {
    api: door(
      endpoint || environment('AWS_ENDPOINT_URL_SAGEMAKER') || everything,
      `https://api.sagemaker.${domain}`,
    ),
    logs: door(
      environment('AWS_ENDPOINT_URL_CLOUDWATCH_LOGS') || everything,
      `https://logs.${domain}`,
    ),
  };
}

function plainAddress(given: string): string {
  const url = URL.parse(given);
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.search) {
    return url.href.replace(/\/+$/, '');
  }
  throw new UserError('aws-endpoint', {
    what: 'The address of SageMaker or of its logs cannot be used.',
    why: 'The option "endpoint" or AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_SAGEMAKER or AWS_ENDPOINT_URL_CLOUDWATCH_LOGS is no plain http or https address.',
    next: 'Write it as https://<host>, without a user and a query.',
  });
}
