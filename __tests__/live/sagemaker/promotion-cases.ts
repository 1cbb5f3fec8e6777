import { describe, expect, test } from '@jest/globals';
import { now } from '../../support/promotion-cases.ts';
import {
  deaths,
  PromotionPlace,
  promoteAfter,
  promoteAtOnce,
} from '../../support/promotion-place.ts';
import { codesOf } from '../../support/workplace.ts';
import { corner, type Place } from './place.ts';

const later = new Date(now.getTime() + 16 * 60_000);
const denied = { status: 400, code: 'AccessDeniedException', times: 9 };

/** The nine steps of a promotion, where an approval is the alias. */
export function promotionCases(place: () => Place): void {
  const project = () => new PromotionPlace(corner(place()).registry);
  const statusOf = (version: number) =>
    place().fake.packageAt('wine', version)?.ModelApprovalStatus;

  describe('promotion', () => {
    test('a better version takes over, and a rollback takes it back', async () => {
      const own = project();
      const { evidence } = await own.withTwo();
      expect(await own.promote({ evidence })).toMatchObject({ verdict: 'passed' });
      expect([statusOf(1), statusOf(2)]).toEqual(['Approved', 'Approved']);
      const back = await own.promote({ mode: 'rollback', reason: 'it was worse on sweet wines' });
      expect(back).toMatchObject({ verdict: 'passed', result: { from: '2', to: '1' } });
      expect([statusOf(1), statusOf(2)]).toEqual(['Approved', 'Rejected']);
      expect(own.results()).toEqual(['moved', 'moved', 'moved']);
    });

    test('a rollback that stops between its calls is made again by the next run', async () => {
      const own = project();
      const { evidence } = await own.withTwo();
      await own.promote({ evidence });
      // The first try stops after its first call, and so does the second one of the same run.
      place().fake.fail('UpdateModelPackage', { ...denied, skip: 1, times: 1 });
      place().fake.fail('UpdateModelPackage', { ...denied, skip: 1, times: 1 });
      const rollback = () => own.promote({ mode: 'rollback', reason: 'worse on sweet wines' });
      expect(await codesOf(rollback())).toEqual(['errored', 'registry-forbidden']);
      expect([await own.champion(), statusOf(1)]).toEqual(['2', 'Approved']);
      own.time = later;
      expect(await rollback()).toMatchObject({ verdict: 'passed', result: { to: '1' } });
      expect([await own.champion(), statusOf(2)]).toEqual(['1', 'Rejected']);
      expect(own.results()).toEqual(['moved', 'moved', 'void', 'moved']);
    });

    test('a version that was approved by hand is detected, and nothing moves over it', async () => {
      const own = project();
      const { evidence } = await own.withTwo();
      await own.register('third');
      place().fake.edit('wine', 3, { ModelApprovalStatus: 'Approved' });
      const codes = await codesOf(own.promote({ evidence }));
      expect(codes.some((code) => /drift|champion-moved/.test(code))).toBe(true);
      expect(await own.champion()).toBe('3');
    });

    test('a champion whose version was deleted is missing, and no first model', async () => {
      const own = project();
      const { evidence } = await own.withTwo();
      place().fake.remove('wine', 1);
      expect(await codesOf(own.promote({ evidence }))).toEqual(['errored', 'version-missing']);
      expect(own.results()).toEqual(['moved']);
    });

    test('where approving is not permitted the run says so, and the next one can go on', async () => {
      const own = project();
      const { evidence } = await own.withTwo();
      place().fake.fail('UpdateModelPackage', { ...denied, times: 2 });
      expect(await codesOf(own.promote({ evidence }))).toEqual(['errored', 'registry-forbidden']);
      own.time = later;
      expect(await own.promote({ evidence })).toMatchObject({ verdict: 'passed' });
      expect(own.results()).toEqual(['moved', 'void', 'moved']);
    });

    test('of a hundred promotions at once with one ledger exactly one moves', async () => {
      await promoteAtOnce(project(), 100);
    }, 400_000);

    test.each(deaths)('killed after %s: the next run converges', async (...[, death, results]) => {
      await promoteAfter(project(), death, results);
    });
  });
}
