import type { Finding } from '../../finding.ts';

/** Why a stored checkpoint is not gone on from; each code is a finding of its own. */
export interface CheckpointRefusal {
  readonly code:
    | 'checkpoint-unreadable'
    | 'checkpoint-newer-schema'
    | 'checkpoint-other-trust'
    | 'checkpoint-other-configuration'
    | 'checkpoint-path-refused'
    | 'checkpoint-link'
    | 'checkpoint-too-large'
    | 'checkpoint-truncated'
    | 'checkpoint-digest'
    | 'checkpoint-unfetched';
  /** A whole sentence. */
  readonly why: string;
}

/** What differs on purpose is only told; what is damaged or forged is a warning. */
export function findingOf(name: string, { code, why }: CheckpointRefusal): Finding {
  const expected = ['checkpoint-other-configuration', 'checkpoint-other-trust'].includes(code);
  return {
    level: expected ? 'note' : 'warning',
    rule: code,
    message: `The checkpoint ${name} was not used. ${why}`,
  };
}
