// Preloaded into a measured process: leaves its peak memory, in KiB, in the file it is told.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  writeFileSync(process.env.BENCH_PEAK_FILE, String(process.resourceUsage().maxRSS));
});
