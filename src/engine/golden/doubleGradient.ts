import type { ModelConfig } from '../../run/config/runConfig';
import { type Doubles, doubleNetwork, zeroDoubles } from './doubleNetwork';
import type { ReferenceWeights } from './golden';

/** What rounds in float32, as a share of the largest intermediate value: 2⁻²⁴, and some operations in a row. */
const ROUNDING = 32 * 2 ** -24;

/** Mean cross-entropy of examples and its gradient, in float64. */
export interface DoubleGradient {
  readonly loss: number;
  readonly gradient: Doubles;
  /**
   * By how much each entry of the gradient changes, at most, if hidden ReLUs that are so near to zero that float32 may land
   * on either side do so.
   */
  readonly slack: Doubles;
}

/**
 * Cross-entropy of one example and its gradient by the logits, without cancellation: with d_j = z_j − z_y and s = max(0, max
 * d), the loss is s + log(Σ exp(d − s)), and where s is 0 it is log1p of the sum over the wrong answers.
 */
function crossEntropy(
  logits: Float64Array,
  label: number,
): { loss: number; dLogits: Float64Array } {
  const own = logits[label] as number;
  const shift = Math.max(...logits) - own;
  const terms = logits.map((z, j) => (j === label ? 0 : Math.exp(z - own - shift)));
  const wrong = terms.reduce((sum, term) => sum + term, 0);
  const right = Math.exp(-shift);
  const dLogits = terms.map((term) => term / (right + wrong));
  dLogits[label] = -wrong / (right + wrong);
  return { loss: shift === 0 ? Math.log1p(wrong) : shift + Math.log(right + wrong), dLogits };
}

/** A network's answers over examples, in float64. */
export interface DoubleEvaluation {
  /** Mean cross-entropy, nats. */
  readonly loss: number;
  /** Share whose label's logit is the first largest. */
  readonly accuracy: number;
  /** Mean of (logit of the label − mean logit of the row), and root mean square of the row-centred logits. */
  readonly correctLogit: number;
  readonly rmsLogit: number;
  /** The largest |z_j − z_y|, nats: what exp multiplies rounding by. */
  readonly logitRange: number;
  /** The hidden units before their activation and their magnitudes (Pass), [n, units]. */
  readonly pre: Float64Array;
  readonly magnitude: Float64Array;
}

/** Evaluates a network over examples [n, 3] = (a, b, label). */
export function doubleEvaluation(
  model: ModelConfig,
  tokens: number,
  weights: ReferenceWeights,
  examples: Int32Array,
): DoubleEvaluation {
  const network = doubleNetwork(model, tokens, weights);
  const n = examples.length / 3;
  const pre = new Float64Array(n * network.units);
  const magnitude = new Float64Array(n * network.units);
  let [loss, right, logitRange, correct, squares] = [0, 0, 0, 0, 0];
  for (let example = 0; example < n; example++) {
    const [a = 0, b = 0, label = 0] = examples.subarray(3 * example, 3 * example + 3);
    const pass = network.pass(a, b);
    const { logits } = pass;
    loss += crossEntropy(logits, label).loss / n;
    if (logits.indexOf(Math.max(...logits)) === label) right++;
    const mean = logits.reduce((sum, z) => sum + z, 0) / tokens;
    correct += (logits[label] as number) - mean;
    for (const z of logits) {
      logitRange = Math.max(logitRange, Math.abs(z - (logits[label] as number)));
      squares += (z - mean) ** 2;
    }
    pre.set(pass.pre, example * network.units);
    magnitude.set(pass.magnitude, example * network.units);
  }
  return {
    loss,
    accuracy: right / n,
    correctLogit: correct / n,
    rmsLogit: Math.sqrt(squares / (n * tokens)),
    ...{ logitRange, pre, magnitude },
  };
}

/** The loss and its gradient at given weights, from first principles in float64. */
export function doubleGradient(
  model: ModelConfig,
  tokens: number,
  weights: ReferenceWeights,
  examples: Int32Array,
): DoubleGradient {
  const network = doubleNetwork(model, tokens, weights);
  const gradient = zeroDoubles(model, tokens);
  const slack = zeroDoubles(model, tokens);
  const n = examples.length / 3;
  let loss = 0;
  for (let example = 0; example < n; example++) {
    const [a = 0, b = 0, label = 0] = examples.subarray(3 * example, 3 * example + 3);
    const pass = network.pass(a, b);
    const { loss: own, dLogits } = crossEntropy(pass.logits, label);
    loss += own / n;
    const { dHidden, dBypass } = pass.backThroughOutput(
      dLogits.map((value) => value / n),
      gradient,
    );
    const slope = (value: number) => (network.usesRelu ? Number(value > 0) : 2 * value);
    const dPre = dHidden.map((value, j) => value * slope(pass.pre[j] as number));
    pass.backThroughInput(dPre, dBypass, gradient);
    if (!network.usesRelu) continue;
    for (const [unit, value] of pass.pre.entries()) {
      if (Math.abs(value) > ROUNDING * (pass.magnitude[unit] as number)) continue;
      const alone = new Float64Array(dHidden.length);
      alone[unit] = dHidden[unit] as number;
      const change = zeroDoubles(model, tokens);
      pass.backThroughInput(
        alone,
        dBypass.map(() => 0),
        change,
      );
      for (const [name, values] of Object.entries(change)) {
        const into = slack[name] as Float64Array;
        values.forEach((value, i) => {
          into[i] = (into[i] as number) + Math.abs(value);
        });
      }
    }
  }
  return { loss, gradient, slack };
}
