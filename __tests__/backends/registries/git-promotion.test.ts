import { expect, test } from '@jest/globals';
import { gitRegistry } from '../../../src/backends/registries/git/registry.ts';
import type { ModelRegistry } from '../../../src/ports/model-registry.ts';
import { committing, environment, workplace } from '../../support/git-repository.ts';
import { commit } from '../../support/promotion-cases.ts';
import {
  deaths,
  PromotionPlace,
  promoteAfter,
  promoteAtOnce,
} from '../../support/promotion-place.ts';

/** The commits that the model lies in are this test's own; its outcomes are all about one. */
function ofOneCommit(registry: ModelRegistry): ModelRegistry {
  return {
    ...registry,
    async find(model, reference) {
      const found = await registry.find(model, reference);
      return found && { ...found, commit };
    },
  };
}

async function place(begin: string): Promise<PromotionPlace> {
  const repository = workplace();
  repository.git('-C', repository.origin, 'config', 'uploadpack.allowFilter', 'true');
  const registry = await gitRegistry.open(`git:${begin}${repository.origin}`, environment);
  return new PromotionPlace(ofOneCommit(committing(repository)(registry)));
}

test.each([
  ['of this machine', ''],
  ['elsewhere', 'file://'],
])(
  'in a repository %s a better version takes over, and a rollback takes it back',
  async (_, begin) => {
    const own = await place(begin);
    const { one, two, evidence } = await own.withTwo();
    expect(await own.promote({ evidence })).toMatchObject({ result: { from: one, to: two } });
    const back = await own.promote({ mode: 'rollback', reason: 'it was worse on sweet wines' });
    expect(back).toMatchObject({ verdict: 'passed', result: { from: two, to: one } });
    expect(await own.champion()).toBe(one);
    expect(own.results()).toEqual(['moved', 'moved', 'moved']);
  },
);

test.each(deaths)(
  'a promotion is killed after %s: the next run converges',
  async (...[, death, results]) => {
    await promoteAfter(await place(''), death, results);
  },
);

test('of a hundred promotions at once with one ledger exactly one moves', async () => {
  await promoteAtOnce(await place(''), 100);
}, 240_000);
