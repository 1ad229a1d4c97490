import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { SweepRow } from '../../run/sweep/sweepRow';
import { type LabStatus, measurementOf } from '../../store/labState';
import { browserClock, createBrowserClient } from '../app/createBrowserLab';
import { usePageUrl } from '../app/pageUrl';
import { screenWakeLock } from '../app/screenWakeLock';
import { useLab } from '../lab/labContext';
import { createSweepController } from './controller/createSweepController';
import type { SweepController, SweepState, SweepStatus } from './controller/sweepController';
import type { SweepForm } from './sweepForm';

const controllers = new Map<string, SweepController>();

/** The controllers of this page by their views: one view asks what another has measured, and one trains at a time. */
const sweepControllers = {
  /** The controller of a view, if it was ever shown. */
  get: (view: string): SweepController | undefined => controllers.get(view),
  /** The controller of a view, made when it is first asked for. */
  open(view: string, make: () => SweepController): SweepController {
    const controller = controllers.get(view) ?? make();
    controllers.set(view, controller);
    return controller;
  },
  /** Pauses the sweeps of all other views. */
  pauseOthers(view: string): void {
    for (const [name, controller] of controllers) if (name !== view) controller.pause();
  },
};

const LAB_TRAINS: readonly LabStatus[] = ['starting', 'running', 'stepping'];

const KEEPS_AWAKE: readonly SweepStatus[] = ['starting', 'running'];

/** The controller of a view that has this part of the address. What else trains on the page pauses when it starts. */
export function useViewController(form: SweepForm): SweepController {
  const { part } = form;
  const address = usePageUrl();
  const lab = useLab();
  const [controller] = useState(() =>
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
        labMeasures: () => measurementOf(lab.store.getState()),
      });
      made.store.subscribe(({ status }) =>
        screenWakeLock.setReason(part, KEEPS_AWAKE.includes(status)),
      );
      lab.store.subscribe((now, before) => {
        const measurement = measurementOf(now);
        if (measurement !== measurementOf(before)) made.labMeasuring(measurement);
      });
      return made;
    }),
  );
  return controller;
}

const NO_ROWS = createStore<Pick<SweepState, 'rows'>>(() => ({ rows: {} }));

/** The rows of another view's sweeps, followed as they come; none if it was never shown. */
export function useRowsOfView(part: string): readonly SweepRow[] {
  const rows = useStore(sweepControllers.get(part)?.store ?? NO_ROWS, (state) => state.rows);
  return useMemo(() => Object.values(rows).flat(), [rows]);
}
