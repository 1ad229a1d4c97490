import { SweepContext } from '../sweeps/sweepContext';
import { useViewController } from '../sweeps/useViewBench';
import { EfficiencyContent } from './EfficiencyBenches';
import { efficiencyForm } from './efficiencyForm';
import '../styles/figures.css';
import '../styles/sweeps.css';

/** Efficiency: how much norm networks that memorise and networks that generalise need for the same logits, live. */
export function EfficiencyView() {
  const bench = useViewController(efficiencyForm, 'norms');
  return (
    <SweepContext value={bench}>
      <EfficiencyContent />
    </SweepContext>
  );
}
