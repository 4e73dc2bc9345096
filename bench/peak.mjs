// Loaded with --import: writes the process's peak of resident memory, in KB, to the file that PEAK_FILE names.
import fs from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => fs.writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));
}
