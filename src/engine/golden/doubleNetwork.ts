import type { ModelConfig } from '../../run/config/runConfig';
import { modelParameters } from '../../run/model/modelParameters';
import type { ReferenceWeights } from './golden';

// The models once more, in float64, one example at a time, forward and backward: what engines are judged by. It has nothing
// in common with them but the definition of the parameters (run/model/modelParameters.ts).

/** Parameters or a gradient that is being added up, row-major, by name. */
export type Doubles = Record<string, Float64Array>;

/** What one pair (a, b) is in a network, with its way back. */
export interface Pass {
  /** [classes]. */
  readonly logits: Float64Array;
  /** The hidden units before their activation, [units]. */
  readonly pre: Float64Array;
  /** Σ|terms| of each `pre`: what its rounding in float32 is a share of. */
  readonly magnitude: Float64Array;
  /** Adds to `into` what follows the activation; returns the gradients of the hidden units and of what bypasses them. */
  backThroughOutput(dLogits: Float64Array, into: Doubles): OutputGradient;
  /** Adds to `into` what comes before the activation. */
  backThroughInput(dPre: Float64Array, dBypass: Float64Array, into: Doubles): void;
}

interface OutputGradient {
  readonly dHidden: Float64Array;
  /** [dModel] in a transformer (the residual stream), empty in an mlp. */
  readonly dBypass: Float64Array;
}

/** A network with given weights. */
export interface DoubleNetwork {
  readonly usesRelu: boolean;
  /** Hidden units. */
  readonly units: number;
  pass(a: number, b: number): Pass;
}

const { abs, sqrt, exp } = Math;

/** Σ_i x_i W[i, ·], [columns]. */
function times(x: Float64Array, w: Float64Array, columns: number): Float64Array {
  const y = new Float64Array(columns);
  for (let i = 0; i < x.length; i++) {
    const xi = x[i] as number;
    for (let j = 0; j < columns; j++) y[j] = (y[j] as number) + xi * (w[i * columns + j] as number);
  }
  return y;
}

/** Σ_j W[·, j] dy_j, [rows]: the way back through `times`. */
function timesTransposed(dy: Float64Array, w: Float64Array): Float64Array {
  const columns = dy.length;
  const dx = new Float64Array(w.length / columns);
  for (let i = 0; i < dx.length; i++) {
    let sum = 0;
    for (let j = 0; j < columns; j++) sum += (w[i * columns + j] as number) * (dy[j] as number);
    dx[i] = sum;
  }
  return dx;
}

/** into[i, j] += x_i dy_j: the gradient of the matrix in `times`. */
function addOuter(into: Float64Array, x: Float64Array, dy: Float64Array): void {
  const columns = dy.length;
  for (let i = 0; i < x.length; i++)
    for (let j = 0; j < columns; j++) {
      const at = i * columns + j;
      into[at] = (into[at] as number) + (x[i] as number) * (dy[j] as number);
    }
}

/** into[at + j] += dy_j. */
function addAt(into: Float64Array, at: number, dy: Float64Array): void {
  for (let j = 0; j < dy.length; j++) into[at + j] = (into[at + j] as number) + (dy[j] as number);
}

const plus = (x: Float64Array, y: Float64Array): Float64Array =>
  x.map((value, i) => value + (y[i] as number));
const rowOf = (w: Float64Array, row: number, width: number): Float64Array =>
  w.slice(row * width, (row + 1) * width);
const empty = new Float64Array();

type Parameters = (name: string) => Float64Array;

function mlp(model: ModelConfig, weight: Parameters, classes: number): DoubleNetwork {
  const { embedding, dHidden, dModel } = model;
  const usesRelu = model.activation === 'relu';
  const [first, second] = embedding === 'shared' ? ['W_E', 'W_E'] : ['W_A', 'W_B'];
  const isDirect = embedding === 'onehot'; // the tables are the hidden layer
  const width = isDirect ? dHidden : dModel;
  return {
    usesRelu,
    units: dHidden,
    pass(a, b) {
      const rows = [
        rowOf(weight(first as string), a, width),
        rowOf(weight(second as string), b, width),
      ];
      const sum = plus(rows[0] as Float64Array, rows[1] as Float64Array);
      const size = plus((rows[0] as Float64Array).map(abs), (rows[1] as Float64Array).map(abs));
      const pre = isDirect ? sum : times(sum, weight('W_in'), dHidden);
      const magnitude = isDirect ? size : times(size, weight('W_in').map(abs), dHidden);
      const hidden = pre.map((value) => (usesRelu ? Math.max(0, value) : value * value));
      return {
        pre,
        magnitude,
        logits: times(hidden, weight('W_out'), classes),
        backThroughOutput(dLogits, into) {
          addOuter(into.W_out as Float64Array, hidden, dLogits);
          return { dHidden: timesTransposed(dLogits, weight('W_out')), dBypass: empty };
        },
        backThroughInput(dPre, _, into) {
          if (!isDirect) addOuter(into.W_in as Float64Array, sum, dPre);
          const dSum = isDirect ? dPre : timesTransposed(dPre, weight('W_in'));
          addAt(into[first as string] as Float64Array, a * width, dSum);
          addAt(into[second as string] as Float64Array, b * width, dSum);
        },
      };
    },
  };
}

