import { describe, expect, test } from '@jest/globals';
import { startFaultProxy } from '../../support/live/fault-proxy.ts';
import { attend, corner, endOf, jobOf, namedJob, type Place, parts, printed } from './place.ts';

/** That nothing is submitted twice, and what lives is found again. */
export function adoptionCases(place: () => Place): void {
  const created = () =>
    place().fake.asked.filter(({ operation }) => operation === 'CreateTrainingJob').length;
  const next = (name: string) => name.replace('-1-', '-2-');

  describe('a job that lives', () => {
    test('of an earlier attempt is adopted, and its log read from the start', async () => {
      const { open } = corner(place());
      const job = jobOf('echo begun; sleep 0.5; exit 3');
      const first = open();
      await first.makeReady(job);
      const ref = await first.submit(job);
      await printed(first, ref, 'begun');
      const second = open();
      const retry = { ...job, name: next(job.name), mark: crypto.randomUUID() };
      expect(await second.makeReady(retry)).toMatchObject({ name: job.name, mark: job.mark });
      const adopted = await second.submit(retry);
      expect(adopted).toMatchObject({ name: job.name, id: ref.id });
      const { end, text } = await attend(second, adopted);
      expect({ end, text }).toEqual({ end: { kind: 'failed', exitCode: 3 }, text: 'begun\n' });
      expect(created()).toBe(1);
      await endOf(first, ref);
      await first.outputs(ref);
    });

    test.each<[string, object]>([
      ['of another configuration', { configuration: 'ff'.repeat(32) }],
      ['of another run', { name: 'contender-other-2-00000000' }],
    ])('%s is left alone', async (_, change) => {
      const { open } = corner(place());
      const backend = open();
      const job = jobOf('sleep 30');
      await backend.makeReady(job);
      const ref = await backend.submit(job);
      await backend.status(ref);
      const other = { ...job, name: next(job.name), mark: crypto.randomUUID(), ...change };
      expect(await open().makeReady(other)).toBeNull();
      await backend.cancel(ref, 0);
      await attend(backend, ref);
    });

    test('but has ended, or is being stopped, is left alone', async () => {
      const { open } = corner(place());
      const { fake } = place();
      const backend = open();
      const job = jobOf('sleep 30');
      await backend.makeReady(job);
      const ref = await backend.submit(job);
      const retry = { ...job, name: next(job.name), mark: crypto.randomUUID() };
      for (const TrainingJobStatus of ['Stopping', 'Stopped', 'Failed', 'Completed']) {
        fake.edit(job.name, { TrainingJobStatus });
        expect(await open().makeReady(retry)).toBeNull();
      }
      fake.edit(job.name, { TrainingJobStatus: 'InProgress' });
      expect(await open().makeReady(retry)).toMatchObject({ name: job.name });
      await backend.cancel(ref, 0);
      await attend(backend, ref);
    });

    test('is found on a later page of the list', async () => {
      const { fake } = place();
      const { cluster } = parts(place());
      const names = [1, 2, 3].map((attempt) => `contender-page-${attempt}-00000000`);
      for (const name of names)
        fake.put(name, { 'contender.configuration': 'aa', 'contender.mark': name });
      fake.put('contender-page-3-00000000-not-ours');
      fake.pageSize = 1;
      const [first = ''] = names;
      fake.edit('contender-page-2-00000000', { TrainingJobStatus: 'Failed' });
      fake.edit('contender-page-3-00000000', { TrainingJobStatus: 'Stopped' });
      expect(await cluster.find(names, 'aa')).toMatchObject({ name: first, mark: first });
      expect(await cluster.find(names, 'bb')).toBeNull();
      expect(await cluster.find(['contender-none-1-00000000'], 'aa')).toBeNull();
    });
  });

  describe('the answer to a submission', () => {
    const name = 'contender-twice-1-00000000';

    test.each(['reset', 'cut'] as const)(
      'that is %s: the job is found, and runs once',
      async (answer) => {
        const proxy = await startFaultProxy(place().fake.url);
        try {
          const backend = corner(place(), { url: proxy.url }).open();
          const job = jobOf('echo once');
          await backend.makeReady(job);
          // Every try reaches the service, and no answer comes back.
          proxy.add({ on: /POST/, times: 4, after: true, answer });
          const { end, text } = await attend(backend, await backend.submit(job));
          expect({ end, text }).toEqual({ end: { kind: 'succeeded' }, text: 'once\n' });
          expect(new Set(names(place)).size).toBe(1);
        } finally {
          await proxy.close();
        }
      },
    );

    test('that the name is in use: by this very job, it is this one', async () => {
      const { cluster } = parts(place());
      const job = namedJob({ name, mark: 'mark-1' });
      const id = await cluster.submit(job);
      expect(await cluster.submit(job)).toBe(id);
    });

    test('that the name is in use: by another, it throws', async () => {
      const { cluster } = parts(place());
      await cluster.submit(namedJob({ name, mark: 'mark-1' }));
      const again = cluster.submit(namedJob({ name, mark: 'mark-2' }));
      await expect(again).rejects.toMatchObject({
        problems: [expect.objectContaining({ code: 'train-name-taken' })],
      });
    });
  });
}

function names(place: () => Place): readonly string[] {
  return place()
    .fake.asked.filter(({ operation }) => operation === 'CreateTrainingJob')
    .map(({ input }) => String(input.TrainingJobName));
}
