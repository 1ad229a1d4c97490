import { useState } from 'react';
import { useAddressParts } from '../addressContext';
import { useLabState } from '../labContext';
import { CopyField } from './CopyField';
import { LimitTable } from './LimitTable';
import type { LinkLimits } from './linkLimits';
import { QrCode } from './QrCode';
import { shareQuery } from './shareQuery';

/** The link to what one sees, as text and as a QR code, and what it shall hide or lock. */
export function ShareForm() {
  const { hide: _, lock: __, embed: ___, ...parts } = useAddressParts((all) => all);
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
          <CopyField label="Link" text={link} />
          <label>
            <input
              type="checkbox"
              checked={startsAtOnce}
              onChange={(event) => setStartsAtOnce(event.target.checked)}
            />{' '}
            The run starts at once
          </label>
          {'share' in navigator && (
            <button
              type="button"
              onClick={() =>
                // Who closes the sheet has changed their mind; that is no error.
                void navigator.share({ title: 'Grokking Lab', url: link }).catch(() => undefined)
              }
            >
              Share with …
            </button>
          )}
          <p>
            It has every setting, and what is measured follows from them. To pass on a run with its
            measurements, save it as a file (“Save or open”, above the charts).
          </p>
        </div>
      </div>
      <details>
        <summary>Link for a class</summary>
        <p>
          Who opens the link is told what it has fixed and hidden. What is hidden or locked stays at
          the value that it has now.
        </p>
        <LimitTable limits={limits} change={setLimits} />
      </details>
      <details>
        <summary>Embed in a page</summary>
        <CopyField label="HTML" text={frame} />
      </details>
    </div>
  );
}
