import { main } from './main';

// A reader that goes away (`lab train | head`) is no error; Node would throw.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const interrupted = new AbortController();
process.once('SIGINT', () => interrupted.abort()); // a second Ctrl-C kills
process.once('SIGTERM', () => interrupted.abort());

const code = await main(process.argv.slice(2), interrupted.signal);
// Dawn's threads would keep Node alive; first let what was written reach a pipe.
process.stdout.write('', () => process.exit(code));
