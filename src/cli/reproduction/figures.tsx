import type { ReactElement } from 'react';
import { fitSizeCurves } from '../../analysis/criticalSize/sizeCurves';
import type { Level } from '../../analysis/efficiency/decayCurves';
import { efficiency } from '../../analysis/efficiency/efficiency';
import type { AdmissionRule } from '../../analysis/efficiency/efficiencyPoints';
import {
  type CircuitMeasure,
  circuitRatio,
  circuitsOf,
} from '../../analysis/predictions/circuitRatio';
import type { VerticalMark } from '../../figures/axes/VerticalMarks';
import { NormPlot } from '../../figures/curves/NormPlot';
import { RatioPlot } from '../../figures/curves/RatioPlot';
import { LinePanel } from '../../figures/LinePanel';
import { PanelGrid } from '../../figures/PanelGrid';
import { experimentLabel } from '../../messages/wording/experiments';
import { EXPERIMENT_NAMES } from '../../run/phase/experiments';
import { runsOfNetwork } from './circuitRuns';
import { CIRCUIT_VARIANT_NAMES, CIRCUIT_VARIANTS } from './circuitVariants';
import type { Evidence } from './evidence';
import { FIGURE_SIZE, sizeCurvesFigure } from './sizeCurvesFigure';
import { NETWORKS, type NetworkName, type StudyName } from './sweepStudies';

type DrawFigure = (evidence: Evidence) => ReactElement;
const round = (value: number) => Math.round(value).toLocaleString('en-US');

const figure1: DrawFigure = ({ experiments }) => (
  <PanelGrid
    width={900}
    height={560}
    standalone
    title="Grokking, semi-grokking, ungrokking, no grokking"
    description="Train and test accuracy against steps for one run of each experiment."
    columns={2}
    panels={EXPERIMENT_NAMES.map((name) => (size) => {
      const rows = experiments.curves.filter(({ experiment }) => experiment === name);
      const steps = rows.map(({ step }) => step);
      const cut = rows.findIndex(
        ({ trainExamples }, i) => i > 0 && trainExamples !== rows[0]?.trainExamples,
      );
      const marks: VerticalMark[] =
        cut > 0
          ? [
              {
                at: steps[cut - 1] ?? 0,
                label: `${rows[cut]?.trainExamples} examples`,
                color: 'text-muted',
              },
            ]
          : [];
      return (
        <LinePanel
          key={name}
          {...size}
          title={experimentLabel(name)}
          yTitle="accuracy"
          yScale="share"
          xScale="log"
          marks={marks}
          series={[
            {
              label: 'train',
              color: 'train',
              dash: '6 4',
              steps,
              values: rows.map(({ trainAccuracy }) => trainAccuracy),
            },
            {
              label: 'test',
              color: 'test',
              steps,
              values: rows.map(({ testAccuracy }) => testAccuracy),
            },
          ]}
        />
      );
    })}
  />
);

const section3: DrawFigure = ({ circuits }) => (
  <PanelGrid
    width={1080}
    height={340}
    standalone
    title="Two circuits: what each ingredient is for"
    description="Train and test loss of the two-circuit simulation against steps, with all ingredients and without one."
    columns={3}
    panels={CIRCUIT_VARIANT_NAMES.map((name) => (size) => {
      const { rows } = circuits[name];
      const steps = rows.map(({ step }) => step);
      return (
        <LinePanel
          key={name}
          {...size}
          title={CIRCUIT_VARIANTS[name].title}
          yTitle="loss, nats"
          yScale="linear"
          xScale="log"
          series={[
            {
              label: 'train',
              color: 'train',
              dash: '6 4',
              steps,
              values: rows.map(({ trainLoss }) => trainLoss),
            },
            { label: 'test', color: 'test', steps, values: rows.map(({ testLoss }) => testLoss) },
          ]}
        />
      );
    })}
  />
);

const drawTransition =
  (study: StudyName, title: string): DrawFigure =>
  ({ sweeps }) =>
    sizeCurvesFigure(title, fitSizeCurves(sweeps[study]));

const drawNorms =
  (level: Level, rule: AdmissionRule, title: string): DrawFigure =>
  ({ sweeps }) => {
    const rows = [...sweeps['norm-memorising'], ...sweeps['norm-generalising']];
    const found = efficiency(rows, level, rule);
    const familyOf = (kind: 'mem' | 'gen', label: string) => {
      const law = found.slopes[kind];
      return {
        label,
        points: found.buckets
          .filter((bucket) => bucket.kind === kind)
          .map(({ trainExamples, norm }) => ({ trainExamples, weightNorm: norm })),
        ...(law.kind === 'fit' ? { law } : {}),
      };
    };
    const measured = fitSizeCurves(sweeps['embedding-ungrok']);
    const fit = measured[Math.floor(measured.length / 2)]?.fit;
    const marks: VerticalMark[] = [];
    if (found.crossing.kind === 'crossing') {
      const { dCrit, interval } = found.crossing;
      marks.push({
        at: dCrit,
        ...(interval ? { interval } : {}),
        label: `predicted ${round(dCrit)}`,
        color: 'group-2',
      });
    }
    if (fit?.kind === 'fit') {
      const { dCrit, interval } = fit;
      marks.push({
        at: dCrit,
        ...(interval ? { interval } : {}),
        label: `measured ${round(dCrit)}`,
        color: 'group-1',
      });
    }
    return (
      <NormPlot
        {...FIGURE_SIZE}
        title={title}
        memorising={familyOf('mem', 'memorising')}
        generalising={familyOf('gen', 'generalising')}
        marks={marks}
      />
    );
  };

