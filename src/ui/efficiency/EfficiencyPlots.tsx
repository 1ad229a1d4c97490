import { useId } from 'react';
import { LEVELS } from '../../analysis/efficiency/decayCurves';
import { ADMISSION_RULES } from '../../analysis/efficiency/efficiencyPoints';
import { LevelCurves } from '../../figures/curves/LevelCurves';
import { NormPlot } from '../../figures/curves/NormPlot';
import { efficiencyViewText } from '../../messages/en/efficiency';
import { sweepsText } from '../../messages/en/sweeps';
import { groupedNumber } from '../../messages/format/numbers';
import { ResponsiveFigure } from '../sweeps/ResponsiveFigure';
import { useSweepController } from '../sweeps/sweepContext';
import { useAdmissionRule, useEfficiencyFindings, useLevel } from './efficiencyFindings';
import {
  crossingMarks,
  isThinned,
  LEVEL_TEXTS,
  levelCurves,
  MAX_CURVES,
  MAX_POINTS,
  normFamily,
} from './efficiencyPlotData';
import { NetworkTable } from './NetworkTable';

interface ChoiceOption {
  readonly value: string;
  readonly label: string;
}

/** One of the fields of the form that stand beside the figure that they change. */
function FieldChoice({
  field,
  legend,
  chosen,
  options,
}: {
  readonly field: string;
  readonly legend: string;
  readonly chosen: string;
  readonly options: readonly ChoiceOption[];
}) {
  const name = useId();
  const controller = useSweepController();
  return (
    <fieldset className="radio-row">
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={chosen === value}
            onChange={() => controller.set(field, value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** What is held equal where norms are compared. */
const LevelChoice = () => (
  <FieldChoice
    field="level"
    legend={efficiencyViewText.level.label}
    chosen={useLevel()}
    options={LEVELS.map((value) => ({ value, label: efficiencyViewText.levels[value].name }))}
  />
);

/** Which networks on true labels count as generalising. */
const RuleChoice = () => (
  <FieldChoice
    field="rule"
    legend={efficiencyViewText.rule.label}
    chosen={useAdmissionRule()}
    options={ADMISSION_RULES.map((value) => ({ value, label: efficiencyViewText.rules[value] }))}
  />
);

const messages = efficiencyViewText;

/** Norm against D where the level is equal, and where the two lines cross. */
export function EfficiencyPlot() {
  const findings = useEfficiencyFindings();
  const { found } = findings;
  const { title, titleAt } = messages.levels[found.level];
  return (
    <section className="chart map" aria-label={messages.norms}>
      <ResponsiveFigure minHeight={260}>
        {(size) => (
          <NormPlot
            {...size}
            title={
              found.target === undefined
                ? title
                : titleAt({ level: LEVEL_TEXTS[found.level](found.target) })
            }
            memorising={normFamily(found, 'mem')}
            generalising={normFamily(found, 'gen')}
            marks={crossingMarks(findings)}
          />
        )}
      </ResponsiveFigure>
      <div className="chart-foot">
        <NetworkTable points={found.points} />
        <span className="hint">
          {isThinned(findings) &&
            sweepsText.thinned({
              points: groupedNumber(MAX_POINTS),
              curves: groupedNumber(MAX_CURVES),
            })}
        </span>
        <RuleChoice />
        <LevelChoice />
      </div>
    </section>
  );
}

const curvesText = efficiencyViewText;

/** Where the compared norms come from: each size's networks along weight decay, and the level at which they are read. */
export function EfficiencyCurves() {
  const findings = useEfficiencyFindings();
  const { level, target } = findings.found;
  return (
    <section className="chart" aria-label={curvesText.alongDecay}>
      <ResponsiveFigure minHeight={240}>
        {(size) => (
          <LevelCurves
            {...size}
            title={curvesText.alongDecayTitle}
            levelTitle={curvesText.levels[level].name}
            curves={levelCurves(findings)}
            {...(target === undefined ? {} : { target })}
          />
        )}
      </ResponsiveFigure>
    </section>
  );
}
