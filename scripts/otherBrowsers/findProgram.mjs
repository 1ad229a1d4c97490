import { accessSync, constants, readdirSync } from 'node:fs';
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
