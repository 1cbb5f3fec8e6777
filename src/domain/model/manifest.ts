/** One file of a model: its path with `/`, its size in bytes, its SHA-256 in hex. */
export interface ManifestFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

/**
 * The text whose SHA-256 is the model's digest: `<sha256>  <size>  <path>\n` for each file,
 * sorted by path as UTF-8 bytes. Plain JavaScript sorting compares UTF-16 and gives another order.
 */
export function renderManifest(files: readonly ManifestFile[]): string {
  return [...files]
    .sort((a, b) => compareUtf8(a.path, b.path))
    .map((file) => `${file.sha256}  ${file.size}  ${file.path}\n`)
    .join('');
}

/** UTF-8 byte order is code point order, which UTF-16 breaks only for surrogate pairs. */
function compareUtf8(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  const common = Math.min(left.length, right.length);
  for (let index = 0; index < common; index += 1) {
    const difference = codePoint(left[index]) - codePoint(right[index]);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

function codePoint(character: string | undefined): number {
  return character?.codePointAt(0) ?? 0;
}
