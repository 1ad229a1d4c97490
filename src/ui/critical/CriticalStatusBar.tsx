import { sweepsText } from '../../messages/en/sweeps';
import { SweepButtons, SweepReadOuts } from '../sweeps/SweepStatusBar';
import { SymbolText } from '../sweeps/SymbolText';
import { useSweepState } from '../sweeps/sweepContext';
import { milestoneText } from '../sweeps/sweepProgressText';
import { useCriticalFindings, useShownTable } from './criticalFindings';
import { criticalSentence } from './criticalText';

/** The buttons, what one sees in words, and how far it is. Announced to screen readers at milestones only. */
export function CriticalStatusBar() {
  const { curves } = useCriticalFindings();
  const table = useShownTable();
  const sentence = useSweepState((state) => criticalSentence(state, table, curves));
  const announcement = useSweepState(
    ({ status }) => milestoneText(status, table?.rows.length ?? 0, table?.size ?? 0) || sentence,
  );
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
      <SweepReadOuts names={table ? [table.name] : []} />
    </section>
  );
}
