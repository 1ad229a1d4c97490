import { useMemo, useState } from 'react';
import { pageText } from '../../messages/en/page';
import { fallbackText } from '../../messages/wording/engines';
import { choiceLabel, fieldHelp, fieldLabel } from '../../messages/wording/settings';
import { fieldAt, isFieldPath } from '../../run/config/fields';
import { settingAt } from '../../run/config/settings';
import { numberRange } from '../../store/commands/changeSetting';
import type { Lab } from '../../store/lab';
import type { Notice as LabNotice } from '../../store/notices';
import { Answers } from '../answers/Answers';
import { Notice, NoticeList } from '../app/NoticeList';
import { ChartDisplayContext, createChartDisplay } from '../charts/chartDisplay';
import { RunCharts } from '../charts/RunCharts';
import { ControlPanel } from '../controls/ControlPanel';
import {
  type SettingPath,
  type SettingsAdapter,
  SettingsContext,
} from '../controls/settingsAdapter';
import { OpenLesson } from '../lessons/LazyLessons';
import { lazyPart } from '../parts/lazyPart';
import { PartBoundary } from '../parts/PartBoundary';
import { LinkNote } from '../share/LinkNote';
import { useControlAccess } from '../share/useControlAccess';
import { Experiments } from './Experiments';
import { useLab, useLabState } from './labContext';
import { openingText } from './openingText';
import { RunStatusBar } from './RunStatusBar';

function requireFieldPath(path: SettingPath) {
  if (isFieldPath(path)) return path;
  throw new Error(`A run has no setting ${path}.`);
}

/** The settings of the lab's next run, for controls. */
const labSettingsAdapter = ({ store, setSetting }: Lab): SettingsAdapter => ({
  fieldAt: (path) => fieldAt(requireFieldPath(path)),
  label: (path) => fieldLabel(requireFieldPath(path)),
  help: (path) => fieldHelp(requireFieldPath(path)),
  choiceLabel: (path, choice) => choiceLabel(requireFieldPath(path), choice),
  valueAt: (path) => settingAt(store.getState().config, requireFieldPath(path)),
  rangeAt: (path) => numberRange(store.getState().config, requireFieldPath(path)),
  isCorrected: (path) => store.getState().notices.some(({ field }) => field === path),
  hasNoEffect: () => false, // settings without a use are not shown
  set: (path, value) => setSetting(requireFieldPath(path), value),
  subscribe: store.subscribe,
});

const RunFileProblemText = lazyPart(
  () => import('../export/RunFileProblemText').then((made) => made.RunFileProblemText),
  () => pageText.loading,
);

const LabNoticeText = lazyPart(
  () => import('./LabNoticeText').then((made) => made.LabNoticeText),
  () => pageText.loading,
);

function noticeMessage(notice: LabNotice) {
  if (notice.code !== 'file-refused') return <LabNoticeText {...notice} />;
  return <RunFileProblemText {...notice.values} />;
}

/** What the page has to say about the machine and about what was asked for. Each can be dismissed. */
function LabNotices() {
  const lab = useLab();
  const notices = useLabState((state) => state.notices);
  const opening = useLabState((state) => state.opening);
  const fallback = useLabState((state) => state.info?.engine.fallback);
  const reason = fallback && fallbackText(fallback);
  const [readReason, setReadReason] = useState<string>();
  return (
    <NoticeList
      problems={notices.map((notice) => ({ field: notice.field, message: noticeMessage(notice) }))}
      onDismiss={lab.dismissNotice}
    >
      {opening && (
        <Notice tone="note" message={openingText(opening)} onDismiss={lab.dismissOpening} />
      )}
      {reason && reason !== readReason && (
        <Notice tone="note" message={reason} onDismiss={() => setReadReason(reason)} />
      )}
    </NoticeList>
  );
}

/** The lab itself: what is happening, what one can set, what one sees. */
export function LabView() {
  const lab = useLab();
  const settingsAdapter = useMemo(() => labSettingsAdapter(lab), [lab]);
  const [display] = useState(createChartDisplay);
  const experiments = useControlAccess('experiments');
  return (
    <SettingsContext value={settingsAdapter}>
      <RunStatusBar />
      <LabNotices />
      <LinkNote />
      <div className="view-columns">
        <PartBoundary>{experiments !== 'hidden' && <Experiments />}</PartBoundary>
        <PartBoundary>
          <ControlPanel />
        </PartBoundary>
        <Answers />
        <ChartDisplayContext value={display}>
          <RunCharts />
          <OpenLesson />
        </ChartDisplayContext>
      </div>
    </SettingsContext>
  );
}
