import { z } from 'zod';
import { UserError } from '../../../errors.ts';
import type { Environment } from '../../../ports/backend.ts';
import type { RegistryFile } from '../../../ports/model-registry.ts';
import { listFiles } from '../../aws/s3-files.ts';
import { type S3Client, s3Client } from '../../s3/client.ts';
import { S3Refusal } from '../../s3/failure.ts';
import { s3Settings } from '../../s3/settings.ts';
import type { VersionRecord } from './records.ts';
import type { Workspace } from './workspace.ts';

const granted = z.object({
  credentials: z.object({
    aws_temp_credentials: z
      .object({
        access_key_id: z.string(),
        secret_access_key: z.string(),
        session_token: z.string(),
      })
      .nullish(),
  }),
});

/**
 * The files of a version, read with credentials that Databricks lends for it. The call is the one that
 * MLflow's own client makes; it is not among the published ones, so that it may be refused.
 */
export async function modelFiles(
  workspace: Workspace,
  full: string,
  one: VersionRecord,
): Promise<readonly RegistryFile[]> {
  const [, bucket, path = ''] = /^s3:\/\/([^/]+)\/(.*)$/s.exec(one.storage_location ?? '') ?? [];
  if (bucket === undefined) throw unreadable(full, one, placeIn(one));
  const lent = await workspace.ask({
    method: 'POST',
    path: '/api/2.0/mlflow/unity-catalog/model-versions/generate-temporary-credentials',
    body: {
      name: full,
      version: String(one.version),
      operation: 'MODEL_VERSION_OPERATION_READ',
    },
    answer: granted,
    repeatable: true,
  });
  if (lent.kind === 'refused') throw unreadable(full, one, notLent(lent.status, lent.code));
  const keys = lent.value.credentials.aws_temp_credentials;
  if (!keys) throw unreadable(full, one, 'Databricks lends no credentials of AWS for them');
  const variables: Readonly<Record<string, string>> = {
    AWS_ACCESS_KEY_ID: keys.access_key_id,
    AWS_SECRET_ACCESS_KEY: keys.secret_access_key,
    AWS_SESSION_TOKEN: keys.session_token,
  };
  const environment: Environment = (name) => variables[name] ?? workspace.environment(name);
  return listed(bucket, path.endsWith('/') ? path : `${path}/`, environment);
}

/** Where the bucket is elsewhere S3 says in which region. */
async function listed(
  bucket: string,
  prefix: string,
  environment: Environment,
): Promise<readonly RegistryFile[]> {
  try {
    return await listFiles(clientOf(bucket, environment), prefix);
  } catch (error) {
    const refusal = error instanceof UserError ? error.cause : undefined;
    const region = refusal instanceof S3Refusal ? refusal.region : undefined;
    if (region === undefined) throw error;
    const there: Environment = (name) => (name === 'AWS_REGION' ? region : environment(name));
    return listFiles(clientOf(bucket, there), prefix);
  }
}

function clientOf(bucket: string, environment: Environment): S3Client {
  return s3Client(s3Settings(`s3:${bucket}`, environment));
}

function placeIn({ storage_location: place }: VersionRecord): string {
  return place
    ? `They lie at ${place.replace(/[?#].*$/, '').replace(/\/\/[^/@]*@/, '//')}, and only S3 can be read so far`
    : 'Databricks does not say where they lie';
}

function notLent(status: number, code: string | null): string {
  return `Databricks lends no credentials for them: it answered ${status}${code === null ? '' : ` ${code}`}`;
}

function unreadable(full: string, { version }: VersionRecord, why: string): UserError {
  return new UserError('registry-unreadable', {
    what: `Cannot read the files of version ${version} of ${full}.`,
    why: `${why}.`,
    next: 'What cannot be read back is not promoted. Use a workspace whose storage is S3 and that lends EXECUTE on the model, or the registry mlflow: or git:.',
  });
}
