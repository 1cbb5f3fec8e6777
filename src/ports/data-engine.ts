/** Counts rows of data sets. Never a verdict, never an approximation. */
export interface DataEngine {
  close(): Promise<void>;
}
