import { insideAbsenceText } from '../../messages/wording/inside';
import { CirclePanel } from './CirclePanel';
import { ClockPanel } from './ClockPanel';
import { FilterPanel } from './FilterPanel';
import { InsideMap } from './InsideMap';
import { OtherMeasures } from './OtherMeasures';
import { SpectrumPanel } from './SpectrumPanel';
import { UnitMaps } from './UnitMaps';
import type { StepLook } from './useStepLook';

/** The panels of one step: answers, frequencies, one pair's logits, numbers, units, and what a filter would do. */
export function StepPanels({ of }: { readonly of: StepLook }) {
  const { step, config, frame, sets, selected, frequency, choose, units, look, start, order } = of;
  const measures = frame.tokenFrequencies;
  const absence = frame.absent.frequencies ?? frame.absent.tokenFrequencies;
  return (
    <div className="inside-columns">
      <InsideMap config={config} sets={sets} order={order} look={look} selected={selected} />
      <div className="inside-panels">
        {frame.frequencies && <SpectrumPanel frame={frame} frequency={frequency} choose={choose} />}
        {absence && <p className="inside-panel inside-note">{insideAbsenceText(absence)}</p>}
        <ClockPanel of={of} />
        {frame.frequencies && <FilterPanel step={step} frame={frame} />}
      </div>
      <div className="inside-panels">
        {measures && (
          <>
            <CirclePanel frequency={frequency} now={look?.circle} start={start} />
            <UnitMaps
              frequency={frequency}
              measures={measures}
              units={units}
              maps={look?.units ?? []}
              order={order}
            />
          </>
        )}
        <OtherMeasures frame={frame} />
      </div>
    </div>
  );
}
