import type { ColumnProfile } from './profile.ts';

/** A profile that was made, and what it holds. */
export interface ProfileResult {
  /** The data set's name, and the contract's object. */
  readonly data: string;
  readonly object: string;
  /** Where it was written, its bytes and their digest. */
  readonly profile: string;
  readonly bytes: number;
  readonly digest: string;
  readonly rows: number;
  readonly columns: readonly ProfiledColumn[];
  readonly leftOut: readonly LeftOut[];
}

export interface ProfiledColumn {
  readonly name: string;
  readonly kind: ColumnProfile['kind'];
  /** What it holds, or why it holds no values. */
  readonly holds: string;
}

export interface LeftOut {
  readonly column: string;
  readonly reason: string;
}

/** What a profile keeps of a column, in words; `why` it keeps no values. */
export function holds(profile: ColumnProfile, why: string): string {
  switch (profile.kind) {
    case 'opaque':
      return `only its nulls, since ${why}`;
    case 'categorical': {
      const { length } = profile.values;
      return profile.complete ? `all ${length} values` : `the ${length} most frequent values`;
    }
    case 'numeric': {
      const { grid, counts } = profile;
      return `${grid.length} points and ${counts.length} bins`;
    }
  }
}
