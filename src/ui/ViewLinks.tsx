import type { MouseEvent } from 'react';
import { pageText } from '../messages/en/pageText';
import { usePageUrl, useUrlParts } from './addressContext';
import { formatUrlParts } from './addressParts';
import { useLabState } from './labContext';
import type { ViewName } from './views';
import { HEADER_VIEWS } from './views';

/** Links to the views. They are true links: they can be opened in a new tab, and Back returns. */
export function ViewLinks() {
  const address = usePageUrl();
  const parts = useUrlParts((all) => all);
  const training = useLabState(({ status }) => status === 'running');
  function follow(event: MouseEvent, view: ViewName) {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    address.go(view);
  }
  return (
    <nav aria-label={pageText.viewLinks} className="views">
      {HEADER_VIEWS.map((view) => (
        <a
          key={view}
          data-view={view}
          href={formatUrlParts({ ...parts, view }) || '?'}
          aria-current={view === parts.view ? 'page' : undefined}
          onClick={(event) => follow(event, view)}
        >
          {pageText.views[view]}
          {view === 'lab' && training && parts.view !== 'lab' && (
            <span className="going">
              <span className="unseen">{pageText.training}</span>
            </span>
          )}
        </a>
      ))}
    </nav>
  );
}
