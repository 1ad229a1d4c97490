import { fitSizeCurves } from '../../analysis/criticalSize/sizeCurves';
import { LEVELS } from '../../analysis/efficiency/decayCurves';
import { efficiency } from '../../analysis/efficiency/efficiency';
import { ADMISSION_RULES } from '../../analysis/efficiency/efficiencyPoints';
import { assessPredictions } from '../../analysis/predictions/assessPredictions';
import {
  CIRCUIT_MEASURES,
  type CircuitMeasure,
  circuitRatio,
} from '../../analysis/predictions/circuitRatio';
import { efficiencyResultText, predictedSizeText } from '../../messages/wording/efficiency';
import { experimentLabel } from '../../messages/wording/experiments';
import {
  decayIndependenceText,
  semiGrokkingText,
  sharpTransitionText,
} from '../../messages/wording/predictions';
import { EXPERIMENT_NAMES, type ExperimentName } from '../../run/phase/experiments';
import { runsOfNetwork } from './circuitRuns';
import {
  type ClaimResult,
  circuitGrowthResult,
  circuitRatioResult,
  circuitResult,
  experimentResult,
} from './claimResults';
import type { Evidence } from './evidence';
import type { FigureName } from './figures';
import { NETWORKS, type NetworkName, type StudyName } from './sweepStudies';

/** A claim of the paper, what was run for it, and what that showed. */
export interface Claim {
  /** Its short name, as in the paper or the issue: P1, Figure 1 (a), Section 3. */
  readonly name: string;
  /** What the paper says and found. */
  readonly paper: string;
  /** What was run here, in a few words. */
  readonly whatWasRun: string;
  readonly result: ClaimResult;
  readonly figure: FigureName;
}

const FIGURE_1_PANELS: Readonly<
  Record<ExperimentName, { readonly panel: string; readonly paper: string }>
> = {
  grokking: {
    panel: 'a',
    paper: 'D far above D_crit: memorises, and generalises much later.',
  },
  semiGrokking: {
    panel: 'b',
    paper:
      'D near D_crit: test accuracy stays in the middle (one run, D = 1,532 of 12,769, near 55 % for ten million steps; later perfect).',
  },
  ungrokking: {
    panel: 'c',
    paper: 'A grokked network that trains on with D below D_crit loses its test accuracy.',
  },
  noGrokking: { panel: 'd', paper: 'D far below D_crit: memorises, and never generalises.' },
};

const experimentClaims = ({ experiments }: Evidence): Claim[] =>
  EXPERIMENT_NAMES.map((name) => {
    const runs = experiments.runs.filter(({ experiment }) => experiment === name);
    const { panel, paper } = FIGURE_1_PANELS[name];
    return {
      name: `Figure 1 (${panel}), ${experimentLabel(name).toLowerCase()}`,
      paper,
      whatWasRun: `The experiment “${experimentLabel(name)}” of the lab, small variant, ${runs.length} seeds.`,
      result: experimentResult(runs),
      figure: 'figure1',
    };
  });

const TRANSITION_STUDIES: Readonly<Record<NetworkName, { scratch: StudyName; ungrok: StudyName }>> =
  {
    embedding: { scratch: 'embedding-scratch', ungrok: 'embedding-ungrok' },
    onehot: { scratch: 'onehot-scratch', ungrok: 'onehot-ungrok' },
  };

/** P2 to P4 for one network. */
function transitionClaims({ sweeps }: Evidence, network: NetworkName): Claim[] {
  const files = TRANSITION_STUDIES[network];
  const [scratch, ungrok] = [sweeps[files.scratch], sweeps[files.ungrok]];
  const { p2, p3, p4 } = assessPredictions([...scratch, ...ungrok]);
  const cut = `Network “${network}”: ${ungrok.length} networks trained on all pairs, then on D′ of them.`;
  return [
    {
      name: `P2, ${network}`,
      paper: 'Ungrokking is a sharp transition in D′ near D_crit (Figure 4).',
      whatWasRun: cut,
      result: { ...p2, sentence: sharpTransitionText(p2) },
      figure: `${network}-ungrok`,
    },
    {
      name: `P3, ${network}`,
      paper: 'Where it happens does not depend on weight decay (Figure 4).',
      whatWasRun: cut,
      result: { ...p3, sentence: decayIndependenceText(p3) },
      figure: `${network}-ungrok`,
    },
    {
      name: `P4, ${network}`,
      paper:
        'From scratch near D_crit, some networks rest at a middling test accuracy (20 sizes from 1,500 to 2,050 of 12,769, ten seeds, Figure 5).',
      whatWasRun: `Network “${network}”: ${scratch.length} networks from scratch.`,
      result: { ...p4, sentence: semiGrokkingText(p4) },
      figure: `${network}-scratch`,
    },
  ];
}

