import { UserError } from '../../../errors.ts';
import { readText } from '../../aws/s3-files.ts';
import { putText } from '../../aws/s3-upload.ts';
import { keyBelow } from './place.ts';
import type { SageMaker } from './service.ts';

/** An alias of a model. */
export interface Pointer {
  readonly model: string;
  readonly alias: string;
}

/**
 * The version that an alias was moved to last. SageMaker forgets that with a package that is deleted:
 * then the champion is missing, and nobody may take the next model for it.
 */
export async function remembered(service: SageMaker, of: Pointer): Promise<number | undefined> {
  const key = keyOf(service, of);
  const text = await readText(service.files, key);
  if (text === undefined) return undefined;
  const number = /^([1-9]\d{0,8})\n?$/.exec(text)?.[1];
  if (number !== undefined) return Number(number);
  throw new UserError('registry-broken', {
    what: `s3://${service.files.settings.bucket}/${key} names no version.`,
    why: 'It says where an alias was moved to last, and somebody wrote something else into it.',
    next: 'Restore it (bucket versioning keeps it), or delete it if no version holds the alias.',
  });
}

export async function remember(service: SageMaker, of: Pointer, version: number): Promise<void> {
  await putText(service.files, keyOf(service, of), `${version}\n`);
}

/** Of the memory, as people find it. */
export function addressOf(service: SageMaker, of: Pointer): string {
  return `s3://${service.files.settings.bucket}/${keyOf(service, of)}`;
}

function keyOf(service: SageMaker, { model, alias }: Pointer): string {
  return keyBelow(service, model, `aliases/${alias}`);
}
