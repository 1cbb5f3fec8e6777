import type { Outcome } from '../../domain/outcome.ts';
import type { Block } from '../block.ts';
import { code, type Text, words } from '../inline.ts';
import { duration } from '../numbers.ts';
import { type Fact, knownFacts } from './machine.ts';

/** `For 3f2a1b9.`: the commit that an outcome speaks about, where it is known. */
export function commitOf({ provenance }: Outcome): Text {
  const sha = provenance.headSha ?? provenance.sha;
  return sha ? [words('For '), code(sha.slice(0, 7)), words('.')] : [];
}

/** The small print, where there is any. */
export function footer(text: Text): readonly Block[] {
  return text.length > 0 ? [{ kind: 'footer', text }] : [];
}

/** How old something was, in whole days: `today`, `1 day ago`; undefined for times that make no sense. */
export function age(then: string, now: string): string | undefined {
  const days = Math.floor((Date.parse(now) - Date.parse(then)) / 86_400_000);
  if (!(days >= 0)) return undefined;
  if (days === 0) return 'today';
  return days === 1 ? '1 day ago' : `${days} days ago`;
}

/** A digest that a person can compare by eye: 12 hex digits. */
export function short(digest: string): Text {
  return [code(digest.replace(/^sha256:/, '').slice(0, 12))];
}

/** From what the answer came, so that it can be found and made again. */
export function provenanceBlock(outcome: Outcome): Block {
  const { provenance, subject, command, key } = outcome;
  const inputs = Object.entries(provenance.inputDigests).map(
    ([path, digest]): Fact => ['Input', [code(path), words(' '), code(digest)]],
  );
  const facts = knownFacts([
    ['Command', command],
    ['Key', key],
    ['Model', subject.model],
    ['Model digest', subject.digest],
    ['Repository', provenance.repository],
    ['Commit', provenance.headSha ?? provenance.sha],
    ['Workflow', provenance.workflow],
    ['Run', provenance.runId],
    ['Actor', provenance.actor],
    ['Contender', provenance.version],
    ['Started', provenance.startedAt],
  ]);
  const took: Fact = ['Took', [words(duration(provenance.durationMs))]];
  return {
    kind: 'details',
    summary: [words('Provenance')],
    blocks: [{ kind: 'facts', facts: [...facts, took, ...inputs] }],
    shed: 'data',
    inShell: false,
  };
}
