import { UserError } from '../../../errors.ts';
import type { Environment } from '../../../ports/backend.ts';
import { proxyFor } from '../../proxy.ts';
import { awsCredentials, type S3Settings, s3Settings } from '../../s3/settings.ts';

/** Where packages and their files are. */
export interface SageMakerAddress {
  readonly uri: string;
  readonly region: string;
  /** Of SageMaker, without a slash at its end. */
  readonly url: string;
  readonly proxy: string | undefined;
  /** The bucket of the files, and as whom we come. */
  readonly s3: S3Settings;
  /** The alias that is the approval of SageMaker itself. */
  readonly approves: string;
  /** The container image that serves the models, as packages name it; null: they name none. */
  readonly image: string | null;
  /** Whether SageMaker's lineage is told where a version comes from. */
  readonly lineage: boolean;
  /** Of another bucket in the same region. */
  readonly bucket: (name: string) => S3Settings;
}

const form = 'sagemaker:<region>/<bucket>/<prefix>';
const example = 'sagemaker:eu-west-1/team-models/registry';

/** `sagemaker:<region>/<bucket>/<prefix>?approves=<alias>&image=<image>&lineage=none`, with the AWS_* variables. */
export function readAddress(uri: string, environment: Environment): SageMakerAddress {
  const [path = '', query = ''] = uri.slice(uri.indexOf(':') + 1).split('?');
  const [region = '', bucket = '', ...rest] = path.split('/');
  if (!/^[a-z]{2,4}(?:-[a-z]+)+-\d$/.test(region)) {
    throw refused(uri, `"${region}" is no region of AWS.`);
  }
  const prefix = rest.join('/').replace(/^\/+|\/+$/g, '');
  const { approves, image, lineage } = parameters(uri, query);
  const here: Environment = (name) => (name === 'AWS_REGION' ? region : environment(name));
  const s3 = s3Settings(`s3:${bucket}/${prefix}`, here);
  const url = urlOf(region, environment);
  const named = Object.entries({ approves, image, lineage }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${value}`],
  );
  return {
    uri: `sagemaker:${[region, bucket, prefix].filter(Boolean).join('/')}${named.length > 0 ? `?${named.join('&')}` : ''}`,
    region,
    url,
    proxy: proxyFor(url, environment),
    s3: { ...s3, credentials: awsCredentials(here, `SageMaker in ${region}`) },
    approves: approves ?? 'champion',
    image: image ?? null,
    lineage: lineage === undefined,
    bucket: (name) => s3Settings(`s3:${name}`, here),
  };
}

const known = ['approves', 'image', 'lineage'];

function parameters(uri: string, query: string) {
  const given = new URLSearchParams(query);
  const unknown = [...given.keys()].find((name) => !known.includes(name));
  if (unknown !== undefined) throw refused(uri, `The parameter "${unknown}" is unknown.`);
  const image = given.get('image') || undefined;
  if (image && (image.length > 255 || /\s/.test(image))) {
    throw refused(uri, `"${image}" is no name of an image.`);
  }
  const lineage = given.get('lineage') ?? undefined;
  if (lineage !== undefined && lineage !== 'none') {
    throw refused(uri, `The parameter lineage is "${lineage}"; it can only be none.`);
  }
  return { approves: given.get('approves') || undefined, image, lineage };
}

function urlOf(region: string, environment: Environment): string {
  const given = environment('AWS_ENDPOINT_URL_SAGEMAKER') || environment('AWS_ENDPOINT_URL');
  const china = region.startsWith('cn-') ? '.cn' : '';
  if (!given) return `https://api.sagemaker.${region}.amazonaws.com${china}`;
  const url = URL.parse(given);
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.search) {
    return url.href.replace(/\/+$/, '');
  }
  throw new UserError('aws-endpoint', {
    what: 'The address of SageMaker cannot be used.',
    why: 'AWS_ENDPOINT_URL_SAGEMAKER or AWS_ENDPOINT_URL is no plain http or https address.',
    next: 'Write it as https://<host>, without a user and a query.',
  });
}

function refused(uri: string, why: string): UserError {
  return new UserError('registry-address', {
    what: `Cannot use the URI "${uri}".`,
    why,
    next: `Write it as ${form}, for example ${example}; after it may stand ?approves=<alias>&image=<image>&lineage=none.`,
  });
}
