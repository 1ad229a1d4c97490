import type { FieldPath } from '../../run/config/fields';
import { LIVE_PATHS, type LiveSettings, withLiveSettings } from '../../run/config/liveSettings';
import type { RunConfig } from '../../run/config/runConfig';
import { type Setting, settingAt } from '../../run/config/settings';
import type { EngineInfo } from '../../run/events/engineInfo';
import type { MetricColumns } from '../../run/metrics/metrics';

/** A setting that was changed while the run trained: a mark on the charts. */
export interface Mark {
  /** In force from the step after this one. */
  readonly step: number;
  readonly path: FieldPath;
  readonly from: Setting;
  readonly value: Setting;
  /** The optimiser was reset with it. */
  readonly afresh: boolean;
  /** Made by the run's own `cut`, not by hand. */
  readonly isCut?: true;
}

/** How a run came to be what it is. */
export interface RunStory {
  /** Its first settings; of a branch, those with which it left its parent. */
  readonly began: RunConfig;
  /** The step at which a branch began; absent: it began at step 0. */
  readonly branchedAt: number | undefined;
  /** Changes while it trained, those of a branch's parents included. */
  readonly marks: readonly Mark[];
}

/** What computed a run, as far as files and names show it. */
export type RunEngine = Pick<EngineInfo, 'name' | 'label'>;

/** Where a run comes from that was not trained on this page. */
export interface RunOrigin {
  /** The name of its file. */
  readonly file: string;
  /** What people wrote of it; empty: nothing. */
  readonly note: string;
}

/** A run with its measurements. */
export interface MeasuredRun extends RunStory {
  readonly columns: MetricColumns;
  /** Absent: not known. */
  readonly engine?: RunEngine | undefined;
  /** Absent: it was trained here. */
  readonly origin?: RunOrigin | undefined;
}

/** The settings by which a run trained at `step`: those that its first `step` steps ended with. */
export function configAtStep({ began, marks }: RunStory, step: number): RunConfig {
  const { cut } = began;
  const settings = Object.entries(LIVE_PATHS).map(([key, path]): [string, Setting] => {
    const changes = marks.filter((mark) => mark.path === path);
    const before = changes.findLast((mark) => mark.step < step);
    const hasBeenCut =
      key === 'trainExamples' &&
      0 < cut.step &&
      cut.step < step &&
      cut.step >= (before?.step ?? Number.NEGATIVE_INFINITY);
    if (hasBeenCut) return [key, cut.trainExamples];
    const later = changes.find((mark) => mark.step >= step);
    return [key, before?.value ?? later?.from ?? settingAt(began, path)];
  });
  return withLiveSettings(began, Object.fromEntries(settings) as LiveSettings);
}
