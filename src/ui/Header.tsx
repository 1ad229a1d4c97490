import { pageText } from '../messages/en/pageText';
import { useUrlParts } from './addressContext';
import { DeviceCheckDialog } from './DeviceCheckDialog';
import { LanguageControl } from './language/LanguageControl';
import { LessonsButton } from './lessons/LessonsButton';
import { LibraryDialog } from './library/LibraryDialog';
import { PerformanceDialog } from './PerformanceDialog';
import type { ControlName } from './share/linkControls';
import { controlAccess } from './share/linkLimits';
import { ShareDialog } from './share/ShareDialog';
import { KeyboardDialog } from './shortcuts/KeyboardDialog';
import { ToolsMenu } from './ToolsMenu';
import { ThemeControl } from './theme/ThemeControl';
import { ViewLinks } from './ViewLinks';

const PAPER = 'https://arxiv.org/abs/2309.02390';

/** The head of the page: where one is, what one uses often, and the tools. */
export function Header() {
  const parts = useUrlParts((all) => all);
  const shows = (name: ControlName) => controlAccess(parts, name) !== 'hidden';
  return (
    <header className="top">
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
          <ThemeControl />
          <LanguageControl />
        </ToolsMenu>
      </nav>
    </header>
  );
}
