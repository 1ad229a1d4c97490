import { useAddressParts } from './addressContext';
import { DeviceCheckDialog } from './DeviceCheckDialog';
import { LessonsButton } from './lessons/LessonsButton';
import { LibraryDialog } from './library/LibraryDialog';
import { PerformanceDialog } from './PerformanceDialog';
import type { ControlName } from './share/linkControls';
import { accessTo } from './share/linkLimits';
import { ShareDialog } from './share/ShareDialog';
import { KeyboardDialog } from './shortcuts/KeyboardDialog';
import { ViewLinks } from './ViewLinks';

const PAPER = 'https://arxiv.org/abs/2309.02390';

export function Header() {
  const parts = useAddressParts((all) => all);
  const shows = (name: ControlName) => accessTo(parts, name) !== 'hidden';
  return (
    <header className="top">
      <h1>Grokking Lab</h1>
      {shows('views') && <ViewLinks />}
      <p>A neural network learns arithmetic: it memorises at once, insight comes much later.</p>
      <nav aria-label="About">
        {shows('lessons') && <LessonsButton />}
        <a href={PAPER} target="_blank" rel="noreferrer">
          The paper
        </a>
        {shows('library') && <LibraryDialog />}
        {shows('tools') && <PerformanceDialog />}
        {shows('tools') && <DeviceCheckDialog />}
        {shows('share') && <ShareDialog />}
        <KeyboardDialog />
      </nav>
    </header>
  );
}
