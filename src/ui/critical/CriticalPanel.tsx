import { criticalViewText } from '../../messages/en/criticalViewText';
import { sweepsText } from '../../messages/en/sweepsText';
import { CONVERGENCE_RULE } from '../../run/rest';
import { SweepFileButtons } from '../sweeps/SheetFile';
import { SweepPanel } from '../sweeps/SweepPanel';
import { useSweepController, useSweepState } from '../sweeps/sweepContext';
import { criticalGrid } from './criticalGrids';

const FIELD_NAMES = [
  'network',
  'protocol',
  'maxSteps',
  'from',
  'to',
  'sizes',
  'weightDecays',
  'seeds',
  'firstSeed',
] as const;

/** What is trained: the grid, the network, the protocol. */
export function CriticalPanel() {
  const bench = useSweepController();
  const protocol = useSweepState(({ texts }) => texts.protocol ?? '');
  const network = useSweepState(({ texts }) => texts.network ?? '');
  const { shows } = criticalGrid(network);
  return (
    <SweepPanel names={FIELD_NAMES} shows={shows}>
      <SweepFileButtons
        sheets={{ [protocol]: sweepsText.save }}
        onImport={(name) => bench.set('protocol', name)}
      />
      <details className="more">
        <summary>{sweepsText.whenAtRest}</summary>
        <p>
          {CONVERGENCE_RULE} {criticalViewText.marked}
        </p>
      </details>
    </SweepPanel>
  );
}
