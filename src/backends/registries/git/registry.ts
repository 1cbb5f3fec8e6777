import { isDeprecated } from '../../../domain/model/gto/history.ts';
import type { FoundVersion, ModelVersion, Reference } from '../../../domain/model/version.ts';
import { UserError } from '../../../errors.ts';
import type { Backend } from '../../../ports/backend.ts';
import type { ModelRegistry, Part, RegistryFile } from '../../../ports/model-registry.ts';
import { evidenceFiles } from './evidence.ts';
import { modelFiles } from './files/model-files.ts';
import { identityOf } from './identity.ts';
import { moveAlias } from './move.ts';
import { checkAliasName, checkModelName } from './names.ts';
import { openRepository } from './open-repository.ts';
import { deprecated, registerVersion } from './register.ts';
import type { Repository } from './repository.ts';
import { readHistory } from './tags.ts';
import { describeVersion, findRegistration } from './versions.ts';

/** A git repository with the tags of GTO; the name of a tag exists once, so that one of two moves wins. */
export const gitRegistry: Backend<ModelRegistry> = {
  scheme: 'git',
  summary: 'tags as GTO makes them, git: or git:https://github.com/owner/name',
  async open(uri, environment) {
    const repository = await openRepository(uri, environment);
    const identity = () => identityOf(repository.git, environment);
    return {
      uri: `git:${repository.name}`,
      moves: 'compare-and-set',
      ledger: null,
      find: (model, reference) => find(repository, model, reference),
      async register(candidate) {
        return registerVersion(repository, candidate, await identity());
      },
      files: (version, part) => filesOf(repository, version, part),
      async moveAlias(move) {
        return moveAlias(repository, move, await identity());
      },
    };
  },
};

async function find(
  repository: Repository,
  model: string,
  reference: Reference,
): Promise<ModelVersion | undefined> {
  checkModelName(model);
  if (reference.kind === 'alias') checkAliasName(reference.alias);
  const history = await readHistory(repository, model);
  if (history.events.length === 0) throw unknownModel(repository, model);
  if (isDeprecated(history)) throw deprecated(history);
  const registration = findRegistration(history, reference);
  return registration && describeVersion(repository, registration);
}

async function filesOf(
  repository: Repository,
  { model, version }: FoundVersion,
  part: Part,
): Promise<readonly RegistryFile[]> {
  const history = await readHistory(repository, model);
  const registration = findRegistration(history, { kind: 'version', version });
  if (!registration) {
    throw new UserError('version-missing', {
      what: `Version ${version} of ${model} is missing from ${repository.name}.`,
      why: 'Its tag was deleted, or the version was taken back.',
      next: 'Restore the tag from a clone that has it.',
    });
  }
  if (part === 'evidence') return evidenceFiles(repository, registration);
  return modelFiles(repository, registration.commit, model);
}

function unknownModel({ name }: Repository, model: string): UserError {
  return new UserError('model-unknown', {
    what: `The repository ${name} does not know the model "${model}".`,
    why: `No annotated tag of it begins with "${model}@" or "${model}#".`,
    next: 'Correct the name, or register a first version of it.',
  });
}
