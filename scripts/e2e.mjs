import { installChromium } from './chromium.mjs';
import { runNode } from './runNode.mjs';

// `npm run e2e`: the browser tests alone, on what is in dist/.
const chromium = await installChromium();
const playwright = ['node_modules/@playwright/test/cli.js', 'test', ...process.argv.slice(2)];
process.exitCode = chromium ? await runNode(playwright) : 1;
