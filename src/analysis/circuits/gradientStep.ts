import { decaySlope, lossSlope } from './circuitLoss';
import type { CircuitModel } from './circuitModel';

/**
 * A factor after one step: `push` is what the cross-entropy moves it by, `pull` what weight decay does. Where `stops`, a
 * pull ends at 0.
 */
function updatedFactor(factor: number, push: number, pull: number, stops: boolean): number {
  const pushed = factor - push;
  const next = pushed - pull;
  return stops && next * pushed < 0 ? 0 : next;
}

/**
 * One step of plain gradient descent on the factors [gen first, gen second, mem first, mem second], in place; all four
 * move at once. For κ ≥ 2 decay does not let go near 0 (for κ > 2 its slope is infinite there), and a plain step would
 * throw a factor across, the farther the nearer it was: there decay alone never takes a factor past 0.
 */
export function gradientStep(factors: Float64Array, model: CircuitModel): void {
  const { q, kappa, decay, learningRate, gen, mem } = model;
  const stops = kappa >= 2;
  const gen1 = factors[0] as number;
  const gen2 = factors[1] as number;
  const mem1 = factors[2] as number;
  const mem2 = factors[3] as number;
  const wGen = gen1 * gen2;
  const wMem = mem1 * mem2;
  const push = learningRate * lossSlope(q, wGen + wMem);
  const genPull = learningRate * decaySlope(wGen, gen.p, kappa, decay);
  const memPull = learningRate * decaySlope(wMem, mem.p, kappa, decay);
  factors[0] = updatedFactor(gen1, gen2 * push, gen2 * genPull, stops);
  factors[1] = updatedFactor(gen2, gen1 * push, gen1 * genPull, stops);
  factors[2] = updatedFactor(mem1, mem2 * push, mem2 * memPull, stops);
  factors[3] = updatedFactor(mem2, mem1 * push, mem1 * memPull, stops);
}
