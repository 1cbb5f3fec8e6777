import { currentIn } from '../../../domain/model/gto/current.ts';
import { type GtoHistory, type TagEvent, versionOf } from '../../../domain/model/gto/history.ts';
import { UserError } from '../../../errors.ts';

/** The version that holds the alias now. */
export function holderOf(history: GtoHistory, alias: string): string | 'none' {
  const registration = heldBy(history, alias);
  return registration ? versionOf(registration) : 'none';
}

/** Its registration. An alias whose version is gone is no first model, and one with two answers has none. */
export function heldBy(history: GtoHistory, alias: string): TagEvent | undefined {
  const current = currentIn(history, alias);
  switch (current.kind) {
    case 'none':
      return undefined;
    case 'version':
      return current.registration;
    case 'missing':
      throw new UserError('version-missing', {
        what: `The version that "${alias}" of ${history.artifact} points at is missing.`,
        why: `The tag ${current.assignment.tag} assigns the commit ${current.assignment.commit.slice(0, 7)}, on which no version is registered, or it was taken back.`,
        next: 'Restore the tag of the version, or assign a registered version with GTO.',
      });
    case 'ambiguous':
      throw new UserError('alias-ambiguous', {
        what: `Nobody can tell which version "${alias}" of ${history.artifact} points at.`,
        why: `The tags ${current.tags.join(' and ')} are of the same second or on the same commit, and readers of tags order them differently.`,
        next: `Assign the right version once more with GTO, a second later than these.`,
      });
  }
}
