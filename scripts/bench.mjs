import { fileURLToPath } from 'node:url';
import { bundleNode } from './bundleNode.mjs';
import { installChromium } from './chromium.mjs';

// The launcher of `npm run bench`: bundles bench/node (0.2 s), then runs it here. Ctrl-C closes its browser; a second one kills.
const root = fileURLToPath(new URL('..', import.meta.url));
const interrupted = new AbortController();
process.once('SIGINT', () => interrupted.abort());
process.once('SIGTERM', () => interrupted.abort());

// A reader that goes away (`bench | head`) is no error; Node would throw.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') interrupted.abort();
  else throw error;
});

try {
  const { main } = await import(await bundleNode(root, { bench: 'bench/node/main.ts' }));
  const place = { root, chromium: installChromium, signal: interrupted.signal };
  const code = await main(process.argv.slice(2), place);
  process.stdout.write('', () => process.exit(code)); // first let what was written reach a pipe
} catch (error) {
  console.error(`The benchmark could not be built: ${error.message}`);
  process.exitCode = 1;
}
