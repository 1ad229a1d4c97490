import { mkdirSync, writeFileSync } from 'node:fs';
import { preview } from 'vite';
import { installFromDebian } from '../debian.mjs';
import { BROWSERS } from './browsers.mjs';
import { buildGoldenPage } from './goldenPage.mjs';

// The page in dist/, in the browsers that Playwright cannot drive. WebKit is not installed for it: that takes minutes and 300 MB.
const REPORT = 'node_modules/.cache/otherBrowsers.json';
const counts = { passed: 0, failed: 0, skipped: 0 };

async function serve(outDir) {
  const build = outDir ? { build: { outDir }, configFile: false } : {};
  const server = await preview({ logLevel: 'silent', preview: { port: 0 }, ...build });
  const { port } = server.httpServer.address();
  let closing;
  const stop = () => {
    closing ??= server.close();
    return closing;
  };
  return { url: `http://localhost:${port}/`, stop };
}

async function checkBrowser({ name, needs, open, checks, packages, isInstalled }) {
  const lacks = () => Object.values(needs()).includes(undefined);
  if (lacks() && isInstalled) installFromDebian(packages);
  if (lacks()) {
    counts.skipped += checks.length;
    const command = `apt-get install ${packages.join(' ')}`;
    console.log(`  - ${name}: ${checks.length} checks skipped, it is not installed (${command})`);
    return;
  }
  const host = { ...(await serve()), serveGoldenPage: async () => serve(await buildGoldenPage()) };
  let browser;
  for (const { name: what, check } of checks) {
    try {
      browser ??= await open(needs());
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
