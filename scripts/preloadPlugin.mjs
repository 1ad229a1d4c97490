const PAGE = /\/src\/ui\/startPage\.tsx$/;

/**
 * The page is imported after its language, so the browser would come to know of it late: this tells it at once.
 */
export function preloadPlugin() {
  return {
    name: 'preload',
    apply: 'build',
    transformIndexHtml(_html, { bundle, chunk: entry }) {
      const page = Object.values(bundle).find(({ moduleIds }) =>
        moduleIds?.some((id) => PAGE.test(id)),
      );
      const known = new Set([entry.fileName, ...entry.imports]);
      return [page.fileName, ...page.imports]
        .filter((file) => !known.has(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
          injectTo: 'head',
        }));
    },
  };
}
