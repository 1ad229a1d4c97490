import { spawn } from 'node:child_process';
import { vulkanEnv } from './vulkanEnv.mjs';

/**
 * Runs a program in Node where WebGPU works, on this terminal, and resolves to its exit code. Ctrl-C reaches the child
 * by itself, so here it only must not end the parent first.
 */
export async function runNode(args, options = {}) {
  const env = { ...(await vulkanEnv()), ...options.env };
  const child = spawn(process.execPath, args, { stdio: 'inherit', ...options, env });
  const ignore = () => {};
  process.on('SIGINT', ignore);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}
