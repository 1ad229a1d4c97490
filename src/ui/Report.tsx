import type { ReactNode } from 'react';

interface ReportProps {
  /** What is measured, in a few sentences. */
  readonly about: string;
  /** How it stands, said aloud as it changes. */
  readonly verdict: string;
  readonly children?: ReactNode;
}

/** What a report says. */
export const Report = ({ about, verdict, children }: ReportProps) => (
  <>
    <p>{about}</p>
    <p aria-live="polite">
      <strong>{verdict}</strong>
    </p>
    {children}
  </>
);
