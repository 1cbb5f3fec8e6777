/** What a training took and what that costs, by the prices of the policy. */
export interface Account {
  /** Hours of each GPU that the training held; 0 where it asked for none. */
  readonly gpuHours: number;
  /** Kilowatt-hours of the cards; null where they do not tell. */
  readonly energy: number | null;
  /** Null where the policy names no prices, or a part with a price is unknown. */
  readonly cost: { readonly amount: number; readonly currency: string } | null;
}

/** What one hour or kilowatt-hour costs, in one currency; null is a part without a price. */
export interface Prices {
  /** ISO 4217, such as EUR. */
  readonly currency: string;
  readonly gpuHour: number | null;
  readonly machineHour: number | null;
  readonly kilowattHour: number | null;
}

/** What stops a training; null is no limit. */
export interface Budget {
  readonly minutes: number | null;
  readonly gpuHours: number | null;
  /** In the currency of the prices. */
  readonly cost: number | null;
}

/** A quantity over the time of a training. */
export interface ResourceSeries {
  readonly name: string;
  /** `%`, `MiB`, `W`, `°C` or `cores`. */
  readonly unit: string;
  /** Seconds since the command started, value; at most 600. */
  readonly points: readonly (readonly [at: number, value: number])[];
}

/** What a training has taken, at its end or so far. */
export interface Taken {
  /** Since the command started, its time to save at the end included. */
  readonly seconds: number;
  /** The cards that it asked for. */
  readonly gpus: number;
  /** Kilowatt-hours of the cards; null is unknown. */
  readonly energy: number | null;
}

/** GPUs count from the start to the end, whether anything runs on them or not: nobody else has them. */
export function gpuHoursOf({ seconds, gpus }: Pick<Taken, 'seconds' | 'gpus'>): number {
  return (gpus * seconds) / 3600;
}

/** GPU hours, machine hours and kilowatt-hours, each times its price; null where one of them is unknown. */
export function costOf(taken: Taken, prices: Prices): number | null {
  const { gpuHour, machineHour, kilowattHour } = prices;
  if (kilowattHour && taken.energy === null) return null;
  return (
    gpuHoursOf(taken) * (gpuHour ?? 0) +
    (taken.seconds / 3600) * (machineHour ?? 0) +
    (taken.energy ?? 0) * (kilowattHour ?? 0)
  );
}

/** What the run record keeps; null prices: the policy names none. */
export function accountOf(taken: Taken, prices: Prices | null): Account {
  const amount = prices && costOf(taken, prices);
  return {
    gpuHours: shortened(gpuHoursOf(taken)),
    energy: taken.energy === null ? null : shortened(taken.energy),
    cost:
      prices && amount !== null ? { amount: shortened(amount), currency: prices.currency } : null,
  };
}

/** A millionth is finer than any price, and than any clock here. */
function shortened(value: number): number {
  return Number(value.toFixed(6));
}
