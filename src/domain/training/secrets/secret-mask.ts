import { type ByteRange, merged, SecretFinder } from './secret-finder.ts';
import { secretValues } from './secret-values.ts';
import { spellingsOf } from './spellings.ts';

const stars = new TextEncoder().encode('***');

export interface Masked {
  /** What may be shown now: each secret is three stars. */
  readonly shown: Uint8Array;
  /** Where in the whole stream secrets stand, as far as this chunk has told. */
  readonly secrets: readonly ByteRange[];
}

/** Takes the secrets out of a stream of bytes. */
export class SecretMask {
  readonly #finder: SecretFinder;
  /** Bytes that are not shown yet, where in the stream they begin, and the secrets among them. */
  #held: Uint8Array = new Uint8Array();
  #from = 0;
  #secrets: readonly ByteRange[] = [];
  #hiddenUpTo = -1;

  constructor(needles: readonly Uint8Array[]) {
    this.#finder = new SecretFinder(needles);
  }

  push(chunk: Uint8Array): Masked {
    const secrets = this.#finder.push(chunk);
    const unsettled = this.#finder.unsettled();
    if (this.#held.byteLength === 0 && secrets.length === 0 && unsettled === 0) {
      this.#from += chunk.byteLength;
      return { shown: chunk, secrets };
    }
    this.#held = concatenated([this.#held, chunk]);
    this.#secrets = merged([...this.#secrets, ...secrets]);
    return { shown: this.#release(unsettled), secrets };
  }

  /** The stream is whole: what may have become a secret is none. */
  end(): Uint8Array {
    return this.#release(0);
  }

  /** What is held, but for the last bytes that may be the beginning of a secret. */
  #release(unsettled: number): Uint8Array {
    const begin = this.#from;
    const end = begin + this.#held.byteLength;
    const settled = end - unsettled;
    const shown: Uint8Array[] = [];
    const showUpTo = (place: number) => {
      if (place <= this.#from) return;
      shown.push(this.#held.subarray(this.#from - begin, place - begin));
      this.#from = place;
    };
    for (const secret of this.#secrets.filter(({ start }) => start < settled)) {
      showUpTo(secret.start);
      // One that goes on where the last one ended is the same three stars.
      if (secret.start > this.#hiddenUpTo) shown.push(stars);
      this.#from = Math.max(this.#from, secret.end);
      this.#hiddenUpTo = this.#from;
    }
    showUpTo(settled);
    this.#secrets = this.#secrets.filter(({ start }) => start >= settled);
    this.#held = this.#held.slice(this.#from - begin);
    return concatenated(shown);
  }
}

/** For what a command with these variables prints; undefined where they hold no secret. */
export function secretMask(variables: Readonly<Record<string, string>>): SecretMask | undefined {
  const needles = secretValues(variables).flatMap(spellingsOf);
  return needles.length > 0 ? new SecretMask(needles) : undefined;
}

/** A text for a person without the secrets of these variables, and without passwords in URLs. */
export function maskText(text: string, variables: Readonly<Record<string, string>>): string {
  const mask = secretMask(variables);
  if (!mask) return withoutPasswords(text);
  const { shown } = mask.push(new TextEncoder().encode(text));
  return withoutPasswords(new TextDecoder().decode(concatenated([shown, mask.end()])));
}

/** `https://user:password@host` as `https://***@host`. */
export function withoutPasswords(text: string): string {
  return text.replace(/:\/\/[^\s/@:"'<>]*:[^\s/"'<>]*@/g, '://***@');
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
