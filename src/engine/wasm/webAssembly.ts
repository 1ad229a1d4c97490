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
export const webAssemblyHost: WebAssemblyHost | undefined = (
  globalThis as { WebAssembly?: WebAssemblyHost }
).WebAssembly;
