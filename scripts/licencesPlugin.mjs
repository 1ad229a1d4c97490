import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The file in dist/ with the notices of everything that is in there. */
export const LICENCES_FILE = 'licences.txt';

const NOTICE_FILE = /^(licen[cs]e|copying|notice)([.-]|$)/i;
/** Vite's file goes on with the licences of what it bundles for itself, none of which is in a page. */
const VITE_OWN_TOOLS = /^# Licenses of bundled dependencies/m;
/** What is in files that packages bring already built, and not in modules of their own. */
const EMBEDDED = { '@tensorflow/tfjs-backend-wasm': ['xnnpack.txt', 'emscripten.txt'] };
const TEXTS = resolve(import.meta.dirname, 'licences');

const textOf = (file) => readFileSync(join(TEXTS, file), 'utf8').trim();

/** The folder of the package that a module belongs to; undefined for our own. */
function packageFolder(id, root) {
  // Code that the bundler adds has names, and no files.
  if (/^\0?rolldown\//.test(id)) return join(root, 'node_modules/rolldown');
  if (/^\0?vite\//.test(id)) return join(root, 'node_modules/vite');
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.[1];
}

function packageNotice(folder) {
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const files = readdirSync(folder)
    .filter((file) => NOTICE_FILE.test(file))
    .sort();
  const texts = files.map(
    (file) => readFileSync(join(folder, file), 'utf8').split(VITE_OWN_TOOLS)[0],
  );
  if (texts.length === 0) {
    // Some packages only name their licence. Where its text is not among ours, the build fails.
    const holder = (typeof author === 'object' ? author.name : author) ?? `the authors of ${name}`;
    texts.push(
      `Copyright (c) ${holder}`,
      ...license.split(' AND ').map((id) => textOf(`${id}.txt`)),
    );
  }
  texts.push(...(EMBEDDED[name] ?? []).map(textOf));
  return {
    title: `${name} ${version} (${license})`,
    text: texts.map((text) => text.trim()).join('\n\n'),
  };
}

/** Packages with one text stand above it together. */
function licencesText(folders, own) {
  const byText = new Map();
  for (const { title, text } of folders.map(packageNotice)) {
    byText.set(text, [...(byText.get(text) ?? []), title]);
  }
  const parts = [...byText].map(([text, titles]) => [titles.sort().join('\n'), text]);
  parts.sort(([a], [b]) => (a < b ? -1 : 1));
  const all = [['Grokking Lab (MIT)', own.trim()], ...parts];
  const rule = '='.repeat(80);
  // The byte order mark says UTF-8 where a host does not.
  return `\uFEFF${all.map(([titles, text]) => `${titles}\n\n${text}\n`).join(`\n${rule}\n\n`)}`;
}

/**
 * Writes the notices of every package of which a module or a file is in what is built. Workers are bundled for themselves, by
 * `worker.plugins`, before the page is: `ofWorker` notes theirs. (rollup-plugin-license sees one bundle at a time.)
 */
export function licencesPlugins() {
  const folders = new Set();
  let root;
  function note(bundle) {
    for (const { moduleIds = [], originalFileNames = [] } of Object.values(bundle)) {
      for (const id of [...moduleIds, ...originalFileNames.map((file) => resolve(root, file))]) {
        const folder = packageFolder(id, root);
        if (folder) folders.add(folder);
      }
    }
  }
  const plugin = {
    apply: 'build',
    configResolved(config) {
      ({ root } = config);
    },
  };
  return {
    ofWorker: () => ({
      ...plugin,
      name: 'licences-of-worker',
      generateBundle: (_options, bundle) => note(bundle),
    }),
    ofPage: () => ({
      ...plugin,
      name: 'licences',
      generateBundle(_options, bundle) {
        note(bundle);
        const source = licencesText(
          [...folders].sort(),
          readFileSync(join(root, 'LICENSE'), 'utf8'),
        );
        this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source });
      },
    }),
  };
}
