/** The digits of a digest, without the name of its algorithm. */
export function hexOf(digest: string): string {
  return digest.replace(/^sha256:/, '');
}
