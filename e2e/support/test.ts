import { type Browser, type BrowserContext, test as base, expect } from '@playwright/test';

export * from '@playwright/test';

interface FaultOptions {
  /** What pages and workers of this test may throw: the test throws it itself. */
  readonly expectedFault: RegExp | undefined;
}

/** Calls `watch` with every context that the browser opens, also those of tests that open their own. */
function watchContexts(browser: Browser, watch: (context: BrowserContext) => void): () => void {
  const { newContext } = browser;
  browser.newContext = async (options) => {
    const context = await newContext.call(browser, options);
    watch(context);
    return context;
  };
  return () => {
    browser.newContext = newContext;
  };
}

/** Playwright's test, which fails on any uncaught error and any unhandled rejection in a page or a worker. */
export const test = base.extend<FaultOptions & { readonly faults: readonly string[] }>({
  expectedFault: [undefined, { option: true }],
  faults: [
    async ({ browser, expectedFault }, use) => {
      const faults: string[] = [];
      const restore = watchContexts(browser, (context) => {
        context.on('weberror', (event) => {
          const error = event.error();
          const text = error.stack ?? String(error);
          if (!expectedFault?.test(text)) faults.push(text);
        });
      });
      await use(faults);
      restore();
      expect(faults, 'uncaught errors and unhandled rejections').toEqual([]);
    },
    { auto: true },
  ],
});
