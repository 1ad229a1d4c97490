import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProgram } from './programs.mjs';

/** Answers of WebDriver BiDi by the id of their command. Errors: what Firefox says is wrong. */
async function connect(url) {
  const socket = new WebSocket(url);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error('Firefox did not take the connection.'));
  });
  const waiting = new Map();
  socket.onmessage = ({ data }) => {
    const { id, type, result, message } = JSON.parse(data);
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (type === 'success') resolve?.(result);
    else if (type === 'error') reject?.(new Error(message));
  };
  let asked = 0;
  return (method, params) =>
    new Promise((resolve, reject) => {
      const id = ++asked;
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
}

/** WebGPU (wgpu and Naga, a second implementation beside Chromium's) on a software adapter, in workers too. */
const WEBGPU_PREFERENCES = [
  'dom.webgpu.enabled',
  'dom.webgpu.workers.enabled',
  'dom.webgpu.allow-software-adapter',
  'gfx.webgpu.ignore-blocklist',
];

/**
 * A Firefox without a screen, driven by WebDriver BiDi, which it implements itself. `vulkan`: the file that names a Vulkan driver
 * (ICD); with it, WebGPU is switched on.
 */
export async function openFirefox({ program, vulkan }) {
  const profile = mkdtempSync(join(tmpdir(), 'lab-firefox-'));
  const preferences = vulkan ? WEBGPU_PREFERENCES : [];
  const lines = preferences.map((name) => `user_pref("${name}", true);\n`);
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'];
  const { printed, stop } = startProgram(
    program,
    args,
    vulkan ? { VK_ICD_FILENAMES: vulkan, VK_DRIVER_FILES: vulkan } : {},
  );
  const [, address] = await printed(/BiDi listening on (ws:\S+)/);
  const send = await connect(`${address}/session`);
  const { capabilities } = await send('session.new', { capabilities: {} });
  const { contexts } = await send('browsingContext.getTree', {});
  const { context } = contexts[0];
  return {
    version: `Firefox ${capabilities.browserVersion}`,
    open: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    /** The value of an expression in the page, by way of JSON. */
    async evaluate(expression) {
      const { result, exceptionDetails } = await send('script.evaluate', {
        expression: `JSON.stringify(${expression}) ?? 'null'`,
        target: { context },
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return JSON.parse(result.value);
    },
    close() {
      stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
