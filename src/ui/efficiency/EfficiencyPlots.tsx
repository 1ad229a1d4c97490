import { useId } from 'react';
import { LEVELS } from '../../analysis/efficiency/decayCurves';
import { LevelCurves } from '../../figures/curves/LevelCurves';
import { NormPlot } from '../../figures/curves/NormPlot';
import { efficiencyViewText } from '../../messages/en/efficiency';
import { ResponsiveFigure } from '../sweeps/ResponsiveFigure';
import { useSweepController } from '../sweeps/sweepContext';
import { useEfficiencyFindings, useLevel } from './efficiencyFindings';
import { crossingMarks, LEVEL_TEXTS, levelCurves, normFamily } from './efficiencyPlotData';
import { NetworkTable } from './NetworkTable';

/** What is held equal where norms are compared. */
function LevelChoice() {
  const name = useId();
  const controller = useSweepController();
  const level = useLevel();
  return (
    <fieldset className="radio-row">
      <legend>{efficiencyViewText.level.label}</legend>
      {LEVELS.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={level === option}
            onChange={() => controller.set('level', option)}
          />
          {efficiencyViewText.levels[option].name}
        </label>
      ))}
    </fieldset>
  );
}

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
        <span className="hint" />
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
