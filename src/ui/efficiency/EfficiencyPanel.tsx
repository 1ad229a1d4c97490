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

const FILES = {
  memorising: 'Save random labels as CSV',
  generalising: 'Save true labels as CSV',
} as const;

/** What is trained: the network, and a grid for each kind of labels. */
export function EfficiencyPanel() {
  const network = useSweeps(({ texts }) => texts.network ?? '');
  const { shows } = EFFICIENCY_GRIDS[isSweepNetwork(network) ? network : 'shared'];
  return (
    <SweepPanel names={NAMES} shows={shows}>
      <SheetFile sheets={FILES} />
      <details className="more">
        <summary>When a run has come to rest</summary>
        <p>{REST_RULE} Those that have not when the step limit comes are counted.</p>
      </details>
    </SweepPanel>
  );
}
