import { useState } from 'react';
import { useLab, useLabState } from './labContext';
import { Notice } from './Notice';

/** What the page has to say about the machine and about what was asked for. Each can be dismissed. */
export function Notices() {
  const lab = useLab();
  const notices = useLabState((state) => state.notices);
  const opening = useLabState((state) => state.opening);
  const reason = useLabState((state) => state.info?.engine.reason);
  const [readReason, setReadReason] = useState<string>();
  return (
    <ul className="notices" aria-live="polite" aria-label="Messages">
      {notices.map(({ field, message }) => (
        <Notice
          key={field + message}
          tone="problem"
          message={message}
          onDismiss={() => lab.dismissNotice(field)}
        />
      ))}
      {opening && <Notice tone="note" message={opening} onDismiss={lab.dismissOpening} />}
      {reason && reason !== readReason && (
        <Notice tone="note" message={reason} onDismiss={() => setReadReason(reason)} />
      )}
    </ul>
  );
}
