import { addressText } from '../../messages/en/addressText';
import { useUrlParts } from '../addressContext';
import { formatUrlParts } from '../addressParts';
import { useLabState } from '../labContext';
import { linkNoteText } from './linkNoteText';

/** What the link that opened the page has fixed and hidden, and the way to the whole page. */
export function LinkNote() {
  const parts = useUrlParts((all) => all);
  const config = useLabState((state) => state.config);
  const text = linkNoteText(parts, config);
  if (text === undefined) return null;
  const { hide: _, lock: __, ...whole } = parts;
  return (
    <p className="notice note link-note">
      <span>
        {text} <a href={formatUrlParts(whole) || '?'}>{addressText.unlock}</a>
      </span>
    </p>
  );
}
