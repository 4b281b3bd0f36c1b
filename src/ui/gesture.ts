/** Names one gesture (a drag, a held key) so that all its changes count as one step for undo. */
import { useRef } from "react";

let gestures = 0;

interface Gesture {
  /** The name of the gesture under way. */
  readonly name: () => string;
  /** Starts a new gesture. */
  readonly begin: () => void;
}

/** A gesture's name for a control; the control begins a new one on pointer down and on each fresh key press. */
export function useGesture(): Gesture {
  const current = useRef<string>("");
  function begin(): void {
    gestures += 1;
    current.current = `gesture-${gestures}`;
  }
  function name(): string {
    if (current.current === "") begin();
    return current.current;
  }
  return { name, begin };
}
