import type { ModelConfig } from '../../run/config/runConfig';
import type { Weights } from '../../run/model/trainingState';
import { createRandom } from '../../tasks/random';

/** Networks whose insides are known, for tests (INSIDE.md 5). */
export interface KnownNetwork {
  readonly model: ModelConfig;
  readonly weights: Weights;
}

const model = (
  embedding: ModelConfig['embedding'],
  activation: ModelConfig['activation'],
  dHidden: number,
  dModel = 1,
): ModelConfig => ({
  kind: 'mlp',
  embedding,
  activation,
  dHidden,
  dModel,
  heads: 1,
  dMlp: 1,
  initScale: 1,
});

/** A unit of frequency k: cosines of a, b and c with phases. */
interface Unit {
  readonly k: number;
  readonly first: number;
  readonly second: number;
}

/** The x² network of units cos(2πka/p + φ_a) + cos(2πkb/p + φ_b) → cos(2πkc/p + φ_a + φ_b). */
function squareNetwork(p: number, units: readonly Unit[]): KnownNetwork {
  const table = (phase: (unit: Unit) => number) =>
    Float32Array.from({ length: p * units.length }, (_, i) => {
      const unit = units[i % units.length] as Unit;
      return Math.cos((2 * Math.PI * unit.k * Math.floor(i / units.length)) / p + phase(unit));
    });
  const width = units.length;
  const answers = table(({ first, second }) => first + second); // [p, units]
  return {
    model: model('onehot', 'square', width),
    weights: {
      W_A: table(({ first }) => first),
      W_B: table(({ second }) => second),
      W_out: Float32Array.from(
        { length: p * width },
        (_, i) => answers[(i % p) * width + Math.floor(i / p)] as number,
      ),
    },
  };
}

/** P² units for each key frequency, all pairs of P phases: K[r] = (P²/2) Σ_k cos(2πkr/p) exactly. */
export const exactNetwork = (p: number, keys: readonly number[], phases: number): KnownNetwork =>
  squareNetwork(
    p,
    keys.flatMap((k) =>
      Array.from({ length: phases ** 2 }, (_, i) => ({
        k,
        first: (2 * Math.PI * Math.floor(i / phases)) / phases,
        second: (2 * Math.PI * (i % phases)) / phases,
      })),
    ),
  );

/** `units` units of all frequencies in turn, with random phases (Gromov 2023). */
export function randomPhaseNetwork(p: number, units: number, seed: number): KnownNetwork {
  const random = createRandom(seed, 'phases');
  return squareNetwork(
    p,
    Array.from({ length: units }, (_, i) => ({
      k: 1 + (i % Math.floor(p / 2)),
      first: 2 * Math.PI * random.uniform(),
      second: 2 * Math.PI * random.uniform(),
    })),
  );
}

/** A lookup table: one ReLU unit for each example [m, 3], which is 2 for its pair and 0 for all others, and M/2 to its label. */
export function lookupNetwork(p: number, examples: Int32Array, m: number): KnownNetwork {
  const width = examples.length / 3;
  const table = (column: 0 | 1) =>
    Float32Array.from({ length: p * width }, (_, i) =>
      Math.floor(i / width) === examples[3 * (i % width) + column] ? 1 : -1,
    );
  return {
    model: model('onehot', 'relu', width),
    weights: {
      W_A: table(0),
      W_B: table(1),
      W_out: Float32Array.from({ length: p * width }, (_, i) =>
        i % p === examples[3 * Math.floor(i / p) + 2] ? m / 2 : 0,
      ),
    },
  };
}

/** Single-frequency units on one shared table of cosine and sine, with `phases` phases evenly around. */
export function sharedTableNetwork(
  p: number,
  k: number,
  activation: ModelConfig['activation'],
  phases: number,
): KnownNetwork {
  const angle = (n: number) => (2 * Math.PI * k * n) / p;
  const phase = (unit: number) => (2 * Math.PI * unit) / phases;
  return {
    model: model('shared', activation, phases, 2),
    weights: {
      W_E: Float32Array.from({ length: 2 * p }, (_, i) =>
        i % 2 === 0 ? Math.cos(angle(i / 2)) : Math.sin(angle((i - 1) / 2)),
      ),
      W_in: Float32Array.from({ length: 2 * phases }, (_, i) =>
        i < phases ? Math.cos(phase(i)) : -Math.sin(phase(i - phases)),
      ),
      W_out: Float32Array.from({ length: p * phases }, (_, i) =>
        Math.cos(angle(i % p) + 2 * phase(Math.floor(i / p))),
      ),
    },
  };
}
