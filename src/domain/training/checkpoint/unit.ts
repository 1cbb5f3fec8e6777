/**
 * Whether a name in the checkpoint folder says that its file or folder is still being written: hidden, or
 * marked as temporary, as Transformers (`tmp-checkpoint-500`) and Orbax (`5.orbax-checkpoint-tmp-1`) do.
 */
export function isUnfinished(name: string): boolean {
  const isMarked = /(?:^|[._-])tmp(?:$|[._-])|\.(?:part|partial|incomplete)$/i.test(name);
  return isMarked || name.startsWith('.');
}

/**
 * The step that a name tells: `step-1200`, `checkpoint-1200`, `epoch=3-step=1200.ckpt`, `model.1200.pt`.
 * A number beside the word `step` counts most; else the last number does, unless it says an epoch or a version.
 */
export function stepOf(name: string): number | null {
  const stem = name.replace(/\.[a-z][a-z0-9]*$/i, '');
  const named = /(?:^|[^a-z])(?:global[-_]?)?steps?[-_=. ]*(\d+)/i.exec(stem);
  const last = /(?:^|[-_=. a-z])(\d+)$/i.exec(stem);
  const isOther = /(?:^|[^a-z])(?:epoch|ep|v|version)[-_=. ]*\d+$/i.test(stem);
  const digits = named?.[1] ?? (isOther ? undefined : last?.[1]);
  const step = digits === undefined ? Number.NaN : Number(digits);
  return Number.isSafeInteger(step) ? step : null;
}
