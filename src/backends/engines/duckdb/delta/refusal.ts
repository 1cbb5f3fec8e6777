import { refusalsOf } from '../table-refusal.ts';

export const { damaged, soundly, unsupported } = refusalsOf('Delta', 'everything in _delta_log');
