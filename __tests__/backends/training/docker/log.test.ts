import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readLog } from '../../../../src/backends/training/docker/log.ts';

interface Line {
  readonly at: string;
  readonly text: string | Buffer;
  readonly stream?: 1 | 2;
}

function frame({ at, text, stream = 1 }: Line): Buffer {
  const body = Buffer.concat([Buffer.from(`${at} `), Buffer.from(text)]);
  const header = Buffer.alloc(8);
  header.writeUInt8(stream, 0);
  header.writeUInt32BE(body.byteLength, 4);
  return Buffer.concat([header, body]);
}

/** What an engine sends: all frames since that second, in chunks of any length. */
function engine(lines: readonly Line[], chunkBytes = 7) {
  return async function* since(second: number): AsyncGenerator<Uint8Array> {
    const recent = lines.filter(({ at }) => Math.floor(Date.parse(at) / 1000) >= second);
    const bytes = Buffer.concat(recent.map(frame));
    for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
  };
}

function textOf({ bytes }: { readonly bytes: Uint8Array }): string {
  return Buffer.from(bytes).toString('latin1');
}

const lines: readonly Line[] = [
  { at: '2026-11-21T22:05:30Z', text: 'one\n' },
  { at: '2026-11-21T22:05:30Z', text: 'two\n', stream: 2 },
  { at: '2026-11-21T22:05:31Z', text: 'par' },
  { at: '2026-11-21T22:05:31Z', text: 't\n' },
];

test('frames of both streams are put together in their order, wherever a chunk ends', async () => {
  for (let chunkBytes = 1; chunkBytes < 60; chunkBytes += 1) {
    expect(textOf(await readLog(engine(lines, chunkBytes), ''))).toBe('one\ntwo\npart\n');
  }
});

test('an empty log has no cursor, and nothing new leaves the cursor where it is', async () => {
  expect(await readLog(engine([]), '')).toEqual({ bytes: Buffer.alloc(0), next: '' });
  const { next } = await readLog(engine(lines), '');
  expect(await readLog(engine(lines), next)).toEqual({ bytes: Buffer.alloc(0), next });
});

test('a character that is split between two frames arrives whole', async () => {
  const [first, second] = [Buffer.from('a €').subarray(0, 3), Buffer.from('a €').subarray(3)];
  const at = '2026-11-21T22:05:30Z';
  const split = [
    { at, text: first },
    { at, text: second },
  ];
  const { bytes } = await readLog(engine(split), '');
  expect(Buffer.from(bytes).toString('utf8')).toBe('a €');
});

test('a frame that is not whole yet waits for its rest', async () => {
  const whole = Buffer.concat(lines.map(frame));
  const cut = whole.subarray(0, whole.length - 1);
  const first = await readLog(async function* () {
    yield cut;
  }, '');
  expect(textOf(first)).toBe('one\ntwo\npar');
  expect(textOf(await readLog(engine(lines), first.next))).toBe('t\n');
});

test.each([
  ['whole seconds', (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}Z`],
  ['nanoseconds', (ms: number) => new Date(ms).toISOString().replace('Z', '123456Z')],
  [
    'whole seconds of another zone',
    (ms: number) => `${new Date(ms + 19_800_000).toISOString().slice(0, 19)}+05:30`,
  ],
])('with times in %s the log has neither gap nor repeat, whenever it is read', async (_, write) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(900), fc.string({ maxLength: 5 }), fc.boolean())),
      async (steps) => {
        let ms = Date.parse('2026-11-21T22:05:30Z');
        const printed: Line[] = [];
        let read = '';
        let from = '';
        for (const [pause, text, isRead] of steps) {
          ms += pause;
          printed.push({ at: write(ms), text: Buffer.from(text, 'latin1') });
          if (!isRead) continue;
          const part = await readLog(engine(printed), from);
          read += textOf(part);
          from = part.next;
        }
        read += textOf(await readLog(engine(printed), from));
        expect(read).toBe(
          steps.map(([, text]) => Buffer.from(text, 'latin1').toString('latin1')).join(''),
        );
      },
    ),
  );
});

test('a log of many megabytes comes in parts, also when all of it was printed within a second', async () => {
  const text = `${'x'.repeat(16_383)}\n`;
  const many = Array.from({ length: 1_500 }, () => ({ at: '2026-11-21T22:05:30Z', text }));
  let from = '';
  const sizes: number[] = [];
  for (;;) {
    const { bytes, next } = await readLog(engine(many, 65_536), from);
    if (bytes.byteLength === 0) break;
    sizes.push(bytes.byteLength);
    from = next;
  }
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(1_500 * 16_384);
  expect(Math.max(...sizes)).toBeLessThan(9 * 1024 * 1024);
  expect(sizes).toHaveLength(3);
});

test('an engine that cannot read its log on says so in a frame without a time, after what it could read', async () => {
  const said = Buffer.from('Error grabbing logs: unexpected EOF\n');
  const complaint = Buffer.concat([Buffer.from([3, 0, 0, 0, 0, 0, 0, said.length]), said]);
  const open = async function* (second: number) {
    yield* engine(lines)(second);
    yield complaint;
  };
  const { bytes, next } = await readLog(open, '');
  expect(textOf({ bytes })).toBe('one\ntwo\npart\n');
  await expect(readLog(open, next)).rejects.toMatchObject({
    problems: [
      { code: 'train-refused', why: 'The engine says: Error grabbing logs: unexpected EOF.' },
    ],
  });
});

test.each([
  ['no frames', Buffer.from('<html>not a log at all</html>')],
  ['no time', Buffer.concat([Buffer.from([1, 0, 0, 0, 0, 0, 0, 3]), Buffer.from('a b')])],
])('what has %s is no log', async (_, bytes) => {
  const open = async function* () {
    yield bytes;
  };
  await expect(readLog(open, '')).rejects.toMatchObject({
    problems: [
      {
        code: 'train-not-this',
        why: expect.stringMatching(/^(It is not in the frames|A line of it has no time)/),
      },
    ],
  });
});
