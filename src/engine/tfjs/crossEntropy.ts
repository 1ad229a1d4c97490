import {
  add,
  customGrad,
  div,
  exp,
  type GradSaveFunc,
  log1p,
  max,
  mean,
  mul,
  neg,
  type Scalar,
  sub,
  sum,
  type Tensor,
  type Tensor2D,
} from '@tensorflow/tfjs';

/**
 * Mean cross-entropy of logits [n, classes] against one-hot labels, with a derivative of its own. tfjs's would be
 * softmax − onehot: near an answer that is almost certain both are 1, their difference is rounding noise, and Adam
 * blows that up (golden README, the low-loss files). With d_j = z_j − z_y, s = max(0, max d_j), T = Σ_{j≠y} exp(d_j − s)
 * and den = exp(−s) + T, nothing cancels: loss = s + log den, ∂/∂z_j = exp(d_j − s) / den, ∂/∂z_y = −T / den.
 */
export function crossEntropy(labels: Tensor2D): (logits: Tensor2D) => Scalar {
  const examples = labels.shape[0];
  return customGrad((logits: Tensor | GradSaveFunc, save: Tensor | GradSaveFunc) => {
    const z = logits as Tensor2D;
    const saveForBackward = save as GradSaveFunc;
    const right = sum(mul(z, labels), 1, true); // [n, 1]
    const d = sub(z, right);
    const shift = max(d, 1, true); // d is 0 at the label, so this is at least 0
    const terms = mul(exp(sub(d, shift)), sub(1, labels)); // [n, classes], 0 at the label
    const total = sum(terms, 1, true); // T
    const expShift = exp(neg(shift));
    const den = add(expShift, total);
    saveForBackward([terms, total, den]);
    const gradFunc = (dy: Tensor, saved: Tensor[]) => {
      const [savedTerms, savedTotal, savedDen] = saved as [Tensor, Tensor, Tensor];
      const share = div(sub(savedTerms, mul(labels, savedTotal)), savedDen);
      return mul(share, mul(dy, 1 / examples));
    };
    // log den = log1p(T + (exp(−s) − 1)): exact where s is 0 and T tiny.
    const value = mean(add(shift, log1p(add(total, sub(expShift, 1))))) as Scalar;
    return { value, gradFunc };
  }) as (logits: Tensor2D) => Scalar;
}
