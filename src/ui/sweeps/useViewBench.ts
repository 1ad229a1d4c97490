import { useState } from 'react';
import type { LabStatus } from '../../store/labState';
import { usePageUrl } from '../addressContext';
import { screenWakeLock } from '../awake/awake';
import { browserClock } from '../browserClock';
import { createBrowserClient } from '../createBrowserClient';
import { useLab } from '../labContext';
import { createSweepController } from './createSweepBench';
import { sweepControllers } from './pageBenches';
import type { SweepController, SweepStatus } from './sweepBench';
import type { SweepForm } from './sweepForm';

const LAB_TRAINS: readonly LabStatus[] = ['starting', 'running', 'stepping'];

const KEEPS_AWAKE: readonly SweepStatus[] = ['starting', 'running'];

/** The bench of a view that has this part of the address. What else trains on the page pauses when it starts. */
export function useViewController(form: SweepForm, part: 'sweep' | 'norms'): SweepController {
  const address = usePageUrl();
  const lab = useLab();
  const [bench] = useState(() =>
    sweepControllers.open(part, () => {
      const made = createSweepController({
        form,
        entries: address.parts.getState()[part],
        replaceEntries: (entries) => address.setSweep(part, entries),
        createClient: createBrowserClient,
        clock: browserClock,
        pauseLab() {
          sweepControllers.pauseOthers(part);
          const trains = LAB_TRAINS.includes(lab.store.getState().status);
          if (trains) lab.pause();
          return trains;
        },
      });
      made.store.subscribe(({ status }) =>
        screenWakeLock.setReason(part, KEEPS_AWAKE.includes(status)),
      );
      return made;
    }),
  );
  return bench;
}
