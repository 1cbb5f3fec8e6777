import { expect, test } from '@jest/globals';
import { archiveOf, endRun, ofRun, reportRun, upload } from '../support/foreign-run.ts';
import { githubForEachTest } from '../support/github/use.ts';
import { compareFailed, comparePassed } from '../support/outcomes.ts';

const github = githubForEachTest();

const quiet = { check: 'false' };
const archive = archiveOf(ofRun(comparePassed));
const megabyte = 1024 * 1024;

async function refusal(): Promise<string | undefined> {
  const run = await reportRun(github(), quiet);
  expect(run.exitCode).toBe(2);
  expect(run.outcome?.verdict).toBe('errored');
  expect(github().state.comments).toEqual([]);
  return run.annotations[0]?.properties.title;
}

test('no artifact, none of that name, or one of another run is missing', async () => {
  endRun(github());
  expect(await refusal()).toBe('artifact-missing');
  upload(github(), archive, { name: 'contender-outcomes-2' });
  upload(github(), archive, { runId: 1001 });
  expect(await refusal()).toBe('artifact-missing');
  expect(github().state.downloads).toEqual([]);
});

test('an artifact may have another name', async () => {
  endRun(github());
  upload(github(), archive, { name: 'models' });
  const run = await reportRun(github(), { ...quiet, artifact: 'models' });
  expect(run.outcome).toMatchObject({ result: { joint: 'passed' } });
});

test('of several artifacts with the name the newest is taken, on whichever page, and it is said', async () => {
  endRun(github());
  for (let count = 0; count < 120; count += 1) upload(github(), archive);
  upload(github(), archiveOf(ofRun(compareFailed)));
  github().state.artifacts.reverse();
  const run = await reportRun(github(), quiet);
  expect(run.outcome).toMatchObject({ result: { joint: 'failed' } });
  expect(run.annotations).toMatchObject([
    { message: expect.stringContaining('121 artifacts named "contender-outcomes"') },
  ]);
});

test('an expired artifact is gone, whether the list knows it yet or not', async () => {
  endRun(github());
  upload(github(), archive, { expired: true });
  expect(await refusal()).toBe('artifact-expired');
  github().state.artifacts.length = 0;
  upload(github(), archive);
  github().fail({ operation: 'actions/download-artifact', answer: { status: 410 } });
  expect(await refusal()).toBe('artifact-expired');
});

test('a size above 20 MiB is refused before anything is downloaded', async () => {
  endRun(github());
  upload(github(), archive, { size: 20 * megabyte + 1 });
  expect(await refusal()).toBe('artifact-too-large');
  expect(github().state.downloads).toEqual([]);
});

test('an archive that never ends is refused at 20 MiB', async () => {
  endRun(github());
  let sent = 0;
  upload(github(), archive, {
    serve(response) {
      response.on('error', () => undefined);
      const more = () => {
        sent += 1;
        if (!response.destroyed) response.write(Buffer.alloc(megabyte), () => setImmediate(more));
      };
      more();
    },
  });
  expect(await refusal()).toBe('artifact-too-large');
  expect(sent).toBeLessThan(60);
});

test('other bytes than were uploaded are refused', async () => {
  endRun(github());
  upload(github(), archive, { digest: `sha256:${'0'.repeat(64)}` });
  expect(await refusal()).toBe('artifact-digest');
});

test('an upload of an old version has no digest', async () => {
  endRun(github());
  upload(github(), archive, { digest: null });
  const run = await reportRun(github(), quiet);
  expect(run.outcome).toMatchObject({ result: { joint: 'passed' } });
});

test('a host of artifacts that stumbles is asked again, and one that is down is named', async () => {
  endRun(github());
  let asked = 0;
  upload(github(), archive, {
    serve(response) {
      asked += 1;
      response.writeHead(asked < 3 ? 503 : 200).end(asked < 3 ? '' : archive);
    },
  });
  const run = await reportRun(github(), quiet);
  expect(run.outcome).toMatchObject({ result: { joint: 'passed' } });
  upload(github(), archive, { serve: (response) => void response.socket?.destroy() });
  const down = await reportRun(github(), quiet);
  expect(down.annotations.map(({ properties }) => properties.title)).toContain(
    'artifact-unreachable',
  );
});

test.each([
  ['the archive itself', { status: 200 }],
  ['nowhere', { status: 302 }],
  ['another protocol', { status: 302, headers: { location: 'ftp://127.0.0.1/artifact/1' } }],
])('an answer that leads to %s is not followed', async (_name, answer) => {
  endRun(github());
  upload(github(), archive);
  github().fail({ operation: 'actions/download-artifact', answer });
  expect(await refusal()).toBe('github-answer');
});

test.each(['http://169.254.169.254/latest', 'file:///etc/passwd', 'http://127.0.0.1:2/secret'])(
  'the host of artifacts cannot send us on to %s',
  async (location) => {
    endRun(github());
    upload(github(), archive, {
      serve: (response) => void response.writeHead(302, { location }).end(),
    });
    const run = await reportRun(github(), quiet);
    expect(run.exitCode).toBe(2);
    expect(run.annotations[0]).toMatchObject({
      message: expect.stringContaining('its host answered with status 302'),
      properties: { title: 'artifact-unreachable' },
    });
  },
);

test.each([
  ['credentials in it', 'http://user:hunter2@127.0.0.1:2/a?sig=hunter2'],
  ['nobody behind it', 'http://127.0.0.1:2/a?sig=hunter2'],
])(
  'an address with %s is in no message, since whoever has it can read',
  async (_name, location) => {
    endRun(github());
    upload(github(), archive);
    github().fail({
      operation: 'actions/download-artifact',
      answer: { status: 302, headers: { location } },
    });
    const run = await reportRun(github(), quiet);
    expect(run.exitCode).toBe(2);
    expect(JSON.stringify(run)).not.toContain('hunter2');
  },
);
