import { describe, expect, test } from '@jest/globals';
import type { ModelRegistry } from '../../../src/ports/model-registry.ts';
import {
  deaths,
  PromotionPlace,
  promoteAfter,
  promoteAtOnce,
} from '../../support/promotion-place.ts';

/** The nine steps of a promotion, on a registry whose versions training code has logged. */
export function promotionCases(logging: () => ModelRegistry): void {
  const project = () => new PromotionPlace(logging());

  describe('promotion', () => {
    test('a better version takes over, and a rollback takes it back', async () => {
      const place = project();
      const { evidence } = await place.withTwo();
      expect(await place.promote({ evidence })).toMatchObject({
        verdict: 'passed',
        result: { from: '1', to: '2' },
      });
      const back = await place.promote({ mode: 'rollback', reason: 'it was worse on sweet wines' });
      expect(back).toMatchObject({ verdict: 'passed', result: { from: '2', to: '1' } });
      expect(place.results()).toEqual(['moved', 'moved', 'moved']);
    });

    test('of a hundred promotions at once with one ledger exactly one moves', async () => {
      await promoteAtOnce(project(), 100);
    }, 400_000);

    test.each(deaths)('killed after %s: the next run converges', async (...[, death, results]) => {
      await promoteAfter(project(), death, results);
    });
  });
}
