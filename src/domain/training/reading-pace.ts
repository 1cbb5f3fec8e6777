/** As many lines as a curve has points: a short training is read whole. */
const mostAtOnce = 500;
const perSecond = 20;

/**
 * How many lines of a log are read as progress: 20 a second, and after a quiet time up to 500 at once.
 * A training that tells more is no better known, and reading must not slow it down.
 */
export class ReadingPace {
  #allowed = mostAtOnce;
  #at = 0;

  /** Whether one more may be read at this second; that one is then counted. */
  takes(second: number): boolean {
    this.#allowed = Math.min(mostAtOnce, this.#allowed + perSecond * (second - this.#at));
    this.#at = second;
    if (this.#allowed < 1) return false;
    this.#allowed -= 1;
    return true;
  }
}
