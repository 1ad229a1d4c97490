import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findSoftwareVulkan } from './chromium.mjs';

/**
 * The environment in which WebGPU works in Node on Linux: Vulkan's loader needs to find itself and a driver, and on a
 * machine without a GPU both come with Chromium. Real drivers stay visible and are preferred by WebGPU. It must be set
 * before Node starts, as the system's linker reads LD_LIBRARY_PATH only then.
 */
async function vulkanEnv() {
  const folder = process.platform === 'linux' ? await findSoftwareVulkan() : undefined;
  if (!folder) return process.env;
  const { LD_LIBRARY_PATH, VK_ADD_DRIVER_FILES } = process.env;
  const append = (list, entry) => [list, entry].filter(Boolean).join(':');
  return {
    ...process.env,
    ...(existsSync(join(folder, 'libvulkan.so.1'))
      ? { LD_LIBRARY_PATH: append(LD_LIBRARY_PATH, folder) }
      : {}),
    VK_ADD_DRIVER_FILES: append(VK_ADD_DRIVER_FILES, join(folder, 'vk_swiftshader_icd.json')),
  };
}

const PARENT = process.ppid;

/**
 * npm hands a SIGTERM to the shell that it runs a script in, and a shell ends without telling its child (tried with npm 10 and
 * dash). So a script of npm watches for its parent's end; what was started by hand may outlive its terminal.
 */
function whenNpmEnds(act) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const timer = setInterval(() => {
    if (process.ppid === PARENT) return;
    clearInterval(timer);
    act();
  }, 500);
  timer.unref();
}

/** What is asked to end and computes without a pause cannot hear it. It has so long, then it is killed. */
const GRACE_MS = 6000;

/**
 * Runs a program in Node where WebGPU works, on this terminal, and resolves to its exit code. Ctrl-C reaches the child
 * by itself, so here it only must not end the parent first. SIGTERM is handed on, and nothing outlives it for long. LAB_LAUNCHER tells
 * the program whose child it is.
 */
export async function runNode(args, options = {}) {
  const env = { ...(await vulkanEnv()), ...options.env, LAB_LAUNCHER: String(process.pid) };
  const child = spawn(process.execPath, args, { stdio: 'inherit', ...options, env });
  const ignore = () => {};
  process.on('SIGINT', ignore);
  let isEnding = false;
  function end() {
    child.kill('SIGTERM');
    if (isEnding) return;
    isEnding = true;
    setTimeout(() => child.kill('SIGKILL'), GRACE_MS).unref();
  }
  process.on('SIGTERM', end);
  whenNpmEnds(end);
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('exit', (code, signal) => {
      const interrupted = isEnding || signal === 'SIGINT' || signal === 'SIGTERM';
      resolve(code ?? (interrupted ? 130 : 1));
    });
  });
}
