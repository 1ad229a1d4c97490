import { sweepsText } from '../../messages/en/sweepsText';
import { milestone } from '../sweeps/milestone';
import { SweepButtons } from '../sweeps/SweepButtons';
import { SweepReadOuts } from '../sweeps/SweepReadOuts';
import { useSweeps } from '../sweeps/sweepContext';
import { WithSymbols } from '../sweeps/WithSymbols';
import { criticalSentence } from './criticalSentence';
import { useFindings } from './findingsContext';
import { useShownSheet } from './useShownSheet';

/** The buttons, what one sees in words, and how far it is. Screen readers are told at milestones only. */
export function CriticalBand() {
  const { curves } = useFindings();
  const sheet = useShownSheet();
  const sentence = useSweeps((state) => criticalSentence(state, sheet, curves));
  const told = useSweeps(
    ({ status }) => milestone(status, sheet?.rows.length ?? 0, sheet?.size ?? 0) || sentence,
  );
  return (
    <section className="band" aria-label={sweepsText.about}>
      <SweepButtons />
      <p className="sentence long">
        <span>
          <WithSymbols>{sentence}</WithSymbols>
        </span>
      </p>
      <p className="unseen" role="status">
        {told}
      </p>
      <SweepReadOuts names={sheet ? [sheet.name] : []} />
    </section>
  );
}
