import { fileErrorCause } from './files/outputError';
import { main } from './main';

/** A command that is to end has so long to say what it has done; then it ends anyway. scripts/runNode.mjs waits a little longer. */
const GRACE_MS = 4000;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that goes away (`lab train | head`) is no error; Node would throw.
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`Standard output cannot be written: ${fileErrorCause(error)}.\n`);
  process.exit(1);
});
// Nobody reads how far it is; that ends nothing.
process.stderr.on('error', () => {});

const interrupted = new AbortController();
let isEnding = false;
function end(): void {
  isEnding = true;
  interrupted.abort();
  setTimeout(() => {
    process.stderr.write('Ended at once, as it did not stop by itself.\n');
    process.exit(130);
  }, GRACE_MS);
}
process.once('SIGINT', () => interrupted.abort()); // a second Ctrl-C kills
// More of these do nothing: a group of processes gets one, and its parent hands its own on.
process.on('SIGTERM', () => {
  if (!isEnding) end();
});

// What its launcher started ends with it, also where that is killed: nothing else writes what it was told to.
const launcher = Number(process.env.LAB_LAUNCHER);
if (launcher === process.ppid) {
  setInterval(() => {
    if (process.ppid !== launcher && !isEnding) end();
  }, 200).unref();
}

const code = await main(process.argv.slice(2), interrupted.signal);
// Dawn's threads would keep Node alive; first let what was written reach a pipe.
process.stdout.write('', (error) => {
  if (error)
    setImmediate(() => process.exit(1)); // after 'error', which says why
  else process.exit(code);
});
