import { sweepsText } from '../../messages/en/sweepsText';
import { milestoneText } from '../sweeps/milestone';
import { SweepButtons } from '../sweeps/SweepButtons';
import { SweepReadOuts } from '../sweeps/SweepReadOuts';
import { useSweepState } from '../sweeps/sweepContext';
import { SymbolText } from '../sweeps/WithSymbols';
import { criticalSentence } from './criticalSentence';
import { useCriticalFindings } from './findingsContext';
import { useShownTable } from './useShownSheet';

/** The buttons, what one sees in words, and how far it is. Screen readers are told at milestones only. */
export function CriticalStatusBar() {
  const { curves } = useCriticalFindings();
  const sheet = useShownTable();
  const sentence = useSweepState((state) => criticalSentence(state, sheet, curves));
  const told = useSweepState(
    ({ status }) => milestoneText(status, sheet?.rows.length ?? 0, sheet?.size ?? 0) || sentence,
  );
  return (
    <section className="band" aria-label={sweepsText.about}>
      <SweepButtons />
      <p className="sentence long">
        <span>
          <SymbolText>{sentence}</SymbolText>
        </span>
      </p>
      <p className="unseen" role="status">
        {told}
      </p>
      <SweepReadOuts names={sheet ? [sheet.name] : []} />
    </section>
  );
}
