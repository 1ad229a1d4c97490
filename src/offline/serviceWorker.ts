import { respondTo } from './respondTo';
import type { BuildManifest } from './versionCaches';
import { install, prune } from './versionCaches';

declare const self: ServiceWorkerGlobalScope;
declare const BUILD: BuildManifest; // before this code in sw.js

const { version } = BUILD;
const { scope } = self.registration;

/** Tells every open page which version is there now; one of another version announces it. */
async function announce() {
  await self.clients.claim();
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) if (page.url.startsWith(scope)) page.postMessage({ version });
}

// It takes over at once: open pages keep getting their own files, and only the next loading of the page gets the new ones.
self.addEventListener('install', (event) => {
  event.waitUntil(install(BUILD, scope).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => event.waitUntil(announce()));

self.addEventListener('fetch', (event) => {
  const find = respondTo(event.request, scope, version);
  if (!find) return;
  event.respondWith(find().then((found) => found ?? fetch(event.request)));
  if (event.request.mode === 'navigate') event.waitUntil(prune(scope, version));
});
