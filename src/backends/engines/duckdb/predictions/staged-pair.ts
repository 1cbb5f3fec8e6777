import type { PredictionSettings } from '../../../../ports/prediction-reader.ts';
import type { PlannedDivision } from './divisions.ts';
import type { StagedFile } from './stage.ts';

/** Both files, ready to be joined. */
export interface StagedPair {
  readonly candidate: StagedFile;
  readonly baseline: StagedFile;
}

export interface PairSettings {
  /** What a row is told by beside its id. */
  readonly within: string | null;
  readonly maxUnmatched: PredictionSettings['maxUnmatched'];
  readonly divisions: readonly PlannedDivision[];
}
