import { runNode } from './runNode.mjs';

// `npm run numbers`: the tests that compare numbers, in a Node that has WebGPU where this machine allows it.
const vitest = 'node_modules/vitest/vitest.mjs';
process.exitCode = await runNode([vitest, 'run', '--project', 'numbers', ...process.argv.slice(2)]);
