import { refusalsOf } from '../table-refusal.ts';

export const { damaged, soundly, unsupported } = refusalsOf(
  'Iceberg',
  'its folders metadata and data',
);
