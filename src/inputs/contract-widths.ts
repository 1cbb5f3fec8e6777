import type { LogicalType } from '../domain/data/column.ts';
import type { ValueTest } from '../domain/data/value-test.ts';

/** No integer that is read has more digits, so that a wider type allows every one. */
const widest = 10n ** 38n - 1n;
const floats: Readonly<Record<string, number>> = {
  f32: 3.4028234663852886e38,
  f64: Number.MAX_VALUE,
};

/** The range of a number's format, for example `u8` or `f32`. */
export function widthTests(
  format: string,
  logicalType: LogicalType | null,
): readonly ValueTest[] | undefined {
  const [, sign, bits] = /^([iu])(8|16|32|64|128)$/.exec(format) ?? [];
  if (logicalType === 'integer' && bits) {
    const values = 2n ** (sign === 'i' ? BigInt(bits) - 1n : BigInt(bits)) - 1n;
    const high = values < widest ? values : widest;
    const low = sign === 'u' ? 0n : high === widest ? -widest : -high - 1n;
    return [
      { kind: 'minimum', bound: String(low) },
      { kind: 'maximum', bound: String(high) },
    ];
  }
  const largest = logicalType === 'number' ? floats[format] : undefined;
  if (largest === undefined) return undefined;
  return [
    { kind: 'minimum', bound: -largest },
    { kind: 'maximum', bound: largest },
  ];
}
