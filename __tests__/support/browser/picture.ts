import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Side of the squares that are compared: wider than a glyph that another rasteriser moves. */
const square = 4;

/**
 * The share of squares that differ between two pictures, 0 to 1. The mean colour of a square hardly
 * changes with the smoothing of its letters, but much with what stands in it. 1: another size.
 */
export function difference(one: PNG, other: PNG): number {
  const [first, second] = [averaged(one), averaged(other)];
  if (first.width !== second.width || Math.abs(first.height - second.height) > 1) return 1;
  const height = Math.min(first.height, second.height);
  const bytes = first.width * height * 4;
  const differing = pixelmatch(
    first.data.subarray(0, bytes),
    second.data.subarray(0, bytes),
    undefined,
    first.width,
    height,
    { threshold: 0.06, includeAA: true },
  );
  return differing / (first.width * height);
}

/** Each square as one pixel of its mean colour. */
function averaged({ data, width: wide, height: high }: PNG): PNG {
  const width = Math.floor(wide / square);
  const height = Math.floor(high / square);
  const small = new PNG({ width, height });
  for (let y = 0; y < height; y += 1) {
    for (let at = 0; at < width * 4; at += 1) {
      const channel = at % 4;
      const corner = y * square * wide * 4 + (at - channel) * square + channel;
      small.data[y * width * 4 + at] = meanFrom(data, corner, wide * 4);
    }
  }
  return small;
}

/** The mean of one channel over the square that begins at a byte; a row has `stride` bytes. */
function meanFrom(data: Buffer, corner: number, stride: number): number {
  let sum = 0;
  for (let down = 0; down < square; down += 1) {
    for (let across = 0; across < square; across += 1) {
      sum += data[corner + down * stride + across * 4] ?? 0;
    }
  }
  return sum / square ** 2;
}
