import { fileURLToPath } from 'node:url';
import { bundleCli } from './bundleCli.mjs';
import { runNode } from './runNode.mjs';

// The launcher of `npm run lab`: bundles src/cli (0.2 s), then runs it in a Node that has WebGPU.
try {
  const program = await bundleCli(fileURLToPath(new URL('..', import.meta.url)));
  process.exitCode = await runNode([program, ...process.argv.slice(2)]);
} catch (error) {
  console.error(`The command line could not be built: ${error.message}`);
  process.exitCode = 1;
}
