import { useState } from 'react';
import type { LabStatus } from '../../store/labState';
import { useAddress } from '../addressContext';
import { browserClock } from '../browserClock';
import { createBrowserClient } from '../createBrowserClient';
import { useLab } from '../labContext';
import { createSweepBench } from '../sweeps/createSweepBench';
import { SweepContext } from '../sweeps/sweepContext';
import { CriticalBenches } from './CriticalBenches';
import { criticalForm } from './criticalForm';
import '../styles/figures.css';
import '../styles/sweeps.css';

const TRAINS: readonly LabStatus[] = ['starting', 'running', 'stepping'];

/** The critical size: an ensemble over training-set sizes, weight decays and seeds, live. */
export function CriticalView() {
  const address = useAddress();
  const lab = useLab();
  const [bench] = useState(() =>
    createSweepBench({
      form: criticalForm,
      entries: address.parts.getState().sweep,
      replaceEntries: address.setSweep,
      createClient: createBrowserClient,
      clock: browserClock,
      pauseLab() {
        const trains = TRAINS.includes(lab.store.getState().status);
        if (trains) lab.pause();
        return trains;
      },
    }),
  );
  return (
    <SweepContext value={bench}>
      <CriticalBenches />
    </SweepContext>
  );
}
