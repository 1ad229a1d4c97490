import { spawn } from 'node:child_process';

const PATIENCE_MS = 30_000;

/**
 * Starts a program. `stop` ends it and all that it has started; `printed` waits until it has printed what matches, and rejects
 * where it ends before, or takes too long.
 */
export function startProgram(program, args, env = {}) {
  const child = spawn(program, args, {
    detached: true, // a process group of its own, so that its children end with it
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const ended = new Promise((_, reject) => {
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`${program} has ended. It printed: ${text}`)));
  });
  ended.catch(() => undefined);
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      text = (text + chunk).slice(-5000);
    });
  }
  async function printed(expected) {
    const until = Date.now() + PATIENCE_MS;
    while (!expected.test(text)) {
      if (Date.now() > until) throw new Error(`${program} did not get ready. It printed: ${text}`);
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 50))]);
    }
    return text.match(expected);
  }
  function stop() {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  }
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
  return { printed, stop };
}
