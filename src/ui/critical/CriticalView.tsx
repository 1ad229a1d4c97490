import { SweepContext } from '../sweeps/sweepContext';
import { useViewBench } from '../sweeps/useViewBench';
import { CriticalBenches } from './CriticalBenches';
import { criticalForm } from './criticalForm';
import '../styles/figures.css';
import '../styles/sweeps.css';

/** The critical size: an ensemble over training-set sizes, weight decays and seeds, live. */
export function CriticalView() {
  const bench = useViewBench(criticalForm, 'sweep');
  return (
    <SweepContext value={bench}>
      <CriticalBenches />
    </SweepContext>
  );
}
