import { efficiencyViewText } from '../../messages/en/efficiency';
import { sweepsText } from '../../messages/en/sweeps';
import { convergenceRule } from '../../messages/wording/sweeps';
import { SweepFileButtons } from '../sweeps/SweepFileButtons';
import { SweepPanel } from '../sweeps/SweepPanel';
import { useSweepState } from '../sweeps/sweepContext';
import { efficiencyGridHelp } from './efficiencyForm';

const FIELD_NAMES = [
  'network',
  'memSizes',
  'genSizes',
  'memDecays',
  'genDecays',
  'seeds',
  'firstSeed',
  'maxSteps',
] as const;

/** What is trained: the network, and a grid for each kind of labels. */
export function EfficiencyPanel() {
  const network = useSweepState(({ texts }) => texts.network ?? '');
  return (
    <SweepPanel names={FIELD_NAMES} shows={efficiencyGridHelp(network)}>
      <SweepFileButtons tables={efficiencyViewText.save} />
      <details className="more">
        <summary>{sweepsText.convergence}</summary>
        <p>
          {convergenceRule()} {efficiencyViewText.counted}
        </p>
      </details>
    </SweepPanel>
  );
}
