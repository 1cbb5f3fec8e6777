import type { FoundVersion, Reference } from '../../../domain/model/version.ts';
import { UserError } from '../../../errors.ts';
import type { Backend, Environment } from '../../../ports/backend.ts';
import type { ModelRegistry } from '../../../ports/model-registry.ts';
import type { Pace } from '../../http/pace.ts';
import { readAddress } from '../../mlflow/address.ts';
import { listFiles } from '../../mlflow/artifacts.ts';
import { type MlflowServer, mlflowServer } from '../../mlflow/server.ts';
import { holderOf, moveAlias, numberOf, refuseDropped } from './aliases.ts';
import { evidenceOf } from './evidence.ts';
import { checkAliasName, checkModelName } from './names.ts';
import { folderOf } from './place.ts';
import { readModel, readVersion, tag, type VersionRecord, versionsWith } from './records.ts';
import { registerVersion } from './register.ts';
import { foundVersionOf } from './version.ts';

/** MLflow's model registry, with files that the server hands through. */
export const mlflowRegistry: Backend<ModelRegistry> = {
  scheme: 'mlflow',
  summary: 'a server of MLflow, mlflow:https://mlflow.example.org',
  open: async (uri, environment) => openMlflow(uri, environment),
};

const variables = ['MLFLOW_REGISTRY_URI', 'MLFLOW_TRACKING_URI'];

/** The registry at a URI. Tests wait for less, and have lists in small pages. */
export function openMlflow(
  uri: string,
  environment: Environment,
  { pace, pageSize }: { readonly pace?: Pace; readonly pageSize?: number } = {},
): ModelRegistry {
  const address = readAddress(uri, variables, environment);
  const server = mlflowServer(address, { codes: 'registry', environment, pace, pageSize });
  return {
    uri: `mlflow:${address.url}`,
    moves: 'last-writer-wins',
    ledger: null,
    find: (model, reference) => find(server, model, reference),
    register: (candidate) => registerVersion(server, candidate),
    async files({ model, version }, part) {
      const record = await readVersion(server, model, version);
      if (!record) throw missing(model, version);
      if (part === 'evidence') return evidenceOf(server, record);
      return listFiles(server, await folderOf(server, record));
    },
    moveAlias: (move) => moveAlias(server, move),
  };
}

async function find(
  server: MlflowServer,
  name: string,
  reference: Reference,
): Promise<FoundVersion | undefined> {
  checkModelName(name);
  if (reference.kind === 'alias') checkAliasName(reference.alias);
  const record = await recordOf(server, name, reference);
  return record && foundVersionOf(server, record);
}

async function recordOf(
  server: MlflowServer,
  name: string,
  reference: Reference,
): Promise<VersionRecord | undefined> {
  const model = await readModel(server, name);
  if (!model) throw unknownModel(server, name);
  switch (reference.kind) {
    case 'version': {
      const number = numberOf(reference.version);
      return number === undefined ? undefined : readVersion(server, name, number);
    }
    case 'digest':
      return (await versionsWith(server, name, { key: tag.digest, value: reference.digest }))[0];
    case 'alias': {
      const number = holderOf(model, reference.alias);
      if (number !== 'none') return (await readVersion(server, name, number)) ?? fail(name, number);
      await refuseDropped(server, model, reference.alias);
      return undefined;
    }
  }
}

function fail(model: string, version: string): never {
  throw missing(model, version);
}

function unknownModel({ address }: MlflowServer, model: string): UserError {
  return new UserError('model-unknown', {
    what: `The MLflow server at ${address.url} does not know the model "${model}".`,
    why: 'No model of this name was ever registered there.',
    next: 'Correct the name, or register a first version of it.',
  });
}

function missing(model: string, version: string): UserError {
  return new UserError('version-missing', {
    what: `Version ${version} of ${model} is missing from MLflow.`,
    why: 'It was deleted while it was looked at, or before.',
    next: 'Name a version that exists.',
  });
}
