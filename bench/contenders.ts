/**
 * What is timed in the browser, fastest kind of machine first: ours, TensorFlow.js, jax-js. `-cores`: on every core that there is, as
 * jax-js always is; the others take one.
 */
export const BROWSER_CONTENDERS = [
  'webgpu',
  'wasm',
  'wasm-cores',
  'tfjs-webgpu',
  'tfjs-wasm',
  'jax-webgpu',
  'jax-wasm',
] as const;
export type BrowserContenderName = (typeof BROWSER_CONTENDERS)[number];

/** Everything that is timed. */
export const CONTENDERS = [...BROWSER_CONTENDERS, 'pytorch', 'pytorch-cores'] as const;
export type ContenderName = (typeof CONTENDERS)[number];

/** The engine whose loss the others must reach. */
export const REFERENCE = 'wasm' satisfies ContenderName;
