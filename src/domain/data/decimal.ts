/** A number as a person writes it, exactly: `units / 10 ** scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
  /** The same without an exponent. */
  readonly text: string;
}

/** Reads `-12.50` or `1e-7`; null: it is no such number, or has thousands of digits. */
export function decimalOf(written: string): Decimal | null {
  const match = /^([+-]?)([0-9]*)\.?([0-9]*)(?:[eE]([+-]?[0-9]+))?$/.exec(written);
  const [, sign = '', whole = '', part = '', power = '0'] = match ?? [];
  const exponent = Number(power);
  if (!match || whole + part === '' || Math.abs(exponent) > 2000) return null;
  const digits = BigInt(sign + (whole + part)) * 10n ** BigInt(Math.max(0, exponent - part.length));
  const scale = Math.max(0, part.length - exponent);
  return { units: digits, scale, text: plain(digits, scale) };
}

/** Negative, zero or positive, as the one is less than, equal to or more than the other. */
export function compareDecimals(one: Decimal, other: Decimal): number {
  const scale = Math.max(one.scale, other.scale);
  const difference = at(one, scale) - at(other, scale);
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

function at({ units, scale }: Decimal, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - scale);
}

function plain(units: bigint, scale: number): string {
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const point = digits.length - scale;
  const written = scale === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return units < 0n ? `-${written}` : written;
}
