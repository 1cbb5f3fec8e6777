import type { SageMaker } from './service.ts';

/** A key below the folder of a model. */
export function keyBelow({ address }: SageMaker, model: string, path: string): string {
  const { prefix } = address.s3;
  return [prefix, model, path].filter((part) => part !== '').join('/');
}

/** The folder of the files of one digest, with a slash at its end; evidence lies beside it. */
export function modelFolder(service: SageMaker, model: string, digest: string): string {
  return keyBelow(service, model, `${hexOf(digest)}/model/`);
}

export function evidenceFolder(
  service: SageMaker,
  model: string,
  { digest, evidence }: { readonly digest: string; readonly evidence: string },
): string {
  return keyBelow(service, model, `${hexOf(digest)}/evidence/${hexOf(evidence)}/`);
}

function hexOf(digest: string): string {
  return digest.replace('sha256:', '');
}
