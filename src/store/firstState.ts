import { type LabState, NO_RUN } from './labState';
import type { UrlRequest } from './urlCodec';

/** The state of a page that has just been opened, before its worker has said anything. */
export const initialLabState = ({ config, problems }: UrlRequest): LabState => ({
  status: 'connecting',
  config,
  notices: problems,
  opening: undefined,
  machine: undefined,
  rates: undefined,
  metricsVersion: 0,
  compared: [],
  check: { status: 'none', results: [] },
  profiling: { status: 'none' },
  ...NO_RUN,
});
