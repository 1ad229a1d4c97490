import { LevelCurves } from '../../figures/LevelCurves';
import { efficiencyViewText } from '../../messages/en/efficiencyViewText';
import { FigureRoom } from '../sweeps/FigureRoom';
import { useFindings } from './findingsContext';
import { levelCurvesOf } from './levelCurvesOf';

const words = efficiencyViewText;

/** Where the compared norms come from: each size's networks along weight decay, and the level at which they are read. */
export function EfficiencyCurves() {
  const findings = useFindings();
  const { level, target } = findings.found;
  return (
    <section className="chart" aria-label={words.alongDecay}>
      <FigureRoom minHeight={220}>
        {(size) => (
          <LevelCurves
            {...size}
            title={words.alongDecayTitle}
            levelTitle={words.levels[level].name}
            curves={levelCurvesOf(findings)}
            {...(target === undefined ? {} : { target })}
          />
        )}
      </FigureRoom>
    </section>
  );
}
