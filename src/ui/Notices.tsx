import { useState } from 'react';
import { useLab, useLabState } from './labContext';
import { Notice } from './Notice';
import { NoticeList } from './NoticeList';

/** What the page has to say about the machine and about what was asked for. Each can be dismissed. */
export function LabNotices() {
  const lab = useLab();
  const notices = useLabState((state) => state.notices);
  const opening = useLabState((state) => state.opening);
  const reason = useLabState((state) => state.info?.engine.reason);
  const [readReason, setReadReason] = useState<string>();
  return (
    <NoticeList problems={notices} onDismiss={lab.dismissNotice}>
      {opening && <Notice tone="note" message={opening} onDismiss={lab.dismissOpening} />}
      {reason && reason !== readReason && (
        <Notice tone="note" message={reason} onDismiss={() => setReadReason(reason)} />
      )}
    </NoticeList>
  );
}
