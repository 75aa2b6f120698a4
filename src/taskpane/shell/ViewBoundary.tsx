import { Component, type ReactNode } from 'react';
import { ErrorNotice } from '../components/ErrorNotice';
import * as messages from './messages';

interface Props {
  readonly children: ReactNode;
}

/** Keeps a fault of one view from blanking the pane: a chunk that did not load, or a slip of ours. */
export class ViewBoundary extends Component<Props, { readonly error?: unknown }> {
  override readonly state: { readonly error?: unknown } = {};

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    return (
      <ErrorNotice
        error={this.state.error}
        title={messages.viewFailed}
        // A chunk that failed to load stays failed in this page's memory, so only a fresh page can fetch it.
        action={{ text: messages.openAgain, onClick: () => location.reload() }}
      />
    );
  }
}
