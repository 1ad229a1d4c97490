import { pageText } from '../messages/en/pageText';
import { useUrlParts } from './addressContext';
import { useLabState } from './labContext';
import { shareQuery } from './share/shareQuery';

/** In the frame of another page there is only the way out. */
export function EmbedHeader() {
  const { embed: _, ...parts } = useUrlParts((all) => all);
  const config = useLabState((state) => state.config);
  return (
    <header className="embed-head">
      <h1 className="unseen">Grokking Lab</h1>
      <a href={shareQuery(parts, config, false)} target="_blank" rel="noreferrer">
        {pageText.openWhole}
      </a>
    </header>
  );
}
