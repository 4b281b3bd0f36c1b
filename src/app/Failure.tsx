/** Catches what no panel caught. The store lives outside React, so the drawing is kept and trying again shows it. */
import { Component, lazy, type ReactNode, Suspense } from "react";

const FailureMessage = lazy(async () => ({ default: (await import("./late.ts")).FailureMessage }));

interface FailureProps {
  readonly children: ReactNode;
  /** Told when the failure stands in the page's place: nobody need wait for the page any more. */
  readonly onShow: () => void;
}

interface FailureState {
  readonly error: Error | null;
}

export class Failure extends Component<FailureProps, FailureState> {
  override state: FailureState = { error: null };

  static getDerivedStateFromError(error: unknown): FailureState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(): void {
    this.props.onShow();
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <Suspense fallback={error.message}>
        <FailureMessage error={error} onRetry={() => this.setState({ error: null })} />
      </Suspense>
    );
  }
}