function transformer(model: ModelConfig, weight: Parameters, classes: number): DoubleNetwork {
  const { dModel: d, heads, dMlp } = model;
  const size = d / heads;
  const scale = 1 / sqrt(size);
  return {
    usesRelu: true,
    units: dMlp,
    pass(a, b) {
      const tokens = [a, b, classes]; // the last is "="
      const xs = tokens.map((token, t) =>
        plus(rowOf(weight('W_E'), token, d), rowOf(weight('W_pos'), t, d)),
      );
      const last = xs[2] as Float64Array;
      const query = times(last, weight('W_Q'), d);
      const keys = xs.map((x) => times(x, weight('W_K'), d));
      const values = xs.map((x) => times(x, weight('W_V'), d));
      const shares = Array.from({ length: heads }, (_, h) => {
        const scores = keys.map((key) => {
          let sum = 0;
          for (let i = h * size; i < (h + 1) * size; i++)
            sum += (query[i] as number) * (key[i] as number);
          return sum * scale;
        });
        const most = Math.max(...scores);
        const weights = scores.map((score) => exp(score - most));
        const total = weights.reduce((sum, one) => sum + one, 0);
        return weights.map((one) => one / total);
      });
      const mix = new Float64Array(d).map((_, i) =>
        values.reduce(
          (sum, value, t) =>
            sum + (shares[Math.floor(i / size)]?.[t] as number) * (value[i] as number),
          0,
        ),
      );
      const residual = plus(last, times(mix, weight('W_O'), d));
      const pre = plus(times(residual, weight('W_in'), dMlp), weight('b_in'));
      const magnitude = plus(
        times(residual.map(abs), weight('W_in').map(abs), dMlp),
        weight('b_in').map(abs),
      );
      const hidden = pre.map((value) => Math.max(0, value));
      const out = plus(plus(residual, times(hidden, weight('W_out'), d)), weight('b_out'));
      return {
        pre,
        magnitude,
        logits: times(out, weight('W_U'), classes),
        backThroughOutput(dLogits, into) {
          addOuter(into.W_U as Float64Array, out, dLogits);
          const dOut = timesTransposed(dLogits, weight('W_U'));
          addOuter(into.W_out as Float64Array, hidden, dOut);
          addAt(into.b_out as Float64Array, 0, dOut);
          return { dHidden: timesTransposed(dOut, weight('W_out')), dBypass: dOut };
        },
        backThroughInput(dPre, dBypass, into) {
          addOuter(into.W_in as Float64Array, residual, dPre);
          addAt(into.b_in as Float64Array, 0, dPre);
          const dResidual = plus(dBypass, timesTransposed(dPre, weight('W_in')));
          addOuter(into.W_O as Float64Array, mix, dResidual);
          const dMix = timesTransposed(dResidual, weight('W_O'));
          const dQuery = new Float64Array(d);
          const dKeys = xs.map(() => new Float64Array(d));
          const dValues = xs.map(() => new Float64Array(d));
          for (let h = 0; h < heads; h++) {
            const share = shares[h] as number[];
            const dShare = values.map((value, t) => {
              let sum = 0;
              for (let i = h * size; i < (h + 1) * size; i++) {
                sum += (dMix[i] as number) * (value[i] as number);
                (dValues[t] as Float64Array)[i] = (share[t] as number) * (dMix[i] as number);
              }
              return sum;
            });
            const mean = share.reduce((sum, one, t) => sum + one * (dShare[t] as number), 0);
            for (const [t, key] of keys.entries()) {
              const dScore = (share[t] as number) * ((dShare[t] as number) - mean) * scale;
              for (let i = h * size; i < (h + 1) * size; i++) {
                dQuery[i] = (dQuery[i] as number) + dScore * (key[i] as number);
                (dKeys[t] as Float64Array)[i] = dScore * (query[i] as number);
              }
            }
          }
          addOuter(into.W_Q as Float64Array, last, dQuery);
          for (const [t, x] of xs.entries()) {
            const [dKey, dValue] = [dKeys[t] as Float64Array, dValues[t] as Float64Array];
            addOuter(into.W_K as Float64Array, x, dKey);
            addOuter(into.W_V as Float64Array, x, dValue);
            let dX = plus(
              timesTransposed(dKey, weight('W_K')),
              timesTransposed(dValue, weight('W_V')),
            );
            if (t === 2) dX = plus(dX, plus(dResidual, timesTransposed(dQuery, weight('W_Q'))));
            addAt(into.W_E as Float64Array, (tokens[t] as number) * d, dX);
            addAt(into.W_pos as Float64Array, t * d, dX);
          }
        },
      };
    },
  };
}

/** A network in float64. `tokens` is the number of classes, too. Throws where a parameter is missing. */
export function doubleNetwork(
  model: ModelConfig,
  tokens: number,
  weights: ReferenceWeights,
): DoubleNetwork {
  const weight: Parameters = (name) => {
    const values = weights[name];
    if (!values) throw new Error(`doubleNetwork misses the parameter ${name}.`);
    return values;
  };
  return { mlp, transformer }[model.kind](model, weight, tokens);
}

/** Zeros of the shape of a model's parameters. */
export const zeroDoubles = (model: ModelConfig, tokens: number): Doubles =>
  Object.fromEntries(
    modelParameters(model, tokens).map(({ name, rows, columns }) => [
      name,
      new Float64Array(rows * columns),
    ]),
  );
