import type { FoundVersion, Reference } from '../../../domain/model/version.ts';
import { UserError } from '../../../errors.ts';
import type { Backend, Environment } from '../../../ports/backend.ts';
import type { ModelRegistry } from '../../../ports/model-registry.ts';
import { readAddress } from './address.ts';
import { holderOf, refuseDropped } from './aliases.ts';
import { evidenceOf } from './evidence.ts';
import { keyOf } from './key.ts';
import { moveAlias } from './move.ts';
import { checkAliasName, checkModelName } from './names.ts';
import { type Listed, numbered, packagesOf, readPackage } from './records.ts';
import { registerVersion } from './register.ts';
import { type SageMaker, type SageMakerUse, sageMaker } from './service.ts';
import { modelFiles } from './source.ts';
import { foundVersionOf } from './version.ts';

/** SageMaker's model registry, with files in a bucket of S3. */
export const sageMakerRegistry: Backend<ModelRegistry> = {
  scheme: 'sagemaker',
  summary: 'SageMaker and a bucket, sagemaker:eu-west-1/team-models/registry',
  open: async (uri, environment) => openSageMaker(uri, environment),
};

/** The registry at a URI. Tests wait for less, and have lists in small pages. */
export function openSageMaker(
  uri: string,
  environment: Environment,
  use: SageMakerUse = {},
): ModelRegistry {
  const address = readAddress(uri, environment);
  checkAliasName(address.approves);
  const service = sageMaker(address, use);
  return {
    uri: address.uri,
    moves: 'last-writer-wins',
    ledger: null,
    find: (model, reference) => find(service, model, reference),
    register: (candidate) => registerVersion(service, candidate),
    async files({ model, version }, part) {
      checkModelName(model);
      const listed = numbered((await packagesOf(service, model)) ?? [], version);
      const one = listed && (await readPackage(service, listed));
      if (!one) throw missing(model, version);
      return part === 'model' ? modelFiles(service, model, one) : evidenceOf(service, model, one);
    },
    moveAlias: (move) => moveAlias(service, move),
  };
}

async function find(
  service: SageMaker,
  model: string,
  reference: Reference,
): Promise<FoundVersion | undefined> {
  checkModelName(model);
  if (reference.kind === 'alias') checkAliasName(reference.alias);
  const packages = await packagesOf(service, model);
  if (!packages) throw unknownModel(service, model);
  const listed = await packageOf(service, packages, { model, reference });
  if (!listed) return undefined;
  const one = await readPackage(service, listed);
  if (!one) throw missing(model, String(listed.ModelPackageVersion));
  return foundVersionOf(service, model, one);
}

async function packageOf(
  service: SageMaker,
  packages: readonly Listed[],
  { model, reference }: { readonly model: string; readonly reference: Reference },
): Promise<Listed | undefined> {
  switch (reference.kind) {
    case 'version':
      return numbered(packages, reference.version);
    case 'digest':
      return packages.findLast((one) => keyOf(one)?.digest === reference.digest);
    case 'alias': {
      const of = { model, alias: reference.alias };
      const holder = await holderOf(service, packages, of);
      await refuseDropped(service, { packages, holder }, of);
      return holder;
    }
  }
}

function unknownModel({ address }: SageMaker, model: string): UserError {
  return new UserError('model-unknown', {
    what: `SageMaker in ${address.region} does not know the model "${model}".`,
    why: 'It has no model package group of this name.',
    next: 'Correct the name or the region, or register a first version of it.',
  });
}

function missing(model: string, version: string): UserError {
  return new UserError('version-missing', {
    what: `Version ${version} of ${model} is missing from SageMaker.`,
    why: 'It was deleted while it was looked at, or before.',
    next: 'Name a version that exists.',
  });
}
