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
