import { versionName, versionPrefix } from './versionName';

/** What a service worker knows of the build that it belongs to; scripts/offlinePlugin.mjs writes it. */
export interface BuildManifest {
  /** Changes with anything in the build. */
  readonly version: string;
  /** The Content-Security-Policy of the page, for its workers too. */
  readonly policy: string;
  /** SHA-256 in hexadecimal of every file, by its path from the page; the page itself is './'. */
  readonly files: Readonly<Record<string, string>>;
}

/** Of the response as it was sent; the cache keeps bytes that are unpacked. */
const TRANSFER_HEADERS = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The response as it is cached, if it has the very bytes of the build. */
async function verified(response: Response | undefined, digest: string, policy: string) {
  if (!response?.ok) return undefined;
  const bytes = await response.arrayBuffer();
  if ((await sha256(bytes)) !== digest) return undefined;
  const headers = new Headers(response.headers);
  for (const name of TRANSFER_HEADERS) headers.delete(name);
  headers.set('content-security-policy', policy); // the policy of its page does not apply to a worker
  return new Response(bytes, { headers });
}

/**
 * Takes every file of a build into a cache of its own. What an older version has already is not fetched again. Throws, and keeps
 * nothing, where a file is missing or is not that of this build: a half-uploaded site is never mixed with another.
 */
export async function install({ version, policy, files }: BuildManifest, scope: string) {
  const name = versionName(scope, version);
  const cache = await caches.open(name);
  async function take(path: string, digest: string) {
    const url = new URL(path, scope).href;
    const cached = await verified(await caches.match(url), digest, policy);
    const fresh =
      cached ?? (await verified(await fetch(url, { cache: 'no-cache' }), digest, policy));
    if (!fresh) throw new Error(`${path} is not that of version ${version}.`);
    await cache.put(url, fresh);
  }
  try {
    await Promise.all(Object.entries(files).map(([path, digest]) => take(path, digest)));
  } catch (reason) {
    await caches.delete(name);
    throw reason;
  }
}

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
