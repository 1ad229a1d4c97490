import { useState } from 'react';

interface AnnotationFieldProps {
  readonly className?: string;
  readonly label: string;
  readonly placeholder: string;
  readonly maxLength: number;
  readonly value: string;
  /** What was typed is done: on Enter, or as the focus leaves. */
  write(value: string): Promise<void>;
}

/** A line of text that people write about a run. */
export function AnnotationField({ label, value, write, ...rest }: AnnotationFieldProps) {
  const [draft, setDraft] = useState<string>();
  async function done() {
    if (draft !== undefined && draft.trim() !== value) await write(draft.trim());
    setDraft(undefined);
  }
  return (
    <input
      {...rest}
      type="text"
      aria-label={label}
      value={draft ?? value}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={done}
      onKeyDown={(event) => event.key === 'Enter' && void done()}
    />
  );
}
