import { expect, test } from '@jest/globals';
import { interpreterIn } from '../../../src/domain/training/command-interpreter.ts';

test.each([
  ['python train.py', 'python'],
  ['python3 -u train.py', 'python3'],
  ['python3.12 -m wine.train', 'python3.12'],
  ['.venv/bin/python train.py', '.venv/bin/python'],
  ['/opt/conda/envs/a+b@1/bin/python train.py', '/opt/conda/envs/a+b@1/bin/python'],
  ['cd models && OMP_NUM_THREADS=1 python train.py', 'python'],
  ['pip install -r requirements.txt\npython train.py', 'python'],
  ['(python3 train.py)', 'python3'],
  ['make train', undefined],
  ['node train.mjs --python', undefined],
  ['./train-python data', undefined],
  ['', undefined],
  ['uv run python train.py', null],
  ['poetry run train', null],
  ['cd x && conda run -n wine python train.py', null],
  ['/usr/bin/docker run image python train.py', null],
  ['python uv.py', 'python'],
  ['python train.py --tool uv', 'python'],
])('%j names %j', (command, named) => {
  expect(interpreterIn(command)).toBe(named);
});
