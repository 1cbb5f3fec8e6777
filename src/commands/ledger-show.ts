import { ledgerCommand } from './promotion/ledger-command.ts';

/** Shows who moved what, when, and on which evidence. */
export const ledgerShow = ledgerCommand({
  name: 'ledger show',
  summary: 'shows who promoted what, when and why',
  said: 'has',
});
