import { useState } from 'react';
import type { LabStatus } from '../../store/labState';
import { useAddress } from '../addressContext';
import { awake } from '../awake/awake';
import { browserClock } from '../browserClock';
import { createBrowserClient } from '../createBrowserClient';
import { useLab } from '../labContext';
import { createSweepBench } from './createSweepBench';
import { pageBenches } from './pageBenches';
import type { SweepBench, SweepStatus } from './sweepBench';
import type { SweepForm } from './sweepForm';

const TRAINS: readonly LabStatus[] = ['starting', 'running', 'stepping'];

const AWAKE: readonly SweepStatus[] = ['starting', 'running'];

/** The bench of a view that has this part of the address. What else trains on the page pauses when it starts. */
export function useViewBench(form: SweepForm, part: 'sweep' | 'norms'): SweepBench {
  const address = useAddress();
  const lab = useLab();
  const [bench] = useState(() =>
    pageBenches.open(part, () => {
      const made = createSweepBench({
        form,
        entries: address.parts.getState()[part],
        replaceEntries: (entries) => address.setSweep(part, entries),
        createClient: createBrowserClient,
        clock: browserClock,
        pauseLab() {
          pageBenches.pauseOthers(part);
          const trains = TRAINS.includes(lab.store.getState().status);
          if (trains) lab.pause();
          return trains;
        },
      });
      made.store.subscribe(({ status }) => awake.keep(part, AWAKE.includes(status)));
      return made;
    }),
  );
  return bench;
}
