import { bandText } from '../messages/en/bandText';
import { ReadOuts } from './ReadOuts';
import { StatusSentence } from './StatusSentence';
import { TransportButtons } from './TransportButtons';

/** What is happening, in words and numbers, and the buttons that make it happen. */
export function RunBand() {
  return (
    <section className="band" aria-label={bandText.run}>
      <TransportButtons />
      <StatusSentence />
      <ReadOuts />
    </section>
  );
}
