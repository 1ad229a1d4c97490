import { mean, sum } from '../fit/statistics';
import type { CircuitKind, EfficiencyPoint } from './efficiencyPoints';

/** What is held equal between networks. */
export const LEVELS = ['correctLogit', 'trainLoss'] as const;
export type Level = (typeof LEVELS)[number];

/** The networks of one kind, size and seed, by ascending weight decay. */
export interface DecayCurve {
  readonly kind: CircuitKind;
  readonly trainExamples: number;
  readonly seed: number;
  /** Logarithms of the level and of the norm. */
  readonly places: readonly { readonly level: number; readonly norm: number }[];
}

/** The admitted points, along weight decay. */
export function decayCurves(points: readonly EfficiencyPoint[], level: Level): DecayCurve[] {
  const groups = new Map<string, EfficiencyPoint[]>();
  for (const point of points.filter(({ refused }) => !refused)) {
    const key = `${point.kind} ${point.trainExamples} ${point.seed}`;
    groups.set(key, [...(groups.get(key) ?? []), point]);
  }
  return [...groups.values()].map((group) => {
    const [{ kind, trainExamples, seed }] = group as [EfficiencyPoint];
    const places = [...group]
      .sort((a, b) => a.weightDecay - b.weightDecay)
      .map((point) => ({ level: Math.log(point[level]), norm: Math.log(point.norm) }));
    return { kind, trainExamples, seed, places };
  });
}

/**
 * ln norm at a level (a logarithm), interpolated in a straight line between the two neighbours along weight decay on either side of it.
 * A curve that passes the level more than once has the mean of what it has there. Undefined where it does not: nothing is extrapolated.
 */
export function normAtLevel({ places }: DecayCurve, level: number): number | undefined {
  const found = places.slice(1).flatMap((after, i) => {
    const before = places[i] as (typeof places)[number];
    const [low, high] = [before.level, after.level];
    if (low === high || Math.min(low, high) > level || Math.max(low, high) < level) return [];
    const share = (level - low) / (high - low);
    return [before.norm + share * (after.norm - before.norm)];
  });
  if (found.length === 0) return undefined;
  return mean(found);
}

const levelRange = ({ places }: DecayCurve) => {
  const levels = places.map(({ level }) => level);
  return [Math.min(...levels), Math.max(...levels)] as const;
};

/**
 * The level (a logarithm) at which most curves can be compared: the middle of the widest range that the largest share of curves reaches
 * on both sides. Of the two kinds, the one with the smaller share decides, since each is compared with the other. Norms are not
 * looked at, so that the choice cannot favour an answer. Undefined where no curve has two levels.
 */
export function commonLevel(curves: readonly DecayCurve[]): number | undefined {
  const ranges = curves.map((curve) => ({ kind: curve.kind, ends: levelRange(curve) }));
  const cuts = [...new Set(ranges.flatMap(({ ends }) => ends))].sort((a, b) => a - b);
  const kinds = [...new Set(curves.map(({ kind }) => kind))];
  const shareAt = (level: number, kind: CircuitKind) => {
    const own = ranges.filter((range) => range.kind === kind);
    return own.filter(({ ends: [low, high] }) => low < level && level < high).length / own.length;
  };
  const score = (level: number) => {
    const shares = kinds.map((kind) => shareAt(level, kind));
    return Math.min(...shares) + 1e-3 * sum(shares); // all, where that ties
  };
  // Between two neighbouring ends nothing changes; neighbours of one score are one range.
  const spans: { from: number; to: number; score: number }[] = [];
  cuts.slice(1).forEach((to, i) => {
    const from = cuts[i] as number;
    const own = score((from + to) / 2);
    const last = spans.at(-1);
    if (last && Math.abs(last.score - own) < 1e-9) last.to = to;
    else spans.push({ from, to, score: own });
  });
  const best = spans.reduce<(typeof spans)[number] | undefined>((most, span) => {
    if (!most || span.score > most.score + 1e-9) return span;
    const ties = Math.abs(span.score - most.score) < 1e-9;
    return ties && span.to - span.from > most.to - most.from ? span : most;
  }, undefined);
  return best && best.score > 0 ? (best.from + best.to) / 2 : undefined;
}
