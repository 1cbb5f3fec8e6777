import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { digestOfFiles } from '../../../src/inputs/digest.ts';
import type { Candidate, RegistryFile } from '../../../src/ports/model-registry.ts';
import type { FaultProxy } from '../../support/live/fault-proxy.ts';
import { candidate } from '../../support/registry-contract.ts';
import { behind, corner, failing, fast, type Where } from './place.ts';

const mib = 2 ** 20;
/** Storage takes its time with a hundred MiB. */
const patient = { answerMs: 60_000, idleMs: 60_000 };

/** A file of so many bytes that do not repeat themselves from part to part. */
function large(path: string, size: number): RegistryFile {
  return {
    path,
    size,
    async *open() {
      for (let at = 0; at < size; at += mib) {
        yield Buffer.alloc(Math.min(mib, size - at), at / mib + 1);
      }
    },
  };
}

async function candidateOf(...files: readonly RegistryFile[]): Promise<Candidate> {
  return { ...candidate(), ...(await digestOfFiles(files)), files };
}

/** Files over 100 MiB, on a server whose storage is asked through `storage`. */
export function partCases(where: Where, storage: () => FaultProxy): void {
  const parts = () => storage().asked.filter((line) => /^PUT .*partNumber/.test(line));
  const digestIn = async (registry: ReturnType<typeof corner>['registry'], one: Candidate) => {
    const { version } = await registry.register(one);
    return (await digestOfFiles(await registry.files(version, 'model'))).digest;
  };

  test('a large file goes to the storage in two parts, and has the digest of one piece', async () => {
    await behind(where, async (proxy) => {
      storage().calm();
      const { registry } = corner(where, { url: proxy.url });
      const one = await candidateOf(large('a b/weights ü.bin', 101 * mib), large('small', 7));
      expect(await digestIn(registry, one)).toBe(one.digest);
      expect(parts()).toHaveLength(2);
      const whole = proxy.asked.filter(
        (line) => line.startsWith('PUT') && line.includes('/model/'),
      );
      expect(whole).toEqual([expect.stringContaining('/model/small')]);
    });
  }, 120_000);

  test('a file of exactly 100 MiB goes in one piece', async () => {
    await behind(where, async (proxy) => {
      const { registry } = corner(where, { url: proxy.url });
      const one = await candidateOf(large('weights', 100 * mib));
      expect(await digestIn(registry, one)).toBe(one.digest);
      expect(proxy.asked.filter((line) => line.includes('/mpu/'))).toEqual([]);
    });
  }, 120_000);

  test('a part whose connection breaks is sent again, and no other', async () => {
    storage().calm();
    storage().add({ on: /PUT .*partNumber=2/, answer: 'reset' });
    const { registry } = corner(where, { pace: { ...fast, ...patient } });
    const one = await candidateOf(large('weights', 101 * mib));
    expect(await digestIn(registry, one)).toBe(one.digest);
    expect(parts().map((line) => /partNumber=(\d)/.exec(line)?.[1])).toEqual(['1', '2', '2']);
  }, 120_000);

  const ways = (asked: readonly string[]) =>
    asked.flatMap((line) => /\/mpu\/(create|complete|abort)\//.exec(line)?.[1] ?? []);

  test('where the storage refuses a part, the file goes through the server, and no part is left', async () => {
    await behind(where, async (proxy) => {
      storage().calm();
      storage().add({ on: /PUT .*partNumber=2/, answer: { status: 403 } });
      const { registry } = corner(where, { url: proxy.url, pace: { ...fast, ...patient } });
      const one = await candidateOf(large('weights', 101 * mib));
      expect(await digestIn(registry, one)).toBe(one.digest);
      expect(ways(proxy.asked)).toEqual(['create', 'abort']);
      expect(storage().asked.some((line) => /^DELETE .*uploadId/.test(line))).toBe(true);
    });
  }, 120_000);

  test('where the parts cannot be put together, that is not tried with the next file', async () => {
    await behind(where, async (proxy) => {
      proxy.add({ on: /mpu\/complete/, answer: { status: 500 } });
      const { registry } = corner(where, { url: proxy.url });
      const files = ['a', 'b', 'c'].map((name) => large(name, 101 * mib));
      const one = await candidateOf(...files);
      expect(await digestIn(registry, one)).toBe(one.digest);
      // Two go at once; the third comes after the failure.
      expect(ways(proxy.asked).filter((way) => way === 'create')).toHaveLength(2);
    });
  }, 120_000);

  test('parts that were put together, and the answer was lost, are not sent again', async () => {
    await behind(where, async (proxy) => {
      storage().calm();
      proxy.add({ on: /mpu\/complete/, answer: 'reset', after: true });
      const { registry } = corner(where, { url: proxy.url });
      const one = await candidateOf(large('weights', 101 * mib));
      expect(await digestIn(registry, one)).toBe(one.digest);
      expect(ways(proxy.asked)).toEqual(['create', 'complete']);
      expect(parts()).toHaveLength(2);
    });
  }, 120_000);

  test('other bytes of the same length, which an attempt left there, are not taken for the file', async () => {
    await behind(where, async (proxy) => {
      storage().calm();
      const { registry } = corner(where, { url: proxy.url });
      const one = await candidateOf(large('weights', 101 * mib), large('small', 7));
      const zeros = {
        ...large('weights', 101 * mib),
        open: async function* () {
          for (let at = 0; at < 101; at += 1) yield Buffer.alloc(mib);
        },
      };
      const damaged = { ...one, files: [zeros, large('small', 7)] };
      await expect(registry.register(damaged)).rejects.toMatchObject(failing('digest-mismatch'));
      proxy.add({ on: /mpu\/complete/, answer: { status: 500 }, times: 9 });
      expect(await digestIn(registry, one)).toBe(one.digest);
    });
  }, 120_000);

  test('a file that is cut while it goes up in parts is named, and no part is left', async () => {
    storage().calm();
    const { registry } = corner(where, { suffix: ` ${randomUUID()}` });
    const one = await candidateOf(large('weights', 101 * mib));
    const cut = { ...one, files: [{ ...large('weights', 90 * mib), size: 101 * mib }] };
    await expect(registry.register(cut)).rejects.toMatchObject(failing('file-unreadable'));
    expect(storage().asked.some((line) => /^DELETE .*uploadId/.test(line))).toBe(true);
  }, 120_000);
}
