import { REST_RULE } from '../../run/rest';
import { usePointedAt } from '../controls/usePointedAt';
import { SheetFile } from '../sweeps/SheetFile';
import { SweepFieldControl } from '../sweeps/SweepFieldControl';
import { useSweepBench, useSweeps } from '../sweeps/sweepContext';
import { CRITICAL_NETWORKS, isCriticalNetwork } from './criticalNetworks';

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
  const { pointedAt, handlers } = usePointedAt();
  const protocol = useSweeps(({ texts }) => texts.protocol ?? '');
  const network = useSweeps(({ texts }) => texts.network ?? '');
  const runs = useSweeps(({ wanted }) => wanted.reduce((sum, { size }) => sum + size, 0));
  const { shows } = CRITICAL_NETWORKS[isCriticalNetwork(network) ? network : 'shared'];
  const help = (pointedAt && bench.form.fields[pointedAt]?.help) || shows;
  return (
    <section className="controls" aria-label="Settings of the sweep" {...handlers}>
      <div className="fields">
        {NAMES.map((name) => (
          <SweepFieldControl key={name} name={name} />
        ))}
        <p className="count">
          <strong>{runs}</strong> {runs === 1 ? 'run' : 'runs'} in all
        </p>
        <SheetFile name={protocol} onImport={(name) => bench.set('protocol', name)} />
        <details className="more">
          <summary>When a run has come to rest</summary>
          <p>{REST_RULE} One that has not when the step limit comes is marked by a corner.</p>
        </details>
      </div>
      <div className="foot">
        <p aria-hidden="true">{help}</p>
      </div>
    </section>
  );
}
