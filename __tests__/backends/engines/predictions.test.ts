import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { duckDbPredictions } from '../../../src/backends/engines/duckdb/predictions/reader.ts';
import { temporaryFolder } from '../../support/folder.ts';
import {
  converted,
  onDisk,
  problemsOf,
  readPair,
  readPredictions,
  texts,
  usual,
  wine,
  written,
} from '../../support/read-predictions.ts';

const [better, champion] = [wine('candidate'), wine('baseline')];

describe('what is read', () => {
  test('both files are joined by id, sorted by id, whatever the order of rows and columns', async () => {
    const candidate = written('c.csv', 'score,id,label\n0.9,b,1\n0.2,a,0\n0.7,ä,1\n');
    const baseline = written('b.csv', 'id,label,score\nä,1,0.4\na,0,0.1\nb,1,0.8\n');
    const rows = await readPair(candidate, baseline);
    expect(texts(rows.ids)).toEqual(['a', 'b', 'ä']);
    expect(rows).toMatchObject({ task: 'binary', classes: ['0', '1'], identical: false });
    expect([...rows.labels]).toEqual([0, 1, 1]);
    expect([...(rows.candidate.scores ?? [])]).toEqual([0.2, 0.9, 0.7]);
    expect([...rows.baseline.predicted]).toEqual([0, 1, 0]);
  });

  test.each(['json', 'parquet'] as const)('%s gives exactly what CSV gives', async (format) => {
    const text = await readPair(better, champion);
    expect(await readPair(await converted(better, format), champion)).toEqual(text);
    expect(
      await readPair(await converted(better, format), await converted(champion, format)),
    ).toEqual(text);
  });

  test('1,903 wines: the score is read to the last digit', async () => {
    const rows = await readPair(better, champion);
    expect(rows.ids).toHaveLength(1903);
    expect(rows.ids.at(0)).toBe('white-0001');
    expect(rows.candidate.scores?.[0]).toBe(0.030494);
  });

  test('without a prediction column exactly the threshold is positive', async () => {
    const file = written('c.csv', 'id,label,score\n1,1,0.5\n2,0,0.4999\n3,1,0.7\n');
    const { joined } = await readPredictions(file, null);
    expect([...joined.rows.candidate.predicted]).toEqual([1, 0, 1]);
    const strict = await readPredictions(file, null, { threshold: 0.7 });
    expect([...strict.joined.rows.candidate.predicted]).toEqual([0, 0, 1]);
  });

  test('a first model is read alone', async () => {
    const { joined } = await readPredictions(better, null);
    expect(joined.kind).toBe('first-model');
  });

  test('several probability columns are a multiclass task; the likeliest class is predicted', async () => {
    const file = written(
      'c.csv',
      'id,label,p10,p2,p1\n1,2,0.1,0.6,0.3\n2,10,0.4,0.2,0.4\n3,1,0,0,1\n',
    );
    const { joined } = await readPredictions(file, null);
    expect(joined.rows).toMatchObject({ task: 'multiclass', classes: ['1', '2', '10'] });
    expect([...joined.rows.candidate.predicted]).toEqual([1, 0, 0]);
    expect(joined.rows.candidate.probabilities?.map((column) => column[0])).toEqual([
      0.3, 0.6, 0.1,
    ]);
  });

  test('two probability columns are a binary task with the probability of the positive class', async () => {
    const file = written('c.csv', 'id,label,prob_no,prob_yes\n1,yes,0.1,0.9\n2,no,0.8,0.2\n');
    const { joined } = await readPredictions(file, null, { positive: 'yes' });
    expect(joined.rows).toMatchObject({ task: 'binary', classes: ['no', 'yes'] });
    expect([...(joined.rows.candidate.scores ?? [])]).toEqual([0.9, 0.2]);
    expect([...joined.rows.labels]).toEqual([1, 0]);
  });

  test('predictions that are no whole numbers are a regression', async () => {
    const rows = await readPair(wine('regression-candidate'), wine('regression-baseline'));
    expect(rows).toMatchObject({ task: 'regression', classes: [] });
    expect(rows.labels[0]).toBe(6);
    expect(rows.candidate.predicted[0]).toBe(4.94082);
  });

  test('1, 1.0, +1 and 1e0 are the same class, and so are True and true', async () => {
    const numbers = written('c.csv', 'id,label,prediction\n1,1.0,+1\n2,0,0.0\n3,1e0,1\n');
    expect([...(await readPredictions(numbers, null)).joined.rows.candidate.predicted]).toEqual([
      1, 0, 1,
    ]);
    const words = written('c.csv', 'id,label,prediction\n1,True,true\n2,FALSE,True\n');
    const { joined } = await readPredictions(words, null);
    expect([...joined.rows.labels]).toEqual([1, 0]);
    expect([...joined.rows.candidate.predicted]).toEqual([1, 1]);
  });

  test('01 is a code and another class than 1, in labels and in predictions', async () => {
    const file = written('c.csv', 'id,label,prediction\n1,01,1\n2,1,01\n3,01,01\n4,1,1\n');
    const { rows } = (await readPredictions(file, null, { task: 'multiclass' })).joined;
    expect(rows.classes).toHaveLength(2);
    const right = [...rows.labels].map((label, row) => label === rows.candidate.predicted[row]);
    expect(right).toEqual([false, false, true, true]);
  });

  test('a number with leading zeros is still a number where numbers are asked for', async () => {
    const file = written('c.csv', 'id,label,prediction\n1,007,07.5\n2,1.5,01\n');
    const { rows } = (await readPredictions(file, null)).joined;
    expect([...rows.labels, ...rows.candidate.predicted]).toEqual([7, 1.5, 7.5, 1]);
  });

  test.each([
    { header: 'prob_False,prob_True', labels: ['True', 'False'] },
    { header: 'prob_0.0,prob_1.0', labels: ['1.0', '0.0'] },
  ])('$header are the classes of the labels $labels', async ({ header, labels }) => {
    const rows = labels.map((label, at) => `${at},${label},0.3,0.7\n`).join('');
    const file = written('c.csv', `id,label,${header}\n${rows}`);
    const { joined } = await readPredictions(file, null);
    expect([...joined.rows.labels]).toEqual([1, 0]);
    expect([...(joined.rows.candidate.scores ?? [])]).toEqual([0.7, 0.7]);
  });

  test('equal answers on every row are identical', async () => {
    const copy = written('copy.csv', readFileSync(champion, 'utf8'));
    expect((await readPair(copy, champion)).identical).toBe(true);
  });

  test('whole numbers of 64 bits stay what they are as ids', async () => {
    const csv = written(
      'c.csv',
      'id,label,score\n9007199254740993,1,0.5\n9007199254740992,0,0.5\n',
    );
    const parquet = await converted(csv, 'parquet');
    expect(texts((await readPair(parquet, csv)).ids)).toEqual([
      '9007199254740992',
      '9007199254740993',
    ]);
  });

  test.each([
    ['of several lengths', ['100', '2', '10', '1', '0', '20', '101']],
    ['below zero', ['-1', '-10', '-2', '0', '10', '2']],
    ['too large for a fraction', ['9007199254740993', '9007199254740992', '10', '2']],
  ])('whole numbers as ids are sorted as texts: %s', async (_, ids) => {
    const lines = ids.map((id, row) => `${id},${row % 2},0.${row + 1}`);
    const csv = written('c.csv', `id,label,score\n${lines.join('\n')}\n`);
    const other = written('o.csv', `id,label,score\n${lines.toReversed().join('\n')}\n`);
    const [candidate, baseline] = [
      await converted(csv, 'parquet'),
      await converted(other, 'parquet'),
    ];
    const rows = await readPair(candidate, baseline);
    expect(rows).toEqual(await readPair(csv, other));
    expect(texts(rows.ids)).toEqual(ids.toSorted());
  });

  test('columns that the policy names play their roles', async () => {
    const file = written('c.csv', 'key,truth,guess,label\n1,1,0.9,x\n2,0,0.1,y\n');
    const columns = { id: 'key', label: 'truth', score: 'guess' };
    const { joined } = await readPredictions(file, null, { columns });
    expect([...(joined.rows.candidate.scores ?? [])]).toEqual([0.9, 0.1]);
  });

  test('a compressed text is read like a plain one', async () => {
    const zipped = written('champion.csv.gz', '');
    writeFileSync(zipped, gzipSync(readFileSync(champion)));
    expect(await readPair(better, zipped)).toEqual(await readPair(better, champion));
  });

  test('a name with characters of patterns is the name of one file', async () => {
    const file = written('run[1]*.csv', readFileSync(better, 'utf8'));
    expect(await readPair(file, champion)).toEqual(await readPair(better, champion));
  });

  test('a stream from a registry is read like a file, and leaves nothing behind', async () => {
    const temporary = temporaryFolder();
    const reader = duckDbPredictions((name) => (name === 'RUNNER_TEMP' ? temporary : undefined));
    const open = async function* () {
      yield readFileSync(champion);
    };
    const baseline = { name: 'wine v3: predictions.csv', place: { kind: 'stream', open } } as const;
    const { joined } = await reader.read({ candidate: onDisk(better), baseline }, usual);
    expect(joined).toEqual((await readPredictions(better, champion)).joined);
    expect(readdirSync(temporary)).toEqual([]);
  });
});

