import { useState } from 'react';
import { useStore } from 'zustand';
import { pageText } from '../../messages/en/page';
import { Notice } from '../app/NoticeList';
import { FormattedMessage } from '../language/FormattedMessage';
import type { OfflineSupport } from './offlineSupport';

/** Says that a newer version of the page waits. It never comes by itself: a run goes on until its reader reloads. */
export function VersionNotice({ renewed }: Pick<OfflineSupport, 'renewed'>) {
  const waits = useStore(renewed);
  const [read, setRead] = useState(false);
  return (
    <ul className="notices" aria-live="polite" aria-label={pageText.aboutVersion}>
      {waits && !read && (
        <Notice
          tone="note"
          message={
            <FormattedMessage
              text={pageText.newVersion}
              parts={{
                reload: (
                  <button type="button" className="plain" onClick={() => location.reload()}>
                    {pageText.reloadPage}
                  </button>
                ),
              }}
            />
          }
          onDismiss={() => setRead(true)}
        />
      )}
    </ul>
  );
}
