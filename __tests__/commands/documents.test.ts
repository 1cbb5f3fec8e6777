import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { register } from '../../src/commands/register.ts';
import { report } from '../../src/commands/report.ts';
import { terminal } from '../../src/host/terminal.ts';
import { opener } from '../../src/opener.ts';
import { outcomeOf } from '../support/outcome-of.ts';
import { comparison, digestOf, validation } from '../support/promotion-cases.ts';
import { contents } from '../support/registry-contract.ts';
import { codesOf, Workplace } from '../support/workplace.ts';

/** Unknown, so that no commit of this repository contradicts it. */
const headSha = null;

const policy = (card: string) => `version: 1\nmodel: wine\ncard: ${card}\n`;

/** The files beside version 1. */
async function kept(place: Workplace): Promise<Readonly<Record<string, string>>> {
  const host = terminal({ inputs: new Map(), json: true });
  const registry = await opener(host, { output: '', prefix: '' }).registry(place.registry);
  const version = await registry.find('wine', { kind: 'version', version: '1' });
  return version ? contents(await registry.files(version, 'evidence')) : {};
}

/** What stands between the lines of dashes at the start. */
function frontMatter(card = ''): Record<string, unknown> {
  const [, head = ''] = /^---\n([\s\S]*?)\n---\n/.exec(card) ?? [];
  return parse(head);
}

/** A trained model, and a comparison and a validation of it in the output folder. */
async function evaluated(place: Workplace, name = 'first') {
  const record = await place.train(name);
  const { digest } = JSON.parse(readFileSync(record, 'utf8')).modelFiles;
  place.write(
    `output/outcomes/compare-${name}.json`,
    JSON.stringify(comparison({ digest, headSha })),
  );
  place.write('output/outcomes/validate.json', JSON.stringify(validation({ headSha })));
  return { record, digest };
}

describe('register', () => {
  test('card and bill of materials lie beside the version, about its bytes', async () => {
    const place = new Workplace();
    const { record, digest } = await evaluated(place);
    const { result } = await place.run(register, { 'run-record': record });
    expect(result).toMatchObject({
      evidence: expect.arrayContaining(['model-card.md', 'model.cdx.json']),
    });
    const files = await kept(place);
    expect(frontMatter(files['model-card.md'])).toMatchObject({
      'model-index': [{ name: 'wine', results: [{ metrics: [{ type: 'roc-auc' }] }] }],
    });
    const bom = JSON.parse(files['model.cdx.json'] ?? '');
    expect(`sha256:${bom.metadata.component.hashes[0].content}`).toBe(digest);
  });

  test('a second registration keeps the first card, and does not call it lost evidence', async () => {
    const place = new Workplace();
    const record = await place.train('first');
    await place.run(register, { 'run-record': record });
    const before = await kept(place);
    await evaluated(place);
    const again = await place.run(register, { 'run-record': record });
    expect(await kept(place)).toEqual(before);
    expect(again.findings[0]?.message).toContain('outcomes/compare-first.json');
    expect(again.findings[0]?.message).not.toContain('model-card.md');
  });

  test('what people wrote stands in the card, its front matter in front', async () => {
    const place = new Workplace();
    const file = place.write('about.md', '---\nlicense: mit\n---\nOnly for **triage**.\n');
    place.write('contender.yml', policy(`{file: ${JSON.stringify(file)}}`));
    const { record } = await evaluated(place);
    await place.run(register, { 'run-record': record });
    const card = (await kept(place))['model-card.md'];
    expect(frontMatter(card)).toMatchObject({ license: 'mit', 'model-index': { length: 1 } });
    expect(card).toContain('## Intended use and limits\n\nOnly for **triage**.\n\n## Data');
  });

  test('a benchmark of the Hub gets its own file', async () => {
    const place = new Workplace();
    place.write('contender.yml', policy('{hub-dataset: acme/bench, hub-task: sweet}'));
    const { record } = await evaluated(place);
    await place.run(register, { 'run-record': record });
    expect(parse((await kept(place))['.eval_results/sweet.yaml'] ?? '')).toMatchObject([
      { dataset: { id: 'acme/bench', task_id: 'sweet' }, value: 0.8611 },
    ]);
  });

  test.each([
    ['a text that is not there', '{file: nowhere.md}', ['errored', 'file-missing']],
    ['a benchmark without its task', '{hub-dataset: acme/bench}', ['errored', 'card-benchmark']],
    ['a task without its benchmark', '{hub-task: sweet}', ['errored', 'card-benchmark']],
    ['a benchmark that is no name', '{hub-dataset: x, hub-task: y}', ['errored', 'value-invalid']],
    ['a misspelt key', '{fiel: x.md}', ['errored', 'key-unknown']],
  ])('%s is refused, and nothing is registered', async (_, card, codes) => {
    const place = new Workplace(policy(card));
    const { record } = await evaluated(place);
    expect(await codesOf(place.run(register, { 'run-record': record }))).toEqual(codes);
    expect(existsSync(join(place.folder, 'registry/models/wine/versions'))).toBe(false);
  });
});

describe('report', () => {
  const run = (place: Workplace) => {
    return outcomeOf<'report'>(report, {
      policy: join(place.folder, 'contender.yml'),
      'output-directory': place.output,
      html: 'pages/report.html',
    });
  };

  test('both lie beside the HTML report', async () => {
    const place = new Workplace();
    const { digest } = await evaluated(place);
    expect(await run(place)).toMatchObject({ verdict: 'passed' });
    expect(place.read('output/pages/model-card.md')).toContain(digest);
    expect(JSON.parse(place.read('output/pages/model.cdx.json'))).toMatchObject({
      specVersion: '1.6',
    });
  });

  test('several models have a folder each', async () => {
    const place = new Workplace();
    const { digest } = await evaluated(place);
    const other = digestOf('another model');
    place.write(
      'output/outcomes/b.json',
      JSON.stringify(comparison({ digest: other, key: 'b', headSha })),
    );
    await run(place);
    for (const one of [digest, other]) {
      const folder = `output/pages/wine-${one.slice(7, 19)}`;
      expect(place.read(`${folder}/model-card.md`)).toContain(one);
    }
    expect(existsSync(join(place.output, 'pages/model-card.md'))).toBe(false);
  });

  test('a card that cannot be made is a warning, and the report is made all the same', async () => {
    const place = new Workplace(policy('{file: nowhere.md}'));
    await evaluated(place);
    expect(await run(place)).toMatchObject({
      verdict: 'passed',
      findings: expect.arrayContaining([
        expect.objectContaining({ level: 'warning', rule: 'file-missing', file: 'nowhere.md' }),
      ]),
    });
    expect(existsSync(join(place.output, 'pages/report.html'))).toBe(true);
    expect(existsSync(join(place.output, 'pages/model-card.md'))).toBe(false);
  });

  test('without a model there is none, and that of an earlier run is taken away', async () => {
    const place = new Workplace();
    place.write('output/pages/model-card.md', 'old');
    place.write('output/outcomes/validate.json', JSON.stringify(validation({ headSha })));
    await run(place);
    expect(existsSync(join(place.output, 'pages/report.html'))).toBe(true);
    expect(existsSync(join(place.output, 'pages/model-card.md'))).toBe(false);
  });
});
