/** `1,903`: a whole number with its thousands apart. */
export function count(value: number): string {
  return decimal(value, 0);
}

/** Fixed decimals, thousands apart, a true minus, never an exponent. */
export function decimal(value: number, decimals: number): string {
  const size = Math.abs(value);
  const digits = size < 1e15 ? size.toFixed(decimals) : BigInt(Math.round(size)).toString();
  const [whole = '0', fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const number = fraction ? `${grouped}.${fraction}` : grouped;
  return value < 0 && !isZero(number) ? `−${number}` : number;
}

/** The same with its sign; `±` where it rounds to zero. */
export function signed(value: number, decimals: number): string {
  const number = decimal(value, decimals);
  if (isZero(number)) return `±${number}`;
  return value > 0 ? `+${number}` : number;
}

/** A share as `2.2 %`; a share that is small, but not zero, never reads as zero. */
export function percent(share: number): string {
  const decimals = share > 0 && share < 0.0005 ? 3 : 1;
  return `${decimal(100 * share, decimals)}\u00a0%`;
}

/** A p-value: `0.03`, `0.0027`, `< 0.0001`. */
export function chance(p: number): string {
  if (p < 0.0001) return '< 0.0001';
  return decimal(p, p < 0.01 ? 4 : 2);
}

/** `1 row`, `2 rows`. */
export function plural(value: number, noun: string): string {
  return `${count(value)}\u00a0${noun}${value === 1 ? '' : 's'}`;
}

/** Decimals that give a size two significant digits; at least `least`, at most ten. */
export function decimalsFor(size: number, least = 0): number {
  if (!(size > 0)) return Math.max(3, least);
  return Math.min(10, Math.max(least, 1 - Math.floor(Math.log10(size))));
}

/** A number that stands alone: four significant digits, no trailing noise. */
export function plain(value: number): string {
  if (Number.isInteger(value)) return decimal(value, 0);
  const size = Math.abs(value);
  const decimals = Math.min(10, Math.max(0, 3 - Math.floor(Math.log10(size))));
  return decimal(value, decimals)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}

/** Milliseconds as a person says them. */
export function duration(ms: number): string {
  const seconds = Math.max(0, ms) / 1000;
  if (seconds < 60) return `${decimal(seconds, 1)}\u00a0s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes}\u00a0min ${Math.floor(seconds % 60)}\u00a0s`;
  return `${count(Math.floor(minutes / 60))}\u00a0h ${minutes % 60}\u00a0min`;
}

/** Bytes in binary units. */
export function bytes(size: number): string {
  const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
  const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, size)) / 10));
  if (size === 1) return '1\u00a0byte';
  return `${decimal(size / 1024 ** power, power === 0 ? 0 : 1)}\u00a0${units[power]}`;
}

function isZero(number: string): boolean {
  return !/[1-9]/.test(number);
}
