import { AwsV4Signer } from 'aws4fetch';
import { urlOf } from '../../s3/request.ts';
import type { S3Settings } from '../../s3/settings.ts';

interface Permit {
  readonly method: 'GET' | 'PUT';
  readonly key: string;
  readonly seconds: number;
}

/** The longest that S3 takes. */
export const mostSeconds = 7 * 24 * 3600;

/** An address by which anybody may do this one thing with this one object for a while: a secret. */
export async function presigned(
  { base, credentials }: S3Settings,
  { method, key, seconds }: Permit,
): Promise<string> {
  const query = { 'X-Amz-Expires': String(Math.min(seconds, mostSeconds)) };
  const { accessKeyId, secretAccessKey, sessionToken, region } = credentials;
  const signed = await new AwsV4Signer({
    method,
    url: urlOf(base, { method, key, query }),
    service: 's3',
    region,
    accessKeyId,
    secretAccessKey,
    ...(sessionToken && { sessionToken }),
    signQuery: true,
  }).sign();
  // What URL spells as `+` would be a plus sign to S3.
  return signed.url.href.replaceAll('+', '%20');
}

/** A text in which somebody may quote such an address, without what makes it one. */
export function withoutSignatures(text: string): string {
  return text.replace(/(X-Amz-(?:Signature|Credential|Security-Token)=)[^&\s"'\\]+/gi, '$1…');
}
