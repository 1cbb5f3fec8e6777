import { describe, expect, test } from '@jest/globals';
import { startFaultProxy } from '../../support/live/fault-proxy.ts';
import type { SageMakerTrainingFake } from '../../support/live/sagemaker-training-fake.ts';
import { attend, corner, jobOf, type Place, parts, run } from './place.ts';

const name = 'contender-log-1-00000000';
const handle = { name, mark: 'mark-1', id: null };
const numbers = (count: number, word = 'line') =>
  Array.from({ length: count }, (_, at) => `${word} ${at + 1}`);

/** The log by its pages, tokens and streams. */
export function logCases(place: () => Place): void {
  /** A job whose streams this test writes. */
  async function logOf(streams: Readonly<Record<string, readonly string[]>>, pageSize = 10_000) {
    const { fake } = place();
    fake.put(name);
    fake.pageSize = pageSize;
    for (const [stream, lines] of Object.entries(streams)) fake.addStream(name, stream, lines);
    const { cluster } = parts(place());
    let from = '';
    return {
      fake,
      async readOn(): Promise<readonly string[]> {
        const { bytes, next } = await cluster.log(handle, from);
        from = next;
        return new TextDecoder().decode(bytes).split('\n').slice(0, -1);
      },
    };
  }

  const pagesAsked = (fake: SageMakerTrainingFake) =>
    fake.asked.filter(({ operation }) => operation === 'GetLogEvents').length;

  describe('the log', () => {
    test('is empty where there is none yet, and where there is no job', async () => {
      const { cluster } = parts(place());
      const nothing = { bytes: Buffer.alloc(0), next: '{}' };
      expect(await cluster.log(handle, '')).toEqual(nothing);
      place().fake.put(name);
      expect(await cluster.log(handle, '{}')).toEqual(nothing);
    });

    test('an empty page is not its end: the same token twice is', async () => {
      const log = await logOf({ 'algo-1-1': numbers(7) }, 2);
      expect(await log.readOn()).toEqual(numbers(7));
      const asked = pagesAsked(log.fake);
      // Three full pages, an empty one after each, the last line, and the token once more.
      expect(asked).toBe(8);
      expect(await log.readOn()).toEqual([]);
      expect(pagesAsked(log.fake)).toBe(asked + 1);
    });

    test('goes on where it was, without gap or repeat, also within one millisecond', async () => {
      const log = await logOf({ 'algo-1-1': numbers(3) });
      expect(await log.readOn()).toEqual(numbers(3));
      log.fake.addStream(name, 'algo-1-1', numbers(6));
      expect(await log.readOn()).toEqual(numbers(6).slice(3));
      expect(await log.readOn()).toEqual([]);
    });

    test.each([1, 2, 3, 4, 5])(
      'goes on with tokens that are too old, after %i lines',
      async (count) => {
        const log = await logOf({ 'algo-1-1': numbers(count) });
        expect(await log.readOn()).toEqual(numbers(count));
        log.fake.forgetTokens();
        log.fake.addStream(name, 'algo-1-1', numbers(9));
        expect(await log.readOn()).toEqual(numbers(9).slice(count));
        log.fake.forgetTokens();
        expect(await log.readOn()).toEqual([]);
      },
    );

    test('comes in parts where much was printed', async () => {
      const lines = numbers(5000, 'x'.repeat(500));
      const log = await logOf({ 'algo-1-1': lines }, 1000);
      const parts: string[] = [];
      let reads = 0;
      for (let part = await log.readOn(); part.length > 0; part = await log.readOn()) {
        parts.push(...part);
        reads += 1;
      }
      expect(parts).toEqual(lines);
      expect(reads).toBeGreaterThan(1);
    });

    test('of several machines tells whose a line is, and how it goes only by the first', async () => {
      const control = (machine: string) => [machine, 'contender: mark-1 end 0 1'];
      const log = await logOf({
        'algo-2-1': control('second'),
        'algo-1-1': control('first'),
        'algo-1-2': ['again'],
      });
      expect(await log.readOn()).toEqual([
        'first',
        'contender: mark-1 end 0 1',
        'again',
        '[algo-2] second',
      ]);
    });

    test('letters of several bytes come whole', async () => {
      const log = await logOf({ 'algo-1-1': ['ü 🍷'] });
      expect(await log.readOn()).toEqual(['ü 🍷']);
    });

    test('reaches its end also over a connection that is cut again and again', async () => {
      const proxy = await startFaultProxy(place().fake.url);
      try {
        const backend = corner(place(), { url: proxy.url }).open();
        const job = jobOf('for i in 1 2 3 4 5 6; do echo $i; sleep 0.1; done; exit 3');
        await backend.makeReady(job);
        const ref = await backend.submit(job);
        for (let skip = 0; skip < 40; skip += 3) {
          proxy.add({ on: /POST/, skip, times: 1, answer: skip % 2 === 0 ? 'reset' : 'cut' });
        }
        proxy.add({ on: /POST/, skip: 20, times: 12, answer: 'reset' });
        const { end, text } = await attend(backend, ref);
        expect({ end, text }).toEqual({
          end: { kind: 'failed', exitCode: 3 },
          text: '1\n2\n3\n4\n5\n6\n',
        });
      } finally {
        await proxy.close();
      }
    });

    test('the last lines are there when it has ended', async () => {
      const { text } = await run(
        corner(place()).open(),
        jobOf('for i in 1 2 3; do echo $i; done; printf end'),
      );
      expect(text).toBe('1\n2\n3\nend');
    });
  });
}
