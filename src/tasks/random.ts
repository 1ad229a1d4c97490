/** A seeded source of chance. Equal seed and stream give equal numbers on every machine. */
export interface Random {
  /** Uniform in [0, 1), 32 bits of it. */
  uniform(): number;
  /** Uniform integer in [0, bound). */
  integer(bound: number): number;
  /** Standard normal (Box–Muller). */
  normal(): number;
}

/** FNV-1a over the UTF-16 units of `text`: 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** Avalanche of 32 bits (the finaliser of MurmurHash3), so that seeds 1 and 2 share nothing. */
function mix(x: number): number {
  let h = x | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/**
 * A generator for one purpose: every use of chance names its own `stream`, so that adding one use never
 * changes the numbers of another. The generator is sfc32 (C. Doty-Humphrey, PractRand).
 */
export function createRandom(seed: number, stream: string): Random {
  let a = mix(seed);
  let b = mix(Math.floor(seed / 2 ** 32) ^ 0x9e3779b9);
  let c = hash(stream);
  let counter = 1;
  function next(): number {
    const t = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return t >>> 0;
  }
  for (let i = 0; i < 15; i++) next();
  const uniform = () => next() / 2 ** 32;
  return {
    uniform,
    integer: (bound) => Math.floor(uniform() * bound),
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
  };
}
