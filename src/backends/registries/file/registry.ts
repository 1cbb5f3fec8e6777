import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModelVersion, Reference } from '../../../domain/model/version.ts';
import { UserError } from '../../../errors.ts';
import type { Backend } from '../../../ports/backend.ts';
import type { ModelRegistry } from '../../../ports/model-registry.ts';
import { pathOfUri } from '../../files/file-uri.ts';
import { moveAlias, readAlias } from './aliases.ts';
import { unreadable } from './disk.ts';
import { type Layout, layoutOf } from './layout.ts';
import { checkModelName } from './names.ts';
import { storedFile, verifiedFile } from './objects.ts';
import { numbersIn, type VersionRecord } from './records.ts';
import { findRecord, readVersion, registerVersion, versionOf } from './versions.ts';

/** A folder on disk: content-addressed, and safe when several processes use it at once. */
export const fileRegistry: Backend<ModelRegistry> = {
  scheme: 'file',
  summary: 'a folder, file:registry',
  async open(uri) {
    const layout = layoutOf(pathOfUri(uri));
    const existing = async () => checkExists(uri, layout);
    return {
      uri: `file:${layout.root}`,
      moves: 'compare-and-set',
      ledger: `file:${join(layout.root, 'ledger.jsonl')}`,
      async find(model, reference) {
        await existing();
        return find(layout, model, reference);
      },
      register: (candidate) => registerVersion(layout, candidate),
      async files(version, part) {
        await existing();
        const record = await readVersion(layout, version.model, version.version);
        if (!record) throw missing(version.model, version.version);
        if (part === 'evidence') return record.evidence.map((file) => verifiedFile(layout, file));
        return record.files.map((file) => storedFile(layout, file));
      },
      async moveAlias(move) {
        await existing();
        return moveAlias(layout, move);
      },
    };
  },
};

async function find(
  layout: Layout,
  model: string,
  reference: Reference,
): Promise<ModelVersion | undefined> {
  await checkModelName(layout, model);
  if ((await numbersIn(layout.versions(model))).length === 0) throw unknownModel(layout, model);
  const record = await recordOf(layout, model, reference);
  return record && versionOf(model, record);
}

async function recordOf(
  layout: Layout,
  model: string,
  reference: Reference,
): Promise<VersionRecord | undefined> {
  switch (reference.kind) {
    case 'version':
      return readVersion(layout, model, reference.version);
    case 'digest':
      return findRecord(layout, model, ({ digest }) => digest === reference.digest);
    case 'alias': {
      const { current } = await readAlias(layout, model, reference.alias);
      if (current === 'none') return undefined;
      const record = await readVersion(layout, model, current);
      if (!record) throw missing(model, current, reference.alias);
      return record;
    }
  }
}

async function checkExists(uri: string, { root }: Layout): Promise<void> {
  const status = await stat(root).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw unreadable(root, error);
  });
  if (status?.isDirectory()) return;
  throw new UserError('registry-missing', {
    what: `There is no registry at ${uri}.`,
    why: status ? `${root} is a file, not a folder.` : `The folder ${root} does not exist.`,
    next: 'Correct the URI, or register a first model, which creates the registry.',
  });
}

function unknownModel(layout: Layout, model: string): UserError {
  return new UserError('model-unknown', {
    what: `The registry ${layout.root} does not know the model "${model}".`,
    why: 'No version of it was ever registered there.',
    next: 'Correct the name, or register a first version of it.',
  });
}

/** An alias whose version is gone is no first model: something was deleted by hand. */
function missing(model: string, version: string, alias?: string): UserError {
  return new UserError('version-missing', {
    what: `Version ${version} of ${model} is missing from the registry.`,
    why: alias
      ? `The alias "${alias}" points at it, but its record is gone.`
      : 'Its record is gone.',
    next: 'Restore it from a copy of the registry.',
  });
}
