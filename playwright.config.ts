import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/chromium.mjs';

const port = Number(process.env.PORT ?? 4187);
const baseURL = `http://localhost:${port}/`;
const executablePath = await findChromium();
const isRoot = process.getuid?.() === 0;

// Real training on software WebGPU: one test at a time, or they would wait for each other's processor.
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'node_modules/.cache/e2e',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/e2e.json' }]],
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
