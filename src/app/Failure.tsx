/** Catches what no panel caught. The store lives outside React, so the drawing is kept and trying again shows it. */
import { Component, lazy, type ReactNode, Suspense } from "react";

const FailureMessage = lazy(async () => ({ default: (await import("./late.ts")).FailureMessage }));

interface FailureState {
  readonly error: Error | null;
}

export class Failure extends Component<{ readonly children: ReactNode }, FailureState> {
  override state: FailureState = { error: null };

  static getDerivedStateFromError(error: unknown): FailureState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
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
