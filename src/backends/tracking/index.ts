import type { Backend } from '../../ports/backend.ts';
import type { RunTracker } from '../../ports/run-tracker.ts';
import { mlflowTracker } from './mlflow.ts';

/** Every tracker of runs; a new one is a file and its name here. */
export const trackers: readonly Backend<RunTracker>[] = [mlflowTracker];
