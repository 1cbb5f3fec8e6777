/** Reads the two prediction files and joins them by id. */
export interface PredictionReader {
  close(): Promise<void>;
}
