import { normAtLevel } from '../../analysis/efficiency/normAtLevel';
import type { LevelCurve } from '../../figures/LevelCurves';
import type { EfficiencyFindings } from './efficiencyFindings';
import { KIND_NAMES } from './kindNames';

/** The networks along weight decay as they are drawn, with the norm that is read off each. */
export const levelCurves = ({ found, curves }: EfficiencyFindings): readonly LevelCurve[] =>
  curves.map((curve) => {
    const at = found.target === undefined ? undefined : normAtLevel(curve, Math.log(found.target));
    return {
      kind: KIND_NAMES[curve.kind],
      trainExamples: curve.trainExamples,
      points: curve.places.map(({ level, norm }) => ({
        level: Math.exp(level),
        weightNorm: Math.exp(norm),
      })),
      ...(at === undefined ? {} : { atTarget: Math.exp(at) }),
    };
  });
