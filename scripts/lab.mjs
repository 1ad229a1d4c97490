import { bundleLab } from './bundleNode.mjs';
import { runNode } from './runNode.mjs';

// The launcher of `npm run lab`: bundles src/cli, then runs it in a Node that has WebGPU.
try {
  process.exitCode = await runNode([await bundleLab(), ...process.argv.slice(2)]);
} catch (error) {
  console.error(`The command line could not be built: ${error.message}`);
  process.exitCode = 1;
}
