import { SweepContext } from '../sweeps/sweepContext';
import { useViewBench } from '../sweeps/useViewBench';
import { EfficiencyBenches } from './EfficiencyBenches';
import { efficiencyForm } from './efficiencyForm';
import '../styles/figures.css';
import '../styles/sweeps.css';

/** Efficiency: how much norm networks that memorise and networks that generalise need for the same logits, live. */
export function EfficiencyView() {
  const bench = useViewBench(efficiencyForm, 'norms');
  return (
    <SweepContext value={bench}>
      <EfficiencyBenches />
    </SweepContext>
  );
}
