import type { MouseEvent } from 'react';
import { pageText } from '../../messages/en/page';
import { DeviceCheckDialog } from '../dialogs/DeviceCheckDialog';
import { PerformanceDialog } from '../dialogs/PerformanceDialog';
import { KeyboardDialog } from '../keyboard/KeyboardDialog';
import { useLabState } from '../lab/labContext';
import { LanguageControl } from '../language/LanguageControl';
import { LessonsButton } from '../lessons/LazyLessons';
import { LibraryDialog } from '../library/LibraryDialog';
import { pageVersion } from '../offline/offlineSupport';
import { type ControlName, controlAccess } from '../share/linkLimits';
import { ShareDialog } from '../share/ShareDialog';
import { shareQuery } from '../share/shareQuery';
import { ThemeControl } from '../theme/ThemeControl';
import { usePageUrl, useUrlParts } from './pageUrl';
import { ToolsMenu } from './ToolsMenu';
import { formatUrlParts } from './urlParts';
import { HEADER_VIEWS, type ViewName } from './views';

/** Links to the views. They are true links: they can be opened in a new tab, and Back returns. */
function ViewLinks() {
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
            <span className="training-dot">
              <span className="visually-hidden">{pageText.training}</span>
            </span>
          )}
        </a>
      ))}
    </nav>
  );
}

/** The notices of everything that the build contains: it comes with the build (scripts/licencesPlugin.mjs). */
const LICENCES = './licences.txt';
const PAPER = 'https://arxiv.org/abs/2309.02390';

/** The head of the page: where one is, what one uses often, and the tools. */
export function Header() {
  const parts = useUrlParts((all) => all);
  const shows = (name: ControlName) => controlAccess(parts, name) !== 'hidden';
  return (
    <header className="page-header">
      <h1>Grokking Lab</h1>
      {shows('views') && <ViewLinks />}
      <p>{pageText.motto}</p>
      <nav aria-label={pageText.about} className="about">
        {shows('lessons') && <LessonsButton />}
        {shows('library') && <LibraryDialog />}
        {shows('share') && <ShareDialog />}
        <KeyboardDialog />
        <ToolsMenu>
          {shows('tools') && <PerformanceDialog />}
          {shows('tools') && <DeviceCheckDialog />}
          <a href={PAPER} target="_blank" rel="noreferrer">
            {pageText.paper}
          </a>
          {pageVersion() !== undefined && (
            <a href={LICENCES} target="_blank" rel="noreferrer">
              {pageText.licences}
            </a>
          )}
          <ThemeControl />
          <LanguageControl />
        </ToolsMenu>
      </nav>
    </header>
  );
}

/** In the frame of another page there is only the way out. */
export function EmbedHeader() {
  const { embed: _, ...parts } = useUrlParts((all) => all);
  const config = useLabState((state) => state.config);
  return (
    <header className="embed-head">
      <h1 className="visually-hidden">Grokking Lab</h1>
      <a href={shareQuery(parts, config, false)} target="_blank" rel="noreferrer">
        {pageText.openWhole}
      </a>
    </header>
  );
}
