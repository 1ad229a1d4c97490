import type { LabStatus } from './labState';

const BUSY: readonly LabStatus[] = ['starting', 'running', 'stepping', 'pausing'];

/** A run is under way: there is something to wait for until it rests. */
export const isBusy = (status: LabStatus): boolean => BUSY.includes(status);
