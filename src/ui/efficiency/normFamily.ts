import type { Efficiency } from '../../analysis/efficiency/efficiency';
import type { CircuitKind } from '../../analysis/efficiency/efficiencyPoints';
import type { NormFamily } from '../../figures/NormPlot';
import { figuresText } from '../../messages/en/figuresText';
import { KIND_NAMES } from './kindNames';

/** The norms of one kind at the common level, with the law through them. */
export function normFamily({ buckets, slopes }: Efficiency, kind: CircuitKind): NormFamily {
  const law = slopes[kind];
  return {
    label: figuresText.kinds[KIND_NAMES[kind]],
    points: buckets
      .filter((bucket) => bucket.kind === kind)
      .map(({ trainExamples, norm }) => ({ trainExamples, weightNorm: norm })),
    ...(law.kind === 'fit' ? { law } : {}),
  };
}
