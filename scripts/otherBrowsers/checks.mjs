const TIMEOUT_MS = 60_000;

/** Asks until the answer is not null or false, and gives it. */
async function until(browser, expression, timeoutMs = TIMEOUT_MS) {
  const end = Date.now() + timeoutMs;
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

/** Presses the button with this text; true where there is one. */
const press = (text) =>
  `[...document.querySelectorAll('button')].filter((b) => b.innerText.trim() === '${text}').map((b) => b.click()).length > 0`;

/** On software a reference run takes seconds. */
const REPLAY_MS = 300_000;

/** What a second implementation of WebGPU has to do. */
export const WEBGPU_CHECKS = [
  {
    name: 'computes all reference runs on WebGPU, by each tuning, alone and in an ensemble',
    async check(browser, { serveGoldenPage }) {
      const page = await serveGoldenPage();
      await browser.open(page.url);
      await until(browser, 'Boolean(window.goldenRuns)');
      await browser.evaluate(
        "void window.goldenRuns().then((found) => { window.found = found; }, (error) => { window.found = { gpu: '', outcomes: [{ name: 'all', pass: false, detail: String(error) }] }; })",
      );
      const { gpu, outcomes } = await until(browser, 'window.found', REPLAY_MS);
      await page.stop();
      const failed = outcomes.filter(({ pass }) => !pass);
      if (failed.length > 0) {
        const lines = failed.map(({ name, detail }) => `${name}: ${detail}`);
        throw new Error(`${failed.length} of ${outcomes.length} failed. ${lines.join('; ')}`);
      }
      return `${outcomes.length} of ${outcomes.length} on ${gpu || 'an adapter without a name'}`;
    },
  },
  {
    name: 'trains Small on our WGSL until it groks, in the worker',
    async check(browser, { url }) {
      await browser.open(`${url}?preset=small&engine=webgpu&maxSteps=1200`);
      await until(browser, READY);
      await browser.evaluate('window.grokkingLab.run()');
      const phase = await until(
        browser,
        'window.grokkingLab.phase().grokkedAt && window.grokkingLab.phase()',
        REPLAY_MS,
      );
      const engine = await browser.evaluate('window.grokkingLab.engine()');
      if (engine.name !== 'webgpu') throw new Error(`The engine was ${engine.name}.`);
      if (phase.memorisedAt !== 67 || phase.grokkedAt !== 640) {
        throw new Error(`Memorised at ${phase.memorisedAt}, grokked at ${phase.grokkedAt}.`);
      }
      return `${engine.label}, memorised at ${phase.memorisedAt}, grokked at ${phase.grokkedAt}`;
    },
  },
  {
    name: 'passes “Check this device” on the page',
    async check(browser, { url }) {
      await browser.open(`${url}?preset=small`);
      await until(browser, READY);
      await until(browser, press('Tools'));
      await until(browser, press('Check this device'));
      const verdict = await until(
        browser,
        'document.body.innerText.match(/All \\d+ checks passed|\\d+ of \\d+ checks did not pass|could not finish.*/)?.[0]',
        REPLAY_MS,
      );
      if (!verdict.startsWith('All')) throw new Error(verdict);
      const rows = await browser.evaluate(
        "[...document.querySelectorAll('dialog[open] tbody tr')].map((row) => row.children[1].innerText)",
      );
      const onGpu = rows.filter((engine) => engine === 'webgpu').length;
      if (onGpu === 0) throw new Error(`No check ran on webgpu: ${[...new Set(rows)].join(', ')}`);
      return `${verdict}, ${onGpu} of them on webgpu`;
    },
  },
];
