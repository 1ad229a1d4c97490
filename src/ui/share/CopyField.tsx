import { useId, useRef, useState } from 'react';

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
      setSaid('Copied.');
    } catch {
      setSaid('This browser does not let the page copy; the text is selected, copy it yourself.');
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
      <button type="button" aria-label={`Copy: ${label}`} onClick={() => void copy()}>
        Copy
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
