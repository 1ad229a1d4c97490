import { useId, useRef, useState } from 'react';
import { shareText } from '../../messages/en/shareText';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
}

/** A text to take along, and the button that copies it. */
export function CopyField({ label, text }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');

  async function copy() {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setSaid(shareText.copied);
    } catch {
      setSaid(shareText.notCopied);
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
      <span role="status">{said}</span>
    </div>
  );
}
