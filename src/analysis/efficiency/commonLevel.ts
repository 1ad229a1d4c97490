import type { DecayCurve } from './decayCurves';
import type { CircuitKind } from './efficiencyPoints';

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
    return Math.min(...shares) + 1e-3 * shares.reduce((sum, share) => sum + share, 0); // all, where that ties
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
