import { type Browser, chromium, type Page } from '@playwright/test';
import type {} from '../page/main';

/** What WebGPU runs on in a browser. */
interface Adapter {
  readonly description: string;
  readonly software: boolean;
}

/** The benchmark's page in a browser of its own. */
export interface OpenBrowser {
  readonly page: Page;
  readonly version: string;
  readonly adapter: Adapter | undefined;
  readonly isolated: boolean;
  close(): Promise<void>;
}

const COMMON_ARGS = [
  '--headless=new',
  '--enable-unsafe-webgpu',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Ways to get at an adapter, best first. Headless on Linux, Chromium has to be talked into using a GPU. */
const LAUNCH_ARGS = [
  process.platform === 'linux'
    ? ['--ignore-gpu-blocklist', '--use-angle=vulkan', '--enable-features=Vulkan']
    : [],
  ['--use-webgpu-adapter=swiftshader'],
];

async function open(executablePath: string, args: string[], url: string): Promise<OpenBrowser> {
  const browser: Browser = await chromium.launch({
    executablePath,
    args: [...COMMON_ARGS, ...args],
    // The caller handles Ctrl-C and closes the browser.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    await page.waitForFunction(() => 'benchPage' in window);
    const adapter = await page.evaluate(() => window.benchPage.adapter());
    const isolated = await page.evaluate(() => window.benchPage.isolated());
    return { page, version: browser.version(), adapter, isolated, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Opens a page in headless Chromium: on a GPU where there is one, otherwise with WebGPU in software. */
export async function openBrowser(executablePath: string, url: string): Promise<OpenBrowser> {
  for (const way of LAUNCH_ARGS.slice(0, -1)) {
    const opened = await open(executablePath, way, url);
    if (opened.adapter && !opened.adapter.software) return opened;
    await opened.close();
  }
  return open(executablePath, LAUNCH_ARGS.at(-1) ?? [], url);
}