/** P1 at equal logit and at equal train loss, and what it predicts. */
function efficiencyClaims({ sweeps }: Evidence): Claim[] {
  const rows = [...sweeps['norm-memorising'], ...sweeps['norm-generalising']];
  const measured = fitSizeCurves(sweeps['embedding-ungrok']);
  const middle = measured[Math.floor(measured.length / 2)];
  const whatWasRun = `Network “embedding”: ${sweeps['norm-memorising'].length} networks on random labels (C_mem), ${sweeps['norm-generalising'].length} on true labels with D far above D_crit (C_gen)`;
  const admitted = {
    share: '; admitted as in the paper, where at least 95 % of the logits’ norm is trigonometric.',
    heldOut:
      '; admitted where they answer the test pairs, and the training pairs’ logits predict those of the test pairs by rotation (held-out share at least 80 %).',
  } as const;
  const paper =
    'Memorising gets less efficient with more data, generalising does not (Figure 3); so their norms cross at D_crit.';
  const choices = LEVELS.flatMap((level) => ADMISSION_RULES.map((rule) => ({ level, rule })));
  return choices.map(({ level, rule }) => {
    const found = efficiency(rows, level, rule);
    const prediction = middle
      ? ` ${predictedSizeText(found.crossing, middle.fit)} (By ungrokking, weight decay ${middle.weightDecay}.)`
      : '';
    return {
      name: `P1, at equal ${level === 'correctLogit' ? 'logit' : 'train loss'}${rule === 'share' ? '' : ', by test pairs'}`,
      paper,
      whatWasRun: whatWasRun + admitted[rule],
      result: { verdict: found.verdict, sentence: `${efficiencyResultText(found)}${prediction}` },
      figure:
        `efficiency-${level === 'correctLogit' ? 'logit' : 'loss'}${rule === 'share' ? '' : '-held-out'}` as const,
    };
  });
}

const RATIO_STUDIES: Readonly<Record<NetworkName, StudyName>> = {
  embedding: 'embedding-ratio',
  onehot: 'onehot-ratio',
};
const MEASURE_TEXTS: Readonly<
  Record<CircuitMeasure, { readonly name: string; readonly how: string }>
> = {
  proxy: { name: '', how: 'both logits by the paper’s proxy (appendix B)' },
  heldOut: {
    name: ', by test pairs',
    how: 'C_gen’s logit by what the test pairs alone show, C_mem’s the rest',
  },
};

/** Figures 9 and 10 for one network, by either measure. */
function circuitClaims({ sweeps, circuitRuns }: Evidence, network: NetworkName): Claim[] {
  const runs = runsOfNetwork(circuitRuns, network);
  const rows = sweeps[RATIO_STUDIES[network]];
  return CIRCUIT_MEASURES.flatMap((measure): Claim[] => {
    const { name, how } = MEASURE_TEXTS[measure];
    return [
      {
        name: `Figure 9, ${network}${name}`,
        paper:
          'At first both circuits’ logits grow while the norm falls (steps 200 to 1,500); later C_gen’s falls with C_mem’s near 0 (from step 4,000; appendix A.3).',
        whatWasRun: `Network “${network}” with the D of preset Small, ${runs.length} seeds from scratch; ${how}.`,
        result: circuitGrowthResult(runs, measure),
        figure: 'figure9',
      },
      {
        name: `Figure 10, ${network}${name}`,
        paper:
          'o_gen / o_mem rises monotonically with D over six orders of magnitude, among runs that start from a full-data network (appendix A.4).',
        whatWasRun: `Network “${network}”: ${rows.length} networks trained on all pairs, then on D′ of them at weight decay 1; ${how}.`,
        result: circuitRatioResult(circuitRatio(rows, measure)),
        figure: `figure10-${network}`,
      },
    ];
  });
}

/** Every claim with what the evidence shows of it. */
export function claims(evidence: Evidence): readonly Claim[] {
  const { circuits, circuitLimitRun: long } = evidence;
  return [
    ...experimentClaims(evidence),
    {
      name: 'Section 3, three ingredients',
      paper:
        'Two circuits as lookup tables grok if the generalising one is right on test data, more efficient and slower to learn (Figure 2, appendix C).',
      whatWasRun:
        'Gradient descent with the numbers of appendix C, 30,000 steps; without each ingredient; and 400,000 steps for the limit.',
      result: circuitResult(circuits.all, circuits.inefficient, circuits.fast, long),
      figure: 'section3',
    },
    ...efficiencyClaims(evidence),
    ...(Object.keys(NETWORKS) as NetworkName[]).flatMap((network) =>
      transitionClaims(evidence, network),
    ),
    ...(Object.keys(NETWORKS) as NetworkName[]).flatMap((network) =>
      circuitClaims(evidence, network),
    ),
  ];
}
