import { versionName, versionPrefix } from './versionName';

/** Deletes the files of older versions that no open page belongs to any more: each holds its version's lock. */
export async function prune(scope: string, version: string): Promise<void> {
  const newest = versionName(scope, version);
  for (const name of await caches.keys()) {
    if (name === newest || !name.startsWith(versionPrefix(scope))) continue;
    await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) await caches.delete(name);
    });
  }
}
