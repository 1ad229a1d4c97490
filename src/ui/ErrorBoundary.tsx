import type { ReactNode } from 'react';
import { Component } from 'react';

interface State {
  readonly message?: string;
}

/** In place of a blank page: what happened, and two ways on. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === undefined) return this.props.children;
    return (
      <main className="broken" role="alert">
        <h1>The page has stopped</h1>
        <p>Something in it went wrong, and that is our fault, not yours: {message}</p>
        <p>
          <a href={location.href}>Load it again</a> with the same settings, or{' '}
          <a href={location.pathname}>start afresh</a>.
        </p>
      </main>
    );
  }
}
