import { UserError } from '../../errors.ts';
import type { Environment } from '../../ports/backend.ts';
import { proxyFor } from '../proxy.ts';

/** Who asks, in the names of AWS's own tools. */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string | undefined;
  readonly region: string;
}

/** A bucket, and how to reach it. */
export interface S3Settings {
  readonly credentials: AwsCredentials;
  readonly bucket: string;
  /** Without a slash at either end; empty: the whole bucket. */
  readonly prefix: string;
  /** The address of the bucket, without a slash at its end. */
  readonly base: string;
  readonly proxy: string | undefined;
}

/** `s3:bucket/prefix` or `s3://bucket/prefix`, with the AWS_* variables. */
export function s3Settings(uri: string, environment: Environment): S3Settings {
  const [, bucket = '', rest = ''] = /^s3:(?:\/\/)?([^/]*)\/?(.*)$/.exec(uri) ?? [];
  const prefix = rest.replace(/^\/+|\/+$/g, '');
  refuseAddress(uri, bucket, prefix);
  const credentials = awsCredentials(environment, `the bucket ${bucket}`);
  const endpoint = environment('AWS_ENDPOINT_URL_S3') || environment('AWS_ENDPOINT_URL');
  const base = endpoint
    ? `${addressOf(endpoint)}/${bucket}`
    : baseAtAws(bucket, credentials.region);
  return { credentials, bucket, prefix, base, proxy: proxyFor(base, environment) };
}

/** The credentials of the environment; `what` is what they are for. */
export function awsCredentials(environment: Environment, what: string): AwsCredentials {
  const accessKeyId = environment('AWS_ACCESS_KEY_ID');
  const secretAccessKey = environment('AWS_SECRET_ACCESS_KEY');
  const region = environment('AWS_REGION') || environment('AWS_DEFAULT_REGION') || 'us-east-1';
  if (accessKeyId && secretAccessKey) {
    const sessionToken = environment('AWS_SESSION_TOKEN') || undefined;
    return { accessKeyId, secretAccessKey, sessionToken, region };
  }
  throw new UserError('aws-credentials', {
    what: `There are no credentials for ${what}.`,
    why: `The environment has no ${accessKeyId ? 'AWS_SECRET_ACCESS_KEY' : 'AWS_ACCESS_KEY_ID'}; profiles and instance roles are not read.`,
    next: 'Let a step before this one set AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_REGION, such as aws-actions/configure-aws-credentials.',
  });
}

function refuseAddress(uri: string, bucket: string, prefix: string): void {
  const isBucket = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket);
  const isPrefix =
    prefix === '' || prefix.split('/').every((part) => /^[^\s?#.][^\s?#]*$/.test(part));
  if (isBucket && isPrefix) return;
  throw new UserError('uri-refused', {
    what: `Cannot use the URI "${uri}".`,
    why: isBucket
      ? `"${prefix}" is no plain prefix.`
      : `"${bucket}" is no name of a bucket: 3 to 63 lower-case letters, digits, dots and hyphens.`,
    next: 'Write it as s3:<bucket>/<prefix>, for example s3:team-models/checkpoints.',
  });
}

/** A bucket with a dot in its name has no certificate of its own. */
function baseAtAws(bucket: string, region: string): string {
  const host = `s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
  return bucket.includes('.') ? `https://${host}/${bucket}` : `https://${bucket}.${host}`;
}

function addressOf(endpoint: string): string {
  const url = URL.parse(endpoint);
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.search) {
    return url.href.replace(/\/+$/, '');
  }
  throw new UserError('aws-endpoint', {
    what: 'The address of the S3 service cannot be used.',
    why: 'AWS_ENDPOINT_URL_S3 or AWS_ENDPOINT_URL is no plain http or https address.',
    next: 'Write it as https://<host>, without a user and a query.',
  });
}
