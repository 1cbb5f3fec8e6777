import { expect, test } from '@jest/globals';
import { headSha } from '../../support/github/state.ts';
import { pullRequestsOf, wanted } from '../../support/github/sticky.ts';
import { githubForEachTest } from '../../support/github/use.ts';
import { push } from '../../support/report-action.ts';

const github = githubForEachTest();

const heads = { 411: '1'.repeat(40), 412: headSha, 413: '3'.repeat(40) } as const;

/** What runs do: each marks the comment of another commit when it begins, and reports when it ends. */
type Deed = `${'mark' | 'report'} ${keyof typeof heads}`;

async function act(deed: Deed): Promise<void> {
  const [kind, run] = deed.split(' ') as ['mark' | 'report', `${keyof typeof heads}`];
  const signature = { key: wanted.key, headSha: heads[run], run: `${run}.1` };
  const render = () => `## Answer of ${run}\n\nAll of it.\n`;
  const host = pullRequestsOf(github());
  if (kind === 'mark') await host.markStale(7, signature);
  else await host.upsertComment(7, { ...wanted, ...signature, render });
}

function bodies(): readonly string[] {
  return github().state.comments.map(({ body }) => body);
}

function ordersOf(deeds: readonly Deed[]): readonly (readonly Deed[])[] {
  if (deeds.length === 0) return [[]];
  return deeds.flatMap((deed) =>
    ordersOf(deeds.filter((other) => other !== deed)).map((rest) => [deed, ...rest]),
  );
}

const begins: readonly (readonly Deed[])[] = [[], ['report 411']];

test.each(begins)(
  'in whatever order the marks and reports of two runs arrive, after %j, the newest report stands',
  async (...before) => {
    for (const order of ordersOf(['mark 412', 'report 412', 'mark 413', 'report 413'])) {
      github().state.comments.length = 0;
      for (const deed of [...before, ...order]) await act(deed);
      expect({ order, bodies: bodies() }).toEqual({
        order,
        bodies: [expect.stringMatching(/-->\n## Answer of 413\n\nAll of it\.\n$/)],
      });
    }
  },
);

test('a run that never reports leaves its mark, whatever older runs do', async () => {
  for (const order of ordersOf(['mark 412', 'report 412', 'mark 413'])) {
    github().state.comments.length = 0;
    for (const deed of ['report 411', ...order] as const) await act(deed);
    expect({ order, bodies: bodies() }).toEqual({
      order,
      bodies: [expect.stringContaining('a newer run is in progress for `3333333`')],
    });
  }
});

const lates: readonly (readonly Deed[])[] = [
  ['report 412'],
  ['report 411', 'report 412'],
  ['report 411', 'mark 412'],
];

test.each(lates)(
  'an older run does not overwrite what a newer one wrote after it had looked: %j, %j',
  async (...deeds) => {
    const late = deeds.at(-1) ?? 'report 412';
    for (const deed of deeds.slice(0, -1)) await act(deed);
    push(github(), heads[413]);
    github().fail({ operation: 'pulls/get', held: () => act('report 413') });
    await act(late);
    expect(bodies()).toEqual([expect.stringContaining('## Answer of 413')]);
  },
);
