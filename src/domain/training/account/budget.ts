import type { Finding } from '../../finding.ts';
import type { CommandEnd } from '../run-record.ts';
import { type Budget, costOf, gpuHoursOf, type Prices, type Taken } from './account.ts';

/** A budget, and the prices that its cost is counted by. */
export interface PricedBudget {
  readonly budget: Budget;
  readonly prices: Prices | null;
}

type SpentUp = Extract<CommandEnd, { kind: 'timed-out' | 'over-budget' }>;

/**
 * Which limit is reached, exactly on it included. Energy that is not known is given at most, never at
 * least; where not even that is known, neither is the cost, and it counts as spent.
 */
export function spentUp(taken: Taken, { budget, prices }: PricedBudget): SpentUp | undefined {
  const { minutes, gpuHours, cost } = budget;
  if (minutes !== null && taken.seconds / 60 >= minutes) return { kind: 'timed-out', minutes };
  if (gpuHours !== null && gpuHoursOf(taken) >= gpuHours) {
    return { kind: 'over-budget', budget: 'gpu-hours', limit: gpuHours };
  }
  if (cost !== null && (prices ? (costOf(taken, prices) ?? cost) : cost) >= cost) {
    return { kind: 'over-budget', budget: 'cost', limit: cost };
  }
  return undefined;
}

/** The longest that a training may run by its limits, in minutes; null: none of them ends it. Energy is not counted. */
export function longestMinutes(gpus: number, { budget, prices }: PricedBudget): number | null {
  const { minutes, gpuHours, cost } = budget;
  const hourCosts = gpus * (prices?.gpuHour ?? 0) + (prices?.machineHour ?? 0);
  const limits = [
    ...(minutes === null ? [] : [minutes]),
    ...(gpuHours === null || gpus === 0 ? [] : [(60 * gpuHours) / gpus]),
    ...(cost === null || hourCosts === 0 ? [] : [(60 * cost) / hourCosts]),
  ];
  return limits.length === 0 ? null : Math.min(...limits);
}

/** Whether a limit of cost can be kept, asked before the command starts: unknown energy may cost anything. */
export function isKeepable(energyAtMost: number | null, { budget, prices }: PricedBudget): boolean {
  return budget.cost === null || !prices?.kilowattHour || energyAtMost !== null;
}

/** Why a cost is missing that the policy has prices for. */
export function unpriced(energy: number | null, prices: Prices | null): readonly Finding[] {
  if (!prices?.kilowattHour || energy !== null) return [];
  const message =
    'The cost of this training is unknown: the policy has a price of a kilowatt-hour, and the cards did not tell all that they used. What is unknown is not counted as nothing.';
  return [{ level: 'note', rule: 'cost-unknown', message }];
}
