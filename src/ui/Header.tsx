import { DeviceCheckDialog } from './DeviceCheckDialog';
import { LessonsButton } from './lessons/LessonsButton';
import { LibraryDialog } from './library/LibraryDialog';
import { PerformanceDialog } from './PerformanceDialog';
import { ViewLinks } from './ViewLinks';

const PAPER = 'https://arxiv.org/abs/2309.02390';

export function Header() {
  return (
    <header className="top">
      <h1>Grokking Lab</h1>
      <ViewLinks />
      <p>A neural network learns arithmetic: it memorises at once, insight comes much later.</p>
      <nav aria-label="About">
        <LessonsButton />
        <a href={PAPER} target="_blank" rel="noreferrer">
          The paper
        </a>
        <LibraryDialog />
        <PerformanceDialog />
        <DeviceCheckDialog />
      </nav>
    </header>
  );
}
