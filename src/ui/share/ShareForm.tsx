import { useId, useRef, useState } from 'react';
import { shareText } from '../../messages/en/dialogs';
import { useUrlParts } from '../app/pageUrl';
import { useLabState } from '../lab/labContext';
import { LinkLimitsTable } from './LinkLimitsTable';
import type { LinkLimits } from './linkLimits';
import { QrCode } from './QrCode';
import { shareQuery } from './shareQuery';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
}

/** A text to take along, and the button that copies it. */
function CopyField({ label, text }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [copyStatus, setCopyStatus] = useState('');

  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setCopyStatus(shareText.copied);
    } catch {
      setCopyStatus(shareText.notCopied);
    }
  }
  return (
    <div className="copy">
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        type="text"
        readOnly
        value={text}
        onFocus={(event) => event.target.select()}
      />
      <button
        type="button"
        aria-label={shareText.copyOf({ what: label })}
        onClick={() => void copy()}
      >
        {shareText.copy}
      </button>
      <span role="status">{copyStatus}</span>
    </div>
  );
}

/** The link to what one sees, as text and as a QR code, and what it shall hide or lock. */
export function ShareForm() {
  const { hide: _, lock: __, embed: ___, ...parts } = useUrlParts((all) => all);
  const config = useLabState((state) => state.config);
  const [startsAtOnce, setStartsAtOnce] = useState(false);
  const [limits, setLimits] = useState<LinkLimits>({});
  const base = location.origin + location.pathname;
  const query = (more: { embed?: true }) =>
    base + shareQuery({ ...parts, ...limits, ...more }, config, startsAtOnce);
  const link = query({});
  const frame = `<iframe src="${query({ embed: true }).replaceAll('&', '&amp;')}" width="600" height="400" title="Grokking Lab"></iframe>`;

  return (
    <div className="share">
      <div className="share-link">
        <QrCode text={link} />
        <div>
          <CopyField label={shareText.link} text={link} />
          <label>
            <input
              type="checkbox"
              checked={startsAtOnce}
              onChange={(event) => setStartsAtOnce(event.target.checked)}
            />{' '}
            {shareText.startsAtOnce}
          </label>
          {'share' in navigator && (
            <button
              type="button"
              onClick={() =>
                // The system's share dialog was closed without sharing; that is no error.
                void navigator.share({ title: 'Grokking Lab', url: link }).catch(() => undefined)
              }
            >
              {shareText.shareWith}
            </button>
          )}
          <p>{shareText.about}</p>
        </div>
      </div>
      <details>
        <summary>{shareText.forClass}</summary>
        <p>{shareText.classAbout}</p>
        <LinkLimitsTable limits={limits} change={setLimits} />
      </details>
      <details>
        <summary>{shareText.embed}</summary>
        <CopyField label={shareText.html} text={frame} />
      </details>
    </div>
  );
}
