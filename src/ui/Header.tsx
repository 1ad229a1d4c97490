import { DeviceCheckDialog } from './DeviceCheckDialog';
import { PerformanceDialog } from './PerformanceDialog';

const PAPER = 'https://arxiv.org/abs/2309.02390';

export function Header() {
  return (
    <header className="top">
      <h1>Grokking Lab</h1>
      <p>
        A small neural network learns arithmetic, live in your browser. It memorises at once; the
        insight comes much later.
      </p>
      <nav aria-label="About">
        <a href={PAPER} target="_blank" rel="noreferrer">
          The paper
        </a>
        <PerformanceDialog />
        <DeviceCheckDialog />
      </nav>
    </header>
  );
}
