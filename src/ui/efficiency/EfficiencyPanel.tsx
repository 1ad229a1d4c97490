import { efficiencyViewText } from '../../messages/en/efficiencyViewText';
import { sweepsText } from '../../messages/en/sweepsText';
import { REST_RULE } from '../../run/rest';
import { isSweepNetwork } from '../../run/sweepNetworks';
import { SheetFile } from '../sweeps/SheetFile';
import { SweepPanel } from '../sweeps/SweepPanel';
import { useSweeps } from '../sweeps/sweepContext';
import { EFFICIENCY_GRIDS } from './efficiencyGrids';

const NAMES = [
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
  const network = useSweeps(({ texts }) => texts.network ?? '');
  const { shows } = EFFICIENCY_GRIDS[isSweepNetwork(network) ? network : 'shared'];
  return (
    <SweepPanel names={NAMES} shows={shows}>
      <SheetFile sheets={efficiencyViewText.save} />
      <details className="more">
        <summary>{sweepsText.whenAtRest}</summary>
        <p>
          {REST_RULE} {efficiencyViewText.counted}
        </p>
      </details>
    </SweepPanel>
  );
}
