import { sha256 } from '../inputs/digest.ts';

const longestName = 180;

/**
 * Different keys never share a file: what does not belong in a file name is percent-encoded, and a
 * name too long for a disk ends in its digest.
 */
export function fileName(text: string): string {
  const name = encodeURIComponent(text.toWellFormed()).replace(/[!'()*~]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16)}`;
  });
  return name.length <= longestName
    ? name
    : `${name.slice(0, longestName - 17)}-${sha256(text).slice(0, 16)}`;
}
