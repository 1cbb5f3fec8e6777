import { labelOf } from '../../../domain/model/version.ts';
import { UserError } from '../../../errors.ts';
import { addressOf, type Pointer, remembered } from './memory.ts';
import type { Listed } from './records.ts';
import type { SageMaker } from './service.ts';

/** What a package that holds an alias has as the status of its stage. */
export const current = 'Current';

/**
 * The package that an alias points at. The alias that is SageMaker's approval points at the approved
 * package with the highest version, because that is the one which users of SageMaker deploy; every
 * other alias is the stage of a package's life cycle.
 */
export async function holderOf(
  service: SageMaker,
  packages: readonly Listed[],
  of: Pointer,
): Promise<Listed | undefined> {
  if (of.alias === service.address.approves) return approved(packages).at(-1);
  const [first, ...others] = staged(packages, of.alias);
  if (others.length === 0) return first;
  // A move that broke off leaves two: the memory is written between their changes, and decides.
  const last = await remembered(service, of);
  const known = [first, ...others].find((one) => one?.ModelPackageVersion === last);
  if (known) return known;
  throw ambiguous(of, [first, ...others]);
}

export function approved(packages: readonly Listed[]): readonly Listed[] {
  return packages.filter((one) => one.ModelApprovalStatus === 'Approved');
}

/** Those that the life cycle says hold an alias. */
export function staged(packages: readonly Listed[], alias: string): readonly Listed[] {
  return packages.filter(({ ModelLifeCycle: cycle }) => {
    return cycle?.Stage === alias && cycle.StageStatus === current;
  });
}

/** The stage that a package holds beside this alias; SageMaker keeps one for each package. */
export function otherStage({ ModelLifeCycle: cycle }: Listed, alias: string): string | undefined {
  return cycle?.StageStatus === current && cycle.Stage !== alias ? cycle.Stage : undefined;
}

/** A package that was deleted takes its alias with it, and an older one would seem to hold it. */
export async function refuseDropped(
  service: SageMaker,
  {
    packages,
    holder,
  }: { readonly packages: readonly Listed[]; readonly holder: Listed | undefined },
  of: Pointer,
): Promise<void> {
  const last = await remembered(service, of);
  if (last === undefined || packages.some((one) => one.ModelPackageVersion === last)) return;
  if (holder && holder.ModelPackageVersion > last) return;
  throw new UserError('version-missing', {
    what: `The alias "${of.alias}" of ${of.model} points nowhere.`,
    why: `It pointed at ${labelOf(String(last))}, whose package was deleted.`,
    next: `If another version shall hold it from now on, or none, delete ${addressOf(service, of)}.`,
  });
}

function ambiguous(
  { model, alias }: Pointer,
  packages: readonly (Listed | undefined)[],
): UserError {
  const versions = packages.map((one) => labelOf(String(one?.ModelPackageVersion))).join(', ');
  return new UserError('alias-ambiguous', {
    what: `Several versions of ${model} hold the alias "${alias}": ${versions}.`,
    why: 'The life cycle of each of them says so, which somebody did by hand.',
    next: 'Leave the one that shall hold it, and give the others another status in SageMaker.',
  });
}
