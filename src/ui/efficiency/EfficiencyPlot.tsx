import { NormPlot } from '../../figures/NormPlot';
import { FigureRoom } from '../sweeps/FigureRoom';
import { crossingMarks } from './crossingMarks';
import { useFindings } from './findingsContext';
import { LevelChoice } from './LevelChoice';
import { LEVEL_WORDS } from './levelWords';
import { NetworkTable } from './NetworkTable';
import { normFamily } from './normFamily';

/** Norm against D where the level is equal, and where the two lines cross. */
export function EfficiencyPlot() {
  const findings = useFindings();
  const { found } = findings;
  const { name, text } = LEVEL_WORDS[found.level];
  const title =
    found.target === undefined
      ? `Norm against D, at equal ${name}`
      : `Norm against D, at a ${name} of ${text(found.target)}`;
  return (
    <section className="chart map" aria-label="Norms">
      <FigureRoom minHeight={240}>
        {(size) => (
          <NormPlot
            {...size}
            title={title}
            memorising={normFamily(found, 'mem')}
            generalising={normFamily(found, 'gen')}
            marks={crossingMarks(findings)}
          />
        )}
      </FigureRoom>
      <div className="chart-foot">
        <NetworkTable points={found.points} />
        <span className="hint" />
        <LevelChoice />
      </div>
    </section>
  );
}
