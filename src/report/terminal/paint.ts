import type { Level } from '../../domain/finding.ts';
import type { AnswerWord } from '../inline.ts';

type Tone = AnswerWord | Level | 'quiet' | 'strong';

/** Colours a text; the words stay the same without colour. */
export type Paint = (tone: Tone, text: string) => string;

const codes: Readonly<Record<Tone, string>> = {
  passed: '32',
  failed: '31',
  errored: '31',
  undecided: '33',
  unchecked: '33',
  waived: '33',
  skipped: '2',
  blocked: '2',
  error: '31',
  warning: '33',
  note: '2',
  quiet: '2',
  strong: '1',
};

export function painter(colour: boolean): Paint {
  return (tone, text) => (colour ? `\u001b[${codes[tone]}m${text}\u001b[0m` : text);
}
