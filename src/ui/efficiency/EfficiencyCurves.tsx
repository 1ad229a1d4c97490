import { LevelCurves } from '../../figures/LevelCurves';
import { efficiencyViewText } from '../../messages/en/efficiencyViewText';
import { ResponsiveFigure } from '../sweeps/FigureRoom';
import { useEfficiencyFindings } from './findingsContext';
import { levelCurves } from './levelCurvesOf';

const curvesText = efficiencyViewText;

/** Where the compared norms come from: each size's networks along weight decay, and the level at which they are read. */
export function EfficiencyCurves() {
  const findings = useEfficiencyFindings();
  const { level, target } = findings.found;
  return (
    <section className="chart" aria-label={curvesText.alongDecay}>
      <ResponsiveFigure minHeight={220}>
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
