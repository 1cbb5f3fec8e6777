import type { Backend } from '../../ports/backend.ts';
import type { Ledger } from '../../ports/ledger.ts';
import { branchLedger } from './branch.ts';
import { fileLedger } from './file.ts';

/** Every ledger; a new one is a file and its name here. */
export const ledgers: readonly Backend<Ledger>[] = [fileLedger, branchLedger];
