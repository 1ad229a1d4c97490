import { criticalViewText } from '../../messages/en/criticalViewText';
import { sweepsText } from '../../messages/en/sweepsText';
import { REST_RULE } from '../../run/rest';
import { SheetFile } from '../sweeps/SheetFile';
import { SweepPanel } from '../sweeps/SweepPanel';
import { useSweepBench, useSweeps } from '../sweeps/sweepContext';
import { criticalGrid } from './criticalGrids';

const NAMES = [
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
  const bench = useSweepBench();
  const protocol = useSweeps(({ texts }) => texts.protocol ?? '');
  const network = useSweeps(({ texts }) => texts.network ?? '');
  const { shows } = criticalGrid(network);
  return (
    <SweepPanel names={NAMES} shows={shows}>
      <SheetFile
        sheets={{ [protocol]: sweepsText.save }}
        onImport={(name) => bench.set('protocol', name)}
      />
      <details className="more">
        <summary>{sweepsText.whenAtRest}</summary>
        <p>
          {REST_RULE} {criticalViewText.marked}
        </p>
      </details>
    </SweepPanel>
  );
}
