import { statusBarText } from '../messages/en/bandText';
import { RunReadouts } from './ReadOuts';
import { StatusSentence } from './StatusSentence';
import { TransportButtons } from './TransportButtons';

/** What is happening, in words and numbers, and the buttons that make it happen. */
export function RunStatusBar() {
  return (
    <section className="band" aria-label={statusBarText.run}>
      <TransportButtons />
      <StatusSentence />
      <RunReadouts />
    </section>
  );
}
