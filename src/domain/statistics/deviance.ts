/** ln(ratio) − u for ratio = 1 + u, without cancellation near 0 and with all digits of a small ratio. */
export function logExcess(ratio: number, u: number): number {
  if (Math.abs(u) > 0.3) return Math.log(ratio) - u;
  let [power, sum] = [u, 0];
  for (let k = 2; Math.abs(power) > 1e-20 * Math.abs(sum); k += 1) {
    power *= -u;
    sum += power / k;
  }
  return sum;
}

/** ln Γ(x) − ((x − ½) ln x − x + ½ ln 2π), for x > 0. */
export function stirlingError(x: number): number {
  let [argument, shifted] = [x, 0];
  for (; argument < 16; argument += 1) shifted += (argument + 0.5) * Math.log1p(1 / argument) - 1;
  const inverse = 1 / (argument * argument);
  const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360];
  return shifted + series.reduceRight((sum, term) => sum * inverse + term, 0) / argument;
}
