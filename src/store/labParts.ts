import type { StoreApi } from 'zustand/vanilla';
import type { UrlWriter } from './addressWriting';
import type { Connection } from './connection';
import type { EngineTiming } from './engineTiming';
import type { ComparedRuns } from './keptRuns';
import type { LabState } from './labState';
import type { LiveSender } from './liveSender';
import type { OpeningDecision } from './opening';

import type { IdleState } from './resting';
import type { RunRecord } from './runRecord';
import type { Persistence } from './shelf/keeping';

/** What the commands of the lab work on together. */
export interface LabParts {
  readonly store: StoreApi<LabState>;
  readonly record: RunRecord;
  readonly comparedRuns: ComparedRuns;
  readonly connection: Connection;
  readonly opening: OpeningDecision;
  readonly idle: IdleState;
  readonly live: LiveSender;
  readonly timing: EngineTiming;
  readonly url: UrlWriter;
  /** Undefined without a shelf. */
  readonly persistence: Persistence | undefined;
}
