import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of these programs that is installed; undefined where none is. */
export function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

/** WebKitGTK's browser for tests, which lies beside its library and not in the path. */
export function findMiniBrowser() {
  for (const lib of [
    '/usr/lib',
    '/usr/libexec',
    '/usr/lib/x86_64-linux-gnu',
    '/usr/lib/aarch64-linux-gnu',
  ]) {
    try {
      const folders = readdirSync(lib).filter((name) => /^webkit2?gtk-/.test(name));
      const found = folders.map((name) => join(lib, name, 'MiniBrowser')).find(isProgram);
      if (found) return found;
    } catch {
      // No such folder on this system.
    }
  }
  return undefined;
}

const ICD_FOLDERS = ['/usr/share/vulkan/icd.d', '/etc/vulkan/icd.d'];

/** The file that names Mesa's software Vulkan (lavapipe); undefined where it is not installed. */
export function findLavapipe() {
  for (const folder of ICD_FOLDERS.filter((path) => existsSync(path))) {
    const found = readdirSync(folder).find((name) => /^lvp_icd.*\.json$/.test(name));
    if (found) return join(folder, found);
  }
  return undefined;
}

const TIMEOUT_MS = 30_000;

/**
 * Starts a program. `stop` ends it and all that it has started; `printed` waits until it has printed what matches, and rejects
 * where it ends before, or takes too long.
 */
export function startProgram(program, args, env = {}) {
  const child = spawn(program, args, {
    detached: true, // a process group of its own, so that its children end with it
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const ended = new Promise((_, reject) => {
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`${program} has ended. It printed: ${text}`)));
  });
  ended.catch(() => undefined);
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      text = (text + chunk).slice(-5000);
    });
  }
  async function printed(expected) {
    const until = Date.now() + TIMEOUT_MS;
    while (!expected.test(text)) {
      if (Date.now() > until) throw new Error(`${program} did not get ready. It printed: ${text}`);
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 50))]);
    }
    return text.match(expected);
  }
  function stop() {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
  return { printed, stop };
}
