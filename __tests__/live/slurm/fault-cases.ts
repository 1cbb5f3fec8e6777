import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { slurmCluster } from '../../../src/backends/training/slurm/cluster.ts';
import { commandDoor } from '../../../src/backends/training/slurm/commands.ts';
import { restDoor } from '../../../src/backends/training/slurm/rest.ts';
import { testInFull } from '../../support/cannot-run.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { type Fault, startFaultProxy } from '../../support/live/fault-proxy.ts';
import type { LiveSlurm } from '../../support/live/slurm.ts';
import { endOf, jobOf, reached } from '../../support/live/slurm-job.ts';

/** What goes wrong on the way to a real cluster, or within. */
export function faultCases(slurm: () => LiveSlurm): void {
  const commandsIn = (path = slurm().commands, conf?: string) =>
    commandDoor((name) => ({ PATH: path, SLURM_CONF: conf })[name]);
  const restAt = (url: string, token = slurm().token) =>
    restDoor(
      { url, user: undefined, tokenFile: undefined },
      (name) => ({ SLURM_JWT: token })[name],
    );
  const placed = () => {
    const folder = temporaryFolder();
    return { folder, as: folder };
  };

  describe('slurmrestd', () => {
    test('an answer to submit that is lost is looked up: the job is there once', async () => {
      const proxy = await startFaultProxy(slurm().url);
      const cluster = slurmCluster(restAt(proxy.url), placed());
      const job = jobOf('sleep 60');
      proxy.add({ on: /POST .*submit/, after: true, answer: 'reset' });
      await expect(cluster.submit(job)).rejects.toMatchObject({
        problems: [{ code: 'train-unreachable' }],
      });
      const found = await cluster.find([job.name], job.configuration);
      expect(found).toMatchObject({ name: job.name, mark: job.mark });
      expect(await cluster.submit(job)).toBe(found?.id);
      expect(await restAt(proxy.url).named([job.name])).toHaveLength(1);
      if (found) await cluster.cancel(found, 0);
      await proxy.close();
    });

    test.each<{ what: string; answer: Fault['answer']; code: string; why: RegExp }>([
      {
        what: 'a connection that breaks',
        answer: 'reset',
        code: 'train-unreachable',
        why: /connection failed/,
      },
      {
        what: 'a page in HTML',
        answer: { status: 200 },
        code: 'train-not-this',
        why: /with a page in HTML/,
      },
      {
        what: 'a page in HTML of a proxy',
        answer: { status: 502 },
        code: 'train-unreachable',
        why: /502 .* page in HTML/,
      },
      { what: 'too many requests', answer: { status: 429 }, code: 'train-unreachable', why: /429/ },
      {
        what: '401',
        answer: { status: 401, body: 'Authentication failure' },
        code: 'train-login',
        why: /401 .*failure/,
      },
      { what: '403', answer: { status: 403 }, code: 'train-login', why: /403/ },
      {
        what: 'an answer without a word',
        answer: { status: 200, body: '{}' },
        code: 'train-unreachable',
        why: /200 .* without a word/,
      },
      {
        what: '404',
        answer: { status: 404, body: 'Not found' },
        code: 'train-not-this',
        why: /404/,
      },
      { what: 'half of an answer', answer: 'cut', code: 'train-unreachable', why: /./ },
    ])('$what in place of an answer is told', async ({ answer, code, why }) => {
      const proxy = await startFaultProxy(slurm().url);
      const cluster = slurmCluster(restAt(proxy.url), placed());
      await cluster.check(jobOf(''));
      proxy.add({ on: /GET .*slurm\//, times: 9, ...(answer && { answer }) });
      const failure = cluster.status({ name: 'x', mark: 'x', id: '1' });
      await expect(failure).rejects.toMatchObject({
        problems: [{ code, why: expect.stringMatching(why) }],
      });
      await expect(failure).rejects.not.toThrow(slurm().token);
      await proxy.close();
    });

    test.each([401, 403, 404, 502])(
      'a %i that repeats the token is told without it',
      async (status) => {
        const { token, url } = slurm();
        const proxy = await startFaultProxy(url);
        proxy.add({ on: /GET/, times: 9, answer: { status, body: `no: ${token}` } });
        const failure = slurmCluster(restAt(proxy.url), placed()).check(jobOf(''));
        await expect(failure).rejects.toThrow(/no: …/);
        await expect(failure).rejects.not.toThrow(token);
        await proxy.close();
      },
    );

    test('a job of ours in another shape, and a server without accounting, are told', async () => {
      const proxy = await startFaultProxy(slurm().url);
      const cluster = slurmCluster(restAt(proxy.url), placed());
      const unread = JSON.stringify({ jobs: [{ name: 'x' }], errors: [] });
      proxy.add({ on: /GET .*\/jobs/, answer: { status: 200, body: unread } });
      await expect(cluster.find(['x'], 'x')).rejects.toMatchObject({
        problems: [{ code: 'train-not-this' }],
      });
      proxy.add({
        on: /GET \/slurmdb/,
        answer: { status: 404, body: 'Unable find requested URL' },
      });
      const unknown = { name: 'x', mark: 'x', id: '4000000' };
      expect(await cluster.status(unknown)).toMatchObject({ end: { kind: 'lost' } });
      await proxy.close();
    });

    test('a token that the cluster does not accept is an error before anything runs', async () => {
      const cluster = slurmCluster(
        restAt(slurm().url, `${slurm().token.slice(0, -9)}AAAAAAAAA`),
        placed(),
      );
      await expect(cluster.check(jobOf(''))).rejects.toMatchObject({
        problems: [{ code: expect.stringMatching(/^train-(unreachable|login)$/) }],
      });
    });
  });

  describe('the commands', () => {
    test('a machine without them is told so', async () => {
      const cluster = slurmCluster(commandsIn('/nowhere'), placed());
      await expect(cluster.check(jobOf(''))).rejects.toMatchObject({
        problems: [{ code: 'train-commands-missing', what: expect.stringMatching(/squeue/) }],
      });
    });

    test('a folder that the node does not see is told as the likely reason', async () => {
      const { folder } = placed();
      const cluster = slurmCluster(commandsIn(), { folder, as: '/nowhere/at/all' });
      const job = jobOf('true');
      const id = await cluster.submit(job);
      expect(await endOf(cluster, { ...job, id })).toMatchObject({
        kind: 'lost',
        why: expect.stringMatching(/0:53.*folder for the log/),
      });
    });

    test('a job that somebody else ends is cancelled', async () => {
      const cluster = slurmCluster(commandsIn(), placed());
      const job = jobOf('sleep 60');
      const handle = { ...job, id: await cluster.submit(job) };
      await reached(cluster, handle, 'running');
      slurm().inside('scancel', handle.id);
      expect(await endOf(cluster, handle)).toEqual({ kind: 'cancelled' });
    });
  });

  // The last: the controller forgets all jobs, and numbers begin anew.
  describe('a controller that', () => {
    testInFull(
      'is gone cannot be reached; once it is back, the accounting tells what it forgot',
      async () => {
        const cluster = slurmCluster(commandsIn(), placed());
        const rest = slurmCluster(restAt(slurm().url), placed());
        const job = jobOf('exit 3');
        const handle = { ...job, id: await cluster.submit(job) };
        expect(await endOf(cluster, handle)).toEqual({ kind: 'failed', exitCode: 3 });
        const toldOf = `until sacct -X -n -P -j ${handle.id} -o JobName | grep -q contender; do sleep 0.1; done`;
        slurm().inside('sh', '-c', toldOf);
        slurm().inside('pkill', 'slurmctld');
        await expect(cluster.status(handle)).rejects.toMatchObject({
          problems: [{ code: 'train-unreachable', why: expect.stringMatching(/connect failure/) }],
        });
        slurm().inside('slurmctld', '-c');
        slurm().inside('sh', '-c', 'until sinfo -h | grep -q idle; do sleep 0.1; done');
        expect(await cluster.status(handle)).toEqual({
          kind: 'ended',
          end: { kind: 'failed', exitCode: 3 },
        });
        expect(await rest.status(handle)).toMatchObject({
          end: { kind: 'lost', why: expect.stringMatching(/does not tell its exit code/) },
        });
        expect(await cluster.status({ ...handle, name: 'another' })).toMatchObject({
          end: { kind: 'lost' },
        });
        expect(await slurmCluster(withoutAccounting(), placed()).status(handle)).toMatchObject({
          end: { kind: 'lost', why: expect.stringMatching(/does not know the job/) },
        });
        slurm().inside('pkill', 'slurmdbd');
        slurm().inside('sh', '-c', 'while pgrep slurmdbd; do sleep 0.1; done');
        for (const away of [cluster, rest]) {
          await expect(away.status(handle)).rejects.toMatchObject({
            problems: [
              { code: 'train-unreachable', why: expect.stringMatching(/to database|database:/) },
            ],
          });
        }
      },
    );
  });

  /** The same cluster by a configuration that names no accounting, as sites without slurmdbd have it. */
  function withoutAccounting() {
    const folder = temporaryFolder();
    const conf = join(folder, 'slurm.conf');
    writeFileSync(
      conf,
      slurm()
        .inside('cat', '/etc/slurm/slurm.conf')
        .replace(/^Accounting.*\n/gm, ''),
    );
    const beside = join(folder, 'bin');
    mkdirSync(beside);
    symlinkSync(join(slurm().commands, 'sacct'), join(beside, 'sacct'));
    return commandsIn([beside, slurm().commands].join(delimiter), conf);
  }
}
