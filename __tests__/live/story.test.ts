import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { temporaryFolder } from '../support/folder.ts';
import { type GitHubDouble, startGitHub } from '../support/github/double.ts';
import { mlflowCall, startMlflow } from '../support/live/mlflow.ts';
import type { LiveServer } from '../support/live/server.ts';
import { liveSuite } from '../support/live/venv.ts';
import { abridged, asShown, type Block, blocksOf } from '../support/story/page.ts';
import { Teller } from '../support/story/teller.ts';

const path = 'docs/story.md';
const page = readFileSync(path, 'utf8');
const blocks = blocksOf(page);

test('every block of the page is run, or is what a run says', () => {
  const fences = page.match(/^ *```/gm) ?? [];
  const fenced = blocks.filter(({ kind }) => kind !== 'brief');
  expect(fences).toHaveLength(2 * fenced.length);
  expect(page.match(/^>/m)).not.toBeNull();
});

liveSuite({ subject: 'the story', needs: ['mlflow3'] }, (bin = '') => {
  let server: LiveServer;
  let github: GitHubDouble;
  let told: readonly Told[];

  beforeAll(async () => {
    server = await startMlflow({ bin, folder: temporaryFolder() });
    github = await startGitHub();
    told = await tell(new Teller(github, server.url));
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, retold(told));
  }, 600_000);
  afterAll(async () => {
    await github?.close();
    await server?.stop();
  }, 20_000);

  test('the story happens as it is told, step by step', () => {
    for (const { block, said } of told) {
      const where = block.heading;
      expect({ where, said: asShown(block, said) }).toEqual({ where, said: block.text });
    }
  });

  test('MLflow ends with the version that was approved, and every question is answered', async () => {
    const model = { name: 'wine-quality' };
    const { json } = await mlflowCall(server, 'GET registered-models/get', model);
    expect(json()).toMatchObject({
      registered_model: { aliases: [{ alias: 'champion', version: '2' }] },
    });
    const closed = github.state.issues.map(({ state }) => state);
    expect(closed).toEqual(['closed', 'closed', 'closed']);
  });

  test('nothing that was asked of GitHub is against its rules', () => {
    expect(github.violations).toEqual([]);
  });
});

/** What a block shows, and what really was said. */
interface Told {
  readonly block: Block;
  readonly said: string;
}

async function tell(teller: Teller): Promise<readonly Told[]> {
  const told: Told[] = [];
  let said = '';
  let heading = '';
  for (const block of blocks) {
    if (block.heading !== heading) teller.begin();
    heading = block.heading;
    switch (block.kind) {
      case 'policy':
        teller.adopt(block.text);
        break;
      case 'steps':
        said = await teller.play(block.text);
        break;
      case 'shell':
        said = await teller.shell(block.text);
        break;
      case 'answer':
        told.push({ block, said: teller.question });
        teller.answer(teller.question);
        break;
      case 'log':
        told.push({ block, said });
        break;
      case 'brief':
        told.push({ block, said: quoted(teller.summary) });
    }
  }
  return told;
}

function quoted(text: string): string {
  return text
    .trimEnd()
    .replace(/^.*$/gm, (line) => `> ${line}`.trimEnd())
    .concat('\n');
}

/**
 * The page with what was said, all of one run, for who changes the story: UPDATE_GOLDEN=1; read the
 * difference.
 */
function retold(all: readonly Told[]): string {
  if (all.every(({ block, said }) => asShown(block, said) === block.text)) return page;
  let text = page;
  for (const { block, said } of all.toReversed()) {
    text = text.slice(0, block.start) + abridged(said) + text.slice(block.end);
  }
  return text;
}
