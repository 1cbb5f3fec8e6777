import { describe, expect, test } from '@jest/globals';
import type { LabelledRows } from '../../../src/domain/comparison/predictions.ts';
import {
  converted,
  problemsOf,
  readPair,
  readPredictions,
  texts,
  written,
} from '../../support/read-predictions.ts';

const plain = 'id,label,score\na,0,0.1\nb,1,0.9\nc,0,0.2\n';

function divided({ divisions }: LabelledRows): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    divisions.map(({ name, values, codes }) => [
      name,
      [...codes].map((code) => values[code] ?? ''),
    ]),
  );
}

describe('weights and groups', () => {
  test('they are read from either file, sorted like the rows', async () => {
    const candidate = written(
      'c.csv',
      'id,label,score,weight\nb,1,0.9,2\na,0,0.1,0.5\nc,0,0.2,1\n',
    );
    const baseline = written('b.csv', 'id,label,score,group\na,0,0.1,y\nb,1,0.9,x\nc,0,0.2,y\n');
    const rows = await readPair(candidate, baseline);
    expect([...(rows.weights ?? [])]).toEqual([0.5, 2, 1]);
    expect(rows.groups?.names).toEqual(['x', 'y']);
    expect([...(rows.groups?.indexes ?? [])]).toEqual([1, 0, 1]);
  });

  test.each([
    { column: 'weight', ours: '2', theirs: '1', code: 'predictions-weights-differ' },
    { column: 'group', ours: 'x', theirs: 'y', code: 'predictions-groups-differ' },
  ])('unequal in both files: $column', async ({ column, ours, theirs, code }) => {
    const file = (name: string, value: string) => {
      return written(name, `id,label,score,${column}\na,0,0.1,1\nb,1,0.9,${value}\n`);
    };
    const [problem] = await problemsOf(readPair(file('c.csv', ours), file('b.csv', theirs)));
    expect(problem).toMatchObject({ code, line: 3 });
    expect(problem?.why).toBe(`"b" has "${ours}" (line 3) and "${theirs}" (line 3).`);
  });

  test.each(['0', '-1', 'nan', ''])('a weight of "%s" is refused', async (weight) => {
    const file = written('c.csv', `id,label,score,weight\na,0,0.1,1\nb,1,0.9,${weight}\n`);
    const [problem] = await problemsOf(readPredictions(file, null));
    expect(problem?.code).toMatch(/^predictions-(weight|not-usable)$/);
    expect(problem?.line).toBe(3);
  });
});

