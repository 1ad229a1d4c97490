const TIMEOUT_MS = 60_000;

/** Asks until the answer is not null or false, and gives it. */
async function until(browser, expression) {
  const end = Date.now() + TIMEOUT_MS;
  while (Date.now() < end) {
    const value = await browser.evaluate(expression);
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const text = await browser.evaluate('document.body.innerText.slice(0, 400)');
  throw new Error(`In vain: ${expression}. The page says: ${text}`);
}

/** Whether the page is there and its worker has answered. */
const READY =
  "[...document.querySelectorAll('button')].some((b) => b.innerText.trim() === 'Run' && !b.disabled)";

/** What each browser has to do. A check throws, or says what it saw. */
export const CHECKS = [
  {
    name: 'takes the wasm engine by itself, and groks Quick',
    async check(browser, { url }) {
      await browser.open(`${url}?preset=quick`);
      await until(browser, READY);
      await browser.evaluate('window.grokkingLab.run()');
      const grokkedAt = await until(browser, 'window.grokkingLab.phase().grokkedAt');
      const engine = await browser.evaluate('window.grokkingLab.engine()');
      if (engine.name !== 'wasm') throw new Error(`The engine was ${engine.name}.`);
      return `${engine.label}, grokked at step ${grokkedAt}`;
    },
  },
  {
    name: 'opens and trains without a network after the first visit',
    async check(browser, { url, stop }) {
      await browser.open(url);
      await until(browser, 'Boolean(navigator.serviceWorker.controller)');
      await stop();
      await browser.open(`${url}?preset=small`);
      await until(browser, READY);
      await browser.evaluate('void window.grokkingLab.step(5)');
      const step = await until(browser, 'window.grokkingLab.metrics().step.at(-1)');
      return `step ${step}, with the host gone`;
    },
  },
];
