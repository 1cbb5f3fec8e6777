// One process of the study: gets tasks, sends counts.
import { exactAccuracy } from './exact.mjs';
import { simulate } from './simulate.mjs';

process.on('message', (task) => {
  const started = performance.now();
  const found = task.kind === 'exact' ? exactAccuracy(task) : simulate(task);
  process.send({ task, found, seconds: (performance.now() - started) / 1000 });
});
