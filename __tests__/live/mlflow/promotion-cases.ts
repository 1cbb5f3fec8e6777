import { describe, expect, test } from '@jest/globals';
import { now } from '../../support/promotion-cases.ts';
import {
  deaths,
  PromotionPlace,
  promoteAfter,
  promoteAtOnce,
} from '../../support/promotion-place.ts';
import { codesOf } from '../../support/workplace.ts';
import { corner, type Where } from './place.ts';

const later = new Date(now.getTime() + 16 * 60_000);

/** The nine steps of a promotion, on a registry where the last of two writers wins. */
export function promotionCases(where: Where): void {
  async function withTwo() {
    const own = corner(where);
    const place = new PromotionPlace(own.registry);
    const { evidence } = await place.withTwo();
    return { place, own, evidence };
  }

  describe('promotion', () => {
    test('a better version takes over, and a rollback takes it back', async () => {
      const { place, evidence } = await withTwo();
      expect(await place.promote({ evidence })).toMatchObject({
        title: 'Passed: production of wine moved from v1 to v2',
      });
      expect(await place.champion()).toBe('2');
      const back = await place.promote({ mode: 'rollback', reason: 'it was worse on sweet wines' });
      expect(back).toMatchObject({ verdict: 'passed', result: { from: '2', to: '1' } });
      expect(await place.champion()).toBe('1');
      expect(place.results()).toEqual(['moved', 'moved', 'moved']);
    });

    test('of a hundred promotions at once with one ledger exactly one moves', async () => {
      await promoteAtOnce(new PromotionPlace(corner(where).registry), 100);
    }, 400_000);

    test('a version that was promoted by hand is detected, and nothing moves over it', async () => {
      const { place, own, evidence } = await withTwo();
      await place.register('third');
      const body = { name: own.model, alias: 'champion', version: '3' };
      await own.by('POST registered-models/alias', body);
      const codes = await codesOf(place.promote({ evidence }));
      expect(codes.some((code) => /drift|champion-moved/.test(code))).toBe(true);
      expect(await place.champion()).toBe('3');
    });

    test('a way back leads also away from a version by hand whose files are gone', async () => {
      const { place, own, evidence } = await withTwo();
      await place.promote({ evidence });
      const query = { name: own.model, version: '2' };
      const { model_version: two } = (await own.by('GET model-versions/get', query)).json() as {
        model_version: { source: string; run_id: string };
      };
      const gone = { name: own.model, source: `${two.source}/gone`, run_id: two.run_id };
      await own.by('POST model-versions/create', gone);
      const body = { name: own.model, alias: 'champion', version: '3' };
      await own.by('POST registered-models/alias', body);
      const back = { mode: 'rollback', reason: 'it answers nothing' };
      const refused = await codesOf(place.promote(back));
      expect(refused).toEqual(expect.arrayContaining(['champion-unreadable', 'ledger-drift']));
      expect(await place.champion()).toBe('3');
      const outcome = await place.promote({ ...back, 'expected-current': '3' });
      expect(outcome).toMatchObject({ verdict: 'passed', result: { from: '3', to: '2' } });
      expect(outcome.findings.map(({ rule }) => rule)).toContain('champion-unreadable');
      expect(await place.champion()).toBe('2');
      await place.promote({ ...back, version: '1' });
      expect(await codesOf(place.promote({ version: '3' }))).toContain('registry-broken');
    });

    test('a champion whose version was deleted is missing, and no first model', async () => {
      const { place, own, evidence } = await withTwo();
      await own.by('DELETE model-versions/delete', { name: own.model, version: '1' });
      expect(await codesOf(place.promote({ evidence }))).toEqual(['errored', 'version-missing']);
      expect(place.results()).toEqual(['moved']);
    });

    test('one byte of the model changed on the server: it fails, with both digests', async () => {
      const { place, own, evidence } = await withTwo();
      const version = await own.registry.find('wine', { kind: 'version', version: '2' });
      const query = { name: own.model, version: '2' };
      const { model_version } = (await own.by('GET model-versions/get', query)).json() as {
        model_version: { source: string };
      };
      const path = `${model_version.source.replace('mlflow-artifacts:/', '')}/weights.json`;
      const url = `${where().url}/api/2.0/mlflow-artifacts/artifacts/${path}`;
      await fetch(url, { method: 'PUT', body: 'the weights of nobody' });
      const outcome = await place.promote({ evidence, version: '2' });
      expect(outcome.verdict).toBe('failed');
      const said = outcome.findings.map(({ message }) => message).join(' ');
      expect(said).toContain(version?.digest);
      expect(said.match(/sha256:[0-9a-f]{64}/g)?.length).toBeGreaterThan(1);
      expect(await place.champion()).toBe('1');
    });

    test.each([-1, 1])('a clock that is a day off (%d) moves nothing wrongly', async (days) => {
      const { place, evidence } = await withTwo();
      place.time = new Date(now.getTime() + days * 86_400_000);
      const outcome = await place.promote({ evidence });
      expect(await place.champion()).toBe(outcome.verdict === 'passed' ? '2' : '1');
      place.time = later;
      await place.promote({ evidence });
      expect(await place.champion()).toBe('2');
    });
  });

  describe('a promotion that is killed', () => {
    test.each(deaths)('after %s: the next run converges', async (...[, death, results]) => {
      await promoteAfter(new PromotionPlace(corner(where).registry), death, results);
    });
  });
}
