import { startProgram } from './programs.mjs';

/** A port that nothing else here uses. */
const PORT = 42_517;
const DRIVER = `http://127.0.0.1:${PORT}`;

/** Without a language (LANG=C, as in many containers) Intl.NumberFormat throws in WebKitGTK, and so does uPlot. */
const LANGUAGE = { LC_ALL: '', LANG: 'en_US.UTF-8', LANGUAGE: 'en_US' };

/** WebKitGTK needs a display: that of this machine, or one that nobody looks at. (GTK's Broadway has no size: no use.) */
async function openDisplay(xvfb) {
  if (process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return { env: {}, stop() {} };
  const args = ['-displayfd', '1', '-nolisten', 'tcp', '-screen', '0', '1280x800x24'];
  const { printed, stop } = startProgram(xvfb, args);
  const [display] = await printed(/^\d+$/m);
  return { env: { DISPLAY: `:${display}` }, stop };
}

async function untilReady() {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`${DRIVER}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('WebKitWebDriver did not get ready.');
}

/** A command of WebDriver. Errors: what the driver says is wrong. */
async function send(path, body) {
  const answer = await fetch(DRIVER + path, { method: 'POST', body: JSON.stringify(body) });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(value.message || value.error);
  return value;
}

/** WebKitGTK's small browser, driven by WebDriver over HTTP. */
export async function openWebkit({ program, driver, xvfb }) {
  const display = await openDisplay(xvfb);
  const { stop } = startProgram(driver, [`--port=${PORT}`], { ...display.env, ...LANGUAGE });
  await untilReady();
  const { sessionId, capabilities } = await send('/session', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary: program, args: ['--automation'] } },
    },
  });
  const session = `/session/${sessionId}`;
  return {
    version: `WebKitGTK ${capabilities.browserVersion}`,
    open: (url) => send(`${session}/url`, { url }),
    /** The value of an expression in the page, by way of JSON. */
    async evaluate(expression) {
      const script = `return JSON.stringify(${expression}) ?? 'null'`;
      return JSON.parse(await send(`${session}/execute/sync`, { script, args: [] }));
    },
    close() {
      stop();
      display.stop();
    },
  };
}
