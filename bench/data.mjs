// Data of any size for the benchmarks, the same on every machine: a contract, its data, and the
// predictions of two models.
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';

const contract = `apiVersion: v3.1.0
kind: DataContract
id: bench
version: 1.0.0
status: active
schema:
  - name: rows
    properties:
      - {name: id, logicalType: integer, required: true, primaryKey: true, primaryKeyPosition: 1}
      - {name: a, logicalType: number, required: true, logicalTypeOptions: {minimum: 0, maximum: 1}}
      - {name: b, logicalType: number, required: true, logicalTypeOptions: {minimum: 0, maximum: 1}}
      - {name: kind, logicalType: string, required: true, logicalTypeOptions: {maxLength: 10}}
`;

/** Writes contract.yml, data.csv, baseline.csv and candidate.csv into the folder. */
export function writeData(folder, rows) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/contract.yml`, contract);
  writeLines(`${folder}/data.csv`, dataLines(rows));
  writeLines(`${folder}/baseline.csv`, predictionLines(rows, 0.5));
  writeLines(`${folder}/candidate.csv`, predictionLines(rows, 0.4));
}

function* dataLines(rows) {
  const random = randomNumbers();
  yield 'id,a,b,kind';
  for (let id = 0; id < rows; id += 1) {
    yield `${id},${random().toFixed(6)},${random().toFixed(6)},kind-${id % 7}`;
  }
}

/** `noise` from 0, always right, to 1, guessing. */
function* predictionLines(rows, noise) {
  const random = randomNumbers();
  yield 'id,label,score';
  for (let id = 0; id < rows; id += 1) {
    const label = random() < 0.3 ? 1 : 0;
    const score = label * (1 - noise) + random() * noise;
    yield `${id},${label},${Math.min(0.999, Math.max(0.001, score)).toFixed(6)}`;
  }
}

/** Writes so many lines that no memory holds them all at once. */
export function writeLines(path, lines) {
  const file = openSync(path, 'w');
  let chunk = '';
  for (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length > 1_000_000) {
      writeSync(file, chunk);
      chunk = '';
    }
  }
  writeSync(file, chunk);
  closeSync(file);
}

/** Numbers in [0, 1), always the same ones: a linear congruential generator. */
function randomNumbers() {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
