import type { StoreApi } from 'zustand/vanilla';
import type { AddressWriting } from './addressWriting';
import type { Connection } from './connection';
import type { EngineTiming } from './engineTiming';
import type { KeptRuns } from './keptRuns';
import type { LabState } from './labState';
import type { LiveSender } from './liveSender';
import type { Opening } from './opening';

import type { Resting } from './resting';
import type { RunRecord } from './runRecord';
import type { Keeping } from './shelf/keeping';

/** What the commands of the lab work on together. */
export interface LabParts {
  readonly store: StoreApi<LabState>;
  readonly record: RunRecord;
  readonly runs: KeptRuns;
  readonly connection: Connection;
  readonly opening: Opening;
  readonly resting: Resting;
  readonly live: LiveSender;
  readonly timing: EngineTiming;
  readonly address: AddressWriting;
  /** Undefined without a shelf. */
  readonly keeping: Keeping | undefined;
}
