import { mkdirSync, writeFileSync } from 'node:fs';
import { preview } from 'vite';
import { BROWSERS } from './browsers.mjs';
import { CHECKS } from './checks.mjs';

// The page in dist/, in the browsers that Playwright cannot drive. None is installed for it: that takes minutes and 300 MB.
const REPORT = 'node_modules/.cache/otherBrowsers.json';
const counts = { passed: 0, failed: 0, skipped: 0 };

async function serve() {
  const server = await preview({ logLevel: 'silent', preview: { port: 0 } });
  const { port } = server.httpServer.address();
  let closing;
  const stop = () => {
    closing ??= server.close();
    return closing;
  };
  return { url: `http://localhost:${port}/`, stop };
}

async function checkBrowser({ name, needs, open, install }) {
  const found = needs();
  if (Object.values(found).includes(undefined)) {
    counts.skipped += CHECKS.length;
    console.log(`  - ${name}: ${CHECKS.length} checks skipped, it is not installed (${install})`);
    return;
  }
  const host = await serve();
  let browser;
  for (const { name: what, check } of CHECKS) {
    try {
      browser ??= await open(found);
      const seen = await check(browser, host);
      counts.passed++;
      console.log(`  ✓ ${browser.version} ${what}: ${seen}`);
    } catch (error) {
      counts.failed++;
      console.log(`  ✘ ${name} ${what}: ${error.message}`);
    }
  }
  browser?.close();
  await host.stop();
}

for (const browser of BROWSERS) await checkBrowser(browser);
mkdirSync('node_modules/.cache', { recursive: true });
writeFileSync(REPORT, JSON.stringify(counts));
process.exit(counts.failed > 0 ? 1 : 0);
