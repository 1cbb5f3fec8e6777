import { patchName } from '../../domain/training/kept-files.ts';
import type { CodeVersion } from '../../domain/training/run-record.ts';
import { UserError } from '../../errors.ts';
import { sha256 } from '../../inputs/digest.ts';
import type { TrainingPlan } from '../../inputs/training-plan.ts';
import type { Open } from '../command.ts';
import { refuseSecretPatch } from './open-secrets.ts';

/**
 * What differs from the commit, but for `places`: refused, unless the plan allows it; then the difference is
 * kept in the output folder. Outside a repository nothing is refused, and nothing known.
 */
export async function keepUncommitted(
  { allowsUncommitted }: Pick<TrainingPlan, 'allowsUncommitted'>,
  places: readonly string[],
  open: Open,
): Promise<Pick<CodeVersion, 'dirty' | 'changes'>> {
  const changes = await open.sourceControl().changes([open.output.path(''), ...places]);
  const paths = changes?.paths ?? [];
  if (paths.length > 0 && !allowsUncommitted) throw refused(paths);
  if (!changes || paths.length === 0) {
    // One of an earlier run would be taken for this one's.
    await open.output.remove(patchName);
    return { dirty: changes && false };
  }
  const patch = await changes.patch();
  refuseSecretPatch(patch, open.variables());
  await open.output.write(patchName, patch);
  const digest = `sha256:${sha256(patch)}`;
  return { dirty: true, changes: { path: open.output.path(patchName), digest } };
}

const shown = 5;

function refused(paths: readonly string[]): UserError {
  const names = paths.slice(0, shown).map((path) => JSON.stringify(path));
  const more = paths.length > shown ? ` and ${paths.length - shown} more` : '';
  const files = paths.length === 1 ? '1 file differs' : `${paths.length} files differ`;
  return new UserError('uncommitted-changes', {
    what: `${files} from the commit that was checked out: ${names.join(', ')}${more}.`,
    why: 'The run record would name a commit from which nobody can make the model again.',
    next: 'Commit what is code, and let .gitignore name what is not; or set "train.allow-uncommitted: true" in the policy, which keeps the difference with the record.',
  });
}
