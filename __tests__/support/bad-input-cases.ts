import { cpSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { rewrite } from './wine-project.ts';

/** One or more mistakes that one run of one command can see. */
export interface BadInput {
  readonly title: string;
  readonly command: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Spoils a copy of the good project. */
  readonly plant?: (at: (name: string) => string) => void;
  readonly verdict?: 'failed';
  /** All findings that are errors: `rule`, or `rule file:line`. */
  readonly found: readonly string[];
  /** What the findings must say besides. */
  readonly says?: readonly string[];
}

export const badInput: readonly BadInput[] = [
  {
    title: 'unknown inputs and a wrong type',
    command: 'train',
    inputs: { modl: 'wine', 'timeout-minutes': 'soon', seeed: '1' },
    found: ['input-unknown', 'input-unknown', 'input-invalid'],
    says: ['Did you mean "model"?', 'Did you mean "seed"?', '"soon"'],
  },
  {
    title: 'an unknown input beside an unknown policy key',
    command: 'compare',
    inputs: { candidat: 'out/predictions.csv' },
    plant: (at) => rewrite(at('contender.yml'), (text) => text.replace('compare:', 'compair:')),
    found: ['input-unknown', 'key-unknown contender.yml:24'],
    says: ['Did you mean "candidate"?', 'Did you mean "compare"?'],
  },
  {
    title: 'unknown policy keys and wrong types',
    command: 'compare',
    plant: (at) =>
      rewrite(at('contender.yml'), (text) => {
        return text
          .replace('version: 1', 'version: one')
          .replace('on-missing', 'on-mising')
          .replace('accuracy, no-worse: 0.03', 'accuracy, no-worse: little');
      }),
    found: [
      'value-invalid contender.yml:2',
      'key-unknown contender.yml:7',
      'value-invalid contender.yml:30',
    ],
    says: ['Did you mean "on-missing"?'],
  },
  {
    title: 'an unreadable policy beside a missing candidate',
    command: 'compare',
    inputs: { candidate: 'nowhere.csv', baseline: 'none.json' },
    plant: (at) => rewrite(at('contender.yml'), (text) => `${text}more: [1, 2\n`),
    found: ['file-syntax contender.yml:39', 'file-missing nowhere.csv', 'file-missing none.json'],
    says: ['line 39, column 1'],
  },
  {
    title: 'an unreadable contract beside missing data',
    command: 'validate',
    plant: (at) => {
      rewrite(at('contracts/wine.yml'), (text) =>
        text.replace('status: active', 'status: "active'),
      );
      rmSync(at('data/eval.csv'));
    },
    found: ['file-syntax contracts/wine.yml:8', 'file-missing data/eval.csv'],
    says: ['line 8, column 16'],
  },
  {
    title: 'a contract that names columns which the data lack, beside data without rows',
    command: 'validate',
    plant: (at) => {
      rewrite(at('data/train.csv'), (text) =>
        text.replace('density', 'dens').replace('alcohol', 'alc'),
      );
      rewrite(at('data/eval.csv'), (text) => text.slice(0, text.indexOf('\n') + 1));
    },
    verdict: 'failed',
    found: [
      'wine.density.present contracts/wine.yml:61',
      'wine.alcohol.present contracts/wine.yml:75',
      'wine.rows contracts/wine.yml:12',
      'wine.enough contracts/wine.yml:92',
    ],
  },
  {
    title: 'predictions with every mistake that they can have',
    command: 'compare',
    inputs: { candidate: 'bad.csv' },
    plant: (at) => {
      cpSync(at('out/predictions.csv'), at('bad.csv'));
      rewrite(at('bad.csv'), (text) => {
        const lines = text.split('\n');
        lines[2] = lines[1] ?? '';
        lines[3] = lines[3]?.replace(/[^,]*(,[^,]*)$/, 'NaN$1') ?? '';
        lines[4] = lines[4]?.replace(/[^,]*(,[^,]*)$/, '$1') ?? '';
        lines[5] = lines[5]?.replace(/,0,/, ',1,') ?? '';
        lines[6] = lines[6]?.replace('white', 'red') ?? '';
        return lines.join('\n');
      });
    },
    found: [
      'predictions-duplicate-ids bad.csv:3',
      'predictions-not-usable bad.csv:4',
      'predictions-unmatched bad.csv:7',
      'predictions-unmatched',
      'predictions-labels-differ bad.csv:6',
    ],
    says: ['"white-0001"', 'has "NaN"', 'has nothing', '"red-0012"', '"white-0008" has "1"'],
  },
  {
    title: 'predictions without rows on both sides',
    command: 'compare',
    inputs: { candidate: 'empty.csv', baseline: 'nothing.csv' },
    plant: (at) => {
      writeFileSync(at('empty.csv'), 'id,label,score,sugar\n');
      writeFileSync(at('nothing.csv'), 'id,label,score,sugar\n');
    },
    found: ['predictions-empty empty.csv', 'predictions-empty nothing.csv'],
  },
  {
    title: 'a run record that a crash cut in half, beside missing evidence',
    command: 'register',
    inputs: { evidence: 'nowhere.json' },
    plant: (at) => cutAfter(at('contender-output/run-record.json'), '"model": "wine'),
    found: ['file-syntax contender-output/run-record.json:4', 'file-missing nowhere.json'],
    says: ['line 4, column 17'],
  },
  {
    title: 'metrics that are no JSON beside missing ones',
    command: 'compare',
    inputs: { candidate: 'bad.json', baseline: 'none.json' },
    plant: (at) => writeFileSync(at('bad.json'), '{"accuracy": 0.9,\n "roc-auc" 0.8}\n'),
    found: ['file-syntax bad.json:2', 'file-missing none.json'],
    says: ['line 2, column '],
  },
  {
    title: 'a missing run record',
    command: 'register',
    inputs: { 'run-record': 'nowhere.json' },
    found: ['file-missing nowhere.json'],
  },
  {
    title: 'outcomes that a crash cut in half',
    command: 'report',
    inputs: { comment: 'never', check: 'false' },
    plant: (at) => {
      cutAfter(at('contender-output/outcomes/compare-wine-quality.json'), '"verdict": "');
      cutAfter(at('contender-output/outcomes/train-wine-quality.json'), '"verdict": "');
    },
    found: [
      'file-syntax contender-output/outcomes/compare-wine-quality.json:3',
      'file-syntax contender-output/outcomes/train-wine-quality.json:3',
    ],
    says: ['line 3 column '],
  },
  {
    title: 'a missing candidate beside a registry that does not exist',
    command: 'compare',
    inputs: { candidate: 'nowhere.csv', registry: 'file:nowhere' },
    found: ['file-missing nowhere.csv', 'registry-missing'],
  },
  {
    title: 'an alias without a version',
    command: 'compare',
    inputs: { alias: 'challenger' },
    plant: (at) => rewrite(at('contender.yml'), (text) => text.replace('first-model', 'fail')),
    verdict: 'failed',
    found: ['baseline-missing'],
  },
  {
    title: 'a stage whose earlier stage holds no version',
    command: 'promote',
    inputs: { stage: 'production', version: '2' },
    plant: (at) => {
      rewrite(at('contender.yml'), (text) => {
        const before = '  staging: { alias: challenger, needs: [validate] }\n';
        return (
          text.replace('alias: champion, needs', 'alias: champion, from: staging, needs') + before
        );
      });
    },
    verdict: 'failed',
    found: ['stage-skipped'],
  },
  {
    title: 'an unknown stage, missing evidence and a registry that does not exist',
    command: 'promote',
    inputs: { stage: 'prodction', registry: 'file:nowhere', evidence: 'nowhere.json' },
    found: ['stage-unknown contender.yml:36', 'file-missing nowhere.json', 'registry-missing'],
  },
  {
    title: 'a version that a crash cut in half, read by compare',
    command: 'compare',
    plant: (at) => truncateSync(at('registry/models/wine-quality/versions/1.json'), 100),
    found: ['registry-broken registry/models/wine-quality/versions/1.json'],
  },
  {
    title: 'a version that a crash cut in half, read by register',
    command: 'register',
    plant: (at) => truncateSync(at('registry/models/wine-quality/versions/3.json'), 100),
    found: ['registry-broken registry/models/wine-quality/versions/3.json'],
  },
  {
    title: 'a ledger with a changed line',
    command: 'promote',
    inputs: { stage: 'production', version: '2' },
    plant: (at) => rewrite(at('registry/ledger.jsonl'), (text) => text.replace('first', 'worst')),
    found: ['ledger-broken registry/ledger.jsonl:1'],
  },
  {
    title: 'a training command that is not found',
    command: 'train',
    inputs: { run: 'pythn train.py' },
    found: ['train-command-not-found'],
  },
  {
    title: 'a training command that exits 3 and talks to the runner',
    command: 'train',
    inputs: { run: 'echo "::set-output name=verdict::passed"; exit 3' },
    verdict: 'failed',
    found: ['train-failed'],
  },
  {
    title: 'a training command that is killed',
    command: 'train',
    inputs: { run: 'kill -s KILL $$' },
    verdict: 'failed',
    found: ['train-killed'],
  },
  {
    title: 'data that break their contract in two ways',
    command: 'check',
    inputs: { comment: 'never', check: 'false' },
    plant: (at) =>
      rewrite(at('data/eval.csv'), (text) => {
        return text.replace('white-0001', 'rosé-0001').replace('white-0002,8.1', 'white-0002,81');
      }),
    verdict: 'failed',
    found: [
      'wine.id.pattern contracts/wine.yml:18',
      'wine.fixed_acidity.maximum contracts/wine.yml:23',
    ],
    says: ['data/eval.csv:2', 'data/eval.csv:3'],
  },
];

/** As a crash leaves a file that was being written. */
function cutAfter(path: string, words: string): void {
  rewrite(path, (text) => text.slice(0, text.indexOf(words) + words.length));
}
