const identifier = '(?:0|[1-9]\\d*|\\d*[A-Za-z-][\\dA-Za-z-]*)';
const pattern = new RegExp(
  '^v(?<major>0|[1-9]\\d*)\\.(?<minor>0|[1-9]\\d*)\\.(?<patch>0|[1-9]\\d*)' +
    `(?:-(?<pre>${identifier}(?:\\.${identifier})*))?(?:\\+[\\dA-Za-z-]+(?:\\.[\\dA-Za-z-]+)*)?$`,
);

/** SemVer 2.0.0 with the `v` that GTO puts before it. Numbers of any length are compared exactly. */
interface SemVer {
  readonly core: readonly [bigint, bigint, bigint];
  /** Empty for a release. */
  readonly pre: readonly string[];
}

export function isSemVer(version: string): boolean {
  return pattern.test(version);
}

/** Precedence as SemVer 2.0.0, 11 has it: negative when `a` comes before `b`; build metadata counts for nothing. */
export function compareSemVer(a: string, b: string): number {
  const [left, right] = [parse(a), parse(b)];
  for (const [index, number] of left.core.entries()) {
    const difference = compare(number, right.core[index] ?? 0n);
    if (difference !== 0) return difference;
  }
  if (left.pre.length === 0 || right.pre.length === 0) return right.pre.length - left.pre.length;
  return comparePre(left.pre, right.pre);
}

/** The version that GTO gives next: the patch of the highest one, also after a pre-release. */
export function nextVersion(versions: readonly string[]): string {
  const highest = versions.toSorted(compareSemVer).at(-1);
  if (highest === undefined) return 'v0.0.1';
  const [major, minor, patch] = parse(highest).core;
  return `v${major}.${minor}.${patch + 1n}`;
}

function parse(version: string): SemVer {
  const groups = pattern.exec(version)?.groups;
  const { major = '0', minor = '0', patch = '0', pre } = groups ?? {};
  return { core: [BigInt(major), BigInt(minor), BigInt(patch)], pre: pre?.split('.') ?? [] };
}

function comparePre(left: readonly string[], right: readonly string[]): number {
  for (const [index, one] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    const difference = compareIdentifiers(one, other);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Numbers come before words. */
function compareIdentifiers(one: string, other: string): number {
  const numeric = [one, other].map((text) => /^\d+$/.test(text));
  if (numeric[0] && numeric[1]) return compare(BigInt(one), BigInt(other));
  if (numeric[0] !== numeric[1]) return numeric[0] ? -1 : 1;
  return compare(one, other);
}

function compare<Value extends bigint | string>(a: Value, b: Value): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
