import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findChromium } from './chromium.mjs';

// Takes the pictures of the README anew: a run of Quick after it grokked, from the page in dist/ (npm run build).
const SHOTS = [
  { file: 'docs/screenshot.png', theme: 'light' },
  { file: 'docs/screenshot-projector.png', theme: 'projector' },
];
const server = await preview({ logLevel: 'silent', preview: { port: 4180 } });
const executablePath = await findChromium();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
for (const { file, theme } of SHOTS) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const [address] = server.resolvedUrls.local;
  await page.goto(`${address}?preset=quick&engine=wasm&maxSteps=4000&run=1&theme=${theme}`);
  await page.waitForFunction(() => window.grokkingLab?.metrics().step.at(-1) === 4000, null, {
    timeout: 120_000,
  });
  await page.waitForTimeout(1500); // the sentence is calm, and comes last
  await page.screenshot({ path: file });
  const { memorisedAt, grokkedAt } = await page.evaluate(() => window.grokkingLab.phase());
  console.log(`${file}: memorised at step ${memorisedAt}, grokked at step ${grokkedAt}`);
  await page.close();
}
await browser.close();
await server.close();
