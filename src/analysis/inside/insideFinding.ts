import type { Coded, NoValues } from '../../run/coded';
import type { InsideFrame } from './frame';

/** What answers in a network, from the logits of pairs that it was never trained on. */
export interface InsideFindings {
  /** Right answers do not stand out on training pairs either. */
  nothing: NoValues;
  memory: NoValues;
  /** `share`: how much of what makes right answers stand out on training pairs the rule gives on others. */
  forming: { readonly share: number };
  rule: { readonly share: number };
  /** No pair is left that was not trained on. */
  unknown: NoValues;
}
export type InsideFinding = Coded<InsideFindings>;

/** Nats by which the right answer's logit must stand out on training pairs, for something to have formed. */
const LEAST_LOGIT = 0.5;
/** Below the first share it answers from memory, from the second on the rule does most. */
const SHARES = [0.1, 0.5] as const;

/** Reads the two circuits' held-out logits (ruleShare.ts): o_gen ÷ (o_gen + o_mem). The shares are ours, for words only. */
export function insideFinding({ rule }: InsideFrame): InsideFinding {
  const { oGenHeldOut, oMemHeldOut } = rule;
  if (Number.isNaN(oGenHeldOut)) return { code: 'unknown', values: {} };
  const trained = oGenHeldOut + oMemHeldOut;
  if (!(trained >= LEAST_LOGIT)) return { code: 'nothing', values: {} };
  const share = oGenHeldOut / trained;
  if (share < SHARES[0]) return { code: 'memory', values: {} };
  return { code: share < SHARES[1] ? 'forming' : 'rule', values: { share: Math.min(1, share) } };
}
