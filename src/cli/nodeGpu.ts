/**
 * WebGPU in Node: Dawn, as the npm package `webgpu`, made visible where browsers have it, because tfjs and our engine look
 * there for constants and classes. Undefined where the package does not run on this platform.
 */
export async function nodeGpu(): Promise<GPU | undefined> {
  const host = globalThis as { navigator?: { gpu?: GPU } };
  if (host.navigator?.gpu) return host.navigator.gpu;
  const dawn = await import('webgpu').catch(() => undefined);
  if (!dawn) return undefined;
  Object.assign(globalThis, dawn.globals);
  const gpu = dawn.create([]);
  if (!host.navigator) {
    Object.defineProperty(host, 'navigator', { value: {}, configurable: true }); // Node 20 has none
  }
  Object.defineProperty(host.navigator, 'gpu', { value: gpu, configurable: true });
  return gpu;
}
