import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { CONTENT_POLICY, HOST_FILES } from './securityHeaders.mjs';

const ENTRY = fileURLToPath(new URL('../src/offline/serviceWorker.ts', import.meta.url));
const PAGE = 'index.html';
/** Files for the host, which visitors may not get, and the service worker itself. */
const NOT_CACHED = ['sw.js', ...Object.keys(HOST_FILES)];

const digest = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** The service worker as one classic script: no browser that we support needs more for it. */
async function bundleServiceWorker() {
  const [{ output }] = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: ENTRY, formats: ['iife'], name: 'offline' },
    },
  });
  return output[0].code;
}

/** Every file below a folder, as path from there with forward slashes, in a fixed order. */
async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

async function digestsOf(folder, paths) {
  const pairs = paths.map(async (path) => [path, digest(await readFile(join(folder, path)))]);
  return Object.fromEntries(await Promise.all(pairs));
}

/**
 * Makes what is built work offline, and keep to itself: puts the Content-Security-Policy and the name of the version into the
 * page, and sw.js beside it, which lists every file with its digest, and files by which hosts send the policy as a header. Does nothing to the page that `npm run dev` serves.
 */
export function offlinePlugin() {
  let config;
  let serviceWorker;
  let version;
  return {
    name: 'offline',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        serviceWorker = await bundleServiceWorker();
        const published = config.publicDir
          ? await digestsOf(config.publicDir, await filesBelow(config.publicDir))
          : {};
        // Names in the bundle carry a hash of what is in them.
        const all = [html, serviceWorker, CONTENT_POLICY, published, Object.keys(bundle).sort()];
        version = digest(JSON.stringify(all)).slice(0, 12);
        const meta = (attrs) => ({ tag: 'meta', attrs, injectTo: 'head-prepend' });
        return [
          meta({ 'http-equiv': 'Content-Security-Policy', content: CONTENT_POLICY }),
          meta({ name: 'lab-version', content: version }),
        ];
      },
    },
    writeBundle: {
      order: 'post',
      async handler({ dir }) {
        const paths = (await filesBelow(dir)).filter((path) => !NOT_CACHED.includes(path));
        const { [PAGE]: page, ...others } = await digestsOf(dir, paths);
        // The page goes by the name of its folder: some hosts send index.html elsewhere.
        const facts = { version, policy: CONTENT_POLICY, files: { './': page, ...others } };
        const code = `const BUILD = ${JSON.stringify(facts)};\n${serviceWorker}`;
        await writeFile(join(dir, 'sw.js'), code);
        for (const [name, text] of Object.entries(HOST_FILES))
          await writeFile(join(dir, name), text);
      },
    },
  };
}
