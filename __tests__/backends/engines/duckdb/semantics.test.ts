import { engines } from '../../../../src/backends/engines/index.ts';
import { openBackend } from '../../../../src/backends/open.ts';
import { kindsContract } from '../../../support/engine-kinds.ts';

const open = () =>
  openBackend('data engine', engines, { uri: 'duckdb:', environment: () => undefined });

kindsContract(open);
