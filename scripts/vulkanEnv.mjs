import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findSoftwareVulkan } from './chromium.mjs';

/**
 * The environment in which WebGPU works in Node on Linux: Vulkan's loader needs to find itself and a driver, and on a
 * machine without a GPU both come with Chromium. Real drivers stay visible and are preferred by WebGPU. It must be set
 * before Node starts, as the system's linker reads LD_LIBRARY_PATH only then.
 */
export async function vulkanEnv() {
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