describe('slices', () => {
  const sliced = 'id,label,score,region,age\na,0,0.1,north,31\nb,1,0.9,,30\nc,0,0.2,south,29\n';

  test('a column and a predicate divide the rows; null is false', async () => {
    const slices = [
      { kind: 'column', column: 'region' },
      { kind: 'where', name: 'older', where: "age >= 30 AND region <> 'x'" },
    ] as const;
    const rows = await readPair(written('c.csv', sliced), written('b.csv', sliced), { slices });
    expect(divided(rows)).toEqual({
      region: ['north', '(null)', 'south'],
      older: ['true', 'false', 'false'],
    });
    expect(rows.divisions.map(({ kind }) => kind)).toEqual(['column', 'predicate']);
  });

  test.each([
    { kind: 'column', column: 'region' },
    { kind: 'where', name: 'older', where: 'age >= 30' },
  ] as const)('what only one file can say is no division: $kind', async (slice) => {
    const files = [written('c.csv', sliced), written('b.csv', plain)] as const;
    const problems = await problemsOf(readPair(...files, { slices: [slice] }));
    expect(problems.map(({ code }) => code)).toEqual([
      slice.kind === 'column' ? 'slice-column-missing' : 'slice-predicate',
    ]);
  });

  test('numbers of another spelling are the same value, whatever the format', async () => {
    const csv = written('c.csv', 'id,label,score,n\na,0,0.1,1.0\nb,1,0.9,+10\nc,0,0.2,2\n');
    const parquet = await converted(
      written('b.csv', 'id,label,score,n\na,0,0.1,1\nb,1,0.9,10\nc,0,0.2,2\n'),
      'parquet',
    );
    const rows = await readPair(csv, parquet, { slices: [{ kind: 'column', column: 'n' }] });
    expect(rows.divisions[0]?.values).toEqual(['1', '2', '10']);
    expect(divided(rows)).toEqual({ n: ['1', '10', '2'] });
  });

  test('a value that the files do not agree on is named', async () => {
    const other = sliced.replace('north', 'west');
    const slices = [{ kind: 'column', column: 'region' }] as const;
    const [problem] = await problemsOf(
      readPair(written('c.csv', sliced), written('b.csv', other), { slices }),
    );
    expect(problem).toMatchObject({ code: 'predictions-slices-differ', line: 2 });
    expect(problem?.why).toBe('"a" has "north" (line 2) and "west" (line 2).');
  });

  test('a column that no file has is told with the columns that there are', async () => {
    const slices = [{ kind: 'column', column: 'plan' }] as const;
    const file = written('c.csv', sliced);
    const [problem] = await problemsOf(readPredictions(file, null, { slices }));
    expect(problem).toMatchObject({ code: 'slice-column-missing' });
    expect(problem?.why).toContain('region, age');
  });

  test.each([
    { values: 50, codes: [] },
    { values: 51, codes: ['slice-values'] },
  ])('a column of $values values: $codes', async ({ values, codes }) => {
    const rows = Array.from({ length: values }, (_, row) => `r${row},${row % 2},0.5,v${row}\n`);
    const file = written('c.csv', `id,label,score,many\n${rows.join('')}`);
    const slices = [{ kind: 'column', column: 'many' }] as const;
    const problems = await problemsOf(readPredictions(file, null, { slices }));
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  test.each([
    { where: "(SELECT count(*) FROM read_csv('/etc/passwd')) > 0", says: 'cannot hold a query' },
    { where: 'random() < 0.5', says: 'random' },
    { where: 'age > > 1', says: 'no SQL' },
    { where: 'plan = 1', says: 'There is no column "plan"' },
    { where: 'age', says: 'not true or false' },
  ])('the predicate $where is refused', async ({ where, says }) => {
    const slices = [{ kind: 'where', name: 'some', where }] as const;
    const file = written('c.csv', sliced);
    const [problem] = await problemsOf(readPredictions(file, null, { slices }));
    expect(problem).toMatchObject({ code: 'slice-predicate' });
    expect(problem?.why).toContain(says);
  });

  test('a predicate may look at any column of a Parquet file', async () => {
    const file = await converted(written('c.csv', sliced), 'parquet');
    const slices = [
      { kind: 'where', name: 'north', where: "region = 'north' OR age < 30" },
    ] as const;
    const { joined } = await readPredictions(file, null, { slices });
    expect(divided(joined.rows)).toEqual({ north: ['true', 'false', 'true'] });
  });

  test('columns of few values are there for exploration; ids and roles are not', async () => {
    const file = written('c.csv', sliced);
    const { joined } = await readPredictions(file, null, { explore: true });
    expect(joined.rows.divisions.map(({ name }) => name)).toEqual(['region', 'age']);
  });

  test('columns that may be shown have as many values as they need', async () => {
    const file = written('c.csv', sliced);
    const { shown } = await readPredictions(file, null, { show: ['region'] });
    expect(
      shown.map(({ name, values, codes }) => [name, ...[...codes].map((code) => values[code])]),
    ).toEqual([['region', 'north', '(null)', 'south']]);
  });
});

describe('unmatched ids', () => {
  const three = written('three.csv', plain);
  const two = written('two.csv', 'id,label,score\na,0,0.1\nb,1,0.9\n');

  test.each([
    { allowed: { kind: 'rows', rows: 1 }, codes: [] },
    { allowed: { kind: 'rows', rows: 0 }, codes: ['predictions-unmatched'] },
    { allowed: { kind: 'share', share: 0.34, text: '34%' }, codes: [] },
    { allowed: { kind: 'share', share: 0.33, text: '33%' }, codes: ['predictions-unmatched'] },
  ] as const)('1 of 3 rows, $allowed allowed: $codes', async ({ allowed, codes }) => {
    const problems = await problemsOf(readPair(three, two, { maxUnmatched: allowed }));
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  test('what is left out is said', async () => {
    const maxUnmatched = { kind: 'rows', rows: 1 } as const;
    const { joined, notices } = await readPredictions(three, two, { maxUnmatched });
    expect(texts(joined.rows.ids)).toEqual(['a', 'b']);
    expect(notices).toMatchObject([{ rule: 'rows-unmatched' }]);
    expect(notices[0]?.message).toContain('1 row of');
  });

  test('no row in common is an error, whatever is allowed', async () => {
    const other = written('other.csv', 'id,label,score\nx,0,0.1\ny,1,0.9\n');
    const maxUnmatched = { kind: 'share', share: 1, text: '100%' } as const;
    const problems = await problemsOf(readPair(two, other, { maxUnmatched }));
    expect(problems.map(({ code }) => code)).toEqual([
      'predictions-unmatched',
      'predictions-unmatched',
    ]);
  });
});

describe('columns of each model', () => {
  test('one file holds both models', async () => {
    const file = written('both.csv', 'id,label,old,new\na,0,0,0\nb,1,0,1\n');
    const columns = { prediction: { baseline: 'old', candidate: 'new' } };
    const rows = await readPair(file, file, { columns, task: 'binary' });
    expect([...rows.baseline.predicted]).toEqual([0, 0]);
    expect([...rows.candidate.predicted]).toEqual([0, 1]);
  });

  test('a pattern names the columns of probabilities', async () => {
    const file = written(
      'c.csv',
      'id,label,is_cat_p,is_dog_p,is_fox_p\n1,cat,0.5,0.3,0.2\n2,fox,0,0,1\n',
    );
    const columns = { probabilities: 'is_*_p' };
    const { rows } = (await readPredictions(file, null, { columns })).joined;
    expect(rows).toMatchObject({ task: 'multiclass', classes: ['cat', 'dog', 'fox'] });
  });

  test('numbers of four bytes say so', async () => {
    const csv = written('c.csv', plain);
    const narrow = await converted(csv, 'parquet', 'id, label, CAST(score AS FLOAT) AS score');
    const { rows } = (await readPredictions(narrow, null)).joined;
    expect(rows.candidate.precision).toBe('single');
    expect(rows.candidate.scores?.[0]).toBe(Math.fround(0.1));
  });

  test('thousands may have separators in a text', async () => {
    const file = written('c.csv', 'id,label,prediction\na,"1,013.01",+1.077\nb,2,"-12,345"\n');
    const { rows } = (await readPredictions(file, null)).joined;
    expect([...rows.labels, ...rows.candidate.predicted]).toEqual([1013.01, 2, 1.077, -12345]);
  });
});

describe('metrics of one’s own', () => {
  test('a column is found by the name of the metric, however it is hyphened', async () => {
    const file = written('c.csv', 'id,label,prediction,judge_score\na,0,0,0.5\nb,1,1,0.25\n');
    const { rows } = (await readPredictions(file, null, { metrics: ['judge-score'] })).joined;
    expect([...(rows.candidate.values.get('judge-score') ?? [])]).toEqual([0.5, 0.25]);
  });

  test('scores alone need no label', async () => {
    const file = written('c.csv', 'id,style\na,0.5\nb,0.25\n');
    const { rows } = (await readPredictions(file, null, { metrics: ['style'] })).joined;
    expect(rows.task).toBe('generation');
    expect([...(rows.candidate.values.get('style') ?? [])]).toEqual([0.5, 0.25]);
  });

  test('a named column that is not there is a mistake', async () => {
    const columns = { values: { style: 'tone' } };
    const file = written('c.csv', 'id,label,prediction\na,0,0\n');
    const [problem] = await problemsOf(
      readPredictions(file, null, { columns, metrics: ['style'] }),
    );
    expect(problem).toMatchObject({ code: 'predictions-columns' });
    expect(problem?.what).toContain('no column for the metric "style"');
  });
});

describe('ranking', () => {
  const settings = { task: 'ranking' } as const;

  test('rows are documents of queries, and their ids are unique within a query', async () => {
    const file = written('c.csv', 'qid,id,label,score\nq2,d1,1,0.5\nq1,d1,0,0.25\nq1,d2,3,0.75\n');
    const { rows } = (await readPredictions(file, null, settings)).joined;
    expect(texts(rows.ids)).toEqual(['d1', 'd1', 'd2']);
    expect(rows.groups).toEqual({ names: ['q1', 'q2'], indexes: Uint32Array.of(0, 1, 0) });
    expect([...rows.labels]).toEqual([0, 1, 3]);
    expect([...(rows.candidate.scores ?? [])]).toEqual([0.25, 0.5, 0.75]);
  });

  test.each([
    { text: 'id,label,score\nd1,1,0.5\n', code: 'predictions-columns' },
    { text: 'qid,id,label,score\nq1,d1,-1,0.5\n', code: 'predictions-relevance' },
    { text: 'qid,id,label,score\nq1,d1,1,0.5\nq1,d1,0,0.5\n', code: 'predictions-duplicate-ids' },
  ])('$code', async ({ text, code }) => {
    const [problem] = await problemsOf(readPredictions(written('c.csv', text), null, settings));
    expect(problem?.code).toBe(code);
  });
});

describe('generation', () => {
  const settings = { task: 'generation' } as const;

  test('an answer is right when it is the label, letter by letter', async () => {
    const file = written('c.csv', 'id,label,prediction\na,Paris,Paris\nb,Paris,paris\nc,1,1.0\n');
    const { rows } = (await readPredictions(file, null, settings)).joined;
    expect([...rows.candidate.predicted]).toEqual([1, 0, 0]);
  });

  test('labels that differ between the files are not comparable', async () => {
    const candidate = written('c.csv', 'id,label,prediction\na,Paris,Paris\nb,Lyon,Lyon\n');
    const baseline = written('b.csv', 'id,label,prediction\nb,Nice,Lyon\na,Paris,Paris\n');
    const [problem, another] = await problemsOf(readPair(candidate, baseline, settings));
    expect(problem).toMatchObject({ code: 'predictions-labels-differ', line: 3 });
    expect(problem?.why).toBe('"b" has "Lyon" (line 3) and "Nice" (line 2).');
    expect(another).toBeUndefined();
  });

  test.each([
    { what: 'the same', answers: ['Paris', 'Rome'], same: true },
    { what: 'others, right and wrong on the same rows', answers: ['Paris', 'Bern'], same: false },
    { what: 'others', answers: ['Oslo', 'Rome'], same: false },
  ])('predictions are identical only where their texts are: $what', async ({ answers, same }) => {
    const file = ([a, b]: readonly string[]) =>
      written('c.csv', `id,label,prediction\na,Paris,${a}\nb,Lyon,${b}\n`);
    const rows = await readPair(file(answers), file(['Paris', 'Rome']), settings);
    expect(rows.identical).toBe(same);
  });

  test('samples and what of them is correct are counted', async () => {
    const file = written('c.csv', 'id,samples,correct\na,10,10\nb,10,0\n');
    const { values } = (await readPredictions(file, null, settings)).joined.rows.candidate;
    expect([...(values.get('correct') ?? [])]).toEqual([10, 0]);
  });

  test.each([
    'id,samples,correct\na,10,11\n',
    'id,samples,correct\na,0,0\n',
    'id,samples,correct\na,2,1.5\n',
    'id,winner\na,3\n',
    'id,winner,length\na,1,-1\n',
  ])('impossible counts are refused: %s', async (text) => {
    const [problem] = await problemsOf(readPredictions(written('c.csv', text), null, settings));
    expect(problem).toMatchObject({ code: 'predictions-count', line: 2 });
  });
});

describe('logs of lm-evaluation-harness', () => {
  const log = (rows: readonly object[]) => {
    return written('samples_x_1.jsonl', rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  };
  const row = (doc_id: number, exact_match: number, more = {}) => ({
    doc_id,
    filter: 'strict-match',
    metrics: ['exact_match'],
    exact_match,
    doc_hash: `d${doc_id}`,
    prompt_hash: 'p',
    target_hash: 't',
    ...more,
  });

  test('documents are rows, and what was right is what the log says', async () => {
    const rows = await readPair(log([row(0, 1), row(1, 0)]), log([row(1, 1), row(0, 1)]));
    expect(rows.task).toBe('generation');
    expect([...rows.baseline.predicted, ...rows.candidate.predicted]).toEqual([1, 1, 1, 0]);
  });

  test('of several filters one must be named', async () => {
    const both = log([row(0, 1), row(0, 0, { filter: 'flexible-extract' })]);
    const [problem] = await problemsOf(readPredictions(both, null));
    expect(problem).toMatchObject({ code: 'filter-unclear' });
    const { rows } = (await readPredictions(both, null, { filter: 'flexible-extract' })).joined;
    expect([...rows.candidate.predicted]).toEqual([0]);
  });

  test.each([
    { changed: { doc_hash: 'other' }, code: 'predictions-documents-differ' },
    { changed: { target_hash: 'other' }, code: 'predictions-targets-differ' },
  ])('another test is not comparable: $code', async ({ changed, code }) => {
    const problems = await problemsOf(readPair(log([row(0, 1, changed)]), log([row(0, 1)])));
    expect(problems.map((problem) => problem.code)).toEqual([code]);
  });

  test('another prompt is a notice', async () => {
    const other = log([row(0, 1, { prompt_hash: 'q' })]);
    const { notices } = await readPredictions(other, log([row(0, 1)]));
    expect(notices).toMatchObject([{ rule: 'prompts-differ' }]);
  });
});
