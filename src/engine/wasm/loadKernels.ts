import { EngineError } from '../engineError';
import type { Kernels } from './kernels';

/** What we use of the WebAssembly object, which every host has and the engine room's library does not declare. */
interface WebAssemblyHost {
  validate(bytes: Uint8Array): boolean;
  instantiate(
    bytes: Uint8Array,
    imports: Record<string, Record<string, unknown>>,
  ): Promise<{ readonly instance: { readonly exports: Kernels } }>;
}

/** Absent where WebAssembly is switched off. */
const webAssemblyHost: WebAssemblyHost | undefined = (
  globalThis as { WebAssembly?: WebAssemblyHost }
).WebAssembly;

/** The two builds of assembly/, best first: multiply-add in one instruction, or in two. */
export const WASM_BUILDS = ['relaxed', 'plain'] as const;
export type WasmBuild = (typeof WASM_BUILDS)[number];

/**
 * The compiled kernels. They are a few kilobytes, so they travel inside our JavaScript: nothing to fetch that a host could
 * serve wrongly, and the same in a browser's worker, in Node and in tests.
 */
const LOADERS: Record<WasmBuild, () => Promise<{ readonly default: string }>> = {
  relaxed: () => import('./build/relaxed.wasm?url&inline'),
  plain: () => import('./build/plain.wasm?url&inline'),
};

function decodeDataUrl(dataUrl: string): Uint8Array {
  const { atob } = globalThis as unknown as { atob(base64: string): string };
  return Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (c) => c.charCodeAt(0));
}

/** Starts the best build that this machine understands, or the one asked for, with a memory of its own. */
export async function loadKernels(
  preferred?: WasmBuild,
): Promise<{ readonly kernels: Kernels; readonly build: WasmBuild }> {
  for (const build of preferred ? [preferred] : WASM_BUILDS) {
    const bytes = decodeDataUrl((await LOADERS[build]()).default);
    if (!webAssemblyHost?.validate(bytes)) continue;
    const abort = () => {
      throw new EngineError('bug', 'kernel-aborted', {});
    };
    const { instance } = await webAssemblyHost.instantiate(bytes, { env: { abort } });
    return { kernels: instance.exports, build };
  }
  throw new EngineError('no-wasm', 'no-wasm-simd', {});
}
