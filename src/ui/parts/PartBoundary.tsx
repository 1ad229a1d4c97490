import type { ReactNode } from 'react';
import { Component } from 'react';
import { MissingPart } from './MissingPart';

interface PartBoundaryProps {
  /** Before the part is made anew. */
  readonly onRetry?: () => void;
  readonly children: ReactNode;
}

interface State {
  readonly failure?: { readonly cause: unknown } | undefined;
}

/** Around a view, a dialog or another part of the page: what fails in it costs this part alone, and can be tried again. */
export class PartBoundary extends Component<PartBoundaryProps, State> {
  override state: State = {};

  static getDerivedStateFromError(cause: unknown): State {
    return { failure: { cause } };
  }

  #retry = () => {
    this.props.onRetry?.();
    this.setState({ failure: undefined });
  };

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return <MissingPart cause={failure.cause} onRetry={this.#retry} />;
  }
}
