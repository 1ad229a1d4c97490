import { sweepsText } from '../../messages/en/sweeps';
import { SweepButtons, SweepReadOuts } from '../sweeps/SweepStatusBar';
import { SymbolText } from '../sweeps/SymbolText';
import { useSweepState } from '../sweeps/sweepContext';
import { milestoneText } from '../sweeps/sweepProgressText';
import { useEfficiencyFindings } from './efficiencyFindings';
import { EFFICIENCY_SWEEP_NAMES } from './efficiencyForm';
import { efficiencySentence } from './efficiencyText';

/** The buttons, what one sees in words, and how far it is. Announced to screen readers at milestones only. */
export function EfficiencyStatusBar() {
  const findings = useEfficiencyFindings();
  const sentence = useSweepState((state) => efficiencySentence(state, findings));
  const announcement = useSweepState(({ status, tables }) => {
    const shown = EFFICIENCY_SWEEP_NAMES.flatMap((name) => tables[name] ?? []);
    const ended = shown.reduce((sum, { rows }) => sum + rows.length, 0);
    const size = shown.reduce((sum, table) => sum + table.size, 0);
    return milestoneText(status, ended, size) || sentence;
  });
  return (
    <section className="status-bar" aria-label={sweepsText.about}>
      <SweepButtons />
      <p className="sentence long">
        <span>
          <SymbolText>{sentence}</SymbolText>
        </span>
      </p>
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
      <SweepReadOuts names={EFFICIENCY_SWEEP_NAMES} />
    </section>
  );
}
