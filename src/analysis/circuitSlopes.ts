/** The derivative of the training cross-entropy by the weight of either circuit: −(q − 1) / (e^sum + q − 1). */
export const lossSlope = (q: number, weightSum: number): number =>
  -1 / (1 + Math.exp(weightSum) / (q - 1));

/**
 * The derivative of `decay · (|w|^(1/κ) · P)²` by w. For κ ≥ 2 there is a kink or a cusp at 0, and no derivative: 0 stands
 * for it there, so that a circuit can leave the place where the paper starts it.
 */
export const decaySlope = (w: number, p: number, kappa: number, decay: number): number =>
  w === 0
    ? 0
    : // |w|^(2/κ − 1) by way of the logarithm: 2.4 times as fast as `**`, and this is most of the time of a step.
      Math.sign(w) *
      decay *
      p *
      p *
      (2 / kappa) *
      Math.exp((2 / kappa - 1) * Math.log(Math.abs(w)));
