import { Messages, reasonOf } from './messages.js';
import { run } from './run.js';
import { guardOutput } from './write.js';

guardOutput();

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (problem) {
  const messages = new Messages();
  messages.error(null, `internal error: ${reasonOf(problem)}`);
  if (process.env.HEARSAY_DEBUG) console.error(problem);
  process.exitCode = messages.status;
}
