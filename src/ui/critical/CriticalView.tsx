import { SweepContext } from '../sweeps/sweepContext';
import { useViewController } from '../sweeps/useViewBench';
import { CriticalContent } from './CriticalBenches';
import { criticalForm } from './criticalForm';
import '../styles/figures.css';
import '../styles/sweeps.css';

/** The critical size: an ensemble over training-set sizes, weight decays and seeds, live. */
export function CriticalView() {
  const bench = useViewController(criticalForm, 'sweep');
  return (
    <SweepContext value={bench}>
      <CriticalContent />
    </SweepContext>
  );
}
