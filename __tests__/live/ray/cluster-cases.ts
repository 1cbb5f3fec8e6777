import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { submissionOf } from '../../../src/backends/training/ray/submission.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { askRay, rayToken } from '../../support/live/ray.ts';
import type { LiveServer } from '../../support/live/server.ts';
import { clusterAt, handleOf, jobOf, run, textOf, until, untilPrinted } from './place.ts';

/** Every trap of Ray's job API, on the real one. */
export function clusterCases(serverOf: () => LiveServer): void {
  const cluster = () => clusterAt(serverOf());

  test('Ray takes what a browser or the fetch of Node posts for an attack; ours it takes', async () => {
    const answer = await fetch(`${serverOf().url}/api/jobs/`, {
      method: 'POST',
      headers: { authorization: `Bearer ${rayToken}` },
      body: JSON.stringify(submissionOf(jobOf('true'))),
    });
    expect(answer.status).toBe(405);
    expect((await run(cluster(), jobOf('true'))).end).toEqual({ kind: 'succeeded' });
  });

  test.each([
    { origin: 'http://127.0.0.1' },
    { referer: 'http://127.0.0.1/' },
    { 'user-agent': 'Mozilla/5.0' },
    { 'sec-fetch-mode': 'cors' },
  ])('a POST with %j is taken for one of a browser', async (headers) => {
    const asking = askRay({ ...serverOf(), headers }, 'POST /api/jobs/', submissionOf(jobOf('')));
    expect((await asking).status).toBe(405);
  });

  test('it listens on loopback alone', () => {
    const { port } = serverOf();
    expect(listeners().filter(([, at]) => at === port)).toEqual([['127.0.0.1', port]]);
    expect(listeners().filter(([, at]) => [6399, 8265, 10001, 52365].includes(at))).toEqual([]);
  });

  test.each([
    { with: 'no token', token: '', status: 401, said: 'No token was used.' },
    { with: 'a wrong token', token: 'wrong-one', status: 403, said: 'The token in RAY_AUTH_TOKEN' },
  ])('with $with it is refused by $status, and the token stays secret', async (login) => {
    const place = clusterAt({ ...serverOf(), variables: { RAY_AUTH_TOKEN: login.token } });
    const { problems, message } = await place.check(jobOf('true')).catch((error) => error);
    expect(problems).toMatchObject([{ code: 'train-login' }]);
    expect(message).toContain(`It answered ${login.status} to GET /api/v0/nodes`);
    expect(message).toContain(login.said);
    expect(message).not.toContain('wrong-one');
  });

  test('a token in a file is read anew when it is refused', async () => {
    const path = join(temporaryFolder(), 'token');
    writeFileSync(path, 'the-one-of-yesterday\n');
    const place = clusterAt({ ...serverOf(), variables: { RAY_AUTH_TOKEN_PATH: path } });
    await expect(place.check(jobOf('true'))).rejects.toThrow('does not accept the login');
    writeFileSync(path, `${rayToken}\n`);
    await place.check(jobOf('true'));
  });

  test('a job keeps its exit code, and its variables to the last dollar sign', async () => {
    const environment = { TEXT: `it's $HOME, \${GONE}, \`date\` and "ü"\nin two lines` };
    const job = jobOf('printf "<%s>\\n" "$TEXT"; echo "script: $CONTENDER_SCRIPT."; exit 3', {
      environment,
    });
    const { end, text } = await run(cluster(), job);
    expect(end).toEqual({ kind: 'failed', exitCode: 3 });
    expect(Buffer.from(text, 'latin1').toString()).toContain(`<${environment.TEXT}>\n`);
    expect(text).toContain('script: .\n');
  });

  test('neither the script nor the token of the cluster is in the log, whatever the job prints', async () => {
    const job = jobOf('env; : a-word-of-the-script', { environment: { SEED: '7' } });
    const { text } = await run(cluster(), job);
    const encoded = submissionOf(job).runtime_env.env_vars.CONTENDER_SCRIPT ?? '';
    expect(text).toContain('SEED=7\n');
    expect(text).toContain(`RAY_AUTH_TOKEN=${'*'.repeat(rayToken.length)}\n`);
    expect(text).not.toContain(rayToken);
    expect(text).not.toContain('a-word-of-the-script');
    expect(text).not.toContain(encoded.slice(0, 40));
  });

  test.each([
    ['the shell itself', 'kill -9 $$'],
    ['a program under the shell', `sh -c 'kill -9 $$'; exit $?`],
  ])('a foreign SIGKILL of %s is told alike', async (_, script) => {
    expect((await run(cluster(), jobOf(script))).end).toEqual({
      kind: 'killed',
      signal: 'SIGKILL',
    });
  });

  test('a name that is in use is a traceback with 500: our own job is found again, a foreign one refused', async () => {
    const job = jobOf('true');
    expect(await cluster().submit(job)).toBe(job.name);
    expect((await askRay(serverOf(), 'POST /api/jobs/', submissionOf(job))).status).toBe(500);
    expect(await cluster().submit(job)).toBe(job.name);
    const other = cluster().submit({ ...job, mark: 'another' });
    await expect(other).rejects.toMatchObject({ problems: [{ code: 'train-running' }] });
  });

  test('Ray refuses unknown members and nulls, and knows no path without its last slash', async () => {
    const body = submissionOf(jobOf('true'));
    const statusOf = async (call: string, sent: object | string) => {
      return (await askRay(serverOf(), call, sent)).status;
    };
    expect(await statusOf('POST /api/jobs/', { ...body, bogus: 1 })).toBe(400);
    expect(await statusOf('POST /api/jobs/', { ...body, entrypoint: null })).toBe(400);
    expect(await statusOf('POST /api/jobs', body)).toBe(404);
    expect(await statusOf('POST /api/jobs/', '{')).toBe(500);
  });

  test('a live job of the same configuration is found by any of its names, an ended or another is not', async () => {
    const job = jobOf('sleep 60', { graceSeconds: 1 });
    const place = cluster();
    await place.submit(job);
    const found = { name: job.name, mark: job.mark, id: job.name };
    const names = ['contender-never', job.name];
    expect(await place.find(names, job.configuration)).toEqual(found);
    await until(place, job, 'running');
    expect(await place.find(names, job.configuration)).toEqual(found);
    expect(await place.find(names, 'd'.repeat(64))).toBeNull();
    await place.cancel(handleOf(job), 0);
    expect(await until(place, job, 'ended')).toEqual({ kind: 'ended', end: { kind: 'cancelled' } });
    expect(await place.find(names, job.configuration)).toBeNull();
  });

  test('a job that was deleted behind our back is lost; one that runs cannot be deleted', async () => {
    const job = jobOf('sleep 60', { graceSeconds: 1 });
    const place = cluster();
    await place.submit(job);
    await until(place, job, 'running');
    expect((await askRay(serverOf(), `DELETE /api/jobs/${job.name}`)).status).toBe(500);
    await place.cancel(handleOf(job), 0);
    await until(place, job, 'ended');
    expect((await askRay(serverOf(), `DELETE /api/jobs/${job.name}`)).status).toBe(200);
    expect(await place.status(handleOf(job))).toMatchObject({ end: { kind: 'lost' } });
    expect((await cluster().log(handleOf(job), '7:abc')).next).toBe('7:abc');
    await place.cancel(handleOf(job), 0);
  });

  test('it gets longer to save than the 3 s of Ray, and is cancelled although it ended with 0', async () => {
    const script = `trap 'sleep 5 & wait; echo saved; exit 0' INT; echo ready; while :; do sleep 0.1; done`;
    const job = jobOf(script);
    const place = cluster();
    await place.submit(job);
    await untilPrinted(place, job, 'ready');
    await place.cancel(handleOf(job), 20_000);
    expect(await until(place, job, 'ended')).toMatchObject({ end: { kind: 'cancelled' } });
    expect(await textOf(place, job)).toContain('saved');
  });

  test('what outlives its grace is killed', async () => {
    const job = jobOf(`trap '' INT; echo ready; while :; do sleep 0.1; done`, { graceSeconds: 2 });
    const place = cluster();
    await place.submit(job);
    await untilPrinted(place, job, 'ready');
    await place.cancel(handleOf(job), 2_000);
    expect(await until(place, job, 'ended')).toMatchObject({ end: { kind: 'cancelled' } });
  });

  test('a child that left its parents survives the cancellation', async () => {
    const word = `left-${Date.now()}`;
    const job = jobOf(`setsid -f sh -c 'sleep 60; : ${word}'; echo ready; sleep 60`);
    const place = cluster();
    await place.submit(job);
    await untilPrinted(place, job, 'ready');
    await place.cancel(handleOf(job), 0);
    await until(place, job, 'ended');
    const left = processesWith(word);
    expect(left).toHaveLength(1);
    for (const pid of left) process.kill(pid, 'SIGKILL');
  });

  test('more GPUs than any node has are refused, for Ray would wait for ever', async () => {
    await cluster().check(jobOf('true', { gpus: 2, cpus: 2 }));
    await expect(cluster().check(jobOf('true', { gpus: 9 }))).rejects.toThrow(
      'No node of the Ray cluster has 9 GPUs: the job would wait for ever. It has 1 node; the most that one of them has is 2 GPUs.',
    );
  });

  test('where nodes come on demand it waits, with the reason that Ray gives', async () => {
    const place = clusterAt({ ...serverOf(), autoscales: true });
    const job = jobOf('true', { gpus: 9 });
    await place.check(job);
    await place.submit(job);
    const why = expect.stringMatching(/waiting for resources/);
    expect(await place.status(handleOf(job))).toEqual({ kind: 'queued', why });
    await place.cancel(handleOf(job), 0);
    expect(await place.status(handleOf(job))).toMatchObject({ end: { kind: 'cancelled' } });
  });

  test('one that waits is cancelled at once for us; for Ray it starts when its GPUs come free, and stops then', async () => {
    const holder = jobOf('sleep 60', { gpus: 2, graceSeconds: 1 });
    const waiting = jobOf('sleep 60', { gpus: 1, graceSeconds: 1 });
    const place = cluster();
    await place.submit(holder);
    await until(place, holder, 'running');
    await place.submit(waiting);
    await until(place, waiting, 'queued');
    const stop = await askRay(serverOf(), `POST /api/jobs/${waiting.name}/stop`);
    expect(stop.json()).toEqual({ stopped: true });
    expect(await place.status(handleOf(waiting))).toMatchObject({ kind: 'queued' });
    expect((await askRay(serverOf(), `DELETE /api/jobs/${waiting.name}`)).status).toBe(500);
    await place.cancel(handleOf(waiting), 0);
    expect(await place.status(handleOf(waiting))).toMatchObject({ end: { kind: 'cancelled' } });
    await place.cancel(handleOf(holder), 0);
    // A back end that knows nothing of the cancellation sees what Ray does.
    expect(await until(clusterAt(serverOf()), waiting, 'ended')).toMatchObject({
      end: { kind: 'cancelled' },
    });
  });

  test('one of an earlier attempt that waits is not adopted, since it may have been cancelled: it is stopped as it starts', async () => {
    const holder = jobOf('sleep 60', { gpus: 2, graceSeconds: 1 });
    const waiting = jobOf('echo "be""gun"; sleep 60', { gpus: 1, graceSeconds: 1 });
    const place = cluster();
    await place.submit(holder);
    await until(place, holder, 'running');
    await place.submit(waiting);
    await until(place, waiting, 'queued');
    const itself = await place.find([waiting.name], waiting.configuration);
    expect(itself).toEqual(handleOf(waiting));
    const next = waiting.name.replace('-1-', '-2-');
    expect(await cluster().find([waiting.name, next], waiting.configuration)).toBeNull();
    await place.cancel(handleOf(holder), 0);
    expect(await until(place, waiting, 'ended')).toMatchObject({ end: { kind: 'cancelled' } });
  });

  test('the GPUs that a job got stand in its variables', async () => {
    const { text } = await run(
      cluster(),
      jobOf('echo "cards: $CUDA_VISIBLE_DEVICES"', { gpus: 2 }),
    );
    expect(text).toContain('cards: 0,1\n');
  });

  test('an environment of Ray that cannot be set up is a rejection, in the words of Ray', async () => {
    const { submission_id } = submissionOf(jobOf('true'));
    const runtime_env = { working_dir: 'gcs://_ray_pkg_0000000000000000.zip' };
    await askRay(serverOf(), 'POST /api/jobs/', { submission_id, entrypoint: 'true', runtime_env });
    const job = jobOf('true', { name: submission_id });
    const status = await until(cluster(), job, 'ended');
    const why = expect.stringMatching(/^runtime_env setup failed: Failed to set up runtime env/);
    expect(status).toMatchObject({ end: { kind: 'rejected', why } });
  });

  test('the log comes byte by byte, once, whatever bytes it has', async () => {
    const script =
      'printf "a\\377b\\r\\n\\303"; sleep 1; printf "\\244\\n\\033[1mbold\\033[0m\\n"; seq 200000; echo over';
    const job = jobOf(script);
    const place = cluster();
    await place.submit(job);
    let [from, text] = ['', ''];
    const readOn = async () => {
      const { bytes, next } = await place.log(handleOf(job), from);
      from = next;
      text += Buffer.from(bytes).toString('latin1');
    };
    while ((await place.status(handleOf(job))).kind !== 'ended') {
      await readOn();
      await sleep(50);
    }
    await readOn();
    expect(text.length).toBe((await textOf(place, job)).length);
    expect(text === (await textOf(place, job))).toBe(true);
    expect(text).toContain('a\xffb\r\n\xc3');
    expect(text).toContain('\xa4\n\x1b[1mbold\x1b[0m\n1\n2\n');
    expect(text).toMatch(/\n200000\nover\n$/);
    // The job API itself cannot read this log any more.
    expect((await askRay(serverOf(), `GET /api/jobs/${job.name}/logs`)).status).toBe(500);
  });
}

/** Addresses and ports on which somebody listens in the network of the tests. */
function listeners(): readonly (readonly [string, number])[] {
  const lines = ['tcp', 'tcp6'].flatMap((name) => {
    return readFileSync(`/proc/net/${name}`, 'utf8').split('\n').slice(1, -1);
  });
  return lines.flatMap((line) => {
    const [, local = '', , state] = line.trim().split(/\s+/);
    const [address = '', port = ''] = local.split(':');
    if (state !== '0A') return [];
    const shown = address === '0100007F' ? '127.0.0.1' : address;
    return [[shown, Number.parseInt(port, 16)] as const];
  });
}

/** Those whose command line holds the word. */
function processesWith(word: string): readonly number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(word);
    } catch {
      return false;
    }
  });
}
