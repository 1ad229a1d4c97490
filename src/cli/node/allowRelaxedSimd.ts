import { setFlagsFromString } from 'node:v8';

/** Node 20 has relaxed SIMD behind a flag, browsers and later Nodes by themselves. Delete this with Node 20. */
export function allowRelaxedSimd(): void {
  if (process.versions.node.startsWith('20.')) {
    setFlagsFromString('--experimental-wasm-relaxed-simd');
  }
}
