import { Window } from 'happy-dom';
import type { ReactElement } from 'react';

/**
 * Makes the function that draws figures: it gives the markup of their `svg` element. Recharts draws nothing in renderToStaticMarkup
 * (https://github.com/recharts/recharts/issues/5997, tried with 3.11.1), so they are drawn as on a page, in one of happy-dom. Its globals
 * are made here and not when this is loaded: libraries that ask where they run would take the process for a browser.
 * To be renderToStaticMarkup again once Recharts can.
 */
export async function createFigureRenderer(): Promise<(figure: ReactElement) => string> {
  const page = new Window();
  const globals = { window: page, document: page.document, navigator: page.navigator };
  for (const [name, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { value, configurable: true });
  }
  // React looks for the page's globals when it is loaded.
  const { createRoot } = await import('react-dom/client');
  const { flushSync } = await import('react-dom');
  return (figure) => {
    const host = page.document.createElement('div');
    page.document.body.append(host);
    const root = createRoot(host as unknown as Parameters<typeof createRoot>[0]);
    flushSync(() => root.render(figure));
    const markup = host.querySelector('svg')?.outerHTML ?? '';
    flushSync(() => root.unmount());
    host.remove();
    return markup;
  };
}
