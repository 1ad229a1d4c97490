import type { BuildManifest } from './buildFacts';
import { versionName } from './versionName';

/** Of the response as it was sent; the cache keeps bytes that are unpacked. */
const TRANSFER_HEADERS = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The response as it is kept, if it has the very bytes of the build. */
async function verified(response: Response | undefined, digest: string, policy: string) {
  if (!response?.ok) return undefined;
  const bytes = await response.arrayBuffer();
  if ((await sha256(bytes)) !== digest) return undefined;
  const headers = new Headers(response.headers);
  for (const name of TRANSFER_HEADERS) headers.delete(name);
  headers.set('content-security-policy', policy); // a worker does not obey the policy of its page
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
    const kept = await verified(await caches.match(url), digest, policy);
    const fresh = kept ?? (await verified(await fetch(url, { cache: 'no-cache' }), digest, policy));
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
