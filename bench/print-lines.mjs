// Stands for a training that prints much: so many lines of 80 bytes, every hundredth a line of progress.
import { writeSync } from 'node:fs';

const lines = Number(process.argv[2]);
const filler = 'x'.repeat(80);
let text = '';
for (let line = 1; line <= lines; line += 1) {
  const told =
    line % 100 === 0 ? `{"step": ${line}, "loss": ${(1 / line).toFixed(8)}}` : `line ${line} `;
  text += `${told}${filler.slice(told.length + 1)}\n`;
  if (text.length > 8_000 || line === lines) {
    writeAll(text);
    text = '';
  }
}

function writeAll(all) {
  for (let rest = Buffer.from(all); rest.length > 0; ) rest = rest.subarray(writeSync(1, rest));
}
