import { ledgerCommand } from './promotion/ledger-command.ts';

/** Proves that no entry was changed, taken out or put in between. */
export const ledgerVerify = ledgerCommand({
  name: 'ledger verify',
  summary: 'proves that nobody changed the ledger afterwards',
  said: 'is whole:',
});
