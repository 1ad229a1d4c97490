import { fileURLToPath } from 'node:url';
import { bundleNode } from './bundleNode.mjs';
import { runNode } from './runNode.mjs';

// The launcher of `npm run lab`: bundles src/cli (0.2 s), then runs it in a Node that has WebGPU.
try {
  const program = await bundleNode(fileURLToPath(new URL('..', import.meta.url)), {
    lab: 'src/cli/run.ts',
    pool: 'src/cli/poolMain.ts', // the program finds its threads' program beside itself
  });
  process.exitCode = await runNode([program, ...process.argv.slice(2)]);
} catch (error) {
  console.error(`The command line could not be built: ${error.message}`);
  process.exitCode = 1;
}
