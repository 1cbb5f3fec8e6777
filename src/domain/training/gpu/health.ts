import type { GpuCard } from './reading.ts';

/** What is wrong with a card, in words, and who can mend it; empty for a healthy one. */
export function ailments(card: GpuCard): readonly string[] {
  const { complaint, recoveryAction, uncorrectedErrors, rowRemapping } = card;
  return [
    ...(complaint === null ? [] : [`the driver answers "${complaint}" for it`]),
    ...(recoveryAction === null || recoveryAction === 'None'
      ? []
      : [`the driver asks for the action "${recoveryAction}"`]),
    ...(uncorrectedErrors !== null && uncorrectedErrors > 0
      ? [`its memory had ${uncorrectedErrors} uncorrected errors`]
      : []),
    ...(rowRemapping?.failed ? ['a broken row of its memory could not be replaced'] : []),
  ];
}

/** Clocks held down by hardware or heat; idle and a power cap are ordinary. */
const throttlingBits = 0x08 | 0x20 | 0x40 | 0x80;

/** What a person should know of a card that can still train. */
export function complaints(card: GpuCard): readonly string[] {
  const { clockReasons, rowRemapping, temperature } = card;
  const heat = temperature === null ? '' : `, at ${temperature} °C`;
  return [
    ...(clockReasons !== null && (clockReasons & throttlingBits) !== 0
      ? [`its clocks are held down by the hardware or by heat${heat}`]
      : []),
    ...(rowRemapping?.pending
      ? ['a row of its memory waits to be replaced, which a reset of the card does']
      : []),
  ];
}
