import type { LabStatus } from '../store/labState';

const TRAINING_STATUSES: readonly LabStatus[] = ['starting', 'running', 'pausing'];

/** Whether Run shows as Pause. */
export const isTraining = (status: LabStatus): boolean => TRAINING_STATUSES.includes(status);
