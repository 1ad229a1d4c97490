import { insideAbsenceText } from '../../messages/wording/inside';
import type { InsideStep } from '../../store/inside/insideFeed';
import { CirclePanel } from './CirclePanel';
import { ClockPanel } from './ClockPanel';
import { FilterPanel } from './FilterPanel';
import { InsideMap } from './InsideMap';
import { OtherMeasures } from './OtherMeasures';
import { SpectrumPanel } from './SpectrumPanel';
import { useInsideSelection, useValidSelection } from './selection/useInsideSelection';
import { useSelectedPair } from './selection/useSelectedPair';
import { strongestKeys } from './strongestKeys';
import { shownUnits, UnitMaps } from './UnitMaps';
import { useCloseLook } from './useCloseLook';
import { useRunPairs } from './useRunPairs';

/** The panels of one step: answers, frequencies, numbers, units, and what a cut would do. */
export function StepPanels({
  shown,
  first,
}: {
  readonly shown: InsideStep;
  readonly first: InsideStep;
}) {
  const { step, summary } = shown;
  const { config, frame } = summary;
  const { change } = useInsideSelection();
  const sets = useRunPairs(config);
  const selection = useValidSelection({
    tokens: sets.tokens,
    frequencies: frame.frequencies?.logits.frequencies.length ?? 0,
  });
  const selected = useSelectedPair(sets, selection, change);
  const [strongest] = frame.frequencies ? strongestKeys(frame.frequencies) : [];
  const frequency = selection.frequency ?? strongest ?? 1;
  const measures = frame.tokenFrequencies;
  const units = shownUnits(measures, frequency);
  const circle = measures ? frequency : undefined;
  const look = useCloseLook(step, { circle, units, pair: selected.pair });
  const start = useCloseLook(first.step, { circle });
  const absence = frame.absent.frequencies ?? frame.absent.tokenFrequencies;
  return (
    <>
      <InsideMap config={config} sets={sets} look={look} selected={selected} />
      <div className="inside-panels">
        {frame.frequencies && (
          <SpectrumPanel
            frame={frame}
            frequency={frequency}
            choose={(chosen) => change({ frequency: chosen })}
          />
        )}
        {absence && <p className="inside-panel inside-note">{insideAbsenceText(absence)}</p>}
        <ClockPanel
          config={config}
          frame={frame}
          frequency={frequency}
          pair={selected.pair}
          look={look}
        />
        {frame.frequencies && <FilterPanel step={step} frame={frame} />}
      </div>
      <div className="inside-panels">
        {measures && (
          <>
            <CirclePanel frequency={frequency} now={look?.circle} start={start?.circle} />
            <UnitMaps
              frequency={frequency}
              measures={measures}
              units={units}
              maps={look?.units ?? []}
            />
          </>
        )}
        <OtherMeasures frame={frame} />
      </div>
    </>
  );
}
