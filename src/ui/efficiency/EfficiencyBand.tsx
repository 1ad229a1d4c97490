import { sweepsText } from '../../messages/en/sweepsText';
import { milestone } from '../sweeps/milestone';
import { SweepButtons } from '../sweeps/SweepButtons';
import { SweepReadOuts } from '../sweeps/SweepReadOuts';
import { useSweeps } from '../sweeps/sweepContext';
import { WithSymbols } from '../sweeps/WithSymbols';
import { efficiencySentence } from './efficiencySentence';
import { SHEET_NAMES } from './efficiencySheets';
import { useFindings } from './findingsContext';

/** The buttons, what one sees in words, and how far it is. Screen readers are told at milestones only. */
export function EfficiencyBand() {
  const { found } = useFindings();
  const sentence = useSweeps((state) => efficiencySentence(state, found));
  const told = useSweeps(({ status, sheets }) => {
    const shown = SHEET_NAMES.flatMap((name) => sheets[name] ?? []);
    const ended = shown.reduce((sum, { rows }) => sum + rows.length, 0);
    const size = shown.reduce((sum, sheet) => sum + sheet.size, 0);
    return milestone(status, ended, size) || sentence;
  });
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
      <SweepReadOuts names={SHEET_NAMES} />
    </section>
  );
}
