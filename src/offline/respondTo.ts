import { versionName } from './versionName';

/** Which version a page belongs to that asks for a file whose name has no hash. */
const VERSION_PARAMETER = 'v';

const fromCaches = (url: URL, cacheName?: string) =>
  caches.match(url.href, { ignoreSearch: true, ignoreVary: true, ...(cacheName && { cacheName }) });

/**
 * What the service worker answers a request with: the cached file, or else the network's; undefined where the request is none of its
 * business. A page opened before an update gets the files of its own version, as long as these are cached. Nothing may
 * be fetched from another origin, not even by workers, which know no policy at the first visit.
 */
export function respondTo(
  { method, mode, url: asked }: Pick<Request, 'method' | 'mode' | 'url'>,
  scope: string,
  version: string,
): (() => Promise<Response | undefined>) | undefined {
  const url = new URL(asked);
  if (url.origin !== new URL(scope).origin) return async () => Response.error();
  if (method !== 'GET' || !url.href.startsWith(scope)) return undefined;
  const newest = versionName(scope, version);
  if (mode === 'navigate') {
    const isPage = ['', 'index.html'].includes(
      url.href.split(/[?#]/)[0]?.slice(scope.length) ?? '',
    );
    return () => fromCaches(isPage ? new URL(scope) : url, newest);
  }
  const its = url.searchParams.get(VERSION_PARAMETER);
  const named = its === null ? newest : versionName(scope, its);
  return async () => (await fromCaches(url, named)) ?? (its === null ? fromCaches(url) : undefined);
}
