import type { FoundVersion, Reference } from '../../../domain/model/version.ts';
import { UserError } from '../../../errors.ts';
import type { Backend, Environment } from '../../../ports/backend.ts';
import type { ModelRegistry } from '../../../ports/model-registry.ts';
import { readAddress } from './address.ts';
import { notedIn } from './comment.ts';
import { holderOf, moveAlias, refuseDropped } from './move.ts';
import { checkAliasName, fullName } from './names.ts';
import { listVersions, numberOf, readModel, readVersion, type VersionRecord } from './records.ts';
import { registerVersion } from './register.ts';
import { modelFiles } from './storage.ts';
import { foundVersionOf } from './version.ts';
import { evidenceOf } from './volume.ts';
import { type DatabricksUse, type Workspace, workspace as workspaceAt } from './workspace.ts';

/** Models of Unity Catalog on Databricks, which training code registers. */
export const databricksRegistry: Backend<ModelRegistry> = {
  scheme: 'databricks',
  summary: 'Unity Catalog on Databricks, databricks:main.models',
  open: async (uri, environment) => openDatabricks(uri, environment),
};

/** The registry at a URI. Tests wait for less, and have lists in small pages. */
export function openDatabricks(
  uri: string,
  environment: Environment,
  use: DatabricksUse = {},
): ModelRegistry {
  const address = readAddress(uri, environment);
  const workspace = workspaceAt(address, environment, use);
  return {
    uri: address.uri,
    moves: 'last-writer-wins',
    ledger: null,
    find: (model, reference) => find(workspace, model, reference),
    register: (candidate) => registerVersion(workspace, candidate),
    async files({ model, version }, part) {
      const full = fullName(address, model);
      const number = numberOf(version);
      const one = number === undefined ? undefined : await readVersion(workspace, full, number);
      if (!one) throw missing(full, version);
      if (part === 'model') return modelFiles(workspace, full, one);
      return evidenceOf(workspace, `version ${version} of ${full}`, notedIn(full, one));
    },
    moveAlias: (move) => moveAlias(workspace, move),
  };
}

async function find(
  workspace: Workspace,
  model: string,
  reference: Reference,
): Promise<FoundVersion | undefined> {
  const full = fullName(workspace.address, model);
  if (reference.kind === 'alias') checkAliasName(reference.alias);
  const one = await recordOf(workspace, full, reference);
  return one && foundVersionOf(workspace, model, one);
}

async function recordOf(
  workspace: Workspace,
  full: string,
  reference: Reference,
): Promise<VersionRecord | undefined> {
  const model = await readModel(workspace, full);
  if (!model) throw unknownModel(workspace, full);
  switch (reference.kind) {
    case 'version': {
      const number = numberOf(reference.version);
      return number === undefined ? undefined : readVersion(workspace, full, number);
    }
    case 'digest': {
      const versions = await listVersions(workspace, full);
      return versions.find((one) => notedIn(full, one)?.digest === reference.digest);
    }
    case 'alias': {
      const { alias } = reference;
      const number = holderOf(model, alias);
      if (number === undefined) {
        await refuseDropped(workspace, full, { model, alias });
        return undefined;
      }
      const one = await readVersion(workspace, full, number);
      if (!one) throw missing(full, String(number));
      return one;
    }
  }
}

function unknownModel({ address }: Workspace, full: string): UserError {
  return new UserError('model-unknown', {
    what: `Unity Catalog does not know the model ${full}.`,
    why: `The workspace at ${address.url} has none of this name, or does not show it to this identity.`,
    next: 'Correct the name, or let training code log a first version of it.',
  });
}

function missing(full: string, version: string): UserError {
  return new UserError('version-missing', {
    what: `Version ${version} of ${full} is missing from Unity Catalog.`,
    why: 'It was deleted while it was looked at, or before.',
    next: 'Name a version that exists.',
  });
}
