import type { LabStatus } from '../store/labState';

const GOING: readonly LabStatus[] = ['starting', 'running', 'pausing'];

/** Whether Run shows as Pause. */
export const isGoing = (status: LabStatus): boolean => GOING.includes(status);
