import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './chromium.mjs';

const quiet = { stdio: ['ignore', 'inherit', 'inherit'] };
const run = (command, args, env = {}) =>
  spawnSync(command, args, { ...quiet, env: { ...process.env, ...env } }).status === 0;

function installFromDebian() {
  const noQuestions = { DEBIAN_FRONTEND: 'noninteractive' };
  return (
    run('apt-get', ['update', '-q']) &&
    run('apt-get', ['install', '-y', '-q', 'chromium'], noQuestions)
  );
}

/** A Chromium, installed where there is none; undefined, with one line that says what to do, where that fails. */
export async function installChromium() {
  const present = await findChromium();
  if (present) return present;
  const debianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  console.log(`There is no Chromium here; installing one by ${debianRoot ? 'apt' : 'Playwright'}.`);
  if (debianRoot) installFromDebian();
  const installed = await findChromium();
  if (installed) return installed;
  run('npx', ['playwright', 'install', 'chromium']);
  const downloaded = await findChromium();
  if (!downloaded) {
    console.error(
      'No Chromium could be installed. Install chromium or google-chrome, or set CHROMIUM_PATH to one.',
    );
  }
  return downloaded;
}
