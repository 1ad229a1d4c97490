import plainUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import simdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import type { Environment } from '../../engine/environment';

/** What a browser offers to the engines, in a worker. */
export const browserEnvironment: Environment = {
  gpu: navigator.gpu as GPU | undefined, // absent in browsers without WebGPU, whatever the types say
  wasmPaths: {
    'tfjs-backend-wasm.wasm': plainUrl,
    'tfjs-backend-wasm-simd.wasm': simdUrl,
    // tfjs needs an entry for all three; threads need headers that a static host does not send, so it is never fetched.
    'tfjs-backend-wasm-threaded-simd.wasm': simdUrl,
  },
  now: () => performance.now(),
};
