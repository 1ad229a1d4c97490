import { LevelCurves } from '../../figures/LevelCurves';
import { FigureRoom } from '../sweeps/FigureRoom';
import { useFindings } from './findingsContext';
import { levelCurvesOf } from './levelCurvesOf';
import { LEVEL_WORDS } from './levelWords';

/** Where the compared norms come from: each size's networks along weight decay, and the level at which they are read. */
export function EfficiencyCurves() {
  const findings = useFindings();
  const { level, target } = findings.found;
  return (
    <section className="chart" aria-label="Along weight decay">
      <FigureRoom minHeight={220}>
        {(size) => (
          <LevelCurves
            {...size}
            title="Norm along weight decay, for each D"
            levelTitle={LEVEL_WORDS[level].name}
            curves={levelCurvesOf(findings)}
            {...(target === undefined ? {} : { target })}
          />
        )}
      </FigureRoom>
    </section>
  );
}
