import { criticalViewText } from '../../messages/en/criticalSize';
import { sweepsText } from '../../messages/en/sweeps';
import { convergenceRule } from '../../messages/wording/sweeps';
import { SweepFileButtons } from '../sweeps/SweepFileButtons';
import { SweepPanel } from '../sweeps/SweepPanel';
import { useSweepController, useSweepState } from '../sweeps/sweepContext';
import { criticalGridHelp } from './criticalForm';

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
  const controller = useSweepController();
  const protocol = useSweepState(({ texts }) => texts.protocol ?? '');
  const network = useSweepState(({ texts }) => texts.network ?? '');
  return (
    <SweepPanel names={FIELD_NAMES} shows={criticalGridHelp(network)}>
      <SweepFileButtons
        tables={{ [protocol]: sweepsText.save }}
        onImport={(name) => controller.set('protocol', name)}
      />
      <details className="more">
        <summary>{sweepsText.convergence}</summary>
        <p>
          {convergenceRule()} {criticalViewText.marked}
        </p>
      </details>
    </SweepPanel>
  );
}
