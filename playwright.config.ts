import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.mjs';

const port = Number(process.env.PORT ?? 4187);
const baseURL = `http://localhost:${port}/`;
const executablePath = await findChromium();
const isRoot = process.getuid?.() === 0;

/** Tests that train on every core, or look at the clock: they have the machine to themselves. */
const ALONE = [
  ...['criticalSize', 'efficiency'], // on every core
  ...['engineChoice', 'firstRun', 'bundleSize'], // look at the clock
].map((name) => `**/${name}.spec.ts`);

// One at a time unless `--workers` says otherwise: training takes every core. `npm test` runs those of `together` side by side.
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'node_modules/.cache/e2e',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.E2E_REPORT ?? 'node_modules/.cache/e2e.json' }],
  ],
  projects: [
    { name: 'together', testIgnore: ALONE },
    { name: 'alone', testMatch: ALONE },
  ],
  use: {
    baseURL,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--headless=new',
        '--enable-unsafe-webgpu',
        '--use-webgpu-adapter=swiftshader',
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
  webServer: {
    command: 'node scripts/serve.mjs',
    url: baseURL,
    env: { PORT: String(port) },
    reuseExistingServer: false,
  },
});
