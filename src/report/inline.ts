import type { RuleVerdict } from '../domain/comparison/result.ts';
import type { CheckStatus } from '../domain/data/check.ts';
import type { Verdict } from '../domain/verdict.ts';
import { visible } from './visible.ts';

/** Every word that answers: of a command, a rule, a check. */
export type AnswerWord = Verdict | RuleVerdict | CheckStatus;

/**
 * A piece of a line. `words` are ours, or were found harmless; `code` may be anybody's text.
 * No piece holds Markdown or HTML: only a renderer adds those.
 */
export type Inline =
  | { readonly kind: 'words'; readonly text: string; readonly strong?: true }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'answer'; readonly word: AnswerWord }
  | { readonly kind: 'link'; readonly words: string; readonly url: string };

export type Text = readonly Inline[];

export function words(text: string): Inline {
  return { kind: 'words', text };
}

export function strong(text: string): Inline {
  return { kind: 'words', text, strong: true };
}

/** An answer with its sign, which each place draws its own way. */
export function answer(word: AnswerWord): Inline {
  return { kind: 'answer', word };
}

/** Foreign text: names, paths, values. Made visible and cut to 120 characters. */
export function code(text: string): Inline {
  return { kind: 'code', text: visible(text, 120) };
}

/** Several texts with a separator between them. */
export function joined(texts: readonly Text[], separator: string): Text {
  return texts.flatMap((text, index) => (index > 0 ? [words(separator), ...text] : text));
}

/**
 * A sentence in which somebody's names may stand: plain words and numbers stay words, everything
 * else (paths, `@team`, `#12`, markup, addresses) becomes code, where it has no effect.
 */
export function sentence(text: string, limit = 600): Text {
  const pieces = visible(text, limit)
    .trim()
    .split(quotation)
    .flatMap((part, index) => (index % 2 === 1 ? quotationOf(part) : tokensOf(part)));
  return pieces.reduce<Inline[]>(appended, []);
}

/** What stands in quotes between words, such as a line to paste. */
const quotation = /(?<=^|[ \u00a0(])"([^"]*[ \u00a0][^"]*)"(?=$|[ \u00a0).,:;!?…])/u;

/** A quotation stays in one piece: a line to paste must not be cut into code and words. */
function quotationOf(quoted: string): Inline[] {
  const plain = quoted.split(/[ \u00a0]+/).every((token) => isPlain(token));
  return plain ? [words(`"${quoted}"`)] : [inert(quoted)];
}

function tokensOf(text: string): Inline[] {
  return text
    .split(/([ \u00a0]+)/)
    .flatMap((token) => (/^[ \u00a0]/.test(token) ? [words(token)] : piecesOf(token)));
}

const plainWord = /^\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’]\p{L}[\p{L}\p{M}\p{N}]*)*$/u;
const plainNumber = /^[+−-]?\p{Nd}[\p{Nd}.,]*(?:e[+-]\p{Nd}+)?%?$/u;
const plainSymbol = /^[→≥≤=…·+−–—%±]$/u;

function piecesOf(token: string): Inline[] {
  const [, before = '', core = '', after = ''] =
    /^([("'“]*)(.*?)([)"'”.,:;!?…]*)$/su.exec(token) ?? [];
  if (isPlain(core)) return [words(token)];
  const quoted = /["'“]$/.test(before) && /^["'”]/.test(after);
  if (!quoted) return [words(before), inert(core), words(after)];
  // The quotes around a name are what the code span says already; between several they mean more.
  const name = /["'“”]/.test(core) ? `${before.slice(-1)}${core}${after.slice(0, 1)}` : core;
  return [words(before.slice(0, -1)), inert(name), words(after.slice(1))];
}

function inert(text: string): Inline {
  return { kind: 'code', text };
}

function isPlain(core: string): boolean {
  return core === '' || [plainWord, plainNumber, plainSymbol].some((shape) => shape.test(core));
}

/** Neighbouring words become one piece; empty ones vanish. */
function appended(pieces: Inline[], piece: Inline): Inline[] {
  const last = pieces.at(-1);
  if (piece.kind === 'words' && piece.text === '') return pieces;
  if (piece.kind !== 'words' || last?.kind !== 'words' || last.strong) return [...pieces, piece];
  return [...pieces.slice(0, -1), words(last.text + piece.text)];
}