const good = 'id,label,score\na,0,0.1\nb,1,0.9\nc,0,0.2\n';

describe('what is refused, with file, count, ids and lines', () => {
  const cases = [
    {
      flaw: 'duplicate ids',
      text: 'id,label,score\na,0,0.1\nb,1,0.9\nc,0,0.2\na,0,0.1\n',
      code: 'predictions-duplicate-ids',
      says: ['1 id occurs more than once', '"a" (line 2 and line 5)'],
      line: 5,
    },
    {
      flaw: 'an id that only the candidate has',
      text: `${good}d,1,0.9\n`,
      code: 'predictions-unmatched',
      says: ['1 row with an id that', '"d" (line 5)'],
      line: 5,
    },
    {
      flaw: 'an id that only the baseline has',
      text: 'id,label,score\na,0,0.1\nb,1,0.9\n',
      code: 'predictions-unmatched',
      says: ['"c" (line 4)'],
      line: 4,
    },
    {
      flaw: 'labels that differ',
      text: 'id,label,score\na,1,0.1\nb,1,0.9\nc,0,0.2\n',
      code: 'predictions-labels-differ',
      says: ['different labels for 1 id', '"a" has "1" (line 2) and "0" (line 2)'],
      line: 2,
    },
    {
      flaw: 'NaN as a score',
      text: 'id,label,score\na,0,0.1\nb,1,NaN\nc,0,0.2\n',
      code: 'predictions-not-usable',
      says: ['1 row with no usable value in the column "score"', '"b" (line 3) has "NaN"'],
      line: 3,
    },
    {
      flaw: 'an infinite score',
      text: 'id,label,score\na,0,0.1\nb,1,1e999\nc,0,0.2\n',
      code: 'predictions-not-usable',
      says: ['"b" (line 3) has "1e999"'],
      line: 3,
    },
    {
      flaw: 'an empty score',
      text: 'id,label,score\na,0,0.1\nb,1,\nc,0,0.2\n',
      code: 'predictions-not-usable',
      says: ['"b" (line 3) has nothing'],
      line: 3,
    },
    {
      flaw: 'an empty label',
      text: 'id,label,score\na,0,0.1\nb,,0.9\nc,0,0.2\n',
      code: 'predictions-not-usable',
      says: ['no usable value in the column "label"', '"b" (line 3) has nothing'],
      line: 3,
    },
    {
      flaw: 'a prediction that is no class',
      text: 'id,label,prediction,score\na,0,0,0.1\nb,1,2,0.9\nc,0,0,0.2\n',
      code: 'predictions-class-unknown',
      says: ['that is none of 0, 1', '"b" (line 3) has "2"'],
      line: 3,
    },
    {
      flaw: 'scores that need a threshold but are no probabilities',
      text: 'id,label,score\na,0,-1.3\nb,1,0.9\nc,0,0.2\n',
      code: 'predictions-score-range',
      says: ['"a" (line 2) has "-1.3"'],
      line: 2,
    },
    {
      flaw: 'a row without an id',
      text: `${good},1,0.9\n`,
      code: 'predictions-no-id',
      says: ['1 row without an id', 'a row without an id (line 5)'],
      line: 5,
    },
    {
      flaw: 'a line with too few cells',
      text: 'id,label,score\na,0,0.1\nb,1\nc,0,0.2\n',
      code: 'predictions-malformed',
      says: ['1 line that is no row', ':3: the row has fewer fields'],
      line: 3,
    },
    {
      flaw: 'zero rows',
      text: 'id,label,score\n',
      code: 'predictions-empty',
      says: ['has no rows'],
      line: undefined,
    },
    {
      flaw: 'an empty line where the header should be',
      text: `\n${good}`,
      code: 'predictions-empty',
      says: ['starts with an empty line', 'It has no columns, so'],
      line: undefined,
    },
    {
      flaw: 'an empty file',
      text: '',
      code: 'predictions-empty',
      says: ['is empty'],
      line: undefined,
    },
  ];

  test.each(cases)('$flaw', async ({ text, code, says, line }) => {
    const candidate = written('candidate.csv', text);
    const problems = await problemsOf(readPair(candidate, written('baseline.csv', good)));
    const problem = problems.find((one) => one.code === code);
    expect(problem).toBeDefined();
    for (const words of says) expect(`${problem?.what} ${problem?.why}`).toContain(words);
    expect(problem?.line).toBe(line);
    expect(problem?.file).toMatch(/(candidate|baseline)\.csv$/);
  });

  test('lines are those of the file, also after quoted line breaks and blank lines', async () => {
    const file = written('c.csv', 'id,note,label,score\n\na,"two\nlines",0,0.1\n\nb,x,1,nan\n');
    const [problem] = await problemsOf(readPredictions(file, null));
    expect(problem).toMatchObject({ line: 6 });
    expect(problem?.why).toContain('"b" (line 6)');
  });

  test('at most five rows are named, and all are counted', async () => {
    const rows = Array.from({ length: 7 }, (_, row) => `${row},${row % 2},x\n`).join('');
    const [problem] = await problemsOf(
      readPredictions(written('c.csv', `id,label,score\n${rows}`), null),
    );
    expect(problem?.what).toContain('7 rows');
    expect(problem?.why).toMatch(/^"0" .*"4" \(line 6\) has "x", …\.$/);
  });

  test('the problems of both files are reported together', async () => {
    const candidate = written('candidate.csv', 'id,label,score\na,0,nan\na,0,0.1\nb,1,0.2\n');
    const baseline = written('baseline.csv', 'id,label,score\na,1,0.3\nc,1,inf\n');
    const problems = await problemsOf(readPair(candidate, baseline));
    expect(problems.map(({ code, file }) => [code, basename(file ?? '')])).toEqual([
      ['predictions-duplicate-ids', 'candidate.csv'],
      ['predictions-not-usable', 'candidate.csv'],
      ['predictions-not-usable', 'baseline.csv'],
      ['predictions-unmatched', 'candidate.csv'],
      ['predictions-unmatched', 'baseline.csv'],
      ['predictions-labels-differ', 'candidate.csv'],
    ]);
  });

  test('columns that are wrong in both files are reported together', async () => {
    const candidate = written('candidate.csv', 'id,label,y_true,score\n1,0,0,0.5\n');
    const baseline = written('baseline.csv', 'key,label\n1,0\n');
    const problems = await problemsOf(readPair(candidate, baseline));
    expect(problems.map(({ what }) => what.replace(/^.*\//, ''))).toEqual([
      'candidate.csv has 2 columns for the label: label, y_true.',
      'baseline.csv has no column for the id.',
    ]);
    expect(problems[1]?.why).toContain('the columns are key, label');
  });

  test('a name that stands twice in the header is two columns', async () => {
    const file = written('c.csv', 'id,label,score,score\n1,0,0.5,0.6\n');
    const [problem] = await problemsOf(readPredictions(file, null));
    expect(problem?.what).toContain('2 columns for the score: score, score');
  });

  test.each([
    { sum: 1.0011, codes: ['predictions-probability-sum'] },
    { sum: 1.0009, codes: [] },
    { sum: 0.9989, codes: ['predictions-probability-sum'] },
  ])('probabilities that add up to $sum: $codes', async ({ sum, codes }) => {
    const third = (sum - 0.7).toFixed(4);
    const file = written('c.csv', `id,label,p0,p1,p2\n1,0,0.5,0.2,${third}\n2,1,0.2,0.5,0.3\n`);
    expect((await problemsOf(readPredictions(file, null))).map(({ code }) => code)).toEqual(codes);
  });

  test('a probability outside 0 to 1', async () => {
    const file = written('c.csv', 'id,label,p0,p1,p2\n1,0,1.2,-0.2,0\n2,1,0.2,0.5,0.3\n');
    const problems = await problemsOf(readPredictions(file, null));
    expect(problems.map(({ code }) => code)).toEqual([
      'predictions-probability',
      'predictions-probability',
    ]);
  });

  test('a class without a probability column', async () => {
    const candidate = written('c.csv', 'id,label,p0,p1,p2\n1,0,1,0,0\n2,1,0.2,0.5,0.3\n');
    const baseline = written('b.csv', 'id,label,p0,p1\n1,0,1,0\n2,1,0.5,0.5\n');
    const [problem] = await problemsOf(readPair(candidate, baseline));
    expect(problem).toMatchObject({ code: 'predictions-classes', why: 'None for 2.' });
  });

  test('whole numbers as labels and predictions: the task is asked back', async () => {
    const file = written('c.csv', 'id,label,prediction\n1,3,4\n2,5,5\n');
    const [problem] = await problemsOf(readPredictions(file, null));
    expect(problem).toMatchObject({ code: 'task-unclear' });
    expect(problem?.next).toContain('compare.task');
    const { joined } = await readPredictions(file, null, { task: 'regression' });
    expect([...joined.rows.candidate.predicted]).toEqual([4, 5]);
  });

  test('a regression names the rows that hold no number', async () => {
    const file = written('c.csv', 'id,label,prediction\n1,3.5,4.1\n2,5,many\n3,4,4\n');
    const [problem] = await problemsOf(readPredictions(file, null));
    expect(problem).toMatchObject({ code: 'predictions-not-usable', line: 3 });
    expect(problem?.why).toContain('"2" (line 3) has "many"');
  });

  test.each([
    { ids: ['1.5', '2.5'], why: 'fractions' },
    { ids: ['true', 'false'], why: 'true and false' },
    { ids: ['1', '"b"'], why: 'texts and numbers' },
    { ids: ['[1]', '[2]'], why: 'neither texts nor numbers' },
  ])('ids that are $why', async ({ ids, why }) => {
    const lines = ids.map((id, row) => `{"id": ${id}, "label": ${row}, "score": 0.5}\n`).join('');
    const [problem] = await problemsOf(readPredictions(written('c.jsonl', lines), null));
    expect(problem).toMatchObject({ code: 'predictions-id-type', why: `They are ${why}.` });
  });

  test('numbers as ids in one file, texts in the other; CSV goes with both', async () => {
    const csv = written('c.csv', 'id,label,score\n1,0,0.5\n2,1,0.5\n');
    const numbers = await converted(csv, 'parquet');
    const texts = await converted(csv, 'parquet', 'CAST(id AS VARCHAR) AS id, label, score');
    const [problem] = await problemsOf(readPair(numbers, texts));
    expect(problem).toMatchObject({
      code: 'predictions-id-type',
      why: 'They are numbers in the first and texts in the second.',
    });
    expect(await problemsOf(readPair(csv, texts))).toEqual([]);
    expect(await problemsOf(readPair(csv, numbers))).toEqual([]);
  });

  test('a line that is no JSON object', async () => {
    const file = written('c.jsonl', '{"id": 1, "label": 0, "score": 0.5}\n{"id": 2, "lab\n');
    const [problem] = await problemsOf(readPredictions(file, null));
    expect(problem).toMatchObject({ code: 'predictions-malformed', line: 2 });
  });

  test('a Parquet file that was cut in half', async () => {
    const whole = await converted(champion, 'parquet');
    const bytes = readFileSync(whole);
    const half = written('half.parquet', '');
    writeFileSync(half, bytes.subarray(0, bytes.length / 2));
    const [problem] = await problemsOf(readPredictions(half, null));
    expect(problem).toMatchObject({ code: 'data-unreadable', file: half });
  });

  test('a file of an unknown format', async () => {
    const [problem] = await problemsOf(readPredictions(written('c.xlsx', 'x'), null));
    expect(problem).toMatchObject({ code: 'data-format' });
  });

  test('a registry copy is named as people know it, never by its temporary path', async () => {
    const open = async function* () {
      yield Buffer.from('id,label,score\na,0,nan\n');
    };
    const candidate = {
      name: 'wine v3: predictions.csv',
      place: { kind: 'stream', open },
    } as const;
    const reader = duckDbPredictions(() => undefined);
    const [problem] = await problemsOf(reader.read({ candidate, baseline: null }, usual));
    expect(problem?.what).toMatch(/^wine v3: predictions\.csv: 1 row/);
    expect(problem).not.toHaveProperty('file');
  });
});
