/** Keeps a panel's failure inside the panel: the drawing and the other panels go on. */
import { Component, lazy, type ReactNode, Suspense } from "react";

const PanelFailure = lazy(async () => ({ default: (await import("./PanelFailure.tsx")).PanelFailure }));

interface PanelBoundaryProps {
  readonly children: ReactNode;
  /** Shown in place of the panel; a short message with a button to try again where none is given. */
  readonly fallback?: ReactNode;
}

interface PanelBoundaryState {
  readonly failed: boolean;
}

export class PanelBoundary extends Component<PanelBoundaryProps, PanelBoundaryState> {
  override state: PanelBoundaryState = { failed: false };

  static getDerivedStateFromError(): PanelBoundaryState {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    if (this.props.fallback !== undefined) return this.props.fallback;
    return (
      <Suspense>
        <PanelFailure onRetry={() => this.setState({ failed: false })} />
      </Suspense>
    );
  }
}
