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
        sheets={{ [protocol]: 'Save as CSV' }}
        onImport={(name) => bench.set('protocol', name)}
      />
      <details className="more">
        <summary>When a run has come to rest</summary>
        <p>{REST_RULE} One that has not when the step limit comes is marked by a corner.</p>
      </details>
    </SweepPanel>
  );
}
