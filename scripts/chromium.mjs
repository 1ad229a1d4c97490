import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { installFromDebian, isDebianRoot } from './debian.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
/** Where Chromium lies when the command in PATH is a wrapper that we cannot read. */
const USUAL_FOLDERS = ['/usr/lib/chromium', '/usr/lib/chromium-browser', '/opt/google/chrome'];
const VULKAN_DRIVER = 'vk_swiftshader_icd.json';

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Chromium that Playwright downloaded, where it has. */
async function playwrightChromium() {
  const { chromium } = await import('@playwright/test').catch(() => ({ chromium: undefined }));
  const path = chromium?.executablePath();
  return path && existsSync(path) ? path : undefined;
}

/** A Chromium to test with: CHROMIUM_PATH or CHROME_PATH, the system's, Playwright's own; undefined where there is none. */
export async function findChromium() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const inPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const named = [process.env.CHROMIUM_PATH, process.env.CHROME_PATH].filter(Boolean);
  return [...named, ...inPath].find(isExecutable) ?? (await playwrightChromium());
}

/** The folder of Chromium's own software Vulkan (SwiftShader); undefined where it brings none. */
export async function findSoftwareVulkan() {
  const chromium = await findChromium();
  if (!chromium) return undefined;
  const target = realpathSync(chromium);
  const head = readFileSync(target).subarray(0, 8192).toString('latin1');
  const script = head.startsWith('#!') ? (head.match(/\/[\w./-]+/g) ?? []).map(dirname) : [];
  const folders = [dirname(target), ...script, ...USUAL_FOLDERS];
  return folders.find((folder) => existsSync(join(folder, VULKAN_DRIVER)));
}

/** A Chromium, installed where there is none; undefined, with one line that says what to do, where that fails. */
export async function installChromium() {
  const present = await findChromium();
  if (present) return present;
  const byApt = isDebianRoot();
  console.log(`There is no Chromium here; installing one by ${byApt ? 'apt' : 'Playwright'}.`);
  if (byApt) installFromDebian(['chromium']);
  const installed = await findChromium();
  if (installed) return installed;
  spawnSync('npx', ['playwright', 'install', 'chromium'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const downloaded = await findChromium();
  if (!downloaded) {
    console.error(
      'No Chromium could be installed. Install chromium or google-chrome, or set CHROMIUM_PATH to one.',
    );
  }
  return downloaded;
}
