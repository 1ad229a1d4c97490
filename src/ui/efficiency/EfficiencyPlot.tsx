import { NormPlot } from '../../figures/NormPlot';
import { efficiencyViewText } from '../../messages/en/efficiencyViewText';
import { ResponsiveFigure } from '../sweeps/FigureRoom';
import { crossingMarks } from './crossingMarks';
import { useEfficiencyFindings } from './findingsContext';
import { LevelChoice } from './LevelChoice';
import { LEVEL_TEXTS } from './levelTexts';
import { NetworkTable } from './NetworkTable';
import { normFamily } from './normFamily';

const words = efficiencyViewText;

/** Norm against D where the level is equal, and where the two lines cross. */
export function EfficiencyPlot() {
  const findings = useEfficiencyFindings();
  const { found } = findings;
  const { title, titleAt } = words.levels[found.level];
  return (
    <section className="chart map" aria-label={words.norms}>
      <ResponsiveFigure minHeight={240}>
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