const MEASURE_TITLES: Readonly<Record<CircuitMeasure, string>> = {
  proxy: 'the paper’s proxy',
  heldOut: 'by test pairs',
};

/** Both circuits' logits and the norm along the first seed's run, for each network and measure. */
const figure9: DrawFigure = ({ circuitRuns }) => (
  <PanelGrid
    width={1080}
    height={620}
    standalone
    title="Both circuits along a run"
    description="Logits of both circuits against steps, by the paper’s proxy and by test pairs alone, and the parameter norm, for one run of each network."
    columns={3}
    panels={(Object.keys(NETWORKS) as NetworkName[]).flatMap((network) => {
      const rows = runsOfNetwork(circuitRuns, network)[0] ?? [];
      const steps = rows.map(({ step }) => step);
      const logits = (['proxy', 'heldOut'] as const).map(
        (measure) => (size: { readonly width: number; readonly height: number }) => {
          const circuits = rows.map((row) => circuitsOf(measure, row));
          return (
            <LinePanel
              key={`${network} ${measure}`}
              {...size}
              title={`${network}, ${MEASURE_TITLES[measure]}`}
              yTitle="logit"
              yScale="linear"
              xScale="log"
              series={[
                { label: 'o_gen', color: 'test', steps, values: circuits.map(({ gen }) => gen) },
                {
                  label: 'o_mem, training pairs',
                  color: 'train',
                  dash: '6 4',
                  steps,
                  values: circuits.map(({ mem }) => mem),
                },
                ...(measure === 'proxy'
                  ? [
                      {
                        label: 'o_gen of a lookup table',
                        color: 'text-muted',
                        dash: '2 3',
                        steps,
                        values: rows.map(
                          ({ oGen, oMemTrain, lookedUp }) => lookedUp * (oGen + oMemTrain),
                        ),
                      } as const,
                    ]
                  : []),
              ]}
            />
          );
        },
      );
      return [
        ...logits,
        (size: { readonly width: number; readonly height: number }) => (
          <LinePanel
            key={`${network} norm`}
            {...size}
            title={`${network}, parameter norm`}
            yTitle="norm"
            yScale="linear"
            xScale="log"
            series={[
              {
                label: 'norm',
                color: 'total',
                steps,
                values: rows.map(({ weightNorm }) => weightNorm),
              },
            ]}
          />
        ),
      ];
    })}
  />
);

const drawRatios =
  (study: StudyName, title: string): DrawFigure =>
  ({ sweeps }) => {
    const sizesBy = (measure: CircuitMeasure) => circuitRatio(sweeps[study], measure).sizes;
    const proxy = sizesBy('proxy');
    return (
      <RatioPlot
        {...FIGURE_SIZE}
        title={title}
        curves={[
          { label: MEASURE_TITLES.proxy, points: proxy },
          { label: MEASURE_TITLES.heldOut, points: sizesBy('heldOut') },
          {
            label: 'a lookup table, the paper’s proxy',
            points: proxy.map(({ trainExamples, lookup }) => ({ trainExamples, ratio: lookup })),
          },
        ]}
      />
    );
  };

/** All figures of the report, by the names of their files. */
export const FIGURES = {
  figure1,
  section3,
  'efficiency-logit': drawNorms('correctLogit', 'share', 'Parameter norm at equal logit'),
  'efficiency-logit-held-out': drawNorms(
    'correctLogit',
    'heldOut',
    'Parameter norm at equal logit, by test pairs',
  ),
  'efficiency-loss': drawNorms('trainLoss', 'share', 'Parameter norm at equal train loss'),
  'efficiency-loss-held-out': drawNorms(
    'trainLoss',
    'heldOut',
    'Parameter norm at equal train loss, by test pairs',
  ),
  'embedding-ungrok': drawTransition('embedding-ungrok', 'Ungrokking, network “embedding”'),
  'embedding-scratch': drawTransition('embedding-scratch', 'From scratch, network “embedding”'),
  'onehot-ungrok': drawTransition('onehot-ungrok', 'Ungrokking, network “onehot”'),
  'onehot-scratch': drawTransition('onehot-scratch', 'From scratch, network “onehot”'),
  figure9,
  'figure10-embedding': drawRatios(
    'embedding-ratio',
    'Both circuits after a cut to D′, network “embedding”',
  ),
  'figure10-onehot': drawRatios(
    'onehot-ratio',
    'Both circuits after a cut to D′, network “onehot”',
  ),
} as const satisfies Record<string, DrawFigure>;
export type FigureName = keyof typeof FIGURES;
