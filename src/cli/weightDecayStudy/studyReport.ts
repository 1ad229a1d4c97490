import type { SizeCurve } from '../../analysis/criticalSize/sizeCurves';
import { VERDICTS } from '../../analysis/predictions/verdict';
import { resultNumbers } from '../../messages/wording/resultNumbers';
import { convergenceRule } from '../../messages/wording/sweeps';
import { markdownTable } from '../reproduction/markdownTable';
import { sizeCurvesFigure } from '../reproduction/sizeCurvesFigure';
import { NETWORKS } from '../reproduction/sweepStudies';
import { CONDITIONS } from './conditions';
import type { Finding } from './findings';

const range = ([low, high]: readonly [number, number], text: (value: number) => string) =>
  `${text(low)}–${text(high)}`;

/** D_crit with its interval, or where it lies. */
function sizeText({ fit }: SizeCurve): string {
  if (fit.kind === 'none') return fit.code === 'all-above' ? 'below all sizes' : 'not found';
  const { size } = resultNumbers;
  return fit.interval ? `${size(fit.dCrit)} (${range(fit.interval, size)})` : size(fit.dCrit);
}

const differs = ({ fit: one }: SizeCurve, { fit: other }: SizeCurve): boolean =>
  one.kind === 'fit' &&
  other.kind === 'fit' &&
  one.interval !== undefined &&
  other.interval !== undefined &&
  (one.interval[1] < other.interval[0] || other.interval[1] < one.interval[0]);

function conditionRow({ condition, curves, independence }: Finding, decays: readonly number[]) {
  const { shift, gap, convergence, verdict } = independence;
  const { factor, size } = resultNumbers;
  return [
    `[${CONDITIONS[condition].label}](#${condition})`,
    ...decays.map((decay) => {
      const curve = curves.find(({ weightDecay }) => weightDecay === decay);
      return curve ? sizeText(curve) : '–';
    }),
    shift ? factor(shift.spread) : '–',
    shift?.interval ? `${factor(shift.factor)} (${range(shift.interval, factor)})` : '–',
    shift ? factor(shift.widthFactor) : '–',
    gap ? `${Math.round(100 * gap.difference)} (D′ = ${size(gap.trainExamples)})` : '–',
    `${convergence.unconverged} of ${convergence.runs}`,
    `**${verdict}**`,
  ];
}

/** Labels of some findings as one list, or “none”. */
const labels = (some: readonly Finding[]): string =>
  some.length === 0 ? 'none' : some.map(({ condition }) => CONDITIONS[condition].label).join('; ');

/** Conditions whose trend differs from that of the first, which is the usual one: their intervals are apart. */
function otherTrends(found: readonly Finding[]): readonly Finding[] {
  const trendOf = ({ independence }: Finding) => independence.shift?.interval;
  const usual = found[0] && trendOf(found[0]);
  return found.filter((finding) => {
    const own = trendOf(finding);
    return usual && own && (own[1] < usual[0] || own[0] > usual[1]);
  });
}

function summaryLines(found: readonly Finding[]): string[] {
  const overlapping = found.filter(({ curves }) =>
    curves.every((one) => curves.every((other) => !differs(one, other))),
  );
  return [
    ...VERDICTS.flatMap((verdict) => {
      const own = found.filter(({ independence }) => independence.verdict === verdict);
      return own.length > 0
        ? [`- P3 **${verdict}** (${own.length} of ${found.length}): ${labels(own)}.`]
        : [];
    }),
    `- The trend of D_crit with weight decay differs from the usual one (intervals apart): ${labels(otherTrends(found))}.`,
    `- The intervals of D_crit at all weight decays overlap (${overlapping.length} of ${found.length}): ${labels(overlapping)}.`,
  ];
}

/** docs/weight-decay.md. `folder`: where its files lie, beside it. */
export function studyReport(found: readonly Finding[], folder: string): string {
  const decays = [
    ...new Set(found.flatMap(({ curves }) => curves.map(({ weightDecay }) => weightDecay))),
  ].sort((a, b) => a - b);
  const head = [
    'condition',
    ...decays.map((decay) => `D_crit, weight decay ${decay}`),
    'largest ÷ smallest',
    'trend over all',
    '10 to 90 %',
    'widest gap, points',
    'out of steps',
    'P3',
  ];
  return [
    '# Where the critical size depends on weight decay',
    '',
    'The paper’s P3: a grokked network that goes on with D′ of its examples keeps a test accuracy that does not depend on weight decay (Varma et al. 2023, Figure 4).',
    `Our small networks do not agree, so each of these conditions changes one thing. Written by \`npm run --silent lab -- study\` from the CSV files in \`${folder}/\`, which it trains where they are missing.`,
    '',
    '## What was found',
    '',
    ...summaryLines(found),
    '',
    ...markdownTable(
      head,
      found.map((finding) => conditionRow(finding, decays)),
    ),
    '',
    '## How to read it',
    '',
    `- As usual: ${NETWORKS.onehot.description}; AdamW with learning rate 0.01, β₁ = 0.9, β₂ = 0.98, ε = 1e-8, whose memory is kept at the cut. Trained on all pairs for ten time constants, 1 / (learning rate × weight decay), of the weakest weight decay, then on the first D′ of them. Each other row differs in what it names.`,
    `- ${convergenceRule()}`,
    '- D_crit: where a logistic curve in log D′ through the final test accuracies passes 50 %, with its 95 % interval (bootstrap over seeds, or Student’s from their scatter, whichever is wider).',
    '- Largest ÷ smallest: of the D_crit of all weight decays. Trend: from the smallest weight decay to the largest, by a line through the logarithms, with its 95 % interval. 10 to 90 %: the factor in D′ over which test accuracy rises so far, of the widest transition. Widest gap: between mean test accuracies at one D′.',
    '- P3 is decided as everywhere (`src/analysis/predictions/decayIndependence.ts`). Reproduced: the interval of the trend holds 1 and lies within a factor of 1.5, as does largest ÷ smallest. Partly: D_crit moves, but by less than the transition is wide.',
    '',
    '## Curves',
    '',
    ...found.flatMap(({ condition }) => [
      `### ${condition}`,
      '',
      `![${CONDITIONS[condition].label}](${folder}/${condition}.svg)`,
      '',
    ]),
  ].join('\n');
}

/** Test accuracy by D′ at every weight decay of a condition: the figure of the report that has its name. */
export const conditionFigure = ({ condition, curves }: Finding) =>
  sizeCurvesFigure(`Ungrokking: ${CONDITIONS[condition].label}`, curves);
