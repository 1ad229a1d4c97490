import type { ReactNode } from 'react';
import { Component } from 'react';
import { pageText } from '../../messages/en/page';
import { FormattedMessage } from '../language/FormattedMessage';

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
      <main className="error-page" role="alert">
        <h1>{pageText.stopped}</h1>
        <p>{pageText.ourFault({ cause: message })}</p>
        <p>
          <FormattedMessage
            text={pageText.waysOn}
            parts={{
              reload: <a href={location.href}>{pageText.reload}</a>,
              afresh: <a href={location.pathname}>{pageText.afresh}</a>,
            }}
          />
        </p>
      </main>
    );
  }
}
